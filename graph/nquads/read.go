package nquads

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// MaxLine is the longest line that Read takes, in bytes.
const MaxLine = 256 << 20

// An Error is one line that is no N-Quads.
type Error struct {
	Line, Column int // from 1; the column counts code points
	Msg          string
}

func (e *Error) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Msg) }

// Read gives the quads of r in their order. A line that is not right comes as
// an *Error in its place; who goes on reading gets the lines after it. Any other
// error is one of r and ends the reading.
func Read(r io.Reader) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		lines := bufio.NewReaderSize(r, 1<<16)
		buf := []byte(nil)
		for n := 1; ; {
			line, err := readLine(lines, buf[:0])
			buf = line
			for len(line) > 0 {
				one, rest, more := cutLine(line)
				if q, found, bad := parseLine(string(one), n); (found || bad != nil) && !yield(q, bad) {
					return
				}
				if line = rest; more {
					n++
				}
			}
			if err != nil {
				if err != io.EOF {
					yield(quad.Quad{}, fmt.Errorf("line %d: %w", n, err))
				}
				return
			}
		}
	}
}

// readLine appends to buf what comes up to and with the next line feed.
func readLine(r *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := r.ReadSlice('\n')
		buf = append(buf, part...)
		if len(buf) > MaxLine {
			return buf, errors.New("the line is longer than " + strconv.Itoa(MaxLine>>20) + " MiB")
		}
		if err != bufio.ErrBufferFull {
			return buf, err
		}
	}
}

// cutLine cuts b after its first end of line: CR, LF or both.
func cutLine(b []byte) (line, rest []byte, ended bool) {
	i := bytes.IndexAny(b, "\r\n")
	if i < 0 {
		return b, nil, false
	}
	next := i + 1
	if b[i] == '\r' && next < len(b) && b[next] == '\n' {
		next++
	}
	return b[:i], b[next:], true
}

// parseLine reads one line; found is false where it holds only a comment.
func parseLine(s string, line int) (q quad.Quad, found bool, err error) {
	p := parser{s: s}
	defer func() {
		if bad, ok := err.(badTerm); ok {
			err = &Error{line, utf8.RuneCountInString(s[:min(bad.at, len(s))]) + 1, bad.msg}
		}
	}()
	if !utf8.ValidString(s) {
		return q, false, p.fail(validPrefix(s), "not valid UTF-8")
	}
	if p.space(); p.done() {
		return q, false, nil
	}
	q, err = p.statement()
	return q, err == nil, err
}

func validPrefix(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return len(s)
}

// Parse reads one quad from s, one line that holds nothing else.
func Parse(s string) (quad.Quad, error) {
	q, found, err := parseLine(strings.TrimRight(s, "\r\n"), 1)
	if err == nil && !found {
		err = &Error{1, 1, "no quad"}
	}
	return q, err
}

type badTerm struct {
	at  int
	msg string
}

func (b badTerm) Error() string { return b.msg }

// parser reads one line.
type parser struct {
	s  string
	at int
}

func (p *parser) fail(at int, format string, args ...any) error {
	return badTerm{at, fmt.Sprintf(format, args...)}
}

func (p *parser) space() {
	for p.at < len(p.s) && (p.s[p.at] == ' ' || p.s[p.at] == '\t') {
		p.at++
	}
}

// done reports whether nothing is left but a comment.
func (p *parser) done() bool { return p.at == len(p.s) || p.s[p.at] == '#' }

func (p *parser) peek() byte {
	if p.at < len(p.s) {
		return p.s[p.at]
	}
	return 0
}

func (p *parser) statement() (q quad.Quad, err error) {
	if q.Subject, err = p.node("a subject"); err != nil {
		return q, err
	}
	if p.peek() != '<' {
		return q, p.fail(p.at, "the predicate must be an IRI in <>")
	}
	if q.Predicate, err = p.node("a predicate"); err != nil {
		return q, err
	}
	if q.Object, err = p.object(); err != nil {
		return q, err
	}
	if p.peek() != '.' {
		if q.Label, err = p.node("a full stop or a graph label"); err != nil {
			return q, err
		}
	}
	if p.peek() != '.' {
		return q, p.fail(p.at, "a full stop is missing")
	}
	p.at++
	if p.space(); !p.done() {
		return q, p.fail(p.at, "something stands after the full stop")
	}
	return q, nil
}

// node reads an IRI or a blank node, and the space after it.
func (p *parser) node(what string) (v quad.Value, err error) {
	switch p.peek() {
	case '<':
		v, err = p.iri()
	case '_':
		v, err = p.blank()
	default:
		return nil, p.fail(p.at, "want %s: an IRI in <> or a blank node", what)
	}
	p.space()
	return v, err
}

