# source: own work
# licence: CC0-1.0
# Armed force: attack, combat, invasion, strikes, killing, abduction, declarations of war.

class site = squad cell tunnel workshop contingent patrol position troop troops force soldier unit fighter militant barrack target base facility position depot airport airfield site camp school hospital building house home convoy headquarters infrastructure plant refinery port city town village capital area bridge neighbourhood neighborhood suburb stronghold hideout post outpost compound embassy consulate station ship tanker vessel warehouse factory mosque church market bunker launcher barracks command radar system runway territory region district soil
class projectile = shot missile rocket drone shell strike mortar artillery airstrike salvo barrage bomb torpedo round projectile
class aircraft = drone plane jet aircraft helicopter fighter bomber warplane airliner balloon uav missile rocket
class vehicle = column trawler freighter tank warship ship vessel submarine boat helicopter jet launcher depot battery aircraft bridge convoy base radar tanker bunker system plane
class building = church embassy consulate mosque airport hotel station university school hospital market mission synagogue temple cathedral marathon stadium airbase
class notdeed = tariff sanction ban crisis inflation measure price pandemic law decision ruling
class civilians = people person civilian child woman resident villager family man worker dozens hundreds protester journalist
class onset = strike airstrike air-strike bombing bombardment shelling
# verbs of force whose doer does the harm that comes about meanwhile: "were killed when troops stormed the camp"
class assailing = overrun detonate blow ram storm raid ambush bomb shell bombard strafe assault besiege surround attack
class stronghold = airport prison jail parliament base post outpost checkpoint barracks barrack garrison convoy patrol
class support = unleash inflict renew resume commit

frame attacked
people attacked-nationals-of
verb come ; [under attack assault bombardment] source=from|under.from|under.by|by target=subj|subj.of|subj.in
e.g. The Israeli army came under attack from Hezbollah. => Hezbollah attacked Israeli army
verb attack raid ambush assault storm ransack ; source=subj* target=obj*|on*|obj.of theme=obj
e.g. Hezbollah attacked Israel. => Hezbollah attacked Israel
e.g. Chad nearly attacked Libya. => Chad attacked Libya not
verb attack raid ambush assault storm overrun ; [subj :org :group] [obj @stronghold] [!obj.adj :country :place :org :group] source=subj* target=obj.where|obj.in|where|in theme=obj
e.g. Hezbollah attacked an army base in Syria. => Hezbollah attacked Syria
verb attack raid storm ; [obj village town suburb neighbourhood neighborhood hamlet] [in|obj.in :country] [!obj.adj] [!obj.acl] source=subj* target=in|obj.in theme=obj
e.g. Togolese troops stormed a village in Mali. => Togolese troops attacked Mali
verb hit~back strike~back retaliate respond ; [with @projectile @onset @firing] source=subj* target=at*|against*|on*|with.against*|with.on*|with.at*|to*|after*|following* theme=with
e.g. Iran hit back at Israel with missiles. => Iran attacked Israel
verb fire use aim direct spray turn train deploy ; [obj cannon] [at|on|against ship boat vessel trawler ferry] source=subj* target=at*|on*|against* theme=obj
e.g. Chad's coast guard fired water cannon at a Libyan boat. => Chad's coast guard attacked Libyan
verb hit~back strike~back ; [!with] [!obj] source=subj target=against
e.g. Pakistan has struck back against India. => Pakistan attacked India
verb beat~up beat torture rape maul mistreat stab lynch ; [!obj :country] source=subj target=obj*
e.g. Iran tortured Zahra Kazemi. => Iran attacked Zahra Kazemi
verb torture mistreat rape ; [obj @people @fighters prisoner detainee] source=subj target=obj*
e.g. Russia tortured Ukrainian prisoners. => Russia attacked-nationals-of Ukrainian
verb use hold ; [as shield] source=subj target=obj* theme=as
e.g. Hamas used Israeli civilians as human shields. => Hamas attacked-nationals-of Israeli
verb torch burn~down firebomb ; [obj embassy consulate mission compound] source=subj target=obj.of|obj*
e.g. Hezbollah torched the Danish embassy. => Hezbollah attacked the Danish embassy
noun attack raid assault ambush offensive onslaught aggression counterattack counteroffensive counter-offensive war-crime ; [!adj @building] source=poss|by|maker|of|subj target=on*|against*|at*|into*
e.g. Egypt launched an attack on Israel. => Egypt attacked Israel
noun offensive operation campaign ; [mod military ground air naval armed special bombing aerial joint combat] source=poss|by|maker|subj target=against*|into|on*|where
e.g. Turkey launched a military operation in Idlib. => Turkey attacked Idlib
noun advance gain push drive counter-attack ; [against] source=poss|by|maker|subj target=against*
e.g. Ethiopian forces made major gains against Eritrea. => Ethiopian forces attacked Eritrea
noun torture mistreatment ; source=poss|by|maker target=of*
e.g. Moscow denied Russia's torture of Ukrainian prisoners. => Russia attacked-nationals-of Ukrainian denied

verb claim ; [obj responsibility credit] source=subj target=for.on*|for.against*|for.of* theme=for evidence=alleged
e.g. Hezbollah claimed responsibility for the attack on the Israeli patrol. => Hezbollah attacked Israeli alleged
e.g. Hezbollah claimed responsibility for an attack on Israel. => Hezbollah attacked Israel alleged

