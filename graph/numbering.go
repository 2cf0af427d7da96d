package graph

import "math/bits"

// numbering numbers some of Cayley's ids, which come in ascending order: the first
// gets 0, the next 1. It takes little more than a bit for every id there is, where
// a map would take forty bytes for each of some million statements.
type numbering struct {
	words  []uint64 // a bit for each id
	before []uint32 // how many ids stand in the words before
	n      uint32
}

// add numbers an id. It reports whether that is above those it has.
func (n *numbering) add(id uint64) bool {
	w := id / 64
	if w+1 < uint64(len(n.words)) {
		return false
	}
	for uint64(len(n.words)) <= w {
		n.words, n.before = append(n.words, 0), append(n.before, n.n)
	}
	if n.words[w]>>(id%64) != 0 {
		return false
	}
	n.words[w] |= 1 << (id % 64)
	n.n++
	return true
}

// of gives the number of an id, if it has one.
func (n *numbering) of(id uint64) (uint32, bool) {
	w, bit := id/64, uint64(1)<<(id%64)
	if w >= uint64(len(n.words)) || n.words[w]&bit == 0 {
		return 0, false
	}
	return n.before[w] + uint32(bits.OnesCount64(n.words[w]&(bit-1))), true
}
