# source: own work
# licence: CC0-1.0
# Help, goods, arms, money, training, troops for another, protection, asylum.

frame aided
verb aid assist help ; [!obj.mod battle combat fight] source=subj target=obj*
e.g. Denmark helped Ukraine. => Denmark aided Ukraine
verb provide give lend extend render deliver grant send ; [obj help assistance support aid backing hand] source=subj target=to|iobj|for
e.g. Denmark provided assistance to Malawi. => Denmark aided Malawi
verb send dispatch despatch deploy provide offer lend fly ; [obj|obj.of doctor medic nurse rescuer firefighter paramedic surgeon expert engineer technician specialist rescue-worker] [!obj.mod nuclear missile] [!to investigate] source=subj target=to theme=obj
e.g. Cuba sent doctors to Angola. => Cuba aided Angola
verb send dispatch despatch deploy fly ; [obj team crew mission delegation] [obj.mod medical rescue relief search aid firefighting emergency disaster] source=subj target=to|in theme=obj
e.g. Cuba sent a rescue team to Angola. => Cuba aided Angola
verb come rush ; [to aid help rescue assistance] source=subj target=to.of|to.poss
e.g. Cuba came to the aid of Angola. => Cuba aided Angola
verb aid assist help feed shelter ; [obj @people victim survivor family community] source=subj target=obj.in|in
e.g. Denmark helped refugees in Chad. => Denmark aided Chad
verb donate pledge give allocate contribute provide ; [to help assist aid support feed] [obj @money @goods aid] source=subj target=to.obj|to.obj.in|to.in theme=obj
e.g. Kuwait donated a million dollars to help people in Malawi. => Kuwait aided Malawi
noun aid assistance help ; source=poss|by|from|subj|maker|of|outer target=to|for|obj
e.g. Norway's aid to Malawi continued. => Norway aided Malawi
verb help assist ; [with construction rescue search evacuation rebuilding investigation] source=subj target=with.of*|obj* theme=with
e.g. Japan helped with the construction of an Indian dam. => Japan aided Indian
verb offer send provide dispatch deploy ; [obj rescuer team crew doctor expert specialist firefighter] [to help assist aid support] source=subj target=to.obj|to.with|to.in|to.obj* theme=obj
e.g. Greece sent a team to help Turkey. => Greece aided Turkey
verb prop~up shore~up bail~out ; [obj :country :org :person] source=subj target=obj
e.g. Qatar propped up Mali. => Qatar aided Mali
verb repair rebuild restore renovate ; [obj|obj.of road port school hospital bridge airport mosque railway house home village grid runway] [in|obj.in|obj.of.in :foreign] source=subj target=in|obj.in|obj.of.in theme=obj
e.g. Turkey repaired three bridges in Syria. => Turkey aided Syria

class carrier = convoy ship vessel plane aircraft airplane aeroplane helicopter truck lorry train flight airlift cargo freighter tanker barge boat
class arriving = arrive land dock reach

