package actor

import (
	"cmp"
	"slices"
	"strings"

	"entente/extract/text"
)

// quotation is what stands between quotation marks, over sentences where it must, and who
// says it.
type quotation struct {
	first, end place
	by         int // candidate of who says it, or -1
}

// place is a token of a sentence.
type place struct{ sent, tok int }

func (p place) before(q place) bool { return p.sent < q.sent || p.sent == q.sent && p.tok < q.tok }

// longest is over how many sentences a quotation goes; what goes further has lost its end.
const longest = 8

// speeches resolves "I" and "we" in quotations, when all else is resolved: who says
// something may be named behind it.
func (l *linker) speeches() {
	for k := range l.quotes {
		q := &l.quotes[k]
		q.by = l.saidBy(q)
		if q.by < 0 && k > 0 && q.first.tok == 0 && q.first.sent-l.quotes[k-1].end.sent <= 1 {
			q.by = l.quotes[k-1].by // it goes on
		}
		if q.by < 0 {
			continue
		}
		for s := q.first.sent; s <= q.end.sent; s++ {
			l.s, l.sent = &l.sents[s], s
			l.bearings()
			for tok := range l.s.Tokens {
				if at := (place{s, tok}); l.at[tok] < 0 && q.first.before(at) && at.before(q.end) {
					l.speech(tok, q.by)
				}
			}
		}
	}
}

// speech resolves a pronoun in a quotation of candidate n.
func (l *linker) speech(tok, n int) {
	a, ok := l.t.pronouns[l.low[tok]]
	if !ok || !l.isPronoun(tok, &a) {
		return
	}
	switch c := &l.cands[n]; {
	case a.how == speaker && c.Type == "person":
		l.refPush(tok, tok, tok+1, Pronoun, c.Type, c.Actors, n, "pronoun", "who says so")
	case a.how == side:
		l.side(tok, n)
	}
}

// theText resolves "the statement" that says something to who said so in one just before: "Chile said in a
// statement that ... The statement added". It reports whether it did.
func (l *linker) theText(tok int) bool {
	t := &l.s.Tokens[tok]
	if tok == 0 || l.low[tok-1] != l.word.the || t.UPOS != "NOUN" || t.XPOS != "NN" || t.Rel != "nsubj" || t.Head < tok || !l.s.Tokens[t.Head].Verbal() || l.furtherOn(tok) || slices.ContainsFunc(l.s.Tokens, func(x text.Token) bool { return x.Head == tok && x.Rel != "det" }) {
		return false
	}
	for back := 1; back <= 2 && l.sent-back >= 0; back++ {
		n, ok := l.toldIn(l.sent-back, t.Lemma)
		if n >= 0 {
			ids := l.cands[n].Actors
			if l.oneOfMany(l.sent-back, l.cands[n].Head) {
				if ids = l.togetherWith(l.sent-back, n); len(ids) < 2 {
					return false
				}
			}
			l.refPush(tok, tok-1, tok+1, Nominal, "", ids, n, "description", "who made the text named before")
			return true
		}
		if ok {
			return false
		}
	}
	return false
}

// togetherWith gives the actors of a candidate and of those joined to it, if all of these are known.
func (l *linker) togetherWith(sent, n int) []string {
	list := l.bySent[sent]
	for k := range slices.Backward(list) {
		if ids, first := l.conjuncts(sent, list[:k+1]); first == n {
			return ids
		}
	}
	return nil
}

// toldIn gives who made a text in a sentence, as the subject of the verb that the noun for it hangs on ("issued
// a statement", "said in a statement"), and reports whether the sentence has such a noun or somebody who says something.
func (l *linker) toldIn(sent int, noun string) (int, bool) {
	toks := l.sents[sent].Tokens
	told, of := false, -1
	for i := range toks {
		v := toks[i].Head
		if v < 0 || !toks[v].Verbal() {
			continue
		}
		named := toks[i].Lemma == noun && (toks[i].Rel == "obj" || text.BaseRel(toks[i].Rel) == "obl")
		if !named && !saying(&toks[v]) && !saying(&toks[i]) {
			continue
		}
		told = told || named
		s := slices.IndexFunc(toks, func(x text.Token) bool { return x.Head == v && x.Rel == "nsubj" })
		if s < 0 {
			continue
		}
		for _, n := range l.bySent[sent] {
			if c := &l.cands[n]; c.Head == s && len(c.Actors) == 1 && !c.Private && !c.Place && (c.Kind != Adjective) && c.Type != "place" {
				if of >= 0 && l.cands[of].first() != c.first() {
					return -1, true
				}
				of = n
			}
		}
	}
	return of, told || of >= 0
}

