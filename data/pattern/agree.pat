# source: own work
# licence: CC0-1.0
# Understandings, invitations, proposals, offers, promises.

frame agreed-with
verb agree consent ; [to|on @agreement] source=subj target=to.with|on.with theme=to|on
e.g. Finland agreed to a deal with the United States. => Finland agreed-with United States
verb approve endorse adopt okay greenlight ; [obj|obj.of deal agreement accord pact memorandum] source=subj target=obj.with|obj.of.with theme=obj
e.g. Portugal's cabinet approved a fishing deal with Morocco. => Portugal's cabinet agreed-with Morocco
verb agree concur ; source=subj target=with theme=on|to|obj
e.g. Russia agreed with Turkey on a plan. => Russia agreed-with Turkey
e.g. Kenyan officials agreed with Peruvian officials to reopen the border. => Kenyan officials agreed-with Peruvian officials
verb agree concur ; [!with] each=subj theme=on|to|obj
e.g. Russia and Turkey agreed on a plan. => Russia agreed-with Turkey
verb reach strike clinch seal secure land make cut close hammer~out work~out thrash~out finalise finalize forge negotiate ; [!self :going] [obj @agreement compromise bargain ground consensus] source=subj target=with theme=obj
e.g. Ukraine reached an agreement with Poland on grain. => Ukraine agreed-with Poland
verb reach strike clinch seal secure land make cut close hammer~out work~out thrash~out finalise finalize forge negotiate ; [!self :going] [obj @agreement compromise bargain ground consensus] [!with] each=between|obj.between|subj theme=obj
e.g. Armenia and Azerbaijan reached an agreement. => Armenia agreed-with Azerbaijan
verb confirm announce unveil ; [obj agreement deal accord pact] source=subj target=with theme=obj
e.g. Sudan confirmed an oil agreement with South Sudan. => Sudan agreed-with South Sudan
verb settle resolve ; [obj dispute row border conflict difference quarrel] source=subj target=with theme=obj
e.g. Sudan settled the dispute with Ethiopia. => Sudan agreed-with Ethiopia
verb settle resolve ; [obj dispute row border conflict difference quarrel] [!with] each=subj theme=obj
e.g. Kenya and Somalia settled the dispute. => Kenya agreed-with Somalia
verb make conclude ; [obj peace] source=subj target=with
e.g. Egypt made peace with Israel. => Egypt agreed-with Israel
verb make conclude ; [obj peace] [!with] each=subj
e.g. Egypt and Israel made peace in 1979. => Egypt agreed-with Israel
noun agreement accord pact deal compromise arrangement understanding memorandum ; source=poss|subj|maker|outer target=with
e.g. Iran's agreement with Iraq was published. => Iran agreed-with Iraq
noun agreement accord pact deal compromise arrangement understanding ; each=between|of|subj|adj|poss
e.g. An agreement between Iran and Iraq was published. => Iran agreed-with Iraq
verb accept ; [obj proposal offer plan suggestion initiative] source=subj target=obj*|obj.of|obj.from|obj.by theme=obj
e.g. Serbia accepted the proposal of France. => Serbia agreed-with France
verb agree accede assent consent ; [to proposal offer plan suggestion initiative draft roadmap formula] source=subj target=to*|to.of|to.from|to.by theme=to
e.g. Chad agreed to a Chinese proposal for a truce. => Chad agreed-with Chinese
verb near approach ; [obj @agreement] source=subj target=with|obj.with status=expected
e.g. The European Union neared a deal with China. => European Union agreed-with China expected
verb announce unveil confirm declare ; [obj @agreement] [!with] each=obj.between|subj theme=obj
e.g. Cyprus and Israel announced an agreement on travel. => Cyprus agreed-with Israel
verb announce unveil confirm ; [obj creation conclusion signing] [obj.of @agreement] source=subj target=obj.of.with|with theme=obj.of
e.g. Finland announced the creation of an agreement with Poland. => Finland agreed-with Poland
verb pledge vow promise commit undertake resolve decide ; [comp @warm cooperate collaborate coordinate work resolve end reduce ease avoid resume continue restore establish increase double open] [!obj] each=subj theme=comp.obj
e.g. China and Mexico pledged to deepen ties. => China agreed-with Mexico
verb issue release publish make adopt sign read present ; [obj statement declaration communique communiqué] [obj.mod joint] [!with] each=subj theme=obj
e.g. Japan and India issued a joint statement. => Japan agreed-with India
verb issue release publish make adopt sign ; [obj statement declaration communique communiqué] [obj.mod joint] source=subj target=with theme=obj
e.g. Japan issued a joint statement with India. => Japan agreed-with India
noun statement declaration communique communiqué ; [mod joint] each=by|between|from|of
e.g. A joint statement by Japan and India was published. => Japan agreed-with India
verb come ; [to term] source=subj target=with|to.with
e.g. Laos came to terms with Bhutan. => Laos agreed-with Bhutan
verb come ; [to term] [!with] [!to.with] each=subj
e.g. Laos and Bhutan came to terms. => Laos agreed-with Bhutan
verb see ; [obj eye] source=subj target=with|to.with
e.g. Laos saw eye to eye with Bhutan. => Laos agreed-with Bhutan
verb find ; [obj ground] [obj.mod common] source=subj target=with
e.g. Laos found common ground with Bhutan. => Laos agreed-with Bhutan
verb sign~off shake ; [on @agreement] source=subj target=on.with|with theme=on
e.g. Laos signed off on a deal with Bhutan. => Laos agreed-with Bhutan

