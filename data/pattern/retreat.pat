# source: own work
# licence: CC0-1.0
# Stepping back: troops home, truces, sanctions lifted, captives freed, doors opened.

frame retreated-before
verb retreat withdraw flee ; source=subj target=before
e.g. Russian troops have retreated before Ukraine. => Russian troops retreated-before Ukraine

frame withdrew-troops-from
verb withdraw pull~out pull remove evacuate redeploy bring recall ; [obj @troops] [!obj peacekeeper] source=obj.adj|subj|obj.poss|obj.teller target=from|out-of theme=obj
e.g. France withdrew its troops from Niger. => France withdrew-troops-from Niger
verb withdraw retreat pull~out pull~back depart leave ; [subj @troops] source=subj target=from
e.g. French troops withdrew from Niger. => French troops withdrew-troops-from Niger
verb leave quit vacate evacuate ; [subj group contingent batch unit last rest remainder] [subj.of @troops] [obj :country :place] source=subj.of target=obj
e.g. The last group of French troops left Niger. => French troops withdrew-troops-from Niger
verb leave quit vacate evacuate ; [subj @troops] [obj :country :place] source=subj target=obj
e.g. French troops left Niger. => French troops withdrew-troops-from Niger
verb pull~out pull ; [of|out-of :country :place] [!obj @property] [!obj @envoy] source=subj target=of|out-of
e.g. Denmark pulled out of Mali. => Denmark withdrew-troops-from Mali
verb withdraw retreat pull~out pull~back ; [from :country :place] [!from union eu bloc] [!obj] source=subj target=from
e.g. France withdrew from Niger. => France withdrew-troops-from Niger
noun withdrawal pullout pull-out retreat drawdown pullback exit ; [from :country :place] [!from union eu bloc] [!of peacekeeper inspector observer monitor staff ambassador envoy] source=poss|by|maker|subj|of target=from
e.g. France's withdrawal from Niger continued. => France withdrew-troops-from Niger
noun withdrawal pullout pull-out removal ; [of @troops] [!of peacekeeper] source=by|of.adj|of.poss|poss|maker|of target=from|of.from|of.in|of.acl.in theme=of
e.g. The removal of French troops from Niger continued. => French withdrew-troops-from Niger
verb close vacate hand~over ; [obj base] source=subj|obj.adj|obj.poss target=in
e.g. France closed its base in Chad. => France withdrew-troops-from Chad
verb withdraw pull~out pull remove evacuate redeploy bring recall ; [obj @troops adviser advisor instructor trainer jet warplane aircraft warship ship fighter tank contingent base battery missile squadron launcher] [from] [!from @embassies] [!obj peacekeeper] [!obj.mod diplomatic civilian embassy non-essential nonessential essential] source=obj.adj|subj|obj.poss|obj.teller target=from|from.poss|from.in|from.of|from.adj theme=obj
e.g. Denmark withdrew its fighter jets from operations in Iraq. => Denmark withdrew-troops-from Iraq
e.g. New Zealand withdrew its forces from Afghanistan's capital. => New Zealand withdrew-troops-from Afghanistan
verb withdraw retreat pull~out pull~back depart ; [subj @troops] [from] source=subj* target=from|from.in|from.of|from.adj|from.poss
e.g. Russian troops withdrew from the Georgian town. => Russian troops withdrew-troops-from Georgian
verb end conclude finish wind~down ; [obj mission operation deployment involvement presence] [obj.mod military combat peacekeeping training] source=subj target=in|obj.in theme=obj
e.g. France ended its military operation in Mali. => France withdrew-troops-from Mali
verb leave quit vacate ; [subj @troops :org] [subj.adj|subj] [obj town village city province area base camp] [!obj.poss :pronoun] source=subj target=obj.of|obj.adj|obj.poss|obj.in
e.g. Israeli troops left the Lebanese village. => Israeli troops withdrew-troops-from Lebanese

