package parse

import (
	"math"

	"entente/extract/tag"
	"entente/extract/tag/exact"
	"entente/extract/text"
)

// votes is what several networks find likely, added up.
type votes struct {
	root, arcs []float32 // as in state, each the sum of shares
	rels       []float32 // a row for each token
	row        []float32
}

// read runs the networks over a sentence, sets its tags, and scores its heads.
func (p *Parser) read(st *state, toks []text.Token) {
	first := p.readers[0]
	for k, r := range p.readers {
		r.net.Encode(&st.nets[k], toks)
		r.score(st, &st.nets[k], len(toks))
		if len(p.readers) == 1 {
			break
		}
		if k == 0 {
			st.votes.begin(st)
		}
		r.shareTags(&st.nets[k], len(toks))
		if k > 0 {
			addTags(&st.nets[0], first, &st.nets[k], r, len(toks))
		}
		st.votes.add(st, r.weight())
	}
	first.net.Choose(&st.nets[0], toks)
	if len(p.readers) > 1 {
		st.votes.end(st)
		p.weigh(st)
	}
}

// shareTags turns the scores of the tags into shares.
func (r *reader) shareTags(net *tag.Scratch, rows int) {
	u, x := len(r.net.UPOS), len(r.net.XPOS)
	for i := range rows {
		row := net.Top[i*r.net.Width():]
		exact.Shares(row[:u])
		exact.Shares(row[u : u+x])
	}
}

// addTags adds the shares of the tags in one network to those in the first.
func addTags(to *tag.Scratch, first *reader, from *tag.Scratch, r *reader, rows int) {
	n := len(r.net.UPOS) + len(r.net.XPOS)
	for i := range rows {
		add(to.Top[i*first.net.Width():], from.Top[i*r.net.Width():][:n], r.weight())
	}
}

// weight is what the shares of the network count, to one of the first network.
func (r *reader) weight() float32 { return float32(max(1, r.net.Votes)) }

func add(to, v []float32, weight float32) {
	for i, x := range v {
		to[i] += float32(x * weight)
	}
}

func (v *votes) begin(st *state) {
	v.root, v.arcs = tag.Grow(v.root, len(st.root)), tag.Grow(v.arcs, len(st.arcs))
	clear(v.root)
	clear(v.arcs)
	v.row = tag.Grow(v.row, st.width+1)
}

// add adds the scores of st as shares: those of all heads of a token are one.
func (v *votes) add(st *state, weight float32) {
	for d := range st.n {
		copy(v.row, st.arcs[d*st.width:(d+1)*st.width])
		v.row[d-st.base(d)] = -1e9
		v.row[st.width] = st.root[d]
		exact.Shares(v.row)
		add(v.arcs[d*st.width:], v.row[:st.width], weight)
		v.root[d] += float32(v.row[st.width] * weight)
	}
}

// end puts the sums back into st, as logarithms: the best tree is the one whose
// arcs are most likely together.
func (v *votes) end(st *state) {
	for i, x := range v.root {
		st.root[i] = exact.Log(x + least)
	}
	for i, x := range v.arcs {
		st.arcs[i] = exact.Log(x + least)
	}
}

// least keeps an arc that no network finds likely possible, where a tree needs one.
const least = 1e-9

// weigh counts with each of the two likeliest heads of a token how sure its relation would be, so that
// the best tree is the one whose arcs and relations are most likely together.
func (p *Parser) weigh(st *state) {
	total := float32(0)
	for _, r := range p.readers {
		total += r.weight()
	}
	st.second = tag.Grow(st.second, st.n)
	for d := range st.n {
		st.head[d], st.second[d] = st.likeliest(d)
	}
	for range 2 {
		p.rate(st)
		for d, h := range st.head {
			if h < 0 {
				continue
			}
			row := p.shares(st, d)
			st.arcs[d*st.width+h-st.base(d)] += float32(relationVotes * exact.Log(row[tag.Best(row)]/total+least))
		}
		st.head, st.second = st.second, st.head
	}
}

// relationVotes is what the sureness of a relation counts, to one of its arc; chosen on the treebank's dev part.
const relationVotes = 2

// likeliest gives the two best heads of token d by themselves; -1 makes it the root.
func (st *state) likeliest(d int) (first, second int) {
	first, second = -1, -1
	most, next, b := st.root[d], float32(math.Inf(-1)), st.base(d)
	for j, x := range st.arcs[d*st.width : (d+1)*st.width] {
		switch {
		case b+j == d:
		case x > most:
			second, next = first, most
			first, most = b+j, x
		case x > next:
			second, next = b+j, x
		}
	}
	return first, second
}

// rate adds up what the networks find likely for the relation of each token to its head.
func (p *Parser) rate(st *state) {
	st.votes.rels = tag.Grow(st.votes.rels, st.n*p.readers[0].rel.Outs)
	clear(st.votes.rels)
	for k, r := range p.readers {
		r.relate(st, &st.nets[k])
		for i := range st.n {
			row := r.rates(st, i)
			exact.Shares(row)
			add(p.shares(st, i), row, r.weight())
		}
	}
}

// shares gives what rate has added up for the relations of token i.
func (p *Parser) shares(st *state, i int) []float32 {
	outs := p.readers[0].rel.Outs
	return st.votes.rels[i*outs : (i+1)*outs]
}

// relations names the arcs of the tree.
func (p *Parser) relations(st *state) {
	first := p.readers[0]
	row := first.rates
	if len(p.readers) > 1 {
		p.rate(st)
		row = p.shares
	} else {
		first.relate(st, &st.nets[0])
	}
	for i, h := range st.head {
		st.rel[i] = tag.Best(row(st, i))
		if h < 0 {
			st.rel[i] = first.rootRel
		}
	}
}
