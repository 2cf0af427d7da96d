// Command score prints what the pipeline predicts for the rows of an evaluation
// set, in the form that the set's scorer reads.
//
//	go run ./internal/cmd/score [-level root|quad|binary] [-codebook] [-guess] SET FILE
//
// SET is statements, plv, coped, pairs, rdcr, visits or conllu. FILE may be compressed
// with gzip. Of a row only the input fields are read, never its answers.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"entente/data"
	"entente/extract"
	"entente/extract/frame"
	"entente/extract/read"
	"entente/extract/text"
	"entente/internal/coped"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "score:", err)
		os.Exit(1)
	}
}

// a scorer writes its predictions for all rows of in.
type scorer func(s *session, in io.Reader) error

func scorers() map[string]scorer {
	return map[string]scorer{
		"statements": eachRow(statements),
		"plv":        eachRow(typed),
		"coped":      eachRow(inCoped),
		"pairs":      eachRow(pairs),
		"rdcr":       eachRow(rdcr),
		"visits":     visits,
		"conllu":     trees,
	}
}

// session is what the scorers share.
type session struct {
	x   *extract.Extractor
	out *bufio.Writer
	dir string // where FILE is; a row may name a file beside it

	alpha3 map[string]string // ISO 3166 code of each country, by actor id
	root   *frame.Voice      // the trained voice on PLOVER roots; nil with -codebook
	coped  *coped.Voices     // the voices trained on the coped set; nil with -codebook
	level  string            // plv: root, quad or binary
	loose  bool              // pairs: also where no statement joins two states
}

func run(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("score", flag.ContinueOnError)
	level := flags.String("level", "root", "plv: root, quad or binary")
	codebook := flags.Bool("codebook", false, "plv, coped: patterns only, without the trained voices")
	accurate := flags.Bool("accurate", false, "read with the accurate model")
	guess := flags.Bool("guess", false, "pairs: also states that are only named together")
	if err := flags.Parse(args); err != nil {
		return err
	}
	args = flags.Args()
	if len(args) != 2 || scorers()[args[0]] == nil {
		return fmt.Errorf("usage: score [flags] statements|plv|coped|pairs|rdcr|visits|conllu FILE")
	}
	in, err := open(args[1])
	if err != nil {
		return err
	}
	defer in.Close()
	x, err := extract.NewWith(data.FS, extract.Own{Accurate: *accurate})
	if err != nil {
		return err
	}
	s := &session{x: x, out: bufio.NewWriter(w), dir: filepath.Dir(args[1])}
	s.level, s.loose = *level, *guess
	if !*codebook {
		if s.root, err = frame.LoadVoice(data.FS, "model/voice.gz"); err != nil {
			return err
		}
		voices, err := coped.Load(data.FS)
		if err != nil {
			return err
		}
		s.coped = &voices
	}
	if s.alpha3, err = loadAlpha3(data.FS); err != nil {
		return err
	}
	if err := scorers()[args[0]](s, in); err != nil {
		return err
	}
	return s.out.Flush()
}

func open(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	return struct {
		io.Reader
		io.Closer
	}{z, f}, err
}

// row holds the input fields of every set; which are filled depends on the set.
type row struct {
	ID     string `json:"id"`
	Doc    string `json:"doc"`
	Date   string `json:"date"`
	Text   string `json:"text"`
	File   string `json:"file"`   // statements: the text, beside the list
	Marked string `json:"marked"` // plv: the text with <s>source</s> and <t>target</t>
}

// UnmarshalJSON takes a date only where it is a string: rdcr keeps its answers in
// a field of that name.
func (r *row) UnmarshalJSON(b []byte) error {
	type plain row
	var all struct {
		plain
		Date json.RawMessage `json:"date"`
	}
	if err := json.Unmarshal(b, &all); err != nil {
		return err
	}
	*r = row(all.plain)
	if len(all.Date) > 0 && all.Date[0] == '"' {
		return json.Unmarshal(all.Date, &r.Date)
	}
	return nil
}

// eachRow makes a scorer of what to do with one row.
func eachRow(do func(*session, *row) error) scorer {
	return func(s *session, in io.Reader) error {
		dec := json.NewDecoder(bufio.NewReaderSize(in, 1<<20))
		for n := 1; ; n++ {
			var r row
			if err := dec.Decode(&r); err == io.EOF {
				return nil
			} else if err != nil {
				return fmt.Errorf("row %d: %w", n, err)
			}
			if err := do(s, &r); err != nil {
				return fmt.Errorf("row %d: %w", n, err)
			}
		}
	}
}

// item makes a document of a row.
func (r *row) item(id string) (read.Item, error) {
	date, err := text.ParseDate(r.Date)
	doc := text.Document{ID: id, Date: date, Text: r.Text, Body: text.Span{Start: 0, End: len(r.Text)}}
	return read.Item{Document: doc}, err
}

func (s *session) printJSON(v any) error {
	enc := json.NewEncoder(s.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
