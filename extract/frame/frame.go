// Package frame turns parsed sentences with known actors into statements: who
// did what to whom, said by whom, and whether it happened.
//
// A frame is one line of a pattern file (data/pattern/*.pat): the words that
// trigger it and the grammatical functions where its roles stand. The matcher
// finds frames; the modality table (data/lexicon/modality.tsv) says of each
// match whether it is actual, planned, refused, alleged and so on. Both are
// data; this package has the mechanisms only.
package frame

import (
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"

	"entente/data/vocab"
	"entente/extract/actor"
	"entente/extract/text"
	"entente/extract/when"
)

// Frames is the loaded knowledge: patterns, modality and relations. It is
// immutable and safe for concurrent use.
type Frames struct {
	patterns  *patterns
	cues      *cues
	words     *words
	relations *vocab.Relations
	treaties  treaties
	dates     *when.Finder
}

// Patterns is a pattern file of an analyst's own. Of two frames that fit alike its
// frames win over those of the program.
type Patterns struct {
	Name string // for errors, and for the rule of a statement
	Text string
}

// Load reads pattern/*.pat, lexicon/modality.tsv, lexicon/treaty.tsv and the relation tables, and an
// analyst's own patterns. An error names file, line and column.
func Load(fsys fs.FS, own ...Patterns) (*Frames, error) {
	p, err := loadPatterns(fsys, "pattern", own...)
	if err != nil {
		return nil, err
	}
	c, err := loadCues(fsys, "lexicon/modality.tsv")
	if err != nil {
		return nil, err
	}
	rel, err := vocab.LoadRelations(fsys)
	if err != nil {
		return nil, err
	}
	pacts, err := loadTreaties(fsys, "lexicon/treaty.tsv")
	if err != nil {
		return nil, err
	}
	dates, err := when.Load(fsys)
	if err != nil {
		return nil, err
	}
	f := &Frames{patterns: p, cues: c, relations: rel, treaties: pacts, dates: dates, words: &words{
		support: p.classes["support"], inflicting: p.classes["inflicting"], answering: p.classes["answering"], happen: p.classes["happen"], asking: p.classes["asking"], object: p.classes["control"],
		during: p.classes["during"], giving: p.classes["giving"], taking: p.classes["taking"], aside: p.classes["aside"], prepositional: p.classes["prepositional"],
		bringing: p.classes["bringing"], owned: p.classes["owned"], appraising: p.classes["appraising"], ordinal: p.classes["ordinal"], granted: p.classes["granted"], agent: p.classes["agent"], period: p.classes["period"], endowing: p.classes["endowing"],
		perceiving: p.classes["perceiving"], siding: p.classes["siding"], separable: p.separable(),
	}}
	p.parent, p.symmetric, p.speech, p.of = map[string]string{}, map[string]bool{}, map[string]bool{}, map[string]string{}
	for _, one := range p.frames {
		if _, ok := rel.Get(one.relation); !ok {
			return nil, fmt.Errorf("%s: there is no relation %s in the relation table", one.at, one.relation)
		}
		for r, ok := rel.Get(one.relation); ok && r.Parent != ""; r, ok = rel.Get(r.Parent) {
			p.parent[r.Name] = r.Parent
		}
		r, _ := rel.Get(one.relation)
		p.symmetric[r.Name], p.speech[r.Name] = r.Symmetric, r.Kind == "speech"
		for _, name := range [...]string{one.people, one.crowd} {
			if _, ok := rel.Get(name); name != "" && !ok {
				return nil, fmt.Errorf("%s: there is no relation %s in the relation table", one.at, name)
			}
		}
		if base, ok := strings.CutSuffix(one.people, "-nationals-of"); ok {
			if _, ok := rel.Get(base); ok {
				p.of[one.people] = base
			}
		}
	}
	return f, nil
}

// Faint reports whether a relation says no more than that there was a word about
// somebody.
func (f *Frames) Faint(relation string) bool { return f.patterns.classes["faint"][relation] }

// Published gives the relation of the published table that a relation stands under.
func (f *Frames) Published(relation string) string { return f.relations.Published(relation) }

// Example is a sentence of a pattern file with the statement that must come out
// of it: "Macron met-with Scholz", a status behind it where it is not actual.
type Example struct {
	Sentence, Want string
	Relation       string
	At             string // file:line
}

// Examples gives the examples of all frames, in the order of the files; a frame
// without one stands there with an empty sentence.
func (f *Frames) Examples() []Example {
	var out []Example
	for _, one := range f.patterns.frames {
		if len(one.examples) == 0 {
			out = append(out, Example{Relation: one.relation, At: one.at})
		}
		for _, e := range one.examples {
			out = append(out, Example{e.text, e.want, one.relation, e.at})
		}
	}
	return out
}

