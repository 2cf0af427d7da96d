package actor_test

import (
	"slices"
	"strings"
	"testing"

	"entente/extract/actor"
	"entente/extract/text"
)

// TestBystanders: nameless people, bodies known by a noun and names of no table are taken up again, and
// stand apart from what Link finds.
func TestBystanders(t *testing.T) {
	s := load(t)
	for _, c := range []struct{ text, want string }{
		{"A teacher was arrested in Lima. She told the court that she knew nobody.", "A teacher=local/teacher She=local/teacher she=local/teacher"},
		{"The team was late. The team, led by its coach, denied it.", "The team=local/team The team=local/team"},
		{"Two students threw eggs before they fled. The students were caught.", "Two students=local/student they=local/student The students=local/student"},
		{"Grebnik Logistics wrote a letter. Grebnik added a list.", "Grebnik Logistics=local/grebnik-logistics Grebnik=local/grebnik-logistics"},
		{"Ann Dulari, 45, spoke in Lima. Dulari is a nurse.", "nurse=person/ann-dulari"},
		{"Her coach, Ann Dulari, resigned.", "coach=person/ann-dulari"},
		{"Ann Dulari, 45, curator of the museum, spoke in Lima. Dulari is a legend.", "curator=person/ann-dulari legend=person/ann-dulari"},
		{"Ann Dulari, Secretary of the board, left. The Secretary was ill.", "Secretary=person/ann-dulari The Secretary=person/ann-dulari"},
		{"Critics of Vesterby left. Vesterby said that it would build a plant. The Vesterby website was closed.", "Vesterby=local/vesterby Vesterby=local/vesterby Vesterby=local/vesterby"},
		{"The museum was late. The museum denied it. A museum was closed.", "The museum=local/museum The museum=local/museum"},
		{"I was late. I called my mother.", "I=local/speaker I=local/speaker my=local/speaker"},
		{"I was late.\n\nI called nobody.", ""},
		{"We built a school in Lima.\n\nOur work is hard.", "We=local/speaker Our=local/speaker"},
		{"The Hall of Vanir wrote a letter. Critics of the Hall of Vanir left.", "Hall of Vanir=local/hall-of-vanir Hall of Vanir=local/hall-of-vanir"},
		{"Ann Dulari beat her opponents. Ivo Tovin beat his opponents.", ""},
		{"He studied at Penn State. He left Penn State in May.", ""},
		{"The clerk read Tab 3. Tab 4 was long.", ""},
		{"Ann Dulari was a year older than her brother. She was a lot better.", ""},
		{"His father met a lawyer. A lawyer left.", ""},
		{"The European team won. The Asian team lost.", ""},
		{"The paper was late. It was long.", ""},
		{"The film Vesterby was long. Vesterby ended at ten.", ""},
		{"Vesterby is a language. Vesterby changed.", ""},
		{"Every stone was for a Grebnik. A Grebnik came.", ""},
		{"The Norrby Glass and Clay Museum was late. The Clay Museum denied it.", ""},
		{"Two students threw eggs. A river rose. It was cold. They fled.", ""},
		{"Many Democrats voted. Democrats won.", ""},
	} {
		doc := &text.Document{Text: c.text, Body: text.Span{End: len(c.text)}}
		sents := s.parse(c.text)
		r := s.tables.Link(doc, sents)
		var got []string
		for _, m := range s.tables.Bystanders(doc, sents, r) {
			words := strings.TrimPrefix(c.text[m.Span.Start:m.Span.End], "a ")
			if len(m.Actors) == 1 && m.Private && m.Rule == "bystander" {
				got = append(got, strings.TrimPrefix(words, "Her ")+"="+m.Actors[0])
			}
		}
		if want := c.want; strings.Join(got, " ") != want {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, " "), want)
		}
		if slices.ContainsFunc(r.New, func(a actor.Actor) bool { return strings.HasPrefix(a.ID, "local/") }) {
			t.Errorf("%s: a bystander among the actors", c.text)
		}
	}
}
