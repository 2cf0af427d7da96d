# source: own work
# licence: CC0-1.0
# Rejection, opposition, denial, defiance, breach of agreements, veto.

class charge = claim allegation accusation charge assertion insinuation suggestion
class claim = finding result figure methodology conclusion report account version statement claim allegation accusation charge assertion insinuation suggestion
class offering = proposal offer demand call plan criticism warning threat concern request claim appeal suggestion overture plea bid initiative ultimatum condition objection invitation pressure complaint argument verdict ruling
class rule = resolution sanction embargo law rule norm obligation order warning directive demand blockade ban deadline ruling threat call restriction pressure wish curfew

frame rejected
verb rule find ; [subj court tribunal judge jury panel] [against] source=subj target=against
e.g. The International Court of Justice ruled against Russia. => International Court of Justice rejected Russia
verb reject spurn rebuff snub repudiate turn~down brush~aside brush~off wave~away shrug~off ; source=subj target=obj*|from|by theme=obj
e.g. Iran rejected a US proposal. => Iran rejected US
verb dismiss refuse decline rule~out throw~out reject spurn ; [obj @offering possibility prospect idea] source=subj target=obj*|from|by|of* theme=obj
e.g. Israel dismissed French criticism. => Israel rejected French
verb block stall obstruct thwart ; [!obj.acl|comp attack assassinate kill hijack bomb sabotage infiltrate abduct kidnap smuggle strike seize capture invade recruit] [obj bid membership accession application resolution statement plan proposal merger takeover effort attempt move] source=subj target=obj* theme=obj
e.g. Turkey blocked Sweden's bid to join NATO. => Turkey rejected Sweden
verb refuse decline ; [comp allow let permit admit accept respond grant heed consider acknowledge honour honor] source=subj target=comp.from|comp.to.from|comp.by|comp.obj*
e.g. Egypt refused to accept a request from Qatar. => Egypt rejected Qatar
verb cancel call~off block ; [obj visit trip tour] [obj.poss|obj.of|obj.by :foreign] source=subj target=obj.poss|obj.of|obj.by theme=obj
e.g. Turkey cancelled the visit of Vladimir Putin. => Turkey rejected Vladimir Putin
noun rejection dismissal snub rebuff ; source=poss|by|maker target=of*
e.g. Iran's rejection of the US offer surprised few. => Iran rejected US
verb refuse decline ; [comp take take~back readmit receive host] [comp.obj] source=subj target=comp.obj.from|comp.from|comp.obj* theme=comp.obj
e.g. Togo refused to take back deportees from Ghana. => Togo rejected Ghana
verb give ; [obj shrift shoulder] source=subj target=to*|iobj*
e.g. Togo gave short shrift to Ghana's claim. => Togo rejected Ghana
verb turn ; [obj ear] [obj.mod deaf] source=subj target=to*
e.g. Togo turned a deaf ear to Ghana. => Togo rejected Ghana
verb pour throw ; [obj water] [obj.mod cold] source=subj target=on*
e.g. Togo poured cold water on Ghana's plan. => Togo rejected Ghana
verb torpedo scuttle derail sink ; [obj bid application resolution proposal effort membership candidacy] source=subj target=obj* theme=obj
e.g. Peru torpedoed Chile's bid. => Peru rejected Chile
verb shut close slam ; [obj door] source=subj target=on*
e.g. Peru shut the door on Chile. => Peru rejected Chile

