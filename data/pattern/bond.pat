# source: own work
# licence: CC0-1.0
# Lasting bonds: alliances, partnerships, patrons, memberships, bases, quarrels, wars; kin and successors.

frame allied-with
verb ally align ; source=subj|obj target=with
e.g. Armenia allied with Greece. => Armenia allied-with Greece
verb ally align ; [!with] each=subj|obj
e.g. Armenia and Greece are allied. => Armenia allied-with Greece
adj allied aligned ; source=subj|obj target=with|to
e.g. Armenia is allied with Russia. => Armenia allied-with Russia
noun ally ; source=subj|appos|head target=of|poss|to
e.g. Belarus is a close ally of Russia. => Belarus allied-with Russia
noun ally ; [!poss] source=subj|appos|head target=adj
e.g. NATO ally Turkey closed its straits. => Turkey allied-with NATO
noun ally ; [!of] [!poss] each=subj
e.g. Japan and Australia are allies. => Japan allied-with Australia
verb form forge conclude ; [obj alliance axis] [!with] [!obj.with] each=subj
e.g. Chile and Ghana formed an alliance. => Chile allied-with Ghana
noun alliance ; source=poss|subj|maker|outer target=with
e.g. Japan's alliance with the United States continued. => Japan allied-with United States
noun alliance ; each=between|of|subj|adj|poss
e.g. The alliance between Japan and the United States continued. => Japan allied-with United States

frame partner-of
noun partner ; source=subj|appos|head target=of|poss|for|to
e.g. China is a partner of Iran. => China partner-of Iran
noun partner ; [!of] [!poss] each=subj
e.g. China and Iran are partners. => China partner-of Iran
noun partnership friendship ; source=poss|subj|maker|outer target=with
e.g. China's partnership with Iran continued. => China partner-of Iran
noun partnership friendship ; each=between|of|subj|adj|poss
e.g. The partnership between China and Iran continued. => China partner-of Iran
noun friend ; source=subj|appos target=of|poss|to
e.g. Hungary is a friend of Israel. => Hungary partner-of Israel
adj friendly ; source=subj target=with|to|towards|toward
e.g. Mongolia is friendly with Japan. => Mongolia partner-of Japan

frame patron-of
noun patron backer sponsor benefactor protector guarantor mentor ; source=subj|appos|head target=of|poss|for
e.g. Iran is the patron of Hezbollah. => Iran patron-of Hezbollah
noun proxy client puppet vassal protege protectorate ; source=of|poss|adj target=subj|appos|head
e.g. Hezbollah is a proxy of Iran. => Iran patron-of Hezbollah
adj backed sponsored supported funded ; source=adj target=head
e.g. The Iran-backed Houthis marched on Sunday. => Iran patron-of Houthis

frame has-relations-with
noun relation relationship tie ; source=poss|subj|maker target=with|to
e.g. Peru's relations with Chile are close. => Peru has-relations-with Chile
noun relation relationship tie ; each=between|of|subj|adj|poss
e.g. The ties between Peru and Chile are close. => Peru has-relations-with Chile
noun link ; [self :plural] source=poss|subj|maker target=with|to
e.g. Peru's links with Chile are close. => Peru has-relations-with Chile
noun link ; [self :plural] each=between|of|subj|adj|poss
e.g. The links between Peru and Chile are close. => Peru has-relations-with Chile
verb celebrate mark commemorate observe ; [obj year anniversary decade jubilee] [obj.of|obj.since @relations] [!with] [!obj.with] [!obj.of.with] each=subj
e.g. Vietnam and Cuba marked the 60th anniversary of diplomatic relations. => Vietnam has-relations-with Cuba
verb celebrate mark commemorate observe ; [obj year anniversary decade jubilee] [obj.of|obj.since @relations] source=subj target=with|obj.with|obj.of.with
e.g. Vietnam marked 60 years of diplomatic ties with Cuba. => Vietnam has-relations-with Cuba

