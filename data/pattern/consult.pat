# source: own work
# licence: CC0-1.0
# Meetings, visits, calls, letters, negotiation and mediation.

frame met-with
verb meet ; [!in|at|for @contest] source=subj target=obj|with
e.g. Emmanuel Macron met Olaf Scholz in Berlin. => Emmanuel Macron met-with Olaf Scholz
verb meet ; [on|at sideline sidelines margin margins fringe fringes] [!obj] [!with] source=subj target=on.of.with|on.with|at.of.with|on.of.of.with
e.g. The Chadian president met on the sidelines of the summit with the Malian president. => The Chadian president met-with the Malian president
verb meet ; [!obj] [!with] [!in|at|for @contest] each=subj
e.g. Emmanuel Macron and Olaf Scholz met in Berlin. => Emmanuel Macron met-with Olaf Scholz
verb call ; [to discuss exchange] source=subj target=on
e.g. Joe Biden called on Narendra Modi to discuss trade. => Joe Biden met-with Narendra Modi
verb call ; [on :person] [!obj] [!comp] [!to] [!for] [!over] source=subj target=on
e.g. Narendra Modi called on Emmanuel Macron in Paris. => Narendra Modi met-with Emmanuel Macron
verb gather assemble ; [subj leader minister president premier official diplomat envoy negotiator delegate representative] [!with] [!obj] each=subj
e.g. Chadian and Malian ministers gathered in Geneva. => Chadian met-with Malian
verb meet ; [obj face] [!with] each=subj
e.g. The Chadian and Malian presidents met face to face. => Chadian met-with Malian
verb convene confer huddle ; [!with] each=subj
e.g. Joe Biden and Fumio Kishida conferred in Tokyo. => Joe Biden met-with Fumio Kishida
verb convene gather confer huddle reunite dine lunch breakfast ; source=subj target=with
e.g. Emmanuel Macron conferred with Germany in Berlin. => Emmanuel Macron met-with Germany
verb sit~down meet~up ; source=subj target=with
e.g. Joe Biden sat down with Xi Jinping in Bali. => Joe Biden met-with Xi Jinping
verb sit~down meet~up ; [!with] each=subj
e.g. Joe Biden and Xi Jinping have sat down in Bali. => Joe Biden met-with Xi Jinping
verb shake ; [obj hand] source=subj target=with
e.g. Donald Trump shook hands with Kim Jong-un in Singapore. => Donald Trump met-with Kim Jong-un
verb shake ; [obj hand] [!with] each=subj
e.g. Israel and Egypt shook hands. => Israel met-with Egypt
noun meeting encounter audience tete-a-tete get-together sit-down one-on-one face-to-face huddle handshake reunion lunch luncheon dinner breakfast brunch banquet ; source=poss|by|subj|of|maker|outer target=with
e.g. Xi Jinping praised the deal during a meeting with Vladimir Putin. => Xi Jinping met-with Vladimir Putin
noun meeting encounter get-together handshake reunion ; each=between|of|subj|adj|poss|at.between
e.g. The meeting between China and Japan lasted two hours. => China met-with Japan
noun conference briefing ; [mod press news media] source=poss|by|subj|maker|outer target=with
e.g. Angela Merkel held a press conference with Donald Trump. => Angela Merkel met-with Donald Trump
noun conference briefing ; [mod press news media] [!with] each=subj|by
e.g. Angela Merkel and Donald Trump held a press conference. => Angela Merkel met-with Donald Trump
verb meet confer ; [obj|with representative delegation official lawmaker negotiator member dissident activist] [!obj|with :person] source=subj target=obj.from|obj.of|obj.adj|obj.poss|with.from|with.of|with.adj|with.poss
e.g. Antony Blinken met representatives of Iran. => Antony Blinken met-with Iran
noun meeting ; [by|from delegation official lawmaker minister envoy team] source=by.from|by.adj|from.adj|by.of target=to|with
e.g. A meeting with Iran by an official from France was held. => France met-with Iran
noun dinner lunch luncheon breakfast supper brunch banquet ; each=between|subj
e.g. Malta and Tunisia held a working dinner in Valletta. => Malta met-with Tunisia
verb work ; [obj lunch luncheon dinner breakfast supper brunch] source=subj target=with|obj.with
e.g. Emmanuel Macron held a meeting and working dinner with Joe Biden. => Emmanuel Macron met-with Joe Biden
verb sit ; [across|at|around|round table] source=subj target=with|from|across.from|across.with|at.with
e.g. Panama sat at the table with Costa Rica. => Panama met-with Costa Rica
verb rendezvous ; source=subj target=with
e.g. Fiji rendezvoused with Samoa in Apia. => Fiji met-with Samoa
verb break ; [obj bread] source=subj target=with
e.g. Malta broke bread with Libya. => Malta met-with Libya
verb play ; [obj golf tennis chess] [subj :person] source=subj target=with
e.g. Shinzo Abe played golf with Donald Trump. => Shinzo Abe met-with Donald Trump
verb get~together link~up ; source=subj target=with
e.g. Peru's president linked up with Chile's president. => Peru's president met-with Chile's president
verb rub ; [obj shoulder elbow] source=subj target=with
e.g. Peru's president rubbed shoulders with Chile's president. => Peru's president met-with Chile's president

