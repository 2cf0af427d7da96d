package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// nested reports whether the mentions of a and b share words: "[[Ukrainian] forces]".
func (m *matcher) nested(a, b ref) bool {
	return m.who.Mentions[a.mention].Span.Overlaps(m.who.Mentions[b.mention].Span)
}

// titles reports whether a state and the person right behind it are one phrase:
// "Israeli general Yoav Mordechai". Only a comma, a dash or "and" would part them.
func (m *matcher) titles(a, b int) bool {
	first, second := &m.who.Mentions[a], &m.who.Mentions[b]
	if first.First > second.First {
		first, second = second, first
	}
	if first.Type == "person" || second.Type != "person" || first.Sentence != second.Sentence {
		return false
	}
	for i := first.End; i < second.First; i++ {
		switch m.toks[i].UPOS {
		case "NOUN", "PROPN", "ADJ":
		default:
			return false
		}
	}
	return true
}

// sameSide reports whether members of event i stand together against one that
// "with" names: "Britain and France held talks with Iran".
func (m *matcher) sameSide(members []ref, i int) bool {
	for _, r := range members {
		n := &m.who.Mentions[r.mention]
		if p := m.preposition(n.Head); p == "between" || p == "with" {
			return false
		}
	}
	partners := m.named(i, "with")
	return len(partners) > 0 && !slices.ContainsFunc(partners, func(p ref) bool {
		return slices.ContainsFunc(members, func(r ref) bool { return r.id == p.id })
	})
}

// unnamedOthers reports whether "with" names people or bodies that are nobody known as those with whom
// event i is had, so that those named stand together: "Peru and Chile clashed with rebels". Troops
// only take part in a drill.
func (m *matcher) unnamedOthers(f *frame, i int) bool {
	for _, k := range m.prepositional(i, "with", nil) {
		if m.toks[k].UPOS != "NOUN" || m.at[k] >= 0 && len(m.who.Mentions[m.at[k]].Actors) > 0 || m.in[k] >= 0 {
			continue
		}
		lemma := strings.ToLower(m.toks[k].Lemma)
		if f.relation == "drilled-with" && m.p.classes["troops"][lemma] {
			continue
		}
		if m.persons(k) || m.p.classes["agent"][lemma] || m.p.classes["suspect"][lemma] || m.p.classes["people"][lemma] || m.p.classes["unnamed"][lemma] {
			return true
		}
	}
	return false
}

// fill gives the actors at the first of the routes that leads to any.
func (m *matcher) fill(routes []route, i, depth int) []ref {
	for _, r := range routes {
		switch r.steps[0] {
		case "parties":
			return m.parties(i)
		case "antagonist":
			return m.antagonist(i)
		case "accuser":
			return m.accusing(i)
		}
		var out []ref
		for _, k := range m.follow(i, r.steps, nil) {
			got := m.actors(k)
			if m.single(i, r) { // "his son Uday, and the minister": one son only
				got = m.actorsHere(k)
			}
			if len(got) > 0 {
				got = appendNew(appendNew(got, m.alongside(k, i)), m.headlined(k))
				got = appendNew(got, m.joinedBy(k, i))
			}
			if len(got) == 0 && r.author && depth > 0 {
				got = appendNew(m.author(k, depth-1), m.besideAuthor(k, depth-1))
			}
			out = appendNew(out, m.marked(got))
		}
		if len(out) > 0 {
			return m.untitled(out)
		}
	}
	return nil
}

// besideAuthor gives who did or owns what is joined to noun k: "seized a boat [and a Malian tanker]".
func (m *matcher) besideAuthor(k, depth int) []ref {
	if m.toks[k].UPOS != "NOUN" {
		return nil
	}
	var out []ref
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel != "conj" || m.toks[c].UPOS != "NOUN" {
			continue
		}
		if len(m.candidates(c)) > 0 && len(m.named(c, "poss")) == 0 && len(m.named(c, "maker")) == 0 && len(m.named(c, "by")) == 0 {
			continue // "his opposition to and support of Chile" is not of Chile's doing
		}
		out = appendNew(out, m.author(c, depth))
	}
	return out
}

// untitled drops an organisation or a state that is only part of the title of a
// person beside it: "European Commission President Juncker".
func (m *matcher) untitled(refs []ref) []ref {
	if len(refs) < 2 {
		return refs
	}
	kept := refs[:0:0]
	for _, r := range refs {
		title := false
		for _, q := range refs {
			title = title || q.mention > r.mention && m.titles(r.mention, q.mention)
		}
		if !title {
			kept = append(kept, r)
		}
	}
	return kept
}

