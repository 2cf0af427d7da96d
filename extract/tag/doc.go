// Package tag gives each token its part of speech and its lemma.
//
// A tag is what a token is in its sentence: UPOS, the universal part of speech
// ("NOUN"), and XPOS, that of the Penn Treebank ("NNS"). A lemma is the form
// under which a dictionary has the word.
//
// Tags come from a Network, which package parse shares. It looks each token up
// as a Word: a row of fixed word vectors, a learned row, and rows for its
// beginnings, endings and shape. A layer sees each token with its neighbours,
// recurrent layers carry what they need along the sentence in both directions,
// and a last layer scores the tags and tells the parser what a token seeks in a
// head and shows to dependents. Products are in whole numbers (package exact),
// so that every machine finds the same tags.
package tag