frame opposed
verb oppose ; source=subj target=obj*|to* theme=obj
e.g. China has opposed Taiwan's membership. => China opposed Taiwan
verb challenge contest ; [obj plan decision policy law ruling move claim order rule ban tariff duty sanction measure restriction] source=subj target=obj*|of* theme=obj
e.g. Poland challenged the German decision. => Poland opposed German
verb object ; source=subj target=to* theme=to
e.g. Serbia objected to Kosovo's application. => Serbia opposed Kosovo
verb disagree ; source=subj target=with* theme=with|over
e.g. Israel disagreed with the Russian proposal. => Israel opposed Russian
verb vote ; source=subj target=against* theme=against
e.g. Hungary voted against Ukraine in the council. => Hungary opposed Ukraine
verb come~out argue lobby campaign ; [!obj] source=subj target=against* theme=against
e.g. Poland argued against Russia in Brussels. => Poland opposed Russia
adj opposed hostile resistant averse ; source=bearer target=to* theme=to
e.g. Spain was opposed to the Moroccan plan. => Spain opposed Moroccan
noun opposition objection resistance hostility ; source=poss|by|of|from|maker|subj target=to* theme=to
e.g. Hungary's opposition to Ukraine has hardened. => Hungary opposed Ukraine
noun opposition objection protest ; [!to|against|at] [!case for with of in] source=from|by|poss target=outer
e.g. Egypt opened the dam despite opposition from Sudan. => Sudan opposed Egypt
verb vote ; [against] source=subj target=against.of*|against.in theme=against
e.g. Hungary voted against the accession of Ukraine. => Hungary opposed Ukraine
verb vote ; [against admission admittance accession membership entry application bid plan proposal] source=subj target=against.of*|against* theme=against
e.g. Turkey voted against the admittance of Sweden. => Turkey opposed Sweden
verb balk baulk bridle ; [!obj] source=subj target=at*|at.of|at.from
e.g. Togo balked at Ghana's demand. => Togo opposed Ghana
verb take ; [obj exception umbrage offence offense] source=subj target=to*|at* theme=to|at
e.g. Togo took exception to Ghana's map. => Togo opposed Ghana

frame denied-claim-of
verb deny refute rebut dispute contradict contest ; [obj @claim] source=subj target=obj*|by|from theme=obj
e.g. Russia denied the Ukrainian claims. => Russia denied-claim-of Ukrainian
verb reject dismiss repudiate brush~aside brush~off shrug~off ; [obj @charge] source=subj target=obj*|by|from theme=obj
e.g. Rwanda rejected Congo's accusations. => Rwanda denied-claim-of Congo
noun denial rejection ; [of @claim] source=poss|by|maker target=of*
e.g. Iran's denial of the Israeli accusations came at once. => Iran denied-claim-of Israeli

frame rejected-talks-with
verb reject refuse decline spurn rebuff rule~out turn~down oppose ; [obj @talks] source=subj target=with theme=obj
e.g. Ukraine rejected talks with Russia. => Ukraine rejected-talks-with Russia
noun rejection refusal ; [of @talks] source=poss|by|maker target=of.with
e.g. Israel's rejection of negotiations with Hamas was firm. => Israel rejected-talks-with Hamas

frame defied
verb defy flout disregard disobey ignore snub circumvent evade ; source=subj target=obj* theme=obj
e.g. North Korea defied the United Nations again. => North Korea defied United Nations
verb violate breach contravene break skirt bust ; [obj @rule] source=subj target=obj.poss|obj.maker|obj.of|obj* theme=obj
e.g. North Korea violated UN sanctions. => North Korea defied UN
verb thumb ; [obj nose] source=subj target=at*
e.g. Iran thumbed its nose at the United States. => Iran defied United States
noun defiance disregard ; source=poss|by|maker|inside|subj target=of*|for*
e.g. North Korea's defiance of the United Nations continued. => North Korea defied United Nations
noun violation breach ; [of @rule] source=poss|by|maker|subj* target=of*
e.g. Iran's violation of the UN resolution was noted. => Iran defied UN

frame violated-agreement-with
verb violate breach break contravene renege scuttle ; [obj @agreement] source=subj target=with|obj.with theme=obj
e.g. Russia violated the treaty with Ukraine. => Russia violated-agreement-with Ukraine
verb renege backtrack ; [on @agreement promise pledge] source=subj target=on.with|with|on.to theme=on
e.g. Israel reneged on the agreement with Egypt. => Israel violated-agreement-with Egypt
noun violation breach ; [of @agreement] source=poss|by|maker target=of.with|with theme=of
e.g. Azerbaijan's violation of the agreement with Armenia was condemned. => Azerbaijan violated-agreement-with Armenia

frame violated-ceasefire-with
verb violate breach break ; [obj ceasefire cease-fire truce armistice] source=subj target=with|obj.with|in|obj.poss theme=obj
e.g. Russia broke the truce with Ukraine. => Russia violated-ceasefire-with Ukraine
noun violation breach ; [of ceasefire cease-fire truce armistice] source=poss|by|maker target=of.with|with theme=of
e.g. Azerbaijan's breach of the truce with Armenia was condemned. => Azerbaijan violated-ceasefire-with Armenia

