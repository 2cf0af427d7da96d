# source: own work
# licence: CC0-1.0
# Working, trading, drilling, fighting and sharing together.

frame cooperated-with
verb cooperate collaborate coordinate co-ordinate partner team~up liaise ; source=subj target=with theme=on|in
e.g. Rwanda cooperated with Uganda on the case. => Rwanda cooperated-with Uganda
verb cooperate collaborate coordinate co-ordinate partner team~up liaise ; [!with] [!obj] each=subj theme=on|in
e.g. Rwanda and Uganda cooperated on the case. => Rwanda cooperated-with Uganda
verb work ; [!as] [!obj lunch luncheon dinner breakfast supper brunch visit session meeting] source=subj target=with|alongside
e.g. Egypt worked with Qatar. => Egypt cooperated-with Qatar
verb work~together act~together work~jointly ; [!with] each=subj
e.g. Egypt and Qatar worked together. => Egypt cooperated-with Qatar
verb complete finish begin start finalise finalize ; [obj demarcation delimitation marking] [!with] [!obj.with] each=subj theme=obj
e.g. Chad and Niger completed the demarcation of their border. => Chad cooperated-with Niger
noun demarcation delimitation ; [of|mod border boundary frontier] each=between|of.between|by
e.g. The demarcation of the border between Chad and Niger continues. => Chad cooperated-with Niger
verb join unite ; [obj force hand] source=subj target=with
e.g. Egypt joined forces with Jordan. => Egypt cooperated-with Jordan
verb join ; [subj :country :org] [obj :country] [in project venture initiative effort programme program operation exercise] source=subj target=obj
e.g. Ghana joins Togo in a railway project. => Ghana cooperated-with Togo
verb join unite ; [obj force hand] [!with] each=subj
e.g. Egypt and Jordan joined forces. => Egypt cooperated-with Jordan
verb coordinate co-ordinate synchronise synchronize ; [obj] source=subj target=with theme=obj
e.g. Israel coordinated the operation with Jordan. => Israel cooperated-with Jordan
noun cooperation co-operation collaboration coordination co-ordination teamwork ; source=poss|subj|outer|maker target=with theme=in|on
e.g. Serbia's cooperation with China continued. => Serbia cooperated-with China
noun cooperation co-operation collaboration coordination co-ordination teamwork ; each=between|subj|adj|poss theme=in|on
e.g. Cooperation between Serbia and China continued. => Serbia cooperated-with China
verb join ; [obj :country :org] [in.obj] source=subj target=obj theme=in
e.g. Poland joined Bulgaria in rejecting the plan. => Poland cooperated-with Bulgaria
verb hold conduct launch sign form establish set~up create open begin start carry~out lead mount operate run announce inaugurate build develop stage ; [obj.mod joint] [!obj @drill @talks press] [!with] each=subj theme=obj
e.g. Japan and India launched a joint project. => Japan cooperated-with India
verb plan ; [obj.mod joint] [!obj @drill @talks press] [!with] each=subj theme=obj status=planned
e.g. Chad and Mali planned a joint project. => Chad cooperated-with Mali planned
verb plan ; [obj.mod joint] [!obj @drill @talks press] [with] source=subj target=with theme=obj status=planned
e.g. Chad planned a joint project with Mali. => Chad cooperated-with Mali planned
verb hold conduct launch form establish set~up create open begin start carry~out operate run announce inaugurate build develop stage ; [obj.mod joint] [!obj @drill @talks press] [with] source=subj target=with theme=obj
e.g. Japan launched a joint project with India. => Japan cooperated-with India
verb create form establish set~up build launch found ; [obj community union bloc confederation federation alliance coalition consortium partnership zone fund bank network grouping front corridor axis] source=subj target=with|obj.with theme=obj
e.g. Japan established a fund with India. => Japan cooperated-with India
noun project venture operation investigation mission programme program initiative effort ; [mod joint] each=between|by|of
e.g. A joint project by Japan and India was praised. => Japan cooperated-with India
verb develop~jointly host~jointly build~jointly produce~jointly organise~jointly organize~jointly launch~jointly investigate~jointly patrol~jointly finance~jointly run~jointly ; [!with] each=subj theme=obj
e.g. Japan and India jointly developed the field. => Japan cooperated-with India
verb establish set~up open create launch ; [obj hotline commission committee mechanism channel] [!with] each=subj|obj.between theme=obj
e.g. Russia and Turkey established a hotline. => Russia cooperated-with Turkey
verb establish set~up open create launch ; [obj hotline commission committee mechanism channel] source=subj target=with|obj.with theme=obj
e.g. Russia established a hotline with Turkey. => Russia cooperated-with Turkey
verb open inaugurate complete build unveil begin start ; [obj bridge road railway railroad corridor pipeline tunnel line link] each=subj|obj.between theme=obj
e.g. Russia and China opened the bridge. => Russia cooperated-with China
verb coordinate co-ordinate synchronise synchronize ; [obj] [!with] each=subj theme=obj
e.g. Poland and Ghana coordinated their response. => Poland cooperated-with Ghana
verb make ; [obj cause] [obj.mod common] source=subj target=with
e.g. Peru made common cause with Chile. => Peru cooperated-with Chile

