package rows

import (
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	type row struct{ ID string }
	var ids []string
	var last error
	for r, err := range Read[row](strings.NewReader("{\"ID\":\"a\"}\n{\"ID\":\"b\"}\n{]\n{\"ID\":\"d\"}\n")) {
		if last = err; err == nil {
			ids = append(ids, r.ID)
		}
	}
	if got := strings.Join(ids, " "); got != "a b" {
		t.Errorf("rows %q, want a and b, none after the error", got)
	}
	if last == nil || !strings.HasPrefix(last.Error(), "line 3: ") {
		t.Errorf("error %v, want one that names line 3", last)
	}
}
