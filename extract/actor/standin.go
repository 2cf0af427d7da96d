package actor

import (
	"strings"

	"entente/extract/text"
)

// stand finds whom a pronoun means that Link left open.
func (w *watcher) stand(tok int) {
	a, ok := w.t.pronouns[w.low[tok]]
	if f := strings.ToLower(w.s.Tokens[tok].Form); f == "us" || f == "mine" || f == "myself" || f == "ourselves" {
		a, ok = asks{how: speaker, person: true}, true
		if f == "us" || f == "ourselves" {
			a = asks{how: side}
		}
	}
	if !ok || a.how == relative || !w.isPronoun(tok, &a) || a.thing && !a.many || w.empty(tok, a) {
		return
	}
	var f *figure
	switch a.how {
	case speaker, side:
		f = w.spoken(tok, a)
	case reflexive:
		f = w.subjectOf(tok)
		if f != nil && (f.person != (a.male || a.female) || a.many && !f.many) {
			f = nil
		}
	default:
		f = w.likely(tok, a)
	}
	if f != nil {
		w.see(f, tok, tok, tok+1, Pronoun, false, "likeliest by place, number and kind")
		f.being = f.being || a.male || a.female
		if f.person && a.male {
			f.sex |= heWord
		} else if f.person && a.female {
			f.sex |= sheWord
		}
	}
}

// subjectOf gives who is the subject of the clause of a token.
func (w *watcher) subjectOf(tok int) *figure {
	for v, n := w.s.Tokens[tok].Head, 0; v >= 0 && n < 4; v, n = w.s.Tokens[v].Head, n+1 {
		if s := w.subjectToken(v); s >= 0 && s != tok {
			return w.figureAt(s)
		}
	}
	return nil
}

// quoted gives the quotation in which a token stands, or -1.
func (w *watcher) quoted(tok int) int {
	at := place{w.sent, tok}
	for k := range w.quotes {
		if w.quotes[k].first.before(at) && at.before(w.quotes[k].end) {
			return k
		}
	}
	return -1
}

// spoken gives who says "I" or "we" in a quotation or, without quotation marks, in a text: whoever says
// it, or else somebody of whom no more is known.
func (w *watcher) spoken(tok int, a asks) *figure {
	q := w.quoted(tok)
	key := q * 2
	switch {
	case q >= 0 && a.how == side:
		key++
	case q < 0 && a.how == side:
		key = -1 // those for whom the whole text is written
	case q < 0:
		key = -2 - w.para // who writes it, or is cited in a paragraph of its own
	}
	if f := w.voice[key]; f != nil && (q >= 0 || a.how == speaker || w.sent-w.lastSeen(f) <= afar) {
		return f
	}
	var f *figure
	if a.how == speaker && q >= 0 {
		f = w.teller(q)
	}
	if f == nil || !f.person && (!f.doubt || f.thing) {
		f = w.figure("speaker", nil)
		f.person, f.many, f.voice = a.how == speaker, a.how == side, true
	}
	w.voice[key] = f
	return f
}

// lastSeen gives the last sentence where a figure is spoken of.
func (w *watcher) lastSeen(f *figure) int {
	for i := len(w.seen) - 1; i >= 0; i-- {
		if w.seen[i].of == f {
			return w.seen[i].sent
		}
	}
	return -1
}

// teller gives who says a quotation, in the sentence where it ends or begins, or nil.
func (w *watcher) teller(q int) *figure {
	x := &w.quotes[q]
	for _, s := range [...]int{x.end.sent, x.first.sent} {
		toks := w.sents[s].Tokens
		for i := range toks {
			t := &toks[i]
			if at := (place{s, i}); x.first.before(at) && at.before(x.end) || text.BaseRel(t.Rel) != "nsubj" || t.Head < 0 || !saying(&toks[t.Head]) && !reports(toks, i) {
				continue
			}
			if f := w.anywhere(s, i); f != nil {
				return f
			}
		}
	}
	return nil
}

// anywhere gives who is spoken of at a token, be it further on.
func (w *watcher) anywhere(s, tok int) *figure {
	if f := w.seenAt(s, tok); f != nil {
		return f
	}
	if n, ok := w.heads[s][tok]; ok && w.cands[n].itself() {
		return w.byKey[strings.Join(w.cands[n].Actors, "+")]
	}
	if t := &w.sents[s].Tokens[tok]; t.UPOS == "PROPN" {
		return w.byName(t.Form)
	}
	return nil
}

