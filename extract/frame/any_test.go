package frame

import (
	"sort"
	"testing"

	"pgregory.net/rapid"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/text"
)

// TestAnyTree gives frames trees that no parser would make: whatever comes in,
// extraction ends, and every statement has two actors and spans in its sentence.
func TestAnyTree(t *testing.T) {
	f, err := Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	var lemmas []string
	for _, fr := range f.patterns.frames {
		lemmas = append(lemmas, fr.words[0].lemma)
	}
	lemmas = append(lemmas, "and", "not", "to", "of", "with", "who", "say", "if", "will", "the", "leader", "Putin")
	rapid.Check(t, func(t *rapid.T) {
		doc, sents, who := anyTree(t, lemmas)
		for _, st := range f.Extract(doc, sents, who) {
			if st.Subject == "" || st.Object == "" || st.Subject == st.Object {
				t.Fatalf("actors %q and %q", st.Subject, st.Object)
			}
			if !sents[0].Span.Contains(st.Trigger) || !sents[0].Span.Contains(st.SubjectSpan) {
				t.Fatalf("spans %v, %v outside of %v", st.Trigger, st.SubjectSpan, sents[0].Span)
			}
		}
		f.Near(sents, 0, who)
		f.Unknown(sents, 0, who)
		f.Events(doc, sents, who)
		f.Features(sents, 0, who, who.Mentions[0].Span, text.Span{})
	})
}

func anyTree(t *rapid.T, lemmas []string) (*text.Document, []text.Sentence, *actor.Result) {
	rels := []string{
		"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "nmod:desc", "conj", "cc", "case", "mark", "amod",
		"compound", "flat", "appos", "acl", "acl:relcl", "advcl", "xcomp", "ccomp", "parataxis", "aux", "aux:pass", "advmod", "det", "cop", "punct",
	}
	pos := []string{"NOUN", "VERB", "PROPN", "ADJ", "ADP", "CCONJ", "PRON", "AUX"}
	xpos := []string{"NN", "NNS", "VBD", "VBN", "VBG", "VB", "NNP", "JJ", "IN"}
	n := rapid.IntRange(2, 14).Draw(t, "words")
	root := rapid.IntRange(0, n-1).Draw(t, "root")
	order := rapid.Permutation(indices(n)).Draw(t, "order")
	s := text.Sentence{Tokens: make([]text.Token, n)}
	doc := &text.Document{}
	for i := range s.Tokens {
		lemma := rapid.SampledFrom(lemmas).Draw(t, "lemma")
		start := len(doc.Text)
		doc.Text += lemma + " "
		s.Tokens[i] = text.Token{
			Span: text.Span{Start: start, End: start + len(lemma)}, Form: lemma, Lemma: lemma, Head: -1, Rel: "root",
			UPOS: rapid.SampledFrom(pos).Draw(t, "upos"), XPOS: rapid.SampledFrom(xpos).Draw(t, "xpos"),
		}
	}
	seen := []int{root}
	for _, i := range order {
		if i != root {
			s.Tokens[i].Head = rapid.SampledFrom(seen).Draw(t, "head")
			s.Tokens[i].Rel = rapid.SampledFrom(rels).Draw(t, "rel")
			seen = append(seen, i)
		}
	}
	s.Span = text.Span{End: len(doc.Text)}
	doc.Body = s.Span
	return doc, []text.Sentence{s}, anyMentions(t, &s)
}

func anyMentions(t *rapid.T, s *text.Sentence) *actor.Result {
	r := &actor.Result{}
	kinds := []actor.Kind{actor.Name, actor.Adjective, actor.Nominal, actor.Pronoun}
	types := []string{"country", "person", "org"}
	for range rapid.IntRange(1, 5).Draw(t, "mentions") {
		first := rapid.IntRange(0, len(s.Tokens)-1).Draw(t, "first")
		end := rapid.IntRange(first+1, min(first+3, len(s.Tokens))).Draw(t, "end")
		r.Mentions = append(r.Mentions, actor.Mention{
			Span:  text.Span{Start: s.Tokens[first].Span.Start, End: s.Tokens[end-1].Span.End},
			First: first, End: end, Head: rapid.IntRange(first, end-1).Draw(t, "mention head"), Antecedent: -1,
			Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Type: rapid.SampledFrom(types).Draw(t, "type"),
			Actors: rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "d"}), 0, 2).Draw(t, "actors"),
		})
	}
	sort.SliceStable(r.Mentions, func(i, j int) bool { return r.Mentions[i].First < r.Mentions[j].First })
	return r
}

func indices(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
