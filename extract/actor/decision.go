package actor

import (
	"fmt"
	"strings"
)

// Reviewed is the kind of a new actor that an analyst has told from its namesakes.
const Reviewed = "reviewed"

// Open stands for the actor in a decision that is still to be made.
const Open = "?"

// nobody stands for the actor where a name means none.
const nobody = "-"

// DecisionColumns is the header of a table of decisions: in a document, or in all
// of them (*), a name means an actor, or nobody (-). A row of which the actor is
// open counts for nothing.
func DecisionColumns() []string { return strings.Fields("name document actor note") }

// where is a name in a document.
type where struct{ name, doc string }

// decision reads a row of decisions.
func (t *Tables) decision(f []string) error {
	name, doc, id := f[0], f[1], f[2]
	switch {
	case name == "" || doc == "":
		return fmt.Errorf("a name or a document is missing; * stands for all documents")
	case id == Open:
		return nil
	case !Decides(id):
		return fmt.Errorf("actor %q: want an id like person/john-smith, or - for nobody, or ? for what is still open", id)
	}
	at := where{name, doc}
	if old, twice := t.decided[at]; twice && old != id {
		return fmt.Errorf("%q is %s already, in document %s", name, old, doc)
	}
	t.decided[at] = id
	return nil
}

// Decides reports whether id settles who is meant: an actor, or nobody.
func Decides(id string) bool {
	space, slug, ok := strings.Cut(id, "/")
	return id == nobody || ok && slug != "" && actorType(space)
}

// actorType reports whether ids may begin with a word.
func actorType(space string) bool {
	switch space {
	case "country", "org", "person", "place", "group", "office":
		return true
	}
	return false
}

// review gives a candidate the actor that an analyst has decided on.
func (l *linker) review(c *cand) bool {
	if len(l.t.decided) == 0 || c.Kind == Pronoun || c.post {
		return false
	}
	name := l.str(c.Span)
	id, ok := l.t.decided[where{name, l.doc.ID}]
	if !ok {
		id, ok = l.t.decided[where{name, "*"}]
	}
	if !ok {
		return false
	}
	c.Rule, c.Why = "decision", "an analyst has decided so"
	c.Ambiguous, c.short, c.entry, c.Place = nil, false, -1, false
	if id == nobody {
		c.drop = true
		return true
	}
	space, _, _ := strings.Cut(id, "/")
	c.Type = space
	if space == "office" {
		c.Type = "person"
	}
	if c.Label != "" {
		c.Label = name
	}
	c.Actors = []string{l.newActor(Actor{ID: id, Name: name, Type: c.Type, Kind: Reviewed})}
	if a, fresh := l.fresh[id]; fresh { // the name alone may have given the same id
		a.Kind = Reviewed
		l.fresh[id] = a
	}
	return true
}

// reviewAll applies the decisions before anything else is settled.
func (l *linker) reviewAll() {
	for i := range l.cands {
		c := &l.cands[i]
		if c.drop || !l.review(c) || c.drop {
			continue
		}
		if c.Type == "person" {
			l.know(i)
		}
	}
}
