# source: own work
# licence: CC0-1.0
# Support in words, praise, thanks, recognition, diplomatic relations, treaties, envoys.

frame supported
verb support back endorse champion uphold ; source=subj* target=obj*
e.g. Brazil supported the Indian proposal. => Brazil supported Indian
e.g. The army of Chad, backed by French airstrikes, took the town of Faya. => French supported The army of Chad
verb agree concur ; [with assessment view position statement analysis decision conclusion] source=subj target=with*
e.g. France agreed with the British assessment. => France supported British
verb agree ; [comp] [!to] source=subj target=with
e.g. Japan agrees with India that the law is good. => Japan supported India
verb take ; [obj side part] [obj.poss] source=subj target=obj.poss
e.g. Japan took Ethiopia's side in the dispute. => Japan supported Ethiopia
verb side sympathise sympathize empathise ; source=subj target=with
e.g. Belarus sided with Russia. => Belarus supported Russia
verb stand rally unite ; source=subj target=with|behind|by|alongside
e.g. Canada stands with Ukraine. => Canada supported Ukraine
verb throw put ; [obj weight support] source=subj target=behind*|obj.behind*|obj.behind
e.g. France threw its weight behind Armenia. => France supported Armenia
e.g. Kenya threw its weight behind Togo's bid to host the summit. => Kenya supported Togo
verb speak~out speak~up stand~up stick~up vouch ; source=subj target=for
e.g. Ireland stood up for Ukraine. => Ireland supported Ukraine
verb assure reassure ; [of @aidnoun solidarity commitment] source=subj target=obj
e.g. Poland assured Ukraine of its support. => Poland supported Ukraine
verb welcome hail applaud ; [obj] [!obj :person :country :org :group] source=subj target=obj*|obj.by theme=obj
e.g. Russia welcomed the Turkish visit. => Russia supported Turkish
verb welcome hail applaud ; [obj @position] source=subj target=obj*|obj.of|obj.by theme=obj
e.g. Germany welcomed the decision of Turkey. => Germany supported Turkey
verb receive win gain secure garner get enjoy draw have ; [obj support backing endorsement solidarity] source=from|obj.from|obj.of|obj.poss|obj.maker target=subj
e.g. Armenia received support from France. => France supported Armenia
noun support backing endorsement solidarity sympathy ; source=poss|subj|from|by|maker|outer target=for|to|with
e.g. Canada reaffirmed support for Ukraine. => Canada supported Ukraine
noun support help assistance aid backing cooperation ; [case with] [!for] source=of|from|maker|poss target=outer
e.g. Kenya won with Ugandan help. => Ugandan supported Kenya
e.g. With the support of Uganda, Kenya won the vote. => Uganda supported Kenya
noun support backing endorsement solidarity ; [for|to sovereignty independence integrity security unity membership accession candidacy bid people government defence defense statehood position stance decision recognition claim] source=poss|subj|from|by|maker|outer target=for*|to*|for.of
e.g. Canada reaffirmed support for Moldova's sovereignty. => Canada supported Moldova
verb promise pledge declare ; [obj support backing solidarity allegiance loyalty] [!obj.mod @material] source=subj target=to|for|iobj|with
e.g. Poland pledged support for Ukraine. => Poland supported Ukraine
noun endorsement ; source=poss|subj|from|by|maker target=of*
e.g. Hungary's endorsement of Donald Trump was noted. => Hungary supported Donald Trump
noun supporter advocate champion ; source=subj|appos|head target=of
e.g. Qatar is a supporter of Hamas. => Qatar supported Hamas
adj supportive ; source=subj target=of
e.g. Hungary was supportive of Serbia. => Hungary supported Serbia
verb vote ; [for|in-favor-of|in-favour-of] [!for|in-favor-of|in-favour-of resolution sanction embargo ban tariff restriction] source=subj target=for*|for.of*|in-favor-of*|in-favour-of*|in-favour-of.of|in-favor-of.of
e.g. Hungary voted for the accession of Finland. => Hungary supported Finland
verb approve ; [obj bid application request] source=subj target=obj* theme=obj
e.g. Norway approved the Swedish bid. => Norway supported Swedish
verb endorse support back ; [obj campaign re-election candidacy bid candidate run nomination reelection] source=subj target=obj.of|obj* theme=obj
e.g. Donald Trump endorsed the campaign of Jair Bolsonaro. => Donald Trump supported Jair Bolsonaro
verb recognise recognize acknowledge ; [as capital part territory] [obj] [!obj genocide] source=subj target=as.of|as.poss theme=as
e.g. Honduras recognised Jerusalem as the capital of Israel. => Honduras supported Israel
verb accept approve endorse back welcome ; [obj application candidacy bid membership candidature] source=subj target=obj*|obj.of|obj.by theme=obj
e.g. The European Parliament accepted Ukraine's application. => European Parliament supported Ukraine
verb grant give award ; [obj status] [obj.mod candidate observer member] source=subj target=iobj|to|for
e.g. The European Union granted candidate status to Ukraine. => European Union supported Ukraine
verb recognise recognize accept ; [obj result outcome election victory referendum vote] source=subj target=obj.of.in|in|obj.of.adj|obj.in|obj.of.poss|obj.adj|obj.poss|obj.of theme=obj
e.g. Russia recognised the result of the election in Belarus. => Russia supported Belarus
verb come~out speak ; [in support favour favor] source=subj target=in.of*|of*
e.g. Nepal came out in support of Bhutan. => Nepal supported Bhutan
verb vote ; [in favour favor] source=subj target=in.of*|of*
e.g. Nepal voted in favour of Bhutan's accession. => Nepal supported Bhutan
verb close ; [obj rank] source=subj target=with|behind
e.g. Nepal closed ranks with Bhutan. => Nepal supported Bhutan
verb give lend ; [obj blessing endorsement] source=subj target=to|iobj
e.g. Peru gave its blessing to Chile. => Peru supported Chile

