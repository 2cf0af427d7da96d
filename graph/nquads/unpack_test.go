package nquads

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

func TestUnpack(t *testing.T) {
	const want = "<a:s> <a:p> \"x\" .\n"
	var gz, zst bytes.Buffer
	packers := []io.WriteCloser{gzip.NewWriter(&gz)}
	z, err := zstd.NewWriter(&zst)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range append(packers, z) {
		if _, err := io.WriteString(w, want); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for name, file := range map[string]string{"plain": want, "gzip": gz.String(), "zstd": zst.String(), "nothing": ""} {
		r, err := Unpack(strings.NewReader(file))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := io.ReadAll(r)
		if err != nil || string(got) != want && file != "" {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for name, file := range map[string]string{"gzip": gz.String()[:20], "zstd": zst.String()[:12]} {
		r, err := Unpack(strings.NewReader(file))
		if err == nil {
			_, err = io.ReadAll(r)
		}
		if err == nil {
			t.Errorf("%s that is cut off gave no error", name)
		}
	}
}
