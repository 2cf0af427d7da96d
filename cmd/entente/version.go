package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// versionCmd prints what this is.
type versionCmd struct{}

func (*versionCmd) Help() string {
	return `Examples:
  entente version
  entente version | head -1`
}

func (*versionCmd) Run(e *env) error {
	_, err := fmt.Fprintf(e.out, "entente %s, %s %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "unreleased"
}