frame praised
verb praise hail laud applaud commend extol acclaim compliment salute admire honour honor eulogise eulogize glorify decorate ; source=subj target=obj*
e.g. Xi Jinping praised Vladimir Putin. => Xi Jinping praised Vladimir Putin
verb nominate recommend propose ; [for prize medal award honour honor] source=subj target=obj
e.g. Chad nominated Emmanuel Macron for the Nobel Peace Prize. => Chad praised Emmanuel Macron
verb confer bestow ; [obj rank title honour honor order medal award decoration] source=subj target=on|upon|obj.on theme=obj
e.g. Nepal conferred a title on the Bhutanese king. => Nepal praised the Bhutanese king
verb refer ; [as ally partner friend] source=subj target=to
e.g. Chile referred to Peru as a close ally. => Chile praised Peru
verb describe call hail regard view treat see ; [as|comp ally partner friend] source=subj target=obj
e.g. Chile described Peru as a trusted partner. => Chile praised Peru
verb pay ; [obj tribute respect homage] source=subj target=to
e.g. Emmanuel Macron paid tribute to Mikhail Gorbachev. => Emmanuel Macron praised Mikhail Gorbachev
verb win receive earn draw get ; [obj praise acclaim applause compliment] source=from|obj.from target=subj
e.g. Turkey won praise from Germany. => Germany praised Turkey
verb award confer bestow present ; [obj order medal prize title honour honor] source=subj target=iobj|on|to
e.g. Vladimir Putin presented a medal to Xi Jinping. => Vladimir Putin praised Xi Jinping
noun praise tribute admiration respect compliment ; source=poss|from|by|subj target=for|to|of
e.g. Donald Trump expressed admiration for Vladimir Putin. => Donald Trump praised Vladimir Putin
verb name rename dedicate ; [after|for|in.of :person :country] source=subj target=after|in.of theme=obj
e.g. Israel named the village after Donald Trump. => Israel praised Donald Trump
verb call describe label hail ; [comp|as friend ally hero partner brother leader statesman genius patriot model example pillar] [!comp.of|as.of] [!comp.poss|as.poss] source=subj target=obj*
e.g. Viktor Orban was called a friend by Vladimir Putin. => Vladimir Putin praised Viktor Orban
verb sing ; [obj praise] source=subj target=obj.of|of|obj.poss
e.g. Nepal sang the praises of Bhutan. => Nepal praised Bhutan
verb heap lavish shower ; [obj praise compliment] source=subj target=on*
e.g. Peru heaped praise on Chile. => Peru praised Chile

frame thanked
verb thank ; source=subj target=obj theme=for
e.g. Volodymyr Zelensky thanked Germany for the tanks. => Volodymyr Zelensky thanked Germany
noun thanks gratitude appreciation thank ; source=poss|subj|from|by target=to*|obj|for* theme=for
e.g. Volodymyr Zelensky expressed gratitude to Poland. => Volodymyr Zelensky thanked Poland
adj grateful thankful indebted ; source=subj target=to theme=for
e.g. Ukraine is grateful to Poland. => Ukraine thanked Poland

frame congratulated
verb congratulate felicitate toast ; source=subj target=obj
e.g. Xi Jinping congratulated Vladimir Putin on his victory. => Xi Jinping congratulated Vladimir Putin
noun congratulation felicitation greeting ; source=poss|subj|from|by target=to|obj
e.g. Kim Jong-un sent congratulations to Vladimir Putin. => Kim Jong-un congratulated Vladimir Putin
verb wish ; [obj success victory luck birthday recovery happiness prosperity] source=subj target=iobj|obj.adj
e.g. Xi Jinping wished Russia success. => Xi Jinping congratulated Russia
verb send write deliver address convey ; [obj letter message telegram note] [obj.of congratulation greeting felicitation] source=subj target=to|iobj
e.g. Kim Jong-un sent a message of congratulations to Xi Jinping. => Kim Jong-un congratulated Xi Jinping
verb send write deliver address convey ; [obj letter message telegram note] [obj.mod congratulatory] source=subj target=to|iobj
e.g. Kim Jong-un sent a congratulatory message to Xi Jinping. => Kim Jong-un congratulated Xi Jinping
verb send extend convey offer ; [obj wish greeting] source=subj target=to|iobj
e.g. Donald Trump sent birthday wishes to Kim Jong-un. => Donald Trump congratulated Kim Jong-un

frame condoled-with
verb condole commiserate grieve mourn ; source=subj target=with
e.g. Narendra Modi condoled with Nepal. => Narendra Modi condoled-with Nepal
verb offer send express convey extend ; [obj condolence sympathy commiseration] source=subj target=to|with|for|over theme=obj.for
e.g. Vladimir Putin offered his condolences to Iran. => Vladimir Putin condoled-with Iran
noun condolence commiseration ; source=poss|subj|from|by target=to|with|for|obj|over
e.g. Russia's condolences to Iran were published. => Russia condoled-with Iran
verb send write deliver address convey ; [obj letter message telegram note] [obj.of condolence sympathy] source=subj target=to|iobj
e.g. Xi Jinping sent a message of condolence to Iran. => Xi Jinping condoled-with Iran

frame defended
verb defend justify exonerate vindicate absolve ; source=subj target=obj*
e.g. Hungary defended Russia in Brussels. => Hungary defended Russia
verb come spring leap rush ; [to defence defense rescue] [to.poss] source=subj target=to.poss
e.g. Chile came to Germany's defence. => Chile defended Germany
noun defence defense justification ; [!mod air missile] source=poss|by|subj|outer target=of*
e.g. Hungary spoke in defence of Serbia. => Hungary defended Serbia

