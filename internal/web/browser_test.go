package web

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browser is a page of a real browser that looks at the sample.
type browser struct {
	t    *testing.T
	ctx  context.Context
	base string

	mu       sync.Mutex
	trouble  []string // what the browser complained about
	elsewher []string // addresses outside of the site that it asked for
}

// patienceOfBrowser bounds a test in the browser.
const patienceOfBrowser = 90 * time.Second

func newBrowser(t *testing.T) *browser {
	t.Helper()
	return newBrowserOf(t, newSite(t, Options{}).Handler())
}

// newBrowserOf opens a browser for what a handler serves.
func newBrowserOf(t *testing.T, h http.Handler) *browser {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if found, err := exec.LookPath(name); err == nil {
			program = found
			break
		}
	}
	if program == "" {
		t.Skip("there is no Chromium here (Debian: apt-get install chromium); what only a browser shows is not tested")
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.WindowSize(1240, 900), chromedp.Flag("disable-dev-shm-usage", true))
	allocator, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, patienceOfBrowser)
	t.Cleanup(cancel)
	b := &browser{t: t, ctx: ctx, base: server.URL}
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Call(ctx, log.Enable, cdp.Empty{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.quiet)
	return b
}

// listen notes what a page must not do: complain, or ask elsewhere.
func (b *browser) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" || e.Entry.Level == "warning" {
			b.trouble = append(b.trouble, e.Entry.Text+" "+e.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		b.trouble = append(b.trouble, e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		b.trouble = append(b.trouble, fmt.Sprint(e.Type))
	case *network.EventRequestWillBeSent:
		if !strings.HasPrefix(e.Request.URL, b.base) && !strings.HasPrefix(e.Request.URL, "data:") && !strings.HasPrefix(e.Request.URL, "about:") {
			b.elsewher = append(b.elsewher, e.Request.URL)
		}
	}
}

func (b *browser) quiet() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, s := range b.trouble {
		b.t.Errorf("the browser complains: %s", s)
	}
	for _, s := range b.elsewher {
		b.t.Errorf("the page asked elsewhere: %s", s)
	}
}

func (b *browser) run(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

func (b *browser) open(address string) {
	b.t.Helper()
	b.run(chromedp.Navigate(b.base+address), chromedp.WaitReady(chromedp.CSS("footer")))
	b.until(`document.readyState === "complete"`) // the script has run
}

// eval gives what a line of JavaScript says.
func eval[T any](b *browser, js string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](js))
	if err != nil {
		b.t.Fatal(err)
	}
	return v
}

// until waits for a line of JavaScript to be true.
func (b *browser) until(js string) {
	b.t.Helper()
	for range 200 { // a page that is being left gives an error
		if ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](js)); err == nil && ok {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	b.t.Fatalf("%s does not become true; the address is %s", js, eval[string](b, "location.href"))
}

// see waits for something to be on the page. It asks anew each time, since what
// waits in a page that is being left waits for ever.
func (b *browser) see(selector string) {
	b.t.Helper()
	b.until(fmt.Sprintf("(document.querySelector(%q)?.getClientRects().length ?? 0) > 0", selector))
}

// scheme has the browser say that its screen is light or dark.
func (b *browser) scheme(name string) {
	b.t.Helper()
	media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}}
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, media); err != nil {
		b.t.Fatal(err)
	}
}

func (b *browser) textOf(selector string) string {
	b.t.Helper()
	return eval[string](b, fmt.Sprintf("document.querySelector(%q)?.innerText ?? ''", selector))
}

func (b *browser) want(selector, words string) {
	b.t.Helper()
	if got := b.textOf(selector); !strings.Contains(got, words) {
		b.t.Errorf("%s says %.300q, want %q", selector, got, words)
	}
}

