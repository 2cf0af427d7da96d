package text_test

import (
	"fmt"

	"entente/extract/text"
)

// Spans count bytes inside the program; for people and other tools they are
// counted in code points.
func Example() {
	doc := "Niinistö met Erdoğan in Ankara."
	name := text.Span{Start: 14, End: 22}
	fmt.Println(doc[name.Start:name.End], name.Len())
	fmt.Println(text.NewPoints(doc).Span(name))
	line, col := text.Line(doc, name.Start)
	fmt.Println(line, col)
	// Output:
	// Erdoğan 8
	// {13 20}
	// 1 14
}
