package conllu

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"entente/extract/text"
)

const maxLine = 1 << 20 // bytes; a longer line is an error

// Read gives the sentences of r one after the other. The first error, which names
// its line, ends the stream.
func Read(r io.Reader) iter.Seq2[Sentence, error] {
	return func(yield func(Sentence, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(make([]byte, 0, 64<<10), maxLine)
		p := parser{}
		n := 0
		for in.Scan() {
			n++
			done, err := p.line(in.Text())
			if err != nil {
				yield(Sentence{}, fmt.Errorf("line %d: %w", n, err))
				return
			}
			if done && !yield(p.take(), nil) {
				return
			}
		}
		if err := in.Err(); err != nil {
			yield(Sentence{}, fmt.Errorf("line %d: %w", n+1, err))
			return
		}
		if !p.started() {
			return
		}
		if err := p.finish(); err != nil {
			yield(Sentence{}, fmt.Errorf("line %d: %w", n, err))
			return
		}
		yield(p.take(), nil)
	}
}

// parser builds one sentence from lines.
type parser struct {
	s       Sentence
	pending []string // ranges and empty nodes before the next word
	rangeTo int      // last word of the range being read, from 1
	noSpace bool     // the range being read has no space after it
	end     int      // bytes of text so far
}

func (p *parser) started() bool {
	return len(p.s.Tokens)+len(p.s.Comments)+len(p.pending) > 0
}

// line takes one line and reports whether it ends a sentence.
func (p *parser) line(l string) (done bool, err error) {
	l = strings.TrimSuffix(l, "\r")
	switch {
	case l == "":
		return p.started(), p.finish()
	case l[0] == '#' && len(p.s.Tokens) == 0:
		p.s.Comments = append(p.s.Comments, l)
		return false, nil
	}
	f := strings.Split(l, "\t")
	if len(f) != 10 {
		return false, fmt.Errorf("%d columns, want 10", len(f))
	}
	if i := slices.Index(f, ""); i >= 0 {
		return false, fmt.Errorf("column %d is empty, an unknown value is _", i+1)
	}
	if from, to, ok := strings.Cut(f[0], "-"); ok {
		return false, p.addRange(l, from, to, f[9])
	}
	if strings.Contains(f[0], ".") {
		p.pending = append(p.pending, l)
		return false, nil
	}
	return false, p.word(f)
}

func (p *parser) addRange(line, from, to, misc string) error {
	a, err := strconv.Atoi(from)
	b, err2 := strconv.Atoi(to)
	if err != nil || err2 != nil || a != len(p.s.Tokens)+1 || b < a {
		return fmt.Errorf("range %s-%s does not start at word %d", from, to, len(p.s.Tokens)+1)
	}
	p.rangeTo, p.noSpace = b, Rest{Misc: misc}.NoSpace()
	p.pending = append(p.pending, line)
	return nil
}

func (p *parser) word(f []string) error {
	id := len(p.s.Tokens) + 1
	if f[0] != strconv.Itoa(id) {
		return fmt.Errorf("word %q, want %d", f[0], id)
	}
	head, err := parseHead(f[6], id)
	if err != nil {
		return err
	}
	t := text.Token{Form: f[1], Lemma: known(f[2]), UPOS: known(f[3]), XPOS: known(f[4]), Head: head, Rel: known(f[7])}
	if f[1] == "_" {
		t.Lemma = f[2]
	}
	rest := Rest{Feats: f[5], Deps: f[8], Misc: f[9], Before: p.pending}
	p.pending = nil
	t.Span = text.Span{Start: p.end, End: p.end + len(t.Form)}
	p.end = t.Span.End
	if !p.glued(id, rest) {
		p.end++
	}
	p.s.Tokens = append(p.s.Tokens, t)
	p.s.Rest = append(p.s.Rest, rest)
	return nil
}

// glued reports whether the word after word id follows without a space.
func (p *parser) glued(id int, r Rest) bool {
	switch {
	case id < p.rangeTo:
		return true
	case id == p.rangeTo:
		return p.noSpace || r.NoSpace()
	}
	return r.NoSpace()
}

func parseHead(s string, id int) (int, error) {
	if s == "_" {
		return -1, nil
	}
	h, err := strconv.Atoi(s)
	if err != nil || h < 0 || h == id {
		return 0, fmt.Errorf("word %d has the head %q", id, s)
	}
	return h - 1, nil
}

func known(s string) string {
	if s == "_" {
		return ""
	}
	return s
}

// finish checks the whole sentence.
func (p *parser) finish() error {
	if p.started() && len(p.s.Tokens) == 0 {
		return fmt.Errorf("a sentence without words")
	}
	for i, t := range p.s.Tokens {
		if t.Head >= len(p.s.Tokens) {
			return fmt.Errorf("word %d has the head %d, but there are %d words", i+1, t.Head+1, len(p.s.Tokens))
		}
	}
	if n := len(p.s.Tokens); n > 0 {
		p.s.Span.End = p.s.Tokens[n-1].Span.End
	}
	p.s.After = p.pending
	return nil
}

// take hands the sentence over and starts a new one.
func (p *parser) take() Sentence {
	s := p.s
	*p = parser{}
	return s
}
