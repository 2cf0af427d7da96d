package actor_test

import (
	"strings"
	"testing"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
)

const passage = `Russian President Vladimir Putin met North Korean leader Kim Jong-un in Vladivostok on Thursday. Putin said his
talks with Kim had been useful. The Kremlin thanked Beijing for its help, and both sides agreed to meet again. South Korea's
foreign ministry said it was watching the two countries, while the US secretary of state urged Pyongyang to stop its tests.
`

func BenchmarkLink(b *testing.B) {
	s := load(b)
	body := strings.Repeat(passage, 10)
	sents := s.parse(body)
	words := 0
	for i := range sents {
		words += len(sents[i].Tokens)
	}
	doc := &text.Document{Text: body, Date: text.Date{Year: 2019, Month: 4, Day: 25}}
	b.ReportAllocs()
	for b.Loop() {
		s.tables.Link(doc, sents)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := actor.Load(data.FS); err != nil {
			b.Fatal(err)
		}
	}
}