frame agreed-to-talks-with
verb agree consent ; [to|comp @talks] source=subj target=to.with|comp.with
e.g. Iran agreed to the talks with France. => Iran agreed-to-talks-with France
verb agree consent ; [to|comp @talks] [!to.with] [!comp.with] each=subj
e.g. Serbia and Kosovo agreed to talks. => Serbia agreed-to-talks-with Kosovo
verb accept ; [obj @talks] source=subj target=with
e.g. Iran accepted talks with France. => Iran agreed-to-talks-with France
adj ready open willing prepared ; [for|to|comp.obj|to.obj @talks dialogue] [!if] [!comp.if] source=subj target=for.with|to.with|comp.with|to.obj.with|comp.obj.with|with
e.g. Iran is ready for talks with Japan. => Iran agreed-to-talks-with Japan

frame invited
verb invite ; source=subj target=obj
e.g. Kim Jong-un invited Vladimir Putin to Pyongyang. => Kim Jong-un invited Vladimir Putin
verb invite ; [!subj] [to :country] [obj] source=to target=obj
e.g. Chile's president was invited to Pakistan. => Pakistan invited Chile's president
noun invitation invite ; source=poss|from|by|subj target=to|for|obj
e.g. Xi Jinping's invitation to Japan was noted. => Xi Jinping invited Japan
noun invitation invite ; source=of|from|poss target=outer
e.g. Narendra Modi visited France at the invitation of Emmanuel Macron. => Emmanuel Macron invited Narendra Modi
noun invitation invite ; [head accept take decline reject] [!for :country :person :org] source=from|by|poss target=head.subj
e.g. Vladimir Putin accepted an invitation from Kim Jong-un. => Kim Jong-un invited Vladimir Putin
verb receive get ; [obj invitation invite] source=from target=subj
e.g. Vladimir Putin received an invitation from Kim Jong-un. => Kim Jong-un invited Vladimir Putin

frame accepted-invitation-from
verb accept take~up ; [obj invitation invite] source=subj target=obj.from|obj.of|obj.by|obj.poss|from
e.g. Russia accepted an invitation from Kim Jong-un. => Russia accepted-invitation-from Kim Jong-un
noun acceptance ; [of invitation] source=poss|by target=of*
e.g. Vladimir Putin's acceptance of Kim Jong-un's invitation was praised. => Vladimir Putin accepted-invitation-from Kim Jong-un
verb decline refuse reject turn~down spurn ; [obj invitation invite] source=subj target=obj.from|obj.of|obj.by|obj.poss|from polarity=negative status=refused
e.g. Narendra Modi declined an invitation from Donald Trump. => Narendra Modi accepted-invitation-from Donald Trump refused