frame ceased-fire-with
verb cease halt stop suspend ; [obj @fighting war] source=subj target=with
e.g. Hamas has ceased attacks with Israel. => Hamas ceased-fire-with Israel
verb cease halt stop suspend ; [obj @fighting war] [!with] each=subj
e.g. Hamas and Israel ceased fire. => Hamas ceased-fire-with Israel
verb agree accept declare sign reach announce ; [to|on|obj @truce] [!to.mod|on.mod|obj.mod trade tariff customs] source=subj target=with|obj.with|to.with
e.g. Israel accepted a truce with Hamas. => Israel ceased-fire-with Hamas
verb agree accept declare sign reach announce observe ; [obj @truce] [!obj.mod trade tariff customs] [!with] each=obj.between|subj
e.g. Israel and Hamas accepted a truce. => Israel ceased-fire-with Hamas
verb agree ; [to @truce] [!to.mod trade tariff customs] [!to.with] each=subj
e.g. Israel and Hamas agreed to a truce. => Israel ceased-fire-with Hamas
verb agree ; [on @truce] [!on.mod trade tariff customs] [!with] each=subj
e.g. Israel and Hamas agreed on a truce. => Israel ceased-fire-with Hamas
noun ceasefire cease-fire truce armistice ; [!head|head.head proposal plan draft offer idea] [!mod trade tariff customs] source=poss|subj|outer|maker target=with
e.g. Israel's truce with Hamas began on Monday. => Israel ceased-fire-with Hamas
noun ceasefire cease-fire truce armistice ; [!mod trade tariff customs] each=between|subj|adj|poss
e.g. A truce between Israel and Hamas began on Monday. => Israel ceased-fire-with Hamas
noun fire ; [mod cease] source=poss|subj|outer|maker target=with
e.g. Israel's cease-fire with Hamas began on Monday. => Israel ceased-fire-with Hamas
noun fire ; [mod cease] each=between|subj|adj|poss
e.g. A cease-fire between Israel and Hamas began on Monday. => Israel ceased-fire-with Hamas
noun agreement deal accord ; [mod @truce] each=between|subj|adj|poss
e.g. The ceasefire agreement between Israel and Hamas began on Monday. => Israel ceased-fire-with Hamas
noun agreement deal accord ; [mod @truce] source=poss|subj|maker|outer target=with
e.g. Israel's ceasefire deal with Hamas began on Monday. => Israel ceased-fire-with Hamas
noun cessation end halt ; [of hostility fighting] each=between|of.between|poss
e.g. The cessation of hostilities between Armenia and Azerbaijan was praised. => Armenia ceased-fire-with Azerbaijan
verb call ; [obj halt end] [to @fighting attack raid strike] source=subj target=to.on*|to.against*
e.g. Hezbollah called a halt to attacks on Israel. => Hezbollah ceased-fire-with Israel

frame surrendered-to
verb surrender capitulate submit ; [!obj] source=subj target=to
e.g. Japan surrendered to the United States. => Japan surrendered-to United States
noun surrender capitulation ; [!of territory @people @suspect] source=poss|of|by target=to
e.g. Japan's surrender to the United States was noted. => Japan surrendered-to United States

frame ceded-territory-to
verb cede surrender return hand hand~over give give~back relinquish transfer ; [obj @territory control sovereignty] [!obj zone border] source=subj target=to theme=obj
e.g. Egypt ceded the islands to Saudi Arabia. => Egypt ceded-territory-to Saudi Arabia
verb cede ; [obj] [!obj point goal place ground] source=subj target=to theme=obj
e.g. Mexico ceded California to the United States. => Mexico ceded-territory-to United States
noun return cession handover transfer ; [of @territory] source=poss|by|from target=to theme=of
e.g. Egypt's cession of the islands to Saudi Arabia was praised. => Egypt ceded-territory-to Saudi Arabia
verb transfer cede surrender hand~over ; [obj island islet archipelago farmland] source=subj target=to theme=obj
e.g. Egypt transferred two islands to Saudi Arabia. => Egypt ceded-territory-to Saudi Arabia
noun transfer handover ; [of island archipelago] source=poss|by|subj target=to|of.to theme=of
e.g. Egypt's transfer of the island to Saudi Arabia was praised. => Egypt ceded-territory-to Saudi Arabia
verb return hand~back give~back ; [obj hectare acre land base installation site] source=subj target=to theme=obj
e.g. The United States returned the land to Japan. => United States ceded-territory-to Japan
verb approve authorise authorize ratify order agree ; [obj|to transfer handover return cession] [obj.of|to.of @territory base] source=subj target=to|obj.to|obj.of.to|to.to|to.of.to theme=obj.of status=planned
e.g. The Egyptian parliament approved the transfer of the islands to Saudi Arabia. => The Egyptian parliament ceded-territory-to Saudi Arabia planned

