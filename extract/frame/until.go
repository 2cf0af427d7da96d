package frame

import (
	"strings"

	"entente/extract/when"
)

// untilThen gives the word that says until when the verb n, negated and told in the past,
// was not done, or -1: whoever "did not recognise Chile until 1823" did so then.
func (m *matcher) untilThen(n int) int {
	if !m.verbal(n) || !m.negated(n) {
		return -1
	}
	if a := m.child(n, "aux", "aux:pass"); a < 0 || m.toks[a].XPOS != "VBD" {
		return -1
	}
	for c := int(m.first[n]); c >= 0; c = int(m.next[c]) {
		if rel := m.toks[c].Rel; (rel == "obl" || rel == "advcl") && until(m.preposition(c)) {
			return c
		}
	}
	return -1
}

func until(preposition string) bool { return preposition == "until" || preposition == "till" }

// onlyThen reports whether expression x says until when something was not, so that it was
// then: "did not recognise it until 1823", "not until 1823 did it".
func (m *matcher) onlyThen(x *when.Expr) bool {
	if x.Kind != when.Before || !until(strings.ToLower(m.toks[x.First].Form)) {
		return false
	}
	for i := x.First; i < x.End; i++ {
		if m.negated(i) {
			return true
		}
	}
	_, h := m.outside(x)
	if h < 0 {
		return false
	}
	c := m.untilThen(h)
	return c >= x.First && c < x.End
}
