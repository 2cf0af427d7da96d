# source: own work
# licence: CC0-1.0
# Demonstrations, strikes, boycotts, riots. A state that protests complains: see accuse.pat.

class rally = protest rally demonstration march sit-in walkout strike vigil riot hunger-strike blockade picket
class mission = embassy consulate mission parliament ministry headquarters

frame protested-against
crowd nationals-protested-against
verb protest demonstrate rally march picket riot ; source=subj target=obj*|against*|outside*
e.g. Amnesty International protested outside the Russian embassy. => Amnesty International protested-against the Russian embassy
verb protest demonstrate rally march picket riot ; [at @mission] source=subj target=at* theme=over
e.g. Amnesty International protested at the Saudi embassy. => Amnesty International protested-against the Saudi embassy
verb stage hold begin call organise organize start join lead ; [obj @rally] [!comp] source=subj target=against*|outside*|obj.against* theme=over
e.g. Hezbollah organised rallies against Israel. => Hezbollah protested-against Israel
verb go ; [on strike] source=subj target=against*|on.against*|at* theme=over
e.g. Alexei Navalny went on strike against Russia. => Alexei Navalny protested-against Russia
verb take ; [to street streets] source=subj target=against*|outside*|to.against*|to.outside* theme=over
e.g. Hezbollah took to the streets against Israel. => Hezbollah protested-against Israel
verb stop halt ; [obj work] source=subj target=at*|against*|outside* theme=over
e.g. Hezbollah stopped work at Huawei. => Hezbollah protested-against Huawei
noun strike ; [mod hunger general sit-in labour labor wildcat] source=poss|by|maker|subj target=against*|at*|outside*
e.g. Alexei Navalny began a hunger strike against Russia. => Alexei Navalny protested-against Russia
verb burn torch trample deface vandalise vandalize ransack storm ; [obj flag effigy portrait embassy consulate mission] source=subj target=obj.of|obj* theme=obj
e.g. Hezbollah burned an Israeli flag. => Hezbollah protested-against Israeli
verb set ; [obj fire] [to flag effigy portrait embassy consulate mission] source=subj target=to*|to.of|obj.to* theme=to
e.g. Togolese protesters set fire to the Chilean embassy in Accra. => Togolese protesters protested-against the Chilean embassy
verb rise~up rebel revolt mutiny ; source=subj target=against
e.g. The Houthis rose up against Yemen. => Houthis protested-against Yemen
noun demonstration rally march riot uprising revolt rebellion sit-in ; source=poss|by|maker|subj target=against*|outside*
e.g. Hezbollah held a demonstration against Israel. => Hezbollah protested-against Israel
noun protest ; source=poss|by|maker|subj target=against*|outside*
e.g. Amnesty International's protests against Israel continued. => Amnesty International protested-against Israel
noun protest ; source=poss|by target=at.subj*|at*|over.subj*|over*|to* theme=over
e.g. Peru withdrew its experts in protest at recent actions by Chile. => Peru protested-against Chile
verb block blockade occupy obstruct ; [in protest] source=subj target=in.at*|in.against*|in.over* theme=obj
e.g. Fatah blocked a road in protest at Greece. => Fatah protested-against Greece
verb chant shout ; [obj slogan] source=subj target=against*|obj.against*
e.g. Fatah chanted slogans against Greece. => Fatah protested-against Greece

