package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// complement gives the clause that word i governs; an infinitive or an adjective
// that the parser has hung on a verb as an adjunct counts where there is no other
// ("shot dead").
func (m *matcher) complement(i int) int {
	if c := m.child(i, "xcomp", "ccomp", "csubj"); c >= 0 {
		return c
	}
	if o := m.child(i, "obj"); o >= 0 { // "called Putin a killer", with two objects
		for c := int(m.next[o]); c >= 0; c = int(m.next[c]) {
			if m.toks[c].Rel == "obj" && m.toks[c].UPOS == "NOUN" {
				return c
			}
		}
	}
	if o := m.child(i, "obj"); o > i { // "left two soldiers [dead]", taken for a part of the object
		for c := int(m.first[o]); c >= 0; c = int(m.next[c]) {
			if c > o && m.toks[c].Rel == "amod" && m.toks[c].UPOS == "ADJ" {
				return c
			}
		}
	}
	if d := i + 1; d < len(m.toks) && m.toks[d].Lemma == "dead" && m.toks[d].Rel == "amod" && m.obj(i) > d { // "shoots dead activist Ann Day"
		return d
	}
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		adjunct := m.toks[c].Rel == "advcl" || m.toks[c].Rel == "advmod"
		if c > i && adjunct && (m.toks[c].XPOS == "VB" && m.preposition(c) == "to" || m.toks[c].UPOS == "ADJ") {
			return c
		}
	}
	return -1
}

// parallel gives the clauses beside the complement of verb i that begin with a "that" of their own:
// "says that trade is good and that [Chad has broken the treaty]".
func (m *matcher) parallel(i int, out []int) []int {
	comp := m.complement(i)
	if comp < 0 {
		return out
	}
	for c := int(m.first[comp]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel != "conj" {
			continue
		}
		if k := m.child(c, "mark"); k >= 0 && m.toks[k].Lemma == "that" {
			out = append(out, c)
		}
	}
	return out
}

// follow walks steps from word i and appends the words it ends at to out.
func (m *matcher) follow(i int, steps []string, out []int) []int {
	if len(steps) == 0 {
		return append(out, i)
	}
	var buf [8]int
	for _, k := range m.step(i, steps[0], buf[:0]) {
		out = m.follow(k, steps[1:], out)
	}
	return out
}

// unknownOwner reports whether event noun i is somebody's of whom it is not known who
// he is, so that it is nobody else's: "during the latter's visit", "over its neighbour's pact with".
func (m *matcher) unknownOwner(i int) bool {
	p := m.child(i, "nmod:poss")
	if p < 0 || len(m.actorsHere(p)) > 0 {
		return false
	}
	return m.toks[p].UPOS == "PRON" || m.toks[p].Lemma == "latter" || m.toks[p].Lemma == "former" || m.toks[p].UPOS == "NOUN" && m.p.classes["power"][m.toks[p].Lemma]
}

// outsider reports whether s, the subject of the clause that hostilities i hang in, need not be the side
// that i leaves unnamed, as the clause has another: "Poland backs Kenya in the war with Chad", "Oman
// mediates in the dispute with Chad".
func (m *matcher) outsider(i, s int) bool {
	if m.child(i, "nmod:poss") >= 0 || m.oblique(i, "with") < 0 || !slices.ContainsFunc(m.candidates(i), func(f *frame) bool { return m.p.classes["hostile"][f.relation] && m.holds(f, i) }) {
		return false
	}
	h := i
	for h >= 0 && (h == i || !m.verbal(h)) {
		h = m.toks[h].Head
	}
	if h < 0 || m.p.classes["siding"][m.toks[h].Lemma] {
		return h >= 0
	}
	known := append(m.actors(s), m.named(i, "with")...)
	for k := range m.toks {
		if m.at[k] < 0 || m.under(k, i) || m.under(k, s) || !m.under(k, h) {
			continue
		}
		n := &m.who.Mentions[m.at[k]]
		if n.Place || n.Type == "place" || n.Type == "person" || n.Kind == actor.Pronoun || n.Kind == actor.Adjective {
			continue
		}
		if r := m.refs(m.at[k]); len(r) > 0 && len(without(r, known)) == len(r) {
			return true
		}
	}
	return false
}

