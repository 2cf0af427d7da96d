package tag_test

import (
	"fmt"
	"strings"

	"entente/data"
	"entente/extract/tag"
	"entente/extract/text"
)

func ExampleTagger() {
	t, err := tag.LoadTagger(data.FS)
	if err != nil {
		panic(err)
	}
	var s text.Sentence
	for w := range strings.FieldsSeq("Norway sends grain") {
		s.Tokens = append(s.Tokens, text.Token{Form: w})
	}
	t.Tag(&s)
	for _, t := range s.Tokens {
		fmt.Println(t.Form, t.UPOS, t.XPOS)
	}
	// Output:
	// Norway PROPN NNP
	// sends VERB VBZ
	// grain NOUN NN
}
