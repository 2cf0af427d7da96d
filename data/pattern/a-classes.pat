# source: own work
# licence: CC0-1.0
# Word classes. "class NAME = WORD ..." may stand in any file and more than once; a frame names a class as @NAME.

# what the grammar itself needs
class support = pay make hold conduct carry launch impose stage undertake give deliver provide express begin start take have enter engage reach conclude mount host convene open lead issue extend send do commit enjoy maintain perform complete embark place put levy slap lodge file wage
class happen = sour deteriorate improve thaw warm cool collapse materialise materialize transpire go~ahead take occur happen come begin start continue resume follow ensue proceed break erupt flare escalate intensify rage persist grow mount rise worsen deepen widen simmer emerge arise reignite
class asking = invitation invite request order instruction ultimatum plea pressure call demand appeal
class perform = announce declare proclaim formalise formalize seal confirm notify grant extend
class control = ask urge order tell force compel allow enable permit help persuade convince invite want expect cause lead push press pressure encourage prompt lobby instruct command direct advise warn beg implore request require oblige authorise authorize train hire recruit send call appeal get let make have see watch hear inspire spur drive coerce entitle empower assist challenge dare forbid motivate tempt incite provoke
class during = during at in for after following before on over through amid upon since ahead-of prior-to on-the-sidelines-of despite in-spite-of

# nouns that stand for the actor they belong to
class agent = leader official force troop government member representative delegation side counterpart authority army military navy soldier police side team envoy diplomat spokesman spokeswoman spokesperson administration leadership regime parliament ministry embassy minister president head chief mission negotiator lawmaker court warplane jet aircraft drone fighter warship vessel artillery missile rocket group majority coalition half people state rebel militant militia

# goods
class weapon = weapon arms artillery ammunition missile tank drone jet warplane aircraft shell rocket munition rifle gun howitzer bomb warship submarine helicopter fighter grenade mortar weaponry hardware military lethal arm explosive armour armor vehicle interceptor battery radar torpedo ordnance launcher defence defense warhead
class relief = food medicine relief humanitarian vaccine grain wheat rice flour blanket tent water aid-package medical medication emergency fertilizer fertiliser dose
class money = money fund loan grant funding credit financing cash dollar euro billion million investment finance budget
class general = aid assistance support help technology relation tie system equipment weapon programme program material supply package capability force cooperation
class mint = supplied-to supplied-arms-to supplied-relief-to shared-with offered-to sold-to promised-to
class agreement = agreement memoranda treaty accord deal pact memorandum mou protocol convention contract communique communiqué declaration arrangement charter understanding document statement plan framework armistice settlement compact
class relations = relation relationship intercourse tie link bond partnership rapport contact friendship connection
class diplomatic = diplomatic consular official formal
class talks = talk negotiation discussion meeting summit dialogue conversation consultation conference session
class territory = territory land area island region province peninsula strip town city village zone border
class property = ship vessel tanker boat asset property aircraft plane goods cargo oil embassy fund weapon
class sanctions = sanction embargo restriction tariff ban penalty measure freeze duty boycott
class envoy = ambassador envoy diplomat attaché consul delegation representative emissary minister official team negotiator mission
class troops = troop soldier force personnel unit army military marine battalion brigade division navy peacekeeper contingent

# nouns whose of-phrase says who does or owns them: "the actions of Israel", "a ship of Iran's navy"
class agent = investigator inspector prosecutor regulator watchdog rapporteur troops forces gunman fighter submarine convoy
class troops = troops forces reservist tank warplane
class envoy = d'affaire d'affaires commissioner high-commissioner nuncio chargé ambassador-designate
class deed = action act conduct behaviour behavior policy decision step remark comment stance position attitude tactic practice programme program ambition role failure claim accusation demand proposal soldier citizen national ship vessel tanker plane aircraft drone missile territory side capital border coast airspace official troop force

# more verbs that carry an event noun, or whose subject is also the subject of the event noun: planned, cancelled, attended a meeting
class support = wind commence become remain voice reiterate reaffirm declare renew show demonstrate convey resume continue restart relaunch cohost co-host attend join plan schedule arrange cancel postpone suspend end halt finish wrap kick launch reject decline pursue broadcast initiate get set grant
class during = under as-part-of with
class agent = guard guards coastguard gendarme ranger customs custom element premier chancellor king queen emperor prince sultan secretary commissioner commander general admiral lawmaker deputy instructor trainer adviser advisor peacekeeper paratrooper pilot crew sailor

