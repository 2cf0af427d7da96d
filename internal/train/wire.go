package train

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"entente/extract/parse"
	"entente/extract/text"
	"entente/internal/train/press"
)

// Wire is dev as w rewrites it, always alike.
func Wire(dev []text.Sentence, w *press.Writer) (out []text.Sentence) {
	rng := rand.New(rand.NewPCG(1, 11))
	for i := range dev {
		if s, ok := w.Rewrite(&dev[i], rng); ok {
			out = append(out, s)
		}
	}
	return out
}

// WireScore is what is right, in per cent, of what the news register makes hard.
type WireScore struct {
	Verbs float64 // of the finite verbs in the present, those tagged as verbs
	Arcs  float64 // those with the right head
	Nouns float64 // of the plural nouns, those tagged as nouns
	Roots float64 // of the sentences, those with the right root
}

func (s WireScore) String() string {
	return fmt.Sprintf("present verbs %.2f arcs %.2f plural nouns %.2f roots %.2f", s.Verbs, s.Arcs, s.Nouns, s.Roots)
}

// JudgeWire scores a parser on finite verbs and what they are confused with.
func JudgeWire(p *parse.Parser, gold []text.Sentence) WireScore {
	var verbs, nouns, roots [2]float64
	var arcs float64
	add := func(to *[2]float64, right bool) {
		to[1]++
		if right {
			to[0]++
		}
	}
	for _, g := range gold {
		got := slices.Clone(g.Tokens)
		p.Parse(&text.Sentence{Tokens: got})
		for i, want := range g.Tokens {
			switch {
			case want.UPOS == "VERB" && (want.XPOS == "VBZ" || want.XPOS == "VBP"):
				add(&verbs, got[i].UPOS == "VERB")
				if got[i].Head == want.Head {
					arcs++
				}
			case want.UPOS == "NOUN" && want.XPOS == "NNS":
				add(&nouns, got[i].UPOS == "NOUN")
			}
			if want.Head < 0 {
				add(&roots, got[i].Head < 0)
			}
		}
	}
	return WireScore{100 * verbs[0] / verbs[1], 100 * arcs / verbs[1], 100 * nouns[0] / nouns[1], 100 * roots[0] / roots[1]}
}
