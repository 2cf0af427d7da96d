package coped

import (
	"entente/extract/text"
)

// ways draws the phrase of a head with and without its article, what follows, and
// what it is coordinated with.
func ways(toks []text.Token, head int, put func(first, end, head int, how string)) {
	first, end := extent(toks, head)
	draw := func(first, end int, how string) {
		put(first, end, head, how)
		if first < head && toks[first].UPOS == "DET" {
			put(first+1, end, head, how+" bare")
		}
	}
	draw(first, end, "whole")
	_, short := core(toks, head)
	draw(first, short, "short")
	if e := coordinated(toks, head, end); e > end {
		draw(first, e, "joined")
	}
	if e := flatEnd(toks, head, end); e > end {
		draw(first, e, "apposed")
	}
	if e := clauseEnd(toks, head, end); e > end {
		draw(first, e, "clause")
	}
	if e := placedEnd(toks, head, end); e > end {
		draw(first, e, "placed")
	}
	if f, e := run(toks, head); f < first || e > short {
		put(f, e, head, "run")
		if toks[f].UPOS == "DET" && f < head {
			put(f+1, e, head, "run bare")
		}
		if e := placedEnd(toks, head, e); e > end {
			put(f, e, head, "run placed")
		}
	}
	if short < end {
		for e := short; e < end; e++ { // up to the first of several prepositional phrases
			if toks[e].UPOS == "ADP" && e > short {
				draw(first, e, "part")
				break
			}
		}
	}
}

// core gives the tokens of a phrase up to its head and the name that goes on after it.
func core(toks []text.Token, head int) (first, end int) {
	first, end = extent(toks, head)
	stop := head + 1
	for stop < end {
		rel := text.BaseRel(toks[stop].Rel)
		if rel != "flat" && rel != "compound" && toks[stop].XPOS != "POS" && !(rel == "appos" && toks[stop].UPOS == "PROPN") && toks[stop].Rel != "nummod" {
			break
		}
		stop++
	}
	if toks[stop-1].XPOS == "POS" {
		stop--
	}
	return first, max(stop, head+1)
}

// coordinated gives the end of the last phrase that is joined to head.
func coordinated(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if toks[i].Head == head && toks[i].Rel == "conj" && named(&toks[i]) {
			_, e := extent(toks, i)
			end = max(end, e)
		}
	}
	return end
}

// flatEnd gives the end of an apposition to head.
func flatEnd(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if toks[i].Head == head && text.BaseRel(toks[i].Rel) == "appos" {
			_, e := extent(toks, i)
			return e
		}
	}
	return end
}

// clauseEnd gives the end of a phrase with the clauses that describe its head.
func clauseEnd(toks []text.Token, head, end int) int {
	for i := end; i < len(toks); i++ {
		if text.BaseRel(toks[i].Rel) != "acl" || toks[i].Head < head || toks[i].Head >= end {
			continue
		}
		for end < len(toks) && (under(toks, end, i) || toks[end].Form == ",") {
			end++
		}
		return end
	}
	return end
}

// under reports whether word i hangs, at any depth, on word top.
func under(toks []text.Token, i, top int) bool {
	for ; i >= 0; i = toks[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// placedEnd gives the end of the prepositional phrase that follows a phrase and
// that the parser took for one of the verb: "killed two soldiers in the north".
func placedEnd(toks []text.Token, head, end int) int {
	if end >= len(toks) || toks[end].UPOS != "ADP" || toks[end].Rel != "case" {
		return end
	}
	h := toks[end].Head
	if h <= end || temporal(&toks[h]) {
		return end
	}
	_, e := extent(toks, h)
	return e
}

// run gives the unbroken row of nouns, adjectives and numbers around a head.
func run(toks []text.Token, head int) (first, end int) {
	first, end = head, head+1
	for first > 0 && inRun(&toks[first-1]) {
		first--
	}
	if first > 0 && toks[first-1].UPOS == "DET" {
		first--
	}
	for end < len(toks) && inRun(&toks[end]) {
		end++
	}
	if end+2 < len(toks) && toks[end].Form == "(" && toks[end+2].Form == ")" {
		end += 3
	}
	return first, end
}

func inRun(t *text.Token) bool {
	switch t.UPOS {
	case "PROPN", "NOUN", "ADJ", "NUM":
		return true
	}
	return t.Form == "-" || t.Form == "least" || t.Form == "around"
}