frame supplied-to
people supplied-to
verb supply ship deliver provide donate airlift gift lease lend furnish send ferry truck fly ; [obj @goods @weapon @relief] [!obj @envoy @manpower @aidnoun emergency humanitarian doctor medic nurse rescuer] source=subj target=to|iobj|for theme=obj
e.g. Denmark delivered tanks to Ukraine. => Denmark supplied-tank-to Ukraine
verb deploy ; [obj missile launcher battery system patriot himars howitzer generator hospital radar defence defense] source=subj target=to|iobj|for theme=obj
e.g. Denmark deployed missile launchers to Poland. => Denmark supplied-launcher-to Poland
verb send deliver ship supply provide export donate transfer give hand~over airlift fly ; [!subj] [obj @goods @weapon @relief] [!obj bomb @envoy @manpower @aidnoun emergency humanitarian doctor medic nurse rescuer] source=obj.maker|obj.from|obj.poss target=to|for theme=obj
e.g. Weapons from Ghana were delivered to Togo. => Ghana supplied-weapon-to Togo
verb hand transfer hand~over give ; [obj @goods @weapon @relief] [!obj @envoy @manpower @aidnoun power emergency humanitarian doctor medic nurse rescuer hospital shelter] source=subj target=to|iobj|for theme=obj
e.g. Ghana handed over trucks to Togo. => Ghana supplied-truck-to Togo
verb @arriving ; [subj @carrier] [subj.acl carry bring transport deliver load] [subj.acl.with|subj.acl.obj @goods @aidnoun @weapon @relief] source=subj.maker|subj.poss|subj.acl.with.maker|subj.acl.with.from|subj.acl.obj.maker|subj.acl.obj.from|subj.from target=in|at|obj theme=subj.acl.with|subj.acl.obj
e.g. A Danish ship carrying aid has arrived in Malawi. => Danish supplied-aid-to Malawi
e.g. Two planes loaded with aid from Ghana landed in Togo. => Ghana supplied-aid-to Togo
verb @arriving ; [subj @goods @aidnoun @weapon @relief] [!subj @carrier] [subj.acl send donate promise pledge provide supply ship] source=subj.acl.subj target=in|at|obj theme=subj
e.g. Tanks promised by Denmark have arrived in Malawi. => Denmark supplied-tank-to Malawi
verb @arriving ; [subj @goods @aidnoun @weapon @relief] [!subj @carrier jet plane aircraft warplane warship] [subj.from] source=subj.from target=in|obj theme=subj
e.g. Rifles from Denmark arrived in Malawi. => Denmark supplied-rifle-to Malawi
verb send dispatch export deploy ; [obj|obj.of worker labourer laborer deminer sapper builder lumberjack seafarer nurse teacher] [!subj @conveyance] source=subj target=to theme=obj
e.g. Nepal sent hundreds of labourers to Malaysia. => Nepal supplied-labourer-to Malaysia
verb @arriving ; [subj aid relief supply food grain wheat rice flour vaccine medicine arms weapon ammunition munition shell fuel gas oil tent blanket parcel] source=subj.maker|subj.poss|subj.from|from target=in|at|obj theme=subj
e.g. Ghanaian aid has reached Togo. => Ghanaian supplied-aid-to Togo
verb @arriving ; [subj shipment consignment batch delivery load tranche] [subj.of @goods @aidnoun @weapon @relief] source=subj.of.maker|subj.maker|subj.poss|subj.of.from|subj.from|from target=in|at|obj theme=subj.of
e.g. A shipment of Ghanaian wheat arrived in Togo. => Ghanaian supplied-wheat-to Togo
verb @arriving ; [subj shipment consignment batch delivery load tranche convoy flight] [subj.mod @aidnoun @relief @weapon wheat grain] source=subj.maker|subj.poss|subj.from|from target=in|at|obj theme=subj.mod
e.g. A Ghanaian aid shipment arrived in Togo. => Ghanaian supplied-aid-to Togo
verb receive distribute unveil inaugurate accept welcome get ; [obj @goods @aidnoun @weapon @relief] [obj.acl donate supply provide give send deliver] source=obj.acl.by|obj.acl.subj target=subj theme=obj
e.g. Togo received blankets donated by Ghana. => Ghana supplied-blanket-to Togo
verb supply ship donate airlift ; [!obj :person] [!obj @envoy @manpower speech letter] source=subj target=to theme=obj
e.g. Azerbaijan supplied cigarettes to Moldova. => Azerbaijan supplied-cigarette-to Moldova
verb provide give grant send lend ; [obj aid assistance support help] [obj.mod] source=subj target=to|iobj|for theme=obj
e.g. Denmark provided military assistance to Ukraine. => Denmark supplied-military-assistance-to Ukraine
verb send provide donate deliver give supply ship ; [obj @goods @weapon @relief @aidnoun] [to help assist aid support] source=subj target=to.obj theme=obj
e.g. Turkey has sent generators to help Ukraine. => Turkey supplied-generator-to Ukraine
verb supply provide equip arm furnish outfit ; [with] [!with @abstract] source=subj target=obj theme=with
e.g. Iran equipped Hezbollah with rockets. => Iran supplied-rocket-to Hezbollah
verb receive obtain get acquire secure accept gain take ; [obj @goods @weapon @relief @aidnoun] [!obj support backing endorsement] source=from target=subj theme=obj
e.g. Ukraine received tanks from Germany. => Germany supplied-tank-to Ukraine
verb take ; [obj delivery receipt] [obj.of] source=obj.of.maker|obj.of.from|from|obj.from|obj.of.acl.from target=subj theme=obj.of
e.g. Togo took delivery of four Turkish drones. => Turkish supplied-drone-to Togo
noun supply delivery shipment provision donation transfer consignment airlift gift supplying handover ; [of @goods @weapon @relief @aidnoun] source=poss|by|from|maker|subj target=to theme=of
e.g. Germany's delivery of tanks to Ukraine continued. => Germany supplied-tank-to Ukraine
noun supply delivery shipment transfer consignment ; [mod @goods @weapon] source=poss|by|from|maker|subj target=to theme=mod
e.g. Germany's arms deliveries to Ukraine continued. => Germany supplied-arms-to Ukraine
verb start begin resume restore increase boost step~up continue launch ; [obj supplies delivery shipment] [obj.mod @goods] source=subj target=to|obj.to theme=obj.mod
e.g. Norway resumed gas supplies to Chad. => Norway supplied-gas-to Chad
noun aid assistance help support ; [mod military technical logistical logistic material lethal nonlethal non-lethal humanitarian medical food emergency] source=poss|by|from|maker|subj target=to|for|obj theme=self
e.g. Poland's military assistance to Ukraine continued. => Poland supplied-military-assistance-to Ukraine
noun package ; [mod aid assistance] source=poss|by|from|maker|subj target=to|for theme=self
e.g. Sweden's aid package for Ukraine was praised. => Sweden supplied-aid-package-to Ukraine
verb lend loan ; [obj] [!obj @money support support hand] source=subj target=to|iobj theme=obj
e.g. France loaned a tapestry to Britain. => France supplied-tapestry-to Britain
verb receive get ; [obj|obj.of @relief @goods vaccine dose shipment batch consignment] [obj.of.poss|obj.of.maker|obj.poss|obj.maker] source=obj.of.poss|obj.of.maker|obj.poss|obj.maker target=subj theme=obj.of
e.g. Venezuela received shipments of Russia's vaccine. => Russia supplied-vaccine-to Venezuela
verb supply deliver send ; [obj batch shipment consignment load delivery tranche] source=subj target=to|iobj theme=obj.of
e.g. Russia supplied a batch of vaccine to Belarus. => Russia supplied-vaccine-to Belarus
verb rush speed fly truck ferry ship airlift ; [obj @goods @weapon @relief] [!obj @envoy @manpower] source=subj target=to|into|obj.to theme=obj
e.g. Cuba rushed medicine to Haiti. => Cuba supplied-medicine-to Haiti
noun delivery shipment supply consignment export ; [of @goods @weapon] [of.maker] source=of.maker target=to|of.to theme=of
e.g. Deliveries of Cuban sugar to Haiti began. => Cuban supplied-sugar-to Haiti
verb replenish restock top~up refill ; [obj stock stockpile arsenal supply inventory reserve] source=subj target=obj.poss|obj.of|obj.maker theme=obj
e.g. Cuba replenished Haiti's stocks. => Cuba supplied-stock-to Haiti