frame held-summit-with
noun summit ; source=poss|by|subj|maker|outer|teller target=with
e.g. Joe Biden held a summit with Fumio Kishida in Washington. => Joe Biden held-summit-with Fumio Kishida
e.g. Joe Biden says the summit with Fumio Kishida may not take place. => Joe Biden held-summit-with Fumio Kishida not possible
noun summit ; each=between|subj|adj|poss
e.g. A summit between Kim Jong-un and Moon Jae-in was held in Panmunjom. => Kim Jong-un held-summit-with Moon Jae-in
noun meeting ; [mod summit] source=poss|by|subj|maker|outer target=with
e.g. Joe Biden held a summit meeting with Fumio Kishida. => Joe Biden held-summit-with Fumio Kishida
noun meeting ; [mod summit] each=between|subj|adj|poss
e.g. A summit meeting between Joe Biden and Xi Jinping ended on Sunday. => Joe Biden held-summit-with Xi Jinping
verb meet ; [at|for|in summit] [!with] [!obj] each=subj
e.g. Angela Merkel and Emmanuel Macron met for a summit. => Angela Merkel held-summit-with Emmanuel Macron

frame spoke-with
verb speak talk chat converse ; source=subj target=with|to
e.g. Volodymyr Zelensky spoke with Joe Biden on Friday. => Volodymyr Zelensky spoke-with Joe Biden
verb speak talk chat ; [!with] [!to] each=subj
e.g. Joe Biden and Xi Jinping spoke on Friday. => Joe Biden spoke-with Xi Jinping
verb interview ; source=subj target=obj
e.g. CNN interviewed Volodymyr Zelensky in Kyiv. => CNN spoke-with Volodymyr Zelensky
verb contact ; source=subj target=obj
e.g. Sergei Lavrov contacted Antony Blinken on Monday. => Sergei Lavrov spoke-with Antony Blinken
noun interview conversation chat ; source=poss|subj|outer target=with|to
e.g. Sergei Lavrov gave an interview with TASS on Friday. => Sergei Lavrov spoke-with TASS
noun conversation ; each=between|subj|poss
e.g. A conversation between Joe Biden and Xi Jinping lasted two hours. => Joe Biden spoke-with Xi Jinping
noun contact touch ; [!mod close economic] source=poss|subj|maker target=with
e.g. Israel is in contact with Egypt. => Israel spoke-with Egypt
noun communication ; source=poss|subj|outer target=with
e.g. The United States held communications with Venezuela. => United States spoke-with Venezuela

frame phoned
verb phone telephone ring ; source=subj target=obj
e.g. Emmanuel Macron phoned Vladimir Putin on Sunday. => Emmanuel Macron phoned Vladimir Putin
verb call ; [obj :person] [on @weekday] [!comp] [!iobj] source=subj target=obj
e.g. Donald Trump called Volodymyr Zelensky on Friday. => Donald Trump phoned Volodymyr Zelensky
verb call ; [subj :person] [obj :person] [!comp] [!iobj] [!obj.appos] [!for|on|upon|by|as|to|in|a|over] source=subj target=obj
e.g. Gabriel Boric calls Emmanuel Macron. => Gabriel Boric phoned Emmanuel Macron
verb call ; [to discuss congratulate thank express offer say convey explain assure inform brief apologise apologize condole] [!on :person :country :org] source=subj target=obj
e.g. Joe Biden called Benjamin Netanyahu to discuss the war. => Joe Biden phoned Benjamin Netanyahu
verb speak talk confer ; [by phone telephone videoconference video-link] source=subj target=with|to
e.g. Joe Biden spoke by phone with Volodymyr Zelensky. => Joe Biden phoned Volodymyr Zelensky
verb speak talk ; [by phone telephone videoconference video-link] [!with] [!to] each=subj
e.g. Joe Biden and Volodymyr Zelensky spoke by phone. => Joe Biden phoned Volodymyr Zelensky
verb speak talk ; [on phone telephone] source=subj target=with|to
e.g. Emmanuel Macron spoke with Vladimir Putin on the phone. => Emmanuel Macron phoned Vladimir Putin
verb speak talk ; [over phone telephone] source=subj target=with|to
e.g. Emmanuel Macron spoke with Vladimir Putin over the phone. => Emmanuel Macron phoned Vladimir Putin
verb discuss ; [on|over|by phone telephone] [!with] each=subj theme=obj
e.g. Israel and Egypt discussed the truce by phone. => Israel phoned Egypt
noun call videoconference teleconference phonecall ; source=poss|by|subj|maker|outer target=with
e.g. Recep Tayyip Erdogan held a call with Vladimir Putin. => Recep Tayyip Erdogan phoned Vladimir Putin
noun call videoconference teleconference phonecall ; [!on] each=between|subj|poss
e.g. A call between Russia and Turkey lasted an hour. => Russia phoned Turkey
noun call ; [mod phone telephone video] source=poss|by|subj|from target=to
e.g. Donald Trump made a phone call to Vladimir Putin. => Donald Trump phoned Vladimir Putin
noun conversation talk discussion meeting summit conference ; [mod phone telephone video virtual online] source=poss|by|subj|maker|outer target=with
e.g. Narendra Modi held a telephone conversation with Vladimir Putin. => Narendra Modi phoned Vladimir Putin
noun conversation talk discussion meeting summit conference ; [mod phone telephone video virtual online] each=between|subj|poss
e.g. Narendra Modi and Vladimir Putin held a telephone conversation. => Narendra Modi phoned Vladimir Putin
verb speak talk chat confer ; [on|over|by|via|through phone telephone video videoconference conference line link videolink zoom] source=subj target=with|to|on.with|over.with|by.with|via.with|through.with|on.to|over.to
e.g. Malta spoke on the phone with Libya. => Malta phoned Libya
verb receive get take ; [obj call] [obj.mod phone telephone] source=from|obj.from target=subj
e.g. Malta received a phone call from Libya. => Libya phoned Malta
verb give ; [obj call ring] source=subj target=iobj|to
e.g. Malta gave Libya a call. => Malta phoned Libya
noun call ; [mod phone telephone video] source=inside target=to|with
e.g. In a phone call to Libya, Malta raised the rescue of migrants. => Malta phoned Libya

