# source: own work
# licence: CC0-1.0
# Criticism, concern, condemnation, accusation and blame, formal protest, inquiry, going to court.

class bad = reprehensible unusual preposterous baseless groundless unfounded ludicrous premature abhorrent heinous flawed one-sided biased arbitrary misguided counterproductive unhelpful unconstructive disproportionate excessive inflammatory insulting offensive belligerent cynical savage genocidal discriminatory extreme unjust barbarous unacceptable inadmissible intolerable illegal unlawful illegitimate irresponsible reckless provocative unjustified unjustifiable unwarranted unfair absurd ridiculous outrageous disgraceful shameful dangerous regrettable inappropriate unfriendly despicable deplorable cruel brutal barbaric inhumane immoral hypocritical cowardly disastrous catastrophic wrong fraudulent aggressive hostile provocation escalation aggression threat violation crime disgrace blackmail outrage betrayal farce sham mistake insult affront blunder hypocrisy menace aggressor fascist imperialist colonialist
class wrongdoing = violate breach infringe interfere meddle lie spy plot sabotage provoke harbour harbor conspire collude cheat torture oppress persecute mislead deceive destabilise destabilize undermine orchestrate instigate smuggle harass
class misgiving = discontent concern worry alarm dismay unease misgiving disappointment outrage anger displeasure dissatisfaction indignation frustration reservation disquiet doubt
class private = man woman people person citizen singer actor actress artist author writer novelist student player athlete footballer coach team club fan activist dissident journalist reporter newspaper magazine lawyer businessman billionaire company firm manufacturer film show song series church priest cleric pastor bishop family tourist driver blogger comedian director
class authority = wto court tribunal icj icc hague arbitration wto judge
class support = voice raise convey register

frame criticised
verb criticise criticize slam rebuke chide castigate lambast lambaste berate chastise reprimand reproach scold excoriate pillory censure flay deride mock ridicule disparage belittle admonish upbraid fault vilify insult taunt disapprove ; [!obj @private] source=subj target=obj*|of* theme=for|over
e.g. Turkey criticised Sweden for its policy. => Turkey criticised Sweden
e.g. Greece and Turkey criticised each other. => Turkey criticised Greece
verb blast lash ; source=subj target=obj* theme=for|over
e.g. Donald Trump blasted the German government over trade. => Donald Trump criticised the German government
verb assail ; [!with missile rocket drone] source=subj target=obj* theme=for|over
e.g. Iran assailed the United Kingdom over its stance. => Iran criticised United Kingdom
verb dress~down tell~off call~out ; source=subj target=obj theme=for|over
e.g. Donald Trump dressed down Volodymyr Zelensky in public. => Donald Trump criticised Volodymyr Zelensky
verb lash~out hit~out lash hit ; [!obj] source=subj target=at*|against* theme=for|over
e.g. China lashed out at the United States over Taiwan. => China criticised United States
verb speak~out ; source=subj target=about* theme=about
e.g. Norway's king spoke out about Chinese abuses. => Norway's king criticised Chinese
verb speak~out rail inveigh ; source=subj target=against*|at*
e.g. Recep Tayyip Erdogan spoke out against Israel. => Recep Tayyip Erdogan criticised Israel
verb take ; [obj aim swipe] source=subj target=at*
e.g. Emmanuel Macron took aim at Turkey in his speech. => Emmanuel Macron criticised Turkey
verb take ; [obj issue] source=subj target=with*
e.g. Poland took issue with Germany over the pipeline. => Poland criticised Germany
verb meet greet ; [with criticism condemnation outrage anger fury indignation] [with.from] source=with.from target=obj*
e.g. Peru's decision was met with criticism from Spain. => Spain criticised Peru
verb find ; [obj fault] source=subj target=with*
e.g. Brussels found fault with Hungary. => Brussels criticised Hungary
verb take ; [to task] source=subj target=obj theme=for|over
e.g. The European Union took Hungary to task over the law. => European Union criticised Hungary
verb call label brand dub ; [comp killer occupier warmonger puppet clown fool bully hitler nazi war-criminal pariah parasite idiot terrorist-state dictator liar criminal terrorist thug murderer enemy tyrant traitor coward fascist hypocrite aggressor butcher] source=subj target=obj theme=comp
e.g. Putin was called a murderer by Volodymyr Zelensky. => Volodymyr Zelensky criticised Putin
verb label brand denounce ; [as] source=subj target=obj theme=as
e.g. Iran branded Israel as an aggressor. => Iran criticised Israel
verb hurl throw fling heap ; [obj insult abuse slur scorn] source=subj target=at|on|obj.at|obj.on
e.g. Javier Milei hurled insults at Lula. => Javier Milei criticised Lula
verb liken compare ; [to hitler nazi nazis mussolini stalin dictator king emperor thug gangster mobster terrorist apartheid holocaust bully pirate crusader] source=subj target=obj* theme=to
e.g. Gustavo Petro likened Israel to the Nazis. => Gustavo Petro criticised Israel
verb call label brand describe dub ; [comp|as crime terrorism genocide massacre piracy atrocity barbarism aggression provocation] [obj @onset attack raid bombing blockade operation offensive sanction seizure killing war] source=subj target=obj* theme=obj
e.g. Norway called the Chilean attack a crime. => Norway criticised Chilean
verb attack assail ; [over|for] [!subj @troops @fighters] [!obj @site] source=subj target=obj* theme=over|for
e.g. Viktor Orban attacked the European Union over its policy. => Viktor Orban criticised European Union
verb attack ; [obj approach handling response attitude behaviour behavior conduct policy record decision criticism critic handling plan proposal law reform stance statement remark comment] source=subj target=obj* theme=obj
e.g. Boris Johnson attacked the EU's decision on vaccines. => Boris Johnson criticised EU
noun criticism rebuke censure reprimand reproach disapproval ; source=poss|by|from|maker|subj target=of*|to
e.g. The European Union's criticism of Hungary was mild. => European Union criticised Hungary
verb draw face attract receive earn provoke spark prompt trigger elicit ; [obj criticism rebuke censure reprimand outcry protest objection backlash flak ire] source=from|obj.from|among target=subj*
e.g. Israel drew criticism from Norway. => Norway criticised Israel
adj critical disdainful contemptuous scornful ; source=subj target=of*
e.g. Germany is critical of Hungary. => Germany criticised Hungary
noun attack ; [mod verbal scathing blistering stinging withering vitriolic veiled] source=poss|by|maker|subj target=on*
e.g. Recep Tayyip Erdogan launched a scathing attack on Israel. => Recep Tayyip Erdogan criticised Israel
noun attack ; [poss :person] [on :person] source=poss target=on
e.g. Donald Trump's attack on Joe Biden drew applause. => Donald Trump criticised Joe Biden
verb label brand dub call declare ; [comp manipulator violator occupation provocation aggression] source=subj target=obj* theme=comp
e.g. Iran called the Israeli exercise a provocation. => Iran criticised Israeli
verb reject question ; [obj result outcome legitimacy] [obj|obj.of election referendum vote poll] source=subj target=obj.of.in|in|obj.of.adj|obj.in theme=obj
e.g. Canada rejected the result of the election in Belarus. => Canada criticised Belarus
verb describe characterise characterize regard brand dismiss ; [as provocation violation aggression illegal unacceptable provocative betrayal mistake disgrace interference hypocrisy propaganda nonsense lie blackmail slander] source=subj target=obj* theme=as
e.g. Iran described the Israeli exercise as a provocation. => Iran criticised Israeli
verb call ; [comp unacceptable illegal provocative irresponsible reckless shameful outrageous disgraceful unlawful illegitimate absurd fraudulent] source=subj target=obj* theme=comp
e.g. Iran called the Israeli statement unacceptable. => Iran criticised Israeli
verb call label brand dub describe consider deem term declare ; [comp|comp.mod @bad] source=subj target=obj*|obj.of*|obj.by theme=comp
e.g. Russia called the German decision a provocation. => Russia criticised German
e.g. Peru called Chile's remarks "unacceptable" on Monday. => Peru criticised Chile
verb describe characterise characterize slam regard dismiss brand label ; [as|as.mod @bad] source=subj target=obj*|obj.of*|obj.by theme=as
e.g. Russia described the Polish move as unacceptable. => Russia criticised Polish
verb say state insist argue maintain declare claim think believe stress ; [comp @bad] [!comp.subj demolition destruction killing arrest eviction occupation annexation detention imprisonment execution bombing shelling persecution] source=subj target=comp.subj*|comp.subj.by*|comp.subj.of* theme=comp
e.g. China says the American decision is unacceptable. => China criticised American
verb designate declare label classify brand name ; [as|comp manipulator aggressor occupier adversary occupying enemy rogue pariah] source=subj target=obj theme=as
e.g. Poland declared Russia an aggressor. => Poland criticised Russia
verb light lay pitch ; [into :person :country :org :group] [!obj] [!subj jet missile rocket bus truck car] source=subj target=into
e.g. Peru laid into Chile. => Peru criticised Chile
verb round ; [on :person :country :org] [!obj] source=subj target=on
e.g. Peru rounded on Chile. => Peru criticised Chile
verb frown scowl bristle sniff ; [!obj] source=subj target=on*|upon*|at*
e.g. Peru frowned upon Chile's plan. => Peru criticised Chile
verb pour heap ; [obj scorn contempt ridicule criticism abuse] source=subj target=on*
e.g. Peru poured scorn on Chile. => Peru criticised Chile
verb slap~down ; source=subj target=obj
e.g. Peru slapped down Chile. => Peru criticised Chile
verb rap bemoan curse ; source=subj target=obj* theme=for|over
e.g. Peru bemoaned Chile's stance. => Peru criticised Chile
verb scoff jeer sneer carp ; [!obj] source=subj target=at*
e.g. Peru scoffed at Chile. => Peru criticised Chile
verb come ; [under fire criticism] source=from|under.from target=subj*
e.g. Peru came under fire from Chile. => Chile criticised Peru

