package read

import "regexp"

// markdown reads front matter and blanks the markup of the body.
func markdown(name, s string) (Item, error) {
	it, err := frontMatter(name, s)
	if err != nil {
		return it, err
	}
	b := []byte(s)
	for _, m := range markup() {
		for _, at := range m.FindAllSubmatchIndex(b[it.Body.Start:], -1) {
			blankGroups(b[it.Body.Start:], at)
		}
	}
	it.Plain = string(b)
	return it, nil
}

// markup lists what is no language in Markdown: the groups of each expression
// are blanked, in this order.
func markup() []*regexp.Regexp {
	return []*regexp.Regexp{
		regexp.MustCompile("(?ms)(^```.*?^```[ \t]*$)"),                           // code
		regexp.MustCompile(`(?s)(<!--.*?-->)`),                                    // comments
		regexp.MustCompile(`(!\[[^\]\n]*\]\([^)\n]*\))`),                          // pictures
		regexp.MustCompile(`(\[)[^\]\n]+(\]\([^)\n]*\))`),                         // links
		regexp.MustCompile(`(\[)[^\]\n]+(\]\[[^\]\n]*\])`),                        // links by reference
		regexp.MustCompile(`(?m)(^\[[^\]\n]+\]:[ \t]+\S+.*$)`),                    // their targets
		regexp.MustCompile(`(\[\^[^\]\n]+\]:?)`),                                  // footnotes
		regexp.MustCompile(`(?m)^ {0,3}(#{1,6})[ \t]`),                            // headings
		regexp.MustCompile(`(?m)^((?:[ \t]*>)+)`),                                 // quotations
		regexp.MustCompile(`(?m)^[ \t]*([*+-]|\d{1,3}[.)])[ \t]`),                 // lists
		regexp.MustCompile(`(?m)^( {0,3}(?:[-*_=][ \t]*){3,})$`),                  // rules
		regexp.MustCompile(`(\*{1,3})[^\s*](?:[^*\n]*[^\s*])?(\*{1,3})`),          // emphasis
		regexp.MustCompile(`(?:^|[\s(])(_{1,3})[^\s_](?:[^_\n]*[^\s_])?(_{1,3})`), // emphasis
		regexp.MustCompile("(`+)[^`\n]+(`+)"),                                     // code in a line
		regexp.MustCompile(`(</?[a-zA-Z][^>\n]*>)`),                               // HTML
	}
}

// blankGroups writes spaces over the groups of a match, and leaves line ends.
func blankGroups(b []byte, at []int) {
	for g := 2; g+1 < len(at); g += 2 {
		for i := max(at[g], 0); i < at[g+1]; i++ {
			if b[i] != '\n' && b[i] != '\r' {
				b[i] = ' '
			}
		}
	}
}
