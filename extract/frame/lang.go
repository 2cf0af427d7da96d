package frame

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
)

// frame is one line of a pattern file: the words that trigger it, what must
// stand around them, and where its roles are found.
type frame struct {
	relation string
	pos      byte // 'v', 'n' or 'a'
	words    []trigger
	conds    []condition
	roles    [numRoles][]route // alternatives, the first that holds an actor wins
	each     [][]route         // members of a reciprocal event, joined
	status   string            // set by the line itself: "ended"
	evidence string            // set by the line itself: "alleged", of what the source claims of itself
	negative bool
	people   string // the relation where the target is only people of a nation, "" for none
	crowd    string // the same of the source
	at       string // file:line
	order    int
	examples []example
}

// vague reports whether the frame finds its target by looking for any actor.
func (f *frame) vague() bool {
	t := f.roles[roleTarget]
	return len(t) > 0 && t[0].steps[0] == "within"
}

// fromSubject reports whether the frame looks for who acts in the subject of its verb.
func (f *frame) fromSubject() bool {
	for _, r := range f.roles[roleSource] {
		if r.steps[0] == "subj" && len(r.steps) == 1 {
			return true
		}
	}
	return false
}

// trigger is a lemma, with a particle where it is a particle verb.
type trigger struct{ lemma, particle string }

// condition asks that the words at a route exist, or be one of a set, or not exist.
type condition struct {
	routes []route         // any of them
	words  map[string]bool // nil: anything
	absent bool
}

// route is a path through the grammar, from the trigger outwards: obj, then of.
type route struct {
	steps  []string
	author bool // "*": the actor, or else who did or owns what stands there
}

// example is a sentence and the statement that the frame must make of it.
type example struct {
	text, want string
	at         string
}

type role int

const (
	roleSource role = iota
	roleTarget
	roleTheme
	numRoles
)

// patterns is what a set of pattern files says.
type patterns struct {
	frames  []*frame
	classes map[string]map[string]bool
	index   map[string][]*frame // "visit.v"
	verbOf  map[string]string   // of a noun in -ing, the verb
	parent  map[string]string   // of each relation that a frame names, and of those above it

	of        map[string]string // of a relation for nationals, the one for who is no state
	symmetric map[string]bool   // relations that hold both ways
	speech    map[string]bool   // relations of what is only said
}

// separable gives the particle verbs that some frame wants with an object.
func (p *patterns) separable() map[trigger]bool {
	all := map[trigger]bool{}
	object := func(r route) bool { return r.steps[0] == "obj" }
	for _, f := range p.frames {
		with := slices.ContainsFunc(f.conds, func(c condition) bool { return !c.absent && slices.ContainsFunc(c.routes, object) })
		if f.pos != 'v' || !with && !slices.ContainsFunc(f.roles[roleTarget], object) {
			continue
		}
		for _, w := range f.words {
			if w.particle != "" {
				all[w] = true
			}
		}
	}
	return all
}

// syntaxError is a mistake in a pattern file, with its place.
func syntaxError(at position, format string, args ...any) error {
	return fmt.Errorf("%s:%d:%d: %s", at.file, at.line, at.col, fmt.Sprintf(format, args...))
}

type position struct {
	file      string
	line, col int
}

// loadPatterns reads first an analyst's own files, then every .pat file of a
// folder, in the order of their names.
func loadPatterns(fsys fs.FS, dir string, own ...Patterns) (*patterns, error) {
	names, err := fs.Glob(fsys, path.Join(dir, "*.pat"))
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	all := slices.Clone(own)
	for _, name := range names {
		raw, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		all = append(all, Patterns{name, string(raw)})
	}
	p := &patterns{classes: map[string]map[string]bool{}, index: map[string][]*frame{}}
	for _, file := range all {
		if err := p.readClasses(file.Name, file.Text); err != nil {
			return nil, err
		}
	}
	for _, file := range all {
		if err := p.readFrames(file.Name, file.Text); err != nil {
			return nil, err
		}
	}
	p.buildIndex()
	p.verbOf = p.gerunds()
	return p, nil
}

func (p *patterns) buildIndex() {
	for i, f := range p.frames {
		f.order = i
		for _, w := range f.words {
			key := w.lemma + "." + string(f.pos)
			p.index[key] = append(p.index[key], f)
		}
	}
}

// readClasses collects the lines "class NAME = WORD ..." first, so that a frame
// may use a class of a later file.
func (p *patterns) readClasses(file, src string) error {
	for i, line := range strings.Split(src, "\n") {
		rest, ok := strings.CutPrefix(line, "class ")
		if !ok {
			continue
		}
		at := position{file, i + 1, 1}
		name, words, ok := strings.Cut(rest, "=")
		name = strings.TrimSpace(name)
		if !ok || name == "" {
			return syntaxError(at, "want: class NAME = WORD WORD ...")
		}
		set := p.classes[name]
		if set == nil {
			set = map[string]bool{}
			p.classes[name] = set
		}
		for w := range strings.FieldsSeq(words) {
			set[w] = true
		}
	}
	return nil
}