func appendNew(out, more []ref) []ref {
next:
	for _, r := range more {
		for _, o := range out {
			if o.id == r.id {
				continue next
			}
		}
		out = append(out, r)
	}
	return out
}

// besideName gives the conjuncts of a state's name, headed by word k, that the parser has
// hung on a word within it: "the Republic of [Korea and Japan]".
func (m *matcher) besideName(k int) []ref {
	if m.at[k] < 0 {
		return nil
	}
	n := &m.who.Mentions[m.at[k]]
	if n.Kind != actor.Name || n.Type != "country" {
		return nil
	}
	var out []ref
	for i := n.First; i < n.End; i++ {
		for c := int(m.first[i]); c >= 0 && i != k; c = int(m.next[c]) {
			if m.toks[c].Rel == "conj" && c >= n.End && !m.verbal(c) {
				out = appendNew(out, m.actors(c))
			}
		}
	}
	return out
}

// actors gives the actors named at word k, conjuncts included.
func (m *matcher) actors(k int) []ref {
	if m.depth >= maxDepth { // repairs may lead back to where they came from
		return nil
	}
	m.depth++
	defer func() { m.depth-- }()
	var out []ref
	if !m.namesOffice(k) {
		out = m.actorsHere(k)
	}
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "conj" && !m.verbal(c) && !m.butNot(c) && !m.onlyWhere(k, c) && !m.struckToo(k, c) && !m.goesOn(k, c) && !m.gapped(k, c) {
			out = appendNew(out, m.actors(c))
		}
	}
	out = appendNew(out, m.besideName(k))
	if len(out) > 0 {
		out = appendNew(out, m.paired(k))
	}
	for c := int(m.first[k]); len(out) > 0 && c >= 0 && c < k; c = int(m.next[c]) { // "[Peru and Chile's] governments", with one sign of possession for both
		if m.toks[c].Rel == "nmod:poss" && m.at[c] >= 0 && m.child(c, "case") < 0 && c+1 < k && m.toks[c+1].UPOS == "CCONJ" && m.who.Mentions[m.at[c]].Kind == actor.Name {
			out = appendNew(m.refs(m.at[c]), out)
		}
	}
	if n := m.behind(k); n >= 0 && m.who.Mentions[n].Head != k { // "President of X Name and Prime Minister of Y Name"
		for c := int(m.first[m.who.Mentions[n].Head]); c >= 0; c = int(m.next[c]) {
			if m.toks[c].Rel == "conj" && !m.verbal(c) {
				out = appendNew(out, m.actors(c))
			}
		}
	}
	return out
}

// namesOffice reports whether the first of several subjects only says who holds the office of the phrase
// before them: "According to the Peruvian minister, [Ana Ruiz], Chad and Mali met".
func (m *matcher) namesOffice(k int) bool {
	if m.at[k] < 0 || !strings.HasPrefix(m.toks[k].Rel, "nsubj") || m.child(k, "conj") < 0 {
		return false
	}
	name := &m.who.Mentions[m.at[k]]
	if name.Type != "person" || name.First < 2 || name.End >= len(m.toks) || m.toks[name.First-1].Form != "," || m.toks[name.End].Form != "," {
		return false
	}
	o := m.in[name.First-2]
	if o < 0 || m.who.Mentions[o].End != name.First-1 {
		return false
	}
	office := &m.who.Mentions[o]
	return slices.Equal(office.Actors, name.Actors) && m.toks[office.Head].Rel == "obl" && m.child(office.Head, "case") >= 0
}

// struckToo reports whether name c, which the parser has joined to deed k by "as well as", belongs to the
// name behind the deed: "condemned the bombing of Peru as well as Chile".
func (m *matcher) struckToo(k, c int) bool {
	cc := m.child(c, "cc")
	if cc < 0 || m.toks[cc].Lemma != "as" || m.toks[k].UPOS != "NOUN" || m.at[k] >= 0 || m.at[c] < 0 || m.preposition(c) != "" {
		return false
	}
	for d := int(m.first[k]); d >= 0; d = int(m.next[d]) {
		if d > k && d < c && text.BaseRel(m.toks[d].Rel) == "nmod" && m.at[d] >= 0 && m.preposition(d) != "" {
			return len(m.candidates(k)) > 0
		}
	}
	return false
}

// gapped reports whether conjunct c of word k stands in a clause that leaves out its verb, as a name before it
// is followed by a phrase of its own: "arrested three Chadians and [Mali five Togolese]", "recalled its envoy and
// [Mali its consul]".
func (m *matcher) gapped(k, c int) bool {
	for d := int(m.first[k]); d >= 0 && d <= c; d = int(m.next[d]) {
		if d < k || m.toks[d].Rel != "conj" {
			continue
		}
		if m.anewBehind(d) {
			return true
		}
		for e := int(m.first[d]); e >= 0 && e < d; e = int(m.next[e]) {
			if m.anewBehind(e) {
				return true
			}
		}
	}
	return false
}

