//go:build lean

package main

// lean: the tests are built as the README's first line builds the program.
const lean = true
