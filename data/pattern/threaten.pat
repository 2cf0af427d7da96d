# source: own work
# licence: CC0-1.0
# Threats and warnings. "threatened to attack X" also makes a statement of the attack, with status threatened.

class harm = retaliate respond strike attack avenge hit destroy punish crush annihilate retaliation revenge vengeance response invade bomb bombard kill eliminate fight wipe obliterate storm raid shell
class forceword = strike attack action invasion war force retaliation reprisal assault offensive bombing airstrike
class sanctioning = sanction impose slap blacklist freeze levy penalise penalize

frame threatened
verb say warn vow insist declare state ; [comp.aux will must shall] [comp pay face suffer] [comp.obj price consequence repercussion punishment] source=subj target=comp.subj theme=comp.obj
e.g. Maria Zakharova says that Chile will pay the price. => Maria Zakharova threatened Chile
verb threaten ; source=subj target=obj theme=with
e.g. Iran threatened Israel. => Iran threatened Israel
verb threaten ; [comp] source=subj target=obj|comp.obj|comp.with|comp.obj.with|comp.against|comp.on|comp.from|comp.from.with theme=comp.obj
e.g. Turkey threatened to leave the pact with Greece. => Turkey threatened Greece
verb vow pledge swear promise ; [comp @harm] source=subj target=comp.against|comp.on|comp.at|comp.obj|comp.to*
e.g. Iran vowed to retaliate against Israel. => Iran threatened Israel
verb vow pledge swear promise ; [obj @harm] source=subj target=against|on|obj.for|for theme=obj
e.g. Hezbollah vowed revenge against Israel. => Hezbollah threatened Israel
verb threaten ; [obj] source=subj target=against* theme=obj
e.g. Iran threatened consequences against Israel. => Iran threatened Israel
noun threat ; source=poss|by|from|maker target=against|to
e.g. Iran's threats against Israel are nothing new. => Iran threatened Israel
noun threat ; [case despite amid after following] [!against] [!to] [!of] source=from|by|maker target=outer
e.g. Despite threats from Uganda, Kenya sold tanks. => Uganda threatened Kenya
noun threat ; source=subj target=against
e.g. North Korea issued threats against South Korea. => North Korea threatened South Korea
verb warn ; [!obj] [of consequence retaliation response reaction war] source=subj target=for|against|if.subj|of.for|of.against theme=of
e.g. Iran warned of consequences for Israel. => Iran threatened Israel
verb threaten ; [if|unless] [!obj :country :org :person] source=subj target=if.subj|unless.subj theme=obj
e.g. Russia threatened retaliation if Finland joins NATO. => Russia threatened Finland
verb threaten ; [comp] [comp.if|comp.unless] [!obj|comp.obj :country :org :person] source=subj target=comp.if.subj|comp.unless.subj theme=comp.obj
e.g. Russia threatens to take tough measures if Finland joins the pact. => Russia threatened Finland
verb threaten ; [obj countermeasure retaliation response consequence reprisal measure] source=subj target=against*|to*|for*|obj.against*|obj.to* theme=obj
e.g. Iran threatened countermeasures to the American sanctions. => Iran threatened American
verb vow promise pledge ; [obj response revenge retaliation retribution punishment vengeance reprisal] source=subj target=to|for|obj.to|obj.for|against|on theme=obj
e.g. Hezbollah promised a harsh response to Israel. => Hezbollah threatened Israel

frame gave-ultimatum-to
noun ultimatum deadline ; source=poss|by|from|maker|subj target=to|for|obj theme=for
e.g. Austria issued an ultimatum to Serbia. => Austria gave-ultimatum-to Serbia
verb give set issue hand ; [obj ultimatum deadline] source=subj target=iobj|to|for
e.g. Chad gave Libya an ultimatum. => Chad gave-ultimatum-to Libya
verb give ; [obj minute hour day week month] [comp|obj.acl withdraw leave comply release accept surrender pull remove answer respond vacate evacuate free sign halt end stop] [!iobj @envoy] source=subj target=iobj theme=comp.obj
e.g. Egypt gave Turkey a week to withdraw its troops. => Egypt gave-ultimatum-to Turkey
e.g. Britain gave Russia a deadline. => Britain gave-ultimatum-to Russia

