package web

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"golang.org/x/net/html"
)

// filterCase is one filter of the path page: a question, what is set in the form, and
// whether the paths are then others than without it.
type filterCase struct {
	question, key, value string
	differs              bool
}

// everyFilter is all fields of the form, each by itself.
func everyFilter() []filterCase {
	const tanks, talks, around = "from=country/ru&to=country/ir&max-hops=1", "from=country/ir&to=country/sa&max-hops=1", "from=Abiy+Ahmed&to=country/ir"
	const visit = "from=country/kp&to=person/vladimir-putin&max-hops=1"
	return []filterCase{
		{tanks, "publisher", "Desk B", true},
		{tanks, "since", "2024-06", true},
		{tanks, "until", "2024-04-30", true},
		{tanks, "as-of", "2024-05-04", true},
		{talks, "relation", "accused", true},
		{talks, "relation", "accused; agreed-with", true},
		{talks, "status", "actual", true},
		{talks, "status", "planned", true},
		{talks, "status", "expected", true},
		{talks, "status", "refused", true},
		{talks, "evidence", "asserted", false},
		{talks, "evidence", "presupposed", true},
		{talks, "evidence", "reported", true},
		{talks, "evidence", "alleged", true},
		{visit, "polarity", "positive", true},
		{visit, "polarity", "negative", true},
		{"from=country/ir&to=org/houthis&max-hops=1", "speaker", "country/sa", false},
		{talks, "speaker", "country/cn", true},
		{around, "via", "country/ae", true},
		{around, "avoid", "country/ae", true},
		{around, "k", "1", true},
		{around, "max-hops", "1", true},
		{around, "directed", "1", true},
		{around, "weighted", "1", true},
		{around, "officials", "1", false},
		{"from=country/ru&to=country/kp&max-hops=1", "by-state", "1", true},
	}
}

// address is the page with the filter set.
func (c filterCase) address(t *testing.T) string {
	t.Helper()
	v, err := url.ParseQuery(c.question)
	if err != nil {
		t.Fatal(err)
	}
	v.Set(c.key, c.value)
	return "/path?" + v.Encode()
}

// TestEveryFilter sets each filter by its address: the paths are others, the form is
// open and shows it, and no link to another view of the same question loses it.
func TestEveryFilter(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	seen := map[string]bool{}
	for _, c := range everyFilter() {
		seen[c.key] = true
		address := c.address(t)
		page := get(t, h, address).Body.String()
		if differs := resultOf(t, page) != resultOf(t, get(t, h, "/path?"+c.question).Body.String()); differs != c.differs {
			t.Errorf("%s: the result differs: %v, want %v: %s", address, differs, c.differs, resultOf(t, page))
		}
		if shown := fieldsOf(t, page)[c.key]; shown != c.value {
			t.Errorf("%s: the form shows %q", address, shown)
		}
		for _, link := range links(t, page) {
			u, err := url.Parse(link)
			if err != nil {
				t.Fatal(err)
			}
			if u.Path == "/path" && u.Query().Has("edge") && u.Query().Get(c.key) != c.value {
				t.Errorf("%s: the link %s has lost it", address, link)
			}
		}
	}
	for name := range fieldsOf(t, get(t, h, "/path?from=country/ir&to=country/sa").Body.String()) {
		if !seen[name] && name != "from" && name != "to" && name != "q" {
			t.Errorf("the field %s is not tried", name)
		}
	}
}

// fieldsOf gives what stands in the fields of a page, "" where nothing is set.
func fieldsOf(t *testing.T, page string) map[string]string {
	t.Helper()
	fields := map[string]string{}
	walk(t, page, func(n *html.Node) {
		name := attrOf(n, "name")
		switch {
		case n.Data == "input" && attrOf(n, "type") == "checkbox":
			if hasAttr(n, "checked") {
				fields[name] = attrOf(n, "value")
			} else if _, ok := fields[name]; !ok {
				fields[name] = ""
			}
		case n.Data == "input" && name != "":
			fields[name] = attrOf(n, "value")
		case n.Data == "select":
			fields[name] = ""
		case n.Data == "option" && hasAttr(n, "selected"):
			fields[attrOf(n.Parent, "name")] = wordsOf(n)
		}
	})
	return fields
}

