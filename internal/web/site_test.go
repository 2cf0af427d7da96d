package web

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"golang.org/x/net/html"

	"entente/data"
	"entente/data/vocab"
	"entente/extract"
	"entente/extract/read"
	"entente/graph"
)

// folder is a graph of the sample, made once for all tests.
var folder string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "entente-web-")
	if err == nil {
		folder = dir
		err = build(dir)
	}
	code := 1
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	} else {
		code = m.Run()
	}
	os.RemoveAll(dir)
	os.Exit(code)
}

// contradiction is news items of which not all can be so, and one that agrees with each.
func contradiction() map[string]string {
	return map[string]string{
		"claim.md":  "---\ntitle: A visit\ndate: 2024-05-03\npublisher: Desk A\n---\n\nVladimir Putin visited North Korea in May 2024. Russia supplied weapons to Iran.\n",
		"number.md": "---\ntitle: Tanks\ndate: 2024-05-04\npublisher: Desk A\n---\n\nRussia supplied 300 tanks to Iran in May 2024.\n",
		"figure.md": "---\ntitle: More tanks\ndate: 2024-05-06\npublisher: Desk B\n---\n\nRussia supplied 500 tanks to Iran in May 2024.\n",
		"least.md":  "---\ntitle: Some tanks\ndate: 2024-05-07\npublisher: Desk C\n---\n\nRussia supplied more than 280 tanks to Iran in May 2024.\n",
		"denial.md": "---\ntitle: No visit\ndate: 2024-05-20\npublisher: Desk B\n---\n\nVladimir Putin did not visit North Korea in May 2024.\n",
	}
}

func build(dir string) error {
	x, err := extract.New(data.FS)
	if err != nil {
		return err
	}
	store, err := graph.Open(dir, graph.Options{})
	if err != nil {
		return err
	}
	defer store.Close()
	names, err := fs.Glob(data.FS, "sample/*-*.md")
	if err != nil {
		return err
	}
	texts := contradiction()
	for _, name := range names {
		raw, err := fs.ReadFile(data.FS, name)
		if err != nil {
			return err
		}
		texts[name] = string(raw)
	}
	for name, words := range texts {
		for item, err := range read.Read(name, strings.NewReader(words), read.Defaults{}) {
			if err != nil {
				return err
			}
			r := x.Extract(item)
			if _, err := store.Replace(context.Background(), r.ID, slices.Collect(x.Quads(&r))); err != nil {
				return err
			}
		}
	}
	hostile := hostileQuads()
	_, err = store.Replace(context.Background(), hostileDoc, hostile)
	return err
}

// What a hostile news item may hold. Each would do something where it became
// markup, an address or a style.
const (
	evil       = `<script>alert(1)</script><img src=x onerror=alert(2)>"'` + "`" + `</title></svg></textarea>--><b style=color:red>`
	evilURL    = `javascript:alert(3)`
	hostileDoc = "evil-doc"
	evilActor  = "person/evil"
)

func hostileQuads() []quad.Quad {
	doc, meta := quad.IRI(vocab.NSDoc+hostileDoc), quad.IRI(vocab.MetaGraph(hostileDoc))
	st, us, them := quad.IRI(vocab.NSStatement+"00000000000000ee"), quad.IRI(vocab.NSActor+"country/us"), quad.IRI(vocab.NSActor+evilActor)
	sentence := quad.IRI(fmt.Sprintf("%s%s#char=0,%d", vocab.NSDoc, hostileDoc, len(evil)))
	about := func(s quad.IRI, p string, o quad.Value) quad.Quad {
		return quad.Quad{Subject: s, Predicate: quad.IRI(p), Object: o, Label: meta}
	}
	span := func(a, b int) quad.IRI {
		return quad.IRI(fmt.Sprintf("%s%s#char=%d,%d", vocab.NSDoc, hostileDoc, a, b))
	}
	gazetteer := func(p, name string) quad.Quad {
		return quad.Quad{Subject: them, Predicate: quad.IRI(p), Object: quad.String(name), Label: quad.IRI(vocab.GraphGazetteer)}
	}
	return []quad.Quad{
		about(doc, vocab.RDFType, quad.IRI(vocab.SchemaNews)), about(doc, vocab.SchemaHeadline, quad.String(evil)),
		about(doc, vocab.SchemaPublisher, quad.String(evil)), about(doc, vocab.SchemaURL, quad.String(evilURL)), about(doc, vocab.NIFString, quad.String(evil)),
		{Subject: us, Predicate: quad.IRI(vocab.NSRelation + "accused"), Object: them, Label: st},
		about(st, vocab.RDFSubject, us), about(st, vocab.RDFPredicate, quad.IRI(vocab.NSRelation+"accused")), about(st, vocab.RDFObject, them),
		about(st, vocab.DefStatus, quad.IRI(vocab.NSStatus+"actual")), about(st, vocab.DefPolarity, quad.IRI(vocab.NSPolarity+"positive")),
		about(st, vocab.DefEvidence, quad.IRI(vocab.NSEvidence+"asserted")), about(st, vocab.DefTheme, quad.String(evil)), about(st, vocab.DefRule, quad.String(evil)),
		about(st, vocab.DefCue, quad.String(evil)), about(st, vocab.DefQuantity, quad.String(evil)), about(st, vocab.ProvQuotedFrom, sentence),
		about(st, vocab.DefTrigger, span(2, 9)), about(st, vocab.DefSubjectSpan, span(0, 4)), about(st, vocab.DefObjectSpan, span(7, 30)),
		about(sentence, vocab.NIFAnchor, quad.String(evil)), gazetteer(vocab.RDFSLabel, evil), gazetteer(vocab.SkosAltLabel, evil+evil),
	}
}