frame lifted-sanctions-on
people lifted-sanctions-on
verb lift roll~back reduce cut lower ease remove suspend waive relax drop scrap end unfreeze rescind loosen revoke repeal soften terminate abolish cancel withdraw ; [obj @sanctions] source=subj target=on*|on.from|against*|from|for|to|obj.poss theme=obj
e.g. Japan lifted sanctions on Myanmar. => Japan lifted-sanctions-on Myanmar
verb unfreeze release unblock return ; [obj asset fund account] source=subj target=obj.poss|obj.adj|obj.of|to theme=obj
e.g. Britain released the Libyan assets. => Britain lifted-sanctions-on Libyan
verb exempt ; [from @sanctions] source=subj target=obj
e.g. Donald Trump exempted Canada from the tariffs. => Donald Trump lifted-sanctions-on Canada
verb take ; [off blacklist list] [obj :country :org :person] source=subj target=obj
e.g. Spain took Chad off its blacklist. => Spain lifted-sanctions-on Chad
verb remove delist drop strike ; [from blacklist] [obj :country :org :person] source=subj target=obj
e.g. Donald Trump removed Sudan from the blacklist. => Donald Trump lifted-sanctions-on Sudan
verb remove delist drop strike ; [from list register] [from.mod|from.of|from.of.mod|from.of.of terror terrorist terrorism sanction sanctions sponsor black grey gray] [obj :country :org :person] source=subj target=obj
e.g. Joe Biden removed Cuba from the list of state sponsors of terrorism. => Joe Biden lifted-sanctions-on Cuba
verb lift end ease relax ; [obj blockade siege] [!obj.by] source=subj target=of|on|against theme=obj
e.g. Saudi Arabia lifted its blockade of Qatar. => Saudi Arabia lifted-sanctions-on Qatar
noun lifting easing removal suspension relaxation waiver ; [of @sanctions] source=poss|by|of.poss|of.adj target=on|against|from|of.on|of.against
e.g. Japan's lifting of sanctions on Myanmar was praised. => Japan lifted-sanctions-on Myanmar
noun relief waiver exemption ; [mod|from @sanctions] source=poss|by|maker|subj target=for|to|obj
e.g. Canada's sanctions waiver for Syria was praised. => Canada lifted-sanctions-on Syria
verb lift end remove ease relax loosen drop waive ; [obj embargo ban restriction curb] [on|obj.on trade travel import export investment] source=subj target=on.with|obj.on.with|on.from*|obj.on.from* theme=obj
e.g. Kenya relaxed restrictions on trade with Chad. => Kenya lifted-sanctions-on Chad
verb lift end remove ease ; [obj embargo ban] source=subj target=with|obj.with theme=obj
e.g. France ended its arms embargo with Vietnam. => France lifted-sanctions-on Vietnam
verb lift suspend ease remove end waive ; [obj @sanctions] [on|against company firm official individual person people organisation organization entity bank] source=subj target=on.in|against.in|on.from|against.from|on* theme=obj
e.g. Norway lifted sanctions on two banks in Zimbabwe. => Norway lifted-sanctions-on Zimbabwe
verb lift roll~back reduce cut lower ease remove suspend waive relax drop scrap end rescind revoke repeal cancel withdraw ; [obj @sanctions] [obj.acl place impose put introduce levy apply] source=subj target=obj.acl.on*|obj.acl.against* theme=obj
e.g. Donald Trump lifted the sanctions that he placed on Turkey. => Donald Trump lifted-sanctions-on Turkey
verb lift reduce ease remove suspend waive relax drop end revoke cancel withdraw ; [obj @sanctions] [obj.acl target hit affect punish] source=subj target=obj.acl.obj* theme=obj
e.g. Donald Trump removed sanctions targeting North Korea. => Donald Trump lifted-sanctions-on North Korea
e.g. The lifting by Chile of sanctions on Germany was welcomed. => Chile lifted-sanctions-on Germany
noun lifting easing removal suspension relaxation waiver reduction end ; [of @sanctions] source=poss|by|of.poss|of.adj target=of.acl.on*|of.on*|of.against*|on*|against* theme=of
e.g. The United States announced the suspension of the tariff imposed on Canadian goods. => United States lifted-sanctions-on Canadian
verb announce order approve confirm ; [obj lifting easing removal suspension relaxation waiver reduction end exemption] [obj.of @sanctions] source=subj target=obj.of.acl.on*|obj.of.on*|obj.of.against*|on*|against*|from* theme=obj.of
e.g. Norway announced the removal of sanctions against Myanmar. => Norway lifted-sanctions-on Myanmar
verb announce order approve confirm ; [obj lifting easing removal suspension relaxation waiver reduction end exemption] [obj.of @sanctions] [on|obj.on|obj.of.on import product good export] source=subj target=on.from*|obj.of.on.from*|obj.on.from*|on* theme=obj.of
e.g. Norway announced the removal of tariffs on steel imports from Serbia. => Norway lifted-sanctions-on Serbia
noun easing ease lifting removal ; [of] [of.mod|of oil gas trade economic sanction] source=poss|by|maker|subj target=on*|of.on* theme=of
e.g. The United States announced the easing of oil sanctions on Venezuela. => United States lifted-sanctions-on Venezuela
verb delist ; [obj :country :org] source=subj target=obj
e.g. Canada delisted Chad as a sponsor of terrorism. => Canada lifted-sanctions-on Chad

