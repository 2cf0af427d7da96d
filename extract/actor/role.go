package actor

import "strings"

// titleHit is a title found in a sentence.
type titleHit struct {
	first, end int // tokens
	row        int32
}

// findTitles notes the titles of the sentence.
func (l *linker) findTitles() {
	l.ttl = l.ttl[:0]
	l.tStart = l.tStart[:0]
	l.tEnd = l.tEnd[:0]
	l.used = l.used[:0]
	for range l.s.Tokens {
		l.tStart = append(l.tStart, 0)
		l.tEnd = append(l.tEnd, 0)
		l.used = append(l.used, false)
	}
	l.tEnd = append(l.tEnd, 0)
	for i := 0; i < len(l.atoms); {
		end, row := l.titleAt(i)
		if end == 0 || l.t.title[row].prefix || !l.wholeToken(i, end) && !l.pastHolder(i, end) {
			i++
			continue
		}
		a, b := int(l.atoms[i].tok), int(l.atoms[end-1].tok)+1
		if l.t.title[row].words == "pm" && (l.s.Tokens[a].Form != "PM" || strings.ContainsAny(l.s.Tokens[max(a-1, 0)].Form, "0123456789")) {
			i = end // "7 PM", "10 p.m."
			continue
		}
		if b < len(l.s.Tokens) && l.s.Tokens[b].Form == "." && l.honorific(row) {
			b++
		}
		if l.tStart[a] == 0 {
			l.ttl = append(l.ttl, titleHit{a, b, row})
			l.tStart[a] = b - a
			if c := l.complement(b); c != b {
				l.tEnd[c] = 2
			}
			l.tEnd[b] = 1
		}
		i = end
	}
}

// complement goes on from the end of a title over "of Russia" or "to Israel", if
// one follows.
func (l *linker) complement(b int) int {
	if b+1 >= len(l.s.Tokens) || l.low[b] != l.word.of && l.low[b] != l.word.to {
		return b
	}
	k := b + 1
	if l.low[k] == l.word.the {
		k++
	}
	for _, h := range l.hits {
		if (h.first == k || h.first == k-1 && l.low[k-1] == l.word.the) && !l.allShort(h.entry) {
			if typ := l.t.actors[l.t.entries[h.entry].actor].Type; typ == "country" || typ == "org" {
				return h.end
			}
		}
	}
	return b
}

// pastHolder reports whether the title of atoms i to end stands behind "ex-" in one word: "ex-President".
func (l *linker) pastHolder(i, end int) bool {
	return i > 0 && l.atoms[i-1].tok == l.atoms[i].tok && l.exWord(int(l.atoms[i].tok)) && (end == len(l.atoms) || l.atoms[end].tok != l.atoms[end-1].tok)
}

// exWord reports whether a word begins with "ex-".
func (l *linker) exWord(tok int) bool {
	f := l.s.Tokens[tok].Form
	return len(f) > 4 && (f[0] == 'e' || f[0] == 'E') && f[1:3] == "x-"
}

func (l *linker) honorific(row int32) bool { return l.t.title[row].honour }

// wholeToken reports whether atoms i to end begin and end where tokens do.
func (l *linker) wholeToken(i, end int) bool {
	return (i == 0 || l.atoms[i-1].tok != l.atoms[i].tok) && (end == len(l.atoms) || l.atoms[end].tok != l.atoms[end-1].tok)
}

func (l *linker) titleEnds(tok int) bool   { return tok < len(l.tEnd) && l.tEnd[tok] == 1 }
func (l *linker) titleAtToken(tok int) int { return l.tStart[tok] }

// titles ties titles to the names before and after them, and makes an office
// mention of a title that has none.
func (l *linker) titles() {
	l.stateMedia()
	for _, h := range l.ttl {
		if l.t.title[h.row].honour {
			l.rank(h)
			continue
		}
		if l.covered(h.first) {
			c := &l.cands[l.at[h.first]]
			if c.Type == "person" {
				l.reign(h, int(l.at[h.first]))
			}
			if c.Type == "person" || c.Type == "place" && c.First == h.first || c.Type == "org" && !l.behindBody(&h, c.End) {
				continue
			}
		}
		l.title(h)
	}
}