// newSite makes a site of the sample.
func newSite(t testing.TB, o Options) *Site {
	t.Helper()
	store, err := graph.Open(folder, graph.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return siteOf(t, store, o)
}

func siteOf(t testing.TB, store *graph.Store, o Options) *Site {
	t.Helper()
	var err error
	if o.Relations, err = vocab.LoadRelations(data.FS); err != nil {
		t.Fatal(err)
	}
	s, err := New(store, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// request asks a handler; headers are given as "Name: value".
func request(t testing.TB, h http.Handler, method, address, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, address, strings.NewReader(body))
	r.Host = "127.0.0.1:7464"
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		if name == "Host" {
			r.Host = value
		}
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func get(t testing.TB, h http.Handler, address string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return request(t, h, http.MethodGet, address, "", headers...)
}

// walk visits the elements of a page.
func walk(t testing.TB, page string, visit func(n *html.Node)) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			visit(n)
		}
	}
}

// links gives the addresses on this site that a page leads to.
func links(t testing.TB, page string) []string {
	var all []string
	walk(t, page, func(n *html.Node) {
		for _, a := range n.Attr {
			if a.Key == "href" && strings.HasPrefix(a.Val, "/") {
				address, _, _ := strings.Cut(a.Val, "#")
				all = append(all, address)
			}
		}
	})
	return all
}

// TestEveryLink starts at the first page and follows every link, as long as there
// are new kinds of page: each must be there, and be clean.
func TestEveryLink(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	todo := []string{"/", "/path?from=Abiy+Ahmed&to=Iran&k=5", "/dyad?a=Iran&b=Saudi+Arabia", "/search?q=korea", "/document/" + hostileDoc, "/actor/" + evilActor, "/conflicts"}
	seen := map[string]bool{}
	for n := 0; len(todo) > 0 && n < 600; n++ {
		address := todo[0]
		todo = todo[1:]
		if seen[address] {
			continue
		}
		seen[address] = true
		w := get(t, h, address)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d", address, w.Code)
		}
		if strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
			clean(t, address, w.Body.String())
			todo = append(todo, links(t, w.Body.String())...)
		}
	}
	for _, kind := range []string{"/actor/", "/path?", "/dyad?", "/document/", "/statement/"} {
		found := false
		for address := range seen {
			found = found || strings.HasPrefix(address, kind)
		}
		if !found {
			t.Errorf("no link led to %s", kind)
		}
	}
}

// clean checks that a page runs, loads and shows nothing but what is ours.
func clean(t *testing.T, address, page string) {
	t.Helper()
	walk(t, page, func(n *html.Node) {
		if n.Data == "script" && (len(n.Attr) == 0 || n.Attr[0].Val != "/static/app.js" || n.FirstChild != nil) || n.Data == "img" || n.Data == "b" || n.Data == "style" {
			t.Errorf("%s: an element %s that is not ours", address, n.Data)
		}
		for _, a := range n.Attr {
			switch key := strings.ToLower(a.Key); {
			case strings.HasPrefix(key, "on"), key == "style":
				t.Errorf("%s: %s has the attribute %s", address, n.Data, key)
			case key == "href" || key == "src" || key == "action":
				if !strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "#") || strings.HasPrefix(a.Val, "//") {
					t.Errorf("%s: %s leads to %q", address, n.Data, a.Val)
				}
			}
		}
	})
}

