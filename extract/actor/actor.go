package actor

import "entente/extract/text"

// Kind says how a mention names its actor.
type Kind string

// The kinds of mention.
const (
	Name      Kind = "name"      // "Kim Jong-un", "United Nations"
	Adjective Kind = "adjective" // "North Korean", "Russian"
	Demonym   Kind = "demonym"   // "the Russians"
	Metonym   Kind = "metonym"   // "the Kremlin", "Washington"
	Office    Kind = "office"    // "the South Korean president"
	Nominal   Kind = "nominal"   // "the isolated nation", "the ministry"
	Pronoun   Kind = "pronoun"   // "he", "its", "who"
)

// Mention is a span that names one actor, or several ("the two Koreas", "they").
type Mention struct {
	Span     text.Span
	Sentence int // index of the sentence
	First    int // index of the first token
	End      int // one past the last token
	Head     int // index of the syntactic head among them

	Kind Kind
	// Type is the class of what is named: "country", "person", "org", "place", "group".
	Type string
	// Actors holds the actors meant; empty where nothing clear enough was found.
	Actors []string
	// Label is the usual name of a new actor (no table has it), else "".
	Label string
	// Place is true where the words name a place in which something happens,
	// and no actor ("met in Geneva", "a summit in Pyongyang").
	Place bool
	// State is the state that the one actor is or acts for, or that the place lies
	// in; empty where there is none, or several actors are meant.
	State string
	// Home is the state to which a body belongs that does not act for it: an armed group.
	Home string
	// Union is true where the state meant is a union of states, which acts like one
	// and is joined like an organisation.
	Union bool
	// Antecedent is the index of the mention this one was resolved through, or -1.
	Antecedent int
	// Ambiguous lists further actors that the words could name.
	Ambiguous []string
	// Private is true for former holders, analysts, defectors: they do not act for a state.
	Private bool
	// Rule and Why say how the actor was found, for people.
	Rule string
	Why  string
}

// Role is an office or post that the words around a name state: "Russian
// Ambassador to Korea Georgy Zinoviev" has ambassador-of ru and ambassador-to kr.
type Role struct {
	Relation string // leader-of, minister-of, ambassador-of, ambassador-to, official-of, state-media-of, works-for
	Holder   int    // index of the holder's mention
	Of       string // actor id of the state or organisation
	OfSpan   text.Span
	Theme    string // "foreign affairs", "senior researcher"
	Trigger  text.Span
	Former   bool // "former president", "the late Kim": the office has ended
	Stated   bool // said in an apposition or a clause, not in a title before the name
	Sentence int

	of int // candidate of Of, or -1
}

// Result is what is known of the actors of one document: Mentions in text
// order, never overlapping except that an adjective or possessor may lie
// inside an office or nominal mention ("[[South Korean] president]").
type Result struct {
	Mentions []Mention
	Roles    []Role
	New      []Actor // actors that no table has
	Quotes   []Quote // quotations of several sentences of which it is known who says them
}

// Quote is a quotation that goes over sentences, and who says all of it.
type Quote struct {
	First, End int // its first and last sentence
	By         int // index of the mention
}

// Actor is one entry of the tables, or a new one.
type Actor struct {
	ID      string
	Name    string
	Type    string // country, person, org, place, office, group
	Kind    string // un-member, igo, ministry, news-agency, ...
	Country string // id of the state it belongs to or acts for: "country/kp"
	Nation  string // of a new person: the state whose national the text says it is, served or not
	QID     string // Wikidata, only when certain
	Aliases []string
}

// Acts reports whether the actor acts for its state: persons with an office and
// organs of the state do, its parties, firms and armed groups do not.
func (a *Actor) Acts() bool {
	switch a.Kind {
	case "ministry", "military", "parliament":
		return true
	}
	return a.Type == "person" || a.Type == "office"
}