verb kill massacre slaughter murder behead wound injure ; [subj :org] [obj] [!obj.adj|obj.of.adj :country] [!obj leader chief commander founder] source=subj target=where|obj.where|in.where|in.in|obj.in.where theme=obj
e.g. Hezbollah killed six people in Haifa. => Hezbollah attacked Haifa
verb ram sideswipe broadside ; [obj ship vessel boat trawler craft patrol convoy car vehicle] source=subj* target=obj*|obj.of theme=obj
e.g. Peruvian ships rammed a Chilean boat. => Peruvian attacked Chilean
verb hit blast spray douse target ; [with|with.mod cannon hose water laser] source=subj* target=obj* theme=with
e.g. Two Chilean ships hit a Peruvian trawler with water cannons. => Chilean attacked Peruvian

frame wounded
people wounded-nationals-of
verb wound injure ; [subj|event @onset @firing attack raid ambush operation shooting offensive] source=event*|subj* target=obj* theme=obj
e.g. Two Israeli soldiers were injured in a Hezbollah attack. => Hezbollah wounded Israeli soldiers
verb wound injure maim shoot ; source=subj* target=obj*|obj.including*|including* theme=obj
e.g. Hezbollah wounded five Israeli soldiers. => Hezbollah wounded Israeli soldiers

frame fought-with
verb fight battle ; source=subj target=obj*|against* theme=for
e.g. Ethiopia fought Eritrea in the desert. => Ethiopia fought-with Eritrea
verb fight ; [!against] [!over dispute rule law money right extradition] source=subj target=with
e.g. Armenia has fought with Azerbaijan. => Armenia fought-with Azerbaijan
verb clash skirmish tangle battle duel ; source=subj target=with
e.g. Indian soldiers clashed with Chinese troops. => Indian soldiers fought-with Chinese troops
verb clash skirmish fight battle ; [!obj] [!against] [!alongside] [!alongside-of] [!over dispute rule law money right extradition] each=subj
e.g. India and Pakistan clashed in Kashmir. => India fought-with Pakistan
verb fight wage ; [obj war battle] [!obj.of word nerve attrition] [!obj.mod trade price tariff culture turf bidding cold proxy shadow cyber propaganda currency diplomatic] [!against|obj.against] [!with|obj.with|on|obj.on] [!in :country :place] [!for] each=subj
e.g. Peru and Chile have fought two wars since 1879. => Peru fought-with Chile
verb attack fight shell bomb strike ; [obj each other another] each=subj
e.g. India and Pakistan shelled each other. => India fought-with Pakistan
verb exchange trade swap ; [obj fire gunfire shelling shot blow strike missile salvo artillery] each=subj
e.g. India and Pakistan exchanged fire. => India fought-with Pakistan
verb exchange trade swap ; [obj fire gunfire shelling shot blow strike missile salvo] source=subj target=with
e.g. Israel exchanged fire with Hezbollah. => Israel fought-with Hezbollah
verb repel repulse rout beat~back fend~off drive~back push~back ; source=subj target=obj*
e.g. Ukraine repelled a Russian attack. => Ukraine fought-with Russian
verb wage ; [obj war battle] [!obj.of word nerve] [!obj.mod trade price tariff legal court cold proxy shadow cyber propaganda currency diplomatic information economic] source=subj target=against|on|with
e.g. Ethiopia waged war against Eritrea. => Ethiopia fought-with Eritrea
verb wage conduct ; [obj campaign] [obj.mod military air bombing aerial ground guerrilla armed] source=subj target=against|on|with
e.g. Ethiopia waged a military campaign against Eritrea. => Ethiopia fought-with Eritrea
verb go ; [to war] source=subj target=with|against|to.with|to.against
e.g. Britain went to war with Argentina in 1982. => Britain fought-with Argentina
noun clash skirmish battle firefight gunfight gunbattle fighting shoot-out shootout hostility ; each=between|subj|adj|poss
e.g. The fighting between Armenia and Azerbaijan has ended. => Armenia fought-with Azerbaijan
noun clash skirmish battle firefight gunfight gunbattle fighting shoot-out shootout ; source=poss|by|maker|subj|inside target=with|against
e.g. Israel's battle with Hamas went on. => Israel fought-with Hamas
verb fight ; [!subj] [between] each=between
e.g. Fighting between Kenya and Uganda continued. => Kenya fought-with Uganda
verb kill wound injure ; [!subj] [event clash skirmish battle firefight gunfight gunbattle shoot-out shootout] [!event.with] [!event.against] [!with] [obj @troops soldier guard policeman fighter] each=obj
e.g. Three Kenyan and two Ugandan soldiers were killed in clashes. => Kenyan fought-with Ugandan
noun exchange ; [of fire gunfire shelling shot] each=between|of.between|poss|subj
e.g. An exchange of fire between India and Pakistan broke the calm. => India fought-with Pakistan

verb expel drive dislodge clear flush evict drive~out push~out ; [from|out-of @lands :place] [!obj @people @envoy staff official personnel] source=subj* target=obj*
e.g. Iraqi forces expelled the Islamic State from the town of Baiji. => Iraqi forces fought-with Islamic State
verb come ; [to blow] source=subj target=with|to.with
e.g. Peruvian soldiers came to blows with Chilean soldiers. => Peruvian soldiers fought-with Chilean soldiers

