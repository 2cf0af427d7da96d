package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"entente/data"
	"entente/data/vocab"
	"entente/extract"
	"entente/extract/read"
	"entente/extract/text"
	"entente/graph"
	"entente/internal/web"
)

// serveCmd shows a graph in a browser.
type serveCmd struct {
	graphFlag
	modelFlag
	Listen string   `default:"127.0.0.1:7464" env:"ENTENTE_LISTEN" help:"Address and port to listen on." placeholder:"ADDRESS"`
	Token  string   `env:"ENTENTE_TOKEN" help:"Ask everybody for this token, of 16 characters or more." placeholder:"TOKEN"`
	Behind []string `help:"Name under which a proxy that guards the site passes requests on." placeholder:"HOST"`
	JSON   bool     `help:"Print the address as JSON, once it answers."`
	AtOnce int      `default:"16" help:"How many requests to work on at a time; others wait, or are told to come again." placeholder:"N"`
}

func (*serveCmd) Help() string {
	return `The site can only be read, and loads nothing from elsewhere. It answers on this machine alone; to let others in, give it a token (best in ENTENTE_TOKEN), or put it behind a proxy that guards it and name that with --behind.

Examples:
  entente serve -g talks.db
  ENTENTE_TOKEN=$(openssl rand -hex 16) entente serve -g talks.db --behind talks.example.org`
}

func (c *serveCmd) Run(e *env) error {
	if err := c.check(); err != nil {
		return err
	}
	store, site, err := openSite(e, &c.graphFlag, web.Options{Hosts: c.Behind, Token: c.Token, AtOnce: c.AtOnce, Read: reader(c.own())})
	if err != nil {
		return err
	}
	defer store.Close()
	l, err := (&net.ListenConfig{}).Listen(e.ctx, "tcp", c.Listen)
	if err != nil {
		return withHint(fmt.Errorf("cannot listen on %s: %w", c.Listen, err), "--listen 127.0.0.1:0 takes any free port")
	}
	if c.JSON {
		err = json.NewEncoder(e.out).Encode(map[string]string{"address": fmt.Sprintf("http://%s/", l.Addr()), "graph": graph.Shown(c.Graph)})
		if err := errors.Join(err, e.flush()); err != nil {
			return err
		}
	}
	fmt.Fprintf(e.err, "http://%s/  reading %s; Ctrl-C ends it\n", l.Addr(), graph.Shown(c.Graph))
	go site.Prepare(e.ctx)
	return serve(e.ctx, site.Server(), l)
}

// check keeps the graph from strangers.
func (c *serveCmd) check() error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return usageError{fmt.Errorf("--listen %s: write ADDRESS:PORT, like 127.0.0.1:7464", c.Listen)}
	}
	if c.Token != "" && len(c.Token) < 16 {
		return usageError{fmt.Errorf("the token has %d characters; it must have 16 or more", len(c.Token))}
	}
	ip := net.ParseIP(host)
	local := host == "localhost" || ip != nil && ip.IsLoopback()
	if !local && c.Token == "" && len(c.Behind) == 0 {
		return usageError{fmt.Errorf("--listen %s would let everybody in; give a token (ENTENTE_TOKEN), or name the proxy in front of it (--behind)", c.Listen)}
	}
	if ip != nil && !ip.IsUnspecified() || host == "localhost" {
		c.Behind = append(c.Behind, host)
	}
	return nil
}

// openSite opens a graph for reading and makes its site.
func openSite(e *env, g *graphFlag, o web.Options) (*graph.Store, *web.Site, error) {
	store, _, err := g.openIndex(e)
	if err != nil {
		return nil, nil, err
	}
	if o.Relations, err = vocab.LoadRelations(data.FS); err == nil {
		o.Version = version()
		var site *web.Site
		if site, err = web.New(store, o); err == nil {
			return store, site, nil
		}
	}
	store.Close()
	return nil, nil, err
}

// lastWord is how long requests under way may take once the server is to end.
const lastWord = 5 * time.Second

// serve serves until ctx ends.
func serve(ctx context.Context, server *http.Server, l net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWord)
	defer cancel()
	if err := server.Shutdown(end); err != nil && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return nil
}

// reader reads documents anew, with an extractor that is loaded when first needed.
func reader(own extract.Own) web.Reader {
	load := sync.OnceValues(func() (*extract.Extractor, error) { return extract.NewWith(data.FS, own) })
	return func(ctx context.Context, doc graph.Document, words string) (web.Reading, error) {
		x, err := load()
		if err != nil {
			return web.Reading{}, err
		}
		date, err := text.ParseDate(doc.Date)
		if err != nil {
			return web.Reading{}, err
		}
		name := doc.ID + ".txt"
		if strings.HasPrefix(words, "---\n") {
			name = doc.ID + ".md"
		}
		for item, err := range read.Read(name, strings.NewReader(words), read.Defaults{Date: date, Publisher: doc.Publisher}) {
			if err != nil || ctx.Err() != nil {
				return web.Reading{}, errors.Join(err, ctx.Err())
			}
			if item.Text != words {
				return web.Reading{}, errors.New("its words were converted when it was first read")
			}
			r, err := x.Within(ctx, item)
			if err != nil {
				return web.Reading{}, err
			}
			return readingOf(x, &r), nil
		}
		return web.Reading{}, nil
	}
}

