package disk

import (
	"bufio"
	"bytes"
	"container/heap"
	"errors"
	"io"
	"iter"
	"os"
)

// Sorter sorts records of one length by the bytes they begin with (external merge
// sort). What is more than its memory holds goes to a file that nobody else sees.
// Records with the same key come in the order in which they were added.
type Sorter struct {
	room        Room
	length, key int
	chunk       []byte // records not sorted yet
	file        *os.File
	named       bool  // the file still has a name, for this system does not take it from what is open
	runs        []run // sorted stretches of the file
}

type run struct{ start, end int64 }

// Room is where a Sorter works.
type Room struct {
	Dir    string // for its file, if it comes to need one; where the system keeps such files if empty
	Memory int    // how many bytes it keeps before it writes them to the file; 8 MB if zero
}

// NewSorter makes a sorter of records of that length, which begin with a key.
func NewSorter(room Room, length, key int) *Sorter {
	if room.Memory == 0 {
		room.Memory = 8 << 20
	}
	return &Sorter{room: room, length: length, key: key}
}

// Add takes one record, which it copies.
func (s *Sorter) Add(record []byte) error {
	if len(s.chunk) > 0 && len(s.chunk)+s.length > s.room.Memory {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.chunk = append(s.chunk, record[:s.length]...)
	return nil
}

// spill writes what is in memory to the file as one run.
func (s *Sorter) spill() (err error) {
	if s.file == nil {
		if s.file, err = os.CreateTemp(s.room.Dir, "sort.*.tmp"); err != nil {
			return err
		}
		s.named = os.Remove(s.file.Name()) != nil
	}
	start := int64(0)
	if n := len(s.runs); n > 0 {
		start = s.runs[n-1].end
	}
	sorted := radix(s.chunk, s.length, s.key)
	if _, err := s.file.WriteAt(sorted, start); err != nil {
		return err
	}
	s.runs = append(s.runs, run{start, start + int64(len(sorted))})
	s.chunk = sorted[:0]
	return nil
}

// All gives the records in order; each is good until the next. An error is the last
// thing it gives. Nothing can be added afterwards.
func (s *Sorter) All() iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		s.chunk = radix(s.chunk, s.length, s.key)
		if len(s.runs) == 0 {
			for rest := s.chunk; len(rest) > 0 && yield(rest[:s.length:s.length], nil); {
				rest = rest[s.length:]
			}
			return
		}
		if err := s.merge(yield); err != nil {
			yield(nil, err)
		}
	}
}

func (s *Sorter) merge(yield func([]byte, error) bool) error {
	m := &merger{key: s.key}
	add := func(from io.Reader) error {
		src := &source{from: from, record: make([]byte, s.length), rank: len(m.sources)}
		more, err := src.next()
		if more {
			m.sources = append(m.sources, src)
		}
		return err
	}
	for _, r := range s.runs {
		if err := add(bufio.NewReaderSize(io.NewSectionReader(s.file, r.start, r.end-r.start), 1<<16)); err != nil {
			return err
		}
	}
	if err := add(bytes.NewReader(s.chunk)); err != nil {
		return err
	}
	heap.Init(m)
	for len(m.sources) > 0 {
		first := m.sources[0]
		if !yield(first.record, nil) {
			return nil
		}
		more, err := first.next()
		switch {
		case err != nil:
			return err
		case more:
			heap.Fix(m, 0)
		default:
			heap.Pop(m)
		}
	}
	return nil
}

// Close frees the memory and the file. A second time it does nothing.
func (s *Sorter) Close() error {
	file := s.file
	s.chunk, s.runs, s.file = nil, nil, nil
	if file == nil {
		return nil
	}
	err := file.Close()
	if s.named {
		err = errors.Join(err, os.Remove(file.Name()))
	}
	return err
}

// source is a run while it is merged.
type source struct {
	from   io.Reader
	record []byte
	rank   int // the earlier run comes first
}

func (s *source) next() (bool, error) {
	_, err := io.ReadFull(s.from, s.record)
	if errors.Is(err, io.EOF) {
		return false, nil
	}
	return err == nil, err
}

// merger is a heap of runs, the one with the first record at the top.
type merger struct {
	sources []*source
	key     int
}

func (m *merger) Len() int      { return len(m.sources) }
func (m *merger) Swap(i, j int) { m.sources[i], m.sources[j] = m.sources[j], m.sources[i] }
func (m *merger) Less(i, j int) bool {
	a, b := m.sources[i], m.sources[j]
	if c := bytes.Compare(a.record[:m.key], b.record[:m.key]); c != 0 {
		return c < 0
	}
	return a.rank < b.rank
}
func (m *merger) Push(x any) { m.sources = append(m.sources, x.(*source)) }
func (m *merger) Pop() any {
	last := len(m.sources) - 1
	x := m.sources[last]
	m.sources = m.sources[:last]
	return x
}

// radix sorts records by their key, from its last byte to its first, and leaves out
// the bytes in which all are the same: of numbers, most. It gives the sorted records,
// which may be in other memory.
func radix(records []byte, length, key int) []byte {
	counts := make([][256]int, key)
	for at := 0; at < len(records); at += length {
		for i, b := range records[at : at+key] {
			counts[i][b]++
		}
	}
	var spare []byte
	for i := key - 1; i >= 0 && len(records) > 0; i-- {
		if counts[i][records[i]]*length == len(records) {
			continue
		}
		if spare == nil {
			spare = make([]byte, len(records), cap(records))
		}
		places, next := &counts[i], 0
		for b, n := range places {
			places[b] = next
			next += n * length
		}
		for at := 0; at < len(records); at += length {
			b := records[at+i]
			copy(spare[places[b]:places[b]+length], records[at:at+length])
			places[b] += length
		}
		records, spare = spare, records
	}
	return records
}
