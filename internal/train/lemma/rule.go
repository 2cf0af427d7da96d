package lemma

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

const (
	maxEnding = 6 // bytes
	minStem   = 2 // bytes before an ending
	minGain   = 3 // pairs that a rule must get right beyond the shorter rule
)

// ruleRows learns, for each tag of inflected words, what to put in the place of
// which ending. A longer ending has a rule only where it knows better than the
// shorter one.
func (l *learner) ruleRows() []row {
	byTag := map[string]map[string]map[string]int{} // tag, ending, replacement
	for e, lemmas := range l.pairs {
		if !regular(e) {
			continue
		}
		if byTag[e.tag] == nil {
			byTag[e.tag] = map[string]map[string]int{}
		}
		lemma, _ := best(lemmas)
		count(byTag[e.tag], e.form, lemma)
	}
	var rows []row
	for _, tag := range slices.Sorted(maps.Keys(byTag)) {
		for _, r := range rules(byTag[tag]) {
			rows = append(rows, row{"-" + tag, r[0], r[1]})
		}
	}
	return rows
}

// regular reports whether a form ends as its tag asks for. The others are known
// by heart and teach no rule.
func regular(e entry) bool {
	endings := map[string][]string{
		"VBZ": {"s"}, "VBD": {"ed"}, "VBN": {"ed"}, "VBG": {"ing"}, "NNS": {"s", "men"},
		"JJR": {"er"}, "JJS": {"est"}, "RBR": {"er"}, "RBS": {"est"},
	}
	return slices.ContainsFunc(endings[e.tag], func(end string) bool { return strings.HasSuffix(e.form, end) })
}

// count adds, for every ending of form that differs from lemma, what replaces it.
func count(endings map[string]map[string]int, form, lemma string) {
	same := 0
	for same < min(len(form), len(lemma)) && form[same] == lemma[same] {
		same++
	}
	for stem := min(same, len(form)-1); stem >= minStem && len(form)-stem <= maxEnding; stem-- {
		e := form[stem:]
		if endings[e] == nil {
			endings[e] = map[string]int{}
		}
		endings[e][lemma[stem:]]++
	}
}

func rules(endings map[string]map[string]int) [][2]string {
	kept := map[string]string{}
	sorted := slices.SortedFunc(maps.Keys(endings), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	})
	var list [][2]string
	for _, e := range sorted {
		to, right := best(endings[e])
		if right-endings[e][inherited(kept, e)] >= minGain {
			kept[e] = to
			list = append(list, [2]string{e, to})
		}
	}
	return list
}

// inherited gives what the rule for the longest shorter ending makes of e.
func inherited(kept map[string]string, e string) string {
	for i := 1; i < len(e); i++ {
		if to, ok := kept[e[i:]]; ok {
			return e[:i] + to
		}
	}
	return e
}
