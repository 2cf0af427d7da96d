package frame

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"entente/data/table"
)

// cue is a word that changes the fields of the events in its scope.
type cue struct {
	word, kind string
	pos        byte   // of a governing cue: 'v', 'n', 'a', or 0 for any
	passive    bool   // a governing cue must stand in the passive
	beside     string // a word that must hang on the cue, by form or lemma: "yet" in "has yet to"
	deps       []cueDep
	effect     effect
}

// cueDep says how a cue and the event word hang together.
type cueDep struct {
	up   bool // the event hangs on the cue
	rel  string
	prep string // the event is marked by this word; "" for any
}

// effect is what a cue does.
type effect struct {
	status, certainty, evidence string
	flip, negative, reset       bool
	source                      string // "subject": the subject of the cue speaks
	text                        string
}

// cues is the modality table.
type cues struct {
	down map[string][]*cue // cues that hang on the event word, by lower-case word
	up   map[string][]*cue // cues that the event hangs on, by lemma
}

// loadCues reads the modality table. An error names file and line.
func loadCues(fsys fs.FS, name string) (*cues, error) {
	c := &cues{down: map[string][]*cue{}, up: map[string][]*cue{}}
	return c, table.Load(fsys, name, strings.Fields("cue kind dependency effect"), c.add)
}

func (c *cues) add(f []string) error {
	e, err := readEffect(f[3])
	if err != nil {
		return err
	}
	for w := range strings.FieldsSeq(f[0]) {
		one := &cue{kind: f[1], effect: e}
		w, one.passive = strings.CutSuffix(w, "+pass")
		w, one.beside, _ = strings.Cut(w, "~")
		if n := len(w); n > 2 && w[n-2] == '.' {
			w, one.pos = w[:n-2], w[n-1]
		}
		one.word = w
		if err := one.readDeps(f[2]); err != nil {
			return err
		}
		if one.deps[0].up {
			c.up[w] = append(c.up[w], one)
		} else {
			c.down[w] = append(c.down[w], one)
		}
	}
	return nil
}

func (c *cue) readDeps(s string) error {
	for d := range strings.FieldsSeq(s) {
		if d[0] != '<' && d[0] != '>' {
			return fmt.Errorf("dependency %q: want <RELATION or >RELATION", d)
		}
		rel, prep, _ := strings.Cut(d[1:], "/")
		c.deps = append(c.deps, cueDep{d[0] == '>', rel, prep})
	}
	if len(c.deps) == 0 {
		return fmt.Errorf("no dependency")
	}
	for _, d := range c.deps {
		if d.up != c.deps[0].up {
			return fmt.Errorf("a cue hangs on its event or carries it, not both: use two rows")
		}
	}
	return nil
}

func readEffect(s string) (effect, error) {
	e := effect{text: s}
	for p := range strings.SplitSeq(s, ";") {
		k, v, _ := strings.Cut(p, "=")
		switch k {
		case "status":
			e.status = v
		case "certainty":
			e.certainty = v
		case "evidence":
			e.evidence = v
		case "source":
			if e.source = v; v != "subject" {
				return e, fmt.Errorf("source=%q: want subject", v)
			}
		case "polarity":
			e.flip, e.negative = v == "flip", v == "negative"
			if !e.flip && !e.negative && v != "keep" {
				return e, fmt.Errorf("polarity=%q: want flip, negative or keep", v)
			}
		case "reset":
			e.reset = true
		case "inherit":
		default:
			return e, fmt.Errorf("there is no field %q", k)
		}
	}
	return e, nil
}

// names reports whether the cue names rel with preposition prep among its dependencies.
func (c *cue) names(rel, prep string) bool {
	return prep != "" && slices.ContainsFunc(c.deps, func(d cueDep) bool { return d.rel == rel && d.prep == prep })
}

// has reports whether the cue names rel among its dependencies, for an event
// word that itself stands as own (for marks: "advcl", "obl").
func (c *cue) has(rel, own string) bool {
	for _, d := range c.deps {
		if d.rel == rel && (d.prep == "" || d.prep == own) {
			return true
		}
	}
	return false
}
