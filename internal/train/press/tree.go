package press

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// tree is a sentence that is being rewritten.
type tree []text.Token

// below gives the tokens under h and h itself, as a half-open range; ok says
// that nothing else stands in it.
func (t tree) below(h int) (lo, hi int, ok bool) {
	lo, hi = h, h+1
	n := 0
	for i := range t {
		if t.under(i, h) {
			lo, hi = min(lo, i), max(hi, i+1)
			n++
		}
	}
	return lo, hi, n == hi-lo
}

func (t tree) under(i, h int) bool {
	for ; i >= 0; i = t[i].Head {
		if i == h {
			return true
		}
	}
	return false
}

// child is the first dependent of h with one of the relations, subtypes counted, or -1.
func (t tree) child(h int, rels ...string) int {
	return slices.IndexFunc(t, func(d text.Token) bool { return d.Head == h && slices.Contains(rels, d.Rel) })
}

// splice puts the tokens in where lo to hi stood. What hung on one of those
// hangs on in[head] now, and in[head] on what they hung on.
func (t tree) splice(lo, hi, head int, in []text.Token) tree {
	at := func(i int) int {
		switch {
		case i < lo:
			return i
		case i < hi:
			return lo + head
		}
		return i + len(in) - (hi - lo)
	}
	out := make(tree, 0, len(t)+len(in))
	for _, d := range t[:lo] {
		d.Head = at(d.Head)
		out = append(out, d)
	}
	top := slices.IndexFunc(t[lo:hi], func(d text.Token) bool { return d.Head < lo || d.Head >= hi }) + lo
	for k, d := range in {
		if k == head {
			d.Head, d.Rel = at(t[top].Head), t[top].Rel
		} else {
			d.Head += lo
		}
		out = append(out, d)
	}
	for _, d := range t[hi:] {
		d.Head = at(d.Head)
		out = append(out, d)
	}
	if lo == 0 {
		out.open()
	}
	return out
}

// without leaves out tokens on which nothing hangs that stays.
func (t tree) without(gone func(i int) bool) tree {
	at := make([]int, len(t))
	var out tree
	for i := range t {
		at[i] = len(out)
		if !gone(i) {
			out = append(out, t[i])
		}
	}
	for i := range out {
		if out[i].Head >= 0 {
			out[i].Head = at[out[i].Head]
		}
	}
	out.open()
	return out
}

// open begins the sentence with a capital.
func (t tree) open() {
	if len(t) > 0 {
		r, n := utf8.DecodeRuneInString(t[0].Form)
		t[0].Form = string(unicode.ToUpper(r)) + t[0].Form[n:]
	}
}
