package actor_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente/extract/actor"
	"entente/extract/text"
)

type newsItem struct {
	ID, Text string
	Date     any // a day, or an object where the text has several
}

// day is the date of the item where it is one day.
func (it newsItem) day() string { s, _ := it.Date.(string); return s }

// news reads items of the evaluation data that lies beside the repository.
func news(t *testing.T, path string) map[string]newsItem {
	t.Helper()
	f, err := os.Open("../../../shared/eval/" + path)
	if err != nil {
		t.Skip("needs ../shared/eval beside the repository")
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	items := map[string]newsItem{}
	for sc, n := bufio.NewScanner(r), 0; sc.Scan(); n++ {
		var it newsItem
		if err := json.Unmarshal(sc.Bytes(), &it); err != nil {
			t.Fatalf("%s:%d: %v", path, n+1, err)
		}
		items[it.ID] = it
	}
	return items
}

// TestPronouns scores pronouns against answers given by hand: some that were
// looked at while the rules were written, the last ones not. Precision counts
// those that were given an actor, recall those that have one.
func TestPronouns(t *testing.T) {
	items := news(t, "current_events/items.jsonl.gz")
	maps.Copy(items, news(t, "rdcr/events.jsonl"))
	for _, c := range []struct {
		file              string
		precision, recall float64 // at least
	}{
		{"pronoun.tsv", 0.85, 0.55},
		{"pronoun-second.tsv", 0.80, 0.55},
		{"pronoun-heldout.tsv", 0.80, 0.55},
	} {
		t.Run(c.file, func(t *testing.T) {
			precision, recall := anaphors(t, items, c.file, at)
			if precision < c.precision || recall < c.recall {
				t.Errorf("precision %.3f, recall %.3f; want %.2f and %.2f", precision, recall, c.precision, c.recall)
			}
		})
	}
}

// TestDescriptions does the same for "the country", "both sides", "the militants",
// which were annotated before any output was seen and looked at afterwards.
func TestDescriptions(t *testing.T) {
	precision, recall := anaphors(t, news(t, "current_events/items.jsonl.gz"), "description.tsv", described)
	if precision < 0.85 || recall < 0.55 {
		t.Errorf("precision %.3f, recall %.3f; want 0.85 and 0.55", precision, recall)
	}
}

// anaphors gives precision and recall over one file of answers; at finds who is meant
// between two code points of a text.
func anaphors(t *testing.T, items map[string]newsItem, file string, at func(r *actor.Result, body string, start, end int) string) (precision, recall float64) {
	answers, err := os.ReadFile("../../internal/eval/testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	s := load(t)
	results := map[string]*actor.Result{}
	var right, given, there int
	for n, line := range strings.Split(strings.TrimSpace(string(answers)), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || f[0] == "item" {
			continue
		}
		it, ok := items[f[0]]
		if !ok || len(f) != 5 {
			t.Fatalf("%s:%d: no item %q", file, n+1, f[0])
		}
		if results[it.ID] == nil {
			results[it.ID] = s.link(t, it.day(), it.Text)
		}
		start, _ := strconv.Atoi(f[1])
		end, _ := strconv.Atoi(f[2])
		got := sorted(at(results[it.ID], it.Text, start, end))
		want := strings.Split(f[4], "|")
		for i := range want {
			want[i] = sorted(want[i])
		}
		hit := slices.Contains(want, got)
		if got != "-" {
			given++
		}
		if want[0] != "-" {
			there++
		}
		if got != "-" && hit {
			right++
		}
		if !hit {
			t.Logf("%s %s %q: got %s, want %s", f[0], f[1], f[3], got, f[4])
		}
	}
	precision, recall = float64(right)/float64(given), float64(right)/float64(there)
	t.Logf("precision %.3f (%d of %d), recall %.3f (of %d)", precision, right, given, recall, there)
	return precision, recall
}

// sorted puts actors joined by "+" in order.
func sorted(ids string) string {
	all := strings.Split(ids, "+")
	slices.Sort(all)
	return strings.Join(all, "+")
}

// at gives the actors of the pronoun that starts at a code point, joined by "+", or "-".
func at(r *actor.Result, body string, start, _ int) string {
	points := text.NewPoints(body)
	for _, m := range r.Mentions {
		if m.Kind == actor.Pronoun && points.Of(m.Span.Start) == start && len(m.Actors) > 0 {
			return strings.Join(m.Actors, "+")
		}
	}
	return "-"
}

// described gives the same for the description that ends at a code point.
func described(r *actor.Result, body string, start, end int) string {
	points := text.NewPoints(body)
	for _, m := range r.Mentions {
		if m.Kind != actor.Adjective && points.Of(m.Span.End) == end && points.Of(m.Span.Start) >= start-1 && len(m.Actors) > 0 {
			return strings.Join(m.Actors, "+")
		}
	}
	return "-"
}

// TestThings: what is done to "it" and "them" is done to a thing, where one stands by.
func TestThings(t *testing.T) {
	for _, c := range []struct{ text, word string }{
		{"Iran signed a nuclear deal in 2015. The United States withdrew from it.", "it"},
		{"Russia ratified the treaty, but France rejected it.", "it"},
		{"Serbia and Kosovo signed two agreements. The European Union praised them.", "them"},
		{"Hamas proposed a truce. Israel accepted it.", "it"},
	} {
		r := load(t).link(t, "2018-05-09", c.text)
		for _, m := range r.Mentions {
			if c.text[m.Span.Start:m.Span.End] == c.word && len(m.Actors) > 0 {
				t.Errorf("%s: %q is %v", c.text, c.word, m.Actors)
			}
		}
	}
}
