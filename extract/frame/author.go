package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// author gives who did what word k names, or whose it is: "the Israeli strike",
// "its supply of shells", "a tanker of Iran's".
func (m *matcher) author(k, depth int) []ref {
	if m.someStates(k) {
		return nil
	}
	if m.p.classes["inert"][m.toks[k].Lemma] { // "a Russian bear", "Korean pop music"
		return nil
	}
	if got := m.charger(k); len(got) > 0 {
		return got
	}
	if c := m.termed(k); c >= 0 && depth > 0 {
		return m.author(c, depth-1)
	}
	if o := m.oblique(k, "of"); o > k && depth > 0 && m.several(k) { // "two of its ships", "a column of Chilean tanks"
		if got := m.actors(o); len(got) > 0 {
			return got
		}
		return m.author(o, depth-1)
	}
	if v := m.summed(k); v >= 0 {
		by := m.surface(v)
		if m.passive(v) {
			by = m.agent(v)
		}
		if by < 0 {
			return nil
		}
		return m.actors(by)
	}
	if got := m.doneBy(k); len(got) > 0 {
		return got
	}
	if m.toks[k].UPOS == "NOUN" {
		event := false
		for _, f := range m.candidates(k) {
			if f.pos != 'n' || f.roles[roleSource] == nil {
				continue
			}
			event = event || m.holds(f, k) // "the actions of Chilean troops" are none before a court
			if got := m.fill(own(f.roles[roleSource]), k, depth); len(got) > 0 {
				return got
			}
		}
		if event { // "the killing of Palestinians" is not theirs, "the Saudi summit" is
			if got := m.byAdjective(k); len(got) > 0 {
				return got
			}
			if got := m.named(k, "between"); len(got) > 0 {
				return got
			}
			if got := m.doer(k, depth); len(got) > 0 {
				return got
			}
			if got := m.named(k, "of"); len(got) > 0 && m.p.classes["saying"][m.toks[k].Lemma] { // "the remarks of the minister"
				return got
			}
			return m.recalledAuthor(k)
		}
	}
	if got := m.operator(k); len(got) > 0 {
		return got
	}
	for _, step := range []string{"poss", "maker", "by", "between", "of"} {
		if step == "of" && !m.p.classes["deed"][m.toks[k].Lemma] {
			continue
		}
		if got := m.dependent(k, m.named(k, step)); len(got) > 0 {
			return got
		}
	}
	if got := m.hailing(k); len(got) > 0 {
		return got
	}
	if got := m.amongThem(k); len(got) > 0 {
		return got
	}
	if got := m.someOf(k, depth); len(got) > 0 {
		return got
	}
	if got := m.doer(k, depth); len(got) > 0 || len(m.candidates(k)) == 0 || m.toks[k].UPOS != "NOUN" {
		return got
	}
	return m.recalledAuthor(k)
}

// operator gives who uses weapon or vehicle k where a participle says so, whoever made it: "an Iranian drone
// operated by Chad".
func (m *matcher) operator(k int) []ref {
	a := m.child(k, "acl")
	if a < k || m.toks[a].XPOS != "VBN" || !m.p.classes["keeping"][m.toks[a].Lemma] || !m.p.classes["vehicle"][m.toks[k].Lemma] && !m.p.classes["weapon"][m.toks[k].Lemma] {
		return nil
	}
	if by := m.agent(a); by >= 0 {
		return m.actors(by)
	}
	return nil
}

// charger gives who has said what noun k, in apposition, takes up: "Peru accuses Chile of arming rebels,
// [a charge] rejected by Chile".
func (m *matcher) charger(k int) []ref {
	if !m.aCharge(k) || m.owner(k) >= 0 {
		return nil
	}
	for h, n := m.toks[k].Head, 0; h >= 0 && n < maxDepth; h, n = m.toks[h].Head, n+1 {
		if s := m.subj(h); s >= 0 && m.verbal(h) && (m.p.classes["accusing"][m.toks[h].Lemma] || m.p.classes["telling"][m.toks[h].Lemma]) {
			return m.actors(s)
		}
	}
	return nil
}

// aCharge reports whether noun k takes up what was said before the comma before it, so that what hangs on
// it is no part of that: "accuses Chile of arming rebels, [a charge] that Chile rejects".
func (m *matcher) aCharge(k int) bool {
	rel := text.BaseRel(m.toks[k].Rel)
	return (rel == "appos" || rel == "parataxis") && m.p.classes["charge"][m.toks[k].Lemma] && m.afterComma(k)
}

