package actor

// sentBy gives the candidate of the state that stands before a body at candidate n: the
// sender of an envoy to that body, or -1.
func (l *linker) sentBy(n int) int {
	k := l.cands[n].First - 1
	if l.cands[n].Type != "org" || k < 0 {
		return -1
	}
	if k > 0 && l.possessive(k) {
		k--
	}
	if !l.settled(k) || l.cands[l.at[k]].Type != "country" || l.cands[l.at[k]].Kind == Nominal {
		return -1
	}
	return int(l.at[k])
}

// sent reports whether who has a role is sent by one to another.
func sent(role string) bool { return role == "ambassador" || role == "special-envoy" }

// sender finds who sends an ambassador whose title begins with the body that he is
// sent to: "French UN Ambassador", "Russia's NATO envoy".
func (l *linker) sender(p *post, x *title) {
	from := l.sentBy(p.owner)
	if from < 0 || !sent(x.role) {
		return
	}
	p.to, p.owner = p.owner, from
	p.from = l.withArticle(l.cands[p.owner].First)
	p.former = p.former || l.formerBefore(p.from)
}

// sentTo reports whether an envoy's title says that he goes to the state of candidate n,
// "special envoy to Chad", and not that he deals with it, "special envoy for Chad".
func (l *linker) sentTo(n int) bool {
	k := l.cands[n].First - 1
	if k >= 0 && l.low[k] == l.word.the {
		k--
	}
	return k >= 0 && l.low[k] == l.word.to && l.cands[n].Type == "country"
}
