package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// contested reports whether "it" or "its" may as well mean a state or body that its own sentence names
// behind the likeliest, as nothing in the grammar tells which: "met Chile to discuss its plans".
func (l *linker) contested(n, tok int, a asks) bool {
	if !a.thing || a.person || a.many || l.cands[n].Sentence != l.sent {
		return false
	}
	if l.claimed(tok) && !l.promised(tok) {
		return true // "banned the channel, saying it had lied"
	}
	if l.harmed(tok, a) {
		return true
	}
	if l.othersDeed(n, tok, a) {
		return true
	}
	for _, i := range l.bySent[l.sent] {
		c := &l.cands[i]
		if c.First < l.cands[n].End || c.End > tok || c.Kind == Adjective || c.Kind == Pronoun || len(c.Actors) != 1 || c.first() == l.cands[n].first() || !l.fitsPronoun(c, a) || strings.HasPrefix(c.first(), "place/") {
			continue
		}
		if l.concerned(c, tok, a) {
			return true
		}
	}
	return false
}

// harmed reports whether a pronoun may mean what harm is done to in the clause above it: it stands in why or when that was
// done, "shot down a drone as it flew", "seized a ship after it had entered", "bombed the Red Band after its attack".
func (l *linker) harmed(tok int, a asks) bool {
	toks := l.s.Tokens
	k := toks[tok].Head
	if k < 0 || a.how == personal && text.BaseRel(toks[tok].Rel) != "nsubj" || a.how == possessive && text.BaseRel(toks[k].Rel) != "obl" {
		return false
	}
	switch l.prep(k) {
	case "as", "after", "because", "when", "following":
	default:
		return false
	}
	v := toks[k].Head
	if v < 0 || v > tok || l.t.class[lowHash(toks[v].Lemma)]&harmVerb == 0 {
		return false
	}
	o := l.objectToken(v)
	return o >= 0 && o < tok && (toks[o].XPOS == "NN" || toks[o].XPOS == "NNP") && (l.at[o] < 0 || a.how == possessive && l.cands[l.at[o]].Type != "country" && l.cands[l.at[o]].Type != "person")
}

// promised reports whether the verb of which a pronoun is the subject is of what is to come.
func (l *linker) promised(tok int) bool {
	v := l.s.Tokens[tok].Head
	return slices.ContainsFunc(l.s.Tokens[tok:v], func(t text.Token) bool { return t.Head == v && (t.Lemma == "will" || t.Form == "would") })
}

// othersDeed reports whether a pronoun stands in what somebody else does below the clause of the
// likeliest: "calls for talks if the latter halts its tests", "allows Chile to send goods to its island".
func (l *linker) othersDeed(n, tok int, a asks) bool {
	toks, head := l.s.Tokens, l.cands[n].Head
	top := toks[l.topOf(head)].Head
	v, k := toks[tok].Head, 0
	if text.BaseRel(toks[tok].Rel) != "nsubj" && a.how == personal {
		for ; v > head && k < 4 && !toks[v].Verbal(); k++ {
			v = toks[v].Head
		}
		v = toks[max(v, 0)].Head // whoever does it to "it" is another
	}
	for ; v > head && v != top && k < 8; v, k = toks[v].Head, k+1 {
		if l.t.class[lowHash(toks[v].Lemma)]&harmVerb != 0 || l.t.trait[lowHash(toks[v].Lemma)]&(hostileNoun|supportVerb) != 0 {
			return false // "said that Chile violated its border", "urged Chile to back its plan"
		}
		if !toks[v].Verbal() {
			continue
		}
		if d := l.doer(v); d > head && d < tok && d != l.topOf(head) {
			return l.otherDoer(d, n, a) && !slices.ContainsFunc(l.bySent[l.sent], func(i int) bool {
				c := &l.cands[i]
				return c.First > d && c.First < tok && c.first() == l.cands[n].first() // "Chile aids it in its fight"
			})
		}
	}
	return false
}

// otherDoer reports whether a word names a state or body other than candidate n.
func (l *linker) otherDoer(d, n int, a asks) bool {
	k := l.at[d]
	if k < 0 {
		return l.s.Tokens[d].Form == "latter" || l.s.Tokens[d].Form == "former"
	}
	c := &l.cands[k]
	return c.Kind != Pronoun && len(c.Actors) == 1 && c.Type != "person" && !c.Private && c.first() != l.cands[n].first() && !l.isThing(c) && l.fitsPronoun(c, a)
}

// concerned reports whether a pronoun may mean a body behind a preposition, as it stands in what is spoken
// about with it, in what is done because of it, or is the subject of why something is done.
func (l *linker) concerned(c *cand, tok int, a asks) bool {
	toks := l.s.Tokens
	rel := text.BaseRel(toks[c.Head].Rel)
	if rel != "obl" && rel != "nmod" && rel != "obj" && rel != "iobj" || c.Place {
		return false
	}
	p, object := l.prep(c.Head), rel == "obj" || rel == "iobj"
	switch p {
	case "with", "against", "at", "to", "towards", "toward", "for":
	case "":
		if v := toks[c.Head].Head; a.how != possessive || !object || v < 0 || l.t.class[lowHash(toks[v].Lemma)]&harmVerb != 0 {
			return false
		}
	default:
		return false
	}
	for k, n := tok, 0; k > c.Head && n < 6; k, n = toks[k].Head, n+1 {
		if toks[k].Verbal() && text.BaseRel(toks[k].Rel) == "advcl" && toks[k].Head < c.Head {
			switch q := l.prep(k); {
			case a.how == personal && toks[tok].Head == k && p != "for":
				return q == "after" || q == "because" || q == "if" || q == "unless"
			case a.how == possessive && toks[k].XPOS == "VB" && p == "with":
				return q == "to" && toks[tok].Head >= 0 && toks[toks[tok].Head].Rel == "obj" && toks[toks[tok].Head].Head == k
			}
			return false
		}
		if a.how != possessive || k == tok {
			continue
		}
		switch l.prep(k) {
		case "over", "about", "amid", "amidst":
			return true
		case "in", "with":
			if v := toks[c.Head].Head; object && (toks[k].Head == v || toks[k].Head == c.Head) {
				return true // "helps Chile with work on its roads"
			}
		}
		if toks[k].Rel == "ccomp" && object && toks[k].Head == toks[c.Head].Head && l.t.class[lowHash(toks[toks[k].Head].Lemma)]&speechWord != 0 {
			return true // "told Chile that its guards had left"
		}
	}
	return false
}
