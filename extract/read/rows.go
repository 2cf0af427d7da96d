package read

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"entente/extract/text"
)

// bodyFields are the names in use for the text of an article.
func bodyFields() []string {
	return []string{"text", "body", "content", "event_text", "article", "maintext", "full_text", "story"}
}

// row makes a document of named values. n counts rows from 1; line is where it
// stands in the file.
func row(name string, n, line int, values map[string]string, def Defaults) (Item, error) {
	var it Item
	for _, key := range sortedKeys(values) {
		field := strings.ToLower(strings.TrimSpace(key))
		if to, ok := def.Fields[key]; ok {
			field = to
		}
		if slices.Contains(bodyFields(), field) {
			it.Text = values[key]
		} else if err := it.setField(field, values[key]); err != nil {
			return it, fmt.Errorf("%s:%d: %w", name, line, err)
		}
	}
	it.placeNumbers("%s:%d", name, line)
	if it.Text == "" {
		return it, fmt.Errorf("%s:%d: no text; it is looked for under %s (say --field text=NAME for another)",
			name, line, strings.Join(bodyFields(), ", "))
	}
	if it.ID == "" {
		it.ID = fmt.Sprintf("%s-%d", stem(name), n)
	}
	it.Body = text.Span{Start: 0, End: len(it.Text)}
	return it, nil
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// jsonLines reads one JSON object a line. A line that is none is one error.
func jsonLines(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		in := bufio.NewReader(r)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte(bom))
			}
			if cut := err != nil && err != io.EOF; !cut && len(bytes.TrimSpace(line)) > 0 {
				if !yield(jsonRow(name, n, line, def)) {
					return
				}
			}
			if err != nil {
				if err != io.EOF {
					yield(Item{}, fmt.Errorf("%s:%d: %w", name, n, err))
				}
				return
			}
		}
	}
}

// jsonFile reads JSON objects, one after the other or as one list.
func jsonFile(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		in := bufio.NewReader(r)
		head, _ := in.Peek(512) // an error comes again with the first read
		if bytes.HasPrefix(head, []byte(bom)) {
			_, _ = in.Discard(len(bom)) // it was just seen
			head = head[len(bom):]
		}
		dec := json.NewDecoder(in)
		list := bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("["))
		var err error
		if list {
			_, err = dec.Token()
		}
		for n := 1; err == nil && dec.More(); n++ {
			var object map[string]any
			if err = dec.Decode(&object); err == nil && !yield(objectRow(name, n, object, def)) {
				return
			}
		}
		if err == nil && list {
			_, err = dec.Token() // the end of the list
		}
		switch {
		case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
			yield(Item{}, fmt.Errorf("%s: at byte %d: the JSON is cut off; get the file again", name, dec.InputOffset()))
		case err != nil:
			yield(Item{}, fmt.Errorf("%s: at byte %d: %w", name, dec.InputOffset(), err))
		}
	}
}

func jsonRow(name string, n int, line []byte, def Defaults) (Item, error) {
	s, _ := decode(line)
	var object map[string]any
	if err := json.Unmarshal([]byte(s), &object); err != nil {
		return Item{}, fmt.Errorf("%s:%d: %w", name, n, err)
	}
	return objectRow(name, n, object, def)
}

func objectRow(name string, n int, object map[string]any, def Defaults) (Item, error) {
	values := map[string]string{}
	for k, v := range object {
		switch v := v.(type) {
		case string:
			values[k] = v
		case float64:
			values[k] = fmt.Sprint(v)
		}
	}
	return row(name, n, n, values, def)
}

// table reads CSV or TSV with a header row.
func table(comma rune) func(string, io.Reader, Defaults) iter.Seq2[Item, error] {
	return func(name string, r io.Reader, def Defaults) iter.Seq2[Item, error] {
		return func(yield func(Item, error) bool) {
			in := csv.NewReader(r)
			in.Comma, in.FieldsPerRecord, in.LazyQuotes, in.ReuseRecord = comma, -1, comma == '\t', true
			var header []string
			for n := 0; ; n++ {
				record, err := in.Read()
				if err == io.EOF {
					return
				}
				if err != nil {
					bad, ok := errors.AsType[*csv.ParseError](err)
					if ok {
						err = fmt.Errorf("%s:%d:%d: %w; a column with a quotation mark in it stands between two, and has it twice", name, bad.Line, bad.Column, bad.Err)
					} else {
						err = fmt.Errorf("%s: %w", name, err)
					}
					if !yield(Item{}, err) || !ok {
						return
					}
					continue
				}
				if header == nil {
					header = cleanHeader(record)
					continue
				}
				line, _ := in.FieldPos(0)
				if !yield(row(name, n, line, zip(header, record), def)) {
					return
				}
			}
		}
	}
}

func cleanHeader(record []string) []string {
	header := slices.Clone(record)
	header[0] = strings.TrimPrefix(header[0], bom)
	return header
}

func zip(header, record []string) map[string]string {
	values := map[string]string{}
	for i, v := range record {
		if i < len(header) {
			values[header[i]], _ = decode([]byte(v))
		}
	}
	return values
}