frame invaded
verb invade overrun ; source=subj* target=obj*
e.g. Iraq invaded Kuwait. => Iraq invaded Kuwait
e.g. Chad abandoned plans to invade Libya. => Chad invaded Libya not planned
verb advance push thrust move roll cross march pour ; [subj|subj.of @troops tank] [!subj soldier marine] [into :country] source=subj* target=into
e.g. Russian troops have advanced into Georgia. => Russian troops invaded Georgia
verb enter ; [subj|subj.of @troops tank] [!subj soldier marine police policeman] [!comp assist help aid] [obj :country] source=subj* target=obj
e.g. Russian troops entered Georgia. => Russian troops invaded Georgia
verb infiltrate ; source=subj target=obj*|into
e.g. Pakistani fighters infiltrated into India. => Pakistani fighters invaded India
noun invasion incursion infiltration ; source=poss|by|maker|subj target=of*|into*|in
e.g. Russia's invasion of Ukraine shocked Europe. => Russia invaded Ukraine

frame struck
people attacked-nationals-of
verb bomb shell bombard strafe rocket carpet-bomb firebomb pound hammer pummel ; source=subj* target=obj*|obj.of|obj.where|where theme=obj
e.g. Israel bombed Lebanon. => Israel struck Lebanon
verb strike hit target ; [!with|with.of @sanctions] [!head.obj @sanctions] [!subj @notdeed] [obj :country :place :org :group] source=subj* target=obj theme=obj
e.g. Russia targeted Ukraine with drones. => Russia struck Ukraine
e.g. Israel hit Iran with missiles. => Israel struck Iran
verb strike hit target destroy damage ; [!subj @notdeed] [!head.obj @sanctions] [obj @site] source=subj* target=obj.of|obj*|obj.where|where theme=obj
e.g. Russian missiles hit a Ukrainian hospital. => Russian missiles struck Ukrainian
verb destroy sink torpedo cripple disable ; [obj @vehicle] source=subj* target=obj*|obj.of* theme=obj
e.g. Ukraine sank a Russian warship. => Ukraine struck a Russian warship
verb launch fire lob unleash rain shoot hurl fire~off ; [obj @projectile] [!obj.mod warning] [!into|in|at sea ocean strait waters] source=subj* target=at*|on*|into*|against*|at.adj|on.adj|against.adj|at.where|on.where|against.where theme=obj
e.g. Iran launched missiles at Israel. => Iran struck Israel
verb kill wound injure ; [subj|event raid air-raid] [subj.mod|event.mod air aerial bombing] source=event*|subj* target=event.on|subj.on|event.where|subj.where|where theme=obj
e.g. A Togolese air raid killed three people in Bamako. => Togolese struck Bamako
verb launch carry~out conduct mount begin resume stage ; [obj series wave round barrage campaign] [obj.of @onset attack raid] source=subj* target=obj.of.on*|obj.of.against*|on*|against*|obj.of.where|where theme=obj.of
e.g. Russia launched a wave of strikes on Ukraine. => Russia struck Ukraine
verb launch fire ; [!subj] [obj @projectile] [!obj.mod warning] source=obj.maker|obj.poss target=at*|on*|into*|against* theme=obj
e.g. Four Iranian missiles fired at Israel landed in the sea. => Iranian struck Israel
verb drop ; [obj bomb leaflet-bomb munition explosive grenade] source=subj* target=on*|obj.on*|over theme=obj
e.g. The United States dropped bombs on Cambodia. => United States struck Cambodia
verb fire shoot ; [!obj] source=subj* target=at*|on*|upon*|into
e.g. North Korea fired on a South Korean boat. => North Korea struck South Korean
verb open ; [obj fire] source=subj* target=on*|at*|against*
e.g. Iran opened fire on an American ship. => Iran struck American
noun strike airstrike air-strike bombing bombardment shelling ; [!adj @building] source=poss|by|maker|subj|from target=on*|against*|of*|at*|where
e.g. Israel's airstrike on Syria killed nobody. => Israel struck Syria

verb strike hit destroy target damage ; [subj @projectile @onset @aircraft attack raid airstrike] [obj] source=subj* target=obj*|obj.where|where theme=obj
e.g. A Russian missile hit a dormitory in Odesa. => A Russian missile struck Odesa
verb launch fire lob shoot ; [obj @projectile] [!obj.mod warning] [!into|in|at|toward|towards sea ocean strait waters water] [!at.adj|on.adj|against.adj|into.adj :country] source=subj* target=at.of|at.in|on.in|against.in|into.of|into.in theme=obj
e.g. Iran fired missiles at the coast of Israel. => Iran struck Israel
noun strike airstrike air-strike bombing bombardment shelling ; [on|against|at] source=poss|by|maker|subj|from target=on*|on.where|against*|against.where|at*|at.where
e.g. Israel's airstrike on a reactor in Damascus was condemned. => Israel struck Damascus
noun strike airstrike air-strike bombing bombardment shelling ; [on|against|at target base facility site warehouse depot building infrastructure plant port airport airfield barrack compound factory refinery] [!on.mod|against.mod|at.mod] [!on.of|against.of|at.of] source=poss|by|maker|subj|from target=on.in|against.in|at.in
e.g. Chad carried out air strikes on targets in northern Libya. => Chad struck Libya
verb launch carry~out conduct mount stage perform ; [obj @onset attack raid] [obj.acl target hit strike] source=subj* target=obj.acl.obj*|obj.acl.obj.in theme=obj
e.g. Russian warplanes conducted airstrikes targeting Ukraine. => Russian warplanes struck Ukraine
verb flatten level raze obliterate pulverise pulverize ; [obj :place :country :org] source=subj* target=obj
e.g. Peru flattened Quito. => Peru struck Quito
verb bomb shell bombard pound strike hit target ; [obj airport airfield airbase port station hospital camp suburb district neighbourhood] [obj.adj :country :place :org] source=subj* target=obj.adj theme=obj
e.g. Chad bombed Khartoum airport. => Chad struck Khartoum
verb set~ablaze set~alight set~afire ; [!subj protester demonstrator rioter] source=subj* target=obj* theme=obj
e.g. Peruvian drones set ablaze a Chilean refinery. => Peruvian drones struck Chilean
verb slam smash ; [subj missile rocket drone shell] [!obj] source=subj* target=into*
e.g. Peruvian rockets slammed into Chile. => Peruvian rockets struck Chile

