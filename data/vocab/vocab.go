// Package vocab holds the words that extraction and graph share: the IRIs, the
// relations and the values of a statement's fields. It knows nothing else.
package vocab

import "strings"

// Base is what every IRI of ours starts with.
const Base = "https://w3id.org/entente/"

// Namespaces below Base, and the named graphs that belong to no document.
const (
	NSActor     = Base + "actor/"
	NSRelation  = Base + "rel/"
	NSStatement = Base + "statement/"
	NSTerm      = Base + "term/" // of office
	NSDoc       = Base + "doc/"
	NSDef       = Base + "def/"
	NSStatus    = Base + "status/"
	NSPolarity  = Base + "polarity/"
	NSEvidence  = Base + "evidence/"
	NSCertainty = Base + "certainty/"

	// Run is the activity that extraction is: this program.
	Run = Base + "run/entente"

	GraphVocab     = Base + "graph/vocab"
	GraphGazetteer = Base + "graph/gazetteer"
)

// IRIs of other vocabularies.
const (
	RDFType       = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
	RDFSubject    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"
	RDFPredicate  = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"
	RDFObject     = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"
	RDFSLabel     = "http://www.w3.org/2000/01/rdf-schema#label"
	RDFSSubPropOf = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf"
	OWLSameAs     = "http://www.w3.org/2002/07/owl#sameAs"
	SkosAltLabel  = "http://www.w3.org/2004/02/skos/core#altLabel"

	ProvQuotedFrom   = "http://www.w3.org/ns/prov#wasQuotedFrom"
	ProvAttributedTo = "http://www.w3.org/ns/prov#wasAttributedTo"
	ProvGeneratedBy  = "http://www.w3.org/ns/prov#wasGeneratedBy"

	nif         = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
	NIFSentence = nif + "Sentence"
	NIFContext  = nif + "referenceContext"
	NIFBegin    = nif + "beginIndex"
	NIFEnd      = nif + "endIndex"
	NIFAnchor   = nif + "anchorOf"
	NIFString   = nif + "isString"

	schema           = "https://schema.org/"
	SchemaNews       = schema + "NewsArticle"
	SchemaIdentifier = schema + "identifier"
	SchemaPublisher  = schema + "publisher"
	SchemaPublished  = schema + "datePublished"
	SchemaLanguage   = schema + "inLanguage"
	SchemaHeadline   = schema + "headline"
	SchemaURL        = schema + "url"

	xsd                   = "http://www.w3.org/2001/XMLSchema#"
	XSDNonNegativeInteger = xsd + "nonNegativeInteger"
	XSDBoolean            = xsd + "boolean"
	XSDDate               = xsd + "date"
	XSDGYearMonth         = xsd + "gYearMonth"
	XSDGYear              = xsd + "gYear"
)

// Terms of our own below NSDef.
const (
	DefStatement    = NSDef + "Statement"
	DefStatus       = NSDef + "status"
	DefPolarity     = NSDef + "polarity"
	DefEvidence     = NSDef + "evidence"
	DefCertainty    = NSDef + "certainty"
	DefTheme        = NSDef + "theme"
	DefQuantity     = NSDef + "quantity"
	DefEventDate    = NSDef + "eventDate"
	DefEventEnd     = NSDef + "eventEnd"
	DefDateBasis    = NSDef + "dateBasis"
	DefPlace        = NSDef + "place"
	DefTrigger      = NSDef + "trigger"
	DefSubjectSpan  = NSDef + "subjectMention"
	DefObjectSpan   = NSDef + "objectMention"
	DefCue          = NSDef + "cue"
	DefRule         = NSDef + "rule"
	DefCanonical    = NSDef + "canonical"
	DefNegates      = NSDef + "negates"
	DefPlans        = NSDef + "plans"
	DefFamily       = NSDef + "family"
	DefDateInferred = NSDef + "dateInferred"
	DefOrigin       = NSDef + "origin" // of a document: the one whose text it carries
	DefActorType    = NSDef + "actorType"
	DefActsFor      = NSDef + "actsFor"
	DefHolds        = NSDef + "holds" // from a person to a term of office
	DefRole         = NSDef + "role"
	DefOf           = NSDef + "of"
	DefTo           = NSDef + "to"
	DefFrom         = NSDef + "from"
	DefUntil        = NSDef + "until"
	DefSource       = NSDef + "source" // the chain of speakers in one literal, outermost first: "country/us & country/jp > unnamed"
)

// Local gives the part of iri after ns, or iri itself where ns does not fit.
func Local(iri, ns string) string { return strings.TrimPrefix(iri, ns) }

// MetaGraph is the graph that holds all that is known about the statements of a document.
func MetaGraph(docID string) string { return NSDoc + docID + "#meta" }
