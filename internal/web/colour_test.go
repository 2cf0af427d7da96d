package web

import (
	"cmp"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// schemes are the two ways in which a page is seen.
func schemes() []string { return []string{"light", "dark"} }

// style is the declarations of the style sheet by selector as a scheme has them on a
// screen, with variables put in.
func style(t *testing.T, scheme string) map[string]map[string]string {
	t.Helper()
	raw, err := files.ReadFile("static/style.css")
	if err != nil {
		t.Fatal(err)
	}
	css := regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(string(raw), "")
	css, _, _ = strings.Cut(css, "@media print")
	dark := regexp.MustCompile(`(?s)@media screen and \(prefers-color-scheme: dark\) \{(.*?\})\s*\}`)
	variable := regexp.MustCompile(`(--[a-z-]+): (#[0-9a-f]+);`)
	named := map[string]string{}
	for _, v := range variable.FindAllStringSubmatch(dark.ReplaceAllString(css, ""), -1) {
		named[v[1]] = v[2]
	}
	if scheme == "dark" {
		seen := map[string]bool{}
		for _, v := range variable.FindAllStringSubmatch(dark.FindString(css), -1) {
			named[v[1]], seen[v[1]] = v[2], true
		}
		if len(seen) != len(named) {
			t.Errorf("%d of %d colours have a value for dark screens", len(seen), len(named))
		}
	}
	for name, value := range named {
		css = strings.ReplaceAll(css, "var("+name+")", value)
	}
	if _, unknown, ok := strings.Cut(css, "var("); ok {
		t.Errorf("no value for %s", unknown[:min(len(unknown), 20)])
	}
	rules := map[string]map[string]string{}
	for _, rule := range regexp.MustCompile(`([^{}]+)\{([^{}]*)\}`).FindAllStringSubmatch(css, -1) {
		for selector := range strings.SplitSeq(rule[1], ",") {
			selector = strings.TrimSpace(selector)
			if rules[selector] == nil {
				rules[selector] = map[string]string{}
			}
			for declaration := range strings.SplitSeq(rule[2], ";") {
				if name, value, ok := strings.Cut(declaration, ":"); ok {
					rules[selector][strings.TrimSpace(name)] = strings.TrimSpace(value)
				}
			}
		}
	}
	return rules
}

// rgb is a colour in linear light, from 0 to 1.
type rgb [3]float64

var hexColour = regexp.MustCompile(`#[0-9a-f]{3,6}\b`)

func colourOf(t *testing.T, value string) rgb {
	t.Helper()
	hex := strings.TrimPrefix(hexColour.FindString(value), "#")
	if len(hex) == 3 {
		hex = strings.Repeat(hex[:1], 2) + strings.Repeat(hex[1:2], 2) + strings.Repeat(hex[2:], 2)
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || len(hex) != 6 {
		t.Fatalf("%q is no colour", value)
	}
	var c rgb
	for i := range c {
		v := float64(n>>(16-8*i)&255) / 255
		if c[i] = v / 12.92; v > 0.04045 {
			c[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return c
}

// contrast is that of WCAG 2, from 1 to 21.
func contrast(a, b rgb) float64 {
	light := func(c rgb) float64 { return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2] + 0.05 }
	return max(light(a), light(b)) / min(light(a), light(b))
}

// TestContrast measures every colour of words against every ground that they stand on:
// 4.5 to 1, and 3 to 1 for what is no words.
func TestContrast(t *testing.T) {
	for _, scheme := range schemes() {
		t.Run(scheme, func(t *testing.T) { testContrast(t, style(t, scheme)) })
	}
}

func testContrast(t *testing.T, rules map[string]map[string]string) {
	t.Helper()
	of := func(selector, property string) rgb {
		t.Helper()
		return colourOf(t, rules[selector][property])
	}
	paper, ground, top := of("main", "background"), of("html", "background"), of(".top", "background")
	seen := 0
	for selector, declarations := range rules {
		property := "color"
		if words := strings.HasPrefix(selector, ".label") && selector != ".label-ground" || strings.HasPrefix(selector, ".side") || strings.HasSuffix(selector, " text"); words {
			property = "fill"
		}
		value := declarations[property]
		if !hexColour.MatchString(value) {
			continue
		}
		seen++
		grounds := []rgb{paper, ground}
		switch {
		case hexColour.MatchString(declarations["background"]):
			grounds = []rgb{colourOf(t, declarations["background"])}
		case strings.HasPrefix(selector, ".top"):
			grounds = []rgb{top}
		}
		for _, g := range grounds {
			if c := contrast(colourOf(t, value), g); c < 4.5 {
				t.Errorf("%s: %s %s has a contrast of %.2f", selector, property, value, c)
			}
		}
	}
	if seen < 30 {
		t.Errorf("only %d colours of words were found", seen)
	}
	for on, inks := range map[string][]string{
		".suggestions li[aria-selected=true]": {".suggestions", "small", ".flag"},
		".margin-note.lit":                    {"html", "a", ".rel.coop", ".rel.conf", ".rel.neutral", ".theme"},
		".trouble":                            {"html", "a"},
		"button:hover":                        {"button"},
		".node rect.end":                      {".node text"},
	} {
		for _, ink := range inks {
			c := contrast(colourOf(t, cmp.Or(rules[ink]["color"], rules[ink]["fill"])), colourOf(t, cmp.Or(rules[on]["background"], rules[on]["fill"])))
			if c < 4.5 {
				t.Errorf("%s on %s has a contrast of %.2f", ink, on, c)
			}
		}
	}
	for selector, property := range map[string]string{
		".line": "stroke", ".line.coop": "stroke", ".line.conf": "stroke", ".axis": "stroke", ".node rect": "stroke", ":focus-visible": "outline", "input": "border",
		".bar.verbal-coop": "stroke", ".bar.verbal-conf": "stroke", ".bar.material-coop": "fill", ".bar.material-conf": "fill", ".bar.open.verbal-coop": "stroke", ".bar.open.verbal-conf": "stroke",
	} {
		grounds := []rgb{paper, ground}
		if selector == ":focus-visible" {
			grounds = append(grounds, top)
		}
		for _, g := range grounds {
			if c := contrast(of(selector, property), g); c < 3 {
				t.Errorf("%s: %s has a contrast of %.2f", selector, property, c)
			}
		}
	}
}

// colourBlind is how colours look to those who lack one kind of cones, in linear
// light (Machado, Oliveira and Fernandes 2009, severity 1), or all of them.
func colourBlind() map[string][3]rgb {
	return map[string][3]rgb{
		"protanopia":      {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
		"deuteranopia":    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
		"tritanopia":      {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
		"all can be seen": {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	}
}

func seenAs(m [3]rgb, c rgb) rgb {
	var out rgb
	for i := range out {
		out[i] = min(1, max(0, m[i][0]*c[0]+m[i][1]*c[1]+m[i][2]*c[2]))
	}
	return out
}

// lab is a colour in CIE L*a*b*, where distances are what eyes tell apart.
func lab(c rgb) rgb {
	f := func(v float64) float64 {
		if v > 216.0/24389 {
			return math.Cbrt(v)
		}
		return (24389.0/27*v + 16) / 116
	}
	x := f((0.4124564*c[0] + 0.3575761*c[1] + 0.1804375*c[2]) / 0.95047)
	y := f(0.2126729*c[0] + 0.7151522*c[1] + 0.0721750*c[2])
	z := f((0.0193339*c[0] + 0.1191920*c[1] + 0.9503041*c[2]) / 1.08883)
	return rgb{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

func distance(a, b rgb) float64 {
	p, q := lab(a), lab(b)
	return math.Hypot(math.Hypot(p[0]-q[0], p[1]-q[1]), p[2]-q[2])
}

// apart is how far two colours that mean different things must be: a distance of 2 is
// just seen when they touch.
const apart = 20

// TestColourBlind looks at the colours of cooperation, conflict and neither as those
// see them who lack a kind of cones.
func TestColourBlind(t *testing.T) {
	for _, scheme := range schemes() {
		t.Run(scheme, func(t *testing.T) { testColourBlind(t, style(t, scheme)) })
	}
}

func testColourBlind(t *testing.T, rules map[string]map[string]string) {
	t.Helper()
	groups := [][][2]string{
		{{".line.coop", "stroke"}, {".line.conf", "stroke"}, {".line", "stroke"}},
		{{".rel.coop", "color"}, {".rel.conf", "color"}, {".rel.neutral", "color"}},
		{{".bar.verbal-coop", "fill"}, {".bar.material-coop", "fill"}, {".bar.verbal-conf", "fill"}, {".bar.material-conf", "fill"}},
		{{".mark.subject", "box-shadow"}, {".mark.object", "box-shadow"}, {"main", "background"}},
	}
	for who, cones := range colourBlind() {
		for _, group := range groups {
			for i, one := range group {
				for _, other := range group[:i] {
					a, b := colourOf(t, rules[one[0]][one[1]]), colourOf(t, rules[other[0]][other[1]])
					if d := distance(seenAs(cones, a), seenAs(cones, b)); d < apart {
						t.Errorf("%s: %s and %s are %s apart", who, one[0], other[0], fmt.Sprintf("%.1f", d))
					}
				}
			}
		}
	}
}
