// Package when finds the dates a sentence speaks of and works them out from the
// day the report appeared, its anchor.
//
// An expression is a run of tokens: "on July 19, 2000", "Sunday", "two weeks
// ago", "since 1991". Its date is as exact as the words: a day, a month or a
// year. What the words leave open is taken from the anchor, and the expression
// says so (Inferred): "Sunday" is the last one up to the anchor, "Jan. 16" the
// last one unless the year's own is nearer to hand, as in a January report about
// "March 17". Words that point ahead ("will meet on Sunday", "set for Sunday")
// turn it round; Future does so for a caller that knows better.
//
// The anchor itself is never given as the date of anything unless the words say
// "today". The date of a dateline ("SEOUL, Jan. 16 (Yonhap) --") is left out: it
// dates the report, not what happened.
package when

import (
	"io/fs"
	"strings"

	"entente/extract/text"
)

// Kind says what an expression tells of time.
type Kind string

// The kinds of expressions.
const (
	Point     Kind = "point"     // on that day, in that month or year
	Period    Kind = "period"    // from Date to Until, both included
	Since     Kind = "since"     // from Date on; Date is zero for "since the collapse of ..."
	After     Kind = "after"     // later than Date
	Before    Kind = "before"    // no later than Date
	Duration  Kind = "duration"  // "for three years": how long, and not when
	Recurring Kind = "recurring" // "every Sunday"
	Vague     Kind = "vague"     // "recently", "in recent years"
)

// Expr is an expression of time.
type Expr struct {
	Span       text.Span
	First, End int // tokens, half open; a preposition in front belongs to them
	Kind       Kind
	Date       text.Date // zero where the words, or the lack of an anchor, give none
	Until      text.Date // end of a period
	Inferred   bool      // the anchor filled in what the words leave open
	Ahead      bool      // lies ahead of the anchor
	Basis      string    // the words

	next text.Date // the reading that lies ahead, where there are two
	ref  reference

	back text.Date // the reading that lies behind, where Date lies ahead and the words leave the year open
}

// Future gives e as it reads where the event lies ahead: the next Sunday and not
// the last. Most expressions have one reading only and stay as they are.
func (e Expr) Future() Expr {
	if !e.next.IsZero() {
		e.Date, e.next, e.Ahead = e.next, text.Date{}, true
	}
	return e
}

// Past gives e as it reads where the event has happened: "in December" is the last
// one in a report of July, though the one to come is as near.
func (e Expr) Past() Expr {
	if !e.back.IsZero() {
		e.Date, e.back, e.Ahead = e.back, text.Date{}, false
		if !e.Until.IsZero() {
			e.Until.Year--
		}
	}
	return e
}

// Finder finds expressions. It is immutable and safe for concurrent use.
type Finder struct{ words map[string][]sense }

// Load reads lexicon/when.tsv from fsys. An error names file and line.
func Load(fsys fs.FS) (*Finder, error) { return loadWords(fsys, "lexicon/when.tsv") }

// Find gives the expressions of s in the order of the text. Tags and tree are
// used where they are there. A zero anchor leaves relative expressions without a date.
func (f *Finder) Find(s *text.Sentence, anchor text.Date) []Expr {
	c := newCursor(f, s.Tokens, anchor)
	var all []Expr
	for i := c.dateline(); i < len(c.toks); {
		m := c.expression(i)
		if m.n == 0 {
			i++
			continue
		}
		e := c.finish(i, m)
		if !e.next.IsZero() && c.ahead(i+m.n-1) {
			e = e.Future()
		}
		e.look(anchor, c.in(i, "later"))
		all = append(all, e)
		i += m.n
	}
	return all
}

// look says whether e lies ahead of the anchor, as what is "later this year" does
// though the year has begun, and when it was if it does not.
func (e *Expr) look(anchor text.Date, later bool) {
	if anchor.IsZero() || e.Date.IsZero() {
		return
	}
	beyond := before(anchor, e.Date)
	if beyond && e.Inferred && !e.next.IsZero() && (e.Date.Day == 0 || anchor.Day == 0 || stamp(e.Date).Sub(stamp(anchor)) > soon) {
		if back := (text.Date{Year: e.Date.Year - 1, Month: e.Date.Month, Day: e.Date.Day}); valid(back) {
			e.back = back
		}
	}
	running := e.Date.Year == anchor.Year && (e.Date.Month == 0 || e.Date.Month == anchor.Month && e.Date.Day == 0)
	e.Ahead = e.Ahead || beyond || later && running
}

// match is what a rule found: n tokens, 0 for nothing.
type match struct {
	n        int
	kind     Kind
	date     text.Date
	until    text.Date
	next     text.Date // the other reading
	inferred bool
	ref      reference
}

// finish makes an expression of a match at token i.
func (c *cursor) finish(i int, m match) Expr {
	toks := c.toks[i : i+m.n]
	return Expr{
		Span:  text.Span{Start: toks[0].Span.Start, End: toks[m.n-1].Span.End},
		First: i, End: i + m.n,
		Kind: m.kind, Date: m.date, Until: m.until, next: m.next, ref: m.ref,
		Inferred: m.inferred && !m.date.IsZero(),
		Basis:    words(toks),
	}
}

// words gives the tokens as they stand in the text, white space made plain.
func words(toks []text.Token) string {
	var b strings.Builder
	for i, t := range toks {
		if i > 0 && t.Span.Start > toks[i-1].Span.End {
			b.WriteByte(' ')
		}
		b.WriteString(t.Form)
	}
	return b.String()
}