func (p *patterns) readFrames(file, src string) error {
	relation, people, crowd := "", "", ""
	var last *frame
	for i, line := range strings.Split(src, "\n") {
		at := position{file, i + 1, 1}
		trimmed := strings.TrimSpace(line)
		at.col += strings.Index(line, trimmed)
		word, rest, _ := strings.Cut(trimmed, " ")
		switch word {
		case "", "class":
		case "frame":
			relation, people, crowd = strings.TrimSpace(rest), "", ""
			last = nil
		case "people":
			if relation == "" || last != nil {
				return syntaxError(at, "a people line stands right behind its frame line")
			}
			people = strings.TrimSpace(rest)
		case "crowd":
			if relation == "" || last != nil {
				return syntaxError(at, "a crowd line stands right behind its frame line")
			}
			crowd = strings.TrimSpace(rest)
		case "verb", "noun", "adj":
			if relation == "" {
				return syntaxError(at, "a %s line stands before any frame line", word)
			}
			f, err := p.readLine(at, relation, word[0], rest)
			if err != nil {
				return err
			}
			f.people, f.crowd = people, crowd
			p.frames = append(p.frames, f)
			last = f
		case "e.g.":
			if last == nil {
				return syntaxError(at, "an example stands before any verb, noun or adj line")
			}
			text, want, ok := strings.Cut(rest, " => ")
			if !ok {
				return syntaxError(at, "want: e.g. SENTENCE => SUBJECT RELATION OBJECT")
			}
			last.examples = append(last.examples, example{strings.TrimSpace(text), strings.TrimSpace(want), fmt.Sprintf("%s:%d", file, i+1)})
		default:
			if strings.HasPrefix(word, "#") {
				continue
			}
			return syntaxError(at, "%q begins no line that is known: want frame, people, crowd, verb, noun, adj, class, e.g. or #", word)
		}
	}
	return nil
}

// readLine reads what follows "verb": WORDS ; [CONDITION] ... ROLE=ROUTE|ROUTE ...
func (p *patterns) readLine(at position, relation string, pos byte, s string) (*frame, error) {
	f := &frame{relation: relation, pos: pos, at: fmt.Sprintf("%s:%d", path.Base(at.file), at.line)}
	words, spec, ok := strings.Cut(s, ";")
	if !ok {
		return nil, syntaxError(at, "the words and the roles are parted by ';'")
	}
	for w := range strings.FieldsSeq(words) {
		if name, isClass := strings.CutPrefix(w, "@"); isClass {
			if p.classes[name] == nil {
				return nil, syntaxError(at, "there is no class %s", name)
			}
			for _, l := range sortedKeys(p.classes[name]) {
				f.words = append(f.words, trigger{lemma: l})
			}
			continue
		}
		lemma, particle, _ := strings.Cut(w, "~")
		f.words = append(f.words, trigger{lemma, particle})
	}
	if len(f.words) == 0 {
		return nil, syntaxError(at, "no word triggers this frame")
	}
	at.col += len("verb ") + strings.Index(s, ";")
	if err := p.readSpec(at, f, spec); err != nil {
		return nil, err
	}
	return f, f.check(at)
}

func sortedKeys(m map[string]bool) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func (p *patterns) readSpec(at position, f *frame, spec string) error {
	for spec = strings.TrimSpace(spec); spec != ""; spec = strings.TrimSpace(spec) {
		if spec[0] == '[' {
			inside, rest, ok := strings.Cut(spec[1:], "]")
			if !ok {
				return syntaxError(at, "'[' is not closed")
			}
			c, err := p.readCondition(at, inside)
			if err != nil {
				return err
			}
			f.conds = append(f.conds, c)
			spec = rest
			continue
		}
		word, rest, _ := strings.Cut(spec, " ")
		if err := f.readRole(at, word); err != nil {
			return err
		}
		spec = rest
	}
	return nil
}

func (p *patterns) readCondition(at position, s string) (condition, error) {
	fields := strings.Fields(s)
	if len(fields) == 0 {
		return condition{}, syntaxError(at, "an empty condition")
	}
	var c condition
	name, absent := strings.CutPrefix(fields[0], "!")
	c.absent = absent
	routes, err := readRoutes(at, name)
	if err != nil {
		return c, err
	}
	c.routes = routes
	for _, w := range fields[1:] {
		if c.words == nil {
			c.words = map[string]bool{}
		}
		if class, ok := strings.CutPrefix(w, "@"); ok {
			if p.classes[class] == nil {
				return c, syntaxError(at, "there is no class %s", class)
			}
			for l := range p.classes[class] {
				c.words[l] = true
			}
			continue
		}
		c.words[w] = true
	}
	return c, nil
}

func (f *frame) readRole(at position, word string) error {
	name, value, ok := strings.Cut(word, "=")
	if !ok {
		return syntaxError(at, "%q: want ROLE=ROUTE, or a condition in brackets", word)
	}
	switch name {
	case "status":
		f.status = value
		return nil
	case "polarity":
		f.negative = value == "negative"
		return nil
	case "evidence":
		f.evidence = value
		return nil
	case "each":
		for part := range strings.SplitSeq(value, "+") {
			alts, err := readRoutes(at, part)
			if err != nil {
				return err
			}
			f.each = append(f.each, alts)
		}
		return nil
	}
	names := map[string]role{"source": roleSource, "target": roleTarget, "theme": roleTheme}
	r, ok := names[name]
	if !ok {
		return syntaxError(at, "there is no role %q: want source, target, each, theme, status, polarity or evidence", name)
	}
	alts, err := readRoutes(at, value)
	f.roles[r] = alts
	return err
}

func readRoutes(at position, s string) ([]route, error) {
	var alts []route
	for a := range strings.SplitSeq(s, "|") {
		r, err := readRoute(at, a)
		if err != nil {
			return nil, err
		}
		alts = append(alts, r)
	}
	return alts, nil
}

func readRoute(at position, s string) (route, error) {
	var r route
	s, r.author = strings.CutSuffix(s, "*")
	r.steps = strings.Split(s, ".")
	if slices.Contains(r.steps, "") {
		return r, syntaxError(at, "an empty step in the route %q", s)
	}
	return r, nil
}

func (f *frame) check(at position) error {
	pair := f.roles[roleSource] != nil && f.roles[roleTarget] != nil
	if pair == (f.each != nil) {
		return syntaxError(at, "a frame needs source and target, or each")
	}
	return nil
}