// post is a title with all that is said of it.
type post struct {
	titleHit
	from   int // first token of the phrase: "[the late] Russian President"
	end    int // one past the last: "President [of Russia]"
	owner  int // candidate of the state or organisation, or -1
	to     int // candidate an ambassador is sent to, or -1
	theme  string
	mods   int // first of the adjectives right before the title
	former bool
	the    bool // a definite article or a possessor comes first
	organ  bool // of an organ of the state: "head of Japan's navy"
	home   int  // candidate of the region that a governor is of, or -1
}

func (l *linker) title(h titleHit) {
	p := l.post(h)
	if l.t.title[h.row].many && l.joinedBefore(p.owner) {
		return
	}
	switch at := l.nameAfter(p.end); {
	case at >= 0:
		l.appoint(&p, int(l.at[at]), false)
		l.appointAll(&p, int(l.at[at]))
	case p.end+1 < len(l.s.Tokens) && l.s.Tokens[p.end].Form == "," && p.owner >= 0 && l.personAt(l.pastHonour(p.end+1)):
		n := int(l.at[l.pastHonour(p.end+1)])
		l.appoint(&p, n, true)
		l.leanOn(l.officeMention(&p), n)
	case p.from > 1 && l.s.Tokens[p.from-1].Form == "," && l.personEnds(p.from-1) >= 0 && !l.another(&p, l.personEnds(p.from-1)):
		n := l.personEnds(p.from - 1)
		l.appoint(&p, n, true)
		l.leanOn(l.officeMention(&p), n)
	default:
		l.officeMention(&p)
	}
}

// another reports whether the office behind a name is that of somebody else, who acts himself: "Speaking
// beside Ann Smith, [the Malian president] left". What says who she is ends with a comma.
func (l *linker) another(p *post, holder int) bool {
	if p.end >= len(l.s.Tokens) || l.s.Tokens[p.end].Form == "," {
		return false
	}
	n := l.s.Tokens[l.cands[holder].Head]
	for i := p.first; i < p.end; i++ {
		t := &l.s.Tokens[i]
		if strings.HasPrefix(t.Rel, "nsubj") && t.Head >= p.end && n.Rel == "obl" && n.Head < i {
			return true
		}
	}
	return false
}

// leanOn ties an office mention to the name of its holder beside it.
func (l *linker) leanOn(office, holder int) {
	if office >= 0 {
		l.cands[office].Antecedent = holder
	}
}

// post reads the words around a title.
func (l *linker) post(h titleHit) post {
	p := post{titleHit: h, from: h.first, end: h.end, owner: -1, to: -1, home: -1, mods: h.first, former: l.exWord(h.first)}
	x := &l.t.title[h.row]
	l.left(&p, x)
	l.right(&p, x)
	return p
}

// left goes over adjectives, a theme and the state before a title.
func (l *linker) left(p *post, x *title) {
	i := p.first
	theme := i
	for i > 0 {
		t := &l.s.Tokens[i-1]
		switch {
		case l.settled(i-1) && l.backs(l.cands[l.at[i-1]].End):
			i = l.cands[l.at[i-1]].First + 1
		case l.settled(i - 1):
			c := &l.cands[l.at[i-1]]
			if c.Type == "country" || c.Type == "org" {
				p.owner, i = int(l.at[i-1]), c.First
				p.from = i
				p.the = true
				l.article(p, i)
				p.former = p.former || l.formerBefore(p.from)
				l.sender(p, x)
			} else if c.Type == "place" && regional(x.role) {
				p.home = int(l.at[i-1])
			}
			if theme < p.first && x.role == "minister" {
				p.theme = strings.TrimSuffix(l.str(l.spanOf(theme, p.first)), " -")
			}
			return
		case l.cls[i-1]&formerWord != 0:
			p.former = true
		case l.possessive(i - 1):
			p.the = true
			if i < 2 || !l.covered(i-2) {
				if theme < p.first && x.role == "minister" {
					p.theme = l.str(l.spanOf(theme, p.first))
				}
				return
			}
		case t.UPOS == "ADJ" || t.UPOS == "VERB" && (t.XPOS == "VBG" || t.XPOS == "VBN") || t.Form == "-" || t.UPOS == "NOUN" || t.UPOS == "CCONJ" && x.role == "minister" || l.proper(i-1) && l.cls[i-1]&givenWord == 0:
			if t.UPOS == "ADJ" && i == p.mods {
				p.mods = i - 1
			}
			if x.role == "minister" && (t.UPOS == "NOUN" || l.proper(i-1) || t.UPOS == "CCONJ") {
				theme = i - 1
			} else if t.UPOS == "NOUN" || l.proper(i-1) {
				p.from = i
				l.article(p, i)
				return
			}
		default:
			p.from = i
			l.article(p, i)
			if theme < p.first && x.role == "minister" {
				p.theme = l.str(l.spanOf(theme, p.first))
			}
			return
		}
		i--
		p.from = i
	}
}