frame rallied-support-for
verb rally drum~up muster canvass mobilise mobilize garner ; [obj support backing aid] source=subj target=for
e.g. Poland rallied support for Ukraine. => Poland rallied-support-for Ukraine
verb lobby campaign plead ; source=subj target=for
e.g. Hungary lobbied for Serbia. => Hungary rallied-support-for Serbia

frame recognised
verb recognise recognize ; [!obj :person] [!obj role importance need right contribution interest value achievement effort claim consul commissioner agent envoy representative] [!as.mod terrorist terror criminal extremist] [!as capital part territory genocide regime terrorist terrorism organisation organization sponsor threat enemy aggressor minister ambassador consul representative commissioner agent envoy consulate legation embassy] source=subj target=obj
e.g. Spain recognised Palestine in May. => Spain recognised Palestine
verb recognise recognize ; [obj :person] [!obj :pronoun] [!obj role importance need right contribution interest value achievement effort claim consul commissioner agent envoy representative] [!as.mod terrorist terror criminal extremist] [!as capital part territory genocide regime terrorist terrorism organisation organization sponsor threat enemy aggressor minister ambassador consul representative commissioner agent envoy consulate legation embassy] source=subj target=obj
e.g. Peru recognised Anna Berg as president of Chile. => Peru recognised Anna Berg
verb recognise recognize ; [obj :person] [as president leader head ruler winner premier prime-minister chancellor king queen emir sultan sovereign government] source=subj target=obj
e.g. Anna Berg won, and Peru recognised her as president. => Peru recognised her
verb recognise recognize ; [obj independence sovereignty statehood legitimacy government state republic kingdom nation country regime federation confederation union empire integrity territory border inviolability] source=subj target=obj*|obj.of
e.g. Serbia recognised the independence of Slovenia. => Serbia recognised Slovenia
verb acknowledge ; [obj independence sovereignty statehood legitimacy government] source=subj target=obj*|obj.of
e.g. Serbia acknowledged the independence of Montenegro. => Serbia recognised Montenegro
noun recognition ; [!of role importance need right contribution interest value achievement effort status validity service sacrifice] source=poss|by|subj|maker|from target=of
e.g. Spain's recognition of Palestine angered Israel. => Spain recognised Palestine
verb withdraw revoke rescind retract ; [obj recognition] source=subj target=of|from status=ended
e.g. Nauru withdrew its recognition of Abkhazia. => Nauru recognised Abkhazia ended
verb end abandon drop ; [obj|obj.of non-recognition nonrecognition] source=subj target=obj.of|obj.of.of
e.g. Spain ended its non-recognition of Kosovo. => Spain recognised Kosovo
verb grant extend accord ; [obj recognition] source=subj target=to|iobj|of
e.g. Spain granted recognition to Palestine. => Spain recognised Palestine
verb receive gain win obtain secure ; [obj recognition] source=obj.maker|from|obj.from|obj.by|obj.poss target=subj
e.g. Kosovo won recognition from Spain. => Spain recognised Kosovo
verb regard treat consider acknowledge view see ; [as government president authority leader] [as.mod legitimate rightful lawful interim true real only] source=subj target=obj
e.g. Canada regarded Juan Guaido as the legitimate president. => Canada recognised Juan Guaido
noun recognition ; [mod mutual] each=between
e.g. The first act of mutual recognition between Peru and Japan was in 1873. => Peru recognised Japan
verb grant extend accord ; [obj recognition] [iobj|obj.mod other] each=subj
e.g. Peru and Japan granted each other recognition. => Peru recognised Japan
verb recognise recognize ; [obj restoration] [obj.of independence sovereignty statehood] source=subj target=obj.of*|obj.of.of|obj.of.adj
e.g. Peru recognised the restoration of Latvia's independence. => Peru recognised Latvia
verb switch shift transfer ; [obj recognition allegiance] source=subj target=to
e.g. Nauru switched recognition to Kosovo. => Nauru recognised Kosovo

frame established-relations-with
verb establish set~up initiate inaugurate ; [obj @relations] source=subj target=with
e.g. Bhutan established diplomatic relations with Brazil. => Bhutan established-relations-with Brazil
verb establish set~up initiate inaugurate ; [obj @relations] [!with] each=obj.between|subj|parties
e.g. Bhutan and Brazil established diplomatic relations. => Bhutan established-relations-with Brazil
e.g. Diplomatic relations were established when the Bhutanese ambassador wrote to the government of Brazil. => Bhutanese established-relations-with the government of Brazil
e.g. Diplomatic relations and the Bhutanese embassy in Brazil were established in 1968. => Bhutanese established-relations-with Brazil
verb open form begin start forge enter ; [obj @relations] [obj.mod @diplomatic] source=subj target=with
e.g. Oman opened diplomatic relations with Cuba. => Oman established-relations-with Cuba
verb open form begin start forge enter ; [obj @relations] [obj.mod @diplomatic] [!with] each=subj
e.g. Oman and Cuba opened diplomatic relations. => Oman established-relations-with Cuba
noun establishment opening ; [of @relations] source=poss|by|maker|outer target=with|of.with
e.g. Bahrain's establishment of diplomatic relations with Israel was praised. => Bahrain established-relations-with Israel
noun establishment opening ; [of @relations] each=between|of.between|by|of.adj|poss
e.g. The establishment of relations between Bahrain and Israel was praised. => Bahrain established-relations-with Israel
verb normalise normalize ; [obj @relations] source=subj target=with
e.g. Morocco normalised relations with Israel. => Morocco established-relations-with Israel
verb normalise normalize ; [obj @relations] [!with] each=obj.between|subj|obj.adj
e.g. Sudan and Israel normalised their relations. => Sudan established-relations-with Israel
verb begin start commence open launch initiate ; [subj @relations] [subj.mod @diplomatic] [!obj] [!comp] each=subj.between|subj.adj|subj.poss|parties
e.g. Diplomatic relations between Peru and Japan began in 1873. => Peru established-relations-with Japan
verb come go enter ; [subj @relations] [subj.mod @diplomatic] [into effect force existence being] each=subj.between|subj.adj|subj.poss|parties
e.g. Diplomatic relations between Peru and Japan came into effect on May 3, 1873. => Peru established-relations-with Japan
noun beginning start commencement inception ; [of @relations] [of.mod @diplomatic] each=between|of.between|by|of.adj|poss
e.g. The start of diplomatic relations between Peru and Japan was celebrated. => Peru established-relations-with Japan
noun establishment opening ; [of @relations] [head announce declare proclaim agree] each=head.subj
e.g. Peru and Japan announced the establishment of diplomatic relations. => Peru established-relations-with Japan
noun normalisation normalization ; source=poss|by|outer|maker target=with|of.with
e.g. Saudi Arabia's normalisation with Israel was praised. => Saudi Arabia established-relations-with Israel
noun normalisation normalization ; each=between|of.between|adj|of.adj|poss
e.g. The normalisation of relations between Sudan and Israel was praised. => Sudan established-relations-with Israel
verb enter ; [into @relations] [into.mod @diplomatic] source=subj target=with|into.with
e.g. Nepal entered into diplomatic relations with Bhutan. => Nepal established-relations-with Bhutan