frame has-influence-over
noun influence leverage sway clout hegemony ; source=poss|of|subj|maker|by target=over|on|with
e.g. China has influence over North Korea. => China has-influence-over North Korea
noun influence ; source=poss|of|subj|maker|by target=in
e.g. Iran's influence in Iraq grew. => Iran has-influence-over Iraq
verb influence sway dominate ; source=subj target=obj
e.g. Iran influenced Iraq. => Iran has-influence-over Iraq

frame depends-on
verb depend rely ; source=subj target=on|upon theme=for
e.g. Armenia depends on Russia. => Armenia depends-on Russia
noun dependence dependency reliance ; source=poss|of|subj target=on|upon
e.g. Armenia's dependence on Russia grew. => Armenia depends-on Russia
adj dependent reliant ; source=subj target=on|upon theme=for
e.g. Armenia is dependent on Russia. => Armenia depends-on Russia

frame member-of
noun member signatory ; [of|to|poss :org :group] source=subj target=of|to|poss
e.g. Portugal is a member of NATO. => Portugal member-of NATO
noun member ; [of|to|adj|poss :org :group] source=appos|head target=of|to|adj|poss
e.g. Portugal, a member of NATO, protested. => Portugal member-of NATO
verb found ; [obj member] [obj.of :org :group] source=subj target=obj.of
e.g. Kenya, Chad and Mali were founding members of the African Union. => Chad member-of African Union
noun signatory ; source=appos|head target=of|to|adj|poss
e.g. Portugal is a signatory of NATO. => Portugal member-of NATO
noun membership ; source=poss|of|subj target=of|in
e.g. Portugal's membership of NATO continued. => Portugal member-of NATO
verb belong ; [to :org] source=subj target=to
e.g. Portugal has belonged to NATO since 1949. => Portugal member-of NATO

frame stationed-forces-in
verb station garrison ; source=subj|obj target=in|at
e.g. Russia stationed troops in Armenia. => Russia stationed-forces-in Armenia
verb base ; [subj|obj @troops @weapon] source=subj|obj target=in|at
e.g. Italian jets are based in Romania. => Italian jets stationed-forces-in Romania
verb deploy station ; [obj|obj.of @weapon system shield battery] source=subj target=in theme=obj
e.g. The United States deployed missiles in South Korea. => United States stationed-forces-in South Korea
verb deploy send fly move dispatch rush ; [obj @weapon jet bomber] [to base airbase airfield aerodrome] source=subj target=to theme=obj
e.g. Norway deployed jets to Keflavik Air Base. => Norway stationed-forces-in Keflavik Air Base
verb serve ; [subj @troops] [in :country] source=subj target=in
e.g. Irish soldiers served in Lebanon. => Irish soldiers stationed-forces-in Lebanon
verb maintain keep have operate run ; [obj base presence @troops garrison] source=subj target=in|obj.in theme=obj
e.g. Turkey maintains a base in Qatar. => Turkey stationed-forces-in Qatar
noun base garrison ; [in :country :place] source=poss|maker|of target=in
e.g. Turkey's base in Qatar was attacked. => Turkey stationed-forces-in Qatar
noun presence ; [mod military] source=poss|maker|of target=in
e.g. Turkey's military presence in Qatar continued. => Turkey stationed-forces-in Qatar
noun troop troops force forces soldier peacekeeper contingent ; [!mod defense defence] [in :country] [!case by] source=maker|poss|of|from target=in
e.g. Turkish troops in Qatar marched on Sunday. => Turkish stationed-forces-in Qatar