# texts that speak for who makes them ("signed an order freezing the assets"), and the verbs of making them
class instrument = resolution order decree statement letter report law directive declaration communique communiqué motion note message memo proclamation edict ruling verdict ordinance act legislation bill
class instrument = inquiry investigation probe assessment notice ultimatum circular memorandum demarche démarche
class draft = bill legislation motion proposal
# what keeps a text from being issued, so that it says nothing in the name of anybody
class defeating = veto reject defeat block withdraw scuttle torpedo oppose shelve
# by which there is no text yet that says anything
class proposing = propose prepare consider mull weigh debate discuss float plan
# of these, those that put it in force
class passing = enforce implement pass adopt sign issue approve enact
class issuing = implement enforce pass adopt sign issue release publish send write deliver make post enact approve circulate table sponsor co-sponsor introduce submit
# verbs whose subject does what their object names; those that make a deed known, and the deeds that are done by it
class aspect = boost increase double triple raise
# what only carries what is sent: "a plane with masks"
class load = planeload truckload trainload shipload boatload busload lorryload
class conveyance = plane aeroplane aircraft truck lorry ship vessel boat train flight convoy ferry helicopter
class aspect = begin start commence resume continue launch conduct carry undertake stage perform complete finish
class announcing = announce declare unveil confirm
class enacted = strike airstrike air-strike ban expulsion embargo sanction restriction tariff recall suspension closure investigation probe inquiry freeze blockade boycott deportation halt cut
# who decides where it sits: "a court in Turkey"
class local = court judge tribunal prosecutor police authority
class agent = judge tribunal
# participles that say who did the deed before them: "crimes committed by the army"
class doing = place slap levy reimpose introduce enact pose mount plant lay detonate commit carry conduct launch impose make take perpetrate stage issue propose undertake wage order fire
class summing = offer proposal suggestion idea request plan move step decision act action gesture measure announcement provocation charge claim accusation demand
class deed = activity operation campaign manoeuvre maneuver movement atrocity crime abuse violation offensive exercise measure move threat attack strike bombardment presence
class agent = insurgent guerrilla separatist jihadist ambassador command
# nouns for a place that another word names; and those that "in" makes a way of doing something
class town = city town village port capital
class realm = republic nation country kingdom emirate sultanate principality
class manner = violation defiance breach contravention support solidarity coordination cooperation collaboration concert opposition alliance retaliation protest response reprisal
class agent = office third fifth quarter portion
# countries whose name is also their adjective: "United States products"
class attributive = country/us country/gb country/eu country/ae country/hk country/nz

# what is sent, sold and given
class goods = boat batch consignment load dose shipment stockpile goods equipment gear supply oil gas fuel coal electricity power energy uranium metal steel gold commodity product cargo shipment component part chip semiconductor technology machinery kit ammunition uniform generator truck plane aeroplane aircraft locomotive ship vessel train reactor satellite phone computer software seed livestock cattle meat fish corn maize sugar fruit vegetable soybean soy timber cotton textile car engine turbine system package tonne ton barrel wheat grain petroleum crude lng material item drone-part spare mask ventilator oxygen test hospital
class weapon = mortar cannon mine bullet cartridge f-16 mig-29 leopard abrams patriot himars javelin stinger atacms bayraktar s-300 s-400 frigate corvette destroyer carrier launcher uav plane airframe bomber gunship minesweeper firearm pistol propellant gunpowder
class relief = water aid relief supply supplies shelter blanket clothing generator medicine medic doctor nurse rescuer hospital ventilator oxygen mask serum insulin antibiotic ration foodstuff flour parcel convoy
class money = guarantee aid-money sum pound yen yuan rouble ruble rupee riyal peso dinar lira salary fee donation contribution capital bond tranche payment cent assistance
class aidnoun = aid assistance help support relief backing package
class troops = police policeman paratrooper fighter mercenary
class material = military financial economic humanitarian technical logistical logistic material monetary medical lethal budgetary
class manpower = platoon squad squadron regiment troop troops soldier force forces personnel peacekeeper police policeman marine paratrooper commando medic instructor engineer
class fighting = fire hostility fighting attack offensive bombardment shelling airstrike bombing combat
class truce = ceasefire cease-fire truce armistice
class drill = exercise drill manoeuvre maneuver wargame war-game
class captive = prisoner hostage detainee captive inmate pow prisoner-of-war internee abductee
class people = anthropologist academic scholar author writer blogger lawyer doctor nurse teacher professor researcher scientist resident civilian migrant refugee executive official diplomat prisoner hostage detainee captive inmate pow internee abductee national citizen soldier sailor fisherman journalist reporter activist tourist pilot crew engineer worker missionary pastor student dissident spy agent serviceman troop child woman businessman academic
class suspect = pirate bandit warlord general captain officer militiaman figure member gangster mobster smuggler commander operative suspect fugitive criminal murderer terrorist militant boss drug-lord kingpin trafficker banker hacker leader former-president man woman
class knowledge = intelligence information data technology secret know-how expertise knowledge evidence code image footage database finding coordinate blueprint file list map document dossier
class claim = demand request condition term ultimatum pressure wish call appeal
class position = candidate nominee bid stance position claim effort plan proposal initiative call candidacy right struggle sovereignty independence integrity government opposition cause decision move resolution campaign war invasion operation attack application accession membership request push policy statement declaration mission regime rebel army fight revolution uprising plan membership
class weekday = monday tuesday wednesday thursday friday saturday sunday
# days and months, which no relation has for its theme
class calendar = monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december today yesterday tomorrow tonight
class vehicle = missile rocket drone jet aircraft plane warplane helicopter balloon bomb shell satellite boat people majority half mortar artillery
class works = plant reactor railway railroad road highway port airport bridge dam pipeline factory refinery mine stadium power-plant station hospital school cable canal
class mission = embassy consulate mission office
class inspector = inspector monitor observer investigator inspection expert
class cooperation = cooperation collaboration coordination
class warm = improve strengthen deepen expand upgrade boost enhance bolster cement develop promote broaden consolidate warm mend repair elevate reset advance foster forge build solidify tighten intensify rebuild nurture reinforce further widen cultivate diversify
class sour = nosedive slump sour deteriorate worsen strain fray cool plummet plunge
class plural = arms goods supplies
class quantity = total last remainder planeload busload container crate truckload trainload shipload boatload cargo pallet volume some part most all rest half worth value number amount ton tonne lot shipment batch consignment tranche load bulk dozen hundred thousand million billion dollar euro barrel piece unit set package kilogram round stock range wave delivery series pair raft slew host flurry bundle bunch handful string array spate trove variety multitude list barrage ten score majority minority quantity
class agent = radio television TV newspaper daily channel network broadcaster magazine tabloid
class text = agreement deal accord treaty pact memorandum
class taking = accept receive take sign issue publish decline refuse reject obey heed follow defy ignore get
# whose "his" leads to the state of a person
class homeland = country nation government homeland state military army administration
# whoever is given something for a purpose pursues it: "lent Chile money to buy ships"
class endowing = give grant award lend pay donate provide loan pledge
class giving = sell give grant offer send award wish promise deny lend pay show