frame traded-with
verb trade barter ; [!obj] source=subj target=with
e.g. India traded with Iran. => India traded-with Iran
verb trade barter exchange ; [obj @goods @weapon] source=subj target=with theme=obj
e.g. India traded oil with Iran. => India traded-with Iran
verb trade barter ; [!obj] [!with] [!head blame insult accuse] each=subj
e.g. India and Iran traded in rupees. => India traded-with Iran
noun trade commerce barter ; source=poss|subj|maker target=with
e.g. India's trade with Russia grew. => India traded-with Russia
noun trade commerce barter ; [!head @agreement blame accuse barb] each=between|adj|poss
e.g. Trade between India and Russia grew. => India traded-with Russia

frame sold-to
verb sell export market auction ; source=subj target=to|iobj theme=obj
e.g. France sold submarines to Brazil. => France sold-submarine-to Brazil
verb buy purchase import acquire procure ; source=from target=subj theme=obj
e.g. Romania bought tanks from South Korea. => South Korea sold-tank-to Romania
verb order ; [obj|obj.of @weapon @relief @goods] source=from|obj.from target=subj theme=obj
e.g. Romania ordered 12 tanks from South Korea. => South Korea sold-tank-to Romania
verb approve authorise authorize clear okay announce ; [obj sale export] source=subj target=to status=planned
e.g. The United States approved the sale of missiles to Taiwan. => United States sold-to Taiwan planned
verb approve authorise authorize clear ; [obj deal package contract] [obj.mod sale sales arms weapons weapon missile] source=subj target=to|for status=planned
e.g. The United States approved an arms package for Taiwan. => United States sold-to Taiwan planned
noun sale export ; [!mod ban embargo halt suspend restrict] source=poss|by|from|subj|maker|of.maker|of.poss|of.from target=to theme=of
e.g. France's sale of submarines to Brazil was praised. => France sold-submarine-to Brazil
noun sale export ; [of @weapon @goods system] [of.maker] [!poss] [!by] [!of.by] source=of.maker target=to theme=of
e.g. The sale of Chilean tanks to Ghana was criticised. => Chilean sold-tank-to Ghana
noun buyer importer purchaser ; [of @goods @weapon oil gas coal grain] [of.maker|of.poss] source=of.maker|of.poss target=subj|appos theme=of
e.g. Peru is the largest buyer of Chilean oil. => Chilean sold-oil-to Peru
noun supplier exporter seller provider ; [of|mod @weapon @relief @goods] source=subj|appos target=to|of.to theme=of
e.g. Peru is a major supplier of oil to Ghana. => Peru sold-oil-to Ghana
noun purchase import acquisition procurement ; [!mod ban embargo halt suspend restrict] source=from target=poss|by|subj|adj theme=of
e.g. Poland's purchase of tanks from South Korea was praised. => South Korea sold-tank-to Poland
verb receive buy purchase order acquire get ; [obj @weapon @relief @goods] [!from] source=obj.maker target=subj theme=obj
e.g. Turkey bought Russian missiles. => Russian sold-missile-to Turkey
verb inform notify tell ask ; [of|about sale deal] [of.mod|about.mod arm arms weapon weapons missile] source=subj target=of.to|of.with|about.to|about.with status=planned
e.g. Canada informed lawmakers of a missile sale to Taiwan. => Canada sold-to Taiwan planned
verb approve authorise authorize clear ; [obj package batch set] [obj.of sale] source=subj target=to|obj.to|obj.of.to status=planned
e.g. The United States approved a package of arms sales to Bahrain. => United States sold-to Bahrain planned

