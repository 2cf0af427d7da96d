package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// Those who are only counted: "the two", "both" by themselves, "the three countries".

// counts are the numbers in words that may count states and leaders named before.
var counts = [...]string{"two", "three", "four", "five", "six", "seven", "eight"}

// counted gives the number that a word stands for, or 0.
func counted(form string) int {
	n := slices.IndexFunc(counts[:], func(w string) bool { return strings.EqualFold(w, form) })
	return max(0, n+2*min(n+1, 1))
}

// company gives the two of one kind of whom a sentence says that one meets or talks with the
// other, and the candidate of the first: "Peter met with Ann". Nothing where more take part.
func (l *linker) company(sent, end int) ([]string, int) {
	toks := l.sents[sent].Tokens
	for v := range min(end, len(toks)) {
		if !toks[v].Verbal() && toks[v].UPOS != "NOUN" {
			continue
		}
		s := slices.IndexFunc(toks, func(t text.Token) bool { return t.Head == v && text.BaseRel(t.Rel) == "nsubj" })
		a := l.one(sent, s)
		if a < 0 || l.oneOfMany(sent, s) {
			continue
		}
		for i := v + 1; i < min(end, len(toks)); i++ {
			b := l.one(sent, i)
			if b < 0 || l.cands[b].Type != l.cands[a].Type || !l.meetsWith(toks, v, i) || l.oneOfMany(sent, i) {
				continue
			}
			if ids := unique([]string{l.cands[a].first(), l.cands[b].first()}); len(ids) == 2 {
				return ids, a
			}
		}
	}
	return nil, -1
}

// one gives the candidate of which token i is the head, if it means one person or state.
func (l *linker) one(sent, i int) int {
	if i < 0 {
		return -1
	}
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		if c.Head == i && len(c.Actors) == 1 && c.Kind != Adjective && (c.Type == "person" || c.Type == "country" && !c.Place && (c.Kind != Nominal || c.Rule != "agent-noun")) {
			return n
		}
	}
	return -1
}

// meetsWith reports whether word i is whom the subject of verb v meets, or stands behind "with"
// below it or below what it holds with him: "meets Ann", "speaks with Ann", "holds talks with Ann".
func (l *linker) meetsWith(toks []text.Token, v, i int) bool {
	meets := l.t.trait[lowHash(toks[v].Lemma)]&meetWord != 0
	for toks[i].Rel == "appos" || toks[i].Rel == "flat" { // "his counterpart Ann"
		if i = toks[i].Head; i < 0 {
			return false
		}
	}
	if toks[i].Head == v && toks[i].Rel == "obj" {
		return meets && toks[v].Lemma != "speak" && toks[v].Lemma != "talk"
	}
	with := slices.ContainsFunc(toks[max(0, i-8):i], func(t text.Token) bool { return t.Head == i && t.Rel == "case" && t.Form == "with" })
	if h := toks[i].Head; with && h >= 0 && h != v {
		return toks[h].Head == v && (toks[h].Rel == "obj" || text.BaseRel(toks[h].Rel) == "obl") && l.t.trait[lowHash(toks[h].Lemma)]&meetWord != 0
	}
	if !with || toks[i].Head != v {
		return false
	}
	return meets || slices.ContainsFunc(toks, func(t text.Token) bool {
		return t.Head == v && t.Rel == "obj" && l.t.trait[lowHash(t.Lemma)]&meetWord != 0
	})
}

// bareTwo resolves "the two", "the pair" and "both" that stand for no noun that follows.
func (l *linker) bareTwo(tok int) {
	first := tok
	if l.low[tok] == l.word.two || l.low[tok] == l.word.pair {
		if first--; first < 0 || l.low[first] != l.word.the {
			return
		}
	}
	if !l.onlyTwo(tok, first) {
		l.joinedTwo(tok, first)
	}
}