# who acts for no state, whatever nation is named before the word
class layman = man woman boy girl child teenager infant baby people person civilian citizen national resident villager inhabitant migrant refugee worker labourer laborer employee journalist reporter photographer cameraman activist protester protestor demonstrator tourist traveller traveler pilgrim student pupil teacher academic researcher scientist lawyer doctor nurse priest missionary businessman businesswoman trader fisherman farmer miner driver suspect detainee prisoner inmate hostage captive fugitive defector dissident rebel insurgent militant separatist gunman militiaman guerrilla extremist jihadist terrorist settler family couple immigrant expatriate exile passenger athlete player singer actor writer blogger victim abductee alpinist amputee archbishop architect author baker barber bartender biologist bishop bodyguard bouncer butcher chef chemist cleaner consumer cook dancer dentist electrician engineer environmentalist feminist fisher gardener gymnast hotelier interpreter laureate manager merchant nomad oilman pastor plumber rapper seaman skipper surfer teen translator tribesman umpire veteran voter whistleblower herder shepherd diver mountaineer nanny maid waiter unionist pensioner orphan grandson widow

# nouns that only place an event in its clause: "said so on the sidelines of a meeting with"
# nouns that with the words around them are a preposition: "as part of", "in accordance with", "in exchange for"
class prepositional = part accordance compliance conformity keeping line exchange return
class aside = sideline sidelines margin margins eve occasion course frame framework end start beginning conclusion close opening day week month time first second third last latest round part series set string number aftermath wake dollar euro

# dealings between nations, which a state has with no minister of its own
class outward = defended commented-on spoke-with met-with consulted-with negotiated-with agreed-with held-summit-with

# what says only that there was a word about somebody, left out where the sentence says more of the two
class faint = commented-on responded-to has-embassy-in

# what is done by saying it, so that the day of the announcement is that of the deed
# what lies ahead of who does so during it: "he will meet the king during his visit", "plans to"
class calling = visit trip tour stay stopover stop journey call
# what "the visit", "the launch" and "the drill" may have been told by
class calling = travel arrive fly
class launching = launch launching test testing test-fire test-firing fire shoot
class drilling = exercise drill manoeuvre maneuver wargame
class expecting = plan expect hope intend schedule slate set due aim
# what is done towards those whom a treaty binds, though only the treaty is named: "suspended the Indus Waters Treaty"
class compact = withdrew-from-agreement-with violated-agreement-with ratified-agreement-with
# who is described by bare nouns before "and": "its army, navy and police advisers"
class staffed = adviser advisor attaché officer official minister spokesman staff
# whose servant is that of all whom "of" names: "the joint envoy of Chad and Mali"
class joint = joint common shared
# what two who each do it do to one another, if nobody else is named; and by what word one of two is meant: "the other country"
class reciprocated = expelled-diplomats-of recalled-ambassador-from complained-to closed-embassy-in
class counterpart = country side nation state party
# what is there already only if the phrase says between whom: "wants to increase the trade with Chile", but not "wants to increase trade"
class dealing = traded-with
# being at what others hold
class attending = attend join
# events that last as a state does, so that what is over has ended: "the truce ended"
class lasting = ceased-fire-with
# relations of what comes to its end by itself: a visit that has ended was one
class momentary = visited met-with held-summit-with hosted phoned
class performative = recognised established-relations-with resumed-relations-with broke-relations-with declared-war-on withdrew-from-agreement-with ratified-agreement-with
class marking = mark constitute represent signify denote imply
class mission = embassy consulate legation mission high-commission
class informing = inform notify advise apprise
class missive = note letter telegram cable message proclamation release statement decree despatch dispatch memorandum circular aide-mémoire
class occasion = signing signature conclusion ratification exchange acceptance reception receipt appointment nomination arrival presentation issuance granting proclamation declaration announcement address speech broadcast exequatur credential independence accession annexation
class occasionally = by with through via in upon at on
class inwardly = of to by with in on at for as
class sealing = sign conclude ratify proclaim exchange