// backs reports whether a hyphen at token i makes of the name before it only who backs, bore
// or trained somebody: "the Moscow-backed president".
func (l *linker) backs(i int) bool { return l.hyphen(i) && l.cls[i+1]&backedWord != 0 }

// formerBefore: "former British prime minister".
func (l *linker) formerBefore(i int) bool {
	return i > 0 && l.cls[i-1]&formerWord != 0 && !l.covered(i-1)
}

// article takes in a determiner before token i.
func (l *linker) article(p *post, i int) {
	if i == 0 {
		return
	}
	switch l.low[i-1] {
	case l.word.the:
		p.from, p.the = i-1, true
	case l.word.a, l.word.an:
		p.from = i - 1
	}
}

// right reads "of Russia", "to Japan", "for foreign affairs".
func (l *linker) right(p *post, x *title) {
	for p.end+1 < len(l.s.Tokens) {
		w := l.low[p.end]
		prep := l.s.Tokens[p.end].Form
		if w != l.word.of && w != l.word.to && prep != "for" && prep != "at" && prep != "with" {
			return
		}
		k := p.end + 1
		if l.low[k] == l.word.the && k+1 < len(l.s.Tokens) {
			k++
		}
		if l.settled(k) && l.begins(&l.cands[l.at[k]], k) {
			c := &l.cands[l.at[k]]
			if c.Type == "place" && regional(x.role) {
				p.home, p.end = int(l.at[k]), l.pastState(c.End)
				return
			}
			if end := l.organEnd(c); end > 0 && p.owner < 0 && w == l.word.of {
				p.owner, p.end, p.organ = int(l.at[k]), end, true
				return
			}
			if c.Type != "country" && c.Type != "org" || c.Kind == Adjective && !l.standsAlone(c) {
				return
			}
			if seated(x.role) && c.End < len(l.s.Tokens) && l.possessive(c.End) { // "the premier of Canada's Alberta province"
				return
			}
			if w == l.word.to && strings.HasPrefix(x.role, "head-of-") { // "the visit of the president to Chad"
				return
			}
			if w == l.word.to || prep == "for" && strings.Contains(x.role, "envoy") {
				p.to = int(l.at[k])
			} else if p.owner < 0 {
				p.owner = int(l.at[k])
			}
			p.end = c.End
			continue
		}
		if (w == l.word.of || prep == "for") && x.role == "minister" || w == l.word.of && x.role == "head-of-state" {
			end := k
			for end < len(l.s.Tokens) && !l.settled(end) && (l.s.Tokens[end].UPOS == "NOUN" || l.s.Tokens[end].UPOS == "ADJ" || l.s.Tokens[end].UPOS == "PROPN" || l.s.Tokens[end].UPOS == "CCONJ") {
				if h := l.s.Tokens[end].Head; end > k && l.s.Tokens[end].UPOS == "PROPN" && (h < k || h > end) && l.s.Tokens[end-1].Head != end && l.s.Tokens[end-1].Rel != "cc" {
					break // "Minister of the Interior [Ann Smith]"
				}
				end++
			}
			if end == k {
				return
			}
			end = l.themes(end, true)
			l.dissolve(k, end)
			p.theme, p.end = l.str(l.spanOf(k, end)), end
			continue
		}
		return
	}
}

