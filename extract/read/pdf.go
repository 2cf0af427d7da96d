package read

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"entente/extract/text"
)

// pdfHead is how far into a file its mark may stand.
const pdfHead = 1024

// pdf reads a PDF with the converter that the caller has.
func pdf(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		if def.PDF == nil {
			yield(Item{}, fmt.Errorf("%s: PDF cannot be read here", name))
			return
		}
		data, err := readDocument(r)
		if err == nil && !bytes.Contains(data[:min(len(data), pdfHead)], []byte("%PDF-")) {
			err = errors.New("no PDF, though its name ends as that of one")
		}
		if err == nil {
			data, err = def.PDF(data)
		}
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		it := Item{Notes: []string{"the text was taken out of the PDF; positions are those of its text"}}
		it.setText(pdfText(data))
		if strings.TrimSpace(it.Text) == "" {
			yield(it, fmt.Errorf("%s: no text in the PDF; a scanned page must go through text recognition first", name))
			return
		}
		yield(it, nil)
	}
}

// pdfText joins the pages: a form feed is the end of one, and no end of a sentence.
func pdfText(data []byte) string {
	s, _ := decode(data)
	return strings.TrimSpace(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\f", "\n"))
}

func (it *Item) setText(s string) {
	it.Text, it.Body = s, text.Span{Start: 0, End: len(s)}
}
