package main

import (
	"io"

	"entente/extract/text"
	"entente/internal/conllu"
)

// trees reads tokenised CoNLL-U and writes it with tags, lemmas and heads filled
// out by the pipeline, whatever stood there.
func trees(s *session, in io.Reader) error {
	for sent, err := range conllu.Read(in) {
		if err != nil {
			return err
		}
		for i, t := range sent.Tokens {
			sent.Tokens[i] = text.Token{Span: t.Span, Form: t.Form}
		}
		s.x.Grammar(&sent.Sentence)
		if err := conllu.Write(s.out, &sent); err != nil {
			return err
		}
	}
	return nil
}
