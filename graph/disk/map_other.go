//go:build !unix

package disk

import "os"

// Pages are a file for reading.
type Pages struct{ *os.File }

// OpenPages opens a file.
func OpenPages(name string) (*Pages, error) {
	file, err := os.Open(name)
	return &Pages{file}, err
}
