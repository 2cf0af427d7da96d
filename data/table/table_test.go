package table

import (
	"fmt"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"rows", "# a comment\nword\tuse\n# another\ngo\tverb\r\n\nbe\t\n", "go=verb be="},
		{"no end of line", "word\tuse\ngo\tverb", "go=verb"},
		{"another header", "word\tkind\n", `t.tsv:1: the header must read "word use"`},
		{"a row before it", "# x\ngo\tverb\n", `t.tsv:2: the header must read "word use"`},
		{"too few", "word\tuse\ngo\tverb\ngo\n", "t.tsv:3: 1 columns, want 2"},
		{"too many", "word\tuse\ngo\tverb\tx\n", "t.tsv:2: 3 columns, want 2"},
		{"a bad row", "word\tuse\n# x\n?\tverb\n", "t.tsv:3: no word"},
		{"nothing", "# x\n", "t.tsv: no header"},
	} {
		var got []string
		err := Read("t.tsv", c.text, []string{"word", "use"}, func(f []string) error {
			if f[0] == "?" {
				return fmt.Errorf("no word")
			}
			got = append(got, f[0]+"="+f[1])
			return nil
		})
		have := strings.Join(got, " ")
		if err != nil {
			have = err.Error()
		}
		if have != c.want {
			t.Errorf("%s: %s, want %s", c.name, have, c.want)
		}
	}
}
