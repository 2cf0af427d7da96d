# source: own work
# licence: CC0-1.0
# Forces moved with another in view, shows of force, missile tests, violations of air space.

class missiles = missile rocket satellite projectile icbm warhead
class sky = airspace air-space water territory waters frontier
class drill = drill exercise manoeuvre maneuver war-game wargame patrol

frame mobilised-against
verb mobilise mobilize mass deploy amass concentrate move send dispatch position station rush ; [obj @troops @weapon] source=subj target=against*|near*|along.with|along*|on.with|toward*|towards*|around*|at.with|near.with|near.adj|opposite*|across.with|across.adj|along.adj|on.adj theme=obj
e.g. Russia massed troops near Ukraine. => Russia mobilised-against Ukraine
verb mobilise mobilize mass amass deploy send move rush ; [obj @troops @weapon] [on|to|along border frontier] [!on.between] [!along.between] source=subj target=on.with|to.with|along.with|on*|to* theme=obj
e.g. Iraq massed troops on the border with Kuwait. => Iraq mobilised-against Kuwait
verb mobilise mobilize mass ; [!obj] source=subj target=against*|near*|along.with|along*|on.with
e.g. Russian troops massed along the border with Ukraine. => Russian troops mobilised-against Ukraine
verb put place ; [obj @troops] [on alert] source=subj target=against*|on.against|near*|along.with|along.adj|on.with|on.adj|on.on.with|on.on.adj theme=obj
e.g. Pakistan put its forces on alert against India. => Pakistan mobilised-against India
noun alert ; [subj @troops] source=subj* target=against*|near*|along.with|on.with
e.g. Indian troops are on alert against China. => Indian troops mobilised-against China
verb remain stay ; [on alert] [!in :country] source=subj target=against*|near*|in|along.with|along*|on.with|on.along.with
e.g. Indian soldiers remained on alert near China. => Indian soldiers mobilised-against China
verb reinforce strengthen build~up beef~up step~up boost bolster increase ; [obj presence force deployment border troop defence defense patrol security surveillance fortification] source=subj target=against*|near*|along.with|obj.along.with|on.with|obj.on.with|obj.with|with|along.adj|on.adj|obj.along.adj|obj.on.adj theme=obj
e.g. Finland is strengthening its defences against Russia. => Finland mobilised-against Russia
verb conduct hold stage launch begin start carry~out ; [obj @drill] [!obj.mod joint bilateral trilateral multinational multilateral combined] source=subj target=near*|around*|off*|opposite* theme=obj
e.g. China held military drills around Taiwan. => China mobilised-against Taiwan
verb announce plan schedule ; [obj @drill] [!obj.mod joint bilateral trilateral multinational multilateral combined] source=subj target=near*|around*|off*|opposite*|obj.near*|obj.around*|obj.off* theme=obj status=planned
e.g. China announced naval exercises around Taiwan. => China mobilised-against Taiwan planned
verb fly sail come pass ; [subj @troops @weapon @vehicle] [comp|adv close] source=subj* target=comp.to*|to*|close.to* theme=subj
e.g. A Russian jet flew dangerously close to a Norwegian frigate. => A Russian jet mobilised-against a Norwegian frigate
verb intercept shadow buzz ; [obj aircraft plane jet bomber fighter warship destroyer helicopter frigate submarine ship vessel corvette] source=subj* target=obj* theme=obj
e.g. A Russian jet intercepted an American bomber. => A Russian jet mobilised-against an American bomber
verb circle circumnavigate encircle ring ; [subj ship warship vessel flotilla destroyer frigate jet bomber aircraft warplane drone] source=subj* target=obj theme=subj
e.g. Chilean warships circled Fiji. => Chilean warships mobilised-against Fiji
noun buildup build-up mobilisation mobilization deployment massing ; source=poss|of|by|maker target=near*|against*|along.with|on.with|around*|along*
e.g. Russia's buildup near Ukraine was condemned. => Russia mobilised-against Ukraine
noun drill exercise manoeuvre maneuver ; [!mod joint bilateral trilateral multinational multilateral combined] source=poss|by|maker|subj target=near*|around*|off*
e.g. China's exercises around Taiwan ended on Monday. => China mobilised-against Taiwan
verb trail tail ; [obj|subj warship frigate destroyer ship vessel submarine jet fighter aircraft bomber plane] source=subj* target=obj* theme=obj
e.g. A Chinese warship trailed an Australian frigate. => A Chinese warship mobilised-against an Australian frigate
verb intercept ; [obj|obj.of bomber jet fighter warplane] source=subj* target=obj.of*|obj* theme=obj.of
e.g. American fighters intercepted a pair of Russian bombers. => American fighters mobilised-against Russian bombers
noun intercept interception ; [of aircraft plane jet bomber ship fighter helicopter drone warship vessel :org] source=poss|by|maker|subj* target=of* theme=of
e.g. A Russian jet made an intercept of an American plane. => A Russian jet mobilised-against an American plane
noun buildup build-up mobilisation mobilization deployment massing ; source=poss|of|by|maker target=near.with|along.with|on.with|at.with
e.g. The buildup of the Russian military near the border with Ukraine was noted. => Russian military mobilised-against Ukraine
verb deploy mobilise mobilize move send rush ; [obj @troops] [!subj] [on|to|along border frontier] source=obj* target=on.with|to.with|along.with theme=obj
e.g. The Iraqi military was deployed to its borders with Turkey. => The Iraqi military mobilised-against Turkey
verb deploy send move station position dispatch install place scramble ; [obj @troops @weapon system warship destroyer frigate jet bomber fighter ship aircraft defence defense] [comp deter counter confront contain repel intimidate dissuade resist block stop intercept] source=subj target=comp.obj*|comp.obj.from* theme=obj
e.g. Romania deployed fighter jets to deter a Russian attack. => Romania mobilised-against Russian
verb deploy send move dispatch scramble fly sail ; [obj @troops @weapon system warship destroyer frigate jet bomber fighter ship aircraft carrier] [in show response] source=subj target=in.of.against*|in.to*|in.against* theme=obj
e.g. South Korea deployed jets in response to North Korean threats. => South Korea mobilised-against North Korean
verb place put ; [obj @troops military navy defence defense] [on alert] [over|amid|after|following] source=subj target=over*|amid*|after*|following* theme=obj
e.g. Japan put its forces on alert over a North Korean launch. => Japan mobilised-against North Korean
verb conduct hold stage launch begin start carry~out ; [obj @drill] source=subj* target=along*|along.with|on.with|near* theme=obj
e.g. Venezuelan troops began exercises along the Colombian border. => Venezuelan troops mobilised-against Colombian
verb mobilise mobilize deploy send order dispatch move call~up ; [obj @troops reservist reserve army tank] [comp|obj.acl secure guard protect patrol seal fortify reinforce] [comp.obj|obj.acl.obj border frontier] source=subj target=comp.with|comp.obj.with|obj.acl.with|obj.acl.obj.with|comp.obj.adj|obj.acl.obj.adj theme=obj
e.g. Tajikistan mobilised reservists to secure the border with Afghanistan. => Tajikistan mobilised-against Afghanistan
verb mobilise mobilize mass move advance deploy ; [subj @troops rebel fighter tank convoy column navy militia militant warship ship fleet frigate destroyer carrier command] [!obj] source=subj target=toward.of|towards.of|to.of|towards.with|toward.with|to.with|towards*|toward*
e.g. The Brazilian army mobilised towards the border of Venezuela. => The Brazilian army mobilised-against Venezuela
verb order announce approve ; [obj increase rise reinforcement buildup] [obj.in|obj.of number troop soldier force presence patrol deployment troops] source=subj target=near.with|along.with|on.with|at.with|obj.in.near.with|obj.in.of.near.with|near* theme=obj
e.g. Poland ordered an increase in the number of soldiers near its border with Belarus. => Poland mobilised-against Belarus
verb line~up pile~up concentrate gather assemble ; [obj @troops @weapon] source=subj target=along.with|along*|along.adj|on.with|near*|at.with|against* theme=obj
e.g. Peru gathered troops near Chile. => Peru mobilised-against Chile
verb conduct hold stage launch begin start carry~out ; [obj @drill game] [!obj.mod olympic asian winter summer] source=subj target=near.with|at.with|on.with|along.with theme=obj
e.g. Peru held war games near the border with Chile. => Peru mobilised-against Chile
verb escort ; [obj|subj warship frigate destroyer submarine jet fighter bomber] [obj warship frigate destroyer submarine jet fighter bomber aircraft plane] [obj :foreign] source=subj* target=obj* theme=obj
e.g. Norwegian jets escorted two Russian bombers. => Norwegian jets mobilised-against Russian bombers
# a zone that a state only watches is not its airspace
verb enter penetrate cross approach breach violate ; [obj zone] [obj.mod air defense defence identification exclusive economic maritime] source=subj* target=obj.of|obj* theme=obj
e.g. Chinese aircraft entered Taiwan's air defence identification zone. => Chinese aircraft mobilised-against Taiwan
verb intrude stray fly cross sail enter ; [into zone] [into.mod air defense defence identification exclusive economic maritime] source=subj* target=into.of|into*
e.g. Russian planes flew into the South Korean air defence zone. => Russian planes mobilised-against South Korean
verb enter penetrate cross violate breach approach break contravene ; [obj zone] [obj.poss its their :pronoun] [!head ban bar block prevent stop prohibit deny forbid allow permit let keep invite] source=subj* target=matrix theme=obj
e.g. Chile protested after a Peruvian plane entered its air defence zone. => a Peruvian plane mobilised-against Chile

