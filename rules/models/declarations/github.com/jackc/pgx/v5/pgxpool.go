// Package github.com/jackc/pgx/v5/pgxpool of github.com/jackc/pgx/v5 v5.12.0, MIT, Copyright (c) 2013-2021 Jack Christensen
//
// Declarations without bodies, written by ci/declare; not to be edited.

package pgxpool

import (
	"context"
	pgx "github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"time"
)

type AcquireTracer interface {
	TraceAcquireEnd(context.Context, *Pool, TraceAcquireEndData)
	TraceAcquireStart(context.Context, *Pool, TraceAcquireStartData) context.Context
}
type Config struct {
	ConnConfig            *pgx.ConnConfig
	BeforeConnect         func(context.Context, *pgx.ConnConfig) error
	AfterConnect          func(context.Context, *pgx.Conn) error
	BeforeAcquire         func(context.Context, *pgx.Conn) bool
	PrepareConn           func(context.Context, *pgx.Conn) (bool, error)
	AfterRelease          func(*pgx.Conn) bool
	BeforeClose           func(*pgx.Conn)
	ShouldPing            func(context.Context, ShouldPingParams) bool
	MaxConnLifetime       time.Duration
	MaxConnLifetimeJitter time.Duration
	MaxConnIdleTime       time.Duration
	PingTimeout           time.Duration
	MaxConns              int32
	MinConns              int32
	MinIdleConns          int32
	HealthCheckPeriod     time.Duration
}

func (*Config) ConnString() string
func (*Config) Copy() *Config

type Conn struct {
}

func (*Conn) Begin(context.Context) (pgx.Tx, error)
func (*Conn) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)
func (*Conn) Conn() *pgx.Conn
func (*Conn) CopyFrom(context.Context, pgx.Identifier, []string, pgx.CopyFromSource) (int64, error)
func (*Conn) Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
func (*Conn) Hijack() *pgx.Conn
func (*Conn) Ping(context.Context) error
func (*Conn) Query(context.Context, string, ...any) (pgx.Rows, error)
func (*Conn) QueryRow(context.Context, string, ...any) pgx.Row
func (*Conn) Release()
func (*Conn) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults
func New(context.Context, string) (*Pool, error)
func NewWithConfig(context.Context, *Config) (*Pool, error)
func ParseConfig(string) (*Config, error)

type Pool struct {
}

func (*Pool) Acquire(context.Context) (*Conn, error)
func (*Pool) AcquireAllIdle(context.Context) []*Conn
func (*Pool) AcquireFunc(context.Context, func(*Conn) error) error
func (*Pool) Begin(context.Context) (pgx.Tx, error)
func (*Pool) BeginTx(context.Context, pgx.TxOptions) (pgx.Tx, error)
func (*Pool) Close()
func (*Pool) Config() *Config
func (*Pool) CopyFrom(context.Context, pgx.Identifier, []string, pgx.CopyFromSource) (int64, error)
func (*Pool) Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
func (*Pool) Ping(context.Context) error
func (*Pool) Query(context.Context, string, ...any) (pgx.Rows, error)
func (*Pool) QueryRow(context.Context, string, ...any) pgx.Row
func (*Pool) Reset()
func (*Pool) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults
func (*Pool) Stat() *Stat

type ReleaseTracer interface {
	TraceRelease(*Pool, TraceReleaseData)
}
type ShouldPingParams struct {
	Conn         *pgx.Conn
	IdleDuration time.Duration
}
type Stat struct {
}

func (*Stat) AcquireCount() int64
func (*Stat) AcquireDuration() time.Duration
func (*Stat) AcquiredConns() int32
func (*Stat) CanceledAcquireCount() int64
func (*Stat) ConstructingConns() int32
func (*Stat) EmptyAcquireCount() int64
func (*Stat) EmptyAcquireWaitTime() time.Duration
func (*Stat) IdleConns() int32
func (*Stat) MaxConns() int32
func (*Stat) MaxIdleDestroyCount() int64
func (*Stat) MaxLifetimeDestroyCount() int64
func (*Stat) NewConnsCount() int64
func (*Stat) TotalConns() int32

type TraceAcquireEndData struct {
	Conn *pgx.Conn
	Err  error
}
type TraceAcquireStartData struct {
}
type TraceReleaseData struct {
	Conn *pgx.Conn
}
type Tx struct {
}

func (*Tx) Begin(context.Context) (pgx.Tx, error)
func (*Tx) Commit(context.Context) error
func (*Tx) Conn() *pgx.Conn
func (*Tx) CopyFrom(context.Context, pgx.Identifier, []string, pgx.CopyFromSource) (int64, error)
func (*Tx) Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
func (*Tx) LargeObjects() pgx.LargeObjects
func (*Tx) Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)
func (*Tx) Query(context.Context, string, ...any) (pgx.Rows, error)
func (*Tx) QueryRow(context.Context, string, ...any) pgx.Row
func (*Tx) Rollback(context.Context) error
func (*Tx) SendBatch(context.Context, *pgx.Batch) pgx.BatchResults
