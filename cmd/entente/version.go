package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// versionCmd prints what this is.
type versionCmd struct {
	JSON bool `help:"As JSON."`
}

func (*versionCmd) Help() string {
	return `Examples:
  entente version
  entente version --json`
}

func (c *versionCmd) Run(e *env) error {
	if c.JSON {
		return encode(e, map[string]string{"version": version(), "go": runtime.Version(), "system": runtime.GOOS + "/" + runtime.GOARCH})
	}
	_, err := fmt.Fprintf(e.out, "entente %s, %s %s/%s\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "unreleased"
}
