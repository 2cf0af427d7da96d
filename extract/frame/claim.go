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
	scene    bool // to is only the state in which it was done
}

// suffered keeps whom verb i says harm was done to, where it names nobody who did it.
func (m *matcher) suffered(i int) {
	if !m.verbal(i) {
		return
	}
	var raid *frame
	for _, f := range m.candidates(i) {
		if _, ok := m.particle(f, i); ok && f.relation == "attacked" {
			raid = f
		}
		if f.each != nil || !m.p.classes["harmful"][f.relation] {
			continue
		}
		if _, ok := m.particle(f, i); !ok || !m.holds(f, i) || len(m.fill(f.roles[roleSource], i, 2)) > 0 {
			if ok && m.holds(f, i) {
				raid = nil
			}
			continue
		}
		to := m.concerned(f, m.fill(f.roles[roleTarget], i, 2))
		if strings.HasSuffix(f.relation, "-nationals-of") {
			to = m.nations(to)
		}
		for _, t := range to {
			if n := &m.who.Mentions[t.mention]; n.Type != "place" && !n.Place {
				m.harms = append(m.harms, harm{frame: f, to: t, sentence: m.sent})
			}
		}
		if len(to) > 0 {
			return
		}
	}
	if s := m.subj(i); s >= 0 && len(m.actors(s)) > 0 {
		return
	}
	if at := m.scene(i); raid != nil && at >= 0 {
		m.harms = append(m.harms, harm{frame: raid, to: ref{mention: at, id: m.who.Mentions[at].State}, sentence: m.sent, scene: true})
	}
}

// scene gives the mention of the place in which verb i says that harm was done, also where the place
// hangs on what stands there ("at a mosque in Lagos") or on the clause around it, or -1.
func (m *matcher) scene(i int) int {
	routes := [...][]string{{"in"}, {"at"}, {"near"}, {"outside"}, {"on"}, {"obj", "in"}, {"obj", "at"}, {"subj", "in"}, {"subj", "on"}, {"event", "in"}, {"event", "on"}, {"event", "at"}}
	for _, v := range []int{i, m.toks[i].Head} {
		if v < 0 || v != i && (m.toks[i].Rel != "advcl" && m.toks[i].Rel != "conj" || !m.verbal(v)) {
			continue
		}
		for _, steps := range routes {
			for _, k := range m.follow(v, steps, nil) {
				for _, at := range append(m.step(k, "in", nil), k) {
					if n := m.spot(at); n >= 0 && m.who.Mentions[n].Place && m.who.Mentions[n].State != "" {
						return n
					}
				}
			}
		}
	}
	return -1
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
		for _, s := range m.behalf(f, m.acting(f, m.fill(f.roles[roleSource], i, 2))) {
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
		slices.SortStableFunc(all, func(a, b harm) int { return order(a.scene) - order(b.scene) })
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

// order puts what is so behind what is not.
func order(so bool) int {
	if so {
		return 1
	}
	return 0
}