frame wrote-to
verb write ; source=subj target=to
e.g. Kim Jong-un wrote to Donald Trump. => Kim Jong-un wrote-to Donald Trump
verb write send deliver address hand convey transmit ; [obj letter message note cable telegram missive reply notice] source=subj target=to|iobj
e.g. Kim Jong-un sent a letter to Xi Jinping. => Kim Jong-un wrote-to Xi Jinping
verb send deliver hand hand~over present convey transmit ; [obj letter message note cable telegram missive reply] [!subj] source=obj.from target=to|obj.to
e.g. A letter from the Malian president was handed to the Chadian ambassador. => the Malian president wrote-to the Chadian ambassador
verb exchange swap ; [obj letter message telegram greeting note] source=subj target=with
e.g. Kim Jong-un exchanged letters with Donald Trump. => Kim Jong-un wrote-to Donald Trump
verb exchange swap ; [obj letter message telegram greeting note] [!with] each=subj
e.g. China and Japan exchanged letters. => China wrote-to Japan
noun letter message telegram missive ; source=poss|from|by|subj|outer target=to
e.g. The letter from Donald Trump to Kim Jong-un was published. => Donald Trump wrote-to Kim Jong-un
verb receive get ; [obj letter message note cable telegram missive reply] source=from target=subj
e.g. Donald Trump received a letter from Kim Jong-un. => Kim Jong-un wrote-to Donald Trump
verb write ; [obj :person] source=subj target=obj
e.g. Recep Tayyip Erdogan wrote Vladimir Putin to offer condolences. => Recep Tayyip Erdogan wrote-to Vladimir Putin
verb reply respond ; [to letter note message telegram missive] source=subj target=to.from|to.of|to.by|to.poss
e.g. Laos replied to a letter from Bhutan. => Laos wrote-to Bhutan
verb pen draft compose dash~off fire~off ; [obj letter message note telegram missive] source=subj target=to|obj.to
e.g. Laos penned a letter to Bhutan. => Laos wrote-to Bhutan

frame briefed
verb brief inform update notify apprise ; source=subj target=obj
e.g. Emmanuel Macron briefed Israel on the plan. => Emmanuel Macron briefed Israel
noun briefing ; source=poss|by|subj|from target=to|for|obj
e.g. Josep Borrell gave a briefing to Ukraine. => Josep Borrell briefed Ukraine
verb share ; [obj detail finding result plan] source=subj target=with theme=obj
e.g. France shared its findings with Iran. => France briefed Iran

