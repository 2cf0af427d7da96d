package parse

import (
	"io/fs"
	"strings"
	"testing"

	"entente/data"
	"entente/extract/tag"
)

// altered is the network of data with other words in its header.
func altered(t *testing.T, old, now string) *tag.Network {
	t.Helper()
	raw, err := fs.ReadFile(data.FS, tag.File)
	if err != nil {
		t.Fatal(err)
	}
	head, weights, _ := strings.Cut(string(raw[len(tag.Magic):]), "\n")
	if !strings.Contains(head, old) {
		t.Fatalf("no %s in the header", old)
	}
	n, err := tag.ReadNetwork([]byte(tag.Magic + strings.Replace(head, old, now, 1) + "\n" + weights))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Networks that do not fit the parser, or each other, are refused.
func TestNewRefuses(t *testing.T) {
	words, err := LoadWords(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	whole := altered(t, `"root"`, `"root"`)
	for want, nets := range map[string][]*tag.Network{
		"the parser has no network":                      nil,
		"network 1: no relation root":                    {altered(t, `"root"`, `"toor"`)},
		"network 2: other labels than the first network": {whole, altered(t, `"NOUN"`, `"NUON"`)},
		"network 1: matrix top has ":                     {altered(t, `"NOUN",`, "")},
	} {
		if _, err := New(words, nets...); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