frame supplied-arms-to
verb arm rearm ; source=subj target=obj theme=with
e.g. Iran has armed Hezbollah. => Iran supplied-arms-to Hezbollah

frame funded
verb fund finance bankroll subsidise subsidize bail~out ; source=subj target=obj
e.g. Iran funded Hezbollah. => Iran funded Hezbollah
verb fund finance buy purchase pay~for ; [obj package @weapon missile tank ammunition system purchase delivery supply shipment drone generator] source=subj target=obj.for|for|obj.of.for theme=obj
e.g. Denmark financed a package of weapons for Ukraine. => Denmark funded Ukraine
verb pay fund finance cover ; [obj|obj.of salary wage pension] source=subj target=obj.of*|obj.of.of*|obj.poss|obj.adj theme=obj
e.g. Qatar pays the salaries of Lebanese soldiers. => Qatar funded Lebanese soldiers
verb lend loan grant disburse donate give provide wire extend contribute transfer send ; [obj @money] [!obj assistance tank] source=subj target=to|iobj theme=obj
e.g. Norway gave money to Malawi. => Norway funded Malawi
verb grant give provide award extend deliver disburse ; [obj package programme program tranche] [obj.mod|obj.of funding funded financial finance economic budgetary rescue bailout investment relief loan grant] source=subj target=to|iobj theme=obj
e.g. Japan granted Palau a funding package. => Japan funded Palau
verb deposit place ; [obj @money] [in|into|with|at bank] source=subj target=in.poss|in.of|in.adj|into.poss|into.of|with.poss|with.of|at.poss|at.of theme=obj
e.g. Qatar deposited $2 billion in Chad's central bank. => Qatar funded Chad
verb receive obtain get secure borrow accept ; [obj @money] [!obj assistance] source=from target=subj theme=obj
e.g. Zambia received a loan from China. => China funded Zambia
verb borrow ; source=from target=subj theme=obj
e.g. Zambia borrowed from China. => China funded Zambia
noun loan grant funding subsidy bailout bail-out donation financing remittance ; [!of @goods @weapon] source=from|poss|by|maker|subj target=to|for
e.g. China's loan to Zambia was criticised. => China funded Zambia
noun aid assistance support help ; [mod financial economic monetary budgetary] source=from|poss|by|maker|subj target=to|for|obj
e.g. Norway's financial assistance to Malawi continued. => Norway funded Malawi
noun financier funder donor ; source=subj|appos|head target=of
e.g. Iran is the financier of Hezbollah. => Iran funded Hezbollah
verb pay ; [obj compensation reparation damages indemnity restitution ransom] source=subj target=to|iobj|for theme=obj
e.g. Iraq paid compensation to Kuwait. => Iraq funded Kuwait
verb extend grant offer give open provide ; [obj line facility] [obj.mod credit loan] source=subj target=to|iobj|for|obj.to theme=obj
e.g. Qatar extended a credit line to Cuba. => Qatar funded Cuba
verb stump~up cough~up put~up ; [obj @money] source=subj target=for*|to|obj.for* theme=obj
e.g. Qatar stumped up money for Cuba. => Qatar funded Cuba

