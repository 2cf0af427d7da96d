package lemma

import "strings"

// inflections gives the regular forms of a base form, by tag.
func inflections(base, class string) map[string][]string {
	switch class {
	case "verb":
		past := suffixed(base, "ed")
		return map[string][]string{"VBZ": withS(base), "VBD": past, "VBN": past, "VBG": suffixed(base, "ing")}
	case "noun":
		return map[string][]string{"NNS": withS(base)}
	}
	return map[string][]string{"JJR": suffixed(base, "er"), "JJS": suffixed(base, "est")}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// withS adds s the way nouns and verbs take it. Behind -o usage differs: photos, vetoes.
func withS(base string) []string {
	n := len(base)
	switch {
	case n > 1 && base[n-1] == 'y' && !vowel(base[n-2]):
		return []string{base[:n-1] + "ies"}
	case strings.ContainsRune("sxz", rune(base[n-1])), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		return []string{base + "es"}
	case n > 1 && base[n-1] == 'o' && !vowel(base[n-2]):
		return []string{base + "s", base + "es"}
	}
	return []string{base + "s"}
}

// suffixed adds an ending that begins with a vowel. Where usage differs, as in
// traveled and travelled, it gives both.
func suffixed(base, ending string) []string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "ie") && ending == "ing":
		return []string{base[:n-2] + "ying"}
	case base[n-1] == 'e' && (ending[0] == 'e' || !strings.HasSuffix(base, "ee") && !strings.HasSuffix(base, "oe") && !strings.HasSuffix(base, "ye")):
		return []string{base[:n-1] + ending}
	case n > 1 && base[n-1] == 'y' && !vowel(base[n-2]) && ending != "ing":
		return []string{base[:n-1] + "i" + ending}
	case base[n-1] == 'c':
		return []string{base + "k" + ending}
	case n > 2 && !vowel(base[n-1]) && vowel(base[n-2]) && !vowel(base[n-3]) && strings.IndexByte("wxy", base[n-1]) < 0:
		double := base + base[n-1:] + ending
		if syllables(base) == 1 {
			return []string{double}
		}
		return []string{base + ending, double}
	}
	return []string{base + ending}
}

// syllables counts runs of vowels.
func syllables(s string) int {
	n := 0
	for i := range len(s) {
		if (vowel(s[i]) || s[i] == 'y' && i > 0) && (i == 0 || !vowel(s[i-1])) {
			n++
		}
	}
	return n
}
