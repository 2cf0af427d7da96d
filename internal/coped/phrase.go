package coped

import (
	"fmt"
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// withPhrases makes every noun phrase of the sentences a mention, so that frames
// can be found between "a car bomb" and "two soldiers" as well: the set asks for
// the words, not for actors of diplomacy. A mention that heads a phrase keeps its
// actors and gets the phrase's extent; one inside a phrase stays.
func withPhrases(sents []text.Sentence, found *actor.Result) *actor.Result {
	out := *found
	out.Mentions = slices.Clone(found.Mentions)
	heads := map[[2]int]int{} // sentence and token to index of the mention
	for i, m := range out.Mentions {
		out.Mentions[i].Antecedent = -1
		heads[[2]int{m.Sentence, m.Head}] = i
	}
	for n := range sents {
		toks := sents[n].Tokens
		for i := range toks {
			if !nominal(&toks[i]) {
				continue
			}
			first, end := extent(toks, i)
			span := text.Span{Start: toks[first].Span.Start, End: toks[end-1].Span.End}
			if k, ok := heads[[2]int{n, i}]; ok {
				if m := &out.Mentions[k]; len(m.Actors) == 0 {
					m.Actors = []string{phraseID(n, i)}
				}
				continue
			}
			out.Mentions = append(out.Mentions, actor.Mention{
				Span: span, Sentence: n, First: first, End: end, Head: i, Kind: actor.Nominal, Type: "org",
				Actors: []string{phraseID(n, i)}, Antecedent: -1, Rule: "phrase",
			})
		}
	}
	slices.SortStableFunc(out.Mentions, func(a, b actor.Mention) int { return a.Span.Start - b.Span.Start })
	return &out
}

func phraseID(sentence, token int) string { return fmt.Sprintf("org/phrase-%d-%d", sentence, token) }

// nominal reports whether a token heads a noun phrase in one of the functions
// that somebody can have in an event.
func nominal(t *text.Token) bool {
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "PRON" && t.UPOS != "NUM" {
		return false
	}
	switch text.BaseRel(t.Rel) {
	case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root", "appos":
		return t.Rel != "obl:tmod" && t.Rel != "nmod:tmod" && t.Rel != "obl:npmod"
	}
	return false
}

// extent gives the tokens of a noun phrase without its clauses and without what
// it is coordinated with.
func extent(toks []text.Token, head int) (first, end int) {
	in := make([]bool, len(toks))
	in[head] = true
	for changed := true; changed; {
		changed = false
		for i := range toks {
			if h := toks[i].Head; !in[i] && h >= 0 && in[h] && keeps(toks, i, h == head) {
				in[i], changed = true, true
			}
		}
	}
	first, end = head, head+1
	for first > 0 && in[first-1] {
		first--
	}
	for end < len(toks) && in[end] {
		end++
	}
	for end > head+1 && toks[end-1].UPOS == "PUNCT" && toks[end-1].Form != ")" {
		end--
	}
	return first, withName(toks, head, end)
}

// withName stretches a phrase over a name in apposition: "the prime minister,
// Prince Khalifa bin Salman".
func withName(toks []text.Token, head, end int) int {
	if end+1 >= len(toks) || toks[end].Form != "," || toks[end+1].UPOS != "PROPN" {
		return end
	}
	for i := end + 1; i < len(toks); i++ {
		if toks[i].Head == head && toks[i].Rel == "appos" && toks[i].UPOS == "PROPN" {
			_, stop := extent(toks, i)
			return stop
		}
	}
	return end
}

// keeps reports whether the dependent i belongs to the words of a noun phrase;
// top is true for a dependent of its head.
func keeps(toks []text.Token, i int, top bool) bool {
	rel, sub, _ := strings.Cut(toks[i].Rel, ":")
	switch rel {
	case "acl", "advcl", "parataxis", "cop", "nsubj", "aux", "mark", "discourse":
		return false
	case "conj", "cc":
		return !top
	case "case":
		return !top || toks[i].XPOS == "POS"
	case "nmod":
		return sub != "tmod" && sub != "npmod" && !temporal(&toks[i])
	}
	return true
}

// temporal reports whether a word names a time, which hangs on the event and not
// on the noun that the parser took.
func temporal(t *text.Token) bool {
	switch t.Lemma {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today", "week", "month", "year", "day",
		"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
		return true
	}
	return t.UPOS == "NUM"
}

// phraseAt gives the noun phrase whose head the mention at span has, or span itself.
func phraseAt(sents []text.Sentence, found *actor.Result, span text.Span) text.Span {
	for _, m := range found.Mentions {
		if m.Span != span {
			continue
		}
		toks := sents[m.Sentence].Tokens
		head := m.Head
		for h := toks[head].Head; h >= 0 && (inside(toks[head].Rel) || titled(toks, h, m.First)); h = toks[head].Head {
			head = h
		}
		first, end := extent(toks, head)
		return text.Span{Start: toks[first].Span.Start, End: toks[end-1].Span.End}
	}
	return span
}

// titled reports whether word h stands right in front of the name that starts at
// first: "President" of "President Emmanuel Macron".
func titled(toks []text.Token, h, first int) bool {
	return h == first-1 && (toks[h].UPOS == "PROPN" || toks[h].UPOS == "NOUN")
}

// inside reports whether a word of this function is part of the phrase that its
// head heads: "Iraqi" of "Iraqi troops".
func inside(rel string) bool {
	return rel == "amod" || rel == "compound" || rel == "flat" || rel == "nmod:desc"
}
