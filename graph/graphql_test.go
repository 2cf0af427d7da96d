package graph

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente/data/vocab"
)

// hub is a graph of one country that all others have met.
func hub(t *testing.T, others int) *Store {
	t.Helper()
	var facts []string
	for i := range others {
		facts = append(facts, fmt.Sprintf("c%d met-with hub", i), fmt.Sprintf("hub met-with c%d", i))
	}
	s := open(t, place(t), Options{})
	d := docQuads(t, "d1", "", "", facts...)
	if _, err := s.Replace(t.Context(), d.ID, d.Quads); err != nil {
		t.Fatal(err)
	}
	return s
}

// walk is a query that goes so many steps there and back: each step has as many ends as
// the hub has partners.
func walk(start string, steps int) string {
	rel := "<" + vocab.NSRelation + "met-with>"
	return "{ nodes" + start + strings.Repeat(" { id "+rel+" @rev", steps) + " { id }" + strings.Repeat(" }", steps) + " }"
}

// cpuTime is what the process has used of its processors.
func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A query that would go on for ever ends when its time is over, when it has found enough
// and when it holds too much, and what it ran on is at rest after that.
func TestRunawayGraphQLIsStopped(t *testing.T) {
	s := hub(t, 200)
	at := "(id: <" + vocab.NSActor + "country/hub>)"
	rel := "<" + vocab.NSRelation + "met-with>"
	lists := []string{rel}
	for i := range 5 {
		lists = append(lists, fmt.Sprintf("f%d: %s @rev @opt", i, rel))
	}
	product := "{ nodes" + at + " { id " + strings.Join(lists, " ") + " } }"
	short := GizmoOptions{Timeout: 200 * time.Millisecond}
	for _, c := range []struct {
		name, query string
		o           GizmoOptions
		want        error
	}{
		{"deep, by time", walk(at, 20), short, ErrTimeout},
		{"deep from everywhere, by time", walk("", 20), short, ErrTimeout},
		{"a product of six lists, by time", product, short, ErrTimeout},
		{"all of everything, over and over, by time", "{ " + strings.Repeat("nodes { * } ", 1000) + "}", short, ErrTimeout},
		{"deep, by results", walk(at, 20), GizmoOptions{Limit: 100}, ErrLimit},
		{"a product of six lists, by results", product, GizmoOptions{Limit: 100}, ErrLimit},
		{"all, by results", "{ nodes { id } }", GizmoOptions{Limit: 100}, ErrLimit},
		{"deep, by memory", walk(at, 20), GizmoOptions{Memory: 16 << 20}, ErrLimit},
		{"never closed", strings.Repeat("{a", 30_000), GizmoOptions{}, ErrLimit},
	} {
		t.Run(c.name, func(t *testing.T) {
			before, began := runtime.NumGoroutine(), time.Now()
			found, err := s.GraphQL(t.Context(), c.query, c.o)
			took := time.Since(began)
			if !errors.Is(err, c.want) || found != nil {
				t.Errorf("%v and %d results, want %v", err, len(found), c.want)
			}
			if took > 20*time.Second {
				t.Errorf("it took %s", took)
			}
			for wait := time.Millisecond; runtime.NumGoroutine() > before && wait < time.Second; wait *= 2 {
				time.Sleep(wait)
			}
			if now := runtime.NumGoroutine(); now > before {
				t.Errorf("%d goroutines, and there were %d", now, before)
			}
			used, rest := cpuTime(t), 100*time.Millisecond
			time.Sleep(rest)
			if used = cpuTime(t) - used; used > rest/2 {
				t.Errorf("in %s after it, %s of the processor are used", rest, used)
			}
		})
	}
	if found, err := s.GraphQL(t.Context(), "{ nodes"+at+" { id } }", GizmoOptions{}); err != nil || found["nodes"] == nil {
		t.Errorf("after runaway queries: %v, %v", found, err)
	}
}
