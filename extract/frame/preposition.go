package frame

import (
	"slices"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// prepositional gives what preposition p ties to word i: to the word itself, to
// its object (parsers often hang "an agreement with" on the noun, and "signed
// with" on the verb), to its support verb, to a participle that only carries it,
// to what it is made of ("delivery of tanks to"), or to a name or a day between
// the two ("flew from Rome to", "met on Monday with").
func (m *matcher) prepositional(i int, p string, out []int) []int {
	if p == "by" && (m.firstOfKind(i) || m.accusers(i)) {
		return out
	}
	hosts := [9]int{i, -1, -1, -1, -1, -1, -1, -1, -1}
	if m.verbal(i) {
		hosts[1] = m.obj(i)
		if p == "to" || p == "in" {
			hosts[5] = m.officeOf(hosts[1])
		}
		if x := m.child(i, "xcomp"); x >= 0 && !m.verbal(x) {
			hosts[2] = x
		} else if hosts[1] >= 0 {
			hosts[2] = m.carried(hosts[1], p)
		}
	} else {
		hosts[1] = m.carrier(i)
		if hosts[1] < 0 && (p == "on" || p == "against" || p == "to") { // "announced the imposition of an embargo on"
			hosts[1] = m.decider(i)
		}
		if a := m.child(i, "acl", "acl:relcl"); a >= 0 && m.words.support[m.toks[a].Lemma] {
			hosts[2] = a
		}
		if p == "by" && hosts[1] >= 0 && m.p.classes["spurning"][m.toks[hosts[1]].Lemma] { // who rejects a proposal has not made it
			hosts[1] = -1
		}
		if hosts[1] >= 0 && m.reduced(hosts[1]) { // "airstrikes carried out by [Peru on Chile] killed two"
			hosts[7] = m.ownAgent(hosts[1])
		}
		if hosts[1] < 0 && p == "by" {
			if c := m.byBehind(i); c >= 0 {
				return append(out, c)
			}
		}
		switch p {
		case "of", "from":
		case "by": // "an ambush on a convoy by rebels"
			hosts[5] = m.struck(i)
		default: // "a visit by Modi to Peru"
			hosts[5] = m.oblique(i, "by")
		}
	}
	if p != "of" {
		hosts[3] = m.made(i, hosts[1])
		hosts[4] = m.between(i, p)
	}
	if p == "between" && !m.verbal(i) { // "a truce brokered by Chad between", "a truce reached in Oslo between"
		if a := m.child(i, "acl"); a > i && m.toks[a].XPOS == "VBN" {
			hosts[6], hosts[7], hosts[8] = a, m.ownAgent(a), m.placed(a, p)
		}
	}
	if p == "in" && m.toks[i].Rel == "acl:relcl" && m.verbal(i) { // "Peru, where Chile has stationed troops"
		if w := m.child(i, "advmod"); w >= 0 && w < i && strings.EqualFold(m.toks[w].Form, "where") && m.at[m.toks[i].Head] >= 0 {
			return append(out, m.toks[i].Head)
		}
	}
	if p == "between" {
		if a := m.child(i, "acl"); a >= 0 && m.toks[a].XPOS == "VBG" && m.toks[a].Lemma == "involve" { // "talks involving Peru and Chile"
			if o := m.child(a, "obj"); o >= 0 && m.child(o, "conj") >= 0 {
				out = append(out, o)
			}
		}
	}
	for n, h := range hosts {
		if h < 0 {
			continue
		}
		for c := int(m.first[h]); c >= 0; c = int(m.next[c]) {
			if m.tied(c, p) && m.toks[c].XPOS == "VBG" && p != "to" && p != "on" {
				if o := m.child(c, "obj"); o >= 0 && m.toks[c].Rel != "advcl" { // "a meeting with visiting Foreign Minister Choe"
					out = append(out, o)
					continue
				}
			}
			if m.tied(c, p) && (n == 0 || c > i || p == "between" || n == 1 && h < i && m.verbal(i)) { // "the ban on wheat was lifted"
				out = append(out, c)
			}
		}
		if (n > 0 || m.shares(i, p)) && !m.nominal(out) {
			out = m.conjoined(h, i, p, out)
		}
		if m.telling(out) {
			return out
		}
	}
	if c := m.loosened(i, p); c >= 0 {
		return append(out, c)
	}
	if m.nominal(out) {
		return out
	}
	return m.deeper(i, p, out)
}

// byBehind gives who does event noun i, where the parser has hung "by" on the verb of which the noun
// is the object, "condemns strikes [by Peru]", or on whom it befalls, "the killing of two of its
// citizens [by Peru]". It is -1 where nobody does.
func (m *matcher) byBehind(i int) int {
	h := m.toks[i].Head
	if m.oblique(i, "by") >= 0 || len(m.candidates(i)) == 0 && m.verbNoun == "" {
		return -1
	}
	if h >= 0 && m.verbal(h) && m.toks[i].Rel == "obj" && !m.passive(h) {
		if c := m.rightBehind(i, "by"); c >= 0 {
			return c
		}
	}
	o := m.oblique(i, "of")
	for n := 0; o > i && n < 3 && !m.hasDoer(o); n++ {
		if by := m.oblique(o, "by"); by > o {
			return by
		}
		o = m.oblique(o, "of")
	}
	return -1
}

// rightBehind gives what preposition p begins right behind word i, beside it under one verb, or -1.
func (m *matcher) rightBehind(i int, p string) int {
	for c := int(m.next[i]); c >= 0; c = int(m.next[c]) {
		if c > i {
			if m.leftmost(c) == i+1 && text.BaseRel(m.toks[c].Rel) == "obl" && m.preposition(c) == p {
				return c
			}
			break
		}
	}
	return -1
}

// loosened gives what event noun i is on or against, right behind it, where the parser has hung the
// two side by side on their verb: "were killed in a raid on a camp". It is -1 where nothing is.
func (m *matcher) loosened(i int, p string) int {
	if p != "on" && p != "against" && p != "at" || m.verbal(i) || m.toks[i].Rel != "obl" || !m.verbal(m.toks[i].Head) {
		return -1
	}
	c := m.rightBehind(i, p)
	if c >= 0 && m.p.classes["weekday"][strings.ToLower(m.toks[c].Form)] {
		return -1
	}
	return c
}

// officeOf gives the office before the name at word k, which says whom he is sent to: "recalled
// its [ambassador] to Malta Ann Smith". It is -1 where there is none.
func (m *matcher) officeOf(k int) int {
	if k < 0 || m.toks[k].UPOS != "PROPN" {
		return -1
	}
	return m.child(k, "nmod:desc")
}

// accusers reports whether "by" at the end of what event noun i says tells who lays it to somebody, and not
// who did it: "Peru was accused of strikes on Chile by Mali".
func (m *matcher) accusers(i int) bool {
	v, by := m.toks[i].Head, m.oblique(i, "by")
	if v < 0 || by < 0 || m.toks[i].Rel != "obl" || !m.verbal(v) || !m.p.classes["accusing"][m.toks[v].Lemma] || !m.passive(v) || m.ownAgent(v) >= 0 {
		return false
	}
	n := m.child(i, "nmod")
	return n > i && n < by
}

// firstOfKind reports whether event noun i, which somebody does, is the first of those that
// others of a kind do, so that "by" names nobody: "made the first visit by an Indian leader".
func (m *matcher) firstOfKind(i int) bool {
	v := m.toks[i].Head
	if m.verbal(i) || !m.ranked(i) || v < 0 || m.toks[i].Rel != "obj" || m.subj(v) < 0 {
		return false
	}
	by := m.oblique(i, "by")
	d := -1
	if by >= 0 {
		d = m.child(by, "det")
	}
	return d >= 0 && (m.toks[d].Lemma == "a" || m.toks[d].Lemma == "an")
}

// struck gives the thing that event noun i is on or against, or -1: nobody makes a thing
// that is no event, so that "by" behind it tells who did the event.
func (m *matcher) struck(i int) int {
	for _, p := range [...]string{"on", "against"} {
		if c := m.oblique(i, p); c > i && m.at[c] < 0 && len(m.candidates(i)) > 0 && !m.hasDoer(c) {
			return c
		}
	}
	return -1
}

// hasDoer reports whether word k names something that "by" would say who does.
func (m *matcher) hasDoer(k int) bool {
	return slices.ContainsFunc(m.candidates(k), func(f *frame) bool {
		return f.pos != 'n' || slices.ContainsFunc(f.roles[roleSource], func(r route) bool { return r.steps[0] == "by" })
	})
}

// shares reports whether noun i, of which no preposition p says more, has a part in
// what p says of a later conjunct: "froze [assets and interests of] Mali", "the raid
// and gunfight by"; not "the war, and talks between".
func (m *matcher) shares(i int, p string) bool {
	return !m.verbal(i) && (p == "by" || len(m.candidates(i)) == 0)
}

// carried gives the clause inside noun o, the object of a verb, on which the parser
// has hung a preposition of the verb or of the noun: "lifted the sanctions it
// placed on Mali", "accepted an invitation to visit Peru from its president".
func (m *matcher) carried(o int, p string) int {
	if p == "from" && m.words.asking[m.toks[o].Lemma] {
		return m.child(o, "acl")
	}
	return m.relative(o)
}

// telling reports whether one of the words can name an actor, or something done:
// "opened an embassy [in Qatar] [in the coming days]". A bare noun behind "in" only says how:
// "in response, stationed troops in Qatar".
func (m *matcher) telling(ks []int) bool {
	for _, k := range ks {
		if m.verbal(k) {
			continue
		}
		if m.toks[k].XPOS == "NN" && m.in[k] < 0 && m.child(k, "det", "amod", "compound", "nmod:poss") < 0 && m.preposition(k) == "in" {
			continue
		}
		if m.in[k] >= 0 || m.p.classes["agent"][strings.ToLower(m.toks[k].Lemma)] || len(m.candidates(k)) > 0 && !m.words.aside[m.toks[k].Lemma] {
			return true
		}
	}
	return false
}

// conjoined gives what preposition p ties to a conjunct of word h, behind word i:
// "eased travel and other restrictions on", "sent help and tools to".
func (m *matcher) conjoined(h, i int, p string, out []int) []int {
	for c := int(m.first[h]); c >= 0; c = int(m.next[c]) {
		if m.toks[c].Rel == "conj" && c > i && !m.verbal(c) {
			if d := m.oblique(c, p); d >= 0 {
				return append(out, d)
			}
			if o := m.oblique(c, "of"); o > c && m.several(c) { // "withdrew tanks and dozens of soldiers from"
				if d := m.oblique(o, p); d >= 0 {
					return append(out, d)
				}
			}
		}
	}
	return out
}

// deeper gives what preposition p ties to a thing within the object of verb i that
// is no actor and no event: "sent a plane with masks and food to Spain".
func (m *matcher) deeper(i int, p string, out []int) []int {
	if p == "with" { // "reached an agreement on fish with Peru"
		k := i
		if m.verbal(i) {
			k = m.obj(i)
		}
		if k < i || m.at[k] >= 0 {
			return out
		}
		from := m.last(k)
		v := i
		if !m.verbal(i) {
			v = m.carrier(i)
		}
		if v >= 0 && (from < 0 || !m.about(from)) { // "held discussions in Oslo on trade with Peru"
			from = m.hungTopic(v)
		}
		for c := from; c > k && m.about(c) && m.at[c] < 0 && len(m.candidates(c)) == 0; c = m.last(c) {
			d := m.oblique(c, p)
			if m.p.classes["spanning"][m.toks[c].Lemma] && !m.speaksFor(d) { // "tension on the border with Peru", but "with the Peruvian minister"
				return out
			}
			if d > c && !m.verbal(d) {
				return append(out, d)
			}
		}
		return out
	}
	if p != "to" && p != "for" && p != "from" || !m.verbal(i) {
		return out
	}
	k := m.obj(i)
	for depth := 0; k > i && depth < 4; depth++ {
		if p == "from" && depth > 0 && !m.about(k) { // "received proposals on a treaty from"
			return out
		}
		if m.at[k] >= 0 || depth > 0 && p != "from" && len(m.candidates(k)) > 0 {
			return out
		}
		if d := m.oblique(k, p); d > i && !m.verbal(d) {
			return append(out, d)
		}
		k = m.last(k)
	}
	if w := m.oblique(i, "with"); p == "to" && w > m.obj(i) && m.obj(i) > i && m.toks[w].UPOS == "NOUN" && m.at[w] < 0 { // "sent planes with food to Spain"
		if d := m.oblique(w, p); d > w && !m.verbal(d) {
			return append(out, d)
		}
	}
	return out
}

// hungTopic gives what verb i says that its object is about, where the parser has hung that on the verb, or -1.
func (m *matcher) hungTopic(i int) int {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		if c > i && m.toks[c].UPOS == "NOUN" && text.BaseRel(m.toks[c].Rel) == "obl" && m.about(c) {
			return c
		}
	}
	return -1
}