frame visited
verb visit tour ; [obj @territory capital state headquarters] [!subj @vehicle] source=subj target=obj.adj|obj.poss|obj.of
e.g. Joe Biden visited the Indian city of Amritsar. => Joe Biden visited Indian
verb visit tour ; [!subj @vehicle] source=subj target=obj
e.g. Emmanuel Macron visited Rwanda in May 2021. => Emmanuel Macron visited Rwanda
verb travel go fly head journey jet ; [!obj] [!subj @vehicle @troops] source=subj target=to
e.g. Emmanuel Macron travelled to Israel on Thursday. => Emmanuel Macron visited Israel
verb travel go fly head journey jet ; [self :going] [!obj] [!subj @vehicle @troops] source=subj target=to status=planned
e.g. Emmanuel Macron is heading to Israel. => Emmanuel Macron visited Israel planned
verb fly jet ; [!obj] [!subj @vehicle @troops] source=subj target=into
e.g. Emmanuel Macron flew into Israel on Thursday. => Emmanuel Macron visited Israel
verb arrive land touch~down ; [in|at @territory capital] [!subj @vehicle @troops] source=subj target=in.poss|in.of|in.adj|at.poss
e.g. Joe Biden arrived in Vietnam's capital. => Joe Biden visited Vietnam
verb travel go fly head ; [to @territory capital] [!subj @vehicle @troops] source=subj target=to.poss|to.of|to.adj
e.g. Joe Biden travelled to the Vietnamese capital. => Joe Biden visited Vietnamese
verb arrive land touch~down ; [!subj @vehicle @troops] source=subj target=in|at
e.g. Xi Jinping arrived in France on Sunday. => Xi Jinping visited France
verb leave depart ; [!subj @vehicle @troops militant fighter rebel family] [!from office] source=subj target=for status=planned
e.g. Shinzo Abe left for China on Thursday. => Shinzo Abe visited China planned
verb pay ; [obj call] source=subj target=on
e.g. Wang Yi paid a call on Narendra Modi. => Wang Yi visited Narendra Modi
verb set ; [obj foot] source=subj target=in|on
e.g. Joe Biden has set foot in Iraq. => Joe Biden visited Iraq
noun visit trip tour journey ; source=poss|by|of|subj|outer|maker target=to|in|obj
e.g. Narendra Modi paid a visit to Ukraine. => Narendra Modi visited Ukraine
e.g. The visit of the Chadian president to Kenya was short. => the Chadian president visited Kenya
noun visit trip ; source=poss target=adj
e.g. Nancy Pelosi's Taiwan visit was praised by Japan. => Nancy Pelosi visited Taiwan
noun tour ; source=poss|subj|outer target=of
e.g. Emmanuel Macron began a tour of Africa. => Emmanuel Macron visited Africa
noun stop stopover layover ; source=poss|subj|outer target=in
e.g. Tsai Ing-wen made a stopover in the United States. => Tsai Ing-wen visited United States
noun arrival ; source=poss|of target=in|at
e.g. Xi Jinping's arrival in France was noted. => Xi Jinping visited France
verb leave depart ; [after|following visit trip tour stay] [subj :person] [obj :country] [!subj @troops] source=subj target=obj
e.g. Emmanuel Macron left Chad after a two-day visit. => Emmanuel Macron visited Chad
verb return come~back ; [subj :person] [from :country] [!obj] [!from exile prison] [!to] source=subj target=from
e.g. Emmanuel Macron returned home from Chad on Sunday. => Emmanuel Macron visited Chad
verb embark ; [on|on.mod visit trip tour] source=subj target=on.of|on.to|on.in|to
e.g. Recep Tayyip Erdogan embarked on a visit of Greece. => Recep Tayyip Erdogan visited Greece
verb come ; [on|for visit trip tour talk] [subj :person] source=subj target=to|in
e.g. Anthony Albanese has come to Fiji on his first trip abroad. => Anthony Albanese visited Fiji
verb transit pass ; [through|via :country :place] [!obj] [subj :person] source=subj target=through|via
e.g. Lai Ching-te transits through Paraguay. => Lai Ching-te visited Paraguay
verb become make ; [comp|obj head president leader minister pope official premier minister] [comp.to|obj.to visit] source=subj target=comp.to.obj|obj.to.obj
e.g. Joe Biden became the first president to visit Angola. => Joe Biden visited Angola
verb enter dock moor call anchor arrive berth reach stop put~in sail~into pull~into steam~into ; [subj ship warship carrier frigate destroyer vessel submarine fleet cruiser flotilla corvette] [in|at|obj port harbour harbor] source=subj* target=obj.of|in.of|at.of|in.in|at.in|in.adj|at.adj|obj.in|obj.adj|obj.poss|in
e.g. A French frigate docked at a port in Vietnam. => A French frigate visited Vietnam
verb cancel postpone scrap call~off ; [obj visit trip tour] [obj.poss :pronoun] source=subj target=to status=planned polarity=negative
e.g. Donald Trump cancelled his trip to Denmark. => Donald Trump visited Denmark not planned
noun call visit ; [mod port] source=poss|by|maker|subj target=in|at|to
e.g. A Japanese submarine made a port call in Vietnam. => A Japanese submarine visited Vietnam
verb dock berth anchor ; source=subj* target=in|at.in|at.poss|at.adj
e.g. A Chinese warship docked in Cambodia. => A Chinese warship visited Cambodia
verb return come ; [from visit trip tour] [!subj @vehicle] source=subj target=from.to|from.in|from.of
e.g. Laos's president returned from a trip to Bhutan. => Laos's president visited Bhutan
verb stop~over stop ; [!obj] [in :country :place] [!subj @vehicle] source=subj target=in
e.g. Laos's president stopped over in Bhutan. => Laos's president visited Bhutan
adj due ; [in :country :place] [!subj @vehicle @troops] [!comp] source=subj target=in status=planned
e.g. Laos's defence minister is due in Bhutan on Friday. => Laos's defence minister visited Bhutan planned
verb expect await ; [obj] [!obj @vehicle] [in :country :place] [!comp] [!subj] source=obj target=in status=planned
e.g. Laos's president is expected in Bhutan. => Laos's president visited Bhutan planned

