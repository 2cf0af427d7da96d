package token

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/extract/text"
)

// blank reports whether r stands between tokens and never inside one: white
// space, control characters, zero-width spaces and the byte order mark.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200B' || r == '\uFEFF' || r == '\u2060'
}

// nextChunk gives the first run without blanks in doc[pos:end], at most maxChunk
// bytes of it. It is empty where there is none.
func nextChunk(doc string, pos, end int) text.Span {
	for pos < end {
		r, n := utf8.DecodeRuneInString(doc[pos:end])
		if !blank(r) {
			break
		}
		pos += n
	}
	stop := pos
	for stop < end && stop-pos < maxChunk {
		r, n := utf8.DecodeRuneInString(doc[stop:end])
		if blank(r) {
			break
		}
		stop += n
	}
	return text.Span{Start: pos, End: stop}
}

// blocks gives the runs of lines of doc, from pos on, that a sentence may not leave.
func blocks(doc string, pos int) iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		for pos < len(doc) {
			pos = nextChunk(doc, pos, len(doc)).Start
			end := paragraphEnd(doc, pos)
			width := widest(doc[pos:end])
			for pos < end {
				stop := pieceEnd(doc, pos, end, width)
				if !yield(text.Span{Start: pos, End: stop}) {
					return
				}
				pos = stop
			}
		}
	}
}

// paragraphEnd finds the end of the lines that start at pos: the next blank line.
func paragraphEnd(doc string, pos int) int {
	for pos < len(doc) {
		end := lineEnd(doc, pos)
		if nextChunk(doc, pos, end).Len() == 0 {
			return end
		}
		pos = end
	}
	return pos
}

// lineEnd gives the offset behind the newline that ends the line at pos.
func lineEnd(doc string, pos int) int {
	if i := strings.IndexAny(doc[pos:], "\n\u2028\u2029"); i >= 0 {
		_, n := utf8.DecodeRuneInString(doc[pos+i:])
		return pos + i + n
	}
	return len(doc)
}

// widest gives the length of the longest line in characters. A line of one chunk
// does not count: what is too long for the width stands alone.
func widest(block string) int {
	width := 0
	for line := range strings.Lines(block) {
		line = strings.TrimFunc(line, blank)
		if strings.ContainsFunc(line, blank) {
			width = max(width, utf8.RuneCountInString(line))
		}
	}
	return width
}

// pieceEnd finds the first line end in doc[pos:end] at which the text was not
// merely wrapped.
func pieceEnd(doc string, pos, end, width int) int {
	item := bullet(doc[pos:end])
	for pos < end {
		stop := lineEnd(doc, pos)
		if stop >= end || broken(doc[pos:stop], doc[stop:end], width) || item != "" && bullet(doc[stop:end]) == item {
			return stop
		}
		pos = stop
	}
	return end
}

// broken reports whether the newline between line and rest was put there on
// purpose: the next word would have fitted on the line, and looks like a start.
func broken(line, rest string, width int) bool {
	word := nextChunk(rest, 0, len(rest))
	first := rest[word.Start:word.End]
	line = strings.TrimFunc(line, blank)
	fits := utf8.RuneCountInString(line)+1+utf8.RuneCountInString(first) <= width
	if bullet(rest) != "" {
		return fits || strings.ContainsAny(line[max(0, len(line)-1):], ".!?:;")
	}
	if !fits || strings.HasSuffix(line, ",") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(first, "\"'“‘(["))
	return !unicode.IsLower(r)
}

// bullet gives the mark with which a line begins as a list item does, or "". Numbers
// are all one mark.
func bullet(line string) string {
	line = strings.TrimLeftFunc(line, blank)
	mark, after, _ := strings.Cut(line[:min(len(line), 8)], " ")
	if after == "" {
		return ""
	}
	switch mark {
	case "*", "-", "–", "—", "•", "·", "▪", "●", "◦", "‣", "○", "■", "□", "▲", "△", "◇", "◆":
		return mark
	}
	digits := strings.TrimRight(mark, ".)")
	if digits == mark || !numeral(digits, 1, 2) {
		return ""
	}
	return "1" + mark[len(digits):]
}
