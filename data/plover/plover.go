// Package plover writes statements as event data: in the types, modes and
// contexts of PLOVER, under the names of columns that files of POLECAT have, or
// under those of PLOVER's own JSON.
//
// An Event is one statement that is an event in these terms. What happened keeps
// the type of its relation; what is only planned, threatened or refused becomes
// AGREE, THREATEN or REJECT; hopes, duties and questions are no events. That is
// vocab.Relation.Modal's work. This package adds what event data has beside the
// type: codes of countries and sectors, contexts, intensity.
package plover

import (
	"slices"
	"strings"
	"unicode"

	"entente/data/vocab"
)

// Event is one row.
type Event struct {
	ID string // of the statement
	vocab.Code

	Actor, Recipient Party
	Place            Place

	Date      string // of the event, ISO 8601 as far as it is known
	DateEnd   string
	DateBasis string // the words that it comes from

	Relation, Status, Polarity, Evidence, Theme string
	SaidBy                                      []string
	Text                                        string // the sentence
	Start, End                                  int    // where it stands, in code points

	Story                         string // id of the document
	Headline, URL                 string
	Publisher, Published          string
	People, Organisations, Places []string // whom the story names
}

// Party is who acts, or to whom it is done.
type Party struct {
	ID       string // "person/vladimir-putin"
	Name     string
	Type     string // country, person, org, office, ...
	Country  string // id of the state it is or belongs to, or ""
	Raw      string // as the text has it, or ""
	Wikidata string
	Offices  []Office
}

// Office is a term of office as far as it is known. Of is an actor's id.
type Office struct{ Role, Of, From, Until string }

// Place is where it happened.
type Place struct{ Name, Country string }

// coded is a party in codes.
type coded struct {
	country, code, cow string
	sector, more       string
	title              string
}

// code finds a party's codes on the day of an event.
func (t *Tables) code(p *Party, day string) coded {
	var c coded
	state := t.states[p.Country]
	c.country, c.code, c.cow = state.name, state.code, state.cow
	if state.disputed {
		c.more = "PRE"
	}
	switch p.Type {
	case "country":
		c.sector = government
	case "person":
		c.sector, c.title = t.held(p.Offices, day)
	case "office":
		c.sector, c.title = government, words(p.ID[strings.LastIndexByte(p.ID, '/')+1:])
	case "org":
		c.sector = t.sectors[t.kinds[p.ID]].code
	}
	if entity := t.entity(p.ID); c.code == "" && entity != "" {
		c.code, c.country = entity, t.entities[entity]
	}
	if c.code == unitedNations || c.code == europeanUnion {
		c.sector = ""
	}
	return c
}

// held gives the sector and the title that an office gives on a day: an office of
// a state comes before others, a later one before an earlier. Who has left office
// is of the former elite.
func (t *Tables) held(offices []Office, day string) (sector, title string) {
	left := false
	for _, o := range slices.Backward(offices) {
		s, public := t.sectorOf(o)
		if covers(o, day) && (title == "" || public && sector != government) {
			sector, title = s, words(o.Role)
		}
		left = left || public && o.Until != "" && before(o.Until, day)
	}
	if title == "" && left {
		return "ELI", ""
	}
	return sector, title
}

// sectorOf gives the sector of an office, and whether it is one of a state.
func (t *Tables) sectorOf(o Office) (code string, public bool) {
	if strings.HasPrefix(o.Of, "country/") {
		return government, true
	}
	if s := t.sectors[o.Role].code; s != ofOrganisation {
		return s, s == government
	}
	return t.sectors[t.kinds[o.Of]].code, false
}

func words(slug string) string { return strings.ReplaceAll(slug, "-", " ") }

// covers reports whether an office was held on a day. Where neither is known
// exactly, the known part decides.
func covers(o Office, day string) bool {
	return day != "" && (o.From == "" || !before(day, o.From)) && (o.Until == "" || !before(o.Until, day))
}

// before compares dates as far as both are known.
func before(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// contexts gives those whose words stand in a sentence.
func (t *Tables) contextsOf(sentence string) []string {
	in := map[string]bool{}
	letter := func(r rune) bool { return unicode.IsLetter(r) || r == '-' }
	for w := range strings.FieldsFuncSeq(strings.ToLower(sentence), func(r rune) bool { return !letter(r) }) {
		for _, form := range singular(w) {
			for _, c := range t.contexts[form] {
				in[c] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(t.contextNames), func(c string) bool { return !in[c] })
}

// singular gives the forms under which a word may stand in the table.
func singular(w string) []string {
	forms := []string{w}
	if s, ok := strings.CutSuffix(w, "ies"); ok {
		forms = append(forms, s+"y")
	}
	if s, ok := strings.CutSuffix(w, "es"); ok {
		forms = append(forms, s)
	}
	if s, ok := strings.CutSuffix(w, "s"); ok {
		forms = append(forms, s)
	}
	return forms
}

// mode gives the mode of a code where PLOVER has it.
func (t *Tables) mode(c vocab.Code) string {
	if _, ok := t.scores[c.Root+"/"+c.Mode]; ok {
		return c.Mode
	}
	return ""
}

// intensity is PLOVER's own score, from -10 to 10, which is not Goldstein's.
func (t *Tables) intensity(c vocab.Code) string {
	if s, ok := t.scores[c.Root+"/"+c.Mode]; ok {
		return s
	}
	return t.scores[c.Root+"/"]
}

// day gives the whole date that event data wants, and how exact it really is:
// the first day of a month or a year stands for all of it, and the day of the
// report for a date that the text does not give.
func (e *Event) day() (date, precision string) {
	for _, d := range []string{e.Date, e.Published} {
		switch len(d) {
		case len("2006-01-02"):
			return d, precisionOf(d, e.Date, "day")
		case len("2006-01"):
			return d + "-01", precisionOf(d, e.Date, "month")
		case len("2006"):
			return d + "-01-01", precisionOf(d, e.Date, "year")
		}
	}
	return "", ""
}

func precisionOf(used, event, precision string) string {
	if used != event || event == "" {
		return "reported"
	}
	return precision
}
