package main

import (
	"strings"

	"entente/extract"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

type copedEvent struct {
	Source *[2]int `json:"source_span"`
	Target *[2]int `json:"target_span"`
	Quad   int     `json:"quad"`
}

// coped prints where source and target of the main event stand, and its quad class.
func coped(s *session, r *row) error {
	item, err := r.item(r.ID)
	if err != nil {
		return err
	}
	result := s.x.Read(item)
	result.Actors = withPhrases(result.Sentences, result.Actors)
	s.x.Relate(&result)
	return s.printJSON(struct {
		ID     string       `json:"id"`
		Events []copedEvent `json:"events"`
	}{r.ID, s.mainEvents(&result)})
}

// mainEvents gives the statements of the trigger that stands highest in its tree,
// and among equals first.
func (s *session) mainEvents(r *extract.Result) []copedEvent {
	best, depth := -1, 0
	for i := range r.Statements {
		st := &r.Statements[i]
		if s.x.Frames().Fold(st).Root == "" {
			continue
		}
		if d := depthOf(r.Sentences, st.Trigger); best < 0 || d < depth {
			best, depth = i, d
		}
	}
	points := text.NewPoints(r.Text)
	if best < 0 {
		return s.guess(r, points)
	}
	events := []copedEvent{}
	for i := range r.Statements {
		if st := &r.Statements[i]; st.Trigger == r.Statements[best].Trigger && st.Core == r.Statements[best].Core {
			events = append(events, s.event(r, st, points))
		}
	}
	return events
}

// guess is for a text in which no frame was found: subject and object of its first
// main verb, and what the words alone suggest.
func (s *session) guess(r *extract.Result, points *text.Points) []copedEvent {
	for n := range r.Sentences {
		source, target := text.Span{}, text.Span{}
		worth := 0
		for _, m := range r.Actors.Mentions {
			rel, top := function(&r.Sentences[n], m)
			switch v := objectWorth(rel, m); {
			case !top:
			case rel == "nsubj" && source.Len() == 0:
				source = m.Span
			case rel != "nsubj" && v > worth:
				target, worth = m.Span, v
			}
		}
		if source.Len() == 0 {
			continue
		}
		code, _ := s.x.Frames().Suggest(r.Sentences, n, r.Actors, source, target)
		return []copedEvent{{
			codePoints(points, phraseAt(r.Sentences, r.Actors, source)), codePoints(points, phraseAt(r.Sentences, r.Actors, target)), quadOf(code.Quad),
		}}
	}
	return []copedEvent{}
}

// objectWorth ranks what can be the target of a verb: one who is given something,
// a known actor, the object, anything else.
func objectWorth(rel string, m actor.Mention) int {
	known := len(m.Actors) > 0 && !strings.HasPrefix(m.Actors[0], "org/phrase-")
	switch {
	case rel == "iobj":
		return 5
	case known && rel == "obj":
		return 4
	case known && !m.Place:
		return 3
	case rel == "obj":
		return 2
	}
	return 1
}

// function gives what a mention is to the root of sentence s; top is false for one
// of another sentence and for one that hangs deeper.
func function(s *text.Sentence, m actor.Mention) (rel string, top bool) {
	if m.End > len(s.Tokens) || s.Tokens[m.First].Span.Start != m.Span.Start {
		return "", false
	}
	t := &s.Tokens[m.Head]
	rel, _, _ = strings.Cut(t.Rel, ":")
	return rel, t.Head >= 0 && s.Tokens[t.Head].Head < 0
}

func (s *session) event(r *extract.Result, st *frame.Statement, points *text.Points) copedEvent {
	return copedEvent{
		Source: codePoints(points, phraseAt(r.Sentences, r.Actors, st.SubjectSpan)),
		Target: codePoints(points, phraseAt(r.Sentences, r.Actors, st.ObjectSpan)),
		Quad:   s.copedQuad(st),
	}
}

// copedQuad gives the quad class as the set has it, whose neutral class holds
// what CAMEO has below 03: comments, condolences, appeals, denials, and what is
// only considered.
func (s *session) copedQuad(st *frame.Statement) int {
	switch st.Core {
	case "asked", "called-on", "sought-aid-from", "sought-talks-with", "condoled-with", "commented-on", "denied":
		return 0
	}
	if st.Status == "possible" || st.Evidence == "denied" {
		return 0
	}
	return quadOf(s.x.Frames().Fold(st).Quad)
}

// depthOf counts the arcs from the word at span up to the root; a later sentence
// counts as deeper.
func depthOf(sents []text.Sentence, span text.Span) int {
	for n := range sents {
		toks := sents[n].Tokens
		for i := range toks {
			if !toks[i].Span.Overlaps(span) {
				continue
			}
			d := 10 * n
			for h := toks[i].Head; h >= 0; h = toks[h].Head {
				d++
			}
			return d
		}
	}
	return 1000
}

// quadOf numbers the quad classes as the set does; 0 is none.
func quadOf(name string) int {
	switch name {
	case "verbal-coop":
		return 1
	case "material-coop":
		return 2
	case "verbal-conf":
		return 3
	case "material-conf":
		return 4
	}
	return 0
}

func codePoints(p *text.Points, s text.Span) *[2]int {
	if s.Len() == 0 {
		return nil
	}
	c := p.Span(s)
	return &[2]int{c.Start, c.End}
}