// termed gives the noun that somebody calls what stands at word k, or -1: "condemned [what] it
// called Peruvian [aggression]".
func (m *matcher) termed(k int) int {
	a := m.child(k, "acl:relcl")
	if a < k || m.toks[k].Lemma != "what" || !m.p.classes["terming"][m.toks[a].Lemma] {
		return -1
	}
	if s := m.child(a, "nsubj"); s < 0 || m.toks[s].UPOS != "PRON" { // "what Chile calls" is no word of theirs
		return -1
	}
	if as := m.oblique(a, "as"); as > a {
		return as
	}
	o := m.child(a, "obj", "xcomp")
	if o < a || m.verbal(o) {
		return -1
	}
	return o
}

// someOf gives whose are those that the text names as some of the people or things of noun k:
// "freed 52 prisoners, including 14 Poles", "banks, among them two Chadian ones".
func (m *matcher) someOf(k, depth int) []ref {
	if !m.plural(k) || depth <= 0 || m.at[k] >= 0 {
		return nil
	}
	c := -1
	for _, p := range [...]string{"including", "such-as", "among-them"} {
		if c = m.oblique(k, p); c > k {
			break
		}
	}
	if h := m.toks[k].Head; c < 0 && h >= 0 { // "among them" stands alone and what follows hangs on the verb
		for d := int(m.first[h]); d >= 0; d = int(m.next[d]) {
			l := m.leftmost(d)
			if d > k && m.toks[d].Rel == "obl" && m.preposition(d) == "" && l > 1 && m.toks[l-1].Form == "them" && m.toks[l-2].Form == "among" {
				c = d
			}
		}
	}
	var out []ref
	for ; c > k; c = m.child(c, "conj") {
		if len(m.actors(c)) > 0 && m.toks[c].UPOS == "NOUN" { // "a BBC reporter, Anna Berg"
			return nil
		}
		if m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Demonym {
			out = appendNew(out, m.marked(m.refs(m.at[c])))
		} else if m.toks[c].UPOS == "NOUN" {
			out = appendNew(out, m.author(c, depth-1))
		}
	}
	return out
}

// hailing gives the state whose people noun k names by where they are from: "fishermen from Chile".
func (m *matcher) hailing(k int) []ref {
	if !m.persons(k) {
		return nil
	}
	got := m.named(k, "from")
	if len(got) != 1 || !strings.HasPrefix(got[0].id, "country/") || territory(&m.who.Mentions[got[0].mention]) {
		return nil
	}
	got[0].people = true
	return got
}

// amongThem gives those that are told to be among the people of noun k: "three men, [two of
// them Malians], were killed".
func (m *matcher) amongThem(k int) []ref {
	a := m.child(k, "appos")
	if a <= k || m.toks[a].UPOS != "NUM" && m.toks[a].UPOS != "ADJ" && m.toks[a].UPOS != "DET" && m.toks[a].UPOS != "PRON" {
		return nil
	}
	if o := m.oblique(a, "of"); o < 0 || m.toks[o].UPOS != "PRON" {
		return nil
	}
	var out []ref
	for c := int(m.first[a]); c >= 0; c = int(m.next[c]) {
		if c > a && m.preposition(c) == "" && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Demonym {
			out = appendNew(out, m.marked(m.refs(m.at[c])))
		}
	}
	return out
}

// several reports whether word k only says how many or how much of what "of" names.
func (m *matcher) several(k int) bool {
	switch m.toks[k].UPOS {
	case "NUM", "DET":
		return true
	}
	return m.p.classes["quantity"][m.toks[k].Lemma] || m.p.classes["collective"][m.toks[k].Lemma] && len(m.modifiers(k, nil)) == 0
}