frame expressed-concern-about
verb express voice convey raise share ; [obj @misgiving] source=subj target=about*|over*|at*|with*|about.in|over.in|obj.about.in|obj.over.in
e.g. Germany voiced concern over Russia's plans. => Germany expressed-concern-about Russia
verb express voice raise ; [obj @misgiving] source=subj target=obj.comp.subj*|obj.acl.subj*
e.g. Germany expresses concern that Russia keeps its troops there. => Germany expressed-concern-about Russia
verb worry fret ; source=subj target=about*|over*
e.g. Japan worried about North Korea's missiles. => Japan expressed-concern-about North Korea's missiles
verb concern alarm worry trouble dismay anger infuriate outrage irk irritate annoy enrage upset unsettle ; source=obj target=subj*|about*|over*|at*
e.g. Japan was alarmed by China's moves. => Japan expressed-concern-about China
adj concerned worried alarmed dismayed angry furious outraged appalled disappointed uneasy wary suspicious skeptical sceptical doubtful dubious mistrustful distrustful leery ; source=subj target=about*|over*|by*|at*|with*|of*
e.g. Poland is worried about Belarus. => Poland expressed-concern-about Belarus
adj concerned worried alarmed ; [comp.aux could may might will would] source=subj target=comp.subj*
e.g. Poland is concerned that Belarus could close the border. => Poland expressed-concern-about Belarus
verb worry concern alarm ; [comp.aux could may might will would] [!obj] source=subj target=comp.subj*
e.g. Poland is worried that Belarus may close the border. => Poland expressed-concern-about Belarus
verb regret ; [!obj lack absence death loss passing] source=subj target=obj*|comp.subj* theme=obj
e.g. Japan regrets that China has left the talks. => Japan expressed-concern-about China
noun concern worry unease alarm dismay anger outrage disappointment ; source=poss|by|from|maker|among|subj target=about*|over*|at*|with*
e.g. India's concern about Pakistan is old. => India expressed-concern-about Pakistan

frame urged-action-against
verb call push press lobby campaign appeal ; [for|for.of @sanctions boycott action pressure strike intervention probe investigation inquiry] source=subj target=for.against*|for.of.against*|for.of.on*|for.on*|for.of*|for.into*|against*|on* theme=for
e.g. Lithuania has called for sanctions against Belarus. => Lithuania urged-action-against Belarus
verb urge demand propose advocate support back seek recommend ; [obj @sanctions boycott] source=subj target=against*|on*|of* theme=obj
e.g. Lithuania urged sanctions against Belarus. => Lithuania urged-action-against Belarus
noun call ; [for @sanctions boycott action pressure] source=poss|by|from|maker target=for.against*|for.on*|for.of* theme=for
e.g. Ukraine's call for sanctions against Russia was heard. => Ukraine urged-action-against Russia
verb call push press appeal ; [for response measure step condemnation resolution] source=subj target=for.to*|for.against*|for.of*|for.on* theme=for
e.g. Salman called for a response to the Iranian programme. => Salman urged-action-against Iranian

