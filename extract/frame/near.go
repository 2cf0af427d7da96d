package frame

import (
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// Near is a frame whose trigger stands in a sentence and that made no
// statement, with what it lacked.
type Near struct {
	Trigger  text.Span
	Relation string
	Rule     string // file:line
	Missing  string // "no actor at source=subj"
}

// Near gives, for sentence n of a document, the frames that nearly matched.
func (f *Frames) Near(sents []text.Sentence, n int, who *actor.Result) []Near {
	m := f.matcher(sents, n, who)
	var out []Near
	for i := range m.toks {
		if len(m.matches(i)) > 0 {
			continue
		}
		for _, c := range m.candidates(i) {
			out = append(out, Near{m.toks[i].Span, c.relation, c.at, m.missing(c, i)})
		}
	}
	return out
}

// missing says in words why frame f does not fit trigger i.
func (m *matcher) missing(f *frame, i int) string {
	if _, ok := m.particle(f, i); !ok {
		return "the particle is another"
	}
	for _, c := range f.conds {
		switch hit := m.satisfies(c, i); {
		case hit >= 0 && c.absent:
			return "the frame does not want " + joinRoutes(c.routes)
		case hit < 0 && !c.absent && c.words == nil:
			return "nothing stands at " + joinRoutes(c.routes)
		case hit < 0 && !c.absent:
			return "another word stands at " + joinRoutes(c.routes)
		}
	}
	names := [...]string{"source", "target"}
	for r, name := range names {
		if routes := f.roles[r]; routes != nil && len(m.fill(routes, i, 2)) == 0 {
			return "no actor at " + name + "=" + joinRoutes(routes)
		}
	}
	for _, alts := range f.each {
		if len(m.fill(alts, i, 2)) == 0 {
			return "no actor at each=" + joinRoutes(alts)
		}
	}
	return "fewer than two different actors"
}

func joinRoutes(rs []route) string {
	parts := make([]string, len(rs))
	for i, r := range rs {
		parts[i] = r.String()
	}
	return strings.Join(parts, "|")
}

// String writes a route as the pattern files do.
func (r route) String() string {
	s := strings.Join(r.steps, ".")
	if r.author {
		s += "*"
	}
	return s
}
