package parse

import (
	"fmt"
	"slices"

	"entente/extract/tag"
	"entente/extract/tag/exact"
)

// reader is one network, and what of it tells heads and relations.
type reader struct {
	net      *tag.Network
	mix      *exact.Matrix // from what a token seeks in a head to what heads show
	rel      *exact.Matrix // from a pair to its relation
	root     []float32     // what the root shows as a head
	relRoot  []float32
	dist     []float32 // a bias for each distance to a head
	arc, pad int       // numbers that describe a token for its arc, for its relation
	rootRel  int
}

func newReader(n *tag.Network) (*reader, error) {
	r := &reader{net: n, rootRel: slices.Index(n.Rels, "root")}
	var err error
	try := func(e error) {
		if err == nil {
			err = e
		}
	}
	var e error
	r.mix, e = n.Matrix("mix", 0, 0)
	try(e)
	r.rel, e = n.Matrix("rel", 0, len(n.Rels))
	try(e)
	if err != nil {
		return nil, err
	}
	r.arc, r.pad = r.mix.Ins, r.rel.Ins
	r.root, e = n.Vector("root", r.arc)
	try(e)
	r.relRoot, e = n.Vector("rel.root", r.pad)
	try(e)
	r.dist, e = n.Vector("dist", 2*far+1)
	try(e)
	if want := len(n.UPOS) + len(n.XPOS) + 2*r.arc + 2*r.pad; err == nil && (n.Width() != want || r.mix.Outs != r.arc || r.arc%16 != 0) {
		err = fmt.Errorf("matrix top has %d outputs, want %d", n.Width(), want)
	}
	if err == nil && r.rootRel < 0 {
		err = fmt.Errorf("no relation root")
	}
	return r, err
}
