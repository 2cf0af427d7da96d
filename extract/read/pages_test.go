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
