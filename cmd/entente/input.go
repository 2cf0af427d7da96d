package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"

	"entente/extract/read"
	"entente/extract/text"
)

// inputFlags are the news that a command reads.
type inputFlags struct {
	Files     []string          `arg:"" name:"file" help:"Files or folders with news; - is standard input."`
	Date      string            `help:"Date of documents that don't say theirs, like 2024-01-23." placeholder:"DATE"`
	Publisher string            `help:"Publisher of documents that don't say theirs." placeholder:"NAME"`
	Name      string            `help:"Name for standard input; its ending says the format." default:"stdin" placeholder:"NAME"`
	Field     map[string]string `help:"What a column of a table or a member of a JSON line means, like text=event_text." placeholder:"OURS=THEIRS"`
	Workers   int               `short:"j" help:"How many documents to read at a time (0: one per processor)." default:"0" placeholder:"N"`
}

// source is one file to read.
type source struct {
	name string
	size int64
}

// sources lists the files: folders are walked in the order of names, and hold
// only what can be read.
func (f *inputFlags) sources() ([]source, error) {
	var all []source
	for _, name := range f.Files {
		if name == "-" {
			all = append(all, source{name: "-"})
			continue
		}
		info, err := os.Stat(name)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, withHint(fmt.Errorf("%s: no such file or folder", name), "entente demo needs no files at all")
		}
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			all = append(all, source{name, info.Size()})
			continue
		}
		found, err := walk(name)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, withHint(fmt.Errorf("%s: no file in this folder can be read", name), "known are %s", read.Endings())
		}
		all = append(all, found...)
	}
	return all, nil
}

func walk(dir string) ([]source, error) {
	var found []source
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasPrefix(e.Name(), ".") && name != dir:
			if e.IsDir() {
				return fs.SkipDir
			}
			return nil
		case e.Type().IsRegular() && read.Known(name) && !strings.EqualFold(e.Name(), "README.md"):
			info, err := e.Info()
			if err != nil {
				return err
			}
			found = append(found, source{name, info.Size()})
		}
		return nil
	})
	return found, err
}

// items reads the sources one after the other, and counts the bytes in done.
func (f *inputFlags) items(in io.Reader, all []source, done *atomic.Int64) iter.Seq2[read.Item, error] {
	return func(yield func(read.Item, error) bool) {
		def := read.Defaults{Publisher: f.Publisher, Fields: map[string]string{}}
		for ours, theirs := range f.Field {
			def.Fields[theirs] = ours
		}
		var err error
		if def.Date, err = text.ParseDate(f.Date); err != nil {
			yield(read.Item{}, usageError{fmt.Errorf("--date: %w", err)})
			return
		}
		for _, src := range all {
			if !f.readSource(in, src, def, done, yield) {
				return
			}
		}
	}
}

// counter counts the bytes that are read through it.
type counter struct {
	io.Reader
	n *atomic.Int64
}

func (c counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n.Add(int64(n))
	return n, err
}

func (f *inputFlags) readSource(in io.Reader, src source, def read.Defaults, done *atomic.Int64, yield func(read.Item, error) bool) bool {
	name := src.name
	if name == "-" {
		name = f.Name
	} else {
		file, err := os.Open(name)
		if err != nil {
			return yield(read.Item{}, err)
		}
		defer file.Close()
		in = file
	}
	for item, err := range read.Read(name, counter{in, done}, def) {
		if !yield(item, err) {
			return false
		}
	}
	return true
}
