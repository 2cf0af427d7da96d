package export

import (
	"context"
	"errors"
	"io"

	"entente/graph/draw"
)

// ErrNoPicture: a drawing of a whole graph shows nothing that a person could read.
var ErrNoPicture = errors.New("a drawing is of a path or of what lies around an actor, not of a whole graph")

func writeSVG(ctx context.Context, w io.Writer, s *Source) error {
	if s.Picture == nil {
		return ErrNoPicture
	}
	return new(draw.Drawer).SVG(ctx, w, s.Picture)
}

func writePNG(ctx context.Context, w io.Writer, s *Source) error {
	if s.Picture == nil {
		return ErrNoPicture
	}
	return new(draw.Drawer).PNG(ctx, w, s.Picture)
}