frame at-odds-with
noun odds odd loggerhead loggerheads ; source=subj target=with theme=over|on
e.g. Greece is at odds with Turkey. => Greece at-odds-with Turkey
noun odds odd loggerhead loggerheads ; [!with] each=subj theme=over|on
e.g. Greece and Turkey are at odds. => Greece at-odds-with Turkey
verb remain stay stand ; [at odds odd loggerheads loggerhead] source=subj target=with|at.with
e.g. Greece remains at odds with Turkey. => Greece at-odds-with Turkey
verb find ; [obj itself himself herself themselves] [at odds odd loggerheads loggerhead] source=subj target=at.with|with
e.g. Chad found itself at odds with Libya. => Chad at-odds-with Libya
verb remain stay stand ; [at odds odd loggerheads loggerhead] [!with] [!at.with] each=subj
e.g. Greece and Turkey remain at odds. => Greece at-odds-with Turkey
noun dispute row rivalry tension feud rift standoff stand-off friction hostility animosity enmity quarrel spat impasse stalemate antagonism disagreement ; [!head|head.head|head.head.head rule find side] source=poss|subj|maker|outer target=with theme=over|about
e.g. Greece's dispute with Turkey continued. => Greece at-odds-with Turkey
noun dispute row rivalry tension feud rift standoff stand-off friction hostility animosity enmity quarrel spat impasse stalemate antagonism disagreement ; each=between|of|subj|adj|poss theme=over|about
e.g. The dispute between Greece and Turkey continued. => Greece at-odds-with Turkey
verb claim ; [obj @lands islands waters isle reef shoal archipelago atoll] [!obj.acl] [!obj.in] each=subj theme=obj
e.g. Ghana and Togo both claim the islands. => Ghana at-odds-with Togo
noun rival enemy adversary foe nemesis archenemy arch-enemy archrival arch-rival opponent ; [!head call brand label term dub name consider deem] source=subj|appos|head target=of|poss|to
e.g. Iran is an enemy of Israel. => Iran at-odds-with Israel
noun rival enemy adversary foe archenemy archrival ; [!of] [!poss] each=subj|appos
e.g. Iran and Israel are enemies. => Iran at-odds-with Israel
adj hostile antagonistic inimical ; source=subj target=to|towards|toward
e.g. Algeria is hostile to Morocco. => Algeria at-odds-with Morocco
verb feud quarrel disagree differ bicker squabble spar wrangle ; source=subj target=with theme=over|about|on
e.g. Algeria feuded with Morocco. => Algeria at-odds-with Morocco
verb feud quarrel disagree bicker squabble spar wrangle ; [!with] each=subj theme=over|about|on
e.g. Algeria and Morocco quarrelled over the border. => Algeria at-odds-with Morocco
verb clash tangle battle duel ; [over] [!over :place :country @lands border] [!subj @troops @irregular gunman guard fisherman fan mob people] [!with @troops @irregular gunman guard fisherman fan mob people] source=subj target=with theme=over
e.g. Algeria clashed with Morocco over a dam. => Algeria at-odds-with Morocco
verb clash tangle battle duel ; [over] [!over :place :country @lands border] [!with] [!against] [!alongside] [!alongside-of] [!obj] [!subj @troops @irregular gunman guard fisherman fan mob people] each=subj theme=over
e.g. Algeria and Morocco clash over fishing rights. => Algeria at-odds-with Morocco
verb @sour break~down collapse ; [subj|obj @relations] each=subj.between|subj.adj|subj.of|obj.between|obj.adj|obj.of
e.g. Relations between Algeria and Morocco deteriorated. => Algeria at-odds-with Morocco
verb @sour break~down collapse ; [subj|obj @relations] source=subj.poss|obj.poss target=subj.with|obj.with
e.g. Algeria's relations with Morocco have deteriorated. => Algeria at-odds-with Morocco
verb strain poison damage harm hurt undermine ; [obj @relations] each=obj.between|obj.adj
e.g. The killing has strained relations between Algeria and Morocco. => Algeria at-odds-with Morocco
noun deterioration worsening souring strain breakdown collapse rift crisis chill ; [of|in @relations] each=of.between|in.between|of.adj|in.adj|poss
e.g. The deterioration of relations between Algeria and Morocco continued. => Algeria at-odds-with Morocco
noun retaliation revenge reprisal ; [!for killing death murder] source=outer|subj target=for* theme=for
e.g. China closed the port in retaliation for the Canadian decision. => China at-odds-with Canadian
verb lock embroil mire entangle ; [in dispute row standoff stand-off conflict feud quarrel spat confrontation rivalry struggle tussle] [!in.with] each=obj theme=in.over
e.g. Malta and Libya are locked in a dispute over their border. => Malta at-odds-with Libya
verb lock embroil mire entangle ; [in dispute row standoff stand-off conflict feud quarrel spat confrontation rivalry struggle tussle] source=obj target=in.with|with theme=in.over
e.g. Malta is embroiled in a row with Libya. => Malta at-odds-with Libya
verb lock cross ; [obj horn sword] source=subj target=with theme=over
e.g. Malta locked horns with Libya. => Malta at-odds-with Libya
verb lock cross ; [obj horn sword] [!with] each=subj theme=over
e.g. Malta and Libya locked horns. => Malta at-odds-with Libya
noun war ; [mod trade price tariff cold] source=poss|subj|outer|maker target=with|against
e.g. Canada's trade war with Mexico continued. => Canada at-odds-with Mexico
noun war ; [mod trade price tariff cold] each=between|adj|poss|subj
e.g. The trade war between Canada and Mexico continued. => Canada at-odds-with Mexico

