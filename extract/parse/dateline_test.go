package parse

import (
	"strings"
	"testing"

	"entente/extract/text"
)

func TestDateline(t *testing.T) {
	for in, want := range map[string]int{
		"DUBAI ( Reuters ) – Iran summoned the envoy":                 5,
		"SEOUL , Jan. 16 ( Yonhap ) -- Kim left":                      8,
		"LONDON — Britain closed its embassy":                         2,
		"BALI , 09 July 2022 , ( TON ) : Wang met him":                10,
		"ISLAMABAD : Pakistan denied it":                              2,
		"ISLAMABAD - Pakistan denied it":                              2,
		"THE HAGUE , Netherlands -- A judge left":                     5,
		"Beijing [ China ] , December 26 : Japan left":                8,
		"UNITED NATIONS : Russia left":                                3,
		"EU Commission -- it said -- left":                            0,
		"Putin : Russia will reply":                                   0,
		"NATO — the alliance — said so":                               0,
		"NATO - Russia relations worsened":                            0,
		"Iran ( which denies it ) – and Syria – agreed":               0,
		"Poland , Latvia and Estonia agreed":                          0,
		"The minister ( Lavrov ) – who left on Monday – had no reply": 0,
	} {
		var toks []text.Token
		for f := range strings.FieldsSeq(in) {
			toks = append(toks, text.Token{Form: f})
		}
		if got := dateline(toks); got != want {
			t.Errorf("%s: %d, want %d", in, got, want)
		}
	}
}

// TestAhead checks that a sentence behind a dateline is one tree with it.
func TestAhead(t *testing.T) {
	toks := tokens("OSLO/X/X/0/x —/X/X/0/x Malta/PROPN/NNP/1/nsubj left/VERB/VBD/-1/root")
	ahead(toks, 2)
	if got, want := written(toks), "OSLO/PROPN/NNP/3/parataxis —/PUNCT/:/0/punct Malta/PROPN/NNP/3/nsubj left/VERB/VBD/-1/root"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