# words before a noun that part people from their state: "rebel forces", "a former soldier"
class irregular = mutinous mutinying suicide rebel insurgent militant opposition separatist guerrilla dissident breakaway jihadist
class formerly = mutinous mutinying former onetime one-time retired ex disgraced renegade rogue rebel exiled fugitive

class voicing = say claim allege assert charge insist declare state believe tweet
class hedge = will would could may might should must can
class misdeed = violate hack abduct kidnap murder poison torture sabotage interfere meddle commit conspire plot orchestrate mastermind destabilise destabilize breach infiltrate persecute massacre harbour harbor sponsor steal spy lie cheat
class visa = visa residence residency permit citizenship visa-free
class travel = travel trip visit travelling traveling
class import = import export sale purchase

# what a town or a region is called: "Aleppo province", "a Lebanese village"
# words in the names of waters, which belong to no state
class waters = sea gulf ocean strait channel bay pacific atlantic mediterranean caribbean
class locality = region province strip town city village zone area island district camp governorate neighbourhood neighborhood suburb municipality hamlet capital oblast county state prefecture community outskirt
# of these, what bears the name of a place and is that place: "Kursk Oblast", "Surin and Sisaket provinces"
class division = region province district governorate municipality oblast county state prefecture city town
class support = lead spearhead reimpose re-impose reinstate implement
class giving = sell lease hand supply deliver provide loan
class detaining = arrest detain jail imprison apprehend hold capture

class asset = company firm app application asset account fund property bank website channel network outlet business entity shipment factory airline website newspaper broadcaster ship vessel tanker freighter trawler plane aircraft yacht superyacht villa mansion jet
class ties = tie link connection affiliation allegiance
class loyal = loyal allied aligned
class belonging = belong link tie affiliate connect own operate run build manufacture produce
# verbs that say what their subject is
class copular = seem appear look sound remain stay prove
# nouns that without a preposition say when: "travels to Peru next month"
class period = second minute hour day week weekend fortnight month quarter season year decade century morning afternoon evening night midnight noon spring summer autumn winter today tomorrow yesterday tonight time monday tuesday wednesday thursday friday saturday sunday
# what is said of an event that is there: "a visit is under way"
class ongoing = way progress ongoing underway afoot course on over complete recent full swing force effect place second third day week month year real true fact certain clear evident visible responsible successful
# behind a hyphen: whose it is all the same ("Saudi-led coalition", "Israeli-owned ship")
class owning = led owned flagged registered operated run made built manned produced managed chartered
# of these, what says no more than where a thing comes from; and the relations that are about whose wares they are
class origin = made built produced
# of these, what names a flag or an owner who does nothing with the ship himself; and the flag alone, which is not who is hit
class holding = owned flagged registered chartered
class flag = flagged registered chartered
class customs = sanctioned lifted-sanctions-on imposed-tariffs-on restricted
# prepositions of what a deed bears on, not of when, why or according to whom
class bearing = to from of on in at around along across with against for between by near over into towards toward onto through inside upon
class harming = kill wound injure murder arrest detain hurt shoot

# what is done to a town or a region and not to the state that it lies in
class territorial = took-control-of annexed occupied ceded-territory-to

# what is done to a state where it is done to its parts: "sanctions on officers of the Syrian navy"
class parts = sanctioned restricted seized-from denied-entry-to imposed-tariffs-on halted-shipments-to cut-aid-to aided supplied-to supplied-relief-to funded invested-in sold-to hacked spied-on sued lifted-sanctions-on eased-entry-for
class housed = sanctioned cut-aid-to aided supplied-to supplied-relief-to funded invested-in sold-to hacked sued
class situated = base locate register flag headquarter situate house

