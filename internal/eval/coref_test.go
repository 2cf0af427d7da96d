package eval

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/data"
	"entente/extract"
	"entente/extract/actor"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/conllu"
)

// TestCoreference measures who is taken up by what on the coreference layer of GUM:
// ENTENTE_GUM names a folder of its CoNLL-U files (dep/ of the repository), of which
// those of ENTENTE_GUM_GENRE are read, news where it says nothing. Persons,
// organisations and states count, bystanders too unless ENTENTE_GUM_ACTORS is set; chains met are those of which any mention was found. The folder is no part of this repository.
func TestCoreference(t *testing.T) {
	folder := os.Getenv("ENTENTE_GUM")
	if folder == "" {
		t.Skip("ENTENTE_GUM names no folder of GUM's CoNLL-U files")
	}
	genre := os.Getenv("ENTENTE_GUM_GENRE")
	if genre == "" {
		genre = "news"
	}
	files, err := filepath.Glob(filepath.Join(folder, "GUM_"+genre+"_*.conllu"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no GUM_%s_*.conllu in %s: %v", genre, folder, err)
	}
	x, err := extract.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := actor.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	sum := map[string]Match{}
	for _, f := range files {
		for what, m := range corefOf(t, x, tables, f) {
			sum[what] = sum[what].Plus(m)
		}
	}
	for _, what := range []string{"links", "links of named chains", "anaphors", "anaphors of named chains", "anaphors of chains met", "names", "pronouns", "descriptions"} {
		m := sum[what]
		t.Logf("%-26s gold %4d found %4d right %4d  precision %5.1f  recall %5.1f  F1 %5.1f", what, m.Gold, m.Found, m.Right, percent(m.Right, m.Found), percent(m.Right, m.Gold), m.F1())
	}
}

func corefOf(t *testing.T, x *extract.Extractor, tables *actor.Tables, name string) map[string]Match {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var gold []conllu.Sentence
	for s, err := range conllu.Read(f) {
		if err != nil {
			t.Fatal(err)
		}
		gold = append(gold, s)
	}
	body, raw := Raw(gold, true)
	entities, err := Entities(gold, raw)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	item := read.Item{Document: text.Document{ID: filepath.Base(name), Text: body, Body: text.Span{End: len(body)}}}
	if d, err := text.ParseDate(gold[0].Meta("meta::dateCreated")); err == nil {
		item.Date = d
	}
	r := x.Read(item)
	all, named, aside := Chains{}, Chains{}, Chains{}
	kind := map[int]string{}
	marks := Marks(entities)
	for i := range marks {
		g := &marks[i]
		if !actorial(tables, entities[g.Chain], body) {
			aside[g.Place] = g.Chain
			continue
		}
		all[g.Place] = g.Chain
		if entities[g.Chain].named() {
			named[g.Place] = g.Chain
		}
		kind[g.Place] = kindOf(g.GoldMention, body)
	}
	found := Chains{}
	mentions := r.Actors.Mentions
	if os.Getenv("ENTENTE_GUM_ACTORS") == "" {
		mentions = append(slices.Clone(mentions), x.Bystanders(&r)...)
	}
	for i := range mentions {
		m := &mentions[i]
		if x := r.Sentences[m.Sentence].Tokens[m.Head].XPOS; len(m.Actors) == 0 || !identifies(m) || x == "WP" || x == "WDT" { // relative pronouns are not annotated
			continue
		}
		at := PlaceOf(marks, m.Span, r.Sentences[m.Sentence].Tokens[m.Head].Span)
		if _, ok := found[at]; !ok || m.Kind != actor.Adjective {
			found[at] = strings.Join(m.Actors, "+")
			if kind[at] == "" {
				kind[at] = map[actor.Kind]string{actor.Pronoun: "pronouns", actor.Nominal: "descriptions", actor.Office: "descriptions"}[m.Kind]
			}
		}
	}
	show(t, body, all, aside, found, kind)
	any := func(int) bool { return true }
	met := map[string]bool{}
	for at := range found {
		met[all[at]] = true
	}
	maps.DeleteFunc(met, func(id string, _ bool) bool { return id == "" })
	out := map[string]Match{
		"links": Links(all, found), "links of named chains": Links(named, found),
		"anaphors": Anaphors(all, aside, found, any), "anaphors of named chains": Anaphors(named, aside, found, any),
		"anaphors of chains met": Anaphors(all, aside, found, func(at int) bool { return all[at] == "" || met[all[at]] }),
	}
	for _, k := range []string{"names", "pronouns", "descriptions"} {
		out[k] = Anaphors(named, aside, found, func(at int) bool { return kind[at] == k || k == "names" && kind[at] == "" })
	}
	return out
}

// show prints what differs where ENTENTE_GUM_SHOW is set.
func show(t *testing.T, body string, gold, aside, found Chains, kind map[int]string) {
	if os.Getenv("ENTENTE_GUM_SHOW") == "" {
		return
	}
	var lines []string
	line := func(what string, at, prev int) {
		lines = append(lines, fmt.Sprintf("%7d %-6s %-12s %s  =  %s  (%s, %s)", at, what, kind[at], around(body, at), around(body, prev), found[at], found[prev]))
	}
	for at, prev := range nearest(gold) {
		if f, ok := found[at]; !ok || f != found[prev] {
			line("missed", at, prev)
		}
	}
	for at, prev := range nearest(found) {
		if g, ok := gold[at]; (!ok || gold[prev] != g) && (aside[at] == "" || aside[at] != aside[prev]) {
			what := "wrong"
			if _, no := gold[prev]; !ok {
				what = "wrong0" // where no chain asked for is
			} else if !no {
				what = "wrong<"
			}
			line(what, at, prev)
		}
	}
	slices.Sort(lines)
	for _, x := range lines {
		t.Log(x)
	}
}

func around(body string, at int) string {
	return strings.ReplaceAll(body[max(0, at-50):at]+"["+body[at:min(len(body), at+15)]+"]"+body[min(len(body), at+15):min(len(body), at+40)], "\n", " ")
}

func kindOf(m GoldMention, body string) string {
	switch w := strings.ToLower(body[m.Head.Start:m.Head.End]); {
	case m.Proper:
		return "names"
	case strings.Contains(" he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which that i me my we us our you your ", " "+w+" "):
		return "pronouns"
	}
	return "descriptions"
}

// actorial reports whether a chain is of a person, an organisation or a state.
func actorial(tables *actor.Tables, e *Entity, body string) bool {
	switch e.Type {
	case "person", "organization":
		return true
	case "place":
		for _, m := range e.Mentions {
			if ids := tables.Resolve(body[m.Span.Start:m.Span.End], text.Date{}); m.Proper && len(ids) == 1 && strings.HasPrefix(ids[0], "country/") {
				return true
			}
		}
	}
	return false
}

// identifies reports whether a mention is the actor itself: not its nationality, nor
// those who act for it, whom GUM keeps apart.
func identifies(m *actor.Mention) bool {
	switch m.Type {
	case "person", "org", "country", "local":
	default:
		return false
	}
	return m.Kind != actor.Adjective && (!m.Private || m.Type == "person" || m.Rule == "bystander") && m.Rule != "agent-noun" && m.Rule != "sole-state" && m.Rule != "ship"
}

// TestEntities reads chains from the marks of a treebank.
func TestEntities(t *testing.T) {
	const bank = `# text = Chad sued Niger's bank. It won.
1	Chad	Chad	PROPN	NNP	_	2	nsubj	_	Entity=(1-place-new-x-cf1-1-coref-Chad)
2	sued	sue	VERB	VBD	_	0	root	_	_
3	Niger	Niger	PROPN	NNP	_	5	nmod:poss	_	Entity=(2-organization-new-x-cf1-1-coref(3-place-new-x-cf2-1-coref|SpaceAfter=No
4	's	's	PART	POS	_	3	case	_	Entity=3)
5	bank	bank	NOUN	NN	_	2	obj	_	Entity=2)|SpaceAfter=No
6	.	.	PUNCT	.	_	2	punct	_	_

# text = It won.
1	It	it	PRON	PRP	_	2	nsubj	_	Entity=(1-place-giv:act-x-cf1-1-ana-Chad)
2	won	win	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

`
	var gold []conllu.Sentence
	for s, err := range conllu.Read(strings.NewReader(bank)) {
		if err != nil {
			t.Fatal(err)
		}
		gold = append(gold, s)
	}
	body, raw := Raw(gold, false)
	all, err := Entities(gold, raw)
	if err != nil {
		t.Fatal(err)
	}
	chains := Chains{}
	for id, e := range all {
		for _, m := range e.Mentions {
			chains[m.Head.Start] = id
		}
	}
	want := Chains{0: "1", strings.Index(body, "Niger"): "3", strings.Index(body, "bank"): "2", strings.Index(body, "It"): "1"}
	if diff := cmp.Diff(want, chains); diff != "" {
		t.Error(diff)
	}
	found := Chains{0: "a", strings.Index(body, "bank"): "b", strings.Index(body, "It"): "b"}
	if m := Links(chains, found); m != (Match{Gold: 1, Found: 1}) {
		t.Errorf("links %+v", m)
	}
	found[strings.Index(body, "It")] = "a"
	if m := Anaphors(chains, nil, found, func(int) bool { return true }); m != (Match{Gold: 1, Found: 1, Right: 1}) {
		t.Errorf("anaphors %+v", m)
	}
}