frame provoked
verb fire ; [obj shot flare] [obj.mod warning] source=subj* target=at*|toward*|towards* theme=obj
e.g. South Korean guards fired warning shots at North Korean troops. => South Korean guards provoked North Korean troops
verb provoke antagonise antagonize bait goad rile ; source=subj target=obj
e.g. North Korea provoked South Korea with leaflets. => North Korea provoked South Korea
verb fire launch test-fire test shoot lob ; [obj @missiles] [!toward|towards|over|off sea ocean strait] source=subj target=over|toward|towards|off|off.of|off.adj|in.of theme=obj
e.g. North Korea fired a missile over Japan. => North Korea provoked Japan
verb fly pass ; [subj missile rocket balloon satellite projectile] source=subj* target=over*|across*|past* theme=subj
e.g. North Korean missiles have flown over Japan. => North Korean missiles provoked Japan
verb pass~over ; [subj missile rocket balloon satellite projectile] source=subj* target=obj*|obj.adj|obj.poss theme=subj
e.g. A North Korean missile passed over Japanese territory. => A North Korean missile provoked Japanese
verb fly sail ; source=subj target=near*|around*|close-to*|off theme=obj
e.g. China flew bombers near Taiwan. => China provoked Taiwan
noun provocation ; source=poss|by|of|from|maker target=against*|toward*|towards*
e.g. North Korea's provocations against South Korea were condemned. => North Korea provoked South Korea
noun launch test firing ; [of @missiles] source=poss|by|maker target=over|of.over|toward|towards theme=of
e.g. North Korea's launch of a rocket over Japan was condemned. => North Korea provoked Japan
verb fire ; [obj shot flare] [obj.mod warning] source=subj* target=over*|near* theme=obj
e.g. South Korean guards fired warning shots over Chinese boats. => South Korean guards provoked Chinese
verb fire ; [obj shot flare] [obj.mod warning] [over|at|towards group fleet flotilla number pair] source=subj* target=over.of*|at.of*|towards.of* theme=obj
e.g. South Korea fired warning shots at a group of Chinese boats. => South Korea provoked Chinese
verb buzz ; source=subj* target=obj*
e.g. Peruvian planes buzzed Chile. => Peruvian planes provoked Chile