frame trained
verb train coach instruct school ; [!with] source=subj target=obj
e.g. Britain has trained Ukrainian soldiers. => Britain trained Ukrainian soldiers
noun training ; source=by|poss|subj|maker|from target=of|for|to
e.g. Britain's training of Ukrainian soldiers continued. => Britain trained Ukrainian soldiers

frame sent-troops-to
verb deploy redeploy ; [obj ship vessel submarine] [!into] [!to border] source=subj|obj* target=to|in|to.poss|obj.to theme=obj
e.g. Cuba deployed two ships to Chad. => Cuba sent-troops-to Chad
verb send deploy redeploy dispatch despatch contribute commit ; [obj @manpower warship frigate destroyer carrier fleet squadron unit army battalion brigade division contingent reinforcement reinforcements] [!into] [!to border] source=subj|obj* target=to|in|to.poss|obj.to theme=obj
e.g. Cuba dispatched an aircraft carrier to Chad. => Cuba sent-troops-to Chad
e.g. Kenya sent troops to Haiti. => Kenya sent-troops-to Haiti
verb send deploy dispatch despatch contribute commit ; [obj officer personnel adviser advisor instructor trainer staff specialist] [obj.mod police military army naval army security] [!into] [!to border] source=subj|obj* target=to|in theme=obj
e.g. Chad sent 300 police officers to Haiti. => Chad sent-troops-to Haiti
noun deployment dispatch sending ; [of|mod @manpower @troops] source=poss|by|maker|of.adj|of.poss target=to|in|of.to|of.in theme=of
e.g. Kenya's deployment of police to Haiti continued. => Kenya sent-troops-to Haiti
verb deploy ; [subj @manpower contingent] [!obj] source=subj target=to|in
e.g. Kenyan troops deployed to Haiti. => Kenyan troops sent-troops-to Haiti
verb arrive land ; [subj @manpower contingent] source=subj target=in
e.g. Kenyan troops arrived in Haiti. => Kenyan troops sent-troops-to Haiti
verb authorise authorize approve order announce decide ; [obj deployment dispatch sending] source=subj target=obj.of.to|to|obj.to|obj.of.in|obj.in status=planned
e.g. Kenya approved the deployment of police to Haiti. => Kenya sent-troops-to Haiti planned
verb send deploy dispatch despatch ; [obj @manpower warship ship aircraft jet contingent] [to|obj.to help assist aid support protect defend back guard] source=subj target=to.obj*|obj.to.obj* theme=obj
e.g. Ghana sent soldiers to help Gambia. => Ghana sent-troops-to Gambia
verb rush fly airlift fly~in move~in ; [obj @manpower contingent battalion brigade] [!to border front frontier] source=subj target=to|into|in theme=obj
e.g. Ghana rushed soldiers to Gambia. => Ghana sent-troops-to Gambia

