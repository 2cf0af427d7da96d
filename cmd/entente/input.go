package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"entente/data"
	"entente/extract"
	"entente/extract/actor"
	"entente/extract/frame"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/term"
)

// modelFlag says how texts are read.
type modelFlag struct {
	Model string `default:"default" enum:"default,accurate" env:"ENTENTE_MODEL" help:"Networks that read the grammar: default, or accurate, which makes fewer mistakes and takes several times as long." placeholder:"MODEL"`
}

func (f modelFlag) own() extract.Own { return extract.Own{Accurate: f.Model == accurate} }

const accurate = "accurate"

// inputFlags are the news that a command reads.
type inputFlags struct {
	modelFlag
	Files     []string          `arg:"" name:"file" help:"Files, folders or patterns like 'news/**/*.html'; - is standard input."`
	Date      string            `help:"Date of documents that don't say theirs, like 2024-01-23." placeholder:"DATE"`
	DateOrder string            `enum:",day,month" default:"" help:"What comes first in dates like 3/4/2025: day, or month. Without it another date in the file that can be read one way only must say so." placeholder:"WHICH"`
	Publisher string            `help:"Publisher of documents that don't say theirs." placeholder:"NAME"`
	Name      string            `help:"Name for standard input; its ending says the format." default:"stdin" placeholder:"NAME"`
	Field     map[string]string `help:"What a column of a table or a member of a JSON line means, like text=event_text." placeholder:"OURS=THEIRS"`
	Overlay   []string          `help:"Knowledge of your own: names of actors, what you decided after entente review, verdicts on statements, or patterns in a file that ends in .pat." placeholder:"FILE"`
	Workers   int               `short:"j" help:"How many documents to read at a time (0: one per processor)." default:"0" placeholder:"N"`

	unjudged string                            // an overlay of which verdicts do not count
	checking func(name string, at, size int64) // is told how far the check of a compressed file is
}

// extractor loads the pipeline with the analyst's own tables.
func (f *inputFlags) extractor() (*extract.Extractor, error) {
	own := f.own()
	for _, name := range f.Overlay {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, withHint(err, "--overlay takes a table with tabs between its columns, or a file of patterns that ends in .pat; see docs/own.md")
		}
		if strings.HasSuffix(name, ".pat") {
			own.Patterns = append(own.Patterns, frame.Patterns{Name: name, Text: string(b)})
			continue
		}
		for _, t := range tablesOf(string(b)) {
			if t.header == verdictHeader() && name == f.unjudged {
				continue
			}
			if t.header == verdictHeader() {
				own.Verdicts = append(own.Verdicts, extract.Verdicts{Name: name, Text: t.text})
			} else {
				own.Actors = append(own.Actors, actor.Overlay{Name: name, R: strings.NewReader(t.text)})
			}
		}
	}
	return extract.NewWith(data.FS, own)
}

// single reads the one document that the files hold.
func (f *inputFlags) single(e *env) (*extract.Result, *extract.Extractor, error) {
	x, err := f.extractor()
	if err != nil {
		return nil, nil, err
	}
	srcs, err := f.sources()
	if err != nil {
		return nil, nil, err
	}
	var one *read.Item
	for item, err := range f.items(e.in, srcs) {
		switch {
		case err != nil:
			return nil, nil, err
		case one != nil:
			return nil, nil, withHint(fmt.Errorf("%s holds several documents", f.Files[0]), "give the text of one alone, or pipe it in")
		}
		one = &item
	}
	if one == nil {
		return nil, nil, &read.Skip{Name: f.Files[0], Reason: "empty"}
	}
	r := x.Read(*one)
	return &r, x, nil
}

// source is one file to read.
type source struct {
	name string
	size int64
}

// sources lists the files: folders are walked in the order of names, and hold
// only what can be read.
func (f *inputFlags) sources() ([]source, error) {
	if _, err := text.ParseDate(f.Date); err != nil {
		return nil, usageError{fmt.Errorf("--date: %w", err)}
	}
	var all []source
	for _, name := range f.Files {
		if name == "-" {
			all = append(all, source{name: "-"})
			continue
		}
		info, err := os.Stat(name)
		if errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(name, "*?[{") {
			found, err := matching(name)
			if err != nil {
				return nil, err
			}
			all = append(all, found...)
			continue
		}
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

// matching gives the files that a pattern like "news/**/*.html" means, in the order
// of their names: shells leave to us what they don't know, or what was quoted.
func matching(pattern string) ([]source, error) {
	names, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", pattern, err)
	}
	slices.Sort(names)
	var found []source
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if read.Known(name) {
			found = append(found, source{name, info.Size()})
		}
	}
	if len(found) == 0 {
		return nil, withHint(fmt.Errorf("%s: no file that can be read matches this", pattern), "known are %s", read.Endings())
	}
	return found, nil
}

