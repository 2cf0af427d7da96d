package read

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"
	"time"
	"unicode"

	"entente/extract/text"
)

// A sketch is what is kept of a text in order to know it again: for each of 63
// ways of numbering its shingles (four words in a row), the lowest number, or 16
// bits of it. As many of them are the same in two texts as the texts have
// shingles in common.
type sketch [bands * rows]uint16

const (
	shingle = 4
	bands   = 21 // two texts are compared where they agree in all rows of a band
	rows    = 3  // 60 % in common are found with a probability of 0.99

	// Of a short text too many are alike by chance: below wordsAlike words only
	// the same words are the same text, below wordsSame not even these.
	wordsSame  = 12
	wordsAlike = 40
	// alike is the share of shingles that makes a text a copy.
	alike = 0.6
	// apart is how many days a copy may come after, or before, the first.
	apart = 10
)

// mark is a sketch with what else tells copies apart.
type mark struct {
	day    int32  // of publication; 0 where it is not known to the day
	words  uint32 // how many there are
	exact  uint64 // of all words
	sketch sketch
}

func markOf(it *Item) mark {
	words := wordsOf(it.Text[it.Body.Start:it.Body.End])
	m := mark{day: dayNumber(it.Date), words: uint32(len(words)), exact: hashOf(strings.Join(words, " "))}
	if len(words) >= wordsAlike {
		m.sketch = sketchOf(words)
	}
	return m
}

func dayNumber(d text.Date) int32 {
	if d.Day == 0 {
		return 0
	}
	return int32(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// wordsOf gives the words of a text without what outlets change: case, quotation
// marks, spaces.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func sketchOf(words []string) sketch {
	var lowest [bands * rows]uint64
	for i := range lowest {
		lowest[i] = math.MaxUint64
	}
	for i := range len(words) - shingle + 1 {
		h := hashOf(strings.Join(words[i:i+shingle], " "))
		for k := range lowest {
			lowest[k] = min(lowest[k], mixed(h+uint64(k)*0x9E3779B97F4A7C15))
		}
	}
	var s sketch
	for i, n := range lowest {
		s[i] = uint16(n)
	}
	return s
}

// mixed is the last step of splitmix64: every bit of n counts for every bit of it.
func mixed(n uint64) uint64 {
	n = (n ^ n>>30) * 0xBF58476D1CE4E5B9
	n = (n ^ n>>27) * 0x94D049BB133111EB
	return n ^ n>>31
}

// hashOf is FNV-1a, well mixed.
func hashOf(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return mixed(h)
}

// alike is the share of shingles that two texts have in common, near enough.
func (s *sketch) alike(t *sketch) float64 {
	same := 0
	for i := range s {
		if s[i] == t[i] {
			same++
		}
	}
	return float64(same) / float64(len(s))
}

// band gives the rows of a band as one number, with the band's own.
func (s *sketch) band(n int) uint64 {
	r := s[n*rows:]
	return uint64(n+1)<<48 | uint64(r[0])<<32 | uint64(r[1])<<16 | uint64(r[2])
}

// copyOf reports how much of a copy of n m is: 0 for none, 1 for the same words.
func (m *mark) copyOf(n *mark) float64 {
	if m.day != 0 && n.day != 0 && (m.day-n.day > apart || n.day-m.day > apart) {
		return 0
	}
	switch {
	case m.words < wordsSame || n.words < wordsSame:
		return 0
	case m.exact == n.exact:
		return 1
	case m.words < wordsAlike || n.words < wordsAlike:
		return 0
	}
	if share := m.sketch.alike(&n.sketch); share >= alike {
		return share
	}
	return 0
}

const markSize = 4 + 4 + 8 + 2*bands*rows

// appendTo writes the mark down, and unpack reads it.
func (m *mark) appendTo(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(b, uint32(m.day))
	b = binary.LittleEndian.AppendUint32(b, m.words)
	b = binary.LittleEndian.AppendUint64(b, m.exact)
	for _, n := range m.sketch {
		b = binary.LittleEndian.AppendUint16(b, n)
	}
	return b
}

var errBadMark = errors.New("a note of another version")

func (m *mark) unpack(b []byte) error {
	if len(b) != markSize {
		return errBadMark
	}
	m.day = int32(binary.LittleEndian.Uint32(b))
	m.words = binary.LittleEndian.Uint32(b[4:])
	m.exact = binary.LittleEndian.Uint64(b[8:])
	for i := range m.sketch {
		m.sketch[i] = binary.LittleEndian.Uint16(b[16+2*i:])
	}
	return nil
}
