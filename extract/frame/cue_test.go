package frame

import (
	"strings"
	"testing"
	"testing/fstest"
)

// A mistake in the table of modality is told with its file and line.
func TestLoadCuesNamesTheLine(t *testing.T) {
	for _, c := range []struct{ row, want string }{
		{"want", "1 columns, want 4"},
		{"want\tverb\txcomp\tstatus=wanted", `dependency "xcomp": want <RELATION or >RELATION`},
		{"want\tverb\t\tstatus=wanted", "no dependency"},
		{"want\tverb\t<xcomp >obj\tstatus=wanted", "a cue hangs on its event or carries it, not both: use two rows"},
		{"want\tverb\t<xcomp\tsource=object", `source="object": want subject`},
		{"want\tverb\t<xcomp\tpolarity=no", `polarity="no": want flip, negative or keep`},
		{"want\tverb\t<xcomp\tmood=good", `there is no field "mood"`},
	} {
		_, err := loadCues(fstest.MapFS{"m.tsv": {Data: []byte("# cues\n" + "cue\tkind\tdependency\teffect" + "\n" + c.row + "\n")}}, "m.tsv")
		if err == nil || err.Error() != "m.tsv:3: "+c.want {
			t.Errorf("%q: %v, want %s", c.row, err, c.want)
		}
	}
	_, err := loadCues(fstest.MapFS{"m.tsv": {Data: []byte("cue\n")}}, "m.tsv")
	if err == nil || !strings.HasPrefix(err.Error(), "m.tsv:1: the header must read") {
		t.Errorf("another header: %v", err)
	}
}

func TestVoiceOfAnotherVersion(t *testing.T) {
	for _, s := range []string{"", "another\n", voiceMagic + "yes no\n", voiceMagic} {
		if _, err := readVoice(strings.NewReader(s)); err == nil || err.Error() != "not a voice model of this version: train it again" {
			t.Errorf("%q: %v", s, err)
		}
	}
}