// anewBehind reports whether word k is a name behind which a phrase begins anew.
func (m *matcher) anewBehind(k int) bool {
	return m.at[k] >= 0 && m.who.Mentions[m.at[k]].Kind == actor.Name && m.anew(m.who.Mentions[m.at[k]].End)
}

// anew reports whether a phrase that is joined to others begins at word i, which what stands right before it is
// no part of.
func (m *matcher) anew(i int) bool {
	if i >= len(m.toks) || m.toks[i].XPOS != "PRP$" && m.toks[i].XPOS != "CD" {
		return false
	}
	h := m.toks[i].Head
	return h > i && m.toks[h].Rel == "conj"
}

// goesOn reports whether conjunct c of noun k is the subject of a clause joined to that of k, whose verb
// the parser has left without one: "will host a meeting, and [Chile and Bolivia] are tasked with", "with Peru
// bombing Lagos and [Chile] shelling".
func (m *matcher) goesOn(k, c int) bool {
	v := m.toks[k].Head
	for v >= 0 && !m.verbal(v) {
		v = m.toks[v].Head
	}
	if v < 0 || v > k || c < k {
		return false
	}
	for w := int(m.first[v]); w >= 0; w = int(m.next[w]) {
		if w < c || m.toks[w].Rel != "conj" || !m.verbal(w) || m.child(w, "nsubj", "nsubj:pass") >= 0 {
			continue
		}
		cc := m.child(w, "cc")
		if cc < 0 && (m.child(w, "aux", "aux:pass", "cop") > c || m.leftmost(w) == c+1) {
			cc = m.child(c, "cc")
			if cc > k && m.leftmost(w) == c+1 {
				return true
			}
		}
		if cc > k && cc < w && cc <= m.leftmost(c)+1 && m.toks[cc-1].Form == "," {
			return true
		}
	}
	return false
}

// onlyWhere reports whether conjunct c of noun k tells where it happened, as its preposition says that k
// does not have: "killed two colleagues and himself in Peru".
func (m *matcher) onlyWhere(k, c int) bool {
	if m.preposition(k) != "" {
		return false
	}
	switch m.preposition(c) {
	case "in", "at", "near", "outside", "inside":
		return true
	}
	return false
}

// alongside gives those whom the subject k of a verb brings along between commas, who do with
// it what it does, event i: "Peru, [along with Chad and Mali], recognises", "Peru, [joined by Chad],". A participle behind
// tells of the subject alone.
func (m *matcher) alongside(k, i int) []ref {
	h := m.toks[k].Head
	if h < k || !strings.HasPrefix(m.toks[k].Rel, "nsubj") || m.at[k] < 0 {
		return nil
	}
	if rel := m.toks[i].Rel; i != h && (m.toks[i].Head != h || rel != "obj" && rel != "conj" && rel != "xcomp") {
		return nil
	}
	end := m.who.Mentions[m.at[k]].End
	pause := end < h && m.toks[end].Form == ","
	if !pause {
		end--
	}
	if end+2 >= h {
		return nil
	}
	from := end + 2
	form := strings.ToLower(m.toks[end+1].Form)
	switch form {
	case "along", "together", "jointly":
		if m.toks[end+2].Form != "with" {
			return nil
		}
		from++
	default:
		if !pause {
			return nil
		}
	}
	switch form {
	case "alongside", "along", "together", "jointly":
	case "joined":
		if m.toks[end+2].Form != "by" {
			return nil
		}
		from++
	case "as":
		if m.toks[end+2].Form != "well" || end+3 >= h || m.toks[end+3].Form != "as" {
			return nil
		}
		from += 2
	default:
		return nil
	}
	for c := from; c < h && m.toks[c].Form != ","; c++ {
		g := m.toks[c].Head
		if g >= from && g < h {
			continue
		}
		if m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind != actor.Adjective {
			return m.actors(c)
		}
		if a := m.child(c, "appos"); a > c && m.at[a] >= 0 && m.p.classes["power"][m.toks[c].Lemma] { // "along with its ally, [Chad]"
			return m.actors(a)
		}
	}
	return nil
}

