package disk

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestSorterIsAStableSort(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.IntRange(1, 6).Draw(t, "key")
		s := NewSorter(Room{dir, rapid.IntRange(1, 400).Draw(t, "memory")}, key+4, key)
		var want [][]byte
		for i := range rapid.IntRange(0, 300).Draw(t, "records") {
			record := rapid.SliceOfN(rapid.ByteMax(3), key, key).Draw(t, "record")
			record = binary.BigEndian.AppendUint32(record, uint32(i))
			if err := s.Add(record); err != nil {
				t.Fatal(err)
			}
			want = append(want, record)
		}
		slices.SortStableFunc(want, func(a, b []byte) int { return bytes.Compare(a[:key], b[:key]) })
		var got [][]byte
		for record, err := range s.All() {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, bytes.Clone(record))
		}
		if !slices.EqualFunc(got, want, bytes.Equal) {
			t.Errorf("got  %v\nwant %v", got, want)
		}
		if err := errors.Join(s.Close(), s.Close()); err != nil {
			t.Error(err)
		}
	})
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