// TestHostileDocument looks at every page on which the words of a hostile document
// stand, and sees that they are there as words.
func TestHostileDocument(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, address := range []string{
		"/document/" + hostileDoc, "/documents", "/actor/" + evilActor, "/actor/country/us", "/statement/00000000000000ee",
		"/path?from=country/us&to=" + evilActor + "&edge=country/us~" + evilActor, "/dyad?a=country/us&b=" + evilActor, "/search?q=script",
	} {
		w := get(t, h, address)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d", address, w.Code)
		}
		clean(t, address, w.Body.String())
		if !strings.Contains(w.Body.String(), "&lt;script&gt;") {
			t.Errorf("%s: the words are not there", address)
		}
	}
	for _, address := range []string{"/search?q=", "/path?to=x&from=", "/path?from=country/us&to=country/ir&k=", "/dyad?b=x&a=", "/conflicts?actor=", "/path?from=country/us&to=country/ir&as-of=", "/nowhere/", "/actor/", "/document/"} {
		w := get(t, h, address+strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20", `"`, "%22", "`", "%60").Replace(evil))
		clean(t, address, w.Body.String())
	}
}

func TestPages(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, c := range []struct {
		address string
		status  int
		want    []string
	}{
		{"/search?q=Korea", 200, []string{"Ambiguous", "North Korea"}},
		{"/search?q=Nirth+Koreo", 200, []string{"has no actor", "North Korea"}},
		{"/path?from=Abiy+Ahmed&to=Iran&k=2", 200, []string{"Path 1, 2 hops", `class="line conf solid"`, "cooperation", "accused the Emirates of treachery"}},
		{"/path?from=Abiy+Ahmed&to=Iran&edge=country/ae~country/ir", 200, []string{"What is between", `<span class="mark object sentence"`, "in the text&#39;s own voice"}},
		{"/path?from=Russia&to=North+Korea&max-hops=1", 200, []string{"There is no such path", "by state"}},
		{"/path?from=Russia&to=North+Korea&max-hops=1&by-state=1&edge=country/kp~country/ru", 200, []string{"Path 1, 1 hop", `aria-label="Russia visited North Korea: `, "Vladimir Putin</a>", "What is between North Korea and Russia", "checked> by state"}},
		{"/path?from=Abiy+Ahmed&to=Iran&as-of=2001-01-01", 200, []string{"There is no such path", "without the filters"}},
		{"/path?from=Iran&to=Tehran+Nobody", 200, []string{"has no actor"}},
		{"/path?from=Iran&to=Iran", 400, []string{"name two different actors"}},
		{"/path?from=Iran&to=Oman&k=900", 400, []string{"a whole number from 1 to 20"}},
		{"/path?from=Iran&to=Oman&since=soon", 400, []string{"is no date"}},
		{"/path?from=Iran&to=Oman&avoid=Nobody+at+all", 404, []string{"has no actor"}},
		{"/dyad?a=Iran&b=Saudi+Arabia", 200, []string{"no document at all", `class="bar material-conf"`, "years"}},
		{"/dyad?a=Iran&b=Saudi+Arabia&from=2023-03&to=2023-03", 200, []string{"2023-03", "← before", `name="from" value="2023-03"`, `name="to" value="2023-03"`}},
		{"/dyad?a=Iran&b=Saudi+Arabia&from=2023-03&to=2022", 400, []string{"which comes first", `name="from" value="2023-03"`, "whole time"}},
		{"/dyad?a=Iran&b=Saudi+Arabia&from=then", 400, []string{"is no date", `name="from" value="then"`, "whole time"}},
		{"/dyad?a=Iran&b=Saudi+Arabia&from=0000&to=9999", 200, []string{"0s to 1960s: no document", "By decade"}},
		{"/conflicts", 200, []string{"It happened, or it did not", "Desk A", "Desk B"}},
		{"/conflicts?actor=Iran", 200, []string{"1 pair.", "Different numbers: 300 tanks and 500 tanks"}},
		{"/document/iran-saudi-2023", 200, []string{`<sup>`, "margin-note"}},
		{"/actor/country/ir", 200, []string{"Islamic Republic of Iran", "Whom it deals with", "mediated between"}},
		{"/actor/country/ir?relation=accused", 200, []string{"United Arab Emirates"}},
		{"/actor/nobody", 404, []string{"has no actor"}},
		{"/statement/nothing", 404, []string{"not in the graph"}},
		{"/document/nothing", 404, []string{"not in the graph"}},
		{"/nothing", 404, []string{"There is no page"}},
	} {
		w := get(t, h, c.address)
		if w.Code != c.status {
			t.Errorf("%s: status %d, want %d", c.address, w.Code, c.status)
		}
		for _, want := range c.want {
			if !strings.Contains(w.Body.String(), want) {
				t.Errorf("%s: %q is not there", c.address, want)
			}
		}
	}
}

