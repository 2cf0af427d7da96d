package term

import (
	"io"
	"strings"
)

// Column is a column of a table.
type Column struct {
	Title string // in the row at the top, which is left out where no column has one
	Style Style  // of its cells
	Right bool   // numbers end under each other
}

const (
	gap         = 2  // blanks between columns
	leastColumn = 10 // columns of the terminal; below that nobody reads a column
)

// Table lays rows out under their columns, behind an indent. On a terminal that is too
// narrow for them the widest columns are narrowed, and what does not fit into a cell
// goes on below. It is false where not even that leaves columns that can be read.
func (t *Terminal) Table(indent string, columns []Column, rows [][]string) (string, bool) {
	titles := make([]string, len(columns))
	natural := make([]int, len(columns))
	for i, c := range columns {
		titles[i] = c.Title
		natural[i] = Columns(c.Title)
		for _, row := range rows {
			natural[i] = max(natural[i], Columns(Printable(row[i])))
		}
	}
	widths := natural
	if t.screen != nil {
		var ok bool
		if widths, ok = narrowed(natural, t.Width()-Columns(indent)-gap*(len(columns)-1)); !ok {
			return "", false
		}
	}
	var b strings.Builder
	if strings.Join(titles, "") != "" {
		heads := make([]Column, len(columns))
		for i, c := range columns {
			heads[i] = Column{Style: Dim, Right: c.Right}
		}
		t.row(&b, indent, heads, widths, titles)
	}
	for _, row := range rows {
		t.row(&b, indent, columns, widths, row)
	}
	return b.String(), true
}

// Rows prints a table; where it does not fit, each row on lines of its own.
func (t *Terminal) Rows(indent string, columns []Column, rows [][]string) {
	if s, ok := t.Table(indent, columns, rows); ok {
		io.WriteString(t, s)
		return
	}
	for _, row := range rows {
		cells := make([]string, 0, len(row))
		for i, s := range row {
			if s = Printable(s); s != "" {
				cells = append(cells, t.Paint(columns[i].Style, s))
			}
		}
		t.Line(indent, strings.Join(cells, "  "))
	}
}

// narrowed gives the widths that columns get where only so many columns of the
// terminal are left for all.
func narrowed(natural []int, left int) ([]int, bool) {
	widths := make([]int, len(natural))
	for most := maxOf(natural); ; most-- {
		whole := 0
		for i, n := range natural {
			widths[i] = min(n, most)
			whole += widths[i]
		}
		switch {
		case whole <= left:
			return widths, true
		case most <= leastColumn:
			return nil, false
		}
	}
}

func maxOf(list []int) int {
	most := 0
	for _, n := range list {
		most = max(most, n)
	}
	return most
}

// row writes the cells of a row beside each other, each over as many lines as it needs.
func (t *Terminal) row(b *strings.Builder, indent string, columns []Column, widths []int, cells []string) {
	lines, tall := make([][]string, len(cells)), 1
	for i, s := range cells {
		if s = Printable(s); Columns(s) <= widths[i] {
			lines[i] = []string{s}
		} else {
			lines[i] = Wrap(s, widths[i])
		}
		tall = max(tall, len(lines[i]))
	}
	for n := range tall {
		b.WriteString(indent)
		blanks := 0 // not yet written: nothing is when no cell follows
		for i, c := range columns {
			s := ""
			if n < len(lines[i]) {
				s = lines[i][n]
			}
			rest := widths[i] - Columns(s)
			if s != "" {
				if c.Right {
					blanks, rest = blanks+rest, 0
				}
				b.WriteString(strings.Repeat(" ", blanks) + t.Paint(c.Style, s))
				blanks = 0
			}
			blanks += rest + gap
		}
		b.WriteByte('\n')
	}
}
