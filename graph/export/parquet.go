//go:build !lean

package export

import (
	"context"
	"io"
	"strconv"

	"github.com/parquet-go/parquet-go"

	"entente/graph"
)

// parquetRow is a statement, with or without an edge.
type parquetRow struct {
	ID          string   `parquet:"id"`
	Subject     string   `parquet:"subject,dict"`
	SubjectName string   `parquet:"subject_name,dict"`
	Relation    string   `parquet:"relation,dict"`
	Edge        *string  `parquet:"edge,optional,dict"`
	Object      string   `parquet:"object,dict"`
	ObjectName  string   `parquet:"object_name,dict"`
	Theme       *string  `parquet:"theme,optional"`
	Status      string   `parquet:"status,dict"`
	Polarity    string   `parquet:"polarity,dict"`
	Evidence    string   `parquet:"evidence,dict"`
	Certainty   *string  `parquet:"certainty,optional,dict"`
	Speakers    []string `parquet:"speakers,list"`
	Date        *string  `parquet:"date,optional"`
	DateEnd     *string  `parquet:"date_end,optional"`
	Place       *string  `parquet:"place,optional,dict"`
	Document    string   `parquet:"document,dict"`
	Publisher   *string  `parquet:"publisher,optional,dict"`
	Published   *string  `parquet:"published,optional,dict"`
	Origin      string   `parquet:"origin,dict"`
	URL         *string  `parquet:"url,optional,dict"`
	Quote       string   `parquet:"quote"`
	Start       int64    `parquet:"start"`
	End         int64    `parquet:"end"`
}

func rowOf(st *graph.Statement) parquetRow {
	r := parquetRow{
		ID: st.ID, Subject: st.Subject.ID, SubjectName: st.Subject.Name, Relation: st.Relation, Edge: some(st.Edge),
		Object: st.Object.ID, ObjectName: st.Object.Name, Theme: some(st.Theme), Status: st.Status, Polarity: st.Polarity,
		Evidence: st.Evidence, Certainty: some(st.Certainty), Date: some(st.Date), DateEnd: some(st.DateEnd), Place: some(st.Place.ID),
		Document: st.Document.ID, Publisher: some(st.Document.Publisher), Published: some(st.Document.Date),
		Origin: st.Document.Origin, URL: some(st.Document.URL), Quote: st.Sentence.Text,
		Start: int64(st.Sentence.Start), End: int64(st.Sentence.End),
	}
	for _, a := range st.Speakers {
		r.Speakers = append(r.Speakers, a.ID)
	}
	return r
}

// some gives nothing for an empty text.
func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// parquetGroup is how many rows stand together in the file.
const parquetGroup = 50_000

func writeParquet(ctx context.Context, w io.Writer, s *Source) error {
	out := parquet.NewGenericWriter[parquetRow](w, parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(parquetGroup),
		parquet.CreatedBy("entente", strconv.Itoa(1), ""))
	for st, err := range s.statements(ctx) {
		if err != nil {
			return err
		}
		if _, err := out.Write([]parquetRow{rowOf(&st)}); err != nil {
			return err
		}
	}
	return out.Close()
}
