package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente/extract/text"
	"entente/internal/conllu"
)

// Chains says who is meant where: the place of the head of each mention, and the
// name of the chain that it belongs to. Two mentions of one chain corefer.
type Chains map[int]string

// Entity is a chain of the gold annotation.
type Entity struct {
	Type     string // "person", "organization", "place", ...
	Mentions []GoldMention
}

// GoldMention is one mention of a chain: the tokens it spans and its head.
type GoldMention struct {
	Span   text.Span
	Head   text.Span
	Last   int   // where its last word starts
	Names  []int // where the proper nouns start that are its name beside a title: "President [Tovin]"
	Proper bool  // the head or a name beside it is a proper noun
}

// Entities reads the coreference that GUM writes in MISC ("Entity=(1-person-...)")
// from sentences whose spans point into one text, as Raw gives them; rest is theirs.
func Entities(gold []conllu.Sentence, raw []text.Sentence) (map[string]*Entity, error) {
	all := map[string]*Entity{}
	type opened struct {
		id, typ     string
		sent, first int
	}
	var stack []opened
	for s := range gold {
		for i := range gold[s].Tokens {
			for _, mark := range entityMarks(gold[s].Rest[i].Misc) {
				if typ, ok := strings.CutPrefix(mark, "("); ok {
					f := strings.SplitN(strings.TrimSuffix(typ, ")"), "-", 3)
					if len(f) < 2 {
						return nil, fmt.Errorf("%s: entity %q", gold[s].Meta("sent_id"), mark)
					}
					stack = append(stack, opened{f[0], f[1], s, i})
					if !strings.HasSuffix(mark, ")") {
						continue
					}
					mark = f[0] + ")"
				}
				id := strings.TrimSuffix(mark, ")")
				at := -1
				for k, o := range stack {
					if o.id == id {
						at = k
					}
				}
				if at < 0 {
					return nil, fmt.Errorf("%s: %q closes nothing", gold[s].Meta("sent_id"), mark)
				}
				o := stack[at]
				stack = slices.Delete(stack, at, at+1)
				if o.sent != s {
					continue
				}
				e := all[id]
				if e == nil {
					e = &Entity{Type: o.typ}
					all[id] = e
				}
				e.Mentions = append(e.Mentions, goldMention(&raw[s], o.first, i+1))
			}
		}
	}
	return all, nil
}

func (e *Entity) named() bool {
	return slices.ContainsFunc(e.Mentions, func(m GoldMention) bool { return m.Proper })
}

// Mark is a mention of the gold annotation with the place by which Chains know it.
type Mark struct {
	GoldMention
	Chain string
	Place int
}

// Marks gives all mentions, those within others first. The place of a mention is that of its
// head; where a mention within it has the same head ("[[US] President Tovin]", all of it hung on
// "US"), it is that of its name or of its last word.
func Marks(all map[string]*Entity) []Mark {
	var list []Mark
	for id, e := range all {
		for _, m := range e.Mentions {
			list = append(list, Mark{m, id, m.Head.Start})
		}
	}
	slices.SortFunc(list, func(x, y Mark) int {
		return cmp.Or(cmp.Compare(x.Span.End-x.Span.Start, y.Span.End-y.Span.Start), cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(x.Chain, y.Chain))
	})
	taken := map[int]bool{}
	for i := range list {
		m := &list[i]
		for _, at := range slices.Concat([]int{m.Head.Start}, m.Names, []int{m.Last}) {
			if !taken[at] {
				m.Place = at
				break
			}
		}
		taken[m.Place] = true
	}
	return list
}

// PlaceOf gives the place of the gold mention that a span with a head is, the one that begins and
// ends nearest to it, or else where the head is. Two are one if each has the other's
// head, or the span the name that stands beside it: trees differ in what the head of a name with a title is.
func PlaceOf(marks []Mark, span, head text.Span) int {
	place, least := head.Start, -1
	for i := range marks {
		m := &marks[i]
		if !m.Span.Contains(head) || !span.Contains(m.Head) && !slices.ContainsFunc(m.Names, func(at int) bool { return span.Start <= at && at < span.End }) {
			continue
		}
		if d := abs(m.Span.Start-span.Start) + abs(m.Span.End-span.End); least < 0 || d < least {
			place, least = m.Place, d
		}
	}
	return place
}

