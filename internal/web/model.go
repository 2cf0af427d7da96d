package web

import (
	"entente/graph"
)

// The types below are what programs get, the same from the API and from the tools
// for assistants.

// actorJSON is an actor.
type actorJSON struct {
	ID      string   `json:"id" jsonschema:"id of the actor, like country/kp"`
	IRI     string   `json:"iri"`
	Name    string   `json:"name" jsonschema:"the usual name"`
	Type    string   `json:"type,omitempty" jsonschema:"country, person, org or place"`
	ActsFor string   `json:"acts_for,omitempty" jsonschema:"IRI of the state it belongs to"`
	Aliases []string `json:"aliases,omitempty" jsonschema:"what else it is called"`
	Degree  int      `json:"degree" jsonschema:"how many actors it deals with"`
	Page    string   `json:"page" jsonschema:"address of its page on this site"`
}

func actorOf(a graph.Actor) actorJSON {
	return actorJSON{ID: a.ID, IRI: a.IRI, Name: a.Name, Type: a.Type, ActsFor: a.ActsFor, Aliases: a.Aliases, Degree: a.Degree, Page: to("/actor/", a.ID)}
}

// foundJSON is an actor that a name may mean.
type foundJSON struct {
	actorJSON
	Match string `json:"match" jsonschema:"name: it is called so, and ambiguous where others are too; start: a name of it starts so; similar: a name looks like it"`
}

// all gives what was found, the likeliest first.
func (f found) all() []foundJSON {
	out := []foundJSON{}
	for _, group := range []struct {
		match string
		list  []graph.Actor
	}{{"name", f.Exact}, {"start", f.More}, {"similar", f.Near}} {
		for _, a := range group.list {
			out = append(out, foundJSON{actorOf(a), group.match})
		}
	}
	return out
}

// nameJSON is an actor where it only stands in something else.
type nameJSON struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func nameJSONOf(a graph.Actor) nameJSON { return nameJSON{a.ID, a.Name} }

// spanJSON is a stretch of a document in code points, half open.
type spanJSON struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func spanJSONOf(s graph.Span) spanJSON { return spanJSON{s.Start, s.End} }

// documentJSON is what is known of a document.
type documentJSON struct {
	ID           string `json:"id"`
	Title        string `json:"title,omitempty"`
	Publisher    string `json:"publisher,omitempty"`
	URL          string `json:"url,omitempty"`
	Date         string `json:"date,omitempty" jsonschema:"day of publication, ISO 8601, as far as it is known"`
	DateInferred bool   `json:"date_inferred,omitempty" jsonschema:"the date was worked out, not given"`
}

func documentOf(d graph.Document) documentJSON {
	return documentJSON{d.ID, d.Title, d.Publisher, d.URL, d.Date, d.DateInferred}
}

// statementJSON is a statement with its proof.
type statementJSON struct {
	ID        string       `json:"id"`
	Subject   nameJSON     `json:"subject"`
	Relation  string       `json:"relation" jsonschema:"what it speaks of, whatever its status"`
	Object    nameJSON     `json:"object" jsonschema:"empty id where the statement has no second actor"`
	Edge      string       `json:"edge,omitempty" jsonschema:"name under which it stands between the two, like will-visit; absent where it is no edge"`
	Status    string       `json:"status" jsonschema:"actual, planned, refused, possible, ..."`
	Polarity  string       `json:"polarity" jsonschema:"positive or negative"`
	Evidence  string       `json:"evidence" jsonschema:"asserted, presupposed, reported, alleged or denied"`
	Certainty string       `json:"certainty,omitempty"`
	Class     string       `json:"class,omitempty" jsonschema:"verbal-coop, material-coop, verbal-conf or material-conf"`
	Says      string       `json:"says" jsonschema:"whose word it is, in words"`
	Speakers  []nameJSON   `json:"speakers,omitempty"`
	Theme     string       `json:"theme,omitempty"`
	Quantity  string       `json:"quantity,omitempty"`
	Date      string       `json:"date,omitempty" jsonschema:"of the event; the document has the day of the report"`
	DateEnd   string       `json:"date_end,omitempty"`
	Place     string       `json:"place,omitempty"`
	Quote     string       `json:"quote" jsonschema:"the sentence that proves it"`
	QuoteAt   spanJSON     `json:"quote_at"`
	Trigger   spanJSON     `json:"trigger"`
	SubjectAt spanJSON     `json:"subject_at"`
	ObjectAt  spanJSON     `json:"object_at"`
	Rule      string       `json:"rule,omitempty"`
	Document  documentJSON `json:"document"`
}