frame proposed-to
verb propose suggest put~forward ; source=subj target=to theme=obj
e.g. China proposed a plan to Ukraine. => China proposed-to Ukraine
verb submit present hand table offer ; [obj proposal plan draft initiative roadmap] source=subj target=to|iobj theme=obj
e.g. Egypt presented a plan to Hamas. => Egypt proposed-to Hamas
verb propose suggest ; [obj @talks @agreement @truce] source=subj target=with theme=obj
e.g. Cyprus proposed talks with Turkey. => Cyprus proposed-to Turkey
verb receive get ; [obj proposal plan draft initiative suggestion roadmap] source=obj.from|from|obj.of target=subj theme=obj
e.g. Nepal received a draft from Bhutan. => Bhutan proposed-to Nepal
noun proposal initiative ; [head reject accept decline rebuff turn~down study consider welcome dismiss spurn ignore] source=poss|by|from|maker target=head.subj
e.g. Nepal dismissed a proposal by Bhutan. => Bhutan proposed-to Nepal
noun proposal ; source=poss|by|from|subj|maker target=to
e.g. Iran's proposal to Iraq was praised. => Iran proposed-to Iraq
verb hand submit present send deliver give ; [obj treaty text agreement accord pact] [obj.mod draft proposed] source=subj target=to|iobj theme=obj
e.g. Laos handed a draft treaty to Bhutan. => Laos proposed-to Bhutan
verb float unveil pitch ; [obj proposal plan idea roadmap blueprint initiative @truce] source=subj target=to theme=obj
e.g. Laos floated the idea to Bhutan. => Laos proposed-to Bhutan
verb table put~forward ; [obj proposal offer plan draft] source=subj target=to|obj.to theme=obj
e.g. Peru tabled an offer to Chile. => Peru proposed-to Chile

frame promised-to
verb promise pledge ; [obj] [!obj support backing solidarity allegiance loyalty response revenge retaliation retribution punishment vengeance reprisal] source=subj target=iobj|to|for theme=obj
e.g. Denmark promised tanks to Ukraine. => Denmark promised-tank-to Ukraine
verb promise pledge commit earmark ; [obj @money] [for|obj.for reconstruction rebuilding recovery relief development defence defense] source=subj target=for.of|obj.for.of|for.maker theme=obj
e.g. Qatar pledged $500 million for the reconstruction of Lebanon. => Qatar promised-to Lebanon
verb vow commit earmark allocate announce approve authorise authorize unveil ready ; [obj @aidnoun @weapon @relief @money @goods] source=subj target=iobj|to|for theme=obj
e.g. Germany announced a new aid package for Ukraine. => Germany promised-aid-package-to Ukraine
verb announce approve authorise authorize unveil ; [obj deal programme program arrangement facility] [obj.mod bailout rescue loan aid relief financing credit] source=subj target=iobj|to|for|obj.for|obj.to theme=obj
e.g. The International Monetary Fund approved a bailout deal for Pakistan. => International Monetary Fund promised-deal-to Pakistan
verb promise pledge ; [obj support backing aid assistance] [obj.mod @material] source=subj target=to|for|iobj theme=obj
e.g. Poland pledged military support to Ukraine. => Poland promised-military-support-to Ukraine
noun pledge promise ; source=poss|by|from|subj target=to theme=of
e.g. Norway's pledge to Ukraine was praised. => Norway promised-to Ukraine
noun guarantee ; [mod security] source=poss|by|from|subj|maker target=for|to
e.g. France's security guarantees for Ukraine were published. => France promised-to Ukraine
verb give ; [obj word assurance guarantee] source=subj target=iobj|to
e.g. Japan gave assurances to Palau. => Japan promised-to Palau

frame offered-to
verb offer ; [obj] [!obj thanks thank resistance apology condolence congratulation prayer explanation proof] source=subj target=iobj|to theme=obj
e.g. Turkey offered drones to Ukraine. => Turkey offered-drone-to Ukraine
verb volunteer proffer extend ; [obj @aidnoun @weapon @relief @money @goods] source=subj target=to theme=obj
e.g. Turkey extended aid to Morocco. => Turkey offered-aid-to Morocco
verb make ; [obj|comp offer] [!to] source=subj target=iobj|obj
e.g. Norway made Cuba an offer. => Norway offered-to Cuba
noun offer ; source=poss|by|from|subj|maker target=to theme=of
e.g. Russia's offer to Iran was praised. => Russia offered-to Iran

