package coped

import (
	"strings"

	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/text"
)

// mainEvents gives the statements of the trigger that stands highest in its tree,
// and among equals first.
func (c *Case) mainEvents() []found {
	best := c.main()
	if best < 0 {
		return c.guess()
	}
	var events []found
	for i := range c.Statements {
		if st := &c.Statements[i]; st.Trigger == c.Statements[best].Trigger && st.Core == c.Statements[best].Core {
			events = append(events, found{c.phraseAt(st.SubjectSpan), c.phraseAt(st.ObjectSpan), c.quadOf(st)})
		}
	}
	return events
}

// main gives the index of the statement that mainEvents starts from, or -1.
func (c *Case) main() int {
	best, depth := -1, 0
	for i := range c.Statements {
		st := &c.Statements[i]
		if c.x.Frames().Fold(st).Root == "" {
			continue
		}
		if d := depthOf(c.Sentences, st.Trigger); best < 0 || d < depth {
			best, depth = i, d
		}
	}
	return best
}

// guess is for a text in which no frame was found: subject and object of its first
// main verb, and what the words alone suggest.
func (c *Case) guess() []found {
	for n := range c.Sentences {
		source, target := text.Span{}, text.Span{}
		worth := 0
		for _, m := range c.Actors.Mentions {
			rel, top := function(&c.Sentences[n], m)
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
		code, _ := c.x.Frames().Suggest(c.Sentences, n, c.Actors, source, target)
		return []found{{c.phraseAt(source), c.phraseAt(target), quadNumber(code.Quad)}}
	}
	return nil
}

func (c *Case) phraseAt(sp text.Span) text.Span { return phraseAt(c.Sentences, c.Actors, sp) }

// objectWorth ranks what can be the target of a verb: one who is given something,
// a known actor, the object, anything else.
func objectWorth(rel string, m actor.Mention) int {
	known := isKnown(m)
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

// isKnown reports whether a mention names an actor, and not just some phrase.
func isKnown(m actor.Mention) bool {
	return len(m.Actors) > 0 && !strings.HasPrefix(m.Actors[0], "org/phrase-")
}

// function gives what a mention is to the root of sentence s; top is false for one
// of another sentence and for one that hangs deeper.
func function(s *text.Sentence, m actor.Mention) (rel string, top bool) {
	if m.End > len(s.Tokens) || s.Tokens[m.First].Span.Start != m.Span.Start {
		return "", false
	}
	t := &s.Tokens[m.Head]
	return text.BaseRel(t.Rel), t.Head >= 0 && s.Tokens[t.Head].Head < 0
}

// quadOf gives the quad class as the set has it, whose neutral class holds
// what CAMEO has below 03: comments, condolences, appeals, denials, and what is
// only considered.
func (c *Case) quadOf(st *frame.Statement) int {
	switch st.Core {
	case "asked", "called-on", "sought-aid-from", "sought-talks-with", "condoled-with", "commented-on", "denied":
		return 0
	}
	if st.Status == "possible" || st.Evidence == "denied" {
		return 0
	}
	return quadNumber(c.x.Frames().Fold(st).Quad)
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

// quadNumber numbers the quad classes as the set does; 0 is none.
func quadNumber(name string) int {
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