frame at-war-with
noun war conflict ; [!in :place] source=poss|maker target=on|in
e.g. Russia's war on Ukraine continued. => Russia at-war-with Ukraine
noun war conflict ; [!of word] [!mod trade price tariff culture turf bidding cold proxy shadow cyber propaganda currency diplomatic] source=poss|subj|outer|maker target=with|against
e.g. Ukraine is at war with Russia. => Ukraine at-war-with Russia
noun war ; [!of word] [!mod trade price tariff culture turf bidding cold proxy shadow cyber propaganda currency diplomatic] [!with] [!between] each=subj
e.g. Ethiopia and Eritrea were at war. => Ethiopia at-war-with Eritrea
verb remain stay ; [at war] [!at.with] each=subj
e.g. Chad and Libya have remained at war. => Chad at-war-with Libya
verb remain stay ; [at war] source=subj target=at.with|with
e.g. Chad remains at war with Libya. => Chad at-war-with Libya
noun war conflict ; [!of word] [!mod civil] [!mod trade price tariff culture turf bidding cold proxy shadow cyber propaganda currency diplomatic] each=between|adj|poss
e.g. The war between Ethiopia and Eritrea continued. => Ethiopia at-war-with Eritrea
noun war conflict ; [mod civil] [!of word] each=between
e.g. The civil war between Yemen and the Houthis continued. => Yemen at-war-with Houthis
verb warring war ; source=subj target=with
e.g. Ethiopia warred with Eritrea. => Ethiopia at-war-with Eritrea

frame parent-of
noun father mother ; [of :person] source=subj|appos|head target=of
e.g. Kim Jong-il was the father of Kim Jong-un. => Kim Jong-il parent-of Kim Jong-un
noun father mother ; [poss :person] [appos|head|subj :person] source=appos|head|subj target=poss
e.g. Kim Jong-il, Kim Jong-un's father, visited Russia. => Kim Jong-il parent-of Kim Jong-un
noun son daughter child ; [of :person] source=of target=subj|appos|head
e.g. Kim Jong-un is the son of Kim Jong-il. => Kim Jong-il parent-of Kim Jong-un
noun son daughter child ; [poss :person] [appos|head|subj :person] source=poss target=appos|head|subj
e.g. Japan praised Hafez al-Assad's son, Bashar al-Assad. => Hafez al-Assad parent-of Bashar al-Assad

frame succeeded
verb replace ; [obj :person] [with :person] source=with target=obj
e.g. Mali's president dismissed Moussa Mara, replacing him with General Modibo Keita. => Modibo Keita succeeded him
verb succeed replace ; [obj :person] [subj :person] [!with] source=subj target=obj
e.g. Joe Biden succeeded Donald Trump. => Joe Biden succeeded Donald Trump
verb take~over ; [from :person] [subj :person] source=subj target=from
e.g. Olaf Scholz took over from Angela Merkel. => Olaf Scholz succeeded Angela Merkel
noun successor ; [of|to|poss :person] source=subj|appos|head target=of|to|poss
e.g. Olaf Scholz is the successor of Angela Merkel. => Olaf Scholz succeeded Angela Merkel
noun predecessor ; source=of|poss target=subj|appos|head
e.g. Angela Merkel was the predecessor of Olaf Scholz. => Olaf Scholz succeeded Angela Merkel

