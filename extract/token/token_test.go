package token_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"entente/data"
	"entente/extract/text"
	"entente/extract/token"
)

func load(t testing.TB) *token.Tokenizer {
	t.Helper()
	tk, err := token.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return tk
}

func forms(s text.Sentence) string {
	var f []string
	for _, t := range s.Tokens {
		f = append(f, t.Form)
	}
	return strings.Join(f, " ")
}

func whole(s string) text.Span { return text.Span{End: len(s)} }

func TestTokens(t *testing.T) {
	tk := load(t)
	for _, c := range []struct{ in, want string }{
		{"I don't and can't, cannot, won't.", "I do n't and ca n't , can not , wo n't ."},
		{"We're sure it's Seoul's; the workers' vote", "We 're sure it 's Seoul 's ; the workers ' vote"},
		{"It’s Putin’s and they haven’t", "It ’s Putin ’s and they have n’t"},
		{"adult-learned, inter-continental co-founders", "adult - learned , inter-continental co-founders"},
		{"state-of-the-art", "state - of - the - art"},
		{"Kim Jong-un's guests Choe Son-hui and Ban Ki-moon", "Kim Jong-un 's guests Choe Son-hui and Ban Ki-moon"},
		{"Cho Han-bum of the Delhi-based Seoul-Moscow forum", "Cho Han-bum of the Delhi - based Seoul - Moscow forum"},
		{"U.S.-led forces in the U.S. on Jan. 16", "U.S. - led forces in the U.S. on Jan. 16"},
		{"$5.5bn, US$20, 3,000 and 35mm at 5pm or 4 p.m.", "$ 5.5 bn , US$ 20 , 3,000 and 35 mm at 5 pm or 4 p.m."},
		{"50% of 1990s, '90s, 60's, 5th; No. 5 says no.", "50 % of 1990s , '90s , 60's , 5th ; No. 5 says no ."},
		{"See https://a.org/x-y?z=1, or www.kcna.kp. Mail a.b-c@d.org!", "See https://a.org/x-y?z=1 , or www.kcna.kp . Mail a.b-c@d.org !"},
		{"He (the \"envoy\") [sic] left...", "He ( the \" envoy \" ) [ sic ] left ..."},
		{"talks—or war--and/or aid…", "talks — or war -- and / or aid …"},
		{"on 11/28/2000 and 9/11, 2023-01-16, 713-853-3989, 10-12", "on 11/28/2000 and 9/11 , 2023-01-16 , 713-853-3989 , 10 - 12"},
		{"AT&T and R&D, #peace @POTUS +44", "AT&T and R&D , #peace @POTUS +44"},
		{"Well👍🏽done 🇰🇷🇰🇵 👨‍👩‍👧 :-)", "Well 👍🏽 done 🇰🇷🇰🇵 👨‍👩‍👧 :-)"},
		{"grammar[1]–[11] of 5:30", "grammar [ 1 ] – [ 11 ] of 5:30"},
		{"bashar al-Assad of 'em", "bashar al - Assad of 'em"},
		{"the Shi'ite L'Enfant O'Neill", "the Shi'ite L'Enfant O'Neill"},
		{"caf\xe9 is\x00closed", "caf\uFFFD is closed"},
		{"USD43.7 UN-backed pro-Russian Lashkar-e-Taiba e-mails", "USD 43.7 UN - backed pro-Russian Lashkar - e - Taiba e-mails"},
		{"Moscow,Seoul", "Moscow , Seoul"},
	} {
		var got []string
		for _, s := range tk.Sentences(c.in, whole(c.in)) {
			got = append(got, forms(s))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.in, g, c.want)
		}
	}
}