// picture keeps a picture of the page in the folder that ENTENTE_PICTURES names.
func (b *browser) picture(name string, w, h int64) {
	dir := os.Getenv("ENTENTE_PICTURES")
	if dir == "" {
		return
	}
	b.run(chromedp.EmulateViewport(w, h))
	png, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// Search as one types, choose with the keys, and see the actor.
func TestBrowserSearch(t *testing.T) {
	b := newBrowser(t)
	b.open("/")
	b.run(chromedp.SendKeys(chromedp.CSS("#q"), "korea"))
	b.until(`document.querySelectorAll(".find .suggestions .flag").length > 1`)
	b.want(".find .suggestions", "ambiguous")
	b.run(chromedp.KeyEvent(kb.Escape))
	if !eval[bool](b, `document.querySelector(".find .suggestions").hidden && document.querySelector("#q").value === "korea"`) {
		t.Error("Escape must close the list, and leave what was typed")
	}
	b.open("/")
	b.run(chromedp.SendKeys(chromedp.CSS("#q"), "hermit"))
	b.until(`document.querySelector(".find .suggestions li")?.textContent.includes("North Korea country/kp, also Hermit Kingdom")`)
	b.open("/")
	b.run(chromedp.SendKeys(chromedp.CSS("#q"), "saudi"))
	b.until(`document.querySelector(".find .suggestions li")?.textContent.startsWith("Saudi Arabia")`)
	b.run(chromedp.KeyEvent(kb.ArrowDown))
	if b.textOf(`.find [aria-selected=true]`) == "" || eval[string](b, `document.querySelector("#q").getAttribute("aria-activedescendant") ?? ""`) == "" {
		t.Error("no suggestion is chosen")
	}
	b.until(`document.activeElement.id === "q" && document.activeElement.hasAttribute("aria-activedescendant")`)
	b.run(chromedp.KeyEvent(kb.Enter))
	b.see("figure.drawing")
	b.want("h1", "Saudi Arabia")
	b.want("table", "Iran")
	b.picture("actor", 1240, 1100)
}

// A click on a line of a path shows the sentence behind it, with its marks; the
// address says so, and going back closes it.
func TestBrowserPath(t *testing.T) {
	b := newBrowser(t)
	b.open("/")
	b.run(chromedp.SendKeys(chromedp.CSS("#from"), "Abiy Ahmed"), chromedp.SendKeys(chromedp.CSS("#to"), "country/ir"), chromedp.Click(chromedp.CSS("button.main")))
	b.see("a.edge")
	b.want("h1", "Abiy Ahmed to Iran")
	b.picture("path", 1240, 860)
	b.run(chromedp.Click(chromedp.CSS(`a.edge[aria-label^="Iran accused United Arab Emirates"] text`)))
	b.until(`document.querySelector("#evidence .card") !== null`)
	b.want("#evidence .quote", "Iran accused the Emirates of treachery")
	b.want("#evidence .quote .mark.trigger", "accused")
	b.want("#evidence .quote .mark.subject", "Iran")
	b.want("#evidence .facts", "actual")
	if address := eval[string](b, "location.href"); !strings.Contains(address, "edge=country") {
		t.Errorf("the address is %s", address)
	}
	if eval[int](b, `document.querySelectorAll("a.edge.open").length`) == 0 {
		t.Error("no line is shown as open")
	}
	b.picture("evidence", 1240, 1000)
	b.run(chromedp.NavigateBack())
	b.until(`document.querySelector("#evidence .card") === null`)
	b.run(chromedp.NavigateForward())
	b.until(`document.querySelector("#evidence .card") !== null`)
	b.run(chromedp.Reload())
	b.see("#evidence .card")
	b.scheme("dark")
	b.picture("dark", 1240, 860)
}

// The slider asks what was known earlier, and the address says when.
func TestBrowserSlider(t *testing.T) {
	b := newBrowser(t)
	b.open("/path?from=country/ir&to=country/sa&k=1")
	if n := eval[int](b, `document.querySelectorAll("a.edge").length`); n == 0 {
		t.Fatal("there is no line")
	}
	b.run(chromedp.Evaluate[chromedp.Void](`(() => { const r = document.querySelector("input[type=range]"); r.value = 0;
		r.dispatchEvent(new Event("input", {bubbles: true})); r.dispatchEvent(new Event("change", {bubbles: true})) })()`))
	b.until(`document.querySelectorAll("a.edge").length === 0`)
	b.want("#result", "There is no such path")
	if address := eval[string](b, "location.href"); !strings.Contains(address, "as-of=1978-09") {
		t.Errorf("the address is %s", address)
	}
	b.run(chromedp.Focus(chromedp.CSS("input[type=range]")), chromedp.KeyEvent(kb.End))
	b.until(`document.querySelectorAll("a.edge").length > 0`)
	b.run(chromedp.NavigateBack())
	b.until(`document.querySelectorAll("a.edge").length === 0 && document.querySelector("#as-of").value === "1978-09" && document.querySelector("input[type=range]").value === "0"`)
}

// A drawing is zoomed and moved with keys, wheel and mouse, and shown whole again. Who
// pulls it by a line does not open that.
func TestBrowserZoomAndMove(t *testing.T) {
	b := newBrowser(t)
	b.open("/path?from=country/ir&to=Abiy+Ahmed")
	box := func() string {
		return eval[string](b, `document.querySelector(".drawing svg").getAttribute("viewBox")`)
	}
	whole := box()
	b.run(chromedp.Focus(chromedp.CSS(".drawing")), chromedp.KeyEvent("+"))
	larger := box()
	b.run(chromedp.KeyEvent(kb.ArrowRight))
	moved := box()
	if larger == whole || moved == larger {
		t.Errorf("the drawing was %s, then %s, then %s", whole, larger, moved)
	}
	b.mouse(input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseWheel, Modifiers: 2, DeltaX: 0.01, DeltaY: -100}) // with Ctrl; a zero is not sent
	b.until(`document.querySelector(".drawing svg").getAttribute("viewBox") !== "` + moved + `"`)
	wheeled := box()
	for _, e := range []input.DispatchMouseEventParams{
		{Type: input.DispatchMouseEventTypeMousePressed, Button: input.MouseButtonLeft, Buttons: 1, ClickCount: 1},
		{Type: input.DispatchMouseEventTypeMouseMoved, Button: input.MouseButtonLeft, Buttons: 1, X: 60, Y: 5},
		{Type: input.DispatchMouseEventTypeMouseReleased, Button: input.MouseButtonLeft, ClickCount: 1, X: 60, Y: 5},
	} {
		b.mouse(e)
	}
	if now := box(); now == wheeled || b.textOf("#evidence .card") != "" {
		t.Errorf("pulled, the drawing was %s, then %s", wheeled, now)
	}
	b.run(chromedp.Click(chromedp.CSS(`.tools button[aria-label="all of it"]`)))
	if strings.Split(box(), " ")[2] != strings.Split(whole, " ")[2]+".0" {
		t.Errorf("all of it is %s, was %s", box(), whole)
	}
}