frame opened-border-with
people opened-border-with
verb open reopen re-open ; [obj border crossing airspace frontier checkpoint] source=subj|obj.poss|obj.adj target=with|comp.with|to*|for|into|obj.into theme=obj
e.g. Chad reopened a border crossing into Libya. => Chad opened-border-with Libya
e.g. Jordan reopened its border with Syria. => Jordan opened-border-with Syria
verb open reopen re-open ; [obj border crossing frontier checkpoint] [!with] [!to] each=obj.between|subj theme=obj
e.g. Jordan and Syria reopened the border. => Jordan opened-border-with Syria
verb open reopen re-open ; [subj border crossing frontier checkpoint] each=subj.between|subj.adj
e.g. The border between Iran and Iraq reopened. => Iran opened-border-with Iraq
noun opening reopening ; [of border crossing airspace frontier] source=poss|by|maker|outer target=with|of.with|to
e.g. Jordan's reopening of the border with Syria was praised. => Jordan opened-border-with Syria
noun opening reopening ; [of border crossing frontier] each=between|of.between|poss
e.g. The reopening of the border between Jordan and Syria was praised. => Jordan opened-border-with Syria

frame released-to
people released-to
verb release free liberate ; [obj :person] [!of] source=subj target=obj
e.g. Brazil has released Michel Temer. => Brazil released-to Michel Temer
verb release free liberate ; [obj :demonym] [!of] source=subj target=obj
e.g. Venezuela released seven Americans. => Venezuela released-to Americans
verb release free liberate ; [obj national citizen subject resident] [obj.of] source=subj target=to|obj.of theme=obj
e.g. Chad released two citizens of Mali. => Chad released-to Mali
verb return repatriate ; [obj] [!obj fire call visit troop power mandate control power favour favor focus attention @troops @territory :person] source=subj target=to theme=obj
e.g. Belgium returned a sculpture to Algeria. => Belgium released-to Algeria
verb release free liberate ; [obj @people @suspect @captive @fighters @layman dealer trafficker airman serviceman captain tanker ship vessel crew body remains] source=subj target=to|obj.adj|obj.from|obj.poss|obj.including* theme=obj
e.g. Hamas released an Israeli hostage. => Hamas released-to Israeli
e.g. Hamas released ten hostages, including two Israeli soldiers. => Hamas released-to Israeli soldiers
verb release free ; [obj crew] source=subj target=obj.of* theme=obj
e.g. Peru released the crew of a Chilean trawler. => Peru released-to Chilean
verb hand~over hand return repatriate turn~over give~back restore send~back ; [obj @captive body remains artefact artifact statue property tanker ship aircraft painting gold treasure manuscript skull bone relic fund asset] [!obj|obj.head list database name] source=subj target=to|iobj theme=obj
e.g. Hamas handed the hostages to Israel. => Hamas released-to Israel
noun release return repatriation handover freeing ; [of @people @captive body remains artefact artifact] source=by|poss|of.by target=to|of.adj|of.poss theme=of
e.g. The release of Israeli hostages by Hamas continued. => Hamas released-to Israeli
verb return ; [obj drone body jet submarine balloon ship] source=subj target=obj* theme=obj
e.g. China returned the American drone. => China released-to the American drone
verb return hand~over repatriate hand~back give~back ; [obj body remains] source=subj target=obj.of* theme=obj
e.g. Pakistan returned the body of an Indian pilot. => Pakistan released-to an Indian pilot
verb release free liberate ; [obj] [from prison custody detention jail captivity arrest imprisonment] source=from.maker|from.poss|from.by|from.in target=obj* theme=obj
e.g. Two Turkish sailors were released from an Egyptian prison. => Egyptian released-to Turkish
verb release free liberate ; [!subj] [from :country] source=from target=obj* theme=obj
e.g. Two Turkish sailors were released from Libya. => Libya released-to Turkish

