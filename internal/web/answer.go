package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"entente/graph"
)

// failure is an error with its HTTP status and words for whoever asked.
type failure struct {
	status int
	why    string
}

func (f failure) Error() string { return f.why }

func notFound(why string) error { return failure{http.StatusNotFound, why} }

func badRequest(why string) error { return failure{http.StatusBadRequest, why} }

// failureOf finds the status for an error.
func failureOf(err error) failure {
	var f failure
	var tooLong *http.MaxBytesError
	switch {
	case errors.As(err, &f):
		return f
	case errors.Is(err, graph.ErrUnknown):
		return failure{http.StatusNotFound, err.Error()}
	case errors.As(err, &tooLong):
		return failure{http.StatusRequestEntityTooLarge, "What was sent is too long: no more than " + strconv.Itoa(bodyBytes) + " bytes are read."}
	case errors.Is(err, graph.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		return failure{http.StatusGatewayTimeout, "This took too long and was stopped; ask for less."}
	case errors.Is(err, graph.ErrLimit):
		return failure{http.StatusUnprocessableEntity, err.Error()}
	case errors.Is(err, context.Canceled):
		return failure{499, "The other side left."}
	case errors.Is(err, graph.ErrDamaged), errors.Is(err, graph.ErrBusy):
		return failure{http.StatusInternalServerError, "The graph cannot be read; entente verify says what is wrong with it."}
	}
	return failure{http.StatusBadRequest, err.Error()}
}

// wait takes a turn, or says that there is none.
func (s *Site) wait(ctx context.Context, turns chan struct{}) (done func(), ok bool) {
	done = func() { <-turns }
	select {
	case turns <- struct{}{}:
		return done, true
	default:
	}
	t := time.NewTimer(s.o.Patience)
	defer t.Stop()
	select {
	case turns <- struct{}{}:
		return done, true
	case <-t.C:
	case <-ctx.Done():
	}
	return nil, false
}

// crowd is with how many others an actor deals whose statements are so many that only
// as many requests may hold them at a time as may work: of twenty thousand others they
// are tens of megabytes.
const crowd = 1000

// inCrowd waits until the statements of an actor may be read. Nobody is sent away here:
// those before take a fraction of a second each, and are no more than work at a time.
func (s *Site) inCrowd(ctx context.Context, x *graph.Index, iri string) (done func(), err error) {
	if a, ok := x.Actor(iri); !ok || a.Degree < crowd {
		return func() {}, nil
	}
	select {
	case s.crowds <- struct{}{}:
		return func() { <-s.crowds }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// seat lets a request in that will wait for its turn after it has begun to answer,
// or says that there are too many.
func (s *Site) seat() (leave func(), ok bool) {
	select {
	case s.seats <- struct{}{}:
		return func() { <-s.seats }, true
	default:
		return nil, false
	}
}

func tooMany(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", retrySeconds)
	refuse(w, r, http.StatusServiceUnavailable, "Too many are asking at once; try again in "+retrySeconds+" seconds.")
}

// work is how every request that needs the graph is done: in its turn, in a bounded
// time, and whole before anything is sent.
func (s *Site) work(w http.ResponseWriter, r *http.Request, turns chan struct{}, do func(ctx context.Context) error) (served bool, err error) {
	done, ok := s.wait(r.Context(), turns)
	if !ok {
		tooMany(w, r)
		return true, nil
	}
	defer done()
	ctx, cancel := context.WithTimeout(r.Context(), s.o.QueryTime)
	defer cancel()
	return false, do(ctx)
}

// answer does work and sends what it gives as JSON, or why it gives nothing as a problem.
func (s *Site) answer(w http.ResponseWriter, r *http.Request, turns chan struct{}, do func(ctx context.Context) (any, error)) {
	var body []byte
	served, err := s.work(w, r, turns, func(ctx context.Context) error {
		v, err := do(ctx)
		if err == nil {
			body, err = plainJSON(v)
		}
		return err
	})
	switch {
	case served:
	case err != nil:
		f := failureOf(err)
		writeProblem(w, f.status, f.why)
	default:
		_ = s.send(w, r, "application/json", http.StatusOK, body) // the other side has left
	}
}

// smallest is how long an answer must be to be worth packing.
const smallest = 1024

// send gives out an answer that is whole: with a tag, so that one who has it
// already need not get it again, and packed for those who can unpack it.
func (s *Site) send(w http.ResponseWriter, r *http.Request, kind string, status int, body []byte) error {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Add("Vary", "Accept-Encoding")
	packed := len(body) >= smallest && unpacks(r)
	if status == http.StatusOK {
		tag := tagOf(body, packed)
		h.Set("ETag", tag)
		h.Set("Cache-Control", "private, no-cache")
		if matches(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	} else {
		h.Set("Cache-Control", "no-store")
	}
	if packed {
		var err error
		if body, err = s.pack(body); err != nil {
			return err
		}
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, err := w.Write(body)
	return err
}

// packer gives what compresses, to be put back into s.packers: to make one takes
// longer than to use it on a page.
func (s *Site) packer(to io.Writer) (*gzip.Writer, error) {
	z, ok := s.packers.Get().(*gzip.Writer)
	if !ok {
		return gzip.NewWriterLevel(to, gzip.BestSpeed)
	}
	z.Reset(to)
	return z, nil
}

// pack compresses an answer.
func (s *Site) pack(body []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := s.packer(&b)
	if err != nil {
		return nil, err
	}
	defer s.packers.Put(z)
	if _, err := z.Write(body); err != nil {
		return nil, err
	}
	err = z.Close()
	return b.Bytes(), err
}

func tagOf(body []byte, packed bool) string {
	sum := sha256.Sum256(body)
	tag := hex.EncodeToString(sum[:8])
	if packed {
		tag += "-gz"
	}
	return `"` + tag + `"`
}

// matches reports whether a list of tags holds one.
func matches(list, tag string) bool {
	for have := range strings.SplitSeq(list, ",") {
		if have = strings.TrimPrefix(strings.TrimSpace(have), "W/"); have == tag || have == "*" {
			return true
		}
	}
	return false
}
