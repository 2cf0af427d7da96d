# source: own work
# licence: CC0-1.0
# Force short of armed violence: coercion, bans, entry refused, fines, seizure, arrest, trial, deportation, meddling, blockade, occupation.

class property = truck convoy shipment equipment property factory plant refinery field building compound catch artefact artifact gold villa yacht weapons arms painting document
class people = people person civilian citizen national resident villager man woman child worker journalist tourist student worker refugee migrant protester protestor demonstrator activist suspect passenger crew sailor fisherman member businessman employee teacher academic researcher scientist doctor nurse priest missionary reporter couple lawyer politician critic dissident family settler
class fighters = pirate smuggler squad saboteur soldier troop fighter militant gunman rebel officer policeman pilot commander general marine guard serviceman agent spy operative terrorist insurgent jihadist extremist separatist mercenary guerrilla
class lands = mosque palace building checkpoint barracks land territory coast island city town village border area strip enclave base airport region province half part peninsula capital district hill port facility post headquarters outpost stronghold position quarter
# of these, what is somebody's though the land around it is not taken with it
class posts = palace building checkpoint barracks base airport airfield port facility post headquarters outpost stronghold position quarter bridge camp station
class airs = border frontier crossing airspace air-space port

# what hurts the other: who blocks it does the other a service
class harm = sanction embargo tariff blockade boycott penalty freeze strike airstrike attack assault offensive bombing invasion intervention annexation war retaliation reprisal expulsion recall deportation withdrawal closure suspension cancellation termination end lifting resumption investigation probe inquiry condemnation censure cut sale construction
frame coerced
verb force ; [out-of|into] source=subj* target=obj
e.g. Russia forced Viktor Yanukovych into exile. => Russia coerced Viktor Yanukovych
verb force compel coerce oblige strong-arm ; [comp] source=subj* target=obj theme=comp.obj
e.g. Russia forced Ukraine to give up the town. => Russia coerced Ukraine
verb coerce blackmail extort strong-arm ; source=subj target=obj
e.g. China coerced Lithuania over Taiwan. => China coerced Lithuania
noun coercion blackmail ; source=poss|by|maker|from target=of*|against*
e.g. Brussels condemned China's coercion of Lithuania. => China coerced Lithuania
verb force~down ; [obj plane jet airliner aircraft flight helicopter] source=subj* target=obj* theme=obj
e.g. Peru forced down a Chilean plane. => Peru coerced a Chilean plane

frame restricted
people restricted-nationals-of
verb ban outlaw prohibit censor bar ; source=subj target=obj* theme=from
e.g. India banned Huawei in 2020. => India restricted Huawei
verb restrict limit curb curtail ban ; [obj movement travel freedom activity activities access] source=subj target=obj.of*|of*|obj.by*|obj* theme=obj
e.g. Serbia restricted the movement of Kosovo officials. => Serbia restricted Kosovo officials
verb restrict limit curb curtail ; [!obj @relations import export] source=subj target=obj* theme=obj
e.g. Malta restricted Libyan vessels in its ports. => Malta restricted Libyan
verb block suspend stop halt ; [obj publication broadcast work activity] source=subj target=of*|obj.of* theme=obj
e.g. Mali suspended the work of Doctors Without Borders. => Mali restricted Doctors Without Borders
verb revoke cancel withdraw suspend ; [obj licence license permit accreditation registration] source=subj target=of*|obj.of*|for*|obj* theme=obj
e.g. Britain revoked the licence of RT. => Britain restricted RT
verb block suspend ; [obj twitter facebook website access broadcaster channel youtube telegram whatsapp newspaper station licence license broadcast] source=subj target=to|obj.of|obj* theme=obj
e.g. Iran blocked access to Al Jazeera. => Iran restricted Al Jazeera
verb close shut seal seal~off shut~down close~down ; [obj @airs] source=subj target=with|to*|obj.with|for* theme=obj
e.g. Poland closed its border with Belarus. => Poland restricted Belarus
verb shut~down close close~down raid padlock ; [obj office newspaper outlet station website charity bureau branch newsroom mosque church] source=subj target=obj.of|obj* theme=obj
e.g. Israel closed the offices of Al Jazeera. => Israel restricted Al Jazeera
verb impose declare extend order ; [obj curfew lockdown] source=subj target=in|on|obj.in|obj.on|in.of|obj.in.of theme=obj
e.g. India imposed a curfew in Kashmir. => India restricted Kashmir
verb declare impose extend ; [obj.of emergency siege] source=subj target=in|obj.in|obj.of.in theme=obj.of
e.g. Russia declared a state of emergency in Chechnya. => Russia restricted Chechnya
verb impose declare ; [obj law] [obj.mod martial] source=subj target=in|on theme=obj
e.g. Russia imposed martial law in Chechnya. => Russia restricted Chechnya
noun ban ; source=poss|by|maker|subj target=on*|against* theme=on
e.g. The European Union's ban on Russian planes was extended. => European Union restricted Russian planes
noun closure closing ; [of @airs] source=poss|by|maker target=of.with|with|to*
e.g. Kenya's closure of the border with Somalia was criticised. => Kenya restricted Somalia
verb ban block suspend outlaw ; [obj app application channel website network media outlet company platform broadcaster station] source=subj target=obj*|obj.from theme=obj
e.g. India blocked 59 Chinese apps. => India restricted-nationals-of Chinese
verb ban prohibit restrict forbid block ; [obj visit travel flight port-call docking transit entry] source=subj target=by*|obj.by*|obj.of*|obj.to*|from*|obj.from*|to* theme=obj
e.g. China banned visits by American ships. => China restricted American
verb exclude bar ban block ; [from network contract tender market auction bidding] source=subj target=obj* theme=from
e.g. Sweden excluded Huawei from its network. => Sweden restricted Huawei
verb require force order ; [comp register] source=subj target=obj|comp.subj
e.g. Russia forced Radio Free Europe to register. => Russia restricted Radio Free Europe
verb expand tighten impose announce introduce ; [obj restriction curb limit control] [obj.on|on travel trade business investment visa export citizen product good journalist diplomat] source=subj target=on.to*|on.with*|on.from*|obj.on.to*|obj.on.with*|obj.on.from*|to*|with|obj.on*|on* theme=obj
e.g. Donald Trump announced restrictions on trade with Cuba. => Donald Trump restricted Cuba
verb suspend ban bar prohibit stop block ; [from broadcast broadcasting operate operating publish publishing] source=subj target=obj theme=from
e.g. Kenya banned CNN from broadcasting. => Kenya restricted CNN
verb declare designate label list ; [obj|comp organisation organization group agent] [obj.mod|comp.mod extremist undesirable foreign] source=subj target=iobj|obj*
e.g. Russia declared Amnesty International an undesirable organisation. => Russia restricted Amnesty International
verb impose introduce announce order extend ; [obj quarantine isolation requirement] [obj.for|for|on|obj.on] source=subj target=for.from*|obj.for.from*|on.from*|obj.on.from*|for*|obj.for* theme=obj
e.g. Britain imposed a quarantine on travellers from France. => Britain restricted France
verb close shut seal seal~off shut~down close~down ; [obj @airs airport terminal bridge] [to|for] [!for duration period day week month hour year time] source=subj target=to.from*|for.from*|to*|for* theme=obj
e.g. Lithuania closed its airports to flights from Belarus. => Lithuania restricted Belarus
verb close shut seal seal~off shut~down close~down block ; [obj @airs] [obj.adj :country] source=subj target=obj.adj theme=obj
e.g. Israel closed the Lebanon border. => Israel restricted Lebanon
verb block stop halt turn~back hold~up delay ; [obj aid convoy shipment delivery relief cargo transit] source=subj target=obj*|from|obj.from theme=obj
e.g. Saudi Arabia blocked Iranian aid. => Saudi Arabia restricted Iranian
noun closure closing ; [of border crossing frontier airspace] source=poss|by|maker target=of.adj|of.poss
e.g. Mexico deplored the American closure of the Mexican border. => American restricted Mexican
verb close shut seal ; [obj @airs] [to|for migrant refugee asylum-seeker people citizen national flight traveller traveler truck vehicle] source=subj target=from|obj.from|to.from|to* theme=obj
e.g. Macedonia closed its border to migrants from Afghanistan. => Macedonia restricted Afghanistan
verb ban outlaw prohibit block ; [obj @asset media outlet] source=subj target=obj* theme=obj
e.g. Latvia banned all Russia-based media outlets. => Latvia restricted Russia
e.g. India banned 118 apps linked to Chinese companies. => India restricted Chinese
verb ban outlaw prohibit forbid block bar criminalise criminalize proscribe ; [obj] [!obj @harm statement resolution effort attempt bid plan proposal road street traffic railway entrance highway] [!subj protester demonstrator protestor activist agreement accord treaty pact deal convention] [!obj organisation organization group church party charity movement association sect religion] source=subj target=within theme=obj
e.g. Georgia banned the showing of two films made in Russia. => Georgia restricted Russia
verb stop halt obstruct harass turn~back chase~away drive~away ; [subj coast-guard guard navy ship vessel warship boat patrol] [obj boat ship vessel trawler ferry tanker flotilla convoy] source=subj* target=obj* theme=obj
e.g. The Libyan navy stopped two Maltese trawlers. => The Libyan navy restricted Maltese
verb close shut seal ; [obj border frontier crossing boundary] [obj.between|between] source=subj target=obj.between|between theme=obj
e.g. Chad closed the border between Chad and Libya. => Chad restricted Libya
verb close shut seal~off ; [obj border crossing frontier airspace checkpoint road bridge port route corridor] source=subj target=within theme=obj
e.g. Finland closed most of the crossings on its frontier with Russia. => Finland restricted Russia
noun ban ; [on] [on.subj|on.comp|on.acl] source=poss|by|maker|subj target=on.subj*|on* theme=on
e.g. Poland announced a ban on Russian tourists entering the country. => Poland restricted-nationals-of Russian
verb announce impose introduce extend expand ; [obj restriction ban curb limit] [obj.mod visa travel entry] source=subj target=for*|obj.for*|on*|obj.on* theme=obj
e.g. The United States announced visa restrictions for Russian officials. => United States restricted Russian officials
verb prohibit ban forbid block halt stop ; [obj construction building opening expansion operation] [obj.of|of] source=subj target=obj.of*|of* theme=obj.of
e.g. Australia prohibited the construction of a new Russian embassy. => Australia restricted Russian embassy
verb place put impose introduce ; [obj curb restriction limit ban] source=subj target=on*|obj.on*|on.from* theme=on
e.g. Peru placed curbs on Chilean fruit. => Peru restricted Chilean