frame exchanged-prisoners-with
verb exchange swap trade ; [obj @captive body remains spy] source=subj target=with
e.g. Russia exchanged prisoners with Ukraine. => Russia exchanged-prisoners-with Ukraine
verb exchange swap trade ; [obj @captive body remains spy] [!with] each=subj
e.g. Russia and Ukraine exchanged prisoners. => Russia exchanged-prisoners-with Ukraine
verb exchange swap trade ; [obj @people @suspect @captive dealer trafficker spy agent :demonym] [for|obj.for @people @suspect @captive player teacher :demonym :person] source=subj target=obj.maker|obj.adj
e.g. Norway offered to exchange a Chadian spy for two Norwegian tourists. => Norway exchanged-prisoners-with Chadian offered
noun swap exchange ; [mod prisoner hostage captive detainee pow] source=poss|subj|maker|outer target=with
e.g. Russia carried out a prisoner swap with Ukraine. => Russia exchanged-prisoners-with Ukraine
noun swap exchange ; [mod prisoner hostage captive detainee pow] each=between|subj|by|adj|poss
e.g. The prisoner exchange between Russia and Ukraine continued. => Russia exchanged-prisoners-with Ukraine
noun swap exchange ; [of @captive body remains] each=between|subj|by|of.between|poss
e.g. The exchange of prisoners between Russia and Ukraine continued. => Russia exchanged-prisoners-with Ukraine
noun swap exchange ; [of @captive body remains] source=poss|subj|maker|outer target=with
e.g. Russia's exchange of prisoners with Ukraine continued. => Russia exchanged-prisoners-with Ukraine
noun exchange swap ; [mod prisoner] source=outer target=with
e.g. Iran released Kylie Moore-Gilbert in a prisoner exchange with Australia. => Iran exchanged-prisoners-with Australia

frame admitted-inspectors-from
verb admit allow permit let readmit accept ; [obj @inspector] source=subj target=obj.adj|from|obj.poss|obj.of
e.g. Iran admitted inspectors from the IAEA. => Iran admitted-inspectors-from IAEA
verb grant give allow offer ; [obj access] [to|iobj :org @inspector] source=subj target=to|iobj
e.g. Iran granted access to the IAEA. => Iran admitted-inspectors-from IAEA
noun admission return ; [of @inspector] source=by|poss|to target=of.adj|of.from|of.of
e.g. Iran's admission of inspectors from the IAEA was praised. => Iran admitted-inspectors-from IAEA

frame allowed-aid-into
verb allow let permit admit ; [obj aid relief truck convoy supply assistance fuel food medicine] source=subj target=into|in|to theme=obj
e.g. Israel allowed trucks into Gaza. => Israel allowed-aid-into Gaza
noun entry passage delivery ; [of aid relief truck convoy supply assistance fuel food medicine] source=by|from|into.from|of.into.from target=into|of.into theme=of
e.g. The entry of aid into Gaza from Egypt continued. => Egypt allowed-aid-into Gaza

frame eased-entry-for
people eased-entry-for
verb grant approve offer give introduce extend agree ; [obj travel entry access regime free-travel] [obj.mod visa visa-free free unrestricted] source=subj target=to*|iobj*|for*|obj.for*|obj.to*
e.g. The European Union granted Georgian citizens visa-free travel. => European Union eased-entry-for Georgian
verb grant give offer issue approve create introduce provide ; [obj visa residency residence permit waiver right] [obj.mod visa temporary permanent humanitarian work residence residency settlement special] source=subj target=to*|iobj*|for*|obj.for*|obj.to*
e.g. Peru created a temporary visa for Venezuelans. => Peru eased-entry-for Venezuelans
verb lift ease relax waive abolish drop scrap simplify end ; [obj requirement rule restriction regime procedure] [obj.mod visa entry travel passport] source=subj target=for*|to*|obj.for*|on*|obj.on*
e.g. Poland eased visa rules for Ukrainians. => Poland eased-entry-for Ukrainians
verb resume restart begin ; [comp issue grant] [comp.obj visa] source=subj target=comp.to*|comp.iobj*|comp.obj.for* theme=comp.obj
e.g. Turkey resumed issuing visas to Syrians. => Turkey eased-entry-for Syrians
verb exempt ; [from|from.mod visa] source=subj target=obj.of|obj*
e.g. Turkey exempted citizens of Qatar from visa requirements. => Turkey eased-entry-for Qatar
verb resume restart ; [obj service issuance processing] [obj|obj.mod|obj.of visa] source=subj target=in|to|for|obj.in
e.g. Turkey resumed visa services in the United States. => Turkey eased-entry-for United States
noun regime travel ; [mod visa-free visa free] source=poss|maker|of target=for|with
e.g. The European Union's visa-free regime for Ukraine was praised. => European Union eased-entry-for Ukraine
verb allow permit let ; [comp|to stay enter settle remain live work] [comp.subj|obj :demonym] source=subj target=obj|comp.subj
e.g. Poland allows Ukrainians to stay. => Poland eased-entry-for Ukrainians
verb grant give extend offer ; [obj status] [obj.mod protected temporary refugee legal] source=subj target=to*|iobj*|for*|obj.to*|obj.for*
e.g. Joe Biden granted temporary protected status to Venezuelans. => Joe Biden eased-entry-for Venezuelans
verb grant give offer promise ; [obj right status path pathway] [obj.mod|obj.to citizenship residency residence immigration] source=subj target=to*|iobj*|obj.to*|for*|obj.for* theme=obj
e.g. Colombia granted citizenship rights to Venezuelans. => Colombia eased-entry-for Venezuelans
verb waive abolish scrap lift ; [obj visa] source=subj target=for*|obj.for*|with|obj.with
e.g. Laos waived visas for Nepali tourists. => Laos eased-entry-for Nepali