func (m *matcher) step(i int, name string, out []int) []int {
	one := func(k int) []int {
		if k < 0 {
			return out
		}
		return append(out, k)
	}
	switch name {
	case "self":
		return one(i)
	case "subj":
		if m.verbNoun != "" && m.verbIn(i) == m.verbNoun {
			return m.gerundSubj(i, out)
		}
		return one(m.meant(i, m.issuer(i, m.subj(i)), "nsubj", "nsubj:pass"))
	case "bearer":
		return one(m.surface(i))
	case "obj":
		if !m.verbal(i) {
			if m.verbNoun != "" && m.verbIn(i) == m.verbNoun {
				return one(m.oblique(i, "of"))
			}
			if v := m.carrier(i); v >= 0 {
				return one(m.iobj(v))
			}
			return out
		}
		if o := m.meant(i, m.obj(i), "obj"); o != m.obj(i) {
			return one(o)
		}
		return m.objects(i, out)
	case "iobj":
		return one(m.receiver(i))
	case "inside":
		if p := m.preposition(i); p != "in" && p != "during" {
			return out
		}
		fallthrough
	case "outer":
		s := m.outer(i)
		if o := m.charged(i); o >= 0 {
			return one(o)
		}
		if m.unknownOwner(i) || s >= 0 && m.outsider(i, s) {
			return out
		}
		return one(s)
	case "matrix":
		return one(m.matrix(i))
	case "teller":
		return one(m.toldBy(i))
	case "head":
		for m.toks[i].Rel == "conj" {
			i = m.toks[i].Head
		}
		return one(m.toks[i].Head)
	case "appos":
		return one(m.child(i, "appos"))
	case "comp":
		return one(m.complement(i))
	case "beside":
		return m.parallel(i, out)
	case "aux":
		return one(m.child(i, "aux", "aux:pass"))
	case "cop":
		return one(m.child(i, "cop"))
	case "adv":
		return m.adverbs(i, out)
	case "case":
		return one(m.child(i, "case"))
	case "acl":
		return one(m.child(i, "acl", "acl:relcl"))
	case "poss":
		return one(m.owner(i))
	case "adj":
		return m.modifiers(i, out)
	case "maker":
		return m.makers(i, out)
	case "anti":
		return m.opposed(i, out)
	case "mod":
		return m.plain(i, out)
	case "event":
		return m.sharing(i, m.events, out)
	case "once":
		return m.sharing(i, m.once, out)
	case "within":
		return m.within(i, out)
	case "topic":
		return m.spokenOf(i, out)
	case "where":
		return m.where(i, out)
	}
	return m.prepositional(i, name, out)
}

// adverbs gives the adverbs at verb i, and a word that deals its object out: "expelled
// two diplomats [each]", "[jointly] condemned", "[each] expelled two".
func (m *matcher) adverbs(i int, out []int) []int {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if m.toks[k].UPOS != "AUX" && m.toks[k].UPOS != "ADV" {
			if strings.EqualFold(m.toks[k].Form, "each") {
				out = append(out, k)
			}
			break
		}
	}
	for _, h := range [2]int{i, m.obj(i)} {
		if h < 0 {
			continue
		}
		for c := int(m.first[h]); c >= 0; c = int(m.next[c]) {
			if m.toks[c].Rel == "advmod" || h != i && c > h && m.toks[c].Rel == "det" {
				out = append(out, c)
			}
		}
	}
	return out
}