// joinedBy gives those whom k, the subject of event i, joins in it: "Chile joined [Peru] in condemning".
// Whom somebody may join, or will not, need not do it.
func (m *matcher) joinedBy(k, i int) []ref {
	for g := i; ; g = m.toks[g].Head {
		h := m.toks[g].Head
		if h < 0 || m.toks[g].Rel == "ccomp" {
			return nil
		}
		if m.toks[g].Rel != "advcl" || m.toks[g].XPOS != "VBG" || m.preposition(g) != "in" || m.toks[h].Lemma != "join" {
			continue
		}
		o := m.obj(h)
		if o < h || o > g || m.passive(h) || m.negated(h) || m.subj(h) != k {
			return nil
		}
		if a := m.child(h, "aux"); m.toks[h].XPOS == "VB" && (a < 0 || m.toks[a].Lemma != "will") {
			return nil
		}
		return m.actors(o)
	}
}

// headlined gives those who stand in a row with subject k at the start of a headline, with
// nothing but commas between them: "[Chile, Peru] sign a pact".
func (m *matcher) headlined(k int) []ref {
	h := m.toks[k].Head
	if h <= k || !strings.HasPrefix(m.toks[k].Rel, "nsubj") || m.toks[h].XPOS == "VBZ" || m.child(h, "cop") >= 0 {
		return nil
	}
	var out []ref
	row, end, here := 0, 0, false
	for n := m.in[0]; n >= 0; n = m.in[end+1] {
		q := &m.who.Mentions[n]
		if q.First > 0 && q.First != end+1 || q.Place {
			return nil
		}
		row, end, here = row+1, q.End, here || q.First <= k && k < q.End
		out = appendNew(out, m.refs(n))
		if end+1 >= h || m.toks[end].Form != "," {
			break
		}
	}
	if row < 2 || !here || len(out) != row || h-end > 2 {
		return nil
	}
	return out
}

// paired gives the name that two words join to that of word k, which the parser hangs on the verb
// or makes a clause of its own: "Peru [as well as] Chile", "[not only] Peru [but also] Chile".
func (m *matcher) paired(k int) []ref {
	n := m.in[k]
	if n < 0 || m.who.Mentions[n].Head != k || m.who.Mentions[n].Kind == actor.Adjective {
		return nil
	}
	first, end := m.who.Mentions[n].First, m.who.Mentions[n].End
	var out []ref
	if from := m.pairing(end, first); from >= 0 && from < len(m.in) && m.in[from] >= 0 {
		if q := &m.who.Mentions[m.in[from]]; q.First == from && m.level(q) {
			out = m.refs(m.in[from])
		}
	}
	for a := first - 2; a >= 0 && a >= first-5; a-- { // the other way round
		p := m.in[a]
		if p < 0 {
			continue
		}
		q := &m.who.Mentions[p]
		if m.level(q) && m.pairing(q.End, q.First) == first {
			out = appendNew(m.refs(p), out)
		}
		break
	}
	return out
}

// level reports whether mention q is a name that belongs to a verb as one of those who act or
// to whom it is done, and to no noun.
func (m *matcher) level(q *actor.Mention) bool {
	if q.Kind == actor.Adjective || q.Kind == actor.Pronoun {
		return false
	}
	switch text.BaseRel(m.toks[q.Head].Rel) {
	case "nsubj", "obj", "obl", "conj", "root":
		return true
	}
	return false
}

// pairing gives the word behind "as well as" or "but also" at word i, or -1; the latter wants
// "not only" before word first.
func (m *matcher) pairing(i, first int) int {
	form := func(k int) string {
		if k < 0 || k >= len(m.toks) {
			return ""
		}
		return strings.ToLower(m.toks[k].Form)
	}
	if form(i) == "," {
		i++
	}
	switch {
	case form(i) == "as" && form(i+1) == "well" && form(i+2) == "as":
		if i+3 < len(m.toks) && m.toks[i+3].UPOS == "ADP" && first > 0 && m.toks[i+3].Form == m.toks[first-1].Form { // "on Peru as well as on Chile"
			i++
		}
		return i + 3
	case form(i) == "but" && first >= 2 && m.andMore(first-2):
		if form(i+1) == "also" {
			i++
		}
		return i + 1
	}
	return -1
}

// butNot reports whether conjunct c is left out: "freed two bankers, but not Ann Day".
func (m *matcher) butNot(c int) bool {
	cc := m.child(c, "cc")
	for i := cc; i >= 0 && i < c; i++ {
		if m.toks[i].Lemma == "not" {
			return true
		}
	}
	return false
}

func (m *matcher) refs(n int) []ref {
	var out []ref
	for _, id := range m.who.Mentions[n].Actors {
		out = append(out, ref{mention: n, id: id})
	}
	return out
}

