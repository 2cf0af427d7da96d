package tag_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"entente/data"
	"entente/extract/tag"
)

func loadLemmas(t testing.TB) *tag.Lemmas {
	t.Helper()
	l, err := tag.LoadLemmas(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLemma(t *testing.T) {
	l := loadLemmas(t)
	for _, c := range []struct{ form, xpos, want string }{
		{"reaffirmed", "VBD", "reaffirm"},
		{"condemning", "VBG", "condemn"},
		{"travelling", "VBG", "travel"},
		{"traveled", "VBN", "travel"},
		{"seized", "VBD", "seize"},
		{"met", "VBD", "meet"},
		{"fled", "VBD", "flee"},
		{"singing", "VBG", "sing"},
		{"hoping", "VBG", "hope"},
		{"denuclearising", "VBG", "denuclearise"},
		{"retweeted", "VBD", "retweet"},
		{"denied", "VBD", "deny"},
		{"denies", "VBZ", "deny"},
		{"panicked", "VBD", "panic"},
		{"Overthrown", "VBN", "overthrow"},
		{"'s", "VBZ", "be"},
		{"’s", "POS", "'s"},
		{"n't", "RB", "not"},
		{"ca", "MD", "can"},
		{"them", "PRP", "they"},
		{"talks", "NNS", "talk"},
		{"bases", "NNS", "base"},
		{"crises", "NNS", "crisis"},
		{"allies", "NNS", "ally"},
		{"series", "NNS", "series"},
		{"headquarters", "NNS", "headquarters"},
		{"wives", "NNS", "wife"},
		{"ICBMs", "NNS", "ICBM"},
		{"Missiles", "NNS", "missile"},
		{"Russian", "JJ", "Russian"},
		{"Military", "JJ", "military"},
		{"closer", "JJR", "close"},
		{"biggest", "JJS", "big"},
		{"United", "NNP", "United"},
		{"States", "NNPS", "State"},
		{"Americans", "NNPS", "American"},
		{"Iraqis", "NNPS", "Iraqi"},
		{"PayPal", "NN", "PayPal"},
		{"F16s", "NNS", "F16"},
		{"Жуков", "NN", "жуков"},
		{"", "NN", ""},
		{"x", "VBZ", "x"},
		{"ed", "VBD", "ed"},
		{strings.Repeat("x", 100) + "ed", "VBD", strings.Repeat("x", 100) + "ed"},
	} {
		if got := l.Lemma(c.form, "", c.xpos); got != c.want {
			t.Errorf("%s %s: %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}

func TestKnownWordsCostNoAllocation(t *testing.T) {
	l := loadLemmas(t)
	got := testing.AllocsPerRun(100, func() {
		l.Lemma("Met", "VERB", "VBD")
		l.Lemma("reaffirming", "VERB", "VBG")
		l.Lemma("missile", "NOUN", "NN")
		l.Lemma("Putin", "PROPN", "NNP")
	})
	if got != 0 {
		t.Errorf("%v allocations", got)
	}
}

func TestLoadLemmasNamesTheLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# x\nform\n", `model/lemma.tsv:2: the header must read "tag form lemma"`},
		{"tag\tform\tlemma\nNN\tx\n", "model/lemma.tsv:2: 2 columns, want 3"},
		{"tag\tform\tlemma\nNN\t\tx\n", "model/lemma.tsv:2: want a tag and a form"},
		{"tag\tform\tlemma\nNN\tx\ty\nNN\tx\tz\n", `model/lemma.tsv:3: NN "x" stands twice`},
	} {
		_, err := tag.LoadLemmas(fstest.MapFS{"model/lemma.tsv": {Data: []byte(c.in)}})
		if err == nil || err.Error() != c.want {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}

// TestLemmaOfVerb has words whose two tags quarrel: a verb that is also tagged as a noun.
func TestLemmaOfVerb(t *testing.T) {
	l, err := tag.LoadLemmas(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for form, want := range map[string]string{"meeting": "meet", "shook": "shake", "visits": "visit", "condemned": "condemn", "bomb": "bomb"} {
		if got := l.Lemma(form, "VERB", "NN"); got != want {
			t.Errorf("%s: lemma %s, want %s", form, got, want)
		}
	}
}

func ExampleLemmas_Lemma() {
	l, err := tag.LoadLemmas(data.FS)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Lemma("reaffirmed", "VERB", "VBD"), l.Lemma("allies", "NOUN", "NNS"), l.Lemma("States", "PROPN", "NNPS"))
	// Output: reaffirm ally State
}

func BenchmarkLemma(b *testing.B) {
	l := loadLemmas(b)
	words := [][2]string{{"met", "VBD"}, {"the", "DT"}, {"leaders", "NNS"}, {"reaffirming", "VBG"}, {"Putin", "NNP"}, {"military", "JJ"}}
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			l.Lemma(w[0], "", w[1])
		}
	}
	b.ReportMetric(float64(b.N*len(words))/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoadLemmas(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		loadLemmas(b)
	}
}