// onlyTwo resolves them to the only two persons or else the only two states named before in their
// sentence, or in the one before that: "a meeting between the two". It reports whether it did.
func (l *linker) onlyTwo(tok, first int) bool {
	t := &l.s.Tokens[tok]
	if rel := text.BaseRel(t.Rel); rel != "nsubj" && rel != "nmod" && rel != "obl" {
		return false
	}
	if n := tok + 1; n < len(l.s.Tokens) && (l.s.Tokens[n].UPOS == "NOUN" || l.s.Tokens[n].UPOS == "PROPN" || l.s.Tokens[n].UPOS == "ADJ" || l.s.Tokens[n].Form == "of" || l.s.Tokens[n].Form == "-") {
		return false
	}
	for back := 0; back <= 1 && back <= l.sent; back++ {
		if l.othersTold(back, first) {
			return false
		}
		found := false
		for _, want := range [...]string{"person", "country"} {
			ids, from := l.collect(l.sent-back, back, first, want, true, nil, -1)
			ids = slices.DeleteFunc(ids, func(id string) bool { return want == "country" && l.onlyPlace(id, back, first) })
			if len(ids) == 2 && !l.oneActs(tok, ids) && (want == "person" || !l.oneListed(l.sent-back, ids)) {
				l.refPush(tok, first, tok+1, Nominal, want, ids, from, "pair", "the only two named just before")
				return true
			}
			found = found || len(ids) > 0
		}
		if found {
			return false
		}
	}
	return false
}

// oneListed reports whether a sentence joins one of two states to somebody else and the other not, so that the
// two are no pair: "[Greece] complained to the [EU], NATO and the UN".
func (l *linker) oneListed(sent int, ids []string) bool {
	listed := map[string]bool{}
	for _, n := range l.bySent[sent] {
		if c := &l.cands[n]; len(c.Actors) == 1 && slices.Contains(ids, c.first()) {
			listed[c.first()] = listed[c.first()] || l.oneOfMany(sent, c.Head)
		}
	}
	return len(listed) == 2 && listed[ids[0]] != listed[ids[1]]
}

// othersTold reports whether a sentence, before a token if it is that of the token, tells of several
// people who are not named, or of two of anything, whom "the two" may take up.
func (l *linker) othersTold(back, tok int) bool {
	toks := l.sents[l.sent-back].Tokens
	if back == 0 {
		toks = toks[:tok]
	}
	for i := range toks {
		if strings.EqualFold(toks[i].Form, "two") || toks[i].XPOS == "NNS" && l.t.class[lowHash(toks[i].Form)]&(privateNoun|groupNoun) != 0 {
			return true
		}
	}
	return false
}

// joinedTwo resolves them, as the subject, to two who are joined or meet in the sentence so far or in
// the one before, where nobody nameless is counted.
func (l *linker) joinedTwo(tok, first int) {
	t := &l.s.Tokens[tok]
	if first < tok && t.UPOS != "NUM" && l.low[tok] != l.word.pair || first == tok && (t.UPOS == "CCONJ" || t.Rel == "cc:preconj" || tok+1 < len(l.s.Tokens) && l.s.Tokens[tok+1].Form == "of") {
		return
	}
	opens := t.Rel == "advmod" && tok == 0 && t.Head == 1 && l.subjectToken(1) < 0 // "Both say that"
	if text.BaseRel(t.Rel) != "nsubj" && !opens || l.numbered(tok) {
		return
	}
	for back := 0; back <= 1 && l.sent-back >= 0; back++ {
		end := tok
		if back > 0 {
			end = len(l.sents[l.sent-back].Tokens)
		}
		ids, from := l.theTwoOf(l.sent-back, end)
		if len(ids) != 2 || back == 0 && l.oneActs(tok, ids) {
			if from >= 0 {
				return // three and more
			}
			continue
		}
		l.refPush(tok, first, tok+1, Pronoun, "", ids, from, "pair", "the two named just before")
		return
	}
}