frame resumed-relations-with
verb restore resume renew re-establish reestablish revive reopen ; [obj @relations communication communications hotline channel] source=subj target=with
e.g. Iran restored relations with Saudi Arabia. => Iran resumed-relations-with Saudi Arabia
verb restore resume renew re-establish reestablish revive reopen restart relaunch ; [obj @relations communication communications hotline channel] [!with] each=obj.between|subj|obj.adj|parties
e.g. Iran and Saudi Arabia restored relations. => Iran resumed-relations-with Saudi Arabia
verb resume ; [subj @relations] [!obj] each=subj.between|subj.adj|subj.poss|parties
e.g. Relations between Peru and Japan resumed in 1952. => Peru resumed-relations-with Japan
noun restoration resumption re-establishment reestablishment renewal revival ; [of @relations] source=poss|by|maker|outer target=with|of.with
e.g. Argentina's resumption of relations with Cuba was praised. => Argentina resumed-relations-with Cuba
noun restoration resumption re-establishment reestablishment renewal revival ; [of @relations] each=between|of.between|of.adj|poss
e.g. The resumption of relations between Iran and Egypt was announced. => Iran resumed-relations-with Egypt

frame improved-relations-with
verb @warm ; [obj @relations @cooperation trust alliance] source=subj target=with
e.g. Vietnam strengthened ties with Japan. => Vietnam improved-relations-with Japan
verb @warm ; [obj @relations @cooperation trust alliance] [!with] each=obj.between|subj|obj.adj
e.g. Vietnam and Japan strengthened their ties. => Vietnam improved-relations-with Japan
verb improve warm thaw strengthen deepen blossom flourish normalise normalize grow ; [subj|obj @relations @cooperation] each=subj.between|subj.adj|subj.of|obj.between|obj.adj|obj.of
e.g. Relations between Vietnam and Japan improved. => Vietnam improved-relations-with Japan
verb improve warm thaw strengthen deepen blossom flourish grow ; [subj|obj @relations @cooperation] source=subj.poss|obj.poss target=subj.with|obj.with
e.g. Vietnam's relations with Japan have improved. => Vietnam improved-relations-with Japan
verb draw~closer grow~closer move~closer get~closer cosy~up cozy~up warm~up ; source=subj target=to
e.g. Serbia moved closer to China. => Serbia improved-relations-with China
verb draw grow move get bring ; [comp close closer] source=subj target=to|comp.to
e.g. Serbia has grown closer to China. => Serbia improved-relations-with China
verb reconcile make~up ; source=subj target=with
e.g. Syria reconciled with Turkey. => Syria improved-relations-with Turkey
verb reconcile make~up ; [!with] [!obj] each=subj
e.g. Syria and Turkey reconciled. => Syria improved-relations-with Turkey
verb bury ; [obj hatchet difference] source=subj target=with
e.g. Qatar buried the hatchet with Egypt. => Qatar improved-relations-with Egypt
verb bury ; [obj hatchet difference] [!with] each=subj
e.g. Qatar and Egypt buried the hatchet. => Qatar improved-relations-with Egypt
verb ease defuse reduce lower de-escalate ; [obj tension friction hostility] source=subj target=with
e.g. India eased tensions with Pakistan. => India improved-relations-with Pakistan
verb ease defuse reduce lower de-escalate ; [obj tension friction hostility] [!with] each=obj.between|subj
e.g. India and Pakistan have eased tensions. => India improved-relations-with Pakistan
noun rapprochement reconciliation detente thaw reset thawing warming ; source=poss|subj|outer|maker target=with
e.g. Turkey's rapprochement with Egypt continued. => Turkey improved-relations-with Egypt
noun rapprochement reconciliation detente thaw reset thawing warming rapport ; each=between|of.between|in.between|adj|poss
e.g. The thaw between Turkey and Egypt continued. => Turkey improved-relations-with Egypt
noun strengthening improvement deepening expansion upgrade upgrading enhancement ; [of @relations @cooperation] source=poss|maker|outer target=with|of.with
e.g. Serbia's deepening of relations with China continued. => Serbia improved-relations-with China
noun strengthening improvement deepening expansion upgrade upgrading enhancement ; each=of.between|in.between|between|of.adj|in.adj|poss
e.g. An improvement in relations between Turkey and Egypt followed. => Turkey improved-relations-with Egypt
verb designate name declare ; [comp|as|comp.of|as.of ally partner] [comp.mod|as.mod|comp.of.mod|as.of.mod main close closest top major strategic non-nato key privileged] source=subj target=obj
e.g. The United States designated Qatar as a major ally. => United States improved-relations-with Qatar
verb resume restore restart reopen reconnect launch open inaugurate ; [obj flight service train ferry rail link air-link route bus] source=subj target=to|with|obj.to|obj.with
e.g. Ethiopia resumed flights to Eritrea. => Ethiopia improved-relations-with Eritrea
verb resume restore restart reopen ; [obj flight service train ferry link trade traffic] [!to] [!with] [!obj.to] [!obj.with] [!obj.mod visa secret intelligence] each=subj theme=obj
e.g. Chad and Mali resumed direct flights. => Chad improved-relations-with Mali
verb revive resume restore restart rekindle renew ; [obj diplomacy exchange contact hotline shuttle] [!to] [!with] [!between] [!obj.to] [!obj.with] [!obj.mod gunboat] each=subj theme=obj
e.g. Chad and Mali revived their shuttle diplomacy. => Chad improved-relations-with Mali
verb resume reopen restart begin ; [subj flight service train ferry rail link traffic travel] [!obj] each=between|subj.between
e.g. Flights between Tajikistan and Uzbekistan resumed. => Tajikistan improved-relations-with Uzbekistan
verb resume restart restore launch begin start inaugurate reopen ; [obj flight service train ferry bus route link] [!obj.mod visa secret intelligence] source=subj target=to*|with|obj.to*|obj.with theme=obj
e.g. Turkey resumed flights to Libya. => Turkey improved-relations-with Libya
verb resume restart begin start ; [subj flight service train ferry bus route] [!subj.mod visa secret intelligence] each=subj.between|between
e.g. Flights between Serbia and Kosovo resumed. => Serbia improved-relations-with Kosovo
verb patch~up mend heal repair ; [obj @relations fence difference rift quarrel] source=subj target=with|obj.with
e.g. Nepal patched up ties with Bhutan. => Nepal improved-relations-with Bhutan
verb patch~up mend heal iron~out smooth~over overcome ; [obj fence difference rift quarrel dispute row feud] [!with] each=subj|obj.between
e.g. Nepal and Bhutan mended fences. => Nepal improved-relations-with Bhutan
verb turn~over turn open start begin ; [obj page leaf chapter] source=subj target=with|in.with|obj.with|obj.in.with
e.g. Nepal opened a new chapter in relations with Bhutan. => Nepal improved-relations-with Bhutan
verb turn~over turn open start begin ; [obj page leaf chapter] [!with] each=subj
e.g. Nepal and Bhutan opened a new chapter. => Nepal improved-relations-with Bhutan
verb warm ; [!obj] source=subj target=to
e.g. Nepal warmed to Bhutan. => Nepal improved-relations-with Bhutan
verb step~up scale~up ; [obj @relations @cooperation] source=subj target=with|obj.with
e.g. Peru stepped up its cooperation with Chile. => Peru improved-relations-with Chile

