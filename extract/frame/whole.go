package frame

import (
	"slices"

	"entente/extract/actor"
	"entente/extract/text"
)

// whole gives the words of a sentence with each name in one piece: where the parser has hung
// the words of a name that the actors know on different governors ("[Ali] [Bhutto Zardari]
// met", two subjects), they hang on the head of the name, and what hung on them as well.
// The words themselves are left as they are.
func whole(toks []text.Token, who []actor.Mention) []text.Token {
	own := false
	for k := range who {
		n := &who[k]
		if n.Kind != actor.Name && n.Kind != actor.Metonym || n.End > len(toks) || outer(toks, n) < 2 {
			continue
		}
		if !own {
			toks, own = slices.Clone(toks), true
		}
		glue(toks, n)
	}
	return toks
}

// outer counts the words of mention n that hang on a word outside of it.
func outer(toks []text.Token, n *actor.Mention) int {
	count := 0
	for i := n.First; i < n.End; i++ {
		if h := toks[i].Head; h < n.First || h >= n.End {
			count++
		}
	}
	return count
}

// glue makes mention n one phrase below what its highest word hangs on. No circle can come of it:
// that governor hangs on no word of the name, as one of them would be higher.
func glue(toks []text.Token, n *actor.Mention) {
	inside := func(i int) bool { return i >= n.First && i < n.End }
	top := n.Head
	for i := n.First; i < n.End; i++ {
		if !inside(toks[i].Head) && (inside(toks[top].Head) || text.Height(toks, i) < text.Height(toks, top)) {
			top = i
		}
	}
	toks[n.Head].Head, toks[n.Head].Rel = toks[top].Head, toks[top].Rel
	for i := range toks {
		switch h := toks[i].Head; {
		case i == n.Head:
		case inside(i) && !inside(h):
			toks[i].Head, toks[i].Rel = n.Head, "flat"
		case !inside(i) && inside(h):
			toks[i].Head = n.Head
		}
	}
}
