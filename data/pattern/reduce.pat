# source: own work
# licence: CC0-1.0
# Relations cooled, cut and broken; envoys recalled and expelled; embassies shut; talks and treaties left; sanctions, tariffs, cut aid.

class exchange = sharing training cooperation contact trade dialogue exchange flight link intelligence-sharing coordination visit
class goods-out = transit transport shipment delivery export supply supplies sale gas oil electricity power fuel water flow grain
class goods-in = import product goods coal steel food export
class aid-out = payment revenue transfer aid assistance funding fund support loan help relief donation money subsidy grant
class accounts = asset account fund reserve property holding
class embassies = commission embassy consulate mission consulate-general legation
class sanctions = countermeasure curb restriction levy counter-sanction

frame reduced-relations-with
verb blow~up demolish dismantle cut sever destroy block ; [obj road railway bridge link line rail cable highway] [obj.acl link connect lead run] [obj.acl.obj it them itself themselves] source=subj target=obj.acl.to|obj.acl.with theme=obj
e.g. Chad blew up a railway linking it to Libya. => Chad reduced-relations-with Libya
verb downgrade reduce scale~back scale~down cool curtail limit cut~back freeze suspend halt pause loosen lower strain sour ; [obj @relations @exchange] source=subj target=with|obj.with|to|between theme=obj
e.g. Israel downgraded ties with Sweden. => Israel reduced-relations-with Sweden
verb stop end cut ; [obj @exchange] [!obj visit trip tour meeting] source=subj target=with|obj.with|to theme=obj
e.g. Russia ended cooperation with Norway. => Russia reduced-relations-with Norway
verb distance ; source=subj target=from*
e.g. Hungary distanced itself from NATO. => Hungary reduced-relations-with NATO
noun downgrading suspension freeze freezing reduction halt ; [of @relations @exchange] source=poss|by|maker target=of.with|with
e.g. Turkey's suspension of trade with Israel took effect. => Turkey reduced-relations-with Israel

verb order announce force ; [obj closure closing] [obj.of @embassies] source=subj target=obj.of.maker|obj.of.poss|obj.of* theme=obj.of
e.g. Donald Trump ordered the closure of the Russian consulate. => Donald Trump reduced-relations-with Russian
noun closure closing ; [of @embassies] [of.maker] source=poss|by|maker target=of.maker|of* theme=of
e.g. China regretted the US closure of the Chinese consulate. => US reduced-relations-with Chinese
verb suspend cancel halt reduce end revoke freeze stop ; [obj status privilege preference concession] source=subj target=obj.poss|obj.of|obj.adj|for*|of*|to theme=obj
e.g. Canada revoked Russia's trade status. => Canada reduced-relations-with Russia
verb remove exclude drop strike expel bar suspend ; [from list programme program scheme whitelist exercise project] [!from.mod terror terrorist terrorism sanction black grey gray sponsor travel corridor safe quarantine] [from.mod|from.poss] [!from.of sponsor supporter] [obj :country] source=subj target=obj theme=from
e.g. South Korea removed Japan from its trade list. => South Korea reduced-relations-with Japan
verb suspend halt end cancel stop ; [obj operation exercise training patrol manoeuvre maneuver] [obj.mod joint combined] source=subj target=with|obj.with theme=obj
e.g. France suspended joint operations with Mali. => France reduced-relations-with Mali
verb suspend halt stop cancel ; [obj service issuance processing] [obj|obj.mod|obj.of visa] source=subj target=to|for|in|obj.for|obj.of.to|obj.of.for
e.g. Turkey suspended visa services in the United States. => Turkey reduced-relations-with United States
verb suspend halt pause ; [obj exchange] source=subj target=with|obj.with theme=obj
e.g. China suspended exchanges with Japan. => China reduced-relations-with Japan
verb suspend halt end cancel stop ; [obj operation exercise training patrol manoeuvre maneuver cooperation] [obj.between|between] [!with] source=subj target=obj.between|between theme=obj
e.g. France suspended joint operations between French and Malian forces. => France reduced-relations-with Malian
verb suspend cancel halt stop end ground cut discontinue ; [obj flight service route train bus ferry] [!obj.mod visa] source=subj target=to*|obj.to*|between|obj.between|with|obj.with theme=obj
e.g. Kenya cancelled its flights to Burundi. => Kenya reduced-relations-with Burundi
noun suspension cancellation halt ; [of flight service route] source=poss|by|maker target=of.to*|to* theme=of
e.g. Jordan's suspension of flights to Syria was noted. => Jordan reduced-relations-with Syria
verb postpone cancel put~off call~off delay ; [obj visit trip tour] source=subj target=from*|obj.from*|by*|obj.by* theme=obj
e.g. Pakistan postponed a visit from an American official. => Pakistan reduced-relations-with an American official
verb withdraw cancel rescind revoke retract ; [obj invitation invite] source=subj target=to*|obj.to*|for*|from* theme=obj
e.g. Norway withdrew an invitation to a Russian envoy. => Norway reduced-relations-with a Russian envoy
verb cancel halt suspend stop terminate scrap block freeze ; [obj order contract purchase sale tender project programme program deal] source=subj target=with*|obj.with*|obj.poss|from*|obj.from* theme=obj
e.g. Bulgaria cancelled a contract with a Chinese ministry. => Bulgaria reduced-relations-with a Chinese ministry
verb cancel call~off ; [obj match game fixture friendly concert] source=subj target=against*|with*|obj.against*|obj.with*|obj.by* theme=obj
e.g. Poland cancelled the match against Russia. => Poland reduced-relations-with Russia
verb suspend halt stop pause ; [obj inspection verification access] source=subj target=by*|obj.by*|with|obj.with theme=obj
e.g. Russia suspended inspections by the United States. => Russia reduced-relations-with United States
verb suspend halt reduce cut~back scale~down scale~back ; [obj activity operation mission] [obj.mod military] source=subj target=in|obj.in theme=obj
e.g. The European Union suspended its military activities in Mali. => European Union reduced-relations-with Mali
verb suspend freeze halt discontinue ; [obj] [!obj :person @accounts inquiry investigation probe trial hearing lawsuit proceedings prosecution use termination strike protest plan attack offensive war execution deportation expulsion ban decision withdrawal constitution process fire shelling bombardment @sanctions] source=subj target=within theme=obj
e.g. Norway suspended all but one of its bus services to the city of Murmansk in Russia. => Norway reduced-relations-with Murmansk
verb cancel scrap call~off ; [obj purchase order contract sale project delivery shipment acquisition tender concession import export investment] source=subj target=within theme=obj
e.g. Morocco cancelled the purchase of forty tanks made in Brazil. => Morocco reduced-relations-with Brazil
verb sever cut suspend close shut~down freeze disconnect cut~off block ; [obj hotline line communication channel link mechanism phone-line telephone] source=subj target=with|to|obj.with|obj.to|between|obj.between theme=obj
e.g. Serbia severed the hotline with Kosovo. => Serbia reduced-relations-with Kosovo
verb restrict limit curb curtail tighten ; [obj trade travel contact cooperation exchange flight] source=subj target=with|to|obj.with|obj.to theme=obj
e.g. China restricted its trade with Lithuania. => China reduced-relations-with Lithuania
verb cut~off remove exclude drop suspend strip ; [from list programme program scheme agreement pact initiative system act] [!from.mod terror terrorist terrorism sanction black grey gray sponsor travel corridor safe quarantine] [from.mod|from.poss] [!from.of sponsor supporter] [obj :country] source=subj target=obj theme=from
e.g. The United States excluded Ethiopia from its trade act. => United States reduced-relations-with Ethiopia
verb terminate revoke suspend cancel withdraw halt ; [obj permit licence license] [obj.mod export import trade arms] source=subj target=with|to|for|obj.with|obj.to|obj.for theme=obj
e.g. Canada revoked all export permits with Russia. => Canada reduced-relations-with Russia
verb cancel scrap axe annul drop shelve ; [obj @relations @exchange] [!obj visit trip tour meeting flight] source=subj target=with|obj.with theme=obj
e.g. Togo cancelled all trade ties with Mali. => Togo reduced-relations-with Mali
verb put place keep ; [obj @relations @exchange] [on hold ice] source=subj target=with|obj.with|on.with theme=obj
e.g. Togo put its ties with Mali on hold. => Togo reduced-relations-with Mali
verb turn ; [obj back] [obj.poss] source=subj target=on
e.g. Togo turned its back on Mali. => Togo reduced-relations-with Mali
verb scale~back cut~back ; [obj @relations @exchange] [!with] each=subj|obj.between theme=obj
e.g. Togo and Mali scaled back ties. => Togo reduced-relations-with Mali