// receiver gives who is given something by verb i. Parsers also take the name for
// a part of the gift: "gave [the Pentagon permission]".
func (m *matcher) receiver(i int) int {
	if k := m.iobj(i); k >= 0 {
		return k
	}
	if !m.verbal(i) || !m.p.classes["giving"][m.toks[i].Lemma] {
		return -1
	}
	o := m.obj(i)
	if o < 0 || m.nominal(m.prepositional(i, "to", nil)) {
		return -1
	}
	for c := int(m.first[o]); c >= 0 && c < o; c = int(m.next[c]) {
		if m.toks[c].Rel == "compound" && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind != actor.Adjective {
			return c
		}
	}
	return -1
}

// objects gives the object of verb i, with what it counts, and the name beside it where the parser has
// parted a title from it: "congratulated President-elect Biden".
func (m *matcher) objects(i int, out []int) []int {
	o := m.obj(i)
	if o < 0 {
		return out
	}
	out = append(out, o)
	if c := m.measured(o); c != o && (m.toks[o].UPOS != "NOUN" || m.p.classes["load"][m.toks[o].Lemma]) { // "forgave $3 million of debt"
		out = append(out, c)
	}
	if c := max(m.child(o, "conj"), m.child(i, "conj")); c > o && m.toks[o].UPOS == "DET" && !m.verbal(c) { // "closed all but one of the crossings", "all but the northern crossing"
		out = append(out, m.measured(c))
	}
	if next := int(m.next[o]); next == o+2 && m.toks[next].Rel == "obj" && m.p.classes["quantity"][m.toks[o].Lemma] { // "exchanged [hundreds] more [prisoners]"
		return append(out, next)
	}
	if m.at[o] >= 0 || m.toks[o].UPOS != "PROPN" {
		return out
	}
	if c := m.child(o, "appos"); c > o && m.toks[c].UPOS == "NOUN" && m.persons(c) { // "freed Ann Day, a Spanish citizen"
		return append(out, c)
	}
	if m.toks[o].Head != i || m.toks[o].Rel != "obj" {
		return out
	}
	for c := int(m.next[o]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "obj" && m.at[c] >= 0 {
			return append(out, c)
		}
	}
	return out
}

// owner gives the possessor of word i, which parsers also hang on a noun that
// stands before it: "Canada's sanctions waiver".
func (m *matcher) owner(i int) int {
	owner := -1
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch m.toks[c].Rel {
		case "nmod:poss":
			if owner < 0 || m.child(c, "case") >= 0 { // "Al-Qaeda chief Osama's wives" are his
				owner = c
			}
		case "compound":
			if p := m.child(c, "nmod:poss"); p >= 0 && owner < 0 {
				owner = p
			}
		}
	}
	if h := m.twin(i); owner < 0 && h >= 0 {
		return m.owner(h)
	}
	return owner
}

// twin gives the event noun before "and" whose doer also does event noun i, which has none of
// its own, or -1: "Peru's annexation of the islands and invasion of Chile".
func (m *matcher) twin(i int) int {
	h := m.toks[i].Head
	if m.toks[i].Rel != "conj" || h < 0 || m.toks[i].UPOS != "NOUN" || m.toks[h].UPOS != "NOUN" || m.child(i, "det", "nmod:poss") >= 0 || m.child(i, "nmod") < 0 || m.oblique(i, "by") >= 0 || len(m.candidates(h)) == 0 || len(m.candidates(i)) == 0 {
		return -1
	}
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		if m.at[c] >= 0 {
			return -1
		}
	}
	return h
}

