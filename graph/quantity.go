package graph

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// amount is what a number in a text can mean: from least to most.
type amount struct{ least, most float64 }

// nearness is how far a number that is said to be about right may be off.
const nearness = 0.2

// amountOf reads the number in words like "more than 300 tanks"; false where they give
// none that one could compare: "dozens of tanks", or two of them.
func amountOf(words string) (amount, bool) {
	list := strings.Fields(strings.ReplaceAll(strings.ToLower(words), "-", " "))
	n, at, ok := numberIn(list)
	if !ok {
		return amount{}, false
	}
	before := " " + strings.Join(list[:at], " ") + " "
	said := func(marks ...string) bool {
		return slices.ContainsFunc(marks, func(m string) bool { return strings.Contains(before, " "+m+" ") })
	}
	switch {
	case said("more than", "at least", "over", "above", "no fewer than", "no less than", "not less than", "not fewer than", "minimum"):
		return amount{n, math.Inf(1)}, true
	case said("fewer than", "less than", "at most", "up to", "under", "below", "as many as", "no more than", "not more than", "maximum"):
		return amount{0, n}, true
	case said("about", "around", "some", "nearly", "almost", "roughly", "approximately", "close to", "an estimated", "estimated", "circa"):
		return amount{n * (1 - nearness), n * (1 + nearness)}, true
	}
	return amount{n, n}, true
}

// numberIn gives the only number in a list of words, and where it starts.
func numberIn(list []string) (n float64, at int, ok bool) {
	for i := 0; i < len(list); {
		v, used := numberAt(list[i:])
		if used == 0 {
			i++
			continue
		}
		if ok {
			return 0, 0, false
		}
		n, at, ok = v, i, true
		i += used
	}
	return n, at, ok
}

// numberAt reads a number in figures or in words at the start of a list, and gives
// how many words it takes.
func numberAt(list []string) (sum float64, used int) {
	part := 0.0 // what the next "thousand" is told of
	for used < len(list) {
		word := strings.Trim(list[used], ",;()$€£")
		v, isNumber := figure(word)
		factor := map[string]float64{"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}[word]
		switch {
		case isNumber && used > 0 && word[0] <= '9':
			return sum + part, used // "12 15": a stretch, or a list
		case isNumber:
			part += v
		case factor == 100 && used > 0:
			part *= factor
		case factor > 0 && used > 0:
			sum, part = sum+part*factor, 0
		case word == "and" && used > 0 && part >= 100 && used+1 < len(list) && isFigure(list[used+1]):
		default:
			return sum + part, used
		}
		used++
	}
	return sum + part, used
}

func isFigure(word string) bool {
	_, ok := figure(word)
	return ok
}

// figure reads one word as a number.
func figure(word string) (float64, bool) {
	small := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety")
	if i := slices.Index(small, word); i >= 0 {
		return float64(i), true
	}
	if i := slices.Index(tens, word); i >= 0 {
		return float64(20 + 10*i), true
	}
	if word == "" || word[0] < '0' || word[0] > '9' {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(word, ",", ""), 64)
	return v, err == nil
}

// differ reports whether two quantities cannot both be right.
func differ(a, b string) bool {
	x, okX := amountOf(a)
	y, okY := amountOf(b)
	return okX && okY && (x.most < y.least || y.most < x.least)
}
