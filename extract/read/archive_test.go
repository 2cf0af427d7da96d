package read

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding/unicode"

	"entente/internal/packed"
	"entente/internal/packed/packedtest"
)

// record writes one record of a web archive.
func record(kind, address, contentType, body string) string {
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-06-20T01:02:03Z\r\n"+
		"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		kind, address, len(body), contentType, len(body), body)
}

func response(address, status, head, body string) string {
	http := fmt.Sprintf("HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n%s", status, head, len(body), body)
	return record("response", address, "application/http; msgtype=response", http)
}

const talks = `<html><head><title>Talks</title></head><body><article><p>Ra` + "\xfa" + `l Castro met John Kerry in Havana on Friday.</p></article></body></html>`

func TestWARC(t *testing.T) {
	html := "Content-Type: text/html; charset=windows-1252\r\n"
	archive := []string{
		record("warcinfo", "", "application/warc-fields", "software: crawler\r\n"),
		response("https://www.gazette.example/2024/talks", "200 OK", html, talks),
		response("https://gazette.example/lost", "404 Not Found", html, talks),
		response("https://gazette.example/logo.png", "200 OK", "Content-Type: image/png\r\n", "\x89PNG"),
		response("https://gazette.example/menu", "200 OK", html, "<html><body></body></html>"),
		response("https://gazette.example/2024/talks", "200 OK", html, strings.ReplaceAll(talks, "Friday", "Monday")),
		response("https://gazette.example/packed", "200 OK", html+"Content-Encoding: gzip\r\n", packedtest.Gzip(t, talks)),
		record("conversion", "https://gazette.example/plain", "text/plain", "Iran thanked Oman."),
	}
	whole := strings.Join(archive, "")
	var members strings.Builder
	for _, r := range archive {
		members.WriteString(packedtest.Gzip(t, r)) // as crawlers write it
	}
	for name, s := range map[string]string{"c.warc": whole, "c.warc.gz": members.String(), "c.warc.zst": packedtest.Zstd(t, whole)} {
		var got []string
		for it, err := range Read(name, strings.NewReader(s), Defaults{}) {
			if why, ok := Skipped(err); ok {
				got = append(got, "skipped: "+why)
				continue
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			got = append(got, strings.Join([]string{it.ID, it.Publisher, it.URL, it.Text}, "|"))
		}
		want := []string{
			"gazette-example-2024-talks|gazette.example|https://www.gazette.example/2024/talks|Raúl Castro met John Kerry in Havana on Friday.",
			"skipped: no article in the page",
			"skipped: fetched before in the same archive",
			"gazette-example-packed|gazette.example|https://gazette.example/packed|Raúl Castro met John Kerry in Havana on Friday.",
			"gazette-example-plain|gazette.example|https://gazette.example/plain|Iran thanked Oman.",
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%s:\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// What is damaged is said with its place, and what is whole is read.
func TestADamagedArchive(t *testing.T) {
	var all []string
	for _, state := range []string{"Norway", "Chile", "Kenya", "Nepal"} {
		all = append(all, response("https://a.example/"+state, "200 OK", "Content-Type: text/html\r\n", "<p>"+state+" thanked Oman for its help on Friday.</p>"))
	}
	third := len(all[0]) + len(all[1])
	place := fmt.Sprintf("at byte %d: ", third)
	with := func(record string) string { return all[0] + all[1] + record + all[3] }
	digest := func(of string) string {
		_, block, _ := strings.Cut(strings.TrimSuffix(of, "\r\n\r\n"), "\r\n\r\n")
		return strings.Replace(all[2], "\r\n\r\n", fmt.Sprintf("\r\nWARC-Block-Digest: sha256:%x\r\n\r\n", sha256.Sum256([]byte(block))), 1)
	}
	for name, c := range map[string]struct {
		s, says string
		read    int
	}{
		"nothing wrong":       {with(all[2]), "", 4},
		"a line too many":     {with("\r\n" + all[2]), "", 4},
		"its own digest":      {with(digest(all[2])), "", 4},
		"a gap":               {with("\x00nonsense\xff"), fmt.Sprintf("bytes %d to %d are no whole record", third, third+10), 3},
		"nonsense at the end": {with(all[2]) + "nonsense", "are no whole record", 4},
		"a wrong length":      {with(strings.Replace(all[2], "Content-Length: ", "Content-Length: 9", 1)), place + "the record should have 9", 2},
		"cut in a head":       {with(all[2][:80]), place + "the record is damaged: another starts within its head", 2},
		"cut at a head":       {all[0] + all[1] + all[2][:80], place + "the record does not say how long it is", 2},
		"cut in a page":       {all[0] + all[1] + all[2][:len(all[2])-30], place + "the record should have", 2},
		"another's digest":    {with(digest(all[1])), place + "the record is damaged: its digest is that of other contents", 3},
		"nothing of the kind": {"Norway thanked Oman.", "no record of a web archive in it", 0},
		"nothing":             {"", "no record of a web archive in it", 0},
	} {
		read, says := outcome("c.warc", c.s)
		if read != c.read || c.says == "" && says != "" || !strings.Contains(says, c.says) {
			t.Errorf("%s: %d read, %q; want %d, %q", name, read, says, c.read, c.says)
		}
	}
}

// outcome counts what can be read, and gives what is said of the rest.
func outcome(name, s string) (read int, says string) {
	for _, err := range Read(name, strings.NewReader(s), Defaults{}) {
		if err == nil {
			read++
		} else {
			says += err.Error() + "\n"
		}
	}
	return read, says
}

// Of a compressed file that is cut off or damaged, what has a right checksum is read:
// of one piece nothing, for the error may stand anywhere in it, of several those before.
func TestADamagedPackedFile(t *testing.T) {
	var rows strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&rows, `{"id":"r%d","text":"Norway thanked Oman %x."}`+"\n", i, i*2654435761)
	}
	flipped := func(s string) string {
		b := []byte(s)
		b[len(b)/2] ^= 0xff
		return string(b)
	}
	z, d := packedtest.Gzip(t, rows.String()), packedtest.Zstd(t, rows.String())
	for name, c := range map[string]struct {
		file, s, says string
		read          int
	}{
		"gzip, cut":           {"c.jsonl.gz", z[:len(z)/2], fmt.Sprintf("the compressed file is cut off at byte %d; what has no right checksum was not read", len(z)/2), 0},
		"gzip, damaged":       {"c.jsonl.gz", flipped(z), "the compressed file is damaged ", 0},
		"gzip, wrong sum":     {"c.jsonl.gz", z[:len(z)-8] + "wrong" + z[len(z)-3:], "what has no right checksum was not read, so get the file again", 0},
		"gzip, second piece":  {"c.jsonl.gz", z + flipped(z), "the compressed file is damaged ", 20_000},
		"gzip, nonsense":      {"c.jsonl.gz", z + "nonsense behind it", "the compressed file is damaged near byte ", 20_000},
		"zstd, cut":           {"c.jsonl.zst", d[:len(d)/2], fmt.Sprintf("the compressed file is cut off at byte %d;", len(d)/2), 0},
		"zstd, damaged":       {"c.jsonl.zst", flipped(d), "the compressed file is damaged ", 0},
		"a table, second one": {"c.csv.gz", packedtest.Gzip(t, "text\nNorway thanked Oman.\n") + flipped(packedtest.Gzip(t, "Chile thanked Oman.\n")), "the compressed file is damaged ", 1},
	} {
		read, says := outcome(c.file, c.s)
		if read != c.read || !strings.Contains(says, c.file+":") || !strings.Contains(says, c.says) || strings.Count(says, "\n") != 1 {
			t.Errorf("%s: %d read, %.300q; want %d, %q", name, read, says, c.read, c.says)
		}
	}
	for _, kind := range packed.Kinds() {
		name := "c.txt" + string(kind)
		if read, says := outcome(name, "Norway thanked Oman."); read != 0 || !strings.Contains(says, name+": ") || !strings.Contains(says, "is it compressed as its ending says?") {
			t.Errorf("%s: %d read, %q", kind, read, says)
		}
	}
}

// How far a document is in its file is told by bytes, as they are on disk.
func TestWhereDocumentsEnd(t *testing.T) {
	var rows, feed strings.Builder
	feed.WriteString("<rss><channel>")
	for i := range 4000 {
		fmt.Fprintf(&rows, `{"id":"r%d","text":"Norway thanked Oman %x."}`+"\n", i, i*2654435761)
		fmt.Fprintf(&feed, "<item><title>%d</title><description>Norway thanked Oman.</description></item>", i)
	}
	feed.WriteString("</channel></rss>")
	for name, s := range map[string]string{
		"c.jsonl": rows.String(), "c.jsonl.gz": packedtest.Gzip(t, rows.String()), "c.csv": "text\n" + strings.Repeat("Norway thanked Oman.\n", 4000), "c.rss": feed.String(),
	} {
		n, half, last := 0, int64(0), int64(0)
		for it, err := range Read(name, strings.NewReader(s), Defaults{}) {
			if err != nil || it.End < last {
				t.Fatalf("%s: %v, %d after %d", name, err, it.End, last)
			}
			if n++; n == 2000 {
				half = it.End
			}
			last = it.End
		}
		if size := int64(len(s)); last != size || half < size*4/10 || half > size*6/10 {
			t.Errorf("%s: half at %d, all at %d of %d", name, half, last, size)
		}
	}
}

// Every format can be compressed, and a table or a feed can be UTF-16, with and
// without a mark.
func TestPackedAndConverted(t *testing.T) {
	wide := func(order unicode.Endianness, mark unicode.BOMPolicy, s string) string {
		out, err := unicode.UTF16(order, mark).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for name, s := range map[string]string{
		"a.txt": "Raúl Castro met Kerry.", "a.md": "Raúl Castro met Kerry.", "a.csv": "text\nRaúl Castro met Kerry.\n",
		"a.tsv": "text\nRaúl Castro met Kerry.\n", "a.jsonl": `{"text":"Raúl Castro met Kerry."}` + "\n",
		"a.json": ` [{"text":"Raúl Castro met Kerry."}]`, "b.json": `{"text":"Raúl Castro met Kerry."}`,
		"a.html": "<html><body><p>Raúl Castro met Kerry.</p></body></html>",
		"a.rss":  `<?xml version="1.0" encoding="UTF-16"?><rss><channel><item><title>x</title><description>Raúl Castro met Kerry.</description></item></channel></rss>`,
	} {
		plain := strings.Replace(s, "UTF-16", "UTF-8", 1)
		for what, c := range map[string][2]string{
			"plain": {name, plain}, "with a mark": {name, bom + plain}, "gzip": {name + ".gz", packedtest.Gzip(t, plain)}, "zstd": {name + ".ZST", packedtest.Zstd(t, plain)},
			"UTF-16LE, mark": {name, wide(unicode.LittleEndian, unicode.UseBOM, s)}, "UTF-16BE, mark": {name, wide(unicode.BigEndian, unicode.UseBOM, s)},
			"UTF-16LE": {name, wide(unicode.LittleEndian, unicode.IgnoreBOM, s)}, "UTF-16BE": {name, wide(unicode.BigEndian, unicode.IgnoreBOM, s)},
		} {
			items := all(t, c[0], c[1], Defaults{})
			if len(items) != 1 || strings.TrimSpace(items[0].Text[items[0].Body.Start:items[0].Body.End]) != "Raúl Castro met Kerry." {
				t.Errorf("%s, %s: %+v", name, what, items)
			}
		}
	}
}

func TestBadJSONIsAnError(t *testing.T) {
	for _, s := range []string{`[{"text":"a"}`, `[{"text":"a"},{`, `[1]`, `x`} {
		var last error
		for _, err := range Read("a.json", strings.NewReader(s), Defaults{}) {
			last = err
		}
		if last == nil || !strings.HasPrefix(last.Error(), "a.json: at byte") {
			t.Errorf("%s: %v", s, last)
		}
	}
}

func TestPDF(t *testing.T) {
	def := Defaults{PDF: func(pdf []byte) ([]byte, error) {
		if string(pdf) != "%PDF-1" {
			return nil, errors.New("no PDF")
		}
		return []byte("Kim met\nPutin.\f\f"), nil
	}}
	if it := readOne(t, "a.pdf", "%PDF-1", def); it.Text != "Kim met\nPutin." || it.ID != "a" {
		t.Errorf("%+v", it.Document)
	}
	for s, d := range map[string]Defaults{"x": def, "%PDF-0": def, "%PDF-1": {}} {
		for _, err := range Read("a.pdf", strings.NewReader(s), d) {
			if err == nil || !strings.HasPrefix(err.Error(), "a.pdf: ") {
				t.Errorf("%q: %v", s, err)
			}
		}
	}
}

func TestAFileThatIsTooLarge(t *testing.T) {
	for _, err := range Read("a.txt", io.LimitReader(zeros{}, maxDocument+10), Defaults{}) {
		if err == nil || !strings.Contains(err.Error(), "larger than 64 MB") {
			t.Errorf("%v", err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}
