package main

import (
	"io/fs"
	"strings"
)

// loadAlpha3 reads the ISO 3166 alpha-3 code of every country of the table, and
// adds the two that ISO lacks and the sets use, and the lands that are one with
// Palestine in ISO.
func loadAlpha3(fsys fs.FS) (map[string]string, error) {
	raw, err := fs.ReadFile(fsys, "lexicon/country.tsv")
	if err != nil {
		return nil, err
	}
	codes := map[string]string{"country/eu": "EU", "country/x-somaliland": "SOL", "country/x-gaza": "PSE", "country/x-west-bank": "PSE"}
	for line := range strings.Lines(string(raw)) {
		f := strings.Split(line, "\t")
		if len(f) > 2 && f[1] != "alpha3" && !strings.HasPrefix(line, "#") && f[1] != "" {
			codes["country/"+f[0]] = strings.ToUpper(f[1])
		}
	}
	return codes, nil
}