func (m *matcher) actorsHere(k int) []ref {
	n := m.at[k]
	if n < 0 && m.in[k] >= 0 && (m.toks[k].Rel == "flat" || m.toks[k].Rel == "root" || m.who.Mentions[m.in[k]].Kind == actor.Name) {
		n = m.in[k]
	}
	if n >= 0 && m.who.Mentions[n].Kind == actor.Nominal {
		if got := m.operator(k); len(got) > 0 {
			return got
		}
	}
	if n >= 0 && len(m.who.Mentions[n].Actors) > 0 {
		if m.who.Mentions[n].Kind == actor.Nominal && (m.toks[k].XPOS == "NNS" || m.toks[k].Lemma == "aircraft" || m.toks[k].Lemma == "personnel" || m.describedBy(k, m.p.classes["joint"])) {
			if both := m.coordinated(k); len(both) > 1 { // "the Greek and U.S. governments"
				return both
			}
			if p := m.child(k, "nmod:poss"); p >= 0 && m.child(p, "conj") > p { // "Greece's and Cuba's ministers"
				if both := m.actors(p); len(both) > 1 && len(m.who.Mentions[n].Actors) == 1 {
					return both
				}
			}
			if all := m.named(k, "of"); len(all) > len(m.who.Mentions[n].Actors) && all[0].id == m.who.Mentions[n].Actors[0] { // "the ministers of Chile, Peru and Bolivia"
				return all
			}
		}
		return m.refs(n)
	}
	if n := m.behind(k); n >= 0 {
		return []ref{{mention: n, id: m.who.Mentions[n].Actors[0]}}
	}
	if a := m.child(k, "appos"); a >= 0 && m.at[a] >= 0 && m.who.Mentions[m.at[a]].Type == "org" { // "the Ugandan rebel group, the Lord's Resistance Army"
		if got := m.refs(m.at[a]); len(got) > 0 && m.toks[k].XPOS == "NNS" { // "the factions Hamas and Fatah"
			return m.actors(a)
		} else if len(got) > 0 {
			return got
		}
	}
	if a := m.child(k, "appos"); a > k && m.at[a] >= 0 && m.toks[k].XPOS != "NNS" { // "his counterpart, Wang Yi,"
		if p := &m.who.Mentions[m.at[a]]; p.Type == "person" && p.Kind == actor.Name && len(p.Actors) == 1 && !m.whereabouts(k, a) {
			return m.refs(m.at[a])
		}
	}
	if got := m.listedBelow(k); len(got) > 1 {
		return got
	}
	if got := m.listedBeside(k); len(got) > 1 {
		return got
	}
	if realm := m.p.classes["realm"][m.toks[k].Lemma] && !m.plural(k); (realm || m.p.classes["town"][m.toks[k].Lemma]) && m.preposition(k) != "in" {
		if got := m.town(k); len(got) > 0 {
			return got
		}
	}
	if got := m.unlisted(k); len(got) > 0 {
		return got
	}
	if got := m.ledBy(k); len(got) > 0 {
		return got
	}
	if got := m.posted(k); len(got) > 0 {
		return got
	}
	if got := m.homeland(k); len(got) > 0 {
		return got
	}
	if got := m.speaking(k); len(got) > 0 {
		return got
	}
	if got := m.instances(k); len(got) > 0 {
		return got
	}
	if m.someStates(k) {
		return nil
	}
	if m.p.classes["agent"][strings.ToLower(m.toks[k].Lemma)] || m.nationwide(k) { // "leaders of Russia", "members of NATO"
		steps := []string{"poss", "adj", "of", "from"}
		if strings.EqualFold(m.toks[k].Lemma, "counterpart") { // "their Chinese counterparts" are not theirs
			steps = steps[1:]
		}
		for _, step := range steps {
			if o := m.oblique(k, step); step == "of" && o > k && m.verbal(o) { // "accuses the government of letting French troops return"
				continue
			}
			if got := m.dependent(k, m.named(k, step)); len(got) > 0 {
				return m.mastersState(k, got)
			}
		}
		if got := m.servant(k); len(got) > 0 {
			return got
		}
		if m.p.classes["local"][strings.ToLower(m.toks[k].Lemma)] { // "a court in Turkey"
			if got := m.named(k, "in"); len(got) == 1 && strings.HasPrefix(got[0].id, "country/") {
				return got
			} else if len(got) == 1 && m.who.Mentions[got[0].mention].State != "" { // "police in Lima"
				return []ref{{mention: got[0].mention, id: m.who.Mentions[got[0].mention].State, land: true}}
			}
		}
	}
	if got := m.ordered(k); len(got) > 0 {
		return got
	}
	if got := m.enlisted(k); len(got) > 0 {
		return got
	}
	if got := m.region(k); len(got) > 0 {
		return got
	}
	if m.p.classes["quantity"][m.toks[k].Lemma] {
		c := m.oblique(k, "of")
		if c > k && m.p.classes["quantity"][m.toks[c].Lemma] { // "tens of thousands of Peruvians"
			c = m.oblique(c, "of")
		}
		if c > k && m.plural(c) && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Demonym {
			return []ref{{mention: m.at[c], id: m.who.Mentions[m.at[c]].Actors[0], people: true}}
		}
	}
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "appos" && m.at[c] >= 0 && !m.whereabouts(k, c) {
			if m.toks[k].XPOS == "NNS" { // "the factions Hamas and Fatah"
				return m.actors(c)
			}
			return m.actorsHere(c)
		}
	}
	return nil
}

