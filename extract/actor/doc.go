// Package actor finds who is meant: it turns spans of a parsed document into
// mentions, and mentions into actors, by name, office, capital, demonym or
// pronoun, or into none where the text is not clear enough.
//
// # Words
//
// An actor is a state, organisation, person or place; it is named by the last
// two parts of its IRI: "country/kp", "person/kim-jong-un", "org/kcna",
// "office/kr/head-of-state", "place/geneva", "group/syrian-rebels". A mention is a span that names
// one, or several ("the two Koreas"). A nominal is a mention by a common noun
// ("Russian troops", "the ministry"); an office is one by a title without a name
// ("the US ambassador to Japan"). A role is what the words around a name say of
// its holder.
//
// # Knowledge
//
// All names come from tables under data/lexicon, each with its source and
// licence on top: country, former (states that are no more), organisation, person (with terms of office), metonym, region,
// place, title and ambiguous name who; office says what "leader" means where;
// agent_noun who acts for a state, or for themselves; people the peoples that groups
// are named by; nominal what "the country" may take up;
// org_noun and actor_word tell names of no table apart. Load reads them strictly.
// An Overlay adds an analyst's own names.
//
// Names are compared by their atoms, runs of letters and digits, so that "Kim
// Jong-un", "Kim Jong - un" and "KIM JONG UN" meet, "U.S." is "US", and "Erdoğan"
// is "Erdogan". The longest name wins.
//
// # How a document is read
//
// Link goes over the document three times.
//
//  1. Each sentence proposes candidates: names of the tables (match.go, surface.go); names no
//     table has, by head noun, title, given name, apposition or preposition
//     (names.go, organisation.go); titles tied to names, or left as offices (role.go, office.go);
//     nouns with a nationality (nominal.go).
//  2. Candidates become actors: whole names first, then family names and acronyms
//     through the whole names of the same text, then offices through who held them
//     on the date of the document (resolve.go, person.go). A capital or building stands for its
//     state only where it acts: as subject, possessor, party to relations (place.go).
//  3. Pronouns and definite descriptions look back (coref.go, antecedent.go, joined.go,
//     describe.go). Everything that could be meant is scored by distance, grammatical
//     function and clause; common nouns compete too. Where the best does not lead
//     clearly, the pronoun is no mention.
//
// Bystanders goes over the result once more, if it is asked to, for whoever is no actor and is
// taken up again (bystander.go, standin.go): "a teacher ... she", "the team". It changes nothing of it.
//
// # What is promised
//
// An office whose holder on the date is not known stays an office. A name with
// several readings that nothing tells apart has no actors, and lists them in
// Ambiguous. Place is true where the words name where something happens; the
// state is still in Actors. Private is true for people who do not act for the
// state: former holders, analysts, "Turkish journalists", "two Australians".
// A Tables value never changes after Load; Link may run in many goroutines.
package actor
