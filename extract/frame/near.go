package frame

import (
	"slices"
	"sort"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// Near is a frame whose trigger stands in a sentence and that made no
// statement, with what it lacked.
type Near struct {
	Trigger  text.Span
	Word     string
	Relation string
	Rule     string   // file:line
	Missing  []string // "no actor at source=subj: nothing stands there"
}

// Near gives, for sentence n of a document, the frames that nearly matched: those
// of a word in the order of how little they lack, which of two alike comes first
// in the pattern files coming first.
func (f *Frames) Near(sents []text.Sentence, n int, who *actor.Result) []Near {
	m := f.titled(sents, n, who)
	var out []Near
	for i := range m.toks {
		if len(m.matches(i)) > 0 {
			continue
		}
		first := len(out)
		for _, c := range m.candidates(i) {
			out = append(out, Near{m.toks[i].Span, m.toks[i].Form, c.relation, c.at, m.missing(c, i)})
		}
		of := out[first:]
		sort.SliceStable(of, func(a, b int) bool { return len(of[a].Missing) < len(of[b].Missing) })
	}
	return out
}

// Unknown gives the verbs of sentence n that no frame knows, by their lemmas.
func (f *Frames) Unknown(sents []text.Sentence, n int, who *actor.Result) []string {
	m := f.titled(sents, n, who)
	var out []string
	for i := range m.toks {
		lemma := strings.ToLower(m.toks[i].Lemma)
		if m.toks[i].UPOS == "VERB" && len(m.candidates(i)) == 0 && !slices.Contains(out, lemma) {
			out = append(out, lemma)
		}
	}
	return out
}

// titled is the matcher of sentence n as Extract has it: offices stand for their
// holders.
func (f *Frames) titled(sents []text.Sentence, n int, who *actor.Result) *matcher {
	m := f.matcher(sents, n, who)
	for i := range who.Roles {
		m.title(&who.Roles[i])
	}
	return m
}

// missing says in words why frame f does not fit trigger i.
func (m *matcher) missing(f *frame, i int) []string {
	var lacks []string
	if _, ok := m.particle(f, i); !ok {
		lacks = append(lacks, "the word wants its particle: "+particles(f, m.toks[i].Lemma))
	}
	for _, c := range f.conds {
		hit := m.satisfies(c, i)
		switch {
		case hit >= 0 && c.absent:
			lacks = append(lacks, "the frame does not want “"+m.toks[hit].Form+"” at "+joinRoutes(c.routes))
		case hit < 0 && !c.absent && c.words == nil:
			lacks = append(lacks, "something must stand at "+joinRoutes(c.routes))
		case hit < 0 && !c.absent:
			lacks = append(lacks, "wants "+some(c.words)+" at "+joinRoutes(c.routes)+": "+m.there(c.routes, i))
		}
	}
	if lacks = append(lacks, m.lonely(f, i)...); len(lacks) == 0 {
		lacks = append(lacks, "it takes two actors that differ, of which none is a part or an office of the other")
	}
	return lacks
}

// lonely says in which roles of frame f no actor stands.
func (m *matcher) lonely(f *frame, i int) []string {
	var lacks []string
	names := [...]string{"source", "target"}
	for r, name := range names {
		if routes := f.roles[r]; routes != nil && len(m.fill(routes, i, 2)) == 0 {
			lacks = append(lacks, "no actor at "+name+"="+joinRoutes(routes)+": "+m.there(routes, i))
		}
	}
	for _, alts := range f.each {
		if len(m.fill(alts, i, 2)) == 0 {
			lacks = append(lacks, "no actors at each="+joinRoutes(alts)+": "+m.there(alts, i))
		}
	}
	return lacks
}

// there says what stands at the end of some routes.
func (m *matcher) there(routes []route, i int) string {
	var words []string
	for _, r := range routes {
		for _, k := range m.follow(i, r.steps, nil) {
			if w := "“" + m.toks[k].Form + "”"; !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	if len(words) == 0 {
		return "nothing stands there"
	}
	return strings.Join(words, ", ") + " " + map[bool]string{true: "stands", false: "stand"}[len(words) == 1] + " there"
}

// some names a few words of a condition.
func some(set map[string]bool) string {
	const few = 4
	words := sortedKeys(set)
	if len(words) > few {
		words = append(words[:few], "...")
	}
	return strings.Join(words, ", ")
}

// particles names those that a frame wants behind a word.
func particles(f *frame, lemma string) string {
	var all []string
	for _, w := range f.words {
		if strings.EqualFold(w.lemma, lemma) {
			all = append(all, strings.TrimSpace(w.lemma+" "+w.particle))
		}
	}
	return strings.Join(all, ", ")
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