frame invested-in
verb invest ; source=subj target=in theme=obj
e.g. China invested in Serbia. => China invested-in Serbia
verb finance fund ; [obj construction building expansion modernisation modernization development] [obj.of @works project] source=subj target=in|obj.in|obj.of.in|obj.of.of theme=obj.of
e.g. China is financing the construction of a railway in Serbia. => China invested-in Serbia
verb build construct finance develop fund ; [obj @works] source=subj target=in|obj.in theme=obj
e.g. Russia built a reactor in Turkey. => Russia invested-in Turkey
noun investor ; source=subj|appos target=in
e.g. China is the largest investor in Serbia. => China invested-in Serbia
noun investment ; source=poss|by|from|maker|subj|of target=in theme=of
e.g. China's investment in Serbia grew. => China invested-in Serbia
verb invest plough plow sink pour ; [in|into] [!in person :person] source=subj target=in*|into*|in.in|in.of|into.in
e.g. Qatar invested in Cuba's ports. => Qatar invested-in Cuba

frame drilled-with
verb drill ; source=subj target=with
e.g. Japan drilled with Australia. => Japan drilled-with Australia
verb hold conduct stage carry~out begin start launch kick~off conclude complete ; [obj @drill] source=subj target=with|alongside
e.g. Japan held naval exercises with Australia. => Japan drilled-with Australia
verb hold conduct stage carry~out begin start launch kick~off conclude complete ; [obj @drill] [!with] each=subj
e.g. Japan and Australia held naval exercises. => Japan drilled-with Australia
verb participate engage join~in ; [in @drill] [!with] each=subj
e.g. Japan and Australia are participating in a missile exercise. => Japan drilled-with Australia
verb take ; [obj part] [in|obj.in @drill] [!with] each=subj
e.g. Japan and Australia took part in naval drills. => Japan drilled-with Australia
noun drill exercise manoeuvre maneuver wargame war-game ; source=poss|subj|by|maker|outer target=with
e.g. China's drills with Russia continued. => China drilled-with Russia
noun drill exercise manoeuvre maneuver wargame war-game ; each=between|subj|by|of|adj|poss
e.g. The drills by China and Russia continued. => China drilled-with Russia
verb join ; [for|in|obj.for|obj.in @drill] source=subj target=obj
e.g. Japan joined Australia for naval exercises. => Japan drilled-with Australia
verb train exercise ; [!obj] [with navy army force troop troops military soldier marine unit] source=subj target=with
e.g. The Japanese navy trained with the Australian navy. => The Japanese navy drilled-with the Australian navy
noun round series ; [of @drill] source=poss|subj|maker|outer target=with|of.with
e.g. Jordan began a new round of exercises with Egypt. => Jordan drilled-with Egypt
noun round series ; [of @drill] each=subj
e.g. Jordan and Egypt began a new round of exercises. => Jordan drilled-with Egypt
noun game ; [mod war] source=poss|subj|maker|outer target=with
e.g. China held war games with Russia. => China drilled-with Russia
noun game ; [mod war] each=between|subj|by|of|adj|poss
e.g. China and Russia held war games. => China drilled-with Russia
noun patrol ; source=poss|subj|maker|outer target=with
e.g. China's joint patrol with Russia was noted. => China drilled-with Russia
noun patrol ; [mod joint] each=between|subj|by|poss
e.g. A joint patrol by China and Russia was noted. => China drilled-with Russia

