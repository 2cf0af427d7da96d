package read

import (
	"errors"
	"fmt"
)

// Skip is the error of a document that was left out on purpose. It is no failure:
// a summary counts such documents by the reason.
type Skip struct {
	Name   string // of the document or the file
	Reason string // "not in English"
}

func (s *Skip) Error() string { return fmt.Sprintf("%s: %s", s.Name, s.Reason) }

// Skipped gives the reason of a document that was left out on purpose.
func Skipped(err error) (reason string, ok bool) {
	var s *Skip
	if !errors.As(err, &s) {
		return "", false
	}
	return s.Reason, true
}