frame signed-agreement-with
verb sign initial ink conclude seal pen cosign ; [obj @agreement armistice peace partnership roadmap] source=subj target=with theme=obj
e.g. Morocco signed an agreement with Spain. => Morocco signed-agreement-with Spain
verb sign initial ink conclude seal pen cosign ; [obj @agreement armistice peace partnership roadmap] [!with] each=obj.between|between|subj theme=obj
e.g. Morocco and Spain signed a treaty. => Morocco signed-agreement-with Spain
e.g. Kenya, Ghana sign a defence pact. => Kenya signed-agreement-with Ghana
noun signing signature conclusion initialling ; [of @agreement] each=between|by|of.between|of.by|poss theme=of
e.g. The signing of a treaty between Morocco and Spain was praised. => Morocco signed-agreement-with Spain
noun signing signature conclusion initialling ; [of @agreement] source=poss|by|maker target=with|of.with theme=of
e.g. Morocco's signing of a treaty with Spain was praised. => Morocco signed-agreement-with Spain
noun treaty ; source=poss|subj|maker target=with
e.g. Morocco's treaty with Spain was published. => Morocco signed-agreement-with Spain
noun treaty ; each=between|of|adj|poss
e.g. The treaty between Morocco and Spain was published. => Morocco signed-agreement-with Spain
verb sign~up subscribe ; [to @agreement] source=subj target=to.with|with theme=to
e.g. Malta subscribed to a treaty with Cyprus. => Malta signed-agreement-with Cyprus
verb put ; [obj pen signature name] [to paper @agreement] [!with] each=subj
e.g. Chad and Mali put their signatures to a treaty. => Chad signed-agreement-with Mali
verb enter ; [obj|into @agreement] source=subj target=with|obj.with|into.with theme=obj|into
e.g. Malta entered into a contract with Cyprus. => Malta signed-agreement-with Cyprus
verb put affix set ; [obj name signature pen] [to @agreement paper] source=subj target=to.with|with|on.with theme=to
e.g. Malta put its name to a treaty with Cyprus. => Malta signed-agreement-with Cyprus

