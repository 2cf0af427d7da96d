//go:build !lean

package server

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// Server is a connection to a graph in a database. It is used by one goroutine at
// a time.
type Server struct{ conn *pgx.Conn }

// lock is the number by which writers of a graph keep each other out.
const lock = 0x656e7465

// Open connects to a database. For writing it waits so long for others who write,
// and makes the tables where there are none.
func Open(ctx context.Context, address string, writing bool, wait time.Duration) (*Server, error) {
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w; is the server running, and do you have the right to use it?", Shown(address), err)
	}
	s := &Server{conn}
	if writing {
		err = s.begin(ctx, wait)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Server) begin(ctx context.Context, wait time.Duration) error {
	for end := time.Now().Add(wait); ; time.Sleep(20 * time.Millisecond) {
		got := false
		if err := s.conn.QueryRow(ctx, `SELECT pg_try_advisory_lock($1, hashtext(current_schema()))`, lock).Scan(&got); err != nil {
			return err
		}
		if got {
			break
		}
		if time.Now().After(end) {
			return ErrBusy
		}
	}
	state, err := s.State(ctx)
	if err != nil || state != "" {
		return err
	}
	return pgx.BeginFunc(ctx, s.conn, func(tx pgx.Tx) error {
		for _, statement := range []string{tables, indexes} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return fmt.Errorf("make the tables: %w", err)
			}
		}
		_, err := tx.Exec(ctx, `INSERT INTO entente (state) VALUES ($1)`, rand.Text())
		return err
	})
}

// Close ends the connection.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return s.conn.Close(ctx)
}

// State names what the graph holds now: it changes with every write. It is empty
// where there is no graph.
func (s *Server) State(ctx context.Context) (string, error) {
	there := false
	err := s.conn.QueryRow(ctx, `SELECT to_regclass('entente') IS NOT NULL`).Scan(&there)
	if err != nil || !there {
		return "", err
	}
	var state string
	err = s.conn.QueryRow(ctx, `SELECT state FROM entente`).Scan(&state)
	return state, err
}

// The tables are laid out as Cayley's backend lays them out, to the letter of their
// columns; the index by label is ours, without which finding a document means
// reading everything.
const (
	tables = `
CREATE TABLE nodes (
	hash BYTEA PRIMARY KEY, refs INT NOT NULL, value BYTEA, value_string TEXT, datatype TEXT, language TEXT,
	iri BOOLEAN, bnode BOOLEAN, value_int BIGINT, value_bool BOOLEAN, value_float DOUBLE PRECISION,
	value_time TIMESTAMP WITH TIME ZONE);
CREATE TABLE quads (
	horizon BIGSERIAL PRIMARY KEY, subject_hash BYTEA NOT NULL, predicate_hash BYTEA NOT NULL,
	object_hash BYTEA NOT NULL, label_hash BYTEA, ts TIMESTAMP);
CREATE TABLE entente (state TEXT NOT NULL);`

	indexes = `
CREATE UNIQUE INDEX spo_unique ON quads (subject_hash, predicate_hash, object_hash) WHERE label_hash IS NULL;
CREATE UNIQUE INDEX spol_unique ON quads (subject_hash, predicate_hash, object_hash, label_hash) WHERE label_hash IS NOT NULL;
CREATE INDEX spo_index ON quads (subject_hash, predicate_hash, object_hash);
CREATE INDEX ops_index ON quads (object_hash, predicate_hash, subject_hash);
CREATE INDEX pos_index ON quads (predicate_hash, object_hash, subject_hash);
CREATE INDEX osp_index ON quads (object_hash, subject_hash, predicate_hash);
CREATE INDEX label_index ON quads (label_hash);
ALTER TABLE quads ADD CONSTRAINT subject_hash_fk FOREIGN KEY (subject_hash) REFERENCES nodes (hash);
ALTER TABLE quads ADD CONSTRAINT predicate_hash_fk FOREIGN KEY (predicate_hash) REFERENCES nodes (hash);
ALTER TABLE quads ADD CONSTRAINT object_hash_fk FOREIGN KEY (object_hash) REFERENCES nodes (hash);
ALTER TABLE quads ADD CONSTRAINT label_hash_fk FOREIGN KEY (label_hash) REFERENCES nodes (hash);`

	drop = `DROP TABLE IF EXISTS quads, nodes, entente`
)
