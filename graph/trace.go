package graph

// trace gives, of all shortest ways between the waves that have just met, the
// one whose nodes come first.
//
// It first marks in the back wave, from the meeting to the start, the nodes that
// lie on such a way, each with its distance from the target; then it walks from
// the start, each time to the first node that is one hop nearer.
func (s *search) trace(t turn) []uint32 {
	front, total := s.front.depth(), s.front.depth()+s.back.depth()
	good := make([][]uint32, total+1) // by distance from the start
	for i := front; i <= total; i++ {
		good[i] = s.back.at(total - i)
	}
	var meeting []uint32
	for _, v := range s.front.at(front) {
		if int(s.back.level[v]) == s.back.depth()+1 {
			meeting = append(meeting, v)
		}
	}
	good[front] = meeting
	for i := front - 1; i >= 0; i-- {
		good[i] = s.leadingTo(good[i+1], i, t)
		for _, u := range good[i] {
			s.back.add(u, total-i+1)
		}
	}
	var path []uint32
	u, fixed := t.last()
	if !fixed {
		u = lowest(good[0])
		path = append(path, u)
	}
	for i := 1; i <= total; i++ {
		u = s.next(u, good[i], total-i+1, t)
		path = append(path, u)
	}
	return path
}

func lowest(list []uint32) uint32 {
	best := ^uint32(0)
	for _, u := range list {
		best = min(best, u)
	}
	return best
}

// leadingTo gives the nodes of the front, that many hops from the start, from
// which a hop leads to one of ahead.
func (s *search) leadingTo(ahead []uint32, depth int, t turn) []uint32 {
	var list []uint32
	level := s.front.at(depth)
	if len(level)*len(ahead)*pairCost < s.degrees(ahead) {
		for _, u := range level {
			for _, v := range ahead {
				if s.step(u, v, t) && s.hop(u, v) {
					list = append(list, u)
					break
				}
			}
		}
		return list
	}
	for _, v := range ahead {
		s.neighbours(v, false, func(u uint32) {
			if int(s.front.level[u]) == depth+1 && s.step(u, v, t) {
				s.front.level[u] = 0 // taken; the wave's own list still has it
				list = append(list, u)
			}
		})
	}
	for _, u := range list {
		s.front.level[u] = uint8(depth + 1)
	}
	return list
}

// next gives the first node of list in order to which a hop leads from u. level is
// what the back wave says of the nodes of list.
func (s *search) next(u uint32, list []uint32, level int, t turn) uint32 {
	best := ^uint32(0)
	if len(list)*pairCost < int(s.x.degree(u)) {
		for _, v := range list {
			if v < best && s.step(u, v, t) && s.hop(u, v) {
				best = v
			}
		}
		return best
	}
	s.neighbours(u, true, func(v uint32) {
		if v < best && int(s.back.level[v]) == level && s.step(u, v, t) {
			best = v
		}
	})
	return best
}
