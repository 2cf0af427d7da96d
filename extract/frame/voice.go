package frame

import (
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"entente/extract/actor"
	"entente/extract/text"
)

// Voice is the second, trained opinion on what a sentence says one actor did to
// another: a linear classifier over words, paths and frames, whose classes are
// PLOVER roots. It never makes a statement; it checks one.
//
// Weights and sums are integers, so that the answer is the same on every machine.
type Voice struct {
	Classes []string
	weights []int16 // feature-major: weights[feature*len(Classes)+class]
}

// VoiceSize is the number of feature slots; features are hashed into them.
const VoiceSize = 1 << 16

const voiceMagic = "entente voice 1\n"

// LoadVoice reads a voice from file name of fsys: "model/voice.gz". An error
// names the file.
func LoadVoice(fsys fs.FS, name string) (*Voice, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	v, err := readVoice(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return v, nil
}

func readVoice(r io.Reader) (*Voice, error) {
	raw, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	rest, ok := strings.CutPrefix(string(raw), voiceMagic)
	names, rest, ok2 := strings.Cut(rest, "\n")
	v := &Voice{Classes: strings.Fields(names)}
	n := VoiceSize * len(v.Classes)
	if !ok || !ok2 || len(rest) != 2*n {
		return nil, errors.New("not a voice model of this version: train it again")
	}
	v.weights = make([]int16, n)
	for i := range v.weights {
		v.weights[i] = int16(uint16(rest[2*i]) | uint16(rest[2*i+1])<<8)
	}
	return v, nil
}

// NewVoice makes a voice of trained weights, feature-major.
func NewVoice(classes []string, weights []int16) *Voice { return &Voice{classes, weights} }

// Write writes what LoadVoice reads.
func (v *Voice) Write(w io.Writer) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(z, voiceMagic+strings.Join(v.Classes, " ")+"\n"); err != nil {
		return err
	}
	if err := binary.Write(z, binary.LittleEndian, v.weights); err != nil {
		return err
	}
	return z.Close()
}

// Best gives the class with the highest score, of equals the first, and the scores of all.
func (v *Voice) Best(features []uint32) (class string, scores []int32) {
	scores = make([]int32, len(v.Classes))
	for _, f := range features {
		row := v.weights[int(f)*len(scores):][:len(scores)]
		for c, w := range row {
			scores[c] += int32(w)
		}
	}
	best := 0
	for c := range scores {
		if scores[c] > scores[best] {
			best = c
		}
	}
	return v.Classes[best], scores
}

// clues collects hashed features.
type clues struct {
	ids  []uint32
	seen map[uint32]bool
}

func (c *clues) add(parts ...string) {
	id := Feature(parts...)
	if !c.seen[id] {
		c.seen[id] = true
		c.ids = append(c.ids, id)
	}
}

// Feature gives the slot of a feature that is named by its parts.
func Feature(parts ...string) uint32 {
	h := uint32(2166136261)
	for _, p := range parts {
		for i := 0; i < len(p); i++ {
			h = (h ^ uint32(p[i])) * 16777619
		}
		h = (h ^ 0xff) * 16777619
	}
	h ^= h >> 15
	return h % VoiceSize
}

// Features describes, for a Voice, what sentence n says of the actors at two
// spans: its words and their order around the two, the path between them, and
// what the frames make of it. Either span may be zero.
func (f *Frames) Features(sents []text.Sentence, n int, who *actor.Result, source, target text.Span) []uint32 {
	m := f.matcher(sents, n, who)
	c := &clues{seen: map[uint32]bool{}}
	c.add("bias")
	m.wordClues(c, source, target)
	s, t := m.headIn(source), m.headIn(target)
	m.pathClues(c, s, t)
	f.frameClues(c, m, source, target)
	f.moodClues(c, m, s, t)
	return c.ids
}

// headIn gives the word of span sp whose head lies outside it, or -1.
func (m *matcher) headIn(sp text.Span) int {
	for i := range m.toks {
		if !sp.Contains(m.toks[i].Span) || sp.Len() == 0 {
			continue
		}
		if h := m.toks[i].Head; h < 0 || !sp.Contains(m.toks[h].Span) {
			return i
		}
	}
	return -1
}