frame violated-airspace-of
verb enter penetrate cross ; [obj airspace air-space water waters] source=subj* target=obj.of|obj*
e.g. Chinese ships entered Japanese waters. => Chinese violated-airspace-of Japanese
verb violate breach infringe ; [obj @sky] source=subj* target=obj.of|obj*
e.g. Russia violated Estonian airspace. => Russia violated-airspace-of Estonian
verb intrude stray fly cross sail enter ; [into @sky] source=subj* target=into.of|into*
e.g. Russian jets flew into Finnish airspace. => Russian jets violated-airspace-of Finnish
verb fly ; [subj jet aircraft bomber warplane drone plane fighter] [!over|through :nominal] [!over.mod|over ship destroyer warship frigate vessel carrier] source=subj* target=over|through.of|through*
e.g. Israeli jets flew over Lebanon. => Israeli jets violated-airspace-of Lebanon
noun violation breach infringement ; [of airspace air-space water territory] source=poss|by|maker target=of.of|of*
e.g. Greece protested Turkey's violation of Greek airspace. => Turkey violated-airspace-of Greek
noun overflight intrusion ; source=poss|by|maker|of target=of*|over*|into*
e.g. Israel's overflights of Lebanon never stopped. => Israel violated-airspace-of Lebanon
noun incursion intrusion ; [into|of zone airspace water waters] source=poss|by|maker|of target=into.of|into*
e.g. The Chinese incursion into Taiwan's airspace was condemned. => Chinese violated-airspace-of Taiwan
verb overfly ; source=subj* target=obj*
e.g. A Peruvian plane overflies Chile. => A Peruvian plane violated-airspace-of Chile
verb drift float wander veer stray ; [into @sky] source=subj* target=into.of|into*|into.adj
e.g. A Peruvian balloon drifted into Chilean airspace. => Peruvian violated-airspace-of Chilean
verb crash fall explode come~down land ; [subj drone uav balloon helicopter] [in|on|inside|over @sky soil] source=subj* target=on.poss|in.poss|inside.poss|over.poss|on.of|in.of|on.adj|in.adj theme=subj
e.g. Officials say a Peruvian drone crashed on Chilean territory. => a Peruvian drone violated-airspace-of Chilean
verb crash fall explode come~down land ; [subj drone uav balloon helicopter] [in|on|inside|over @sky soil] [on.poss|in.poss|inside.poss|over.poss its their :pronoun] source=subj* target=matrix|teller theme=subj
e.g. Chile says a Peruvian drone crashed on its territory. => a Peruvian drone violated-airspace-of Chile