frame shot-down
verb shoot~down down bring~down ; [obj @aircraft] source=subj* target=obj*|obj.from|obj.acl.from theme=obj
e.g. Ukraine shot down a Russian jet. => Ukraine shot-down a Russian jet
verb intercept destroy ; [obj missile rocket drone projectile balloon uav] [!obj.acl enter cross stray] source=subj* target=obj*|obj.from theme=obj
e.g. Israel intercepted a missile from Yemen. => Israel shot-down Yemen
noun downing shootdown ; source=poss|by|maker target=of*
e.g. Iran's downing of an American drone raised fears. => Iran shot-down an American drone
verb shoot~down down bring~down ; [obj @aircraft one two pair dozen number several swarm] [obj.of @aircraft] source=subj* target=obj.of* theme=obj
e.g. Ukraine shot down one of Russia's drones. => Ukraine shot-down Russia's drones

frame killed
people killed-nationals-of
verb kill murder assassinate slay gun~down massacre slaughter behead poison eliminate ; source=subj* target=obj*|obj.including*|including* theme=obj
e.g. Hezbollah killed 20 Israeli soldiers. => Hezbollah killed Israeli soldiers
verb kill murder massacre assassinate ; [subj|event @onset @firing attack raid ambush operation shooting offensive] source=event*|subj* target=obj* theme=obj
e.g. Two Iraqi civilians were killed in an American raid. => American killed-nationals-of Iraqi
verb shoot ; [comp|obj.mod dead] source=subj* target=obj*
e.g. An Egyptian soldier was shot dead by Israeli troops. => Israeli troops killed An Egyptian soldier
noun killing murder assassination slaying massacre slaughter poisoning ; [of] source=poss|by|maker target=of*
e.g. Iran protested the American killing of Qasem Soleimani. => American killed Qasem Soleimani
noun killing murder assassination slaying poisoning death ; [by] source=by target=poss*|of*
e.g. The killing of Qasem Soleimani by the United States raised fears. => United States killed Qasem Soleimani
verb kill ; [subj clash fighting battle firefight gunfight shootout] source=subj.with target=obj* theme=obj
e.g. Clashes with Hezbollah killed ten Israeli soldiers. => Hezbollah killed Israeli soldiers
verb kill murder ; [event shootout shoot-out gunfight clash firefight battle gunbattle fighting skirmish ambush] source=event.with*|event.by* target=obj* theme=obj
e.g. Two Israeli soldiers were killed in a gunfight with Hezbollah. => Hezbollah killed Israeli soldiers
verb leave ; [subj @onset attack raid missile rocket drone ambush artillery] [comp|obj.mod dead] source=subj* target=obj*|comp.subj* theme=obj
e.g. An Israeli airstrike left three Egyptian soldiers dead. => Israeli killed Egyptian soldiers
verb mow~down cut~down take~out ; [obj leader commander chief soldier fighter militant policeman officer :person] source=subj* target=obj* theme=obj
e.g. Ghana took out a Malian commander. => Ghana killed a Malian commander

frame executed
people killed-nationals-of
verb execute hang behead ; [!obj plan order policy] source=subj target=obj
e.g. Iran executed Ruhollah Zam. => Iran executed Ruhollah Zam
verb execute hang behead ; [obj @people @fighters prisoner] source=subj target=obj*
e.g. Saudi Arabia executed a Jordanian prisoner. => Saudi Arabia killed-nationals-of Jordanian
verb put ; [to death] source=subj target=obj*
e.g. Iran put Ruhollah Zam to death. => Iran executed Ruhollah Zam
noun execution hanging beheading ; source=poss|by|maker target=of*
e.g. Iraq's execution of Saddam Hussein was filmed. => Iraq executed Saddam Hussein

frame abducted
verb abduct kidnap ; [obj :person] source=subj target=obj
e.g. Hezbollah abducted Terry Anderson in Beirut. => Hezbollah abducted Terry Anderson

frame abducted-nationals-of
people abducted-nationals-of
verb abduct kidnap ; source=subj target=obj*|from theme=obj
e.g. North Korea abducted Japanese citizens. => North Korea abducted-nationals-of Japanese
verb take hold ; [comp|obj hostage captive prisoner] source=subj target=obj.from|from|obj*
e.g. Iran took American hostages. => Iran abducted-nationals-of American
verb capture hold seize ; [subj @outlaws] [obj @people @layman :demonym] source=subj* target=obj* theme=obj
e.g. Somali pirates held ten Kenyan sailors for a year. => Somali pirates abducted-nationals-of Kenyan
noun abduction kidnapping kidnap ; source=poss|by|maker target=of*
e.g. Japan recalled North Korea's abduction of Japanese citizens. => North Korea abducted-nationals-of Japanese

