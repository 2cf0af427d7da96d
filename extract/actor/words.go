package actor

import (
	"fmt"
	"io/fs"
	"strings"

	"entente/data/table"
)

// class says what a word can be, apart from a name; a word may be several.
type class uint64

const (
	givenWord      class = 1 << iota // a given name: "Vladimir"
	familyWord                       // a family name that stands first: "Kim"
	orgWord                          // closes the name of an organisation: "Institute"
	orgOpens                         // may open one too: "Bank of"
	orgIn                            // and may say where: "Mission in"
	powerNoun                        // an organ of a state: "government"
	forceNoun                        // armed people in its service: "troops"
	serviceNoun                      // a person in its service: "diplomat"
	weaponNoun                       // what its forces use: "drone"
	privateNoun                      // people and firms who do not act for it: "tourist"
	countryNominal                   // "the country"
	orgNominal                       // "the group"
	personNominal                    // "the leader"
	pairNominal                      // "both sides"; with the type of its members
	localWord                        // a preposition before a place: "in"
	motionWord                       // a verb of going: "travel"
	speechWord                       // a verb of speaking to somebody: "urge"
	partWord                         // inside a family name: "al", "van"
	formerWord                       // "former", "ex": the office has ended
	placeWord                        // closes the name of a place: "Province"
	monthWord
	visitWord   // a verb or noun whose object is a place: "visit"
	tieNoun     // "relations", "ties": their owners act
	eventWord   // a noun that is no name though it has a capital: "War"
	femaleWord  // a given name of women
	maleWord    // of men
	seemWord    // "it seems"
	makeWord    // "make it possible"
	readyWord   // adjectives whose subject acts: "it is ready to"
	backedWord  // "-backed", "-led"
	homeNoun    // those who act for the state they are in: "officials in Seoul"
	firmNoun    // firms and media: "company"
	massNoun    // many people: "group"
	folkWord    // "People's", "Workers'", "Liberation" in the name of a body
	vagueName   // of a capital, but of much else too: "Santiago"
	elseWord    // "another", "neighbouring": points away from what was named
	groupNoun   // those who act for themselves: "rebels"
	organWord   // says that forces are the state's own: "security"
	commonWord  // in the names of bodies that many states have: "Supreme"
	peerNoun    // who has the same office elsewhere: "counterpart"
	ethnicWord  // says that a nationality is of a people: "ethnic"
	siteWord    // closes the name of a site that is called by any name: "Hotel"
	thingWord   // closes the name of what is neither a person nor a body: "Flight"
	waterWord   // opens the name of a lake or cape: "Lake"
	gameNoun    // what teams play: "final"
	teamNoun    // who plays: "team"
	contestVerb // what teams do to each other: "beat"
	idiomWord   // two words in which a nationality means none: "German measles"
	firstName   // a name of a state or town that people are called by too: "Chad"
	addressWord // what one actor sends another, or a verb of it: "reply"
	deedWord    // a verb of which only actors are subjects: "decline"
	facingWord  // says that two are against each other: "the warring parties"
	tellNoun    // a text that speaks for who made it: "statement"
	branchWord  // makes another body of one: "New" in "New IRA"
	styleWord   // what a state calls itself: "Kingdom of", "German Empire"
	styleOf     // the same, only before "of": "Union of"
	epithetWord // before such a word: "Federal"
	houseNoun   // the seat of those who act for a state: "embassy"
	swayWord    // a verb done to actors: "represent"
	heardWord   // participles of telling: "reported"
	harmVerb    // what nobody does to one's own: "attack"
	landNoun    // a state to those who are of it: "my country"
	pledgeNoun  // what binds those who made it: "treaty"
	quarterWord // makes another region of one: "North" in "North Caucasus"

	agentNoun = powerNoun | forceNoun | serviceNoun | weaponNoun
	nominal   = countryNominal | orgNominal | personNominal | pairNominal
)

// trait says what a verb or a noun of doing can be, apart from its class.
type trait uint64

