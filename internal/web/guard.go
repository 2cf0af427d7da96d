package web

import (
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// guard lets through only what was meant for this site: it knows the names under
// which it is asked for, so that a page elsewhere that gives its own name our
// address (DNS rebinding) reaches nothing, and it takes nothing that a page of
// another site sends.
func (s *Site) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		harden(w.Header())
		switch {
		case !s.ours(r.Host):
			refuse(w, r, http.StatusMisdirectedRequest, "This site does not answer to the name "+r.Host+"; start it with --behind "+hostOf(r.Host)+" where a proxy gives it that name.")
		case !s.sameOrigin(r):
			refuse(w, r, http.StatusForbidden, "A page of another site must not ask here.")
		case r.URL.Query().Has("token") && s.o.Token != "":
			s.takeToken(w, r)
		case !s.allowed(r):
			w.Header().Set("WWW-Authenticate", `Bearer realm="entente"`)
			refuse(w, r, http.StatusUnauthorized, "A token is needed: open /?token=TOKEN once, or send Authorization: Bearer TOKEN.")
		default:
			r.Body = http.MaxBytesReader(w, r.Body, bodyBytes)
			next.ServeHTTP(w, r)
		}
	})
}

// harden tells browsers what a page may do: nothing that it does not need. There
// is no inline script or style, and nothing from elsewhere.
func harden(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "+
		"form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
}

// ours reports whether a Host header names this site. Where everybody needs a token, any
// address will do: it is no name, so nobody can have made it lead here.
func (s *Site) ours(host string) bool {
	name := hostOf(host)
	if ip := net.ParseIP(name); ip != nil && (ip.IsLoopback() || s.o.Token != "") || strings.EqualFold(name, "localhost") {
		return true
	}
	return slices.ContainsFunc(s.o.Hosts, func(h string) bool { return strings.EqualFold(h, name) || strings.EqualFold(h, host) })
}

func hostOf(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return strings.Trim(host, "[]")
}

// sameOrigin reports whether a request that says where it comes from comes from here.
func (s *Site) sameOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return r.Header.Get("Sec-Fetch-Site") != "cross-site" || r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate"
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// tokenCookie keeps the token in a browser.
const tokenCookie = "entente_token"

// takeToken moves a token from the address, where others may see it, to a cookie. That
// comes with links from elsewhere (Lax), so that one in a message opens its view; such
// links can only read, and pages elsewhere cannot read what comes of them.
func (s *Site) takeToken(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if !s.isToken(q.Get("token")) {
		refuse(w, r, http.StatusUnauthorized, "This is not the token.")
		return
	}
	q.Del("token")
	http.SetCookie(w, &http.Cookie{
		Name: tokenCookie, Value: s.o.Token, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode, MaxAge: int(cookieTime / time.Second),
		Secure: r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https",
	})
	to := url.URL{Path: "/" + strings.TrimLeft(r.URL.Path, "/"), RawQuery: q.Encode()}
	http.Redirect(w, r, to.String(), http.StatusSeeOther)
}

func (s *Site) allowed(r *http.Request) bool {
	if s.o.Token == "" {
		return true
	}
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return s.isToken(bearer)
	}
	c, err := r.Cookie(tokenCookie)
	return err == nil && s.isToken(c.Value)
}

// isToken compares in a time that says nothing about where the two differ.
func (s *Site) isToken(given string) bool {
	a, b := sha256.Sum256([]byte(given)), sha256.Sum256([]byte(s.o.Token))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
}

// refuse answers without doing anything else.
func refuse(w http.ResponseWriter, r *http.Request, status int, why string) {
	if isAPI(r) {
		writeProblem(w, status, why)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(why + "\n"))
}

func isAPI(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/api/") || r.URL.Path == "/mcp"
}