func walk(dir string) ([]source, error) {
	var found []source
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrPermission):
			found = append(found, source{name: name}) // one error, when its turn comes
			return nil
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

// items reads the sources one after the other. Where an item ends is counted from the
// start of the first.
func (f *inputFlags) items(in io.Reader, all []source) iter.Seq2[read.Item, error] {
	return func(yield func(read.Item, error) bool) {
		def := read.Defaults{Publisher: f.Publisher, Order: read.DateOrder(f.DateOrder), Fields: map[string]string{}, PDF: pdfText}
		for ours, theirs := range f.Field {
			def.Fields[theirs] = ours
		}
		def.Date, _ = text.ParseDate(f.Date) // who listed the sources has seen to it that it is one
		before := int64(0)
		for _, src := range all {
			if !f.readSource(in, src, before, def, yield) {
				return
			}
			before += src.size
		}
	}
}

// pdfText has pdftotext take the text out of a PDF.
func pdfText(pdf []byte) ([]byte, error) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil, withHint(errors.New("PDF is read through pdftotext, which is not installed"),
			"it is in the package poppler-utils (apt install poppler-utils, brew install poppler)")
	}
	cmd := exec.Command(tool, "-enc", "UTF-8", "-", "-")
	var problem bytes.Buffer
	cmd.Stdin, cmd.Stderr = bytes.NewReader(pdf), &problem
	out, err := cmd.Output()
	if err != nil {
		why, _, _ := strings.Cut(strings.TrimSpace(problem.String()), "\n")
		return nil, fmt.Errorf("pdftotext cannot read it: %s", why)
	}
	return out, nil
}

// spooled puts what comes through a pipe into a file without a name, which can be read
// twice.
func spooled(in io.Reader) (*os.File, error) {
	file, err := os.CreateTemp("", "entente-")
	if err != nil {
		return nil, err
	}
	_ = os.Remove(file.Name()) // where an open file cannot be removed, the system's own cleaning does it
	_, err = io.Copy(file, in)
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

func (f *inputFlags) readSource(in io.Reader, src source, before int64, def read.Defaults, yield func(read.Item, error) bool) bool {
	name, open := src.name, func() (*os.File, error) { return os.Open(src.name) }
	if name == "-" {
		name, open = f.Name, func() (*os.File, error) { return spooled(in) }
	}
	var check *watched
	if src.name != "-" || read.Packed(name) {
		file, err := open()
		if errors.Is(err, fs.ErrPermission) {
			return yield(read.Item{}, fmt.Errorf("%s: permission denied; who may read it can change that with chmod", src.name))
		}
		if err != nil {
			return yield(read.Item{}, err)
		}
		defer file.Close()
		in = file
		if read.Packed(name) && f.checking != nil {
			check = &watched{File: file, tell: func(at int64) { f.checking(name, at, src.size) }}
			in = check
		}
	}
	for item, err := range read.Read(name, in, def) {
		if check != nil {
			check.tell = nil // the documents themselves say from here on how far it is
		}
		if item.End += before; src.name == "-" {
			item.End = before // how long standard input is nobody knows
		}
		if !yield(item, err) {
			return false
		}
	}
	return true
}

// watched is a file that says how far it was read.
type watched struct {
	*os.File
	at   int64
	tell func(at int64)
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.File.Read(p)
	if w.at += int64(n); w.tell != nil {
		w.tell(w.at)
	}
	return n, err
}

func (w *watched) Seek(offset int64, whence int) (int64, error) {
	at, err := w.File.Seek(offset, whence)
	w.at = at
	return at, err
}

// checked is the status line while a compressed file is looked through for damage,
// before anything of it is believed.
func checked(name string, at, size int64) string {
	line := "checking " + filepath.Base(name)
	if size > 0 {
		line = fmt.Sprintf("%s %3d%%  %s", term.Bar(at, size), at*100/size, line)
	}
	return line
}
