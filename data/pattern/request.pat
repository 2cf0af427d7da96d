# source: own work
# licence: CC0-1.0
# Requests, calls, demands, pressure, appeals for help and for talks.

class aidask = aid help assistance support loan fund funding money relief protection asylum mediation intervention backing bailout bail-out weapon arms ammunition missile troop cash investment credit intelligence refuge

frame asked
verb ask ; [comp] source=subj target=obj theme=comp.obj
e.g. Egypt asked Israel to reopen the crossing. => Egypt asked Israel
verb ask ; [for] source=subj target=obj|for.from theme=for
e.g. Japan asked China for an explanation. => Japan asked China
verb ask ; [for] [to] source=subj target=for
e.g. Egypt asked for Israel to reopen the crossing. => Egypt asked Israel
verb request ; source=subj target=from theme=obj
e.g. Interpol requested documents from Brazil. => Interpol asked Brazil
verb request ; [comp] source=subj target=obj|comp.subj theme=comp.obj
e.g. Kenya requested that Uganda reopen the border. => Kenya asked Uganda
verb appeal ; source=subj target=to theme=for
e.g. Egypt appealed to Ethiopia for restraint. => Egypt asked Ethiopia
verb plead ; source=subj target=with theme=for
e.g. Armenia pleaded with Russia for months. => Armenia asked Russia
verb implore beseech entreat beg ; source=subj target=obj theme=for
e.g. Volodymyr Zelensky implored Germany to act. => Volodymyr Zelensky asked Germany
verb lobby petition ; source=subj target=obj theme=for
e.g. Taiwan lobbied Washington. => Taiwan asked Washington
noun request appeal plea ; source=poss|by|maker|from|subj target=to theme=for
e.g. The United Nations issued an appeal to Myanmar. => United Nations asked Myanmar
noun request appeal plea ; [case at following after despite upon on] source=of|from|by|maker|poss target=outer
e.g. At the request of Uganda, Kenya freed the soldiers. => Uganda asked Kenya
e.g. Kenya freed the soldiers after a request from Uganda. => Uganda asked Kenya

frame called-on
verb urge exhort ; source=subj target=obj|comp.subj theme=comp.obj
e.g. France urged Iran to show restraint. => France called-on Iran
verb call ; [!obj] source=subj target=on|upon theme=for
e.g. The European Union called on Serbia to recognise Kosovo. => European Union called-on Serbia
verb call~on call~upon ; source=subj target=obj|on|upon theme=for
e.g. Canada called on China to release the two men. => Canada called-on China
verb call ; [for] [to] [!obj] [!to.aux be] [!to face undergo stand] source=subj target=for
e.g. Egypt has called for Israel to reopen the crossing. => Egypt called-on Israel
verb call ; [for.subj] [!obj] source=subj target=for.subj theme=for.obj
e.g. Romania has called for Russia to withdraw its troops. => Romania called-on Russia
verb press push encourage advise counsel nudge prod cajole coax ; [comp] source=subj target=obj theme=comp.obj
e.g. Joe Biden pressed Israel to allow more aid. => Joe Biden called-on Israel
verb press push ; [for] source=subj target=obj|on theme=for
e.g. Angela Merkel pressed China for market access. => Angela Merkel called-on China
noun call ; source=poss|by|from|maker|subj target=on|upon theme=for
e.g. France's call on Turkey to leave was ignored. => France called-on Turkey
noun call demand appeal ; [for :country] [head.advcl|head.comp] source=poss|by|maker target=for
e.g. Peru renewed its call for Chad to free the prisoners. => its called-on Chad
noun call ; [for] [!mod phone telephone video] source=poss|by|from|maker target=to theme=for
e.g. Moscow's calls to Serbia for restraint. => Moscow called-on Serbia

