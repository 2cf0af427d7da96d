package actor

import (
	"slices"
	"strings"
)

// refer resolves pronouns and definite descriptions, sentence by sentence, so
// that each can lean on those before it.
func (l *linker) refer() {
	l.bySent = make([][]int, len(l.sents))
	l.unknown = make([][]int, len(l.sents))
	for i := range l.cands {
		switch c := &l.cands[i]; {
		case !c.drop:
			l.bySent[c.Sentence] = append(l.bySent[c.Sentence], i)
		case c.short && c.entry < 0 || c.common || c.Type == "org" && c.Kind == Name && c.End-c.First > 1:
			l.unknown[c.Sentence] = append(l.unknown[c.Sentence], i)
		}
	}
	l.quotes = l.quotations()
	for s := range l.sents {
		l.s, l.sent = &l.sents[s], s
		l.bearings()
		l.noteHeads()
		l.appositions()
		for tok := range l.s.Tokens {
			if l.at[tok] >= 0 {
				continue
			}
			if a, ok := l.t.pronouns[l.low[tok]]; ok {
				l.pronoun(tok, a)
			} else if l.bodyAgain(tok) {
				continue
			} else if l.low[tok] == l.word.two || l.low[tok] == l.word.both || l.low[tok] == l.word.pair {
				l.bareTwo(tok)
			} else if l.cls[tok]&tellNoun != 0 && l.theText(tok) {
				continue
			} else if l.low[tok] == l.word.each && l.otherAfter(tok) {
				l.eachOne(tok)
			} else if l.low[tok] == l.word.latter {
				l.theLatter(tok)
			} else if counted(l.s.Tokens[tok].Form) > 2 || l.t.trait[l.low[tok]]&threeNoun != 0 {
				l.bareMany(tok)
			} else if l.cls[tok]&groupNoun != 0 {
				l.groupAgain(tok)
			} else if l.cls[tok]&(nominal|homeNoun) != 0 {
				l.description(tok)
			}
		}
	}
	l.speeches()
}

// bearings fills the token arrays for the sentence at hand again.
func (l *linker) bearings() {
	l.at, l.low, l.cls = l.at[:0], l.low[:0], l.cls[:0]
	for i := range l.s.Tokens {
		h := lowHash(l.s.Tokens[i].Form)
		l.at, l.low, l.cls = append(l.at, -1), append(l.low, h), append(l.cls, l.t.class[h])
	}
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		for k := c.First; k < c.End; k++ {
			if l.at[k] < 0 || l.cands[l.at[k]].End-l.cands[l.at[k]].First > c.End-c.First {
				l.at[k] = int32(n)
			}
		}
	}
}

// refPush adds the mention of an anaphor.
func (l *linker) refPush(head, first, end int, k Kind, typ string, ids []string, from int, rule, why string) {
	c := cand{entry: -1, owner: -1, owner2: -1}
	c.Kind, c.Type, c.Actors, c.Rule, c.Why = k, typ, ids, rule, why
	c.Span, c.Sentence, c.First, c.End, c.Head, c.Antecedent = l.spanOf(first, end), l.sent, first, end, head, from
	if from >= 0 {
		o := &l.cands[from]
		c.Label, c.Private = o.Label, o.Private
		if c.Type == "" || c.Type == "place" && strings.HasPrefix(o.first(), "country/") {
			c.Type = typeOf(ids)
		}
	}
	if c.Type == "" {
		c.Type = typeOf(ids)
	}
	n := len(l.cands)
	l.cands = append(l.cands, c)
	list := l.bySent[l.sent]
	at, _ := slices.BinarySearchFunc(list, c.Span.Start, func(i, start int) int { return l.cands[i].Span.Start - start })
	l.bySent[l.sent] = slices.Insert(list, at, n)
	for i := first; i < end; i++ {
		l.at[i] = int32(n)
	}
}

func (c *cand) first() string {
	if len(c.Actors) == 0 {
		return ""
	}
	return c.Actors[0]
}

// typeOf is the class that ids stand in.
func typeOf(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	space, _, _ := strings.Cut(ids[0], "/")
	if space == "office" {
		return "person"
	}
	return space
}