// theTwoOf gives the two persons or states of whom a sentence tells up to a token: the only two
// persons if one of them is its subject, or those who are joined or meet. With others it is not clear,
// and the candidate alone is given.
func (l *linker) theTwoOf(sent, end int) ([]string, int) {
	var persons, all []string
	from, subject := -1, false
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		if c.First >= end || len(c.Actors) == 0 {
			continue
		}
		if c.Type == "person" {
			if c.Kind != Pronoun && l.sents[sent].Tokens[c.Head].Rel == "nmod:poss" {
				return nil, n
			}
			persons = append(persons, c.Actors...)
			if from < 0 {
				from = n
			}
			subject = subject || l.subjectOf(sent, n)
		} else if c.Kind == Name || c.Kind == Metonym && !c.Place {
			all = append(all, c.Actors...)
		}
	}
	persons, all = unique(persons), unique(all)
	if ids, n := l.company(sent, end); n >= 0 && (len(persons) == 2 || l.cands[n].Type != "person") {
		return ids, n
	}
	switch {
	case len(persons) == 2 && subject:
		return persons, from
	case len(persons) > 0:
		return nil, from
	}
	list := l.bySent[sent]
	for k := range list {
		if c := &l.cands[list[k]]; c.First >= end {
			break
		}
		if ids, n := l.conjuncts(sent, list[:k+1]); len(ids) == 2 && len(all) == 2 && l.subjectOf(sent, n) {
			return ids, n
		}
	}
	return nil, -1
}

// numbered reports whether somebody who is named by a number alone may be meant by "the two"
// at a token: "two men", "a couple".
func (l *linker) numbered(tok int) bool {
	for s := max(0, l.sent-2); s <= l.sent; s++ {
		toks := l.sents[s].Tokens
		if s == l.sent {
			toks = toks[:tok]
		}
		for i := range toks {
			t := &toks[i]
			if n := strings.ToLower(t.Form); (n == "two" || n == "2" || n == "both") && t.Rel == "nummod" && t.Head >= 0 && t.Head < len(toks) && !l.inCand(s, t.Head) && (l.peopleNoun(&toks[t.Head]) || strings.HasPrefix(toks[t.Head].Rel, "nsubj")) || n == "couple" || n == "pair" {
				return true
			}
		}
	}
	return false
}

// theMany resolves "the three countries": a list of as many states, or persons, in this sentence
// or the two before it.
func (l *linker) theMany(tok int, k class) bool {
	toks := l.s.Tokens
	first := tok - 1
	if first > 0 && toks[first].UPOS == "ADJ" {
		first--
	}
	if first < 1 || toks[tok].XPOS != "NNS" {
		return false
	}
	n := counted(toks[first].Form)
	the := strings.ToLower(toks[first-1].Form)
	if n < 3 || the != "the" && the != "these" && the != "all" || l.furtherOn(tok) {
		return false
	}
	want := "country"
	if k&personNominal != 0 {
		want = "person"
	}
	for back := 0; back <= 2 && l.sent-back >= 0; back++ {
		ids, from := l.listOf(l.sent-back, back, tok, n, want)
		if from < 0 {
			continue
		}
		if len(ids) == n && !l.oneActs(tok, ids) {
			l.refPush(tok, first-1, tok+1, Nominal, want, ids, from, "pair", "as many as were named together before")
		}
		return true
	}
	return true
}

// bareMany resolves "the three", "all four" and "the trio" that stand for no noun that follows, as a
// subject, to as many persons or else states that were named together.
func (l *linker) bareMany(tok int) {
	t, first := &l.s.Tokens[tok], tok-1
	n := counted(t.Form)
	if n == 0 && t.XPOS == "NN" {
		n = 3
	}
	if first < 0 || n < 3 || text.BaseRel(t.Rel) != "nsubj" || l.low[first] != l.word.the && !l.everyOne(first) || l.furtherOn(tok) {
		return
	}
	if k := tok + 1; k < len(l.s.Tokens) && (l.s.Tokens[k].UPOS == "PROPN" || l.s.Tokens[k].UPOS == "NOUN" || l.s.Tokens[k].UPOS == "ADJ") {
		return
	}
	for back := 0; back <= 1 && l.sent-back >= 0; back++ {
		if l.othersTold(back, first) {
			return
		}
		for _, want := range [...]string{"person", "country"} {
			ids, from := l.listOf(l.sent-back, back, first, n, want)
			if len(ids) == n {
				l.refPush(tok, first, tok+1, Nominal, want, ids, from, "pair", "as many as were named together before")
			}
			if from >= 0 {
				return
			}
		}
	}
}