// speaksFor reports whether word d is a person, named or called by an office, and no land.
func (m *matcher) speaksFor(d int) bool {
	return d >= 0 && m.at[d] >= 0 && m.who.Mentions[m.at[d]].Type == "person"
}

// stray gives what "between" ties to event noun i where the parser has hung it on a word behind it:
// "the dispute over fish between", "the first talks in a year between", "talks are under way between".
// What another event noun stands nearer to belongs to that, and what lies between two states names
// neither as a side: "clashes on the road between".
func (m *matcher) stray(i int) int {
	if m.oblique(i, "with") >= 0 {
		return -1
	}
	for c := i + 1; c < len(m.toks); c++ {
		if m.toks[c].UPOS != "PROPN" && m.toks[c].UPOS != "NOUN" || m.preposition(c) != "between" {
			continue
		}
		for h := m.toks[c].Head; h >= i; h = m.toks[h].Head {
			if h == i || m.takesPlace(i, h) {
				return c
			}
			lemma := m.toks[h].Lemma
			if m.verbal(h) || m.at[h] >= 0 || m.p.classes["spanning"][lemma] && (m.preposition(h) == "on" || !m.about(h)) || len(m.candidates(h)) > 0 && !m.words.aside[lemma] {
				break
			}
		}
	}
	return -1
}

