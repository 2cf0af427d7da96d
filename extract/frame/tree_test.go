package frame

import (
	"os"
	"strings"
	"testing"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
	"entente/internal/conllu"
	"entente/internal/golden"
)

// TestTrees runs frames over trees that were written by hand, so that the
// grammar is tested apart from the parser. In the files every capitalised run
// of proper nouns is an actor.
func TestTrees(t *testing.T) {
	f, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	golden.Run(t, "testdata/trees*.txtar", func(t *testing.T, in string) string {
		var out strings.Builder
		for s, err := range conllu.Read(strings.NewReader(in + "\n\n")) {
			if err != nil {
				t.Fatal(err)
			}
			doc := &text.Document{Text: s.Text()}
			out.WriteString("# " + doc.Text + "\n")
			sents := []text.Sentence{s.Sentence}
			for _, st := range f.Extract(doc, sents, properNouns(doc, sents)) {
				out.WriteString(line(doc, &st) + "\n")
			}
		}
		return out.String()
	})
}

// properNouns makes every run of proper nouns an actor, named by its words.
func properNouns(doc *text.Document, sents []text.Sentence) *actor.Result {
	r := &actor.Result{}
	toks := sents[0].Tokens
	for i := 0; i < len(toks); i++ {
		if toks[i].UPOS != "PROPN" {
			continue
		}
		first, head := i, i
		for ; i < len(toks) && toks[i].UPOS == "PROPN"; i++ {
			if h := toks[i].Head; h < first || toks[i].Rel != "flat" && toks[i].Rel != "compound" {
				head = i
			}
		}
		sp := text.Span{Start: toks[first].Span.Start, End: toks[i-1].Span.End}
		r.Mentions = append(r.Mentions, actor.Mention{
			Span: sp, First: first, End: i, Head: head, Kind: actor.Name, Antecedent: -1,
			Actors: []string{doc.Text[sp.Start:sp.End]},
		})
	}
	return r
}

func line(_ *text.Document, st *Statement) string {
	s := st.Subject + " " + st.Relation + " " + st.Object + " " + st.Status + " " + st.Polarity + " " + st.Evidence
	if len(st.Source) > 0 {
		s += " by " + strings.Join(st.Source, ", ")
	}
	return s
}

func TestLoadErrors(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"verb visit ; source=subj target=obj", "x.pat:1:1: a verb line stands before any frame line"},
		{"frame visited\nverb visit source=subj", "x.pat:2:1: the words and the roles are parted by ';'"},
		{"frame visited\nverb visit ; source=subj", "x.pat:2:12: a frame needs source and target, or each"},
		{"frame visited\nverb visit ; [obj @x] source=subj target=obj", "x.pat:2:12: there is no class x"},
		{"frame visited\nverb visit ; each=subj\npeople killed", "x.pat:3:1: a people line stands right behind its frame line"},
		{"frame visited\n  vreb visit ; each=subj", "x.pat:2:3: \"vreb\" begins no line that is known: want frame, people, crowd, verb, noun, adj, class, e.g. or #"},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(dir+"/x.pat", []byte(c.src), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := loadPatterns(os.DirFS(dir), ".")
		if err == nil || err.Error() != c.want {
			t.Errorf("%q: error %v, want %s", c.src, err, c.want)
		}
	}
}
