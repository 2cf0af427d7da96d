package web

import (
	"net/http"
	"strings"
	"testing"
)

func TestGuard(t *testing.T) {
	h := newSite(t, Options{Hosts: []string{"talks.example.org"}}).Handler()
	for _, c := range []struct {
		headers []string
		status  int
	}{
		{nil, 200},
		{[]string{"Host: localhost:7464"}, 200},
		{[]string{"Host: [::1]:7464"}, 200},
		{[]string{"Host: talks.example.org"}, 200},
		{[]string{"Host: evil.example.com"}, 421},
		{[]string{"Host: evil.example.com:7464"}, 421},
		{[]string{"Host: 127.0.0.1.evil.example.com"}, 421},
		{[]string{"Host: 192.168.1.5:7464"}, 421},
		{[]string{"Origin: http://127.0.0.1:7464"}, 200},
		{[]string{"Origin: http://evil.example.com"}, 403},
		{[]string{"Origin: http://127.0.0.1:9999"}, 403},
		{[]string{"Origin: null"}, 403},
		{[]string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"}, 403},
		{[]string{"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"}, 200},
	} {
		for _, address := range []string{"/", "/api/v1/stats", "/static/style.css"} {
			w := get(t, h, address, c.headers...)
			if w.Code != c.status {
				t.Errorf("%s with %q: status %d, want %d", address, c.headers, w.Code, c.status)
			}
			csp := w.Header().Get("Content-Security-Policy")
			if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
				t.Errorf("%s: the policy is %q", address, csp)
			}
			if cors := w.Header().Get("Access-Control-Allow-Origin"); cors != "" {
				t.Errorf("%s lets %s in", address, cors)
			}
		}
	}
}

func TestToken(t *testing.T) {
	const token = "0123456789abcdef"
	h := newSite(t, Options{Token: token}).Handler()
	for _, c := range []struct {
		address string
		headers []string
		status  int
	}{
		{"/", nil, 401},
		{"/static/app.js", nil, 401},
		{"/mcp", nil, 401},
		{"/api/v1/stats", []string{"Authorization: Bearer wrong"}, 401},
		{"/api/v1/stats", []string{"Authorization: Bearer " + token}, 200},
		{"/api/v1/stats", []string{"Authorization: Bearer " + token, "Host: 192.168.1.5:7464"}, 200},
		{"/api/v1/stats", []string{"Authorization: Bearer " + token, "Host: evil.example.com"}, 421},
		{"/api/v1/stats", []string{"Host: 192.168.1.5:7464"}, 401},
		{"/?token=wrong", nil, 401},
		{"/", []string{"Cookie: " + tokenCookie + "=" + token}, 200},
		{"/", []string{"Cookie: " + tokenCookie + "=x"}, 401},
	} {
		if w := get(t, h, c.address, c.headers...); w.Code != c.status {
			t.Errorf("%s with %q: status %d, want %d", c.address, c.headers, w.Code, c.status)
		}
	}
	w := get(t, h, "//evil.example.com/x?token="+token+"&q=1")
	if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != "/evil.example.com/x?q=1" {
		t.Errorf("status %d, to %q", w.Code, to)
	}
	if c := w.Header().Get("Set-Cookie"); !strings.Contains(c, "HttpOnly") || !strings.Contains(c, "SameSite=Lax") {
		t.Errorf("the cookie is %q", c)
	}
}

// Who comes when all places are taken is told when to come again.
func TestTooMany(t *testing.T) {
	s := newSite(t, Options{AtOnce: 1, Patience: 1})
	s.turns <- struct{}{}
	h := s.Handler()
	for _, address := range []string{"/", "/api/v1/stats"} {
		w := get(t, h, address)
		if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
			t.Errorf("%s: status %d, %v", address, w.Code, w.Header())
		}
	}
	<-s.turns
	if w := get(t, h, "/"); w.Code != http.StatusOK {
		t.Errorf("status %d", w.Code)
	}
}

func TestOnlyReading(t *testing.T) {
	h := newSite(t, Options{}).Handler()
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch} {
		for _, address := range []string{"/", "/actor/country/ir", "/api/v1/stats", "/static/app.js"} {
			if w := request(t, h, method, address, "x"); w.Code != http.StatusMethodNotAllowed {
				t.Errorf("%s %s: status %d", method, address, w.Code)
			}
		}
	}
	for _, address := range []string{"/static/../site.go", "/static/..%2fsite.go", "/static/", "/static/nothing.css"} {
		if w := get(t, h, address); w.Code == http.StatusOK {
			t.Errorf("%s is served", address)
		}
	}
}
