package web

import (
	"html/template"
	"maps"
	"slices"
	"strings"

	"entente/graph"
)

// facets is what forms and charts need of the whole graph. It is worked out once
// for each of its states.
type facets struct {
	of         *graph.Index
	Relations  template.HTML // the options of a list
	Publishers []string
	Calendar   map[string]int
	Months     string        // with documents, in order, with spaces between
	Plain      template.HTML // the filters of the path page, none of them set
}

// plainFilters writes the filters of the path page as they mostly are, once for all
// pages: there are many, and they take as long to write as all the rest of the page.
func (s *Site) plainFilters(f *facets) template.HTML {
	var b strings.Builder
	if err := s.pages.byName["path"].ExecuteTemplate(&b, "filters", &pathView{Form: newForm(f, nil)}); err != nil {
		panic(err) // a template of ours, filled with what is there
	}
	return template.HTML(b.String()) // written by a template
}

// facetsOf gives those of an index.
func (s *Site) facetsOf(x *graph.Index) *facets {
	if f := s.facets.Load(); f != nil && f.of == x {
		return f
	}
	f := &facets{of: x, Publishers: x.Publishers(), Calendar: x.Calendar()}
	var options strings.Builder
	for _, name := range x.Relations() {
		options.WriteString(`<option value="` + template.HTMLEscapeString(name) + `">`)
	}
	f.Relations = template.HTML(options.String()) // of escaped names
	f.Months = strings.Join(slices.Sorted(maps.Keys(f.Calendar)), " ")
	f.Publishers = f.Publishers[:min(len(f.Publishers), mostPublishers)]
	f.Plain = s.plainFilters(f)
	s.facets.Store(f)
	return f
}