frame vetoed
verb veto ; source=subj target=obj* theme=obj
e.g. Russia vetoed a US draft resolution. => Russia vetoed US
noun veto ; source=poss|by|maker target=of*|on*|over*|against*
e.g. Greece's veto of Macedonia was lifted. => Greece vetoed Macedonia
verb veto ; [obj resolution motion draft proposal bid] source=subj target=obj.of|obj.by|obj.from theme=obj
e.g. Togo vetoed a resolution by Ghana. => Togo vetoed Ghana

frame rejected
verb rule~out withhold withdraw deny refuse ; [obj support backing approval consent] [for|obj.for|of] source=subj target=for*|obj.for* theme=obj
e.g. Chad ruled out support for Libya's bid. => Chad rejected Libya

frame rejected
verb refuse decline ; [comp approve accept accredit receive confirm] [comp.obj] source=subj target=comp.obj*|comp.obj.from|comp.from theme=comp.obj
e.g. Chad refused to approve a Libyan ambassador. => Chad rejected a Libyan ambassador
verb dismiss rebuff deride brush~off brush~aside ; [obj remark comment statement suggestion criticism complaint idea] source=subj target=obj*|obj.by*|obj.of* theme=obj
e.g. Chad dismissed the remarks by Khalifa Haftar. => Chad rejected Khalifa Haftar

frame denied-claim-of
verb deny reject dismiss refute rebut dispute ; [obj @charge] [obj.acl] source=subj target=obj.acl.by* theme=obj
e.g. Chad rejected accusations made by Libya. => Chad denied-claim-of Libya

frame opposed
verb counter resist combat confront ; [obj influence aggression expansion encroachment dominance ambition assertiveness hegemony expansionism] source=subj target=obj*|obj.of theme=obj
e.g. Fiji resisted Chinese influence. => Fiji opposed Chinese

frame rejected
verb rule ; [against] source=subj target=against|in.against|in.of.against
e.g. The International Court of Justice ruled in favour of Bolivia against Chile. => International Court of Justice rejected Chile

frame opposed
verb ask urge petition ; [comp|to invalidate annul overturn reject nullify] source=subj target=comp.obj.poss|comp.obj.by|comp.obj.maker|to.obj.poss|to.obj.by|to.obj.maker
e.g. Peru asked the International Court of Justice to invalidate Chile's claims to the bay. => Peru opposed Chile

frame rejected-talks-with
verb reject refuse rule~out decline spurn ; [obj|obj.of|obj.for @talks] [!with] [!obj.with|obj.of.with|obj.for.with] each=subj theme=obj
e.g. The leaders of Kenya and Somalia rejected proposals of peace talks. => Kenya rejected-talks-with Somalia

frame rejected
verb turn~down decline reject refuse ; [obj invitation] source=subj target=obj.from|obj.maker|obj.poss|obj.to.in|obj.comp.obj|obj.acl.obj|obj.by theme=obj
e.g. Peru turned down an invitation to a summit in Chad. => Peru rejected Chad

frame denied-claim-of
verb deny reject disclaim ; [obj involvement responsibility wrongdoing role complicity accusation allegation charge claim] [!obj.by|obj.poss|obj.adj|obj.of|obj.from|by] source=subj target=obj.acl.by|accuser theme=obj
e.g. Chile denied any involvement alleged by Peru. => Chile denied-claim-of Peru

frame rejected
verb reject refuse decline spurn dismiss rebuff turn~down ignore ; [obj offer proposal overture ultimatum demand invitation ceasefire truce] [!obj.by|obj.adj|obj.of|obj.from|obj.poss|by|from|obj.acl.by|obj.to] [!obj.mod broker propose mediate draft back lead sponsor brokered proposed mediated drafted backed led sponsored] source=subj target=antagonist theme=obj
e.g. When Peru proposed a truce, Chile turned down the offer. => Chile rejected Peru

frame rejected
verb block deny reject refuse decline ; [obj request] [!obj.poss :pronoun] source=subj target=obj.poss*|obj.by*|obj.from*|obj.maker* theme=obj
e.g. Israel blocked Turkey's request for an airdrop. => Israel rejected Turkey
