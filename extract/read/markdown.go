package read

import (
	"bytes"
	"html"
	"regexp"
	"strings"
)

// markdown reads front matter, and takes the text of the body out of its markup.
func markdown(name, s string) (Item, error) {
	it, err := frontMatter(name, s)
	if err != nil {
		return it, err
	}
	it.Text = s[:it.Body.Start] + withoutMarkup(s[it.Body.Start:])
	it.Body.End = len(it.Text)
	if it.Text != s {
		it.Notes = append(it.Notes, "the signs of Markdown were taken out; positions are those of the text without them")
	}
	return it, nil
}

// paragraphEnd stands before the end of a line behind which a paragraph begins though
// no blank line says so: an item of a list often has no full stop, and is a sentence
// of its own. The text keeps its lines that way, and their numbers.
const paragraphEnd = "\u2029"

// withoutMarkup gives the language in a Markdown text, line by line.
func withoutMarkup(s string) string {
	m := marked{text: s, b: []byte(s), gone: make([]bool, len(s)), starts: map[int]bool{}}
	m.dropAll(noLanguage())
	m.escapes()
	m.blocks()
	m.dropAll(marks())
	return entities(m.String())
}

// marked is a text whose markup is being found.
type marked struct {
	text   string
	b      []byte       // the text, what was found blanked
	gone   []bool       // what is markup
	starts map[int]bool // where lines start that begin a paragraph
}

// noLanguage lists what is taken out as it is, in this order.
func noLanguage() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile("(?ms)(^```.*?^```[ \t]*$)"),                // code
		regexp.MustCompile(`(?s)(<!--.*?-->)`),                         // comments
		regexp.MustCompile(`(!\[[^\]\n]*\]` + target + `)`),            // pictures
		regexp.MustCompile(`(?m)(^\[[^\]\n^][^\]\n]*\]:[ \t]+\S+.*$)`), // targets of links by reference
		regexp.MustCompile(`(?m)(^ {0,3}(?:(?:[-*_][ \t]*){3,}|=+))$`), // rules, and lines below headings
	}
}

const target = `\((?:[^()\n]|\([^()\n]*\))*\)`

// marks lists the signs around and before words: the groups of each expression are
// taken out, in this order.
func marks() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile(`(\[)[^\[\]]+(\]` + target + `)`),                            // links
		regexp.MustCompile(`(\[)[^\[\]]+(\]\[[^\]\n]*\])`),                              // links by reference
		regexp.MustCompile(`(\[\^[^\]\n]+\]:?)`),                                        // footnotes
		regexp.MustCompile("(`+)[^`\n]+(`+)"),                                           // code in a line
		regexp.MustCompile(`(~~[^~\n]+~~)`),                                             // what was struck out
		regexp.MustCompile(`(\*{1,3})[^\s*](?:(?:[^*\n]|\n[^*\n])*[^\s*])?(\*{1,3})`),   // emphasis
		regexp.MustCompile(`\b(_{1,3})[^\s_](?:(?:[^_\n]|\n[^_\n])*[^\s_])?(_{1,3})\b`), // emphasis
		regexp.MustCompile(`(</?[a-zA-Z][^>\n]*>)`),                                     // HTML
	}
}

// dropAll takes the groups of every match out.
func (m *marked) dropAll(list []*regexp.Regexp) {
	for _, re := range list {
		for _, at := range re.FindAllSubmatchIndex(m.b, -1) {
			for g := 2; g+1 < len(at); g += 2 {
				m.drop(max(at[g], 0), at[g+1])
			}
		}
	}
}

// drop takes out what stands from start to end, but for line ends.
func (m *marked) drop(start, end int) {
	for i := start; i < end; i++ {
		if c := m.b[i]; c != '\n' && c != '\r' {
			m.b[i], m.gone[i] = ' ', true
		}
	}
}

// escapes takes out the backslash before a sign that stands for itself.
func (m *marked) escapes() {
	for _, at := range regexp.MustCompile("\\\\[!-/:-@\\[-`{-~]").FindAllIndex(m.b, -1) {
		m.drop(at[0], at[0]+1)
		m.b[at[1]-1] = ' '
	}
}

// blocks takes the signs at the beginnings of lines out: of quotations, headings and lists.
func (m *marked) blocks() {
	quotation := regexp.MustCompile(`^(?:[ \t]*>[ \t]?)+`)
	heading := regexp.MustCompile(`^ {0,3}#{1,6}[ \t]+`)
	bullet := regexp.MustCompile(`^[ \t]*[*+-][ \t]+(?:\[[ xX]\][ \t]+)?`)
	number := regexp.MustCompile(`^[ \t]*\d{1,3}[.)][ \t]+`)
	begins, listed := true, false // whether a paragraph, or the item of a list, may begin with any number
	for pos := 0; pos < len(m.b); {
		line, next := m.line(pos)
		q := len(quotation.FindString(line))
		line = line[q:]
		head, item := len(heading.FindString(line)), len(bullet.FindString(line))
		if n := number.FindString(line); n != "" && (begins || listed || strings.TrimSpace(n)[:1] == "1" && len(strings.TrimSpace(n)) == 2) {
			item = len(n)
		}
		m.drop(pos, pos+q+head+item)
		m.starts[pos] = m.starts[pos] || head+item > 0
		m.starts[next] = head > 0
		begins = strings.TrimSpace(line) == ""
		listed = item > 0 || listed && !begins
		pos = next
	}
}

// line gives the line that starts at pos, and where the next one starts.
func (m *marked) line(pos int) (line string, next int) {
	if i := bytes.IndexByte(m.b[pos:], '\n'); i >= 0 {
		return string(m.b[pos : pos+i]), pos + i + 1
	}
	return string(m.b[pos:]), len(m.b)
}

// String gives what is left.
func (m *marked) String() string {
	var out strings.Builder
	for pos := 0; pos < len(m.b); {
		line, next := m.line(pos)
		end := pos + len(strings.TrimSuffix(line, "\r"))
		for i := pos; i < end; i++ {
			if !m.gone[i] {
				out.WriteByte(m.text[i])
			}
		}
		if after, _ := m.line(next); m.starts[next] && strings.TrimSpace(line) != "" && strings.TrimSpace(after) != "" {
			out.WriteString(paragraphEnd)
		}
		out.Write(m.b[end:next])
		pos = next
	}
	return out.String()
}

// entities puts the characters that &amp; and its like stand for.
func entities(s string) string {
	return regexp.MustCompile(`&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]\w*);`).ReplaceAllStringFunc(s, func(e string) string {
		return strings.NewReplacer("\n", " ", "\r", " ").Replace(html.UnescapeString(e))
	})
}