// modifiers gives the actors that stand as adjectives or nouns before word i:
// "North Korean artillery", "Seoul-Moscow relations".
func (m *matcher) modifiers(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch text.BaseRel(m.toks[c].Rel) {
		case "amod", "compound", "nmod", "nummod", "flat", "dep":
		default:
			continue
		}
		if m.toks[c].Rel == "nmod:poss" || m.child(c, "case") >= 0 {
			continue
		}
		if m.at[c] >= 0 && m.at[c] != m.at[i] && !m.hyphened(c, i) { // an office before a name stands for who bears the name
			out = append(out, c)
		}
		if !m.suffix(c) || m.at[c] >= 0 || m.p.classes["asset"][m.toks[i].Lemma] && strings.EqualFold(m.toks[c].Form, "based") {
			out = m.modifiers(c, out)
		}
		for d := int(m.first[c]); d >= 0; d = int(m.next[d]) {
			if d > c && m.at[d] >= 0 && !m.hyphened(d, i) && (m.toks[d].Rel == "conj" || m.toks[d].Rel == "compound") {
				out = append(out, d)
			}
		}
	}
	if h := m.twin(i); len(out) == 0 && h >= 0 {
		return m.modifiers(h, out)
	}
	return out
}

// events gives the event nouns in which or by which that of word i came about:
// "was killed in a raid", "died during two days of clashes", "hit by gunfire".
func (m *matcher) events(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		k := m.spanned(c)
		firing := m.p.classes["firing"][m.toks[k].Lemma]
		if m.toks[k].UPOS != "NOUN" || !firing && len(m.candidates(k)) == 0 {
			continue
		}
		switch m.preposition(c) {
		case "in", "during", "by", "with", "amid", "following", "from":
			out = append(out, k)
		}
	}
	return out
}

// spanned steps from a word that only says how long or how often to the event noun behind it:
// "two days of clashes", "a combination of shelling and raids".
func (m *matcher) spanned(k int) int {
	if m.words.aside[m.toks[k].Lemma] {
		if c := m.oblique(k, "of"); c > k && m.toks[c].UPOS == "NOUN" {
			return c
		}
	}
	return m.measured(k)
}

// sharing gives what look finds at verb i, or else at the verbs of harm beside it, which share how
// it came about: "two were killed and nine injured in a raid". One that is joined to others with
// an auxiliary of its own takes nothing from those before it.
func (m *matcher) sharing(i int, look func(int, []int) []int, out []int) []int {
	harms := func(k int) bool { return m.toks[k].XPOS == "VBN" && m.p.classes["harming"][m.toks[k].Lemma] }
	if out = look(i, out); len(out) > 0 || !harms(i) {
		return out
	}
	for c := m.child(i, "conj"); c >= 0 && harms(c); c = m.child(c, "conj") {
		if out = look(c, out); len(out) > 0 {
			return out
		}
	}
	if h := m.toks[i].Head; m.toks[i].Rel == "conj" && harms(h) && m.child(i, "aux", "aux:pass") < 0 {
		return look(h, out)
	}
	return out
}

// once gives the verbs of the clauses that tell what went on when that of verb i came about:
// "was killed when troops opened fire".
func (m *matcher) once(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel != "advcl" || !m.verbal(c) || m.negated(c) {
			continue
		}
		switch m.preposition(c) {
		case "when", "as", "after", "while":
			out = append(out, c)
		}
	}
	return out
}

// within gives the one state or other actor that the phrases under verb i name,
// however deep: "suspended all but one of its services to and from Russia". Where
// they name several, none.
func (m *matcher) within(i int, out []int) []int {
	var own []ref
	if s := m.subj(i); s >= 0 {
		own = m.actors(s)
	}
	one := -1
	for _, k := range m.gather(i, gatherDepth, nil) {
		r := m.refs(m.at[k])
		if len(r) != 1 || m.who.Mentions[m.at[k]].Type == "place" || slices.ContainsFunc(own, func(o ref) bool { return o.id == r[0].id }) {
			continue
		}
		if one >= 0 && m.who.Mentions[m.at[one]].Actors[0] != r[0].id {
			return out
		}
		one = k
	}
	if one < 0 || m.inSetting(i, one) {
		return out
	}
	return append(out, one)
}