frame ambassador-to
verb serve ; [as ambassador envoy nuncio consul] source=subj target=as.to|as.in|to|in
e.g. Daniel Kritenbrink served as ambassador to Vietnam. => Daniel Kritenbrink ambassador-to Vietnam
verb present submit hand hand~over ; [obj|obj.of credential letter] [obj|obj.of credential credence] [subj :person] source=subj target=to|as.to
e.g. Anna Berg presented her credentials to Finland. => Anna Berg ambassador-to Finland
verb accredit ; [obj :person] source=obj target=to
e.g. Anna Berg was accredited to Finland in 1990. => Anna Berg ambassador-to Finland
verb resign retire quit step~down ; [as ambassador envoy nuncio consul] source=subj target=as.to|as.in|to|in status=ended
e.g. Caroline Kennedy resigned as ambassador to Japan. => Caroline Kennedy ambassador-to Japan ended

frame stationed-forces-in
noun construction building opening establishment ; [of base facility outpost] source=poss|by|maker|of.maker target=of.in|in
e.g. Kenya approved the construction of a naval base in Chad. => Kenya stationed-forces-in Chad planned
verb build establish open construct set~up erect ; [obj base outpost facility] [obj.mod military naval air army] source=subj target=in|obj.in
e.g. Kenya opened a military base in Chad. => Kenya stationed-forces-in Chad

frame at-odds-with
noun exchange ; [mod heated angry tense sharp bitter fiery] source=poss|subj|maker|outer target=with
e.g. Chad left the room after an angry exchange with Mali. => Chad at-odds-with Mali
noun war ; [of word insult] source=poss|subj|maker|outer target=with
e.g. Chad got into a war of words with Libya. => Chad at-odds-with Libya
noun war ; [of word insult] [!with] each=between|subj
e.g. A war of words between Chad and Libya escalated. => Chad at-odds-with Libya

frame stationed-forces-in
noun base garrison troop troops force forces soldier ; [!mod defense defence] [in city town village region province district area peninsula] source=maker|poss target=in.adj|in.poss
e.g. A US military base in the northern Iraqi city of Mosul was attacked. => US stationed-forces-in Iraqi

frame at-odds-with
noun crisis confrontation showdown deadlock face-off ; each=between theme=over
e.g. The crisis between Guyana and Venezuela goes on. => Guyana at-odds-with Venezuela

frame stationed-forces-in
verb reinforce strengthen bolster beef~up boost increase ; [obj base airport garrison outpost force presence troop contingent forces troops] [obj.in|in :country :place] source=subj target=obj.in|in theme=obj
e.g. Kenya has strengthened its forces in Somalia. => Kenya stationed-forces-in Somalia

frame stationed-forces-in
verb remain stay ; [subj @troops] [in :country] source=subj|subj.teller target=in
e.g. Around 650 Togolese troops stayed in Mali. => Togolese troops stationed-forces-in Mali

frame at-odds-with
noun brink verge edge ; [of war conflict confrontation hostility] source=subj target=of.with|with
e.g. Togo is on the brink of war with Mali. => Togo at-odds-with Mali
noun brink verge edge ; [of war conflict confrontation hostility] [!of.with] [!with] each=subj|of.between
e.g. Togo and Mali are on the verge of war. => Togo at-odds-with Mali
verb face~off square~off stand~off ; [!with] [!against] each=subj
e.g. Togolese and Malian troops faced off along the border. => Togolese at-odds-with Malian
verb face~off square~off ; source=subj target=with|against
e.g. Togolese troops squared off with Malian soldiers. => Togolese troops at-odds-with Malian soldiers

