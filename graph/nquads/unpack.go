package nquads

import (
	"bufio"
	"io"

	"entente/internal/packed"
)

// Unpack gives what is in r: where that is compressed with gzip or zstd, which
// its first bytes tell, it is undone. Then r must be an io.Seeker.
func Unpack(r io.Reader) (*packed.Reader, error) {
	file, ok := r.(io.ReadSeeker)
	if !ok {
		in := bufio.NewReaderSize(r, 1<<16)
		return packed.Open(KindOf(in), in)
	}
	start, err := file.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil, err
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(file, head) // an error comes again with the first read
	if _, err := file.Seek(start, io.SeekStart); err != nil {
		return nil, err
	}
	return packed.Open(packed.KindOfHead(head[:n]), file)
}

// KindOf tells how what is in r is compressed; it can be read from there on.
func KindOf(r *bufio.Reader) packed.Kind {
	head, _ := r.Peek(4) // an error comes again with the first read
	return packed.KindOfHead(head)
}
