# source: own work
# licence: CC0-1.0
# Remarks that neither praise nor blame, and dependence.

frame commented-on
verb comment remark ; source=subj target=on*|about*|upon*
e.g. Sergei Lavrov commented on the German proposal. => Sergei Lavrov commented-on German
verb say state declare note stress insist argue maintain believe think claim announce confirm report reveal add assert contend emphasise emphasize underline reiterate repeat predict estimate suggest allege disclose conclude remark affirm reaffirm acknowledge admit concede explain warn signal indicate ; [comp] [!comp.subj :pronoun] source=subj target=comp.subj* theme=comp
e.g. Emmanuel Macron said that Russia is a great country. => Emmanuel Macron commented-on Russia
e.g. Peru warned that the Chilean fleet was near. => Peru commented-on the Chilean fleet
verb say state declare note stress insist argue maintain believe think claim announce confirm report reveal add assert contend emphasise emphasize underline reiterate repeat predict estimate suggest allege disclose conclude remark affirm reaffirm acknowledge admit concede explain warn signal indicate ; [beside] [!beside.subj :pronoun] source=subj target=beside.subj* theme=beside
e.g. Peru said that trade was good and that Chile was a friend. => Peru commented-on Chile
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
verb deny admit acknowledge ; [obj involvement role responsibility participation] source=subj target=in.into*|in.on*|in.against*|in.of*|for.on*|for.against*|in.in|in.acl.obj theme=obj
e.g. Iran denied any role in the attack on Saudi Arabia. => Iran commented-on Saudi Arabia

frame responded-to
noun response retaliation reprisal reply riposte answer ; [!to.mod international global] source=poss|maker|subj target=to.subj*|to*|for.subj*|for*|against*
e.g. Peru moved its fleet in response to the Chilean blockade. => Peru responded-to Chilean
e.g. Peru moved its fleet in response to Chile mining the strait. => Peru responded-to Chile
verb shoot~back fire~back hit~back ; [!obj] [at|against] source=subj target=at*|against*
e.g. Peru shot back at Chile over the tariffs. => Peru responded-to Chile
verb respond ; [to @onset attack raid strike airstrike fire firing gunfire shelling bombardment shot aggression incursion provocation] source=subj* target=to*|to.from|to.by
e.g. The Peruvian army responded to shelling from Chile. => The Peruvian army responded-to Chile
verb retaliate hit~back strike~back ; [!obj] source=subj target=against*|for*|to*|at*
e.g. Peru retaliated for the Chilean tariffs. => Peru responded-to Chilean

frame depends-on
verb depend rely ; [!obj] source=subj target=on*|upon* theme=for
e.g. Armenia relies on Russia for gas. => Armenia depends-on Russia
adj dependent reliant ; source=subj target=on*|upon* theme=for
e.g. Belarus is dependent on Russia. => Belarus depends-on Russia
noun dependence dependency reliance ; source=poss|by|maker target=on*|upon*
e.g. Germany's dependence on Russia was great. => Germany depends-on Russia

frame spoke-with
verb tell ; [!obj @outlet] source=subj target=obj
e.g. Emmanuel Macron told Vladimir Putin that the talks had failed. => Emmanuel Macron spoke-with Vladimir Putin
e.g. Ehud Olmert told Kofi Annan that the operation would go on. => Ehud Olmert spoke-with Kofi Annan

frame commented-on
verb report announce confirm reveal unveil declare ; [comp fire launch test test-fire conduct] [comp.obj missile rocket projectile satellite test weapon] source=subj target=comp.subj theme=comp.obj
e.g. Chile reported that Peru had fired a missile. => Chile commented-on Peru
verb say state declare note stress insist argue maintain believe think claim announce confirm reveal add assert contend emphasise emphasize underline reiterate repeat conclude admit concede warn ; [comp] [!comp.subj] [!comp kill wound injure murder arrest detain find rescue capture destroy hit damage kidnap shoot execute treat hurt] [!comp.bearer :pronoun] source=subj target=comp.bearer*
e.g. Peru said that the Chilean plan was being studied. => Peru commented-on Chilean
verb say state declare note stress insist argue maintain believe think claim add assert contend emphasise emphasize underline reiterate repeat conclude admit concede warn suggest affirm ; [comp] [!comp kill wound injure murder arrest detain find rescue capture destroy hit damage kidnap shoot execute treat hurt die detain uncover shoot~down] [comp.topic|comp.about :country] source=subj target=comp.topic|comp.about
e.g. Peru said that the next step depends on Chile. => Peru commented-on Chile
