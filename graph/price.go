package graph

// price is what is left to pay: weight first, then hops. Both are in one number,
// so that prices are added and compared as numbers are.
type price int64

// hopBits is how many bits of a price count hops: no path has a million.
const hopBits = 20

// mostWeight is more than any path weighs, and can be added to.
const mostWeight = 1 << 40

func (p price) weight() int64 { return int64(p) >> hopBits }

func (p price) hops() int { return int(p & (1<<hopBits - 1)) }

// plus is the price with one more hop.
func (p price) plus(weight int64) price { return p + price(weight<<hopBits+1) }

// offer is a node that can be reached at a price, or a hub whose lightest hop leads
// so far.
type offer struct {
	node   uint32
	waited bool
	price  price
}

// frontier is a heap that gives the cheapest offer first.
type frontier []offer

func (f *frontier) push(o offer) {
	*f = append(*f, o)
	h, i := *f, len(*f)-1
	for i > 0 && o.price < h[(i-1)/2].price {
		h[i] = h[(i-1)/2]
		i = (i - 1) / 2
	}
	h[i] = o
}

func (f *frontier) pop() {
	h := *f
	n := len(h) - 1
	last := h[n]
	h = h[:n]
	*f = h
	for i := 0; i < n; {
		child := 2*i + 1
		if child+1 < n && h[child+1].price < h[child].price {
			child++
		}
		if child >= n || last.price <= h[child].price {
			h[i] = last
			return
		}
		h[i] = h[child]
		i = child
	}
}
