package actor

// peer resolves "his Turkish counterpart", of which the possessor at token tok was
// just resolved: to who holds the same office in the other state, or to that office.
// Heads of state and of government may be each other's, so theirs stay open.
func (l *linker) peer(tok int) {
	h := l.s.Tokens[tok].Head
	if h <= tok || h > tok+5 || l.at[h] >= 0 || l.cls[h]&peerNoun == 0 || l.s.Tokens[h].XPOS != "NN" || l.namedAfter(h+1) {
		return
	}
	state := ""
	for k := tok + 1; k < h; k++ {
		if l.at[k] >= 0 {
			if id := l.cands[l.at[k]].first(); state == "" && typeOf([]string{id}) == "country" {
				state = id
			} else if id != state {
				return
			}
		}
	}
	role := l.ministry(int(l.at[tok]))
	if state == "" || role == "" {
		return
	}
	id, why := l.t.holder(role, state, "", l.doc.Date), "held the same office on "+l.doc.Date.String()
	if id == "" {
		id, why = l.newOffice(role, state, ""), "the same office: its holder on the date is not known"
	}
	l.refPush(h, tok, h+1, Office, "person", []string{id}, int(l.at[tok]), "counterpart", why)
}

// namedAfter reports whether a person is named at token k, or behind a comma there.
func (l *linker) namedAfter(k int) bool {
	if k < len(l.s.Tokens) && l.s.Tokens[k].Form == "," {
		k++
	}
	return k < len(l.s.Tokens) && l.at[k] >= 0 && l.cands[l.at[k]].Type == "person" && l.cands[l.at[k]].Kind == Name
}

// ministry gives the office of the person that a candidate means, where its
// counterparts abroad can only have the same.
func (l *linker) ministry(n int) string {
	for _, role := range [...]string{"foreign-minister", "defence-minister", "security-adviser"} {
		if c := &l.cands[n]; c.Type == "person" && len(c.Actors) == 1 && !c.Private && l.holds(c, role) {
			return role
		}
	}
	return ""
}

// holds reports whether a person has an office, as the text or the tables say.
func (l *linker) holds(c *cand, role string) bool {
	if n, ok := l.t.byID[c.first()]; ok {
		for _, r := range l.t.terms[n] {
			if r.Role == role && r.Holds(l.doc.Date) {
				return true
			}
		}
	}
	for i := range l.cands {
		if o := &l.cands[i]; !o.drop && o.role == role && !o.Private && o.first() == c.first() {
			return true
		}
	}
	return false
}
