package main

import (
	"os"
	"path/filepath"
)

// statements prints every statement of a document.
func statements(s *session, r *row) error {
	if r.File != "" {
		raw, err := os.ReadFile(filepath.Join(s.dir, r.File))
		if err != nil {
			return err
		}
		r.Text = string(raw)
	}
	item, err := r.item(r.Doc)
	if err != nil {
		return err
	}
	result := s.x.Extract(item)
	for rec := range s.x.Records(&result) {
		if err := s.printJSON(rec); err != nil {
			return err
		}
	}
	return nil
}