frame eased-entry-for
people eased-entry-for
verb grant extend give offer guarantee ; [obj freedom right extension residency amnesty] [obj|obj.of|obj.mod|obj.to|obj.for movement travel residence residency nationality citizenship immigration work stay asylum deportation national] source=subj target=to*|iobj*|for*|of*|obj.to*|obj.for*|to.acl.to*|obj.of*
e.g. Peru granted freedom of movement to Chileans. => Peru eased-entry-for Chileans
verb allow grant permit give ; [obj entry access] [!obj.to port base market fund] [to|for|obj.to|obj.for|iobj :demonym @people] source=subj target=to*|for*|obj.to*|obj.for*|iobj*
e.g. Peru allowed entry to all Chileans. => Peru eased-entry-for Chileans
verb admit readmit add include ; [to|in program programme scheme regime] [to.mod|in.mod visa visa-free waiver] source=subj target=obj
e.g. Peru admitted Chile to its visa scheme. => Peru eased-entry-for Chile

frame released-to
people released-to
verb return hand~over repatriate ; [obj body remains ashes] source=subj target=obj.poss*|obj.of* theme=obj
e.g. Peru returned a Chilean sailor's remains. => Peru released-to Chilean
verb exchange swap trade ; [obj :person] [for] source=subj target=obj
e.g. Peru exchanged Augusto Pinochet for two bankers. => Peru released-to Augusto Pinochet

frame eased-entry-for
people eased-entry-for
verb propose suggest recommend ; [obj|comp.obj travel entry access regime] [obj.mod|comp.obj.mod visa visa-free free] source=subj target=for*|obj.for*|comp.iobj*|comp.to*|comp.obj.for* status=planned
e.g. Peru proposed visa-free travel for Chilean citizens. => Peru eased-entry-for Chilean planned

frame lifted-sanctions-on
verb remove lift cancel drop withdraw pull~out pull recall ; [obj bounty reward warrant] source=subj target=on*|for*|obj.on*|obj.for* theme=obj
e.g. Peru removed its bounty on Augusto Pinochet. => Peru lifted-sanctions-on Augusto Pinochet
verb end lift terminate scrap ; [obj programme program regime] [obj.mod @sanctions] source=subj target=against*|on*|obj.against*|obj.on* theme=obj
e.g. Peru ended a sanctions programme against Chile. => Peru lifted-sanctions-on Chile

frame eased-entry-for
people eased-entry-for
verb restore resume reinstate reissue restart relaunch revive ; [obj visa] source=subj target=for*|to*|obj.for*|obj.to*
e.g. Peru restored tourist visas for Chileans. => Peru eased-entry-for Chileans

frame released-to
people released-to
verb transfer return send~back hand~over repatriate fly ; [obj|obj.of :demonym prisoner inmate convict detainee] source=subj target=to theme=obj
e.g. Peru transferred five Chileans to Chile. => Peru released-to Chile
verb release free liberate ; [after|in|from decade year month week prison detention custody] [obj :person] source=after.in.maker|after.of.in.maker|in.maker|from.maker target=obj
e.g. Augusto Pinochet was freed after months in a British prison. => British released-to Augusto Pinochet

frame withdrew-troops-from
verb leave quit vacate ; [subj @troops guard guards] [obj airport airfield post facility station site] source=subj* target=obj.in|obj.of|obj.adj|obj.poss|in
e.g. Russian border guards left the airport in Georgia. => Russian border guards withdrew-troops-from Georgia