verb say tell state insist declare stress warn add argue reiterate emphasise emphasize ; [comp.aux must] source=subj target=comp.subj theme=comp.obj
e.g. Emmanuel Macron said Russia must withdraw its troops. => Emmanuel Macron called-on Russia
verb want need ; [comp] source=subj target=obj|comp.subj theme=comp.obj
e.g. Germany wanted France to shut down the reactor. => Germany called-on France
verb say tell state insist declare stress add argue reiterate emphasise emphasize believe ; [comp.aux should] source=subj target=comp.subj theme=comp.obj
e.g. Emmanuel Macron said Russia should withdraw its troops. => Emmanuel Macron called-on Russia
verb say tell state insist declare stress argue reiterate ; [comp need] [comp.comp] source=subj target=comp.subj theme=comp.comp.obj
e.g. Emmanuel Macron said Russia needs to withdraw its troops. => Emmanuel Macron called-on Russia
verb recommend propose ; [comp.subj] source=subj target=comp.subj theme=comp.obj
e.g. The European Union recommended that Serbia release the prisoners. => European Union called-on Serbia
verb insist suggest ; [comp :bare] source=subj target=comp.subj theme=comp.obj
e.g. India insists the Maldives pay its debt. => India called-on the Maldives
verb call appeal press push ; [for @truce end peace dialogue calm restraint de-escalation] source=subj target=for.between|for.by|for.from|for.to theme=for
e.g. France called for a truce between Armenia and Azerbaijan. => France called-on Armenia
verb nudge push press steer prod edge ; [towards|toward @agreement @talks @truce peace compromise dialogue table] source=subj target=obj
e.g. Malta nudged Libya towards a compromise. => Malta called-on Libya

frame demanded-of
verb demand ; [!obj withdrawal removal departure pullout retreat evacuation] source=subj target=from|of|comp.subj theme=obj
e.g. South Korea demanded an apology from Japan. => South Korea demanded-of Japan
verb demand ; [obj return release] [obj.of.acl seize hold detain capture jail arrest] source=subj target=obj.of.acl.subj|obj.of.acl.in theme=obj
e.g. South Korea demanded the return of a ship seized by Japan. => South Korea demanded-of Japan
verb demand stipulate require seek request ; [obj withdrawal resignation removal departure ouster surrender retreat pullout evacuation] source=subj target=obj.of|obj.poss|obj.maker|of theme=obj
e.g. Ukraine demanded the withdrawal of Russian troops. => Ukraine demanded-of Russian troops
verb order instruct command ; [comp] [!comp.aux be] [!obj army navy force forces troop troops military police ministry official staff citizen agency soldier] source=subj target=obj theme=comp.obj
e.g. The United Nations ordered Iraq to disarm. => United Nations demanded-of Iraq
verb require ; [comp] source=subj target=obj theme=comp.obj
e.g. The European Union required Greece to cut spending. => European Union demanded-of Greece
noun request demand call ; [for apology compensation reparation explanation refund] source=poss|by|maker|from target=for.from|from theme=for
e.g. Peru's demand for an apology from Chile went unheard. => Peru demanded-of Chile
noun demand ; source=poss|by|from|maker|subj target=to|on|upon|obj theme=for
e.g. Russia's demand to Finland was clear. => Russia demanded-of Finland
verb demand stipulate require seek request ; [obj withdrawal removal departure pullout] source=subj target=obj.of* theme=obj
e.g. Iraq demanded the withdrawal of American forces. => Iraq demanded-of American forces
verb insist ; [on|upon withdrawal removal departure pullout surrender] source=subj target=on.of*|on.maker|on.by|on.poss theme=on
e.g. Latvia insisted on the withdrawal of Belgian troops. => Latvia demanded-of Belgian troops
verb press pressure ; [for answer explanation information return] source=subj target=obj theme=for
e.g. Vietnam pressed Malaysia for answers. => Vietnam demanded-of Malaysia
verb tell ; [comp :bare] [comp withdraw leave stop end halt pull release free return hand respect cease refrain drop lift quit vacate close open pay stay keep back apologise apologize comply abide honour honor recognise recognize accept surrender] [!comp.aux] source=subj target=obj theme=comp.obj
e.g. Nepal told Bhutan to withdraw its guards. => Nepal demanded-of Bhutan
verb order tell instruct ask ; [obj @troops adviser contingent] [obj.adj|obj.poss|obj.of :foreign] [comp leave depart quit withdraw go evacuate] source=subj target=obj* theme=obj
e.g. Togo ordered Ghanaian troops to leave. => Togo demanded-of Ghanaian troops

