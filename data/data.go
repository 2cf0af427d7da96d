// Package data holds the knowledge of the program as files: lexicons, patterns,
// models, the vocabulary and a small sample of news. It embeds them and does
// nothing else.
package data

import "embed"

// FS holds all of it, under the names the files have here.
//
//go:embed lexicon pattern model sample
var FS embed.FS
