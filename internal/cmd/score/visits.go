package main

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"entente/extract"
)

// visit is a row of the set of state visits: a form with fields, and remarks in words.
type visit struct {
	ID, Type, Role, Name, Country, Start, Remarks string
	From                                          []string
}

// visits says of each visit whose remarks begin with "Met with" what comes out of them:
// whether a visit to the country was found, whether a meeting, and one with somebody who
// acts for that country. The remarks leave their subject out; it is put before them.
func visits(s *session, in io.Reader) error {
	for dec := json.NewDecoder(in); ; {
		var v visit
		if err := dec.Decode(&v); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		said, ok := v.sentences()
		if !ok {
			continue
		}
		item, err := (&row{Date: v.Start, Text: said}).item(v.ID)
		if err != nil {
			return err
		}
		r := s.x.Extract(item)
		host, met := "", []string{}
		for _, st := range r.Statements {
			switch {
			case st.Status != "actual" || st.Polarity != "positive":
			case st.Core == "visited" && strings.HasPrefix(st.Object, "country/"):
				host = st.Object
			case st.Core == "met-with", st.Core == "held-summit-with":
				met = append(met, st.Object)
			}
		}
		if err := s.printJSON(struct {
			ID      string `json:"id"`
			Visited bool   `json:"visited"`
			Met     bool   `json:"met"`
			Host    bool   `json:"host"`
		}{v.ID, host != "", len(met) > 0, host != "" && actsFor(&r, met, host)}); err != nil {
			return err
		}
	}
}

// sentences puts the remarks of a visit in words that a text could have, in two sentences;
// it is false where they tell of no meeting, or of several visits.
func (v *visit) sentences() (string, bool) {
	remark, _, _ := strings.Cut(v.Remarks, ". ")
	remark = strings.TrimSuffix(remark, ".")
	met, ok := strings.CutPrefix(remark, "Met with ")
	if !ok || v.Start == "" || len(v.From) != 1 || strings.Contains(remark, ";") || strings.HasSuffix(remark, "U.S") || strings.HasSuffix(remark, "Jr") {
		return "", false
	}
	who := v.From[0] + "'s " + v.Name
	switch v.Role {
	case "president":
		who = "U.S. President " + v.Name
	case "secretary":
		who = "U.S. Secretary of State " + v.Name
	}
	return who + " visited " + v.Country + ". " + who + " met with " + met + ".", true
}

// actsFor reports whether one of the actors is a state or is said to act for it.
func actsFor(r *extract.Result, actors []string, state string) bool {
	if slices.Contains(actors, state) {
		return true
	}
	for _, m := range r.Actors.Mentions {
		if len(m.Actors) == 1 && m.State == state && slices.Contains(actors, m.Actors[0]) {
			return true
		}
	}
	return false
}
