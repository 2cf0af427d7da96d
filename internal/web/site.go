package web

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
)

// Options say how a site behaves. The zero value is good for the machine itself.
type Options struct {
	// Relations is the table of relations. It must be given.
	Relations *vocab.Relations
	// Read reads a document anew, to say what its sentences gave and why others
	// gave nothing; nil where nobody can.
	Read Reader
	// Hosts are the names under which the site is asked for, beside those of the
	// machine itself: that of a proxy in front of it.
	Hosts []string
	// Token must come with every request, where it is not empty.
	Token string
	// AtOnce is how many requests are worked on at a time; 16 if zero.
	AtOnce int
	// Patience is how long a request waits for its turn; 2 s if zero.
	Patience time.Duration
	// QueryTime is how long any request may work; 10 s if zero.
	QueryTime time.Duration
	// Version of the program, for those who ask.
	Version string
}

// Reader reads a document anew.
type Reader func(ctx context.Context, doc graph.Document, text string) (Reading, error)

// Reading is what a document says, sentence by sentence, in the order of the text.
type Reading struct {
	Mentions []Mention
	Silent   []Silent
}

// Mention is a stretch of a document that names an actor.
type Mention struct {
	graph.Span
	Actor string // its id; empty where the words name nobody clear enough
}

// Silent is a sentence that gave no statement, and why.
type Silent struct {
	graph.Span
	Why string
}

// Site is a graph with its pages.
type Site struct {
	store   *graph.Store
	o       Options
	pages   pages
	turns   chan struct{}
	queries chan struct{} // turns of queries in Cayley's languages
	seats   chan struct{} // for pages that answer before they have their turn
	walks   chan struct{} // their turns
	crowds  chan struct{} // turns to hold the statements of an actor that deals with very many others
	found   conflictCache
	facets  atomic.Pointer[facets]
	packers sync.Pool // of *gzip.Writer
	drawer  draw.Drawer
	places  places
}

// conflictCache keeps the contradictions of a graph: to find them, all of it is read.
type conflictCache struct {
	sync.Mutex
	of   *graph.Index
	list []graph.Conflict
}

// New makes the site of a store.
func New(store *graph.Store, o Options) (*Site, error) {
	if o.Relations == nil {
		return nil, fmt.Errorf("a site needs the table of relations")
	}
	if o.AtOnce <= 0 {
		o.AtOnce = 16
	}
	if o.Patience <= 0 {
		o.Patience = 2 * time.Second
	}
	if o.QueryTime <= 0 {
		o.QueryTime = 10 * time.Second
	}
	p, err := loadPages()
	if err != nil {
		return nil, err
	}
	return &Site{
		store: store, o: o, pages: p,
		turns: make(chan struct{}, o.AtOnce), queries: make(chan struct{}, max(1, o.AtOnce/queriesOf)), seats: make(chan struct{}, mostSeated), walks: make(chan struct{}, atWork()), crowds: make(chan struct{}, atWork()),
	}, nil
}

// Prepare does what would hold up the first page with a drawing. What goes wrong with it
// goes wrong there again, and is told there.
func (s *Site) Prepare(ctx context.Context) { _ = s.drawer.Ready(ctx) }

// atWork is how many pages may look for paths at a time: one processor stays free for
// what has just arrived, which is not looked at before then where all have work.
func atWork() int { return max(1, runtime.GOMAXPROCS(0)-1) }

// mostSeated is how many pages may be under way whose heads are sent before their
// turn comes.
const mostSeated = 128

// Handler answers requests.
func (s *Site) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /static/", s.static())
	for pattern, page := range map[string]pageFunc{
		"GET /{$}":              s.home,
		"GET /search":           s.searchPage,
		"GET /actor/{id...}":    s.actorPage,
		"GET /dyad":             s.dyadPage,
		"GET /conflicts":        s.conflictsPage,
		"GET /statement/{id}":   s.statementPage,
		"GET /document/{id...}": s.documentPage,
		"GET /documents":        s.documentsPage,
		"GET /about":            s.aboutPage,
		"/{rest...}":            s.lost,
	} {
		mux.Handle(pattern, s.page(page))
	}
	mux.Handle("GET /path", s.pathPage())
	s.routeAPI(mux)
	mux.Handle("/mcp", s.overHTTP())
	return s.guard(mux)
}

// Limits of a server of a site. Handlers end sooner than WriteTimeout.
const (
	headerTime   = 5 * time.Second
	readTime     = 15 * time.Second
	writeTime    = 60 * time.Second
	idleTime     = 2 * time.Minute
	headerBytes  = 32 << 10
	bodyBytes    = 64 << 10
	cookieTime   = 12 * time.Hour
	retrySeconds = "2"
)

// Server makes a server of the site with limits on everything.
func (s *Site) Server() *http.Server {
	return &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerBytes,
	}
}