// regional reports whether an office may be one of a town or province, whose
// holder is of the state it lies in.
func regional(role string) bool {
	switch role {
	case "governor", "mayor", "legislator", "official", "prosecutor", "judge":
		return true
	}
	return false
}

// pastState goes over the state named in commas behind a place, if a name
// follows: "Mayor of Bergamo, Italy, X".
func (l *linker) pastState(k int) int {
	if k+3 < len(l.s.Tokens) && l.s.Tokens[k].Form == "," && l.settled(k+1) {
		if c := &l.cands[l.at[k+1]]; c.Type == "country" && c.End+1 < len(l.s.Tokens) && l.s.Tokens[c.End].Form == "," && l.personAt(c.End+1) {
			return c.End + 1
		}
	}
	return k
}

// standsAlone reports whether an adjective of a state is used as its name: "the US".
func (l *linker) standsAlone(c *cand) bool {
	return c.End >= len(l.s.Tokens) || l.s.Tokens[c.End].UPOS != "NOUN" && !l.proper(c.End)
}

// personAt reports whether a person's name starts at token i.
func (l *linker) personAt(i int) bool {
	if !l.covered(i) {
		return false
	}
	c := &l.cands[l.at[i]]
	return c.First == i && !c.drop && (c.Type == "person" || c.short && c.Type == "" && l.titleEnds(i)) && c.Kind == Name
}

// personEnds gives the candidate of a person whose name ends before token i, or -1.
func (l *linker) personEnds(i int) int {
	if i > 0 && l.covered(i-1) {
		if c := &l.cands[l.at[i-1]]; c.Type == "person" && c.Kind == Name && !c.drop && c.End == i {
			return int(l.at[i-1])
		}
	}
	return -1
}

// pastHonour goes over "Mr" or "Gen." before a name.
func (l *linker) pastHonour(i int) int {
	for _, h := range l.ttl {
		if h.first == i && l.t.title[h.row].honour && h.end < len(l.s.Tokens) {
			return h.end
		}
	}
	return i
}

// appoint ties a post to its holder.
func (l *linker) appoint(p *post, n int, stated bool) {
	c := &l.cands[n]
	x := &l.t.title[p.row]
	if c.Type == "" {
		c.Type = "person"
	}
	c.begins = min(c.begins, p.from)
	if c.role == "" || p.owner >= 0 {
		c.role, c.of = x.role, l.ownerID(p.owner)
		if c.of == "" {
			c.of = l.onlyOf(x)
		}
		c.alone = c.of == "" && !p.former && !stated && x.state && l.unowned(p)
	}
	if p.home >= 0 && p.owner < 0 {
		l.serves[n] = p.home
	}
	if p.organ {
		l.serves[n] = p.owner
		c.role = "official"
		l.use(p.first, p.titleHit.end)
		l.addOrgan(p, n, stated)
		return
	}
	if !x.state && (!x.org || x.role == "leader-of-org" && strings.HasPrefix(c.of, "country/")) || p.former {
		c.Private = true
	}
	if !stated {
		l.use(p.first, p.titleHit.end)
	}
	l.addRoles(p, n, stated)
}

// nameAfter gives the token where a person's name starts, at token i or behind an
// honorific there, or -1.
func (l *linker) nameAfter(i int) int {
	for _, at := range [...]int{i, l.pastHonour(i)} {
		if at < len(l.s.Tokens) && l.personAt(at) {
			return at
		}
	}
	return -1
}

// use marks the words of a title that belongs to a name: they are no mention of their own.
func (l *linker) use(first, end int) {
	for i := first; i < end; i++ {
		l.used[i] = true
	}
}

// ownerID is the id of a candidate that is a state or organisation, as far as
// its first reading goes.
func (l *linker) ownerID(n int) string {
	if n < 0 {
		return ""
	}
	c := &l.cands[n]
	if len(c.Actors) == 1 {
		return c.Actors[0]
	}
	if c.entry < 0 {
		return ""
	}
	return l.t.actors[l.t.entries[c.entry].actor].ID
}
