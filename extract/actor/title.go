package actor

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

// title is one row of the title table: words that say what somebody is.
type title struct {
	words  string
	role   string // "foreign-minister"
	state  bool   // the holder acts for the state
	org    bool   // for the organisation named
	prefix bool   // "acting", "former": changes the title after it
	honour bool   // "Mr.", "Gen.": no office
	noble  bool   // who rules a part of a state may have it too: "emir"
	of     string // the note: a state or organisation that alone has it
	size   int    // atoms
	many   bool   // a plural: "foreign ministers"
}

func (t *Tables) readTitles(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/title.tsv", strings.Fields("surface role acts_for kind note source"), func(f []string) error {
		switch f[3] {
		case "title", "noble", "rank", "honorific", "prefix":
		case "org-pattern":
			return nil
		default:
			return fmt.Errorf("kind %q", f[3])
		}
		words := strings.NewReplacer("{C} ", "", "to {C}", "", " to the {O}", "", " for {X}", "", " on {X}", "", " to {X}", "", "{C}", "").Replace(f[0])
		words = strings.TrimSpace(words)
		if words == "" || strings.Contains(words, "{") {
			return fmt.Errorf("surface %q", f[0])
		}
		n := len(atoms(nil, words, 0, 0))
		t.enterTitle(title{
			words: strings.ToLower(words), role: f[1], state: f[2] == "state", org: f[2] == "org",
			prefix: f[3] == "prefix", noble: f[3] == "noble", honour: f[3] == "honorific" || f[3] == "rank" && f[1] == "military", of: f[4], size: n,
		})
		return nil
	})
}

// enterTitle adds a title in lower case, and the plural of those in -r (minister,
// senator, ambassador); the first row of one counts.
func (t *Tables) enterTitle(x title) {
	n := int32(len(t.title))
	t.title = append(t.title, x)
	h := uint64(0)
	row := atoms(nil, x.words, 0, 0)
	for i, a := range row {
		if i == 0 {
			h = a.low
		} else {
			h = join(h, a.low)
		}
		if i == len(row)-1 {
			break
		}
		if _, ok := t.titles[h]; !ok {
			t.titles[h] = -1
		}
	}
	if old, ok := t.titles[h]; !ok || old < 0 {
		t.titles[h] = n
	}
	if last := x.words[strings.LastIndexByte(x.words, ' ')+1:]; (x.state || x.role == "legislator") && !x.prefix && !x.honour && !x.many && strings.HasSuffix(last, "r") {
		x.words, x.many = x.words+"s", true
		t.enterTitle(x)
	}
}

// onlyOf gives the state or organisation that alone has a title: "Kremlin spokesman".
func (l *linker) onlyOf(x *title) string {
	for _, space := range [...]string{"country/", "org/"} {
		if _, ok := l.t.byID[space+x.of]; ok && x.of != "" {
			return space + x.of
		}
	}
	return ""
}

// reign ties to its holder a title that is part of the name in the tables: "Jordan's King
// Abdullah II".
func (l *linker) reign(h titleHit, n int) {
	c := &l.cands[n]
	if c.First != h.first || c.End <= h.end || c.entry < 0 || c.Kind != Name || c.role != "" {
		return
	}
	p := post{titleHit: h, from: h.first, end: h.end, owner: -1, to: -1, home: -1, mods: h.first}
	l.left(&p, &l.t.title[h.row])
	if p.owner >= 0 && l.cands[p.owner].Type == "country" {
		l.appoint(&p, n, false)
	}
}

// ofTown reports whether a title is of who rules the town that gives candidate n its name, and not its state: "the ruler of Dubai".
func (l *linker) ofTown(x *title, n int) bool { return x.noble && l.cands[n].Kind == Metonym }
