package term

import "strings"

// Field is a line that is being typed on a Screen.
type Field struct {
	text []rune
	at   int // the cursor stands before this character
	// Complete gives what could stand for what was typed, the best first; nil for none.
	Complete func(typed string) []string
}

// NewField begins with a text, the cursor behind it.
func NewField(s string) *Field { return &Field{text: []rune(s), at: len([]rune(s))} }

// String is what stands there.
func (f *Field) String() string { return string(f.text) }

// Press takes a key.
func (f *Field) Press(k Key) {
	switch k {
	case Left:
		f.at = max(0, f.at-1)
	case Right:
		f.at = min(len(f.text), f.at+1)
	case Home:
		f.at = 0
	case End:
		f.at = len(f.text)
	case Backspace:
		if f.at > 0 {
			f.text = append(f.text[:f.at-1:f.at-1], f.text[f.at:]...)
			f.at--
		}
	case Delete:
		if f.at < len(f.text) {
			f.text = append(f.text[:f.at:f.at], f.text[f.at+1:]...)
		}
	case Tab:
		f.complete()
	default:
		if r := []rune(k); len(r) == 1 {
			f.text = append(f.text[:f.at:f.at], append(r, f.text[f.at:]...)...)
			f.at++
		}
	}
}

func (f *Field) complete() {
	if f.Complete == nil {
		return
	}
	var fit []string
	for _, s := range f.Complete(f.String()) {
		if strings.HasPrefix(s, f.String()) {
			fit = append(fit, s)
		}
	}
	if s := common(fit); len(s) > len(f.String()) {
		f.text = []rune(s)
		f.at = len(f.text)
	}
}

// Shown is the line with its cursor, in so many columns at most: the end of what stands
// before the cursor is always seen.
func (f *Field) Shown(t *Terminal, n int) string {
	left, under, right := string(f.text[:f.at]), " ", ""
	if f.at < len(f.text) {
		under, right = string(f.text[f.at]), string(f.text[f.at+1:])
	}
	for Columns(left) > max(n-2, 1) {
		_, left = cut(left, 2)
	}
	if !t.Colour { // a cursor that can be seen without any style
		under = "_" + strings.TrimSuffix(under, " ")
	}
	return left + t.Paint(Reverse, under) + Cut(right, max(n-Columns(left)-2, 1))
}