frame condemned
verb condemn denounce decry deplore excoriate ; [!obj @private] source=subj target=obj* theme=for|over
e.g. Qatar condemned the Israeli strike. => Qatar condemned Israeli
e.g. Oman stopped short of condemning Yemen. => Oman condemned Yemen not
verb condemn denounce ; [as|as.mod @bad provocation violation aggression illegal unacceptable provocative betrayal mistake disgrace interference hypocrisy propaganda nonsense lie blackmail slander] source=subj target=obj*|obj.of*|obj.by theme=as
e.g. Iran denounced the Israeli exercise as a provocation. => Iran condemned Israeli
noun condemnation denunciation ; source=poss|by|from|maker|subj target=of*
e.g. Brazil's condemnation of Israel came late. => Brazil condemned Israel
verb draw face attract receive earn provoke spark prompt ; [obj condemnation denunciation] source=from|obj.from|among target=subj*
e.g. North Korea drew condemnation from Japan. => Japan condemned North Korea
verb condemn denounce deplore decry criticise criticize ; [obj|obj.conj coup repression crackdown arrest detention imprisonment execution internment persecution jailing sentencing massacre annexation] [in|obj.in|obj.of.in :country] source=subj target=in|obj.in|obj.of.in theme=obj
e.g. Pope Francis condemned the coup in Myanmar. => Pope Francis condemned Myanmar

frame accused
verb accuse suspect ; source=subj target=obj theme=of
e.g. Ukraine accused Russia of a war crime. => Ukraine accused Russia
e.g. Russia and Ukraine accused each other of lying. => Ukraine accused Russia
verb suspect allege ; source=subj target=comp.subj theme=comp.obj
e.g. Kyiv alleged that Russia had taken children. => Kyiv accused Russia
verb allege ; [obj.by] source=subj target=obj.by theme=obj
e.g. Kenya alleged violations by Chad. => Kenya accused Chad
verb charge ; [comp] source=subj target=comp.subj theme=comp.obj
e.g. Washington charged that Iran had armed the rebels. => Washington accused Iran
verb charge ; [with] [obj :country] [!obj :demonym :adjective] source=subj target=obj theme=with
e.g. Washington charged Iran with deceit. => Washington accused Iran
verb trade exchange swap ; [obj accusation insult barb jibe recrimination blame charge] each=subj
e.g. Armenia and Azerbaijan traded accusations. => Armenia accused Azerbaijan
verb trade exchange swap ; [obj accusation insult barb recrimination] source=subj target=with
e.g. Armenia traded accusations with Azerbaijan. => Armenia accused Azerbaijan
noun barb insult jibe recrimination accusation blame ; [mod trade] each=subj
e.g. Zambia and Malawi trade barbs over the election. => Zambia accused Malawi
noun accusation allegation ; [acl] source=poss|by|maker target=acl.subj theme=acl.obj
e.g. Accusations by Turkey that Chad armed the rebels were repeated. => Turkey accused Chad
noun accusation allegation charge complaint ; source=poss|by|from|maker|subj target=against
e.g. Ukraine's allegations against Russia were read out. => Ukraine accused Russia
verb @voicing ; [comp @misdeed] [!comp.aux @hedge] source=subj target=comp.subj theme=comp
e.g. Greece said Turkey violated its airspace. => Greece accused Turkey
verb recognise recognize declare acknowledge condemn ; [obj genocide atrocity massacre] source=subj target=obj.by* theme=obj
e.g. Canada recognised the genocide committed by the Myanmar Army. => Canada accused the Myanmar Army
verb @voicing ; [comp attack enter cross bomb shell strike raid fire detain seize intercept ram target] [comp.obj.poss|comp.into.poss|comp.at.poss|comp.on.poss :pronoun] [!comp.aux @hedge] source=subj target=comp.subj theme=comp
e.g. Iran said Saudi jets bombed its embassy. => Iran accused Saudi jets
verb recognise recognize declare describe classify label brand ; [as genocide crime massacre] [obj treatment persecution killing repression oppression campaign policy] source=subj target=obj.poss|obj.by|obj.maker|obj.adj theme=as
e.g. Canada recognised the Myanmar Army's treatment of the Rohingya as genocide. => Canada accused the Myanmar Army
verb recognise recognize declare describe classify ; [as genocide crime massacre] [!obj treatment persecution killing repression oppression campaign genocide massacre murder death atrocity famine deportation expulsion] source=subj target=obj.of*|obj* theme=as
e.g. Canada recognised the Chinese policy as genocide. => Canada accused Chinese
verb say tell claim state insist maintain report declare announce reveal believe ; [comp @wrongdoing] [!subj :org] source=subj target=comp.subj* theme=comp.obj
e.g. Venezuela said Colombia had violated its airspace. => Venezuela accused Colombia
verb say tell claim state declare insist find determine conclude ; [!subj :org] [comp commit perpetrate] [comp.obj genocide crime atrocity massacre abuse violation] source=subj target=comp.subj* theme=comp.obj
e.g. Washington declared that China had committed genocide. => Washington accused China
verb declare find ; [comp|in breach violation] source=subj target=obj theme=in.of|comp.of
e.g. Britain declared China in breach of the treaty. => Britain accused China
verb say claim state declare insist ; [comp.subj] [comp breach violation] source=subj target=comp.subj theme=comp.of
e.g. Britain said China was in breach of the treaty. => Britain accused China
verb say claim insist state declare believe ; [comp break] [comp.obj promise word agreement treaty pact deal ceasefire truce pledge commitment law] [!subj :org] source=subj target=comp.subj theme=comp.obj
e.g. Chad said Libya had broken its promise. => Chad accused Libya
verb say claim insist state declare believe conclude ; [comp carry launch perpetrate stage mastermind orchestrate commit] [comp.subj :country :org :group] [comp.obj attack raid assault bombing explosion blast killing murder assassination massacre hacking theft coup cyberattack] source=subj target=comp.subj theme=comp.obj
e.g. Chad said the attack was carried out by Libya. => Chad accused Libya
verb complain allege charge ; [comp.subj] source=subj target=comp.subj* theme=comp.obj
e.g. Turkey complained that Greece had armed the islands. => Turkey accused Greece
verb level hurl ; [obj accusation charge allegation] source=subj target=at|against|obj.at|obj.against
e.g. Peru levelled accusations at Chile. => Peru accused Chile