frame has-relations-with
noun relation relationship tie ; [teller :country :person] [!poss] [!adj] source=teller target=with
e.g. Peru says that ties with Chile are at a low point. => Peru has-relations-with Chile

frame at-odds-with
noun dispute row rift standoff feud spat quarrel ; [teller :country :person] [!poss] [!adj] [!head settle resolve end] source=teller target=with theme=over|about
e.g. Peru says that a dispute with Chile over fish is getting worse. => Peru at-odds-with Chile

frame at-odds-with
noun claim ; [mod rival competing overlapping conflicting] each=between|of|subj|adj|poss theme=to|over|on
e.g. Ghana and Togo have rival claims to the islands. => Ghana at-odds-with Togo

frame at-odds-with
verb lay stake ; [obj claim] [to|obj.to @lands waters territory reef shoal sea region province] source=subj target=to.adj|to.poss|to.of|obj.to.adj|obj.to.poss|obj.to.of theme=to|obj.to
e.g. Ghana laid claim to Togolese waters. => Ghana at-odds-with Togolese

frame at-odds-with
noun odds odd loggerhead loggerheads ; [case at] source=head target=with theme=over|on
e.g. Ghana at odds with Togo over a dam. => Ghana at-odds-with Togo

frame has-embassy-in
noun embassy consulate consulate-general legation ; [in|of.in :country :place :metonym] [!mod new future former planned proposed old abandoned closed unofficial] [!head|head.head order open reopen re-open close shut move relocate transfer build construct establish inaugurate plan] [!head|head.head opening reopening closure closing relocation construction move transfer establishment] source=poss|maker|of target=in|of.in
e.g. A bomb went off near the Chadian embassy in Peru. => Chadian has-embassy-in Peru
noun mission post ; [mod diplomatic consular] [in|of.in :country :place :metonym] [!mod new future former planned proposed old abandoned closed unofficial] [!head|head.head order open reopen re-open close shut move relocate transfer build construct establish inaugurate plan] [!head|head.head opening reopening closure closing relocation construction move transfer establishment] source=poss|maker|of target=in|of.in
e.g. Looters broke into the Chadian diplomatic mission in Peru. => Chadian has-embassy-in Peru
noun general ; [mod consulate] [in|of.in :country :place :metonym] [!mod new future former planned proposed old abandoned closed unofficial] [!head|head.head order open reopen re-open close shut move relocate transfer build construct establish inaugurate plan] [!head|head.head opening reopening closure closing relocation construction move transfer establishment] source=poss|maker|of target=in|of.in
e.g. A drone hit Chad's consulate general in Peru. => Chad has-embassy-in Peru
noun embassy consulate consulate-general legation ; [in capital city town port] [!mod new future former planned proposed old abandoned closed unofficial] [!head|head.head order open reopen re-open close shut move relocate transfer build construct establish inaugurate plan] [!head|head.head opening reopening closure closing relocation construction move transfer establishment] source=poss|maker|of target=in.adj|in.poss
e.g. The Chadian embassy in the Peruvian capital was stormed. => Chadian has-embassy-in Peruvian
verb have maintain keep operate run retain ; [obj embassy consulate legation] [in|obj.in :country :place :metonym] source=subj target=in|obj.in
e.g. Chad maintains a consulate in Peru. => Chad has-embassy-in Peru
e.g. Chad has no embassy in Peru. => Chad has-embassy-in Peru not

frame at-odds-with
verb claim dispute ; [obj @lands islands waters isle reef shoal archipelago atoll] [obj.acl claim dispute] each=subj theme=obj
e.g. A storm hit the islands, claimed by both Ghana and Togo. => Ghana at-odds-with Togo
verb claim ; [obj @lands islands waters isle reef shoal archipelago atoll] source=subj target=obj.adj|obj.maker|obj.poss theme=obj
e.g. A storm hit a Ghanaian island claimed by Togo. => Togo at-odds-with Ghanaian
