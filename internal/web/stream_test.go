package web

import (
	"bufio"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// The head of a path page, with its form, is there before the paths are looked for;
// the rest comes when there is a turn.
func TestHeadComesFirst(t *testing.T) {
	for _, packed := range []bool{false, true} {
		s := newSite(t, Options{Patience: time.Minute})
		server := httptest.NewServer(s.Handler())
		takeAll(s.walks) // others are at work
		client := &http.Client{Transport: &http.Transport{DisableCompression: !packed}}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"/path?from=Abiy+Ahmed&to=Iran", nil)
		if err != nil {
			t.Fatal(err)
		}
		w, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		in := bufio.NewReader(w.Body)
		head := ""
		for !strings.Contains(head, `id="result"`) {
			line, err := in.ReadString('\n')
			if err != nil {
				t.Fatalf("the head ends after %q: %v", head, err)
			}
			head += line
		}
		if w.StatusCode != http.StatusOK || !strings.Contains(head, "Abiy Ahmed <span") || !strings.Contains(head, `name="as-of"`) {
			t.Errorf("status %d, head %q", w.StatusCode, head)
		}
		giveBack(s.walks)
		rest, err := io.ReadAll(in)
		if err != nil || !strings.Contains(string(rest), "Path 1, 2 hops") || !strings.HasSuffix(string(rest), "</html>\n") {
			t.Errorf("the rest is %q: %v", rest, err)
		}
		w.Body.Close()
		server.Close()
	}
}

// One who waits too long is told so in the page; one who finds no seat gets a
// status, and so does one whose question is wrong.
func TestPathPageIsBounded(t *testing.T) {
	s := newSite(t, Options{Patience: 1})
	h := s.Handler()
	const address = "/path?from=Abiy+Ahmed&to=Iran"
	takeAll(s.walks)
	if w := get(t, h, address); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Too many are asking at once") || !strings.Contains(w.Body.String(), "</html>") {
		t.Errorf("without a turn: status %d, %s", w.Code, w.Body)
	}
	giveBack(s.walks)
	takeAll(s.seats)
	if w := get(t, h, address); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("without a seat: status %d, %v", w.Code, w.Header())
	}
	giveBack(s.seats)
	for range 2 * cap(s.seats) { // seats and turns are given back
		if w := get(t, h, address); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "Path 1") {
			t.Fatalf("status %d, %s", w.Code, w.Body)
		}
	}
}

// The tag of a path page is known before the page is made, and differs where the
// page does.
func TestPathPageTag(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	seen := map[string]string{}
	for _, address := range []string{"/path?from=Abiy+Ahmed&to=Iran", "/path?from=Abiy+Ahmed&to=Iran&k=1", "/path?from=Iran&to=Oman"} {
		first, packed := get(t, h, address), get(t, h, address, "Accept-Encoding: gzip")
		for _, w := range []*httptest.ResponseRecorder{first, packed} {
			tag := w.Header().Get("ETag")
			if other, again := seen[tag]; again || tag == "" {
				t.Errorf("%s and %s share the tag %q", address, other, tag)
			}
			seen[tag] = address
		}
		if w := get(t, h, address, "If-None-Match: "+first.Header().Get("ETag")); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
			t.Errorf("%s: status %d with its own tag", address, w.Code)
		}
		if w := request(t, h, http.MethodHead, address, ""); w.Code != http.StatusOK || w.Body.Len() > 0 || w.Header().Get("ETag") != first.Header().Get("ETag") || w.Header().Get("Content-Length") != "" {
			t.Errorf("%s: the head alone is %d, %v", address, w.Code, w.Header())
		}
	}
	if w := request(t, h, http.MethodPost, "/path?from=Iran&to=Oman", "x"); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("status %d for a POST", w.Code)
	}
}

func takeAll(c chan struct{}) {
	for range cap(c) {
		c <- struct{}{}
	}
}

func giveBack(c chan struct{}) {
	for range cap(c) {
		<-c
	}
}
