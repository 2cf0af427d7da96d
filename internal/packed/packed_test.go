package packed

import (
	"io"
	"strings"
	"testing"

	"entente/internal/packed/packedtest"
)

// Whichever bit of a file is wrong, and wherever it is cut off, what is read of it is
// right, and what is missing is told.
func TestNothingWrongIsRead(t *testing.T) {
	parts := []string{"Norway thanked Oman.\n", "Chile thanked Oman for its help.\n", "Kenya and Nepal met.\n"}
	whole := strings.Join(parts, "")
	sound := map[string]bool{"": true, parts[0]: true, parts[0] + parts[1]: true, whole: true}
	var members strings.Builder
	for _, p := range parts {
		members.WriteString(packedtest.Gzip(t, p))
	}
	for kind, file := range map[Kind]string{Gzip: members.String(), Zstd: packedtest.Zstd(t, whole)} {
		check := func(what string, at int, s string) {
			r, err := Open(kind, strings.NewReader(s))
			if err != nil {
				return
			}
			defer r.Close()
			got, err := io.ReadAll(r)
			if !sound[string(got)] || err == nil && string(got) != whole && what != "cut" {
				t.Errorf("%s, %s at %d: %q, %v", kind, what, at, got, err)
			}
		}
		check("whole", 0, file)
		for i := range len(file) {
			check("cut", i, file[:i])
			for bit := range 8 {
				wrong := []byte(file)
				wrong[i] ^= 1 << bit
				check("flipped", i, string(wrong))
			}
		}
	}
}

func TestOpen(t *testing.T) {
	for kind, file := range map[Kind]string{None: "Norway", Gzip: packedtest.Gzip(t, "Norway"), Zstd: packedtest.Zstd(t, "Norway")} {
		r, err := Open(kind, strings.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); string(got) != "Norway" || err != nil || r.At() != int64(len(file)) {
			t.Errorf("%q: %q, %v, at %d of %d", kind, got, err, r.At(), len(file))
		}
		if KindOfHead([]byte(file)) != kind || KindOf("a"+strings.ToUpper(string(kind))) != kind {
			t.Errorf("%q is not known", kind)
		}
		if _, err := Open(kind, io.MultiReader(strings.NewReader(file))); (err == nil) != (kind == None) {
			t.Errorf("%q through a pipe: %v", kind, err)
		}
	}
}
