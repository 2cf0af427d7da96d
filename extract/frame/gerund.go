package frame

import "strings"

// gerunds gives the verbs of the frames by the noun that ends in -ing: "jailing" is jail.
func (p *patterns) gerunds() map[string]string {
	all := map[string]string{}
	for _, f := range p.frames {
		if f.pos != 'v' {
			continue
		}
		for _, w := range f.words {
			if w.particle != "" || len(w.lemma) < 3 {
				continue
			}
			for _, form := range inIng(w.lemma) {
				all[form] = w.lemma
			}
		}
	}
	return all
}

// inIng gives the forms in -ing that a verb may have; of two spellings both.
func inIng(verb string) []string {
	n := len(verb)
	vowel := func(i int) bool { return strings.IndexByte("aeiou", verb[i]) >= 0 }
	switch {
	case strings.HasSuffix(verb, "ie"):
		return []string{verb[:n-2] + "ying"}
	case verb[n-1] == 'e' && verb[n-2] != 'e':
		return []string{verb[:n-1] + "ing"}
	case !vowel(n-1) && vowel(n-2) && !vowel(n-3) && strings.IndexByte("wxy", verb[n-1]) < 0: // "expelling", "banning", "targeting"
		return []string{verb + "ing", verb + verb[n-1:] + "ing"}
	}
	return []string{verb + "ing"}
}

// verbIn gives the verb of noun i in -ing that says of whom or what it is and who does it, as a
// verb would: "Peru's jailing of", "the seizing of a ship by Peru"; "" for any other word.
func (m *matcher) verbIn(i int) string {
	k := &m.toks[i]
	if k.UPOS != "NOUN" || k.XPOS != "NN" || !strings.HasSuffix(k.Form, "ing") || m.oblique(i, "of") < i {
		return ""
	}
	if d := m.child(i, "det"); d >= 0 && m.toks[d].Lemma != "the" {
		return ""
	}
	return m.p.verbOf[strings.ToLower(k.Form)]
}

// asVerb fits the frames of verb v to gerund i, whose phrase with "of" is its object.
func (m *matcher) asVerb(i int, v string) []match {
	m.verbNoun = v
	defer func() { m.verbNoun = "" }()
	var best []match
	for _, f := range m.p.index[v+".v"] {
		if f.vague() || !f.fromSubject() {
			continue
		}
		for _, c := range m.try(f, i) {
			best = m.keepBest(best, c)
		}
	}
	return best
}

// gerundSubj gives who does what gerund i tells.
func (m *matcher) gerundSubj(i int, out []int) []int {
	for _, step := range [...]string{"poss", "by", "maker"} {
		if got := m.step(i, step, nil); len(got) > 0 {
			return append(out, got...)
		}
	}
	return out
}