// likely gives whom a pronoun of the third person means.
func (w *watcher) likely(tok int, a asks) *figure {
	var best, by *figure
	if q := w.quoted(tok); q >= 0 {
		by = w.teller(q)
	}
	top, next := -10.0, -10.0
	for i := len(w.seen) - 1; i >= 0; i-- {
		x := &w.seen[i]
		back := w.sent - x.sent
		if back > reach || a.many && back > 1 {
			break // "they" two sentences on are others: of fifteen two were right
		}
		if x.of == by && by != nil || !w.may(x, tok, a) {
			continue
		}
		switch s := w.score(x, tok, back, a); {
		case s > top:
			if best != x.of {
				next = top
			}
			best, top = x.of, s
		case s > next && x.of != best:
			next = s
		}
	}
	if best == nil || top-next < w.lead(a, text.BaseRel(w.s.Tokens[tok].Rel) == "nsubj") || top < w.rivalNoun(tok, a) {
		return nil
	}
	return best
}

// lead is by how much the best must lead.
func (w *watcher) lead(a asks, subject bool) float64 {
	switch {
	case a.person && !a.many:
		return 0.1
	case !subject && a.how == personal:
		return 2.5
	}
	if a.many {
		return 1
	}
	return 0.5
}

// may reports whether a pronoun could mean a figure where it was seen.
func (w *watcher) may(x *sighting, tok int, a asks) bool {
	f := x.of
	switch {
	case f.voice:
		return false
	case a.many:
		if !f.many {
			return false
		}
	case a.person:
		if !f.person && (!f.doubt || f.thing || f.body) || f.many || a.male && f.sex == sheWord || a.female && f.sex == heWord {
			return false
		}
	default:
		if !f.body || f.person {
			return false
		}
	}
	if x.sent != w.sent {
		return true
	}
	p, t := &w.s.Tokens[tok], &w.s.Tokens[x.tok]
	if a.how == possessive {
		return p.Head != x.tok
	}
	return x.tok != tok && t.Head != p.Head && p.Head != x.tok
}

// score says how well a figure fits that was seen some sentences back.
func (w *watcher) score(x *sighting, tok, back int, a asks) float64 {
	toks := w.sents[x.sent].Tokens
	t := &toks[x.tok]
	s := -1.5 * float64(back)
	switch base := text.BaseRel(t.Rel); {
	case base == "nsubj":
		s += 2
		if t.Head >= 0 && toks[t.Head].Head < 0 {
			s++
		}
	case base == "obj" || base == "iobj":
		s++
	case t.Rel == "nmod:poss":
		s += 0.8
	default:
		s += 0.3
	}
	if back == 0 {
		s += 0.7 - float64(tok-x.tok)/40
		if v := t.Head; text.BaseRel(t.Rel) == "nsubj" {
			for k, n := tok, 0; k >= 0 && n < 6; k, n = w.s.Tokens[k].Head, n+1 {
				if k == v {
					s++
					break
				}
			}
		}
	} else {
		s -= float64(len(toks)-x.tok) / 80
	}
	if x.kind == Pronoun {
		s += 0.5
	}
	if x.of != nil && x.of.doubt {
		s--
	}
	if x.of != nil && !a.many {
		s += min(1.5, float64(x.of.count)*0.1) // of whom the text speaks most
	}
	return s
}

// rivalNoun gives how well the best noun for a thing fits, where the pronoun may mean one.
func (w *watcher) rivalNoun(tok int, a asks) float64 {
	top := -10.0
	if a.person && !a.many {
		return top
	}
	for back := 0; back <= 1 && w.sent-back >= 0; back++ {
		toks := w.sents[w.sent-back].Tokens
		for i := range toks {
			t := &toks[i]
			if back == 0 && i >= tok {
				break
			}
			base := text.BaseRel(t.Rel)
			if t.UPOS != "NOUN" || (t.XPOS == "NNS") != a.many || base != "nsubj" && base != "obj" {
				continue
			}
			if w.seenAt(w.sent-back, i) != nil {
				continue
			}
			x := sighting{place: place{w.sent - back, i}}
			if s := w.score(&x, tok, back, a); s > top {
				top = s
			}
		}
	}
	return top
}
