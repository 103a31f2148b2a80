// Package github.com/jmoiron/sqlx of github.com/jmoiron/sqlx v1.4.0, MIT, Copyright (c) 2013, Jason Moiron
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sqlx

import (
	"context"
	"database/sql"
	"github.com/jmoiron/sqlx/reflectx"
)

func BindDriver(string, int)
func BindNamed(int, string, any) (string, []any, error)
func BindType(string) int

type ColScanner interface {
	Columns() ([]string, error)
	Err() error
	Scan(...any) error
}
type Conn struct {
	*sql.Conn
	Mapper *reflectx.Mapper
}

func (*Conn) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)
func (*Conn) GetContext(context.Context, any, string, ...any) error
func (*Conn) PreparexContext(context.Context, string) (*Stmt, error)
func (*Conn) QueryRowxContext(context.Context, string, ...any) *Row
func (*Conn) QueryxContext(context.Context, string, ...any) (*Rows, error)
func (*Conn) Rebind(string) string
func (*Conn) SelectContext(context.Context, any, string, ...any) error
func Connect(string, string) (*DB, error)
func ConnectContext(context.Context, string, string) (*DB, error)

type DB struct {
	*sql.DB
	Mapper *reflectx.Mapper
}

func (*DB) BeginTxx(context.Context, *sql.TxOptions) (*Tx, error)
func (*DB) Beginx() (*Tx, error)
func (*DB) BindNamed(string, any) (string, []any, error)
func (*DB) Connx(context.Context) (*Conn, error)
func (*DB) DriverName() string
func (*DB) Get(any, string, ...any) error
func (*DB) GetContext(context.Context, any, string, ...any) error
func (*DB) MapperFunc(func(string) string)
func (*DB) MustBegin() *Tx
func (*DB) MustBeginTx(context.Context, *sql.TxOptions) *Tx
func (*DB) MustExec(string, ...any) sql.Result
func (*DB) MustExecContext(context.Context, string, ...any) sql.Result
func (*DB) NamedExec(string, any) (sql.Result, error)
func (*DB) NamedExecContext(context.Context, string, any) (sql.Result, error)
func (*DB) NamedQuery(string, any) (*Rows, error)
func (*DB) NamedQueryContext(context.Context, string, any) (*Rows, error)
func (*DB) PrepareNamed(string) (*NamedStmt, error)
func (*DB) PrepareNamedContext(context.Context, string) (*NamedStmt, error)
func (*DB) Preparex(string) (*Stmt, error)
func (*DB) PreparexContext(context.Context, string) (*Stmt, error)
func (*DB) QueryRowx(string, ...any) *Row
func (*DB) QueryRowxContext(context.Context, string, ...any) *Row
func (*DB) Queryx(string, ...any) (*Rows, error)
func (*DB) QueryxContext(context.Context, string, ...any) (*Rows, error)
func (*DB) Rebind(string) string
func (*DB) Select(any, string, ...any) error
func (*DB) SelectContext(context.Context, any, string, ...any) error
func (*DB) Unsafe() *DB

type Execer interface {
	Exec(string, ...any) (sql.Result, error)
}
type ExecerContext interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
}
type Ext interface {
	Execer
	Queryer
	binder
}
type ExtContext interface {
	ExecerContext
	QueryerContext
	binder
}

func Get(Queryer, any, string, ...any) error
func GetContext(context.Context, QueryerContext, any, string, ...any) error
func In(string, ...any) (string, []any, error)
func LoadFile(Execer, string) (*sql.Result, error)
func LoadFileContext(context.Context, ExecerContext, string) (*sql.Result, error)
func MapScan(ColScanner, map[string]any) error
func MustConnect(string, string) *DB
func MustExec(Execer, string, ...any) sql.Result
func MustExecContext(context.Context, ExecerContext, string, ...any) sql.Result
func MustOpen(string, string) *DB

var NameMapper func(s string) string

func Named(string, any) (string, []any, error)
func NamedExec(Ext, string, any) (sql.Result, error)
func NamedExecContext(context.Context, ExtContext, string, any) (sql.Result, error)
func NamedQuery(Ext, string, any) (*Rows, error)
func NamedQueryContext(context.Context, ExtContext, string, any) (*Rows, error)

type NamedStmt struct {
	Params      []string
	QueryString string
	Stmt        *Stmt
}

