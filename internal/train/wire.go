package train

import (
	"bufio"
	"bytes"
	_ "embed" // wire.tsv
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"entente/extract/text"
)

//go:embed wire.tsv
var wireTable []byte

// wire writes sentences the way news agencies and headlines do, which treebanks
// hardly know: mostly in the present tense, of states and officials, with verbs such
// as "strikes" or "hands over" that a tagger takes for nouns.
type wire struct {
	rng   *rand.Rand
	words map[string][]string
	past  map[string][2]string // past tense and participle of irregular verbs
}

func newWire(seed uint64) (*wire, error) {
	w := &wire{rand.New(rand.NewPCG(seed, 11)), map[string][]string{}, map[string][2]string{}}
	sc := bufio.NewScanner(bytes.NewReader(wireTable))
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if strings.HasPrefix(line, "#") || line == "kind\tvalue" {
			continue
		}
		kind, value, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("wire.tsv:%d: no tab between kind and value", n)
		}
		sep := " "
		if strings.Contains(value, "|") {
			sep = "|"
		}
		w.words[kind] = strings.Split(value, sep)
	}
	for _, forms := range w.words["irregular"] {
		if f := strings.Split(forms, "/"); len(f) == 3 {
			w.past[f[0]] = [2]string{f[1], f[2]}
		} else {
			return nil, fmt.Errorf("wire.tsv: %q is not BASE/PAST/PARTICIPLE", forms)
		}
	}
	return w, sc.Err()
}

// Wire gives copies of the sentences of gold whose root is a verb in the present or
// past, rewritten: often its subject, the verb and its object, and the tense, which
// is the present more often than not. The trees stay what they were. Each sentence
// that will do is copied so many times.
func Wire(gold []text.Sentence, copies int, seed uint64) ([]text.Sentence, error) {
	w, err := newWire(seed)
	if err != nil {
		return nil, err
	}
	var out []text.Sentence
	for i := range gold {
		for range copies {
			if toks := w.rewrite(slices.Clone(gold[i].Tokens)); toks != nil {
				out = append(out, text.Sentence{Tokens: toks})
			}
		}
	}
	return out, nil
}

// rewrite gives the tokens in the present tense, or nil where they will not do.
func (w *wire) rewrite(toks []text.Token) []text.Token {
	r := slices.IndexFunc(toks, func(t text.Token) bool { return t.Head < 0 })
	if r < 0 || len(toks) > 45 {
		return nil
	}
	if x := toks[r].XPOS; toks[r].UPOS != "VERB" || x != "VBD" && x != "VBZ" && x != "VBP" {
		return nil
	}
	s := dependent(toks, r, "nsubj")
	if s < 0 || s > r || dependent(toks, r, "expl") >= 0 {
		return nil
	}
	switch {
	case toks[s].UPOS == "PRON" && w.rng.Float64() < 0.6:
		return nil // pronouns hardly begin news
	case w.rng.Float64() < 0.75:
		toks = w.name(toks, s)
	}
	r = slices.IndexFunc(toks, func(t text.Token) bool { return t.Head < 0 })
	if s = dependent(toks, r, "nsubj"); s < 0 {
		return nil
	}
	plural := isPlural(toks, s)
	w.verb(toks, r)
	if o := dependent(toks, r, "obj"); o > r && w.rng.Float64() < 0.4 {
		toks = w.name(toks, o)
	}
	toks = w.tense(toks, r, plural)
	if last := len(toks) - 1; toks[last].Form == "." && w.rng.Float64() < 0.2 {
		toks = toks[:last] // as a headline
	}
	return toks
}

// dependent gives the first word that hangs on h by rel, or -1.
func dependent(toks []text.Token, h int, rel string) int {
	return slices.IndexFunc(toks, func(t text.Token) bool { return t.Head == h && t.Rel == rel })
}

func isPlural(toks []text.Token, s int) bool {
	switch t := toks[s]; {
	case t.XPOS == "NNS" || t.XPOS == "NNPS" || dependent(toks, s, "conj") >= 0:
		return true
	case t.UPOS == "PRON":
		switch strings.ToLower(t.Form) {
		case "i", "you", "we", "they", "these", "those":
			return true
		}
	}
	return false
}

