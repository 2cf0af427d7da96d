package graph

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"iter"
	"path/filepath"

	"entente/graph/disk"
)

// The index is kept in a file beside the graph, so that opening a large graph
// does not mean reading all of it. The file names the state of the graph that it
// was made of, and ends in a checksum; where either does not fit, the index is
// made anew and the file is of no account.

const (
	indexName  = "index.entente"
	indexMagic = "entente index 4\n"
)

func (s *Store) indexFile() string { return filepath.Join(s.dir, indexName) }

// saveIndex writes the index beside the graph.
func (s *Store) saveIndex(x *Index) error { return s.save(x, len(x.edges), x.written()) }

// save writes an index whose edges are somewhere else, as they are to be written.
func (s *Store) save(x *Index, n int, edges iter.Seq2[[]byte, error]) error {
	err := disk.Replace(s.indexFile(), func(w io.Writer) error { return x.write(w, n, edges) })
	if err != nil {
		return fmt.Errorf("save the path index of %s: %w", s.dir, err)
	}
	return nil
}

// savedIndex gives the saved index if it is that of the given state.
func (s *Store) savedIndex(now stamp) (*Index, bool) {
	raw, err := disk.Read(s.indexFile())
	if err != nil {
		return nil, false
	}
	x, err := decodeIndex(raw, now)
	return x, err == nil
}

// CheckIndex says whether the file of the index is damaged. Answers do not come from
// such a file: the index is made anew whenever the graph is opened, which takes longer.
func (s *Store) CheckIndex() error {
	raw, err := disk.Read(s.indexFile())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !summed(raw):
		return fmt.Errorf("%w: %s, which is not used", errBadIndex, s.indexFile())
	}
	return nil
}

// summed reports whether the checksum at the end is that of what comes before.
func summed(raw []byte) bool {
	at := len(raw) - 4
	return at >= 0 && crc32.Checksum(raw[:at], castagnoli()) == binary.LittleEndian.Uint32(raw[at:])
}

var (
	errOtherState = errors.New("the index is of another state of the graph")
	errBadIndex   = errors.New("the index file is damaged")
)

func castagnoli() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) }

// packer writes the parts of an index one after the other, numbers and texts
// apart, so that all texts can be read as one.
type packer struct{ b, texts []byte }

func (p *packer) number(n uint64) { p.b = binary.LittleEndian.AppendUint64(p.b, n) }

func (p *packer) text(s string) {
	p.b = binary.LittleEndian.AppendUint32(p.b, uint32(len(s)))
	p.texts = append(p.texts, s...)
}

func (p *packer) numbers(list []uint32) {
	p.number(uint64(len(list)))
	for _, n := range list {
		p.b = binary.LittleEndian.AppendUint32(p.b, n)
	}
}

func (p *packer) stamp(st stamp) {
	p.number(uint64(len(st.id)))
	p.b = append(p.b, st.id...)
	for _, n := range []uint64{st.horizon, st.size, st.tx} {
		p.number(n)
	}
}

// written gives the edges as they are saved.
func (x *Index) written() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var raw []byte
		for i := range x.edges {
			if raw = appendEdge(raw[:0], &x.edges[i]); !yield(raw, nil) {
				return
			}
		}
	}
}

// write writes the index with n edges: first the length of all texts, then all
// numbers, the edges, all texts, and a checksum.
func (x *Index) write(to io.Writer, n int, edges iter.Seq2[[]byte, error]) error {
	head := &packer{b: []byte(indexMagic)}
	head.stamp(x.mark)
	body := x.pack()
	head.number(uint64(len(body.texts)))
	body.number(uint64(n))
	sum := crc32.New(castagnoli())
	buffered := bufio.NewWriterSize(to, 1<<16)
	w := io.MultiWriter(sum, buffered)
	put := func(b []byte) error { _, err := w.Write(b); return err }
	if err := errors.Join(put(head.b), put(body.b)); err != nil {
		return err
	}
	for raw, err := range edges {
		if err == nil {
			err = put(raw)
		}
		if err != nil {
			return err
		}
	}
	if err := put(body.texts); err != nil {
		return err
	}
	return errors.Join(put(binary.LittleEndian.AppendUint32(nil, sum.Sum32())), buffered.Flush())
}

// pack packs everything but the edges.
func (x *Index) pack() *packer {
	p := &packer{}
	p.number(uint64(x.statements))
	p.number(uint64(len(x.actors)))
	for _, a := range x.actors {
		p.text(a.iri)
		p.text(a.name)
		p.text(a.kind)
		p.text(a.actsFor)
		p.number(uint64(len(a.aliases)))
		for _, alias := range a.aliases {
			p.text(alias)
		}
		p.number(uint64(len(a.terms)))
		for _, t := range a.terms {
			p.term(t)
		}
	}
	p.number(uint64(len(x.relations)))
	for i, iri := range x.relations {
		p.text(iri)
		p.numbers(x.above[i])
	}
	p.number(uint64(len(x.docs)))
	for _, d := range x.docs {
		p.document(d)
	}
	p.number(uint64(len(x.voices)))
	for _, list := range x.voices {
		p.numbers(list)
	}
	return p
}

func (p *packer) term(t *term) {
	p.text(t.role)
	p.text(t.of)
	for _, n := range [...]int32{t.from.first, t.from.last, t.until.first, t.until.last} {
		p.b = binary.LittleEndian.AppendUint32(p.b, uint32(n))
	}
}