// Beside each statement of an edge stand the documents that say the same, and those
// that say the opposite or give another number.
func TestOthersBeside(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, c := range []struct{ edge, words, agree, contrary string }{
		{"country/kp~person/vladimir-putin", "Vladimir Putin visited North Korea", "", "Desk B, 2024-05-20 (not actual, in the text's own voice)"},
		{"country/kp~person/vladimir-putin", "Vladimir Putin did not visit North Korea", "", "Desk A, 2024-05-03 (actual, in the text's own voice)"},
		{"country/ir~country/ru", "number: 300 tanks", "Desk C, 2024-05-07", "Desk B, 2024-05-06 (500 tanks)"},
		{"country/ir~country/ru", "number: 500 tanks", "Desk C, 2024-05-07", "Desk A, 2024-05-04 (300 tanks)"},
		{"country/ir~country/ru", "number: more than 280 tanks", "Desk A, 2024-05-04; Desk B, 2024-05-06", ""},
	} {
		a, b, _ := strings.Cut(c.edge, "~")
		found := false
		for _, card := range cardsOn(t, get(t, h, with("/path", nil, "from", a, "to", b, "max-hops", "1", "edge", c.edge)).Body.String()) {
			if !strings.Contains(card.words, c.words) {
				continue
			}
			found = true
			if card.agree != c.agree || card.contrary != c.contrary {
				t.Errorf("%s: %q agree, %q disagree", c.words, card.agree, card.contrary)
			}
		}
		if !found {
			t.Errorf("no statement with %q", c.words)
		}
	}
}

// shownCard is what stands on a card.
type shownCard struct{ words, agree, contrary string }

func cardsOn(t *testing.T, page string) []shownCard {
	t.Helper()
	var all []shownCard
	walk(t, page, func(n *html.Node) {
		class := classOf(n)
		if strings.HasPrefix(class, "card") {
			all = append(all, shownCard{words: wordsOf(n)})
		}
		if _, who, ok := strings.Cut(wordsOf(n), ": "); ok && class == "others agree" {
			all[len(all)-1].agree = who
		} else if ok && class == "others against" {
			all[len(all)-1].contrary = who
		}
	})
	return all
}

func classOf(n *html.Node) string {
	for _, a := range n.Attr {
		if a.Key == "class" {
			return a.Val
		}
	}
	return ""
}

// wordsOf gives the words of an element, with one space between them.
func wordsOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestTooLate(t *testing.T) {
	h := newSite(t, Options{QueryTime: 1}).Handler()
	if w := get(t, h, "/api/v1/timeline?a=Iran&b=Saudi+Arabia"); w.Code != http.StatusGatewayTimeout {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
}

// What is sent packed is what is sent plain, and a tag spares sending it again.
func TestPackedAndTagged(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, address := range []string{"/actor/country/ir", "/api/v1/actor/country/ir", "/api/v1/openapi.json", "/static/app.js"} {
		plain, packed := get(t, h, address), get(t, h, address, "Accept-Encoding: gzip")
		z, err := gzip.NewReader(packed.Body)
		if err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		body, err := io.ReadAll(z)
		if err != nil || string(body) != plain.Body.String() {
			t.Errorf("%s: packed is not plain: %v", address, err)
		}
		if plain.Header().Get("ETag") == packed.Header().Get("ETag") {
			t.Errorf("%s: one tag for two answers", address)
		}
		again := get(t, h, address, "If-None-Match: "+plain.Header().Get("ETag"))
		if again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s: status %d with its own tag", address, again.Code)
		}
		if !slices.Contains(packed.Header().Values("Vary"), "Accept-Encoding") {
			t.Errorf("%s: Vary is %v", address, packed.Header().Values("Vary"))
		}
	}
}
