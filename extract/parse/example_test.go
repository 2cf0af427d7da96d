package parse_test

import (
	"fmt"
	"strings"

	"entente/data"
	"entente/extract/parse"
	"entente/extract/text"
)

func Example() {
	p, err := parse.Load(data.FS)
	if err != nil {
		panic(err)
	}
	var s text.Sentence
	for w := range strings.FieldsSeq("Moscow invited the minister .") {
		s.Tokens = append(s.Tokens, text.Token{Form: w})
	}
	p.Parse(&s)
	for _, t := range s.Tokens {
		fmt.Println(t.Form, t.UPOS, t.Head, t.Rel)
	}
	// Output:
	// Moscow PROPN 1 nsubj
	// invited VERB -1 root
	// the DET 3 det
	// minister NOUN 1 obj
	// . PUNCT 1 punct
}
