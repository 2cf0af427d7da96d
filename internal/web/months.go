package web

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"entente/graph"
)

// chart is the timeline of two actors: what they did for each other above a line,
// what against each other below it.
type chart struct {
	Title         string
	W, H, Axis    int
	Bars          []bar
	Blanks        []blank
	Ticks         []tick
	Undated       int // statements without any date
	Aside         int // that are neither, or say that it did not happen
	Most          int // statements on the higher side of the highest stretch
	step          int // months of a stretch: one, those of a year, or those of ten
	Silent, Quiet int // stretches without documents, and with documents and no event
}

// Unit is what one stretch is.
func (c chart) Unit() string {
	switch c.step {
	case decade:
		return "decade"
	case year:
		return "year"
	}
	return "month"
}

// bar is the statements of one class in one month or year.
type bar struct {
	X, Y, W, H        int
	Class, Hint, Link string
}

// blank is a stretch for which the graph has no document.
type blank struct {
	X, W     int
	from, to string
}

// Hint says what is not known.
func (b blank) Hint() string {
	if b.from == b.to {
		return b.from + ": no document in the graph"
	}
	return b.from + " to " + b.to + ": no document in the graph"
}

type tick struct {
	X    int
	Name string
	Link string
}

// Sizes of a chart in pixels.
const (
	chartWidth = 1000
	chartSide  = 150 // above and below the line
	chartHead  = 18
	chartFoot  = 30
	tickRoom   = 24 // for one half of the name of a month
)

// kinds are the quad classes from the line outwards, above it and below it.
func kinds() []string {
	return []string{"verbal-coop", "material-coop", "verbal-conf", "material-conf"}
}

// month counts months from the year 0.
type month int

func monthOf(day string) (month, bool) {
	if len(day) < len("2006-01") {
		return 0, false
	}
	y, err := strconv.Atoi(day[:4])
	m, err2 := strconv.Atoi(day[5:7])
	return month(y*12 + m - 1), err == nil && err2 == nil && m >= 1 && m <= 12
}

// lastMonth is the last that a date of four digits for the year can name.
const lastMonth = month(9999*12 + 11)

func (m month) String() string { return fmt.Sprintf("%04d-%02d", int(m)/12, int(m)%12+1) }

func (m month) year() int { return int(m) / 12 }

// Of a longer time than mostMonths the chart has years, and of a longer one than
// mostYears, which would be less than a pixel each, decades.
const (
	mostMonths = 72
	mostYears  = chartWidth
	year       = 12
	decade     = 10 * year
)

func stepOf(s span) int {
	switch n := s.months(); {
	case n > mostYears*year-2*year: // it is made longer by up to two years
		return decade
	case n > mostMonths:
		return year
	}
	return 1
}

// span is the months that a chart shows.
type span struct{ from, to month }

func (s span) months() int { return int(s.to-s.from) + 1 }

// spanOf is from the first statement to the last, cut to what was asked for.
func spanOf(list []graph.Statement, from, to string) (span, bool) {
	var s span
	found := false
	for i := range list {
		m, ok := monthOf(list[i].When())
		if !ok {
			continue
		}
		if !found {
			s, found = span{m, m}, true
		}
		s.from, s.to = min(s.from, m), max(s.to, m)
	}
	if m, ok := monthAsked(from, "-01"); ok {
		s.from, found = m, true
		s.to = max(s.to, m)
	}
	if m, ok := monthAsked(to, "-12"); ok {
		s.to, found = m, true
		s.from = min(s.from, m)
	}
	return s, found
}

// monthAsked reads a month; of a year it is the one that is named beside.
func monthAsked(s, ofYear string) (month, bool) {
	if len(s) == len("2006") {
		s += ofYear
	}
	return monthOf(s)
}

