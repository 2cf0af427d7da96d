package web

import (
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net/http"
	"runtime"
	"strings"
)

// flow writes a page as it is made. What was written so far can be sent on, so that
// whoever asked can read it while the rest is worked out.
type flow struct {
	*bufio.Writer
	packer *gzip.Writer // nil where the answer is not packed
	to     *http.ResponseController
}

// flowBytes is how much of a page is gathered before it is sent without being told.
const flowBytes = 16 << 10

func (s *Site) flow(w http.ResponseWriter, r *http.Request) (*flow, error) {
	f := &flow{to: http.NewResponseController(w)}
	var out io.Writer = w
	if unpacks(r) {
		var err error
		if f.packer, err = s.packer(w); err != nil {
			return nil, err
		}
		w.Header().Set("Content-Encoding", "gzip")
		out = f.packer
	}
	f.Writer = bufio.NewWriterSize(out, flowBytes)
	return f, nil
}

// pass sends on what was written so far.
func (f *flow) pass() error {
	err := f.Flush()
	if err == nil && f.packer != nil {
		err = f.packer.Flush()
	}
	if err == nil {
		err = f.to.Flush()
	}
	if errors.Is(err, http.ErrNotSupported) {
		return nil
	}
	return err
}

// end sends the rest.
func (s *Site) end(f *flow) error {
	err := f.Flush()
	if f.packer != nil {
		err = errors.Join(err, f.packer.Close())
		s.packers.Put(f.packer)
	}
	return err
}

func unpacks(r *http.Request) bool { return strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") }

// walk waits for a turn and works on something in a bounded time. After that it lets
// others run first: otherwise the next in turn is taken up only when this page is
// written, though another processor may have nothing to do.
func (s *Site) walk(ctx context.Context, do func(ctx context.Context) error) error {
	done, ok := s.wait(ctx, s.walks)
	if !ok {
		return failure{http.StatusServiceUnavailable, "Too many are asking at once; load the page again in " + retrySeconds + " seconds."}
	}
	defer runtime.Gosched()
	defer done()
	ctx, cancel := context.WithTimeout(ctx, s.o.QueryTime)
	defer cancel()
	return do(ctx)
}

// stream sends a page whose last part takes long. What comes before that part is
// sent first. The page depends on its address, on the state of the graph and on
// the program alone, so these make its tag, and one who has it need not wait.
func (s *Site) stream(w http.ResponseWriter, r *http.Request, v view, state string, begin func(pass func() error)) {
	h := w.Header()
	h.Set("Content-Type", pageType)
	h.Add("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "private, no-cache")
	tag := tagOf([]byte(s.o.Version+"\n"+s.pages.digest+"\n"+state+"\n"+r.URL.RequestURI()), unpacks(r))
	h.Set("ETag", tag)
	if matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if r.Method == http.MethodHead {
		w.WriteHeader(http.StatusOK)
		return
	}
	f, err := s.flow(w, r)
	if err != nil {
		refuse(w, r, http.StatusInternalServerError, "The page could not be made: "+err.Error())
		return
	}
	begin(f.pass)
	err = s.pages.byName[v.Name].ExecuteTemplate(f, "frame.html", v)
	if errors.Join(err, s.end(f)) != nil {
		panic(http.ErrAbortHandler) // the other side must not take the half for the whole
	}
}
