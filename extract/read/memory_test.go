package read

import (
	"fmt"
	"iter"
	"maps"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente/extract/text"
)

// story makes a text of n words that no other seed makes.
func story(seed int64, n int) string {
	r := rand.New(rand.NewSource(seed))
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprintf("w%d", r.Intn(5000))
	}
	return strings.Join(words, " ")
}

func item(id, day, s string) Item {
	var it Item
	it.ID, it.Text, it.Body = id, s, text.Span{Start: 0, End: len(s)}
	it.Date, _ = text.ParseDate(day)
	return it
}

func list(items ...Item) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for _, it := range items {
			if !yield(it, nil) {
				return
			}
		}
	}
}

// origins gives whose text each item carries, and keeps the notes.
func origins(m *Memory, notes map[string][]byte, items ...Item) string {
	var out []string
	for it, err := range m.Filter(list(items...)) {
		word := it.ID + "<" + it.Origin
		if why, ok := Skipped(err); ok {
			word += " " + why
		} else {
			notes[it.ID] = it.Note
		}
		out = append(out, word)
	}
	return strings.Join(out, ", ")
}

func TestOneStoryInFortyOutletsIsOneOrigin(t *testing.T) {
	wire := story(1, 300)
	items := []Item{item("wire", "2024-05-01", wire)}
	for i := range 40 {
		s := wire
		switch i % 4 {
		case 1:
			s = strings.ToUpper(s[:40]) + s[40:] + " " + story(int64(100+i), 30) // a paragraph of its own
		case 2:
			s = s[:len(s)*3/4] // cut at the end
		case 3:
			s = "“" + strings.ReplaceAll(s, " ", "  ") + "”\n"
		}
		items = append(items, item(fmt.Sprintf("outlet-%d", i), "2024-05-02", s), item(fmt.Sprintf("other-%d", i), "2024-05-02", story(int64(1000+i), 300)))
	}
	for it, err := range NewMemory(nil, maps.All(map[string][]byte{})).Filter(list(items...)) {
		if err != nil {
			t.Fatal(err)
		}
		want := ""
		if strings.HasPrefix(it.ID, "outlet") {
			want = "wire"
		}
		if it.Origin != want {
			t.Errorf("%s carries %q, want %q", it.ID, it.Origin, want)
		}
	}
}

func TestWhatIsNoCopy(t *testing.T) {
	half := story(1, 150)
	for _, c := range []struct {
		why  string
		a, b Item
		want string
	}{
		{"the same background, another story", item("a", "", half+" "+story(2, 150)), item("b", "", half+" "+story(3, 150)), ""},
		{"a sentence that two may have written", item("a", "", "Turkey condemned Israel on Thursday."), item("b", "", "Turkey condemned Israel on Thursday."), ""},
		{"a short text word for word", item("a", "", story(4, 20)), item("b", "", story(4, 20)+"."), "a"},
		{"a short text with another word", item("a", "", story(4, 20)), item("b", "", story(4, 20)+" not"), ""},
		{"a year later", item("a", "2023-05-01", story(5, 200)), item("b", "2024-05-01", story(5, 200)), ""},
		{"an undated copy", item("a", "2023-05-01", story(5, 200)), item("b", "", story(5, 200)), "a"},
	} {
		got := origins(NewMemory(nil, maps.All(map[string][]byte{})), map[string][]byte{}, c.a, c.b)
		if want := "a<, b<" + c.want; got != want {
			t.Errorf("%s: %s, want %s", c.why, got, want)
		}
	}
}

func TestASecondRunGoesOn(t *testing.T) {
	a, b, c := item("a", "", story(1, 100)), item("b", "", story(1, 100)), item("c", "", story(2, 100))
	notes := map[string][]byte{}
	memory := func(maker string) *Memory { return NewMemory([]byte(maker), maps.All(notes)) }
	for _, run := range []struct {
		maker string
		items []Item
		want  string
	}{
		{"1", []Item{a, b}, "a<, b<a"},
		{"1", []Item{a, b, c}, "a< unchanged, b< unchanged, c<"},
		{"1", []Item{item("a0", "", story(1, 100)), a}, "a0<a, a< unchanged"},
		{"2", []Item{a, b}, "a<, b<a"},
		{"2", []Item{b, item("a", "", story(3, 100)), b}, "b< unchanged, a<, b< unchanged"},
	} {
		if got := origins(memory(run.maker), notes, run.items...); got != run.want {
			t.Errorf("%s, want %s", got, run.want)
		}
	}
}

// However the texts look, reading them again finds them all unchanged.
func TestReadingAgainChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var items []Item
		for i := range rapid.IntRange(1, 12).Draw(t, "documents") {
			base := story(int64(rapid.IntRange(1, 3).Draw(t, "story")), rapid.SampledFrom([]int{5, 20, 60, 120}).Draw(t, "words"))
			cut := rapid.IntRange(0, len(base)).Draw(t, "cut")
			day := rapid.SampledFrom([]string{"", "2024-05-01", "2024-05-20"}).Draw(t, "day")
			items = append(items, item(fmt.Sprintf("d%d", i), day, base[cut:]))
		}
		notes := map[string][]byte{}
		origins(NewMemory(nil, maps.All(notes)), notes, items...)
		for it, err := range NewMemory(nil, maps.All(notes)).Filter(list(items...)) {
			if why, _ := Skipped(err); why != Unchanged {
				t.Fatalf("%s is read again: %v", it.ID, err)
			}
		}
	})
}

func TestNotesOfAnotherVersionAreOfNoAccount(t *testing.T) {
	m := NewMemory(nil, func(yield func(string, []byte) bool) {
		_ = yield("a", nil) && yield("b", []byte("short")) && yield("c", slices.Repeat([]byte("x"), digestSize+3))
	})
	notes := map[string][]byte{}
	if got := origins(m, notes, item("c", "", story(1, 50))); got != "c<" || len(notes["c"]) != digestSize+markSize {
		t.Errorf("%s, a note of %d bytes", got, len(notes["c"]))
	}
}
