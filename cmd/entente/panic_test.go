package main

import "testing"

// A mistake in the program ends it with what went wrong, and is no answer.
func TestAPanicIsNoAnswer(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a panic has passed for success")
		}
	}()
	err := dispatch(&env{}, []string{"version"}, nil)
	t.Errorf("came back with %v", err)
}