frame fought-alongside
verb fight serve battle deploy ; source=subj target=alongside|beside
e.g. Hezbollah fought alongside Syria. => Hezbollah fought-alongside Syria
verb fight ; [subj @troops mercenary fighter volunteer] source=subj target=for
e.g. North Korean soldiers fought for Russia. => North Korean soldiers fought-alongside Russia
verb fight march serve ; [by side] [obj|obl|by side] each=subj
e.g. Peru and Chile fought side by side. => Peru fought-alongside Chile
verb fight ; [on side] source=subj target=on.of|on.poss
e.g. Hezbollah fought on the side of Syria. => Hezbollah fought-alongside Syria

frame shared-with
verb share ; [obj @knowledge] source=subj target=with theme=obj
e.g. The United States shared intelligence with Ukraine. => United States shared-intelligence-with Ukraine
verb share exchange pool swap ; [obj @knowledge] [!with] each=subj theme=obj
e.g. Japan and Australia have exchanged information. => Japan shared-information-with Australia
verb exchange pool swap ; [obj @knowledge] source=subj target=with theme=obj
e.g. Japan exchanged information with Australia. => Japan shared-information-with Australia
verb pass hand relay leak transfer give provide supply feed forward ; [obj intelligence information data secret evidence know-how expertise coordinate] source=subj target=to|with|iobj theme=obj
e.g. Turkey passed information to Sweden. => Turkey shared-information-with Sweden
noun sharing ; [mod intelligence information data] source=poss|by|maker|subj target=with theme=mod
e.g. Croatia resumed intelligence sharing with Malta. => Croatia shared-intelligence-with Malta
noun sharing exchange ; [of @knowledge] source=poss|by|subj|maker|outer target=with theme=of
e.g. Japan's sharing of information with Australia continued. => Japan shared-information-with Australia
noun sharing exchange ; [of @knowledge] each=between|subj|of.between|poss theme=of
e.g. The exchange of information between Japan and Australia continued. => Japan shared-information-with Australia
noun transfer ; [of technology know-how expertise intelligence data] [!of weapon] source=poss|by|from|maker|subj target=to theme=of
e.g. Russia's transfer of technology to Iran continued. => Russia shared-technology-with Iran
verb hand~over turn~over ; [obj map document file list data record evidence dossier recording tape blueprint] source=subj target=to theme=obj
e.g. Chad handed over maps of the minefields to Libya. => Chad shared-map-with Libya
verb pass~on ; [obj @knowledge] source=subj target=to theme=obj
e.g. Peru passed on intelligence to Chile. => Peru shared-intelligence-with Chile

frame extradited-to
verb extradite ; source=subj|from target=to theme=obj
e.g. Spain extradited a banker to Brazil. => Spain extradited-to Brazil
verb hand~over turn~over hand turn surrender deliver transfer ; [obj @suspect @people minister president premier] [!obj @captive] [!obj|obj.head list name file database] source=subj target=to|iobj theme=obj
e.g. Serbia handed the fugitive to Croatia. => Serbia extradited-to Croatia
e.g. Kenya handed Norway a wanted man. => Kenya extradited-to Norway
verb extradite ; [obj :person] source=from target=to
e.g. Viktor Bout was extradited from Thailand to the United States. => Thailand extradited-to United States
noun extradition ; source=from|by|poss target=to
e.g. Thailand's extradition of Viktor Bout to the United States was praised. => Thailand extradited-to United States

frame cooperated-with
verb announce inaugurate unveil open launch commemorate ; [obj formation creation establishment group partnership initiative project alliance corridor ceremony victim anniversary memorial monument bridge plan programme program] [!with] [subj :person] each=subj theme=obj
e.g. Hun Manet and Lawrence Wong inaugurated a bridge. => Hun Manet cooperated-with Lawrence Wong
verb accept receive take take~in host admit ; [obj migrant deportee prisoner detainee asylum-seeker refugee national citizen man people immigrant :demonym :group] [obj.acl deport expel transfer remove send return] source=subj target=obj.acl.from|obj.acl.by|from theme=obj
e.g. Laos took in migrants deported from Nepal. => Laos cooperated-with Nepal
e.g. Ghana took in 14 Nigerians deported by the United States. => Ghana cooperated-with United States
verb reinstate readmit restore return admit ; [into|to|in program programme scheme exercise project] [obj :country] [!to.mod visa] [!in.mod visa] source=subj target=obj theme=into
e.g. Laos readmitted Nepal to its training programme. => Laos cooperated-with Nepal