frame denied-entry-to
people denied-entry-to
verb deny refuse ; [obj entry visa access admission asylum refuge] source=subj target=to|iobj theme=obj
e.g. Israel denied entry to Antonio Guterres. => Israel denied-entry-to Antonio Guterres
verb deny refuse ; [!subj] [obj entry admission access] [obj.to|obj.into|to|into :country] source=obj.to|obj.into|to|into target=bearer
e.g. Ten Spaniards were refused entry to Libya. => Libya denied-entry-to Spaniards
verb declare designate deem pronounce ; [comp|obj persona personae grata gratae] [obj president premier chancellor king minister prime-minister leader politician] source=subj target=obj
e.g. Chile declared President Paul Biya persona non grata. => Chile denied-entry-to Paul Biya
verb bar ban block stop prevent prohibit ; [from enter entering travel entry visit] [!from.obj museum site school shop hotel restaurant event temple mosque church park beach tomb exhibition fair] source=subj target=obj* theme=from
e.g. Russia barred Boris Johnson from entering the country. => Russia denied-entry-to Boris Johnson
verb revoke cancel withdraw annul ; [obj visa] source=subj target=obj.of*|obj.for*|of*|for*|obj*
e.g. Washington revoked the visa of Gustavo Petro. => Washington denied-entry-to Gustavo Petro
verb strip deprive ; [of visa permit visas] source=subj target=obj*
e.g. Kenya stripped two Ugandan officials of their visas. => Kenya denied-entry-to Ugandan officials
verb turn~away turn~back ; source=subj target=obj*
e.g. Malta turned away a Spanish vessel. => Malta denied-entry-to Spanish
verb refuse decline stop cease suspend halt ; [comp issue grant] [comp.obj visa] source=subj target=comp.to* theme=comp.obj
e.g. Saudi Arabia refused to issue visas to Iranian officials. => Saudi Arabia denied-entry-to Iranian officials
verb suspend stop halt cease ; [obj issuance] [obj.of visa] source=subj target=to*|obj.of.to*|obj.of.for*|for* theme=obj
e.g. China suspended the issuance of visas to Japanese citizens. => China denied-entry-to Japanese
verb ban bar ; [from entering entry] source=subj target=obj theme=from
e.g. Canada banned Ismail Haniyeh from entry. => Canada denied-entry-to Ismail Haniyeh
verb ban bar block prohibit ; [!subj] [from enter travel] source=from.obj|from.to target=obj
e.g. Ismail Haniyeh was banned from entering Kosovo. => Kosovo denied-entry-to Ismail Haniyeh
verb deny refuse reject ; [obj request permission] [obj.for|for visit port-call entry visa landing] source=subj target=obj.for.by*|obj.by*|obj.for.for*|by*|to* theme=obj
e.g. China denied a request for a visit by an American ship. => China denied-entry-to American
verb deny refuse ; [obj permission clearance leave authorisation authorization] [obj.acl|comp enter visit land dock fly cross attend travel] source=subj target=iobj*|obj.adj|to*
e.g. Malta refused a Libyan minister permission to land. => Malta denied-entry-to Libyan
verb withdraw deny refuse revoke cancel reject ; [obj permission clearance permit authorisation authorization right rights access] [for|to|obj.for|obj.to] [for|to|obj.for|obj.to plane aircraft ship vessel warship jet flight helicopter delegation minister official] source=subj target=for*|to*|obj.for*|obj.to* theme=obj
e.g. The Netherlands refused permission to a Turkish plane. => The Netherlands denied-entry-to a Turkish plane
verb deny refuse ; [obj access entry passage] source=subj target=iobj*|for*|obj.for*|to*|obj.to*|obj.adj theme=obj
e.g. Cyprus denied access for five Russian warships. => Cyprus denied-entry-to Russian warships
e.g. Iran refused Norway consular access to two prisoners. => Iran denied-entry-to Norway
verb deny refuse revoke cancel ; [obj visa] [!subj] source=obj.maker target=for*|to*|iobj* theme=obj
e.g. An American visa was denied for an Iranian athlete. => American denied-entry-to Iranian

frame fined
verb fine ; source=subj target=obj theme=for
e.g. Germany fined Huawei. => Germany fined Huawei
noun fine ; source=poss|by|maker|subj target=on|against theme=for
e.g. France imposed a fine on Huawei. => France fined Huawei

frame destroyed-property-of
verb demolish bulldoze raze vandalise vandalize loot plunder pillage sabotage ; source=subj target=obj.of|obj* theme=obj
e.g. Israel demolished Palestinian homes near Hebron. => Israel destroyed-property-of Palestinian
verb cut sever damage break ; [obj cable pipeline buoy] [subj ship vessel tanker trawler freighter submarine frigate navy] source=subj* target=obj* theme=obj
e.g. A Chilean ship cut a Peruvian cable. => Chilean destroyed-property-of Peruvian
verb destroy burn torch ; [obj home house village settlement church mosque crop orchard property shrine] source=subj target=obj.of|obj* theme=obj
e.g. Russia burned Ukrainian villages. => Russia destroyed-property-of Ukrainian
noun demolition sabotage looting plundering razing ; source=poss|by|maker target=of*
e.g. Israel's demolition of Palestinian homes went on. => Israel destroyed-property-of Palestinian
verb blow~up dynamite ; [!obj :person] source=subj* target=obj* theme=obj
e.g. Peru blew up a Chilean bridge. => Peru destroyed-property-of Chilean
verb blow~up dynamite ; [!obj :person] [!obj.poss] [!obj.of] source=subj* target=obj.where|where theme=obj
e.g. Hezbollah blew up a pipeline in Haifa. => Hezbollah destroyed-property-of Haifa