frame protected
verb protect guard shield escort safeguard rescue shelter save ; source=subj target=obj*
e.g. Denmark protected Estonia. => Denmark protected Estonia
verb defend ; [from|against] source=subj target=obj
e.g. The United States defended Israel against the attack. => United States protected Israel
noun protection ; source=poss|by|from|subj target=for|to|of
e.g. France's protection of Greece was praised. => France protected Greece

frame granted-asylum-to
people granted-asylum-to
verb grant give offer award ; [obj asylum refuge sanctuary citizenship shelter] source=subj target=to|iobj
e.g. Russia granted asylum to Edward Snowden. => Russia granted-asylum-to Edward Snowden
verb grant give offer award ; [obj asylum] source=subj target=to*|iobj*
e.g. Russia granted asylum to a Chadian journalist. => Russia granted-asylum-to Chadian
verb receive get obtain find take ; [obj asylum refuge sanctuary citizenship shelter] source=in|from target=subj
e.g. Edward Snowden received asylum in Russia. => Russia granted-asylum-to Edward Snowden
verb open ; [obj border door] [to refugee migrant :demonym] source=subj target=to*
e.g. Turkey opened its border to Syrian refugees. => Turkey granted-asylum-to Syrian
verb harbour harbor shelter ; source=subj target=obj
e.g. Qatar harboured Khaled Mashal. => Qatar granted-asylum-to Khaled Mashal
noun asylum ; source=by|in target=for|to|of|poss
e.g. Edward Snowden's asylum in Russia was criticised. => Russia granted-asylum-to Edward Snowden
verb grant give offer ; [obj asylum refuge sanctuary citizenship] [to family wife son daughter relative] source=subj target=to.of|to.poss
e.g. Mexico granted asylum to the family of Pedro Castillo. => Mexico granted-asylum-to Pedro Castillo
verb open ; [obj border door] [to refugee migrant exile asylum-seeker evacuee] source=subj target=to.from|from|obj.from
e.g. Uganda opened its doors to refugees from Burundi. => Uganda granted-asylum-to Burundi

frame evacuated-from
verb evacuate airlift ; [!obj @relief @goods @weapon] source=subj target=from theme=obj
e.g. India evacuated students from Ukraine. => India evacuated-from Ukraine
noun evacuation ; source=poss|by|maker|subj target=from|of.from theme=of
e.g. India's evacuation of students from Ukraine continued. => India evacuated-from Ukraine

frame sent-troops-to
verb arrive land deploy ; [subj group contingent unit batch wave hundred dozen thousand number team convoy rest first] [subj.of @manpower officer policeman soldier adviser advisor instructor] [!obj] source=subj.of*|subj* target=in|to|at.in
e.g. A group of Kenyan soldiers arrived in Chad. => Kenyan soldiers sent-troops-to Chad
verb arrive land ; [subj @manpower contingent] [in region province area district city town port] source=subj target=in.of|in.in|in.adj|in.poss
e.g. Kenyan troops have arrived in the southern region of Chad. => Kenyan troops sent-troops-to Chad

frame evacuated-from
verb repatriate evacuate airlift bring fly ; [obj|obj.of citizen national :demonym] [!from.of] source=subj target=from|obj.from|obj.of.from theme=obj
e.g. Kenya repatriated some of its citizens from Chad. => Kenya evacuated-from Chad

frame sent-troops-to
verb deploy send station dispatch ; [obj contingent group unit number hundred dozen thousand team] [obj.of @manpower officer adviser instructor] [!subj] source=obj.of* target=in|to
e.g. A contingent of Kenyan soldiers was deployed in Chad. => Kenyan soldiers sent-troops-to Chad

frame funded
verb pay~off settle clear repay ; [obj debt arrears] [obj.poss :country] source=subj target=obj.poss theme=obj
e.g. Kenya paid off Chad's debt to the bank. => Kenya funded Chad
verb extend grant offer give open award provide lend ; [obj swap] source=subj target=to|iobj|for|obj.to theme=obj
e.g. Kenya extended a currency swap to Chad. => Kenya funded Chad

