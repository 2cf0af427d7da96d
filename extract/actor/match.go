package actor

import "entente/extract/text"

// hit is a name of the tables found in a sentence.
type hit struct {
	first, end int // tokens
	span       text.Span
	entry      int32 // first of its readings
	key        uint64
	styled     bool // the name of a state with its style: "Kingdom of Spain"
}

// cut makes the atoms and word classes of a sentence.
func (l *linker) cut(s *text.Sentence) {
	l.atoms, l.low, l.cls, l.cap = l.atoms[:0], l.low[:0], l.cls[:0], l.cap[:0]
	for i := range s.Tokens {
		tok := &s.Tokens[i]
		n := len(l.atoms)
		form := tok.Form
		if len(form) != tok.Span.Len() {
			form = l.str(tok.Span) // the form has its bad bytes replaced
		}
		l.atoms = atoms(l.atoms, form, tok.Span.Start, int32(i))
		var h uint64
		if n < len(l.atoms) {
			h = l.atoms[n].low
		}
		l.low = append(l.low, h)
		l.cls = append(l.cls, l.t.class[h])
		l.cap = append(l.cap, isUpper(tok.Form))
	}
}

// match finds the longest names of the tables, from left to right.
func (l *linker) match() {
	l.hits = l.hits[:0]
	for i := 0; i < len(l.atoms); {
		end, entry, key := l.longest(i)
		if end > 0 && l.atoms[i].low == l.word.the {
			if e, n, k := l.longest(i + 1); e > end {
				i, end, entry, key = i+1, e, n, k
			}
		}
		if e, f := l.formerly(i); e > 0 && e >= end {
			end, entry, key = e, f.entry, l.rowHash(i, e)
		}
		if end == 0 || !l.wholeTokens(i, end) {
			i++
			continue
		}
		end, entry, key = l.inFull(i, end, entry, key)
		a, b := l.atoms[i], l.atoms[end-1]
		h := l.styled(hit{first: int(a.tok), end: int(b.tok) + 1, span: text.Span{Start: a.start, End: l.withStop(b)}, entry: entry, key: key})
		l.hits = append(l.hits, h)
		l.told[l.t.entries[entry].actor] = true
		i = end
	}
}

// inFull goes on from a name to a longer one of the same actor that begins inside it:
// from "King Salman" to "Salman bin Abdulaziz Al Saud".
func (l *linker) inFull(i, end int, entry int32, key uint64) (int, int32, uint64) {
	for k := i + 1; k < end; k++ {
		if to, e, h := l.longest(k); to > end && l.t.entries[e].actor == l.t.entries[entry].actor {
			return to, e, h
		}
	}
	return end, entry, key
}

// withStop takes in the last full stop of "U.S.".
func (l *linker) withStop(a atom) int {
	t := &l.s.Tokens[a.tok]
	if at := a.end - t.Span.Start; at == len(t.Form)-1 && t.Form[at] == '.' && at > 1 && t.Form[at-2] == '.' {
		return t.Span.End
	}
	return a.end
}

// wholeTokens keeps names from starting inside a lower-case word: "anti-Iran" may, "mid-US" may, "etc" not.
func (l *linker) wholeTokens(i, end int) bool {
	return l.atoms[i].upper || end-i > 1 || l.atoms[i].hash != l.atoms[i].low
}

// longest walks the trie from atom i; end is 0 where no name starts.
func (l *linker) longest(i int) (end int, entry int32, key uint64) {
	if i >= len(l.atoms) {
		return 0, -1, 0
	}
	h, e, ok := l.step(0, i, true)
	if !ok {
		return 0, -1, 0
	}
	for j := i + 1; ; j++ {
		if e >= 0 {
			end, entry, key = j, e, h
		}
		if j == len(l.atoms) {
			return end, entry, key
		}
		if h, e, ok = l.step(h, j, false); !ok {
			return end, entry, key
		}
	}
}

// step goes from prefix h over atom i, as it stands or, where it is all
// capitals, written with one, or without the marks on its letters.
func (l *linker) step(h uint64, i int, first bool) (uint64, int32, bool) {
	a := &l.atoms[i]
	next := a.hash
	if !first {
		next = join(h, a.hash)
	}
	if e, ok := l.t.trie[next]; ok || a.alt == 0 {
		return next, e, ok
	}
	next = a.alt
	if !first {
		next = join(h, a.alt)
	}
	e, ok := l.t.trie[next]
	return next, e, ok
}

// titleAt gives the longest title that starts at atom i: its end and row, or 0.
func (l *linker) titleAt(i int) (end int, row int32) {
	h := l.atoms[i].low
	for j := i + 1; ; j++ {
		e, ok := l.t.titles[h]
		if !ok {
			return end, row
		}
		if e >= 0 {
			end, row = j, e
		}
		if j == len(l.atoms) {
			return end, row
		}
		h = join(h, l.atoms[j].low)
	}
}
