package actor

import "strings"

// control favours the object of a verb for a possessor further on in what the
// verb governs: "urged Iran to halt its programme", "aided Russia in its invasion".
func (l *linker) control(tok, head int) float64 {
	v := l.s.Tokens[head].Head
	for k, n := tok, 0; k >= 0 && n < 6; k, n = l.s.Tokens[k].Head, n+1 {
		t := &l.s.Tokens[k]
		if t.Head != v || k <= head {
			continue
		}
		switch {
		case t.Rel == "xcomp" || t.Rel == "ccomp" || t.Rel == "advcl" && l.t.class[lowHash(l.s.Tokens[v].Form)]&speechWord != 0:
			return 3.5
		case strings.HasPrefix(t.Rel, "obl") || t.Rel == "advcl":
			return 2
		}
		return 0
	}
	return 0
}

// blamed reports whether a name stands behind "on" or "against" and the possessor in the
// reason that follows: "imposed sanctions on Iran over its tests".
func (l *linker) blamed(tok, head int) bool {
	v := l.s.Tokens[head].Head
	if rel := l.s.Tokens[head].Rel; v < 0 || v > head || rel != "nmod" && rel != "obl" || l.prep(head) != "on" && l.prep(head) != "against" {
		return false
	}
	if rel := l.s.Tokens[v].Rel; rel == "obj" || rel == "nsubj:pass" {
		v = l.s.Tokens[v].Head
	}
	for k, n := tok, 0; k > head && n < 6; k, n = l.s.Tokens[k].Head, n+1 {
		if p := l.prep(k); p == "over" || p == "for" {
			h := l.s.Tokens[k].Head
			return h == v || h == head || h == l.s.Tokens[head].Head
		}
	}
	return false
}

// prep gives the preposition before word i, or "".
func (l *linker) prep(i int) string {
	for k := max(0, i-8); k < i; k++ {
		if l.s.Tokens[k].Head == i && (l.s.Tokens[k].Rel == "case" || l.s.Tokens[k].Rel == "mark") {
			return strings.ToLower(l.s.Tokens[k].Form)
		}
	}
	return ""
}
