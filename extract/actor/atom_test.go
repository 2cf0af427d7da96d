package actor

import "testing"

// TestRowsDiffer checks that rows of words are told apart by their order, and a word said
// twice from another one said twice.
func TestRowsDiffer(t *testing.T) {
	seen := map[uint64]string{}
	for _, row := range []string{"pago pago", "peru peru", "sudan south", "south sudan", "south", "south south sudan"} {
		if h := lowHash(row); seen[h] != "" {
			t.Errorf("%q has the hash of %q", row, seen[h])
		} else {
			seen[h] = row
		}
	}
}