frame mobilised-against
verb deploy send move order dispatch station position place rush ; [obj @troops @weapon system warship destroyer frigate jet bomber fighter ship aircraft carrier submarine] [amid|over|following|after tension threat fear concern test launch attack strike provocation buildup build-up escalation standoff hostility] source=subj target=amid.with*|over.with*|amid.from*|amid.of*|following.by*|amid.acl.subj|over.acl.subj|over*|following*|after*|amid* theme=obj
e.g. Chile sent troops to the island amid fears that Peru may attack. => Chile mobilised-against Peru
e.g. Chile deployed two frigates amid tensions with Peru. => Chile mobilised-against Peru
verb deploy send move order dispatch station ; [obj @troops @weapon system warship destroyer frigate jet bomber fighter ship aircraft carrier submarine] [as rise rose grow mount escalate soar increase] [as.subj tension hostility fear] source=subj target=as.with*|as.subj.with* theme=obj
e.g. Chile sent two frigates north as tensions rose with Peru. => Chile mobilised-against Peru
verb deploy send move dispatch station order position ; [obj @troops @weapon system warship destroyer frigate jet bomber fighter ship aircraft carrier personnel] [in preparation anticipation case expectation response] source=subj|obj* target=in.for*|in.of*|in.to.acl.subj*|in.to.of*|in.to.about* theme=obj
e.g. Chile deployed a missile battery in preparation for Peruvian missiles. => Chile mobilised-against Peruvian missiles
verb authorise authorize order announce approve ; [obj deployment dispatch] [amid|over|following|after tension threat fear concern attack provocation] source=subj target=amid.with*|over.with*|amid.from*|over*|following*|after*|amid* theme=obj.of
e.g. Chile ordered the deployment of two frigates amid tensions with Peru. => Chile mobilised-against Peru
verb detect track spot monitor observe sight ; [obj|obj.of aircraft warplane jet bomber warship ship vessel drone balloon submarine helicopter] [near|around|over|off|inside|within|across|in|entering|around island coast territory waters water airspace zone border strait] source=obj*|obj.of* target=subj theme=obj
e.g. Chile detected two Peruvian warships near the coast. => Peruvian warships mobilised-against Chile
verb conduct hold stage launch begin start carry~out ; [obj @drill] [obj.acl surround encircle target] source=subj target=obj.acl.obj* theme=obj
e.g. Chile held drills targeting Peru. => Chile mobilised-against Peru