// The address says all that is seen: ends, filters, slider, the line that is open, and
// what part of the drawing is in sight. Who opens it elsewhere sees the same.
func TestBrowserAddress(t *testing.T) {
	b := newBrowser(t)
	b.open("/path?from=country/ir&to=Abiy+Ahmed&k=2&status=actual&since=1970&max-hops=5")
	b.run(chromedp.Focus(chromedp.CSS(".drawing")), chromedp.KeyEvent("+"), chromedp.KeyEvent(kb.ArrowRight))
	b.until(`new URLSearchParams(location.search).has("view")`)
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector("a.edge").dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`))
	b.until(`document.querySelector("#evidence .card") !== null`)
	state := func() string {
		return eval[string](b, `[document.querySelector(".drawing svg").getAttribute("viewBox"), document.querySelector("#evidence").textContent,
			...$$("#question [name]").map((e) => e.type === "checkbox" ? e.checked : e.value), $$("a.edge").findIndex((e) => e.classList.contains("open"))].join("|")`)
	}
	before, address := state(), eval[string](b, "location.pathname + location.search")
	for _, part := range []string{"view=", "edge=", "k=2", "status=actual", "since=1970", "max-hops=5"} {
		if !strings.Contains(address, part) {
			t.Errorf("no %s in %s", part, address)
		}
	}
	b.open("/about")
	b.open(address)
	if now := state(); now != before {
		t.Errorf("%s shows\n%s\nnot\n%s", address, now, before)
	}
	b.run(chromedp.Click(chromedp.CSS(`.tools button[aria-label="all of it"]`)))
	b.until(`!new URLSearchParams(location.search).has("view")`)
	if !eval[bool](b, `location.search.includes("edge=")`) {
		t.Error("the line that is open has left the address")
	}
	b.run(chromedp.EmulateViewport(390, 800))
	b.open("/dyad?a=Iran&b=Saudi+Arabia&from=1980&to=2023")
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector(".chart .wide").scrollLeft = 300`))
	b.until(`new URLSearchParams(location.search).has("pan")`)
	b.run(chromedp.Reload())
	b.see(".chart")
	b.until(`Math.abs(document.querySelector(".chart .wide").scrollLeft - 300) < 3`)
}