// fired gives from whom the fire or the shell that noun k names comes: "gunfire from
// Israeli troops", or who fires it: "launched rockets that hit". A land only says where it
// was: "a rocket from Lebanon".
func (m *matcher) fired(k int) []ref {
	if !m.p.classes["firing"][m.toks[k].Lemma] {
		return nil
	}
	if h := m.toks[k].Head; h >= 0 && m.toks[k].Rel == "obj" && m.p.classes["shooting"][m.toks[h].Lemma] && m.child(h, "compound:prt") < 0 { // who shoots a drone down did not fire it
		if s := m.subj(h); s >= 0 {
			return m.actors(s)
		}
	}
	got := m.named(k, "from")
	for _, r := range got {
		if n := &m.who.Mentions[r.mention]; (n.Type == "country" || n.Type == "place") && (n.Kind == actor.Name || n.Kind == actor.Metonym) {
			return nil
		}
	}
	return got
}

// summed gives the verb of the clause that noun k sums up behind it, or -1:
// "expelled the envoy, a move that drew criticism from Chile".
func (m *matcher) summed(k int) int {
	if m.toks[k].Rel != "appos" || !m.p.classes["summing"][m.toks[k].Lemma] || m.child(k, "acl", "acl:relcl") < 0 {
		return -1
	}
	if d := m.child(k, "det"); d < 1 || m.toks[d].Lemma != "a" || m.toks[d-1].Form != "," {
		return -1
	}
	v := m.toks[k].Head
	for v >= 0 && m.toks[v].UPOS != "VERB" {
		v = m.toks[v].Head
	}
	return v
}

// doneBy gives who does noun k where a participle beside it or the verb before it says so: "the
// attacks carried out by Iran", "a Chilean-drafted plan", "Iran proposed a plan which was rejected".
func (m *matcher) doneBy(k int) []ref {
	if a := m.child(k, "amod"); a >= 2 && a < k && m.toks[a].XPOS == "VBN" && m.toks[a-1].Form == "-" && m.at[a-2] >= 0 && m.p.classes["doing"][m.toks[a].Lemma] && !m.p.classes["mediating"][m.toks[a].Lemma] {
		return m.actorsHere(a - 2)
	}
	if a := m.participle(k); a >= 0 && m.toks[a].XPOS == "VBN" && m.p.classes["doing"][m.toks[a].Lemma] && !(m.toks[a].Lemma == "seek" && (m.p.classes["asset"][m.toks[k].Lemma] || m.persons(k))) {
		if by := m.agent(a); by >= 0 {
			return m.actors(by)
		}
	}
	if a := m.child(k, "acl:relcl"); a >= 0 && !m.passive(a) && m.p.classes["doing"][m.toks[a].Lemma] { // "a plan that Iran had proposed"
		if s := m.child(a, "nsubj"); s >= 0 && m.antecedent(a, s) == s && (m.child(a, "obj") < 0 || m.antecedent(a, m.child(a, "obj")) == k) {
			return m.actors(s)
		}
	}
	v := m.toks[k].Head
	if v < 0 || m.toks[k].Rel != "obj" || m.toks[k].UPOS != "NOUN" || m.child(k, "acl:relcl") < 0 || !m.verbal(v) || m.passive(v) || !m.p.classes["doing"][m.toks[v].Lemma] {
		return nil
	}
	if s := m.subj(v); s >= 0 {
		return m.actors(s)
	}
	return nil
}

// participle gives the participle that describes noun k, also where the parser has hung it beside the
// noun: "were killed in a raid [carried out] by Chile". It is -1 where there is none.
func (m *matcher) participle(k int) int {
	if a := m.child(k, "acl"); a >= 0 {
		return a
	}
	a := k + 1
	if a >= len(m.toks) || m.toks[a].XPOS != "VBN" || m.toks[a].Rel != "advcl" || m.toks[k].Head < 0 || m.toks[a].Head != m.toks[k].Head || m.toks[k].UPOS != "NOUN" {
		return -1
	}
	return a
}

// doer gives who does noun k where a further noun says so: "an escalation of Russian activities", "the start of Iran's drill".
func (m *matcher) doer(k, depth int) []ref {
	if by := m.fired(k); len(by) > 0 {
		return by
	}
	if by := m.holder(k); len(by) > 0 {
		return by
	}
	if a := m.child(k, "appos"); a > k && depth > 0 && m.toks[k].UPOS == "PROPN" && m.toks[a].UPOS == "NOUN" { // "the Aurora, a Chilean ship"
		return m.author(a, depth-1)
	}
	o := m.oblique(k, "of")
	if o < 0 || depth == 0 || m.at[o] >= 0 || m.suffersOf(k) || m.p.classes["ground"][m.toks[o].Lemma] && !m.p.classes["carrying"][m.toks[k].Lemma] || !m.p.classes["deed"][m.toks[o].Lemma] && !m.p.classes["carrying"][m.toks[k].Lemma] {
		return nil
	}
	return m.author(o, depth-1)
}

