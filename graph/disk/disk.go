// Package disk is the one door from the graph to the file system: a graph is
// kept in files, and making, replacing and measuring them happens here and
// nowhere else in graph.
package disk

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// MakeFolder makes dir and what is missing above it.
func MakeFolder(dir string) error { return os.MkdirAll(dir, 0o777) }

// Exists reports whether there is a file or folder of that name. Only a name
// that is certainly not there counts as absent.
func Exists(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// Size is the number of bytes in the file.
func Size(name string) (int64, error) {
	info, err := os.Stat(name)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// Read gives the whole file.
func Read(name string) ([]byte, error) { return os.ReadFile(name) }

// Remove deletes a file or a whole folder. It is no error if there is none.
func Remove(name string) error { return os.RemoveAll(name) }

// Replace writes a file whole or not at all: what write gives goes into a file
// beside it, which is synced and then takes the name.
func Replace(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*.tmp")
	if err != nil {
		return err
	}
	err = errors.Join(write(f), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return syncFolder(filepath.Dir(name))
}

// Rename gives the file old the name now, in place of what has that name, and
// returns once that is on the disk.
func Rename(old, now string) error {
	if err := os.Rename(old, now); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(now))
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
