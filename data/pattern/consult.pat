# source: own work
# licence: CC0-1.0
# Meetings, visits, calls, letters, negotiation and mediation.

frame met-with
verb meet ; source=subj target=obj|with
e.g. Emmanuel Macron met Olaf Scholz in Berlin. => Emmanuel Macron met-with Olaf Scholz
verb meet convene gather confer huddle ; each=subj
e.g. Emmanuel Macron and Olaf Scholz met in Berlin. => Emmanuel Macron met-with Olaf Scholz
verb convene gather confer huddle ; source=subj target=with
e.g. Antony Blinken conferred with Hakan Fidan in Ankara. => Antony Blinken met-with Hakan Fidan
noun meeting encounter ; source=poss|by|subj|of|outer target=with
e.g. Xi Jinping praised the deal during a meeting with Vladimir Putin. => Xi Jinping met-with Vladimir Putin
noun meeting encounter ; each=between|of|subj|adj
e.g. A meeting between Xi Jinping and Vladimir Putin took place in Beijing. => Xi Jinping met-with Vladimir Putin

frame held-summit-with
noun summit ; source=poss|by|subj|outer target=with
e.g. Joe Biden held a summit with Fumio Kishida in Washington. => Joe Biden held-summit-with Fumio Kishida
noun summit ; each=between|subj|adj
e.g. A summit between Kim Jong-un and Moon Jae-in was held in Panmunjom. => Kim Jong-un held-summit-with Moon Jae-in

frame spoke-with
verb speak talk chat ; source=subj target=with|to
e.g. Volodymyr Zelensky spoke with Joe Biden on Friday. => Volodymyr Zelensky spoke-with Joe Biden
verb speak talk ; each=subj
e.g. Joe Biden and Xi Jinping spoke on Friday. => Joe Biden spoke-with Xi Jinping
noun interview conversation ; source=poss|subj|outer target=with
e.g. Sergei Lavrov said in an interview with TASS that talks go on. => Sergei Lavrov spoke-with TASS
noun conversation contact ; each=between|subj
e.g. A conversation between Joe Biden and Xi Jinping lasted two hours. => Joe Biden spoke-with Xi Jinping

frame visited
verb visit tour ; source=subj target=obj
e.g. Emmanuel Macron visited Rwanda in May 2021. => Emmanuel Macron visited Rwanda
verb travel go fly head return ; source=subj target=to
e.g. Antony Blinken travelled to Israel on Thursday. => Antony Blinken visited Israel
verb arrive land ; source=subj target=in|at
e.g. Xi Jinping arrived in France on Sunday. => Xi Jinping visited France
noun visit trip tour ; source=poss|by|of|subj|outer|adj target=to|in|obj
e.g. Narendra Modi paid a visit to Ukraine. => Narendra Modi visited Ukraine

frame consulted-with
verb consult ; source=subj target=obj|with
e.g. Turkey consulted with Russia on Tuesday. => Turkey consulted-with Russia
noun consultation dialogue discussion ; source=poss|subj|outer target=with
e.g. Japan held consultations with South Korea. => Japan consulted-with South Korea
noun consultation dialogue discussion ; each=between|subj|adj
e.g. Consultations between Japan and South Korea were held in Tokyo. => Japan consulted-with South Korea

frame negotiated-with
verb negotiate bargain ; source=subj target=with theme=obj|on|over|about
e.g. Britain negotiated with Spain over Gibraltar. => Britain negotiated-with Spain
verb negotiate bargain ; each=subj theme=obj|on|over|about
e.g. Serbia and Kosovo negotiated for two days. => Serbia negotiated-with Kosovo
noun talk negotiation ; source=poss|subj|outer target=with theme=on|over|about
e.g. Iran held talks with France in Geneva. => Iran negotiated-with France
noun talk negotiation ; each=between|subj|adj theme=on|over|about
e.g. Talks between Serbia and Kosovo resumed in Brussels. => Serbia negotiated-with Kosovo

frame hosted
verb host receive ; source=subj target=obj
e.g. Recep Tayyip Erdogan hosted Vladimir Putin in Istanbul. => Recep Tayyip Erdogan hosted Vladimir Putin

frame welcomed
verb welcome greet ; source=subj target=obj
e.g. Narendra Modi welcomed Emmanuel Macron in Jaipur. => Narendra Modi welcomed Emmanuel Macron