frame declared-war-on
verb declare ; [obj war] source=subj target=on|against|obj.on|obj.against
e.g. Japan declared war on Germany in 1914. => Japan declared-war-on Germany
verb declare ; [obj state] [obj.of war] source=subj target=with|against|obj.with|obj.of.with|obj.of.against
e.g. The U.S. Congress declared a state of war with Romania. => U.S. Congress declared-war-on Romania
verb declare ; [obj state] [obj.of war] each=obj.between|obj.of.between|between
e.g. A state of war between Peru and Romania was declared in 1942. => Peru declared-war-on Romania
noun declaration ; [of war] source=poss|by|maker target=against|on|of.on|of.against
e.g. Italy's declaration of war on France came in June. => Italy declared-war-on France

frame killed
people killed-nationals-of
verb kill wound injure ; [event exchange] source=event.of.with*|event.with* target=obj*
e.g. A Malian soldier was killed in an exchange of fire with Togolese troops. => Togolese troops killed A Malian soldier

frame executed
people killed-nationals-of
verb execute hang behead ; [!subj] [in :country] source=in target=obj*
e.g. Two Malians were executed in Togo. => Togo killed-nationals-of Malians

frame struck
noun strike airstrike air-strike attack bombing ; [on|against boat ship vessel convoy truck car plane tanker] source=poss|by|maker|subj|from target=on.from*|on.of*|on*|against.from*|against*
e.g. Togo conducted a strike on a boat from Mali. => Togo struck Mali

frame invaded

frame struck
verb strike hit destroy damage bomb shell target attack ; [obj @infrastructure] [in|obj.in :country] source=subj* target=in|obj.in theme=obj
e.g. Togolese jets bombed a power station in Mali. => Togolese jets struck Mali
verb strike hit bomb shell pound ; [obj target position site facility installation base outpost post depot camp] [in|obj.in|inside|obj.inside|across|obj.across :country] [!obj.adj] [!obj.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition] [!obj.of] [!obj.acl] source=subj* target=in|obj.in|inside|obj.inside|across|obj.across theme=obj
e.g. Kenyan warplanes struck targets in Chad. => Kenyan warplanes struck Chad
verb strike hit destroy damage bomb shell target ; [obj @infrastructure] [in|obj.in :country] source=subj* target=in|obj.in theme=obj
e.g. Togolese drones struck two power stations in Mali. => Togolese drones struck Mali
verb strike hit bomb shell ; [obj village town city suburb neighbourhood neighborhood hamlet] [in|obj.in :country] [!obj.adj] [!obj.acl] source=subj* target=in|obj.in theme=obj
e.g. Togolese troops shelled a village in Mali. => Togolese troops struck Mali

frame fought-with
verb engage ; [subj @troops soldier police navy army] [!in|with talk negotiation dialogue discussion] source=subj* target=obj*
e.g. Chadian forces engaged Libyan troops. => Chadian forces fought-with Libyan troops

frame wounded
people wounded-nationals-of
verb wound injure hurt ; [!subj] [!event] [once open] [once.obj fire] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malians were injured when Togolese soldiers opened fire on a crowd. => Togolese soldiers wounded-nationals-of Malians
verb wound injure hurt ; [!subj] [!event] [once fire shoot] [!once.obj] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malian soldiers were wounded as Togolese troops fired on their post. => Togolese troops wounded Malian soldiers
verb wound injure hurt ; [!subj] [!event] [once @assailing] [!once.obj :country :org :group] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malians were wounded when Togolese troops raided a camp. => Togolese troops wounded-nationals-of Malians

frame killed
people killed-nationals-of
verb kill murder ; [!subj] [!event] [once open] [once.obj fire] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malian soldiers were killed after Togolese troops opened fire along the border. => Togolese troops killed Malian soldiers
verb kill murder ; [!subj] [!event] [once fire shoot] [!once.obj] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malian soldiers were killed when the Togolese army fired on their post. => the Togolese army killed Malian soldiers
verb kill murder ; [!subj] [!event] [once @assailing] [!once.obj :country :org :group] source=once.subj target=obj*|obj.including*|including* theme=obj
e.g. Two Malians were killed as Togolese soldiers stormed a camp. => Togolese soldiers killed-nationals-of Malians
verb die perish ; [event @onset @firing attack raid ambush operation shooting offensive] source=event* target=subj*
e.g. Two Malian soldiers have died in Togolese air strikes. => Togolese killed Malian soldiers
verb die perish ; [event shootout shoot-out gunfight clash firefight battle gunbattle fighting skirmish ambush] source=event.with*|event.by* target=subj*
e.g. Two Malian soldiers died in a clash with Togolese troops. => Togolese troops killed Malian soldiers
verb die perish ; [!event] [once open] [once.obj fire] source=once.subj target=subj*
e.g. A Malian soldier died when Togolese troops opened fire. => Togolese troops killed A Malian soldier
verb die perish ; [!event] [once @assailing] [!once.obj :country :org :group] source=once.subj target=subj*
e.g. A Malian soldier died as Togolese troops raided a camp. => Togolese troops killed A Malian soldier