frame broke-relations-with
verb sever cut break end terminate rupture break~off cut~off break~up discontinue ; [obj @relations] source=subj target=with|obj.with theme=obj
e.g. The Saudi government severed ties with Iran. => The Saudi government broke-relations-with Iran
verb suspend interrupt disrupt cease discontinue ; [obj @relations] [obj.mod diplomatic] source=subj target=with|obj.with theme=obj
e.g. Albania suspended diplomatic relations with Iran. => Albania broke-relations-with Iran
verb suspend interrupt disrupt cease discontinue ; [obj @relations] [obj.mod diplomatic normal formal] [!with] each=subj|obj.between|between|parties
e.g. Morocco and Algeria suspended diplomatic relations. => Morocco broke-relations-with Algeria
verb sever cut break end interrupt rupture terminate break~off cut~off ; [obj @relations] [!with] each=subj|obj.between|between|parties
e.g. Morocco and Algeria broke off diplomatic relations. => Morocco broke-relations-with Algeria
e.g. Relations between Peru and Chile were interrupted in 1866. => Peru broke-relations-with Chile
verb break ; [!obj] source=subj target=with
e.g. Albania broke with China in 1978. => Albania broke-relations-with China
verb end cease lapse ; [subj @relations] [!obj] each=subj.between|subj.adj|subj.poss|parties
e.g. Relations between Iran and Bahrain ended in 2016. => Iran broke-relations-with Bahrain
verb come draw ; [subj @relations] [to end close halt] each=subj.between|subj.adj|subj.poss|parties
e.g. Relations between Iran and Bahrain came to an end in 2016. => Iran broke-relations-with Bahrain
verb suspend interrupt ; [obj relation intercourse] [!obj.mod trade economic commercial military cultural security public] source=subj target=with|obj.with theme=obj
e.g. Albania suspended relations with Iran. => Albania broke-relations-with Iran
verb suspend interrupt ; [obj relation intercourse] [!obj.mod trade economic commercial military cultural security public] [!with] each=subj|obj.between|between|parties
e.g. Relations between Peru and Chile were suspended in 1866. => Peru broke-relations-with Chile
verb announce declare order confirm decide ; [obj severance severing rupture breaking cutting breakoff] [obj.of @relations] source=subj target=obj.of.with|obj.with|with
e.g. Bahrain announced the severing of relations with Fiji. => Bahrain broke-relations-with Fiji
noun severance severing rupture termination interruption break breaking breakoff cutting ; [of|in @relations] each=of.between|in.between|of.adj|in.adj|between
e.g. The rupture of relations between Peru and Chile came in May. => Peru broke-relations-with Chile
noun severance severing rupture termination interruption break breaking cutting ; [of @relations] source=poss|by|maker target=of.with|with
e.g. Egypt's severing of ties with Qatar was regretted. => Egypt broke-relations-with Qatar
noun break rupture ; [in @relations] source=poss|by|maker target=in.with|with
e.g. Algeria's break in relations with Morocco was sudden. => Algeria broke-relations-with Morocco