frame aided
verb give provide donate contribute disburse channel inject pump grant deliver ; [obj @money @relief @aidnoun donation contribution] [in|obj.in|for.in|obj.for.in|obj.of.in|to.in|to.obj.in :country :place] [!to|for|iobj|obj.to|obj.for :country :person :org :group] source=subj target=in|obj.in|for.in|obj.for.in|obj.of.in|to.in|to.obj.in theme=obj
e.g. Kenya gave ten million dollars to promote farming in Chad. => Kenya aided Chad
noun donor ; source=subj target=to|in|of.to|of.in
e.g. Kenya remains the largest donor of humanitarian assistance in Chad. => Kenya aided Chad

frame aided
people aided-nationals-of
verb provide give lend extend render deliver grant send donate offer ; [obj help assistance support aid backing relief donation] [to|for|iobj|obj.to|obj.for @layman :demonym] source=subj target=to*|for*|iobj*|obj.to*|obj.for* theme=obj
e.g. Kenya provided support to Chadian refugees. => Kenya aided-nationals-of Chadian
verb aid assist help feed treat vaccinate ; [!obj.mod battle combat fight] [obj @layman :demonym] source=subj target=obj*
e.g. Kenya fed thousands of Chadian refugees. => Kenya aided-nationals-of Chadian

frame sent-troops-to
verb send contribute commit deploy provide dispatch ; [obj @manpower @troops staff officer] [to force mission operation contingent coalition] source=subj target=to.in|to.of.in theme=obj
e.g. Kenya is sending troops to the peacekeeping force in Chad. => Kenya sent-troops-to Chad
verb participate serve take ; [in operation mission force] [in.mod peacekeeping military combat stabilisation stabilization] [in.in :country] source=subj target=in.in
e.g. Kenyan troops participate in peacekeeping operations in Chad. => Kenyan troops sent-troops-to Chad

frame received-defectors-from
people received-defectors-from
verb defect ; [!subj :person] source=to target=subj*|from
e.g. Nine Chadians have defected to Libya. => Libya received-defectors-from Chadians

frame received-refugees-from
people received-refugees-from
verb accept admit take~in take resettle receive host welcome shelter ; [obj|obj.of refugee migrant asylum-seeker evacuee] source=subj target=obj.adj|obj.from|obj.of.adj|obj.of.from
e.g. Canada accepted Syrian refugees. => Canada received-refugees-from Syrian
verb accept admit take~in resettle receive host welcome shelter ; [obj|obj.of refugee migrant asylum-seeker evacuee people family] [obj.acl|obj.of.acl flee escape] source=subj target=obj.acl.obj|obj.acl.from|obj.of.acl.obj|obj.of.acl.in
e.g. Botswana took in refugees fleeing Zambia. => Botswana received-refugees-from Zambia
verb flee escape ; [subj|subj.of @layman :demonym] [!subj :person] [!subj|subj.of mercenary militant rebel fighter] [to|into :country :place] source=to|into target=subj*|subj.of*|from
e.g. A thousand Chadian refugees fled to Libya. => Libya received-refugees-from Chadian
verb seek find take ; [obj refuge shelter sanctuary] [subj @layman :demonym] [!subj :person] source=in target=subj*|from
e.g. Thousands of Chadian refugees fled to Mali. => Mali received-refugees-from Chadian
e.g. Around 7,000 Chadians have sought refuge in Libya. => Libya received-refugees-from Chadians

frame funded
verb pay ; [obj @money settlement] [!obj fine tribute visit attention respect] source=subj target=iobj|to|obj.to theme=obj
e.g. Sudan paid a settlement to Kenya. => Sudan funded Kenya

frame sent-troops-to
verb move deploy redeploy ; [obj jet bomber warplane tank battery warship carrier frigate destroyer submarine fighter gunship helicopter] [to :country] [!to border] source=subj target=to theme=obj
e.g. Togo moved its first fighter jets to Mali. => Togo sent-troops-to Mali

