package read

import (
	"fmt"
	"iter"
	"regexp"
	"strconv"

	"entente/extract/text"
)

// DateOrder says how dates of numbers alone, like 3/4/2025, are read.
type DateOrder string

// The orders. A file for which none is given has that of its first date that can be
// read in one way only.
const (
	AnyOrder   DateOrder = ""
	DayFirst   DateOrder = "day"
	MonthFirst DateOrder = "month"
)

// numbers is a date of numbers alone, of which only the year is certain by itself.
type numbers struct {
	first, second, year int
	said                string // as the file has it
	place               string // where it stands; empty where the document is better read without it than not
	order               DateOrder
	dots                bool // between full stops the day is always first
}

// numbersOf reads a date like 14/01/2025.
func numbersOf(s string) *numbers {
	const months = 12
	m := regexp.MustCompile(`^(\d{1,2})([/.-])(\d{1,2})([/.-])(\d{4})(?:[ T,].*)?$`).FindStringSubmatch(s)
	if m == nil || m[2] != m[4] {
		return nil
	}
	n := numbers{said: s, dots: m[2] == "."}
	for field, digits := range map[*int]string{&n.first: m[1], &n.second: m[3], &n.year: m[5]} {
		*field, _ = strconv.Atoi(digits) // four digits at most
	}
	switch {
	case n.first > months && n.second > months:
		return nil
	case n.dots || n.first > months:
		n.order = DayFirst
	case n.second > months:
		n.order = MonthFirst
	}
	return &n
}

// date reads the numbers in an order.
func (n *numbers) date(order DateOrder) (text.Date, error) {
	switch {
	case order == AnyOrder && n.order == AnyOrder && n.first != n.second:
		return text.Date{}, fmt.Errorf("%q can mean two days, and no other date there says whether the day or the month comes first; say --date-order day, or month", n.said)
	case n.order != AnyOrder && order != AnyOrder && n.order != order && !n.dots:
		return text.Date{}, fmt.Errorf("%q is no date where the %s comes first", n.said, order)
	case n.order == MonthFirst, n.order == AnyOrder && order == MonthFirst:
		return parseDate(fmt.Sprintf("%d-%02d-%02d", n.year, n.first, n.second))
	}
	return parseDate(fmt.Sprintf("%d-%02d-%02d", n.year, n.second, n.first))
}

// placeNumbers says where the numbers of an item stand, unless that is known.
func (it *Item) placeNumbers(format string, args ...any) {
	if it.numbers != nil && it.numbers.place == "" {
		it.numbers.place = fmt.Sprintf(format, args...)
	}
}

// given is what a reader gave.
type given struct {
	item Item
	err  error
}

// dating settles what dates of numbers alone mean in the items of one file.
type dating struct {
	name    string
	order   DateOrder
	refused bool // a date of which that stays open was met
}

// over gives the items with their dates. Where the order is not known yet, they wait for
// the date that says it, and no longer than is good for the memory.
func (d *dating) over(items iter.Seq2[Item, error]) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		var held []given
		waiting := 0
		release := func() bool {
			for _, f := range held {
				if f.err == nil {
					f.err = d.settle(&f.item)
				}
				if !yield(f.item, f.err) {
					return false
				}
			}
			held, waiting = nil, 0
			return true
		}
		for it, err := range items {
			if n := it.numbers; n != nil && d.order == AnyOrder && !n.dots {
				d.order = n.order
			}
			held = append(held, given{it, err})
			waiting += len(it.Text)
			open := d.order == AnyOrder && (it.numbers != nil || len(held) > 1)
			if open && waiting < maxDocument {
				continue
			}
			if !release() {
				return
			}
		}
		release()
	}
}

// settle gives an item the date that its numbers mean. Of a file in which that stays
// open the first item is an error, and the others are left out with it.
func (d *dating) settle(it *Item) error {
	n := it.numbers
	if n == nil {
		return nil
	}
	date, err := n.date(d.order)
	switch {
	case err == nil:
		it.Date = date
	case n.place == "": // what was worked out from the same numbers is a guess
		it.Date, it.DateInferred = text.Date{}, false
		it.Notes = append(it.Notes, err.Error())
	case d.order == AnyOrder && d.refused:
		return &Skip{d.name, "its date can mean two days"}
	default:
		d.refused = d.refused || d.order == AnyOrder
		return fmt.Errorf("%s: %w", n.place, err)
	}
	return nil
}
