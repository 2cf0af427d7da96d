package main

import (
	"strings"

	"entente/graph"
)

// completer completes what is typed into the REPL: in quotes the names of actors
// or relations, by the word before the bracket; after a full stop methods;
// elsewhere the words a query can start with.
func completer(idx *graph.Index) func(left string) []string {
	var actors []string
	relations := relationNames()
	for _, a := range idx.Actors() {
		actors = append(actors, a.Name)
	}
	return func(left string) []string {
		for _, open := range []struct {
			call  string
			words []string
		}{{`actor("`, actors}, {`actors("`, actors}, {`path("`, actors}, {`claims("`, actors}, {`rel("`, relations}, {`rels("`, relations}} {
			if i := strings.LastIndex(left, open.call); i >= 0 && !strings.Contains(left[i+len(open.call):], `"`) {
				at := i + len(open.call)
				return extended(left[:at], left[at:], open.words, `")`)
			}
		}
		at := strings.LastIndexAny(left, ".( \t") + 1
		if at > 0 && left[at-1] == '.' {
			return extended(left[:at], left[at:], methods(), "")
		}
		return extended(left[:at], left[at:], []string{"g.V(", "actor(\"", "actors(\"", "rel(\"", "rels(\"", "why(\"", "path(\"", "claims(\"", "help", "exit", ":limit ", ":iris", ":labels"}, "")
	}
}

// extended gives the words that start with typed, letter case and accents aside, with
// head before and tail behind.
func extended(head, typed string, words []string, tail string) []string {
	var list []string
	for _, w := range words {
		if strings.HasPrefix(plain(w), plain(typed)) {
			list = append(list, head+w+tail)
		}
	}
	return list
}

// methods are those of a Gizmo path that people use.
func methods() []string {
	return []string{
		"All()", "GetLimit(", "Out(", "In(", "Both(", "Has(", "Is(", "Tag(", "Save(", "Back(", "And(", "Or(", "Except(", "Intersect(", "Union(",
		"Follow(", "FollowR(", "FollowRecursive(", "Unique()", "Limit(", "Skip(", "Count()", "Order()", "ForEach(", "ToArray()", "ToValue()", "TagArray()",
		"LabelContext(", "Labels()", "InPredicates()", "OutPredicates()", "Filter(",
	}
}
