package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/alecthomas/kong"
	"golang.org/x/text/unicode/norm"

	"entente/data"
	"entente/data/vocab"
	"entente/graph"
)

// completionCmd prints what a shell needs to complete entente's command line.
type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
	JSON  bool   `help:"Print the script as JSON."`
}

func (*completionCmd) Help() string {
	return `Commands and flags are completed, and the names of actors where a graph is named before.

Examples:
  entente completion bash > entente.bash
  entente completion fish > entente.fish`
}

func (c *completionCmd) Run(e *env) error {
	scripts := map[string]string{
		// What is typed may be within quotes, or have them or backslashes in it.
		"bash": `_entente() {
  local w typed="${COMP_WORDS[COMP_CWORD]}" before=("${COMP_WORDS[@]:1:COMP_CWORD-1}")
  COMPREPLY=()
  while IFS= read -r w; do
    case $typed in
      [\"\']*) COMPREPLY+=("$w") ;;
      *) COMPREPLY+=("$(printf %q "$w")") ;;
    esac
  done < <(entente complete -- "${before[@]//[\"\'\\]/}" "$(case $typed in [\"\']*) printf %s "${typed:1}" ;; *) printf %s "${typed//\\/}" ;; esac)" 2>/dev/null)
}
complete -o default -F _entente entente
`,
		"zsh": `#compdef entente
_entente() {
  local -a found
  found=("${(@f)$(entente complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  if [[ -n "${found[1]}" ]]; then compadd -U -a found; else _files; fi
}
compdef _entente entente
`,
		"fish": `function __entente
  set -l typed (commandline -ct | string replace -r '^["\']' '' | string replace -a '\\' '')
  set -l found (entente complete -- (commandline -opc)[2..] "$typed" 2>/dev/null)
  if set -q found[1]
    string join \n -- $found
  else
    __fish_complete_path "$typed"
  end
end
complete -c entente -f -a '(__entente)'
`,
	}
	if c.JSON {
		return indented(e, map[string]string{"shell": c.Shell, "script": scripts[c.Shell]})
	}
	_, err := io.WriteString(e.out, scripts[c.Shell])
	return err
}

// completeCmd is what those scripts call: the words so far, the last unfinished.
type completeCmd struct {
	Words []string `arg:"" optional:"" passthrough:""`
}

func (c *completeCmd) Run(e *env, k *kong.Kong) error {
	words := c.Words
	if len(words) > 0 && words[0] == "--" {
		words = words[1:]
	}
	if len(words) == 0 {
		words = []string{""}
	}
	words = slices.DeleteFunc(words, func(w string) bool { return w == "=" }) // bash sets it apart
	typed := words[len(words)-1]
	head := ""
	if flag, value, ok := strings.Cut(typed, "="); ok && strings.HasPrefix(flag, "--") {
		words = append(words[:len(words)-1], flag, value)
		head, typed = flag+"=", value
	}
	for _, w := range completing(typed, candidates(e, k, words)) {
		fmt.Fprintln(e.out, head+w)
	}
	return nil
}

// completing gives the words that begin with what was typed, letter case and accents
// aside; or else the one of which a part does, as people call others by their last name.
func completing(typed string, words []string) []string {
	var begin, within []string
	for _, w := range words {
		switch {
		case strings.HasPrefix(plain(w), plain(typed)):
			begin = append(begin, w)
		case strings.Contains(plain(w), " "+plain(typed)):
			within = append(within, w)
		}
	}
	if len(begin) == 0 && len(within) == 1 {
		return within
	}
	return begin
}

// plain is a word as people type it in a hurry: without capitals and accents.
func plain(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(word))
}

// candidates gives what can stand in the place of the last word.
func candidates(e *env, k *kong.Kong, words []string) []string {
	var all []string
	command := words[0]
	if values, ok := flagValues(e, k, words); ok {
		return values
	}
	for _, n := range k.Model.Children {
		switch {
		case len(words) == 1 && !n.Hidden:
			all = append(all, n.Name)
		case n.Name == command && strings.HasPrefix(words[len(words)-1], "-"):
			for _, f := range n.Flags {
				all = append(all, "--"+f.Name)
			}
		}
	}
	switch command {
	case "path", "report", "show", "timeline", "actors", "claims", "common", "connect":
		if len(words) > 1 && len(all) == 0 {
			return actorNames(e, words)
		}
	}
	return all
}

// flagValues gives what can stand behind the flag before the last word, where that
// is one of a list.
func flagValues(e *env, k *kong.Kong, words []string) ([]string, bool) {
	if len(words) < 3 || !strings.HasPrefix(words[len(words)-2], "-") {
		return nil, false
	}
	flag := strings.TrimLeft(words[len(words)-2], "-")
	switch {
	case words[0] == "export" && (flag == "f" || flag == "format"):
		return strings.Split(formatNames(), ", "), true
	case flag == "relation":
		return relationNames(), true
	case flag == "status":
		return graph.Statuses(), true
	case flag == "evidence":
		return graph.Evidences(), true
	case slices.Contains([]string{"from", "to", "by", "around", "speaker", "avoid"}, flag):
		return actorNames(e, words), true
	}
	for _, n := range k.Model.Children {
		for _, f := range n.Flags {
			if n.Name == words[0] && (f.Name == flag || string(f.Short) == flag) && f.Enum != "" {
				return strings.Split(f.Enum, ","), true
			}
		}
	}
	return nil, false
}

func relationNames() []string {
	rels, err := vocab.LoadRelations(data.FS)
	if err != nil {
		return nil
	}
	var names []string
	for _, r := range rels.All() {
		names = append(names, r.Name)
	}
	return names
}

// actorNames gives the names in the graph that the words before name.
func actorNames(e *env, words []string) []string {
	dir := e.getenv("ENTENTE_GRAPH")
	for i, w := range words[:len(words)-1] {
		if (w == "-g" || w == "--graph") && i+2 < len(words) {
			dir = words[i+1]
		}
	}
	store, err := graph.Open(dir, graph.Options{ReadOnly: true})
	if err != nil {
		return nil
	}
	defer store.Close()
	idx, err := store.Index(e.ctx)
	if err != nil {
		return nil
	}
	var names []string
	for _, a := range idx.Actors() {
		names = append(names, a.Name)
	}
	return names
}
