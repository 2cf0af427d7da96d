package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all: it is written beside what has the name,
// and takes the name when it is on the disk. A device or a pipe is written to as it is,
// and so is a file in a folder where nothing can be added.
func writeFile(name string, write func(io.Writer) error) (size int64, err error) {
	target, mode, exists := name, fs.FileMode(0o666), false
	if real, err := filepath.EvalSymlinks(name); err == nil {
		target = real
	}
	if info, err := os.Stat(target); err == nil {
		mode, exists = info.Mode(), true
	}
	if !mode.IsRegular() {
		return filled(name, target, mode.Perm(), write)
	}
	part := target + ".part"
	size, err = filled(name, part, mode, write)
	if exists && errors.Is(err, fs.ErrPermission) {
		return filled(name, target, mode, write)
	}
	if err == nil {
		err = os.Rename(part, target)
	}
	if err != nil {
		_ = os.Remove(part) // that it is not there is as good
		return 0, withHint(err, "%s was not written; if it was there before, it is what it was", name)
	}
	return size, nil
}

// filled writes what goes under a name into a file, and says how much that is.
func filled(name, into string, mode fs.FileMode, write func(io.Writer) error) (int64, error) {
	file, err := os.OpenFile(into, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, mode)
	if err != nil {
		return 0, called(name, err)
	}
	err = write(file)
	info, statErr := file.Stat()
	if err = errors.Join(err, statErr, file.Close()); err != nil {
		return 0, called(name, err)
	}
	return info.Size(), nil
}

// called says an error of a file under the name that people know.
func called(name string, err error) error {
	if at, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Errorf("%s: %w", name, at.Err)
	}
	return err
}