frame sought-ties-with
verb seek pursue explore want court ; [obj @relations rapprochement thaw normalisation normalization @cooperation alliance detente] source=subj target=with
e.g. Turkey seeks closer ties with Egypt. => Turkey sought-ties-with Egypt
adj keen eager anxious ; [comp @warm] [comp.obj @relations @cooperation trade exchange] source=subj target=comp.with|comp.obj.with theme=comp.obj
e.g. Peru is keen to boost trade with Ghana. => Peru sought-ties-with Ghana
verb woo court ; source=subj target=obj
e.g. China courted Saudi Arabia. => China sought-ties-with Saudi Arabia
verb reach~out ; source=subj target=to
e.g. Turkey reached out to Egypt. => Turkey sought-ties-with Egypt
verb turn pivot tilt ; [for help support aid] source=subj target=to
e.g. Mali turned to Russia for help. => Mali sought-ties-with Russia
noun overture outreach ; source=poss|by|from|subj|maker target=to|toward|towards
e.g. Turkey's overtures to Egypt continued. => Turkey sought-ties-with Egypt
verb hold~out extend offer wave ; [obj branch] [obj.mod olive] source=subj target=to
e.g. Peru extended an olive branch to Chile. => Peru sought-ties-with Chile

frame agreed-with
verb announce declare confirm say ; [comp agree reach sign] [comp.subj country nation side government both they] [!with] each=subj theme=comp.on
e.g. Hun Manet and Lawrence Wong announced that they had agreed on a pact. => Hun Manet agreed-with Lawrence Wong

frame sought-talks-with
verb welcome ; [obj @talks] [!obj.between] source=subj target=with|obj.with
e.g. Laos welcomed a dialogue with Nepal. => Laos sought-talks-with Nepal

frame agreed-with
verb renew prolong extend update revive sign~off ; [obj|on treaty pact agreement accord deal alliance partnership contract] [!with] [!obj.with] [!obj.between] each=subj theme=obj
e.g. Chad and Mali renewed a defence treaty. => Chad agreed-with Mali
verb renew prolong extend update revive ; [obj treaty pact agreement accord deal alliance partnership contract] source=subj target=with|obj.with theme=obj
e.g. Chad renewed a defence treaty with Mali. => Chad agreed-with Mali
verb finalise finalize ; [obj plan detail arrangement roadmap] [!with] each=subj theme=obj
e.g. Laos and Nepal finalised plans for a bridge. => Laos agreed-with Nepal
verb finalise finalize complete conclude approve agree ; [obj|on text draft wording term terms] [obj.of|on.of @agreement] [!with] [!obj.with] each=subj theme=obj.of
e.g. Negotiators from Chad and Libya have finalised the text of a peace treaty. => Chad agreed-with Libya

frame agreed-with
verb announce declare unveil confirm ; [comp.subj|comp.obj @drill @talks @agreement flight border trade cooperation project] [!with] each=subj theme=comp.subj
e.g. Laos and Nepal announced that the drills would be shortened. => Laos agreed-with Nepal

frame agreed-with
verb announce declare confirm ; [comp.aux will would] [!comp evacuate expel close leave] [comp.subj :several] [!with] each=subj theme=comp.obj
e.g. Lula da Silva and Javier Milei announced that they would work toward a truce. => Lula da Silva agreed-with Javier Milei

frame offered-to
verb offer ; [obj @aidnoun @weapon @relief @money @goods mediation] source=subj target=for|obj.for theme=obj
e.g. Togo offered aid for Ghana. => Togo offered-aid-to Ghana

frame agreed-with
verb agree consent ; [to plan proposal ceasefire cease-fire truce deal offer roadmap] [!with] [!to.acl broker mediate negotiate] source=subj target=to* theme=to
e.g. Togo agreed to a truce proposed by Ghana. => Togo agreed-with Ghana

frame promised-to
people promised-to
verb announce approve pledge promise unveil ; [obj package fund programme] [obj.mod aid relief support compensation rescue assistance] source=subj target=for*|to*|obj.for*|obj.to*|for.of.in|obj.for.of.in|obj.of.for|obj.of.for* theme=obj
e.g. Togo announced an aid package of nine million euros for Ghanaians. => Togo promised-aid-package-to Ghanaians

frame agreed-with
verb finalise finalize hammer~out thrash~out work~out ; [obj|on plan detail arrangement text terms term bubble modality roadmap draft timetable] [!with|obj.with] each=subj|obj.between theme=obj|on
e.g. Peru and Chile finalised plans for a travel corridor. => Peru agreed-with Chile
