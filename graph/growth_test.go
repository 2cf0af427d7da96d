package graph

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"time"
)

// growthFile names the picture that TestGrowth draws.
const growthFile = "ENTENTE_GROWTH"

// curve is how long one kind of search takes as the graph grows.
type curve struct {
	name, colour string
	query        Query
	at           []spread // beside the sizes
}

// TestGrowth measures searches in graphs of growing size, in one run, and draws the
// picture in docs/performance.md. It takes some minutes and 4 GB.
func TestGrowth(t *testing.T) {
	file := os.Getenv(growthFile)
	if file == "" {
		t.Skipf("set %s to the name of the picture", growthFile)
	}
	sizes := []int{100_000, 300_000, 1_000_000, 3_000_000, 10_000_000}
	curves := []*curve{
		{name: "shortest path", colour: "#1b6ca8", query: Query{}},
		{name: "five paths by hops", colour: "#2a8c4a", query: Query{K: 5}},
		{name: "five paths by evidence", colour: "#b3541e", query: Query{K: 5, Weighted: true}},
	}
	for _, n := range sizes {
		x := zipfIndex(n)
		for _, c := range curves {
			timed(t, x, c.query, times(20)) // what is made when first asked for is made now
			took, _, _ := timed(t, x, c.query, times(1000))
			c.at = append(c.at, spreadOf(took.processor))
			t.Logf("%10d edges, %s: p50 %v, p95 %v", n, c.name, c.at[len(c.at)-1].p50, c.at[len(c.at)-1].p95)
		}
	}
	if err := os.WriteFile(file, []byte(plot(sizes, curves)), 0o666); err != nil {
		t.Fatal(err)
	}
}

func times(n int) func() bool { return func() bool { n--; return n >= 0 } }

// plot draws the curves with logarithmic axes: p50 as a line, p95 as a broken one.
func plot(sizes []int, curves []*curve) string {
	const width, height, left, right, top, bottom = 760, 440, 80, 190, 20, 50
	first, last := math.Log10(float64(sizes[0])), math.Log10(float64(sizes[len(sizes)-1]))
	x := func(n int) float64 { return left + (math.Log10(float64(n))-first)/(last-first)*(width-left-right) }
	y := func(d time.Duration) float64 { // from 1 µs to 1 s
		return height - bottom - (math.Log10(float64(d.Nanoseconds()))-3)/6*(height-top-bottom)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">`+"\n", width, height)
	fmt.Fprintf(&b, `<title>Time of a search as the graph grows</title><rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	for d := time.Microsecond; d <= time.Second; d *= 10 {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%v</text>`+"\n", left, y(d), width-right, left-8, y(d)+4, d)
	}
	for _, n := range sizes {
		fmt.Fprintf(&b, `<path d="M%.1f %dV%d" stroke="#ddd"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x(n), top, height-bottom, x(n), height-bottom+18, short(n))
	}
	fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">edges</text>`+"\n", left+(width-left-right)/2, height-10)
	for i, c := range curves {
		var p50, p95 []string
		for j, n := range sizes {
			p50 = append(p50, fmt.Sprintf("%.1f,%.1f", x(n), y(c.at[j].p50)))
			p95 = append(p95, fmt.Sprintf("%.1f,%.1f", x(n), y(c.at[j].p95)))
		}
		for k, line := range [][]string{p50, p95} {
			look, name := "", c.name
			if k == 1 {
				look, name = ` stroke-dasharray="5 4"`, "the same at p95"
			}
			at := top + 20 + i*60 + k*22
			fmt.Fprintf(&b, `<polyline points="%s" fill="none" stroke="%s" stroke-width="2"%s/>`+"\n", strings.Join(line, " "), c.colour, look)
			fmt.Fprintf(&b, `<path d="M%d %dh24" stroke="%s" stroke-width="2"%s/><text x="%d" y="%d">%s</text>`+"\n", width-right+12, at-4, c.colour, look, width-right+42, at, name)
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

func short(n int) string {
	if n >= 1_000_000 {
		return fmt.Sprintf("%d M", n/1_000_000)
	}
	return fmt.Sprintf("%d k", n/1000)
}