// takesPlace reports whether word h heads a clause that says of event noun i no more than that it takes place:
// "talks [end] without result", "talks are under [way]", "talks that [began] on Monday".
func (m *matcher) takesPlace(i, h int) bool {
	if text.BaseRel(m.toks[h].Rel) == "acl" && m.toks[h].Head == i {
		return m.verbal(h) && m.child(h, "obj") < 0
	}
	if m.toks[i].Head != h || !strings.HasPrefix(m.toks[i].Rel, "nsubj") {
		return false
	}
	lemma := m.toks[h].Lemma
	if m.verbal(h) {
		return m.words.happen[lemma] || m.words.support[lemma]
	}
	return lemma == "way" || lemma == "underway" || lemma == "ongoing"
}

// about reports whether noun k is what another is about: "proposals on [a treaty]".
func (m *matcher) about(k int) bool {
	switch m.preposition(k) {
	case "on", "about", "over", "regarding", "concerning":
		return true
	}
	return false
}

// last gives the last nominal that hangs on noun k, or -1.
func (m *matcher) last(k int) int {
	l := -1
	for c := int(m.first[k]); c >= 0; c = int(m.next[c]) {
		if rel := m.toks[c].Rel; c > k && (rel == "nmod" || rel == "conj") && m.toks[c].UPOS == "NOUN" {
			l = c
		}
	}
	return l
}

