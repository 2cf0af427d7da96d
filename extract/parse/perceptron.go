package parse

import (
	"bufio"
	"compress/gzip"
	"encoding/gob"
	"entente/extract/text"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode"
)

// table holds rows of weights, one row for each hashed feature.
type table struct {
	mask    uint64
	classes int
	w       []float32
}

func newTable(bits, classes int) *table {
	return &table{uint64(1)<<bits - 1, classes, make([]float32, classes<<bits)}
}

func (t *table) row(f uint64) int { return int((f^f>>29)&t.mask) * t.classes }

func (t *table) score(feats []uint64, out []float32) {
	clear(out)
	for _, f := range feats {
		r := t.row(f)
		for c, w := range t.w[r : r+t.classes] {
			out[c] += w
		}
	}
}

func best(s []float32) int {
	b := 0
	for i, v := range s {
		if v > s[b] {
			b = i
		}
	}
	return b
}

type model struct {
	upos, xpos, rels []string
	tag, arc, rel    *table
}

type stored struct {
	Upos, Xpos, Rels []string
	Bits, Classes    [3]int
	Index            [3][]uint32
	Value            [3][]int16
}

func readModel(fsys fs.FS, name string) (*model, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var s stored
	if err := gob.NewDecoder(z).Decode(&s); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	m := &model{upos: s.Upos, xpos: s.Xpos, rels: s.Rels}
	for i, t := range []**table{&m.tag, &m.arc, &m.rel} {
		*t = newTable(s.Bits[i], s.Classes[i])
		at := uint32(0)
		for j, d := range s.Index[i] {
			at += d
			(*t).w[at] = float32(s.Value[i][j])
		}
	}
	return m, nil
}

func (m *model) write(w io.Writer, scale float32) error {
	s := stored{Upos: m.upos, Xpos: m.xpos, Rels: m.rels}
	for i, t := range []*table{m.tag, m.arc, m.rel} {
		for 1<<s.Bits[i] <= int(t.mask) {
			s.Bits[i]++
		}
		s.Classes[i] = t.classes
		last := 0
		for j, v := range t.w {
			if q := int16(max(-32000, min(32000, v*scale))); q != 0 {
				s.Index[i] = append(s.Index[i], uint32(j-last))
				s.Value[i] = append(s.Value[i], q)
				last = j
			}
		}
	}
	z, _ := gzip.NewWriterLevel(w, 9)
	if err := gob.NewEncoder(z).Encode(s); err != nil {
		return err
	}
	return z.Close()
}

// word holds the hashes of one token that features are made of.
type word struct{ form, suf3, suf2, suf1, pre, shape uint64 }

type state struct {
	w        []word
	tags     []int
	head     []int
	rel      []int
	stack    []int
	left     [][2]int // outermost and number of dependents on the left
	right    [][2]int
	feats    []uint64
	out      []float32
	lower    []byte
	tagTrail []uint64
}

func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func mix(t uint64, xs ...uint64) uint64 {
	h := t * 0x9e3779b97f4a7c15
	for _, x := range xs {
		h = (h ^ x) * 0xff51afd7ed558ccd
		h ^= h >> 32
	}
	return h
}

func (st *state) words(s *text.Sentence) {
	st.w = st.w[:0]
	for _, t := range s.Tokens {
		st.w = append(st.w, newWord(t.Form))
	}
}

func newWord(form string) word {
	l := strings.ToLower(form)
	cut := func(n int) string { return l[max(0, len(l)-n):] }
	return word{hash(l), hash(cut(3)), hash(cut(2)), hash(cut(1)), hash(l[:min(2, len(l))]), shape(form)}
}

func shape(s string) uint64 {
	h, last := uint64(7), uint64(0)
	for i, r := range s {
		c := uint64(r)
		switch {
		case unicode.IsUpper(r):
			c = 1
		case unicode.IsLower(r):
			c = 2
		case unicode.IsDigit(r):
			c = 3
		}
		if c != last {
			h, last = h*31+c, c
		}
		if i > 20 {
			break
		}
	}
	return h
}

func (st *state) at(i int) word {
	if i < 0 || i >= len(st.w) {
		return word{form: uint64(i) & 0xff}
	}
	return st.w[i]
}

func (st *state) tagAt(i int) uint64 {
	if i < 0 || i >= len(st.w) {
		return 9999
	}
	return uint64(st.tags[i]) + 1
}