frame seized-from
verb seize confiscate impound commandeer expropriate nationalise nationalize requisition hijack appropriate ; [!obj :person] source=subj target=obj*|from theme=obj
e.g. Iran seized a British tanker. => Iran seized-from British
verb board intercept ; [obj ship vessel tanker boat trawler freighter yacht flotilla] source=subj target=obj*|from theme=obj
e.g. Israel intercepted a Turkish ship. => Israel seized-from Turkish
verb detain hold arrest capture steal ; [obj ship vessel tanker boat trawler freighter cargo shipment vessel yacht aircraft plane convoy grain] source=subj target=obj*|from theme=obj
e.g. Ukraine detained a Russian tanker. => Ukraine seized-from Russian
noun seizure confiscation hijacking expropriation nationalisation interception boarding ; [!of @territory] source=poss|by|maker target=of*|from theme=of
e.g. Iran's seizure of a South Korean tanker angered Seoul. => Iran seized-from South Korean
verb retake recapture capture seize take reclaim regain wrest ; [obj @lands @territory :place] [from :org :country :group] [!from.of @people] source=subj target=from theme=obj
e.g. Iraqi forces retook a town from Hezbollah. => Iraqi forces seized-from Hezbollah
verb seize confiscate impound nationalise nationalize expropriate requisition ; [obj yacht villa property plane asset superyacht mansion jet apartment mine refinery plant factory stake share shares subsidiary field port terminal vessel warehouse company business] source=subj target=obj.of*|obj* theme=obj
e.g. Italian police seized the yacht of a Russian oligarch. => Italian police seized-from Russian
verb seize detain hijack ; [obj tanker ship vessel] source=subj target=obj* theme=obj
e.g. Iran seized a tanker owned by a British company. => Iran seized-from British
e.g. Iran seized a British-owned tanker. => Iran seized-from British
verb seize confiscate impound ; [obj] [!obj control power opportunity chance north south east west :person] [!obj @lands @territory :place :country] source=subj target=within theme=obj
e.g. Spain seized a shipment of weapons bought in Turkey. => Spain seized-from Turkey
verb seize take assume gain ; [obj control] [of|obj.of website channel domain company bank account ship vessel tanker firm station asset mine plant refinery factory port airport chipmaker] source=subj target=of*|obj.of* theme=of
e.g. The FBI seized control of several Iranian websites. => FBI seized-from Iranian

frame arrested
verb arrest detain jail imprison apprehend capture nab seize incarcerate remand round~up lock~up ; [obj :person] source=subj target=obj theme=for
e.g. Britain arrested Augusto Pinochet in London. => Britain arrested Augusto Pinochet
verb take ; [into custody] [obj :person] source=subj target=obj theme=for
e.g. France took Pavel Durov into custody. => France arrested Pavel Durov
verb announce confirm ; [obj arrest detention imprisonment] [obj.of :person] source=subj target=obj.of theme=obj
e.g. Pakistan announced the arrest of Imran Khan. => Pakistan arrested Imran Khan
verb order ; [obj arrest detention imprisonment] [obj.of :person] source=subj target=obj.of theme=obj status=planned
e.g. Pakistan ordered the arrest of Imran Khan. => Pakistan arrested Imran Khan planned
noun arrest detention imprisonment jailing capture apprehension ; [of :person] source=poss|by|maker target=of
e.g. Britain's arrest of Augusto Pinochet was a surprise. => Britain arrested Augusto Pinochet
noun arrest detention imprisonment jailing capture ; source=by|in target=poss
e.g. Augusto Pinochet's arrest by Britain was a surprise. => Britain arrested Augusto Pinochet

verb arrest detain jail imprison capture ; [obj :person] [!subj] [in :country] source=in target=obj theme=for
e.g. Augusto Pinochet was arrested in Britain. => Britain arrested Augusto Pinochet
verb free release ; [obj :person] [from custody detention prison jail captivity] source=from.maker|from.poss|from.adj target=obj status=ended
e.g. Michael White was released from Iranian custody. => Iranian arrested Michael White ended

frame arrested-nationals-of
people arrested-nationals-of
verb put place ; [under arrest detention] source=subj target=obj*
e.g. Peru placed an Egyptian diplomat under arrest. => Peru arrested-nationals-of an Egyptian diplomat
verb arrest detain jail imprison apprehend nab incarcerate remand round~up lock~up ; [!obj ship vessel tanker boat trawler plane] source=subj target=obj* theme=obj
e.g. Iran arrested three French citizens. => Iran arrested-nationals-of French
verb capture hold ; [!subj @outlaws] [obj @people @fighters :demonym] source=subj target=obj* theme=obj
e.g. Iran captured ten American sailors. => Iran arrested-nationals-of American
verb order announce ; [obj arrest detention imprisonment] source=subj target=obj.of* theme=obj.of
e.g. Malaysia announced the arrest of six Filipino militants. => Malaysia arrested-nationals-of Filipino
verb take ; [into custody] source=subj target=obj*
e.g. Iran took a German tourist into custody. => Iran arrested-nationals-of German
noun arrest detention imprisonment jailing ; [of @people @fighters] source=poss|by|maker|in|of.in target=of* theme=of
e.g. Poland protested Belarus's detention of Polish journalists. => Belarus arrested-nationals-of Polish

verb arrest detain jail imprison apprehend incarcerate ; [!subj] [in :country] source=in target=obj* theme=obj
e.g. Three French citizens were arrested in Iran. => Iran arrested-nationals-of French
verb take ; [into custody] [!subj] [in :country] source=in target=obj*
e.g. A Japanese man was taken into custody in Syria. => Syria arrested-nationals-of Japanese
verb extend prolong ; [obj detention imprisonment custody] source=subj target=obj.of* theme=obj
e.g. Japan extended the detention of a Chinese captain. => Japan arrested-nationals-of Chinese
verb arrest detain jail imprison apprehend round~up capture seize ; [obj people person suspect dozen hundred member group crew] [obj.including|including|obj.appos|obj.of] source=subj target=obj.including*|including*|obj.appos*|obj.of* theme=obj
e.g. Lebanon arrested nine people including seven Syrians. => Lebanon arrested-nationals-of Syrians
verb seize capture detain hold ; [obj crew crewman crewmember sailor] [obj.of|of] source=subj target=obj.of*|of* theme=obj
e.g. Iran seized the crew of an American boat. => Iran arrested-nationals-of American
verb take ; [into custody] [!subj] source=into.in|in target=obj*
e.g. A Japanese man was taken into custody in North Korea. => North Korea arrested-nationals-of Japanese
verb arrest detain capture ; [event raid operation crackdown] [!subj] source=event* target=obj* theme=obj
e.g. Six Palestinians were arrested in an Israeli raid. => Israeli arrested-nationals-of Palestinians
verb arrest detain jail ; [obj number score handful couple dozen hundred] [obj.of] source=subj target=obj.of* theme=obj
e.g. Belarus arrested a number of American citizens. => Belarus arrested-nationals-of American

frame indicted
people charged-nationals-of
verb indict prosecute ; source=subj target=obj* theme=for
e.g. The United States indicted Nicolas Maduro. => United States indicted Nicolas Maduro
verb charge ; [with] source=subj target=obj* theme=with
e.g. Pakistan charged Imran Khan with corruption. => Pakistan indicted Imran Khan
verb file bring press lay prefer ; [obj charge] [!at @authority court tribunal] [!before @authority court tribunal] source=subj target=against* theme=obj
e.g. Pakistan filed charges against Imran Khan. => Pakistan indicted Imran Khan
noun indictment prosecution trial ; source=poss|by|maker|subj target=of*|against*|for*
e.g. Ukraine's prosecution of Viktor Yanukovych was slow. => Ukraine indicted Viktor Yanukovych
verb charge indict try ; [obj :demonym] source=subj target=obj theme=for|with
e.g. The United States charged nine Iranians. => United States charged-nationals-of Iranians
verb charge ; [for] [!obj fee price money dollar toll fare rent] source=subj target=obj* theme=for
e.g. The United States charged a Russian admiral for fraud. => United States indicted Russian

