package extract

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/data"
	"entente/extract/read"
)

func load(t testing.TB) *Extractor {
	t.Helper()
	x, err := New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// sample gives the news items that come with the program.
func sample(t testing.TB) iter.Seq2[read.Item, error] {
	t.Helper()
	names, err := fs.Glob(data.FS, "sample/*.md")
	if err != nil || len(names) < 9 {
		t.Fatalf("the sample is gone: %v %v", names, err)
	}
	return func(yield func(read.Item, error) bool) {
		for _, name := range names {
			if strings.HasSuffix(name, "README.md") {
				continue
			}
			raw, err := fs.ReadFile(data.FS, name)
			if err != nil {
				t.Fatal(err)
			}
			for item, err := range read.Read(name, strings.NewReader(string(raw)), read.Defaults{}) {
				if !yield(item, err) {
					return
				}
			}
		}
	}
}

// edges gives the edges of the sample as "subject predicate object".
func edges(t *testing.T, x *Extractor) map[string]bool {
	t.Helper()
	all := map[string]bool{}
	for r, err := range x.All(t.Context(), sample(t), 2) {
		if err != nil {
			t.Fatal(err)
		}
		for i := range r.Statements {
			if edge, ok := x.Edge(&r.Statements[i]); ok {
				st := &r.Statements[i]
				all[st.Subject+" "+edge+" "+st.Object] = true
			}
		}
	}
	return all
}

// What the sample plainly says must be there, and what it negates, plans, wishes
// or calls possible must never look as if it had happened.
func TestSample(t *testing.T) {
	got := edges(t, load(t))
	for _, want := range []string{
		"person/abiy-ahmed visited country/er",
		"country/fi joined org/nato",
		"country/us broke-relations-with country/cu",
		"country/sa accused country/ir",
		"country/sa thanked country/cn",
		"country/gr signed-agreement-with country/mk",
		"person/moon-jae-in praised person/donald-trump",
		"person/john-kerry will-visit country/cu",
		"person/donald-trump leader-of country/us",
	} {
		if !got[want] {
			t.Errorf("missing: %s", want)
		}
	}
	for _, lie := range []string{
		"country/sa recognised country/il",
		"country/tr ratified-agreement-with country/se",
		"country/hu ratified-agreement-with country/se",
		"country/us lifted-sanctions-on country/kp",
		"country/mk joined org/nato",
		"country/se joined org/nato",
		"country/ua joined org/nato",
		"person/john-kerry visited country/cu",
		"person/mike-pompeo visited country/kr",
		"person/cyrus-vance visited country/jo",
		"country/jo joined country/eg",
		"person/gjorge-ivanov signed-agreement-with country/gr",
		"country/us sold-to country/ae",
		"country/er supplied-arms-to country/so",
	} {
		if got[lie] {
			t.Errorf("the sample does not say so: %s", lie)
		}
	}
}

// Spans must lie where they claim to, in every statement.
func TestProof(t *testing.T) {
	x := load(t)
	n := 0
	for r, err := range x.All(t.Context(), sample(t), 2) {
		if err != nil {
			t.Fatal(err)
		}
		runes := []rune(r.Text)
		i := -1
		for rec := range x.Records(&r) {
			n++
			i++
			quote := strings.Join(strings.Fields(string(runes[rec.SentenceStart:rec.SentenceEnd])), " ")
			if quote != rec.Sentence || quote == "" {
				t.Errorf("%s: the text has %q where the record says %q", rec.ID, quote, rec.Sentence)
			}
			if tr := rec.Trigger; tr != nil && (tr[0] < rec.SentenceStart || tr[1] > rec.SentenceEnd) {
				t.Errorf("%s: the trigger %v is outside the sentence", rec.ID, *tr)
			}
			if _, ok := x.Actor(&r, rec.Subject); !ok {
				t.Errorf("%s: nothing is known of %s", rec.ID, rec.Subject)
			}
			if !r.Body.Contains(r.Statements[i].Sentence) {
				t.Errorf("%s: the sentence is outside the body", rec.ID)
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d statements in the sample", n)
	}
}

func TestTheNumberOfWorkersMakesNoDifference(t *testing.T) {
	x := load(t)
	run := func(workers int) (all []Record) {
		for r, err := range x.All(t.Context(), sample(t), workers) {
			if err != nil {
				t.Fatal(err)
			}
			all = slices.AppendSeq(all, x.Records(&r))
		}
		return all
	}
	if diff := cmp.Diff(run(1), run(7)); diff != "" {
		t.Error(diff)
	}
}

func TestABadItemIsOneErrorAndTheRunGoesOn(t *testing.T) {
	bad := errors.New("unreadable")
	items := func(yield func(read.Item, error) bool) {
		for item, err := range sample(t) {
			if !yield(read.Item{}, bad) || !yield(item, err) {
				return
			}
		}
	}
	good, failed := 0, 0
	for _, err := range load(t).All(t.Context(), items, 3) {
		switch {
		case errors.Is(err, bad):
			failed++
		case err != nil:
			t.Error(err)
		default:
			good++
		}
	}
	if good != 8 || failed != 8 {
		t.Errorf("%d documents and %d errors, want 8 and 8", good, failed)
	}
}

func TestCancelFinishesWhatIsInHand(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	whole := 0
	for r, err := range load(t).All(ctx, sample(t), 1) {
		if last = err; err == nil {
			whole++
			if len(r.Sentences) == 0 {
				t.Error("a document came back half done")
			}
		}
		cancel()
	}
	if !errors.Is(last, context.Canceled) || whole == 0 || whole == 8 {
		t.Errorf("%d documents, then %v", whole, last)
	}
}

func TestABugCostsOneDocument(t *testing.T) {
	var item read.Item // Body is longer than Text: no reader makes such an item
	item.ID, item.Text = "broken", "Kim met Putin."
	item.Body.End = 99
	if o := load(t).guarded(item); o.err == nil || !strings.Contains(o.err.Error(), "document broken") {
		t.Errorf("%v", o.err)
	}
}

func BenchmarkExtract(b *testing.B) {
	x := load(b)
	var items []read.Item
	bytes := 0
	for item, err := range sample(b) {
		if err != nil {
			b.Fatal(err)
		}
		items = append(items, item)
		bytes += len(item.Text)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, item := range items {
			x.Extract(item)
		}
	}
}
