package frame

import (
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// bareNoun reports whether noun i stands without an article, a number or a possessor.
func (m *matcher) bareNoun(i int) bool {
	return m.toks[i].XPOS == "NN" && m.child(i, "det", "nummod", "nmod:poss") < 0
}

// manner reports whether "in" makes noun i a way of doing what its verb says:
// "acted in defiance of".
func (m *matcher) manner(i int) bool {
	v := m.toks[i].Head
	return v >= 0 && m.toks[i].Rel == "obl" && m.verbal(v) && m.preposition(i) == "in" && m.bareNoun(i) && m.p.classes["manner"][m.toks[i].Lemma]
}

// enactor gives who does event noun i, where it is the object of a verb that says
// no more than that ("begins the deportation of", "announced the expulsion of",
// "approved the sale of"), or where "in" makes it a way of doing something ("acted
// in defiance of").
func (m *matcher) enactor(i int) []ref {
	v := m.toks[i].Head
	if m.manner(i) {
		if s := m.subj(v); s >= 0 {
			return m.actors(s)
		}
	}
	if v = m.decider(i); v < 0 {
		return nil
	}
	if s := m.subj(v); s >= 0 {
		return m.actors(s)
	}
	return nil
}

// charged gives to whom event noun i is laid, where the verb above it blames or praises somebody for it
// and nobody else is named as its doer: "condemns Peru for its strikes on Chile", "accused Peru of an
// attack on Chile". It is -1 where the verb does not.
func (m *matcher) charged(i int) int {
	v := m.toks[i].Head
	if v < 0 || m.toks[i].Rel != "obl" || !m.verbal(v) {
		return -1
	}
	if lemma := m.toks[v].Lemma; !m.p.classes["accusing"][lemma] && !m.p.classes["charging"][lemma] {
		return -1
	}
	its := m.child(i, "nmod:poss")
	if its >= 0 && m.toks[its].UPOS != "PRON" {
		return -1
	}
	if p := m.preposition(i); p != "of" && p != "for" && (p != "over" || its < 0) {
		return -1
	}
	o := m.obj(v)
	if o < 0 || o > i && !m.passive(v) {
		return -1
	}
	return o
}

// announcer gives who announces what is done in clause i by nobody named, where it is an act
// of authority: "Peru announces that Chilean ships are banned", "Peruvian police say that two
// Chileans were arrested".
func (m *matcher) announcer(f *frame, i int) []ref {
	v := m.toks[i].Head
	policing := m.p.classes["policing"][f.relation]
	if v < 0 || m.toks[i].Rel != "ccomp" || !m.passive(i) || !policing && !m.p.classes["decreed"][f.relation] {
		return nil
	}
	s := m.subj(v)
	if s < 0 {
		return nil
	}
	switch lemma := m.toks[v].Lemma; {
	case m.p.classes["announcing"][lemma]:
	case m.p.classes["telling"][lemma] && (!policing && m.shared(i) || m.authority(s)):
	default:
		return nil
	}
	got := m.actors(s)
	if len(got) != 1 || m.abroad(i, got[0].id) || policing && m.who.Mentions[got[0].mention].Type == "org" {
		return nil
	}
	return got
}

// writer gives whose text speaks or rules in clause i, where the text is its subject: "a Kenyan
// law bans Ugandan milk", "a statement by the ministry condemned". No draft rules anything.
func (m *matcher) writer(i int) []ref {
	s := m.surface(i)
	if s < 0 || m.passive(i) || m.at[s] >= 0 || !m.p.classes["instrument"][m.toks[s].Lemma] || m.p.classes["draft"][m.toks[s].Lemma] || m.describedBy(s, m.p.classes["unissued"]) {
		return nil
	}
	if v := m.toks[s].Head; m.voted(s, v) { // "voted for a UN resolution imposing": it may have failed
		return nil
	}
	for _, step := range [...]string{"poss", "by", "from", "maker"} {
		if got := m.named(s, step); len(got) == 1 {
			return got
		}
	}
	return nil
}

// retracted gives whose measure is taken back or cut off by nobody named, which is for its owner to
// do: "Chile's sanctions on Peru are lifted", "Chilean aid to Peru was suspended". Those that somebody
// wants to be lifted are there.
func (m *matcher) retracted(f *frame, i int) []ref {
	o := m.obj(i)
	if o < 0 || !m.p.classes["retracting"][f.relation] || !m.passive(i) || m.agent(i) >= 0 {
		return nil
	}
	if a := m.child(i, "aux:pass"); a < 0 || m.toks[a].XPOS == "VB" && m.child(i, "aux") < 0 {
		return nil
	}
	for _, step := range [...]string{"poss", "by", "maker"} {
		if got := m.named(o, step); len(got) == 1 {
			return got
		}
	}
	return nil
}

// pursuer gives whose policy or campaign noun k is, where gerund i tells of what: "Kenya's policy
// of deporting", or -1.
func (m *matcher) pursuer(i, k int) int {
	if k < 0 || m.toks[i].Head != k || m.toks[i].XPOS != "VBG" || m.toks[i].Rel != "acl" || m.preposition(i) != "of" || !m.p.classes["pursuit"][m.toks[k].Lemma] {
		return -1
	}
	return m.owner(k)
}

// shared reports whether clause i, in the passive, is of something that one has with another, of
// which its teller has the other half: "Peru says that all contacts with Chile are frozen".
func (m *matcher) shared(i int) bool {
	s := m.surface(i)
	return m.oblique(i, "with") >= 0 || s >= 0 && m.at[s] < 0 && m.oblique(s, "with") >= 0
}

// decider gives the verb whose subject decides on or enters upon event noun i, or -1. Nouns may
// stand between that say no more than how the event is begun, ended or changed: "announced the
// resumption of aid to", "agreed to an extension of the ban on".
func (m *matcher) decider(i int) int {
	event, v := i, m.toks[i].Head
	example := v >= 0 && m.toks[i].Rel == "nmod" && m.preposition(i) == "including" // "announced measures including the expulsion of"
	if example {
		i, v = v, m.toks[v].Head
	}
	if v >= 0 && m.toks[i].Rel == "conj" && m.toks[v].UPOS == "NOUN" && len(m.candidates(v)) > 0 && m.toks[v].Rel == "obj" { // "extended an embargo and [sanctions] on"
		i, v = v, m.toks[v].Head
	}
	for v >= 0 && m.toks[i].Rel == "nmod" && m.p.classes["carrying"][m.toks[v].Lemma] && m.carriedOn(i) {
		if m.owner(v) >= 0 || m.oblique(v, "by") >= 0 {
			return -1
		}
		event, i, v = v, v, m.toks[v].Head
	}
	if v < 0 || !m.verbal(v) {
		return -1
	}
	verb := m.toks[v].Lemma
	if m.voted(i, v) || m.toks[i].Rel == "obl" && m.p.classes["deciding"][verb+"~"+m.preposition(i)] {
		return v
	}
	if m.toks[i].Rel != "obj" && m.toks[i].Rel != "nsubj:pass" {
		return -1
	}
	if p := m.child(v, "compound:prt"); p >= 0 && m.p.classes["deciding"][verb+"~"+strings.ToLower(m.toks[p].Form)] { // "ruled out sanctions on"
		return v
	}
	if m.p.classes["aspect"][verb] || m.p.classes["deciding"][verb] || m.p.classes["announcing"][verb] && m.p.classes["enacted"][m.toks[event].Lemma] || example && m.p.classes["support"][verb] {
		return v
	}
	return -1
}

// carriedOn reports whether "of" ties noun i to the one before it, or "to" or "in" does, which the
// end and the change of something may have: "the end of", "an end to", "a cut in".
func (m *matcher) carriedOn(i int) bool {
	switch m.preposition(i) {
	case "of", "to", "in":
		return true
	}
	return false
}

// voted reports whether noun i is what verb v votes for: "voted for sanctions on",
// "voted in favour of a bill".
func (m *matcher) voted(i, v int) bool {
	if v < 0 || m.toks[v].Lemma != "vote" || m.toks[i].Rel != "obl" {
		return false
	}
	p := m.preposition(i)
	return p == "for" || p == "in" && m.p.classes["favour"][m.toks[i].Lemma]
}

// oneOfMany reports whether s, who votes for a text, is a state that makes it together with others: "Peru voted
// for a resolution imposing sanctions on".
func (m *matcher) oneOfMany(s, paper int) bool {
	if m.at[s] < 0 || !m.p.classes["collective-text"][m.toks[paper].Lemma] {
		return false
	}
	n := &m.who.Mentions[m.at[s]]
	return n.Type == "country" && (n.Kind == actor.Name || n.Kind == actor.Metonym)
}

// issuer steps from a text that is the subject of clause i to who makes it:
// "signed an order freezing the assets", "passed a resolution that condemns Iran".
func (m *matcher) issuer(i, paper int) int {
	if h := m.toks[i].Head; paper < 0 && h >= 0 && m.toks[i].Rel == "acl" && m.toks[i].XPOS == "VB" { // "voted for a bill to freeze the assets"
		paper = h
	}
	if p := m.pursuer(i, paper); p >= 0 {
		return p
	}
	if paper < 0 || text.BaseRel(m.toks[i].Rel) != "acl" && m.toks[i].Rel != "conj" || !m.p.classes["instrument"][m.toks[paper].Lemma] {
		return paper
	}
	if verb := m.toks[i].Lemma; m.p.classes["footage"][m.toks[paper].Lemma] && !m.p.classes["voicing"][verb] && verb != "threaten" {
		return paper
	}
	if m.toks[i].Rel == "acl:relcl" && m.p.classes["draft"][m.toks[paper].Lemma] && !m.enacting(i, paper) { // no law yet
		return paper
	}
	if p := m.owner(paper); p >= 0 {
		return p
	}
	h, written := m.toks[paper].Head, paper
	if h >= 0 && m.p.classes["favour"][m.toks[h].Lemma] && m.voted(h, m.toks[h].Head) {
		paper, h = h, m.toks[h].Head
	}
	if m.voted(paper, h) {
		if s := m.subj(h); s >= 0 {
			if m.oneOfMany(s, written) {
				return -1
			}
			return s
		}
	}
	if h < 0 || !m.verbal(h) || !m.p.classes["issuing"][m.toks[h].Lemma] || m.obj(h) != paper {
		return paper
	}
	if s := m.subj(h); s >= 0 {
		return s
	}
	return paper
}
