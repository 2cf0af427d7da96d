// Package dateparser stands in for the module of that name, which reads dates in two
// hundred languages. What finds an article in a page asks it only when a search of the
// whole text for a date is wanted, which it is not here; and its tables take a third
// of a second to load whenever the program starts.
package dateparser

import (
	"errors"
	"time"
)

// ParserType is a way to read a date.
type ParserType uint8

// The ways that are asked for.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource says which of several dates counts.
type PreferredDateSource uint8

// Past is what is asked for.
const Past PreferredDateSource = 1

// Configuration says how to read dates.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser reads no date.
type Parser struct{ ParserTypes []ParserType }

// Date is a date that was read.
type Date struct{ Time time.Time }

// Parse finds no date.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("dates in words are not read")
}