frame sold-to
noun importation ; source=from target=poss|by|subj theme=of
e.g. Laos resumed its importation of rice from Nepal. => Nepal sold-rice-to its
noun purchase acquisition procurement ; [of @weapon @goods system] [of.maker] source=of.maker target=poss|by|subj theme=of
e.g. Laos's purchase of Nepali trucks was praised. => Nepali sold-truck-to Laos

frame invested-in
noun investment ; source=poss|by|from|maker|subj|of target=in*|into* theme=of
e.g. Laos made an investment in Nepali railways. => Laos invested-in Nepali

frame cooperated-with
verb break ; [obj ground] [!with] each=subj theme=on
e.g. Laos and Nepal broke ground on a joint bridge. => Laos cooperated-with Nepal

frame cooperated-with
verb fly~together sail~together patrol~together march~together train~together celebrate~together ; [!with] each=subj theme=obj
e.g. Laos and Nepal patrolled together near the border. => Laos cooperated-with Nepal
verb open inaugurate unveil launch attend celebrate mark commemorate tour ; [with :person] source=subj target=with theme=obj
e.g. Hun Manet opened a bridge with Lawrence Wong. => Hun Manet cooperated-with Lawrence Wong
verb accept receive take take~in admit ; [obj|obj.of deportee] source=subj target=from|obj.from|obj.of.from theme=obj
e.g. Laos accepted 30 deportees from Nepal. => Laos cooperated-with Nepal

frame extradited-to
verb hand~over turn~over surrender ; [obj :person] [to :country] source=subj target=to theme=obj
e.g. Laos handed over Hun Sen to Nepal. => Laos extradited-to Nepal

frame cooperated-with
verb hold stage celebrate mark launch inaugurate open unveil build construct complete establish create found ; [obj ceremony festival celebration exhibition project construction pipeline bridge railway corridor patrol operation programme program initiative factory plant link route line service fund committee commission council] [!with] [!obj.mod opening medal] each=subj theme=obj
e.g. Chad and Libya inaugurated a railway. => Chad cooperated-with Libya

frame sold-to
verb sell export supply ship ; [!subj] [!by] source=obj.maker|obj.poss|obj.of.maker|obj.of.poss target=to theme=obj
e.g. Nine tons of Nepali rice will be exported to Laos. => Nepali sold-rice-to Laos planned

frame cooperated-with
verb broker negotiate mediate ; [obj truce ceasefire cease-fire deal settlement end] [!with] [!between|obj.between] [!obj.with] each=subj theme=obj
e.g. Laos and Nepal brokered a truce. => Laos cooperated-with Nepal
verb join ; [obj mission coalition operation force initiative effort patrol] source=subj target=obj.maker|obj.acl.by|obj.poss|obj.by theme=obj
e.g. Laos joined a Nepali-led naval mission. => Laos cooperated-with Nepali

frame cooperated-with
verb launch inaugurate unveil build develop open ; [obj.mod|obj.appos.mod|obj.appos.acl built developed made jointly] [!with] each=subj theme=obj
e.g. Peru and Chad launched a jointly built satellite. => Peru cooperated-with Chad

frame cooperated-with
verb launch orbit ; [obj satellite probe spacecraft rocket telescope rover mission module] [!with] [!obj.adj] each=subj theme=obj
e.g. Peru and Chad launched a space probe. => Peru cooperated-with Chad
verb launch orbit ; [obj satellite probe spacecraft telescope rover module] source=subj target=for|obj.for|obj.maker|with theme=obj
e.g. Peru launched a satellite for Chad. => Peru cooperated-with Chad
verb connect link synchronise synchronize join ; [obj grid network system] source=subj target=to.of|with.of|to.maker|with.maker|to|with theme=obj
e.g. Peru connected its grid to that of Chad. => Peru cooperated-with Chad

