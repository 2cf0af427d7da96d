package actor

import (
	"slices"
	"strings"

	"entente/extract/text"
)

// rival is what a pronoun may stand for: a candidate, or a common noun (cand is
// -1) that keeps the pronoun from being an actor at all.
type rival struct {
	cand  int
	key   string
	score float64
}

// How far back an antecedent may lie, and by how much it must lead.
const (
	reach  = 2
	margin = 1.0
	told   = 2.9 // for the subject of a verb, before the subject of what it says
)

// antecedent picks what a personal or possessive pronoun stands for, or -1
// where that is not clear.
func (l *linker) antecedent(tok int, a asks) (int, string) {
	if n := l.ahead(tok, a); n >= 0 {
		return n, "the subject of the clause that its phrase opens"
	}
	var all []rival
	for back := 0; back <= reach && l.sent-back >= 0; back++ {
		all = l.rivals(all, tok, a, back)
	}
	if len(all) == 0 {
		return -1, ""
	}
	if state := l.ledBy(tok, a); state != "" {
		return l.ofKey(all, state), "the state that the one named after it leads"
	}
	best := map[string]rival{}
	var keys []string
	never := l.never(tok, a)
	if l.heirOf(tok, l.followers(tok, a)) {
		return -1, ""
	}
	for _, r := range all {
		if slices.Contains(never, r.key) {
			continue
		}
		if b, ok := best[r.key]; !ok || r.score > b.score {
			if !ok {
				keys = append(keys, r.key)
			}
			best[r.key] = r
		}
	}
	slices.SortStableFunc(keys, func(x, y string) int {
		switch {
		case best[x].score > best[y].score:
			return -1
		case best[x].score < best[y].score:
			return 1
		}
		return 0
	})
	if len(keys) == 0 {
		return -1, ""
	}
	top := best[keys[0]]
	lead := margin
	if a.many {
		lead = 2 // there are too many plurals about
	}
	if a.thing && l.undergoes(tok, a) {
		lead = 2.5 // what is done to "it" or "them" is seldom done to an actor
	}
	if n, said := l.saidByWho(tok); said {
		return n, "who says it"
	}
	if a.how == possessive && l.ofCourse(tok) || a.thing && !a.person && l.nearer(top, keys, best) {
		return -1, ""
	}
	if top.cand < 0 || len(keys) > 1 && top.score-best[keys[1]].score < lead {
		return -1, ""
	}
	if a.many && l.victims(top.cand, tok) {
		return -1, ""
	}
	if n := l.colleague(top.cand, all, tok, a); n != top.cand {
		return n, "the one who serves whom the official that tells of it serves"
	}
	if l.contested(top.cand, tok, a) || l.crowded(top.cand, tok, a) || a.many && a.how == possessive && l.oddSubject(tok) {
		return -1, ""
	}
	return top.cand, "nearest that fits by number, kind and place in the clause"
}

// victims reports whether what one body says of "them" may be about people whom the sentence before
// tells of: "Two people are killed. The army says that they were armed".
func (l *linker) victims(n, tok int) bool {
	c := &l.cands[n]
	toks := l.s.Tokens
	v := toks[tok].Head
	if c.Sentence == l.sent-1 && toks[tok].Rel == "nsubj:pass" {
		return l.doneTo(c)
	}
	if l.sent == 0 || c.Sentence != l.sent || l.pluralHead(c) || len(c.Actors) != 1 || v < 0 || toks[v].Rel != "ccomp" || toks[c.Head].Head != toks[v].Head || !strings.HasPrefix(toks[tok].Rel, "nsubj") {
		return false
	}
	if toks[v].Verbal() && toks[v].XPOS != "VBG" && toks[tok].Rel == "nsubj" {
		return false // "says that they hit a store": what it did itself
	}
	prev := l.sents[l.sent-1].Tokens
	for i := range prev {
		if t := &prev[i]; (t.XPOS == "NNS" || t.Form == "people") && t.UPOS == "NOUN" && (t.Rel == "obj" || t.Rel == "nsubj:pass") && l.peopleNoun(t) {
			return true
		}
	}
	return false
}

