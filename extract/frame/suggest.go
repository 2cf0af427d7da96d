package frame

import (
	"entente/extract/actor"
	"entente/extract/text"
)

// Suggest gives what the words of sentence n alone say the actor at source did to
// the one at target, where no frame joins the two: the code of the nearest
// trigger whose conditions hold, on the way up from the source, then from the
// target, then anywhere. It is a guess for coders of given pairs, and makes no
// statement.
func (f *Frames) Suggest(sents []text.Sentence, n int, who *actor.Result, source, target text.Span) (Code, bool) {
	m := f.matcher(sents, n, who)
	for _, i := range m.outwards(m.headIn(source), m.headIn(target)) {
		if fr := m.fits(i, f); fr != nil {
			r := m.read(f.cues, i)
			return f.folded(fr, &r), true
		}
	}
	return Code{}, false
}

// outwards lists the words of the sentence, those above s first, then those above t.
func (m *matcher) outwards(s, t int) []int {
	seen := make([]bool, len(m.toks))
	var order []int
	put := func(i int) {
		if !seen[i] {
			seen[i] = true
			order = append(order, i)
		}
	}
	for _, from := range [2]int{s, t} {
		for i := from; i >= 0; i = m.toks[i].Head {
			put(i)
		}
	}
	for i := range m.toks {
		put(i)
	}
	return order
}

// fits gives the most specific frame of an event whose conditions hold at word i.
func (m *matcher) fits(i int, f *Frames) *frame {
	var best *frame
	weight := -1
	for _, c := range m.candidates(i) {
		w, ok := m.particle(c, i)
		rel, _ := f.relations.Get(c.relation)
		if !ok || rel.PLOVER == "" || !m.holds(c, i) || m.elsewhere(c, i) {
			continue
		}
		if w += 2 * len(c.conds); w > weight || w == weight && c.named() > best.named() {
			best, weight = c, w
		}
	}
	return best
}

// named counts the conditions that want certain words: of two frames with as many
// conditions, the one that says more of what stands there is the more specific.
func (f *frame) named() int {
	n := 0
	for _, c := range f.conds {
		if c.words != nil && !c.absent {
			n++
		}
	}
	return n
}

// folded is the code of a frame under a reading, with the modality that Code
// leaves out folded in: what is asked for or owed is a request, hostility that
// has ended is a retreat.
func (f *Frames) folded(fr *frame, r *reading) Code {
	return f.Fold(&Statement{Core: fr.relation, Status: r.status, Polarity: r.polarity(fr), Evidence: "asserted"})
}

// Fold is Code for coders that want a code for every statement: modality is
// folded into the root even where nothing has happened.
func (f *Frames) Fold(st *Statement) Code {
	whole := *st
	whole.Evidence = "asserted"
	if c := f.Code(&whole); c.Root != "" {
		return c
	}
	rel, ok := f.relations.Get(st.Core)
	if !ok || rel.PLOVER == "" {
		return Code{}
	}
	hostile := rel.Quad == "verbal-conf" || rel.Quad == "material-conf"
	switch {
	case st.Status == "asked", st.Status == "obliged":
		return Code{Root: "REQUEST", Quad: "verbal-conf", CAMEO: "100", Goldstein: "-5.0"}
	case st.Polarity == "negative" && hostile, st.Status == ended:
		return Code{Root: "RETREAT", Quad: "material-coop", CAMEO: "080", Goldstein: "7.0"}
	case st.Polarity == "negative":
		return Code{Root: "REJECT", Quad: "verbal-conf", CAMEO: "120", Goldstein: "-4.0"}
	case st.Status == possible && hostile, st.Status == hypothetical && hostile:
		return Code{Root: "THREATEN", Quad: "verbal-conf", CAMEO: "130", Goldstein: "-4.4"}
	}
	whole.Status, whole.Polarity = actual, "positive"
	return f.Code(&whole)
}

// Events gives every event that a trigger names and whose conditions hold, also
// where the sentence does not name both actors ("Diplomatic relations were
// established on May 4"): subject and object may be empty. It is for those who
// count events; a statement needs both.
func (f *Frames) Events(doc *text.Document, sents []text.Sentence, who *actor.Result) []Statement {
	var out []Statement
	for n := range sents {
		s := &sents[n]
		m := f.matcher(sents, n, who)
		dates := f.dated(sents, n, doc.Date)
		for i := range s.Tokens {
			fr := m.fits(i, f)
			if fr == nil {
				continue
			}
			r := m.read(f.cues, i)
			st := Statement{
				Relation: fr.relation, Core: fr.relation, Status: r.status, Polarity: r.polarity(fr), Certainty: r.certainty,
				Evidence: r.evidence, Sentence: s.Span, Trigger: s.Tokens[i].Span, Cues: r.cues, Rule: fr.at,
			}
			if fr.status != "" && st.Status == actual {
				st.Status = fr.status
			}
			m.date(f.cues, &st, i, dates, doc.Date)
			out = append(out, st)
		}
	}
	return out
}

// elsewhere reports whether something that is no actor stands where verb frame f looks for its
// target first, and no condition asked for it: "recognised the validity of the vote". It is
// then another sense of the verb.
func (m *matcher) elsewhere(f *frame, i int) bool {
	routes := f.roles[roleTarget]
	if f.pos != 'v' || len(routes) == 0 || routes[0].steps[0] != "obj" || asks(f, "obj") {
		return false
	}
	ends := m.follow(i, routes[0].steps, nil)
	for _, k := range ends {
		if m.toks[k].UPOS != "NOUN" || len(m.actors(k)) > 0 {
			return false
		}
	}
	return len(ends) > 0 || m.child(i, "ccomp") >= 0
}

// asks reports whether a condition of f wants certain words at a route.
func asks(f *frame, step string) bool {
	for _, c := range f.conds {
		for _, r := range c.routes {
			if !c.absent && c.words != nil && r.steps[0] == step {
				return true
			}
		}
	}
	return false
}
