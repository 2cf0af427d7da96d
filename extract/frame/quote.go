package frame

import (
	"slices"

	"entente/extract/actor"
	"entente/extract/text"
)

// quoted reports whether word i stands in a quotation that its sentence begins with.
func (m *matcher) quoted(i int) bool {
	if !opensQuote(m.toks[0].Form) {
		return false
	}
	for k := 1; k < i; k++ {
		if closesQuote(m.toks[k].Form) {
			return false
		}
	}
	return true
}

// hear notes whom sentence m has quoted, and who speaks a quotation that it leaves open.
func (q *quoteState) hear(m *matcher, c *cues, inside bool, behind func() []string) {
	if q.open && !inside {
		if q.sources = m.quotee(c, m.lastQuote()); len(q.sources) == 0 && m.quoted(len(m.toks)-1) {
			q.sources = q.speaks(behind())
		}
	}
	first := m.firstQuote()
	switch s := m.quotee(c, first); {
	case first < 0 && !inside:
		q.last = nil
	case len(s) > 0:
		q.last = s
	case inside && len(q.sources) > 0:
		q.last = q.sources
	}
}

// speakerOf gives who speaks the quotation of several sentences that begins in sentence n, or the last
// one that does, if one of these sentences says it.
func (f *Frames) speakerOf(sents []text.Sentence, n int, who *actor.Result) []string {
	for _, q := range slices.Backward(who.Quotes) {
		if q.First != n {
			continue
		}
		var r reading
		by := &who.Mentions[q.By]
		r.speaker(f.matcher(sents, by.Sentence, who), by.Head)
		if r.sources[0] != "unnamed" {
			return r.sources
		}
	}
	return nil
}

// quotee gives the speaker of the quotation that opens at word i.
func (m *matcher) quotee(c *cues, i int) []string {
	for j := i + 1; i >= 0 && j < len(m.toks); j++ {
		if m.toks[j].UPOS == "VERB" {
			r := m.read(c, j)
			return r.sources
		}
	}
	return nil
}

func (m *matcher) firstQuote() int {
	for i := range m.toks {
		if opensQuote(m.toks[i].Form) {
			return i
		}
	}
	return -1
}

func (m *matcher) lastQuote() int {
	for i := len(m.toks) - 1; i >= 0; i-- {
		if opensQuote(m.toks[i].Form) {
			return i
		}
	}
	return -1
}

// scareQuoted reports whether word i stands in quotation marks by itself, so that only others
// call it that: Norway's "aggression" against Chile.
func (m *matcher) scareQuoted(i int) bool {
	return i > 0 && i+1 < len(m.toks) && opensQuote(m.toks[i-1].Form) && closesQuote(m.toks[i+1].Form)
}