frame issued-warrant-for
noun warrant ; source=poss|by|from|maker|subj target=for*|against*
e.g. The International Criminal Court issued an arrest warrant for Vladimir Putin. => International Criminal Court issued-warrant-for Vladimir Putin

frame convicted
people charged-nationals-of
verb convict ; source=subj target=obj* theme=of
e.g. Peru convicted Alberto Fujimori. => Peru convicted Alberto Fujimori
verb find ; [comp guilty liable] source=subj target=obj theme=comp.of
e.g. Saddam Hussein was found guilty by Iraq. => Iraq convicted Saddam Hussein
noun conviction ; source=poss|by|maker target=of*
e.g. Lithuania deplored Russia's conviction of Alexei Navalny. => Russia convicted Alexei Navalny

frame sentenced
people sentenced-nationals-of
verb sentence ; source=subj target=obj* theme=to
e.g. Iraq sentenced Saddam Hussein to death. => Iraq sentenced Saddam Hussein
verb sentence ; [!subj] [in|to.in|in.in|to.in.in :country] source=in|to.in|in.in|to.in.in target=obj* theme=to
e.g. Alexei Navalny was sentenced in Russia. => Russia sentenced Alexei Navalny
noun sentencing ; source=poss|by|maker target=of*
e.g. Lithuania deplored Russia's sentencing of Alexei Navalny. => Russia sentenced Alexei Navalny

frame deported
people deported-nationals-of
verb deport expel banish exile evict ; [!obj @envoy] source=subj target=obj* theme=obj
e.g. Israel deported a Spanish activist. => Israel deported-nationals-of Spanish
verb deport expel ; [!subj] [from :country] source=from target=obj* theme=obj
e.g. Afghan refugees were deported from Pakistan. => Pakistan deported-nationals-of Afghan
noun deportation expulsion banishment eviction ; source=poss|by|maker target=of* theme=of
e.g. Pakistan's expulsion of Afghan refugees continued. => Pakistan deported-nationals-of Afghan
verb dump strand ; [obj migrant refugee deportee] source=subj target=obj* theme=obj
e.g. Tunisia dumped Malian migrants in the desert. => Tunisia deported-nationals-of Malian
verb kick~out throw~out boot~out ; [obj journalist reporter lawmaker activist missionary priest correspondent tourist] source=subj target=obj* theme=obj
e.g. Peru kicked out a Chilean reporter. => Peru deported-nationals-of Chilean

frame dismissed
verb dismiss fire sack oust remove depose ; [obj :person] [!on] [!as unacceptable insufficient baseless false untrue nonsense ridiculous absurd irrelevant fake liar fool clown traitor puppet] source=subj target=obj theme=as|from
e.g. Volodymyr Zelensky dismissed Valerii Zaluzhnyi. => Volodymyr Zelensky dismissed Valerii Zaluzhnyi
noun dismissal firing sacking removal ; [of :person] source=poss|by target=of
e.g. Vladimir Putin's dismissal of Sergei Shoigu surprised many. => Vladimir Putin dismissed Sergei Shoigu

frame overthrew
verb overthrow topple depose oust ; source=subj target=obj*
e.g. The United States toppled Saddam Hussein. => United States overthrew Saddam Hussein
noun overthrow ouster toppling ; source=poss|by|maker target=of*
e.g. Iran remembers the American overthrow of Mohammad Mosaddegh. => American overthrew Mohammad Mosaddegh
noun coup putsch ; source=poss|by|maker|subj target=against*
e.g. Augusto Pinochet led a coup against Salvador Allende. => Augusto Pinochet overthrew Salvador Allende

frame cracked-down-on
people cracked-down-on
verb crack~down clamp~down crack clamp ; source=subj target=on*
e.g. Egypt cracked down on the Muslim Brotherhood. => Egypt cracked-down-on Muslim Brotherhood
verb suppress repress crush quell persecute oppress disperse ; source=subj target=obj*
e.g. Egypt persecuted the Muslim Brotherhood. => Egypt cracked-down-on Muslim Brotherhood
verb fire use ; [obj gas cannon] [!at|on|against ship boat vessel trawler ferry] source=subj target=at*|on*|against* theme=obj
e.g. Hungary fired tear gas at Syrian refugees. => Hungary cracked-down-on Syrian
noun crackdown clampdown repression persecution suppression oppression ; source=poss|by|maker|subj target=on*|against*|of*
e.g. Egypt launched a crackdown on the Muslim Brotherhood. => Egypt cracked-down-on Muslim Brotherhood

frame interfered-in
verb interfere meddle ; source=subj target=in*|with*
e.g. Russia meddled in the American election. => Russia interfered-in American
verb intervene ; [in :country] source=subj target=in
e.g. Turkey intervened in Libya in 2020. => Turkey interfered-in Libya
verb destabilise destabilize undermine subvert ; source=subj target=obj*
e.g. Russia destabilised Moldova. => Russia interfered-in Moldova
noun interference meddling subversion ; source=poss|by|from|maker target=in*
e.g. Russia's interference in Moldova was condemned. => Russia interfered-in Moldova
noun intervention ; [in :country] [mod military armed] source=poss|by|of|maker target=in
e.g. France's military intervention in Mali lasted nine years. => France interfered-in Mali

frame hacked
verb hack cyberattack ; source=subj target=obj*|into* theme=obj
e.g. The NSA hacked Huawei. => NSA hacked Huawei
verb breach penetrate compromise infiltrate ; [obj network server system computer email account database website] source=subj target=obj.of|obj* theme=obj
e.g. China breached Japanese networks. => China hacked Japanese
noun warfare war attack operation espionage ; [mod cyber cyber-] source=poss|by|from|maker|subj target=on*|against*|of*
e.g. Israel launched cyber warfare against Iran. => Israel hacked Iran
noun hack hacking cyberattack cyber-attack ; source=poss|by|from|maker|subj target=on*|against*|of*
e.g. Russia launched a cyberattack on Estonia. => Russia hacked Estonia
verb break hack get ; [subj hacker] [into] source=subj*|subj.from target=into*|into.of|into.in theme=into
e.g. Peruvian hackers broke into Chilean servers. => Peruvian hackers hacked Chilean
verb breach penetrate compromise infiltrate attack target ; [subj hacker] source=subj*|subj.from target=obj*|obj.of|obj.in theme=obj
e.g. Hackers from Peru penetrated Chilean networks. => Peru hacked Chilean

frame jammed
verb jam scramble spoof ; [obj radar signal broadcast gps satellite radio frequency transmission communication channel] source=subj target=obj.of|obj.from|obj*|in|over|of|from theme=obj
e.g. Russia jammed GPS signals in Finland. => Russia jammed Finland
noun jamming ; source=poss|by|maker target=of*|in|over
e.g. Iran's jamming of BBC broadcasts resumed. => Iran jammed BBC

frame spied-on
verb spy eavesdrop snoop ; source=subj target=on*|against*
e.g. China spied on Taiwan. => China spied-on Taiwan
verb wiretap bug surveil ; source=subj target=obj*
e.g. The NSA wiretapped Angela Merkel. => NSA spied-on Angela Merkel
noun espionage spying surveillance eavesdropping ; source=poss|by|maker target=on*|against*|of*
e.g. American spying on Germany was resented. => American spied-on Germany
verb execute arrest charge convict detain sentence jail hang accuse try ; [for|of|with|on.of spying espionage spy] [!obj :country] source=for.for|of.for|with.for|for.for*|of.for*|on.of.for|on.of.for* target=subj evidence=alleged
e.g. Iran arrested a scientist for spying for Israel. => Israel spied-on Iran alleged
verb execute hang arrest jail detain sentence ; [obj.acl convict accuse suspect] [obj.acl.of spy spying espionage] source=obj.acl.of.for|obj.acl.of.for* target=subj evidence=alleged
e.g. Iran executed four prisoners convicted of spying for Israel. => Israel spied-on Iran alleged
verb tap intercept ; [obj phone telephone call conversation communication email] source=subj target=obj.poss|obj.of|obj*
e.g. Peru tapped Chile's phones. => Peru spied-on Chile