const (
	takeVerb     trait = 1 << iota // what is done to a town: "capture"
	consistVerb                    // says who is in a body: "consisting of"
	allianceNoun                   // what states lead together: "coalition"
	vesselNoun                     // has a name of its own: "tanker"
	sheWord                        // said of women: "Queen"
	heWord                         // said of men: "King"
	townNoun                       // opens what a place is: "village"
	themeWord                      // what bodies are for: "Trade"
	hostileNoun                    // a deed against others: "invasion"
	measureNoun                    // what is imposed on others: "sanction"
	meetWord                       // what two do together, or have with each other: "meet", "talk"
	heirNoun                       // who comes after another: "successor"
	followVerb                     // what such a one does: "succeed"
	localNoun                      // an organ of a town or land, and of no union: "court"
	courseNoun                     // what belongs to a thing that goes on: "end"
	supportVerb                    // what one does for the plans of others: "back"
	chamberNoun                    // opens the name of a part of a parliament or cabinet: "House"
	chamberOf                      // and closes it: "Representatives"
	allegeVerb                     // what is said against others: "allege"
	ledWord                        // before "by" and who leads: "led"
	replyNoun                      // what a deed is in, behind "in": "response"
	rivalNoun                      // who stands against or beside somebody: "rival"
	judgeVerb                      // what one does to the words and deeds of others: "praise"
	requiteVerb                    // what else one does to others for what they did: "summon"
	threeNoun                      // three who were named: "trio"
	partNoun                       // some of many: "majority"
	memorialNoun                   // closes the name of a body called after a person: "Foundation"
	crowdNoun                      // a body of people, who may be "they": "team"
	bodyNoun                       // a body that is rather "it": "museum"
	humanNoun                      // said of people, whomever they serve: "parent"
	wareNoun                       // a thing, though it may be a body too: "paper"
	featureNoun                    // what lies in a country and is called by a name: "river"
	firmOpens                      // before the name of a town or state, of a firm or club called after it: "Air"
)

func (t *Tables) mark(word string, c class) { t.class[lowHash(word)] |= c }

// givenName learns given and leading family names from a person of the tables.
func (t *Tables) givenName(full, family string) {
	first, _, ok := strings.Cut(full, " ")
	switch {
	case !ok || strings.HasSuffix(first, ".") || len(first) < 3 && first != family:
	case first == family:
		t.mark(first, familyWord)
	default:
		t.mark(fold(first), givenWord)
		t.mark(first, givenWord)
	}
}

func (t *Tables) readWords(fsys fs.FS) error {
	for _, read := range []func(fs.FS) error{t.readAgentNouns, t.readOrgNouns, t.readNominals, t.readClasses} {
		if err := read(fsys); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tables) readAgentNouns(fsys fs.FS) error {
	classes := map[string]class{"power": powerNoun, "force": forceNoun, "person": serviceNoun, "weapon": weaponNoun}
	return table.Load(fsys, "lexicon/agent_noun.tsv", strings.Fields("noun acts_for class"), func(f []string) error {
		c, ok := classes[f[2]]
		switch f[1] {
		case "state":
			if !ok {
				return fmt.Errorf("class %q", f[2])
			}
		case "none":
			c = privateNoun
			if f[2] == "firm" || f[2] == "media" {
				c |= firmNoun
			}
		case "group":
			c = privateNoun | groupNoun
		default:
			return fmt.Errorf("acts_for %q", f[1])
		}
		t.mark(f[0], c)
		t.mark(plural(f[0]), c)
		return nil
	})
}

// plural is the regular plural of a noun.
func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "y") && !strings.HasSuffix(s, "ey") && !strings.HasSuffix(s, "oy"):
		return s[:len(s)-1] + "ies"
	case strings.HasSuffix(s, "s") || strings.HasSuffix(s, "ch") || strings.HasSuffix(s, "sh"):
		return s + "es"
	case strings.HasSuffix(s, "man"):
		return s[:len(s)-2] + "en"
	}
	return s + "s"
}

func (t *Tables) readOrgNouns(fsys fs.FS) error {
	return table.Load(fsys, "lexicon/org_noun.tsv", strings.Fields("noun of kind"), func(f []string) error {
		c := orgWord
		switch f[1] {
		case "n":
		case "y":
			c |= orgOpens
		case "in":
			c |= orgOpens | orgIn
		default:
			return fmt.Errorf("of %q", f[1])
		}
		t.mark(f[0], c)
		return nil
	})
}

