// Package github.com/jackc/pgx/v5 of github.com/jackc/pgx/v5 v5.12.0, MIT, Copyright (c) 2013-2021 Jack Christensen
//
// Declarations without bodies, written by ci/declare; not to be edited.

package pgx

import (
	"context"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"time"
)

func AppendRows[T any, S ~[]T](S, Rows, RowToFunc[T]) (S, error)

type Batch struct {
	QueuedQueries []*QueuedQuery
}

func (*Batch) BeginTx(TxOptions)
func (*Batch) Len() int
func (*Batch) Queue(string, ...any) *QueuedQuery

type BatchResults interface {
	Close() error
	Exec() (pgconn.CommandTag, error)
	Query() (Rows, error)
	QueryRow() Row
	Tx() Tx
}
type BatchTracer interface {
	TraceBatchEnd(context.Context, *Conn, TraceBatchEndData)
	TraceBatchQuery(context.Context, *Conn, TraceBatchQueryData)
	TraceBatchStart(context.Context, *Conn, TraceBatchStartData) context.Context
}

func BeginFunc(context.Context, interface {
	Begin(ctx context.Context) (Tx, error)
}, func(Tx) error) error
func BeginTxFunc(context.Context, interface {
	BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
}, TxOptions, func(Tx) error) error
func CollectExactlyOneRow[T any](Rows, RowToFunc[T]) (T, error)
func CollectOneRow[T any](Rows, RowToFunc[T]) (T, error)
func CollectRows[T any](Rows, RowToFunc[T]) ([]T, error)

type CollectableRow interface {
	FieldDescriptions() []pgconn.FieldDescription
	RawValues() [][]byte
	Scan(...any) error
	Values() ([]any, error)
}
type Conn struct {
}

func (*Conn) Begin(context.Context) (Tx, error)
func (*Conn) BeginTx(context.Context, TxOptions) (Tx, error)
func (*Conn) Close(context.Context) error
func (*Conn) Config() *ConnConfig
func (*Conn) CopyFrom(context.Context, Identifier, []string, CopyFromSource) (int64, error)
func (*Conn) Deallocate(context.Context, string) error
func (*Conn) DeallocateAll(context.Context) error
func (*Conn) Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
func (*Conn) IsClosed() bool
func (*Conn) LoadType(context.Context, string) (*pgtype.Type, error)
func (*Conn) LoadTypes(context.Context, []string) ([]*pgtype.Type, error)
func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) Ping(context.Context) error
func (*Conn) Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)
func (*Conn) Query(context.Context, string, ...any) (Rows, error)
func (*Conn) QueryRow(context.Context, string, ...any) Row
func (*Conn) SendBatch(context.Context, *Batch) BatchResults
func (*Conn) TypeMap() *pgtype.Map
func (*Conn) WaitForNotification(context.Context) (*pgconn.Notification, error)

type ConnConfig struct {
	pgconn.Config
	Tracer                   QueryTracer
	StatementCacheCapacity   int
	DescriptionCacheCapacity int
	DefaultQueryExecMode     QueryExecMode
}

func (*ConnConfig) ConnString() string
func (*ConnConfig) Copy() *ConnConfig
func Connect(context.Context, string) (*Conn, error)
func ConnectConfig(context.Context, *ConnConfig) (*Conn, error)

type ConnectTracer interface {
	TraceConnectEnd(context.Context, TraceConnectEndData)
	TraceConnectStart(context.Context, TraceConnectStartData) context.Context
}

func ConnectWithOptions(context.Context, string, ParseConfigOptions) (*Conn, error)
func CopyFromFunc(func() (row []any, err error)) CopyFromSource
func CopyFromRows([][]any) CopyFromSource
func CopyFromSlice(int, func(int) ([]any, error)) CopyFromSource

type CopyFromSource interface {
	Err() error
	Next() bool
	Values() ([]any, error)
}
type CopyFromTracer interface {
	TraceCopyFromEnd(context.Context, *Conn, TraceCopyFromEndData)
	TraceCopyFromStart(context.Context, *Conn, TraceCopyFromStartData) context.Context
}

var ErrNoRows error

type ErrPreprocessingBatch struct {
}

func (ErrPreprocessingBatch) Error() string
func (ErrPreprocessingBatch) SQL() string
func (ErrPreprocessingBatch) Unwrap() error

var ErrTooManyRows error
var ErrTxClosed error
var ErrTxCommitRollback error

type ExtendedQueryBuilder struct {
	ParamValues   [][]byte
	ParamFormats  []int16
	ResultFormats []int16
}

func (*ExtendedQueryBuilder) Build(*pgtype.Map, *pgconn.StatementDescription, []any) error
func FailedBatchResults(*Batch, error) BatchResults
func ForEachRow(Rows, []any, func() error) (pgconn.CommandTag, error)

type Identifier []string

func (Identifier) Sanitize() string

type LargeObject struct {
}

func (*LargeObject) Close() error
func (*LargeObject) Read([]byte) (int, error)
func (*LargeObject) Seek(int64, int) (int64, error)
func (*LargeObject) Tell() (int64, error)
func (*LargeObject) Truncate(int64) error
func (*LargeObject) Write([]byte) (int, error)

