// Command entente reads news and answers how states, organisations and persons
// are connected, with the sentence that proves every step.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv))
}
