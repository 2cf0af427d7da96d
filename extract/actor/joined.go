package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// oneOfMany reports whether a name is joined to others, so that "it" is not for it.
func (l *linker) oneOfMany(sent, head int) bool {
	toks := l.sents[sent].Tokens
	if toks[head].Rel == "conj" && toks[toks[head].Head].UPOS != "VERB" {
		return true
	}
	if k := head + 2; k < len(toks) && toks[head+1].Form == "and" {
		if toks[k].UPOS == "DET" {
			k++
		}
		if k < len(toks) && toks[k].UPOS == "PROPN" {
			return true
		}
	}
	for i := head + 1; i < len(toks) && i < head+8; i++ {
		if toks[i].Head == head && toks[i].Rel == "conj" && toks[i].UPOS != "VERB" {
			return true
		}
	}
	return false
}

// joined gives the actors that a plural pronoun takes up: two joined by "and",
// or a pair named as one, in this sentence or the one before.
func (l *linker) joined(tok int, a asks) ([]string, int) {
	for back := 0; back <= 1 && l.sent-back >= 0; back++ {
		sent := l.sent - back
		if back > 0 && l.pluralHere(tok) {
			break
		}
		list := l.bySent[sent]
		near, at := []string(nil), -1
		for k := len(list) - 1; k >= 0; k-- {
			ids, n := l.several(sent, back, tok, a, list[:k+1])
			if len(ids) < 2 || (back > 0 || l.subjectOf(sent, n)) && l.pluralBetween(sent, n, tok, back, a) {
				continue
			}
			if l.subjectOf(sent, n) {
				return ids, n
			}
			if at < 0 && back == 0 && !l.pluralBetween(sent, n, tok, back, a) && !l.underPlural(sent, n) && !(l.undergoes(tok, a) && l.pluralHere(tok)) {
				near, at = ids, n
			}
		}
		if at >= 0 {
			return near, at
		}
		if ids, n := l.metBefore(sent, back, tok, a); n >= 0 {
			return ids, n
		}
	}
	return nil, -1
}

// metBefore gives the two of whom one meets the other, whom the subject "they" of the sentence
// after, or of a clause beside it, takes up.
func (l *linker) metBefore(sent, back, tok int, a asks) ([]string, int) {
	end := len(l.sents[sent].Tokens)
	if back == 0 {
		end = tok
	}
	h := l.s.Tokens[tok].Head
	if a.how == possessive && (h < 0 || (l.t.trait[lowHash(l.s.Tokens[h].Lemma)]&meetWord == 0)) || a.how != possessive && text.BaseRel(l.s.Tokens[tok].Rel) != "nsubj" {
		return nil, -1
	}
	ids, n := l.company(sent, end)
	if n < 0 || back == 0 && l.barredPlural(tok, &l.cands[n], a) || l.pluralBetween(sent, n, tok, back, a) {
		return nil, -1
	}
	return ids, n
}

// several gives the actors of the last candidate of list, if it has more than
// one or is joined to others.
func (l *linker) several(sent, back, tok int, a asks, list []int) ([]string, int) {
	n := list[len(list)-1]
	c := &l.cands[n]
	if back == 0 && c.First >= tok || len(c.Actors) == 0 || c.Kind == Adjective || back == 0 && l.barredPlural(tok, c, a) {
		return nil, -1
	}
	if len(c.Actors) > 1 {
		return c.Actors, n
	}
	return l.conjuncts(sent, list)
}

func (l *linker) barredPlural(tok int, c *cand, a asks) bool {
	return a.how != possessive && l.barred(tok, c, a)
}

func (l *linker) subjectOf(sent, n int) bool {
	return strings.HasPrefix(l.sents[sent].Tokens[l.cands[n].Head].Rel, "nsubj")
}

