# source: own work
# licence: CC0-1.0
# Remarks that neither praise nor blame, and dependence.

frame commented-on
verb comment remark ; source=subj target=on*|about*|upon*
e.g. Sergei Lavrov commented on the German proposal. => Sergei Lavrov commented-on German
verb say state declare note stress insist argue maintain believe think ; [comp.cop] source=subj target=comp.subj theme=comp
e.g. Emmanuel Macron said that Russia is a great country. => Emmanuel Macron commented-on Russia
verb say state declare note stress insist argue maintain believe think announce claim confirm tell suggest reiterate predict expect assert assess acknowledge estimate add emphasise emphasize remark tweet admit hope anticipate doubt ; source=subj target=comp.subj* theme=comp
e.g. South Korea said that North Korea had tested two missiles. => South Korea commented-on North Korea
verb report reveal ; [!subj :org] source=subj target=comp.subj* theme=comp
e.g. South Korea reported that North Korea had tested two missiles. => South Korea commented-on North Korea
verb say state declare note stress insist argue maintain believe think announce claim confirm tell suggest reiterate predict expect assert assess acknowledge estimate add emphasise emphasize remark tweet admit hope anticipate doubt ; [!comp.subj :foreign] source=subj target=comp.obj*|comp.comp.obj*|comp.comp.subj theme=comp
e.g. Japan announced that it would study the Chinese proposal. => Japan commented-on Chinese
verb say state declare note stress insist argue maintain believe think announce claim confirm tell suggest reiterate predict expect assert assess acknowledge estimate add emphasise emphasize remark tweet admit hope anticipate doubt ; [!comp.subj :foreign] source=subj target=comp.with*|comp.to*|comp.on*|comp.about*|comp.against*|comp.from*|comp.for*|comp.comp.with*|comp.comp.to*|comp.comp.on*|comp.comp.about*|comp.comp.from* theme=comp
e.g. Japan said that prices would depend on Iran. => Japan commented-on Iran
verb react ; [!subj jet warplane force troop aircraft police] source=subj target=to*
e.g. China reacted to Joe Biden's speech. => China commented-on Joe Biden
verb allude refer ; [!obj] source=subj target=to*
e.g. Emmanuel Macron alluded to Russia. => Emmanuel Macron commented-on Russia
verb speak ; source=subj target=about* theme=about
e.g. Angela Merkel spoke about Turkey. => Angela Merkel commented-on Turkey
verb describe characterise characterize depict portray ; [as] source=subj target=obj* theme=as
e.g. Barack Obama described Syria as a failed state. => Barack Obama commented-on Syria
noun remark comment statement reaction ; source=poss|by|from|maker|subj target=on*|about*|to*|regarding*|concerning*
e.g. Viktor Orban's remarks about Ukraine caused a stir. => Viktor Orban commented-on Ukraine
verb respond reply ; [!with] [!subj troop force army jet warplane] source=subj target=to*
e.g. Emmanuel Macron responded to the claim by Vladimir Putin. => Emmanuel Macron commented-on Vladimir Putin
verb say state declare warn announce insist suggest argue threaten vow promise add ; source=subj target=comp.if.subj*|comp.unless.subj*|comp.until.subj*|comp.because.subj*|comp.comp.if.subj*|comp.comp.unless.subj*|comp.comp.until.subj*|comp.comp.because.subj*|if.subj*|unless.subj*|until.subj* theme=comp
e.g. North Korea said it would halt the tests if Japan left. => North Korea commented-on Japan
verb announce unveil reveal confirm publish outline ; [!obj :person] source=subj target=obj.on*|obj.of*|obj.against*|obj.with*|obj.for*|obj.to*|obj.from*|obj.about*|obj.maker|obj.poss|on*|against*|obj.of.on*|obj.of.of*|obj.of.with*|obj.on.to*|obj.on.from*|obj.on.of*|obj.on.with* theme=obj
e.g. Japan announced its rules on Cuba. => Japan commented-on Cuba
verb warn indicate signal conclude find rule explain contend determine fear deny vow pledge promise caution complain recall agree repeat acknowledge ; [!subj :org] source=subj target=comp.subj* theme=comp
e.g. Spain warned that Morocco might close the border. => Spain commented-on Morocco
verb warn indicate signal conclude find rule explain contend determine vow pledge promise caution complain repeat ; [!comp.subj :foreign] source=subj target=comp.obj*|comp.with*|comp.to*|comp.on*|comp.about*|comp.against*|comp.from*|comp.for* theme=comp
e.g. Japan warned that prices would depend on Iran. => Japan commented-on Iran
verb fire launch test shoot deploy detain violate enter cross kill arrest attack seize resume begin build plan ; source=according-to target=subj*
e.g. North Korea launched a missile, according to Japan. => Japan commented-on North Korea
verb deny admit acknowledge ; [obj involvement role responsibility participation] source=subj target=in.into*|in.on*|in.against*|in.of*|for.on*|for.against*|in.in theme=obj
e.g. Iran denied any role in the attack on Saudi Arabia. => Iran commented-on Saudi Arabia
verb issue sign pass adopt approve enact ; [obj order decree law bill act legislation resolution statement report motion] source=subj target=obj.on*|obj.about*|obj.against*|obj.regarding*|on*|about*|regarding* theme=obj
e.g. Barack Obama issued an order on Cuba. => Barack Obama commented-on Cuba
noun response reaction reply ; source=outer|poss|maker|subj|from target=to* theme=to
e.g. Iran closed the airport in response to the Israeli threat. => Iran commented-on Israeli

frame depends-on
verb depend rely ; [!obj] source=subj target=on*|upon* theme=for
e.g. Armenia relies on Russia for gas. => Armenia depends-on Russia
adj dependent reliant ; source=subj target=on*|upon* theme=for
e.g. Belarus is dependent on Russia. => Belarus depends-on Russia
noun dependence dependency reliance ; source=poss|by|maker target=on*|upon*
e.g. Germany's dependence on Russia was great. => Germany depends-on Russia

frame spoke-with
verb tell ; source=subj target=obj
e.g. Emmanuel Macron told Vladimir Putin that the talks had failed. => Emmanuel Macron spoke-with Vladimir Putin
e.g. Ehud Olmert told Kofi Annan that the operation would go on. => Ehud Olmert spoke-with Kofi Annan
