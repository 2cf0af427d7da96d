package nquads

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

const (
	xsdString  = "http://www.w3.org/2001/XMLSchema#string"
	langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
)

// Check says what keeps q from being a quad of RDF 1.1, or nil.
func Check(q quad.Quad) error {
	_, err := Append(nil, q)
	return err
}

// Append writes q in canonical form, with the full stop and the newline, and
// appends it to dst. Values that cannot be written so that every reader
// understands them are refused.
func Append(dst []byte, q quad.Quad) ([]byte, error) {
	switch q.Subject.(type) {
	case quad.IRI, quad.BNode:
	default:
		return dst, fmt.Errorf("the subject %v is neither an IRI nor a blank node", q.Subject)
	}
	if _, ok := q.Predicate.(quad.IRI); !ok {
		return dst, fmt.Errorf("the predicate %v is no IRI", q.Predicate)
	}
	terms := []quad.Value{q.Subject, q.Predicate, q.Object, q.Label}
	switch q.Label.(type) {
	case nil:
		terms = terms[:3]
	case quad.IRI, quad.BNode:
	default:
		return dst, fmt.Errorf("the graph label %v is neither an IRI nor a blank node", q.Label)
	}
	start := len(dst)
	for _, term := range terms {
		var err error
		if dst, err = appendTerm(dst, term); err != nil {
			return dst[:start], err
		}
		dst = append(dst, ' ')
	}
	return append(dst, '.', '\n'), nil
}

func appendTerm(dst []byte, v quad.Value) ([]byte, error) {
	switch v := v.(type) {
	case quad.IRI:
		return appendIRI(dst, string(v))
	case quad.BNode:
		if !isBlankLabel(string(v)) {
			return dst, fmt.Errorf("%q is no label of a blank node", string(v))
		}
		return append(append(dst, "_:"...), v...), nil
	case quad.String:
		return appendString(dst, string(v))
	case quad.LangString:
		if !isLanguage(v.Lang) {
			return dst, fmt.Errorf("%q is no language tag", v.Lang)
		}
		dst, err := appendString(dst, string(v.Value))
		return append(append(dst, '@'), v.Lang...), err
	case quad.TypedString:
		return appendTyped(dst, v)
	case interface{ TypedString() quad.TypedString }:
		return appendTyped(dst, v.TypedString())
	}
	return dst, fmt.Errorf("a value of the kind %T has no place in RDF", v)
}

func appendTyped(dst []byte, v quad.TypedString) ([]byte, error) {
	dst, err := appendString(dst, string(v.Value))
	kind := string(v.Type.Full())
	if err != nil || kind == xsdString {
		return dst, err
	}
	if kind == langString {
		return dst, errors.New("a literal of the type rdf:langString needs its language")
	}
	return appendIRI(append(dst, "^^"...), kind)
}

func appendIRI(dst []byte, iri string) ([]byte, error) {
	if err := checkIRI(iri); err != nil {
		return dst, err
	}
	return append(append(append(dst, '<'), iri...), '>'), nil
}

// appendString escapes what canonical N-Triples escapes and nothing else.
func appendString(dst []byte, s string) ([]byte, error) {
	if !utf8.ValidString(s) {
		return dst, fmt.Errorf("the text %.40q is not valid UTF-8", s)
	}
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		var esc byte
		switch s[i] {
		case '"', '\\':
			esc = s[i]
		case '\n':
			esc = 'n'
		case '\r':
			esc = 'r'
		default:
			continue
		}
		dst = append(append(dst, s[from:i]...), '\\', esc)
		from = i + 1
	}
	return append(append(dst, s[from:]...), '"'), nil
}

// checkIRI says whether iri is absolute and free of what must not stand in one.
func checkIRI(iri string) error {
	if !utf8.ValidString(iri) {
		return fmt.Errorf("the IRI %.80q is not valid UTF-8", iri)
	}
	for _, r := range iri {
		if badInIRI(r) {
			return fmt.Errorf("the IRI <%.80s> holds the character %q", iri, r)
		}
	}
	if !hasScheme(iri) {
		return fmt.Errorf("the IRI <%.80s> is not absolute", iri)
	}
	return nil
}

func badInIRI(r rune) bool { return r <= ' ' || r < 0x80 && strings.ContainsRune("<>\"{}|^`\\", r) }

func hasScheme(iri string) bool {
	for i := 0; i < len(iri); i++ {
		c := iri[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		switch {
		case letter, i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return i > 0 && c == ':'
		}
	}
	return false
}

func isLanguage(tag string) bool {
	for i, part := range strings.Split(tag, "-") {
		if part == "" {
			return false
		}
		for _, c := range []byte(part) {
			letter := 'a' <= c|0x20 && c|0x20 <= 'z'
			if !letter && (i == 0 || c < '0' || c > '9') {
				return false
			}
		}
	}
	return true
}

func isBlankLabel(s string) bool {
	last := rune('.')
	for i, r := range s {
		if !isNameStart(r) && !('0' <= r && r <= '9') && (i == 0 || !isNameRest(r) && r != '.') {
			return false
		}
		last = r
	}
	return last != '.' && utf8.ValidString(s)
}

// isNameStart is PN_CHARS_U of the grammar as its errata leave it, without the colon.
func isNameStart(r rune) bool {
	return r == '_' || 'a' <= r|0x20 && r|0x20 <= 'z' && r < 0x80 || unicode.Is(nameStart(), r)
}

// isNameRest is what PN_CHARS has and PN_CHARS_U has not.
func isNameRest(r rune) bool {
	return r == '-' || '0' <= r && r <= '9' || r == 0xB7 || 0x300 <= r && r <= 0x36F || 0x203F <= r && r <= 0x2040
}

// nameStart is PN_CHARS_BASE above ASCII.
func nameStart() *unicode.RangeTable {
	return &unicode.RangeTable{
		R16: []unicode.Range16{
			{0xC0, 0xD6, 1},
			{0xD8, 0xF6, 1},
			{0xF8, 0x2FF, 1},
			{0x370, 0x37D, 1},
			{0x37F, 0x1FFF, 1},
			{0x200C, 0x200D, 1},
			{0x2070, 0x218F, 1},
			{0x2C00, 0x2FEF, 1},
			{0x3001, 0xD7FF, 1},
			{0xF900, 0xFDCF, 1},
			{0xFDF0, 0xFFFD, 1},
		},
		R32: []unicode.Range32{{0x10000, 0xEFFFF, 1}},
	}
}