// mastersState puts the state of a person in his place where word k is one who serves him and is another: "the
// president's chief of staff", "Ruiz's envoy".
func (m *matcher) mastersState(k int, masters []ref) []ref {
	if len(masters) != 1 || !m.p.classes["retainer"][strings.ToLower(m.toks[k].Lemma)] || m.plural(k) {
		return masters
	}
	n := &m.who.Mentions[masters[0].mention]
	if n.Type != "person" {
		return masters
	}
	if n.State == "" {
		return nil
	}
	return []ref{{mention: masters[0].mention, id: n.State}}
}

// servant gives for whom somebody speaks or works: "a spokesman for the Iranian foreign
// ministry", or the state where that is a person: "an aide to the Kenyan president".
func (m *matcher) servant(k int) []ref {
	if !m.p.classes["servant"][strings.ToLower(m.toks[k].Lemma)] || m.describedBy(k, m.p.classes["formerly"]) {
		return nil
	}
	for _, step := range [...]string{"for", "to"} {
		got := m.named(k, step)
		if len(got) != 1 {
			continue
		}
		if n := &m.who.Mentions[got[0].mention]; n.Type == "person" && n.State != "" {
			return []ref{{mention: got[0].mention, id: n.State}}
		}
		return got
	}
	return nil
}

// describedBy reports whether one of the words stands before noun k and describes it.
func (m *matcher) describedBy(k int, words map[string]bool) bool {
	for c := int(m.first[k]); c >= 0 && c < k; c = int(m.next[c]) {
		if attributive(m.toks[c].Rel) && words[strings.ToLower(m.toks[c].Form)] {
			return true
		}
	}
	return false
}

// dependent marks the states among refs, named beside noun k, as mere nations where k is of
// those who act for none: "a Chadian armed group", "Pakistani newspapers".
func (m *matcher) dependent(k int, refs []ref) []ref {
	if (m.p.classes["independent"][strings.ToLower(m.toks[k].Lemma)] || m.qualified(k, "unofficial")) && !m.ofState(k) {
		for i := range refs {
			n := &m.who.Mentions[refs[i].mention]
			refs[i].people = refs[i].people || n.Type == "country" && (n.Kind == actor.Adjective || n.Kind == actor.Name)
		}
	}
	return refs
}

// ofState reports whether a word before noun k says that it belongs to a state: "government
// entity", "state-owned firm".
func (m *matcher) ofState(k int) bool {
	for c := int(m.first[k]); c >= 0 && c < k; c = int(m.next[c]) {
		if attributive(m.toks[c].Rel) && m.p.classes["official"][strings.ToLower(m.toks[c].Form)] {
			return true
		}
		for d := int(m.first[c]); d >= 0 && d < c && attributive(m.toks[c].Rel); d = int(m.next[d]) {
			if m.p.classes["official"][strings.ToLower(m.toks[d].Form)] { // "state" in "state-owned"
				return true
			}
		}
	}
	return false
}

// instances gives those that a word for several states or their people names as some of them:
// "many countries, including Peru and Chile, sent aid".
func (m *matcher) instances(k int) []ref {
	official := m.p.classes["dignitary"][m.toks[k].Lemma]
	if m.mutual || !m.plural(k) || !official && !m.p.classes["power"][m.toks[k].Lemma] {
		return nil
	}
	if a := m.child(k, "acl:relcl"); a >= 0 && m.toks[a].Lemma == "include" { // "allies that include Peru"
		if o := m.obj(a); o > a && m.at[o] >= 0 {
			return m.actors(o)
		}
	}
	for _, p := range [...]string{"including", "such-as", "among-them", "among"} {
		c := m.oblique(k, p)
		if p == "among" && c > k { // "among them Peru and Chile"
			if c = m.child(c, "appos"); c >= 0 && m.toks[m.toks[c].Head].Lemma != "they" {
				c = -1
			}
		}
		if c > k && (m.at[c] >= 0 || official) {
			return m.actors(c)
		}
	}
	return nil
}

// someStates reports whether word k is some of the states of a body, which are not it: "two NATO
// member states", but "EU states".
func (m *matcher) someStates(k int) bool {
	if m.toks[k].Lemma != "state" || !m.plural(k) || m.toks[k].UPOS != "NOUN" || m.child(k, "nmod:poss", "det") >= 0 {
		return false
	}
	return m.child(k, "nummod") >= 0 || m.describedBy(k, m.p.classes["few"])
}

