package parse

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"entente/data"
	"entente/extract/text"
)

func sentence(s string) (t text.Sentence) {
	for w := range strings.FieldsSeq(s) {
		t.Tokens = append(t.Tokens, text.Token{Form: w})
	}
	return t
}

// made is made-up news in the lengths that news has.
func made() []string {
	return []string{
		"The foreign minister of Norway said on Monday that her country will send two hundred tonnes of grain to the port , which was hit by a storm last week .",
		"Talks broke down .",
		"After three days of talks in Vienna , both sides agreed to a cease-fire , but neither would say when their soldiers are to leave the border towns they have held since March .",
		"\" We have asked the government to release the crew at once , \" the ambassador told reporters .",
	}
}

func load(t testing.TB) *Parser {
	p, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func BenchmarkParse(b *testing.B) { benchmark(b, load(b)) }

func BenchmarkAccurate(b *testing.B) {
	p, err := LoadAccurate(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	benchmark(b, p)
}

func BenchmarkLoadAccurate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadAccurate(data.FS); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmark(b *testing.B, p *Parser) {
	var s []text.Sentence
	n := 0
	for _, m := range made() {
		s = append(s, sentence(m))
		n += len(s[len(s)-1].Tokens)
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range s {
			p.Parse(&s[i])
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func heads(s text.Sentence) (h []int) {
	for _, t := range s.Tokens {
		h = append(h, t.Head)
	}
	return h
}

// TestLongSentence parses what no news has, and checks that the answer is a tree.
func TestLongSentence(t *testing.T) {
	accurate, err := LoadAccurate(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*Parser{load(t), accurate} {
		parseLong(t, p)
	}
}

func parseLong(t *testing.T, p *Parser) {
	for _, word := range []string{"and", "said", "x", "that", "\xff", ""} {
		for _, n := range []int{1, 2, 97, 257, 258, 2000} {
			s := text.Sentence{Tokens: make([]text.Token, n)}
			for i := range s.Tokens {
				s.Tokens[i].Form = word
			}
			p.Parse(&s)
			checkTree(t, heads(s))
		}
	}
	p.Parse(&text.Sentence{})
}

// TestManyGoroutines parses the same sentences at once and one by one.
func TestManyGoroutines(t *testing.T) {
	p := load(t)
	var want [][]text.Token
	for _, m := range made() {
		s := sentence(m)
		p.Parse(&s)
		want = append(want, s.Tokens)
	}
	var wg sync.WaitGroup
	for k := range 8 {
		wg.Go(func() {
			for i := range 40 {
				j := (i + k) % len(want)
				s := sentence(made()[j])
				p.Parse(&s)
				if !slices.Equal(s.Tokens, want[j]) {
					t.Errorf("sentence %d differs", j)
				}
			}
		})
	}
	wg.Wait()
}

func FuzzParse(f *testing.F) {
	p := load(f)
	for _, m := range made() {
		f.Add(m)
	}
	f.Fuzz(func(t *testing.T, m string) {
		s := sentence(m)
		p.Parse(&s)
		if len(s.Tokens) == 0 {
			return
		}
		checkTree(t, heads(s))
		for _, k := range s.Tokens {
			if k.UPOS == "" || k.XPOS == "" || (k.Rel == "root") != (k.Head < 0) {
				t.Fatalf("token %+v", k)
			}
		}
	})
}