// spokenOf gives what within does, but for a land in which something only happens: who says that the
// talks will be held in Peru says nothing of Peru.
func (m *matcher) spokenOf(i int, out []int) []int {
	for _, k := range m.within(i, nil) {
		n := &m.who.Mentions[m.at[k]]
		p := m.preposition(k)
		if h := m.toks[k].Head; h >= 0 && m.toks[k].Rel == "obj" && text.BaseRel(m.toks[h].Rel) == "acl" && m.p.classes["adjoining"][m.toks[h].Lemma] { // "a district bordering Peru"
			continue
		}
		if !n.Place && n.Type != "place" && p != "in" && p != "near" && p != "into" && p != "at" && (n.Kind != actor.Adjective || !m.locating(m.toks[k].Head)) {
			out = append(out, k)
		}
	}
	return out
}

// locating reports whether a nation beside noun k only says where something is or who somebody is:
// "the Philippine Sea" is not the Philippines, nor is a British citizen Britain.
func (m *matcher) locating(k int) bool {
	return k < 0 || m.toks[k].UPOS == "PROPN" || m.p.classes["locating"][m.toks[k].Lemma]
}

// gatherDepth is how many phrases may stand in one another: "[sale of [shares in
// [a firm of [Russia]]]]".
const gatherDepth = 6

// gather appends to out the words under word i that name actors, but for those in
// clauses and in phrases that say when, why or who says so.
func (m *matcher) gather(i, depth int, out []int) []int {
	named := m.at[i] >= 0 && m.who.Mentions[m.at[i]].Type == "place" // "Isfahan [in Iran]", but no clause that hangs on it
	for c := int(m.first[i]); c >= 0 && depth > 0; c = int(m.next[c]) {
		p := m.preposition(c)
		if named && m.toks[c].Rel != "nmod" && m.toks[c].Rel != "appos" || depth == gatherDepth && p == "in" && m.setting(i, c) {
			continue
		}
		switch text.BaseRel(m.toks[c].Rel) {
		case "obl":
			if p == "" || m.toks[c].Rel == "obl:agent" && depth == gatherDepth {
				continue
			}
		case "obj", "nmod", "amod", "compound", "nummod", "appos", "conj", "flat", "acl":
		case "nsubj": // "the crossing into Peru was opened"
			if toks := m.toks; toks[c].Rel != "nsubj:pass" || depth != gatherDepth || m.at[c] >= 0 {
				continue
			}
		default:
			continue
		}
		if p != "" && m.toks[c].Rel != "nmod:poss" && !m.p.classes["bearing"][p] || m.verbal(c) && (m.toks[c].Rel == "conj" || m.toks[c].XPOS == "VB" || m.child(c, "nsubj", "nsubj:pass") >= 0) {
			continue
		}
		if m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind != actor.Pronoun {
			if z := m.who.Mentions[m.at[c]].End + 1; z < len(m.toks) && m.hyphen(z) { // "the Russian-led alliance"
				continue
			}
			out = append(out, c)
			if m.who.Mentions[m.at[c]].Type != "place" {
				continue
			}
		}
		out = m.gather(c, depth-1, out)
	}
	return out
}

// setting reports whether c, tied to noun i by "in", is no place: "a target in a show of force".
func (m *matcher) setting(i, c int) bool {
	lemma := m.toks[c].Lemma
	return m.toks[i].UPOS == "NOUN" && m.at[c] < 0 && m.toks[c].UPOS == "NOUN" && !m.p.classes["locality"][lemma] && !m.p.classes["town"][lemma]
}

// inSetting reports whether the name at word k stands deep in a phrase that only tells in
// what the deed of verb i lies: "in a continuation of offensives against", "in American history".
func (m *matcher) inSetting(i, k int) bool {
	top := k
	for h := m.toks[top].Head; h >= 0 && h != i; h = m.toks[top].Head {
		top = h
	}
	if top == k || text.BaseRel(m.toks[top].Rel) != "obl" {
		return false
	}
	switch m.preposition(top) {
	case "in", "on", "at", "near":
		return true
	}
	return false
}