func (*NamedStmt) Close() error
func (*NamedStmt) Exec(any) (sql.Result, error)
func (*NamedStmt) ExecContext(context.Context, any) (sql.Result, error)
func (*NamedStmt) Get(any, any) error
func (*NamedStmt) GetContext(context.Context, any, any) error
func (*NamedStmt) MustExec(any) sql.Result
func (*NamedStmt) MustExecContext(context.Context, any) sql.Result
func (*NamedStmt) Query(any) (*sql.Rows, error)
func (*NamedStmt) QueryContext(context.Context, any) (*sql.Rows, error)
func (*NamedStmt) QueryRow(any) *Row
func (*NamedStmt) QueryRowContext(context.Context, any) *Row
func (*NamedStmt) QueryRowx(any) *Row
func (*NamedStmt) QueryRowxContext(context.Context, any) *Row
func (*NamedStmt) Queryx(any) (*Rows, error)
func (*NamedStmt) QueryxContext(context.Context, any) (*Rows, error)
func (*NamedStmt) Select(any, any) error
func (*NamedStmt) SelectContext(context.Context, any, any) error
func (*NamedStmt) Unsafe() *NamedStmt
func NewDb(*sql.DB, string) *DB
func Open(string, string) (*DB, error)

type Preparer interface {
	Prepare(string) (*sql.Stmt, error)
}
type PreparerContext interface {
	PrepareContext(context.Context, string) (*sql.Stmt, error)
}

func Preparex(Preparer, string) (*Stmt, error)
func PreparexContext(context.Context, PreparerContext, string) (*Stmt, error)

type Queryer interface {
	Query(string, ...any) (*sql.Rows, error)
	QueryRowx(string, ...any) *Row
	Queryx(string, ...any) (*Rows, error)
}
type QueryerContext interface {
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	QueryRowxContext(context.Context, string, ...any) *Row
	QueryxContext(context.Context, string, ...any) (*Rows, error)
}

func Rebind(int, string) string

type Row struct {
	Mapper *reflectx.Mapper
}

func (*Row) ColumnTypes() ([]*sql.ColumnType, error)
func (*Row) Columns() ([]string, error)
func (*Row) Err() error
func (*Row) MapScan(map[string]any) error
func (*Row) Scan(...any) error
func (*Row) SliceScan() ([]any, error)
func (*Row) StructScan(any) error

type Rows struct {
	*sql.Rows
	Mapper *reflectx.Mapper
}

func (*Rows) MapScan(map[string]any) error
func (*Rows) SliceScan() ([]any, error)
func (*Rows) StructScan(any) error
func Select(Queryer, any, string, ...any) error
func SelectContext(context.Context, QueryerContext, any, string, ...any) error
func SliceScan(ColScanner) ([]any, error)

type Stmt struct {
	*sql.Stmt
	Mapper *reflectx.Mapper
}

func (*Stmt) Get(any, ...any) error
func (*Stmt) GetContext(context.Context, any, ...any) error
func (*Stmt) MustExec(...any) sql.Result
func (*Stmt) MustExecContext(context.Context, ...any) sql.Result
func (*Stmt) QueryRowx(...any) *Row
func (*Stmt) QueryRowxContext(context.Context, ...any) *Row
func (*Stmt) Queryx(...any) (*Rows, error)
func (*Stmt) QueryxContext(context.Context, ...any) (*Rows, error)
func (*Stmt) Select(any, ...any) error
func (*Stmt) SelectContext(context.Context, any, ...any) error
func (*Stmt) Unsafe() *Stmt
func StructScan(rowsi, any) error

type Tx struct {
	*sql.Tx
	Mapper *reflectx.Mapper
}

func (*Tx) BindNamed(string, any) (string, []any, error)
func (*Tx) DriverName() string
func (*Tx) Get(any, string, ...any) error
func (*Tx) GetContext(context.Context, any, string, ...any) error
func (*Tx) MustExec(string, ...any) sql.Result
func (*Tx) MustExecContext(context.Context, string, ...any) sql.Result
func (*Tx) NamedExec(string, any) (sql.Result, error)
func (*Tx) NamedExecContext(context.Context, string, any) (sql.Result, error)
func (*Tx) NamedQuery(string, any) (*Rows, error)
func (*Tx) NamedStmt(*NamedStmt) *NamedStmt
func (*Tx) NamedStmtContext(context.Context, *NamedStmt) *NamedStmt
func (*Tx) PrepareNamed(string) (*NamedStmt, error)
func (*Tx) PrepareNamedContext(context.Context, string) (*NamedStmt, error)
func (*Tx) Preparex(string) (*Stmt, error)
func (*Tx) PreparexContext(context.Context, string) (*Stmt, error)
func (*Tx) QueryRowx(string, ...any) *Row
func (*Tx) QueryRowxContext(context.Context, string, ...any) *Row
func (*Tx) Queryx(string, ...any) (*Rows, error)
func (*Tx) QueryxContext(context.Context, string, ...any) (*Rows, error)
func (*Tx) Rebind(string) string
func (*Tx) Select(any, string, ...any) error
func (*Tx) SelectContext(context.Context, any, string, ...any) error
func (*Tx) Stmtx(any) *Stmt
func (*Tx) StmtxContext(context.Context, any) *Stmt
func (*Tx) Unsafe() *Tx

type binder interface {
	BindNamed(string, any) (string, []any, error)
	DriverName() string
	Rebind(string) string
}
type rowsi interface {
	Close() error
	Columns() ([]string, error)
	Err() error
	Next() bool
	Scan(...any) error
}
