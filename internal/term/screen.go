package term

import (
	"context"
	"io"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/term"
)

// Screen is a whole terminal that a program draws on and takes single keys from. What
// stood there before comes back at the end.
type Screen struct {
	in, out *os.File
	before  *term.State
	bytes   chan byte // what was typed; closed at the end of the input
	w, h    int
}

// OpenScreen takes the terminal over, until Close.
func OpenScreen(in, out *os.File) (*Screen, error) {
	before, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return nil, err
	}
	s := &Screen{in: in, out: out, before: before, bytes: make(chan byte, 64)}
	go s.listen()
	_, err = io.WriteString(out, "\x1b[?1049h\x1b[?25l")
	return s, err
}

// listen passes on what is typed. It ends with the input, or with the program.
func (s *Screen) listen() {
	defer close(s.bytes)
	buf := make([]byte, 64)
	for {
		n, err := s.in.Read(buf)
		for _, b := range buf[:n] {
			s.bytes <- b
		}
		if err != nil {
			return
		}
	}
}

// Close gives the terminal back.
func (s *Screen) Close() error {
	_, err := io.WriteString(s.out, "\x1b[?25h\x1b[?1049l")
	if back := term.Restore(int(s.in.Fd()), s.before); err == nil {
		err = back
	}
	return err
}

// Size is how many columns and lines there are now.
func (s *Screen) Size() (w, h int) {
	s.w, s.h, _ = term.GetSize(int(s.out.Fd())) // none that is known is the one below
	if s.w <= 0 || s.h <= 0 {
		s.w, s.h = 80, 24
	}
	return s.w, s.h
}

// Draw shows lines, none wider than the screen, and nothing else.
func (s *Screen) Draw(lines []string) error {
	var b strings.Builder
	b.WriteString("\x1b[H")
	for i, l := range lines[:min(len(lines), s.h)] {
		if i > 0 {
			b.WriteString("\r\n")
		}
		b.WriteString(l + "\x1b[0m\x1b[K")
	}
	b.WriteString("\x1b[J")
	_, err := io.WriteString(s.out, b.String())
	return err
}

// Key is a key that was pressed: a character, or the name of one of the others.
type Key string

// The keys that are no characters, and what else may come in their place.
const (
	Up        Key = "up"
	Down      Key = "down"
	Left      Key = "left"
	Right     Key = "right"
	PageUp    Key = "page up"
	PageDown  Key = "page down"
	Home      Key = "home"
	End       Key = "end"
	Delete    Key = "delete"
	Enter     Key = "enter"
	Tab       Key = "tab"
	Escape    Key = "escape"
	Backspace Key = "backspace"
	Interrupt Key = "interrupt" // Ctrl-C
	Resized   Key = "resized"   // the terminal has another size now
	Closed    Key = "closed"    // nothing more can be typed
)

// How long the rest of what a key sends may take, and how soon another size is seen.
const (
	restOfKey = 50 * time.Millisecond
	sizeCheck = 200 * time.Millisecond
)

// Next waits for a key.
func (s *Screen) Next(ctx context.Context) Key {
	for {
		select {
		case b, ok := <-s.bytes:
			if !ok {
				return Closed
			}
			if k := s.key(b); k != "" {
				return k
			}
		case <-ctx.Done():
			return Closed
		case <-time.After(sizeCheck):
			if w, h := s.w, s.h; w > 0 {
				if nw, nh := s.Size(); nw != w || nh != h {
					return Resized
				}
			}
		}
	}
}

// more waits a moment for the next byte of a key.
func (s *Screen) more() (byte, bool) {
	select {
	case b, ok := <-s.bytes:
		return b, ok
	case <-time.After(restOfKey):
		return 0, false
	}
}

// key reads the key that starts with a byte; "" is one that means nothing here.
func (s *Screen) key(b byte) Key {
	switch b {
	case 0x03, 0x04:
		return Interrupt
	case '\t':
		return Tab
	case '\r', '\n':
		return Enter
	case 0x08, 0x7f:
		return Backspace
	case 0x1b:
		return s.escaped()
	}
	if b < ' ' {
		return ""
	}
	char := []byte{b}
	for !utf8.FullRune(char) {
		next, ok := s.more()
		if !ok {
			return ""
		}
		char = append(char, next)
	}
	if r, _ := utf8.DecodeRune(char); r == utf8.RuneError {
		return ""
	}
	return Key(char)
}

// escaped reads what follows an escape: nothing, where that key itself was pressed.
func (s *Screen) escaped() Key {
	b, ok := s.more()
	if !ok {
		return Escape
	}
	if b != '[' && b != 'O' {
		return ""
	}
	var code []byte
	for {
		if b, ok = s.more(); !ok {
			return ""
		}
		code = append(code, b)
		if b >= '@' && b <= '~' {
			return map[string]Key{
				"A": Up, "B": Down, "C": Right, "D": Left, "H": Home, "F": End, "1~": Home, "7~": Home, "4~": End, "8~": End,
				"5~": PageUp, "6~": PageDown, "3~": Delete,
			}[string(code)]
		}
	}
}