// doneTo reports whether candidate c is who kills or hurts people, of whom the sentence after tells what was
// done to them: "Rebels kill ten villagers. They were shot".
func (l *linker) doneTo(c *cand) bool {
	toks := l.sents[c.Sentence].Tokens
	v := toks[c.Head].Head
	if toks[c.Head].Rel != "nsubj" || v < 0 || l.t.class[lowHash(toks[v].Lemma)]&harmVerb == 0 {
		return false
	}
	return slices.ContainsFunc(toks, func(t text.Token) bool {
		return t.Head == v && t.Rel == "obj" && (t.XPOS == "NNS" || t.Form == "people") && l.peopleNoun(&t)
	})
}

// peopleNoun reports whether a plural noun is of people.
func (l *linker) peopleNoun(t *text.Token) bool {
	k := l.t.class[lowHash(t.Form)]
	return k&(personNominal|serviceNoun|privateNoun|forceNoun|groupNoun) != 0 || t.Form == "people" || strings.HasSuffix(t.Form, "ers") || strings.HasSuffix(t.Form, "men")
}

// saidByWho gives whom a pronoun means that is the subject of what "who" says: the one of whom that
// is told, or -1 where he is no actor: "supporters of Chad who say they were right".
func (l *linker) saidByWho(tok int) (int, bool) {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || toks[v].Rel != "ccomp" || !strings.HasPrefix(toks[tok].Rel, "nsubj") || toks[v].Head < 0 {
		return -1, false
	}
	s := l.subjectToken(toks[v].Head)
	if s < 0 || s >= tok || l.low[s] != l.word.who {
		return -1, false
	}
	if l.at[s] >= 0 {
		return int(l.at[s]), true
	}
	n, _ := l.relativeHead(s)
	return n, true
}

// nearer reports whether "it" would mean a body of an earlier sentence though its own names
// another that fits and is no mere modifier.
func (l *linker) nearer(top rival, keys []string, best map[string]rival) bool {
	if top.cand < 0 || l.cands[top.cand].Sentence == l.sent {
		return false
	}
	for _, k := range keys[1:] {
		if r := best[k]; r.cand >= 0 && l.cands[r.cand].Sentence == l.sent && l.cands[r.cand].Kind != Adjective && !l.cands[r.cand].Place && !l.modifies(&l.cands[r.cand]) {
			return true
		}
	}
	return false
}

// rivals adds what stands before the pronoun in its own sentence (back 0) or an
// earlier one.
func (l *linker) rivals(all []rival, tok int, a asks, back int) []rival {
	sent := l.sent - back
	toks := l.sents[sent].Tokens
	taken := make(map[int]bool)
	for _, n := range l.bySent[sent] {
		c := &l.cands[n]
		taken[c.Head] = !(a.thing && !a.person && c.Private && len(c.Actors) == 0 && c.Kind == Nominal) // "a Chadian rebel group" is somebody too
		if back == 0 && (c.First >= tok || c.Head == tok) || c.Kind == Adjective && !(a.thing && !a.many && a.how == possessive) || c.Kind == Pronoun && l.relWord(sent, c.Head) {
			continue
		}
		if !l.fitsPronoun(c, a) || back == 0 && l.barred(tok, c, a) || l.credited(c) {
			continue
		}
		key := strings.Join(c.Actors, "+")
		if key == "" || a.thing && !a.person && l.isThing(c) {
			key = "?" + l.str(c.Span)
		}
		r := rival{n, key, l.weight(sent, c.Head, back, tok, a)}
		if len(c.Actors) == 0 || strings.HasPrefix(c.first(), "place/") || a.thing && !a.person && l.isThing(c) {
			r.cand = -1
		}
		if c.Kind == Adjective {
			r.score -= 2.5
			if back == 0 && l.ousted(tok, c.Head) {
				r.score += 8
			}
		}
		if back == 0 && a.thing && !a.person && l.madeBy(c) {
			r.score += 3
		}
		if back == 0 {
			r.score += l.ownDeed(tok, c.Head, a)
		}
		if c.Place {
			r.score -= 1
		}
		if !a.many && l.oneOfMany(sent, c.Head) {
			r.score -= 2
			if a.thing && !a.person && back > 0 {
				r.cand = -1 // "Chad and Niger signed a pact. It"
			}
		}
		if a.many && c.Kind != Pronoun && len(c.Actors) == 1 && !l.pluralHead(c) && !l.armed(c) {
			r.score -= 2
		}
		if back == 0 && l.backs(c.End) {
			r.cand = -1 // "the Chadian-led coalition"
		}
		all = append(all, r)
	}
	for i := range toks {
		if back == 0 && i >= tok {
			break
		}
		if taken[i] || l.names(sent, i) || !l.commonRival(sent, i, a) || back == 0 && l.barredToken(tok, i, a) {
			continue
		}
		all = append(all, rival{-1, "#" + toks[i].Form, l.weight(sent, i, back, tok, a) - 0.5})
	}
	return all
}

