package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// Binding: what a pronoun cannot stand for, whatever else speaks for it.

// never lists the actors that a pronoun cannot stand for because of where its own
// sentence names them, wherever else they are named.
func (l *linker) never(tok int, a asks) []string {
	var keys []string
	if n := l.outsider(tok); n >= 0 {
		keys = append(keys, l.cands[n].first())
	}
	for _, n := range l.followers(tok, a) {
		keys = append(keys, l.cands[n].first())
	}
	if a.how != personal {
		return keys
	}
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		if c.First >= tok || c.Kind == Adjective || len(c.Actors) == 0 {
			continue
		}
		if c.Kind != Pronoun && l.barred(tok, c, a) || c.Kind == Pronoun && l.s.Tokens[c.Head].Head == l.s.Tokens[tok].Head && text.BaseRel(l.s.Tokens[c.Head].Rel) == "nsubj" { // "he told him"
			keys = append(keys, strings.Join(c.Actors, "+"))
		}
	}
	return keys
}

// followers gives whoever comes after, and so is not, the one that a pronoun means: Ann in "elects
// Ann as his successor", "Ann is chosen to replace him", "Ann wins the vote to succeed him".
func (l *linker) followers(tok int, a asks) []int {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 {
		return nil
	}
	switch k := l.t.trait[lowHash(toks[h].Lemma)]; {
	case a.how == possessive && k&heirNoun != 0 && (l.prep(h) == "as" || toks[h].Rel == "root" || toks[h].Rel == "xcomp" || toks[h].Rel == "ccomp"):
	case a.how == personal && k&followVerb != 0 && toks[tok].Rel == "obj" && (toks[h].XPOS == "VB" || toks[h].XPOS == "VBG"):
	default:
		return nil
	}
	v := h
	for n := 0; n < 4 && v >= 0; n++ {
		if v != h && toks[v].Verbal() || v == h && a.how == possessive && l.subjectToken(v) >= 0 { // "Ann is his successor"
			break
		}
		v = toks[v].Head
	}
	if v < 0 {
		return nil
	}
	s, o := l.single(l.subjectToken(v)), l.single(l.objectToken(v))
	switch {
	case o >= 0 && l.cands[o].Type == "person" && l.cands[o].First < tok && toks[h].XPOS != "VBG": // "dismissed Ann, replacing her"
		return []int{o}
	case s >= 0:
		return []int{s}
	}
	return nil
}

// heirOf reports whether a pronoun may mean the subject of a clause in which he makes somebody
// the successor, or whoever left: "Peter named Ann as his successor".
func (l *linker) heirOf(tok int, all []int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if len(all) == 0 || h < 0 || l.t.trait[lowHash(toks[h].Lemma)]&heirNoun == 0 {
		return false
	}
	s := l.clauseSubject(tok)
	return s >= 0 && l.cands[s].Type == "person" && s != all[0]
}

// single gives the candidate of one actor that a token is the head of, or -1.
func (l *linker) single(tok int) int {
	if tok < 0 {
		return -1
	}
	if n := l.headedBy(tok); n >= 0 && len(l.cands[n].Actors) == 1 {
		return n
	}
	return -1
}

// controls reports whether a noun is the subject that the clause of a pronoun leaves
// out, of which the pronoun is another part: Chad in "Chad warned against sending them home".
func (l *linker) controls(tok, noun int) bool {
	toks := l.s.Tokens
	if text.BaseRel(toks[tok].Rel) == "nsubj" {
		return false
	}
	v, n := toks[tok].Head, 0
	for ; v >= 0 && n < 4 && !toks[v].Verbal(); n++ {
		v = toks[v].Head
	}
	for ; v >= 0 && n < 8; n++ {
		if s := l.subjectToken(v); s >= 0 {
			return s == noun && n > 0
		}
		switch text.BaseRel(toks[v].Rel) {
		case "advcl", "xcomp", "conj":
			v = toks[v].Head
		default:
			return false
		}
	}
	return false
}