// readingOf says whom a document names, and why sentences gave nothing.
func readingOf(x *extract.Extractor, r *extract.Result) web.Reading {
	points := text.NewPoints(r.Text)
	span := func(s text.Span) graph.Span { at := points.Span(s); return graph.Span{Start: at.Start, End: at.End} }
	var out web.Reading
	for _, m := range r.Actors.Mentions {
		actor := ""
		if len(m.Actors) > 0 {
			actor = m.Actors[0]
		}
		out.Mentions = append(out.Mentions, web.Mention{Span: span(m.Span), Actor: actor})
	}
	for i := range r.Sentences {
		at := r.Sentences[i].Span
		if !gave(r, at) {
			out.Silent = append(out.Silent, web.Silent{Span: span(at), Why: whySilent(x, r, i)})
		}
	}
	return out
}

// gave reports whether a sentence made a statement.
func gave(r *extract.Result, at text.Span) bool {
	for i := range r.Statements {
		if t := r.Statements[i].Trigger; t.Start >= at.Start && t.End <= at.End {
			return true
		}
	}
	return false
}

// whySilent says what a sentence lacks: somebody who acts, somebody who is acted
// on, or words that are known to tie the two.
func whySilent(x *extract.Extractor, r *extract.Result, sentence int) string {
	var named []string
	vague := 0
	for _, m := range r.Actors.Mentions {
		switch {
		case m.Sentence != sentence || m.Place:
		case len(m.Actors) == 0:
			vague++
		default:
			for _, id := range m.Actors {
				if label := x.Label(r, id); !slices.Contains(named, label) {
					named = append(named, label)
				}
			}
		}
	}
	switch {
	case len(named) == 0 && vague == 0:
		return "it names no actor"
	case len(named) == 0:
		return "whom it names is not clear enough"
	case len(named) == 1 && vague > 0:
		return "it names " + named[0] + ", and whom else it means is not clear enough"
	case len(named) == 1:
		return "it names only " + named[0]
	}
	return "it names " + strings.Join(named, ", ") + ", and no pattern reads its words as something between them"
}

// mcpCmd lets an assistant read a graph.
type mcpCmd struct {
	modelFlag
	graphFlag
	JSON bool `help:"Print the tools, one JSON object a line, and end. The session itself is JSON without it."`
}

func (*mcpCmd) Help() string {
	return `Speaks the Model Context Protocol on standard input and output, with tools that only read: find_actor, path, evidence, timeline, conflicts, document. An assistant starts it itself, with this command in its settings. entente serve has the same tools under /mcp.

Examples:
  entente mcp -g talks.db --json
  echo '{"jsonrpc":"2.0","id":1,"method":"ping"}' | entente mcp -g talks.db`
}

func (c *mcpCmd) Run(e *env) error {
	store, site, err := openSite(e, &c.graphFlag, web.Options{Read: reader(c.own())})
	if err != nil {
		return err
	}
	defer store.Close()
	if c.JSON {
		return printTools(e, site.Tools())
	}
	err = site.Tools().Run(e.ctx, &mcp.IOTransport{Reader: io.NopCloser(e.in), Writer: plainWriter{e}})
	if e.ctx.Err() != nil || errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// printTools lists the tools as an assistant gets them.
func printTools(e *env, server *mcp.Server) error {
	here, there := mcp.NewInMemoryTransports()
	if _, err := server.Connect(e.ctx, there, nil); err != nil {
		return err
	}
	session, err := mcp.NewClient(&mcp.Implementation{Name: "entente", Version: version()}, nil).Connect(e.ctx, here, nil)
	if err != nil {
		return err
	}
	for tool, err := range session.Tools(e.ctx, nil) {
		if err != nil {
			return err
		}
		if err := encode(e, tool); err != nil {
			return err
		}
	}
	return session.Close()
}

// plainWriter sends every message at once: a client waits for it.
type plainWriter struct{ e *env }

func (w plainWriter) Write(p []byte) (int, error) {
	n, err := w.e.out.Write(p)
	if buffered, ok := w.e.out.Writer.(interface{ Flush() error }); err == nil && ok {
		err = buffered.Flush()
	}
	return n, err
}

func (plainWriter) Close() error { return nil }
