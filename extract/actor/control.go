package actor

import (
	"strings"

	"entente/extract/text"
)

// control favours the object of a verb for a possessor further on in what the
// verb governs: "urged Iran to halt its programme", "aided Russia in its invasion".
func (l *linker) control(tok, head int) float64 {
	v := l.s.Tokens[head].Head
	deed := false
	for k, n := tok, 0; k >= 0 && n < 6; k, n = l.s.Tokens[k].Head, n+1 {
		t := &l.s.Tokens[k]
		if k == l.s.Tokens[l.s.Tokens[tok].Head].Head && t.XPOS == "VB" && l.t.trait[lowHash(t.Lemma)]&supportVerb != 0 {
			return 0 // "urged Chad to back its plan"
		}
		deed = deed || t.Rel == "acl" && t.Verbal()
		if t.Head != v || k <= head {
			continue
		}
		switch {
		case t.Rel == "obj" && deed:
			return 5 // "gave Chad a deadline to withdraw its troops"
		case l.s.Tokens[head].Rel == "iobj":
			if x := l.t.class[lowHash(l.s.Tokens[v].Lemma)]; t.Rel == "xcomp" && x&speechWord != 0 && l.s.Tokens[v].Lemma != "ask" {
				return 3.5
			}
			return 0
		case t.Rel == "xcomp" || t.Rel == "ccomp" || t.Rel == "advcl" && l.t.class[lowHash(l.s.Tokens[v].Form)]&speechWord != 0:
			return 3.5
		case strings.HasPrefix(t.Rel, "obl") || t.Rel == "advcl":
			return 2
		}
		return 0
	}
	return 0
}