// nominal reports whether one of the words is no clause: "sent aid [to help] and
// medicine [to Peru]" has both after the same preposition.
func (m *matcher) nominal(ks []int) bool {
	for _, k := range ks {
		if !m.verbal(k) {
			return true
		}
	}
	return false
}

// made gives what noun i, or the object of verb i, is of: "delivery of tanks", "sent a message of sympathy".
func (m *matcher) made(i, object int) int {
	if !m.verbal(i) {
		return m.oblique(i, "of")
	}
	if object >= 0 && m.at[object] < 0 {
		return m.oblique(object, "of")
	}
	return -1
}

// between gives the name, the day or the adverb after verb i, or after its object, on
// which the parser has hung preposition p: "flew from Rome to", "moved closer to",
// "signed an agreement in Lima with", "talks were held in Lima between".
func (m *matcher) between(i int, p string) int {
	if !m.verbal(i) {
		if v := m.carrier(i); v > i && (p == "with" || p == "between") {
			return m.placed(v, p)
		}
		return -1
	}
	if b := m.placed(i, p); b >= 0 {
		return b
	}
	if o := m.obj(i); o > i && m.at[o] < 0 && (p == "with" || p == "between") {
		return m.placed(o, p)
	}
	return -1
}

// placed gives the name, the day or the adverb right under word i that has p, or what it comes from
// that has the goal: "from the camp to Peru".
func (m *matcher) placed(i int, p string) int {
	for c := int(m.first[i]); c >= 0; c = int(m.next[c]) {
		rel := text.BaseRel(m.toks[c].Rel)
		if c < i || rel != "obl" && rel != "nmod" && rel != "advmod" && m.toks[c].Rel != "compound:prt" {
			continue
		}
		named := rel != "obl" && rel != "nmod" || m.at[c] >= 0 && (m.who.Mentions[m.at[c]].Kind == actor.Name || m.who.Mentions[m.at[c]].Kind == actor.Metonym)
		if (named || m.p.classes["weekday"][strings.ToLower(m.toks[c].Form)] || m.startsAt(c, p) || m.organ(i, c, p)) && m.oblique(c, p) >= 0 {
			return c
		}
	}
	return -1
}