// Extract gives the statements of a document in the order of their sentences
// and triggers. sents must carry lemmas, tags and trees; who is what
// actor.Link found in them.
func (f *Frames) Extract(doc *text.Document, sents []text.Sentence, who *actor.Result) []Statement {
	var out []Statement
	var quote quoteState
	told := map[event][]string{}
	var harms []harm
	roles := 0
	for n := range sents {
		s := &sents[n]
		m := f.matcher(sents, n, who)
		m.past, m.contested = out, m.denials(f.cues)
		first := len(out)
		if n > 0 {
			f.contestPast(m, out, sents[n-1].Span)
		}
		for ; roles < len(who.Roles) && who.Roles[roles].Sentence <= n; roles++ {
			m.title(&who.Roles[roles])
			if st, ok := roleStatement(&who.Roles[roles], s, who); ok {
				out = append(out, st)
			}
		}
		inside := quote.inside(s)
		if !inside {
			quote.sources = nil
		}
		out = append(out, f.sentence(doc, sents, n, m, who, &quote, inside, told, harms)...)
		harms = append(harms, m.harms...)
		sort.SliceStable(out[first:], func(i, j int) bool {
			return out[first+i].Trigger.Start < out[first+j].Trigger.Start
		})
	}
	return out
}

func (f *Frames) sentence(doc *text.Document, sents []text.Sentence, n int, m *matcher, who *actor.Result, quote *quoteState, inside bool, told map[event][]string, harms []harm) []Statement {
	s := &sents[n]
	var found []match
	for i := range s.Tokens {
		found = append(found, m.matches(i)...)
	}
	found = append(m.thin(found), m.recalled(told)...)
	found = append(found, m.claimed(harms)...)
	var out []Statement
	var dates []when.Expr
	if len(found) > 0 {
		dates = f.dated(sents, n, doc.Date)
	}
	for k := range found {
		r := m.read(f.cues, found[k].trigger)
		if r.negative && m.attended(&found[k]) {
			continue
		}
		rel, _ := f.relations.Get(found[k].frame.relation)
		m.doubted(f.cues, &r, &found[k], rel.Kind)
		if m.scareQuoted(found[k].trigger) {
			r.evidence = stronger(r.evidence, "alleged")
		}
		if inside && len(quote.sources) > 0 {
			r.sources = quote.sources
			r.evidence = stronger(r.evidence, "reported")
		} else if !inside && len(r.sources) == 0 && m.quoted(found[k].trigger) {
			r.sources = quote.speaks(f.speakerOf(sents, n, who))
			r.evidence = stronger(r.evidence, "reported")
		}
		st := f.statement(doc, s, m, &found[k], &r)
		m.date(f.cues, &st, found[k].trigger, dates, doc.Date)
		if rel.Kind != "speech" {
			m.contest(&st, found[k].trigger)
		}
		out = append(out, st)
	}
	for k := range out {
		e := event{out[k].Subject, out[k].Core}
		if !slices.Contains(told[e], out[k].Object) {
			told[e] = append(told[e], out[k].Object)
		}
	}
	quote.hear(m, f.cues, inside, func() []string { return f.speakerOf(sents, n, who) })
	return out
}

// attended reports whether match c joins those who are at an event only by their being there: who "did not
// attend the summit" may have met all the same.
func (m *matcher) attended(c *match) bool {
	h := m.toks[c.trigger].Head
	return c.frame.each != nil && !m.verbal(c.trigger) && h >= 0 && m.p.classes["attending"][m.toks[h].Lemma]
}

// event is who did what, for finding out whom it was done to.
type event struct{ subject, core string }

// recalled completes event nouns that only name who acts, "Putin's visit", from
// what the document has told before, where it has told of one such event only.
func (m *matcher) recalled(told map[event][]string) []match {
	var out []match
	for _, c := range m.open {
		if to := told[event{c.source.id, c.frame.relation}]; len(to) == 1 && to[0] != c.source.id {
			c.target = ref{mention: -1, id: to[0]}
			out = append(out, c)
		}
	}
	return out
}

// span gives where an actor is named; the zero span where it is only recalled.
func (m *matcher) span(r ref) text.Span {
	if r.mention < 0 || !m.here(r.mention) {
		return text.Span{}
	}
	return m.who.Mentions[r.mention].Span
}

