package read

import (
	"strings"
	"testing"

	"entente/internal/golden"
)

func TestPages(t *testing.T) {
	golden.Run(t, "testdata/pages.txtar", func(t *testing.T, page string) string {
		for it, err := range Read("page.html", strings.NewReader(page), Defaults{}) {
			if err != nil {
				return "error: " + err.Error()
			}
			return it.Title + "\n\n" + it.Text
		}
		return ""
	})
}

// What follows a line break stands once in the article, however often it was found.
func TestOnceEach(t *testing.T) {
	const page = "Chile thanked Peru. Kenya did too. Kenya did too. Norway left. It came back."
	for article, want := range map[string]string{
		"Norway left. It came back.\n\nIt came back.":                               "Norway left. It came back.",
		"Chile thanked Peru.\n\nKenya did too.\n\nKenya did too.\n\nKenya did too.": "Chile thanked Peru.\n\nKenya did too.\n\nKenya did too.",
	} {
		if got := onceEach(article, page); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
