package main

import "entente/internal/coped"

// inCoped prints where source and target of the main event stand, and its quad
// class: as the trained voices hear it, or as the frames alone see it.
func inCoped(s *session, r *row) error {
	c := coped.Prepare(s.x, r.ID, r.Text)
	if s.coped == nil {
		return s.printJSON(coped.Coded{ID: r.ID, Events: c.Patterns()})
	}
	return s.printJSON(coped.Coded{ID: r.ID, Events: c.Events(*s.coped)})
}
