package frame

import (
	"slices"
	"strings"
)

// memory is how many sentences back a claim of responsibility reaches.
const memory = 2

// harm is what was done to somebody in a sentence that does not say by whom: "a bomb
// killed two Spanish soldiers".
type harm struct {
	frame    *frame
	to       ref
	sentence int
}

// suffered keeps whom verb i says harm was done to, where it names nobody who did it.
func (m *matcher) suffered(i int) {
	if !m.verbal(i) {
		return
	}
	for _, f := range m.candidates(i) {
		if f.each != nil || !m.p.classes["harmful"][f.relation] {
			continue
		}
		if _, ok := m.particle(f, i); !ok || !m.holds(f, i) || len(m.fill(f.roles[roleSource], i, 2)) > 0 {
			continue
		}
		to := m.concerned(f, m.fill(f.roles[roleTarget], i, 2))
		if strings.HasSuffix(f.relation, "-nationals-of") {
			to = m.nations(to)
		}
		for _, t := range to {
			if n := &m.who.Mentions[t.mention]; n.Type != "place" && !n.Place {
				m.harms = append(m.harms, harm{f, t, m.sent})
			}
		}
		if len(to) > 0 {
			return
		}
	}
}

// claim keeps who at verb i claims a deed without saying whom it was done to: a frame
// in which somebody speaks of himself, "the Taliban claimed responsibility".
func (m *matcher) claim(i int) {
	for _, f := range m.candidates(i) {
		if f.evidence == "" || f.each != nil || f.pos != 'v' {
			continue
		}
		if _, ok := m.particle(f, i); !ok || !m.holds(f, i) || !m.known(i) {
			continue
		}
		for _, s := range m.acting(f, m.fill(f.roles[roleSource], i, 2)) {
			m.claims = append(m.claims, match{frame: f, trigger: i, source: s, theme: -1, owned: true})
		}
		return
	}
}

// known reports whether what verb i claims is left open or told before: "for the attack", "for it".
func (m *matcher) known(i int) bool {
	for _, k := range m.prepositional(i, "for", nil) {
		if m.toks[k].UPOS == "NOUN" && !m.definite(k) && !m.plural(k) {
			return false
		}
	}
	return true
}

// claimed completes claims of responsibility with the harm that this sentence and those
// right before it tell of. Nobody claims what was done to himself.
func (m *matcher) claimed(past []harm) []match {
	var out []match
	for _, c := range m.claims {
		all := slices.Concat(past, m.harms)
		if len(all) == 0 {
			continue
		}
		last := all[len(all)-1].sentence
		if m.sent-last > memory {
			continue
		}
		for _, h := range all {
			one := c
			one.frame, one.target = h.frame, h.to
			same := slices.ContainsFunc(out, func(o match) bool {
				return o.source.id == one.source.id && o.target.id == one.target.id && o.trigger == one.trigger
			})
			if h.sentence == last && !same && one.source.id != one.target.id && !m.own(&one) {
				out = append(out, one)
			}
		}
	}
	return out
}
