package term

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// Status is one line that is drawn again and again while work goes on. On
// anything but a terminal it stays silent.
type Status struct {
	t    *Terminal
	mu   sync.Mutex
	last time.Time
	on   bool
	used int // columns of what stands there
}

// NewStatus draws on t.
func NewStatus(t *Terminal) *Status { return &Status{t: t} }

// Set shows what make gives, at most ten times a second.
func (s *Status) Set(line func() string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.t.IsTerminal || time.Since(s.last) < 100*time.Millisecond {
		return
	}
	s.wipe()
	text := fitting(line(), s.t.columns()-1)
	s.last, s.on, s.used = time.Now(), true, Columns(text)
	fmt.Fprint(s.t, text)
}

// wipe goes to the beginning of the line and takes away what stands there. A terminal that
// was made narrower since may have folded the line, so that it begins higher up.
func (s *Status) wipe() {
	if up := (s.used - 1) / max(s.t.columns(), 1); s.on && up > 0 {
		fmt.Fprintf(s.t, "\x1b[%dA\r\x1b[J", up)
		return
	}
	fmt.Fprint(s.t, "\r\x1b[K")
}

// fitting gives as many of the parts of s, which commas part, as fit into n columns.
func fitting(s string, n int) string {
	for Columns(s) > n {
		at := strings.LastIndex(s, ", ")
		if at < 0 {
			s, _ = cut(s, max(n, 2))
			break
		}
		s = s[:at]
	}
	return s
}

// Watch redraws the line until it is told to stop, for work that does not itself say
// how far it is.
func (s *Status) Watch(line func() string) (stop func()) {
	if !s.t.IsTerminal {
		return func() {}
	}
	end, ended := make(chan struct{}), make(chan struct{})
	tick := time.NewTicker(200 * time.Millisecond)
	go func() {
		defer close(ended)
		for {
			select {
			case <-tick.C:
				s.Set(line)
			case <-end:
				return
			}
		}
	}()
	return func() {
		tick.Stop()
		close(end)
		<-ended
		s.Clear()
	}
}

// Clear wipes the line off.
func (s *Status) Clear() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.on {
		s.wipe()
		s.on = false
	}
}

// Bar draws how far done of total is, in ten columns.
func Bar(done, total int64) string {
	const full = 10
	if total <= 0 {
		return ""
	}
	n := int(min(done, total) * full / total)
	bar := make([]rune, full)
	for i := range bar {
		bar[i] = '░'
		if i < n {
			bar[i] = '█'
		}
	}
	return string(bar)
}
