//go:build !lean

package main

// lean: the tests are not built with -tags lean.
const lean = false
