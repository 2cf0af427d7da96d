package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A figure that was laid out is not laid out again while others are asked for, and of
// many figures only so many are kept. What failed is asked anew.
func TestPlacesAreKept(t *testing.T) {
	var p places
	asked := 0
	of := func(dot string) string {
		t.Helper()
		plain, err := p.of(t.Context(), dot, func(_ context.Context, dot string) (string, error) {
			asked++
			return "places of " + dot, nil
		})
		if err != nil || plain != "places of "+dot {
			t.Fatalf("%s: %q, %v", dot, plain, err)
		}
		return plain
	}
	for i := range 10 * mostPlaced {
		of("always")
		of(fmt.Sprint(i))
		if n := len(p.now) + len(p.old); n > 2*mostPlaced {
			t.Fatalf("%d figures are kept", n)
		}
	}
	if want := 10*mostPlaced + 1; asked != want {
		t.Errorf("%d figures were laid out, want %d", asked, want)
	}
	bad := errors.New("bad")
	for range 2 {
		if _, err := p.of(t.Context(), "none", func(context.Context, string) (string, error) { return "", bad }); !errors.Is(err, bad) {
			t.Error(err)
		}
	}
}

// However many ask for actors that deal with very many others, only as many as work at a
// time hold what is read of them; the next wait for their turn, and leave with their time.
func TestCrowdsHaveTurns(t *testing.T) {
	dir := t.TempDir()
	if _, err := graph.Rebuild(t.Context(), dir, graph.Options{}, func(yield func(quad.Quad, error) bool) {
		for i := range crowd {
			for _, q := range bigStatement(i, 0, i+1, "met-with", "actual") {
				if !yield(q, nil) {
					return
				}
			}
		}
	}); err != nil {
		t.Fatal(err)
	}
	store, err := graph.Open(dir, graph.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	s := siteOf(t, store, Options{QueryTime: 200 * time.Millisecond})
	h := s.Handler()
	hub := bigActor(0)
	addresses := []string{"/actor/" + hub, "/api/v1/actor/" + hub, "/api/v1/claims?about=" + hub}
	takeAll(s.crowds)
	var wg sync.WaitGroup
	for _, address := range addresses {
		wg.Go(func() {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://127.0.0.1"+address, nil))
			if w.Code != http.StatusGatewayTimeout {
				t.Errorf("%s while others have their turn: status %d", address, w.Code)
			}
		})
	}
	wg.Wait()
	s.o.QueryTime = 10 * time.Second
	if w := get(t, h, "/actor/"+bigActor(999)); w.Code != http.StatusOK {
		t.Errorf("the page of an actor that deals with few waits: status %d", w.Code)
	}
	giveBack(s.crowds)
	for _, address := range addresses {
		if w := get(t, h, address); w.Code != http.StatusOK {
			t.Errorf("%s: status %d", address, w.Code)
		}
	}
	if len(s.crowds) != 0 {
		t.Error("a turn was not given back")
	}
}
