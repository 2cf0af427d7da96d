package press

import (
	"strings"

	"entente/extract/text"
)

// number is what a finite verb agrees with.
type number int

const (
	unknown number = iota
	first          // I
	singular
	plural
)

// clause is a finite clause: its head, and the word in it that has a tense.
type clause struct{ head, finite int }

// clauses finds the finite clauses that can stand in the present.
func (t tree) clauses() (out []clause) {
	for i := range t {
		switch {
		case t[i].XPOS != "VBD" && t[i].XPOS != "VBZ" && t[i].XPOS != "VBP", strings.HasPrefix(t[i].Form, "'"), strings.HasPrefix(t[i].Form, "’"):
		case t[i].UPOS == "AUX" && t[i].Head >= 0 && auxiliary(t[i].Rel):
			out = append(out, clause{t[i].Head, i})
		case t[i].UPOS == "VERB":
			out = append(out, clause{i, i})
		}
	}
	return out
}

func auxiliary(rel string) bool { return rel == "aux" || rel == "aux:pass" || rel == "cop" }

// agreement says in which number the subject of the clause of h is.
func (t tree) agreement(h int) number {
	s := t.subject(h)
	if s < 0 {
		return unknown
	}
	if t[s].Rel == "expl" {
		if s = t.child(h, "nsubj"); s < 0 {
			return singular
		}
	}
	switch strings.ToLower(t[s].Form) {
	case "who", "which", "that":
		if t[h].Rel == "acl:relcl" {
			return t.count(t[h].Head)
		}
		return singular
	}
	return t.count(s)
}

// subject is the subject of h, or that of the verb whose conjunct h is.
func (t tree) subject(h int) int {
	for ; h >= 0; h = t[h].Head {
		if s := t.child(h, "nsubj:outer", "csubj:outer"); s >= 0 {
			return s
		}
		if s := t.child(h, "nsubj", "nsubj:pass", "csubj", "expl"); s >= 0 {
			return s
		}
		if t[h].Rel != "conj" {
			break
		}
	}
	return -1
}

// count is the number of a subject.
func (t tree) count(s int) number {
	d := &t[s]
	if c := t.child(s, "conj"); c >= 0 {
		if w := t.child(c, "cc"); w >= 0 && t[w].Lemma == "and" {
			return plural
		}
	}
	switch strings.ToLower(d.Form) {
	case "i":
		return first
	case "we", "they", "you", "these", "those", "many", "some", "few", "several", "both", "all", "most", "others", "two", "three", "police", "people":
		return plural
	}
	switch {
	case strings.HasPrefix(d.Rel, "csubj"):
		return singular
	case d.XPOS == "NNS", d.XPOS == "NNPS" && d.Form != "States" && d.Form != "Nations", d.XPOS == "CD" && d.Form != "one", d.XPOS == "JJ":
		return plural
	}
	return singular
}

// present puts a finite word into the present tense, as its lemma is inflected.
func present(d *text.Token, n number) {
	d.XPOS = "VBP"
	form := d.Lemma
	switch {
	case n == singular:
		d.XPOS, form = "VBZ", third(d.Lemma)
	case d.Lemma == "be" && n == first:
		form = "am"
	case d.Lemma == "be":
		form = "are"
	}
	d.Form = form
}

// third is the third person singular of a verb.
func third(lemma string) string {
	switch lemma {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	for _, end := range []string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(lemma, end) {
			return lemma + "es"
		}
	}
	if stem, ok := strings.CutSuffix(lemma, "y"); ok && stem != "" && !strings.ContainsAny(stem[len(stem)-1:], "aeiou") {
		return stem + "ies"
	}
	return lemma + "s"
}