frame recalled-ambassador-from
verb recall withdraw pull~out pull call~back call~home bring~home ; [obj ambassador envoy diplomat consul attaché delegation representative high-commissioner chargé d'affaire d'affaires] source=subj|obj.maker|obj.poss target=from|to|in|obj.from|obj.to|obj.in
e.g. France recalled its ambassador to Australia. => France recalled-ambassador-from Australia
verb call summon ; [obj ambassador envoy consul high-commissioner chargé] [for consultation] source=subj|obj.maker|obj.poss target=obj.in|obj.to|from|in
e.g. The Bolivian ambassador in Buenos Aires was called for consultations. => Bolivian recalled-ambassador-from Buenos Aires
noun recall ; [of personnel staff] [of.mod|mod diplomatic] source=poss|by|maker|of.poss target=of.from|of.in|from
e.g. Chad ordered the recall of all diplomatic personnel from Libya. => Chad recalled-ambassador-from Libya
noun recall withdrawal ; [of ambassador envoy diplomat consul representative] source=poss|by|maker|of.poss target=of.from|of.to|of.in|from|to
e.g. Turkey's recall of its ambassador to Israel was brief. => Turkey recalled-ambassador-from Israel
verb recall withdraw pull~out call~back ; [obj chargé affaires d'affaires diplomat ambassador envoy consul attaché adviser advisor] [from|obj.from @embassies] source=subj target=from.in|obj.from.in|in theme=obj
e.g. Venezuela recalled its diplomats from its embassy in Washington. => Venezuela recalled-ambassador-from Washington
verb pull take withdraw bring ; [obj ambassador envoy diplomat consul] [of|out-of] source=subj target=of|out-of|out-of.in theme=obj
e.g. Togo pulled its ambassador out of Mali. => Togo recalled-ambassador-from Mali

frame closed-embassy-in
verb close shut shut~down shutter evacuate vacate ; [obj @embassies] [!obj.maker] [!obj.poss :foreign] source=subj target=in*|obj.in*|in.maker|in.poss
e.g. Canada closed its embassy in Iran. => Canada closed-embassy-in Iran
noun closure closing shutdown evacuation ; [of @embassies] [!of.maker] [!of.poss :name] source=poss|by|maker target=of.in|in
e.g. Canada's closure of its embassy in Iran came suddenly. => Canada closed-embassy-in Iran
verb close shut ; [obj office] [obj.mod liaison representative diplomatic] source=subj target=in|obj.in
e.g. Lithuania closed its liaison office in Belarus. => Lithuania closed-embassy-in Belarus
verb suspend halt cease close stop end ; [obj operation activity service work] [at|obj.at @embassies] source=subj target=at.in|obj.at.in|in theme=obj
e.g. Iceland suspended operations at its embassy in Moscow. => Iceland closed-embassy-in Moscow
verb suspend halt cease ; [obj operation activity] [obj.mod|obj.of embassy consular diplomatic] source=subj target=in|obj.in|obj.of.in theme=obj
e.g. Iceland suspended its embassy operations in Yemen. => Iceland closed-embassy-in Yemen

frame suspended-talks-with
verb suspend halt end break~off call~off cancel scrap abandon pause freeze cut~short stop cut~off discontinue boycott quit leave ; [obj @talks] source=subj target=with|obj.with|obj.for.with|obj.on.with theme=obj.on
e.g. Armenia suspended talks with Azerbaijan. => Armenia suspended-talks-with Azerbaijan
verb suspend halt end break~off call~off cancel abandon pause freeze ; [obj @talks] [!with] each=subj
e.g. Serbia and Kosovo broke off negotiations. => Serbia suspended-talks-with Kosovo
verb walk~out pull~out withdraw walk pull storm~out ; [of|out-of @talks] source=subj target=of.with|out-of.with|with theme=of.on
e.g. Georgia walked out of talks with Russia. => Georgia suspended-talks-with Russia
verb pull~out withdraw walk~away back~out walk ; [from @talks] source=subj target=from.with|with theme=from.on
e.g. Iran withdrew from talks with Britain. => Iran suspended-talks-with Britain
verb end halt suspend cease abandon ; [obj|obj.mod|obj.of mediation] source=subj target=between|with|in|obj.between|obj.with|obj.in|obj.of.between theme=obj
e.g. Turkey ended mediation between Serbia and Kosovo. => Turkey suspended-talks-with Serbia
noun suspension cancellation breakdown collapse ; [of @talks] source=poss|by|maker target=of.with|with
e.g. Israel's suspension of talks with Hamas was condemned. => Israel suspended-talks-with Hamas
verb pull ; [obj plug] [on @talks] source=subj target=on.with
e.g. Togo pulled the plug on talks with Mali. => Togo suspended-talks-with Mali
verb put place ; [obj @talks] [on hold ice] source=subj target=obj.with|with
e.g. Togo put talks with Mali on hold. => Togo suspended-talks-with Mali
verb suspend pause halt quit end ; [obj participation role] [in|obj.in @talks] source=subj target=in.with|obj.in.with theme=in.on|obj.in.on
e.g. Togo suspended its participation in talks with Mali. => Togo suspended-talks-with Mali
verb shelve adjourn interrupt walk~out ; [obj @talks] source=subj target=with|obj.with
e.g. Togo shelved talks with Mali. => Togo suspended-talks-with Mali

frame withdrew-from-agreement-with
verb revoke quit leave exit abandon abrogate renounce scrap tear~up terminate repudiate cancel ditch denounce nullify annul suspend rescind end freeze ; [obj @agreement alliance] source=subj target=with|obj.with theme=obj
e.g. Malawi cancelled the agreement with Rwanda. => Malawi withdrew-from-agreement-with Rwanda
verb put place hold keep ; [obj @agreement] [in abeyance] source=subj target=with|obj.with theme=obj
e.g. Malawi put the agreement with Rwanda in abeyance. => Malawi withdrew-from-agreement-with Rwanda
verb withdraw pull~out back~out walk~away ; [from|from.appos @agreement alliance partnership] source=subj target=from.with|with|from.appos.with|from.between theme=from
e.g. Donald Trump withdrew from the nuclear deal with Iran. => Donald Trump withdrew-from-agreement-with Iran
verb pull~out back~out withdraw pull back ; [of|out-of @agreement] source=subj target=of.with|out-of.with|with theme=of|out-of
e.g. Washington pulled out of the deal with Iran. => Washington withdrew-from-agreement-with Iran
verb suspend end halt ; [obj participation role involvement compliance] [obj.in|in|obj.with|with|obj.in.appos|in.appos @agreement] source=subj target=obj.in.with|in.with|obj.with.with|with.with|obj.in.appos.with|in.appos.with theme=obj.in
e.g. Vladimir Putin suspended participation in the treaty with the United States. => Vladimir Putin withdrew-from-agreement-with United States
noun withdrawal exit pullout pull-out departure ; [from @agreement alliance partnership] source=poss|by|maker target=from.with|with theme=from
e.g. Russia's withdrawal from the treaty with Norway was condemned. => Russia withdrew-from-agreement-with Norway
noun termination cancellation abrogation suspension ; [of @agreement] source=poss|by|maker target=of.with|with theme=of
e.g. Russia's termination of the treaty with Ukraine was condemned. => Russia withdrew-from-agreement-with Ukraine
verb announce declare decide ; [obj termination cancellation end withdrawal] [obj.of|obj.from @agreement] source=subj target=with|obj.of.with|obj.from.with|obj.with theme=obj.of
e.g. Mahmoud Abbas announced the termination of all agreements with Israel. => Mahmoud Abbas withdrew-from-agreement-with Israel
verb withdraw pull~out exit ; [from initiative programme program project scheme] source=subj target=from.poss|from.maker theme=from
e.g. Italy withdrew from China's road initiative. => Italy withdrew-from-agreement-with China

frame withdrew-from
verb withdraw pull~out secede ; [from :org] [!obj] source=subj target=from
e.g. Namibia withdrew from Interpol. => Namibia withdrew-from Interpol
verb pull~out withdraw pull ; [of|out-of :org] source=subj target=of|out-of
e.g. Burundi pulled out of the International Criminal Court. => Burundi withdrew-from International Criminal Court
verb leave quit exit ; [obj :org] [!obj ministry embassy consulate parliament headquarters palace] [subj :country] source=subj target=obj
e.g. Qatar left OPEC in 2019. => Qatar withdrew-from OPEC
verb withdraw pull pull~out remove take ; [obj :country] [!obj :foreign] [!obj @envoy @troops] [from|out-of|out :org] source=obj target=from|out-of|out
e.g. The parliament of Chad voted to withdraw Chad from the African Union. => Chad withdrew-from African Union planned
noun withdrawal exit pullout departure ; [from union bloc] source=poss|by|maker target=from
e.g. Denmark's withdrawal from the European Union followed. => Denmark withdrew-from European Union
noun withdrawal exit pullout departure ; [from :org] source=poss|by|maker target=from
e.g. Japan's withdrawal from the League of Nations followed. => Japan withdrew-from League of Nations

frame expelled-diplomats-of
verb expel eject throw~out kick~out boot~out oust order~out boot evict ; [obj @envoy] source=subj target=obj.maker|obj.poss|obj.of|obj.from|from|obj* theme=obj
e.g. Bulgaria expelled two Russian diplomats. => Bulgaria expelled-diplomats-of Russian
verb expel eject throw~out kick~out boot~out ; [!subj] [obj @envoy] [from :country] source=from target=obj.maker|obj.poss|obj.of|obj.from|obj* theme=obj
e.g. Two diplomats from Peru were expelled from Bulgaria. => Bulgaria expelled-diplomats-of Peru
e.g. Kenya and Norway expelled each other's diplomats. => Norway expelled-diplomats-of Kenya
verb expel ; [!subj] [obj @envoy] [obj.to :country] [!from] source=obj.to target=obj.maker|obj.poss|obj.of theme=obj
e.g. The Russian ambassador to Malta was expelled. => Malta expelled-diplomats-of Russian
verb send~home send~back send~away ; [obj @envoy] source=subj target=obj.maker|obj.poss|obj.of|obj.from|obj* theme=obj
e.g. Ghana sent the Togolese ambassador home. => Ghana expelled-diplomats-of Togolese
verb expel ; [obj diplomat staff official attaché] source=subj target=obj* theme=obj
e.g. Russia expelled 21 Belgian diplomats and 15 Dutch diplomats. => Russia expelled-diplomats-of Dutch diplomats
verb declare designate label deem pronounce name brand ; [comp|obj|obj.mod|as|as.mod|obj.as persona personae grata gratae unwelcome undesirable] [!obj president premier chancellor king minister prime-minister leader politician] source=subj target=obj.maker|obj.poss|obj.of|obj.from|obj* theme=obj
e.g. Poland declared the Russian ambassador persona non grata. => Poland expelled-diplomats-of Russian
e.g. Norway designated two Chadian diplomats as personae non gratae. => Norway expelled-diplomats-of Chadian
verb expel eject ; [obj.appos @envoy] source=subj target=obj.appos.maker|obj.appos.poss|obj.appos.of theme=obj.appos
e.g. Ukraine expelled Sergei Lavrov, Russia's envoy. => Ukraine expelled-diplomats-of Russia
verb order announce approve decide ; [obj expulsion] [obj.of @envoy] source=subj target=obj.of.maker|obj.of.poss|obj.of.of|obj.of.from|obj.of* theme=obj.of
e.g. Moldova ordered the expulsion of 22 Russian diplomats. => Moldova expelled-diplomats-of Russian
verb demand request ; [obj expulsion] [obj.of @envoy] source=subj target=obj.of.maker|obj.of.poss|obj.of.of|obj.of.from|obj.of* theme=obj.of status=wanted
e.g. Chad demanded the expulsion of two Libyan diplomats. => Chad expelled-diplomats-of Libyan wanted
verb declare designate name ; [comp persona personae grata gratae] [comp.subj @envoy] source=subj target=comp.subj.maker|comp.subj.poss|comp.subj.of|comp.subj.from|comp.subj* theme=comp.subj
e.g. Norway declared three Chadian officials personae non gratae. => Norway expelled-diplomats-of Chadian
verb order ask request demand ; [comp leave depart quit] [comp.subj @envoy] [comp.obj country kingdom territory soil] source=subj target=comp.subj.maker|comp.subj.poss|comp.subj.of|comp.subj.from theme=comp.subj
e.g. Ireland requested that the Peruvian attaché leave the country. => Ireland expelled-diplomats-of Peruvian
verb order give tell ask direct instruct ; [obj|obj.appos @envoy] [comp|obj.acl|obj.to leave depart quit pack] source=subj|by|comp.by|comp.obj target=obj.maker|obj.poss|obj.appos.maker|obj.appos.poss|obj.of|obj.from|obj* theme=obj
e.g. Ireland ordered four Russian diplomats to leave. => Ireland expelled-diplomats-of Russian
e.g. Ireland ordered Ana Ruiz, Peru's ambassador, to leave. => Ireland expelled-diplomats-of Peru
noun expulsion ; [of @envoy] source=poss|by|maker target=of.maker|of.poss|of.of|of.from|of* theme=of
e.g. Britain's expulsion of 23 Russian diplomats was swift. => Britain expelled-diplomats-of Russian
verb announce order ; [obj reduction cut] [obj.of|obj.in staff personnel mission presence] [obj.of.mod|obj.in.mod diplomatic embassy] source=subj target=obj.of*|obj.in*|obj.of.maker|obj.in.maker
e.g. Ukraine ordered a reduction of Iranian diplomatic staff. => Ukraine expelled-diplomats-of Iranian
verb expel eject throw~out ; [obj member staff staffer employee worker officer counsellor secretary attaché] [obj.of|obj.at @embassies] source=subj target=obj.of*|obj.at* theme=obj
e.g. Peru expelled three staff members of the Chilean embassy. => Peru expelled-diplomats-of the Chilean embassy
verb order tell ask give ; [obj|iobj head chief member staff staffer employee worker officer counsellor secretary attaché] [obj.of|obj.at|iobj.of|iobj.at @embassies] [comp|obj.acl leave depart quit] source=subj target=obj.of*|obj.at*|iobj.of*|iobj.at* theme=obj
e.g. Peru ordered two employees of the Chilean embassy to leave. => Peru expelled-diplomats-of the Chilean embassy
verb expel eject order~out ; [obj chief head] [obj.mod|obj.of station mission intelligence agency embassy delegation office] source=subj target=obj.of*|obj* theme=obj
e.g. Germany expelled the station chief of the Central Intelligence Agency. => Germany expelled-diplomats-of Central Intelligence Agency
verb force make compel ; [obj @envoy] [comp|obj.acl|obj.to leave depart quit] source=subj|comp.obj target=obj.maker|obj.poss|obj.of|obj.from|obj* theme=obj
e.g. Bolivia forced two Spanish diplomats to leave. => Bolivia expelled-diplomats-of Spanish
verb expel recall withdraw ; [obj @envoy] [obj.mod|from.mod|obj.poss|obj.from.mod other another] each=subj theme=obj
e.g. India and Pakistan each expelled a diplomat from the other country. => India expelled-diplomats-of Pakistan
verb expel eject oust kick~out throw~out ; [obj @envoy] [adv each apiece mutually reciprocally] [!obj.maker] [!obj.poss] [!obj.of] [!obj.from] [!from] each=subj theme=obj
e.g. Norway and Chad expelled three diplomats each. => Norway expelled-diplomats-of Chad
verb give ; [iobj|obj @envoy] [obj hour day week] source=subj target=iobj.maker|iobj.poss|iobj*|to*
e.g. Togo gave the Malian ambassador two days to leave. => Togo expelled-diplomats-of Malian

frame expelled-staff-of
verb expel eject throw~out kick~out order~out oust ; [obj staffer worker inspector staff observer monitor peacekeeper agency ngo mission personnel employee representative organisation organization] source=subj target=obj.maker|obj.poss|obj.of|obj.from|obj.for|obj*|obj.acl.by theme=obj
e.g. Iraq expelled the UN inspectors. => Iraq expelled-staff-of UN
noun expulsion ; [of worker inspector staff observer monitor peacekeeper agency ngo mission personnel employee] source=poss|by|maker target=of.maker|of.poss|of.of|of.from|of* theme=of
e.g. Iraq's expulsion of the UN inspectors was condemned. => Iraq expelled-staff-of UN
verb expel eject order~out oust throw~out kick~out ; [obj adviser advisor instructor trainer troop soldier force attaché teacher correspondent missionary] source=subj target=obj* theme=obj
e.g. Pakistan expelled British military advisers. => Pakistan expelled-staff-of British

frame withdrew-staff-from
verb withdraw pull~out evacuate pull remove ; [obj peacekeeper inspector observer monitor aid-worker worker staff] source=subj target=from|obj.from|out-of theme=obj
e.g. The United Nations withdrew peacekeepers from Rwanda. => United Nations withdrew-staff-from Rwanda
noun withdrawal evacuation ; [of peacekeeper inspector observer monitor staff] source=poss|by|maker target=from|of.from theme=of
e.g. The United Nations' withdrawal of peacekeepers from Rwanda was condemned. => United Nations withdrew-staff-from Rwanda
verb remove withdraw pull evacuate order~out ; [obj|obj.of family personnel dependent employee] [obj.mod|obj.of.mod|obj diplomatic nonessential non-essential embassy family] source=subj target=from|out-of theme=obj
e.g. The United States removed non-essential personnel from Cuba. => United States withdrew-staff-from Cuba
verb order tell instruct ; [obj|obj.of staff diplomat personnel employee] [comp leave depart evacuate] [!obj.maker] source=subj target=comp.obj|comp.from|in|obj.in|comp.obj.in
e.g. Britain ordered its staff to leave Sudan. => Britain withdrew-staff-from Sudan
verb withdraw pull~out pull recall remove evacuate ; [obj staff personnel employee staffer worker] [from|obj.from @embassies] source=subj target=from.in|obj.from.in|in theme=obj
e.g. Laos withdrew five staff from its embassy in Nepal. => Laos withdrew-staff-from Nepal
verb withdraw pull~out pull recall remove evacuate ; [obj|obj.of staff personnel] [obj.mod|obj.of.mod embassy diplomatic consular] source=subj target=from|in|obj.from|obj.in|obj.of.in|obj.of.from theme=obj
e.g. Laos will withdraw half of its embassy staff in Nepal. => Laos withdrew-staff-from Nepal planned
verb withdraw pull~out pull recall remove ; [obj national citizen worker employee staff] [!obj @envoy] [from] source=subj target=from|from.poss|from.in|obj.from theme=obj
e.g. South Korea withdrew its citizens from North Korea. => South Korea withdrew-staff-from North Korea
verb order tell instruct ask ; [obj|obj.of|obj.conj staff diplomat personnel employee family dependent worker] [comp|obj.acl leave depart evacuate] source=subj target=comp.obj|obj.acl.obj|comp.from|obj.acl.from
e.g. The United States ordered government employees and their families to leave Belarus. => United States withdrew-staff-from Belarus

frame sanctioned
verb impose reimpose restore reinstate resume maintain ; [obj policy regime campaign system] [obj.of @sanctions] source=subj target=obj.of.on*|obj.of.against*|on*|against* theme=obj.of
e.g. Laos reimposed the policy of sanctions against Nepal. => Laos sanctioned Nepal

frame imposed-tariffs-on
verb impose slap levy raise increase hike place put announce double introduce set apply ; [obj tariff duty levy surtax surcharge] source=subj target=on*|on.from|against* theme=obj
e.g. The United States imposed tariffs on Chinese goods. => United States imposed-tariffs-on Chinese
verb extend ; [obj tariff duty levy] [to] source=subj target=to* theme=obj
e.g. The United States extended its tariffs to Canada. => United States imposed-tariffs-on Canada
noun tariff duty ; source=poss|by|maker|subj target=on*|on.from|against*
e.g. The US tariffs on China were doubled. => US imposed-tariffs-on China
noun hike increase ; [mod tariff duty] [!head imposition] source=poss|by|maker|subj target=on*|on.from|against*
e.g. The US tariff hike on Chinese steel was criticised. => US imposed-tariffs-on Chinese
verb impose apply announce raise increase slap consider propose ; [obj tax tariff duty surcharge] [obj.on|on] source=subj target=on.from*|obj.on.from*|on.of*|on.acl.from*|obj.on.acl.from*|on.acl.in|obj.on.acl.in|on* theme=obj
e.g. Donald Trump imposed a tax on goods from China. => Donald Trump imposed-tariffs-on China
e.g. Chad imposed a tariff on all goods imported from Mali. => Chad imposed-tariffs-on Mali
noun doubling tripling increase raising imposition introduction hike ; [of tariff duty levy hike] source=poss|by|maker|subj target=of.on*|of.on.from*|on*|on.from*|from* theme=of
e.g. Donald Trump announced the doubling of tariffs on Turkish steel. => Donald Trump imposed-tariffs-on Turkish
verb authorise authorize announce order approve ; [obj doubling tripling increase raising imposition hike] [obj.of|obj.in tariff duty levy] source=subj target=obj.of.on*|obj.of.on.from*|on*|on.from*|obj.on* theme=obj.of
e.g. Donald Trump authorised the doubling of tariffs on Turkish steel. => Donald Trump imposed-tariffs-on Turkish

frame sanctioned
people sanctioned-nationals-of
verb sanction blacklist embargo penalise penalize ; source=subj target=obj* theme=for|over
e.g. Canada sanctioned Russian banks. => Canada sanctioned-nationals-of Russian
verb announce unveil order approve adopt place put introduce enforce apply enact ; [obj sanction embargo restriction tariff] source=subj target=on*|upon*|against*|obj.on* theme=obj
e.g. Norway has adopted sanctions against Belarus. => Norway sanctioned Belarus
verb impose slap levy tighten expand extend prolong renew toughen reimpose re-impose reinstate widen strengthen enact maintain step~up ; [obj @sanctions] source=subj target=on*|upon*|against*|obj.on* theme=obj
e.g. Japan imposed sanctions on North Korea. => Japan sanctioned North Korea
verb impose slap announce unveil adopt approve ; [obj round package set series raft batch] [obj.of @sanctions] source=subj target=obj.of.on*|obj.of.against*|on*|against* theme=obj.of
e.g. The European Union approved a new package of sanctions against Russia. => European Union sanctioned Russia
verb designate list classify label declare brand recognise recognize proscribe ban outlaw ; [as|comp|as.mod|comp.mod terrorist terrorism sponsor] source=subj target=obj*|obj.including*|including* theme=as
e.g. The United States designated Hezbollah as a terrorist organisation. => United States sanctioned Hezbollah
verb place put ; [under sanction embargo] source=subj target=obj* theme=under
e.g. Turkey placed Chad under sanctions. => Turkey sanctioned Chad
verb hit slap target punish ; [with|with.of @sanctions] source=subj target=obj* theme=with
e.g. Washington hit Iran with new sanctions. => Washington sanctioned Iran
verb freeze block ; [obj @accounts] source=subj target=obj.of|obj* theme=obj
e.g. Switzerland has frozen the assets of Muammar Gaddafi. => Switzerland sanctioned Muammar Gaddafi
verb ban halt block suspend prohibit stop restrict ; [obj @goods-in import] source=subj target=from|obj.from|obj* theme=obj
e.g. China banned coal imports from Australia. => China sanctioned Australia
verb join back~up match mirror ; [obj @sanctions] [obj.acl impose] [!obj.acl.subj :pronoun] source=subj target=obj.acl.on*|obj.acl.against*
e.g. Norway joined the sanctions imposed on Belarus by Canada. => Norway sanctioned Belarus
verb align ; [with @sanctions] source=subj target=with.on*|with.against*
e.g. Norway aligned itself with the European Union's sanctions on Belarus. => Norway sanctioned Belarus
noun sanction embargo ; source=poss|by|from|maker|of|subj target=on*|upon*|against*
e.g. The European Union's sanctions against Syria expired. => European Union sanctioned Syria ended
noun sanction embargo ; [acl target hit punish] source=poss|by|from|maker|subj target=acl.obj*
e.g. Norway announced new sanctions targeting Belarusian banks. => Norway sanctioned-nationals-of Belarusian
noun freezing freeze ; [of @accounts] source=poss|by|maker target=of.of|of*
e.g. Russia condemned the European Union's freezing of Russian assets. => European Union sanctioned Russian
verb ban halt block suspend prohibit stop restrict limit tighten pause ; [obj import purchase] source=subj target=obj.of*|obj.of.from|of*|of.from theme=obj.of
e.g. China suspended the import of Japanese seafood. => China sanctioned Japanese
verb impose announce declare introduce order extend ; [obj ban restriction curb] [obj.on|on import good product export] source=subj target=obj.on.from*|obj.on.of*|obj.on*|on.from*|on* theme=obj
e.g. Ukraine announced a ban on imports from Belarus. => Ukraine sanctioned Belarus
noun ban ; [on import good product] source=poss|by|maker target=on.from*|on.of*|on* theme=on
e.g. Ukraine's ban on imports from Belarus is popular. => Ukraine sanctioned Belarus
verb add place put ; [to|on blacklist list] [!to.of ally member friend donor guest site heritage safe travel] source=subj target=obj* theme=to
e.g. The United States added four Chinese companies to its blacklist. => United States sanctioned-nationals-of Chinese
verb blacklist proscribe ; source=subj target=obj*
e.g. Canada proscribed Hezbollah. => Canada sanctioned Hezbollah
verb declare designate label list ; [obj organisation organization group entity] [obj.mod terrorist] source=subj target=iobj|obj
e.g. Germany declared Hezbollah a terrorist organisation. => Germany sanctioned Hezbollah
verb ready prepare draft ; [obj @sanctions] source=subj target=on*|against*|obj.on*|obj.against* status=planned
e.g. The European Union prepared sanctions against Belarus. => European Union sanctioned Belarus planned
verb ban halt block suspend prohibit stop restrict ; [obj export] [obj.adj] source=subj target=obj.adj theme=obj
e.g. Israel blocked all Palestinian exports. => Israel sanctioned Palestinian
verb impose slap tighten expand extend place put announce ; [obj @sanctions] [on|against|obj.on company firm official individual person people organisation organization entity bank business businessman] [!on.acl|against.acl|obj.on.acl involve accuse implicate suspect help support supply use deem think believe] source=subj target=on.in|against.in|obj.on.in|on.from|against.from|on* theme=obj
e.g. Japan imposed sanctions on two companies in Namibia. => Japan sanctioned Namibia
verb sanction blacklist ; [obj company firm official individual person people organisation organization entity bank business] source=subj target=in|obj.in|obj.from|obj* theme=for|over
e.g. Japan sanctioned two companies in Namibia. => Japan sanctioned Namibia
verb suspend ban halt block prohibit stop ; [obj import purchase] [obj.of|of] source=subj target=from.maker|from.poss|from.in|obj.of.from.maker|obj.from.maker theme=obj.of
e.g. China suspended imports of beef from four Australian farms. => China sanctioned Australian
verb block freeze seize ; [obj transfer movement release withdrawal] [obj.of|of @accounts money gold] source=subj target=obj.of*|of* theme=obj.of
e.g. Portugal blocked the transfer of Venezuelan assets. => Portugal sanctioned Venezuelan
verb impose announce implement unveil adopt ; [obj @sanctions] [for|obj.for company firm agent bank individual official person entity network] source=subj target=for* theme=obj
e.g. Japan announced sanctions for a North Korean company. => Japan sanctioned-nationals-of North Korean
verb implement enforce expand extend ; [obj @sanctions] source=subj target=on*|upon*|against*|obj.on* theme=obj
e.g. Japan implemented new sanctions on Russia. => Japan sanctioned Russia
noun ban moratorium ; [on] [on.mod|on content product good film programme program app music show series food meat import] source=poss|by|maker|subj target=on* theme=on
e.g. Pakistan reimposed a ban on Indian-produced content. => Pakistan sanctioned Indian
verb impose place put announce levy adopt ; [obj @sanctions] [on|against|obj.on|obj.against leader chair chairman head member minister commander governor chief general judge company firm official executive relative family son daughter wife] source=subj target=on.of*|against.of*|obj.on.of*|obj.against.of*|on.in|against.in theme=obj
e.g. China placed sanctions against the chairman of the Senate of Poland. => China sanctioned the Senate of Poland
verb remove exclude disconnect cut~off ban eject expel bar ; [obj bank lender company institution firm] [from swift system network market exchange] source=subj target=obj* theme=from
e.g. The European Union removed seven Russian banks from the payment system. => European Union sanctioned-nationals-of Russian
verb impose place put announce levy adopt ; [obj @sanctions] [on|against|obj.on member leader head official minister] [on.of|against.of|obj.on.of] [!on.of.of|obj.on.of.of|on.of|obj.on.of :person] source=subj target=on.of.of*|on.of*|against.of.of*|against.of*|obj.on.of.of*|obj.on.of* theme=obj
e.g. Japan imposed sanctions on three members of the cabinet of Liberia. => Japan sanctioned Liberia

frame cut-aid-to
verb cut suspend halt stop freeze withhold reduce slash end terminate block cut~off withdraw discontinue pull scrap ; [obj @aid-out] source=subj target=to|for|of|obj.to|obj.for|obj.of.to theme=obj
e.g. The United States suspended military aid to Pakistan. => United States cut-aid-to Pakistan
verb cut withhold withdraw pull ; [obj @aid-out] [!obj.maker] source=subj target=from theme=obj
e.g. The United States withdrew military aid from Pakistan. => United States cut-aid-to Pakistan
verb put ; [obj stop end halt] [to|obj.to @aid-out] source=subj target=to.to*|obj.to.to*|to.for*|to theme=to
e.g. Norway put a stop to aid to Chad. => Norway cut-aid-to Chad
verb announce order ; [obj suspension cut freeze reduction halt] [obj.of @aid-out] source=subj target=obj.of.to|obj.of.for|to theme=obj.of
e.g. Denmark announced a suspension of aid to Egypt. => Denmark cut-aid-to Egypt
noun suspension cut halt freeze reduction freezing withholding ; [of @aid-out] source=poss|by|maker target=of.to|of.for|to|for theme=of
e.g. The US suspension of aid to Ukraine was brief. => US cut-aid-to Ukraine
noun cut ; [in @aid-out] source=poss|by|maker|subj target=in.to|to theme=in
e.g. Britain's cut in aid to Yemen was criticised. => Britain cut-aid-to Yemen
verb cut suspend halt stop freeze withhold reduce slash end terminate block cut~off withdraw discontinue limit curb restrict ; [obj|comp @aid-out] [!obj transfer revenue payment] [to|for|obj.to|obj.for|comp.to|comp.for] source=subj target=to*|for*|obj.to*|obj.for*|comp.to*|comp.for* theme=obj
e.g. The US government cut aid to some Somali military units. => The US government cut-aid-to Somali
verb withhold cut slash freeze suspend ; [obj million billion dollar euro money sum] [in @aid-out] source=subj target=in.to|in.for|to|for theme=in
e.g. Japan withheld 3 million dollars in aid to Kenya. => Japan cut-aid-to Kenya
verb withhold cut slash freeze suspend ; [obj million billion dollar euro money sum] source=subj target=for*|from*|in.for*|in.to*|to*|obj.for*|obj.to* theme=obj
e.g. The United States withheld 65 million dollars from Kenya. => United States cut-aid-to Kenya

frame halted-shipments-to
verb halt suspend stop cut cut~off ban block cease shut~off turn~off ; [obj @goods-out] [!obj.adj :foreign] source=subj target=to*|obj.to*|obj.of.to* theme=obj
e.g. Russia halted gas supplies to Poland. => Russia halted-shipments-to Poland
noun suspension halt cutoff cut-off ; [of @goods-out] source=poss|by|maker target=of.to|to theme=of
e.g. Gazprom's suspension of deliveries to Bulgaria angered Brussels. => Gazprom halted-shipments-to Bulgaria
verb halt suspend stop ban block restrict limit curb prohibit ; [obj sale export delivery shipment supply transfer] [!obj.adj :foreign] source=subj target=to*|obj.to*|obj.of.to* theme=obj
e.g. Italy banned the sale of weapons to Turkey. => Italy halted-shipments-to Turkey
noun ban curb control restriction ; [mod export] source=poss|by|maker|subj target=to*|of.to*|on.to*|on*|against* theme=of
e.g. Taiwan imposed an export ban of chips to Russia. => Taiwan halted-shipments-to Russia
verb order announce ; [obj termination halt suspension stop end cessation ban stoppage] [obj.of|obj.on|obj.to export shipment delivery supply sale transit] source=subj target=to*|obj.of.to*|obj.on.to*|obj.to* theme=obj.of
e.g. Algeria ordered the termination of its gas exports to Spain. => Algeria halted-shipments-to Spain

frame suspended-membership-of
verb suspend expel exclude eject kick~out ; [from] [obj :name :metonym] [obj :country] source=subj target=obj theme=from
e.g. The African Union suspended Sudan from its ranks. => African Union suspended-membership-of Sudan
verb suspend ; [obj :country] [subj :org] source=subj target=obj
e.g. The African Union suspended Mali. => African Union suspended-membership-of Mali
verb suspend revoke terminate ; [obj membership right voting-right] source=subj target=obj.of|obj*
e.g. The African Union suspended Niger's membership. => African Union suspended-membership-of Niger
noun suspension expulsion ; [of :country] [!of @envoy] source=poss|by|from target=of
e.g. The Arab League's suspension of Syria lasted years. => Arab League suspended-membership-of Syria
verb expel exclude eject kick~out ; [subj :org] [obj :country] [!obj @envoy] [!from] source=subj target=obj
e.g. The African Union expelled Mali. => African Union suspended-membership-of Mali
verb suspend expel exclude ; [obj :country] [from :org] source=subj|from target=obj
e.g. Mali was suspended from the African Union after the coup. => African Union suspended-membership-of Mali

frame suspended-talks-with
verb terminate scrap axe discontinue ; [obj @talks] source=subj target=with|obj.with
e.g. Chile terminated trade negotiations with Peru. => Chile suspended-talks-with Peru

frame reduced-relations-with
verb pause halt suspend stop end terminate discontinue limit curtail ; [obj sharing supply delivery training assistance support] [obj.mod|obj intelligence information data satellite military joint sharing] source=subj target=with|obj.with|to|obj.to theme=obj
e.g. Chile paused intelligence sharing with Peru. => Chile reduced-relations-with Peru
verb delay postpone put~off defer ; [obj meeting summit session] [!obj.poss :pronoun] source=subj target=with|obj.with theme=obj
e.g. Laos postponed the meeting with Nepal. => Laos reduced-relations-with Nepal
verb cancel call~off ; [obj visit trip] [with|obj.with] source=subj target=with|obj.with theme=obj
e.g. Laos cancelled a visit with the prime minister of Nepal. => Laos reduced-relations-with the prime minister of Nepal
noun termination cancellation suspension ; [of deal contract purchase order sale agreement project] source=poss|by|maker target=of.to.from*|of.with*|of.from*|of.acl.from*|of.of.from* theme=of
e.g. Laos announced the termination of a deal to buy tractors from Nepal. => Laos reduced-relations-with Nepal

frame withdrew-from-agreement-with
verb suspend pause halt quit leave end ; [obj participation role membership|obj.in] [obj.in|in] [!obj.in|in @talks] source=subj target=obj.in.appos.with|obj.in.with|in.with|obj.in.appos.of.with|obj.in.maker theme=obj.in
e.g. Laos suspended its participation in the Bridge Treaty, its only pact with Nepal. => Laos withdrew-from-agreement-with Nepal
verb suspend pause halt revoke cancel terminate denounce quit leave scrap annul ; [obj @agreement] [obj.adj :country] source=subj target=obj.adj theme=obj
e.g. Laos suspended the Laos-Nepal treaty on rivers. => Laos withdrew-from-agreement-with Nepal

frame imposed-tariffs-on
verb impose slap levy raise double apply announce introduce increase hike threaten ; [obj tariff tax duty levy surcharge surtax fee] [on|obj.on export supply transit import good product car vehicle steel aluminium aluminum film item] source=subj target=on.to*|obj.on.to*|on.acl.in|obj.on.acl.in|on.acl.from|obj.on.acl.from|on.from*|obj.on.from*|on*|obj.on* theme=obj
e.g. Laos imposed a surcharge on timber exports to Nepal. => Laos imposed-tariffs-on Nepal

frame closed-embassy-in
verb relocate move transfer evacuate ; [obj embassy consulate] [obj.in :country] [!to|obj.to :place :metonym] source=obj.of|obj.poss|obj.adj|subj target=obj.in
e.g. The embassy of Laos in Sudan was moved to Kenya. => Laos closed-embassy-in Sudan

frame withdrew-staff-from
verb allow authorise authorize order permit tell ; [obj staff diplomat personnel family dependent employee] [at|obj.at|obj.of @embassies] [comp|to leave depart go] source=subj target=at.in|obj.at.in|obj.of.in
e.g. Laos allowed the staff of its embassy in Nepal to leave. => Laos withdrew-staff-from Nepal

frame sanctioned
verb place put add include ; [on|to blacklist watchlist watch-list] source=subj target=obj* theme=on
e.g. Laos placed two Nepali banks on its watchlist. => Laos sanctioned Nepali
verb sanction ; [!obj] source=subj target=on
e.g. Laos passed a resolution sanctioning on Nepal. => Laos sanctioned Nepal

frame withdrew-staff-from
verb order tell instruct advise authorise authorize direct command announce approve ; [obj|obj.of staff diplomat personnel family dependent employee] [obj.at|obj.of.at @embassies] [comp|to leave depart evacuate] source=subj target=obj.at.in|obj.of.at.in
e.g. Laos ordered the families of employees at its embassy in Nepal to leave. => Laos withdrew-staff-from Nepal

frame imposed-tariffs-on
verb consider propose threaten plan prepare ; [obj tariff duty levy] [against|on|obj.against|obj.on] source=subj target=against*|on*|obj.against*|obj.on* status=possible
e.g. Laos considered a further 3 billion dollars of tariffs against Nepal. => Laos imposed-tariffs-on Nepal possible

frame recalled-ambassador-from
verb recall withdraw ; [obj :person] [!obj.mod former] [from :country] source=subj target=from
e.g. Laos recalled Ana Kiss from Nepal. => Laos recalled-ambassador-from Nepal

frame reduced-relations-with
verb disinvite disinvit uninvite exclude ; [obj :country :org] source=subj target=obj theme=from
e.g. Laos disinvited Nepal from the festival. => Laos reduced-relations-with Nepal

frame reduced-relations-with
verb close shut shut~down seal shutter close~down ; [obj embassy consulate mission consulate-general] [obj.maker] source=subj target=obj.maker theme=obj
e.g. Laos closed two Nepali consulates. => Laos reduced-relations-with Nepali
verb close shut shut~down seal shutter close~down ; [obj centre center institute school library house] [obj.mod|obj cultural language friendship information trade] source=subj target=obj* theme=obj
e.g. Laos closed a Nepali cultural centre. => Laos reduced-relations-with Nepali
verb recall withdraw pull pull~out remove ; [obj negotiator delegation team mediator] source=subj target=from|obj.from theme=obj
e.g. Laos recalled its negotiators from Nepal. => Laos reduced-relations-with Nepal
verb divest ; [from] source=subj target=from* theme=from
e.g. Laos divested from three Nepali ports. => Laos reduced-relations-with Nepali
verb revoke withdraw cancel end ; [obj facility right concession exemption waiver] [for|obj.for|of] source=subj target=for*|obj.for* theme=obj
e.g. Laos revoked a transit facility for Nepal. => Laos reduced-relations-with Nepal
verb end terminate cancel quit scrap ; [obj contract] [with|obj.with] source=subj target=with*|obj.with* theme=obj
e.g. Laos ended its contract with Nepal. => Laos reduced-relations-with Nepal

frame withdrew-staff-from
verb evacuate withdraw ; [obj staff personnel family dependent] [subj @embassies] source=subj target=subj.in
e.g. The Laotian embassy in Nepal evacuated its staff. => The Laotian embassy withdrew-staff-from Nepal

frame sanctioned
verb restore return readd re-add relist ; [to|on list blacklist] [to.of|on.of|to.mod|on.mod sponsor terror terrorist terrorism sanction black grey gray] source=subj target=obj
e.g. Laos restored Nepal to its list of sponsors of terrorism. => Laos sanctioned Nepal

frame withdrew-from
verb secede break~away ; [!obj] source=subj target=from
e.g. Somaliland seceded from Somalia. => Somaliland withdrew-from Somalia
verb declare proclaim win gain achieve ; [obj independence] source=subj target=from|obj.from theme=obj
e.g. Somaliland declared independence from Somalia. => Somaliland withdrew-from Somalia

frame sanctioned
people sanctioned-nationals-of
verb impose slap tighten expand extend prolong renew toughen reimpose re-impose reinstate widen announce unveil ; [obj sanction embargo] [!on|against] source=subj target=obj.adj|within theme=obj
e.g. Peru extended the Chilean sanctions. => Peru sanctioned Chilean
verb target ; [subj sanction embargo] source=subj* target=obj*|obj.adj theme=subj
e.g. The sanctions imposed by Peru target the banks of Chile. => Peru sanctioned Chile
verb target hit punish ; [head.obj @sanctions] source=subj target=obj* theme=head.obj
e.g. Peru unveiled the toughest sanctions yet, targeting the banks of Chile. => Peru sanctioned Chile
verb consider prepare mull weigh favour favor plan ; [obj @sanctions] source=subj target=on*|against*|for|obj.on*|obj.against*|obj.for status=planned
e.g. Peru considered sanctions for Chile. => Peru sanctioned Chile planned

frame withdrew-from
verb withdraw pull pull~out ; [obj :country] [!obj @envoy @troops] [from :org] source=obj target=from
e.g. The parliament of Chad voted to withdraw Chad from the International Criminal Court. => Chad withdrew-from International Criminal Court planned

frame reduced-relations-with
verb suspend halt cancel stop end cut ; [obj|subj flight service train ferry traffic] [between|obj.between|subj.between] [!by] each=between|obj.between theme=obj
e.g. Flights between Peru and Chile were suspended. => Peru reduced-relations-with Chile
verb suspend stop halt cease ; [comp send deploy] [comp.obj worker labourer citizen maid nurse teacher student] source=subj target=comp.to theme=comp.obj
e.g. Peru suspended sending workers to Qatar. => Peru reduced-relations-with Qatar

frame withdrew-from-agreement-with
verb withdraw pull~out exit quit abandon leave ; [from|out-of|obj deal agreement treaty accord pact] source=subj target=from.maker|out-of.maker|obj.maker
e.g. Peru will withdraw from the Chilean fishing deal. => Peru withdrew-from-agreement-with Chilean planned

frame reduced-relations-with
noun suspension cancellation halt ; [of flight service train ferry traffic] source=poss|by target=of.to|to|of.between theme=of
e.g. Peru announced the suspension of all flights to Chile. => Peru reduced-relations-with Chile

frame closed-embassy-in
verb suspend halt cease discontinue ; [subj @embassies] [obj operation activity service work] [!obj.mod visa] source=subj* target=subj.in theme=subj
e.g. The Laotian embassy in Nepal suspends its operations. => The Laotian embassy closed-embassy-in Nepal

frame expelled-diplomats-of
verb order announce ; [obj departure removal] [obj.of|of @envoy employee attaché] source=subj target=obj.of.maker|obj.of.poss|obj.of.of*|obj.of.from|obj.of*|of.maker|of.of* theme=obj.of
e.g. Laos ordered the departure of two Nepali diplomats. => Laos expelled-diplomats-of Nepali
verb strip ; [obj @envoy] [of accreditation credential status immunity] source=subj target=obj.maker|obj.poss|obj.of|obj.to|obj* theme=obj
e.g. Laos stripped the Nepali ambassador of his accreditation. => Laos expelled-diplomats-of Nepali
verb revoke withdraw cancel annul ; [obj accreditation credential exequatur] [obj.of|of @envoy] source=subj target=obj.of.maker|obj.of.poss|obj.of.of|obj.of.from|obj.of*|of.maker theme=obj.of
e.g. Laos revoked the accreditation of the Nepali ambassador. => Laos expelled-diplomats-of Nepali

frame suspended-membership-of
verb lift end revoke reverse rescind ; [obj suspension] [obj.of :country] [subj :org] source=subj target=obj.of status=ended
e.g. The African Union lifted its suspension of Chad. => African Union suspended-membership-of Chad ended
verb lift end revoke reverse rescind ; [obj suspension] [obj.poss :country] [subj :org] source=subj target=obj.poss status=ended
e.g. The African Union lifted Chad's suspension. => African Union suspended-membership-of Chad ended

frame reduced-relations-with
verb exclude bar leave~out ; [from summit meeting conference talk event ceremony exercise list festival parade forum] [!from :org] [obj :country :org] [!obj :person] source=subj target=obj theme=from
e.g. Peru excluded Chad from the summit. => Peru reduced-relations-with Chad
verb disconnect decouple unplug ; [from grid network system] source=subj target=from.maker|from.poss|from.of theme=from
e.g. Latvia disconnected from the Russian power grid. => Latvia reduced-relations-with Russian

frame halted-shipments-to
verb bar outlaw forbid ; [obj sale export delivery shipment supply transfer] source=subj target=to*|obj.to*|obj.of.to* theme=obj
e.g. Peru barred the sale of chips to Chad. => Peru halted-shipments-to Chad
frame cut-aid-to
verb stop cease halt suspend end ; [comp send supply provide deliver give] [comp.obj aid assistance help support] source=subj target=comp.to|comp.iobj|comp.obj.to theme=comp.obj
e.g. Togo stopped sending military aid to Mali. => Togo cut-aid-to Mali

frame expelled-diplomats-of
verb expel ; [!subj] [obj @envoy] [from :place :metonym] source=from target=obj.maker|obj.poss|obj.of|obj*
e.g. Mali's ambassador was expelled from Lagos. => Lagos expelled-diplomats-of Mali
verb expel eject ; [!subj] [obj @envoy] [from|obj.from @embassies] source=from.in|obj.from.in|from.of.in|in target=obj.maker|obj.poss|obj.of|obj* theme=obj
e.g. Two Ugandan diplomats are expelled from the Embassy of Uganda in Nairobi. => Nairobi expelled-diplomats-of Ugandan

frame reduced-relations-with
verb cancel call~off scrap ; [obj event concert performance exhibition festival show screening] source=subj target=obj.maker|obj.by theme=obj
e.g. Peru cancelled all Chadian cultural events. => Peru reduced-relations-with Chadian

frame cut-aid-to
verb withhold slash freeze trim halve reallocate ; [obj|in @aid-out] [!to] [!for] [!obj.to] [!obj.for] [obj.adj|in.adj] source=subj target=obj.adj|in.adj theme=obj
e.g. Norway will withhold 65 million dollars in Somali aid. => Norway cut-aid-to Somali planned
verb redirect reallocate reprogram divert repurpose ; [obj|obj.in|in @aid-out] [for|to|from|obj.for|obj.in.for|in.for|obj.from|obj.in.from] source=subj target=obj.for|obj.in.for|in.for|from|obj.from|obj.in.from theme=obj
e.g. Norway redirected 20 million dollars in aid for Mali to other projects. => Norway cut-aid-to Mali

frame reduced-relations-with
verb suspend cancel halt stop end cut discontinue ; [obj flight service train bus ferry traffic] [obj.on|on|obj.acl|obj.on.acl|on.acl] source=subj target=obj.on.acl.with|obj.on.acl.to|obj.on.acl.obj|on.acl.with|on.acl.to|on.acl.obj|obj.acl.with|obj.acl.to|obj.acl.obj|obj.on.between|on.between|obj.on.to|on.to theme=obj
e.g. Norway suspends all trains on the line that links Oslo with Sweden. => Norway reduced-relations-with Sweden

frame recalled-ambassador-from
verb recall ; [obj ambassador envoy] [obj.poss :pronoun] [!obj.adj|obj.of|obj.from|obj.to|to|from|in|obj.in|obj.conj] source=subj target=antagonist
e.g. When Chile jailed two reporters, Peru recalled its ambassador. => Peru recalled-ambassador-from Chile

frame withdrew-from-agreement-with
verb suspend end terminate halt withdraw ; [obj participation involvement membership] [in|obj.in @agreement] [!obj.poss|obj.adj :foreign] source=subj target=in.with|obj.in.with|in.appos.with|obj.in.appos.with|in.poss|with theme=in|obj.in
e.g. Russia suspended its participation in a treaty with Norway. => Russia withdrew-from-agreement-with Norway

frame reduced-relations-with
verb reclaim retake take~back recover repossess ; [obj land plot territory area island base farmland hectare site] [obj.acl|obj.of.acl lease rent lend loan] source=subj target=obj.acl.to|obj.of.acl.to theme=obj
e.g. Jordan reclaimed two plots of land leased to Israel. => Jordan reduced-relations-with Israel
verb cancel call~off scrap postpone ; [obj match game fixture friendly concert tournament race] [obj.between] source=subj target=obj.between theme=obj
e.g. Canada cancelled a match between the Canadian and Iranian teams. => Canada reduced-relations-with Iranian

frame reduced-relations-with
verb exclude bar shut~out disinvite uninvite leave~out drop ; [obj :country :person :org] [from|of summit conference meeting talk ceremony event exercise drill parade festival] source=subj|from.acl.by|from.by|of.acl.by target=obj theme=from|of
e.g. Kenya excluded Chad from the summit. => Kenya reduced-relations-with Chad

frame recalled-ambassador-from
verb recall withdraw ; [obj ambassador envoy] [obj.mod|subj.mod|subj.det|subj.nummod|subj both two respective] [!from] [!to] [!obj.to] [!obj.in] [!obj.adj] each=subj
e.g. Peru and Chile recalled their respective ambassadors. => Peru recalled-ambassador-from Chile

frame expelled-diplomats-of
verb have get ; [subj diplomat attaché envoy ambassador consul] [obj hour day week month] [obj.acl|comp leave depart quit] source=matrix target=subj*|subj.of* theme=subj
e.g. Peru announced that three Chilean diplomats have a week to leave. => Peru expelled-diplomats-of Chilean diplomats

frame closed-embassy-in
verb order announce ; [obj closure closing shutdown] [obj.of @embassies] [obj.of.in|in :country :place] [!obj.of.poss|obj.of.maker :foreign] source=subj target=obj.of.in|in theme=obj.of
e.g. Peru ordered the closure of its embassy in Chile. => Peru closed-embassy-in Chile

frame broke-relations-with
verb switch shift transfer change ; [obj tie relation relationship recognition allegiance] [!obj.mod trade economic business commercial cultural] [from :country] [to :country] source=subj target=from
e.g. Nauru shifted its recognition from Taiwan to China. => Nauru broke-relations-with Taiwan