func (t *Tables) readNominals(fsys fs.FS) error {
	classes := map[string]class{
		"country": countryNominal, "org": orgNominal, "person": personNominal, "pair": pairNominal,
		"pair-country": pairNominal | countryNominal, "pair-person": pairNominal | personNominal,
	}
	return table.Load(fsys, "lexicon/nominal.tsv", strings.Fields("noun type"), func(f []string) error {
		c, ok := classes[f[1]]
		if !ok {
			return fmt.Errorf("type %q", f[1])
		}
		t.mark(f[0], c)
		return nil
	})
}

func (t *Tables) readClasses(fsys fs.FS) error {
	classes := map[string]class{
		"given": givenWord, "family": familyWord, "local": localWord, "motion": motionWord, "speech": speechWord,
		"part": partWord, "former": formerWord, "place": placeWord, "month": monthWord, "visit": visitWord, "tie": tieNoun, "event": eventWord,
		"female": givenWord | femaleWord, "male": givenWord | maleWord, "seem": seemWord, "vague": vagueName, "mass": massNoun, "folk": folkWord, "home": homeNoun, "backed": backedWord, "ready": readyWord, "common": commonWord, "organ": organWord, "make": makeWord, "else": elseWord, "peer": peerNoun, "ethnic": ethnicWord, "site": siteWord, "branch": branchWord, "deed": deedWord, "address": addressWord, "game": gameNoun, "water": waterWord, "thing": thingWord, "team": teamNoun, "contest": contestVerb, "idiom": idiomWord, "firstname": firstName, "facing": facingWord, "tell": tellNoun, "style": styleWord, "style-of": styleOf, "epithet": epithetWord, "house": houseNoun, "sway": swayWord, "heard": heardWord, "quarter": quarterWord, "land": landNoun, "pledge": pledgeNoun, "harm": harmVerb,
	}
	traits := map[string]trait{"take": takeVerb, "consist": consistVerb, "alliance": allianceNoun, "vessel": vesselNoun, "she": sheWord, "he": heWord, "town": townNoun, "theme": themeWord, "hostile": hostileNoun, "measure": measureNoun, "meeting": meetWord, "heir": heirNoun, "follow": followVerb, "organ-of-town": localNoun, "memorial": memorialNoun, "crowd": crowdNoun, "body": bodyNoun, "human": humanNoun, "ware": wareNoun, "opens-firm": firmOpens, "part-of-many": partNoun, "three": threeNoun, "judging": judgeVerb, "requiting": requiteVerb, "rival": rivalNoun, "chamber": chamberNoun, "chamber-of": chamberOf, "allege": allegeVerb, "led": ledWord, "reply": replyNoun, "course": courseNoun, "support": supportVerb, "feature": featureNoun}
	row := func(f []string) error {
		switch f[0] { // longest first, as they are tried in that order
		case "syllable-first":
			t.syllable.first = strings.Fields(f[1])
			return nil
		case "states", "states-heads":
			for w := range strings.FieldsSeq(f[1]) {
				t.ofRegion = append(t.ofRegion, strings.ReplaceAll(w, "_", " "))
			}
			return nil
		case "family-first":
			for w := range strings.FieldsSeq(f[1]) {
				t.twoOrders[w] = true
			}
			return nil
		case "syllable-end":
			t.syllable.end = strings.Fields(f[1])
			return nil
		}
		c, ok := classes[f[0]]
		x, also := traits[f[0]]
		if !ok && !also {
			return fmt.Errorf("class %q", f[0])
		}
		for w := range strings.FieldsSeq(f[1]) {
			if also {
				t.trait[lowHash(w)] |= x
				continue
			}
			t.mark(strings.ReplaceAll(w, "_", " "), c)
		}
		return nil
	}
	for _, file := range [...]string{"lexicon/actor_word.tsv", "lexicon/human.tsv"} {
		if err := table.Load(fsys, file, strings.Fields("class words"), row); err != nil {
			return err
		}
	}
	return nil
}
