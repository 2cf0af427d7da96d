package actor

import (
	"strings"

	"entente/extract/text"
)

// addRoles writes down what a title says of its holder.
func (l *linker) addRoles(p *post, n int, stated bool) {
	x := &l.t.title[p.row]
	of, span := l.ownerID(p.owner), text.Span{}
	if p.owner >= 0 {
		span = l.cands[p.owner].Span
	}
	r := Role{
		Holder: n, Of: of, OfSpan: span, Theme: p.theme, Trigger: l.spanOf(p.first, p.titleHit.end),
		Former: p.former, Stated: stated, Sentence: l.sent, of: p.owner,
	}
	rel := relationOf(x.role)
	if rel == "" || p.owner >= 0 && l.ofTown(x, p.owner) || !x.state && strings.HasPrefix(of, "country/") && (rel == "leader-of" || rel == "works-for") {
		return // a "Libyan rebel leader" and the ruler of a town lead no state, a "Russian analyst" works for none
	}
	r.Relation = rel
	if r.Theme == "" {
		r.Theme = themeOf(x, l.str(l.spanOf(p.mods, p.titleHit.end)))
	} else if before, ok := strings.CutSuffix(r.Theme, " and"); ok { // "Industry and Trade Minister"
		r.Theme = before
		if more := themeOf(x, l.str(l.spanOf(p.titleHit.first, p.titleHit.end))); more != "" {
			r.Theme += " and " + more
		}
	}
	if of != "" {
		if strings.HasPrefix(of, "org/") && rel == "minister-of" {
			r.Relation = "official-of"
		}
		l.roles = append(l.roles, r)
	}
	if p.to >= 0 && (rel == "ambassador-of" || strings.Contains(x.words, "envoy") && l.sentTo(p.to)) {
		r.Relation, r.Theme, r.Of, r.OfSpan, r.of = "ambassador-to", "", l.ownerID(p.to), l.cands[p.to].Span, p.to
		l.roles = append(l.roles, r)
	}
}

// relationOf turns an office into the relation of its holder.
func relationOf(role string) string {
	switch role {
	case "head-of-state", "head-of-government", "monarch", "leader-of-org":
		return "leader-of"
	case "foreign-minister", "defence-minister", "unification-minister", "minister":
		return "minister-of"
	case "ambassador":
		return "ambassador-of"
	case "expert", "journalist":
		return "works-for"
	case "deputy-foreign-minister", "deputy-head-of-state", "security-adviser", "official", "spokesperson", "special-envoy",
		"diplomat", "military", "charge-d-affaires", "consul", "attache", "governor", "prosecutor", "judge", "delegate", "legislator":
		return "official-of"
	}
	return ""
}

// themeOf is what a post is about, or the title itself where that says most.
func themeOf(x *title, words string) string {
	switch x.role {
	case "foreign-minister":
		return "foreign affairs"
	case "defence-minister":
		return "defence"
	case "unification-minister":
		return "unification"
	case "head-of-state", "head-of-government", "monarch", "leader-of-org", "ambassador":
		return ""
	case "minister":
		w := strings.TrimSpace(strings.NewReplacer("ministers", "", "minister", "", "secretary", "", "deputy", "", "prime", "").Replace(strings.ToLower(words)))
		return w
	}
	return strings.ToLower(words)
}