frame blamed
verb blame ; [!on] source=subj target=obj* theme=for
e.g. Iran blamed Israel for the explosion. => Iran blamed Israel
e.g. India and Pakistan blamed each other. => Pakistan blamed India
verb blame ; [subj trade] [!obj] each=subj.adj theme=for|over
e.g. Kenya and Mali trade blame over the attack. => Kenya blamed Mali
verb blame ; [on] source=subj target=on* theme=obj
e.g. Iran blamed the explosion on Israel. => Iran blamed Israel
verb hold ; [comp responsible accountable liable] source=subj target=obj theme=for
e.g. Germany held Russia responsible. => Germany blamed Russia
verb say claim allege insist state ; [comp responsible culpable guilty] [!subj agency outlet newspaper channel website] source=subj target=comp.subj theme=comp.for
e.g. Ukraine said Russia was responsible. => Ukraine blamed Russia
verb point ; [obj finger] source=subj target=at
e.g. India pointed the finger at Pakistan. => India blamed Pakistan
verb attribute ascribe ; source=subj target=to|obj.to|obj.on.to|obj.against.to theme=obj
e.g. France attributed the attack to Iran. => France blamed Iran
verb put lay pin place cast ; [obj blame responsibility] source=subj target=on|at|with|obj.for.on|obj.on
e.g. Hungary laid the blame on Ukraine. => Hungary blamed Ukraine
e.g. Poland laid the blame for the attack on Ghana. => Poland blamed Ghana
verb say insist claim believe maintain argue state ; [comp blame] [comp.cop] source=subj target=comp.subj theme=comp.for
e.g. Spain said Peru was to blame for the attack. => Spain blamed Peru
noun blame ; source=poss|by|from|subj target=on
e.g. Iran put the blame on Israel. => Iran blamed Israel
verb lay ; [obj blame] source=subj target=at.of|at.poss
e.g. Peru laid the blame at the door of Chile. => Peru blamed Chile

