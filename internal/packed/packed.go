// Package packed reads files that were compressed with gzip or zstd, and gives
// nothing of them that its checksum does not vouch for.
//
// A checksum stands behind what it is of. So a file is read twice: first to its
// end, to learn how much of it can be relied on, then that much for what it says.
// Nothing of it is kept in memory.
package packed

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// Kind is how a file is compressed.
type Kind string

// The kinds, by the ending of a file's name.
const (
	None Kind = ""
	Gzip Kind = ".gz"
	Zstd Kind = ".zst"
)

// Kinds are the kinds that can be read.
func Kinds() []Kind { return []Kind{Gzip, Zstd} }

// KindOf tells the kind by the name of a file.
func KindOf(name string) Kind {
	for _, k := range Kinds() {
		if strings.EqualFold(path.Ext(name), string(k)) {
			return k
		}
	}
	return None
}

// KindOfHead tells the kind by the first bytes of a file.
func KindOfHead(head []byte) Kind {
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		return Gzip
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		return Zstd
	}
	return None
}

// Reader gives what a file holds. After what can be relied on comes an error that
// says what is wrong with the rest.
type Reader struct {
	io.Reader
	io.Closer
	in *placed
}

// At is how many bytes of the file itself were taken so far.
func (r *Reader) At() int64 { return r.in.n }

// errOnce says that a file cannot be read twice.
var errOnce = errors.New("a compressed file is read twice, which this source does not allow")

// Open reads a file of a kind. One that is compressed must be an io.Seeker.
func Open(kind Kind, r io.Reader) (*Reader, error) {
	if kind == None {
		in := &placed{Reader: bufio.NewReader(r)}
		return &Reader{in, io.NopCloser(in), in}, nil
	}
	file, ok := r.(io.ReadSeeker)
	if !ok {
		return nil, errOnce
	}
	start, err := file.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil, err
	}
	sound, damage, err := check(kind, file)
	if err != nil {
		return nil, err
	}
	if _, err := file.Seek(start, io.SeekStart); err != nil {
		return nil, err
	}
	z, err := open(kind, file)
	if err != nil || damage == nil {
		return &Reader{z, z, z.in}, err
	}
	return &Reader{io.MultiReader(io.LimitReader(z, sound), broken{damage}), z, z.in}, nil
}

// broken is the rest of a file, which is damaged.
type broken struct{ error }

func (b broken) Read([]byte) (int, error) { return 0, b.error }

// check reads a file to its end, or to where it is damaged, and gives how much of
// what it holds has a right checksum: of gzip the members before the damage, of zstd
// all or nothing. What zstd was told to write without checksums is taken as it is.
func check(kind Kind, r io.Reader) (sound int64, damage, err error) {
	z, err := open(kind, r)
	if err != nil {
		return 0, nil, err
	}
	defer z.Close()
	members, ok := z.ReadCloser.(*gzip.Reader)
	for {
		if ok {
			members.Multistream(false)
		}
		n, err := io.Copy(io.Discard, z)
		if err != nil {
			return sound, err, nil
		}
		if sound += n; !ok {
			return sound, nil, nil
		}
		switch err := members.Reset(z.in); {
		case err == io.EOF:
			return sound, nil, nil
		case err != nil:
			return sound, z.damage(err), nil
		}
	}
}

// Inflate undoes the compression in one go: for who reads all before it makes
// anything of it.
func Inflate(kind Kind, r io.Reader) (io.ReadCloser, error) { return open(kind, r) }

func open(kind Kind, r io.Reader) (*inflated, error) {
	in := &placed{Reader: bufio.NewReader(r)}
	var z io.ReadCloser
	var err error
	switch kind {
	case Gzip:
		z, err = gzip.NewReader(in)
	case Zstd:
		z, err = unzstd(in)
	default:
		err = fmt.Errorf("no kind of compression: %q", kind)
	}
	if err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
			err = errors.New("too short")
		}
		err = fmt.Errorf("%w; is it compressed as its ending says?", err)
	}
	return &inflated{z, in}, err
}

// unzstd reads the head at once, so that what is no zstd is told here. What is wrong
// behind the head comes again when it is read.
func unzstd(r io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	z := d.IOReadCloser()
	in := bufio.NewReader(z)
	if _, err := in.Peek(1); errors.Is(err, zstd.ErrMagicMismatch) {
		z.Close()
		return nil, err
	}
	return struct {
		io.Reader
		io.Closer
	}{in, z}, nil
}

// placed counts the bytes that were taken out of it.
type placed struct {
	*bufio.Reader
	n int64
}

func (p *placed) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	p.n += int64(n)
	return n, err
}

// ReadByte lets gzip take no more than it needs, so that the count is exact.
func (p *placed) ReadByte() (byte, error) {
	b, err := p.Reader.ReadByte()
	if err == nil {
		p.n++
	}
	return b, err
}

// inflated says where a compressed file is damaged.
type inflated struct {
	io.ReadCloser
	in *placed
}

func (z *inflated) Read(b []byte) (int, error) {
	n, err := z.ReadCloser.Read(b)
	if err != nil && err != io.EOF {
		err = z.damage(err)
	}
	return n, err
}

// damage says what an error means for who wants to read the file.
func (z *inflated) damage(err error) error {
	const left = "what has no right checksum was not read, so get the file again"
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("the compressed file is cut off at byte %d; %s", z.in.n, left)
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, zstd.ErrCRCMismatch):
		return fmt.Errorf("the compressed file is damaged somewhere before byte %d (%w); %s", z.in.n, err, left)
	}
	return fmt.Errorf("the compressed file is damaged near byte %d (%w); %s", z.in.n, err, left)
}