// credited reports whether a name only says in brackets where the news is from: "(Reuters)".
func (l *linker) credited(c *cand) bool {
	act, ok := l.actor(c.first())
	return ok && act.Kind == "news-agency" && c.First > 0 && l.sents[c.Sentence].Tokens[c.First-1].Form == "("
}

// titled reports whether word i is a name in apposition to the noun right before it,
// which stands for it in the clause: "party leader Keir Starmer".
func titled(toks []text.Token, i int) bool {
	h := toks[i].Head
	return toks[i].Rel == "appos" && h >= 0 && h < i && toks[h].UPOS == "NOUN" && !slices.ContainsFunc(toks[h+1:i], func(t text.Token) bool { return t.UPOS == "PUNCT" })
}

// names reports whether noun i is no more than the title of a candidate.
func (l *linker) names(sent, i int) bool {
	toks := l.sents[sent].Tokens
	return slices.ContainsFunc(l.bySent[sent], func(n int) bool {
		h := l.cands[n].Head
		return toks[h].Head == i && titled(toks, h)
	})
}

func (l *linker) relWord(sent, tok int) bool {
	x := l.sents[sent].Tokens[tok].XPOS
	return x == "WP" || x == "WDT" || x == "WP$"
}

// fitsPronoun reports whether a candidate could be meant by kind and number.
func (l *linker) fitsPronoun(c *cand, a asks) bool {
	person := c.Type == "person"
	switch {
	case person && (!a.person || a.many && len(c.Actors) < 2):
		return false
	case !person && !a.thing:
		return false
	case a.many:
		return c.Private || len(c.Actors) > 1 || c.Kind == Nominal && (l.pluralHead(c) || l.forceHead(c)) || c.Type == "org" && (l.pluralHead(c) && !l.union(c) || l.armed(c) && !l.modifies(c))
	case c.Private && !person || len(c.Actors) > 1 || c.Kind == Nominal && !person && l.pluralHead(c):
		return false
	case c.Type == "place" && !strings.HasPrefix(c.first(), "country/"):
		return true
	}
	return !person || len(c.Actors) == 0 || !l.wrongSex(c, a)
}

func (l *linker) pluralHead(c *cand) bool {
	x := l.sents[c.Sentence].Tokens[c.Head].XPOS
	return x == "NNS" || x == "NNPS"
}

// forceHead reports whether a phrase is one of armed people, who may be "they": "the army".
func (l *linker) forceHead(c *cand) bool {
	return l.t.class[lowHash(l.sents[c.Sentence].Tokens[c.Head].Form)]&forceNoun != 0
}

// lost gives the number of words of a name that nothing explained and that a
// token belongs to: a name of several may be a person's, any a thing's.
func (l *linker) lost(sent, tok int) int {
	for _, n := range l.unknown[sent] {
		if c := &l.cands[n]; c.First <= tok && tok < c.End {
			return c.End - c.First
		}
	}
	return 0
}

// inCand reports whether a token is part of a candidate.
func (l *linker) inCand(sent, tok int) bool {
	for _, n := range l.bySent[sent] {
		if c := &l.cands[n]; c.First <= tok && tok < c.End {
			return true
		}
	}
	return false
}