// mouse does something with the mouse, from the middle of the first label of a drawing
// that is in sight.
func (b *browser) mouse(e input.DispatchMouseEventParams) {
	b.t.Helper()
	at := eval[[]float64](b, `(() => { const all = document.querySelector(".drawing svg").getBoundingClientRect();
		const r = $$("a.edge text").map((e) => e.getBoundingClientRect()).find((r) => r.left > all.left && r.right < all.right && r.top > all.top && r.bottom < all.bottom); return window.mouseAt ??= [r.x + r.width / 2, r.y + r.height / 2]; })()`)
	e.X, e.Y = e.X+at[0], e.Y+at[1]
	if _, err := chromedp.Call(b.ctx, input.DispatchMouseEvent, e); err != nil {
		b.t.Fatal(err)
	}
}

// A note in the margin lights up its words, and leads to them.
func TestBrowserDocument(t *testing.T) {
	b := newBrowser(t)
	b.open("/document/iran-saudi-2023")
	b.want(".margin-note", "agreed with")
	if gap := eval[float64](b, `(() => { const all = $$(".text").map((e) => e.getBoundingClientRect()); return Math.max(...all.slice(1).map((r, i) => r.top - all[i].bottom)); })()`); gap > 30 {
		t.Errorf("the notes hold up the text by %.0f pixels", gap)
	}
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector("#note-1").dispatchEvent(new Event("mouseenter"))`))
	if eval[int](b, `document.querySelectorAll("#trigger-1.lit").length`) != 1 {
		t.Error("the words of the first note are not lit")
	}
	b.run(chromedp.Click(chromedp.CSS("#note-3 a.n")))
	b.until(`location.hash === "#trigger-3"`)
	b.picture("document", 1240, 800)
}

func TestBrowserTimeline(t *testing.T) {
	b := newBrowser(t)
	b.open("/dyad?a=Iran&b=Saudi+Arabia")
	b.want("figcaption", "no document at all")
	b.picture("timeline", 1240, 760)
	b.run(chromedp.Evaluate[chromedp.Void](`document.querySelector('a[aria-label="zoom to 2023"]').dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}))`))
	b.until(`location.search.includes("from=2023-01")`)
	b.see("footer")
	b.want("figcaption", "By month")
	b.open("/conflicts")
	b.want("main", "did not visit")
	b.picture("conflicts", 1240, 640)
}

// All of it can be done with the keys alone: skip to the content, go from line to
// line, open one, close it and be where one was, and come back to the search with a
// stroke.
func TestBrowserKeyboard(t *testing.T) {
	b := newBrowser(t)
	b.open("/path?from=Abiy+Ahmed&to=country/ir")
	b.run(chromedp.KeyEvent(kb.Tab))
	if got := eval[string](b, "document.activeElement.className"); got != "skip" {
		t.Errorf("the first stop is %q", got)
	}
	b.run(chromedp.KeyEvent(kb.Enter))
	b.until(`document.activeElement.id === "main"`)
	onEdge := false
	for range 40 {
		b.run(chromedp.KeyEvent(kb.Tab))
		if eval[string](b, `document.activeElement.getAttribute("class") ?? ""`) == "edge" {
			onEdge = true
			break
		}
	}
	if !onEdge {
		t.Fatal("no line can be reached with the keys")
	}
	if ring := eval[string](b, "getComputedStyle(document.activeElement).outlineStyle"); ring == "none" {
		t.Error("one does not see where one is")
	}
	b.run(chromedp.KeyEvent(kb.Enter))
	b.until(`document.querySelector("#evidence .card") !== null && document.activeElement.id === "evidence"`)
	if n := eval[int](b, `performance.getEntriesByType("resource").filter((e) => e.initiatorType === "fetch").length`); n != 1 {
		t.Errorf("%d parts were loaded; to skip to the content must not load what is there already, and take the focus with it", n)
	}
	b.run(chromedp.KeyEvent(kb.Escape))
	b.until(`document.querySelector("#evidence .card") === null && document.activeElement.classList.contains("edge") && !location.search.includes("edge=")`)
	b.run(chromedp.KeyEvent("/"))
	b.until(`document.activeElement.id === "q"`)
	b.run(chromedp.KeyEvent("finland"), chromedp.KeyEvent(kb.Enter))
	b.until(`location.pathname === "/search" || location.pathname.startsWith("/actor/")`)
}

// Where suggestions cannot be had, one goes on without them.
func TestBrowserWithoutSuggestions(t *testing.T) {
	site := newSite(t, Options{}).Handler()
	b := newBrowserOf(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/v1/search" {
			panic(http.ErrAbortHandler)
		}
		site.ServeHTTP(w, r)
	}))
	b.open("/about")
	b.run(chromedp.SendKeys(chromedp.CSS("#q"), "finland"))
	b.until(`performance.getEntriesByType("resource").some((e) => e.name.includes("/api/v1/search"))`)
	b.run(chromedp.KeyEvent(kb.Enter))
	b.until(`location.pathname === "/search"`)
	b.want("main", "Finland")
	b.mu.Lock()
	defer b.mu.Unlock()
	b.trouble = slices.DeleteFunc(b.trouble, func(s string) bool { return strings.HasPrefix(s, "Failed to load resource") }) // the browser's own word
}

// pagesToSee are one of every kind.
func pagesToSee() []string {
	return []string{
		"/", "/search?q=korea", "/actor/country/ir", "/path?from=Abiy+Ahmed&to=Iran&k=4&edge=country/ir~country/sa", "/path?from=Iran&to=Oman&as-of=1979",
		"/dyad?a=Iran&b=Saudi+Arabia", "/conflicts", "/document/iran-saudi-2023", "/documents", "/about",
	}
}

// At 200 %, on half the width, and on a telephone nothing has to be moved sideways to
// be read, but drawings, whose words are not made small.
func TestBrowserLarge(t *testing.T) {
	b := newBrowser(t)
	for _, width := range []int64{620, 390, 320} {
		b.run(chromedp.EmulateViewport(width, 450))
		for _, address := range append(pagesToSee(), "/document/"+hostileDoc, "/actor/"+evilActor) {
			b.open(address)
			if wide := eval[int](b, "document.documentElement.scrollWidth - innerWidth"); wide > 0 {
				t.Errorf("%s is %d pixels too wide at %d: %s", address, wide, width, eval[string](b, `[...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.tagName + "." + (e.getAttribute("class") ?? "")).join(" ")`))
			}
			if small := eval[string](b, smallJS); small != "" {
				t.Errorf("%s at %d: too small to be read: %s", address, width, small)
			}
		}
	}
}

// smallJS gives the words of drawings that are less than 9 pixels high.
const smallJS = `[...document.querySelectorAll("main svg text")].filter((e) => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().d < 9).map((e) => e.textContent).slice(0, 5).join("; ")`

// contrastJS gives the words that stand out from their ground by less than 4.5 to 1.
const contrastJS = `(() => {
  const rgb = (s) => (s.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => {
    if (e.closest("svg")) { const box = e.parentElement.querySelector(":scope > rect:not(.bar)"); if (box) return rgb(getComputedStyle(box).fill); }
    for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0) return c; }
    return [255, 255, 255];
  };
  const bad = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n; (n = walker.nextNode());) {
    const e = n.parentElement, words = n.textContent.trim();
    if (!words || e.closest("title, script, option, .hidden, .skip") || !e.getClientRects().length) continue;
    const style = getComputedStyle(e), ink = rgb(e.closest("svg") ? style.fill : style.color), a = light(ink), b = light(ground(e));
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) bad.push(words.slice(0, 30) + " " + contrast.toFixed(2));
  }
  return bad.join("; ");
})()`

// namelessJS gives the controls that have no name for those who cannot see them.
const namelessJS = `[...document.querySelectorAll("input:not([type=hidden]), select, button, a, textarea")].filter((e) => {
  const text = (e.textContent ?? "").trim() || e.getAttribute("aria-label") || [...(e.labels ?? [])].map((l) => l.textContent.trim()).join("");
  return !text;
}).map((e) => e.outerHTML.slice(0, 120)).join("; ")`

// headingsJS gives the headings that come a level too deep after the one before.
const headingsJS = `[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((h, i, all) => i > 0 && h.tagName[1] - all[i - 1].tagName[1] > 1).map((h) => h.tagName + " " + h.textContent).join("; ")`

// unseenJS goes from one control to the next and gives those that do not show that they
// have the focus.
const unseenJS = `[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")].filter((e) => {
  if (!e.checkVisibility()) return false; // what is folded, too
  e.focus({ focusVisible: true });
  const style = getComputedStyle(e);
  return document.activeElement !== e || style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2;
}).map((e) => e.outerHTML.slice(0, 90)).slice(0, 5).join("; ")`

func TestBrowserForEverybody(t *testing.T) {
	b := newBrowser(t)
	if _, err := chromedp.Call(b.ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	for _, address := range pagesToSee() {
		for _, scheme := range schemes() {
			b.scheme(scheme)
			b.open(address)
			if bad := eval[string](b, contrastJS); bad != "" {
				t.Errorf("%s on a %s screen: too little contrast: %s", address, scheme, bad)
			}
			if bright := eval[bool](b, `getComputedStyle(document.querySelector("main")).backgroundColor === "rgb(255, 255, 255)"`); bright != (scheme == "light") {
				t.Errorf("%s on a %s screen: white paper is %v", address, scheme, bright)
			}
		}
		if bad := eval[string](b, namelessJS); bad != "" {
			t.Errorf("%s: without a name: %s", address, bad)
		}
		if bad := eval[string](b, headingsJS); bad != "" {
			t.Errorf("%s: headings that skip a level: %s", address, bad)
		}
		if bad := eval[string](b, unseenJS); bad != "" {
			t.Errorf("%s: one does not see that these have the focus: %s", address, bad)
		}
		if bad := eval[string](b, `[...document.querySelectorAll("svg:not([aria-hidden])")].filter((e) => !e.getAttribute("aria-label")).length + " " + [...document.querySelectorAll("svg a")].filter((e) => !e.getAttribute("aria-label")).length`); bad != "0 0" {
			t.Errorf("%s: drawings and links in them without a name: %s", address, bad)
		}
		if n := eval[int](b, `document.querySelectorAll("h1").length`); n != 1 {
			t.Errorf("%s has %d first headings", address, n)
		}
		if ids := eval[string](b, `[...document.querySelectorAll("[id]")].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i).join(" ")`); ids != "" {
			t.Errorf("%s: ids that stand twice: %s", address, ids)
		}
	}
}

// On paper a drawing is whole, and what can only be pressed is gone.
func TestBrowserPrint(t *testing.T) {
	b := newBrowser(t)
	b.run(chromedp.EmulateViewport(700, 900))
	dark := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}} // paper is white all the same
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print", Features: dark}); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"/path?from=Abiy+Ahmed&to=Iran&k=4&edge=country/ir~country/sa", "/dyad?a=Iran&b=Saudi+Arabia"} {
		b.open(address)
		if seen := eval[string](b, `[...document.querySelectorAll(".top, .ask, .tools, .button")].filter((e) => e.getClientRects().length).map((e) => e.className).join(" ")`); seen != "" {
			t.Errorf("%s: %s is printed", address, seen)
		}
		if cut := eval[bool](b, `$$("figure svg").some((e) => e.getBoundingClientRect().right > innerWidth + 1)`); cut {
			t.Errorf("%s: the drawing is cut off", address)
		}
		if bad := eval[string](b, contrastJS); bad != "" {
			t.Errorf("%s: too little contrast: %s", address, bad)
		}
		if ground := eval[string](b, `getComputedStyle(document.querySelector("figure")).backgroundColor`); ground != "rgb(255, 255, 255)" {
			t.Errorf("%s: the drawing is printed on %s", address, ground)
		}
	}
}

// Without JavaScript the same is done with forms and links.
func TestBrowserWithoutScript(t *testing.T) {
	b := newBrowser(t)
	if _, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.Navigate(b.base+"/"), chromedp.WaitReady(chromedp.CSS("#from")), chromedp.SendKeys(chromedp.CSS("#from"), "Abiy Ahmed"), chromedp.SendKeys(chromedp.CSS("#to"), "Iran"), chromedp.Click(chromedp.CSS("button.main")))
	b.see("a.edge")
	b.run(chromedp.Click(chromedp.CSS(`ol.hops a.rel`)))
	b.see("#evidence .card")
	quote, err := chromedp.Run(b.ctx, chromedp.Text(chromedp.CSS("#evidence .quote")))
	if err != nil || !strings.Contains(quote, "Abiy thanked Saudi Arabia and the Emirates") {
		t.Errorf("the quote is %q", quote)
	}
}

// The words of a hostile document do nothing in a browser either.
func TestBrowserHostile(t *testing.T) {
	b := newBrowser(t)
	for _, address := range []string{"/document/" + hostileDoc, "/actor/" + evilActor, "/path?from=country/us&to=" + evilActor + "&edge=country/us~" + evilActor} {
		b.open(address)
		if n := eval[int](b, `document.querySelectorAll("main script, main img, main b, [onerror]").length`); n != 0 {
			t.Errorf("%s: %d elements that are not ours", address, n)
		}
		if open := eval[string](b, `$$("main a, main q, main b, main small").filter((e) => getComputedStyle(e).unicodeBidi !== "isolate").map((e) => e.outerHTML).slice(0, 5).join("; ")`); open != "" {
			t.Errorf("%s: signs in these could turn what stands beside them: %s", address, open)
		}
	}
	b.run(chromedp.SendKeys(chromedp.CSS("#q"), "script"))
	b.until(`document.querySelectorAll(".find .suggestions li").length > 0`)
	if eval[int](b, `document.querySelectorAll(".suggestions script, .suggestions img").length`) != 0 {
		t.Error("a name became markup")
	}
}
