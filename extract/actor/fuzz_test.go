package actor_test

import (
	"testing"

	"entente/extract/actor"
	"entente/extract/text"
)

// FuzzLink checks that no text makes a panic or breaks what Result promises.
func FuzzLink(f *testing.F) {
	for _, s := range []string{
		"", ".", "The", "U.S.", "Kim Jong-", "(KINU)", "President of the", "Moscow, Kyiv and", "the the the Korea", "X's Y's Z",
		"Russian President Vladimir Putin met him.", "\xff\xfe Kim \x00", "Côte d’Ivoire’s", "A-B-C-D of of the to Japan",
		"Minister for Food and Water Security Mariam", "both sides who which its", "\"I will,\" said the", "Ambassador to", "'s 's president",
	} {
		f.Add(s)
	}
	s := load(f)
	f.Fuzz(func(t *testing.T, body string) {
		sents := s.tokens.Sentences(body, text.Span{End: len(body)})
		for i := range sents {
			s.parser.Parse(&sents[i])
		}
		check(t, body, sents, s.tables.Link(&text.Document{Text: body}, sents))
		for i := range sents { // as if there were no tags and trees
			for j := range sents[i].Tokens {
				tok := &sents[i].Tokens[j]
				tok.UPOS, tok.XPOS, tok.Rel, tok.Head = "", "", "", -1
			}
		}
		check(t, body, sents, s.tables.Link(&text.Document{Text: body}, sents))
	})
}

func check(t *testing.T, body string, sents []text.Sentence, r *actor.Result) {
	t.Helper()
	for i, m := range r.Mentions {
		if m.Span.Start < 0 || m.Span.End > len(body) || m.Span.Start >= m.Span.End {
			t.Fatalf("mention %d has span %v in %q", i, m.Span, body)
		}
		if n := len(sents[m.Sentence].Tokens); m.First >= m.End || m.End > n || m.Head < m.First || m.Head >= m.End {
			t.Fatalf("mention %d: tokens %d to %d, head %d of %d in %q", i, m.First, m.End, m.Head, n, body)
		}
		if m.Antecedent >= len(r.Mentions) || m.Antecedent == i {
			t.Fatalf("mention %d leans on %d in %q", i, m.Antecedent, body)
		}
		if i == 0 {
			continue
		}
		switch last := r.Mentions[i-1]; {
		case last.Span.Start > m.Span.Start:
			t.Fatalf("mentions %d and %d are out of order in %q", i-1, i, body)
		case last.Span.Overlaps(m.Span) && last.Kind != actor.Office && last.Kind != actor.Nominal:
			t.Fatalf("%q overlaps %q in %q", body[last.Span.Start:last.Span.End], body[m.Span.Start:m.Span.End], body)
		}
	}
	for _, x := range r.Roles {
		if x.Holder < 0 || x.Holder >= len(r.Mentions) {
			t.Fatalf("a role of mention %d in %q", x.Holder, body)
		}
	}
}