type LargeObjectMode int32
type LargeObjects struct {
}

func (*LargeObjects) Create(context.Context, uint32) (uint32, error)
func (*LargeObjects) Open(context.Context, uint32, LargeObjectMode) (*LargeObject, error)
func (*LargeObjects) Unlink(context.Context, uint32) error

type NamedArgs map[string]any

func (NamedArgs) RewriteQuery(context.Context, *Conn, string, []any) (string, []any, error)
func ParseConfig(string) (*ConnConfig, error)

type ParseConfigOptions struct {
	pgconn.ParseConfigOptions
}

func ParseConfigWithOptions(string, ParseConfigOptions) (*ConnConfig, error)

type PrepareTracer interface {
	TracePrepareEnd(context.Context, *Conn, TracePrepareEndData)
	TracePrepareStart(context.Context, *Conn, TracePrepareStartData) context.Context
}
type QueryExecMode int32

func (QueryExecMode) String() string

type QueryResultFormats []int16
type QueryResultFormatsByOID map[uint32]int16
type QueryRewriter interface {
	RewriteQuery(context.Context, *Conn, string, []any) (string, []any, error)
}
type QueryTracer interface {
	TraceQueryEnd(context.Context, *Conn, TraceQueryEndData)
	TraceQueryStart(context.Context, *Conn, TraceQueryStartData) context.Context
}
type QueuedQuery struct {
	SQL       string
	Arguments []any
	Fn        batchItemFunc
}

func (*QueuedQuery) Exec(func(ct pgconn.CommandTag) error)
func (*QueuedQuery) Query(func(rows Rows) error)
func (*QueuedQuery) QueryRow(func(row Row) error)

type Row interface {
	Scan(...any) error
}
type RowScanner interface {
	ScanRow(Rows) error
}

func RowTo[T any](CollectableRow) (T, error)
func RowToAddrOf[T any](CollectableRow) (*T, error)
func RowToAddrOfStructByName[T any](CollectableRow) (*T, error)
func RowToAddrOfStructByNameLax[T any](CollectableRow) (*T, error)
func RowToAddrOfStructByPos[T any](CollectableRow) (*T, error)

type RowToFunc[T any] func(row CollectableRow) (T, error)

func RowToMap(CollectableRow) (map[string]any, error)
func RowToStructByName[T any](CollectableRow) (T, error)
func RowToStructByNameLax[T any](CollectableRow) (T, error)
func RowToStructByPos[T any](CollectableRow) (T, error)

type Rows interface {
	Close()
	CommandTag() pgconn.CommandTag
	Conn() *Conn
	Err() error
	FieldDescriptions() []pgconn.FieldDescription
	Next() bool
	RawValues() [][]byte
	Scan(...any) error
	TypeMap() *pgtype.Map
	Values() ([]any, error)
}

func RowsFromResultReader(*pgtype.Map, *pgconn.ResultReader) Rows

type ScanArgError struct {
	ColumnIndex int
	FieldName   string
	Err         error
}

func (ScanArgError) Error() string
func (ScanArgError) Unwrap() error
func ScanRow(*pgtype.Map, []pgconn.FieldDescription, [][]byte, ...any) error

type StrictNamedArgs map[string]any

func (StrictNamedArgs) RewriteQuery(context.Context, *Conn, string, []any) (string, []any, error)
func StrictStructArgs(any) QueryRewriter
func StructArgs(any) QueryRewriter

type TraceBatchEndData struct {
	Err error
}
type TraceBatchQueryData struct {
	SQL           string
	Args          []any
	CommandTag    pgconn.CommandTag
	Err           error
	ReadStartTime time.Time
}
type TraceBatchStartData struct {
	Batch *Batch
}
type TraceConnectEndData struct {
	Conn *Conn
	Err  error
}
type TraceConnectStartData struct {
	ConnConfig *ConnConfig
}
type TraceCopyFromEndData struct {
	CommandTag pgconn.CommandTag
	Err        error
}
type TraceCopyFromStartData struct {
	TableName   Identifier
	ColumnNames []string
}
type TracePrepareEndData struct {
	AlreadyPrepared bool
	Err             error
}
type TracePrepareStartData struct {
	Name string
	SQL  string
}
type TraceQueryEndData struct {
	CommandTag pgconn.CommandTag
	Err        error
}
type TraceQueryStartData struct {
	SQL  string
	Args []any
}
type Tx interface {
	Begin(context.Context) (Tx, error)
	Commit(context.Context) error
	Conn() *Conn
	CopyFrom(context.Context, Identifier, []string, CopyFromSource) (int64, error)
	Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
	LargeObjects() LargeObjects
	Prepare(context.Context, string, string) (*pgconn.StatementDescription, error)
	Query(context.Context, string, ...any) (Rows, error)
	QueryRow(context.Context, string, ...any) Row
	Rollback(context.Context) error
	SendBatch(context.Context, *Batch) BatchResults
}
type TxAccessMode string
type TxDeferrableMode string
type TxIsoLevel string
type TxOptions struct {
	IsoLevel       TxIsoLevel
	AccessMode     TxAccessMode
	DeferrableMode TxDeferrableMode
	BeginQuery     string
	CommitQuery    string
}
type batchItemFunc func(br BatchResults) error