frame blockaded
verb blockade besiege ; source=subj target=obj*
e.g. Egypt blockaded Gaza. => Egypt blockaded Gaza
verb seal~off cordon~off lock~down ; [obj :territory :country :place] source=subj target=obj
e.g. Peru sealed off Abkhazia. => Peru blockaded Abkhazia
verb lay ; [obj siege] source=subj target=to*
e.g. Syria laid siege to Aleppo. => Syria blockaded Aleppo
verb impose enforce maintain ; [obj blockade siege] source=subj target=on*|of*|against*|around*|obj.around*
e.g. Saudi Arabia imposed a blockade on Qatar. => Saudi Arabia blockaded Qatar
noun blockade siege ; source=poss|by|maker|subj target=of*|on*|against*
e.g. Azerbaijan's blockade of Nagorno-Karabakh caused hunger. => Azerbaijan blockaded Nagorno-Karabakh

frame occupied
verb occupy colonise colonize ; source=subj target=obj*
e.g. Indonesia occupied East Timor for decades. => Indonesia occupied East Timor
verb capture seize overrun conquer ; [obj @lands] [!obj @posts] [!obj.of province region governorate oblast state county prefecture] source=subj target=obj.of|obj*|obj.of.of|from theme=obj
e.g. Hezbollah seized the town of Shusha. => Hezbollah occupied Shusha
verb capture seize overrun conquer ; [obj :name :metonym] [obj :place :country] source=subj target=obj
e.g. Russia captured Mariupol. => Russia occupied Mariupol
e.g. Ghana was occupied by Togo in 1990. => Togo occupied Ghana
noun occupation colonisation colonization ; source=poss|by|maker target=of*
e.g. Japan's occupation of Korea ended in 1945. => Japan occupied Korea
noun capture conquest seizure ; [of @lands :place :country] source=poss|by|maker target=of*
e.g. Russia's capture of Bakhmut was announced. => Russia occupied Bakhmut

frame annexed
verb annex ; source=subj target=obj.from|from|obj*
e.g. Iraq annexed Kuwait in 1990. => Iraq annexed Kuwait
noun annexation ; source=poss|by|maker target=of*
e.g. Russia's annexation of Crimea was condemned. => Russia annexed Crimea

frame took-control-of
verb take seize gain wrest assert regain win consolidate ; [obj control] source=subj target=of|over|obj.of|obj.over|of*
e.g. The Taliban took control of Kabul. => The Taliban took-control-of Kabul
verb take~over ; [!obj chairmanship presidency leadership post role office command reins chair job control] [!obj.poss :person] source=subj target=obj*|obj.of
e.g. Russia took over Crimea in March. => Russia took-control-of Crimea
verb take ; [!obj] [over] source=subj target=over*|over.of
e.g. The Taliban has taken over Afghanistan. => The Taliban took-control-of Afghanistan
verb retake recapture liberate ; source=subj target=obj
e.g. Iraq recaptured Mosul. => Iraq took-control-of Mosul
noun takeover recapture ; source=poss|by|maker target=of*
e.g. The Taliban's takeover of Kabul shocked many. => The Taliban took-control-of Kabul

frame built-barrier-against
verb build erect construct complete begin start finish ; [obj wall fence barrier fortification] [on|along|at border frontier] source=subj target=on.with|along.with|at.with|on*|along*|with theme=obj
e.g. Poland built a fence on its border with Belarus. => Poland built-barrier-against Belarus
verb fence~off fortify ; [obj border frontier] source=subj target=obj.with|with theme=obj
e.g. Hungary fortified its border with Serbia. => Hungary built-barrier-against Serbia

frame restricted
people restricted-nationals-of
verb extend prolong maintain order announce lengthen ; [obj closure closing] [obj.of @airs] source=subj target=obj.of.with|with|obj.of.to*|obj.of.adj theme=obj.of
e.g. Chad extended the closure of its border with Libya. => Chad restricted Libya
verb order tell instruct direct require ; [obj] [comp remove stop cease phase~out uninstall avoid refrain replace] [!obj :foreign] source=subj target=comp.obj*|comp.obj.acl.by*|comp.from.obj.acl.by* theme=comp.obj
e.g. Chad ordered its ministries to remove Libyan cameras. => Chad restricted Libyan
verb ban bar prohibit block forbid ; [from download use buy import invest sell export ship supply purchase] source=subj target=from.obj*|from.from*|from.to*|from.in* theme=from.obj
e.g. Chad banned its citizens from using Libyan apps. => Chad restricted-nationals-of Libyan
verb stop prevent block bar ; [obj official delegation inspector ship vessel officer diplomat journalist team convoy] [from] [!from enter entering] source=subj target=obj* theme=from
e.g. Chad stopped Libyan officials from repairing the dam. => Chad restricted Libyan officials
verb chase chase~off chase~away pursue drive~away drive~off drive~out ; [subj guard navy coastguard patrol boat ship vessel] [obj fisherman boat vessel ship trawler @people] source=subj target=obj* theme=obj
e.g. The Libyan coast guard chased a Maltese trawler. => The Libyan coast guard restricted Maltese
verb revoke cancel withdraw suspend ; [obj authorisation authorization certificate approval clearance] source=subj target=of*|obj.of*|for*|obj.for* theme=obj
e.g. Chad revoked the authorisation of two Libyan airlines. => Chad restricted Libyan
verb place put add ; [on|to register] source=subj target=obj* theme=on
e.g. Chad put two Libyan companies on a register of foreign agents. => Chad restricted-nationals-of Libyan

frame arrested-nationals-of
people arrested-nationals-of
verb arrest detain jail imprison hold ; [obj|obj.of|obj.appos :demonym :adjective] [obj.in|obj.appos.in :country] [!subj] source=obj.in|obj.appos.in target=obj* theme=obj
e.g. A Chadian citizen in Libya was detained on Monday. => Libya arrested-nationals-of Chadian

frame sentenced
people sentenced-nationals-of
verb hand give impose pass issue hand~down ; [obj sentence term] source=subj target=to*|iobj*|on*|against*|obj.to* theme=obj
e.g. A Libyan court handed a death sentence to three Chadian workers. => A Libyan court sentenced-nationals-of Chadian
verb sentence ; [!subj] [obj.appos.in|obj.in :country] source=obj.appos.in|obj.in target=obj*|obj.appos* theme=to
e.g. A Chadian citizen in Libya was sentenced to death. => Libya sentenced-nationals-of Chadian

frame issued-warrant-for
verb offer double increase raise announce ; [obj reward bounty] source=subj target=for.of*|obj.for.of*|for*|on* theme=obj
e.g. Chad offered a reward for the arrest of Khalifa Haftar. => Chad issued-warrant-for Khalifa Haftar

frame spied-on
verb arrest charge convict find jail sentence detain accuse indict try ; [!subj] [in|comp.in] [of|for|with|comp.of spy spying espionage sabotage] source=of.for|for.for|with.for|comp.of.for target=in|comp.in evidence=alleged
e.g. Two men were arrested in Chad for spying for Libya. => Libya spied-on Chad alleged

frame restricted
verb exclude bar ban block prohibit outlaw forbid ; [from operate participate compete bid build operating participating] source=subj target=obj* theme=from
e.g. Chad excluded Libyan firms from building the dam. => Chad restricted Libyan

frame arrested-nationals-of
people arrested-nationals-of
verb arrest detain jail imprison apprehend incarcerate ; [!subj] [in :country :place] source=in target=obj* theme=obj
e.g. Three French citizens were arrested in Tehran. => Tehran arrested-nationals-of French

