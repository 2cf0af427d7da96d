package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// isThing reports whether a candidate, though it acts for a state or body, is a thing that
// "it" speaks of as one: the embassy that was set on fire, the helicopter that crashed.
func (l *linker) isThing(c *cand) bool {
	if c.Kind != Nominal {
		return false
	}
	t := &l.sents[c.Sentence].Tokens[c.Head]
	k := l.t.class[lowHash(t.Form)]
	return k&weaponNoun != 0 || k&houseNoun != 0 && t.Rel != "nsubj"
}

// idle reports whether "it", here an object or behind a preposition, stands where things
// stand rather than actors: "claimed responsibility for it", "countries imposing it", but
// "ordered it to pay", "accused it of theft", "sanctions against it".
func (l *linker) idle(tok int, a asks) bool {
	toks := l.s.Tokens
	if !a.thing || a.person || a.how != personal {
		return false
	}
	switch rel := text.BaseRel(toks[tok].Rel); rel {
	case "obj", "iobj":
		k, _ := l.governor(tok)
		return k&(speechWord|swayWord) == 0 && !l.complemented(tok) && !l.harmedTeller(tok)
	case "obl", "nmod":
		p := l.prep(tok)
		return p == "for" || p == "of" || p == "in" || p == "on"
	}
	return false
}

// harmedTeller reports whether an object is what a state or body says that another has done harm to, where no
// thing is spoken of that it may be instead: "Peru says Chile attacked [it]".
func (l *linker) harmedTeller(tok int) bool {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || toks[v].Rel != "ccomp" || toks[v].Head < 0 || l.t.class[lowHash(toks[v].Lemma)]&harmVerb == 0 || l.t.trait[lowHash(toks[v].Lemma)]&judgeVerb != 0 {
		return false
	}
	from, by := l.subjectToken(toks[v].Head), l.subjectToken(v)
	if from < 0 || by < 0 {
		return false
	}
	teller, doer := l.headedBy(from), l.headedBy(by)
	if teller < 0 || doer < 0 || l.cands[teller].Type == "person" || l.cands[teller].first() == l.cands[doer].first() {
		return false
	}
	for i := range toks[:tok] {
		if t := &toks[i]; i != from && i != by && t.XPOS == "NN" && (strings.HasPrefix(t.Rel, "nsubj") || t.Rel == "obj") {
			return false
		}
	}
	return true
}

// complemented reports whether what governs an object says what it is to do: "require it
// to take back", "help it recover".
func (l *linker) complemented(tok int) bool {
	h := l.s.Tokens[tok].Head
	return slices.ContainsFunc(l.s.Tokens[tok+1:], func(t text.Token) bool {
		return t.Head == h && (t.Rel == "xcomp" || t.Rel == "ccomp") && t.XPOS == "VB"
	})
}

// judged reports whether "it" is the subject of an adjective that is said of deeds and not
// of who does them: "said it was illegal", but "said it was ready".
func (l *linker) judged(tok int) bool {
	h := l.s.Tokens[tok].Head
	if l.t.trait[lowHash(l.s.Tokens[h].Lemma)]&replyNoun != 0 && l.prep(h) == "in" && strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") {
		return true // "said it was in response to a raid"
	}
	return l.s.Tokens[h].UPOS == "ADJ" && strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") && l.t.class[lowHash(l.s.Tokens[h].Form)]&readyWord == 0
}

// hearsay reports whether "it" only stands for what is told after it: "it is reported that".
func (l *linker) hearsay(tok int) bool {
	h := l.s.Tokens[tok].Head
	if l.s.Tokens[tok].Rel != "nsubj:pass" || l.t.class[lowHash(l.s.Tokens[h].Form)]&heardWord == 0 {
		return false
	}
	return slices.ContainsFunc(l.s.Tokens[tok+1:], func(t text.Token) bool {
		return t.Head == h && (strings.HasPrefix(t.Rel, "ccomp") || strings.HasPrefix(t.Rel, "csubj") || t.Rel == "advcl" || t.Rel == "parataxis")
	})
}