frame pressured
verb pressure pressurise pressurize arm-twist ; source=subj target=obj
e.g. Donald Trump pressured Mexico to stop the migrants. => Donald Trump pressured Mexico
verb lean ; source=subj target=on|upon theme=to.obj
e.g. Washington leans on Pakistan to act. => Washington pressured Pakistan
noun pressure ; source=poss|by|from|maker|subj target=on|upon
e.g. China put pressure on North Korea. => China pressured North Korea
noun pressure ; [from] source=from target=on|upon|subj|head.subj
e.g. Israel was under pressure from the United States. => United States pressured Israel
verb put exert apply increase step~up ; [obj pressure] source=subj target=on|obj.on
e.g. France stepped up pressure on Iran. => France pressured Iran
verb twist ; [obj arm] source=subj target=obj.poss|obj.of
e.g. Peru twisted Chile's arm. => Peru pressured Chile

frame sought-aid-from
verb ask seek request ; [obj help assistance aid support mediation] source=subj target=obj.poss|obj.maker theme=obj
e.g. Kenya asked Uganda's help. => Kenya sought-aid-from Uganda
verb seek request want solicit ; [obj @aidask] source=subj target=from|obj* theme=obj
e.g. Sri Lanka sought loans from China. => Sri Lanka sought-aid-from China
e.g. Kenya seeks China's assistance in the matter. => Kenya sought-aid-from China
verb ask beg appeal plead ; [for @aidask] source=subj target=obj|to|with|for.from|from theme=for
e.g. Mali asked France for assistance. => Mali sought-aid-from France
verb call cry ; [for @aidask] source=subj target=for.from|on|upon theme=for
e.g. Benin called for help from Togo. => Benin sought-aid-from Togo
verb turn look ; [for @aidask] source=subj target=to theme=for
e.g. Pakistan turned to Saudi Arabia for a loan. => Pakistan sought-aid-from Saudi Arabia
noun request appeal plea call ; [for @aidask] source=poss|by|maker|from|subj target=to|for.from theme=for
e.g. Hungary rejected Ukraine's request to NATO for weapons. => Ukraine sought-aid-from NATO

verb seek request ; [obj refuge asylum shelter sanctuary] source=subj target=in|from|with theme=obj
e.g. Edward Snowden sought asylum in Russia. => Edward Snowden sought-aid-from Russia
verb look turn ; [for @goods @weapon @relief @money] source=subj target=to theme=for
e.g. Haiti looked to Cuba for medicine. => Haiti sought-aid-from Cuba

frame sought-talks-with
verb seek request want demand ; [obj @talks] source=subj target=with|obj.of theme=obj
e.g. North Korea sought talks with the United States. => North Korea sought-talks-with United States
verb ask appeal press push ; [for @talks] source=subj target=for.with|with
e.g. Armenia asked for a meeting with Azerbaijan. => Armenia sought-talks-with Azerbaijan
noun request call appeal bid ; [for @talks] source=poss|by|maker|from|subj target=for.with|with
e.g. Moscow ignored Ukraine's request for talks with Russia. => Ukraine sought-talks-with Russia
verb call ; [for @talks] source=subj target=for.with|with
e.g. Chile called for talks with Bolivia. => Chile sought-talks-with Bolivia

frame sought-extradition-of
verb request seek demand ask ; [obj|for extradition] source=subj target=obj.of*|for.of*|of* theme=obj
e.g. Venezuela requested the extradition of Edward Snowden. => Venezuela sought-extradition-of Edward Snowden

frame called-on
verb urge ; [from] source=subj target=from theme=obj
e.g. Kenya urged restraint from Uganda. => Kenya called-on Uganda
verb say tell state insist declare stress argue reiterate ; [comp have] [!comp.aux may might could] [comp.comp] [comp.subj] [!comp.obj] source=subj target=comp.subj theme=comp.comp.obj
e.g. Kenya says Chad has to respect the treaty. => Kenya called-on Chad