frame permitted
verb allow permit grant authorise authorize approve accept ; [obj access return entry passage deployment arrival stay presence landing inspection] [!obj.mod visa] source=subj target=of*|obj.of*|by*|obj.by*|for*|obj.for* theme=obj
e.g. Togo agreed to allow the return of Ghanaian ships. => Togo permitted Ghanaian planned
verb allow permit authorise authorize ; [obj|comp.subj :country :org] [comp|to] source=subj target=obj|comp.subj theme=comp.obj
e.g. Togo allowed Ghana to deliver food. => Togo permitted Ghana
verb let allow permit ; [obj|comp.subj ship warship vessel destroyer frigate submarine aircraft plane jet troop troops soldier] [comp|obj.to] source=subj target=obj*|comp.subj* theme=obj
e.g. Togo let a Ghanaian warship refuel in Lomé. => Togo permitted a Ghanaian warship
verb approve allow permit authorise authorize ; [obj construction building establishment opening expansion] [obj.of base outpost facility garrison] source=subj target=obj.of.maker|obj.by|obj.of.poss theme=obj.of
e.g. Togo approved the construction of a Ghanaian naval base. => Togo permitted Ghanaian

frame released-to
people released-to
verb set ; [comp free] source=subj target=obj*
e.g. Togo set two Malian hikers free. => Togo released-to Malian
verb release free ; [!subj] [obj.acl detain jail imprison arrest] [obj.acl.in :country] source=obj.acl.in target=obj*
e.g. Two Malians jailed in Togo were released. => Togo released-to Malians
verb repatriate ; [!to] [!from] source=subj target=obj* theme=obj
e.g. Togo repatriated 27 Malians. => Togo released-to Malians

frame withdrew-troops-from
verb withdraw retreat pull~out pull pull~back ; [subj @troops] [of|out-of area region town city province district zone base village territory] [!obj] source=subj target=of.poss|out-of.poss|of.adj|out-of.adj
e.g. Togolese troops pulled out of Mali's northern region. => Togolese troops withdrew-troops-from Mali
frame lifted-sanctions-on
people lifted-sanctions-on
verb lift ease relax end remove drop loosen suspend waive scrap revoke rescind ; [obj sanction embargo restriction tariff ban duty blacklist] source=subj target=on.to*|on.of.to*|on.from*|on.of.from*|within theme=obj
e.g. Peru lifted a ban on the sale of weapons to Chile. => Peru lifted-sanctions-on Chile
frame opened-border-with
people opened-border-with
verb open reopen re-open ; [obj border crossing frontier checkpoint] source=subj target=within theme=obj
e.g. Peru opened the Tacna crossing into Chile. => Peru opened-border-with Chile

frame eased-entry-for
people eased-entry-for
verb announce grant offer introduce approve allow give ; [obj travel entry access regime status] [obj.mod visa visa-free visa-exempt free] source=subj target=for*|obj.for*|for.of*|obj.for.of*|to*|obj.to*
e.g. Peru announced visa-free entry for ordinary citizens of Chile. => Peru eased-entry-for Chile

frame ceded-territory-to
verb approve ratify adopt pass sign ; [obj deal agreement treaty accord law] [obj.acl grant cede transfer return hand hand~over give turn~over] [obj.acl.obj|obj.acl.obj.of @territory island islet] source=subj target=obj.acl.to|obj.acl.obj.to|obj.acl.iobj status=planned theme=obj.acl.obj
e.g. Chile approved a deal granting two islands to Peru. => Chile ceded-territory-to Peru planned

frame lifted-sanctions-on
verb open reopen ; [obj market] [obj.poss|obj.mod :pronoun domestic] source=subj target=to*|obj.to*
e.g. Peru opened its market to Chilean beef. => Peru lifted-sanctions-on Chilean

frame lifted-sanctions-on
people lifted-sanctions-on
verb exempt ; [!subj] [from @sanctions] source=from.poss|from.maker target=obj*
e.g. Two Chilean goods were exempted from Peru's tariffs. => Peru lifted-sanctions-on Chilean
verb lift ease relax end remove drop ; [obj ban suspension restriction moratorium] [on|of|obj.on|obj.of travel travelling aircraft airline flight plane recruitment deployment shipment worker vessel] source=subj target=on.acl.to|on.acl.from|on.to*|of.to*|obj.of.to*|obj.on.to*|of.from*|on.from*|obj.of.from*|on.of*
e.g. Peru lifted a suspension of flights to Chile. => Peru lifted-sanctions-on Chile
frame ceased-fire-with
verb announce declare order call observe begin start extend ; [obj @truce] [!comp] [!obj.with] [!with] [in|obj.in|against|with war campaign conflict fight battle offensive operation struggle clash hostility] source=subj target=obj.in.against*|in.against*|obj.in.with*|in.with* theme=obj
e.g. Togo declared a ceasefire in its campaign against Hezbollah. => Togo ceased-fire-with Hezbollah

