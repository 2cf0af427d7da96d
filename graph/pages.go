package graph

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"path/filepath"
	"runtime/debug"

	bolt "go.etcd.io/bbolt"

	"entente/graph/disk"
)

// pageCheck reads the pages of a bolt file by itself. Bolt follows whatever number
// stands in a page, and where a damaged one leads back to a page above it, goes
// round until the memory is full. So this comes before anything bolt does.
type pageCheck struct {
	file io.ReaderAt
	size int      // of a page
	high uint64   // the first page after the end
	deep bool     // look into leaves and what is in them, not only at the way there
	seen []uint64 // bits of the pages that were met
	say  func(format string, args ...any)
}

// What a page holds, as bolt's files have it.
const (
	branchPage = 1
	leafPage   = 2

	pageHeader = 16
	element    = 16 // of a leaf or a branch
	bucketSize = 16 // what leads to the pages of a bucket
)

// checkPages says what is wrong with the pages of the state that tx sees; with
// deep set all of them, otherwise those that lead to the tables.
func checkPages(tx *bolt.Tx, deep bool, say func(format string, args ...any)) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() { err = faulted(recover(), tx.DB().Path(), err) }()
	// A file that took the name later still tells its first.
	file, err := disk.OpenPages(filepath.Join(filepath.Dir(tx.DB().Path()), fileName))
	if err != nil {
		return err
	}
	size := tx.DB().Info().PageSize
	c := &pageCheck{file: file, size: size, high: uint64(tx.Size()) / uint64(size), deep: deep, say: say}
	c.seen = make([]uint64, c.high/64+1)
	if deep {
		err = c.heads()
	}
	return errors.Join(err, c.tree(uint64(tx.Cursor().Bucket().Root())), file.Close())
}

// heads checks the two pages of which the newer that is whole says where all else
// is. With the newer one damaged, bolt goes back by one write and says nothing.
func (c *pageCheck) heads() error {
	const summed = 56 // bytes before the checksum
	for id := range uint64(2) {
		page := make([]byte, pageHeader+summed+8)
		if err := c.read(page, id); err != nil {
			return err
		}
		sum := fnv.New64a()
		sum.Write(page[pageHeader : pageHeader+summed])
		if binary.LittleEndian.Uint64(page[pageHeader+summed:]) != sum.Sum64() {
			c.say("the file is damaged: page %d, one of its two heads; the last write may be missing", id)
		}
	}
	return nil
}

// tree checks a page and all below it. An error is one of reading the file.
func (c *pageCheck) tree(id uint64) error {
	head := make([]byte, pageHeader)
	if id < 2 || id >= c.high {
		c.say("the file is damaged: page %d is outside of it", id)
		return nil
	}
	if err := c.read(head, id); err != nil {
		return err
	}
	pages := 1 + uint64(binary.LittleEndian.Uint32(head[12:]))
	if own := binary.LittleEndian.Uint64(head); own != id || id+pages > c.high {
		c.say("the file is damaged: page %d says that it is %d pages from %d", id, pages, own)
		return nil
	}
	for i := range pages {
		if !c.first(id + i) {
			c.say("the file is damaged: page %d is used twice", id+i)
			return nil
		}
	}
	kind := binary.LittleEndian.Uint16(head[8:])
	if kind == leafPage && !c.deep {
		return nil
	}
	page := make([]byte, int(pages)*c.size)
	if err := c.read(page, id); err != nil {
		return err
	}
	return c.content(fmt.Sprint("page ", id), kind, page)
}

// first reports whether a page is met for the first time.
func (c *pageCheck) first(id uint64) bool {
	word, bit := &c.seen[id/64], uint64(1)<<(id%64)
	met := *word&bit != 0
	*word |= bit
	return !met
}

func (c *pageCheck) read(b []byte, id uint64) error {
	if _, err := c.file.ReadAt(b, int64(id)*int64(c.size)); err != nil {
		return fmt.Errorf("%w: page %d: %w", ErrDamaged, id, err)
	}
	return nil
}

// content checks the elements of a page, and what they lead to.
func (c *pageCheck) content(name string, kind uint16, page []byte) error {
	n := int(binary.LittleEndian.Uint16(page[10:]))
	if kind != branchPage && kind != leafPage || pageHeader+n*element > len(page) {
		c.say("the file is damaged: %s is of no kind, or too full", name)
		return nil
	}
	for i := range n {
		at := pageHeader + i*element
		e := page[at : at+element]
		if kind == branchPage {
			if at+int(binary.LittleEndian.Uint32(e))+int(binary.LittleEndian.Uint32(e[4:])) > len(page) {
				c.say("the file is damaged: a key of %s is outside of it", name)
				return nil
			}
			if err := c.tree(binary.LittleEndian.Uint64(e[8:])); err != nil {
				return err
			}
			continue
		}
		from := at + int(binary.LittleEndian.Uint32(e[4:])) + int(binary.LittleEndian.Uint32(e[8:]))
		to := from + int(binary.LittleEndian.Uint32(e[12:]))
		if to > len(page) {
			c.say("the file is damaged: a record of %s is outside of it", name)
			return nil
		}
		if binary.LittleEndian.Uint32(e)&1 == 0 {
			continue
		}
		if err := c.bucket(name, page[from:to]); err != nil {
			return err
		}
	}
	return nil
}

// bucket checks a table: its pages, or the one that stands in the record itself.
func (c *pageCheck) bucket(name string, record []byte) error {
	if len(record) < bucketSize {
		c.say("the file is damaged: a table in %s is cut off", name)
		return nil
	}
	root, inline := binary.LittleEndian.Uint64(record), record[bucketSize:]
	switch {
	case root != 0:
		return c.tree(root)
	case len(inline) < pageHeader:
		c.say("the file is damaged: a table in %s is cut off", name)
		return nil
	}
	return c.content("a table in "+name, binary.LittleEndian.Uint16(inline[8:]), inline)
}