// chartOf draws the statements of a span. link gives the address of a shorter one.
func (s *Site) chartOf(list []graph.Statement, sp span, calendar map[string]int, link func(from, to month) string) chart {
	c := chart{W: chartWidth, H: chartHead + 2*chartSide + chartFoot, Axis: chartHead + chartSide, step: stepOf(sp)}
	step := c.step
	sp.from -= sp.from % month(step)
	sp.to += month(step) - 1 - sp.to%month(step)
	n := (sp.months() + step - 1) / step
	heap := make([][8]int, n) // by stretch: four kinds, sure and open
	for i := range list {
		s.heapUp(&c, heap, &list[i], sp, step)
	}
	c.Most = 1
	for _, h := range heap {
		c.Most = max(c.Most, h[0]+h[1]+h[4]+h[5], h[2]+h[3]+h[6]+h[7])
	}
	for i := range heap {
		from := sp.from + month(i*step)
		to := from + month(step-1)
		x, w := chartWidth*i/n, chartWidth*(i+1)/n-chartWidth*i/n
		c.stack(heap[i], x, w, link(from, to), nameOf(from, step))
		c.ground(heap[i], calendar, from, to, x, w)
		if tickHere(i, n, from, step) {
			c.Ticks = append(c.Ticks, tick{max(tickRoom, min(chartWidth-tickRoom, x+w/2)), nameOf(from, step), link(from, to)})
		}
	}
	return c
}

func nameOf(m month, step int) string {
	switch step {
	case decade:
		return strconv.Itoa(m.year()) + "s"
	case year:
		return strconv.Itoa(m.year())
	}
	return m.String()
}

// tickHere keeps names from running into each other.
func tickHere(i, n int, m month, step int) bool {
	every := max(1, (n*62+chartWidth-1)/chartWidth)
	if step == 1 && every > 1 {
		every = slices.MinFunc([]int{2, 3, 6, 12}, func(a, b int) int { return cmp.Or(cmp.Compare(short(a, every), short(b, every)), cmp.Compare(a, b)) })
		return int(m)%every == 0
	}
	return i%every == 0
}

func short(a, wanted int) int {
	if a < wanted {
		return 1
	}
	return 0
}

func (s *Site) heapUp(c *chart, heap [][8]int, st *graph.Statement, sp span, step int) {
	m, ok := monthOf(st.When())
	if !ok {
		c.Undated++
		return
	}
	kind := slices.Index(kinds(), s.class(st))
	if kind < 0 {
		c.Aside++
		return
	}
	if _, worth := st.Badge(); worth == graph.Unsettled {
		kind += 4
	}
	m = max(sp.from, min(sp.to, m)) // an event that began before and went on
	heap[int(m-sp.from)/step][kind]++
}

// stack draws the bars of one stretch, the sure ones next to the line.
func (c *chart) stack(h [8]int, x, w int, link, name string) {
	for _, up := range []bool{true, false} {
		at := 0
		order := []int{2, 3, 6, 7}
		if up {
			order = []int{0, 1, 4, 5}
		}
		for _, k := range order {
			if h[k] == 0 {
				continue
			}
			tall := max(3, h[k]*(chartSide-6)/c.Most)
			y := c.Axis + at
			if up {
				y = c.Axis - at - tall
			}
			at += tall
			class := kinds()[k%4]
			hint := fmt.Sprintf("%s: %d of %s", name, h[k], kindName(class))
			if k >= 4 {
				class += " open"
				hint += ", planned, offered, threatened or alleged"
			}
			gap := min(4, w/5)
			c.Bars = append(c.Bars, bar{X: x + gap/2, Y: y, W: max(2, w-gap), H: tall, Class: class, Hint: hint, Link: link})
		}
	}
}

// ground tells silence from peace: for some months the graph has no document at all.
func (c *chart) ground(h [8]int, calendar map[string]int, from, to month, x, w int) {
	docs := 0
	for m := from; m <= to; m++ {
		docs += calendar[m.String()]
	}
	switch {
	case docs == 0 && h == [8]int{}:
		c.Silent++
		c.silence(nameOf(from, int(to-from)+1), x, w)
	case h == [8]int{}:
		c.Quiet++
	}
}

// silence draws a stretch without documents, together with the one before if it touches that.
func (c *chart) silence(name string, x, w int) {
	if n := len(c.Blanks); n > 0 && c.Blanks[n-1].X+c.Blanks[n-1].W == x {
		last := &c.Blanks[n-1]
		last.W += w
		last.to = name
	} else {
		c.Blanks = append(c.Blanks, blank{X: x, W: w, from: name, to: name})
	}
}

func kindName(class string) string {
	return map[string]string{
		"verbal-coop": "cooperation in words", "material-coop": "cooperation in deeds",
		"verbal-conf": "conflict in words", "material-conf": "conflict in deeds",
	}[class]
}