frame released-to
people released-to
verb receive ; [obj @captive body remains] source=from|obj.from target=subj theme=obj
e.g. Mali received the bodies of two pilots from Togo. => Togo released-to Mali

frame withdrew-troops-from
noun withdrawal pullout pull-out retreat pullback ; [from territory land soil town city region village area base airspace waters] source=poss|by|maker|subj|of* target=from.adj|from.poss|from.of
e.g. Mali's withdrawal from Togolese territory was completed. => Mali withdrew-troops-from Togolese

frame released-to
people released-to
verb return hand~over send~back repatriate ; [obj @troops soldier] [obj.mod captured wounded imprisoned dead fallen captive] source=subj target=to theme=obj
e.g. Togo returned 20 captured soldiers to Mali. => Togo released-to Mali
verb hand~over turn~over give~up ; [!to] [obj @captive prisoner hostage captive soldier pilot sailor crew] source=subj target=obj* theme=obj
e.g. Togo handed over a Malian prisoner. => Togo released-to Malian
verb repatriate send~home return ; [obj :demonym] [!to] source=subj target=obj
e.g. Peru will repatriate nine Chileans who drifted over the border. => Peru released-to Chileans planned
frame allowed-aid-into
verb allow approve authorise authorize permit extend ; [obj delivery shipment convoy passage entry] [obj.mod|obj.of aid relief humanitarian food medicine] source=subj target=to|into|obj.to|obj.into|obj.of.to|obj.of.into theme=obj
e.g. Peru allowed humanitarian aid shipments to Chile. => Peru allowed-aid-into Chile
frame withdrew-troops-from
verb withdraw pull~out pull evacuate ; [obj @troops] [out-of|of|from position post base camp area town city village territory region outpost checkpoint hill zone strip corridor] source=obj.adj|subj|obj.poss|obj.teller target=out-of.in|of.in|from.in|out-of.poss|of.poss|out-of.adj|of.adj|out-of.within|of.within|from.within theme=obj
e.g. Togo pulled its troops out of four posts in southern Mali. => Togo withdrew-troops-from Mali

frame permitted
verb let ; [obj|comp.subj :country] [comp build install use deploy station base operate land open run set~up] source=subj target=obj|comp.subj theme=comp.obj
e.g. Togo let Ghana build a radar. => Togo permitted Ghana

frame exchanged-prisoners-with
noun swap exchange ; [mod prisoner hostage captive detainee pow] [teller :country :person] [!poss] [!adj] source=teller target=with
e.g. Peru says that a prisoner swap with Chile took place. => Peru exchanged-prisoners-with Chile

frame exchanged-prisoners-with
noun swap exchange ; [case in] [head release free hand~over] [head.obj @captive @people @troops] each=head.subj
e.g. Peru and Chile released 30 prisoners in an exchange. => Peru exchanged-prisoners-with Chile

frame eased-entry-for
verb permit allow resume welcome accept ; [obj entry arrival admission] [obj.of|obj.by traveller traveler visitor tourist citizen national student worker passenger pilgrim] source=subj target=obj.of.from|obj.by.from|obj.from|from theme=obj
e.g. Peru will permit the entry of visitors from Chile. => Peru eased-entry-for Chile planned

frame lifted-sanctions-on
verb announce order approve propose ; [obj removal lifting easing relaxation loosening suspension] [obj.of|obj.of.of restriction limit curb barrier cap ban] source=subj target=obj.of.on.acl.to|obj.of.of.on.acl.to|obj.of.of.on.acl.with|obj.of.on.acl.with|obj.of.on.to|obj.of.of.on.to|obj.of.of.on.with|obj.of.on.with theme=obj.of
e.g. Norway announced the removal of restrictions on students travelling to Chad. => Norway lifted-sanctions-on Chad

frame retreated-before
verb move pull pull~back withdraw pull~out ; [obj @troops tank] [from border frontier] [from.adj|from.with] source=subj target=from.adj|from.with theme=obj
e.g. Russia moved its troops away from the Norwegian border. => Russia retreated-before Norwegian

frame released-to
verb secure win obtain negotiate ensure ; [obj release freedom] [obj.of.acl|obj.acl hold jail detain imprison] source=obj.of.acl.in|obj.of.acl.by|obj.acl.in|obj.acl.by target=subj theme=obj.of
e.g. Norway secured the release of two sailors held in Russia. => Russia released-to Norway

frame released-to
verb free release ; [obj.acl jail detain imprison arrest] [obj.acl.in|obj.acl.by :country] source=obj.acl.by|obj.acl.in target=obj* theme=obj
e.g. Two Peruvian sailors detained in Chile were freed on Monday. => Chile released-to Peruvian