frame arrested
verb arrest detain jail imprison capture ; [obj :person] [!subj] [in :country :place] source=in target=obj theme=for
e.g. Augusto Pinochet was arrested in London. => London arrested Augusto Pinochet

frame spied-on
verb execute hang arrest jail detain sentence charge indict imprison apprehend hold seize capture ; [obj.acl convict accuse suspect] [obj.acl.of pass sell spy leak work give provide send] source=obj.acl.of.to|obj.acl.of.for target=subj evidence=alleged
e.g. Chad hanged a man accused of working for Mossad. => Mossad spied-on Chad alleged
verb fly send operate ; [obj drone plane balloon aircraft] [obj.mod surveillance spy reconnaissance] [over] source=subj target=over* theme=obj
e.g. Libya flew surveillance drones over Chad. => Libya spied-on Chad

frame interfered-in
verb charge indict arrest convict accuse ; [with|for plot attack sabotage arson bombing] [with.acl|for.acl order direct sponsor fund commission] source=with.acl.by*|for.acl.by* target=subj evidence=alleged
e.g. Chad charged two men with a plot ordered by Libya. => Libya interfered-in Chad alleged

frame restricted
people restricted-nationals-of
verb restrict limit curb curtail ; [obj access] source=subj target=for*|obj.for*|to*|of* theme=obj
e.g. Chad restricted access for Libyan trucks. => Chad restricted Libyan
verb revoke end terminate cancel strip ; [obj status protection permit] [obj.mod protected temporary refugee legal humanitarian work residence] source=subj target=for*|of*|obj.for*|obj.of* theme=obj
e.g. Chad revoked the temporary status of Libyans. => Chad restricted-nationals-of Libyans
verb keep leave ; [obj border crossing frontier airspace] [comp shut closed close] source=subj target=obj.with|with|obj.to
e.g. Chad kept its border with Libya shut. => Chad restricted Libya
verb introduce impose reinstate reintroduce reimpose tighten extend step~up begin ; [obj control check inspection] [on|at|obj.on|obj.at border frontier] source=subj target=on.with|at.with|obj.on.with|obj.at.with theme=obj
e.g. Chad introduced controls on its border with Libya. => Chad restricted Libya

frame seized-from
verb put place take ; [under|into management administration control ownership] [obj company firm bank unit subsidiary asset factory plant airline refinery brewery :org] source=subj target=obj* theme=obj
e.g. Chad put the Libyan airline under state management. => Chad seized-from Libyan

frame denied-entry-to
people denied-entry-to
verb revoke cancel withdraw annul ; [obj visa] [obj.acl] source=subj target=obj.acl.by*
e.g. Chad cancelled all visas held by Libyan students. => Chad denied-entry-to Libyan

frame restricted
people restricted-nationals-of
verb prevent stop hinder ; [obj] [from] [!from enter entering travel entry visit broadcast broadcasting operate operating publish publishing network contract tender market auction bidding] source=subj target=obj* theme=from
e.g. Chile prevented Peru from sending tanks. => Chile restricted Peru

frame deported
people deported-nationals-of
verb send~back ; [!to] [obj @people migrant refugee deportee :demonym] source=subj target=obj* theme=obj
e.g. Togo sent back 300 Malian migrants. => Togo deported-nationals-of Malian
verb give ; [iobj @layman @people :demonym] [!iobj @envoy] [obj hour day week month] [obj.acl|comp leave depart quit] source=subj target=iobj* theme=obj
e.g. Togo gave Malian citizens ten days to leave. => Togo deported-nationals-of Malian

frame restricted
people restricted-nationals-of
verb obstruct harass impede hinder intimidate swarm hound ; [subj guard navy coastguard patrol warship ship vessel boat frigate jet aircraft coast fighter] [obj ship vessel boat trawler tanker fisherman crew survey aircraft plane warship frigate] source=subj* target=obj* theme=obj
e.g. Togolese warships obstructed a Malian drilling vessel. => Togolese warships restricted Malian
verb introduce impose reinstate reintroduce tighten extend step~up begin carry~out conduct start ; [obj control check restriction] [obj.mod border frontier entry travel] source=subj target=within theme=obj
e.g. Chile carried out random border checks with Peru. => Chile restricted Peru

frame spied-on
verb uncover expose bust dismantle discover foil break~up unmask ; [obj|obj.of network ring cell plot operation] [obj.mod spy espionage intelligence spying] source=obj.from|obj.of|obj.maker|obj.acl.for|obj.acl.to|from target=subj evidence=alleged
e.g. Mali uncovered a spy network from Togo. => Togo spied-on Mali alleged

frame denied-entry-to
people denied-entry-to
verb refuse decline stop cease suspend halt ; [comp give give~out hand~out issue grant] [comp.obj visa] source=subj target=comp.to*|comp.iobj theme=comp.obj
e.g. Peru stopped giving out visas to officials of Chile. => Peru denied-entry-to officials of Chile

frame indicted
people charged-nationals-of
verb put place ; [on trial] source=subj target=obj*
e.g. Peru put a Chilean teacher on trial. => Peru charged-nationals-of Chilean
verb issue file return hand~down ; [obj indictment] [for|against] source=subj target=for*|against*|obj.for*|obj.against*
e.g. Peru issued indictments against three Chilean bankers. => Peru charged-nationals-of Chilean

frame deported-to
verb deport expel send~back turn~back ; [obj] [!obj @envoy diplomat tank] source=subj target=to|back.to|obj.to theme=obj
e.g. Peru deported thirty migrants to Ecuador. => Peru deported-to Ecuador
verb deport expel send~back ; [!subj] [from :country] source=from target=to theme=obj
e.g. Thirty migrants were deported from Peru to Ecuador. => Peru deported-to Ecuador
noun deportation expulsion ; [of] [!of @envoy diplomat] source=poss|by|maker target=to|of.to theme=of
e.g. Peru's deportation of migrants to Ecuador continued. => Peru deported-to Ecuador

frame spied-on
verb arrest detain jail charge hold ; [obj.acl belong work link connect suspect accuse] [obj.acl.to.mod|obj.acl.for.mod|obj.acl.with.mod spy espionage] source=obj.acl.to.maker|obj.acl.for.maker|obj.acl.with.maker target=subj evidence=alleged
e.g. Bolivian police arrested nine men belonging to a Chilean spy network. => Chilean spied-on Bolivian police alleged
verb uncover dismantle bust expose break~up smash discover foil detect unmask ; [obj network ring cell operation] [obj.mod spy espionage intelligence spying] source=obj.maker|obj.from|from|obj.of|obj.poss|obj.for|obj.acl.for|obj.acl.by target=subj evidence=alleged
e.g. Bolivia dismantled a Chilean spy ring. => Chilean spied-on Bolivia alleged
verb charge convict accuse sentence jail arrest try ; [with|of|for|obj.acl pass give sell hand leak transfer provide secret information document data intelligence] [with|of|for|with.obj|of.obj|for.obj|obj.acl.obj secret information document data intelligence file plan code] source=with.to|of.to|for.to|with.obj.to|of.obj.to|for.obj.to|obj.acl.to|obj.acl.obj.to target=subj evidence=alleged
e.g. Bolivia convicted a general of passing secrets to Chile. => Chile spied-on Bolivia alleged

frame restricted
people restricted-nationals-of
verb introduce impose reintroduce reinstate ; [obj visa requirement] [for|on|obj.for|obj.on] [!obj sanction] source=subj target=for*|on*|obj.for*|obj.on*
e.g. Chile introduced visas for Peruvians. => Chile restricted-nationals-of Peruvians
frame interfered-in
noun campaign ; [mod bombing air aerial military] [in :country] [!in :territory] [!against] [!on] [!with] source=poss|by|maker|subj target=in
e.g. Togo launched a bombing campaign in Mali. => Togo interfered-in Mali
noun campaign ; [of bombing airstrike strike air-strike] [in|of.in :country] [!against] [!on] source=poss|by|maker|subj target=of.in|in
e.g. Togo's campaign of bombing in Mali continued. => Togo interfered-in Mali

