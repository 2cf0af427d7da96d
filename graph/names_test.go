package graph

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// lettersToChange is distance as the books have it, without a bound.
func lettersToChange(a, b []rune) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = 1 + min(d[i-1][j], d[i][j-1], d[i-1][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

// Letters to change are counted rightly up to the bound, one name after the other.
func TestDistance(t *testing.T) {
	word := rapid.StringOfN(rapid.RuneFrom([]rune("abé ")), 0, 9, -1)
	rapid.Check(t, func(t *rapid.T) {
		s := speller{want: []rune(word.Draw(t, "want"))}
		for range 3 {
			name, most := word.Draw(t, "name"), rapid.IntRange(0, 6).Draw(t, "most")
			want, got := lettersToChange(s.want, []rune(name)), s.distance(name, most)
			if want <= most && got != want || want > most && got <= most {
				t.Fatalf("%q and %q: %d, want %d, at most %d", string(s.want), name, got, want, most)
			}
		}
	})
}

func TestHasWord(t *testing.T) {
	for _, c := range []struct {
		name, word string
		want       bool
	}{
		{"kim jong un", "jong", true},
		{"kim jong un", "kim", true},
		{"kim jong un", "un", true},
		{"kim jong un", "jon", false},
		{"jonga jong", "jong", true},
		{"ajong", "jong", false},
		{"", "a", false},
		{"a", "a", true},
		{"aa aaa a", "a", true},
	} {
		if got := hasWord(c.name, c.word); got != c.want {
			t.Errorf("%q in %q: %v", c.word, c.name, got)
		}
	}
}

// A page of text is nobody's name, and does not take long to be found so.
func TestEndlessNames(t *testing.T) {
	s := open(t, place(t), Options{})
	put(t, s, docQuads(t, "a", "Desk", "2024-01-01", "ru visited cn"))
	x, err := s.Index(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	for _, name := range []string{strings.Repeat("ru ", 1_000_000), strings.Repeat("é", 1_000_000)} {
		if found := append(append(x.Find(name), x.Nearest(name, 3)...), x.Suggest(name, 3)...); len(found) > 0 {
			t.Errorf("%.10q… names %v", name, found)
		}
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("it took %s", took)
	}
}

// Names that no document uses are known all the same, but only of actors that the
// graph has, and never before a name that a document does use.
func TestNamesWithoutDocuments(t *testing.T) {
	known := func(name string) []string {
		switch name {
		case "the Kremlin":
			return []string{"country/ru"}
		case "the Elysee":
			return []string{"country/fr"} // not in the graph
		case "cn":
			return []string{"country/ru"}
		}
		return nil
	}
	s := open(t, place(t), Options{Names: known})
	put(t, s, docQuads(t, "a", "Desk", "2024-01-01", "ru visited cn"))
	for _, byState := range []bool{false, true} {
		x, err := s.Index(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if byState {
			x = x.byState()
		}
		for name, want := range map[string][]string{
			"the Kremlin": {"country/ru"},
			"the Elysee":  nil,
			"cn":          {"country/cn"},
			"nobody":      nil,
		} {
			var got []string
			for _, a := range x.Find(name) {
				got = append(got, a.ID)
			}
			if !slices.Equal(got, want) {
				t.Errorf("by state %v: %q found %v, want %v", byState, name, got, want)
			}
		}
	}
}