frame received-refugees-from
people received-refugees-from
verb arrive ; [subj refugee migrant asylum-seeker evacuee] [in :country] source=in target=subj*
e.g. Malian refugees have arrived in Togo. => Togo received-refugees-from Malian
verb cross ; [subj|subj.of refugee migrant asylum-seeker evacuee] [into :country] source=into target=subj*|from
e.g. Hundreds of Malian refugees crossed into Togo. => Togo received-refugees-from Malian
frame aided
people aided-nationals-of
verb give pledge donate allocate contribute provide dedicate earmark set~aside commit approve announce promise spend release ; [obj|obj.of @money @aidnoun @relief] [to clear help assist feed shelter rebuild vaccinate house treat rescue support rehabilitate] source=subj target=to.obj|to.obj*|to.obj.in|to.obj.of|to.in|to.obj.acl.in theme=obj
e.g. Kenya pledged nine million dollars to clear Chad of mines. => Kenya aided Chad
verb give pledge donate allocate contribute provide dedicate earmark set~aside commit approve announce promise ; [obj|obj.of @money @aidnoun @relief] [for|obj.for|to|obj.to refugee migrant victim survivor displaced people child civilian evacuee returnee] source=subj target=for.from|obj.for.from|for.in|obj.for.in|to.in|for*|obj.for*|to* theme=obj
e.g. Kenya pledged money for refugees from Chad. => Kenya aided Chad
verb vow pledge promise ; [comp help assist aid feed shelter rebuild] source=subj target=comp.obj*|comp.obj.in|comp.in status=planned theme=comp.obj
e.g. Kenya vowed to help islanders in Tonga to reach water. => Kenya aided Tonga planned
frame aided
verb help assist ; [comp rebuild build restore reconstruct repair construct equip clear] source=subj target=comp.obj*|comp.obj.in|comp.in theme=comp.obj
e.g. Kenya helped rebuild a school in Chad. => Kenya aided Chad

frame funded
verb approve back endorse ratify ; [obj|obj.mod bailout bail-out rescue] source=subj target=obj.poss|obj.of|obj.maker status=planned
e.g. Kenya approved Chad's bailout. => Kenya funded Chad planned

frame granted-asylum-to
people granted-asylum-to
verb grant give offer ; [!subj] [obj asylum refuge sanctuary citizenship shelter] source=in|obj.in target=iobj
e.g. Edward Snowden was granted asylum in Russia. => Russia granted-asylum-to Edward Snowden
frame sent-troops-to
verb send deploy dispatch despatch commit ; [obj @manpower] [comp fight combat battle] source=subj target=comp.in theme=obj
e.g. Togo sent 300 more troops to fight Hezbollah in Mali. => Togo sent-troops-to Mali
verb send deploy dispatch despatch commit ; [obj @manpower] [comp help assist support aid protect defend train back] source=subj target=comp.obj* theme=obj
e.g. Togo sent troops to help Mali fight Hezbollah. => Togo sent-troops-to Mali

frame funded
verb obtain secure receive get win ; [obj line tranche package] [obj.mod credit loan swap currency financial] source=from|obj.from target=subj theme=obj
e.g. Chad secured a credit line from China. => China funded Chad

frame sent-troops-to
verb send deploy dispatch ; [obj @manpower contingent] [comp|obj.acl fight] source=subj|obj* target=comp.for|obj.acl.for|comp.alongside|obj.acl.alongside theme=obj
e.g. Chad sent soldiers to fight for Mali. => Chad sent-troops-to Mali

frame funded
verb disburse ; [obj tranche instalment installment loan grant] source=subj|obj.of.maker|obj.maker|obj.poss target=to|for theme=obj
e.g. The first tranche of a Norwegian loan was disbursed to Chad. => Norwegian funded Chad

frame sent-troops-to
verb move send deploy order push rush ; [obj @troops tank armour armor artillery] [into|in|to region province city town area peninsula district zone part north south east west] source=subj target=into.of|into.in|into.adj|in.of|to.of|to.in|into.poss theme=obj
e.g. Kenya moved troops into the southern region of Somalia. => Kenya sent-troops-to Somalia

frame granted-asylum-to
people granted-asylum-to
verb grant give offer provide ; [obj refuge asylum shelter sanctuary] source=subj target=to.of*|obj.to.of* theme=obj
e.g. Ghana granted refuge to hundreds of Togolese. => Ghana granted-asylum-to Togolese

frame aided
verb help assist aid ; [comp] [!comp become turn get explain understand win lose] [comp.subj :country :org] source=subj target=comp.subj theme=comp
e.g. Rwanda is helping Mozambique fight insurgents. => Rwanda aided Mozambique
