package parse

import (
	"strings"
	"testing"

	"entente/extract/text"
)

// TestSettle has trees as the parser gives them: form, tags, head, relation.
func TestSettle(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{ // a headline: the verb was taken for a noun
			"Malta/PROPN/NNP/1/compound severs/NOUN/NNS/-1/root ties/NOUN/NNS/1/obj",
			"Malta/PROPN/NNP/1/nsubj severs/VERB/VBZ/-1/root ties/NOUN/NNS/1/obj",
		},
		{ // two subjects
			"Malta/PROPN/NNP/2/nsubj Qatar/PROPN/NNP/2/compound start/NOUN/NN/-1/root talks/NOUN/NNS/2/obj",
			"Malta/PROPN/NNP/2/nsubj Qatar/PROPN/NNP/0/conj start/VERB/VBP/-1/root talks/NOUN/NNS/2/obj",
		},
		{ // an auxiliary
			"Malta/PROPN/NNP/2/nsubj will/AUX/MD/2/aux fire/NOUN/NN/-1/root rockets/NOUN/NNS/2/obj",
			"Malta/PROPN/NNP/2/nsubj will/AUX/MD/2/aux fire/VERB/VB/-1/root rockets/NOUN/NNS/2/obj",
		},
		{ // an adjective of one tag, a verb of the other
			"Iran/PROPN/NNP/1/nsubj armed/ADJ/VBN/-1/root rebels/NOUN/NNS/1/obj",
			"Iran/PROPN/NNP/1/nsubj armed/VERB/VBN/-1/root rebels/NOUN/NNS/1/obj",
		},
		{ // an object taken for an apposition
			"Malta/PROPN/NNP/1/nsubj thanks/NOUN/NNS/-1/root Qatar/PROPN/NNP/1/appos",
			"Malta/PROPN/NNP/1/nsubj thanks/VERB/VBZ/-1/root Qatar/PROPN/NNP/1/obj",
		},
		{ // a subject right before a plural that is none
			"Malta/PROPN/NNP/1/nsubj calls/NOUN/NNS/-1/root for/ADP/IN/3/case talks/NOUN/NNS/1/nmod",
			"Malta/PROPN/NNP/1/nsubj calls/VERB/VBZ/-1/root for/ADP/IN/3/case talks/NOUN/NNS/1/obl",
		},
		{ // a copula: left alone
			"Malta/PROPN/NNP/2/nsubj is/AUX/VBZ/2/cop host/NOUN/NN/-1/root Qatar/PROPN/NNP/2/appos",
			"Malta/PROPN/NNP/2/nsubj is/AUX/VBZ/2/cop host/NOUN/NN/-1/root Qatar/PROPN/NNP/2/appos",
		},
		{ // no name before it: left alone
			"No/DET/DT/1/det matter/NOUN/NN/-1/root what/PRON/WP/1/obj",
			"No/DET/DT/1/det matter/NOUN/NN/-1/root what/PRON/WP/1/obj",
		},
	} {
		toks := tokens(c.in)
		settle(toks)
		if got := written(toks); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func tokens(s string) []text.Token {
	var out []text.Token
	for w := range strings.FieldsSeq(s) {
		f := strings.Split(w, "/")
		head := int(f[3][0] - '0')
		if f[3] == "-1" {
			head = -1
		}
		out = append(out, text.Token{Form: f[0], UPOS: f[1], XPOS: f[2], Head: head, Rel: f[4]})
	}
	return out
}

func written(toks []text.Token) string {
	var out []string
	for _, t := range toks {
		head := "-1"
		if t.Head >= 0 {
			head = string(rune('0' + t.Head))
		}
		out = append(out, strings.Join([]string{t.Form, t.UPOS, t.XPOS, head, t.Rel}, "/"))
	}
	return strings.Join(out, " ")
}