// quotations finds what stands between quotation marks.
func (l *linker) quotations() []quotation {
	var all []quotation
	open := false
	for s := range l.sents {
		for i := range l.sents[s].Tokens {
			at := place{s, i}
			if n := len(all) - 1; open && s-all[n].first.sent >= longest {
				open, all = false, all[:n]
			}
			switch mark := l.sents[s].Tokens[i].Form; {
			case mark == "“" || mark == "``" || mark == "\"" && !open:
				if !open {
					all = append(all, quotation{first: at, by: -1})
				}
				open = true
			case open && (mark == "”" || mark == "''" || mark == "\""):
				all[len(all)-1].end = at
				open = false
			}
		}
	}
	if open {
		all = all[:len(all)-1]
	}
	return all
}

// saidBy gives whoever says a quotation in the sentence where it ends or begins.
func (l *linker) saidBy(q *quotation) int {
	for _, s := range [...]int{q.end.sent, q.first.sent} {
		l.s, l.sent = &l.sents[s], s
		for i := range l.s.Tokens {
			t := &l.s.Tokens[i]
			if at := (place{s, i}); q.first.before(at) && at.before(q.end) || text.BaseRel(t.Rel) != "nsubj" || t.Head < 0 || !saying(&l.s.Tokens[t.Head]) && !reports(l.s.Tokens, i) {
				continue
			}
			if n := l.headedBy(i); n >= 0 && len(l.cands[n].Actors) == 1 {
				return n
			}
		}
	}
	return -1
}

// outsider gives whom a pronoun of the third person cannot mean: who says the whole sentence
// in quotation marks in which it stands.
func (l *linker) outsider(tok int) int {
	at := place{l.sent, tok}
	k, _ := slices.BinarySearchFunc(l.quotes, at, func(q quotation, p place) int {
		return cmp.Or(cmp.Compare(q.first.sent, p.sent), cmp.Compare(q.first.tok, p.tok))
	})
	if k == 0 || !at.before(l.quotes[k-1].end) {
		return -1
	}
	q := &l.quotes[k-1]
	first := l.sents[q.first.sent].Tokens
	if q.first.tok+1 >= len(first) || !isUpper(first[q.first.tok+1].Form) || first[q.first.tok+1].UPOS == "PROPN" {
		return -1 // words of one, which may speak of him: said he "regrets his words"
	}
	s, sent := l.s, l.sent
	n := l.saidBy(q)
	l.s, l.sent = s, sent
	return n
}

// side resolves "we" in a quotation of candidate n to the state that n is or serves, where it does
// something: "We reject the claim". What is "ours" may be of a region, an alliance or all people.
func (l *linker) side(tok, n int) {
	c, t := &l.cands[n], &l.s.Tokens[tok]
	if c.Private || len(c.Actors) != 1 || text.BaseRel(t.Rel) != "nsubj" || t.Head < 0 || !l.s.Tokens[t.Head].Verbal() || slices.ContainsFunc(l.s.Tokens, func(x text.Token) bool { return x.Head == t.Head && x.Rel == "cop" }) {
		return
	}
	a, _ := l.actor(c.first())
	id := a.ID
	switch {
	case a.Type == "person":
		id = l.stateOf(&a)
	case a.Type != "country" && !a.Acts():
		return
	}
	if id != "" {
		l.refPush(tok, tok, tok+1, Pronoun, typeOf([]string{id}), []string{id}, n, "pronoun", "the side of who says so")
	}
}

func saying(t *text.Token) bool {
	return slices.Contains([]string{"said", "says", "say", "told", "tells", "added", "wrote", "tweeted", "stated", "declared", "saying"}, strings.ToLower(t.Form))
}