// resultOf gives the words of what was found.
func resultOf(t *testing.T, page string) string {
	t.Helper()
	words := ""
	walk(t, page, func(n *html.Node) {
		if attrOf(n, "id") == "result" {
			words = wordsOf(n)
		}
	})
	return words
}

func attrOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// The same with the hands: each filter is set in the form, the address comes to say it,
// and who opens that address elsewhere sees the same.
func TestBrowserEveryFilter(t *testing.T) {
	b := newBrowser(t)
	const state = `[document.querySelector("#result").innerText, document.querySelector("#filters").open, ...$$("#question [name]").map((e) => e.type === "checkbox" ? e.checked : e.value)].join("|")`
	done := map[string]bool{}
	for _, c := range everyFilter() {
		if done[c.key] {
			continue // one value of each is enough here
		}
		done[c.key] = true
		b.open("/path?" + c.question)
		b.run(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => { document.querySelector("#filters").open = true;
			const all = $$("#question [name=%s]"), one = all.find((e) => e.value === %q);
			if (all[0].type === "checkbox") one.checked = true; else all[0].value = %q;
			document.querySelector("#question button.main").click(); })()`, c.key, c.value, c.value)))
		b.until(fmt.Sprintf(`new URLSearchParams(location.search).get(%q) === %q`, c.key, c.value))
		b.until(`document.querySelector("#result") !== null && location.search.includes("filters=open") === (document.querySelector("#filters").dataset.usual === "shut")`)
		before, address := eval[string](b, state), eval[string](b, "location.pathname + location.search")
		b.open("/about")
		b.open(address)
		if now := eval[string](b, state); now != before {
			t.Errorf("%s shows\n%s\nnot\n%s", address, now, before)
		}
	}
}

// Filters that are only looked at, and lists that were unfolded, stay so.
func TestBrowserUnfolded(t *testing.T) {
	b := newBrowser(t)
	b.open("/path?from=country/ir&to=country/sa&k=1")
	if eval[bool](b, `document.querySelector("#filters").open`) {
		t.Error("the filters are open, though none is set")
	}
	b.run(chromedp.Click(chromedp.CSS("#filters summary")))
	b.until(`location.search.includes("filters=open")`)
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector("a.edge").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`))
	b.until(`document.querySelector("#evidence .card") !== null && location.search.includes("filters=open") && location.search.includes("edge=")`)
	b.run(chromedp.Reload())
	b.until(`document.querySelector("#filters")?.open && document.querySelector("#evidence .card") !== null`)
	b.run(chromedp.Click(chromedp.CSS("#filters summary")))
	b.until(`!location.search.includes("filters=")`)
	b.open("/path?from=country/ir&to=country/sa&k=1&status=actual")
	b.run(chromedp.Click(chromedp.CSS("#filters summary")))
	b.until(`location.search.includes("filters=shut")`)
	b.run(chromedp.Reload())
	b.until(`document.querySelector("#filters") && !document.querySelector("#filters").open && document.querySelector("#result a.edge") !== null`)
}

// A publisher whose name holds what divides a list is one publisher.
func TestPublisherWithSemicolon(t *testing.T) {
	for _, c := range []struct{ value, want string }{{"Desk A", "Desk A"}, {"Desk A; Desk B", "Desk A|Desk B|Desk A; Desk B"}, {" ", ""}} {
		if got := strings.Join(whole(url.Values{"publisher": {c.value}}, "publisher"), "|"); got != c.want {
			t.Errorf("%q is %q, want %q", c.value, got, c.want)
		}
	}
}