func (m *matcher) wordClues(c *clues, source, target text.Span) {
	last := "^"
	for i := range m.toks {
		k := &m.toks[i]
		w := strings.ToLower(k.Lemma)
		switch {
		case source.Contains(k.Span):
			w = "<s>"
			c.add("in s", strings.ToLower(k.Lemma))
		case target.Contains(k.Span):
			w = "<t>"
			c.add("in t", strings.ToLower(k.Lemma))
		case k.UPOS == "PROPN" || k.UPOS == "NUM":
			w = k.UPOS
		}
		if w == last {
			continue
		}
		c.add("w", w)
		c.add("2", last, w)
		c.add(side(k.Span, source, target), w)
		last = w
	}
}

// side says where a word stands: before both, between, or after.
func side(w, source, target text.Span) string {
	before := 0
	if source.Start < w.Start {
		before++
	}
	if target.Start < w.Start {
		before += 2
	}
	return string(rune('0' + before))
}

// pathClues describes the verbs above source and target and the way between them.
func (m *matcher) pathClues(c *clues, s, t int) {
	for n, k := range [2]int{s, t} {
		if k < 0 {
			continue
		}
		side := [2]string{"S", "T"}[n]
		rel := text.BaseRel(m.toks[k].Rel) + "/" + m.preposition(k)
		h := m.toks[k].Head
		c.add(side, "rel", rel)
		if h < 0 {
			continue
		}
		lemma := strings.ToLower(m.toks[h].Lemma)
		c.add(side, "gov", lemma)
		c.add(side, "gov", lemma, rel)
		for d := int(m.first[h]); d >= 0; d = int(m.next[d]) {
			if d != k {
				c.add(side, "sib", lemma, text.BaseRel(m.toks[d].Rel), strings.ToLower(m.toks[d].Lemma))
			}
		}
	}
	if s < 0 || t < 0 {
		return
	}
	up := map[int]bool{}
	for k := m.toks[s].Head; k >= 0; k = m.toks[k].Head {
		up[k] = true
	}
	var path strings.Builder
	for k := m.toks[t].Head; k >= 0; k = m.toks[k].Head {
		c.add("path", strings.ToLower(m.toks[k].Lemma))
		path.WriteString(" " + strings.ToLower(m.toks[k].Lemma))
		if up[k] {
			break
		}
	}
	c.add("paths", path.String())
}

// frameClues says which roots the frames see, around the two actors and elsewhere.
func (f *Frames) frameClues(c *clues, m *matcher, source, target text.Span) {
	for i := range m.toks {
		r := reading{}
		for k, x := range m.matches(i) {
			if k == 0 {
				r = m.read(f.cues, i)
			}
			st := Statement{Core: x.frame.relation, Relation: x.frame.relation, Status: r.status, Polarity: r.polarity(x.frame), Evidence: r.evidence}
			root := f.Code(&st).Root
			where := "any"
			sp, tp := m.who.Mentions[x.source.mention].Span, m.who.Mentions[x.target.mention].Span
			if sp.Overlaps(source) && tp.Overlaps(target) || sp.Overlaps(target) && tp.Overlaps(source) {
				where = "pair"
			}
			c.add("frame", where, root)
			c.add("frame", where, x.frame.relation, st.Status, st.Polarity)
		}
		seen := ""
		for _, fr := range m.candidates(i) {
			rel, _ := f.relations.Get(fr.relation)
			if rel.PLOVER != "" && rel.PLOVER != seen {
				seen = rel.PLOVER
				c.add("trigger", strings.Split(rel.PLOVER, "/")[0])
			}
		}
	}
}

// moodClues says whether what is said to be done is real, and what patterns alone
// would call it: "agreed to lend" is no loan yet.
func (f *Frames) moodClues(c *clues, m *matcher, s, t int) {
	for n, k := range [2]int{s, t} {
		for k >= 0 && !m.verbal(k) {
			k = m.toks[k].Head
		}
		if k < 0 {
			continue
		}
		r := m.read(f.cues, k)
		side := [2]string{"S", "T"}[n]
		sign := "+"
		if r.polarity(&frame{}) == "negative" {
			sign = "-"
		}
		c.add(side, "mood", r.status, sign)
		if fr := m.fits(k, f); fr != nil {
			c.add(side, "fold", f.folded(fr, &r).Root)
			rel, _ := f.relations.Get(fr.relation)
			c.add(side, "mood", r.status, sign, rel.Quad)
		}
	}
	for _, i := range m.outwards(s, t) {
		if fr := m.fits(i, f); fr != nil {
			r := m.read(f.cues, i)
			rel, _ := f.relations.Get(fr.relation)
			c.add("near", f.folded(fr, &r).Root)
			c.add("near", rel.PLOVER, r.status)
			break
		}
	}
}
