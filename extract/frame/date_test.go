package frame_test

import (
	"testing"

	"entente/data"
	"entente/extract"
	"entente/extract/read"
	"entente/extract/text"
)

// TestEventDates gives events the dates that the text ties to them, and no others.
func TestEventDates(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, status, date string }{
		// a month without a year looks back for what has happened, ahead for a plan
		{"Russia attacked Ukraine in December.", "actual", "2017-12"},
		{"Emmanuel Macron will visit Japan in December.", "planned", "2018-12"},
		{"The visit by Emmanuel Macron to Japan in December was praised.", "actual", "2017-12"},
		// what is dated ahead has not happened
		{"Germany prepares for the summit between North Korea and the United States later this year.", "planned", "2018"},
		// what stands in the present did not happen long ago
		{"Benjamin Netanyahu apologises to Turkey for the deaths on a ship in 2010.", "actual", ""},
		// a day spoken of before
		{"Kenya became independent on May 4, 1963. The United States recognised Kenya that same day.", "actual", "1963-05-04"},
		{"Kenya became independent on May 4, 1963. The following day the United States recognised Kenya.", "actual", "1963-05-05"},
		{"Chile received an envoy on May 4, 1849. This date marks the recognition of Chile by the United States.", "actual", "1849-05-04"},
		// the act of recognising is the announcement; that of attacking is not
		{"France announced on May 3, 2016 that it recognised Kosovo.", "actual", "2016-05-03"},
		{"France announced on May 3, 2016 that it had attacked Libya.", "actual", ""},
		{"The first act of recognition of Chile by the United States was in 1823.", "actual", "1823"},
		{"The first act of recognition of Chile by Brazil occurred when an envoy arrived in 1823.", "actual", "1823"},
		{"The opening of diplomatic relations between Chile and Japan dates to September 25, 1897.", "actual", "1897-09-25"},
		{"Diplomatic relations between Chile and Spain were interrupted and the consulate was closed on May 3, 1865.", "actual", "1865-05-03"},
		// the paper by which it is done, the notice of it and the way of doing it have its day
		{"Chile recognised Panama in a message dated March 1, 1904.", "actual", "1904-03-01"},
		{"Chile recognised Panama in a letter of March 1, 1904.", "actual", "1904-03-01"},
		{"On March 1, 1904, the minister announced in a speech to the nation that Chile recognised Panama.", "actual", "1904-03-01"},
		{"On March 1, 1904, Chile issued a statement announcing the recognition of Panama by Chile.", "actual", "1904-03-01"},
		{"Chile recognised Panama by accepting its consul in 1904.", "actual", "1904"},
		{"Chile recognised Panama by the treaty of 1904.", "actual", "1904"},
		{"Chile recognised Panama with the signing of a convention on March 1, 1904.", "actual", "1904-03-01"},
		{"Chile recognised Panama through a note delivered on March 1, 1904.", "actual", "1904-03-01"},
		{"Chile recognised Panama when it acceded to the treaty of March 1, 1904.", "actual", "1904-03-01"},
		{"The note of March 1, 1904, amounted to recognition of Panama by Chile.", "actual", ""},
		{"The note of March 1, 1904, constituted Chile's recognition of Panama.", "actual", "1904-03-01"},
		{"Upon its independence on March 1, 1904, Panama was recognised by Chile.", "actual", "1904-03-01"},
		{"Chile recognised Panama after the treaty of 1904.", "actual", ""},
		{"Chile recognised Panama by the treaty that replaced the one of 1904.", "actual", ""},
		{"The recognition of Panama by Chile was announced on March 1, 1904.", "actual", "1904-03-01"},
		{"On March 1, 1904, Chile became the second state to recognise Panama.", "actual", "1904-03-01"},
		// what was not so until then was so then
		{"Chile did not recognise Panama until March 1, 1904.", "actual", "1904-03-01"},
		{"Panama was not recognised by Chile until its envoy came.", "actual", ""},
		{"Not until March 1, 1904, did Chile recognise Panama.", "actual", "1904-03-01"},
		{"It was not until March 1, 1904, that Chile recognised Panama.", "actual", "1904-03-01"},
		{"It was in 1904 that Chile recognised Panama.", "actual", "1904"},
	} {
		doc := text.Document{ID: "d", Text: c.text, Body: text.Span{End: len(c.text)}, Date: text.Date{Year: 2018, Month: 7, Day: 15}}
		all := x.Extract(read.Item{Document: doc}).Statements
		if len(all) != 1 {
			t.Errorf("%s: %d statements, want 1: %v", c.text, len(all), all)
			continue
		}
		if st := all[0]; st.Status != c.status || st.Date.String() != c.date {
			t.Errorf("%s: %s %q, want %s %q", c.text, st.Status, st.Date, c.status, c.date)
		}
	}
}

// TestToldDates counts from what was told before: the report has no date.
func TestToldDates(t *testing.T) {
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, date string }{
		{"Chad broke relations with Peru on April 8, 1917. Chad declared war on Peru on December 7.", "1917-12-07"},
		{"Chad broke relations with Peru on April 8, 1917. Nobody spoke. In June Chad declared war on Peru.", "1917-06"},
		{"Chad broke relations with Peru on April 8, 1917. Chad declared war on Peru on February 3.", ""}, // of which year?
		{"A consul served until April 8, 1917. Chad declared war on Peru on May 3.", ""},
		{"Chad declared war on Peru on May 3.", ""},
		{"A coup took place in Chad in 1917. Peru recognised Chad the following year.", "1918"},
		{"A coup took place in Chad in 1917. Peru recognised Chad in May of that year.", "1917-05"},
		{"A coup took place in Chad on May 3, 1917. Two months later, Peru recognised Chad.", "1917-07"},
	} {
		doc := text.Document{ID: "d", Text: c.text, Body: text.Span{End: len(c.text)}}
		all := x.Extract(read.Item{Document: doc}).Statements
		if len(all) == 0 || all[len(all)-1].Date.String() != c.date {
			t.Errorf("%s: %v, want %q", c.text, all, c.date)
		}
	}
}
