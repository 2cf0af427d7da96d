package frame

import (
	"strings"
	"unicode"
)

// particle checks the word itself: that its particle stands where the frame
// wants one, and that a frame without one does not take a particle verb.
func (m *matcher) particle(f *frame, i int) (weight int, ok bool) {
	prt := ""
	if c := m.child(i, "compound:prt"); c >= 0 {
		prt = strings.ToLower(m.toks[c].Form)
	} else if m.split(i) {
		prt = strings.ToLower(m.toks[i+1].Form)
	}
	lemma := strings.ToLower(m.toks[i].Lemma)
	if m.verbNoun != "" {
		lemma = m.verbNoun
	} else if w := m.hyphenated(i); w != "" {
		lemma = w
	}
	for _, w := range f.words {
		if w.lemma != lemma && !(f.pos == 'a' && w.lemma == strings.ToLower(m.toks[i].Form)) {
			continue
		}
		if w.particle == "" && prt == "" {
			return 0, true
		}
		if w.particle == "" {
			continue
		}
		if w.particle == prt || m.adverb(i, w.particle) {
			return 2, true
		}
	}
	return 0, false
}

func (m *matcher) adverb(i int, word string) bool {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "advmod" && strings.EqualFold(m.toks[c].Form, word) {
			return true
		}
	}
	return false
}

func (m *matcher) satisfies(c condition, i int) int {
	for _, r := range c.routes {
		if r.steps[0] == "comp" && c.words != nil && m.not(m.complement(i)) { // "promised not to attack" threatens nobody
			continue
		}
		for _, k := range m.follow(i, r.steps, nil) {
			if c.words != nil && m.at[k] < 0 {
				if last := m.sharedHead(k); last >= 0 && m.p.classes["staffed"][m.toks[last].Lemma] { // "its army, navy and police [advisers]"
					if m.isWord(c.words, last) {
						return last
					}
					continue
				}
			}
			for ; k >= 0; k = m.child(k, "conj") {
				if c.absent && c.words == nil && !m.partner(r, k) {
					continue
				}
				if c.words == nil || m.isWord(c.words, k) || m.ofOffice(c.words, k) || m.isOf(c.words, k) || c.words[":plural"] && m.plural(k) || c.words[":bare"] && m.wish(k) || c.words[":going"] && m.going(k) || c.words[":foreign"] && m.foreign(i, k) {
					return k
				}
				if counted := m.measured(k); counted != k && (m.isWord(c.words, counted) || m.isOf(c.words, counted)) { // "some of its troops"
					return counted
				}
				if m.sharedHead(k) >= 0 && m.isWord(c.words, m.sharedHead(k)) {
					return m.sharedHead(k)
				}
			}
		}
	}
	return -1
}

// going reports whether verb k tells what is still being done: "is negotiating".
func (m *matcher) going(k int) bool {
	if m.toks[k].XPOS != "VBG" {
		return false
	}
	a := m.child(k, "aux")
	return a >= 0 && (m.toks[a].Lemma == "be" || m.toks[a].Lemma == "have")
}

// sharedHead gives the noun that bare nouns before "and" describe like the one beside it, where
// the parser has made the first of them the head, or -1: "closed its [land], sea and air borders".
func (m *matcher) sharedHead(k int) int {
	last := -1
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "conj" && !m.verbal(c) {
			last = c
		}
	}
	if last < 0 || m.toks[k].XPOS != "NN" || m.toks[last].XPOS != "NNS" || m.child(last, "compound", "amod") < 0 || m.child(last, "det", "nmod:poss") >= 0 {
		return -1
	}
	return last
}

// partner reports whether what stands at word k, at the end of route r, could be a partner: "with
// pomp" is none.
func (m *matcher) partner(r route, k int) bool {
	if m.p.classes["helping"][m.toks[k].Lemma] { // "agreed on a truce with Egypt's mediation"
		return r.steps[0] != "with" || len(r.steps) > 1
	}
	if len(r.steps) != 1 || r.steps[0] != "with" || m.toks[k].UPOS != "NOUN" || m.p.classes["agent"][m.toks[k].Lemma] || m.p.classes["layman"][m.toks[k].Lemma] {
		return true
	}
	for j := range m.toks {
		if m.at[j] < 0 {
			continue
		}
		for h := j; h >= 0; h = m.toks[h].Head {
			if h == k {
				return true
			}
		}
	}
	return false
}

