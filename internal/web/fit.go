package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// answerBytes is how long the answer of a tool may be. What does not fit is left
// out from the end, and the answer says so.
const answerBytes = 24 << 10

// A text or a list in an answer that does not fit is cut to longestText, and to ever
// less down to shortestText.
const (
	longestText  = 2000
	shortestText = 60
)

// fitted writes an answer, shortening it until it fits: first by what shorten leaves
// out, then by cutting texts, which may be as long as somebody wrote them.
func fitted[Out any](out *Out, shorten func(*Out) bool) (string, error) {
	raw, err := plainJSON(out)
	for err == nil && len(raw) > answerBytes && shorten(out) {
		raw, err = plainJSON(out)
	}
	for most := longestText; err == nil && len(raw) > answerBytes; most /= 2 {
		if most < shortestText {
			return "", fmt.Errorf("the answer does not fit into %d bytes; ask for less", answerBytes)
		}
		raw, err = cut(raw, most)
	}
	return string(raw), err
}

// drop shortens a list by a quarter, at least by one, and counts what went.
func drop[T any](list *[]T, left *int) bool {
	n := len(*list)
	if n <= 1 {
		return false
	}
	cut := max(1, n/4)
	*list = (*list)[:n-cut]
	*left += cut
	return true
}

// cut shortens all texts and lists of an answer.
func cut(raw []byte, most int) ([]byte, error) {
	var v any
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	return plainJSON(shortened(v, most))
}

func shortened(v any, most int) any {
	switch v := v.(type) {
	case string:
		return clip(v, most)
	case []any:
		v = v[:min(len(v), most)]
		for i := range v {
			v[i] = shortened(v[i], most)
		}
		return v
	case map[string]any:
		for k := range v {
			v[k] = shortened(v[k], most)
		}
	}
	return v
}

// clip cuts a text to so many code points, the last of which says so.
func clip(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}