// subjectToken gives the subject of verb v, or -1.
func (l *linker) subjectToken(v int) int {
	return slices.IndexFunc(l.s.Tokens, func(t text.Token) bool { return t.Head == v && strings.HasPrefix(t.Rel, "nsubj") })
}

// namedBelow reports whether an actor is named again below the verb whose subject a
// pronoun is: in "it violates Chad's borders", "it" is not Chad.
func (l *linker) namedBelow(tok int, c *cand) bool {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || len(c.Actors) != 1 || text.BaseRel(toks[tok].Rel) != "nsubj" {
		return false
	}
	for _, n := range l.bySent[l.sent] {
		o := &l.cands[n]
		hit := l.t.class[lowHash(toks[v].Lemma)]&harmVerb != 0
		if o.First <= tok || o.Kind != Name && !(hit && o.Kind == Adjective && l.cls[min(o.End, len(toks)-1)]&privateNoun == 0) || o.Place || len(o.Actors) != 1 || o.Actors[0] != c.Actors[0] && !(hit && o.Actors[0] == l.servedBy(c)) {
			continue
		}
		k := toks[o.Head].Head
		for n := 0; k >= 0 && k != v && n < 4 && !toks[k].Verbal(); n++ {
			k = toks[k].Head
		}
		if k == v {
			return true
		}
	}
	return false
}

// partOf reports whether a pronoun stands for those of whom some are meant: "many of
// them", "among them".
func (l *linker) partOf(tok int) bool {
	if tok == 0 || l.s.Tokens[tok].Form != "them" {
		return false
	}
	return l.low[tok-1] == l.word.of || l.s.Tokens[tok-1].Form == "among"
}

// aside reports whether a pronoun is the subject of a clause with "as", "if" or
// "after" beside verb v.
func (l *linker) aside(tok, v int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 || v < 0 || !strings.HasPrefix(toks[tok].Rel, "nsubj") || text.BaseRel(toks[h].Rel) != "advcl" || tok < v {
		return false
	}
	return toks[h].Head == v || toks[v].Rel == "xcomp" && toks[h].Head == toks[v].Head // "threatens to suspend Chad if it"
}

// toAct reports whether a noun is the subject of an infinitive: Chad in "a loan for Chad to pay its debts".
func (l *linker) toAct(noun int) bool {
	toks := l.s.Tokens
	p := noun - 1
	if p > 0 && toks[p].UPOS == "DET" {
		p--
	}
	return p >= 0 && toks[p].Form == "for" && noun+2 < len(toks) && l.low[noun+1] == l.word.to && toks[noun+2].XPOS == "VB"
}

// claimed reports whether a pronoun is the subject of what somebody says beside a deed:
// "Latvia banned the channel, claiming it ..." may speak of either.
func (l *linker) claimed(tok int) bool {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || toks[v].Rel != "ccomp" || !strings.HasPrefix(toks[tok].Rel, "nsubj") {
		return false
	}
	v = toks[v].Head
	return v >= 0 && toks[v].XPOS == "VBG" && toks[v].Rel == "advcl"
}

// firedAt reports whether somebody fires at those whom a word names: "open fire on migrants".
func (l *linker) firedAt(head int) bool {
	toks := l.s.Tokens
	p, v := l.prep(head), toks[head].Head
	if p != "on" && p != "at" || v < 0 {
		return false
	}
	if l.t.class[lowHash(toks[v].Lemma)]&harmVerb != 0 {
		return true
	}
	o := l.objectToken(v)
	return o >= 0 && toks[o].Lemma == "fire"
}

// servedBy gives the state that an organ or service acts for, or "".
func (l *linker) servedBy(c *cand) string {
	if a, _ := l.actor(c.first()); a.Type == "org" && a.Acts() {
		return a.Country
	}
	return ""
}
