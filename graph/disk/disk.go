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

// CacheFolder gives a folder for what can be made anew, which is the same every time.
func CacheFolder(name string) (string, error) {
	dir, err := os.UserCacheDir()
	return filepath.Join(dir, "entente", name), err
}

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

// Empty reports whether the file is there and has nothing in it.
func Empty(name string) bool {
	size, err := Size(name)
	return err == nil && size == 0
}

// Read gives the whole file.
func Read(name string) ([]byte, error) { return os.ReadFile(name) }

// Open opens a file for reading.
func Open(name string) (*os.File, error) { return os.Open(name) }

// Remove deletes a file or a whole folder. It is no error if there is none.
func Remove(name string) error { return os.RemoveAll(name) }

// A Door opens a file and remembers it.
type Door struct{ file *os.File }

// Open is os.OpenFile.
func (d *Door) Open(name string, flag int, mode fs.FileMode) (*os.File, error) {
	f, err := os.OpenFile(name, flag, mode)
	d.file = f
	return f, err
}

// Stale reports whether another file has meanwhile taken the name of the one that
// was opened last, which is still open.
func (d *Door) Stale() (bool, error) {
	was, err := d.file.Stat()
	if err != nil {
		return false, err
	}
	is, err := os.Stat(d.file.Name())
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	return err == nil && !os.SameFile(was, is), err
}

// Beside gives a name in the folder of name, with that ending, that no file has.
func Beside(name, ending string) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*"+ending)
	if err != nil {
		return "", err
	}
	return f.Name(), errors.Join(f.Close(), os.Remove(f.Name()))
}

// Left lists the files beside name that Beside may have named.
func Left(name, ending string) ([]string, error) { return filepath.Glob(name + ".*" + ending) }

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