// tense puts root r, and what is joined to it without a subject of its own, into the
// present, or now and then into the past, the perfect or the future.
func (w *wire) tense(toks []text.Token, r int, plural bool) []text.Token {
	x := w.rng.Float64()
	if x >= 0.6 && !w.inflects(toks[r].Lemma) {
		x = 0 // "gave" and its like are not in the table
	}
	aux, form := text.Token{UPOS: "AUX", Head: r + 1, Rel: "aux"}, ""
	for i := range toks {
		t := &toks[i]
		if i != r && (x >= 0.6 || t.Head != r || t.Rel != "conj" || t.XPOS != "VBD" || dependent(toks, i, "nsubj") >= 0) {
			continue
		}
		switch {
		case x < 0.6 && plural:
			form, t.XPOS = t.Lemma, "VBP"
		case x < 0.6:
			form, t.XPOS = thirdPerson(t.Lemma), "VBZ"
		case x < 0.75:
			form, t.XPOS = w.pastOf(t, 0), "VBD"
		case x < 0.9:
			form, t.XPOS = w.pastOf(t, 1), "VBN"
			aux.Form, aux.Lemma, aux.XPOS = "has", "have", "VBZ"
			if plural {
				aux.Form, aux.XPOS = "have", "VBP"
			}
		default:
			form, t.XPOS = t.Lemma, "VB"
			aux.Form, aux.Lemma, aux.XPOS = "will", "will", "MD"
		}
		t.Form = form
	}
	if aux.Form == "" {
		return toks
	}
	for i := range toks {
		if toks[i].Head >= r {
			toks[i].Head++
		}
	}
	return slices.Insert(toks, r, aux)
}

// inflects reports whether pastOf knows a verb.
func (w *wire) inflects(lemma string) bool {
	if _, ok := w.past[lemma]; ok {
		return true
	}
	return slices.ContainsFunc([]string{"obj", "to", "that"}, func(kind string) bool { return slices.Contains(w.words[kind], lemma) })
}

// pastOf is the past tense (0) or the participle (1) of a verb.
func (w *wire) pastOf(t *text.Token, which int) string {
	lemma := t.Lemma
	switch f, ok := w.past[lemma]; {
	case ok:
		return f[which]
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case strings.HasSuffix(lemma, "y") && len(lemma) > 1 && !strings.ContainsRune("aeiou", rune(lemma[len(lemma)-2])):
		return lemma[:len(lemma)-1] + "ied"
	}
	return lemma + "ed"
}

// thirdPerson is the form of a verb with "he" for its subject.
func thirdPerson(lemma string) string {
	switch {
	case lemma == "have":
		return "has"
	case lemma == "be":
		return "is"
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "x"), strings.HasSuffix(lemma, "z"), strings.HasSuffix(lemma, "ch"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "o"):
		return lemma + "es"
	case strings.HasSuffix(lemma, "y") && len(lemma) > 1 && !strings.ContainsRune("aeiou", rune(lemma[len(lemma)-2])):
		return lemma[:len(lemma)-1] + "ies"
	}
	return lemma + "s"
}

// verb puts another verb in the place of r that takes what r takes.
func (w *wire) verb(toks []text.Token, r int) {
	if w.rng.Float64() < 0.25 || dependent(toks, r, "iobj") >= 0 {
		return
	}
	kind := ""
	switch o, p := dependent(toks, r, "obj"), dependent(toks, r, "compound:prt"); {
	case dependent(toks, r, "xcomp") >= 0:
		if x := dependent(toks, r, "xcomp"); o < 0 && toks[x].XPOS == "VB" {
			kind = "to"
		}
	case dependent(toks, r, "ccomp") >= 0:
		if c := dependent(toks, r, "ccomp"); o < 0 && c > r {
			kind = "that"
		}
	case p >= 0 && o >= 0:
		kind = strings.ToLower(toks[p].Form) + "+obj"
	case p < 0 && o >= 0:
		kind = "obj"
	case p < 0:
		if k := dependent(toks, r, "obl"); k > r {
			if c := dependent(toks, k, "case"); c >= 0 {
				kind = "+" + strings.ToLower(toks[c].Form)
			}
		}
	}
	if of := w.words[kind]; len(of) > 0 {
		toks[r].Lemma = pick(w, of)
	}
}