frame provoked
verb fire launch test-fire shoot ; [obj @missiles] [into|in|toward|towards sea waters water ocean zone] [!into|in|toward|towards :place] source=subj* target=into.near|in.near|into.of|in.between|into.between|into.off|into.adj theme=obj
e.g. Peru fired a rocket into waters near Chile. => Peru provoked Chile
verb land fall splash~down crash ; [subj missile projectile rocket] [in|into|near sea waters water ocean zone] [!in|into|near :place] source=subj* target=in.near|into.near|in.between|in.off|in.of|in.poss
e.g. A Peruvian rocket landed in waters near Chile. => A Peruvian rocket provoked Chile
verb send float release fly launch drop ; [obj|obj.of balloon leaflet] source=subj target=into|to|toward|towards|obj.of.acl.into|across.into|obj.acl.into|obj.of.acl.across.into|over theme=obj
e.g. Peru sent balloons into Chile. => Peru provoked Chile

frame violated-airspace-of
verb cross ; [subj drone jet aircraft balloon helicopter missile plane] [into] source=subj* target=into*|into.of
e.g. A Peruvian drone crossed into Chile. => A Peruvian drone violated-airspace-of Chile

frame violated-airspace-of
verb enter penetrate cross violate breach approach break contravene ; [obj @sky] [obj.poss its their :pronoun] [!head ban bar block prevent stop prohibit deny forbid allow permit let keep invite] source=subj* target=matrix theme=obj
e.g. Chile protested after a Peruvian plane violated its airspace. => a Peruvian plane violated-airspace-of Chile

frame provoked
verb point aim train lock direct ; [obj weapon gun missile radar laser cannon] source=subj* target=at*|on*|onto* theme=obj
e.g. A Peruvian frigate pointed its guns at a Chilean helicopter. => A Peruvian frigate provoked a Chilean helicopter

frame mobilised-against
verb send deploy dispatch move rush ; [obj warship destroyer frigate carrier submarine fleet battleship gunboat] [to coast waters shore] source=subj target=to.of|to.poss|to.adj|to.off theme=obj
e.g. Chile sent two frigates to the coast of Peru. => Chile mobilised-against Peru
verb send deploy dispatch move station position rush mobilise mobilize ; [obj warship ship destroyer frigate carrier submarine fleet vessel] [off|near|to.near|to.off] source=subj target=off.of|near.of|off*|near*|to.near*|to.off* theme=obj
e.g. Chile sent two frigates off the coast of Peru. => Chile mobilised-against Peru
verb conduct hold stage launch begin start carry~out ; [obj @drill] [obj.acl simulate rehearse practise practice] source=subj target=obj.acl.obj.on*|obj.acl.obj.of*|obj.acl.obj.against* theme=obj
e.g. Chile held military drills that simulated an attack on Peru. => Chile mobilised-against Peru
verb simulate rehearse practise practice ; [head hold conduct stage launch drill exercise] [obj attack invasion strike landing blockade assault seizure] source=subj* target=obj.on*|obj.of*|obj.against* theme=obj
e.g. Chile held drills simulating an attack on Peru. => Chile mobilised-against Peru