// Each case is text with | where a sentence ends.
func TestSentences(t *testing.T) {
	tk := load(t)
	for _, in := range []string{
		"He met Gen. Smith on Jan. 16 in St. Petersburg. |George W. Bush and No. 5 stayed.",
		"The U.S. President left the U.S. |The visit ended at 5 p.m. |Then he slept.",
		"\"We are ready,\" he said. |\"Is it so?\" she asked. |\"Yes!\" Putin said. |\"Good.\" |He left.",
		"He said, \"We are ready. |We wait.\" |Then (it was late.) |He left.",
		"“We are ready.” |“No,” he said.",
		"PYONGYANG, Jan. 16 (Yonhap) -- North Korea said Sunday it tested a missile. |It failed.",
		"(EDITORIAL from Korea Times on Jan. 23)\n\n|Russian President Putin spoke.",
		"Putin visits Pyongyang\n\n|The president of Russia came.\n\n|* one item\n|* two items\n|- three items",
		"This paragraph was wrapped by hand at\na certain width. |Newlines in it mean\nnothing, as in the case of the U.S.\nPresident.",
		"Putin visits Pyongyang\n|PYONGYANG, Jan. 16 (Yonhap) -- President Vladimir Putin arrived in Pyongyang on Sunday.\n|He met Kim.",
		"It grew by 2.5 percent in 2010. |15 people left. |What? |No!!! |Why?! |Well... |So be it.",
		"They met last year.|The president came.",
		"Early life |She was born in Oslo and wrote for the paper The Hour. |Later years |In 1990 she left. |Its aims |What's next?",
		"It fell. |Early life |Berg was born in Oslo. |Education and travels |Anna Maria Berg studied law. |A quiet life Berg had not.",
		"The two halves of Korea met. |Anna Berg |Anna Maria Berg (born 1960) is a judge. |President Berg |Anna Berg (born 1960) left.",
		"The tomb of the general |General Roca won. |North Korea and the South Korea team met. |The minister, Minister Roca, left.",
		"Voters in Lima |Image: Anna Berg. |A port in Crete (2011) |File photo of a ferry. |The image File showed is lost.",
		"The envoys agreed on one thing: |They will meet again. |Kremlin: We wait. |The ministry said on Monday in a note: We wait.",
		"He read the book of the year: The Hour. |He read the latest book: A history of Crete.",
		"The council calls on all its members: |WHEREAS, the truce ended; |NOW, THEREFORE, it is resolved. |He left; Berg came.",
		"The envoy left Lima |Ah! |So it ends. |Read the notice |Please do not smoke. |The Please Touch Museum is open.",
		"Oslo, July 3, 2019 |The spokesman and the envoy I met agreed.",
		"Born in 1805. [6] |He died.",
		"Apple Inc. |The firm, Apple Inc. of California, paid Samsung Corp. officials etc. |They left.",
		"1. Putin came. |2. Kim left.",
		"Ferry sinks off Crete |Friday, May 8, 2009 |Two men were saved.",
		"Envoys meet in \"Geneva\" |Thursday, 12 January 2012 |Talks began.",
		"They met on Friday, May 8, 2009 Moscow time. |It was signed Friday, May 8, 2009, in Rome.",
		"Friday, May 8, 2009 was a holiday. |On Monday, June 1, 2009 Norway voted.",
		"He came (with the U.S. envoy). |She left, i.e. Tuesday.",
		"朝鲜说。|俄罗斯说。",
		"J. R. R. Tolkien and Lt. Col. A. B. Cook met Sen. McCain, R-Ariz. |It rained.",
		"Kim Jong Un sent a letter to Putin on Feb. 3. |On Feb. 4 he called.",
	} {
		doc := strings.ReplaceAll(in, "|", "")
		var want, got []string
		for s := range strings.SplitSeq(in, "|") {
			want = append(want, strings.TrimSpace(s))
		}
		for _, s := range tk.Sentences(doc, whole(doc)) {
			got = append(got, doc[s.Span.Start:s.Span.End])
		}
		if g, w := strings.Join(got, "|"), strings.Join(want, "|"); g != w {
			t.Errorf("\n got %s\nwant %s", g, w)
		}
	}
}

func TestBodyIsAPartOfTheText(t *testing.T) {
	doc := "Title: x\nHello there. Bye.\n-- \nfooter"
	body := text.Span{Start: 9, End: 26}
	got := load(t).Sentences(doc, body)
	if len(got) != 2 || doc[got[1].Span.Start:got[1].Span.End] != "Bye." {
		t.Errorf("%+v", got)
	}
}

func TestManyLinesTakeNoLongerThanTheyAreLong(t *testing.T) {
	doc := strings.Repeat("\n", 1<<20) + "a" + strings.Repeat("\n \n", 1<<19) + "b"
	if got := load(t).Sentences(doc, whole(doc)); len(got) != 2 {
		t.Errorf("%d sentences", len(got))
	}
}

func TestEndlessNameTakesNoLongerThanItIsLong(t *testing.T) {
	var b strings.Builder
	for i := range 400_000 {
		fmt.Fprintf(&b, "Ann%d ", i)
	}
	for s := range load(t).All(b.String(), whole(b.String())) {
		if len(s.Tokens) > 300 {
			t.Fatalf("a sentence of %d tokens", len(s.Tokens))
		}
	}
}