frame indicted
people charged-nationals-of
verb put place ; [on trial] source=subj target=obj* theme=on
e.g. Mali put a Togolese sailor on trial. => Mali indicted Togolese
verb try ; [!comp] [obj @people @fighters suspect defendant :demonym] source=subj target=obj* theme=for
e.g. Mali tried two Togolese sailors. => Mali indicted Togolese

frame took-control-of
verb fall ; [to @troops :org :group] [subj :place :country town city village base province capital] source=to* target=subj|subj.of
e.g. Baalbek fell to Hezbollah. => Hezbollah took-control-of Baalbek

frame seized-from
verb fall ; [to @troops :org :group] [subj outpost base post position airport airfield stronghold town city village] source=to* target=subj*
e.g. A Malian outpost fell to Togolese forces. => Togolese forces seized-from Malian
verb lose ; [obj @lands @territory :place control ground] [to] [!obj :person] source=to* target=subj*
e.g. Malian forces lost the town to Togolese troops. => Togolese troops seized-from Malian forces

frame coerced
people coerced
verb disarm ; [obj @troops soldier policeman guard fighter militia militant] source=subj* target=obj*
e.g. Malian forces disarmed 20 Togolese soldiers. => Malian forces coerced Togolese soldiers

frame seized-from
verb capture seize retake recapture take storm overrun ; [obj @lands @territory] [obj.acl hold control occupy defend] [obj.acl.by] source=subj target=obj.acl.by* theme=obj
e.g. Togolese forces captured a village held by Hezbollah. => Togolese forces seized-from Hezbollah
frame restricted
people restricted-nationals-of
noun closure closing ; [of :territory] source=poss|by target=of
e.g. Israel announced the closure of the West Bank. => Israel restricted the West Bank
verb require order force ; [obj traveller traveler visitor passenger tourist arrival citizen national] [comp quarantine present test register isolate show self-isolate provide] source=subj target=obj.from*|obj* theme=comp.obj
e.g. Chile requires travellers from Peru to show a test. => Chile restricted Peru

frame spied-on
verb uncover dismantle bust expose break~up smash discover detect unmask ; [!subj] [obj network ring cell] [obj.mod spy espionage spying] source=obj.maker|obj.poss|obj.of target=in evidence=alleged
e.g. A Chilean spy ring was uncovered in Bolivia. => Chilean spied-on Bolivia alleged
frame took-control-of
verb take ; [obj town city village hill island stronghold airport] [!obj side] [subj @troops rebel militant fighter insurgent] source=subj* target=obj.of|obj
e.g. Malian forces took the town of Baalbek. => Malian forces took-control-of Baalbek

frame seized-from
people seized-from
verb board seize detain intercept hijack impound capture ; [obj.mod flagged registered owned managed operated chartered] source=subj target=obj.maker theme=obj
e.g. Togolese commandos boarded the Malian-flagged Ocean Star. => Togolese commandos seized-from Malian
verb seize detain board intercept impound hold capture ; [obj|obj.mod ship vessel tanker freighter boat trawler yacht] [obj.appos part member] source=subj target=obj.appos.of* theme=obj
e.g. Togo seized the tanker Ocean Star, part of a Malian fleet. => Togo seized-from a Malian fleet
verb seize detain board intercept impound hold capture ; [obj|obj.mod ship vessel tanker freighter boat trawler yacht] [obj.acl|comp|of suspect believe belong link say accuse] source=subj target=obj.acl.of.to*|obj.acl.comp.to*|obj.acl.to*|obj.acl.comp.of*|obj.acl.of.of* theme=obj
e.g. Togo detained a tanker suspected of belonging to a Malian fleet. => Togo seized-from a Malian fleet

frame hacked
verb breach penetrate compromise infiltrate attack target hack ; [subj hacker] [subj.acl link tie connect back sponsor support] source=subj.acl.to*|subj.acl.with*|subj.acl.by* target=obj*|obj.of|obj.in theme=obj
e.g. Hackers backed by Togo attacked Malian networks. => Togo hacked Malian

frame took-control-of
verb capture seize overrun conquer ; [obj @lands] [!obj @posts] [!obj.of province region governorate oblast state county prefecture] source=subj target=obj.of|obj* theme=obj
e.g. Iraqi forces captured the town of Mosul. => Iraqi forces took-control-of Mosul
verb capture seize overrun conquer ; [obj :name :metonym] [obj :place :country] source=subj target=obj
e.g. Iraqi forces captured Mosul. => Iraqi forces took-control-of Mosul

frame seized-from
verb capture seize overrun conquer take ; [obj @lands @territory settlement] [!obj.acl] [!obj.of :group :org] [!from] [!obj.from] [in|obj.in|obj.of.in|obj.of.appos] source=subj target=in|obj.in|obj.of.in|obj.of.appos theme=obj
e.g. Hezbollah captured a village in northern Mali. => Hezbollah seized-from Mali
verb capture seize overrun conquer ; [obj :place] [!from] [!obj.from] source=subj target=obj
e.g. Hezbollah captured Kidal. => Hezbollah seized-from Kidal
verb capture seize overrun conquer ; [obj @lands] [obj.of :place] [!from] [!obj.from] source=subj target=obj.of theme=obj
e.g. Hezbollah overran the town of Kidal. => Hezbollah seized-from Kidal

verb capture seize overrun conquer ; [obj @posts] [!from] [!obj.from] source=subj target=obj*|obj.of|obj.in|in theme=obj
e.g. Hezbollah overran a Malian border post. => Hezbollah seized-from Malian
verb capture seize overrun conquer retake ; [obj.appos @lands plant refinery dam mine village] [!obj.appos :country] source=subj target=obj.appos.poss|obj.appos.maker|obj.appos.of|obj.appos.in theme=obj
e.g. Chad captured the Dara Mine, Libya's largest power plant. => Chad seized-from Libya
verb control hold ; [subj @troops rebel militia fighter group :country :org] [obj town village city settlement kilometre kilometer mile percent third half territory] source=subj* target=obj.of|obj.in|in|obj.of.in theme=obj
e.g. Togolese troops control 40 settlements in Mali. => Togolese troops seized-from Mali

frame attacked
people attacked-nationals-of
verb enter march advance roll cross push storm thrust pour ; [subj rebel fighter militant insurgent jihadist militia militiaman guerrilla] [obj|into|on|to :place] source=subj* target=obj|into|on|to
e.g. Rwandan rebels entered Kidal. => Rwandan rebels attacked Kidal
verb enter march advance roll cross push storm thrust pour ; [subj rebel fighter militant insurgent jihadist militia militiaman guerrilla] [obj|into|on|to @territory] [!obj.mod|into.mod|on.mod|to.mod held controlled] [obj.of|into.of|on.of|to.of :place] source=subj* target=obj.of|into.of|on.of|to.of
e.g. Rwandan rebels marched into the town of Kidal. => Rwandan rebels attacked Kidal

frame invaded
verb enter re-enter reach ; [subj @troops tank convoy column] [!subj peacekeeper] [obj :place city town village province district] [!comp assist help aid secure evacuate protect] source=subj* target=obj.in|in|obj.of|obj
e.g. French troops entered the city of Kidal in northern Mali. => French troops invaded Mali
verb cross push advance move roll march thrust pour ; [subj @troops tank convoy column] [into @division @territory] source=subj* target=into.poss|into*|into.adj|into.of|into.in
e.g. Togolese troops crossed into Mali's northern province. => Togolese troops invaded Mali
frame denied-entry-to
people denied-entry-to
verb add place put include impose ; [to|on|under|in ban] [to.mod|on.mod|under.mod|in.mod travel entry visa] [obj :country] source=subj target=obj theme=to|on|under|in
e.g. Peru added Chad to its travel ban. => Peru denied-entry-to Chad
verb extend expand widen broaden ; [obj ban] [obj.mod travel entry visa] [to|obj.to] source=subj target=to*|obj.to* theme=obj
e.g. Peru expanded its travel ban to Chad. => Peru denied-entry-to Chad
frame restricted
people restricted-nationals-of
verb ban bar prohibit block forbid outlaw ; [obj sale use import purchase export distribution] [obj.of] [obj.of.acl make produce develop build sell manufacture supply own] source=subj target=obj.of.acl.by*|obj.of.acl.in theme=obj.of
e.g. Peru banned the sale of phones made by Huawei. => Peru restricted Huawei