frame hosted
verb host receive entertain ; source=subj target=obj
e.g. Recep Tayyip Erdogan hosted Vladimir Putin in Istanbul. => Recep Tayyip Erdogan hosted Vladimir Putin
verb host ; [obj @talks] source=subj target=obj.between
e.g. Qatar hosted talks between Israel and Hamas. => Qatar hosted Israel
verb play ; [obj host] source=subj target=to
e.g. Vladimir Putin played host to Narendra Modi. => Vladimir Putin hosted Narendra Modi
verb host ; [obj guest delegation official diplomat lawmaker team] [!obj :person] source=subj target=obj.from|obj.adj|obj.poss|obj.of|from
e.g. Qatar hosted a delegation from Iran. => Qatar hosted Iran
verb receive welcome ; [obj guest delegation official diplomat lawmaker] [!obj :person] source=subj target=obj.from|obj.adj|obj.poss|obj.of|from
e.g. Qatar received a delegation from Iran. => Qatar hosted Iran
verb fete ; source=subj target=obj
e.g. Qatar feted Ghana. => Qatar hosted Ghana
verb give hold host throw lay~on ; [obj dinner lunch luncheon breakfast banquet reception] source=subj target=for|obj.for|in.of
e.g. Qatar hosted a banquet for Ghana. => Qatar hosted Ghana

frame welcomed
verb welcome greet ; source=subj target=obj
e.g. Narendra Modi welcomed Emmanuel Macron in Jaipur. => Narendra Modi welcomed Emmanuel Macron
verb receive get ; [obj welcome reception] [!obj.mod hostile cold frosty cool chilly] source=from target=subj
e.g. Vladimir Putin received a warm welcome from China. => China welcomed Vladimir Putin
noun welcome ; source=subj|by|from|poss target=obj|to|for
e.g. China's welcome for Russia was praised. => China welcomed Russia
verb roll~out ; [obj carpet] source=subj target=for|obj.for
e.g. Qatar rolled out the red carpet for Ghana. => Qatar welcomed Ghana

frame sent-envoy-to
verb send dispatch despatch ; [obj @envoy] source=subj target=to theme=obj
e.g. China sent an envoy to Ukraine. => China sent-envoy-to Ukraine
verb send dispatch despatch ; [obj @envoy] [to meet discuss negotiate talk] source=subj target=to.with|to.obj theme=obj
e.g. Moon Jae-in sent two officials to meet with North Korea. => Moon Jae-in sent-envoy-to North Korea
verb send dispatch despatch ; [obj :person] source=subj target=to
e.g. Joe Biden sent William Burns to Qatar. => Joe Biden sent-envoy-to Qatar
noun dispatch despatch sending ; [of @envoy] source=poss|by target=to theme=of
e.g. Japan's dispatch of an envoy to Iran was praised. => Japan sent-envoy-to Iran
verb send dispatch despatch ; [obj @envoy] [!subj] source=obj.maker|obj.poss target=to theme=obj
e.g. A Turkish envoy was sent to Chad. => Turkish sent-envoy-to Chad
verb pack~off send~off ; [obj @envoy] source=subj target=to theme=obj
e.g. Peru sent off a negotiator to Chile. => Peru sent-envoy-to Chile

frame consulted-with
verb consult deliberate ; source=subj target=obj|with
e.g. Turkey consulted with Russia on Tuesday. => Turkey consulted-with Russia
verb consult deliberate ; [!with] [!obj] each=subj
e.g. Turkey and Russia consulted on Tuesday. => Turkey consulted-with Russia
verb discuss debate ; source=subj target=with theme=obj
e.g. Sergei Lavrov discussed the treaty with Wang Yi. => Sergei Lavrov consulted-with Wang Yi
verb discuss ; [comp] source=subj target=comp.with|comp.obj.with theme=comp.obj
e.g. Chad is discussing exchanging prisoners with Libya. => Chad consulted-with Libya
verb discuss debate ; [!with] each=subj theme=obj
e.g. Sergei Lavrov and Wang Yi discussed the treaty. => Sergei Lavrov consulted-with Wang Yi
verb exchange ; [obj view opinion idea] source=subj target=with theme=on|about
e.g. China has exchanged views with Russia. => China consulted-with Russia
verb exchange ; [obj view opinion idea] [!with] each=subj theme=on|about
e.g. China and Russia have exchanged views. => China consulted-with Russia
verb engage ; [!subj @troops] [!with @troops militant rebel] source=subj target=with
e.g. The European Union engaged with Serbia on the law. => European Union consulted-with Serbia
noun consultation dialogue discussion deliberation ; source=poss|subj|maker|outer|teller target=with
e.g. Japan held consultations with South Korea. => Japan consulted-with South Korea
noun consultation dialogue discussion deliberation ; each=between|subj|adj|poss
e.g. Consultations between Japan and South Korea were held in Tokyo. => Japan consulted-with South Korea
noun exchange ; [of view opinion] source=poss|subj|maker|outer target=with
e.g. Wang Yi had an exchange of views with Sergei Lavrov. => Wang Yi consulted-with Sergei Lavrov
verb engage draw involve ; [in dialogue talk negotiation discussion consultation conversation] source=subj target=obj
e.g. Laos engaged Bhutan in a dialogue. => Laos consulted-with Bhutan
verb sound~out ; source=subj target=obj
e.g. Laos sounded out Bhutan. => Laos consulted-with Bhutan
verb touch ; [obj base] source=subj target=with
e.g. Laos touched base with Bhutan. => Laos consulted-with Bhutan

