package tag

import (
	"strings"
	"testing"

	"entente/data"
	"entente/extract/text"
)

// sentences are made-up news in the lengths that news has.
func sentences() (out []text.Sentence, tokens int) {
	for _, s := range []string{
		"The foreign minister of Norway said on Monday that her country will send two hundred tonnes of grain to the port , which was hit by a storm last week .",
		"Talks broke down .",
		"After three days of talks in Vienna , both sides agreed to a cease-fire , but neither would say when their soldiers are to leave the border towns they have held since March .",
		"\" We have asked the government to release the crew at once , \" the ambassador told reporters .",
	} {
		var t text.Sentence
		for w := range strings.FieldsSeq(s) {
			t.Tokens = append(t.Tokens, text.Token{Form: w})
		}
		out, tokens = append(out, t), tokens+len(t.Tokens)
	}
	return out, tokens
}

func BenchmarkTag(b *testing.B) {
	t, err := LoadTagger(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	s, n := sentences()
	b.ReportAllocs()
	for b.Loop() {
		for i := range s {
			t.Tag(&s[i])
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := LoadNetwork(data.FS); err != nil {
			b.Fatal(err)
		}
	}
}