// armed reports whether a body is an armed group, which is often "they".
func (l *linker) armed(c *cand) bool {
	a, ok := l.actor(c.first())
	return ok && a.Kind == "armed-group"
}

// commonRival reports whether a common noun could be meant instead of an actor.
func (l *linker) commonRival(sent, i int, a asks) bool {
	t := &l.sents[sent].Tokens[i]
	if t.UPOS == "PROPN" {
		if a.many {
			return strings.HasPrefix(t.Rel, "nsubj") && l.oneOfMany(sent, i) // "Tovin and Dulari", of whom nothing is known
		}
		if t.Rel != "obj" && !strings.HasPrefix(t.Rel, "nsubj") || t.Rel == "obj" && a.person {
			return false
		}
		n := l.lost(sent, i)
		return n > 1 || a.thing && (n == 1 || l.t.class[lowHash(t.Form)]&eventWord != 0)
	}
	if t.UPOS != "NOUN" || t.Rel == "compound" || t.Head == i {
		return false
	}
	k := l.t.class[lowHash(t.Form)]
	if a.thing && k&tellNoun != 0 && l.tells(sent, i) {
		return false
	}
	person := k&(personNominal|serviceNoun|privateNoun) != 0 && k&(powerNoun|countryNominal|orgNominal) == 0
	plural := t.XPOS == "NNS"
	switch {
	case a.many:
		return plural
	case plural:
		return false
	case a.person && !a.thing:
		return person && (strings.HasPrefix(t.Rel, "nsubj") || t.Rel == "obj")
	}
	if k&(countryNominal|orgNominal) != 0 {
		return true
	}
	return !person && (strings.HasPrefix(t.Rel, "nsubj") || t.Rel == "obj" || t.Rel == "root")
}

// tells reports whether noun i, a text, is what says something, so that "it" is rather
// who made it: "a statement by the ministry said it had".
func (l *linker) tells(sent, i int) bool {
	toks := l.sents[sent].Tokens
	h := toks[i].Head
	if h < 0 || !strings.HasPrefix(toks[i].Rel, "nsubj") || !saying(&toks[h]) {
		return false
	}
	for k := i + 1; k < h; k++ {
		if toks[k].Head == i && l.inCand(sent, k) {
			return true
		}
	}
	return false
}

// madeBy reports whether a candidate made the text that says something: "a statement by the ministry".
func (l *linker) madeBy(c *cand) bool {
	h := l.s.Tokens[c.Head].Head
	return c.Kind != Adjective && h >= 0 && l.t.class[l.low[h]]&tellNoun != 0 && l.tells(l.sent, h)
}

// barred keeps a pronoun from meaning another part of its own clause, or the
// noun it belongs to.
func (l *linker) barred(tok int, c *cand, a asks) bool {
	return l.barredToken(tok, c.Head, a) || a.how == personal && l.namedBelow(tok, c)
}

func (l *linker) barredToken(tok, head int, a asks) bool {
	p := &l.s.Tokens[tok]
	if a.how == possessive {
		return p.Head == head
	}
	top := head
	for n := 0; n < 4 && l.s.Tokens[top].Rel == "conj"; n++ {
		top = l.s.Tokens[top].Head
	}
	if h := p.Head; h >= 0 && l.s.Tokens[h].Rel == "obj" && l.s.Tokens[h].Head == l.s.Tokens[top].Head && strings.HasPrefix(p.Rel, "nmod") {
		return true
	}
	return p.Head >= 0 && l.s.Tokens[top].Head == p.Head && !strings.HasPrefix(l.s.Tokens[top].Rel, "advcl") || p.Head == top || a.how == personal && l.controls(tok, head)
}

