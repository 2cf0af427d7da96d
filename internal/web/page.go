package web

import (
	"bytes"
	"context"
	"embed"
	"fmt"
	"html/template"
	"net/http"
	"path"
	"strings"

	"entente/graph"
)

//go:embed template/*.html
var templates embed.FS

//go:embed static
var files embed.FS

// pages are the templates, each with the frame around it.
type pages struct {
	byName map[string]*template.Template
	digest string // of their text
}

const pageType = "text/html; charset=utf-8"

func loadPages() (p pages, err error) {
	frame, err := template.New("frame").Funcs(template.FuncMap{
		"to": to, "spaced": spaced, "count": count, "relationOf": relationOf, "says": (*graph.Statement).Voice,
		"badge": func(st *graph.Statement) string { word, _ := st.Badge(); return word },
		"badgeClass": func(st *graph.Statement) string {
			_, worth := st.Badge()
			return worthName(worth)
		},
		"dyadOf": func(a, b string) string { return with("/dyad", nil, "a", a, "b", b) },
	}).ParseFS(templates, "template/frame.html", "template/part_*.html")
	if err != nil {
		return p, err
	}
	names, err := templates.ReadDir("template")
	if err != nil {
		return p, err
	}
	p.byName = map[string]*template.Template{}
	var all []byte
	for _, f := range names {
		name := f.Name()
		text, err := templates.ReadFile("template/" + name)
		if err != nil {
			return p, err
		}
		all = append(all, text...)
		if name == "frame.html" || strings.HasPrefix(name, "part_") {
			continue
		}
		whole, err := frame.Clone()
		if err != nil {
			return p, err
		}
		if p.byName[strings.TrimSuffix(name, ".html")], err = whole.ParseFS(templates, "template/"+name); err != nil {
			return p, err
		}
	}
	p.digest = tagOf(all, false)
	return p, nil
}

// view is what a page shows.
type view struct {
	Name   string // of its template
	Title  string
	Search string // what stands in the search field
	Status int
	Data   any
}

// pageFunc makes the view of a request.
type pageFunc func(ctx context.Context, r *http.Request, x *graph.Index) (view, error)

// page serves views.
func (s *Site) page(make pageFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			refuse(w, r, http.StatusMethodNotAllowed, "This can only be read.")
			return
		}
		var body []byte
		status := http.StatusOK
		served, err := s.work(w, r, s.turns, func(ctx context.Context) error {
			v, err := s.viewOf(ctx, r, make)
			if v.Status != 0 {
				status = v.Status
			}
			if err == nil {
				body, err = s.render(v)
			}
			return err
		})
		switch {
		case served:
		case err != nil:
			refuse(w, r, http.StatusInternalServerError, "The page could not be made: "+err.Error())
		default:
			_ = s.send(w, r, pageType, status, body) // the other side has left
		}
	})
}

// viewOf makes the view, or that of the error.
func (s *Site) viewOf(ctx context.Context, r *http.Request, make pageFunc) (view, error) {
	x, err := s.store.Index(ctx)
	if err != nil {
		return view{}, err
	}
	v, err := make(ctx, r, x)
	if err != nil {
		f := failureOf(err)
		return view{Name: "error", Title: http.StatusText(f.status), Status: f.status, Data: f.why}, nil
	}
	return v, nil
}

func (s *Site) render(v view) ([]byte, error) {
	t := s.pages.byName[v.Name]
	if t == nil {
		return nil, fmt.Errorf("no page %s", v.Name)
	}
	var b bytes.Buffer
	err := t.ExecuteTemplate(&b, "frame.html", v)
	return b.Bytes(), err
}

// static serves the style sheet and the script.
func (s *Site) static() http.Handler {
	kinds := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind := kinds[path.Ext(r.URL.Path)]
		body, err := files.ReadFile(strings.TrimPrefix(path.Clean(r.URL.Path), "/"))
		if err != nil || kind == "" {
			refuse(w, r, http.StatusNotFound, "There is no such file.")
			return
		}
		_ = s.send(w, r, kind, http.StatusOK, body) // the other side has left
	})
}

func (s *Site) lost(_ context.Context, r *http.Request, _ *graph.Index) (view, error) {
	return view{}, notFound("There is no page " + r.URL.Path + ".")
}