func abs(n int) int { return max(n, -n) }

// entityMarks cuts "(1-person-x(2-place-y)" into its parts, each with its brackets.
func entityMarks(misc string) []string {
	var marks []string
	for item := range strings.SplitSeq(misc, "|") {
		rest, ok := strings.CutPrefix(item, "Entity=")
		for ok && rest != "" {
			n := strings.IndexAny(rest[1:], "()") + 1
			if n == 0 {
				n = len(rest)
			} else if rest[n] == ')' {
				n++
			}
			marks = append(marks, rest[:n])
			rest = rest[n:]
		}
	}
	return marks
}

func goldMention(s *text.Sentence, first, end int) GoldMention {
	head := end - 1
	for i := first; i < end; i++ {
		if h := s.Tokens[i].Head; (h < first || h >= end) && s.Tokens[i].UPOS != "PUNCT" {
			head = i
			break
		}
	}
	t := &s.Tokens[head]
	m := GoldMention{Span: text.Span{Start: s.Tokens[first].Span.Start, End: s.Tokens[end-1].Span.End}, Head: t.Span, Last: s.Tokens[end-1].Span.Start, Proper: t.UPOS == "PROPN"}
	for i := head + 1; i < end && s.Tokens[i].UPOS != "PUNCT"; i++ {
		if x := &s.Tokens[i]; x.UPOS == "PROPN" && x.Head == head && (x.Rel == "flat" || x.Rel == "appos" || x.Rel == "nmod:desc") {
			m.Names, m.Proper = append(m.Names, x.Span.Start), true
		}
	}
	return m
}

// Links counts the links that chains are made of, as MUC does: a chain of n mentions
// has n-1, and one that the other side has in p pieces keeps n-p of them.
func Links(gold, found Chains) Match {
	right, of := muc(gold, found)
	_, other := muc(found, gold)
	return Match{Gold: of, Found: other, Right: right}
}

// muc gives how many links of a are in b, and how many a has.
func muc(a, b Chains) (right, of int) {
	for _, group := range groups(a) {
		pieces := map[string]bool{}
		alone := 0
		for _, at := range group {
			if id, ok := b[at]; ok {
				pieces[id] = true
			} else {
				alone++
			}
		}
		of += len(group) - 1
		right += len(group) - len(pieces) - alone
	}
	return right, of
}

func groups(c Chains) [][]int {
	by := map[string][]int{}
	for at, id := range c {
		by[id] = append(by[id], at)
	}
	var all [][]int
	for _, g := range by {
		slices.Sort(g)
		all = append(all, g)
	}
	slices.SortFunc(all, func(x, y []int) int { return cmp.Compare(x[0], y[0]) })
	return all
}

// Anaphors compares each mention that takes up an earlier one: found is right where
// the nearest earlier mention of the same chain is of the same gold chain too.
// only says which places count on either side; what is rightly found of a chain of
// aside, which is not asked for, counts on neither.
func Anaphors(gold, aside, found Chains, only func(at int) bool) Match {
	var m Match
	before := nearest(found)
	for at, prev := range before {
		if other, ok := aside[at]; !only(at) || ok && aside[prev] == other {
			continue
		}
		m.Found++
		if g, ok := gold[at]; ok && gold[prev] == g {
			m.Right++
		}
	}
	for at := range nearest(gold) {
		if only(at) {
			m.Gold++
		}
	}
	return m
}

// nearest gives, for each mention but the first of a chain, the one before it.
func nearest(c Chains) map[int]int {
	prev := map[int]int{}
	for _, g := range groups(c) {
		for i := 1; i < len(g); i++ {
			prev[g[i]] = g[i-1]
		}
	}
	return prev
}