# verbs whose subject decides on what their object names, and nouns that only carry another: "approved the sale of", "the imposition of a ban"
class deciding = rule~out call~off put~off
class deciding = approve authorise authorize greenlight propose plan consider contemplate mull weigh prepare order want seek expect threaten
class deciding = delay defer shelve suspend pause postpone cancel scrap resume extend terminate await promise pledge vow
class deciding = decide~on decide~upon agree~to agree~on commit~to consent~to opt~for proceed~with go~with press~with push~with move~with persist~with settle~on embark~on
class carrying = reimposition reintroduction resumption restart start beginning commencement launch continuation restoration reinstatement completion acceleration intensification delay postponement reopening end ending termination cessation halt discontinuation
class carrying = wave phase series spate string flurry barrage tranche batch
class carrying = imposition extension expansion renewal doubling tripling tightening implementation introduction adoption round package set number raft range favour favor
class favour = favour favor
class enacted = opening reopening restoration reimposition reintroduction imposition extension expansion renewal doubling tightening easing ease lifting removal introduction termination cancellation resumption end ending cessation discontinuation reinstatement

# relations that judge a deed, and nouns that only point back at one told before
# armed people who act for no state
# nouns beside which a nation says where something is or who somebody is, and is not spoken of itself
class locating = waters water border frontier nationality citizen citizenship national passport origin descent soil airspace waters coast flotilla city town village ship crew man woman people
class outlaw = rebel militant gunman pirate insurgent jihadist extremist separatist terrorist bandit guerrilla kidnapper mob
class blaming = accused blamed criticised condemned
class judging = criticised condemned praised supported rejected opposed expressed-concern-about protested-against
class pointing = move action decision step act law legislation bill resolution plan proposal visit trip test testing launch launching exercise drill
class saying = speech address interview announcement statement remark comment label claim allegation accusation

# who a minister means by "the government"
class officialdom = government cabinet administration country

# what acts for no state, whatever nation is named before it, and does no deed
class inert = crisis situation conflict unrest bear wolf dog shark crocodile elephant snake locust virus variant disease flu measles fever storm hurricane cyclone typhoon heatwave flood music song food cuisine dish fashion cinema furniture restaurant actor actress striker footballer goalkeeper
class contest = final semi-final semifinal semis quarterfinal quarter-final qualifier playoff play-off match fixture tournament cup championship league

# verbs that tell of something, whose subject has a part in the talks that it tells of
# what nobody makes alone in talks: who tells of it took part in them
class headway = progress headway breakthrough agreement understanding compromise solution advance result step difference gap obstacle issue point
class telling = tell explain clarify recall say state announce declare claim confirm insist believe think hope note warn suggest indicate add stress reiterate tweet post reveal disclose argue maintain assert affirm acknowledge emphasise emphasize underline boast

# relations that those who "traded accusations" have each to the other; one call is enough for a pair that spoke by phone
class mutual = accused criticised blamed wrote-to shared-with expelled-diplomats-of
# what a deed follows from or leads to, where a name and a gerund tell the deed: "in response to Iran testing a missile"
class bringing = response reaction opposition objection respond react object lead result begin start end culminate contribute
# prepositions that add a deed to another of the same time: "besides holding talks he would also"
class adding = besides beside in-addition-to in-addition apart-from aside-from as-well-as
# words that part some from all: "several member states"
class few = several some many most few other various certain numerous different individual
# what numbers an event among others of its kind: "the summit will be the first between"
class ordinal = first second third fourth fifth sixth seventh eighth ninth tenth last next only
class bringing = protest complain complaint concern worry fear alarm outrage anger oppose report possibility risk danger prospect warn warning favour favor unhappy angry concerned worried opposed retaliation reprisal retaliate punishment
class taking = resist withstand rebuff face

# what somebody may claim to have done
class harmful = attacked struck killed wounded abducted shot-down

# wrongs that nobody is accused of doing to himself, and verbs of accusing
class misdeeds = interfered-in violated-airspace-of attacked struck invaded occupied seized-from spied-on hacked killed abducted arrested-nationals-of killed-nationals-of destroyed-property-of annexed threatened provoked
class accusing = accuse suspect charge blame condemn criticise criticize denounce slam

# what is provided but no goods: "provided Chad with the ability to"
class abstract = ability opportunity chance right possibility capability capacity means way basis reason excuse pretext platform framework freedom power authority example advantage edge cover protection incentive choice alternative option access context insight understanding hope