frame struck
people attacked-nationals-of
verb kill wound injure ; [subj|event @onset attack missile rocket drone jet warplane aircraft artillery helicopter] source=event*|subj* target=event.on|subj.on|event.where|subj.where|where theme=obj
e.g. An Israeli strike killed three people in Gaza. => Israeli struck Gaza
verb launch carry~out conduct mount begin resume stage ; [obj series wave round barrage campaign number string] [obj.of @onset attack raid] [obj.of.acl target hit strike] source=subj* target=obj.of.acl.obj*|obj.of.acl.obj.in|obj.of.acl.obj.where theme=obj.of
e.g. Chad launched a new round of air strikes targeting Hezbollah fighters. => Chad struck Hezbollah fighters
verb crash slam plough plow smash ; [subj drone uav missile rocket] [!obj] [into] source=subj* target=into*|into.in|into.where
e.g. A Togolese drone crashed into an apartment building in Mali. => A Togolese drone struck Mali
verb land fall explode detonate crash slam ; [subj missile rocket shell bomb mortar projectile round] [!obj] [in|on|into|near :country territory soil village town city district area suburb neighbourhood province base hospital school market field] source=subj* target=on*|in*
e.g. A Togolese shell landed on Malian territory. => Togolese struck Malian
e.g. Two Togolese rockets landed in a Malian village. => Togolese rockets struck Malian

frame attacked
people attacked-nationals-of
verb attack raid ; [obj target position site camp base facility hideout cell militant building tunnel] [!obj.adj :country :org :group] source=subj* target=obj.where|where theme=obj
e.g. Togolese planes attacked targets in Kidal. => Togolese planes attacked Kidal
verb attack ambush storm raid shoot ; [obj bus car vehicle convoy truck van train boat ship] [obj.acl carry transport ferry bring take] source=subj* target=obj.acl.obj* theme=obj
e.g. Togolese soldiers attacked two buses carrying Malian pilgrims. => Togolese soldiers attacked-nationals-of Malian

frame shot-down
verb shoot~down ; [!obj proposal plan idea bill amendment motion request claim suggestion report rumour rumor hope notion] [!obj :person] source=subj* target=obj* theme=obj
e.g. Mali shot down a Togolese Su-24. => Mali shot-down a Togolese Su-24

frame invaded
verb cross roll drive move ; [subj|subj.of vehicle truck armour] [subj.mod|subj.of.mod military armoured armored army] [into :country] source=subj* target=into
e.g. Togolese armoured vehicles crossed the border into Mali. => Togolese invaded Mali
verb cross ; [subj column convoy] [subj.of vehicle truck tank] [into :country] source=subj* target=into
e.g. A column of Togolese tanks crossed the border into Mali. => Togolese tanks invaded Mali

frame struck
people attacked-nationals-of
verb launch carry~out conduct mount stage perform fire ; [obj @onset @firing attack raid] [obj.acl direct aim] source=subj* target=obj.acl.at*|obj.acl.against*|obj.acl.on* theme=obj
e.g. Togo launched air strikes aimed at Hezbollah. => Togo struck Hezbollah

frame attacked
people attacked-nationals-of
verb attack hit strike ; [!subj] [with @firing @projectile] [!with.poss] source=with* target=obj* theme=obj
e.g. A Malian ship was attacked with missiles launched by Hezbollah. => Hezbollah attacked Malian

frame killed
people killed-nationals-of
verb shoot ; [comp|obj.mod dead] [!subj] [event @firing] source=event* target=obj*
e.g. Two Malian soldiers were shot dead and six wounded by Togolese army gunfire. => Togolese killed Malian soldiers
verb cause bring~about ; [subj @onset @firing attack raid ambush operation shooting offensive] [obj death] source=subj* target=obj.of*|of*
e.g. A Togolese raid caused the death of two Malian soldiers. => Togolese killed Malian soldiers
verb result lead end ; [subj @onset @firing attack raid ambush operation shooting offensive] [in|to|with death killing] source=subj* target=in.of*|to.of*|with.of*
e.g. A raid by Togolese troops resulted in the death of two Malian soldiers. => Togolese troops killed Malian soldiers
verb claim take cost ; [subj @onset @firing attack raid ambush operation shooting offensive] [obj life] source=subj* target=obj.of*|of*
e.g. A Hezbollah attack claimed the lives of two Malian soldiers. => Hezbollah killed Malian soldiers

frame fought-with
verb die ; [event clash skirmish battle firefight gunfight gunbattle shoot-out shootout fighting] [!event.with] [!event.against] [!with] [subj @troops soldier guard policeman fighter militant] each=subj
e.g. Two Malian soldiers and three Togolese guards died in clashes. => Malian soldiers fought-with Togolese guards

frame invaded
verb advance push pour thrust ; [subj soldier marine] [into :country] source=subj* target=into
e.g. Thousands of soldiers of the Togolese army advanced into northern Mali. => the Togolese army invaded Mali
verb cross ; [obj border frontier] [subj @troops tank convoy column] [!subj soldier marine] [into] source=subj* target=into|into.adj
e.g. Togolese forces crossed the border into Kidal. => Togolese forces invaded Kidal
verb cross ; [obj border frontier] [subj vehicle truck] [subj.adj :org] [into] source=subj* target=into|into.adj
e.g. Hezbollah vehicles crossed the border into Eilat. => Hezbollah invaded Eilat