// listedBelow gives the names that say who several are, also where the parser has hung them
// on what those belong to: "two members of the bloc, Mali and Niger".
func (m *matcher) listedBelow(k int) []ref {
	if !m.plural(k) || !m.p.classes["agent"][m.toks[k].Lemma] {
		return nil
	}
	a, o := m.child(k, "appos"), m.oblique(k, "of")
	if a < 0 && o > k && !m.plural(o) && m.at[o] < 0 {
		a = m.child(o, "appos")
	}
	if a < 0 || m.at[a] < 0 {
		return nil
	}
	return m.actors(a)
}

// listedBeside gives the same where the parser has hung the names beside word k: "condemned its neighbours [Peru and Chile]".
func (m *matcher) listedBeside(k int) []ref {
	if k+1 >= len(m.toks) || m.toks[k].Rel != "obj" || !m.plural(k) || !m.p.classes["power"][m.toks[k].Lemma] || m.in[k+1] < 0 {
		return nil
	}
	n := &m.who.Mentions[m.in[k+1]]
	if n.First != k+1 || n.Kind != actor.Name || m.toks[n.Head].Head != m.toks[k].Head || m.toks[n.Head].Rel != "obj" {
		return nil
	}
	return m.actors(n.Head)
}

// ordered gives whose servants word k names, where they are told what to do: "orders officials
// to impose tariffs" is done by who orders it.
func (m *matcher) ordered(k int) []ref {
	v := m.toks[k].Head
	if v < 0 || m.toks[k].Rel != "obj" || !m.p.classes["staff"][m.toks[k].Lemma] || !m.p.classes["ordering"][m.toks[v].Lemma] {
		return nil
	}
	if s := m.subj(v); s >= 0 {
		return m.actors(s)
	}
	return nil
}

// homeland gives the state of a person whose land or government word k is: "his country",
// "Putin's government".
func (m *matcher) homeland(k int) []ref {
	if !m.p.classes["homeland"][m.toks[k].Lemma] {
		return nil
	}
	p := m.owner(k)
	if p < 0 || m.at[p] < 0 {
		return nil
	}
	n := &m.who.Mentions[m.at[p]]
	if n.Kind != actor.Pronoun && n.Kind != actor.Name || len(n.Actors) != 1 || !strings.HasPrefix(n.Actors[0], "person/") {
		return nil
	}
	if n.State == "" {
		return nil
	}
	return []ref{{mention: m.at[p], id: n.State}}
}

// town gives the country, or else the place, that a word for a town stands for:
// "the Israeli city of Nahariya", "the town of Bor", "the breakaway republic of Abkhazia".
func (m *matcher) town(k int) []ref {
	if got := m.byAdjective(k); len(got) > 0 {
		return got
	}
	for _, c := range m.modifiers(k, nil) { // "the Peru city of Tacna"
		if n := &m.who.Mentions[m.at[c]]; n.Type == "country" && n.Kind == actor.Name {
			return m.refs(m.at[c])
		}
	}
	if o := m.oblique(k, "of"); o >= 0 && m.at[o] >= 0 && m.who.Mentions[m.at[o]].Kind == actor.Name {
		if t := m.who.Mentions[m.at[o]].Type; t == "place" || t == "country" && m.p.classes["realm"][m.toks[k].Lemma] {
			return m.refs(m.at[o])
		}
	}
	return nil
}

// ledBy gives who leads those whom word k names: "a coalition led by Kenya", "a delegation headed by
// the minister". Of a group that a man leads it is not he who acts.
func (m *matcher) ledBy(k int) []ref {
	a := m.child(k, "acl")
	if o := m.oblique(k, "of"); a < 0 && o > k && m.p.classes["power"][m.toks[o].Lemma] { // "a group of states led by Kenya"
		a = m.child(o, "acl")
	}
	if a < k || m.toks[a].XPOS != "VBN" || !m.p.classes["leading"][m.toks[a].Lemma] || !m.p.classes["led"][m.toks[k].Lemma] {
		return nil
	}
	by := m.agent(a)
	if by < 0 {
		return nil
	}
	got := m.actors(by)
	for _, r := range got {
		if m.who.Mentions[r.mention].Type == "person" && !m.p.classes["envoy"][m.toks[k].Lemma] {
			return nil
		}
	}
	return got
}

