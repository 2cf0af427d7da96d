package train

import (
	"bytes"
	"testing"
)

// TestImport reads a file back, writes it again, and means it with itself.
func TestImport(t *testing.T) {
	n, _ := small()
	want, err := n.Export()
	if err != nil {
		t.Fatal(err)
	}
	read := func() *Net {
		n, err := Import(want, Drop{})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	for name, n := range map[string]*Net{"as it is": read(), "mean": Average([]*Net{read(), read()}, []float32{1, 1})} {
		got, err := n.Export()
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) || name == "as it is" && !bytes.Equal(got, want) {
			t.Errorf("%s: other bytes than those read", name)
		}
	}
	for _, cut := range []int{0, 10, len(want) / 2, len(want) - 1} {
		if _, err := Import(want[:cut], Drop{}); err == nil {
			t.Errorf("no error for the first %d bytes", cut)
		}
	}
}