// weight scores a possible antecedent by where it stands.
func (l *linker) weight(sent, head, back, tok int, a asks) float64 {
	toks := l.sents[sent].Tokens
	w := 0.0
	for titled(toks, head) {
		head = toks[head].Head
		w -= 0.2
	}
	t := &toks[head]
	rel := t.Rel
	for h := head; rel == "conj" || rel == "appos" || rel == "flat"; rel = toks[h].Rel {
		h = toks[h].Head
		if h < 0 {
			break
		}
		w -= 0.2
	}
	switch {
	case strings.HasPrefix(rel, "nsubj"):
		w += 2
		if t.Head >= 0 && toks[t.Head].Head < 0 {
			w++
		}
	case rel == "obj" || rel == "iobj":
		w += 1
	case rel == "nmod:poss":
		w += 0.8
	case rel == "obl" || rel == "nmod":
		w += 0.3
	}
	w -= 1.7 * float64(back)
	if back == 0 {
		w += l.sameClause(tok, head, a)
		w -= float64(tok-head) / 60
	}
	if strings.HasPrefix(l.s.Tokens[tok].Rel, "nsubj") && strings.HasPrefix(rel, "nsubj") {
		w += 0.5
	}
	if rel == "obj" && a.thing && l.undergoes(tok, a) {
		w++ // "signed a deal and withdrew from it"
	}
	if rel == "obj" && a.thing && !a.person && back == 0 && l.aside(tok, t.Head) {
		w += 1.5 // "threatened Chad if it did so" may speak of either
		if toks[t.Head].Rel == "xcomp" {
			w += 1.5 // "threatens to expel Chad if it"
		}
	}
	if rel == "obj" && a.many && back == 0 && l.aside(tok, t.Head) {
		w += 3 // "killed nine gunmen after they fired"
	}
	if a.many && back == 0 && rel == "nmod" && t.XPOS == "NNS" && t.Head >= 0 && toks[t.Head].Rel == "obj" && l.caseOf(head) == l.word.of && l.aside(tok, toks[t.Head].Head) {
		w += 3 // "struck a convoy of trucks as they entered"
	}
	if a.many && back == 0 && rel == "obl" && t.XPOS == "NNS" && t.Head >= 0 && l.aside(tok, t.Head) && l.firedAt(head) {
		w += 3
	}
	if g := t.Head; a.many && back == 0 && rel == "nmod" && t.XPOS == "NNS" && g >= 0 && toks[g].Rel == "obl" && toks[g].Head >= 0 && l.caseOf(head) == l.word.of && l.aside(tok, toks[g].Head) && l.firedAt(g) {
		w += 5 // "opened fire on a group of men after they"
	}
	if back == 0 && a.thing && !a.person && l.aside(tok, l.measured(head)) && l.caused(tok) {
		w += 4 // "broke off relations with Chad after it" may speak of either
	}
	if back == 0 && l.toAct(head) && head < tok {
		w += 5
	}
	if back == 0 && a.how == possessive && rel == "nmod:poss" && l.tiedTo(tok, t.Head) {
		w += 4 // "Chad's dispute with its neighbour"
	}
	if back == 0 && a.how == possessive && rel == "nmod:poss" && l.plans(tok, t.Head) {
		w += 3.5 // "Chad's decision to build a wall along its border"
	}
	if back == 0 && (rel == "nmod:poss" || rel == "nmod" && l.prep(head) == "by") && l.contentOf(tok) == t.Head {
		w += 3 // "Chad's announcement that it is selling"
	}
	if back == 0 && a.how == possessive && a.thing && l.included(tok, head) {
		w += 6
	}
	if back == 0 && rel == "obj" && a.person && !a.many && l.aside(tok, t.Head) && l.earned(tok, t.Head) {
		w += 5
	}
	return w
}

// plans reports whether a possessor stands in what somebody decides to do, noun n being the decision.
func (l *linker) plans(tok, n int) bool {
	toks := l.s.Tokens
	for k, i := tok, 0; k > n && i < 6; k, i = toks[k].Head, i+1 {
		if toks[k].Head == n {
			return toks[k].Rel == "acl" && toks[k].XPOS == "VB"
		}
	}
	return false
}

