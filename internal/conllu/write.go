package conllu

import (
	"bufio"
	"io"
	"strconv"
)

// Write writes s and the blank line after it. A sentence that was not read from
// a file may have no Rest.
func Write(w io.Writer, s *Sentence) error {
	out := bufio.NewWriter(w)
	lines(out, s.Comments)
	for i, t := range s.Tokens {
		rest := Rest{}
		if i < len(s.Rest) {
			rest = s.Rest[i]
		}
		lines(out, rest.Before)
		head := "_"
		if t.Rel != "" || t.Head >= 0 {
			head = strconv.Itoa(t.Head + 1)
		}
		row := [...]string{strconv.Itoa(i + 1), t.Form, t.Lemma, t.UPOS, t.XPOS, rest.Feats, head, t.Rel, rest.Deps, rest.Misc}
		for k, v := range row {
			if k > 0 {
				out.WriteByte('\t')
			}
			if v == "" {
				v = "_"
			}
			out.WriteString(v)
		}
		out.WriteByte('\n')
	}
	lines(out, s.After)
	out.WriteByte('\n')
	return out.Flush()
}

func lines(out *bufio.Writer, ls []string) {
	for _, l := range ls {
		out.WriteString(l)
		out.WriteByte('\n')
	}
}
