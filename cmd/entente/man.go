package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// manCmd prints the manual page, made of the same grammar as the help.
type manCmd struct {
	JSON bool `help:"Print the commands, their flags and arguments as JSON."`
}

func (*manCmd) Help() string {
	return `Examples:
  entente man > entente.1
  entente man | head -3`
}

func (c *manCmd) Run(e *env, k *kong.Kong) error {
	if c.JSON {
		return indented(e, described(k))
	}
	out := &strings.Builder{}
	fmt.Fprintf(out, ".TH ENTENTE 1 \"\" entente \"User Commands\"\n.SH NAME\nentente \\- %s\n", roff(k.Model.Help))
	out.WriteString(".SH SYNOPSIS\n.B entente\n.I COMMAND\n[\\fIFLAG\\fR ...] [\\fIARGUMENT\\fR ...]\n.SH COMMANDS\n")
	for _, n := range k.Model.Children {
		if !n.Hidden {
			manCommand(out, n)
		}
	}
	out.WriteString(".SH EXIT STATUS\n0 found, 1 error, 2 wrong usage, 3 nothing found, 130 interrupted.\n")
	out.WriteString(".SH ENVIRONMENT\n.TP\n.B ENTENTE_GRAPH\nThe graph, where \\-g does not name one.\n.TP\n.B NO_COLOR\nNo colour, on a terminal either.\n")
	_, err := io.WriteString(e.out, out.String())
	return err
}

// command is one of the commands, for programs.
type command struct {
	Name      string  `json:"name"`
	Help      string  `json:"help"`
	Detail    string  `json:"detail"`
	Arguments []param `json:"arguments"`
	Flags     []param `json:"flags"`
}

// param is an argument or a flag of a command.
type param struct {
	Name    string `json:"name"`
	Short   string `json:"short,omitempty"`
	Help    string `json:"help"`
	Default string `json:"default,omitempty"`
	Switch  bool   `json:"switch,omitempty"` // it takes no value
}

// described gives the grammar of the command line.
func described(k *kong.Kong) []command {
	var all []command
	for _, n := range k.Model.Children {
		if n.Hidden {
			continue
		}
		c := command{Name: n.Name, Help: n.Help, Detail: n.Detail, Arguments: []param{}, Flags: []param{}}
		for _, p := range n.Positional {
			c.Arguments = append(c.Arguments, param{Name: p.Name, Help: p.Help, Default: p.Default})
		}
		for _, f := range n.Flags {
			p := param{Name: f.Name, Help: f.Help, Default: f.Default, Switch: f.IsBool()}
			if f.Short != 0 {
				p.Short = string(f.Short)
			}
			c.Flags = append(c.Flags, p)
		}
		all = append(all, c)
	}
	return all
}

func manCommand(out *strings.Builder, n *kong.Node) {
	fmt.Fprintf(out, ".SS %s\n%s\n", roff(strings.TrimPrefix(n.Summary(), "entente ")), roff(n.Help))
	for _, p := range n.Positional {
		fmt.Fprintf(out, ".TP\n.I %s\n%s\n", roff(p.Summary()), roff(p.Help))
	}
	for _, f := range n.Flags {
		if f.Hidden {
			continue
		}
		name := "--" + f.Name
		if f.Short != 0 {
			name = "-" + string(f.Short) + ", " + name
		}
		if !f.IsBool() {
			name += "=" + f.FormatPlaceHolder()
		}
		fmt.Fprintf(out, ".TP\n.B %s\n%s\n", roff(name), roff(f.Help))
	}
	if detail := strings.TrimSpace(n.Detail); detail != "" {
		fmt.Fprintf(out, ".PP\n.nf\n%s\n.fi\n", roff(detail))
	}
}

// roff writes text so that troff takes none of it for a request.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