// otherAfter reports whether what follows "each" is done to "the other": "each accused the other".
func (l *linker) otherAfter(tok int) bool {
	for k := tok + 1; k+1 < len(l.s.Tokens); k++ {
		if l.low[k] == l.word.the && l.s.Tokens[k+1].Form == "other" && l.s.Tokens[k+1].UPOS != "PUNCT" {
			n := k + 2
			return n == len(l.s.Tokens) || l.s.Tokens[n].UPOS != "NOUN" && l.s.Tokens[n].UPOS != "ADJ" && l.s.Tokens[n].UPOS != "PROPN"
		}
	}
	return false
}

// theLatter resolves "the latter" that stands for no noun that follows, to whom the sentence names last of several
// before it: "Peru protested to Chile after [the latter] shelled it".
func (l *linker) theLatter(tok int) {
	toks := l.s.Tokens
	if tok == 0 || l.low[tok-1] != l.word.the || toks[tok].Rel == "amod" || tok+1 < len(toks) && (toks[tok+1].UPOS == "NOUN" || toks[tok+1].UPOS == "ADJ" || toks[tok+1].Form == "of") {
		return
	}
	best, others := -1, false
	for _, n := range l.bySent[l.sent] {
		c := &l.cands[n]
		if c.First >= tok {
			break
		}
		if len(c.Actors) != 1 || c.Kind == Adjective || c.Kind == Pronoun {
			continue
		}
		others = others || best >= 0 && l.cands[best].first() != c.first()
		best = n
	}
	if best < 0 || !others || l.cands[best].Place {
		return
	}
	for _, t := range toks[l.cands[best].End:tok] { // "met Chile about the plan and the treaty, and the latter"
		if t.UPOS == "NOUN" && (t.Rel == "obj" || t.Rel == "conj" || t.Rel == "nsubj") {
			return
		}
	}
	l.refPush(tok, tok-1, tok+1, Nominal, "", l.cands[best].Actors, best, "description", "the one named last")
}

// eachOne resolves "each" and "each side" where the other is spoken of too.
func (l *linker) eachOne(tok int) {
	n := tok + 1
	if n < len(l.s.Tokens) && l.s.Tokens[n].UPOS == "NOUN" {
		if k := l.t.class[lowHash(plural(l.s.Tokens[n].Form))]; k&pairNominal != 0 && l.s.Tokens[n].XPOS == "NN" {
			l.both(n, tok, k)
		}
		return
	}
	l.bareTwo(tok)
}

// listOf gives a list of n actors of a kind in a sentence: a name that means so many, those joined
// by "and", or all that it names. The candidate alone where there are two such lists.
func (l *linker) listOf(sent, back, tok, n int, want string) ([]string, int) {
	var best, all []string
	from := -1
	list := l.bySent[sent]
	for k, m := range list {
		c := &l.cands[m]
		if back == 0 && c.First >= tok {
			break
		}
		if c.Type != want || len(c.Actors) == 0 || c.Kind == Adjective {
			continue
		}
		all = append(all, c.Actors...)
		ids, at := c.Actors, m
		if len(ids) == 1 {
			ids, at = l.conjuncts(sent, list[:k+1])
		}
		if len(ids) != n {
			continue
		}
		if best != nil && !slices.Equal(best, ids) {
			return nil, at
		}
		best, from = ids, at
	}
	if all = unique(all); best == nil && len(all) == n {
		return all, l.lastOf(sent, all[n-1])
	}
	return best, from
}

// lastOf gives a candidate of a sentence that means an actor.
func (l *linker) lastOf(sent int, id string) int {
	for _, n := range slices.Backward(l.bySent[sent]) {
		if slices.Contains(l.cands[n].Actors, id) {
			return n
		}
	}
	return -1
}
