//go:build unix

package disk

import (
	"fmt"
	"io"
	"os"
	"syscall"
)

// Pages are a file for reading, by way of the memory that the system keeps it in: a
// look at a few bytes here and there costs no call of the system.
type Pages struct{ data []byte }

// OpenPages opens a file that is not empty. Where the file is cut off meanwhile, or
// cannot be read, ReadAt faults; see debug.SetPanicOnFault.
func OpenPages(name string) (*Pages, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	data, err := syscall.Mmap(int(file.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("map %s into memory: %w", name, err)
	}
	return &Pages{data}, nil
}

// ReadAt is that of io.ReaderAt.
func (p *Pages) ReadAt(b []byte, at int64) (int, error) {
	if at < 0 || at >= int64(len(p.data)) {
		return 0, io.EOF
	}
	n := copy(b, p.data[at:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// Close ends the use of the file.
func (p *Pages) Close() error { return syscall.Munmap(p.data) }