frame negotiated-with
verb negotiate bargain haggle parley ; source=subj target=with theme=obj|on|over|about
e.g. Serbia negotiated with Croatia over the border. => Serbia negotiated-with Croatia
verb negotiate bargain haggle parley ; [!with] each=subj theme=obj|on|over|about
e.g. Serbia and Kosovo negotiated for two days. => Serbia negotiated-with Kosovo
verb hammer~out work~out thrash~out finalise finalize forge draft draw~up ; [self :going] [obj @agreement] source=subj target=with theme=obj
e.g. Norway is hammering out a treaty with Poland. => Norway negotiated-with Poland
verb hammer~out work~out thrash~out finalise finalize forge draft draw~up ; [self :going] [obj @agreement] [!with] each=obj.between|subj theme=obj
e.g. Norway and Poland are finalising an agreement. => Norway negotiated-with Poland
verb work ; [self :going] [on agreement treaty accord deal pact memorandum ceasefire cease-fire truce] source=subj target=with|on.with theme=on
e.g. Norway is working with Poland on a treaty. => Norway negotiated-with Poland
verb work ; [self :going] [on agreement treaty accord deal pact memorandum ceasefire cease-fire truce] [!with] each=on.between|subj theme=on
e.g. Norway and Poland are working on an agreement. => Norway negotiated-with Poland
noun talk negotiation bargaining parley ; [!of war peace treaty deal agreement accord alliance invasion] source=poss|subj|maker|outer|teller target=with theme=on|over|about
e.g. Iran held talks with France in Geneva. => Iran negotiated-with France
e.g. Chad says the talks with Mali have stalled. => Chad negotiated-with Mali
noun talk negotiation bargaining parley ; [!of war peace treaty deal agreement accord alliance invasion] each=between|of|subj|adj|poss|at.between theme=on|over|about
e.g. Talks between Serbia and Kosovo resumed in Brussels. => Serbia negotiated-with Kosovo
e.g. The two Koreas held talks. => Koreas negotiated-with Koreas
verb co-chair cochair chair ; [obj @talks] [!with] [!obj.with] [!obj.between] each=subj theme=obj
e.g. Peru and Chile co-chaired the talks. => Peru negotiated-with Chile
verb return come~back come sit get ; [to|at|around|back table] [to.mod|at.mod|around.mod|back.mod negotiating bargaining conference] [!with] each=subj
e.g. Chad and Mali returned to the negotiating table. => Chad negotiated-with Mali
noun round series day session ; [of @talks] source=poss|subj|maker|outer target=with|of.with theme=of.on
e.g. Iran held a third round of talks with France. => Iran negotiated-with France
noun round series day session ; [of @talks] each=subj theme=of.on
e.g. Iran and France held a third round of talks. => Iran negotiated-with France
noun round session meeting ; [of commission committee dialogue mechanism council] [of.mod|of.of joint intergovernmental inter-governmental bilateral strategic binational] each=subj|between|of.between
e.g. Kenya and Ghana held the third session of their joint commission. => Kenya negotiated-with Ghana
noun round session meeting ; [of commission committee dialogue mechanism council] [of.mod joint intergovernmental inter-governmental bilateral strategic binational] source=subj|poss|maker|outer target=with|of.with
e.g. Kenya held a third session of its joint commission with Ghana. => Kenya negotiated-with Ghana