// included reports whether a possessor is owner of a place that is a part of what was named right before:
// "against Chad, including its capital".
func (l *linker) included(tok, head int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if tok < 3 || toks[tok-1].Form != "including" || toks[tok-2].Form != "," || toks[tok-3].Span.End != toks[l.nameTail(head)].Span.End || h < tok {
		return false
	}
	return l.cls[h]&(placeWord|siteWord|landNoun) != 0 || l.t.trait[l.low[h]]&townNoun != 0
}

// nameTail gives the last token of the name that a token is in.
func (l *linker) nameTail(tok int) int {
	if n := l.at[tok]; n >= 0 {
		return l.cands[n].End - 1
	}
	return tok
}

// requites reports whether verb v is what one does to somebody for what he did: "expel", "praise", "summon".
func (l *linker) requites(v int) bool {
	w := lowHash(l.s.Tokens[v].Lemma)
	return l.t.class[w]&harmVerb != 0 || l.t.trait[w]&(judgeVerb|requiteVerb) != 0
}

// earned reports whether a clause says what somebody had done for which verb v is done to them: "expelled
// the envoy because he had criticised the court".
func (l *linker) earned(tok, v int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if l.prep(h) != "because" || toks[h].XPOS != "VBN" || !l.requites(v) {
		return false
	}
	for k := tok + 1; k < h; k++ {
		if toks[k].Head == h && toks[k].Rel == "aux" && toks[k].Lemma == "have" {
			return true
		}
	}
	return false
}

// caused reports whether the clause of which a pronoun is the subject gives the cause or the term of
// what it stands beside.
func (l *linker) caused(tok int) bool {
	switch l.prep(l.s.Tokens[tok].Head) {
	case "after", "because", "since", "if", "unless", "as":
		return true
	}
	return false
}

// measured gives the verb of what is done against the one whom a word names, or with whom ties are
// kept or cut, or -1: "imposed sanctions on Chad", "broke off relations with Chad".
func (l *linker) measured(head int) int {
	toks := l.s.Tokens
	v := toks[head].Head
	if v < 0 || v > head || !toks[v].Verbal() && toks[v].UPOS != "NOUN" {
		return -1
	}
	noun := toks[v].UPOS == "NOUN"
	switch l.prep(head) {
	case "on", "against":
	case "with":
		if noun && l.cls[v]&tieNoun == 0 || !noun && l.objectToken(v) < 0 {
			return -1
		}
	default:
		return -1
	}
	if noun {
		if toks[v].Rel != "obj" && toks[v].Rel != "nsubj:pass" {
			return -1
		}
		v = toks[v].Head
	}
	return v
}

// contentOf gives the noun of which the clause that a pronoun is the subject of says what it
// holds, or -1, also where the parser has hung the clause on a verb: "an announcement that it
// is selling".
func (l *linker) contentOf(tok int) int {
	toks := l.s.Tokens
	v := toks[tok].Head
	if v < 0 || tok < 2 || !strings.HasPrefix(toks[tok].Rel, "nsubj") || toks[v].Rel != "acl" && toks[v].Rel != "ccomp" {
		return -1
	}
	if toks[tok-1].Head == v && toks[tok-1].Rel == "mark" && toks[tok-2].UPOS == "NOUN" {
		return tok - 2
	}
	return -1
}

// undergoes reports whether a pronoun is an object, or stands behind a
// preposition: not a subject and not a possessor.
func (l *linker) undergoes(tok int, a asks) bool {
	rel := l.s.Tokens[tok].Rel
	return a.how == personal && (rel == "obj" || rel == "obl" || rel == "nmod" || rel == "nsubj:pass" && l.aside(tok, l.s.Tokens[l.s.Tokens[tok].Head].Head))
}

