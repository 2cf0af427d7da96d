package nquads

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/internal/golden"
)

// The cases say of each input what was read, line by line.
func TestRead(t *testing.T) {
	golden.Run(t, "testdata/*.txtar", func(_ *testing.T, input string) string {
		var b strings.Builder
		for q, err := range Read(strings.NewReader(input)) {
			if err != nil {
				fmt.Fprintln(&b, "refused", err)
				continue
			}
			line, err := Append(nil, q)
			if err != nil {
				line = []byte("cannot be written: " + err.Error() + "\n")
			}
			b.Write(line)
		}
		return b.String()
	})
}

func TestAppendRefuses(t *testing.T) {
	iri, text := quad.IRI("http://a/b"), quad.String("x")
	for _, c := range []struct {
		q    quad.Quad
		want string
	}{
		{quad.Quad{Subject: text, Predicate: iri, Object: text}, "the subject"},
		{quad.Quad{Subject: iri, Predicate: quad.BNode("b"), Object: text}, "the predicate"},
		{quad.Quad{Subject: iri, Predicate: iri, Object: text, Label: text}, "the graph label"},
		{quad.Quad{Subject: iri, Predicate: iri}, "no place in RDF"},
		{quad.Quad{Subject: quad.IRI("b"), Predicate: iri, Object: text}, "is not absolute"},
		{quad.Quad{Subject: quad.IRI("http://a b"), Predicate: iri, Object: text}, "holds the character ' '"},
		{quad.Quad{Subject: quad.IRI("http://a/\xff"), Predicate: iri, Object: text}, "not valid UTF-8"},
		{quad.Quad{Subject: iri, Predicate: iri, Object: quad.String("\xff")}, "not valid UTF-8"},
		{quad.Quad{Subject: iri, Predicate: iri, Object: quad.LangString{Value: "x", Lang: "e_n"}}, "no language tag"},
		{quad.Quad{Subject: iri, Predicate: iri, Object: quad.TypedString{Value: "x", Type: "int"}}, "is not absolute"},
		{quad.Quad{Subject: quad.BNode("a."), Predicate: iri, Object: text}, "no label of a blank node"},
	} {
		got, err := Append([]byte("kept"), c.q)
		if err == nil || !strings.Contains(err.Error(), c.want) || string(got) != "kept" {
			t.Errorf("%v: %q, %v, want %s", c.q, got, err, c.want)
		}
	}
}

func TestNumbersOfGoGetTheirWholeDatatype(t *testing.T) {
	got, err := Append(nil, quad.Quad{Subject: quad.IRI("a:b"), Predicate: quad.IRI("a:c"), Object: quad.Int(5)})
	want := `<a:b> <a:c> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .` + "\n"
	if err != nil || string(got) != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}

func randomQuad(t *rapid.T) quad.Quad {
	iri := func(name string) quad.Value {
		tail := rapid.StringMatching(`[^\x00-\x20<>"{}|^\x60\\]{0,12}`).Draw(t, name)
		return quad.IRI("a:" + tail)
	}
	text := quad.String(rapid.String().Draw(t, "text"))
	objects := []quad.Value{
		text, iri("object"), quad.BNode("b1.x"),
		quad.LangString{Value: text, Lang: "en-GB"},
		quad.TypedString{Value: text, Type: iri("type").(quad.IRI)},
	}
	q := quad.Quad{Subject: iri("subject"), Predicate: iri("predicate"), Object: rapid.SampledFrom(objects).Draw(t, "object kind")}
	if rapid.Bool().Draw(t, "labelled") {
		q.Label = iri("label")
	}
	return q
}

// What is written is read as it was, for any text.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := randomQuad(t)
		line, err := Append(nil, q)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(line), "\n"); n != 1 {
			t.Fatalf("%q has %d line feeds", line, n)
		}
		if again, err := Parse(strings.TrimSuffix(string(line), "\n")); err != nil || again != q {
			t.Fatalf("%s became %v (%v)", line, again, err)
		}
	})
}

// No input makes the reader panic, and whatever it takes can be written.
func FuzzRead(f *testing.F) {
	f.Add("<a:b> <a:c> \"x\\n\\u00e9\"@en <a:g> . # note\n_:b <a:c> <a:d>.")
	f.Add("<a:b> <a:c> \"x\"^^<a:t> .\r\n\r<a:b> <a:c> _:x.y.")
	f.Fuzz(func(t *testing.T, input string) {
		for q, err := range Read(strings.NewReader(input)) {
			if err != nil {
				continue
			}
			line, err := Append(nil, q)
			if err != nil {
				t.Fatalf("%v was read and cannot be written: %v", q, err)
			}
			if again, err := Parse(string(line)); err != nil || again != q {
				t.Fatalf("%s became %v (%v)", line, again, err)
			}
		}
	})
}

func TestReadPassesOnWhatIsWrongWithTheInput(t *testing.T) {
	bad := errors.New("the disk is gone")
	var last error
	for _, err := range Read(iotest.ErrReader(bad)) {
		last = err
	}
	if !errors.Is(last, bad) {
		t.Errorf("got %v", last)
	}
}