# nouns whose infinitive their owner is to do: "the refusal of Peru to leave"
class owned = proposal refusal failure attempt threat decision plan intention intent willingness unwillingness effort move bid desire readiness reluctance inability ability vow pledge promise offer right determination commitment push campaign
class agent = treasury house senate chamber legislature assembly congress duma cabinet committee commission agency directorate bureau
class enacted = sale deployment dispatch delivery donation deportation evacuation repatriation
# acts of authority, done by who announces them where nobody else is named
class decreed = restricted sanctioned imposed-tariffs-on denied-entry-to expelled-diplomats-of halted-shipments-to cut-aid-to lifted-sanctions-on opened-border-with eased-entry-for deported closed-embassy-in reduced-relations-with suspended-talks-with withdrew-from-agreement-with recalled-ambassador-from permitted
# what is done to a measure by whose it is where nobody else is named: "Chile's sanctions on Peru were lifted"
class retracting = lifted-sanctions-on cut-aid-to halted-shipments-to eased-entry-for reduced-relations-with
# relations between two sides, of which who speaks of them need be none; and verbs that make an outsider of whoever does them
class hostile = at-war-with at-odds-with
class siding = mediate intercede intervene arbitrate side
# verbs of which only an event is the object, so that "a tariff on goods imposed by Peru" is no goods imposed
class inflicting = impose levy slap conduct carry wage perpetrate stage undertake
# what lies or goes between two states, or tells them apart
class spanning = fence wall border borderland frontier boundary line strait sea ocean water waters road highway rail railway route corridor bridge tunnel pipeline cable zone area region strip territory land valley river lake mountain crossing checkpoint gap difference channel gulf bay distance choice contest match race flight journey way village town hill hills post
# verbs that lay a deed to whoever is their object, beside those of accusing
class charging = sanction punish penalise penalize rebuke reprimand reproach chide castigate lambast criticise criticize thank praise commend applaud congratulate laud fault
# who else may stand behind "with", beside people and bodies of states: "clashed with gangs"
class unnamed = gang bandit criminal smuggler fighter union firm company maker owner
class agent = delegate mediator
# what is announced that is still to be held or made
class enacted = visit trip tour swap exchange drill exercise manoeuvre maneuver wargame war-game summit meeting patrol
# what people do who have a part in something of a state: "officers who led the coup in", "persons having ties to"
class engaging = have involve implicate participate lead direct stage orchestrate
# who is told what to do by those they serve
class staff = official department agency ministry military army navy government minister cabinet team aide diplomat soldier troop force authority
class ordering = order instruct direct command tell authorise authorize
# what the law of a state does where it holds
class policing = arrested arrested-nationals-of sentenced executed
class decreed = extradited-to
# what is asked of another under a condition, and what is warned against
class yielding = lift suspend halt end release stop withdraw agree recognise recognize comply guarantee drop cease abandon accept return free remove pull pay respect honour honor ease reduce abide fulfil fulfill unfreeze resume ratify sign compensate apologise apologize cooperate negotiate give provide commit acknowledge
class offending = attack close invade impose violate develop join send deploy block strike cross breach expand seize interfere bomb enter continue test launch annex supply arm build acquire increase fail refuse retaliate raise hit intervene escalate provoke threaten expel cut do
class policing = indicted convicted expelled-diplomats-of
class asset = mine plant refinery port factory facility
class infrastructure = dock pier wharf jetty shipyard warehouse facility depot terminal kindergarten station substation plant refinery bridge airport airfield port dam depot hospital school university market dormitory apartment factory pipeline railway grid
# what somebody does to two who are others
class third = mediated-between
# verbs that only say what a plan, a demand or the like holds
class including = include comprise contain involve entail cover envisage
# what somebody says while he announces what he will do: "will leave, accusing Peru"
class voicing = accuse allege blame criticise criticize condemn denounce call urge demand cite claim argue insist warn thank praise

