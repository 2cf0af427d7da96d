package conllu

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sample = `# sent_id = a-1
# text = They can't go ( now).
1	They	they	PRON	PRP	Case=Nom	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	0:root	_
4.1	there	there	ADV	RB	_	_	_	4:advmod	_
5	(	(	PUNCT	-LRB-	_	6	punct	_	_
6	now	now	ADV	RB	_	4	advmod	_	SpaceAfter=No
7	)	)	PUNCT	-RRB-	_	6	punct	_	Note=x|SpaceAfter=No
8	.	.	PUNCT	.	_	4	punct	_	_

1	_	_	SYM	NFP	_	_	_	_	_

`

func readAll(r io.Reader) (all []Sentence, err error) {
	for s, err := range Read(r) {
		if err != nil {
			return all, err
		}
		all = append(all, s)
	}
	return all, nil
}

func TestReadGivesTreeAndText(t *testing.T) {
	all, err := readAll(strings.NewReader(sample))
	if err != nil || len(all) != 2 {
		t.Fatalf("%d sentences, %v", len(all), err)
	}
	s := all[0]
	if got := s.Text(); got != "They can't go ( now)." {
		t.Errorf("text %q", got)
	}
	if got := s.Meta("sent_id"); got != "a-1" {
		t.Errorf("sent_id %q", got)
	}
	for i, tok := range s.Tokens {
		if got := s.Text()[tok.Span.Start:tok.Span.End]; got != tok.Form {
			t.Errorf("word %d: span gives %q, form is %q", i, got, tok.Form)
		}
	}
	if s.Tokens[3].Head != -1 || s.Tokens[0].Head != 3 || s.Tokens[0].Rel != "nsubj" {
		t.Errorf("heads: %+v", s.Tokens)
	}
	if u := all[1].Tokens[0]; u.Form != "_" || u.Lemma != "_" || u.Rel != "" {
		t.Errorf("underscore word: %+v", u)
	}
}

func TestWriteBack(t *testing.T) {
	all, err := readAll(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	for i := range all {
		if err := Write(&b, &all[i]); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff(sample, b.String()); d != "" {
		t.Error(d)
	}
}

func TestErrorsNameTheLine(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"columns", "# x\n1\ta\n", "line 2: 2 columns, want 10"},
		{"order", "2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", `line 1: word "2", want 1`},
		{"head", "1\ta\ta\tX\tX\t_\tx\troot\t_\t_\n", `line 1: word 1 has the head "x"`},
		{"self", "1\ta\ta\tX\tX\t_\t1\troot\t_\t_\n", `line 1: word 1 has the head "1"`},
		{"far", "1\ta\ta\tX\tX\t_\t2\tdep\t_\t_\n\n", "line 2: word 1 has the head 2, but there are 1 words"},
		{"range", "2-3\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "line 1: range 2-3 does not start at word 1"},
		{"empty", "# only\n\n", "line 2: a sentence without words"},
		{"no form", "1\t\ta\tX\tX\t_\t0\troot\t_\t_\n", "line 1: column 2 is empty, an unknown value is _"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := readAll(strings.NewReader(c.in)); err == nil || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestTreebankComesBack(t *testing.T) {
	f, err := os.Open("../../../shared/treebank/dev.conllu.gz")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the treebank ../shared/treebank is not here")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	var back bytes.Buffer
	for s, err := range Read(bytes.NewReader(raw)) {
		if err != nil {
			t.Fatal(err)
		}
		if err := Write(&back, &s); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(raw, back.Bytes()) {
		t.Errorf("%d bytes came back as %d", len(raw), back.Len())
	}
}

func FuzzReadWrite(f *testing.F) {
	f.Add(sample)
	f.Fuzz(func(t *testing.T, in string) {
		all, err := readAll(strings.NewReader(in))
		if err != nil {
			return
		}
		var b bytes.Buffer
		for i := range all {
			if err := Write(&b, &all[i]); err != nil {
				t.Fatal(err)
			}
		}
		again, err := readAll(&b)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if d := cmp.Diff(all, again); d != "" {
			t.Error(d)
		}
	})
}
