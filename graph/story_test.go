package graph

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"entente/internal/golden"
)

// A story is a graph that is written to and asked, one command a line, in the
// files testdata/*.txtar; the answers stand beside it and are read like code.
//
//	load DOC PUBLISHER DATE      what the indented lines after it say, as facts
//	delete DOC
//	path FROM TO [k=N] [hops=N] [directed] [weighted] [status=A,B] [evidence=..]
//	     [relation=..] [polarity=..] [by=..] [publisher=..] [since=..] [until=..]
//	     [asof=..] [via=..] [avoid=..] [perhop=N]
//	miss FROM TO [...]           what is in the way
//	common A,B [...]             whom both deal with
//	connect A,B,C [...]          a small tree that joins them
//	find NAME / near NAME / stats / docs / of ACTOR / gizmo SCRIPT
//	dyad A B / conflicts / suggest START / facets / graphql QUERY
func TestStories(t *testing.T) {
	golden.Run(t, "testdata/*.txtar", func(t *testing.T, input string) string {
		s := &story{t: t, s: open(t, place(t), Options{})}
		lines := strings.Split(input, "\n")
		for i := 0; i < len(lines); i++ {
			if strings.TrimSpace(lines[i]) == "" {
				continue
			}
			var facts []string
			for ; i+1 < len(lines) && strings.HasPrefix(lines[i+1], " "); i++ {
				facts = append(facts, strings.TrimSpace(lines[i+1]))
			}
			fmt.Fprintf(&s.out, "> %s\n", lines[i-len(facts)])
			s.do(strings.Fields(lines[i-len(facts)]), facts)
		}
		sound(t, s.s)
		return s.out.String()
	})
}

type story struct {
	t   *testing.T
	s   *Store
	out strings.Builder
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(&s.out, format+"\n", args...) }

func (s *story) do(words, facts []string) {
	args := words[1:]
	switch words[0] {
	case "load":
		c := put(s.t, s.s, docQuads(s.t, args[0], args[1], args[2], facts...))
		s.say("added %d, removed %d", c.Added, c.Removed)
	case "delete":
		c, err := s.s.Delete(s.t.Context(), args[0])
		s.say("removed %d, %v", c.Removed, err)
	case "path":
		s.path(args)
	case "miss":
		s.miss(args)
	case "common":
		list, err := s.s.Common(s.t.Context(), s.query(args[0], "", args[1:]))
		s.say("%s, %v", namesOf(list), err)
	case "connect":
		tree, apart, err := s.s.Connect(s.t.Context(), s.query(args[0], "", args[1:]))
		for _, h := range tree {
			s.say("  %s", hopLine(h))
		}
		s.say("apart %s, %v", namesOf(apart), err)
	default:
		s.ask(words[0], strings.Join(args, " "))
	}
}

func (s *story) ask(what, arg string) {
	ctx := s.t.Context()
	x, err := s.s.Index(ctx)
	if err != nil {
		s.t.Fatal(err)
	}
	switch what {
	case "find":
		s.say("%s", namesOf(x.Find(arg)))
	case "near":
		s.say("%s", namesOf(x.Nearest(arg, 3)))
	case "stats":
		st, err := s.s.Stats(ctx)
		st.Bytes = 0
		s.say("%+v %v", st, err)
	case "docs":
		docs, err := s.s.Documents(ctx)
		s.say("%+v %v", docs, err)
	case "of":
		list, err := s.s.Of(ctx, "country/"+arg)
		for _, st := range list {
			s.say("  %s %s %s, %s %s %s, edge %q, in %s", st.Subject.Name, st.Relation, st.Object.Name, st.Status, st.Polarity, st.Evidence, st.Edge, st.Document.ID)
		}
		s.say("%d, %v", len(list), err)
	case "dyad":
		a, b, _ := strings.Cut(arg, " ")
		list, err := s.s.Dyad(ctx, []string{"country/" + a}, []string{"country/" + b})
		for _, st := range list {
			s.say("  %s %s %s, %s, edge %q, on %q in %s", st.Subject.Name, st.Relation, st.Object.Name, st.Status, st.Edge, st.Date, st.Document.ID)
		}
		s.say("%d, %v", len(list), err)
	case "conflicts":
		list, err := s.s.Conflicts(ctx, func(relation string) bool { return relation == "met" }, 10)
		for _, c := range list {
			s.say("  numbers %t: %s | %s; contradict %t", c.Numbers, c.A.Sentence.Text, c.B.Sentence.Text, x.Compare(&c.A, &c.B, func(relation string) bool { return relation == "met" }) == Opposite)
		}
		s.say("%d, %v", len(list), err)
	case "suggest":
		s.say("%s", namesOf(x.Suggest(arg, 3)))
	case "facets":
		s.say("%v %v %v", x.Relations(), x.Publishers(), x.Calendar())
	case "graphql":
		found, err := s.s.GraphQL(ctx, arg, GizmoOptions{Limit: 5})
		s.say("%v, %v", found, err)
	case "gizmo":
		rows, err := gizmoRows(s.s, arg, GizmoOptions{})
		for _, row := range rows {
			s.say("  %s", row)
		}
		s.say("%d, %v", len(rows), err)
	default:
		s.t.Fatalf("a story has no word %q", what)
	}
}

