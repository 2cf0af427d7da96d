package frame

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"entente/data/table"
	"entente/extract/text"
)

// treaty is one that news calls by a name that does not say whose it is.
type treaty struct {
	words []string   // of the name, in lower case and without hyphens
	sides [][]string // ids of those who are bound by it, those of one side together
}

// treaties is the table of treaties, by the first word of their names; the longest names stand first.
type treaties map[string][]treaty

// loadTreaties reads the table of treaties. An error names file and line.
func loadTreaties(fsys fs.FS, name string) (treaties, error) {
	all := treaties{}
	if err := table.Load(fsys, name, strings.Fields("name year parties"), all.add); err != nil {
		return nil, err
	}
	for _, same := range all {
		slices.SortStableFunc(same, func(a, b treaty) int { return len(b.words) - len(a.words) })
	}
	return all, nil
}

func (t treaties) add(f []string) error {
	if y, err := strconv.Atoi(f[1]); err != nil || y < 1000 || y > 2999 {
		return fmt.Errorf("%q is no year", f[1])
	}
	var sides [][]string
	seen := map[string]bool{}
	for side := range strings.SplitSeq(f[2], " ") {
		ids := strings.Split(side, "+")
		for _, id := range ids {
			if kind, name, ok := strings.Cut(id, "/"); !ok || name == "" || kind != "country" && kind != "org" || seen[id] {
				return fmt.Errorf("%q: want country/… or org/…, each once", id)
			}
			seen[id] = true
		}
		sides = append(sides, ids)
	}
	if len(sides) < 2 {
		return fmt.Errorf("a treaty has two sides at least")
	}
	for name := range strings.SplitSeq(f[0], "; ") {
		words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '-' })
		if len(words) == 0 || strings.TrimSpace(name) != name {
			return fmt.Errorf("%q is no name", name)
		}
		if slices.ContainsFunc(t[words[0]], func(o treaty) bool { return slices.Equal(o.words, words) }) {
			return fmt.Errorf("%q stands here twice", name)
		}
		t[words[0]] = append(t[words[0]], treaty{words, sides})
	}
	return nil
}

// find gives the treaty whose name begins at token i, and the token behind it; nil where none does.
func (t treaties) find(toks []text.Token, i int) (*treaty, int) {
	same := t[strings.ToLower(toks[i].Form)]
	for k := range same {
		end := i
		for _, w := range same[k].words {
			for end > i && end < len(toks) && (toks[end].Form == "-" || toks[end].Form == "–") {
				end++
			}
			if end >= len(toks) || strings.ToLower(toks[end].Form) != w {
				end = -1
				break
			}
			end++
		}
		if end > i {
			return &same[k], end
		}
	}
	return nil, i
}

// treatyAt gives the treaty whose name noun k is in, or nil: "the Indus Waters [Treaty]", "the New START [pact]".
func (m *matcher) treatyAt(k int) *treaty {
	if k < 0 || m.toks[k].UPOS != "PROPN" && m.toks[k].UPOS != "NOUN" {
		return nil
	}
	for i := max(0, k-longestTreaty); i <= k; i++ {
		if t, end := m.treaties.find(m.toks, i); t != nil && (k < end || k == end && m.p.classes["agreement"][strings.ToLower(m.toks[k].Lemma)]) && m.toks[i].Form != strings.ToLower(m.toks[i].Form) {
			return t
		}
	}
	return nil
}

// longestTreaty is how many tokens before the last of a name it may begin.
const longestTreaty = 8

// bound gives those towards whom a treaty named beside event i binds all of sources, who stand among targets
// or nowhere: who "suspended the Indus Waters Treaty" turned from the other side of it. Of several whom the text does
// not name none is meant more than another, so that they are left out. Where there is no treaty, it gives the targets.
func (m *matcher) bound(base *match, i int, sources, targets []ref) []ref {
	if !m.p.classes["compact"][base.frame.relation] {
		return targets
	}
	for _, k := range append(slices.Clone(base.used), m.themes(base.frame, i)...) { // a frame without a condition has the treaty for its theme
		t := m.treatyAt(k)
		if t == nil {
			continue
		}
		var named, other []ref
		sides := 0
		for _, side := range t.sides {
			own := slices.DeleteFunc(slices.Clone(sources), func(s ref) bool { return !slices.Contains(side, m.behalfOf(s)) })
			sides += len(own)
			for _, id := range side {
				if n := slices.IndexFunc(targets, func(r ref) bool { return r.id == id }); len(own) == 0 && n >= 0 {
					named = append(named, targets[n])
				} else if len(own) == 0 {
					other = append(other, ref{mention: -1, id: id})
				}
			}
		}
		if sides < len(sources) { // who is no party of it is none of a treaty with that name
			return targets
		}
		if len(named) == 0 && len(other) == 1 {
			return other
		}
		return named
	}
	return targets
}

// behalfOf gives the state for which actor r acts, where the text or the tables say so, or r itself.
func (m *matcher) behalfOf(r ref) string {
	if r.mention >= 0 && !strings.HasPrefix(r.id, "country/") && m.who.Mentions[r.mention].State != "" {
		return m.who.Mentions[r.mention].State
	}
	if state, ok := strings.CutPrefix(r.id, "office/"); ok {
		state, _, _ = strings.Cut(state, "/")
		return "country/" + state
	}
	return r.id
}