class support = intensify step expand widen renew pursue sustain
# what is done only abroad or to others: who enters a town of his own or lets his own army in has done nothing of the kind
# what is taken from somebody, and from no town of one's own
class statal = seized-from mobilised-against provoked
class abroad = evacuated-from occupied invaded stationed-forces-in permitted received-defectors-from received-refugees-from
# what nobody does to the state that he is of, whether the text says that he serves it or not
# what no state does with people of its own
class external = defied reduced-relations-with broke-relations-with met-with held-summit-with consulted-with negotiated-with agreed-with signed-agreement-with spoke-with phoned
class foreign = trained aided funded supplied-to supplied-arms-to supplied-relief-to protected invited offered-to visited lifted-sanctions-on reduced-relations-with spoke-with mediated-between released-to
class mediating = broker mediate facilitate
class denying = deny dispute refute rebut contradict disavow disclaim
class retracting = retract recant withdraw rescind disown
class contesting = deny dispute refute rebut contradict disavow disclaim reject dismiss repudiate debunk
class guilt = involvement responsibility wrongdoing guilt complicity culpability
class doing = put lay file submit present table draft sponsor broker float formulate voice suggest pitch advance order request demand seek pass adopt sign
# who acts for no state, though a nation is named beside the word: "a Chadian armed group"
# who tells news, and not for the state whose it is ("Chilean media reported")
class medium = media medium press newspaper paper daily weekly tabloid radio television tv channel broadcaster magazine outlet station website network portal journalist reporter correspondent witness eyewitness analyst expert observer resident source
class independent = group organisation organization gang cartel syndicate militia rebel militant guerrilla insurgent jihadist separatist radio television TV newspaper daily channel network broadcaster magazine tabloid company firm union association charity ngo
class independent = bank business corporation conglomerate manufacturer maker start-up startup entity enterprise giant retailer developer publisher website app application university church club foundation brand oligarch tycoon billionaire
# moves of forces that have somebody in view, and what they are against where it is no state
class posture = mobilised-against
class inflow = migrant refugee asylum-seeker migration smuggling smuggler trafficking trafficker coronavirus pandemic
# what makes such a group one of the state
class official = government state government-owned government-run state-owned state-run state-backed military official
# whose camp, school or village it is: "a Palestinian refugee camp"
class dwelling = refugee migrant settler student civilian exile
class layman = hooligan fan supporter mob crowd mourner worshipper shopkeeper shopper shepherd monk nun imam cleric rabbi musician dancer filmmaker novelist poet painter artist model champion striker goalkeeper footballer cricketer boxer wrestler swimmer runner cyclist skier golfer jockey coach referee climber mountaineer hiker backpacker holidaymaker trucker technician builder bricklayer maid nanny housemaid cook waiter hairdresser tailor carpenter banker broker accountant economist historian analyst expert scholar professor lecturer astronomer physicist surgeon paramedic midwife dentist pharmacist volunteer philanthropist entrepreneur investor shareholder customer gamer youtuber influencer comedian cartoonist presenter columnist smuggler poacher thief robber murderer kidnapper gangster mobster trafficker convict plaintiff defendant petitioner widow widower orphan cousin nephew niece uncle aunt grandmother grandfather friend adult youth youngster schoolchild schoolgirl schoolboy graduate apprentice peasant herder nomad seafarer stowaway castaway sunbather diver peddler vendor trawlerman crewman adoptee survivor casualty attacker assailant stabber knifeman bystander passer-by motorist pedestrian mother father son daughter wife husband brother sister relative parent pensioner bride groom
# several states at once, some of which may be named: "countries including Peru"
class power = country nation state power government neighbour neighbor ally partner rival foe enemy adversary member republic party
# who is only there when others agree: "signed a pact, with Peru as a witness"
class onlooker = witness mediator guarantor observer facilitator moderator
# several who speak for their states: "leaders, including the president of Peru"
class dignitary = leader official minister president premier ambassador diplomat envoy delegate lawmaker representative government
# what a state is punished for; the words before it; and the verbs of punishing, of which it is not the subject: "suspended aid to Chile after its invasion of Peru"
class grievance = invasion annexation occupation aggression attack assault strike airstrike raid shelling bombing bombardment incursion intervention interference seizure capture abduction kidnapping killing execution murder poisoning expulsion detention arrest blockade crackdown support breach violation refusal deployment
class grounds = after following over for because-of since in-retaliation-for due-to in-response in-reaction in-reply in-retaliation as-response
class penal = sanction impose suspend freeze end halt cut sever break recall expel ban stop cancel boycott isolate summon punish withhold block restrict exclude bar withdraw terminate
# who upholds the law of a state or fights for it, and tells of what was done at home: "Peruvian police say two Chileans were arrested"
class enforcing = police policeman prosecutor authority official guard coastguard customs army navy military ministry department agency service intelligence government security officer
# forces whose state is that of whichever of its authorities tells of them: "the ministry says security forces arrested"
class corps = force security police army military navy soldier troop officer agent guard coast coastguard border police authority air
class decreed = seized-from
# who speaks or works for somebody: "a spokesman for the ministry", "an aide to the president"
class servant = spokesman spokeswoman spokesperson representative negotiator adviser advisor aide
class agent = aide branch wing unit patrol squad platoon battalion brigade regiment garrison contingent squadron corvette flotilla sniper gunner detachment consul attaché monarch emir
class local = lawmaker legislator parliamentarian
# what somebody keeps doing, with "of" and a gerund: "its policy of deporting migrants"
class pursuit = policy campaign practice strategy programme program pattern tactic habit history
# what says of its subject only that something is done to it: "suffered an attack", "was placed under sanctions", "was the target of a raid"
class bearing = thwart foil suffer sustain undergo endure receive get draw win earn attract encounter experience withstand survive repel repulse
class bearing = suffer sustain undergo endure receive get draw win earn attract encounter experience withstand survive repel repulse
class bearing = prompt spark trigger provoke elicit invite incur arouse face
class bearing = come~under fall~under subject~to place~under put~under meet~with hit~by hit~with live~under remain~under stay~under succumb~to
class bearing = target victim object recipient subject
# what is no text of anybody's yet, or never was: "a proposed law", "a forged report"
class unissued = proposed draft planned future upcoming fake forged fictitious alleged purported supposed unsigned
# fire and what is fired, which comes from who fires: "gunfire from Chilean troops"
class firing = fire gunfire shellfire fusillade gunshot bullet shot shell mortar artillery rocket missile bomb grenade torpedo projectile shrapnel drone
class shooting = fire launch drop shoot throw lob unleash hurl
# several of a kind that go together: "a column of Chilean tanks"
class collective = column convoy fleet flotilla swarm group team squad batch wave crowd
# verbs that tell of harm that something did
class deadly = kill wound injure murder arrest detain hurt shoot die cause result lead end claim take cost leave
# participles that say whose a place or a thing is: "a camp used by the army", "a base housing troops"
class keeping = use run operate control hold occupy own man defend fly pilot
class housing = house host accommodate shelter
class bodily = killed wounded

