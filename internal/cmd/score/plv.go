package main

import (
	"fmt"
	"slices"
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

// The ids that the given source and target get, so that frames can be found
// between them even where they are no actors of diplomacy ("a court").
const (
	given       = "org/given-"
	givenSource = given + "source"
	givenTarget = given + "target"
)

// plv prints the PLOVER root of what the given source does to the given target.
func plv(s *session, r *row) error {
	plain, source, target, err := unmark(r.Marked)
	if err != nil {
		return err
	}
	r.Text = plain
	item, err := r.item(r.ID)
	if err != nil {
		return err
	}
	result := s.x.Read(item)
	result.Actors = withGiven(result.Sentences, result.Actors, source, target)
	s.x.Relate(&result)
	if root := s.rootBetween(&result); root != "" {
		_, err = fmt.Fprintf(s.out, "%s\t%s\n", r.ID, root)
	}
	return err
}

// unmark takes the marks out of a text and says where they were.
func unmark(marked string) (plain string, source, target text.Span, err error) {
	spans := map[string]*text.Span{"s": &source, "t": &target}
	var b strings.Builder
	for i := 0; i < len(marked); {
		name, closing, n := mark(marked[i:])
		switch {
		case n == 0:
			b.WriteByte(marked[i])
			n = 1
		case closing:
			spans[name].End = b.Len()
		default:
			spans[name].Start = b.Len()
		}
		i += n
	}
	if source.Len() <= 0 || target.Len() <= 0 {
		err = fmt.Errorf("source or target is not marked in %q", marked)
	}
	return b.String(), source, target, err
}

// mark reads <s>, </s>, <t> or </t> at the start of s; n is 0 where none is there.
func mark(s string) (name string, closing bool, n int) {
	for _, m := range []string{"<s>", "<t>", "</s>", "</t>"} {
		if strings.HasPrefix(s, m) {
			return m[len(m)-2 : len(m)-1], m[1] == '/', len(m)
		}
	}
	return "", false, 0
}

// withGiven puts the given source and target among the mentions, in the place of
// those they overlap.
func withGiven(sents []text.Sentence, found *actor.Result, source, target text.Span) *actor.Result {
	out := *found
	moved := make([]int, len(found.Mentions)) // new index of each old mention, or -1
	out.Mentions, out.Roles = nil, nil
	for i, m := range found.Mentions {
		moved[i] = -1
		if !m.Span.Overlaps(source) && !m.Span.Overlaps(target) {
			moved[i] = len(out.Mentions)
			out.Mentions = append(out.Mentions, m)
		}
	}
	for i := range out.Mentions {
		if a := out.Mentions[i].Antecedent; a >= 0 {
			out.Mentions[i].Antecedent = moved[a]
		}
	}
	at := len(out.Mentions)
	for _, g := range []struct {
		id   string
		span text.Span
	}{{givenSource, source}, {givenTarget, target}} {
		if m, ok := givenMention(sents, g.id, g.span); ok {
			out.Mentions = append(out.Mentions, m)
		}
	}
	return sorted(&out, at)
}

// sorted brings the mentions into text order. Only those from index at on are out
// of it; antecedents are followed to their new places.
func sorted(r *actor.Result, at int) *actor.Result {
	order := make([]int, len(r.Mentions))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return r.Mentions[a].Span.Start - r.Mentions[b].Span.Start })
	place := make([]int, len(order))
	mentions := make([]actor.Mention, len(order))
	for to, from := range order {
		place[from] = to
		mentions[to] = r.Mentions[from]
	}
	for i := range mentions {
		if a := mentions[i].Antecedent; a >= 0 && a < at {
			mentions[i].Antecedent = place[a]
		}
	}
	r.Mentions = mentions
	return r
}

// givenMention makes a mention of a span: its head is the token whose own head
// lies outside.
func givenMention(sents []text.Sentence, id string, span text.Span) (actor.Mention, bool) {
	for n := range sents {
		toks := sents[n].Tokens
		first, end := -1, -1
		for i := range toks {
			if toks[i].Span.Overlaps(span) {
				if first < 0 {
					first = i
				}
				end = i + 1
			}
		}
		if first < 0 {
			continue
		}
		head := first
		for i := first; i < end; i++ {
			if h := toks[i].Head; (h < first || h >= end) && toks[i].UPOS != "DET" && toks[i].UPOS != "PUNCT" {
				head = i
				break
			}
		}
		return actor.Mention{
			Span: span, Sentence: n, First: first, End: end, Head: head, Kind: actor.Name, Type: "org",
			Actors: []string{id}, Antecedent: -1, Rule: "given", Why: "named by the row",
		}, true
	}
	return actor.Mention{}, false
}

// rootBetween takes the statement that ties source and target, or else one with
// either of them, or else any, and gives its root.
func (s *session) rootBetween(r *extract.Result) string {
	best, root := 0, ""
	for i := range r.Statements {
		st := &r.Statements[i]
		code := s.x.Frames().Code(st)
		if v := closeness(st); v > best && code.Root != "" {
			best, root = v, fold(code.Root)
		}
	}
	return root
}

func closeness(st *frame.Statement) int {
	switch {
	case st.Subject == givenSource && st.Object == givenTarget:
		return 5
	case st.Subject == givenTarget && st.Object == givenSource:
		return 4
	case st.Subject == givenSource || st.Object == givenTarget:
		return 3
	case strings.HasPrefix(st.Subject, given) || strings.HasPrefix(st.Object, given):
		return 2
	}
	return 1
}

// fold names a root as the set does, which joins some of PLOVER's roots.
func fold(root string) string {
	switch root {
	case "DEMAND":
		return "REQUEST"
	case "DISAPPROVE", "INVESTIGATE":
		return "ACCUSE"
	case "CONCEDE", "RETREAT":
		return "YIELD"
	case "FIGHT":
		return "ASSAULT"
	}
	return root
}
