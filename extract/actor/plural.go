package actor

import (
	"entente/extract/text"
)

// Plurals: "they" and "their" have more to choose from than "it". A candidate is given
// up where other people or things of that number stand as near.

// crowded reports whether between the one actor that "their" would mean and the pronoun
// stands a plural that may own it as well: "the rebels kidnapped fishermen from their boat".
func (l *linker) crowded(n, tok int, a asks) bool {
	c := &l.cands[n]
	if !a.many || a.how != possessive || c.Kind == Pronoun {
		return false
	}
	for s := c.Sentence; s <= l.sent; s++ {
		from, end := 0, len(l.sents[s].Tokens)
		if s == c.Sentence {
			from = c.End
		}
		if s == l.sent {
			end = tok
		}
		for i := from; i < end; i++ {
			if l.ownerLike(s, i) && (s < l.sent || l.s.Tokens[tok].Head != i) && l.s.Tokens[tok].Head >= 0 {
				return true
			}
		}
	}
	return false
}

// ownerLike reports whether a word is a plural that can own something: people or things
// that are an object, stand behind a preposition, or are the subject of a clause.
func (l *linker) ownerLike(sent, i int) bool {
	t := &l.sents[sent].Tokens[i]
	if t.XPOS == "NNPS" && text.BaseRel(t.Rel) == "obj" {
		return true // "kidnapped ten Kenyans from their boat"
	}
	if t.XPOS != "NNS" || t.UPOS != "NOUN" || l.t.class[lowHash(t.Form)]&monthWord != 0 {
		return false
	}
	people := l.peopleNoun(t)
	switch text.BaseRel(t.Rel) {
	case "obj", "nsubj":
		return true
	case "obl", "nmod", "conj":
		return people
	}
	return false
}

// oddSubject reports whether the verb of which "their" owns an object has one state or body
// for its subject, which would be "its": so somebody else's are meant, or nobody knows whose.
func (l *linker) oddSubject(tok int) bool {
	h := l.s.Tokens[tok].Head
	if h < 0 || l.s.Tokens[h].Rel != "obj" || l.s.Tokens[h].Head < 0 {
		return false
	}
	s := l.subjectToken(l.s.Tokens[h].Head)
	if s < 0 || l.at[s] < 0 {
		return false
	}
	c := &l.cands[l.at[s]]
	return c.Kind == Name && c.Type == "country" && len(c.Actors) == 1 && c.Head == s && !l.oneOfMany(l.sent, s)
}

// pluralHere reports whether the sentence of a pronoun has a plural subject or object of its
// own before it, so that it need not take up two of the sentence before.
func (l *linker) pluralHere(tok int) bool {
	for i := range tok {
		t := &l.s.Tokens[i]
		if base := text.BaseRel(t.Rel); t.XPOS == "NNS" && t.UPOS == "NOUN" && (base == "nsubj" || base == "obj" || base == "nmod" && l.t.class[l.low[i]]&(privateNoun|groupNoun) != 0) && l.at[i] < 0 {
			return true
		}
	}
	return false
}

// underPlural reports whether two joined actors only say of which plural is spoken, or stand
// behind a plural subject: "companies in Chad and Niger for their trade".
func (l *linker) underPlural(sent, n int) bool {
	toks := l.sents[sent].Tokens
	head := l.cands[n].Head
	for i := range head {
		t := &toks[i]
		k := l.t.class[lowHash(t.Form)]
		above := toks[head].Head == i && text.BaseRel(toks[head].Rel) == "nmod" && k&(privateNoun|groupNoun) != 0
		if t.XPOS == "NNS" && (above || text.BaseRel(t.Rel) == "nsubj") && k&(serviceNoun|powerNoun|personNominal|countryNominal) == 0 {
			return true
		}
	}
	return false
}

// union reports whether a name has a plural of states in it and is that of one body: "the
// United Nations".
func (l *linker) union(c *cand) bool {
	a, ok := l.actor(c.first())
	return ok && a.Kind == "igo" && c.Kind == Name
}