func (st *state) tagFeatures(i int) []uint64 {
	f := st.feats[:0]
	w, l, r := st.at(i), st.at(i-1), st.at(i+1)
	t1, t2 := st.tagAt(i-1), st.tagAt(i-2)
	f = append(f, mix(1), mix(2, w.form), mix(3, w.suf3), mix(4, w.suf2), mix(5, w.suf1), mix(6, w.pre),
		mix(7, w.shape), mix(8, t1), mix(9, t1, t2), mix(10, t1, w.form), mix(11, l.form), mix(12, r.form),
		mix(13, r.suf3), mix(14, l.suf3), mix(15, st.at(i-2).form), mix(16, st.at(i+2).form),
		mix(17, w.shape, r.shape), mix(18, w.form, r.form), mix(19, t1, w.suf3), mix(20, l.form, w.form),
		mix(21, r.suf2, w.suf2), mix(22, w.shape, w.suf3), mix(23, l.shape, w.shape))
	st.feats = f
	return f
}

func (st *state) tag(m *model) {
	st.tags = append(st.tags[:0], make([]int, len(st.w))...)
	st.out = append(st.out[:0], make([]float32, m.tag.classes)...)
	for i := range st.w {
		m.tag.score(st.tagFeatures(i), st.out)
		st.tags[i] = best(st.out)
	}
}

func (st *state) reset() {
	n := len(st.w)
	st.stack = st.stack[:0]
	st.head = append(st.head[:0], make([]int, n)...)
	st.rel = append(st.rel[:0], make([]int, n)...)
	st.left = append(st.left[:0], make([][2]int, n+1)...)
	st.right = append(st.right[:0], make([][2]int, n+1)...)
	for i := range st.left {
		st.left[i][0], st.right[i][0] = -1, -1
	}
}

const (
	shift = iota
	leftArc
	rightArc
)

func (st *state) top(i int) int {
	if len(st.stack) <= i {
		return -1
	}
	return st.stack[len(st.stack)-1-i]
}

func (st *state) arcFeatures(b int) []uint64 {
	s0, s1, s2 := st.top(0), st.top(1), st.top(2)
	f := st.feats[:0]
	ws0, ws1, wb0, wb1 := st.at(s0).form, st.at(s1).form, st.at(b).form, st.at(b+1).form
	t0, t1, t2, tb0, tb1, tb2 := st.tagAt(s0), st.tagAt(s1), st.tagAt(s2), st.tagAt(b), st.tagAt(b+1), st.tagAt(b+2)
	dep := func(x []([2]int), i int) (int, uint64) {
		if i < 0 {
			return -1, 0
		}
		return x[i][0], uint64(min(x[i][1], 4))
	}
	l0, vl0 := dep(st.left, s0)
	r0, vr0 := dep(st.right, s0)
	lb, vlb := dep(st.left, b)
	l1, vl1 := dep(st.left, s1)
	r1, vr1 := dep(st.right, s1)
	rl := func(i int) uint64 {
		if i < 0 || i >= len(st.w) {
			return 999
		}
		return uint64(st.rel[i]) + 1
	}
	d := uint64(min(b-s0, 8))
	d1 := uint64(min(s0-s1, 8))
	f = append(f, mix(1), mix(2, ws0), mix(3, ws1), mix(4, wb0), mix(5, wb1), mix(6, t0), mix(7, t1), mix(8, tb0), mix(9, tb1),
		mix(10, ws0, t0), mix(11, wb0, tb0), mix(12, ws1, t1), mix(13, wb1, tb1),
		mix(14, ws0, wb0), mix(15, ws0, tb0), mix(16, t0, wb0), mix(17, t0, tb0), mix(18, t0, tb0, ws0), mix(19, t0, tb0, wb0),
		mix(20, ws1, ws0), mix(21, t1, t0), mix(22, ws1, t0), mix(23, t1, ws0), mix(24, t1, t0, ws1), mix(25, t1, t0, ws0),
		mix(26, t0, tb0, tb1), mix(27, t1, t0, tb0), mix(28, t2, t1, t0), mix(29, tb0, tb1, tb2), mix(30, t0, tb0, tb1, tb2), mix(31, t2, t1, t0, tb0),
		mix(32, t0, tb0, d), mix(33, t1, t0, d1), mix(34, ws0, d), mix(35, wb0, d), mix(36, ws0, tb0, d), mix(37, t1, t0, tb0, d),
		mix(38, t0, st.tagAt(l0), tb0), mix(39, t0, st.tagAt(r0), tb0), mix(40, tb0, st.tagAt(lb), t0), mix(41, t1, st.tagAt(r1), t0), mix(42, t1, st.tagAt(l1), t0),
		mix(43, ws0, vl0, vr0), mix(44, t0, vl0, vr0, tb0), mix(45, wb0, vlb), mix(46, tb0, vlb, t0), mix(47, ws1, vl1, vr1), mix(48, t1, vl1, vr1, t0),
		mix(49, rl(l0), rl(r0), t0, tb0), mix(50, rl(l1), rl(r1), t1, t0), mix(51, rl(lb), tb0, t0), mix(52, st.at(r0).form, t0, tb0), mix(53, st.at(lb).form, tb0, t0),
		mix(54, t0, tb0, tb1, d), mix(55, t1, ws0, tb0), mix(56, ws1, t0, wb0), mix(57, t1, t0, wb0), mix(58, t1, t0, tb0, tb1))
	st.feats = f
	return f
}