// thin drops what says the same twice: an event noun that a verb's frame has
// already used ("signed an agreement"), one relation of one pair on two words that
// hang together, and a mere remark where the sentence tells what it was.
func (m *matcher) thin(found []match) []match {
	drop := make([]bool, len(found))
	for a := range found {
		for b := range found {
			if a == b || drop[a] || drop[b] || !samePair(&found[a], &found[b]) {
				continue
			}
			if found[a].uses(found[b].trigger) && !opposite(&found[a], &found[b]) && !m.tellsOfBoth(&found[a], found[b].trigger) {
				drop[b] = true
			}
			if m.faint(&found[b]) && !m.faint(&found[a]) {
				drop[b] = true // whoever accuses has spoken, too
			}
			if found[b].frame.relation == "has-relations-with" && m.above2(found[b].trigger, found[a].trigger) {
				drop[b] = true // "a thaw in relations" says more than that there are some
			}
			if m.toks[found[a].trigger].Head == found[b].trigger && m.toks[found[b].trigger].Lemma == "shoot" && m.p.classes["bodily"][found[a].frame.relation] {
				drop[b] = true // who is shot and killed is not wounded
			}
			tied := m.toks[found[b].trigger].Head == found[a].trigger
			if tied && found[a].frame.relation == found[b].frame.relation && found[a].theme == found[b].theme {
				drop[b] = true
			}
		}
	}
	kept := found[:0]
	for k := range found {
		if !drop[k] {
			kept = append(kept, found[k])
		}
	}
	return kept
}

// tellsOfBoth reports whether the event word b, which match a uses, tells of something besides:
// what did the harm says itself at whom it was, "an attack on a Malian base killed ten soldiers".
func (m *matcher) tellsOfBoth(a *match, b int) bool {
	if m.verbal(b) && text.BaseRel(m.toks[b].Rel) == "acl" && m.p.classes["detaining"][m.toks[b].Lemma] { // "a sailor who had been detained in Chile was freed"
		return true
	}
	if !m.p.classes["deadly"][m.toks[a.trigger].Lemma] || !m.p.classes["bodily"][a.frame.relation] {
		return false
	}
	if m.verbal(b) { // "was killed when troops attacked the base"
		return true
	}
	for _, p := range [...]string{"on", "against", "at"} {
		if m.oblique(b, p) > b {
			return true
		}
	}
	return false
}

func (m *matcher) faint(one *match) bool { return m.p.classes["faint"][one.frame.relation] }

// opposite reports whether two directed matches run against each other: who
// accepts an invitation from someone was invited by him.
func opposite(a, b *match) bool {
	return a.source.id == b.target.id && a.frame.each == nil && b.frame.each == nil
}

// above2 reports whether word a is the governor of b or the governor's governor.
func (m *matcher) above2(b, a int) bool {
	h := m.toks[b].Head
	return h == a || h >= 0 && m.toks[h].Head == a
}

func samePair(a, b *match) bool {
	return a.source.id == b.source.id && a.target.id == b.target.id || a.source.id == b.target.id && a.target.id == b.source.id
}

func (a *match) uses(i int) bool {
	return slices.Contains(a.used, i)
}