// pluralBetween reports whether a plural noun stands between the pair and the
// pronoun, which may be meant instead: behind a subject only another subject, or
// an object if the pronoun is one ("signed two treaties and ratified them").
func (l *linker) pluralBetween(sent, n, tok, back int, a asks) bool {
	toks := l.sents[sent].Tokens
	end := len(toks)
	if back == 0 {
		end = tok
	}
	from := l.cands[n].End
	subject := l.subjectOf(sent, n)
	for i := from; i < end; i++ {
		if toks[i].XPOS != "NNS" || toks[i].UPOS != "NOUN" {
			continue
		}
		if !subject || strings.HasPrefix(toks[i].Rel, "nsubj") || toks[i].Rel == "obj" && l.undergoes(tok, a) {
			return true
		}
	}
	return false
}

// firstConjunct climbs to the head of a list: the parser joins the third either to the first
// or to the second.
func firstConjunct(toks []text.Token, i int) int {
	for n := 0; toks[i].Rel == "conj" && toks[i].Head >= 0 && n < len(toks); n++ {
		i = toks[i].Head
	}
	return i
}

// conjuncts collects the actors of candidates joined to the first conjunct of the last in list.
func (l *linker) conjuncts(sent int, list []int) ([]string, int) {
	toks := l.sents[sent].Tokens
	root := l.cands[list[len(list)-1]].Head
	if toks[root].Rel != "conj" {
		return nil, -1
	}
	root = firstConjunct(toks, root)
	var ids []string
	first := -1
	for _, n := range list {
		c := &l.cands[n]
		if c.Kind == Adjective || len(c.Actors) != 1 || c.Kind == Pronoun {
			continue
		}
		if c.Head == root {
			first = n
			ids = append(ids, c.Actors...)
		} else if toks[c.Head].Rel == "conj" && firstConjunct(toks, c.Head) == root && first >= 0 && c.Type == l.cands[first].Type {
			ids = append(ids, c.Actors...)
		}
	}
	for i := range toks {
		if toks[i].Rel == "conj" && toks[i].UPOS == "PROPN" && firstConjunct(toks, i) == root && !slices.ContainsFunc(list, func(n int) bool { return l.cands[n].Head == i }) {
			return nil, -1
		}
	}
	if last := &l.cands[list[len(list)-1]]; first >= 0 && (l.listGoesOn(sent, &l.cands[first]) || l.moreFollow(sent, last.End)) {
		return nil, -1
	}
	return unique(ids), first
}

// moreFollow reports whether a list has another name after token k.
func (l *linker) moreFollow(sent, k int) bool {
	toks := l.sents[sent].Tokens
	if k >= len(toks) || toks[k].Form != "," && toks[k].Form != "and" {
		return false
	}
	for k++; k < len(toks) && (toks[k].UPOS == "DET" || toks[k].Form == "and"); k++ {
	}
	return k < len(toks) && toks[k].UPOS == "PROPN" && l.inCand(sent, k) && toks[k].Rel == "conj"
}

// listGoesOn reports whether another name and a comma stand before the first of
// a list: the tree has not seen all of it.
func (l *linker) listGoesOn(sent int, c *cand) bool {
	toks := l.sents[sent].Tokens
	k := c.First
	if k > 0 && toks[k-1].UPOS == "DET" {
		k--
	}
	return k > 1 && toks[k-1].Form == "," && toks[k-2].UPOS == "PROPN"
}

// joinedAhead gives those who are joined as the subject of the sentence, where a plural possessor stands in the
// phrase that opens it: "During their meeting in Lima, Peter and Ann discussed trade". from is the first of them.
func (l *linker) joinedAhead(tok int, a asks) (ids []string, from int) {
	toks := l.s.Tokens
	_, s := l.opened(tok, a)
	if s < 0 || !a.many || !slices.ContainsFunc(toks[tok:s], func(t text.Token) bool { return t.Form == "," }) {
		return nil, -1
	}
	list := l.bySent[l.sent]
	for n := len(list) - 1; n >= 0; n-- {
		h := l.cands[list[n]].Head
		if l.cands[list[n]].First > tok && toks[h].Rel == "conj" && firstConjunct(toks, h) == s {
			return l.conjuncts(l.sent, list[:n+1])
		}
	}
	return nil, -1
}
