package read

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
)

const pageText = `<!doctype html><html><head><title>Talks | The Gazette</title>
<meta property="og:title" content="Kim meets Putin"><meta property="og:site_name" content="The Gazette">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-06-19T08:00:00Z","publisher":{"name":"other"}}]}</script>
<link rel="canonical" href="https://gazette.example/kim-putin"></head>
<body><nav><ul><li><a href="/">Home page of the whole newspaper</a></li><li><a href="/w">World news from everywhere you look</a></li></ul></nav>
<header><p>Subscribe to our newsletter and get the best stories every day.</p></header>
<div class="main"><article><h1>Kim meets Putin</h1>
<p>Russian President Vladimir Putin met <a href="/kim">Kim Jong-un</a> in Pyongyang on Wednesday&nbsp;&mdash; the first visit in 24 years.</p>
<script>var x = "Kim attacked Putin";</script>
<p>The two leaders signed a treaty on a comprehensive strategic partnership, state media said.</p>
<ul><li><a href="/more">Read more: all our stories about the Korean Peninsula and beyond</a></li></ul>
</article></div>
<footer><p>Copyright The Gazette. All rights reserved, and then some more words.</p></footer></body></html>`

func TestPage(t *testing.T) {
	it := readOne(t, "news/index.html", pageText, Defaults{})
	want := "Russian President Vladimir Putin met Kim Jong-un in Pyongyang on Wednesday — the first visit in 24 years.\n\n" +
		"The two leaders signed a treaty on a comprehensive strategic partnership, state media said."
	if it.Text != want {
		t.Errorf("text\n%s\nwant\n%s", it.Text, want)
	}
	if it.Title != "Kim meets Putin" || it.Publisher != "The Gazette" || it.Date.String() != "2024-06-19" || it.URL != "https://gazette.example/kim-putin" {
		t.Errorf("head %+v", it.Document)
	}
}

func TestSiteStandsBehindTheHeadline(t *testing.T) {
	for _, c := range []struct{ title, h1, want string }{
		{"Talks fail - Example Times", "Talks fail", "Example Times"},
		{"Talks fail – Kremlin", "Talks fail – Kremlin", ""},
		{"Talks fail – Kremlin | World | Example Times", "Talks fail – Kremlin", "Example Times"},
		{"Talks fail - Example Times", "Example Times", ""},
		{"Talks fail — what we know so far of the meeting", "Talks fail", ""},
		{"Talks fail - 14.01.2025", "Talks fail", ""},
		{"Talks fail", "Talks fail", ""},
	} {
		page := "<html><head><title>" + c.title + "</title></head><body><h1>" + c.h1 + "</h1><p>Kenya left the talks with Norway on Monday.</p></body></html>"
		if it := readOne(t, "a.html", page, Defaults{}); it.Publisher != c.want {
			t.Errorf("%q: publisher %q, want %q", c.title, it.Publisher, c.want)
		}
	}
}

// A dateline is surer than a date that stands around the article.
func TestDatelineOfAPage(t *testing.T) {
	const page = `<html><head><title>Talks</title></head><body><div class="date">Updated 3 March 2025</div><h1>Talks</h1>
<p>NAIROBI, 14 January 2025 (Wire) - Kenya left the talks with Norway on Monday.</p></body></html>`
	if it := readOne(t, "a.html", page, Defaults{}); it.Date.String() != "2025-01-14" || !it.DateInferred {
		t.Errorf("date %s, notes %q", it.Date, it.Notes)
	}
}

func all(t *testing.T, name, s string, def Defaults) []Item {
	t.Helper()
	var items []Item
	for it, err := range Read(name, strings.NewReader(s), def) {
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, it)
	}
	return items
}