// organ reports whether word c is the organ or the servant of a state that does passive i, so that p tells
// whither that goes: "tanks were sent by the Chilean government to Peru". Some are sent somewhere themselves,
// and all may be in a place.
func (m *matcher) organ(i, c int, p string) bool {
	switch p {
	case "in", "of", "from", "for", "by":
		return false
	}
	return m.passive(i) && m.preposition(c) == "by" && m.at[c] >= 0 && m.who.Mentions[m.at[c]].Kind == actor.Nominal && m.p.classes["agent"][m.toks[c].Lemma] && !m.p.classes["envoy"][m.toks[c].Lemma]
}

// startsAt reports whether noun c is where something starts or passes, so that p tells its goal:
// "fired missiles from its territory at", "crossed over the border into"; or the weapon that it
// is done with: "opened fire with guns on".
func (m *matcher) startsAt(c int, p string) bool {
	switch p {
	case "on":
		return m.preposition(c) == "with" && (m.p.classes["weapon"][m.toks[c].Lemma] || m.p.classes["firing"][m.toks[c].Lemma])
	case "at", "to", "into", "toward", "towards":
		q := m.preposition(c)
		return q == "from" || (p == "into" || p == "to") && (q == "across" || q == "over" || q == "through")
	}
	return false
}

// absolute reports whether what does participle c stands between it and "with", hung as if it were a part of it:
// "met, with [each] accusing the other".
func (m *matcher) absolute(c int) bool {
	w := m.child(c, "mark")
	if w < 0 || w+1 >= c || m.toks[c].XPOS != "VBG" {
		return false
	}
	for k := int(m.first[c]); k >= 0 && k < c; k = int(m.next[k]) {
		if k > w && text.BaseRel(m.toks[k].Rel) == "obl" && m.preposition(k) == "" {
			return true
		}
	}
	return false
}

// lookingOn reports whether whom "with" names at word c is only there or watches over what others do: "signed a
// deal, with the minister in attendance", "with Norway as a witness".
func (m *matcher) lookingOn(c int) bool {
	if m.at[c] < 0 || m.preposition(c) != "with" {
		return false
	}
	k := m.who.Mentions[m.at[c]].End
	word := func(n int) string {
		if n < len(m.toks) {
			return strings.ToLower(m.toks[n].Form)
		}
		return ""
	}
	switch word(k) {
	case "present", "watching":
		return true
	case "in":
		return word(k+1) == "attendance"
	case "as":
		if k++; word(k) == "a" || word(k) == "an" || word(k) == "the" {
			k++
		}
		return m.p.classes["onlooker"][word(k)] || m.p.classes["onlooker"][strings.TrimSuffix(word(k), "s")]
	}
	return false
}

func (m *matcher) tied(c int, p string) bool {
	switch text.BaseRel(m.toks[c].Rel) {
	case "obl", "nmod", "acl", "advmod", "xcomp", "advcl", "dep":
		if p == "with" && m.verbal(c) && (m.child(c, "nsubj", "nsubj:pass") >= 0 || m.absolute(c)) {
			return false // "agreed to a truce, with Israel set to free prisoners"
		}
		if p == "with" && m.lookingOn(c) {
			return false
		}
		q := m.preposition(c)
		return m.toks[c].Rel != "nmod:poss" && (q == p || p == "in" && q == "inside")
	}
	return false
}
