# source: own work
# licence: CC0-1.0
# Giving way, apology, pardon.

frame conceded-to
verb concede yield bow cave capitulate give~in acquiesce relent kowtow ; [!obj] source=subj target=to*
e.g. Serbia yielded to Kosovo. => Serbia conceded-to Kosovo
verb concede ; [obj] source=subj target=to theme=obj
e.g. Cyprus conceded fishing rights to Turkey. => Cyprus conceded-to Turkey
verb comply ; [with demand request condition ultimatum order resolution] source=subj target=with*|with.of|with.from|with.by
e.g. Qatar complied with the demand of Egypt. => Qatar conceded-to Egypt
verb accept approve meet satisfy fulfil fulfill heed grant ; [obj demand condition term ultimatum request] source=subj target=obj.poss|obj.of|obj.from|obj.by|obj.adj theme=obj
e.g. Serbia accepted the demand of Austria. => Serbia conceded-to Austria
verb bow yield cave give~in ; [to pressure demand] source=subj target=to.from|to.of|to.by|to.poss|to.adj
e.g. Panama bowed to pressure from China. => Panama conceded-to China
verb grant give ; [obj permission approval authorisation authorization consent delay extension leave clearance] source=subj target=to|iobj theme=obj
e.g. Pakistan granted permission to China. => Pakistan conceded-to China
verb drop withdraw abandon shelve ; [obj investigation probe charge case lawsuit complaint accusation claim] source=subj target=against|into|of* theme=obj
e.g. Japan dropped the lawsuit against Samoa. => Japan conceded-to Samoa
noun concession ; source=poss|by|from|subj target=to theme=on
e.g. Japan made concessions to Russia. => Japan conceded-to Russia
verb compensate indemnify ; source=subj target=obj*
e.g. Sudan compensated Kenya for the loss. => Sudan conceded-to Kenya
verb cave~in give~in back~down climb~down knuckle~under ; source=subj target=to*|before
e.g. Togo caved in to Nigeria. => Togo conceded-to Nigeria
verb back ; [before] [!obj] source=subj target=before
e.g. Togo backed down before Nigeria. => Togo conceded-to Nigeria
verb give ; [obj way ground] source=subj target=to
e.g. Togo gave way to Nigeria. => Togo conceded-to Nigeria
verb accede agree bow submit ; [to request demand wish pressure] source=subj target=to.poss|to.of|to.from|to.by|to.maker
e.g. Peru acceded to Chile's request. => Peru conceded-to Chile

frame apologised-to
verb apologise apologize ; source=subj target=to*|to theme=for
e.g. Vladimir Putin apologised to Azerbaijan for the crash. => Vladimir Putin apologised-to Azerbaijan
verb express offer issue ; [obj regret remorse apology contrition] source=subj target=to
e.g. Japan expressed its regret to South Korea. => Japan apologised-to South Korea
noun apology ; source=poss|from|by|subj target=to|obj theme=for
e.g. Belgium's apology to Congo was published. => Belgium apologised-to Congo
verb receive get accept ; [obj apology] source=from|obj.from|obj.of|obj.poss target=subj
e.g. Turkey received an apology from Israel. => Israel apologised-to Turkey
verb apologise apologize ; [for] [!to] source=subj target=for.against*|for.about*|for.of*|for.to*|for.on*|for.in theme=for
e.g. Frank-Walter Steinmeier apologised for the crimes against Poland. => Frank-Walter Steinmeier apologised-to Poland
verb express voice offer ; [obj regret remorse] [!over death loss passing] [!about death loss passing] [!to] source=subj target=for.against*|for.of*|for.in|over.of*|over.in|about.of* theme=obj
e.g. Belgium expressed regret for its crimes in Congo. => Belgium apologised-to Congo
verb say ; [comp|obj sorry] source=subj target=to|comp.to|obj.to theme=for
e.g. Togo said sorry to Nigeria. => Togo apologised-to Nigeria
verb beg ask seek ; [obj|for forgiveness pardon] source=subj target=from|of|obj.from|for.from|obj
e.g. Togo begged forgiveness from Nigeria. => Togo apologised-to Nigeria

frame forgave
verb forgive pardon ; source=subj target=obj
e.g. Donald Trump pardoned Michael Flynn. => Donald Trump forgave Michael Flynn
verb forgive waive write~off erase ; [obj debt loan] source=subj target=of|for|obj.poss|obj.adj theme=obj
e.g. China forgave the debt of Zambia. => China forgave Zambia
verb cancel ; [obj debt] source=subj target=of|for|obj.poss|obj.adj theme=obj
e.g. China cancelled the debt of Zambia. => China forgave Zambia
verb restructure reschedule defer ; [obj|obj.of debt loan repayment] source=subj target=obj.poss|obj.adj|obj.of|obj.of.adj|obj.of.poss|for theme=obj
e.g. India rescheduled $2 million of Togolese debt. => India forgave Togolese
verb grant give offer ; [obj pardon amnesty clemency] source=subj target=to|iobj
e.g. Alexander Lukashenko granted a pardon to Roman Protasevich. => Alexander Lukashenko forgave Roman Protasevich
noun pardon amnesty clemency ; source=poss|by|from target=to|for|of
e.g. Donald Trump's pardon for Michael Flynn was criticised. => Donald Trump forgave Michael Flynn
noun cancellation forgiveness ; [of debt loan] source=poss|by target=of.of|of.adj|for
e.g. China's cancellation of the debt of Zambia was praised. => China forgave Zambia

frame permitted
verb permit grant allow give offer ; [obj access right passage] [!obj.mod visa] source=subj target=iobj*|obj.adj|to* theme=obj
e.g. The Philippines granted the United States access to four bases. => The Philippines permitted United States
verb allow permit authorise authorize let enable ; [comp|to set establish build hold stage run send station return resume export import use operate deploy station fly land dock inspect search extradite transit open cross buy sell join] source=subj target=obj*|comp.subj* theme=comp.obj
e.g. Ecuador allowed American planes to use its airport. => Ecuador permitted American planes
verb give ; [obj light nod go-ahead] [!obj.mod red] source=subj target=to|iobj theme=for
e.g. Togo gave the green light to Nigeria. => Togo permitted Nigeria

frame permitted
verb permit allow grant give ; [comp access] source=subj target=comp.subj
e.g. Togo permits Nigeria access to a base. => Togo permitted Nigeria

frame apologised-to
people apologised-to
verb apologise apologize ; [for|over|about killing death murder deportation bombing shooting abuse treatment massacre execution arrest shelling expulsion detention torture] source=subj target=for.of*|over.of*|about.of*|for.in|for.of.in theme=for
e.g. Norway apologised for the killing of three Chileans. => Norway apologised-to Chileans
verb express offer issue make ; [obj regret remorse apology contrition] [for|over|about|obj.for|obj.over|obj.about killing murder deportation bombing shooting abuse treatment massacre execution arrest shelling expulsion detention torture] source=subj target=for.of*|over.of*|obj.for.of*|obj.over.of* theme=obj
e.g. Norway expressed regret for the killing of three Chileans. => Norway apologised-to Chileans
verb apologise apologize ; [for|over] [!to] source=subj target=for.obj*|over.obj*
e.g. Norway apologised for bombing a Chilean ship. => Norway apologised-to Chilean

frame forgave
people forgave
verb pardon reprieve amnesty ; source=subj target=obj*
e.g. Peru pardoned a Chilean journalist. => Peru forgave Chilean