// not reports whether there is a clause i and it is negated.
func (m *matcher) not(i int) bool { return i >= 0 && m.negated(i) }

func (m *matcher) isWord(words map[string]bool, k int) bool {
	if m.toks[k].UPOS == "SYM" && strings.ContainsAny(m.toks[k].Form, "$€£¥") {
		return words["dollar"]
	}
	if c := m.child(k, "compound"); c == k-1 && c >= 0 && m.toks[k].Lemma == "general" && words[m.toks[c].Lemma] { // a consul general is a consul
		return true
	}
	if words["treaty"] && m.treatyAt(k) != nil {
		return true
	}
	if w := m.hyphenated(k); w != "" && words[w] {
		return true
	}
	return words[strings.ToLower(m.toks[k].Lemma)] || words[strings.ToLower(m.toks[k].Form)] || words["aircraft"] && m.designation(k)
}

// hyphenated gives the noun with which frames begin that word k ends, where it is taken apart at its
// hyphen and they know it with or without that: "stand-off", which is a standoff. Otherwise it is "".
func (m *matcher) hyphenated(k int) string {
	if m.toks[k].UPOS != "NOUN" || !m.hyphen(k) {
		return ""
	}
	a, b := strings.ToLower(m.toks[k-2].Form), strings.ToLower(m.toks[k].Lemma)
	for _, w := range [...]string{a + "-" + b, a + b} {
		if m.p.index[w+".n"] != nil {
			return w
		}
	}
	return ""
}

// designation reports whether word k ends the type of an aircraft or weapon, taken apart at
// its hyphen: "F-16", "MiG-29s".
func (m *matcher) designation(k int) bool {
	if !m.hyphen(k) || m.toks[k].UPOS == "ADJ" {
		return false
	}
	letters, digits := m.toks[k-2].Form, strings.TrimRight(m.toks[k].Form, "sABCDEFM")
	return len(letters) < 4 && letters != "G" && letters != "U" && unicode.IsUpper(rune(letters[0])) && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// ofOffice reports whether one of the words is the office before the name at word k:
// "ordered [ambassador] Ruiz to leave".
func (m *matcher) ofOffice(words map[string]bool, k int) bool {
	for c := int(m.first[k]); c >= 0 && c < k; c = int(m.next[c]) {
		if m.toks[c].Rel == "nmod:desc" && m.isWord(words, c) {
			return true
		}
	}
	return false
}

// isOf reports whether the actor named at word k is of a type or kind that the
// condition asks for: ":country", ":demonym".
func (m *matcher) isOf(words map[string]bool, k int) bool {
	at := m.at[k]
	if at < 0 {
		at = m.in[k]
	}
	if at < 0 {
		return false
	}
	n := &m.who.Mentions[at]
	return words[":"+n.Type] || words[":"+string(n.Kind)] || words[":territory"] && territory(n) || words[":several"] && len(n.Actors) > 1 || words[":org"] && n.Union ||
		words["warship"] && n.Rule == "ship" // a ship by its name, "the USS Kentucky", is one
}

// wish reports whether verb k says what should be, by its form alone: "insists that Chile leave".
func (m *matcher) wish(k int) bool {
	if m.child(k, "aux") >= 0 {
		return false
	}
	s := m.child(k, "nsubj")
	one := s >= 0 && m.toks[s].XPOS == "NNP" && m.at[s] >= 0 && m.who.Mentions[m.at[s]].Type == "country" && m.child(s, "conj") < 0
	return m.toks[k].XPOS == "VB" || m.toks[k].XPOS == "VBP" && one // "insists that Chile [return] it"
}

// foreign reports whether word k names an actor that the subject of i neither is
// nor serves, and who is nobody of his own either.
func (m *matcher) foreign(i, k int) bool {
	others := m.actors(k)
	for _, s := range m.named(i, "subj") {
		for _, o := range others {
			if o.id == s.id || m.serves(s, o.id) || o.mention >= 0 && m.who.Mentions[o.mention].Type == "person" && m.who.Mentions[o.mention].State == s.id {
				return false
			}
		}
	}
	return len(others) > 0
}
