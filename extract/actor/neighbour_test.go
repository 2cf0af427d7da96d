package actor_test

import (
	"strings"
	"testing"

	"entente/extract/actor"
)

// TestNeighbours: those called neighbours lie beside one another.
func TestNeighbours(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"Peru and Chile signed a pact. Spain, which has an embassy in Peru, was absent. The neighbours fought twice.", "The neighbours = country/pe+country/cl"},
		{"Japan and South Korea held talks. The neighbours signed a pact.", "The neighbours = country/jp+country/kr"},
		{"Peru praised Spain. The neighbours signed a pact.", "-The neighbours"},
		{"Japan praised Kenya. Tanzania then attacked its neighbour.", "neighbour = country/ke"},
		{"Japan praised Uganda and Kenya. Tanzania then attacked its neighbour.", "-neighbour"},
		{"Kenya met Japan in Lima. Kenya accused its neighbour of lying.", "-neighbour"},
		{"Ukraine praised France. Russia's western neighbour protested.", "western neighbour = country/ua"},
		{"Kenya praised France. Tanzania met its neighbour Uganda.", "-neighbour"},
		{"Kenya praised France. Tanzania met its other neighbour.", "-other neighbour"},
	} {
		want, no := strings.CutPrefix(c.want, "-")
		words, _, _ := strings.Cut(want, " = ")
		got := ""
		for _, m := range s.link(t, "2025-05-01", c.text).Mentions {
			if c.text[m.Span.Start:m.Span.End] == words && len(m.Actors) > 0 {
				got = words + " = " + strings.Join(m.Actors, "+")
			}
		}
		if no && got != "" || !no && got != want {
			t.Errorf("%s\ngot %q, want %q", c.text, got, c.want)
		}
	}
}

func TestNeighboursAreMutual(t *testing.T) {
	_, err := actor.Load(changed(t, "neighbour.tsv", func(s string) string { return strings.Replace(s, "\npe\tbo ", "\npe\t", 1) }))
	if err == nil || !strings.Contains(err.Error(), "country/bo has the neighbour country/pe, who has not country/bo") {
		t.Errorf("a neighbour of one side only: %v", err)
	}
}
