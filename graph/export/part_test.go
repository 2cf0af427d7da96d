package export

import (
	"bytes"
	"strings"
	"testing"

	"entente/data/vocab"
	"entente/graph"
	"entente/graph/nquads"
)

// partly makes a graph of two documents with a statement each.
func partly(t *testing.T) *graph.Store {
	t.Helper()
	s, err := graph.Open(t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	for _, d := range []struct{ id, statement, object string }{{"a", "00000000000000aa", "ru"}, {"b", "00000000000000bb", "cn"}} {
		meta := " <" + vocab.MetaGraph(d.id) + "> .\n"
		st, kp, o := "<"+vocab.NSStatement+d.statement+">", "<"+vocab.NSActor+"country/kp>", "<"+vocab.NSActor+"country/"+d.object+">"
		rel, shared := "<"+vocab.NSRelation+"supplied-arms-to>", " <"+vocab.GraphVocab+"> .\n"
		text := kp + " " + rel + " " + o + " " + st + " .\n" +
			st + " <" + vocab.RDFType + "> <" + vocab.DefStatement + ">" + meta +
			st + " <" + vocab.RDFSubject + "> " + kp + meta + st + " <" + vocab.RDFObject + "> " + o + meta +
			st + " <" + vocab.RDFPredicate + "> " + rel + meta +
			st + " <" + vocab.ProvQuotedFrom + "> <" + vocab.NSDoc + d.id + "#char=0,9>" + meta +
			"<" + vocab.NSDoc + d.id + "#char=0,9> <" + vocab.NIFAnchor + `> "Kim; etc."` + meta +
			"<" + vocab.NSDoc + d.id + "> <" + vocab.SchemaHeadline + `> "` + d.id + `"` + meta +
			rel + " <" + vocab.RDFSSubPropOf + "> <" + vocab.NSRelation + "aided>" + shared +
			"<" + vocab.NSRelation + "aided> <" + vocab.RDFSLabel + `> "aided"` + shared +
			o + " <" + vocab.RDFSLabel + `> "` + d.object + `" <` + vocab.GraphGazetteer + "> .\n"
		if _, err := s.Load(t.Context(), nquads.Read(strings.NewReader(text)), func(err error) { t.Error(err) }); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// A part holds what is known of its statements, and nothing of others.
func TestPartOfAGraph(t *testing.T) {
	s := partly(t)
	st, err := s.Statement(t.Context(), "00000000000000aa")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range Formats() {
		if f.Name == "svg" || f.Name == "png" || strings.HasPrefix(f.Name, "pl") || f.Name == "polecat" || f.Name == "parquet" {
			continue
		}
		var b bytes.Buffer
		if err := f.Write(t.Context(), &b, &Source{Store: s, Part: []graph.Statement{st}}); err != nil {
			t.Fatal(err)
		}
		got := b.String()
		if !strings.Contains(got, "country/ru") && !strings.Contains(got, "country:ru") && !strings.Contains(got, "country-ru") {
			t.Errorf("%s lacks Russia\n%s", f.Name, got)
		}
		for _, other := range []string{"country/cn", "country:cn", "country-cn", "00bb"} {
			if strings.Contains(got, other) {
				t.Errorf("%s has %s\n%s", f.Name, other, got)
			}
		}
	}
}

func TestPartInQuads(t *testing.T) {
	s := partly(t)
	st, err := s.Statement(t.Context(), "00000000000000aa")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := writeNQuads(t.Context(), &b, &Source{Store: s, Part: []graph.Statement{st}}); err != nil {
		t.Fatal(err)
	}
	// One edge, seven of the document's graph, two of the vocabulary, one name.
	if got := strings.Count(b.String(), "\n"); got != 11 {
		t.Errorf("%d quads, want 11\n%s", got, b.String())
	}
}
