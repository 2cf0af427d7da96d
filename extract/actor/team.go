package actor

import "strings"

// A national team is called by the name of its state and is not the state: who beats
// whom in a final tells of no conflict.

// teams drops the states of the sentence at hand that are the parties of a contest.
func (l *linker) teams(i int) {
	c := &l.cands[i]
	if c.drop || c.Type != "country" || c.Kind != Name && c.Kind != Adjective || c.Place {
		return
	}
	l.within(i)
	toks := l.s.Tokens
	side := l.top(c.Head)
	if h := toks[c.Head].Head; h > c.Head && l.t.class[lowHash(toks[h].Form)]&teamNoun != 0 {
		side = l.top(h) // "the Chadian team"
	} else if c.Kind == Adjective {
		return
	}
	v := toks[side].Head
	if v < 0 || !l.party(side) {
		return
	}
	k := l.t.class[lowHash(toks[v].Form)] | l.t.class[lowHash(toks[v].Lemma)]
	if k&contestVerb != 0 && (l.played(v) || l.scored(v)) || side != l.top(c.Head) && l.played(v) {
		c.drop = true
	}
}

// party reports whether a word is a subject or object of its verb, or behind a
// preposition that names an opponent.
func (l *linker) party(tok int) bool {
	switch rel := l.s.Tokens[tok].Rel; {
	case strings.HasPrefix(rel, "nsubj"), rel == "obj", rel == "conj":
		return true
	case strings.HasPrefix(rel, "obl"):
		switch p := l.caseOf(tok); p {
		case l.word.to, l.word.with:
			return true
		default:
			return p == lowHash("against") || p == lowHash("over")
		}
	}
	return false
}

// played reports whether something below a verb, behind a preposition, is a game:
// "in the final", "on penalties".
func (l *linker) played(v int) bool {
	toks := l.s.Tokens
	for i := range toks {
		group := toks[i].Form == "Group" && i+1 < len(toks) && len(toks[i+1].Form) == 1 && isUpper(toks[i+1].Form) // "in Group B"
		if !group && l.t.class[lowHash(toks[i].Form)]&gameNoun == 0 || toks[i].UPOS == "VERB" {
			continue
		}
		for k, n := i, 0; k >= 0 && n < 6 && k != v; k, n = toks[k].Head, n+1 {
			if toks[k].Head == v && (strings.HasPrefix(toks[k].Rel, "obl") || toks[k].Rel == "obj") && l.gamePrep(k) {
				return true
			}
		}
	}
	return false
}

// gamePrep reports whether a game is where the verb happens, and not its time or cause.
func (l *linker) gamePrep(tok int) bool {
	toks := l.s.Tokens
	for k := max(1, tok-6); k < tok; k++ {
		if toks[k].Form == "of" && toks[k-1].Form == "ahead" {
			return false
		}
	}
	switch l.caseOf(tok) {
	case 0:
		return toks[tok].Rel == "obj" && toks[toks[tok].Head].Lemma != "host"
	case lowHash("before"), lowHash("ahead"), lowHash("over"), lowHash("about"), lowHash("after"), lowHash("during"), lowHash("to"), lowHash("with"):
		return false
	}
	return true
}

// scored reports whether a score stands behind a verb: "2-1".
func (l *linker) scored(v int) bool {
	toks := l.s.Tokens
	for i := v + 1; i < len(toks); i++ {
		f := strings.NewReplacer("–", "-", "—", "-").Replace(toks[i].Form)
		a, b, ok := strings.Cut(f, "-")
		if ok && number(a) && number(b) {
			return true
		}
		if i+2 < len(toks) && number(f) && l.hyphen(i+1) && number(toks[i+2].Form) {
			return true
		}
	}
	return false
}

// number reports whether a word has one or two digits and nothing else.
func number(s string) bool {
	return len(s) > 0 && len(s) < 3 && strings.Trim(s, "0123456789") == ""
}
