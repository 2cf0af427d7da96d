package frame

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// denial is a word of a sentence with which somebody denies what was told before it.
type denial struct {
	at   int // the verb
	of   int // the word within what is denied that it hangs on, or -1 where it has a clause of its own
	noun bool
	back bool // who said it takes it back
	by   []ref
}

// denials gives who denies what in a sentence without saying it again: "Kenya says Peru bombed Mali, [which
// Peru denies]", "[a claim Peru rejects]", "[but Peru denied it]".
func (m *matcher) denials(c *cues) []denial {
	var out []denial
	for d := range m.toks {
		lemma := m.toks[d].Lemma
		back := m.p.classes["retracting"][lemma]
		if !m.verbal(d) || !m.p.classes["contesting"][lemma] && !back {
			continue
		}
		one, ok := m.denial(d, m.p.classes["denying"][lemma])
		if one.back = back; back && one.of >= 0 {
			continue
		}
		if !ok || len(one.by) == 0 {
			continue
		}
		if r := m.read(c, d); r.status == actual && !r.negative {
			out = append(out, one)
		}
	}
	return out
}

// denial takes verb d for one; outright is true where the verb cannot be said of a proposal.
func (m *matcher) denial(d int, outright bool) (denial, bool) {
	one := denial{at: d, of: -1}
	what := m.child(d, "obj")
	if m.passive(d) {
		what = m.child(d, "nsubj:pass")
		if by := m.agent(d); by >= 0 {
			one.by = m.sides(by)
		}
	} else if s := m.subj(d); s >= 0 {
		one.by = m.sides(s)
	}
	if text.BaseRel(m.toks[d].Rel) == "acl" {
		one.of = m.toks[d].Head
		switch g := &m.toks[one.of]; {
		case one.of > d:
			return one, false
		case m.p.classes["charge"][g.Lemma] || g.Lemma == "something" || g.Lemma == "report":
			one.noun = true
			return one, text.BaseRel(g.Rel) == "appos" || text.BaseRel(g.Rel) == "parataxis" || m.afterComma(one.of)
		}
		return one, outright && what >= 0 && strings.EqualFold(m.toks[what].Form, "which") && m.afterComma(what)
	}
	if what < 0 {
		return one, false
	}
	switch k := &m.toks[what]; {
	case m.p.classes["charge"][k.Lemma]:
		return one, m.pointsBack(what)
	case m.p.classes["guilt"][k.Lemma]:
		return one, outright && m.oblique(what, "in") < 0 && m.oblique(what, "for") < 0
	case k.UPOS == "PRON":
		switch strings.ToLower(k.Form) {
		case "it", "this", "that":
			return one, outright
		}
	}
	return one, false
}

// contest marks a statement of this sentence as denied where a denial behind it speaks of it.
func (m *matcher) contest(st *Statement, trigger int) {
	for _, d := range m.contested {
		told := st.Evidence == "reported" // what is alleged makes no plain edge, denied or not
		own := d.is(st.Subject)
		switch {
		case d.at <= trigger || st.Evidence == "alleged" || d.tells(st) != d.back:
			continue
		case d.back:
		case d.noun && m.nearest(d.of, trigger):
		case !told && (d.of < 0 || d.noun || !own && m.toks[d.at].Lemma != "deny"): // "expelled the envoy and denied the accusation" is another matter
			continue
		case d.of < 0 && !own, d.noun && d.of <= trigger, d.of >= 0 && !d.noun && !m.under(d.of, trigger):
			continue
		}
		m.deny(st, d)
		return
	}
}

// is reports whether it is an actor who denies.
func (d *denial) is(id string) bool {
	return slices.ContainsFunc(d.by, func(r ref) bool { return r.id == id })
}

// tells reports whether who denies has told the statement himself, so that he denies something else.
func (d *denial) tells(st *Statement) bool { return slices.ContainsFunc(st.Source, d.is) }

// nearest reports whether the first verb above word k is the trigger, or carries it.
func (m *matcher) nearest(k, trigger int) bool {
	for k >= 0 && !m.verbal(k) {
		k = m.toks[k].Head
	}
	return k == trigger || k >= 0 && k == m.toks[trigger].Head
}

// contestPast marks as denied what the sentence before, at last, has somebody say of who denies it now:
// "Kenya says Peru bombed Mali. Peru denies this."
func (f *Frames) contestPast(m *matcher, past []Statement, last text.Span) {
	for _, d := range m.contested {
		for i := len(past) - 1; d.of < 0 && i >= 0 && past[i].Sentence == last; i-- {
			st := &past[i]
			rel, ok := f.relations.Get(st.Core)
			if !ok || rel.Kind == "speech" || st.Evidence != "reported" {
				continue
			}
			if !d.back && d.is(st.Subject) && !d.tells(st) || d.back && d.tells(st) {
				m.deny(st, d)
			}
		}
	}
}

// deny enters who denies a statement, before whoever told it: "Iran denies what Peru says".
func (m *matcher) deny(st *Statement, d denial) {
	st.Evidence = "denied"
	var by []string
	for _, r := range d.by {
		if !d.back { // who takes it back stands there already
			by = append(by, r.id)
		}
	}
	if steps := st.Together; len(by) > 0 && steps != nil || len(by) > 1 {
		if steps == nil {
			for range st.Source {
				steps = append(steps, 1)
			}
		}
		st.Together = append([]int{len(by)}, steps...)
	}
	st.Source = append(by, st.Source...)
	st.Cues = append(st.Cues, Cue{Span: m.toks[d.at].Span, Word: m.toks[d.at].Lemma + ".v", Effect: "evidence=denied"})
}