func (s *story) query(from, to string, options []string) Query {
	list := func(v string) []string { return strings.FieldsFunc(v, func(r rune) bool { return r == ',' }) }
	countries := func(v string) []string {
		names := list(v)
		for i := range names {
			names[i] = "country/" + names[i]
		}
		return names
	}
	q := Query{From: countries(from), To: countries(to), K: 3}
	for _, o := range options {
		key, v, _ := strings.Cut(o, "=")
		switch key {
		case "k":
			q.K, _ = strconv.Atoi(v)
		case "hops":
			q.MaxHops, _ = strconv.Atoi(v)
		case "directed":
			q.Directed = true
		case "weighted":
			q.Weighted = true
		case "perhop":
			q.PerHop, _ = strconv.Atoi(v)
		case "status":
			q.Status = list(v)
		case "polarity":
			q.Polarity = list(v)
		case "evidence":
			q.Evidence = list(v)
		case "relation":
			q.Relations = list(v)
		case "publisher":
			q.Publisher = list(v)
		case "by":
			q.Speaker = countries(v)
		case "since":
			q.Since = v
		case "until":
			q.Until = v
		case "asof":
			q.AsOf = v
		case "via":
			q.Via = countries(v)
		case "avoid":
			q.Avoid = countries(v)
		default:
			s.t.Fatalf("a path has no option %q", o)
		}
	}
	return q
}

func (s *story) path(args []string) {
	paths, err := s.s.Paths(s.t.Context(), s.query(args[0], args[1], args[2:]))
	for _, p := range paths {
		s.say("  %d hops, weight %.2f", len(p.Hops), p.Weight)
		for _, h := range p.Hops {
			s.say("    %s", hopLine(h))
			if h.Left > 0 {
				s.say("    and %d more", h.Left)
			}
		}
	}
	s.say("%d paths, %v", len(paths), err)
}

func hopLine(h Hop) string {
	var edges []string
	for _, st := range h.Statements {
		arrow := "->"
		if st.Subject.IRI != h.From.IRI {
			arrow = "<-"
		}
		edges = append(edges, fmt.Sprintf("%s %s %s/%s %q %d-%d of %s", arrow, st.Edge, st.Status, st.Evidence, st.Sentence.Text, st.Sentence.Start, st.Sentence.End, st.Document.ID))
	}
	return h.From.Name + " " + h.To.Name + ": " + strings.Join(edges, "; ")
}

func (s *story) miss(args []string) {
	m, err := s.s.Miss(s.t.Context(), s.query(args[0], args[1], args[2:]))
	s.say("edges %d and %d; longer [%s]; undirected [%s]; unfiltered [%s]; reached %d (%s), reaching %d (%s); %v", m.FromEdges, m.ToEdges,
		namesOf(m.Longer), namesOf(m.Undirected), namesOf(m.Unfiltered), m.Reached, namesOf(m.Near), m.Reaching, namesOf(m.Far), err)
}

func namesOf(list []Actor) string {
	var names []string
	for _, a := range list {
		names = append(names, a.Name)
	}
	return strings.Join(names, " ")
}