// suffersOf reports whether what stands behind "of" suffers what event noun k tells: "the violation of the
// Malian border" is not Mali's.
func (m *matcher) suffersOf(k int) bool {
	return slices.ContainsFunc(m.candidates(k), func(f *frame) bool {
		return f.pos == 'n' && f.roles[roleSource] != nil && slices.ContainsFunc(f.roles[roleTarget], func(r route) bool { return r.steps[0] == "of" })
	})
}

// holder gives whose thing k is where a participle or "ties" say so: "apps linked to
// Chinese companies", "a tanker owned by a Russian bank", "men with ties to Hamas",
// "forces loyal to Assad".
func (m *matcher) holder(k int) []ref {
	o, a, layman := -1, m.child(k, "acl", "acl:relcl"), m.p.classes["layman"][m.toks[k].Lemma]
	if a >= 0 && (m.toks[a].Lemma == "belong" && !layman || m.p.classes["asset"][m.toks[k].Lemma] && m.p.classes["belonging"][m.toks[a].Lemma]) {
		if o = m.oblique(a, "to"); o < 0 {
			o = m.agent(a)
		}
	}
	if o < 0 && a > k && !layman && (!m.p.classes["agent"][m.toks[k].Lemma] || m.p.classes["vehicle"][m.toks[k].Lemma] && !m.plural(k)) {
		switch {
		case m.toks[a].XPOS == "VBN" && m.p.classes["keeping"][m.toks[a].Lemma]: // "a camp used by the army"
			o = m.agent(a)
		case m.toks[a].XPOS == "VBG" && m.p.classes["housing"][m.toks[a].Lemma]: // "a base housing troops"
			o = m.obj(a)
		}
	}
	if a := m.child(k, "amod", "acl"); o < 0 && a == k+1 && m.p.classes["loyal"][m.toks[a].Lemma] {
		o = max(m.oblique(a, "to"), m.oblique(a, "with"))
	}
	if t := m.oblique(k, "with"); o < 0 && t >= 0 && m.p.classes["ties"][m.toks[t].Lemma] {
		o = m.oblique(t, "to")
	}
	if o < 0 {
		return nil
	}
	if got := m.actors(o); len(got) > 0 {
		return got
	}
	return m.named(o, "maker")
}

// own leaves out the routes that lead to whoever handles a noun and need not
// have done it: "Iran rejected a US proposal".
func own(routes []route) []route {
	var kept []route
	for _, r := range routes {
		switch r.steps[0] {
		case "subj", "outer", "head":
		default:
			kept = append(kept, r)
		}
	}
	return kept
}

// byAdjective gives the actors that stand before word k as adjectives.
func (m *matcher) byAdjective(k int) []ref {
	var out []ref
	for _, c := range m.modifiers(k, nil) {
		if m.who.Mentions[m.at[c]].Kind == actor.Adjective {
			out = appendNew(out, m.actorsHere(c))
		}
	}
	return out
}

// meant gives the relative pronoun of clause i, standing as rels say, in place of
// the noun k that the parser has hung the clause on, where k names no actor and
// the pronoun was found to stand for one: "without Sweden, which Turkey accuses".
func (m *matcher) meant(i, k int, rels ...string) int {
	if k < 0 || text.BaseRel(m.toks[i].Rel) != "acl" {
		return k
	}
	p := m.child(i, rels...)
	if p >= 0 && m.at[p] >= 0 && !strings.EqualFold(m.toks[p].Form, "who") && m.toks[k].UPOS == "NOUN" && m.who.Mentions[m.at[p]].Type == "person" {
		return k // "met Ruiz, an offer that was rejected": no person is a thing
	}
	if p < 0 || p == k || m.at[p] < 0 || m.who.Mentions[m.at[p]].Kind != actor.Pronoun || len(m.actors(k)) > 0 {
		return k
	}
	return p
}

func (m *matcher) named(k int, step string) []ref {
	var out []ref
	for _, c := range m.follow(k, []string{step}, nil) {
		out = appendNew(out, m.actors(c))
	}
	return out
}