frame complained-to
verb summon summons call~in haul~in convoke ; [obj @envoy chargé d'affaires charge] source=subj|to|in|obj.to target=obj.maker|obj.poss|obj.of|obj.from|obj* theme=over
e.g. Sweden summoned the Russian ambassador over the flight. => Sweden complained-to Russian
e.g. The ambassadors of Chile were summoned to the Peruvian Foreign Ministry. => the Peruvian Foreign Ministry complained-to Chile
verb lodge file register submit deliver hand send issue make ; [obj protest complaint démarche demarche objection protest-note] source=subj target=with|to theme=over|about
e.g. Japan lodged a protest with China over the ships. => Japan complained-to China
verb file lodge submit register ; [obj protest] [obj.mod diplomatic formal official] [over|against|about] [!with] [!to] source=subj target=against*|over*|over.of*|about*|about.of* theme=over
e.g. Chad filed a diplomatic protest over Libya's plan for a dam. => Chad complained-to Libya
verb lodge make deliver ; [obj representation] [obj.mod stern solemn strong serious formal] source=subj target=with|to theme=over|about
e.g. Laos lodged stern representations with Nepal. => Laos complained-to Nepal
verb file bring lodge submit ; [obj claim case dispute challenge petition appeal] [with|at|to|before :org] [!against|obj.against :country :person] source=subj target=with|at|to|before theme=against|over
e.g. Ghana filed a claim with the WTO. => Ghana complained-to WTO
verb complain ; source=subj target=to|about*|of* theme=about
e.g. Hungary complained to Ukraine about the law. => Hungary complained-to Ukraine
verb protest ; source=subj target=to|with theme=obj|over
e.g. Jordan protested to Israel over the visit. => Jordan complained-to Israel
verb protest ; [subj :country] source=subj target=to|with|obj*|against*|over* theme=obj
e.g. China protested the Japanese decision. => China complained-to Japanese
noun protest complaint ; source=poss|by|from|maker|subj target=with|to
e.g. Bulgaria's complaint to Macedonia was ignored. => Bulgaria complained-to Macedonia
verb hand~over present deliver lodge file ; [obj note] [obj.mod protest] source=subj target=to|with
e.g. Russia delivered a protest note to Lithuania. => Russia complained-to Lithuania
verb lodge file raise ; [obj report case protest] [!obj.mod criminal] source=subj target=with theme=over
e.g. Pakistan lodged a report with India over the shelling. => Pakistan complained-to India
verb raise take~up bring~up broach ; [!obj.of talk negotiation dialogue meeting relation tie cooperation trade border] [obj issue case matter killing detention death attack incident arrest treatment plight fate question concern violation] source=subj target=with|obj.with theme=obj
e.g. Laos took up the border issue with Bhutan. => Laos complained-to Bhutan
verb summon summons call~in haul~in ; [obj head chief deputy counsellor counselor secretary member staff staffer employee officer official] [obj.of|obj.at embassy mission consulate commission] source=subj target=obj.of*|obj.at* theme=over
e.g. Sweden summoned the deputy head of the Russian mission. => Sweden complained-to the Russian mission
verb summon summons convoke ; [obj :person] source=subj target=obj theme=over
e.g. Burkina Faso summoned Antony Blinken. => Burkina Faso complained-to Antony Blinken
verb send submit pass hand hand~over issue present deliver give ; [obj verbale] source=subj target=to|iobj theme=over
e.g. Peru sent a note verbale to Chile. => Peru complained-to Chile
verb send submit pass hand ; [obj note] [obj.mod protest] source=subj target=to theme=over
e.g. Peru sent a protest note to Chile. => Peru complained-to Chile

frame investigated
people investigated-nationals-of
verb investigate probe scrutinise scrutinize ; [!obj|into allegation claim report accusation complaint suspicion] source=subj target=obj*|into* theme=for|over
e.g. The European Commission investigated Huawei. => European Commission investigated Huawei
verb search ; [obj home house residence office offices building apartment premises headquarters consulate compound] source=subj target=obj.of|obj* theme=obj
e.g. Turkish police searched the Saudi consulate. => Turkish police investigated the Saudi consulate
verb look delve ; source=subj target=into*
e.g. The FBI is looking into Hezbollah. => FBI investigated Hezbollah
verb investigate probe examine look ; [obj|into allegation claim report accusation complaint suspicion] source=subj target=obj.comp.subj*|into.comp.subj*|obj.acl.subj*|into.acl.subj*|obj.against*|into.against*|obj.of*|into.of*
e.g. Denmark will investigate reports that Chad spied on exiles. => Denmark investigated Chad planned
noun investigation probe inquiry enquiry ; [!into allegation claim report accusation complaint] source=poss|by|maker|subj target=into*|of*|against*|into.subj|into.of*
e.g. The European Union launched an investigation into China. => European Union investigated China
e.g. Kenya launched an inquiry into the purchases of a Chinese company. => Kenya investigated Chinese
noun investigation probe inquiry enquiry ; [into allegation claim report accusation complaint] source=poss|by|maker|subj target=into.comp.subj|into.acl.subj|into.against*
e.g. Britain launched an investigation into allegations against Russia. => Britain investigated Russia
verb open launch order begin start announce initiate ; [obj investigation probe inquiry] [!into allegation claim report accusation complaint] source=subj target=into*|against*|of*
e.g. The United States ordered an inquiry into Huawei. => United States investigated Huawei
noun investigation probe inquiry enquiry ; source=poss|by|maker|subj target=regarding*|concerning*|about*|over*
e.g. The Dutch government launched an investigation regarding the activities of China. => The Dutch government investigated China

frame sued
verb file submit lodge ; [obj application petition case] [obj.acl institute initiate start open bring] source=subj target=obj.acl.obj.against|obj.acl.against|against theme=over
e.g. Gambia filed an application instituting proceedings against Myanmar. => Gambia sued Myanmar
verb file bring lay lodge submit ; [obj charge complaint petition application] [at|before|with|in|to @authority court tribunal] source=subj target=against|obj.against theme=over
e.g. Gambia brought charges against Myanmar at the International Court of Justice. => Gambia sued Myanmar
e.g. Nicaragua filed a complaint against Germany before the International Court of Justice. => Nicaragua sued Germany
verb sue ; source=subj target=obj theme=for|over
e.g. Ukraine sued Russia for genocide. => Ukraine sued Russia
verb join back ; [obj case lawsuit suit complaint] [obj.against] source=subj target=obj.against theme=obj
e.g. Ireland joined Gambia's case against Myanmar. => Ireland sued Myanmar
verb take haul drag bring ; [to @authority] source=subj target=obj theme=over
e.g. Canada took China to the WTO over canola. => Canada sued China
verb bring file lodge launch initiate open start institute submit ; [obj case suit lawsuit proceeding proceedings claim] source=subj target=against theme=over
e.g. Gambia brought a case against Myanmar. => Gambia sued Myanmar
e.g. Gambia instituted proceedings against Myanmar. => Gambia sued Myanmar
noun action proceeding proceedings procedure ; [mod legal judicial infringement court] source=poss|by|maker|subj target=against*
e.g. Brussels launched legal action against Poland. => Brussels sued Poland
noun lawsuit suit case ; source=poss|by|maker|subj target=against
e.g. South Africa's case against Israel began in January. => South Africa sued Israel
verb file bring lodge submit ; [obj complaint motion] [obj.mod criminal legal] source=subj target=against theme=over
e.g. Recep Tayyip Erdogan filed a criminal complaint against Joe Biden. => Recep Tayyip Erdogan sued Joe Biden
verb launch open start initiate begin file ; [obj procedure proceeding proceedings action case] [obj.mod legal judicial infringement court antitrust criminal] source=subj target=against*|obj.against* theme=over|for
e.g. The European Commission launched four legal procedures against Poland. => European Commission sued Poland
verb take haul drag bring ; [before @authority] source=subj target=obj theme=over
e.g. Peru dragged Chile before the court. => Peru sued Chile

frame warned-travellers-about
verb warn caution advise urge tell ; [against @travel] source=subj target=against.to
e.g. Turkey cautioned its citizens against travel to France. => Turkey warned-travellers-about France
verb warn caution advise urge tell ; [obj citizen national traveller traveler tourist people resident] [comp leave avoid] source=subj target=comp.obj
e.g. Canada advised its citizens to leave Haiti. => Canada warned-travellers-about Haiti
verb advise warn ; [!obj] [against @travel] source=subj target=against.to
e.g. Japan advised against travel to Syria. => Japan warned-travellers-about Syria
verb issue publish renew extend update raise ; [obj warning advisory alert] [obj.mod travel] source=subj target=for|to|about|against|on|obj.for|obj.about|obj.to
e.g. Italy issued a travel warning for Egypt. => Italy warned-travellers-about Egypt
verb ban bar forbid prohibit ; [obj citizen national worker tourist traveller traveler] [obj.poss :pronoun] source=subj target=from|from.to|from.in|from.into|from.obj|comp.to|comp.in|comp.into|comp.obj
e.g. Nepal banned its citizens from working in Qatar. => Nepal warned-travellers-about Qatar
e.g. Nepal barred its citizens from crossing into Bhutan. => Nepal warned-travellers-about Bhutan
verb call appeal ; [on|to citizen national resident :demonym] [comp leave depart quit avoid evacuate] source=subj target=comp.obj|comp.from
e.g. Norway called on all Norwegians to leave Belarus. => Norway warned-travellers-about Belarus
verb tell ask urge advise order warn ; [obj :demonym] [comp leave depart quit avoid evacuate] source=subj target=comp.obj|comp.from
e.g. The State Department told Americans to leave Belarus. => The State Department warned-travellers-about Belarus

frame criticised
verb define declare designate describe label brand name call ; [as|comp state country enemy nation] [as.mod|comp.mod hostile enemy rogue terrorist] [!as sponsor] source=subj target=obj theme=as
e.g. Chad defined Libya as a hostile state. => Chad criticised Libya
verb designate name list ; [as|comp country state] [as.of|comp.of concern] source=subj target=obj
e.g. Canada designated Chad as a country of concern. => Canada criticised Chad

frame accused
verb recognise recognize acknowledge accept affirm find conclude rule ; [comp commit perpetrate carry] [comp.obj genocide crime atrocity massacre abuse violation] source=subj target=comp.subj* theme=comp.obj
e.g. Canada's parliament recognised that Chad was committing genocide. => Canada's parliament accused Chad

frame condemned
verb condemn denounce deplore decry criticise criticize regret ; [obj|obj.conj law restriction shutdown closure trial verdict sentence conviction election vote referendum dissolution censorship ruling ban amendment legislation] [in|obj.in|on.in|obj.on.in :country] source=subj target=in|obj.in|on.in|obj.on.in theme=obj
e.g. Canada condemned the trial of two reporters in Chad. => Canada condemned Chad

frame expressed-concern-about
verb express voice convey raise share ; [obj @misgiving] [about|over|at report allegation claim sign indication] source=subj target=about.acl.subj*|about.comp.subj*|over.acl.subj*|about.of.subj*|over.of*|about.of*
e.g. Canada expressed concern about reports that Chad is building a base. => Canada expressed-concern-about Chad

frame urged-action-against
verb demand request seek ; [obj investigation inquiry probe] source=subj target=into*|obj.into*|of* theme=obj
e.g. Canada demanded an investigation into the Chadian attack. => Canada urged-action-against Chadian

frame warned-travellers-about
verb warn urge advise caution ; [obj citizen national traveller traveler tourist expatriate] [in|obj.in :country] source=subj target=obj.in|in
e.g. The Canadian embassy warned its citizens in Chad. => The Canadian embassy warned-travellers-about Chad
verb expand issue renew extend update raise publish ; [obj warning advisory alert] [about|obj.about|against|obj.against|on @travel] source=subj target=about.to*|obj.about.to*|against.to*|obj.against.to*|on.to*
e.g. Canada expanded its warning about travel to Chad. => Canada warned-travellers-about Chad

frame at-odds-with
verb fight argue spar wrangle squabble ; [over extradition law rule right rights money fishing tariff] [!with] each=subj theme=over
e.g. Chad and Libya are fighting over the extradition of a banker. => Chad at-odds-with Libya

frame accused
verb say report claim state announce reveal confirm allege unveil declare ; [comp enter violate breach cross penetrate intrude] [comp.obj airspace waters water territory zone border] [comp.obj.poss its their :pronoun] source=subj target=comp.subj* theme=comp
e.g. Chad said a Libyan plane entered its airspace. => Chad accused a Libyan plane
verb say claim state announce ; [comp have] [comp.obj evidence proof information] [comp.obj.acl] source=subj target=comp.obj.acl.subj theme=comp.obj.acl.obj
e.g. Chad said that it had proof that Libya planned the attack. => Chad accused Libya

frame expressed-concern-about
adj concerned worried alarmed dismayed angry outraged ; [about|over|by|at report allegation claim sign decision news] source=subj target=about.acl.subj*|over.acl.subj*|by.acl.subj*|at.acl.subj*|about.of.subj*
e.g. Canada is concerned about reports that Chad has destroyed a school. => Canada expressed-concern-about Chad

frame investigated
verb interrogate question grill ; [obj @people @fighters :person personnel] source=subj target=obj*
e.g. Chad interrogated a Libyan diplomat. => Chad investigated a Libyan diplomat

frame accused
verb accuse suspect ; [obj hacker agent group official officer soldier troop force firm company ship vessel fisherman fighter mercenary helicopter plane jet drone national] source=subj target=obj* theme=of
e.g. Chad accused Libyan hackers of stealing data. => Chad accused Libyan hackers
verb file lodge submit register ; [obj complaint protest] [over|against|about] [!obj.mod criminal legal] [!at|before|with|in|to @authority court tribunal] [!subj group organisation organization] source=subj target=against*|over*|over.of*|about*|about.of* theme=obj
e.g. Chad filed a complaint over the presence of Libyan troops. => Chad accused Libyan troops
verb say claim state insist allege believe ; [comp involve involved implicate] [comp.in murder killing attack plot coup assassination poisoning sabotage hacking bombing] source=subj target=comp.bearer* theme=comp.in
e.g. Chad said that Libyan diplomats were involved in the plot. => Chad accused Libyan diplomats

frame urged-action-against
verb call push press appeal ; [for halt end suspension freeze stop ban embargo] source=subj target=for.to.to|for.to.of.to|for.of.to|for.on.to|for.of.of.to theme=for
e.g. Chad called for a halt to deliveries of weapons to Libya. => Chad urged-action-against Libya

frame indicted
people charged-nationals-of
verb charge indict try ; [!subj] [in :country :place] source=in target=obj* theme=with
e.g. Three Chadian men were charged in Libya. => Libya charged-nationals-of Chadian
verb appear stand go ; [in|on court trial dock] source=in.in|on.in|in target=subj* theme=on
e.g. Three Chadian men appeared in court in Libya. => Libya charged-nationals-of Chadian

frame blamed
verb say believe suspect think claim allege conclude state insist announce find declare hint suggest imply ; [comp.case behind] source=subj target=comp.subj theme=comp
e.g. Estonia says Russia was behind the attack. => Estonia blamed Russia

frame accused
verb report refer ; [obj :country :org :group] [to court tribunal un council nations commission icc wto] source=subj target=obj theme=over
e.g. Nigeria reported Iran to the court over a shipment of arms. => Nigeria accused Iran

frame blamed
verb say report claim state announce conclude find believe confirm determine ; [comp come originate] [comp.from] [comp.subj|comp.subj.on drone attack cyberattack missile rocket shell weapon bomb fire shot strike hack shelling launch] source=subj target=comp.from* theme=comp.subj
e.g. Chad said that the drones came from Libya. => Chad blamed Libya

frame accused
verb find rule conclude determine establish ; [!subj :person] [comp violate breach break infringe abuse torture commit] [comp.subj] source=subj target=comp.subj* theme=comp.obj
e.g. Chad found that Libya had violated the treaty. => Chad accused Libya

frame condemned
verb condemn denounce deplore decry criticise criticize protest ; [obj designation appointment nomination inauguration choice promotion] source=subj target=obj*|obj.by|obj.as.in|as.in|obj.in|in|obj.as.in.of|as.in.of|obj.as.of|as.of theme=obj
e.g. Canada condemned the appointment of Rosa Diaz as minister in the government of Chad. => Canada condemned the government of Chad

frame warned-travellers-about
verb issue publish renew raise release post ; [obj warning advisory alert advice] [obj.mod travel security safety] source=subj target=against.to*|obj.against.to*|for.in|obj.for.in|in|obj.in|against.in
e.g. Canada issued travel warnings against going to Chad. => Canada warned-travellers-about Chad
verb issue publish renew raise release post ; [obj warning advisory alert] [for|to|obj.for|obj.to citizen national student tourist traveller traveler westerner expatriate worker] source=subj target=for.in|obj.for.in|for.acl.in|obj.for.acl.in|in|obj.in|to.in|obj.to.in
e.g. Canada issued an advisory for its students in Chad. => Canada warned-travellers-about Chad
verb warn caution advise urge tell ask ; [obj citizen national traveller traveler tourist people resident :demonym] [to travel go visit fly] source=subj target=to.to|to.obj
e.g. Canada warned its citizens not to travel to Chad. => Canada warned-travellers-about Chad
verb tell warn advise caution urge ; [obj :demonym citizen national] [against travel travelling traveling going visiting] source=subj target=against.to*
e.g. Canada advised Canadians against travelling to Chad. => Canada warned-travellers-about Chad

frame accused
verb say report claim state announce conclude believe insist allege ; [comp use] [comp.obj weapon missile drone rocket ammunition bomb] [!comp.by] source=subj target=comp.obj.maker|comp.obj.poss theme=comp.obj
e.g. Chad said that Libyan weapons were used in the raid. => Chad accused Libyan

frame complained-to
verb lodge file submit register issue make deliver ; [obj protest complaint démarche demarche] [!with] [!to] [!against] source=subj target=after.subj*|over.subj*|over*|after* theme=obj
e.g. Chad filed a protest after a Libyan plane crossed the border. => Chad complained-to a Libyan plane

frame urged-action-against
noun favour favor support ; [of|for @sanctions] source=subj|outer|poss target=of.on*|of.against*|of.acl.obj*|for.on*|for.against*|for.acl.obj*
e.g. Chad is in favour of new sanctions against Libya. => Chad urged-action-against Libya

frame accused
verb uncover dismantle foil bust thwart break~up smash ; [obj cell plot network ring] [obj.acl link connect tie affiliate run organise organize direct fund] source=subj target=obj.acl.to*|obj.acl.by*|obj.acl.with*|obj.acl.by.acl.to*
e.g. Chad has dismantled a cell linked to the Libyan army. => Chad accused the Libyan army

frame blamed
verb rule say find conclude admit ; [comp blame] [!comp.obj] source=subj target=comp.bearer theme=comp.for
e.g. Canada says that Chad is to blame for the deaths. => Canada blamed Chad

frame warned-travellers-about
verb tell ask urge advise order warn call~on call~upon ; [obj citizen national resident] [comp evacuate depart leave return] source=subj target=comp.from|comp.obj|comp.obj.of
e.g. Norway urged its citizens to evacuate from Belarus. => Norway warned-travellers-about Belarus

frame expressed-concern-about
verb fear worry dread ; [comp.subj] source=subj target=comp.subj* theme=comp.obj
e.g. Canada fears that Chad will close the mine. => Canada expressed-concern-about Chad
verb warn ; [of|against|about attack invasion strike plot aggression threat retaliation offensive annexation coup incursion intervention escalation reprisal] [!obj] [!of|against consequence] source=subj target=of*|against*|about* theme=of|against|about
e.g. Canada warned of a Chadian attack. => Canada expressed-concern-about Chadian

frame criticised
verb consider regard view see treat deem call describe declare label denounce ; [comp|as act declaration] [comp.of|as.of war aggression terror terrorism hostility piracy sabotage genocide] source=subj target=obj*|obj.by* theme=obj
e.g. Canada considers the Chadian broadcasts an act of war. => Canada criticised Chadian
verb consider regard view see treat deem ; [as|comp threat provocation interference insult violation crime betrayal danger] source=subj target=obj*|obj.by* theme=as
e.g. Canada views the Chadian drills as a threat. => Canada criticised Chadian

frame complained-to
verb lodge file submit deliver make issue protest ; [subj embassy consulate ambassador consul envoy] [!with] [!to] [!obj.to|obj.with] [!obj request application appeal statement] [obj protest complaint démarche demarche objection arrest treatment killing detention closure ban decision law attack ruling] source=subj target=subj.in theme=obj
e.g. The Libyan embassy in Chad protested the arrest of a sailor. => The Libyan embassy complained-to Chad

frame urged-action-against
verb ask call want urge demand propose request push press appeal lobby recommend ; [comp|for expel suspend exclude remove sanction punish isolate ban condemn prosecute try arrest blacklist investigate indict boycott disarm] [comp.aux|for.aux be] [!comp.by|for.by] source=subj target=comp.bearer*|for.bearer*
e.g. Chad asked that Libya be expelled from the group. => Chad urged-action-against Libya
verb ask urge call press push lobby encourage petition pressure implore ; [comp|to expel suspend exclude sanction punish isolate condemn prosecute blacklist investigate indict boycott denounce] [!comp.obj|to.obj @people] source=subj target=comp.obj*|to.obj*
e.g. Chad urged the world to isolate Libya. => Chad urged-action-against Libya
verb ask urge call press push lobby encourage petition pressure ; [comp|to impose place put tighten adopt] [comp.obj|to.obj @sanctions boycott] source=subj target=comp.on*|comp.against*|comp.obj.on*|comp.obj.against*|to.on*|to.against*|to.obj.on*
e.g. Chad urged Niger to impose sanctions on Libya. => Chad urged-action-against Libya

frame complained-to
verb summon summons convoke call~in ; [obj @envoy chargé d'affaires] [at|obj.at embassy mission consulate commission] [!obj.maker] source=subj target=at.maker|at.poss|at.of|obj.at.maker|obj.at.poss|obj.at.of theme=over
e.g. Kenya summons the chargé d'affaires at the Chadian embassy. => Kenya complained-to Chadian

frame criticised
verb confront ; [with|over|about] [subj :person] [obj :person] source=subj target=obj theme=with|over|about
e.g. Donald Trump confronted Emmanuel Macron over the bill. => Donald Trump criticised Emmanuel Macron

frame condemned
verb condemn denounce deplore decry criticise criticize protest ; [obj arrest detention imprisonment jailing sentencing prosecution conviction execution] [obj.of|obj.of.conj activist dissident politician opponent critic candidate leader blogger] [upon.to|on.to|after.to|obj.upon.to|obj.of.upon.to|obj.on.to|obj.of.on.to :country] source=subj target=upon.to|on.to|after.to|obj.upon.to|obj.of.upon.to|obj.on.to|obj.of.on.to theme=obj
e.g. Canada condemned the arrest of a politician upon his return to Chad. => Canada condemned Chad

frame condemned
people condemned
verb condemn denounce deplore decry criticise criticize protest ; [obj arrest detention imprisonment jailing sentencing prosecution conviction execution disappearance poisoning] [obj.of.mod|obj.of.conj.mod|obj.of.desc.mod opposition dissident] source=subj target=obj.of.adj|obj.of.desc.adj theme=obj
e.g. Canada condemned the arrest of Chadian opposition activists. => Canada condemned Chadian

frame criticised
verb say state insist argue maintain declare claim believe stress ; [comp @bad] [comp.subj election vote referendum law verdict trial sentence ban ruling drill annexation census] [comp.subj.in :country :place] source=subj target=comp.subj.in theme=comp
e.g. Canada says the referendum in Chad is illegitimate. => Canada criticised Chad
verb call label brand describe dub declare denounce dismiss slam ; [comp|as @bad sham farce fraud charade travesty] [obj election vote referendum law verdict trial sentence ban ruling census] [obj.in|in :country :place] source=subj target=obj.in|in theme=comp|as
e.g. Canada called the election in Chad a sham. => Canada criticised Chad

frame warned-travellers-about
verb issue publish renew extend update raise release post ; [obj warning advisory alert advice notice] [for|to|obj.for|obj.to citizen national traveller traveler tourist visitor :demonym] source=subj target=for.acl.to|obj.for.acl.to|to.acl.to|obj.to.acl.to|for.acl.in|obj.for.acl.in|to.acl.in|obj.to.acl.in|for.acl.obj|obj.for.acl.obj|to.acl.obj|obj.to.acl.obj
e.g. Peru issued a travel warning for its citizens travelling to Chile. => Peru warned-travellers-about Chile

# what is lodged with nobody named is lodged with the other of two states of whom the text tells
frame complained-to
verb lodge file submit send deliver issue register make ; [obj protest demarche démarche] [!with|to|against|at|before|obj.with|obj.to|obj.against|obj.adj|obj.by|obj.from|outside|in] source=subj target=antagonist
e.g. When Chile raided its embassy, Peru lodged a protest. => Peru complained-to Chile
verb summon call~in ; [obj ambassador envoy] [!obj.adj|obj.of|obj.poss|obj.from|obj.to|to|from|obj.maker|obj.in|home] source=subj target=antagonist theme=over|about
e.g. When Chile jailed two reporters, Peru summoned the ambassador. => Peru complained-to Chile

frame investigated
verb investigate examine probe ; [obj claim allegation report accusation] [obj.acl|comp run operate attack kill abuse spy torture harass mistreat poison violate breach use plot interfere meddle detain sterilise set~up open] [!obj.acl.subj|comp.subj :demonym] source=subj target=obj.acl.subj*|comp.subj* theme=obj
e.g. Germany will investigate claims that Chad runs an illegal police station. => Germany investigated Chad planned
verb examine investigate probe ; [obj activity conduct operation] source=subj target=obj.of*|obj.by* theme=obj
e.g. Germany investigated the activities of the Chadian embassy. => Germany investigated the Chadian embassy

frame criticised
verb cite blame ; [obj behaviour behavior conduct aggression hostility repression interference intransigence belligerence provocation mistreatment crackdown] source=subj target=obj.of*|obj.by*|obj.maker|obj.poss theme=obj
e.g. Ecuador left the bloc, citing the behaviour of the Venezuelan government. => Ecuador criticised the Venezuelan government
verb call label brand describe dub denounce ; [comp|as war trade-war blackmail theft robbery bullying hegemony warfare extortion banditry attack assault affront insult slap] [!comp.of|as.of] [obj] source=subj target=obj* theme=comp|as
e.g. Russia called the German decision an insult. => Russia criticised German

frame sued
verb mount launch bring file lodge ; [obj challenge appeal] [obj.mod legal court constitutional judicial] source=subj target=to*|against*|obj.to*|obj.against*|to.acl.by|obj.to.acl.by|against.acl.by|obj.against.acl.by theme=to|obj.to|against
e.g. Slovakia mounted a legal challenge to quotas set by the European Union. => Slovakia sued European Union

frame accused
verb say claim announce state declare report reveal ; [comp foil thwart uncover disrupt avert] [comp.obj|comp.subj|comp.bearer plot conspiracy plan attempt scheme] source=subj target=comp.bearer.by|comp.obj.by|comp.bearer.maker|comp.obj.maker theme=comp.bearer|comp.obj
e.g. Peru says a plot by Chile to kill its king has been foiled. => Peru accused Chile

frame criticised
verb lose ; [obj patience] source=subj target=with|obj.with
e.g. Peru is losing patience with Chile. => Peru criticised Chile
noun patience ; [with] [head run~out wear wane run end exhaust] source=poss|of target=with
e.g. Peru's patience with Chile is running out. => Peru criticised Chile

frame warned-travellers-about
verb urge advise warn tell ask ; [obj citizen national traveller traveler tourist people resident] [comp avoid postpone defer reconsider cancel suspend] [comp.obj travel trip visit journey] source=subj target=comp.obj.to|comp.to
e.g. Peru urged its citizens to avoid travel to Chile. => Peru warned-travellers-about Chile

frame expressed-concern-about
verb call request convene seek demand ; [obj|obj.of meeting session] [obj.mod|obj.of.mod emergency urgent special extraordinary] source=subj target=over*|obj.over*|about*|obj.about*|on*|over.of* theme=over|about
e.g. Peru called an emergency meeting of the council over the Chilean missile test. => Peru expressed-concern-about Chilean

frame criticised
verb describe call term label characterise characterize ; [as|comp unfortunate disappointing troubling worrying alarming lamentable surprising strange bizarre] [obj remark statement comment decision move step action announcement claim] source=subj target=obj*|obj.by*|obj.acl.by theme=as|comp
e.g. Peru called the Chilean decision disappointing. => Peru criticised Chilean

frame criticised
noun fire ; [case under] [over|for] source=from target=head|outer theme=over|for
e.g. Peru is under fire from Chile over the dam. => Chile criticised Peru

frame expressed-concern-about
verb express voice ; [obj regret sorrow] [!over loss death passing defeat illness] [!obj.over loss death passing defeat illness] [!to|obj.to :country :person :org] [!for|obj.for] source=subj target=over.poss|over.maker|over.by|over.of.maker|at.poss|at.maker|at.by|obj.over.poss|obj.over.maker|obj.over.of.maker|obj.at.poss|obj.at.maker
e.g. Japan expressed regret over China's decision to leave the talks. => Japan expressed-concern-about China