frame demanded-of
verb say announce declare state insist reiterate add confirm ; [if|comp.if|comp.comp.if @yielding] source=subj target=if.subj|comp.if.subj|comp.comp.if.subj theme=if.obj
e.g. Iran says that it will return to the deal if France lifts the sanctions. => Iran demanded-of France

frame sought-extradition-of
verb ask request urge demand call ; [comp|to|on.comp|on.to arrest extradite detain hand~over] source=subj target=comp.obj|to.obj
e.g. Chile requested that Peru arrest Alberto Fujimori. => Chile sought-extradition-of Alberto Fujimori

frame demanded-of
verb demand seek request want await ; [obj apology explanation clarification compensation reparation] source=subj target=obj.maker|obj.poss|from|obj.from theme=obj
e.g. Turkey demanded an Israeli apology. => Turkey demanded-of Israeli

frame called-on
verb rule order decide find ; [comp.aux must should] source=subj target=comp.subj theme=comp.obj
e.g. The International Court of Justice ruled that Chile should end its control of the bay. => International Court of Justice called-on Chile
verb tell ; [obj] [comp.aux must should] [comp.subj :pronoun] source=subj target=obj theme=comp.obj
e.g. Norway told Chile that it must lift the blockade. => Norway called-on Chile
verb call appeal press push ; [for lifting end halt removal cessation stop] [!for.of|for.to @sanctions war conflict violence fighting hostility] source=subj target=for.of*|for.to* theme=for
e.g. Norway called for the lifting of the Chilean blockade. => Norway called-on Chilean
verb demand urge seek ; [obj lifting end halt removal cessation] [!obj.of|obj.to|to @sanctions war conflict violence fighting hostility] source=subj target=obj.of*|obj.to*|to* theme=obj
e.g. Norway demanded the immediate lifting of the Chilean blockade. => Norway called-on Chilean

frame sought-aid-from
verb apply file ask ; [for|for.of asylum refuge citizenship] [!subj @envoy soldier officer athlete player pilot sailor lawmaker] source=subj target=in|for.in|with theme=for
e.g. Edward Snowden applied for asylum in Peru. => Edward Snowden sought-aid-from Peru

frame sought-extradition-of
verb apply ; [for extradition] source=subj target=for.of* theme=for
e.g. Peru applied for the extradition of Alberto Fujimori. => Peru sought-extradition-of Alberto Fujimori
verb demand repeat renew request insist ; [comp|obj.comp|obj.acl extradite hand~over] source=subj target=comp.subj|obj.comp.subj|obj.acl.subj
e.g. Peru repeated its demand that Spain extradite the banker. => Peru sought-extradition-of Spain

frame demanded-of
verb give ; [iobj|obj @troops] [obj hour day week month] [comp|obj.acl|to leave depart withdraw quit go] source=subj target=iobj*|obj*
e.g. Chad gave Peruvian troops six weeks to leave. => Chad demanded-of Peruvian troops

# where nobody is named of whom it is asked, it is the other of two states of whom the text tells
frame demanded-of
verb demand seek expect ; [obj apology explanation compensation reparation] [!from|of|for.to|to|obj.from|obj.of|obj.by|by] source=subj target=antagonist theme=obj
e.g. When Chile raided its embassy, Peru demanded an apology. => Peru demanded-of Chile
verb demand call press appeal insist push ; [obj|for|on release return withdrawal repatriation extradition freedom] [obj.poss|for.poss|on.poss his her their he she they] [!from|of|to|obj.from|obj.to|obj.by|by|for.by|for.from|for.to] source=subj target=antagonist theme=obj|for|on
e.g. When Chile jailed a Peruvian reporter, Peru demanded his release. => Peru demanded-of Chile

frame asked
verb ask seek request ; [obj permission leave authorisation authorization clearance] source=subj target=comp.over|comp.into|comp.in|obj.acl.over|obj.acl.into|obj.acl.in|obj.acl.obj.over|comp.obj.over theme=obj
e.g. Russia asked permission to fly over Norway. => Russia asked Norway
