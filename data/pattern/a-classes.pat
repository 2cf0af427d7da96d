# source: own work
# licence: CC0-1.0
# Word classes. "class NAME = WORD ..." may stand in any file and more than once; a frame names a class as @NAME.

# what the grammar itself needs
class support = pay make hold conduct carry launch impose stage undertake give deliver provide express begin start take have enter engage reach conclude mount host convene open lead issue extend send do commit enjoy maintain perform complete embark place put levy slap lodge file wage
class promise = promise vow pledge threaten swear offer
class during = during at in for after following before on over through amid upon since ahead-of prior-to on-the-sidelines-of

# nouns that stand for the actor they belong to
class agent = leader official force troop government member representative delegation side counterpart authority army military navy soldier police side team envoy diplomat spokesman spokeswoman spokesperson administration leadership regime parliament ministry embassy minister president head chief mission negotiator lawmaker court warplane jet aircraft drone fighter warship vessel artillery missile rocket group majority coalition half people state rebel militant militia

# goods
class weapon = weapon arms artillery ammunition missile tank drone jet warplane aircraft shell rocket munition rifle gun howitzer bomb warship submarine helicopter fighter grenade mortar weaponry hardware military lethal arm explosive armour armor vehicle interceptor battery radar torpedo ordnance launcher defence defense warhead
class relief = food medicine relief humanitarian vaccine grain wheat rice flour blanket tent water aid-package medical medication emergency fertilizer fertiliser dose
class money = money fund loan grant funding credit financing cash dollar euro billion million investment finance budget
class general = aid assistance support help technology relation tie system equipment weapon programme program material supply package capability force cooperation
class mint = supplied-to supplied-arms-to supplied-relief-to shared-with offered-to sold-to promised-to
class agreement = agreement treaty accord deal pact memorandum mou protocol convention contract communique communiqué declaration arrangement charter understanding document statement plan framework armistice settlement compact
class relations = relation relationship tie link bond partnership rapport contact friendship connection
class diplomatic = diplomatic consular official formal
class talks = talk negotiation discussion meeting summit dialogue conversation consultation conference session
class territory = territory land area island region province peninsula strip town city village zone border
class property = ship vessel tanker boat asset property aircraft plane goods cargo oil embassy fund weapon
class sanctions = sanction embargo restriction tariff ban penalty measure freeze duty boycott
class envoy = ambassador envoy diplomat attaché consul delegation representative emissary minister official team negotiator mission
class troops = troop soldier force personnel unit army military marine battalion brigade division navy peacekeeper contingent

# nouns whose of-phrase says who does or owns them: "the actions of Israel", "a ship of Iran's navy"
class deed = action act conduct behaviour behavior policy decision step remark comment stance position attitude tactic practice programme program ambition role failure claim accusation demand proposal soldier citizen national ship vessel tanker plane aircraft drone missile territory side capital border coast airspace official troop force