frame mediated-between
verb mediate arbitrate intercede ; source=subj target=between|in.between
e.g. Qatar mediated between Israel and Hamas. => Qatar mediated-between Israel
verb bring ; [to|around|at|back.to table] [obj] source=subj target=obj
e.g. Turkey brought Ethiopia and Somalia to the negotiating table. => Turkey mediated-between Ethiopia
verb bring~together ; [obj leader official envoy negotiator representative delegation minister diplomat president side] source=subj target=obj|obj.of|obj.from|obj.maker
e.g. Oman brought together envoys of Chad and Libya. => Oman mediated-between envoys of Chad and Libya
verb broker mediate facilitate arbitrate sponsor negotiate ; [obj @agreement @talks @truce swap exchange deal] source=subj target=obj.between|between|obj.of.between|obj.of.of.between theme=obj
e.g. Turkey brokered a truce between Russia and Ukraine. => Turkey mediated-between Russia
verb broker mediate facilitate ; [obj @agreement @talks @truce dispute conflict] source=subj target=obj.adj theme=obj
e.g. Kenya mediated the Sudanese conflict. => Kenya mediated-between Sudanese
verb broker mediate ; [obj @agreement @talks @truce swap exchange] [!obj.between] source=subj target=obj.head.subj theme=obj
e.g. Israel and Hamas agreed to a truce brokered by Egypt. => Egypt mediated-between Israel
adj brokered mediated ; [head @agreement @talks @truce] [head.head agree accept sign reach conclude strike hold resume begin start open] source=adj target=head.head.subj theme=head
e.g. Israel and Hamas agreed to an Egyptian-brokered truce. => Egyptian mediated-between Israel
noun mediation arbitration ; source=poss|by|maker|subj target=between
e.g. Qatar's mediation between Israel and Hamas continued. => Qatar mediated-between Israel
noun mediation ; [case with under through] [!between] [head sign reach conclude exchange agree hold resume begin start end release free swap] source=maker|poss|by|of target=head.subj.between|head.subj
e.g. Talks between Iran and Chad resumed with Omani mediation. => Omani mediated-between Iran
noun mediation ; [case with under through] [!between] [head talk negotiation agreement deal truce ceasefire cease-fire swap exchange] source=maker|poss|by|of target=head.between
e.g. Talks between Iran and Chad with Omani mediation resumed. => Omani mediated-between Iran
noun mediation ; [case with under through] [!between] [head talk negotiation agreement deal truce ceasefire cease-fire swap exchange] [head.head sign reach conclude agree hold resume begin start accept] source=maker|poss|by|of target=head.head.subj
e.g. Iran and Chad agreed on a truce with Omani mediation. => Omani mediated-between Iran
noun mediator intermediary go-between broker arbiter ; source=subj|appos|head target=between
e.g. Oman acted as mediator between Iran and Saudi Arabia. => Oman mediated-between Iran
verb shuttle ; source=subj target=between
e.g. Henry Kissinger shuttled between Egypt and Israel. => Henry Kissinger mediated-between Egypt
noun effort push bid attempt ; [for|at|toward|towards @truce peace] source=poss|by|subj target=for.between|at.between|between
e.g. Turkey made efforts for a truce between Russia and Ukraine. => Turkey mediated-between Russia
verb serve act ; [as mediator go-between intermediary broker arbiter conduit channel bridge facilitator] source=subj target=as.between|as.for|as.in.between|between|for
e.g. Oman acted as an intermediary for Iran and Canada. => Oman mediated-between Iran
verb midwife engineer arrange orchestrate oversee ; [obj @agreement @talks @truce swap exchange deal] [obj.between] source=subj target=obj.between theme=obj
e.g. Oman arranged talks between Chad and Libya. => Oman mediated-between Chad
verb patch~up settle resolve heal defuse smooth~over iron~out ; [obj quarrel dispute rift row conflict feud crisis difference tension] [obj.between] source=subj target=obj.between theme=obj
e.g. Oman defused a crisis between Chad and Libya. => Oman mediated-between Chad

frame visited
verb attend ; [subj :person] [obj ceremony funeral summit conference inauguration wedding parade forum] [in|obj.in :country :metonym] source=subj target=in|obj.in theme=obj
e.g. Emmanuel Macron attended a ceremony in Poland. => Emmanuel Macron visited Poland
verb land arrive touch~down ; [subj plane jet bomber aircraft helicopter] [subj.mod military] [at|in] source=subj* target=in|at.in|at.near|at.near.in|at.of|in.of
e.g. Two Kenyan military planes landed at an airport in Chad. => Kenyan military planes visited Chad

frame mediated-between
verb hold convene organise organize arrange ; [obj @talks] [obj.between] source=subj target=obj.between theme=obj
e.g. Oman is open to holding talks between Chad and Mali. => Oman mediated-between Chad wanted

frame mediated-between
noun effort mission bid push drive initiative ; [mod mediation peace mediating reconciliation peacemaking] source=poss|by|subj|maker target=between
e.g. Oman launched a mediation effort between Chad and Libya. => Oman mediated-between Chad

frame spoke-with
verb address ; [obj|obj.of|obj.before parliament congress senate assembly council legislature house chamber knesset bundestag duma lawmaker] [subj :person] source=subj target=obj*|obj.of*|obj.before*
e.g. Emmanuel Macron addressed a joint session of the United States Congress. => Emmanuel Macron spoke-with United States Congress