frame mobilised-against
verb reinforce strengthen bolster boost ; [obj @troops unit garrison] [on|along|at|near border frontier] source=subj target=on.with|along.with|at.with|near.with|on.adj|along.adj|at.adj|near.adj theme=obj
e.g. Togo reinforced its troops on the Malian border. => Togo mobilised-against Malian

frame provoked
verb fire launch release drop eject ; [obj flare chaff] source=subj* target=at*|near*|over*|towards*|toward*|against* theme=obj
e.g. A Togolese frigate fired signal flares at a Malian helicopter. => A Togolese frigate provoked a Malian helicopter
verb fly pass sail ; [subj jet aircraft bomber warplane drone plane fighter helicopter warship vessel ship frigate] [over|past|near|close-to :nominal ship destroyer warship frigate vessel carrier] source=subj* target=over*|past*|near*|close-to*
e.g. Togolese jets flew over a Malian destroyer. => Togolese jets provoked a Malian destroyer
verb fire ; [obj shot] [obj.mod warning] [!at] [once cross approach enter stray violate] source=subj* target=once.subj* theme=obj
e.g. Togolese guards fired warning shots after three Malian soldiers crossed the border. => Togolese guards provoked Malian soldiers

frame mobilised-against
verb begin start hold conduct launch stage carry~out conclude ; [obj day week round series] [obj.of @drill] [obj.acl|obj.of.acl surround encircle target simulate] source=subj target=obj.acl.obj*|obj.of.acl.obj*|obj.of.acl.obj.of* theme=obj.of
e.g. Chile began two days of drills encircling Peru. => Chile mobilised-against Peru
verb scramble ; [obj|subj jet fighter aircraft plane warplane interceptor] [once attack launch strike bomb bombard shell fire enter violate approach breach cross] source=subj|obj*|subj* target=once.subj* theme=obj
e.g. Togo scrambled jets as Mali attacked a town near its border. => Togo mobilised-against Mali
verb go ; [on alert] [once sail fly enter cross approach launch fire move hold begin] source=subj target=once.subj*
e.g. The Togolese army went on alert after a Malian frigate sailed past the coast. => The Togolese army mobilised-against a Malian frigate

frame mobilised-against
verb surround encircle ; [!obj home house residence] [obj @site troop troops forces embassy ship city town village :place] [!subj protester crowd demonstrator] source=subj* target=obj*|obj.in|obj.of
e.g. Togolese troops surrounded a Malian base. => Togolese troops mobilised-against Malian
e.g. Togolese troops encircled a Malian town. => Togolese troops mobilised-against Malian

frame mobilised-against
verb activate open build install set~up establish inaugurate erect construct ; [obj station centre center base post radar outpost garrison facility unit brigade battalion wall trench fortification] [comp deter counter monitor watch detect contain repel] source=subj target=comp.obj*|comp.obj.from* theme=obj
e.g. Finland opened a radar station to monitor Russian threats. => Finland mobilised-against Russian

frame mobilised-against
verb lay plant place ; [obj mine landmine] [along|on|near|obj.along|obj.on border frontier] source=subj target=along.adj|along.with|along.poss|on.adj|on.with|near.adj|near.with|obj.along.adj|obj.along.with|obj.on.with theme=obj
e.g. Finland laid mines along the Russian border. => Finland mobilised-against Russian

frame mobilised-against
verb order dispatch ; [obj|obj.of @troops battalion tank regiment] [to|obj.to border frontier] [!obj.from|from] source=subj target=to.adj|to.with|to.poss|obj.to.adj|obj.to.with theme=obj
e.g. Peru ordered ten battalions to the Chilean border. => Peru mobilised-against Chilean

frame mobilised-against
verb double triple increase raise boost ; [obj number size] [obj.of @troops tank] [on.with|obj.on.with|obj.of.on.with|on.adj|obj.on.adj|obj.of.on.adj] source=subj target=on.with|obj.on.with|obj.of.on.with|on.adj|obj.on.adj|obj.of.on.adj theme=obj.of
e.g. Ghana doubled the number of troops on its border with Togo. => Ghana mobilised-against Togo
