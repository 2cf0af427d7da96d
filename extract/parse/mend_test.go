package parse

import (
	"testing"

	"entente/data"
	"entente/extract/text"
)

// TestMend has trees as the parser gives them: form, tags, head, relation.
func TestMend(t *testing.T) {
	var room []text.Token
	w, err := LoadWords(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, in, want string }{
		{
			"lowPreposition",
			"of/ADP/IN/1/case Viktor/PROPN/NNP/2/compound Orban/PROPN/NNP/3/obl spoke/VERB/VBD/-1/root",
			"of/ADP/IN/2/case Viktor/PROPN/NNP/2/compound Orban/PROPN/NNP/3/obl spoke/VERB/VBD/-1/root",
		},
		{
			"unparted",
			"The/DET/DT/3/det Omani/ADJ/JJ/3/amod navy/NOUN/NN/3/amod boards/VERB/VBZ/-1/root ships/NOUN/NNS/3/obj",
			"The/DET/DT/2/det Omani/ADJ/JJ/2/amod navy/NOUN/NN/3/nsubj boards/VERB/VBZ/-1/root ships/NOUN/NNS/3/obj",
		},
		{
			"unparted: a noun among others, in the passive",
			"Two/NUM/CD/4/nummod cargo/NOUN/NN/4/compound ships/NOUN/NNS/4/compound were/AUX/VBD/4/aux:pass boarded/VERB/VBN/-1/root",
			"Two/NUM/CD/2/nummod cargo/NOUN/NN/2/compound ships/NOUN/NNS/4/nsubj:pass were/AUX/VBD/4/aux:pass boarded/VERB/VBN/-1/root",
		},
		{
			"lowPreposition takes an and along",
			"Ann/PROPN/NNP/-1/root and/CCONJ/CC/2/cc Minister/PROPN/NNP/3/nmod:desc Joe/PROPN/NNP/0/conj",
			"Ann/PROPN/NNP/-1/root and/CCONJ/CC/3/cc Minister/PROPN/NNP/3/nmod:desc Joe/PROPN/NNP/0/conj",
		},
		{
			"joinedVerb: speech",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root Peru/PROPN/NNP/4/nsubj had/AUX/VBD/4/aux broken/VERB/VBN/1/ccomp the/DET/DT/6/det truce/NOUN/NN/4/obj and/CCONJ/CC/8/cc urged/VERB/VBN/4/conj Chile/PROPN/NNP/8/obj",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root Peru/PROPN/NNP/4/nsubj had/AUX/VBD/4/aux broken/VERB/VBN/1/ccomp the/DET/DT/6/det truce/NOUN/NN/4/obj and/CCONJ/CC/8/cc urged/VERB/VBN/1/conj Chile/PROPN/NNP/8/obj",
		},
		{
			"joinedVerb: speech leaves what the third does",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root Peru/PROPN/NNP/3/nsubj left/VERB/VBD/1/ccomp and/CCONJ/CC/5/cc urged/VERB/VBD/3/conj Chile/PROPN/NNP/5/obj",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root Peru/PROPN/NNP/3/nsubj left/VERB/VBD/1/ccomp and/CCONJ/CC/5/cc urged/VERB/VBD/3/conj Chile/PROPN/NNP/5/obj",
		},
		{
			"toldThat: an occasion",
			"Ruiz/PROPN/NNP/1/nsubj declares/VERB/VBZ/-1/root in/ADP/IN/4/case a/DET/DT/4/det speech/NOUN/NN/1/obl that/SCONJ/IN/7/mark Peru/PROPN/NNP/7/nsubj lied/VERB/VBD/4/acl",
			"Ruiz/PROPN/NNP/1/nsubj declares/VERB/VBZ/-1/root in/ADP/IN/4/case a/DET/DT/4/det speech/NOUN/NN/1/obl that/SCONJ/IN/7/mark Peru/PROPN/NNP/7/nsubj lied/VERB/VBD/1/ccomp",
		},
		{
			"toldThat leaves what a noun holds",
			"Ruiz/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root in/ADP/IN/4/case the/DET/DT/4/det hope/NOUN/NN/1/obl that/SCONJ/IN/7/mark Peru/PROPN/NNP/7/nsubj left/VERB/VBD/4/acl",
			"Ruiz/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root in/ADP/IN/4/case the/DET/DT/4/det hope/NOUN/NN/1/obl that/SCONJ/IN/7/mark Peru/PROPN/NNP/7/nsubj left/VERB/VBD/4/acl",
		},
		{
			"toldThat",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root in/ADP/IN/3/case speeches/NOUN/NNS/1/obl that/PRON/IN/6/obj it/PRON/PRP/6/nsubj left/VERB/VBD/3/acl:relcl pacts/NOUN/NNS/6/obj",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root in/ADP/IN/3/case speeches/NOUN/NNS/1/obl that/SCONJ/IN/6/mark it/PRON/PRP/6/nsubj left/VERB/VBD/1/ccomp pacts/NOUN/NNS/6/obj",
		},
		{
			"toldThat leaves a relative clause",
			"Malta/PROPN/NNP/1/nsubj sat/VERB/VBD/-1/root in/ADP/IN/3/case talks/NOUN/NNS/1/obl that/PRON/IN/6/obj it/PRON/PRP/6/nsubj left/VERB/VBD/3/acl:relcl",
			"Malta/PROPN/NNP/1/nsubj sat/VERB/VBD/-1/root in/ADP/IN/3/case talks/NOUN/NNS/1/obl that/PRON/IN/6/obj it/PRON/PRP/6/nsubj left/VERB/VBD/3/acl:relcl",
		},
		{
			"credit",
			"(/PUNCT/-LRB-/1/punct Tovin/PROPN/NNP/4/nsubj )/PUNCT/-RRB-/1/punct It/PRON/PRP/4/nsubj left/VERB/VBD/-1/root",
			"(/PUNCT/-LRB-/1/punct Tovin/PROPN/NNP/4/parataxis )/PUNCT/-RRB-/1/punct It/PRON/PRP/4/nsubj left/VERB/VBD/-1/root",
		},
		{
			"counted: up to",
			"Malta/PROPN/NNP/1/nsubj lends/VERB/VBZ/-1/root up/ADP/RP/1/compound:prt to/ADP/IN/4/case €/SYM/$/1/obl 5/NUM/CD/4/nummod",
			"Malta/PROPN/NNP/1/nsubj lends/VERB/VBZ/-1/root up/ADV/RB/4/advmod to/ADP/IN/4/advmod €/SYM/$/1/obj 5/NUM/CD/4/nummod",
		},
		{
			"paidName and sumIn",
			"sold/VERB/VBD/-1/root Malta/PROPN/NNP/2/compound €/SYM/$/0/obj 5/NUM/CD/2/nummod in/ADP/IN/5/case arms/NOUN/NNS/0/obl",
			"sold/VERB/VBD/-1/root Malta/PROPN/NNP/0/iobj €/SYM/$/5/nummod 5/NUM/CD/2/nummod in/ADP/IN/2/fixed arms/NOUN/NNS/0/obj",
		},
		{
			"joinedVerb: an auxiliary twice",
			"Malta/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root Peru/PROPN/NNP/4/nsubj has/AUX/VBZ/4/aux lied/VERB/VBN/1/ccomp and/CCONJ/CC/7/cc has/AUX/VBZ/7/aux left/VERB/VBN/1/conj",
			"Malta/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root Peru/PROPN/NNP/4/nsubj has/AUX/VBZ/4/aux lied/VERB/VBN/1/ccomp and/CCONJ/CC/7/cc has/AUX/VBZ/7/aux left/VERB/VBN/4/conj",
		},
		{
			"lowAnswer",
			"Malta/PROPN/NNP/1/nsubj bought/VERB/VBD/-1/root ships/NOUN/NNS/1/obj in/ADP/IN/4/case response/NOUN/NN/2/nmod",
			"Malta/PROPN/NNP/1/nsubj bought/VERB/VBD/-1/root ships/NOUN/NNS/1/obj in/ADP/IN/4/case response/NOUN/NN/1/obl",
		},
		{
			"day",
			"they/PRON/PRP/1/nsubj met/VERB/VBD/-1/root Monday/PROPN/NNP/1/obj",
			"they/PRON/PRP/1/nsubj met/VERB/VBD/-1/root Monday/PROPN/NNP/1/obl:unmarked",
		},
		{
			"day, before a participle",
			"Malta/PROPN/NNP/1/nsubj set/VERB/VBD/-1/root tariffs/NOUN/NNS/1/obj Tuesday/PROPN/NNP/4/nsubj hitting/VERB/VBG/2/acl Libya/PROPN/NNP/4/obj",
			"Malta/PROPN/NNP/1/nsubj set/VERB/VBD/-1/root tariffs/NOUN/NNS/1/obj Tuesday/PROPN/NNP/1/obl:unmarked hitting/VERB/VBG/2/acl Libya/PROPN/NNP/4/obj",
		},
		{
			"fronted",
			"In/ADP/IN/1/case reply/NOUN/NN/6/obl ,/PUNCT/,/3/punct Malta/PROPN/NNP/1/appos with/ADP/IN/5/case Peru/PROPN/NNP/1/nmod left/VERB/VBD/-1/root",
			"In/ADP/IN/1/case reply/NOUN/NN/6/obl ,/PUNCT/,/3/punct Malta/PROPN/NNP/6/nsubj with/ADP/IN/5/case Peru/PROPN/NNP/3/nmod left/VERB/VBD/-1/root",
		},
		{
			"fronted leaves what has a subject",
			"In/ADP/IN/1/case reply/NOUN/NN/5/obl ,/PUNCT/,/3/punct Malta/PROPN/NNP/1/appos Peru/PROPN/NNP/5/nsubj left/VERB/VBD/-1/root",
			"In/ADP/IN/1/case reply/NOUN/NN/5/obl ,/PUNCT/,/3/punct Malta/PROPN/NNP/1/appos Peru/PROPN/NNP/5/nsubj left/VERB/VBD/-1/root",
		},
		{
			"disposed",
			"it/PRON/PRP/2/expl was/AUX/VBD/2/cop ready/ADJ/JJ/-1/root to/PART/TO/4/mark help/VERB/VB/2/xcomp",
			"it/PRON/PRP/2/nsubj was/AUX/VBD/2/cop ready/ADJ/JJ/-1/root to/PART/TO/4/mark help/VERB/VB/2/xcomp",
		},
		{
			"particle, taken for a preposition",
			"Malta/PROPN/NNP/1/nsubj handed/VERB/VBD/-1/root over/ADP/IN/3/case captives/NOUN/NNS/1/obl to/ADP/IN/5/case Peru/PROPN/NNP/3/nmod",
			"Malta/PROPN/NNP/1/nsubj handed/VERB/VBD/-1/root over/ADP/RP/1/compound:prt captives/NOUN/NNS/1/obj to/ADP/IN/5/case Peru/PROPN/NNP/1/obl",
		},
		{
			"particle, none",
			"Malta/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root on/ADP/IN/1/compound:prt citizens/NOUN/NNS/1/obl",
			"Malta/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root on/ADP/IN/3/case citizens/NOUN/NNS/1/obl",
		},
		{
			"particle, none over what is fought for",
			"Malta/PROPN/NNP/1/nsubj clashed/VERB/VBD/-1/root over/ADP/IN/1/compound:prt a/DET/DT/4/det ship/NOUN/NN/1/obl",
			"Malta/PROPN/NNP/1/nsubj clashed/VERB/VBD/-1/root over/ADP/IN/4/case a/DET/DT/4/det ship/NOUN/NN/1/obl",
		},
		{
			"doubleObject: two who are told",
			"Modi/PROPN/NNP/1/nsubj told/VERB/VBD/-1/root US/PROPN/NNP/1/iobj President/PROPN/NNP/4/nmod:desc Lee/PROPN/NNP/1/iobj it/PRON/PRP/6/nsubj left/VERB/VBD/1/ccomp",
			"Modi/PROPN/NNP/1/nsubj told/VERB/VBD/-1/root US/PROPN/NNP/4/compound President/PROPN/NNP/4/nmod:desc Lee/PROPN/NNP/1/iobj it/PRON/PRP/6/nsubj left/VERB/VBD/1/ccomp",
		},
		{
			"day: nobody is joined to it",
			"On/ADP/IN/1/case Monday/PROPN/NNP/7/obl Peru/PROPN/NNP/1/conj ,/PUNCT/,/4/punct Chad/PROPN/NNP/7/nsubj and/CCONJ/CC/6/cc Mali/PROPN/NNP/4/conj met/VERB/VBD/-1/root",
			"On/ADP/IN/1/case Monday/PROPN/NNP/7/obl Peru/PROPN/NNP/7/nsubj ,/PUNCT/,/4/punct Chad/PROPN/NNP/2/conj and/CCONJ/CC/6/cc Mali/PROPN/NNP/4/conj met/VERB/VBD/-1/root",
		},
		{
			"teller",
			"troops/NOUN/NNS/6/nsubj deployed/VERB/VBD/6/ccomp to/ADP/IN/3/case Peru/PROPN/NNP/1/obl ,/PUNCT/,/1/punct officials/NOUN/NNS/6/nsubj said/VERB/VBD/-1/root",
			"troops/NOUN/NNS/1/nsubj deployed/VERB/VBD/6/ccomp to/ADP/IN/3/case Peru/PROPN/NNP/1/obl ,/PUNCT/,/1/punct officials/NOUN/NNS/6/nsubj said/VERB/VBD/-1/root",
		},
		{
			"teller: what was taken for a participle",
			"Chad/PROPN/NNP/6/nsubj called/VERB/VBN/0/acl for/ADP/IN/3/case talks/NOUN/NNS/1/obl ,/PUNCT/,/1/punct officials/NOUN/NNS/6/nsubj said/VERB/VBD/-1/root",
			"Chad/PROPN/NNP/1/nsubj called/VERB/VBD/6/ccomp for/ADP/IN/3/case talks/NOUN/NNS/1/obl ,/PUNCT/,/1/punct officials/NOUN/NNS/6/nsubj said/VERB/VBD/-1/root",
		},
		{
			"teller leaves what somebody did",
			"envoys/NOUN/NNS/5/nsubj expelled/VERB/VBN/0/acl by/ADP/IN/3/case Chad/PROPN/NNP/1/obl:agent officials/NOUN/NNS/5/nsubj said/VERB/VBD/-1/root",
			"envoys/NOUN/NNS/5/nsubj expelled/VERB/VBN/0/acl by/ADP/IN/3/case Chad/PROPN/NNP/1/obl:agent officials/NOUN/NNS/5/nsubj said/VERB/VBD/-1/root",
		},
		{
			"attributed: what has a subject",
			"Chad/PROPN/NNP/1/nsubj organised/VERB/VBN/2/amod rallies/NOUN/NNS/5/ccomp ,/PUNCT/,/2/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/-1/root",
			"Chad/PROPN/NNP/1/nsubj organised/VERB/VBD/5/ccomp rallies/NOUN/NNS/1/obj ,/PUNCT/,/1/punct officials/NOUN/NNS/5/nsubj said/VERB/VBD/-1/root",
		},
		{
			"bareGerund: behind a conjunction",
			"Chad/PROPN/NNP/1/nsubj left/VERB/VBD/-1/root as/SCONJ/IN/4/mark fighting/VERB/VBG/4/advcl raged/VERB/VBN/1/advcl",
			"Chad/PROPN/NNP/1/nsubj left/VERB/VBD/-1/root as/SCONJ/IN/4/mark fighting/NOUN/NN/4/nsubj raged/VERB/VBD/1/advcl",
		},
		{
			"fronted: behind a clause",
			"To/PART/TO/1/mark win/VERB/VB/6/advcl time/NOUN/NN/1/obj ,/PUNCT/,/4/punct Chad/PROPN/NNP/2/appos ,/PUNCT/,/4/punct left/VERB/VBD/-1/root",
			"To/PART/TO/1/mark win/VERB/VB/6/advcl time/NOUN/NN/1/obj ,/PUNCT/,/4/punct Chad/PROPN/NNP/6/nsubj ,/PUNCT/,/4/punct left/VERB/VBD/-1/root",
		},
		{
			"describedName: beside its noun",
			"trade/NOUN/NN/-1/root with/ADP/IN/3/case its/PRON/PRP$/3/nmod:poss neighbour/NOUN/NN/0/nmod Peru/PROPN/NNP/0/nmod",
			"trade/NOUN/NN/-1/root with/ADP/IN/4/case its/PRON/PRP$/3/nmod:poss neighbour/NOUN/NN/4/nmod:desc Peru/PROPN/NNP/0/nmod",
		},
		{
			"officeholder: a preposition that was taken for a conjunction",
			"Mali/PROPN/NNP/1/nsubj turned/VERB/VBD/-1/root to/ADP/TO/3/mark neighbouring/VERB/VBG/1/advcl Peru/PROPN/NNP/1/obl",
			"Mali/PROPN/NNP/1/nsubj turned/VERB/VBD/-1/root to/ADP/IN/4/case neighbouring/ADJ/VBG/4/amod Peru/PROPN/NNP/1/obl",
		},
		{
			"crossed",
			"deal/NOUN/NN/7/obl brokered/VERB/VBN/0/acl by/ADP/IN/3/case Chad/PROPN/NNP/1/obl:agent Peru/PROPN/NNP/7/nsubj and/CCONJ/CC/6/cc Mali/PROPN/NNP/3/conj left/VERB/VBD/-1/root",
			"deal/NOUN/NN/7/obl brokered/VERB/VBN/0/acl by/ADP/IN/3/case Chad/PROPN/NNP/1/obl:agent Peru/PROPN/NNP/7/nsubj and/CCONJ/CC/6/cc Mali/PROPN/NNP/4/conj left/VERB/VBD/-1/root",
		},
		{
			"said: for a circumstance",
			"Peru/PROPN/NNP/1/nsubj bombed/VERB/VBD/5/advcl Mali/PROPN/NNP/1/obj ,/PUNCT/,/1/punct Chad/PROPN/NNP/5/nsubj claimed/VERB/VBD/-1/root",
			"Peru/PROPN/NNP/1/nsubj bombed/VERB/VBD/5/ccomp Mali/PROPN/NNP/1/obj ,/PUNCT/,/1/punct Chad/PROPN/NNP/5/nsubj claimed/VERB/VBD/-1/root",
		},
		{
			"lift: who acts",
			"Modi/PROPN/NNP/2/nsubj:pass was/AUX/VBD/2/aux:pass called/VERB/VBN/-1/root friend/NOUN/NN/2/xcomp by/ADP/IN/5/case Biden/PROPN/NNP/3/nmod",
			"Modi/PROPN/NNP/2/nsubj:pass was/AUX/VBD/2/aux:pass called/VERB/VBN/-1/root friend/NOUN/NN/2/xcomp by/ADP/IN/5/case Biden/PROPN/NNP/2/obl:agent",
		},
		{
			"lift: means",
			"Modi/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root by/ADP/IN/3/case phone/NOUN/NN/1/obl with/ADP/IN/5/case Biden/PROPN/NNP/3/nmod",
			"Modi/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root by/ADP/IN/3/case phone/NOUN/NN/1/obl with/ADP/IN/5/case Biden/PROPN/NNP/1/obl",
		},
		{
			"lift, of a letter",
			"letter/NOUN/NN/-1/root from/ADP/IN/2/case Modi/PROPN/NNP/0/nmod to/ADP/IN/4/case Biden/PROPN/NNP/2/nmod",
			"letter/NOUN/NN/-1/root from/ADP/IN/2/case Modi/PROPN/NNP/0/nmod to/ADP/IN/4/case Biden/PROPN/NNP/0/nmod",
		},
		{
			"lift, of talks on what lies elsewhere",
			"talks/NOUN/NNS/-1/root on/ADP/IN/3/case Syrian/ADJ/JJ/3/amod war/NOUN/NN/0/nmod with/ADP/IN/5/case Malta/PROPN/NNP/3/nmod",
			"talks/NOUN/NNS/-1/root on/ADP/IN/3/case Syrian/ADJ/JJ/3/amod war/NOUN/NN/0/nmod with/ADP/IN/5/case Malta/PROPN/NNP/0/nmod",
		},
		{
			"told: a gerund",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root attacking/VERB/VBG/1/ccomp Peru/PROPN/NNP/2/obj was/AUX/VBD/5/cop right/ADJ/JJ/1/ccomp",
			"Malta/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root attacking/VERB/VBG/5/csubj Peru/PROPN/NNP/2/obj was/AUX/VBD/5/cop right/ADJ/JJ/1/ccomp",
		},
		{
			"predicated",
			"Malta/PROPN/NNP/1/nsubj declared/VERB/VBD/-1/root Amnesty/PROPN/NNP/1/obj a/DET/DT/4/det foe/NOUN/NN/1/obj",
			"Malta/PROPN/NNP/1/nsubj declared/VERB/VBD/-1/root Amnesty/PROPN/NNP/1/obj a/DET/DT/4/det foe/NOUN/NN/1/xcomp",
		},
		{
			"predicated, an adjective",
			"Malta/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root it/DET/DT/3/det statement/NOUN/NN/1/obj rash/ADJ/JJ/3/amod",
			"Malta/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root it/DET/DT/3/det statement/NOUN/NN/1/obj rash/ADJ/JJ/1/xcomp",
		},
		{
			"grata",
			"Malta/PROPN/NNP/1/nsubj declared/VERB/VBD/-1/root the/DET/DT/6/det envoy/NOUN/NN/4/nmod:desc persona/PROPN/NNP/6/compound non/X/FW/6/compound grata/NOUN/NN/1/obj",
			"Malta/PROPN/NNP/1/nsubj declared/VERB/VBD/-1/root the/DET/DT/3/det envoy/NOUN/NN/1/obj persona/PROPN/NNP/6/compound non/X/FW/6/compound grata/NOUN/NN/1/xcomp",
		},
		{
			"surname",
			"Malta/PROPN/NNP/1/nsubj chose/VERB/VBD/-1/root Ann/PROPN/NNP/3/nsubj Burns/VERB/VBZ/1/ccomp as/ADP/IN/5/case envoy/NOUN/NN/3/obl",
			"Malta/PROPN/NNP/1/nsubj chose/VERB/VBD/-1/root Ann/PROPN/NNP/1/obj Burns/PROPN/NNP/2/flat as/ADP/IN/5/case envoy/NOUN/NN/2/obl",
		},
		{
			"opening",
			"Clashes/VERB/VBZ/-1/root with/ADP/IN/2/case Malta/PROPN/NNP/0/obl killed/VERB/VBD/0/advcl ten/NUM/CD/3/obj",
			"Clashes/NOUN/NNS/3/nsubj with/ADP/IN/2/case Malta/PROPN/NNP/0/nmod killed/VERB/VBD/-1/root ten/NUM/CD/3/obj",
		},
		{
			"receiver",
			"Malta/PROPN/NNP/1/nsubj granted/VERB/VBD/-1/root Libyan/ADJ/JJ/3/amod citizens/NOUN/NNS/5/compound free/ADJ/JJ/5/amod travel/NOUN/NN/1/obj",
			"Malta/PROPN/NNP/1/nsubj granted/VERB/VBD/-1/root Libyan/ADJ/JJ/3/amod citizens/NOUN/NNS/1/iobj free/ADJ/JJ/5/amod travel/NOUN/NN/1/obj",
		},
		{
			"pair, joined to the noun",
			"war/NOUN/NN/-1/root between/ADP/IN/2/case Malta/PROPN/NNP/0/nmod and/CCONJ/CC/4/cc Peru/PROPN/NNP/0/conj",
			"war/NOUN/NN/-1/root between/ADP/IN/2/case Malta/PROPN/NNP/0/nmod and/CCONJ/CC/4/cc Peru/PROPN/NNP/2/conj",
		},
		{
			"pastTense, not passive",
			"Modi/PROPN/NNP/1/nsubj:pass called/VERB/VBN/-1/root for/ADP/IN/3/case calm/NOUN/NN/1/obl ./PUNCT/./1/punct",
			"Modi/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root for/ADP/IN/3/case calm/NOUN/NN/1/obl ./PUNCT/./1/punct",
		},
		{
			"pastTense leaves a headline",
			"Modi/PROPN/NNP/1/nsubj:pass booed/VERB/VBN/-1/root in/ADP/IN/3/case Oslo/PROPN/NNP/1/obl",
			"Modi/PROPN/NNP/1/nsubj:pass booed/VERB/VBN/-1/root in/ADP/IN/3/case Oslo/PROPN/NNP/1/obl",
		},
		{
			"attributed",
			"Malta/PROPN/NNP/-1/root occupied/ADJ/JJ/2/amod Libya/PROPN/NNP/0/appos ./PUNCT/./0/punct",
			"Malta/PROPN/NNP/1/nsubj occupied/VERB/VBD/-1/root Libya/PROPN/NNP/1/obj ./PUNCT/./1/punct",
		},
		{
			"attributed, perfect",
			"Malta/PROPN/NNP/1/nsubj has/AUX/VBZ/-1/root armed/VERB/JJ/3/amod Libya/PROPN/NNP/1/obj ./PUNCT/./1/punct",
			"Malta/PROPN/NNP/2/nsubj has/AUX/VBZ/2/aux armed/VERB/VBN/-1/root Libya/PROPN/NNP/2/obj ./PUNCT/./2/punct",
		},
		{
			"attributed, one name",
			"Malta/PROPN/NNP/2/compound occupied/ADJ/JJ/2/amod Libya/PROPN/NNP/-1/root ./PUNCT/./2/punct",
			"Malta/PROPN/NNP/1/nsubj occupied/VERB/VBD/-1/root Libya/PROPN/NNP/1/obj ./PUNCT/./1/punct",
		},
		{
			"wordedPreposition",
			"left/VERB/VBD/-1/root ahead/ADV/RB/0/advmod of/ADP/IN/3/case talks/NOUN/NNS/0/obl",
			"left/VERB/VBD/-1/root ahead/ADV/RB/3/case of/ADP/IN/3/case talks/NOUN/NNS/0/obl",
		},
		{
			"quotedAs",
			"quoted/VERB/VBD/-1/root Modi/PROPN/NNP/0/obj as/SCONJ/IN/3/mark saying/VERB/VBG/5/advcl Malta/PROPN/NNP/5/nsubj left/VERB/VBD/0/ccomp",
			"quoted/VERB/VBD/-1/root Modi/PROPN/NNP/0/obj as/SCONJ/IN/3/mark saying/VERB/VBG/0/advcl Malta/PROPN/NNP/5/nsubj left/VERB/VBD/3/ccomp",
		},
		{
			"lift: an adverb",
			"Malta/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root highly/ADV/RB/1/advmod of/ADP/IN/4/case Peru/PROPN/NNP/2/obl",
			"Malta/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root highly/ADV/RB/1/advmod of/ADP/IN/4/case Peru/PROPN/NNP/1/obl",
		},
		{
			"department, with an article",
			"Minister/PROPN/NNP/-1/root of/ADP/IN/4/case the/DET/DT/4/det Interior/PROPN/NNP/4/nmod:desc Ann/PROPN/NNP/0/nmod Roe/PROPN/NNP/4/flat",
			"Minister/PROPN/NNP/4/nmod:desc of/ADP/IN/3/case the/DET/DT/3/det Interior/PROPN/NNP/0/nmod Ann/PROPN/NNP/-1/root Roe/PROPN/NNP/4/flat",
		},
		{
			"doubleObject",
			"Malta/PROPN/NNP/1/nsubj slammed/VERB/VBD/-1/root a/DET/DT/3/det record/NOUN/NN/1/obj Libyan/ADJ/JJ/5/amod sale/NOUN/NN/1/obj",
			"Malta/PROPN/NNP/1/nsubj slammed/VERB/VBD/-1/root a/DET/DT/5/det record/NOUN/NN/5/compound Libyan/ADJ/JJ/5/amod sale/NOUN/NN/1/obj",
		},
		{
			"particle",
			"Malta/PROPN/NNP/1/nsubj broke/VERB/VBD/-1/root off/ADP/RP/3/case talks/NOUN/NNS/1/obj",
			"Malta/PROPN/NNP/1/nsubj broke/VERB/VBD/-1/root off/ADP/RP/1/compound:prt talks/NOUN/NNS/1/obj",
		},
		{
			"pastTense",
			"Troops/NOUN/NNS/1/nsubj opened/VERB/VBN/-1/root fire/NOUN/NN/1/obj",
			"Troops/NOUN/NNS/1/nsubj opened/VERB/VBD/-1/root fire/NOUN/NN/1/obj",
		},
		{
			"lift: a price",
			"sold/VERB/VBD/-1/root arms/NOUN/NNS/0/obj worth/ADJ/JJ/1/amod $/SYM/$/2/obl 3/NUM/CD/3/nummod to/ADP/IN/6/case Mali/PROPN/NNP/3/nmod",
			"sold/VERB/VBD/-1/root arms/NOUN/NNS/0/obj worth/ADJ/JJ/1/amod $/SYM/$/2/obl 3/NUM/CD/3/nummod to/ADP/IN/6/case Mali/PROPN/NNP/1/nmod",
		},
		{
			"secondSubject",
			"Peru/PROPN/NNP/5/nsubj ,/PUNCT/,/2/punct Chile/PROPN/NNP/5/nsubj and/CCONJ/CC/4/cc Mali/PROPN/NNP/2/conj meet/VERB/VBP/-1/root",
			"Peru/PROPN/NNP/5/nsubj ,/PUNCT/,/2/punct Chile/PROPN/NNP/0/conj and/CCONJ/CC/4/cc Mali/PROPN/NNP/2/conj meet/VERB/VBP/-1/root",
		},
		{
			"lowConjunct",
			"cabinet/NOUN/NN/6/nsubj of/ADP/IN/2/case Peru/PROPN/NNP/0/nmod and/CCONJ/CC/5/cc local/ADJ/JJ/5/amod tribes/NOUN/NNS/2/conj agree/VERB/VBP/-1/root",
			"cabinet/NOUN/NN/6/nsubj of/ADP/IN/2/case Peru/PROPN/NNP/0/nmod and/CCONJ/CC/5/cc local/ADJ/JJ/5/amod tribes/NOUN/NNS/0/conj agree/VERB/VBP/-1/root",
		},
		{
			"counted: out of",
			"Mali/PROPN/NNP/1/nsubj closes/VERB/VBZ/-1/root seven/NUM/CD/6/nummod out/ADP/IN/6/case of/ADP/IN/6/case eight/NUM/CD/6/nummod gates/NOUN/NNS/1/obl",
			"Mali/PROPN/NNP/1/nsubj closes/VERB/VBZ/-1/root seven/NUM/CD/6/nummod out/ADP/IN/5/advmod of/ADP/IN/5/advmod eight/NUM/CD/6/nummod gates/NOUN/NNS/1/obj",
		},
		{
			"bareDemand",
			"passed/VERB/VBD/-1/root motion/NOUN/NN/0/obj demanding/VERB/VBG/1/acl Peru/PROPN/NNP/2/obj return/VERB/VBP/0/ccomp islands/NOUN/NNS/4/obj",
			"passed/VERB/VBD/-1/root motion/NOUN/NN/0/obj demanding/VERB/VBG/1/acl Peru/PROPN/NNP/4/nsubj return/VERB/VB/2/ccomp islands/NOUN/NNS/4/obj",
		},
		{
			"reduced: that",
			"Mali/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root that/SCONJ/IN/6/mark drones/NOUN/NNS/4/nsubj found/VERB/VBD/1/ccomp there/ADV/RB/4/advmod came/VERB/VBD/1/ccomp from/ADP/IN/8/case Peru/PROPN/NNP/6/obl",
			"Mali/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root that/SCONJ/IN/6/mark drones/NOUN/NNS/6/nsubj found/VERB/VBN/3/acl there/ADV/RB/4/advmod came/VERB/VBD/1/ccomp from/ADP/IN/8/case Peru/PROPN/NNP/6/obl",
		},
		{
			"reduced: commas",
			"Ministers/NOUN/NNS/2/nsubj ,/PUNCT/,/2/punct gathered/VERB/VBD/6/advcl in/ADP/IN/4/case Lima/PROPN/NNP/2/obl ,/PUNCT/,/2/punct urge/VERB/VBP/-1/root calm/NOUN/NN/6/obj",
			"Ministers/NOUN/NNS/6/nsubj ,/PUNCT/,/2/punct gathered/VERB/VBN/0/acl in/ADP/IN/4/case Lima/PROPN/NNP/2/obl ,/PUNCT/,/2/punct urge/VERB/VBP/-1/root calm/NOUN/NN/6/obj",
		},
		{
			"caught",
			"Mali/PROPN/NNP/1/nsubj frees/VERB/VBZ/-1/root sailors/NOUN/NNS/3/nsubj caught/VERB/VBN/1/xcomp there/ADV/RB/3/advmod",
			"Mali/PROPN/NNP/1/nsubj frees/VERB/VBZ/-1/root sailors/NOUN/NNS/1/obj caught/VERB/VBN/2/acl there/ADV/RB/3/advmod",
		},
		{
			"calledDeed",
			"Mali/PROPN/NNP/1/nsubj considers/VERB/VBZ/-1/root the/DET/DT/3/det Chadian/ADJ/JJ/4/nsubj broadcasts/VERB/VBZ/1/ccomp an/DET/DT/6/det act/NOUN/NN/4/obj",
			"Mali/PROPN/NNP/1/nsubj considers/VERB/VBZ/-1/root the/DET/DT/3/det Chadian/ADJ/JJ/4/amod broadcasts/NOUN/NNS/1/obj an/DET/DT/6/det act/NOUN/NN/1/xcomp",
		},
		{
			"worthSum",
			"sent/VERB/VBD/-1/root food/NOUN/NN/0/obj worth/ADJ/JJ/0/xcomp 300/NUM/CD/4/nummod euros/NOUN/NNS/0/obj to/ADP/IN/6/case Mali/PROPN/NNP/4/nmod",
			"sent/VERB/VBD/-1/root food/NOUN/NN/0/obj worth/ADJ/JJ/1/amod 300/NUM/CD/4/nummod euros/NOUN/NNS/2/obl to/ADP/IN/6/case Mali/PROPN/NNP/1/nmod",
		},
		{
			"speaking",
			"Mali/PROPN/NNP/1/nsubj accuses/VERB/VBZ/-1/root Chad/PROPN/NNP/1/obj of/SCONJ/IN/4/mark lying/VERB/VBG/1/advcl ,/PUNCT/,/6/punct urging/VERB/VBG/4/advcl calm/NOUN/NN/6/obj",
			"Mali/PROPN/NNP/1/nsubj accuses/VERB/VBZ/-1/root Chad/PROPN/NNP/1/obj of/SCONJ/IN/4/mark lying/VERB/VBG/1/advcl ,/PUNCT/,/6/punct urging/VERB/VBG/1/advcl calm/NOUN/NN/6/obj",
		},
		{
			"nameAsClause",
			"Biden/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root Modi/PROPN/NNP/1/xcomp",
			"Biden/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root Modi/PROPN/NNP/1/obj",
		},
		{
			"nameAsClause leaves what a subject becomes",
			"Biden/PROPN/NNP/1/nsubj became/VERB/VBD/-1/root President/PROPN/NNP/1/xcomp",
			"Biden/PROPN/NNP/1/nsubj became/VERB/VBD/-1/root President/PROPN/NNP/1/xcomp",
		},
		{
			"department",
			"Secretary/PROPN/NNP/4/nsubj of/ADP/IN/3/case State/PROPN/NNP/3/nmod:desc Pompeo/PROPN/NNP/0/nmod left/VERB/VBD/-1/root",
			"Secretary/PROPN/NNP/3/nmod:desc of/ADP/IN/2/case State/PROPN/NNP/0/nmod Pompeo/PROPN/NNP/4/nsubj left/VERB/VBD/-1/root",
		},
		{
			"proper",
			"Biden/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root Xi/PROPN/NNP/3/compound Jinping/VERB/VBG/1/xcomp",
			"Biden/PROPN/NNP/1/nsubj called/VERB/VBD/-1/root Xi/PROPN/NNP/3/compound Jinping/PROPN/NNP/1/obj",
		},
		{
			"secondSubject",
			"company/NOUN/NN/2/nsubj Gazprom/PROPN/NNP/2/nsubj left/VERB/VBD/-1/root",
			"company/NOUN/NN/2/nsubj Gazprom/PROPN/NNP/0/appos left/VERB/VBD/-1/root",
		},
		{
			"marked",
			"Modi/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root with/ADP/IN/3/case Xi/PROPN/NNP/1/obj",
			"Modi/PROPN/NNP/1/nsubj spoke/VERB/VBD/-1/root with/ADP/IN/3/case Xi/PROPN/NNP/1/obl",
		},
		{
			"pastTense leaves a reduced passive",
			"Minister/NOUN/NN/1/nsubj attacked/VERB/VBN/-1/root by/ADP/IN/3/case men/NOUN/NNS/1/obl:agent",
			"Minister/NOUN/NN/1/nsubj attacked/VERB/VBN/-1/root by/ADP/IN/3/case men/NOUN/NNS/1/obl:agent",
		},
		{
			"strayPreposition",
			"amid/NOUN/NN/2/amod growing/VERB/VBG/2/amod tensions/NOUN/NNS/3/obl left/VERB/VBD/-1/root",
			"amid/ADP/IN/2/case growing/VERB/VBG/2/amod tensions/NOUN/NNS/3/obl left/VERB/VBD/-1/root",
		},
		{
			"officeholder",
			"Moon/PROPN/NNP/1/nsubj urges/VERB/VBZ/-1/root incoming/VERB/VBG/1/xcomp President/PROPN/NNP/4/nmod:desc Biden/PROPN/NNP/2/obj to/PART/TO/6/mark act/VERB/VB/2/xcomp",
			"Moon/PROPN/NNP/1/nsubj urges/VERB/VBZ/-1/root incoming/ADJ/VBG/4/amod President/PROPN/NNP/4/nmod:desc Biden/PROPN/NNP/1/obj to/PART/TO/6/mark act/VERB/VB/1/xcomp",
		},
		{
			"lift: a day",
			"meeting/NOUN/NN/-1/root this/DET/DT/2/det week/NOUN/NN/0/obl:unmarked between/ADP/IN/4/case Modi/PROPN/NNP/2/nmod",
			"meeting/NOUN/NN/-1/root this/DET/DT/2/det week/NOUN/NN/0/obl:unmarked between/ADP/IN/4/case Modi/PROPN/NNP/0/nmod",
		},
		{
			"joinedVerb",
			"Chile/PROPN/NNP/1/nsubj urged/VERB/VBD/-1/root Peru/PROPN/NNP/1/obj to/PART/TO/4/mark stop/VERB/VB/1/xcomp and/CCONJ/CC/6/cc left/VERB/VBD/4/conj",
			"Chile/PROPN/NNP/1/nsubj urged/VERB/VBD/-1/root Peru/PROPN/NNP/1/obj to/PART/TO/4/mark stop/VERB/VB/1/xcomp and/CCONJ/CC/6/cc left/VERB/VBD/1/conj",
		},
		{
			"joinedVerb leaves what is alike",
			"Chile/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root Peru/PROPN/NNP/3/nsubj stops/VERB/VBZ/1/ccomp and/CCONJ/CC/5/cc leaves/VERB/VBZ/3/conj",
			"Chile/PROPN/NNP/1/nsubj says/VERB/VBZ/-1/root Peru/PROPN/NNP/3/nsubj stops/VERB/VBZ/1/ccomp and/CCONJ/CC/5/cc leaves/VERB/VBZ/3/conj",
		},
		{
			"strayPreposition, taken for a verb",
			"left/VERB/VBD/-1/root amid/VERB/VBG/0/advcl growing/VERB/VBG/3/amod tensions/NOUN/NNS/1/obj",
			"left/VERB/VBD/-1/root amid/ADP/IN/3/case growing/VERB/VBG/3/amod tensions/NOUN/NNS/0/obl",
		},
		{
			"strayPreposition, alone",
			"died/VERB/VBN/-1/root following/VERB/VBG/0/advcl air/NOUN/NN/3/compound strikes/NOUN/NNS/0/obl",
			"died/VERB/VBN/-1/root following/VERB/VBG/3/case air/NOUN/NN/3/compound strikes/NOUN/NNS/0/obl",
		},
		{
			"gapped",
			"two/NUM/CD/2/nsubj:pass were/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root and/CCONJ/CC/5/cc three/NUM/CD/5/nsubj wounded/VERB/VBD/2/conj",
			"two/NUM/CD/2/nsubj:pass were/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root and/CCONJ/CC/5/cc three/NUM/CD/5/nsubj:pass wounded/VERB/VBN/2/conj",
		},
		{
			"gapped leaves what has an object",
			"two/NUM/CD/2/nsubj:pass were/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root and/CCONJ/CC/5/cc police/NOUN/NN/5/nsubj arrested/VERB/VBD/2/conj men/NOUN/NNS/5/obj",
			"two/NUM/CD/2/nsubj:pass were/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root and/CCONJ/CC/5/cc police/NOUN/NN/5/nsubj arrested/VERB/VBD/2/conj men/NOUN/NNS/5/obj",
		},
		{
			"hyphenated",
			"fired/VERB/VBD/-1/root air/NOUN/NN/6/compound -/PUNCT/HYPH/3/punct to/ADP/IN/6/case -/PUNCT/HYPH/3/punct air/NOUN/NN/6/compound missiles/NOUN/NNS/0/obl",
			"fired/VERB/VBD/-1/root air/NOUN/NN/6/compound -/PUNCT/HYPH/3/punct to/ADP/IN/6/dep -/PUNCT/HYPH/3/punct air/NOUN/NN/6/compound missiles/NOUN/NNS/0/obj",
		},
		{
			"reduced",
			"Peru/PROPN/NNP/1/nsubj freed/VERB/VBD/-1/root sailors/NOUN/NNS/3/nsubj caught/VERB/VBN/1/xcomp there/ADV/RB/3/advmod",
			"Peru/PROPN/NNP/1/nsubj freed/VERB/VBD/-1/root sailors/NOUN/NNS/1/obj caught/VERB/VBN/2/acl there/ADV/RB/3/advmod",
		},
		{
			"reduced leaves what is found",
			"Peru/PROPN/NNP/1/nsubj found/VERB/VBD/-1/root sailors/NOUN/NNS/3/nsubj killed/VERB/VBN/1/xcomp",
			"Peru/PROPN/NNP/1/nsubj found/VERB/VBD/-1/root sailors/NOUN/NNS/3/nsubj killed/VERB/VBN/1/xcomp",
		},
		{
			"bareGerund",
			"Fighting/VERB/VBG/1/csubj broke/VERB/VBD/-1/root out/ADP/RP/1/compound:prt",
			"Fighting/NOUN/NN/1/nsubj broke/VERB/VBD/-1/root out/ADP/RP/1/compound:prt",
		},
		{
			"lift, into force",
			"truce/NOUN/NN/1/nsubj came/VERB/VBD/-1/root into/ADP/IN/3/case force/NOUN/NN/1/obl between/ADP/IN/5/case Peru/PROPN/NNP/3/nmod",
			"truce/NOUN/NN/1/nsubj came/VERB/VBD/-1/root into/ADP/IN/3/case force/NOUN/NN/1/obl between/ADP/IN/5/case Peru/PROPN/NNP/1/obl",
		},
		{
			"lift, behind a place",
			"he/PRON/PRP/2/nsubj:pass was/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root near/ADP/IN/4/case Lima/PROPN/NNP/2/obl by/ADP/IN/6/case troops/NOUN/NNS/4/nmod",
			"he/PRON/PRP/2/nsubj:pass was/AUX/VBD/2/aux:pass killed/VERB/VBN/-1/root near/ADP/IN/4/case Lima/PROPN/NNP/2/obl by/ADP/IN/6/case troops/NOUN/NNS/2/obl:agent",
		},
		{
			"particle, before a number",
			"Chile/PROPN/NNP/1/nsubj detained/VERB/VBD/-1/root over/ADP/RP/1/compound:prt a/DET/DT/5/det thousand/NUM/CD/5/nummod people/NOUN/NNS/1/obj",
			"Chile/PROPN/NNP/1/nsubj detained/VERB/VBD/-1/root over/ADP/RP/4/advmod a/DET/DT/5/det thousand/NUM/CD/5/nummod people/NOUN/NNS/1/obj",
		},
		{
			"lift: a place",
			"talks/NOUN/NNS/-1/root in/ADP/IN/2/case Geneva/PROPN/NNP/0/nmod between/ADP/IN/4/case Modi/PROPN/NNP/2/nmod",
			"talks/NOUN/NNS/-1/root in/ADP/IN/2/case Geneva/PROPN/NNP/0/nmod between/ADP/IN/4/case Modi/PROPN/NNP/0/nmod",
		},
		{
			"pair",
			"deal/NOUN/NN/-1/root between/ADP/IN/2/case Mali/PROPN/NNP/0/nmod under/ADP/IN/4/case Goita/PROPN/NNP/2/nmod and/CCONJ/CC/6/cc Wagner/PROPN/NNP/4/conj",
			"deal/NOUN/NN/-1/root between/ADP/IN/2/case Mali/PROPN/NNP/0/nmod under/ADP/IN/4/case Goita/PROPN/NNP/2/nmod and/CCONJ/CC/6/cc Wagner/PROPN/NNP/2/conj",
		},
		{
			"secondSubject, with a conjunction",
			"Orban/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc President/PROPN/NNP/3/nmod:desc Putin/PROPN/NNP/4/nsubj met/VERB/VBD/-1/root",
			"Orban/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc President/PROPN/NNP/3/nmod:desc Putin/PROPN/NNP/0/conj met/VERB/VBD/-1/root",
		},
		{
			"describedName",
			"Malta/PROPN/NNP/1/nsubj visits/VERB/VBZ/-1/root ally/NOUN/NN/1/obj Peru/PROPN/NNP/1/obj",
			"Malta/PROPN/NNP/1/nsubj visits/VERB/VBZ/-1/root ally/NOUN/NN/3/nmod:desc Peru/PROPN/NNP/1/obj",
		},
		{
			"describedName, below its noun",
			"Malta/PROPN/NNP/1/nsubj sues/VERB/VBZ/-1/root owner/NOUN/NN/1/obj Ann/PROPN/NNP/2/obj",
			"Malta/PROPN/NNP/1/nsubj sues/VERB/VBZ/-1/root owner/NOUN/NN/3/nmod:desc Ann/PROPN/NNP/1/obj",
		},
		{
			"nounAfterVerb",
			"Malta/PROPN/NNP/1/nsubj hosts/VERB/VBZ/-1/root talks/VERB/VBZ/1/obj with/ADP/IN/4/case Peru/PROPN/NNP/2/obl",
			"Malta/PROPN/NNP/1/nsubj hosts/VERB/VBZ/-1/root talks/NOUN/NNS/1/obj with/ADP/IN/4/case Peru/PROPN/NNP/2/nmod",
		},
		{
			"verbalNoun",
			"Malta/PROPN/NNP/1/nsubj shuts/VERB/VBZ/-1/root border/NOUN/NN/1/obj crossing/VERB/VBG/1/xcomp with/ADP/IN/5/case Peru/PROPN/NNP/3/obl",
			"Malta/PROPN/NNP/1/nsubj shuts/VERB/VBZ/-1/root border/NOUN/NN/3/compound crossing/NOUN/NN/1/obj with/ADP/IN/5/case Peru/PROPN/NNP/3/nmod",
		},
		{
			"compass",
			"North/PROPN/NNP/3/compound and/CCONJ/CC/2/cc South/PROPN/NNP/0/conj Korea/PROPN/NNP/4/nsubj met/VERB/VBD/-1/root",
			"North/PROPN/NNP/4/nsubj and/CCONJ/CC/3/cc South/PROPN/NNP/3/compound Korea/PROPN/NNP/0/conj met/VERB/VBD/-1/root",
		},
		{
			"worthOf",
			"duties/NOUN/NNS/-1/root on/ADP/IN/2/case $/SYM/$/0/nmod 3/NUM/CD/2/nummod worth/NOUN/NN/0/obj of/ADP/IN/6/case fish/NOUN/NN/4/nmod",
			"duties/NOUN/NNS/-1/root on/ADP/IN/6/case $/SYM/$/6/nummod 3/NUM/CD/2/nummod worth/NOUN/NN/2/flat of/ADP/IN/4/case fish/NOUN/NN/0/nmod",
		},
		{
			"lift: a duty",
			"raises/VERB/VBZ/-1/root duties/NOUN/NNS/0/obj to/ADP/IN/4/case 20/NUM/CD/4/nummod %/SYM/NN/0/obl on/ADP/IN/6/case fish/NOUN/NN/4/nmod",
			"raises/VERB/VBZ/-1/root duties/NOUN/NNS/0/obj to/ADP/IN/4/case 20/NUM/CD/4/nummod %/SYM/NN/0/obl on/ADP/IN/6/case fish/NOUN/NN/1/nmod",
		},
		{
			"envoyName",
			"Malta/PROPN/NNP/1/nsubj recalls/VERB/VBZ/-1/root ambassador/NOUN/NN/1/obj to/ADP/IN/5/case Peru/PROPN/NNP/5/nmod:desc Ann/PROPN/NNP/1/obl",
			"Malta/PROPN/NNP/1/nsubj recalls/VERB/VBZ/-1/root ambassador/NOUN/NN/5/nmod:desc to/ADP/IN/4/case Peru/PROPN/NNP/2/nmod Ann/PROPN/NNP/1/obj",
		},
		{
			"besideDay",
			"tours/VERB/VBZ/-1/root Oslo/PROPN/NNP/0/obj on/ADP/IN/3/case Monday/PROPN/NNP/0/obl and/CCONJ/CC/5/cc Riga/PROPN/NNP/3/conj",
			"tours/VERB/VBZ/-1/root Oslo/PROPN/NNP/0/obj on/ADP/IN/3/case Monday/PROPN/NNP/0/obl and/CCONJ/CC/5/cc Riga/PROPN/NNP/1/conj",
		},
		{
			"lift: an example",
			"sends/VERB/VBZ/-1/root arms/NOUN/NNS/0/obj including/VERB/VBG/3/case tanks/NOUN/NNS/1/nmod to/ADP/IN/5/case Peru/PROPN/NNP/3/nmod",
			"sends/VERB/VBZ/-1/root arms/NOUN/NNS/0/obj including/VERB/VBG/3/case tanks/NOUN/NNS/1/nmod to/ADP/IN/5/case Peru/PROPN/NNP/0/obl",
		},
		{
			"titledSubject",
			"Head/PROPN/NNP/6/nsubj of/ADP/IN/3/case the/DET/DT/3/det Navy/PROPN/NNP/0/nmod Ann/PROPN/NNP/6/nsubj Smith/PROPN/NNP/4/flat left/VERB/VBD/-1/root",
			"Head/PROPN/NNP/4/nmod:desc of/ADP/IN/3/case the/DET/DT/3/det Navy/PROPN/NNP/0/nmod Ann/PROPN/NNP/6/nsubj Smith/PROPN/NNP/4/flat left/VERB/VBD/-1/root",
		},
		{
			"beforeObject",
			"Malta/PROPN/NNP/1/nsubj frees/VERB/VBZ/-1/root jailed/VERB/VBN/1/xcomp Ann/PROPN/NNP/2/obj",
			"Malta/PROPN/NNP/1/nsubj frees/VERB/VBZ/-1/root jailed/VERB/VBN/3/amod Ann/PROPN/NNP/1/obj",
		},
		{
			"nounAfterVerb: plans",
			"unveils/VERB/VBZ/-1/root plans/VERB/VBZ/0/obj to/PART/TO/3/mark sell/VERB/VB/1/xcomp tanks/NOUN/NNS/3/obj",
			"unveils/VERB/VBZ/-1/root plans/NOUN/NNS/0/obj to/PART/TO/3/mark sell/VERB/VB/1/acl tanks/NOUN/NNS/3/obj",
		},
		{
			"counted",
			"sells/VERB/VBZ/-1/root as/ADV/RB/2/advmod many/ADJ/JJ/0/obj as/ADP/IN/5/case six/NUM/CD/5/nummod tanks/NOUN/NNS/0/obl",
			"sells/VERB/VBZ/-1/root as/ADV/RB/4/advmod many/ADJ/JJ/4/advmod as/ADP/IN/4/advmod six/NUM/CD/5/nummod tanks/NOUN/NNS/0/obj",
		},
		{
			"helpAsVerb",
			"Malta/PROPN/NNP/1/compound cuts/NOUN/NNS/2/nsubj aid/VERB/VBP/-1/root to/ADP/IN/4/case Peru/PROPN/NNP/2/obl",
			"Malta/PROPN/NNP/1/nsubj cuts/VERB/VBZ/-1/root aid/NOUN/NN/1/obj to/ADP/IN/4/case Peru/PROPN/NNP/1/obl",
		},
		{
			"predicated, below a name",
			"calls/VERB/VBZ/-1/root channel/NOUN/NN/0/obj Rio/PROPN/NNP/1/appos a/DET/DT/4/det threat/NOUN/NN/2/obj",
			"calls/VERB/VBZ/-1/root channel/NOUN/NN/0/obj Rio/PROPN/NNP/1/appos a/DET/DT/4/det threat/NOUN/NN/0/xcomp",
		},
		{
			"toldName",
			"warns/VERB/VBZ/-1/root Peru/PROPN/NNP/3/nsubj it/PRON/PRP/3/nsubj leaves/VERB/VBZ/0/ccomp",
			"warns/VERB/VBZ/-1/root Peru/PROPN/NNP/0/obj it/PRON/PRP/3/nsubj leaves/VERB/VBZ/0/ccomp",
		},
		{
			"nounAsVerb",
			"greets/VERB/VBZ/-1/root activist/NOUN/NN/0/obj and/CCONJ/CC/3/cc protest/VERB/VBP/0/conj leader/NOUN/NN/5/nmod:desc Ana/PROPN/NNP/3/obj",
			"greets/VERB/VBZ/-1/root activist/NOUN/NN/0/obj and/CCONJ/CC/5/cc protest/NOUN/NN/4/compound leader/NOUN/NN/5/nmod:desc Ana/PROPN/NNP/1/conj",
		},
		{
			"lift: taking place",
			"talks/NOUN/NNS/1/nsubj took/VERB/VBD/-1/root place/NOUN/NN/1/obj between/ADP/IN/4/case both/DET/DT/2/nmod",
			"talks/NOUN/NNS/1/nsubj took/VERB/VBD/-1/root place/NOUN/NN/1/obj between/ADP/IN/4/case both/DET/DT/1/obl",
		},
		{
			"forPassive",
			"calls/VERB/VBZ/-1/root for/ADP/IN/2/case Chile/PROPN/NNP/0/obl to/PART/TO/5/mark be/AUX/VB/5/aux:pass expelled/VERB/VBN/0/xcomp",
			"calls/VERB/VBZ/-1/root for/ADP/IN/5/mark Chile/PROPN/NNP/5/nsubj:pass to/PART/TO/5/mark be/AUX/VB/5/aux:pass expelled/VERB/VBN/0/xcomp",
		},
		{
			"day, before the subject",
			"says/VERB/VBZ/-1/root Monday/PROPN/NNP/3/nsubj it/PRON/PRP/3/nsubj leaves/VERB/VBZ/0/ccomp",
			"says/VERB/VBZ/-1/root Monday/PROPN/NNP/0/obl:unmarked it/PRON/PRP/3/nsubj leaves/VERB/VBZ/0/ccomp",
		},
		{
			"determined",
			"Peru/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root no/DET/DT/5/mark Chileans/PROPN/NNPS/5/nsubj:pass were/AUX/VBD/5/aux:pass held/VERB/VBN/1/ccomp",
			"Peru/PROPN/NNP/1/nsubj said/VERB/VBD/-1/root no/DET/DT/3/det Chileans/PROPN/NNPS/5/nsubj:pass were/AUX/VBD/5/aux:pass held/VERB/VBN/1/ccomp",
		},
		{
			"perfect",
			"Peru/PROPN/NNP/1/nsubj had/VERB/VBD/-1/root broken/VERB/VBN/3/amod ties/NOUN/NNS/1/obj",
			"Peru/PROPN/NNP/2/nsubj had/AUX/VBD/2/aux broken/VERB/VBN/-1/root ties/NOUN/NNS/2/obj",
		},
		{
			"perfect leaves what somebody has",
			"Peru/PROPN/NNP/2/nsubj have/AUX/VBP/2/aux had/VERB/VBN/-1/root strained/VERB/VBN/4/amod ties/NOUN/NNS/2/obj",
			"Peru/PROPN/NNP/2/nsubj have/AUX/VBP/2/aux had/VERB/VBN/-1/root strained/VERB/VBN/4/amod ties/NOUN/NNS/2/obj",
		},
		{
			"lowMonth",
			"In/ADP/IN/2/case May/PROPN/NNP/2/compound Malta/PROPN/NNP/3/nsubj left/VERB/VBD/-1/root",
			"In/ADP/IN/1/case May/PROPN/NNP/3/obl Malta/PROPN/NNP/3/nsubj left/VERB/VBD/-1/root",
		},
		{
			"lower",
			"Norway/PROPN/NNP/1/nsubj denied/VERB/VBD/-1/root an/DET/DT/3/det attack/NOUN/NN/1/obj on/ADP/IN/5/case Peru/PROPN/NNP/3/nmod by/ADP/IN/7/case Sweden/PROPN/NNP/1/obl",
			"Norway/PROPN/NNP/1/nsubj denied/VERB/VBD/-1/root an/DET/DT/3/det attack/NOUN/NN/1/obj on/ADP/IN/5/case Peru/PROPN/NNP/3/nmod by/ADP/IN/7/case Sweden/PROPN/NNP/3/nmod",
		},
		{
			"secondSubject: owners",
			"Chad/PROPN/NNP/4/nmod:poss and/CCONJ/CC/4/cc Mali/PROPN/NNP/4/nmod:poss 's/PART/POS/2/case bids/NOUN/NNS/5/nsubj failed/VERB/VBD/-1/root",
			"Chad/PROPN/NNP/4/nmod:poss and/CCONJ/CC/2/cc Mali/PROPN/NNP/0/conj 's/PART/POS/2/case bids/NOUN/NNS/5/nsubj failed/VERB/VBD/-1/root",
		},
		{
			"casedAdjective: what is to come",
			"Ruiz/PROPN/NNP/4/nsubj:outer is/AUX/VBZ/4/cop due/ADJ/JJ/4/case to/PART/TO/2/fixed visit/VERB/VB/-1/root Peru/PROPN/NNP/4/obj",
			"Ruiz/PROPN/NNP/2/nsubj is/AUX/VBZ/2/cop due/ADJ/JJ/-1/root to/PART/TO/4/mark visit/VERB/VB/2/xcomp Peru/PROPN/NNP/4/obj",
		},
	} {
		toks := tokens(c.in)
		w.mend(toks, &room)
		if got := written(toks); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