frame protested-against
crowd nationals-protested-against
verb protest demonstrate rally march picket riot chant gather assemble converge descend ; [outside|at|in.of|near|before|to|on @mission] [in|to|for protest oppose demand denounce condemn protest-against] source=subj target=outside*|at*|in.of*|near*|before*|to*|on*
e.g. Hundreds of Peruvians gathered in front of the Chilean consulate in protest at the ban. => Peruvians nationals-protested-against the Chilean consulate
verb protest demonstrate picket riot ; [!subj police policeman officer soldier troop] [outside|at|in.of|near|before|to|on @mission] source=subj target=outside*|at*|in.of*|near*|before*|to*|on*
e.g. Peruvians protested in front of the Chilean consulate in Tacna. => Peruvians nationals-protested-against the Chilean consulate
verb rally march gather assemble converge ; [subj protester protestor demonstrator activist student supporter crowd mob youth] [outside|at|in.of|near|before|to|on embassy consulate mission] source=subj target=outside*|at*|in.of*|near*|before*|to*|on*
e.g. Peruvian protesters gathered outside the Chilean embassy. => Peruvian protesters protested-against the Chilean embassy
noun protest rally demonstration march ; [anti] source=poss|by|maker|subj target=anti
e.g. Thousands of Peruvians staged an anti-Chilean protest in Lima. => Peruvians nationals-protested-against Chilean
verb protest denounce oppose ; [obj end start presence decision plan deployment resumption] source=subj target=obj.of*|obj.by theme=obj
e.g. Peruvians protested the presence of Chile in the bay. => Peruvians nationals-protested-against Chile

frame boycotted
verb boycott shun ; source=subj target=obj* theme=obj
e.g. Qatar boycotted the Saudi summit. => Qatar boycotted Saudi
noun boycott ; source=poss|by|maker|subj target=of*|against*
e.g. The Arab League's boycott of Israel began in 1945. => Arab League boycotted Israel

frame boycotted
verb boycott shun skip ; [obj game games olympics event summit conference election parade ceremony match festival tournament exhibition] source=subj target=obj*|obj.in|in theme=obj
e.g. Peru boycotted the games in Chile. => Peru boycotted Chile

frame protested-against
crowd nationals-protested-against
verb march gather assemble rally ; [head protest demonstrate] [outside|at|in.of|near|before|to|on embassy consulate mission] source=subj target=outside*|at*|in.of*|near*|before*|to*|on*
e.g. Peruvians protested for a second day, marching to the Chilean embassy. => Peruvians nationals-protested-against the Chilean embassy

frame boycotted
people boycotted
verb boycott shun skip ; [over|because-of|obj.over|obj.because-of participation presence inclusion admission invitation] source=subj target=over.of*|because-of.of*|obj.over.of*|obj.because-of.of* theme=obj
e.g. Peru boycotted the games because of the inclusion of Chile. => Peru boycotted Chile
verb boycott shun skip ; [in|obj.in protest] [in.at|in.against|in.over|obj.in.at|obj.in.against|obj.in.over] source=subj target=in.at.of*|in.against.of*|in.over.of*|obj.in.at.of*|obj.in.against.of*|obj.in.over.of* theme=obj
e.g. Peru boycotted the ceremony over the participation of Chilean athletes. => Peru boycotted Chilean

frame boycotted
people boycotted
verb refuse decline ; [comp play compete fight wrestle] [!comp.obj] source=subj target=comp.against* theme=comp
e.g. Peru refused to play against Chad. => Peru boycotted Chad
verb withdraw pull pull~out drop~out drop ; [from|of|out-of] [over|because-of|due-to|for participation presence inclusion admission invitation] source=subj target=over.of*|because-of.of*|due-to.of*|over.poss*|due-to.poss*|because-of.poss*|over.maker theme=from
e.g. Peru withdrew from the festival because of the inclusion of Chad. => Peru boycotted Chad

frame boycotted
verb stay~away stay ; [from summit conference meeting ceremony event celebration inauguration funeral talk game parade] [!stay|adv home] source=subj target=from.acl.by|from.by|from.of|from.in|from.poss|from.maker theme=from
e.g. Kenya stayed away from a summit hosted by Chad. => Kenya boycotted Chad
verb refuse decline ; [comp attend join participate] [comp.obj|comp.in summit conference meeting ceremony event talk inauguration parade] source=subj target=comp.obj.acl.by|comp.obj.by|comp.obj.in|comp.in|comp.in.acl.by|comp.in.in|comp.obj.poss theme=comp.obj|comp.in
e.g. Kenya refused to attend talks hosted by Chad. => Kenya boycotted Chad