func TestEndlessLineIsCut(t *testing.T) {
	tk := load(t)
	for _, unit := range []string{"word ", "Word ", "a, ", "x", "([", "don't-", "é", "1-", ". "} {
		doc := strings.Repeat(unit, 300_000/len(unit))
		n := 0
		for s := range tk.All(doc, whole(doc)) {
			n += len(s.Tokens)
			if len(s.Tokens) > 300 {
				t.Fatalf("%q: a sentence of %d tokens", unit, len(s.Tokens))
			}
		}
		if n == 0 {
			t.Errorf("%q: no tokens", unit)
		}
	}
}

func TestLoadNamesTheLine(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"kind\tword\nfoo\tx\n", "lexicon/token.tsv:2: no kind is called \"foo\""},
		{"# c\nword\n", "lexicon/token.tsv:2: the header must read \"kind word\""},
		{"kind\tword\ntitle\tMr\ntitle\tMr\n", "lexicon/token.tsv:3: title \"Mr\" stands twice"},
		{"kind\tword\ntitle\n", "lexicon/token.tsv:2: 1 columns, want 2"},
		{"kind\tword\ntitle\t\n", "lexicon/token.tsv:2: want a word"},
		{"kind\tword\ncontraction\tcannot\n", "lexicon/token.tsv:2: contraction \"cannot\": want two parts with | between them"},
	} {
		_, err := token.Load(fstest.MapFS{"lexicon/token.tsv": {Data: []byte(c.in)}})
		if err == nil || err.Error() != c.want {
			t.Errorf("got %v, want %s", err, c.want)
		}
	}
}

// tiles checks that spans are in order, forms are what stands there, and gaps blank.
func tiles(doc string, ss []text.Sentence) error {
	pos := 0
	gap := func(to int) error {
		for _, r := range doc[pos:to] {
			if !unicode.IsSpace(r) && !unicode.IsControl(r) && !strings.ContainsRune("\u200B\uFEFF\u2060", r) {
				return fmt.Errorf("%q stands in a gap before %d", r, to)
			}
		}
		return nil
	}
	for _, s := range ss {
		if len(s.Tokens) == 0 || s.Span.Start != s.Tokens[0].Span.Start || s.Span.End != s.Tokens[len(s.Tokens)-1].Span.End {
			return fmt.Errorf("sentence %v does not fit its tokens", s.Span)
		}
		for _, tok := range s.Tokens {
			if tok.Span.Start < pos || tok.Span.Len() <= 0 {
				return fmt.Errorf("token %q at %v after %d", tok.Form, tok.Span, pos)
			}
			if err := gap(tok.Span.Start); err != nil {
				return err
			}
			if want := strings.ToValidUTF8(doc[tok.Span.Start:tok.Span.End], "\uFFFD"); tok.Form != want || !utf8.ValidString(tok.Form) {
				return fmt.Errorf("form %q, want %q", tok.Form, want)
			}
			pos = tok.Span.End
		}
	}
	return gap(len(doc))
}

func FuzzSpansTile(f *testing.F) {
	for _, s := range []string{
		"Kim Jong-un's U.S. visit (Jan. 16). \"Yes!\" he said.\n\n* a", "caf\xe9\x00\u200b 👍🏽🇰🇷", "'em @x #y +4 http:// a@b 1-2-3 0.", "朝鲜。é'é-é's",
		"35mm etc. 5p.m. No. no. I. '90s 'n't n't 's", "\ufeff\u2028a\u2029b\r\n\rc", "year.The a.b.c. ...?! -- ''``", "[6][7] [6 1. 2. (3.",
	} {
		f.Add(s)
	}
	tk := load(f)
	f.Fuzz(func(t *testing.T, doc string) {
		if err := tiles(doc, tk.Sentences(doc, whole(doc))); err != nil {
			t.Error(err)
		}
	})
}

func ExampleTokenizer_Sentences() {
	tk, err := token.Load(data.FS)
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := `PYONGYANG, Jan. 16 (Yonhap) -- Kim Jong-un didn't meet the U.S. envoy. "We are ready," he said.`
	for _, s := range tk.Sentences(doc, text.Span{End: len(doc)}) {
		fmt.Println(forms(s))
	}
	// Output:
	// PYONGYANG , Jan. 16 ( Yonhap ) -- Kim Jong-un did n't meet the U.S. envoy .
	// " We are ready , " he said .
}

func BenchmarkSentences(b *testing.B) {
	tk := load(b)
	doc := strings.Repeat("Chilean President Gabriel Boric wants to see La Paz again, Bolivia's state radio said on Sunday. "+
		"\"We don't know,\" said Gen. Smith of the U.S.-led force on Jan. 16, 2024.\n\n", 500)
	n := 0
	b.ReportAllocs()
	b.SetBytes(int64(len(doc)))
	for b.Loop() {
		n = 0
		for s := range tk.All(doc, whole(doc)) {
			n += len(s.Tokens)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