func (st *state) relFeatures(h, d int) []uint64 {
	f := st.feats[:0]
	wh, wd := st.at(h), st.at(d)
	th, td := st.tagAt(h), st.tagAt(d)
	dist := uint64(max(-6, min(6, h-d)) + 10)
	n, p := st.tagAt(d+1), st.tagAt(d-1)
	hn, hp := st.tagAt(h+1), st.tagAt(h-1)
	var lw, lr, rr uint64
	if i := st.left[d][0]; i >= 0 {
		lw, lr = st.at(i).form, uint64(st.rel[i])+1
	}
	if i := st.right[d][0]; i >= 0 {
		rr = uint64(st.rel[i]) + 1
	}
	var hl, hr uint64
	if h >= 0 && h <= len(st.w) {
		if i := st.left[h][0]; i >= 0 {
			hl = uint64(st.rel[i]) + 1
		}
		if i := st.right[h][0]; i >= 0 {
			hr = uint64(st.rel[i]) + 1
		}
	}
	f = append(f, mix(1), mix(2, wh.form), mix(3, wd.form), mix(4, th, td), mix(5, wh.form, wd.form), mix(6, wh.form, td), mix(7, th, wd.form),
		mix(8, th, td, dist), mix(9, wd.form, dist), mix(10, wh.form, td, dist), mix(11, th, wd.form, dist), mix(12, th, td, lw), mix(13, th, td, lr, dist),
		mix(14, th, td, rr), mix(15, th, td, n), mix(16, th, td, p), mix(17, th, td, hn, hp), mix(18, wd.suf3, th), mix(19, wh.suf3, td), mix(20, lw, wh.form),
		mix(21, td, lr, rr, hl), mix(22, th, td, hl, hr), mix(23, hl, wd.form), mix(24, hl, wh.form, td), mix(25, lw, wd.form), mix(26, td, th, p, n), mix(27, st.at(d-1).form, td, th), mix(28, st.at(d+1).form, td, th))
	st.feats = f
	return f
}

// legal reports which transitions the state allows with b next in the buffer,
// n standing for the root.
func (st *state) legal(b int) (ok [3]bool) {
	n := len(st.w)
	ok[shift] = b < n
	ok[leftArc] = len(st.stack) > 0 && (b < n || len(st.stack) == 1)
	ok[rightArc] = len(st.stack) > 1
	return ok
}

func (st *state) attach(h, d int) {
	st.head[d] = h
	side := st.left
	if h < d {
		side = st.right
	}
	side[h][0], side[h][1] = d, side[h][1]+1
	st.stack = st.stack[:len(st.stack)-1]
}

func (st *state) parse(m *model) {
	st.reset()
	st.out = append(st.out[:0], make([]float32, max(m.rel.classes, m.arc.classes))...)
	for b := 0; b < len(st.w) || len(st.stack) > 0; {
		ok := st.legal(b)
		out := st.out[:m.arc.classes]
		m.arc.score(st.arcFeatures(b), out)
		a := -1
		for c := range ok {
			if ok[c] && (a < 0 || out[c] > out[a]) {
				a = c
			}
		}
		if a == shift {
			st.stack = append(st.stack, b)
			b++
			continue
		}
		d, h := st.top(0), b
		if a == rightArc {
			h = st.top(1)
		}
		rel := st.out[:m.rel.classes]
		m.rel.score(st.relFeatures(h, d), rel)
		st.rel[d] = best(rel)
		st.attach(h, d)
	}
}