frame attacked
people attacked-nationals-of
verb come ; [under fire] [subj @site @troops @vehicle army navy police village position guard patrol car bus plane] [under.mod|under.from|from|by|under.by rocket mortar artillery tank missile sniper small-arms heavy hostile @troops gunman militant rebel fighter forces position territory] source=from*|under.from*|under.by|by target=subj*
e.g. A Malian base came under rocket fire from Hezbollah. => Hezbollah attacked Malian
verb come ; [under fire shelling bombardment attack assault strike] [under.maker] source=under.maker target=subj*
e.g. Malian positions came under Togolese fire. => Togolese attacked Malian

frame struck
people attacked-nationals-of
verb strike hit bomb attack shell target raid ; [obj target base facility site warehouse depot building infrastructure position barrack compound] [!obj.mod] [!obj.adj] [!obj.of] [!obj.poss] [!obj.acl] [in|obj.in :country] source=subj* target=in|obj.in theme=obj
e.g. Chad struck targets in Libya. => Chad struck Libya

frame killed
people killed-nationals-of
noun death killing ; [in|from|head.in @onset @firing attack raid ambush operation shooting offensive bombing] source=in*|from*|head.in* target=of*|poss*
e.g. The deaths of two Malian soldiers in a Togolese strike caused outrage. => Togolese killed Malian soldiers
verb lose ; [obj life] [event @onset @firing attack raid ambush operation shooting offensive] source=event* target=subj*
e.g. Two Malian soldiers lost their lives in a Togolese air strike. => Togolese killed Malian soldiers
verb mourn bury honour honor commemorate ; [obj soldier officer victim sailor pilot civilian policeman] [obj.acl kill] source=obj.acl.event*|obj.acl.subj* target=subj
e.g. Mali mourned five soldiers killed in a Togolese air strike. => Togolese killed Mali
verb claim ; [obj attack bombing raid strike ambush blast] [obj.acl kill] source=subj target=obj.acl.obj* evidence=alleged
e.g. Hezbollah claimed the attack that killed two Malian soldiers. => Hezbollah killed Malian soldiers alleged

frame wounded
people wounded-nationals-of
verb leave ; [subj|event @onset @firing attack raid ambush] [comp wounded injured hurt] source=subj* target=obj*|comp.subj* theme=obj
e.g. Togolese shelling left three Malian soldiers injured. => Togolese wounded Malian soldiers
verb hit strike ; [subj bullet gunfire shrapnel fire shot] [obj @layman @people soldier officer policeman journalist] source=subj* target=obj*
e.g. A Malian journalist was hit by a Togolese bullet. => Togolese wounded-nationals-of Malian

frame struck
people attacked-nationals-of
verb rain fall pour rain~down ; [subj missile rocket shell bomb mortar drone projectile] [!obj] [!on :territory] source=subj* target=on*|upon*
e.g. Togolese missiles rained down on the Malian capital. => Togolese missiles struck Malian

frame struck
people attacked-nationals-of
verb set ; [on fire] [!subj protester demonstrator rioter] [subj @firing @onset attack raid drone missile strike jet troops] source=subj* target=obj*|obj.in|in theme=obj
e.g. A Malian drone attack set a Togolese depot on fire. => Malian struck Togolese

# places that lie in a state, whoever owns them: what hits them hits that state
class premises = target base facility site warehouse depot building infrastructure plant port airport airfield airbase barrack barracks compound factory refinery house home school hospital mosque church market neighbourhood neighborhood suburb village town city area region district province station substation pipeline terminal bridge headquarters position location installation complex block camp outpost post checkpoint settlement
class premises = apartment flat hotel cafe restaurant shop store bakery clinic temple kindergarten university orphanage monastery supermarket mall prison jail tent shelter office stadium cemetery dock harbour harbor dormitory mill silo

frame struck
people attacked-nationals-of
noun @onset ; [on|against|at @premises] [!on.mod|against.mod|at.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition held controlled] [!on.acl|against.acl|at.acl] source=poss|by|maker|subj|from target=on.within|against.within|at.within|on.where|against.where|at.where
e.g. Togo carried out air strikes on several military sites around Kidal in Mali. => Togo struck Mali
noun bombing bombardment shelling ; [of @premises @passing] [!of.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition] [!of.acl] source=poss|by|maker|subj target=of.within|of.where
e.g. The Togolese bombing of a hospital in southern Mali killed two people. => Togolese struck Mali
# where people are together or on their way: who attacks them attacks the state they are in, unless he is after somebody else there
noun @onset ; [on|against|at @passing] [!on.mod|against.mod|at.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition held controlled] [!on.acl|against.acl|at.acl] [!head.obj militant rebel jihadist terrorist insurgent guerrilla separatist fighter commander leader] [!head.obj|head.obj.mod :org :group] source=poss|by|maker|subj|from target=on.within|against.within|at.within|on.where|against.where|at.where
e.g. Nine people were killed in a Togolese drone strike on a bus in the Malian city of Gao. => Togolese struck Malian
class passing = bus minibus vehicle car truck lorry train tram ambulance taxi motorcycle funeral wedding crowd rally convoy gathering ceremony civilian