func (p *parser) object() (quad.Value, error) {
	if p.peek() != '"' {
		return p.node("an object, a text in quotes or a node")
	}
	v, err := p.literal()
	p.space()
	return v, err
}

func (p *parser) iri() (quad.Value, error) {
	start := p.at
	p.at++
	s, err := p.until('>', "uU")
	if err != nil {
		return nil, err
	}
	if err := checkIRI(s); err != nil {
		return nil, p.fail(start, "%v", err)
	}
	return quad.IRI(s), nil
}

func (p *parser) blank() (quad.Value, error) {
	start := p.at
	if !strings.HasPrefix(p.s[p.at:], "_:") {
		return nil, p.fail(start, "a blank node starts with _:")
	}
	p.at += 2
	from := p.at
	for p.at < len(p.s) {
		r, n := utf8.DecodeRuneInString(p.s[p.at:])
		if !isNameStart(r) && !isNameRest(r) && r != '.' {
			break
		}
		p.at += n
	}
	for p.at > from && p.s[p.at-1] == '.' { // the full stop of the statement
		p.at--
	}
	label := p.s[from:p.at]
	if !isBlankLabel(label) {
		return nil, p.fail(start, "%q is no label of a blank node", label)
	}
	return quad.BNode(label), nil
}

func (p *parser) literal() (quad.Value, error) {
	p.at++
	s, err := p.until('"', `tbnrf"'\uU`)
	if err != nil {
		return nil, err
	}
	switch {
	case p.peek() == '@':
		return p.language(s)
	case strings.HasPrefix(p.s[p.at:], "^^<"):
		return p.typed(s)
	case p.peek() == '^':
		return nil, p.fail(p.at, "want ^^ and the IRI of a datatype in <>")
	}
	return quad.String(s), nil
}

func (p *parser) language(s string) (quad.Value, error) {
	start := p.at
	p.at++
	from := p.at
	for p.at < len(p.s) && (p.s[p.at] == '-' || p.s[p.at]|0x20 >= 'a' && p.s[p.at]|0x20 <= 'z' || p.s[p.at] >= '0' && p.s[p.at] <= '9') {
		p.at++
	}
	tag := p.s[from:p.at]
	if !isLanguage(tag) {
		return nil, p.fail(start, "@%s is no language tag", tag)
	}
	return quad.LangString{Value: quad.String(s), Lang: tag}, nil
}

func (p *parser) typed(s string) (quad.Value, error) {
	p.at += 2
	start := p.at
	kind, err := p.iri()
	switch {
	case err != nil:
		return nil, err
	case kind == quad.IRI(xsdString):
		return quad.String(s), nil
	case kind == quad.IRI(langString):
		return nil, p.fail(start, "a literal of the type rdf:langString needs its language")
	}
	return quad.TypedString{Value: quad.String(s), Type: kind.(quad.IRI)}, nil
}

// until reads up to the byte end and past it, undoing the escapes of which
// allowed lists the letters.
func (p *parser) until(end byte, allowed string) (string, error) {
	start := p.at
	if i := strings.IndexByte(p.s[p.at:], end); i >= 0 && strings.IndexByte(p.s[p.at:p.at+i], '\\') < 0 {
		p.at += i + 1
		return p.s[start : start+i], nil
	}
	var b strings.Builder
	for p.at < len(p.s) {
		switch c := p.s[p.at]; c {
		case end:
			p.at++
			return b.String(), nil
		case '\\':
			r, err := p.escape(allowed)
			if err != nil {
				return "", err
			}
			b.WriteRune(r)
		default:
			b.WriteByte(c)
			p.at++
		}
	}
	return "", p.fail(start-1, "the closing %c is missing", end)
}

func (p *parser) escape(allowed string) (rune, error) {
	at := p.at
	if at+1 >= len(p.s) || strings.IndexByte(allowed, p.s[at+1]) < 0 {
		return 0, p.fail(at, "no such escape here: %.2s", p.s[at:])
	}
	p.at += 2
	switch c := p.s[at+1]; c {
	case 'u':
		return p.hex(at, 4)
	case 'U':
		return p.hex(at, 8)
	case '"', '\'', '\\':
		return rune(c), nil
	default:
		return rune("\t\b\n\r\f"[strings.IndexByte("tbnrf", c)]), nil
	}
}

func (p *parser) hex(at, digits int) (rune, error) {
	end := p.at + digits
	if end > len(p.s) {
		return 0, p.fail(at, "the escape needs %d hexadecimal digits", digits)
	}
	n, err := strconv.ParseUint(p.s[p.at:end], 16, 32)
	if err != nil {
		return 0, p.fail(at, "the escape needs %d hexadecimal digits", digits)
	}
	if !utf8.ValidRune(rune(n)) || n > utf8.MaxRune {
		return 0, p.fail(at, "%s is no character", p.s[at:end])
	}
	p.at = end
	return rune(n), nil
}