func (p *packer) document(d Document) {
	for _, s := range []string{d.ID, d.Title, d.Publisher, d.URL, d.Date, d.CopyOf} {
		p.text(s)
	}
	inferred := uint64(0)
	if d.DateInferred {
		inferred = 1
	}
	p.number(inferred)
	p.number(uint64(d.Statements))
}

// edgeSize is the length of an edge.
const edgeSize = 4*4 + 2*8 + 2*4 + 4 + 4

func appendEdge(b []byte, e *edge) []byte {
	le := binary.LittleEndian
	for _, n := range [...]uint32{e.from, e.to, e.relation, e.doc} {
		b = le.AppendUint32(b, n)
	}
	b = le.AppendUint64(le.AppendUint64(b, e.node), e.key)
	b = le.AppendUint32(le.AppendUint32(b, uint32(e.date.first)), uint32(e.date.last))
	b = append(b, byte(e.status), byte(e.polarity), byte(e.evidence), byte(e.certainty))
	return le.AppendUint32(b, e.voices)
}

// unpacker reads what packer wrote. After the first thing that does not fit it
// gives zeros, and bad is set. The file has a checksum, so that happens only
// where a program of another version wrote it.
type unpacker struct {
	b     []byte
	texts string // those not read yet
	bad   bool
}

func (u *unpacker) take(n uint64) []byte {
	if n > uint64(len(u.b)) {
		u.bad = true
		u.b = nil
		return make([]byte, min(n, 64))
	}
	part := u.b[:n]
	u.b = u.b[n:]
	return part
}

func (u *unpacker) number() uint64 { return binary.LittleEndian.Uint64(u.take(8)) }

func (u *unpacker) short() uint32 { return binary.LittleEndian.Uint32(u.take(4)) }

func (u *unpacker) text() string {
	n := int(u.short())
	if n > len(u.texts) {
		u.bad = true
		return ""
	}
	s := u.texts[:n]
	u.texts = u.texts[n:]
	return s
}

// count reads the length of a list whose parts take at least size bytes each.
func (u *unpacker) count(size int) int {
	n := u.number()
	if n > uint64(len(u.b)/size) {
		u.bad = true
		return 0
	}
	return int(n)
}

func (u *unpacker) numbers() []uint32 {
	list := make([]uint32, u.count(4))
	for i := range list {
		list[i] = u.short()
	}
	return list
}

func (u *unpacker) stamp() stamp {
	id := string(u.take(u.number()))
	return stamp{id, u.number(), u.number(), u.number()}
}

// split takes the texts off the end.
func (u *unpacker) split() {
	n := u.number()
	if n > uint64(len(u.b)) {
		u.bad = true
		return
	}
	at := len(u.b) - int(n)
	u.texts, u.b = string(u.b[at:]), u.b[:at]
}

func decodeIndex(raw []byte, now stamp) (*Index, error) {
	body, ok := bytes.CutPrefix(raw, []byte(indexMagic))
	if !ok || len(body) < 4 {
		return nil, errBadIndex
	}
	u := &unpacker{b: body[:len(body)-4]}
	x := &Index{mark: u.stamp()}
	if x.mark != now {
		return nil, errOtherState
	}
	sound := make(chan bool, 1) // what is not is read to no harm, and not used
	go func() { sound <- summed(raw) }()
	u.split()
	x.statements = int(u.number())
	x.actors = make([]actorEntry, u.count(32))
	for i := range x.actors {
		x.actors[i] = u.actor()
	}
	x.relations = make([]string, u.count(12))
	x.above = make([][]uint32, len(x.relations))
	for i := range x.relations {
		x.relations[i], x.above[i] = u.text(), u.numbers()
	}
	x.docs = make([]Document, u.count(40))
	for i := range x.docs {
		x.docs[i] = u.document()
	}
	x.voices = make([][]uint32, u.count(8))
	for i := range x.voices {
		x.voices[i] = u.numbers()
	}
	x.edges = make([]edge, u.count(edgeSize))
	for i := range x.edges {
		x.edges[i] = readEdge(u.take(edgeSize))
	}
	if !<-sound || u.bad || len(u.b)+len(u.texts) > 0 {
		return nil, errBadIndex
	}
	x.publish()
	x.join()
	return x, nil
}

func (u *unpacker) actor() actorEntry {
	a := actorEntry{iri: u.text(), name: u.text(), kind: u.text(), actsFor: u.text()}
	for range u.count(4) {
		a.aliases = append(a.aliases, u.text())
	}
	for range u.count(24) {
		a.terms = append(a.terms, u.term())
	}
	return a
}

func (u *unpacker) term() *term {
	t := &term{role: u.text(), of: u.text()}
	for _, n := range [...]*int32{&t.from.first, &t.from.last, &t.until.first, &t.until.last} {
		*n = int32(u.short())
	}
	return t
}

func (u *unpacker) document() Document {
	return Document{
		ID: u.text(), Title: u.text(), Publisher: u.text(), URL: u.text(), Date: u.text(), CopyOf: u.text(),
		DateInferred: u.number() == 1, Statements: int(u.number()),
	}
}

func readEdge(b []byte) edge {
	le := binary.LittleEndian
	return edge{
		from: le.Uint32(b), to: le.Uint32(b[4:]), relation: le.Uint32(b[8:]), doc: le.Uint32(b[12:]),
		node: le.Uint64(b[16:]), key: le.Uint64(b[24:]),
		date:   period{int32(le.Uint32(b[32:])), int32(le.Uint32(b[36:]))},
		status: code(b[40]), polarity: code(b[41]), evidence: code(b[42]), certainty: code(b[43]),
		voices: le.Uint32(b[44:]),
	}
}