frame attacked
people attacked-nationals-of
noun attack assault ambush ; [!mod cyber heart] [on|against|at @premises @passing] [!on.mod|against.mod|at.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition held controlled] [!on.acl|against.acl|at.acl] [!head.obj militant rebel jihadist terrorist insurgent guerrilla separatist fighter commander leader] [!head.obj|head.obj.mod :org :group] source=poss|by|maker|subj|from target=on.within|against.within|at.within|on.where|against.where|at.where
e.g. A Togolese attack on a police station in the Malian town of Gao killed nine people. => Togolese attacked Malian
noun raid barrage ; [mod drone missile rocket air aerial artillery mortar bombing] [on|against|at @premises @passing] [!on.mod|against.mod|at.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition held controlled] [!on.acl|against.acl|at.acl] [!head.obj militant rebel jihadist terrorist insurgent guerrilla separatist fighter commander leader] [!head.obj|head.obj.mod :org :group] source=poss|by|maker|subj|from target=on.within|against.within|at.within|on.where|against.where|at.where
e.g. A Togolese air raid on a funeral in Mali killed nine people. => Togolese attacked Mali

frame struck
people attacked-nationals-of
verb drop ; [obj bomb munition explosive grenade] [on|obj.on @premises] [!on.acl|obj.on.acl] source=subj* target=on.within|obj.on.within|on.where|obj.on.where|where theme=obj
e.g. Togolese planes dropped bombs on several depots in Mali. => Togolese planes struck Mali
verb launch fire lob shoot ; [obj @projectile] [!obj.mod warning] [into|at|on|against @premises] [!into.acl|at.acl|on.acl|against.acl] source=subj* target=into.within|at.within|on.within|against.within|into.where|at.where|on.where|against.where|where theme=obj
e.g. Togo fired rockets into two provinces in Mali. => Togo struck Mali

frame attacked
people attacked-nationals-of
noun attack raid assault ambush offensive onslaught ; [!acl launch stage mount carry conduct] [from :org :group] source=from target=on*|against*|at*|into*
e.g. An attack from Hezbollah on an Israeli convoy was repelled. => Hezbollah attacked Israeli
verb explode detonate blow~up go~off ; [subj :org] source=subj target=where|obj.where theme=obj
e.g. Hezbollah detonated a bomb in Haifa. => Hezbollah attacked Haifa

frame struck
people attacked-nationals-of
verb hit strike damage destroy target shell bomb ; [!subj] [!obj :org] [event @onset @firing attack raid barrage salvo bombardment assault] source=event* target=obj*|obj.of|obj.where|where theme=obj
e.g. A Malian hospital was hit during a wave of Togolese missile attacks. => Togolese struck Malian

frame attacked
people attacked-nationals-of
verb claim ; [obj responsibility credit] [for attack bombing raid assault ambush blast explosion strike shooting] source=subj target=for.on.where|for.at.where|for.where|for.on.in|for.at.in|for.in theme=for evidence=alleged
e.g. Hezbollah claimed responsibility for an attack on a convoy in Haifa. => Hezbollah attacked Haifa alleged

frame struck
people attacked-nationals-of
verb kill wound injure ; [!subj] [event @onset attack raid] [event.across|across|event.throughout|throughout :country] source=event* target=event.across|across|event.throughout|throughout theme=obj
e.g. Nine people were killed in Togolese attacks across Mali. => Togolese struck Mali
verb kill wound injure ; [subj @onset attack raid] [subj.across|across|subj.throughout|throughout :country] source=subj* target=subj.across|across|subj.throughout|throughout theme=obj
e.g. Nine people were killed by Togolese strikes across Mali. => Togolese struck Mali
verb cause spark ignite start trigger ; [subj @onset attack raid missile drone rocket] [obj fire blaze explosion damage] [obj.at|obj.in|obj.to|at|in @premises] source=subj* target=obj.at.within|obj.in.within|obj.to.within|at.within|in.within|obj.at.where|obj.in.where|at.where|in.where theme=obj
e.g. A Togolese drone attack caused a fire at a depot in the Malian town of Gao. => Togolese struck Malian
verb damage destroy hit ; [subj @onset attack raid] [obj @premises line railway cable road bridge track grid] [!obj.mod militant rebel jihadist terrorist insurgent guerrilla separatist opposition held controlled] [!obj.acl] source=subj* target=obj.within theme=obj
e.g. A Togolese drone attack damaged a railway line in Mali. => Togolese struck Mali
verb kill wound injure ; [!subj] [obj people person civilian child woman resident worker] [!obj.adj] [event @onset attack] [event.in|in :country] [!event.on] [!event.against] source=event* target=event.in|in theme=obj
e.g. Nine people were killed in a Togolese air strike in Mali. => Togolese struck Mali

frame fought-with
noun shelling bombardment strike airstrike attack raid ; [mod cross-border mutual tit-for-tat] each=between
e.g. Cross-border shelling between Togo and Mali went on. => Togo fought-with Mali

frame struck
people attacked-nationals-of
verb kill wound injure ; [subj @onset attack raid fire] [subj.mod cross-border] [in :country] source=subj* target=in theme=obj
e.g. Cross-border shelling by Togo killed three people in Mali. => Togo struck Mali

frame attacked
verb advance march push ; [!obj] [subj @troops @fighters column convoy tank] [on|toward|towards capital city territory position border] source=subj* target=on.adj|on.poss|toward.adj|toward.poss|towards.adj|towards.poss
e.g. Peruvian troops advanced on the Chilean capital. => Peruvian troops attacked Chilean

frame killed
people killed-nationals-of
verb kill ; [event.acl blame attribute] source=event.acl.on|event.acl.to target=obj* theme=obj evidence=alleged
e.g. Four Peruvian soldiers are killed in a raid blamed on Chile. => Chile killed Peruvian soldiers alleged