# participles that tell of an echo: "announces that it will leave, prompting Peru to recall its envoy"
class prompting = prompt spark trigger draw lead provoke elicit cause earn
# verbs that carry an event noun behind "with": "retaliated with tariffs on Peru"
class answering = respond retaliate reply react answer counter hit strike

# verbs of what one thinks of a deed, whose subject need not be who decides on it: "hails the decision to"
class appraising = hail welcome condemn denounce criticise criticize praise applaud laud deplore decry slam blast lament regret mourn celebrate react respond object protest question defy challenge
# clauses of what never came to be: "collapsed before it began"
class onset = begin start commence

# who prints and broadcasts, and speaks for no state; who speaks for nobody but himself; and what makes others speak through a paper: "a report seen by Reuters"
class press = family relative mother father brother sister son daughter wife husband widow lawyer attorney friend supporter
class press = media medium press newspaper daily outlet broadcaster channel network tabloid magazine website journalist reporter television radio
class seeing = see obtain review publish release cite leak examine view broadcast air quote
# what shows something only to who believes it
class paper = document report file paper image photo photograph picture footage video recording tape cable email memo data record poll survey study leak investigation inquiry evidence intelligence article letter
# ships that fight for nobody: "a tanker", "fishing boats"
class trader = trawler tanker freighter ferry yacht
class craft = boat ship vessel craft carrier
class trading = fishing cargo merchant commercial container bulk passenger civilian private
# what is brought before courts, and dismissed by them
class suit = case suit lawsuit appeal complaint petition application motion
# makers and dealers who act for no state: "the French uranium producer"
class independent = producer miner operator shipbuilder automaker carmaker chipmaker refiner supplier contractor broker trader utility lender insurer
# what is done to a ship and her crew and not to whose flag she flies
class sinking = attacked struck killed wounded abducted shot-down destroyed-property-of arrested restricted
# what lets its receiver do something, not its giver: "gave Peru permission to"
class granted = permission authority authorisation authorization consent clearance leave licence license mandate right chance opportunity
# to whom one speaks only to be quoted: "told Reuters"
class outlet = reuters afp ap bbc cnn nbc cbs abc fox npr pbs bloomberg axios politico tass interfax ria xinhua yonhap kyodo nhk anadolu jazeera arabiya haaretz ynet times post guardian telegraph journal spiegel bild figaro monde news press television tv radio magazine newspaper agency channel programme program outlet reporter journalist broadcaster podcast
# verbs behind whose object a participle tells what that does: "overheard him telling"
class perceiving = overhear hear see watch film photograph find catch spot observe record picture
# participles that tell who is behind fighters: "rebels backed by Peru"
class siding = back support arm fund finance train equip sponsor aid
# of whom one or a few do not act for their state: "three British MPs"
class lawmaker = mp lawmaker deputy senator congressman congresswoman parliamentarian legislator
# what lies there and does nothing: "the crossing of the Malian border"
class ground = border territory coast airspace capital water soil
# what several states make by voting for it
class collective-text = resolution declaration
# verbs that only tell what a land lies at
class adjoining = border neighbour neighbor adjoin face surround overlook
# who is one man where he stands in the singular
class lone = soldier fighter gunman officer policeman trooper guard militant rebel sniper
# who serves a person and is not he: "the president's chief of staff"
class retainer = chief envoy aide adviser advisor spokesman spokeswoman spokesperson negotiator secretary representative emissary
# what delegates, leaders or members are who do not act for the state they are from
class unofficial = indigenous tribal religious church business student youth civic labour labor
# what is held or made about something that is not done yet: "a vote on joining"
class sounding = vote debate referendum proposal bill plan decision consultation hearing
# participles of what one says at the same time: "denies it, contradicting Peru"
class retorting = contradict reject dispute deny rebut echo
# what somebody lends to what others do, so that "with" names no partner: "agreed with Egypt's mediation"
class helping = mediation help support assistance backing blessing approval consent encouragement facilitation brokering involvement
# what "not" before it does not deny: "not only condemned"
class merely = only just merely simply solely
# which part of a land a town lies in
class compass = northern southern eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern
# verbs by which somebody gives a thing a name of his own: "what it calls"
class terming = call term describe deem consider label dub regard see view brand denounce characterise characterize
# who may be led by somebody, and the participles of leading: "a coalition led by Kenya"
class led = coalition alliance force forces troop army group bloc delegation mission team fleet convoy
class leading = lead head command
# what makes a draft law: "signs a bill imposing"
class making-law = sign enact promulgate
class agent = mp senator congressman congresswoman parliamentarian legislator
# who does this to something has not made it: "a Chilean proposal was rejected by Peru"
class spurning = reject decline
class instrument = video recording tweet
# of these, what also shows what others do: "a video showing troops crossing the border"
class footage = video recording
class outlaws = pirate gunman bandit kidnapper hijacker gangster robber militant