func TestFeeds(t *testing.T) {
	for name, s := range map[string]string{
		"wire.rss": `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title>
<item><title>Talks</title><link>https://w.example/2024/talks-1.html</link><pubDate>Wed, 19 Jun 2024 08:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Putin met Kim Jong-un in Pyongyang &amp; signed a treaty.</p>]]></content:encoded></item></channel></rss>`,
		"wire.atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Talks</title><id>https://w.example/2024/talks-1.html</id>
<link href="https://w.example/2024/talks-1.html"/><published>2024-06-19T08:00:00Z</published>
<content type="html">&lt;p&gt;Putin met Kim Jong-un in Pyongyang &amp;amp; signed a treaty.&lt;/p&gt;</content></entry></feed>`,
	} {
		it := all(t, name, s, Defaults{})[0]
		if it.ID != "w-example-talks-1" || it.Title != "Talks" || it.Publisher != "Wire" || it.Date.String() != "2024-06-19" || it.URL == "" {
			t.Errorf("%s: %+v", name, it.Document)
		}
		if it.Text != "Putin met Kim Jong-un in Pyongyang & signed a treaty." {
			t.Errorf("%s: text %q", name, it.Text)
		}
	}
}

func TestEntriesOfFeedsAreToldApart(t *testing.T) {
	for key, want := range map[string]string{
		"https://www.strait.example/2024/7": "strait-example-7", "https://gazette.example/?p=12": "gazette-example-p-12", "4711": "wire-4711",
		"https://strait.example/world/talks-in-oslo-9.html": "talks-in-oslo-9", "tag:blog.example,1999:blog-123.post-456": "tag-blog-example-1999-blog-123-post-456",
		"": "wire-3", "https://strait.example/a-b/": "a-b",
	} {
		if got := entryID(key, "news/wire.rss", 3); got != want {
			t.Errorf("%q: %s, want %s", key, got, want)
		}
	}
}

func TestRows(t *testing.T) {
	for _, c := range []struct {
		name, s string
		fields  map[string]string
	}{
		{"ev.csv", "id,date,event_text\nA 1,20240619,\"Putin met Kim, who smiled.\"\n", nil},
		{"ev.tsv", "id\tdate\ttext\nA 1\t2024-06-19\tPutin met Kim, who smiled.\n", nil},
		{"ev.jsonl", "{\"id\":\"A 1\",\"date\":\"2024-06-19T01:02:03Z\",\"text\":\"Putin met Kim, who smiled.\"}\n\n", nil},
		{"ev.csv", "id,date,what\nA 1,2024-06-19,\"Putin met Kim, who smiled.\"\n", map[string]string{"what": "text"}},
	} {
		items := all(t, c.name, c.s, Defaults{Fields: c.fields})
		if len(items) != 1 {
			t.Fatalf("%s: %d documents", c.name, len(items))
		}
		it := items[0]
		if it.ID != "a-1" || it.Date.String() != "2024-06-19" || it.Text != "Putin met Kim, who smiled." || it.Body.End != len(it.Text) {
			t.Errorf("%s: %+v", c.name, it.Document)
		}
	}
}

func TestABadRowIsOneErrorAndTheRestIsRead(t *testing.T) {
	good, bad := 0, ""
	for _, err := range Read("x.jsonl", strings.NewReader("{\"text\":\"a\"}\nnonsense\n{\"title\":\"no text\"}\n{\"text\":\"b\"}"), Defaults{}) {
		if err == nil {
			good++
		} else {
			bad += err.Error() + "\n"
		}
	}
	if good != 2 || !strings.Contains(bad, "x.jsonl:2: ") || !strings.Contains(bad, "x.jsonl:3: no text") {
		t.Errorf("%d documents, errors %s", good, bad)
	}
}

func TestGzip(t *testing.T) {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte("Kim met Putin.")); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if it := all(t, "a.txt.gz", b.String(), Defaults{})[0]; it.Text != "Kim met Putin." || it.ID != "a" {
		t.Errorf("%+v", it)
	}
}

func TestUnique(t *testing.T) {
	two := func(yield func(Item, error) bool) {
		for range 2 {
			var it Item
			it.ID = "kim"
			if !yield(it, nil) {
				return
			}
		}
	}
	var errs []error
	for _, err := range Unique(two) {
		errs = append(errs, err)
	}
	if errs[0] != nil || errs[1] == nil || !strings.Contains(errs[1].Error(), "two documents are called kim") {
		t.Errorf("%v", errs)
	}
}
