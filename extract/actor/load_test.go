package actor_test

import (
	"sync"
	"testing"

	"entente/data"
	"entente/extract/actor"
	"entente/extract/parse"
	"entente/extract/tag"
	"entente/extract/text"
	"entente/extract/token"
)

// stages are what stands before actors in the pipeline.
type stages struct {
	tokens *token.Tokenizer
	parser *parse.Parser
	lemmas *tag.Lemmas
	tables *actor.Tables
}

var loaded = sync.OnceValues(func() (*stages, error) {
	var s stages
	var err error
	if s.tokens, err = token.Load(data.FS); err != nil {
		return nil, err
	}
	if s.parser, err = parse.Load(data.FS); err != nil {
		return nil, err
	}
	if s.lemmas, err = tag.LoadLemmas(data.FS); err != nil {
		return nil, err
	}
	s.tables, err = actor.Load(data.FS)
	return &s, err
})

func load(t testing.TB) *stages {
	t.Helper()
	s, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// parse gives the sentences of a text, with tags, trees and lemmas.
func (s *stages) parse(body string) []text.Sentence {
	sents := s.tokens.Sentences(body, text.Span{End: len(body)})
	for i := range sents {
		s.parser.Parse(&sents[i])
		s.lemmas.Set(&sents[i])
	}
	return sents
}

// link finds the actors of a text published on a date.
func (s *stages) link(t testing.TB, date, body string) *actor.Result {
	t.Helper()
	d, err := text.ParseDate(date)
	if err != nil {
		t.Fatal(err)
	}
	return s.tables.Link(&text.Document{Text: body, Body: text.Span{End: len(body)}, Date: d}, s.parse(body))
}
