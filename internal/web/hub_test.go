package web

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// BenchmarkHubPage asks for the page of the actor that deals with most others.
func BenchmarkHubPage(b *testing.B) {
	store := bigGraph(b, edgesWanted())
	x, err := store.Index(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	hub, most := "", 0
	for _, a := range x.Actors() {
		if a.Degree > most {
			hub, most = a.ID, a.Degree
		}
	}
	h := siteOf(b, store, Options{}).Handler()
	for b.Loop() {
		w := httptest.NewRecorder()
		r := httptest.NewRequestWithContext(b.Context(), http.MethodGet, "http://127.0.0.1/actor/"+hub, nil)
		if h.ServeHTTP(w, r); w.Code != http.StatusOK {
			b.Fatal(w.Code)
		}
	}
	b.ReportMetric(float64(most), "partners")
}
