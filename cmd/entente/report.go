package main

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
	"entente/graph/draw"
)

// reportCmd writes a page that can be handed on.
type reportCmd struct {
	pathFlags
	Output string `short:"o" help:"Write to this file, not to standard output." placeholder:"FILE"`
	JSON   bool   `help:"Print the paths and how to rebuild them as JSON; the page is written only with -o."`
}

func (*reportCmd) Help() string {
	return `The page needs nothing else: no script, no network; the drawing stands in it. The same graph gives the same page.

Examples:
  entente report -g talks.db "Abiy Ahmed" Iran -o packet.html
  entente report -g talks.db -k 1 Cuba "United States" > packet.html`
}

//go:embed report.html
var reportPage string

// packet is what the page shows.
type packet struct {
	From, To string
	Count    string        // how many paths there are
	Drawing  template.HTML // SVG of our own making
	Paths    []packetPath
	Sources  []graph.Document
	Commands []string
}

type packetPath struct {
	N    int
	Hops []packetHop
}

type packetHop struct {
	From, To string
	Backward bool
	First    bool
	Claims   []packetClaim
}

// packetClaim is a claim with its sentence cut at the trigger.
type packetClaim struct {
	Subject, Relation, Object    string
	Badge, Class, Says           string
	Date, Theme                  string // the date as in "on 2024-01-02"
	Before, Trigger, After       string
	Doc, Publisher, Day, URL, ID string
	Start, End                   int
}

func (c *reportCmd) Run(e *env) error {
	paths, err := c.paths(e)
	if err != nil {
		return err
	}
	page, err := template.New("report").Parse(reportPage)
	if err != nil {
		return err
	}
	p := c.packet(paths)
	if p.Drawing, err = c.drawing(e, paths); err != nil {
		return err
	}
	if c.JSON {
		if err := c.printJSON(e, paths); err != nil || c.Output == "" {
			return err
		}
	}
	if c.Output == "" {
		return page.Execute(e.out, p)
	}
	_, err = writeFile(c.Output, func(w io.Writer) error { return page.Execute(w, p) })
	return err
}

// drawing is the paths as one picture that stands in the page itself.
func (c *reportCmd) drawing(e *env, paths []graph.Path) (template.HTML, error) {
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return "", err
	}
	o := draw.Options{Class: func(st *graph.Statement) string { return st.Class(rels) }}
	var svg strings.Builder
	if err := new(draw.Drawer).SVG(e.ctx, &svg, draw.Paths(paths, o)); err != nil {
		return "", err
	}
	_, picture, _ := strings.Cut(svg.String(), "<svg") // without the XML head, which HTML does not know
	return template.HTML("<svg" + picture), nil
}

// commands are those that make the page again.
func (c *reportCmd) commands() []string {
	shown := graph.Shown(c.Graph) // without the password of a database
	return []string{
		fmt.Sprintf("entente build -g %s FILES", shown),
		fmt.Sprintf("entente report -g %s -k %d %q %q -o packet.html", shown, c.K, c.From, c.To),
		fmt.Sprintf("entente path -g %s -k %d %q %q", shown, c.K, c.From, c.To),
	}
}

func (c *reportCmd) printJSON(e *env, paths []graph.Path) error {
	out := struct {
		Page    string      `json:"page,omitempty"`
		Paths   [][]jsonHop `json:"paths"`
		Rebuild []string    `json:"rebuild"`
	}{Page: c.Output, Rebuild: c.commands()}
	for i := range paths {
		out.Paths = append(out.Paths, hopsOf(paths[i].Hops))
	}
	return indented(e, out)
}

func (c *reportCmd) packet(paths []graph.Path) packet {
	last := paths[0].Hops[len(paths[0].Hops)-1]
	p := packet{From: paths[0].Hops[0].From.Name, To: last.To.Name, Commands: c.commands()}
	p.Count = count(len(paths), "path")
	seen := map[string]bool{}
	for i := range paths {
		pp := packetPath{N: i + 1}
		for k := range paths[i].Hops {
			h := &paths[i].Hops[k]
			ph := packetHop{From: h.From.Name, To: h.To.Name, Backward: h.Backward(), First: k == 0}
			for n := range h.Statements {
				st := &h.Statements[n]
				ph.Claims = append(ph.Claims, packetClaimOf(st))
				if !seen[st.Document.ID] {
					seen[st.Document.ID] = true
					p.Sources = append(p.Sources, st.Document)
				}
			}
			pp.Hops = append(pp.Hops, ph)
		}
		p.Paths = append(p.Paths, pp)
	}
	return p
}

func packetClaimOf(st *graph.Statement) packetClaim {
	c := claimOfStored(st)
	badge, _ := c.badge()
	pc := packetClaim{
		Subject: c.subject, Relation: strings.ReplaceAll(c.relation, "-", " "), Object: c.object, Badge: badge, Says: graph.Voice(c.evidence, c.speakers),
		Theme: c.theme, Doc: c.doc, Publisher: c.publisher, Day: c.published, URL: st.Document.URL, ID: st.ID,
		Start: c.start, End: c.end, Before: c.quote,
	}
	if c.date != "" {
		pc.Date = onDate(c.date)
	}
	pc.Class = "good"
	if st.Status != "actual" || st.Polarity == "negative" || st.Evidence == "alleged" {
		pc.Class = "care"
	}
	if runes := []rune(c.quote); 0 <= c.trigger[0] && c.trigger[0] < c.trigger[1] && c.trigger[1] <= len(runes) {
		pc.Before, pc.Trigger, pc.After = string(runes[:c.trigger[0]]), string(runes[c.trigger[0]:c.trigger[1]]), string(runes[c.trigger[1]:])
	}
	return pc
}
