package web

import (
	"context"
	"net/http"
	"net/url"

	"entente/graph"
)

// monthJSON is what happened between two actors in a month.
type monthJSON struct {
	Month        string `json:"month"`
	Documents    int    `json:"documents" jsonschema:"documents that the graph has of this month; none: nothing is known"`
	VerbalCoop   int    `json:"verbal_coop"`
	MaterialCoop int    `json:"material_coop"`
	VerbalConf   int    `json:"verbal_conf"`
	MaterialConf int    `json:"material_conf"`
	Other        int    `json:"other" jsonschema:"neither, or it did not happen"`
}

// timelineJSON is what there is between two actors over time.
type timelineJSON struct {
	A          actorJSON               `json:"a"`
	B          actorJSON               `json:"b"`
	Months     []monthJSON             `json:"months" jsonschema:"months with statements, or without any document, in order; up to 1200"`
	Undated    int                     `json:"undated"`
	Total      int                     `json:"total"`
	Statements pageJSON[statementJSON] `json:"statements"`
}

func (s *Site) apiTimeline(ctx context.Context, r *http.Request, x *graph.Index) (timelineJSON, error) {
	v := flags(r.URL.Query(), "only")
	t, list, err := s.timeline(ctx, x, v)
	if err != nil {
		return t, err
	}
	p, err := part(r, list)
	t.Statements = pageJSON[statementJSON]{s.statementsOf(p.Items), p.Next}
	return t, err
}

func (s *Site) timeline(ctx context.Context, x *graph.Index, v url.Values) (timelineJSON, []graph.Statement, error) {
	var t timelineJSON
	a, err := actorNamed(x, v.Get("a"))
	if err != nil {
		return t, nil, err
	}
	b, err := actorNamed(x, v.Get("b"))
	if err != nil {
		return t, nil, err
	}
	all, err := s.store.Timeline(ctx, a.IRI, b.IRI, v.Get("only") == "")
	if err != nil {
		return t, nil, err
	}
	t.A, t.B = actorOf(a), actorOf(b)
	if all, err = s.inTime(x, v.Get("from"), v.Get("to"), all); err != nil {
		return t, nil, err
	}
	t.Total = len(all)
	t.Months, t.Undated = s.months(all, s.facetsOf(x).Calendar)
	return t, all, nil
}

// mostMonthsJSON bounds a timeline.
const mostMonthsJSON = 1200

func (s *Site) months(list []graph.Statement, calendar map[string]int) (months []monthJSON, undated int) {
	months = []monthJSON{}
	sp, ok := spanOf(list, "", "")
	if !ok {
		return months, len(list)
	}
	by := make([]monthJSON, min(sp.months(), mostMonthsJSON))
	for i := range list {
		m, ok := monthOf(list[i].When())
		if !ok {
			undated++
		} else if at := int(m - sp.from); at < len(by) {
			by[at].add(s.class(&list[i]))
		}
	}
	for i := range by {
		empty := by[i] == monthJSON{}
		by[i].Month = (sp.from + month(i)).String()
		by[i].Documents = calendar[by[i].Month]
		if !empty || by[i].Documents == 0 {
			months = append(months, by[i])
		}
	}
	return months, undated
}

func (m *monthJSON) add(class string) {
	switch class {
	case "verbal-coop":
		m.VerbalCoop++
	case "material-coop":
		m.MaterialCoop++
	case "verbal-conf":
		m.VerbalConf++
	case "material-conf":
		m.MaterialConf++
	default:
		m.Other++
	}
}