func (f *Frames) statement(doc *text.Document, s *text.Sentence, m *matcher, c *match, r *reading) Statement {
	st := Statement{
		Subject: c.source.id, Object: c.target.id, Relation: c.frame.relation, Core: c.frame.relation,
		Status: r.status, Polarity: r.polarity(c.frame), Certainty: r.certainty, Evidence: r.evidence,
		Source:   slices.Clone(r.sources),
		Sentence: s.Span, SubjectSpan: m.span(c.source), ObjectSpan: m.span(c.target),
		Trigger: m.toks[c.trigger].Span, Cues: r.cues, Rule: c.frame.at, Place: c.place,
	}
	if c.target.people && strings.HasPrefix(c.target.id, "country/") {
		st.Relation, st.Core = c.frame.people, c.frame.people
	}
	if c.source.people && !c.source.land {
		st.Relation, st.Core = c.frame.crowd, c.frame.crowd
	}
	if base := m.p.of[st.Core]; base != "" && !strings.HasPrefix(st.Object, "country/") && m.itself(c) { // who holds one of Hamas holds no nationals
		st.Relation, st.Core = base, base
	}
	if c.frame.status != "" && st.Status == actual {
		st.Status = c.frame.status
	}
	rel, _ := f.relations.Get(c.frame.relation)
	if r.lapsed && (rel.Kind == "state" || f.patterns.classes["lasting"][st.Core]) {
		switch {
		case st.Polarity == "negative": // "the war has not ended"
			st.Polarity = "positive"
		case st.Status == actual:
			st.Status = ended
		case st.Status != question:
			st.Polarity = "negative"
		}
	}
	if r.aimed && rel.Kind == "state" && (st.Status == purpose || st.Status == hypothetical || st.Status == possible || st.Status == attempted) && m.names(c) { // a bond is there before what is for it, is about it or would come of it
		st.Status = actual
	}
	if h := m.toks[c.trigger].Head; st.Evidence == "presupposed" && f.patterns.classes["dealing"][st.Core] && h >= 0 && m.verbal(h) && !m.verbal(c.trigger) && !m.names(c) {
		of := m.read(f.cues, h) // "signed an agreement to increase trade"
		st.Status, st.Evidence = of.status, of.evidence
	}
	if st.Status == planned && (rel.Kind == "speech" || f.patterns.classes["performative"][st.Core]) && r.byVote() {
		st.Status = actual
	}
	if (rel.Kind == "speech" || rel.Kind == "plan") && m.rebuffed(c) {
		switch {
		case st.Status == refused || r.rebuffed:
			st.Status, st.Polarity, st.Evidence = actual, "positive", stronger(st.Evidence, "presupposed")
		case st.Evidence == "denied": // "dismissed a proposal", "denied the charge": it was made
			st.Evidence = "presupposed"
			st.Source = st.Source[:max(0, len(st.Source)-1)] // who denies does not say so
		}
	}
	if st.Status == ended && f.patterns.classes["momentary"][st.Core] {
		st.Status = actual
	}
	if c.owned {
		st.Evidence = stronger(st.Evidence, "alleged")
		st.Source = append(st.Source, c.source.id)
	}
	if c.frame.evidence != "" { // what the source says of itself
		st.Evidence = stronger(st.Evidence, c.frame.evidence)
		st.Source = append(st.Source, c.source.id)
	}
	st.Source, st.Together = tellers(st.Source)
	f.theme(&st, doc, m, c)
	return st
}

// itself reports whether what is done to the theme of c is done to its target: to a body or a
// group through its members, to a person only where the theme is that person.
func (m *matcher) itself(c *match) bool {
	if !strings.HasPrefix(c.target.id, "person/") || !m.here(c.target.mention) {
		return !strings.HasPrefix(c.target.id, "person/")
	}
	k := m.who.Mentions[c.target.mention].Head
	if c.theme < 0 {
		return m.obj(c.trigger) == k
	}
	if k == c.theme {
		return true
	}
	if p := m.child(c.trigger, "nsubj:pass", "obj"); p >= 0 && m.at[p] >= 0 && m.who.Mentions[m.at[p]].Kind == actor.Pronoun && slices.Contains(m.who.Mentions[m.at[p]].Actors, c.target.id) { // "a plot led by Ruiz, who was arrested"
		return true
	}
	switch m.toks[k].Rel {
	case "appos", "flat", "nmod:desc":
		return m.toks[k].Head == c.theme
	}
	return false
}

// names reports whether the phrase of the trigger names who acts, so that nobody was looked
// for further out.
func (m *matcher) names(c *match) bool {
	if !m.here(c.source.mention) {
		return false
	}
	k := m.who.Mentions[c.source.mention].Head
	for n := 0; k >= 0 && n < maxDepth; n, k = n+1, m.toks[k].Head {
		if k == c.trigger {
			return true
		}
	}
	return false
}

// rebuffed reports whether what was said, a noun, is what somebody else rejects: it was
// said all the same. "Rejected India's protest".
func (m *matcher) rebuffed(c *match) bool {
	h := m.toks[c.trigger].Head
	if m.verbal(c.trigger) || h < 0 || !m.verbal(h) || m.p.classes["bearing"][m.toks[h].Lemma] { // "denied that it had received threats"
		return false
	}
	s := m.subj(h)
	return s == c.trigger || s < 0 || !slices.ContainsFunc(m.actors(s), func(r ref) bool { return r.id == c.source.id })
}

// roleStatement turns an office that the words around a name state into a statement.
func roleStatement(r *actor.Role, s *text.Sentence, who *actor.Result) (Statement, bool) {
	h := &who.Mentions[r.Holder]
	if len(h.Actors) != 1 || r.Of == "" || h.Actors[0] == r.Of {
		return Statement{}, false
	}
	st := Statement{
		Subject: h.Actors[0], Relation: r.Relation, Core: r.Relation, Object: r.Of, Theme: r.Theme,
		Status: actual, Polarity: "positive", Certainty: "certain", Evidence: "presupposed",
		Sentence: s.Span, SubjectSpan: h.Span, ObjectSpan: r.OfSpan, Trigger: r.Trigger, Rule: "role",
	}
	if r.Stated {
		st.Evidence = "asserted"
	}
	if r.Former {
		st.Status = ended
	}
	return st, true
}