frame drilled-with
noun drill exercise manoeuvre maneuver ; [mod joint] [teller :country :person] [!poss] [!adj] source=teller target=with
e.g. Peru says that joint drills with Chile were held. => Peru drilled-with Chile

frame sold-to
verb sign award place finalise finalize conclude ; [obj contract order deal agreement] [obj.for|for @weapon jet helicopter howitzer aircraft submarine system engine turbine] source=obj.for.from|for.from|from target=subj status=planned theme=obj.for|for
e.g. Kenya signed a contract for 20 howitzers from Poland. => Poland sold-howitzer-to Kenya planned

frame sold-to
verb pay make transfer ; [obj deposit advance instalment installment prepayment] [on|for|obj.on|obj.for purchase order acquisition procurement] [on.of.maker|for.of.maker|obj.on.of.maker|obj.for.of.maker|on.from|for.from|obj.on.from|obj.for.from] source=on.of.maker|for.of.maker|obj.on.of.maker|obj.for.of.maker|on.from|for.from|obj.on.from|obj.for.from target=subj status=planned theme=on.of|for.of|obj.on.of|obj.for.of
e.g. Kenya paid a deposit on the purchase of Polish howitzers. => Polish sold-howitzer-to Kenya planned

frame cooperated-with
verb remove clear dismantle demolish withdraw ; [obj mine landmine explosive outpost guardpost loudspeaker barrier] [!with] each=subj theme=obj
e.g. Laos and Nepal began removing mines from their border. => Laos cooperated-with Nepal

frame cooperated-with
verb join rejoin re-enter ; [obj|obj.appos programme program initiative project scheme mission consortium alliance effort] source=subj target=obj.maker|obj.appos.maker|obj.poss|obj.appos.poss theme=obj
e.g. Laos rejoined Mekong Horizon, a Nepali research programme. => Laos cooperated-with Nepali
verb inaugurate open commission unveil ; [obj.acl build construct finance fund donate equip] source=subj target=obj.acl.by theme=obj
e.g. Laos inaugurated a bridge that was built by Nepal. => Laos cooperated-with Nepal

frame sold-to
verb place make submit ; [obj order] [for|obj.for] source=for.maker|obj.for.maker|for.from|obj.for.from|for.of.maker|obj.for.of.maker target=subj status=planned theme=for|obj.for
e.g. Kenya placed an order for ten Polish howitzers. => Polish sold-howitzer-to Kenya planned

frame supplied-to
verb lease rent charter borrow hire ; [obj aircraft plane ship vessel tanker helicopter jet satellite land port] source=from target=subj theme=obj
e.g. Laos leased two planes from Nepal. => Nepal supplied-plane-to Laos

frame cooperated-with
verb award hand give grant ; [obj contract tender concession] [iobj|to company firm giant group consortium contractor builder shipbuilder maker conglomerate] [iobj.adj|to.adj] source=subj target=iobj.adj|to.adj theme=obj
e.g. Laos awarded a contract to a Nepali firm. => Laos cooperated-with Nepali
verb pick choose select hire contract commission ; [obj company firm giant group consortium contractor builder shipbuilder conglomerate] [obj.adj] [comp build develop supply run operate modernise modernize upgrade construct design deliver] source=subj target=obj.adj theme=comp.obj
e.g. Laos picked a Nepali company to build its port. => Laos cooperated-with Nepali

frame agreed-with
verb redraw demarcate delimit delineate ; [obj border frontier boundary] [!with] [!obj.with] each=subj|obj.between theme=obj
e.g. Laos and Nepal redraw their border. => Laos agreed-with Nepal

frame cooperated-with
noun operation raid mission project venture investigation initiative patrol effort programme program ; [mod joint multinational] [acl involve include comprise] each=acl.obj
e.g. Smugglers were caught in a joint operation involving Japanese and Indian police. => Japanese cooperated-with Indian