// sameClause favours the subject of the clause for a possessor in it, and the
// subject of the clause above for the subject of one below.
func (l *linker) sameClause(tok, head int, a asks) float64 {
	if t := &l.s.Tokens[head]; (t.UPOS == "PROPN" || t.UPOS == "PRON") && a.how == possessive {
		switch {
		case l.endowed(tok, head):
			return 5
		case t.Rel == "obj", t.Rel == "iobj":
			return l.control(tok, head)
		case l.blamed(tok, head), l.ousted(tok, head):
			return 5.5
		case text.BaseRel(t.Rel) == "obl" && l.calledOn(head):
			if h := l.s.Tokens[tok].Head; h >= 0 && l.s.Tokens[h].Head >= 0 && l.s.Tokens[l.s.Tokens[h].Head].Head == t.Head && l.control(tok, head) > 3 {
				return 6
			}
		}
	} else if a.how == personal && a.thing && !a.person && t.UPOS == "PROPN" && (t.Rel == "obj" || t.Rel == "iobj") && l.heard(tok, head) {
		return 2.5 // "urged Chad to act after it" may speak of either
	}
	if !strings.HasPrefix(l.s.Tokens[head].Rel, "nsubj") {
		return 0
	}
	v := l.s.Tokens[head].Head
	for k, n, below := tok, 0, tok; k >= 0 && n < 8; k, n, below = l.s.Tokens[k].Head, n+1, k {
		if k == v {
			if a.thing && !a.person && l.claimed(tok) {
				return -1
			}
			if w := 1 - 0.1*float64(n); l.s.Tokens[below].Rel != "ccomp" || l.s.Tokens[below].Head != v || l.s.Tokens[tok].Head != below {
				return w
			}
			return told // "Modi met Li, where the president said he would go": who says it
		}
		if a.thing && !a.person && k != tok && l.subjectBetween(k, head, tok, a) {
			return -0.5 // "Japan is alert as Korea says it will fire": another is nearer
		}
	}
	return 0
}

// ofCourse reports whether a possessor owns the end or the course of what is the subject beside it,
// a thing: "the deadline is near its end".
func (l *linker) ofCourse(tok int) bool {
	toks := l.s.Tokens
	h := toks[tok].Head
	if h < 0 || l.t.trait[lowHash(toks[h].Lemma)]&courseNoun == 0 {
		return false
	}
	v := h
	for n := 0; n < 3 && v >= 0 && !toks[v].Verbal(); n++ {
		v = toks[v].Head
	}
	if v < 0 {
		return false
	}
	s := l.subjectToken(v)
	return s >= 0 && s < tok && l.at[s] < 0 && toks[s].UPOS == "NOUN"
}

// heard reports whether a pronoun is the subject of when or whether somebody is to do what he is told:
// "warned Chad of what would come if it", "urged Chad to wait after it had paid".
func (l *linker) heard(tok, head int) bool {
	toks := l.s.Tokens
	v := toks[head].Head
	if !strings.HasPrefix(toks[tok].Rel, "nsubj") || v < 0 || l.t.class[lowHash(toks[v].Lemma)]&(speechWord|swayWord) == 0 {
		return false
	}
	for k, n := toks[tok].Head, 0; k > head && n < 5; k, n = toks[k].Head, n+1 {
		if toks[k].Head != v {
			continue
		}
		p := l.prep(k)
		return toks[k].Rel == "ccomp" && n > 0 || toks[k].Rel == "xcomp" && toks[tok].Rel == "nsubj" || text.BaseRel(toks[k].Rel) == "advcl" && n == 0 && (p == "after" || p == "if" || p == "unless")
	}
	return false
}

// calledOn reports whether somebody calls on the one whom a word names.
func (l *linker) calledOn(head int) bool {
	v := l.s.Tokens[head].Head
	return v >= 0 && v < head && l.prep(head) == "on" && l.t.class[lowHash(l.s.Tokens[v].Lemma)]&speechWord != 0
}

// subjectBetween reports whether verb k has a subject between a name and a
// pronoun that may be meant by it.
func (l *linker) subjectBetween(k, head, tok int, a asks) bool {
	for i := head + 1; i < tok; i++ {
		if t := &l.s.Tokens[i]; t.Head == k && strings.HasPrefix(t.Rel, "nsubj") && l.at[i] >= 0 && l.cands[l.at[i]].Kind != Pronoun && l.cands[l.at[i]].Type != "person" && l.fitsPronoun(&l.cands[l.at[i]], a) {
			return true
		}
	}
	return false
}