// posted gives for whose mission somebody works: "an attaché at the Chilean [embassy]".
func (m *matcher) posted(k int) []ref {
	o := m.oblique(k, "at")
	if o < 0 {
		o = m.rightBehind(k, "at")
	}
	if o < k || !m.p.classes["envoy"][m.toks[k].Lemma] && !m.p.classes["staffed"][m.toks[k].Lemma] || !m.p.classes["mission"][m.toks[o].Lemma] || len(m.named(k, "adj")) > 0 || m.owner(k) >= 0 {
		return nil
	}
	return m.actors(o)
}

// unlisted gives the state of a town that no table has, where it stands right behind its name:
// "bombed Zorvik, [Peru]", "Zorvik in southern [Peru]".
func (m *matcher) unlisted(k int) []ref {
	if m.toks[k].XPOS != "NNP" || m.in[k] >= 0 || k+2 >= len(m.toks) || m.toks[k].Rel == "nsubj" || m.child(k, "det", "amod", "nmod:desc") >= 0 {
		return nil
	}
	c := k + 2
	switch m.toks[k+1].Form {
	case ",":
	case "in":
		if m.toks[c].Form == "the" {
			c++
		}
		if !m.p.classes["compass"][m.toks[c].Lemma] {
			return nil
		}
		c++
	default:
		return nil
	}
	if c >= len(m.toks) || m.in[c] < 0 {
		return nil
	}
	n := &m.who.Mentions[m.in[c]]
	if n.First != c || n.Type != "country" || n.Kind != actor.Name || len(n.Actors) != 1 || m.toks[n.Head].Rel == "conj" || m.toks[n.Head].Rel == "nmod:poss" {
		return nil
	}
	if z := n.End; m.toks[k+1].Form == "," && z < len(m.toks) && m.toks[z].UPOS != "PUNCT" { // "met Zorvik, Peru minister for trade"
		return nil
	}
	return m.refs(m.in[c])
}

// enlisted gives the body whose fighters word k names: "gunmen belonging to Hamas".
func (m *matcher) enlisted(k int) []ref {
	if a := m.child(k, "acl"); a > k && m.toks[a].Lemma == "belong" && m.plural(k) {
		if got := m.named(a, "to"); len(got) == 1 && m.who.Mentions[got[0].mention].Type == "org" {
			return got
		}
	}
	return nil
}

// region gives the place that a word for a part of a land goes on with: "Kursk Oblast",
// "Surin and Sisaket provinces".
func (m *matcher) region(k int) []ref {
	if !m.p.classes["division"][strings.ToLower(m.toks[k].Lemma)] {
		return nil
	}
	var out []ref
	for _, c := range m.modifiers(k, nil) {
		if n := &m.who.Mentions[m.at[c]]; n.Type == "place" && n.Kind == actor.Name {
			out = appendNew(out, m.refs(m.at[c]))
		}
	}
	return out
}

// behind gives the person whose name stands right behind the title at word k,
// however the parser has hung the two together, or -1: "foreign minister Wang Yi",
// "President of Turkey Abdullah Gül".
func (m *matcher) behind(k int) int {
	if k+1 >= len(m.in) || m.toks[k].UPOS != "NOUN" && m.toks[k].UPOS != "PROPN" {
		return -1
	}
	next := k + 1
	if strings.EqualFold(m.toks[next].Form, "of") && m.p.classes["agent"][strings.ToLower(m.toks[k].Lemma)] {
		next++
		if next < len(m.toks) && strings.EqualFold(m.toks[next].Form, "the") {
			next++
		}
		if next >= len(m.in) || m.in[next] < 0 {
			return -1
		}
		next = m.who.Mentions[m.in[next]].End
	}
	if next >= len(m.in) || m.in[next] < 0 {
		return -1
	}
	n := m.in[next]
	if p := &m.who.Mentions[n]; p.First == next && p.Type == "person" && p.Kind == actor.Name && len(p.Actors) == 1 {
		return n
	}
	return -1
}

// coordinated gives the actors before word k where "and" joins them.
func (m *matcher) coordinated(k int) []ref {
	all, joined := m.modifiers(k, nil), false
	var out []ref
	for _, c := range all {
		joined = joined || m.toks[c].Rel == "conj"
		out = appendNew(out, m.actorsHere(c))
	}
	if !joined {
		return nil
	}
	return out
}

// whereabouts reports whether apposition c only says where the noun k is to be
// found: "an attack in Herat, Afghanistan".
func (m *matcher) whereabouts(k, c int) bool {
	n := &m.who.Mentions[m.at[c]]
	if n.Place || n.Type != "country" && n.Type != "place" {
		return n.Place
	}
	for b := int(m.first[k]); b >= 0 && b < c; b = int(m.next[b]) {
		if b > k && text.BaseRel(m.toks[b].Rel) == "nmod" {
			return true
		}
	}
	return false
}