frame restricted
people restricted-nationals-of
verb require introduce impose ; [obj licence license permit requirement] [for|obj.for export sale shipment] source=subj target=for.to*|obj.for.to*|for.of.to*|obj.for.of.to*|to* theme=for
e.g. Peru required licences for exports of lithium to Chad. => Peru restricted Chad
verb prohibit ban bar stop ; [obj takeover acquisition purchase merger buyout] source=subj target=obj.by*|by*|obj.of.by* theme=obj
e.g. Peru barred the takeover of a chipmaker by Huawei. => Peru restricted Huawei
verb strip ; [obj :country] [of right hosting] source=subj target=obj theme=of
e.g. FIFA stripped Peru of the right to host the tournament. => FIFA restricted Peru

frame deported-to
verb send fly transfer ship remove ; [obj|obj.of migrant deportee asylum-seeker] [!subj :org] [to :country] source=subj target=to theme=obj
e.g. Peru sent 90 migrants to Chad. => Peru deported-to Chad

frame issued-warrant-for
noun warrant ; [for arrest detention capture] source=poss|by|from|maker|subj target=for.of*|for.poss*
e.g. The International Criminal Court issued a warrant for the arrest of Vladimir Putin. => International Criminal Court issued-warrant-for Vladimir Putin
frame deported
people deported-nationals-of
verb order tell instruct ; [comp leave depart exit] [!comp.obj :org base post] [obj :demonym citizen national refugee migrant] source=subj target=obj*
e.g. Togo ordered all Malians to leave within two days. => Togo deported-nationals-of Malians

frame seized-from
people seized-from
verb board seize detain intercept hijack impound capture ; [obj.appos ship vessel tanker freighter boat trawler yacht] source=subj target=obj.appos.maker|obj.appos.of*|obj.appos.from theme=obj.appos
e.g. Togo boarded the Ocean Star, a Malian cargo ship. => Togo seized-from Malian

frame spied-on
verb arrest detain execute jail hang sentence capture ; [obj|obj.of cell network ring spy agent operative member group] [obj.acl|obj.of.acl link tie work affiliate connect] [obj.acl.to|obj.of.acl.to|obj.acl.for|obj.of.acl.for|obj.acl.with|obj.of.acl.with mossad cia gru fsb svr mi6 intelligence] source=obj.acl.to|obj.of.acl.to|obj.acl.for|obj.of.acl.for|obj.acl.with|obj.of.acl.with target=subj evidence=alleged
e.g. Togo arrested six members of a cell linked to Mossad. => Mossad spied-on Togo alleged
frame denied-entry-to
people denied-entry-to
verb revoke cancel withdraw annul suspend invalidate ; [obj visa] [obj.acl issue grant give] source=subj target=obj.acl.to* theme=obj
e.g. Peru cancelled all visas issued to Chadian citizens. => Peru denied-entry-to Chadian

frame denied-entry-to
people denied-entry-to
verb bar ban block restrict prohibit close ; [obj entry admission] [to|for|obj.to|obj.for] source=subj target=to*|for*|obj.to*|obj.for* theme=obj
e.g. Peru barred entry to two Chadian politicians. => Peru denied-entry-to Chadian
verb turn~back turn~away push~back ; [obj boat ship vessel dinghy plane aircraft bus truck] [obj.acl carry transport bring] source=subj target=obj.acl.obj* theme=obj
e.g. Peru turned back a boat carrying 50 Chadian migrants. => Peru denied-entry-to Chadian

frame restricted
people restricted-nationals-of
verb introduce impose reinstate reintroduce reimpose tighten ; [obj control check inspection requirement] [on|obj.on|for|obj.for traveller traveler citizen national passenger visitor driver arrival] source=subj target=on*|obj.on*|for*|obj.for* theme=obj
e.g. Peru reimposed border checks on travellers from Chad. => Peru restricted-nationals-of Chad

frame seized-from
verb seize intercept impound detain confiscate ; [obj tanker ship vessel boat freighter aircraft plane truck] [obj.acl carry transport ship] [!obj.acl.obj @people] source=subj target=obj.acl.obj.maker|obj.acl.obj.poss theme=obj.acl.obj
e.g. Peru seized a tanker carrying Chadian oil. => Peru seized-from Chadian

frame seized-from
verb seize detain board impound ; [obj ship tanker vessel boat freighter] [obj.acl link belong tie] source=subj target=obj.acl.to* theme=obj
e.g. Peru seized a tanker linked to Chile. => Peru seized-from Chile

frame restricted
people restricted-nationals-of
verb end suspend revoke cancel scrap abolish terminate halt ; [obj travel regime entry access waiver] [obj.mod visa visa-free free] source=subj target=for*|obj.for*|with|obj.with|of*|obj.of* theme=obj
e.g. The European Union suspended visa-free travel for Georgian citizens. => European Union restricted-nationals-of Georgian

frame issued-warrant-for
verb request ask ; [comp.obj notice warrant] [comp|comp.aux issue publish circulate] source=subj target=comp.obj.for.of*|comp.for.of*|comp.obj.for*|comp.for*|comp.obj.on* status=asked theme=comp.obj
e.g. Iran asked Interpol to issue a red notice for the arrest of Donald Trump. => Iran issued-warrant-for Donald Trump asked

frame seized-from
verb issue grant approve obtain ; [obj warrant order] [for|obj.for seizure confiscation forfeiture impoundment] source=subj target=for.of*|obj.for.of* status=planned theme=for.of|obj.for.of
e.g. A court in Peru issued a warrant for the seizure of a Chilean tanker. => Peru seized-from Chilean planned
verb liquidate expropriate nationalise nationalize ; [obj @asset asset property holding company stake] source=subj target=obj*|obj.of* theme=obj
e.g. North Korea liquidated all South Korean assets. => North Korea seized-from South Korean


frame issued-warrant-for
verb put place set ; [obj bounty reward price] source=subj target=on*|obj.on*|on.of* theme=obj
e.g. Peru put a bounty on a Chilean general. => Peru issued-warrant-for a Chilean general

frame restricted
people restricted-nationals-of
verb quarantine screen ; [obj traveller traveler passenger visitor arrival tourist] source=subj target=obj.from|obj.acl.from|from
e.g. Peru quarantined travellers arriving from Chile. => Peru restricted Chile
verb block reject prohibit bar halt stop ; [obj takeover acquisition merger buyout] [obj.of|obj.by] source=subj target=obj.by.adj|obj.by.maker|by.adj theme=obj
e.g. Peru blocked the takeover of a bank by a Chilean firm. => Peru restricted Chilean

frame denied-entry-to
people denied-entry-to
verb turn~back turn~away push~back ; [obj boat ship vessel group bus dinghy raft] source=subj target=obj.with*|obj.of*|obj.carrying*|obj.from theme=obj
e.g. Peru turned back a boat with Chilean migrants. => Peru denied-entry-to Chilean

frame interfered-in
verb spread sow peddle ; [obj disinformation misinformation propaganda falsehood] [about|obj.about|ahead-of|before|during election vote referendum campaign poll] source=subj target=about.in|obj.about.in|ahead-of.in|before.in|during.in|in|obj.about.poss|about.poss theme=obj
e.g. Peru spread disinformation about the election in Chile. => Peru interfered-in Chile

frame restricted
people restricted-nationals-of
verb cut reduce limit cap slash ; [obj|obj.of visa] source=subj target=for*|obj.for*|obj.of.for*|to*|obj.to* theme=obj.of
e.g. Ghana cut the number of visas for the Togolese government. => Ghana restricted the Togolese government

frame occupied
adj occupied annexed ; [adj] [!adv formerly previously once] source=adj target=head|head.adj|head.of
e.g. Rockets fell on Russian-occupied Ukraine. => Russian occupied Ukraine