func (s *Site) statementOf(st *graph.Statement) statementJSON {
	j := statementJSON{
		ID: st.ID, Subject: nameJSONOf(st.Subject), Relation: st.Relation, Object: nameJSONOf(st.Object), Edge: st.Edge,
		Status: st.Status, Polarity: st.Polarity, Evidence: st.Evidence, Certainty: st.Certainty, Class: s.class(st), Says: st.Voice(),
		Theme: st.Theme, Quantity: st.Quantity, Date: st.Date, DateEnd: st.DateEnd, Place: st.Place.Name,
		Quote: st.Sentence.Text, QuoteAt: spanJSONOf(st.Sentence.Span), Trigger: spanJSONOf(st.Trigger),
		SubjectAt: spanJSONOf(st.SubjectSpan), ObjectAt: spanJSONOf(st.ObjectSpan), Rule: st.Rule, Document: documentOf(st.Document),
	}
	for _, a := range st.Speakers {
		j.Speakers = append(j.Speakers, nameJSONOf(a))
	}
	return j
}

func (s *Site) statementsOf(list []graph.Statement) []statementJSON {
	out := make([]statementJSON, len(list))
	for i := range list {
		out[i] = s.statementOf(&list[i])
	}
	return out
}

// hopJSON is a step of a path.
type hopJSON struct {
	From       nameJSON        `json:"from"`
	To         nameJSON        `json:"to"`
	Backward   bool            `json:"backward" jsonschema:"the best statement leads from to to from"`
	Statements []statementJSON `json:"statements" jsonschema:"the best first"`
	Left       int             `json:"left" jsonschema:"statements that are not listed"`
}

// pathJSON is a way from one actor to another.
type pathJSON struct {
	Hops   []hopJSON `json:"hops"`
	Weight float64   `json:"weight"`
}

// pathsJSON is the answer to a question for paths.
type pathsJSON struct {
	From  actorJSON  `json:"from"`
	To    actorJSON  `json:"to"`
	Paths []pathJSON `json:"paths"`
	Why   string     `json:"why,omitempty" jsonschema:"where there is no path: what is in the way"`
}

func (s *Site) pathsOf(paths []graph.Path, perHop int) []pathJSON {
	out := make([]pathJSON, len(paths))
	for i, p := range paths {
		out[i].Weight = p.Weight
		for _, h := range p.Hops {
			n := min(perHop, len(h.Statements))
			out[i].Hops = append(out[i].Hops, hopJSON{
				From: nameJSONOf(h.From), To: nameJSONOf(h.To), Backward: h.Backward(),
				Statements: s.statementsOf(h.Statements[:n]), Left: h.Left + len(h.Statements) - n,
			})
		}
	}
	return out
}

// conflictJSON is two statements of which not both can be so.
type conflictJSON struct {
	Kind string        `json:"kind" jsonschema:"happened: one says that it happened, the other that it did not; number: they give different numbers"`
	A    statementJSON `json:"a"`
	B    statementJSON `json:"b"`
}

func (s *Site) conflictOf(c *graph.Conflict) conflictJSON {
	kind := "happened"
	if c.Numbers {
		kind = "number"
	}
	return conflictJSON{kind, s.statementOf(&c.A), s.statementOf(&c.B)}
}

// pageJSON is a part of a list, and how to get the next.
type pageJSON[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty" jsonschema:"cursor of the next part; absent at the end"`
}