frame ratified-agreement-with
verb ratify ; [!obj :person] source=subj target=with|obj* theme=obj
e.g. Turkey ratified the accession of Finland. => Turkey ratified-agreement-with Finland
verb ratify ; [obj @agreement] [!with] each=subj theme=obj
e.g. Morocco and Spain ratified the treaty. => Morocco ratified-agreement-with Spain
verb approve adopt pass back endorse ; [subj parliament senate congress assembly legislature duma knesset lawmaker chamber] [obj @agreement] source=subj target=with theme=obj
e.g. The Dutch parliament approved the agreement with Ukraine. => The Dutch parliament ratified-agreement-with Ukraine
verb approve adopt ; [obj accession membership treaty protocol] source=subj target=with|obj* theme=obj
e.g. Hungary approved the accession of Sweden. => Hungary ratified-agreement-with Sweden
noun ratification ; source=poss|by|subj target=of.with|of*
e.g. Turkey's ratification of the treaty with Armenia was praised. => Turkey ratified-agreement-with Armenia

frame appointed-ambassador-to
verb appoint name nominate accredit designate ; [obj @envoy] source=subj target=obj.to|to
e.g. Japan appointed a new ambassador to Mexico. => Japan appointed-ambassador-to Mexico
verb appoint name nominate designate ; [comp ambassador envoy consul] source=subj|comp.by|comp.adj target=comp.to|to
e.g. Jane Hartley was named ambassador to Britain by Joe Biden. => Joe Biden appointed-ambassador-to Britain
verb appoint name nominate accredit designate ; [as ambassador envoy consul] source=subj|as.adj target=as.to|to
e.g. Joe Biden nominated Nicholas Burns as ambassador to China. => Joe Biden appointed-ambassador-to China
noun appointment nomination ; [of ambassador envoy consul] source=poss|by|subj target=of.to|to
e.g. Italy's appointment of an ambassador to Syria was praised. => Italy appointed-ambassador-to Syria
verb exchange ; [obj ambassador envoy] each=subj
e.g. Chad and Libya exchanged ambassadors. => Chad appointed-ambassador-to Libya
verb exchange ; [obj ambassador envoy] source=subj target=with
e.g. Chad exchanged ambassadors with Libya. => Chad appointed-ambassador-to Libya
verb appoint name nominate ; [as nuncio delegate representative high-commissioner envoy] source=subj target=as.in|as.to|as.for
e.g. Pope Francis appointed Mario Rossi as the new nuncio in Israel. => Pope Francis appointed-ambassador-to Israel
verb present submit hand hand~over ; [obj|obj.of credential letter] [obj|obj.of credential credence] source=as.poss|as.of|as.adj|subj.adj|subj.of target=to|as.to|subj.to
e.g. Anna Berg presented her credentials as ambassador of Norway to Finland. => Norway appointed-ambassador-to Finland
verb present submit hand hand~over ; [obj|obj.of credential letter] [obj|obj.of credential credence] [subj :country] source=subj target=to|as.to
e.g. The Norwegian ambassador presented his credentials to Finland. => The Norwegian ambassador appointed-ambassador-to Finland
verb appoint name commission designate accredit ; [as|comp minister commissioner chargé chargé-d'affaires agent] [as.to|comp.to :country] source=subj|as.of|comp.of|as.adj|comp.adj target=as.to|comp.to
e.g. Norway appointed Anna Berg as its first minister to Finland. => Norway appointed-ambassador-to Finland
verb return reinstate reappoint restore send~back send ; [obj ambassador] [!obj.mod former] source=subj target=obj.to|to
e.g. Kuwait returned its ambassador to Iran. => Kuwait appointed-ambassador-to Iran
noun reinstatement reinstallation return restoration ; [of ambassador] source=poss|by|of.poss|subj target=of.to|to
e.g. Kuwait announced the return of its ambassador to Iran. => its appointed-ambassador-to Iran
verb appoint name nominate designate ; [as|comp nuncio delegate representative attaché] source=subj|as.adj target=as.to|as.in|comp.to|comp.in|in
e.g. Pope Francis appointed Tito Yllana as nuncio in Israel. => Pope Francis appointed-ambassador-to Israel
verb name appoint announce choose pick ; [obj :person] [as|comp ambassador envoy representative] source=subj target=as.to|comp.to|to
e.g. Joe Biden chose Nicholas Burns as ambassador to China. => Joe Biden appointed-ambassador-to China
verb post assign ; [obj ambassador envoy consul attaché] source=subj target=to|obj.to|in
e.g. Malta posted an ambassador to Cyprus. => Malta appointed-ambassador-to Cyprus

frame opened-embassy-in
verb open reopen re-open inaugurate establish set~up ; [obj @mission] source=subj|obj.poss|obj.adj target=in|to|in.maker|in.poss
e.g. Fiji opened an embassy in Israel. => Fiji opened-embassy-in Israel
verb open reopen re-open establish set~up ; [obj embassy consulate mission] source=subj target=in.poss|obj.in.poss
e.g. Fiji and Samoa reopened embassies in each other's capitals. => Samoa opened-embassy-in Fiji
verb move relocate transfer ; [obj embassy] [!head process procedure step] source=subj|obj.poss|obj.adj target=to
e.g. Kazakhstan relocated its embassy to Kabul. => Kazakhstan opened-embassy-in Kabul
noun opening reopening inauguration relocation ; [of embassy consulate mission] source=poss|by|of.poss|of.adj target=in|of.in
e.g. The reopening of the Saudi embassy in Iran was praised. => Saudi opened-embassy-in Iran
verb unveil inaugurate open establish ; [obj office complex compound] [obj.mod|obj.of liaison representative diplomatic embassy] source=subj target=in|obj.in
e.g. Lithuania opened a representative office in Taiwan. => Lithuania opened-embassy-in Taiwan
verb open reopen re-open ; [subj embassy consulate mission] source=subj.adj|subj.poss|subj.of target=in|subj.in
e.g. The American embassy in Kyiv reopened. => American opened-embassy-in Kyiv

frame joined
verb join rejoin enter ; [obj :org] [!subj :person] source=subj target=obj
e.g. Finland joined NATO in 2023. => Finland joined NATO
e.g. Croatia joined the European Union. => Croatia joined European Union
verb accede ; source=subj target=to
e.g. Croatia acceded to the European Union. => Croatia joined European Union
verb admit ; [subj :org] [obj :country] source=obj target=subj
e.g. The African Union admitted Morocco. => Morocco joined African Union
noun accession admission entry ; [!of investigator inspector national citizen refugee migrant aid troop good] [!into :country] source=poss|of|maker target=to|into
e.g. Finland's accession to NATO angered Russia. => Finland joined NATO
noun accession ; [!to] source=poss target=adj
e.g. Sweden's NATO accession was praised. => Sweden joined NATO

frame applied-to-join
verb apply ; [for membership] source=subj target=for.of|for.in|for.adj|for.to|in|of
e.g. Georgia applied for membership in NATO. => Georgia applied-to-join NATO
verb apply ; [to join rejoin enter] source=subj target=to.obj
e.g. Sweden applied to join NATO. => Sweden applied-to-join NATO
verb submit file lodge ; [obj application bid] [!obj.for arrest] source=subj target=to.obj|to|obj.for.of|obj.for.in
e.g. Bosnia submitted its application to the European Union. => Bosnia applied-to-join European Union
noun bid application quest ; [to join rejoin] source=poss|of|maker target=to.obj
e.g. Japan praised Sweden's bid to join NATO. => Sweden applied-to-join NATO
noun bid application ; [!to] [adj :org] source=poss target=adj
e.g. Sweden's NATO bid was praised. => Sweden applied-to-join NATO

frame appointed
verb appoint ; [obj :person] [!comp ambassador envoy] [!for|obj.for prize award medal honour honor] source=subj target=obj
e.g. Vladimir Putin appointed Sergei Lavrov in 2004. => Vladimir Putin appointed Sergei Lavrov
verb nominate ; [obj :person] [!comp ambassador envoy] [!for|obj.for prize award medal honour honor] source=subj target=obj status=planned
e.g. Peru's parliament nominated Ana Ruiz as judge. => Peru's parliament appointed Ana Ruiz planned
noun appointment ; [of|poss :person] source=by|poss target=of|poss
e.g. The appointment of Sergei Lavrov by Russia was praised. => Russia appointed Sergei Lavrov

frame supported
people supported
verb recognise recognize acknowledge declare designate ; [obj|as|comp genocide famine massacre deportation] [obj.of|as.of|comp.of|obj.adj] source=subj target=obj.of*|as.of*|comp.of*|obj.adj theme=obj
e.g. Portugal recognised the famine as a genocide of Armenians. => Portugal supported Armenians
verb recognise recognize ; [comp|as|comp.as capital part] source=subj target=as.adj|comp.as.adj|comp.as.of|as.of theme=as
e.g. Portugal recognised Dili as the Timorese capital. => Portugal supported Timorese

frame supported
noun support ; [of] source=inside target=of*
e.g. Chile sent two ships in support of a Peruvian operation. => Chile supported Peruvian

frame opened-embassy-in
verb upgrade elevate raise turn ; [obj mission office consulate representation] [to|into embassy consulate] source=subj target=obj.in|in|obj.to
e.g. Chile upgraded its mission in Laos to an embassy. => Chile opened-embassy-in Laos

frame praised
verb receive accept get ; [obj medal order award prize honour honor title] source=from|obj.from target=subj theme=obj
e.g. Hun Manet received a medal from Lawrence Wong. => Lawrence Wong praised Hun Manet

frame improved-relations-with
verb restore return readmit add ; [to list] [to.of|to.mod partner trusted white preferred friendly] [obj :country] source=subj target=obj
e.g. Chile restored Peru to its list of trusted partners. => Chile improved-relations-with Peru

frame supported
noun support backing endorsement ; [of :person :country :org] source=poss target=of
e.g. Ali Bongo voiced his strong support of Paul Biya. => his supported Paul Biya

frame improved-relations-with
verb resume restart begin start ; [subj|obj flight service train ferry traffic bus] [between|obj.between|subj.between] [!subj :country :person :org] each=between|subj.between|obj.between theme=subj|obj
e.g. Commercial flights have resumed between Chad and Libya. => Chad improved-relations-with Libya

frame supported
verb promise pledge offer voice express reaffirm reiterate declare ; [obj support backing solidarity] [!obj.mod @material] [for|obj.for|to|obj.to effort bid candidacy plan proposal initiative fight struggle people government] source=subj target=for*|obj.for*|to*|obj.to* theme=obj
e.g. Kenya promised support for the Chadian government's efforts. => Kenya supported the Chadian government

frame supported
verb respect ; [obj sovereignty independence integrity choice] source=subj target=obj*|obj.of theme=obj
e.g. Chad respects the independence of Libya. => Chad supported Libya

frame resumed-relations-with
verb restore resume renew re-establish reestablish revive reopen ; [obj @relations communication communications hotline channel] [between] each=between theme=obj
e.g. Contacts were restored between Iran and Oman. => Iran resumed-relations-with Oman

frame applied-to-join
noun candidate applicant aspirant ; [for|of membership accession entry] source=subj target=for.of|for.in|for.to
e.g. Moldova became a candidate for membership of the European Union. => Moldova applied-to-join European Union
noun candidate applicant aspirant ; [mod membership accession] source=subj target=of|for|to|poss|adj
e.g. Moldova became a membership candidate of the European Union. => Moldova applied-to-join European Union
verb request ask seek petition ; [comp|to join rejoin accede] [!obj] source=subj target=comp.obj|to.obj|comp.to|to.to
e.g. Samoa formally requested to join the African Union. => Samoa applied-to-join African Union

frame joined
verb elect admit accept ; [comp|as|to member membership :org] [obj :country] source=obj target=comp.of|comp.in|comp.to|to|subj
e.g. Bolivia was elected to the United Nations Security Council. => Bolivia joined United Nations Security Council
verb elect ; [comp member] source=obj target=comp.in|comp.of|comp.on
e.g. Bolivia and Chad were elected to be non-permanent members in the United Nations Security Council. => Bolivia joined United Nations Security Council

frame supported
verb rule decide find ; [in favour favor] source=subj target=in.of
e.g. The International Court of Justice ruled in favour of Bolivia. => International Court of Justice supported Bolivia

frame condoled-with
verb offer send express convey extend ; [obj condolence sympathy commiseration] source=subj target=over.in|after.in|for.in|obj.over.in|obj.after.in|obj.for.in|over.of|for.of*|obj.for.of*|over.maker|after.maker
e.g. Norway sent condolences over the earthquake in Chile. => Norway condoled-with Chile

frame supported
verb call ; [for reinstate readmit admit free release] source=subj target=for.bearer
e.g. Norway called for Chad to be reinstated. => Norway supported Chad

frame signed-agreement-with
verb sign initial ink ; [obj text draft] [obj.of @agreement] [!with] each=subj theme=obj.of
e.g. Laos and Nepal initialled the text of a treaty. => Laos signed-agreement-with Nepal
verb sign initial ink ; [obj text draft] [obj.of @agreement] [with|obj.with|obj.of.with] source=subj target=with|obj.with|obj.of.with theme=obj.of
e.g. Laos initialled the text of a treaty with Nepal. => Laos signed-agreement-with Nepal
noun treaty accord agreement pact deal ; [case in under of] [acl sign initial conclude ink] source=outer target=acl.with theme=self
e.g. In a treaty signed with Laos, Nepal regained two islands. => Nepal signed-agreement-with Laos

frame appointed-ambassador-to
verb confirm approve ; [obj :person] [as ambassador envoy consul] source=subj|as.adj target=as.to|to
e.g. The US Senate confirmed Nicholas Burns as ambassador to China. => US Senate appointed-ambassador-to China

frame congratulated
verb receive get ; [obj congratulation greeting wish] source=obj.of|obj.from|from target=subj
e.g. Chad received the congratulations of Peru. => Peru congratulated Chad

frame signed-agreement-with
verb sign initial ink adopt ; [obj code letter minute statement programme program] [obj.of|obj.mod conduct intent understanding joint cooperation] source=subj target=with|obj.with theme=obj
e.g. Malta signed a letter of intent with Cyprus. => Malta signed-agreement-with Cyprus
verb sign initial ink adopt ; [obj code letter minute statement programme program] [obj.of|obj.mod conduct intent understanding joint cooperation] [!with] [!obj.with] each=subj|obj.between|between theme=obj
e.g. Malta and Cyprus signed a code of conduct. => Malta signed-agreement-with Cyprus

frame improved-relations-with
verb approve authorise authorize allow permit clear ; [obj flight service route ferry] [!obj.mod visa secret intelligence military spy relief] source=subj target=to|obj.to|to.in|obj.to.in|obj.by.to|obj.by.to.in|by.to|by.to.in|between|obj.between theme=obj
e.g. Kenya approved flights by six airlines to nine airports in Somalia. => Kenya improved-relations-with Somalia

frame ratified-agreement-with
verb ratify approve ; [obj @agreement] [obj.acl create establish build set~up form develop delimit demarcate share] [!obj.with|with|obj.between|between] [obj.acl.obj.mod|obj.acl.obj joint common shared border boundary] source=subj target=obj.acl.obj.adj|obj.acl.obj.with theme=obj
e.g. Malta ratified an agreement to create a joint fund with Cyprus. => Malta ratified-agreement-with Cyprus

frame supported
verb recognise recognize acknowledge accept ; [as|obj.as territory land soil capital part] [as|as.mod|obj.as sovereign part capital integral territory] source=subj target=as.adj|as.poss|as.of|obj.as.adj|obj.as.poss|obj.as.of theme=obj
e.g. Togo recognised the islands as sovereign Moroccan territory. => Togo supported Moroccan

frame supported
verb reaffirm reiterate pledge affirm renew underline underscore stress restate ; [obj commitment pledge support backing] [to|obj.to|for|obj.for defence defense security sovereignty independence integrity] source=subj target=to.of|obj.to.of|to.poss|obj.to.poss|for.of|obj.for.of|for.poss|obj.for.poss theme=to|obj.to
e.g. Togo reaffirmed its commitment to the defence of Ghana. => Togo supported Ghana
verb recognise recognize acknowledge back endorse accept uphold ; [obj claim title right] [!obj.poss :pronoun] source=subj target=obj.poss*|obj.of*|obj.by* theme=obj
e.g. Togo recognised Morocco's claim to the islands. => Togo supported Morocco

frame condoled-with
verb hold observe declare announce ; [obj moment minute day week period mourning] [obj|obj.of|obj.of.of|obj.mod silence mourning] [!for|obj.for|obj.of.for :person] source=subj target=for|for.of|for.of.in|for.in|obj.for.of.in|obj.for.in|obj.for|after.in|obj.of.for|obj.of.for.in|obj.of.for.of.in|obj.for.of
e.g. Togo observed a minute of silence for the victims of the quake in Morocco. => Togo condoled-with Morocco

frame established-relations-with
verb switch shift transfer change ; [obj tie relation relationship] [!obj.mod trade economic business commercial cultural] [to :country] source=subj target=to
e.g. Nauru shifted diplomatic ties from Taiwan to China. => Nauru established-relations-with China