frame threatened-force-against
verb threaten ; [comp @harm] source=subj target=comp.obj|comp.against|comp.on|comp.at
e.g. Donald Trump threatened to bomb Iran. => Donald Trump threatened-force-against Iran
verb threaten ; [obj @forceword] [!obj.mod legal disciplinary judicial court] source=subj target=against|on theme=obj
e.g. Israel threatened military action against Iran. => Israel threatened-force-against Iran
verb threaten ; [with @forceword] [!with.mod legal disciplinary judicial court] source=subj target=obj theme=with
e.g. Turkey threatened Syria with an invasion. => Turkey threatened-force-against Syria
noun threat ; [of @forceword] [!of.mod legal disciplinary judicial court] source=poss|by|from|maker|subj target=of.against|of.on|against|to
e.g. Russia's threat of force against Ukraine was plain. => Russia threatened-force-against Ukraine
verb threaten ; [obj war attack conflict confrontation strike action bloodshed] [!against] [!obj.against] source=subj target=with|obj.with|in|obj.in|inside theme=obj
e.g. Syria threatened war with Israel. => Syria threatened-force-against Israel
verb threaten ; [obj destruction annihilation bombing invasion bombardment obliteration] source=subj target=obj.of*|of* theme=obj
e.g. North Korea threatened the destruction of South Korea. => North Korea threatened-force-against South Korea
verb threaten vow pledge promise commit warn ; [comp shoot shoot~down down sink target destroy bomb attack strike hit shell raid storm blow seize] source=subj target=comp.obj*|comp.obj.in theme=comp
e.g. North Korea threatened to sink American ships. => North Korea threatened-force-against American
verb threaten vow pledge warn ; [comp take use] [comp.obj action force strike] [comp.obj.mod military armed] source=subj target=comp.against*|comp.obj.against* theme=comp.obj
e.g. Chad warns that it will take military action against Libya. => Chad threatened-force-against Libya
verb threaten vow pledge ; [comp attack invade storm occupy seize] [!comp.obj.maker|comp.obj.poss] source=subj target=comp.obj.in|comp.in theme=comp
e.g. Turkey threatened to invade rebel areas in northern Syria. => Turkey threatened-force-against Syria
verb threaten vow pledge promise commit warn ; [comp launch start wage begin carry unleash conduct] [comp.obj war attack strike operation offensive invasion assault] source=subj target=comp.on*|comp.against*|comp.into|comp.in|comp.obj.on*|comp.obj.against*|comp.obj.in theme=comp.obj
e.g. Turkey threatened to launch an offensive in Syria. => Turkey threatened-force-against Syria

frame threatened-sanctions-on
verb threaten ; [comp @sanctioning] source=subj target=comp.on|comp.against|comp.obj theme=comp.obj
e.g. The United States threatened to impose sanctions on Turkey. => United States threatened-sanctions-on Turkey
verb threaten ; [obj @sanctions] source=subj target=on|against theme=obj
e.g. The European Union threatened sanctions against Belarus. => European Union threatened-sanctions-on Belarus
verb threaten ; [with @sanctions] source=subj target=obj theme=with
e.g. Donald Trump threatened Mexico with tariffs. => Donald Trump threatened-sanctions-on Mexico
noun threat ; [of @sanctions] source=poss|by|from|maker|subj target=of.on|of.against|against|on
e.g. Washington's threat of sanctions against Iraq worked. => Washington threatened-sanctions-on Iraq