func pick(w *wire, of []string) string { return of[w.rng.IntN(len(of))] }

// name puts the name of an actor in the place of the phrase that word k heads.
// Phrases with a clause in them, or in several pieces, are left.
func (w *wire) name(toks []text.Token, k int) []text.Token {
	lo, hi := k, k+1
	for lo > 0 && under(toks, lo-1, k) {
		lo--
	}
	for hi < len(toks) && under(toks, hi, k) {
		hi++
	}
	for i := range toks {
		inside := i >= lo && i < hi
		if inside != under(toks, i, k) || inside && (toks[i].Verbal() || toks[i].UPOS == "PUNCT" || toks[i].Rel == "case" && toks[i].Head == k) {
			return toks
		}
	}
	np := w.phrase(lo == 0)
	at := slices.IndexFunc(np, func(t text.Token) bool { return t.Head < 0 })
	out := slices.Concat(toks[:lo], np, toks[hi:])
	moved := func(h int) int {
		switch {
		case h >= hi:
			return h + len(np) - (hi - lo)
		case h >= lo:
			return lo + at
		}
		return h
	}
	for i := range out {
		switch {
		case i >= lo && i < lo+len(np) && i != lo+at:
			out[i].Head += lo
		case i == lo+at:
			out[i].Head, out[i].Rel = moved(toks[k].Head), toks[k].Rel
		default:
			out[i].Head = moved(out[i].Head)
		}
	}
	return out
}

func under(toks []text.Token, i, h int) bool {
	for ; i >= 0; i = toks[i].Head {
		if i == h {
			return true
		}
	}
	return false
}

// phrase is a new name of an actor; first says that it begins the sentence.
func (w *wire) phrase(first bool) []text.Token {
	word := func(form, upos, xpos string, head int, rel string) text.Token {
		return text.Token{Form: form, Lemma: strings.ToLower(form), UPOS: upos, XPOS: xpos, Head: head, Rel: rel}
	}
	adjective := func(head int) text.Token { return word(pick(w, w.words["adjective"]), "ADJ", "JJ", head, "amod") }
	switch x := w.rng.Float64(); {
	case x < 0.45:
		parts := strings.Fields(pick(w, w.words["state"]))
		if len(parts) == 2 {
			return []text.Token{word(parts[0], "PROPN", "NNP", 1, "compound"), word(parts[1], "PROPN", "NNP", -1, "")}
		}
		return []text.Token{word(parts[0], "PROPN", "NNP", -1, "")}
	case x < 0.65:
		the := "the"
		if first {
			the = "The"
		}
		parts := strings.Split(pick(w, w.words["body"]), "+")
		if len(parts) == 2 {
			rel, upos, xpos := "compound", "NOUN", "NN"
			if parts[0] == "foreign" || parts[0] == "central" || parts[0] == "supreme" {
				rel, upos, xpos = "amod", "ADJ", "JJ"
			}
			return []text.Token{word(the, "DET", "DT", 3, "det"), adjective(3), word(parts[0], upos, xpos, 3, rel), word(parts[1], "NOUN", "NN", -1, "")}
		}
		return []text.Token{word(the, "DET", "DT", 2, "det"), adjective(2), word(parts[0], "NOUN", "NN", -1, "")}
	case x < 0.8:
		return []text.Token{adjective(1), word(pick(w, w.words["group"]), "NOUN", "NNS", -1, "")}
	}
	title := strings.Split(pick(w, w.words["title"]), "+")
	np := []text.Token{adjective(len(title))}
	for i, t := range title {
		if i < len(title)-1 {
			np = append(np, word(t, "ADJ", "NNP", len(title), "amod"))
		} else {
			np = append(np, word(t, "PROPN", "NNP", len(title)+1, "nmod:desc"))
		}
	}
	return append(np, word(pick(w, w.words["given"]), "PROPN", "NNP", -1, ""), word(pick(w, w.words["family"]), "PROPN", "NNP", len(title)+1, "flat"))
}