frame visited
verb make ; [obj appearance stop stopover] [!obj.mod surprise public television] source=subj target=in|obj.in|at.in theme=obj
e.g. Joe Biden is making ceremonial appearances in Canada. => Joe Biden visited Canada
noun visit tour trip ; [case for on] [head.cop] source=head.subj target=head
e.g. Joe Biden is in Canada for a visit. => Joe Biden visited Canada
noun talks talk meeting summit conference ; [case for] [head.cop] [head.case in] [head.subj :person delegation official minister team envoy negotiator diplomat] source=head.subj target=head
e.g. Emmanuel Macron was in Canada on Friday for talks. => Emmanuel Macron visited Canada
verb announce confirm plan schedule arrange ; [subj :person] [obj visit trip tour] [!obj.poss] [!obj.by] [!obj.of] [!obj.from] source=subj target=obj.to|to|obj.in status=planned
e.g. Emmanuel Macron announced a visit to the Ghanaian capital Accra. => Emmanuel Macron visited Accra planned

frame negotiated-with
verb announce confirm declare ; [obj|obj.of talk negotiation dialogue] [!obj end ending suspension halt collapse cancellation postponement breakdown failure conclusion delay freeze] source=subj target=with|obj.with|obj.of.with theme=obj.on status=planned
e.g. Kenya announced the start of talks with Somalia. => Kenya negotiated-with Somalia planned
verb announce confirm declare ; [obj|obj.of talk negotiation dialogue] [!obj end ending suspension halt collapse cancellation postponement breakdown failure conclusion delay freeze] [!with] [!obj.with] [!obj.of.with] each=obj.between|obj.of.between|subj theme=obj.on status=planned
e.g. Kenya and Somalia announced the resumption of talks. => Kenya negotiated-with Somalia planned

frame welcomed
verb accept receive ; [obj|obj.of credential letter] [obj.mod|obj.of|obj.of.of credence ambassador diplomatic envoy] source=subj target=obj.of.from|obj.of.maker|obj.of.of|obj.of.of.of|obj.of.of.maker|from
e.g. Alexander Lukashenko accepted the credentials of new ambassadors from Chad and India. => Alexander Lukashenko welcomed Chad

frame sent-envoy-to
verb name appoint announce ; [obj envoy representative mediator] [obj.mod special] source=subj target=for|to|obj.for|obj.to
e.g. Norway named a special envoy for Iceland. => Norway sent-envoy-to Iceland

frame negotiated-with
noun hour day week month ; [of @talks] source=poss|subj|maker|outer target=with|of.with theme=of.on
e.g. Emmanuel Macron held three hours of talks with Joe Biden. => Emmanuel Macron negotiated-with Joe Biden
noun hour day week month ; [of @talks] [!with] [!of.with] each=subj|of.between|between theme=of.on
e.g. Emmanuel Macron and Joe Biden held three hours of talks. => Emmanuel Macron negotiated-with Joe Biden

frame visited
verb accompany ; [subj :person] [obj :person] [to|obj.to] source=subj target=to|obj.to
e.g. Friedrich Merz accompanied Emmanuel Macron to Ottawa. => Friedrich Merz visited Ottawa

frame visited
verb cancel call~off scrap abandon cut~short ; [obj visit trip tour] [!obj.poss] [!obj.by] [!obj.from] [!obj.with] [!obj.adj] [!by] source=subj target=obj.to|to status=planned polarity=negative
e.g. Emmanuel Macron called off a trip to Chad. => Emmanuel Macron visited Chad not planned

frame visited
verb visit tour inspect ; [!subj @vehicle @troops] [obj @troops serviceman base camp airfield airbase outpost battlefield hospital memorial cemetery grave factory plant refugee] [obj.in|obj.at.in|in :country] [obj.in|obj.at.in|in :foreign] source=subj target=obj.in|obj.at.in|in
e.g. Rishi Sunak visited British troops in Estonia. => Rishi Sunak visited Estonia
noun visit trip ; [to|obj.to @troops serviceman base camp airfield airbase outpost battlefield hospital memorial] [to.in|to.at.in|in|at.in :country] [to.in|to.at.in|in|at.in :foreign] source=poss|by|subj|outer|maker target=to.in|to.at.in|in|at.in
e.g. Rishi Sunak made a surprise visit to troops at an airfield in Estonia. => Rishi Sunak visited Estonia

frame met-with
verb bring~together gather unite ; [subj talk meeting summit conference dialogue gathering] each=obj
e.g. The talks brought together Chile and Bolivia. => Chile met-with Bolivia

frame visited
verb head lead ; [obj delegation mission] [!obj.from] [obj.to|to :country] source=subj target=obj.to|to
e.g. Ghana's president led a delegation to Togo. => Ghana's president visited Togo

frame negotiated-with
verb set fix schedule ; [obj|obj.for date day time talk] [for|obj.for|obj @talks] [!with] [!obj.for.with|for.with] each=subj status=planned
e.g. Ghana and Togo set a date for talks. => Ghana negotiated-with Togo planned
