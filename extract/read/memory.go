package read

import (
	"crypto/sha256"
	"fmt"
	"iter"
)

// Unchanged is the reason why a document is skipped that an earlier run has read.
const Unchanged = "unchanged"

// Memory knows documents of this run and of earlier ones. It says whose text a
// document carries: one report of an agency in forty outlets is one origin, the
// first that was read, with thirty-nine carriers. And it skips documents that
// are already known as they are.
//
// What it keeps of a document has the same size for each, whatever its length.
type Memory struct {
	maker   []byte
	digests map[string][digestSize]byte

	origins []origin
	at      map[string]int32 // in origins, by id
	exact   map[uint64]int32 // the last origin with this text, +1
	bands   map[uint64]int32 // the last origin with this band, +1
}

// origin is a document that carries no other's text. The numbers lead to the
// origin before it that has the same words or the same band, +1.
type origin struct {
	id     string
	mark   mark
	before [bands + 1]int32
}

const digestSize = 16

// maxLook is how many origins with the same band are looked at, the last first: a
// notice under every text of an outlet gives all of them a band in common.
const maxLook = 64

// NewMemory begins with the notes of earlier runs, by id: see Item.Note. maker
// tells this program from others: what another has made of the same document is
// made anew.
func NewMemory(maker []byte, notes iter.Seq2[string, []byte]) *Memory {
	m := &Memory{maker: maker, digests: map[string][digestSize]byte{}, at: map[string]int32{}, exact: map[uint64]int32{}, bands: map[uint64]int32{}}
	for id, note := range notes {
		if len(note) < digestSize {
			continue
		}
		m.digests[id] = [digestSize]byte(note)
		var k mark
		if k.unpack(note[digestSize:]) == nil {
			m.remember(id, k)
		}
	}
	return m
}

// Filter sets the origin and the note of items, and makes a Skip of those that are
// known as they are.
func (m *Memory) Filter(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for it, err := range items {
			if err == nil {
				err = m.see(&it)
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

// see looks at the bytes first: a document that has not changed keeps the origin
// it has in the graph, whatever was read since.
func (m *Memory) see(it *Item) error {
	digest := m.digest(it)
	if m.digests[it.ID] == digest {
		return &Skip{it.ID, Unchanged}
	}
	it.Note = digest[:]
	k := markOf(it)
	if n, known := m.at[it.ID]; !known || m.origins[n].mark != k { // one that was an origin stays one
		it.Origin = m.originOf(it.ID, &k)
	}
	if it.Origin == "" {
		it.Note = k.appendTo(it.Note)
		m.remember(it.ID, k)
	}
	return nil
}

// digest is of everything that the result depends on, but for other documents.
func (m *Memory) digest(it *Item) [digestSize]byte {
	h := sha256.New()
	fmt.Fprintf(h, "%x\n%q %q %q %q %q %v\n%d %d %d\n", m.maker, it.ID, it.Title, it.Publisher, it.URL, it.Date.String(), it.DateInferred,
		it.Body.Start, it.Body.End, len(it.Text))
	h.Write([]byte(it.Text))
	return [digestSize]byte(h.Sum(nil))
}

// originOf gives the id of the document whose text this one carries, or nothing.
// Among several it is the one with most in common, and then the first.
func (m *Memory) originOf(id string, k *mark) string {
	best, share := int32(-1), 0.0
	look := func(list map[uint64]int32, key uint64, chain int) {
		for n, looked := list[key], 0; n > 0 && looked < maxLook; n, looked = m.origins[n-1].before[chain], looked+1 {
			o := &m.origins[n-1]
			if o.id == id || m.at[o.id] != n-1 {
				continue // itself, or an older text of a document that has changed
			}
			if s := k.copyOf(&o.mark); s > share || s == share && s > 0 && n-1 < best {
				best, share = n-1, s
			}
		}
	}
	if k.words >= wordsSame {
		look(m.exact, k.exact, bands)
	}
	if k.words >= wordsAlike && share < 1 {
		for b := range bands {
			look(m.bands, k.sketch.band(b), b)
		}
	}
	if best < 0 {
		return ""
	}
	return m.origins[best].id
}

// remember makes an origin of a document. Where it was one, with another text, it
// is no longer found by that.
func (m *Memory) remember(id string, k mark) {
	if n, known := m.at[id]; known && m.origins[n].mark == k {
		return
	}
	n := int32(len(m.origins))
	o := origin{id: id, mark: k}
	if k.words >= wordsSame {
		o.before[bands] = m.exact[k.exact]
		m.exact[k.exact] = n + 1
	}
	if k.words >= wordsAlike {
		for b := range bands {
			key := k.sketch.band(b)
			o.before[b] = m.bands[key]
			m.bands[key] = n + 1
		}
	}
	m.at[id] = n
	m.origins = append(m.origins, o)
}