// hyphened reports whether the name at word k, seen from word i, is part of a
// word that says something else: "Iran-backed", "pro-Russian", "non-NATO", but not
// "Saudi-led", "Seoul-Moscow".
func (m *matcher) hyphened(k, i int) bool {
	n := &m.who.Mentions[m.at[k]]
	if f := strings.ToLower(m.toks[k].Form); strings.HasPrefix(f, "non-") || strings.HasPrefix(f, "anti-") || strings.HasPrefix(f, "ex-") || strings.HasPrefix(f, "post-") || strings.HasPrefix(f, "pro-") {
		return true
	}
	if a := n.First - 2; a >= 0 && m.in[a] < 0 && m.suffix(n.First) {
		return true
	}
	z := n.End + 1
	return z < len(m.toks) && z != i && m.in[z] < 0 && m.suffix(z)
}

// suffix reports whether word k is joined to what stands before it by a hyphen:
// "Iran-backed"; a coalition that is "Saudi-led" is still theirs, and so is a ship
// that is "British-owned". What only says the type of a thing parts it from no owner: "a
// Norwegian Fridtjof-class frigate".
func (m *matcher) suffix(k int) bool {
	return m.hyphen(k) && m.toks[k].Lemma != "class" && !m.p.classes["owning"][strings.ToLower(m.toks[k].Form)]
}

// hyphen reports whether word k is joined by a hyphen to what stands before it.
func (m *matcher) hyphen(k int) bool {
	return k >= 2 && m.toks[k-1].Form == "-" && m.joined(k-2, k-1) && m.joined(k-1, k)
}

// joined reports whether words a and b stand together without a space.
func (m *matcher) joined(a, b int) bool { return m.toks[a].Span.End == m.toks[b].Span.Start }

// opposed gives those before word i whom it is against: "an anti-Iranian rally".
func (m *matcher) opposed(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		if m.at[c] >= 0 && strings.HasPrefix(strings.ToLower(m.toks[c].Form), "anti-") {
			out = append(out, c)
		}
	}
	return out
}

// plain gives the adjectives and nouns before word i that name no actor:
// "phone call", "joint military exercises".
func (m *matcher) plain(i int, out []int) []int {
	for c := int(m.first[i]); c >= 0 && c < i; c = int(m.next[c]) {
		switch text.BaseRel(m.toks[c].Rel) {
		case "amod", "compound", "nmod":
			if m.toks[c].Rel != "nmod:poss" && m.at[c] < 0 && m.child(c, "case") < 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

// makers gives those modifiers of word i that do or own it: adjectives, people,
// organisations and states with no adjective to their name ("Israeli strike",
// "Hamas attack", "U.S. sanctions"). A plain name of a country or a place says
// where or about whom it is: "Gaza war", "Iran deal".
func (m *matcher) makers(i int, out []int) []int {
	all := m.modifiers(i, nil)
	for _, k := range all {
		n := &m.who.Mentions[m.at[k]]
		land := n.Type == "country" || n.Type == "place"
		if land && (n.Kind == actor.Name || n.Kind == actor.Metonym) && m.toks[k].Form != strings.ToUpper(m.toks[k].Form) && !m.attributive(n, k, i) && !m.led(n.End) {
			continue
		}
		out = append(out, k)
	}
	return out
}

// led reports whether "-led", "-based" or the like stands at word k.
func (m *matcher) led(k int) bool {
	if k+1 >= len(m.toks) || m.toks[k].Form != "-" {
		return false
	}
	last := strings.ToLower(m.toks[k+1].Form)
	return m.p.classes["owning"][last] || last == "based"
}

// attributive reports whether the name n of a land, at word k right under word i,
// also serves as its adjective: "United States products".
func (m *matcher) attributive(n *actor.Mention, k, i int) bool {
	return m.toks[k].Head == i && n.Kind == actor.Name && len(n.Actors) == 1 && m.p.classes["attributive"][n.Actors[0]]
}
