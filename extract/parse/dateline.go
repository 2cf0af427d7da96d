package parse

import (
	"strings"
	"unicode"

	"entente/extract/text"
)

// dateline gives the number of tokens that only say where, when and for whom a
// report was written, 0 where there are none: "DUBAI (Reuters) –", "SEOUL, Jan. 16
// (Yonhap) --", "LONDON —", "Beijing [China], May 3:". They are no part of the sentence behind them.
func dateline(toks []text.Token) int {
	if len(toks) == 0 || !capital(toks[0].Form) {
		return 0
	}
	bracket, square, number := false, false, false
	for i := 1; i < min(len(toks)-1, 16); i++ {
		switch f := toks[i].Form; {
		case joins(toks, i): // "The 2021 Peru–Chile summit"
			return 0
		case f == "--" || f == "—" || f == "–" || f == "-" || f == ":":
			agency := bracket && toks[i-1].Form == ")"
			dash := f != "-" && f != ":"
			if agency || (dash || square) && number || shouted(toks[:i], dash) && capital(toks[i+1].Form) {
				return i + 1
			}
			return 0
		case f == "(":
			bracket = true
		case f == "[" || f == "]":
			square = true
		case strings.Trim(f, "0123456789") == "":
			number = true
		case !capital(f) && f != "," && f != "/" && f != ")":
			return 0
		}
	}
	return 0
}

// longestTown is how many words the name of a town may have: "SANTA CRUZ DE TENERIFE".
const longestTown = 4

// shouted reports whether the words up to the first sign are in capitals throughout, as
// towns in datelines are: "THE HAGUE, Netherlands". Before a dash four letters are enough;
// before a hyphen or a colon a bloc of states might stand, whose names are short.
func shouted(toks []text.Token, dash bool) bool {
	n := 0
	for i := range toks {
		for _, r := range toks[i].Form {
			switch {
			case unicode.IsUpper(r) && i < longestTown:
				n++
			case i > 0 && unicode.IsPunct(r):
				return n > 6 || dash && n > 3
			default:
				return false
			}
		}
	}
	return n > 6 || dash && n > 3
}

// ahead hangs a dateline on the root of the sentence behind it, which begins at
// token n and whose heads count from there.
func ahead(toks []text.Token, n int) {
	root := 0
	for i := n; i < len(toks); i++ {
		if toks[i].Head < 0 {
			root = i
		} else {
			toks[i].Head += n
		}
	}
	for i := range n {
		t := &toks[i]
		switch r := []rune(t.Form)[0]; {
		case unicode.IsLetter(r):
			t.UPOS, t.XPOS, t.Head, t.Rel = "PROPN", "NNP", 0, "flat"
		case unicode.IsDigit(r):
			t.UPOS, t.XPOS, t.Head, t.Rel = "NUM", "CD", 0, "nummod"
		default:
			t.UPOS, t.XPOS, t.Head, t.Rel = "PUNCT", ":", 0, "punct"
		}
	}
	toks[0].Head, toks[0].Rel = root, "parataxis"
}