frame warned
verb warn caution forewarn ; source=subj target=obj theme=of|against
e.g. China warned Taiwan against independence. => China warned Taiwan
verb put ; [on notice] source=subj target=obj
e.g. Joe Biden put Russia on notice. => Joe Biden warned Russia
verb draw receive provoke spark prompt trigger elicit bring ; [obj warning] source=from|obj.from target=subj*
e.g. A decision of Chad drew a warning from Libya. => Libya warned Chad
noun warning ; source=poss|by|from|maker|subj target=to|against|obj
e.g. Moscow issued a warning to NATO. => Moscow warned NATO
e.g. Norway gave Cuba a stern warning. => Norway warned Cuba
verb warn caution ; [comp pay face suffer regret bear] [comp.aux will would could] [!obj] source=subj target=comp.subj theme=comp.obj
e.g. Kenya warned that Norway would pay a price. => Kenya warned Norway
noun warning ; [case despite after following] [!against] [!to] source=from|by|maker target=outer
e.g. Kenya sold tanks despite Ugandan warnings. => Ugandan warned Kenya
verb serve ; [obj notice] source=subj target=on|obj.on
e.g. Togo served notice on Ghana. => Togo warned Ghana
verb warn~off ; source=subj target=obj
e.g. Peru warned off Chile. => Peru warned Chile

frame intimidated
verb intimidate bully menace harass browbeat cow terrorise terrorize ; source=subj* target=obj*
e.g. China harassed the Philippine vessels near the reef. => China intimidated Philippine
noun intimidation bullying harassment ; source=poss|by|from|maker target=of*|against*
e.g. China's bullying of Lithuania has failed. => China intimidated Lithuania

frame warned
verb say announce declare state vow promise pledge insist add unveil confirm commit ; [comp.aux will shall would] [if|comp.if @offending] source=subj target=if.subj|comp.if.subj
e.g. Egypt says that it will build a bomb if Iran does. => Egypt warned Iran
verb warn ; [if|comp.if|of.if @yielding @offending] source=subj target=if.subj|comp.if.subj
e.g. Egypt warns that war could break out if Chad invades Sudan. => Egypt warned Chad

frame threatened-force-against
noun threat ; [acl take launch attack invade intervene strike use bomb] source=poss|by|maker target=acl.against*|acl.obj.against*|acl.obj.in|acl.in|acl.obj*|acl.on
e.g. Chad condemned Egypt's threats to take military action in Sudan. => Egypt threatened-force-against Sudan

frame threatened
verb reserve ; [obj right] source=subj target=obj.to.against|to.against|obj.acl.against|obj.to.obj|obj.acl.obj theme=obj
e.g. Peru reserves the right to further action against Chile. => Peru threatened Chile
verb vow swear threaten promise pledge ; [comp take exact seek get] [comp.obj revenge vengeance retaliation retribution] source=subj target=comp.on|comp.against|comp.obj.on|comp.obj.against
e.g. Peru vows to take revenge on Chile. => Peru threatened Chile

frame threatened
verb vow swear warn ; [comp pay] [comp.aux will must shall] [comp.for] [!obj] source=subj target=comp.subj theme=comp.for
e.g. Togo vows that Mali will pay for the raid. => Togo threatened Mali

# where nobody is named to whom it is done, it is the other of two states of whom the text tells ("antagonist")
frame threatened
verb vow swear threaten promise pledge warn ; [comp retaliate respond avenge hit~back strike~back answer] [!obj] [!comp.against|comp.to|comp.for|comp.on|comp.at|comp.by|comp.obj|against|at|if|comp.if] source=subj target=antagonist
e.g. Peru vowed to retaliate after Chile shot down its drone. => Peru threatened Chile
verb vow swear threaten promise pledge ; [obj retaliation revenge reprisal vengeance retribution countermeasure consequence] [!obj.against|obj.on|obj.for|obj.to|against|on|for|to|if] source=subj target=antagonist theme=obj
e.g. When Chile shot down its drone, Peru vowed revenge. => Peru threatened Chile

frame threatened
verb threaten ; [if.subj|comp.if.subj :foreign] source=subj target=if.subj|comp.if.subj theme=obj
e.g. Belarus threatened to take oil if Russia did not pay. => Belarus threatened Russia
noun threat ; [case despite in-spite-of in-defiance-of] source=poss|maker|from|by|of target=outer
e.g. Despite the threats of North Korea, Japan starts its drill. => North Korea threatened Japan

frame threatened
verb promise vow pledge announce prepare ; [obj measure step response action countermeasure answer reprisal] [against|obj.against :country :person :org] source=subj target=against|obj.against theme=obj
e.g. Israel promised parallel measures against Turkey. => Israel threatened Turkey