// blamed reports whether a name stands behind "on" or "against", or behind "with" and a tie,
// and the possessor in the reason that follows: "imposed a round of sanctions on Iran over
// its tests", "cut ties with Iran over its tests".
func (l *linker) blamed(tok, head int) bool {
	toks := l.s.Tokens
	v := toks[head].Head
	if rel := toks[head].Rel; v < 0 || v > head || rel != "nmod" && rel != "obl" {
		return false
	}
	switch l.prep(head) {
	case "on", "against":
	case "with":
		if l.cls[v]&tieNoun == 0 {
			return false
		}
	case "to":
		if h := toks[tok].Head; h < 0 || toks[v].Verbal() || l.t.trait[lowHash(toks[h].Lemma)]&hostileNoun == 0 {
			return false // "cut aid to Chile over its invasion of Peru"
		}
	default:
		return false
	}
	if l.provoked(tok, head) {
		return true
	}
	reason := -1
	for k, n := tok, 0; k > head && n < 6; k, n = toks[k].Head, n+1 {
		if p := l.prep(k); p == "over" || p == "for" || p == "because" {
			reason = toks[k].Head
			break
		}
	}
	if reason == head || l.alleged(tok, head) {
		return true
	}
	for n := 0; v >= 0 && n < 6; n, v = n+1, toks[v].Head {
		if v == reason {
			return true
		}
		if toks[v].Verbal() {
			return false
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

// alleged reports whether a possessor stands in what is said against a name: "a suit against Chile
// alleging its decision broke the treaty".
func (l *linker) alleged(tok, head int) bool {
	toks := l.s.Tokens
	if h := toks[tok].Head; l.prep(head) != "against" || h < 0 || toks[h].Rel == "nsubj:pass" {
		return false // "claiming that its ships were seized"
	}
	for k, n := toks[tok].Head, 0; k > head && n < 6; k, n = toks[k].Head, n+1 {
		if toks[k].XPOS == "VBG" && l.t.trait[lowHash(toks[k].Lemma)]&allegeVerb != 0 {
			return true
		}
	}
	return false
}

// provoked reports whether a possessor owns a hostile deed that is the reason or the term of what is
// done against a name: "vowed attacks on Chile as long as its aggression goes on", "sanctions against
// Chile in response to its tests".
func (l *linker) provoked(tok, head int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 {
		return false
	}
	hostile := l.t.trait[lowHash(toks[h].Lemma)]&hostileNoun != 0
	if !hostile && (!l.whole(h) || l.reflexed(tok)) {
		return false
	}
	for k, n := h, 0; k > head && n < 5; k, n = toks[k].Head, n+1 {
		if toks[k].Verbal() && text.BaseRel(toks[k].Rel) == "advcl" {
			switch l.prep(k) {
			case "as", "until", "if", "unless", "because", "since", "while":
				return hostile && toks[h].Rel == "nsubj"
			}
			return false
		}
		if p := l.prep(k); p == "to" && k > 2 && toks[k].Head >= 0 && (toks[toks[k].Head].Form == "response" || toks[toks[k].Head].Form == "retaliation") {
			return true
		}
	}
	return false
}

// whole reports whether a noun of doing says what is done, so that its owner does it: "its recognition of
// Chile", "its decision to", but not "its exclusion from".
func (l *linker) whole(h int) bool {
	for k := h + 1; k < len(l.s.Tokens); k++ {
		t := &l.s.Tokens[k]
		if p := l.prep(k); t.Head == h && (t.Rel == "nmod" && (p == "of" || p == "for") || t.Rel == "acl" && t.XPOS == "VB") {
			return true
		}
	}
	return false
}

// ousted reports whether a name is that of whose envoy something is done to, and the possessor stands in the
// reason for it: "expelled Chile's ambassador over its tests".
func (l *linker) ousted(tok, head int) bool {
	toks := l.s.Tokens
	o := toks[head].Head
	if o < 0 || o > tok || l.reflexed(tok) || toks[o].Rel != "obj" || l.cls[o]&serviceNoun == 0 || toks[o].Head < 0 {
		return false
	}
	v := toks[o].Head
	from := toks[v].Lemma == "recall" || toks[v].Lemma == "withdraw"
	switch rel := toks[head].Rel; {
	case rel == "nmod:poss" && toks[head].UPOS == "PROPN", rel == "amod", rel == "compound", rel == "nmod" && l.prep(head) == "of":
		if from || !l.requites(v) {
			return false
		}
	case rel == "nmod" && l.prep(head) == "to":
		if !from {
			return false
		}
	default:
		return false
	}
	for k, n := tok, 0; k > head && n < 6; k, n = toks[k].Head, n+1 {
		if p := l.prep(k); (p == "over" || p == "for" || p == "because") && (toks[k].Head == v || toks[k].Head == o) {
			return true
		}
	}
	return l.provoked(tok, head)
}

// endowed reports whether a name is the object of a verb beside one by which something is given to the
// country that a possessor owns: "praised Ivo Tovin and offered his country a loan".
func (l *linker) endowed(tok, head int) bool {
	toks := l.s.Tokens
	h, v := toks[tok].Head, toks[head].Head
	if h < 0 || v < 0 || toks[head].Rel != "obj" || l.cls[h]&landNoun == 0 || l.possessive(min(h+1, len(toks)-1)) {
		return false
	}
	at := toks[h].Head
	switch p := l.prep(h); {
	case toks[h].Rel == "iobj", toks[h].Rel == "obj" && l.lastObject(at) > h:
	case p != "to" && p != "for" || toks[h].Rel != "nmod" && toks[h].Rel != "obl" || at < 0:
		return false
	case toks[at].Rel == "obj":
		at = toks[at].Head
	}
	return at > head && at < h && toks[at].Rel == "conj" && toks[at].Head == v && l.subjectToken(at) < 0 && l.objectToken(at) >= 0
}

// lastObject gives the last object of verb v, where the parser has taken the receiver for one too.
func (l *linker) lastObject(v int) int {
	for k := len(l.s.Tokens) - 1; k > v; k-- {
		if t := &l.s.Tokens[k]; t.Head == v && t.Rel == "obj" {
			return k
		}
	}
	return -1
}

// reflexed reports whether a possessor points back at who acts: "its own".
func (l *linker) reflexed(tok int) bool {
	return tok+1 < len(l.s.Tokens) && l.s.Tokens[tok+1].Form == "own"
}
