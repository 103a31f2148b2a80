// Package gorm.io/gorm of gorm.io/gorm v1.31.2, MIT, Copyright (c) 2013-present Jinzhu <wosmvp@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package gorm

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/internal/stmt_store"
	"gorm.io/gorm/logger"
	"gorm.io/gorm/schema"
	"reflect"
	"strings"
	"sync"
	"time"
)

type Association struct {
	DB           *DB
	Relationship *schema.Relationship
	Unscope      bool
	Error        error
}

func (*Association) Append(...any) error
func (*Association) Clear() error
func (*Association) Count() int64
func (*Association) Delete(...any) error
func (*Association) Find(any, ...any) error
func (*Association) Replace(...any) error
func (*Association) Unscoped() *Association

type ChainInterface[T any] interface {
	Build(clause.Builder)
	Count(context.Context, string) (int64, error)
	Delete(context.Context) (int, error)
	Distinct(...any) ChainInterface[T]
	ExecInterface[T]
	Group(string) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]
	Joins(clause.JoinTarget, func(db JoinBuilder, joinTable clause.Table, curTable clause.Table) error) ChainInterface[T]
	Limit(int) ChainInterface[T]
	MapColumns(map[string]string) ChainInterface[T]
	Not(any, ...any) ChainInterface[T]
	Offset(int) ChainInterface[T]
	Omit(...string) ChainInterface[T]
	Or(any, ...any) ChainInterface[T]
	Order(any) ChainInterface[T]
	Preload(string, func(db PreloadBuilder) error) ChainInterface[T]
	Scopes(...func(db *Statement)) ChainInterface[T]
	Select(string, ...any) ChainInterface[T]
	Set(...clause.Assigner) SetUpdateOnlyInterface[T]
	Table(string, ...any) ChainInterface[T]
	Update(context.Context, string, any) (int, error)
	Updates(context.Context, T) (int, error)
	Where(any, ...any) ChainInterface[T]
}
type ColumnType interface {
	AutoIncrement() (bool, bool)
	ColumnType() (string, bool)
	Comment() (string, bool)
	DatabaseTypeName() string
	DecimalSize() (int64, int64, bool)
	DefaultValue() (string, bool)
	Length() (int64, bool)
	Name() string
	Nullable() (bool, bool)
	PrimaryKey() (bool, bool)
	ScanType() reflect.Type
	Unique() (bool, bool)
}
type Config struct {
	SkipDefaultTransaction                   bool
	DefaultTransactionTimeout                time.Duration
	DefaultContextTimeout                    time.Duration
	NamingStrategy                           schema.Namer
	FullSaveAssociations                     bool
	Logger                                   logger.Interface
	NowFunc                                  func() time.Time
	DryRun                                   bool
	PrepareStmt                              bool
	PrepareStmtMaxSize                       int
	PrepareStmtTTL                           time.Duration
	DisableAutomaticPing                     bool
	DisableForeignKeyConstraintWhenMigrating bool
	IgnoreRelationshipsWhenMigrating         bool
	DisableNestedTransaction                 bool
	AllowGlobalUpdate                        bool
	QueryFields                              bool
	CreateBatchSize                          int
	TranslateError                           bool
	PropagateUnscoped                        bool
	ClauseBuilders                           map[string]clause.ClauseBuilder
	ConnPool                                 ConnPool
	Dialector
	Plugins map[string]Plugin
}

func (*Config) AfterInitialize(*DB) error
func (*Config) Apply(*Config) error

type ConnPool interface {
	ExecContext(context.Context, string, ...any) (sql.Result, error)
	PrepareContext(context.Context, string) (*sql.Stmt, error)
	QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	QueryRowContext(context.Context, string, ...any) *sql.Row
}
type ConnPoolBeginner interface {
	BeginTx(context.Context, *sql.TxOptions) (ConnPool, error)
}
type CreateInterface[T any] interface {
	Build(clause.Builder)
	Count(context.Context, string) (int64, error)
	Create(context.Context, *T) error
	CreateInBatches(context.Context, *[]T, int) error
	Delete(context.Context) (int, error)
	Distinct(...any) ChainInterface[T]
	ExecInterface[T]
	Group(string) ChainInterface[T]
	Having(any, ...any) ChainInterface[T]
	Joins(clause.JoinTarget, func(db JoinBuilder, joinTable clause.Table, curTable clause.Table) error) ChainInterface[T]
	Limit(int) ChainInterface[T]
	MapColumns(map[string]string) ChainInterface[T]
	Not(any, ...any) ChainInterface[T]
	Offset(int) ChainInterface[T]
	Omit(...string) CreateInterface[T]
	Or(any, ...any) ChainInterface[T]
	Order(any) ChainInterface[T]
	Preload(string, func(db PreloadBuilder) error) ChainInterface[T]
	Scopes(...func(db *Statement)) ChainInterface[T]
	Select(string, ...any) CreateInterface[T]
	Set(...clause.Assigner) SetCreateOrUpdateInterface[T]
	Table(string, ...any) CreateInterface[T]
	Update(context.Context, string, any) (int, error)
	Updates(context.Context, T) (int, error)
	Where(any, ...any) ChainInterface[T]
}
type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

func (*DB) AddError(error) error
func (*DB) Assign(...any) *DB
func (*DB) Association(string) *Association
func (*DB) Attrs(...any) *DB
func (*DB) AutoMigrate(...any) error
func (*DB) Begin(...*sql.TxOptions) *DB
func (*DB) Callback() *callbacks
func (*DB) Clauses(...clause.Expression) *DB
func (*DB) Commit() *DB
func (*DB) Connection(func(tx *DB) error) error
func (*DB) Count(*int64) *DB
func (*DB) Create(any) *DB
func (*DB) CreateInBatches(any, int) *DB
func (*DB) DB() (*sql.DB, error)
func (*DB) Debug() *DB
func (*DB) Delete(any, ...any) *DB
func (*DB) Distinct(...any) *DB
func (*DB) Exec(string, ...any) *DB
func (*DB) Find(any, ...any) *DB
func (*DB) FindInBatches(any, int, func(tx *DB, batch int) error) *DB
func (*DB) First(any, ...any) *DB
func (*DB) FirstOrCreate(any, ...any) *DB
func (*DB) FirstOrInit(any, ...any) *DB
func (*DB) Get(string) (any, bool)
func (*DB) Group(string) *DB
func (*DB) Having(any, ...any) *DB
func (*DB) InnerJoins(string, ...any) *DB
func (*DB) InstanceGet(string) (any, bool)
func (*DB) InstanceSet(string, any) *DB
func (*DB) Joins(string, ...any) *DB
func (*DB) Last(any, ...any) *DB
func (*DB) Limit(int) *DB
func (*DB) MapColumns(map[string]string) *DB
func (*DB) Migrator() Migrator
func (*DB) Model(any) *DB
func (*DB) Not(any, ...any) *DB
func (*DB) Offset(int) *DB
func (*DB) Omit(...string) *DB
func (*DB) Or(any, ...any) *DB
func (*DB) Order(any) *DB
func (*DB) Pluck(string, any) *DB
func (*DB) Preload(string, ...any) *DB
func (*DB) Raw(string, ...any) *DB
func (*DB) Rollback() *DB
func (*DB) RollbackTo(string) *DB
func (*DB) Row() *sql.Row
func (*DB) Rows() (*sql.Rows, error)
func (*DB) Save(any) *DB
func (*DB) SavePoint(string) *DB
func (*DB) Scan(any) *DB
func (*DB) ScanRows(*sql.Rows, any) error
func (*DB) Scopes(...func(*DB) *DB) *DB
func (*DB) Select(any, ...any) *DB
func (*DB) Session(*Session) *DB
func (*DB) Set(string, any) *DB
func (*DB) SetupJoinTable(any, string, any) error
func (*DB) Table(string, ...any) *DB
func (*DB) Take(any, ...any) *DB
func (*DB) ToSQL(func(tx *DB) *DB) string
func (*DB) Transaction(func(tx *DB) error, ...*sql.TxOptions) error
func (*DB) Unscoped() *DB
func (*DB) Update(string, any) *DB
func (*DB) UpdateColumn(string, any) *DB
func (*DB) UpdateColumns(any) *DB
func (*DB) Updates(any) *DB
func (*DB) Use(Plugin) error
func (*DB) Where(any, ...any) *DB
func (*DB) WithContext(context.Context) *DB

type DeletedAt struct {
	Time  time.Time
	Valid bool
}

func (DeletedAt) DeleteClauses(*schema.Field) []clause.Interface
func (DeletedAt) MarshalJSON() ([]byte, error)
func (DeletedAt) QueryClauses(*schema.Field) []clause.Interface
func (*DeletedAt) Scan(any) error
func (*DeletedAt) UnmarshalJSON([]byte) error
func (DeletedAt) UpdateClauses(*schema.Field) []clause.Interface
func (DeletedAt) Value() (driver.Value, error)

type Dialector interface {
	BindVarTo(clause.Writer, *Statement, any)
	DataTypeOf(*schema.Field) string
	DefaultValueOf(*schema.Field) clause.Expression
	Explain(string, ...any) string
	Initialize(*DB) error
	Migrator(*DB) Migrator
	Name() string
	QuoteTo(clause.Writer, string)
}

var ErrCheckConstraintViolated error
var ErrDryRunModeUnsupported error
var ErrDuplicatedKey error
var ErrEmptySlice error
var ErrForeignKeyViolated error
var ErrInvalidDB error
var ErrInvalidData error
var ErrInvalidField error
var ErrInvalidTransaction error
var ErrInvalidValue error
var ErrInvalidValueOfLength error
var ErrMissingWhereClause error
var ErrModelAccessibleFieldsRequired error
var ErrModelValueRequired error
var ErrNotImplemented error
var ErrPreloadNotAllowed error
var ErrPrimaryKeyRequired error
var ErrRecordNotFound error
var ErrRegistered error
var ErrSubQueryRequired error
var ErrUnsupportedDriver error
var ErrUnsupportedRelation error

type ErrorTranslator interface {
	Translate(error) error
}
type ExecInterface[T any] interface {
	Find(context.Context) ([]T, error)
	FindInBatches(context.Context, int, func(data []T, batch int) error) error
	First(context.Context) (T, error)
	Last(context.Context) (T, error)
	Row(context.Context) *sql.Row
	Rows(context.Context) (*sql.Rows, error)
	Scan(context.Context, any) error
	Take(context.Context) (T, error)
}

func Expr(string, ...any) clause.Expr
func G[T any](*DB, ...clause.Expression) Interface[T]

type GetDBConnector interface {
	GetDBConn() (*sql.DB, error)
}
type Index interface {
	Columns() []string
	Name() string
	Option() string
	PrimaryKey() (bool, bool)
	Table() string
	Unique() (bool, bool)
}
type Interface[T any] interface {
	CreateInterface[T]
	Exec(context.Context, string, ...any) error
	Raw(string, ...any) ExecInterface[T]
}
type JoinBuilder interface {
	Not(any, ...any) JoinBuilder
	Omit(...string) JoinBuilder
	Or(any, ...any) JoinBuilder
	Select(...string) JoinBuilder
	Where(any, ...any) JoinBuilder
}
type Migrator interface {
	AddColumn(any, string) error
	AlterColumn(any, string) error
	AutoMigrate(...any) error
	ColumnTypes(any) ([]ColumnType, error)
	CreateConstraint(any, string) error
	CreateIndex(any, string) error
	CreateTable(...any) error
	CreateView(string, ViewOption) error
	CurrentDatabase() string
	DropColumn(any, string) error
	DropConstraint(any, string) error
	DropIndex(any, string) error
	DropTable(...any) error
	DropView(string) error
	FullDataTypeOf(*schema.Field) clause.Expr
	GetIndexes(any) ([]Index, error)
	GetTables() ([]string, error)
	GetTypeAliases(string) []string
	HasColumn(any, string) bool
	HasConstraint(any, string) bool
	HasIndex(any, string) bool
	HasTable(any) bool
	MigrateColumn(any, *schema.Field, ColumnType) error
	MigrateColumnUnique(any, *schema.Field, ColumnType) error
	RenameColumn(any, string, string) error
	RenameIndex(any, string, string) error
	RenameTable(any, any) error
	TableType(any) (TableType, error)
}
type Model struct {
	ID        uint
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt DeletedAt
}

func NewPreparedStmtDB(ConnPool, int, time.Duration) *PreparedStmtDB
func Open(Dialector, ...Option) (*DB, error)

type Option interface {
	AfterInitialize(*DB) error
	Apply(*Config) error
}
type ParamsFilter interface {
	ParamsFilter(context.Context, string, ...any) (string, []any)
}
type Plugin interface {
	Initialize(*DB) error
	Name() string
}
type PreloadBuilder interface {
	Limit(int) PreloadBuilder
	LimitPerRecord(int) PreloadBuilder
	Not(any, ...any) PreloadBuilder
	Offset(int) PreloadBuilder
	Omit(...string) PreloadBuilder
	Or(any, ...any) PreloadBuilder
	Order(any) PreloadBuilder
	Select(...string) PreloadBuilder
	Where(any, ...any) PreloadBuilder
}
type PreparedStmtDB struct {
	Stmts stmt_store.Store
	Mux   *sync.RWMutex
	ConnPool
}

func (*PreparedStmtDB) BeginTx(context.Context, *sql.TxOptions) (ConnPool, error)
func (*PreparedStmtDB) Close()
func (*PreparedStmtDB) ExecContext(context.Context, string, ...any) (sql.Result, error)
func (*PreparedStmtDB) GetDBConn() (*sql.DB, error)
func (*PreparedStmtDB) Ping() error
func (*PreparedStmtDB) QueryContext(context.Context, string, ...any) (*sql.Rows, error)
func (*PreparedStmtDB) QueryRowContext(context.Context, string, ...any) *sql.Row
func (*PreparedStmtDB) Reset()

type PreparedStmtTX struct {
	Tx
	PreparedStmtDB *PreparedStmtDB
}

func (*PreparedStmtTX) Commit() error
func (*PreparedStmtTX) ExecContext(context.Context, string, ...any) (sql.Result, error)
func (*PreparedStmtTX) GetDBConn() (*sql.DB, error)
func (*PreparedStmtTX) Ping() error
func (*PreparedStmtTX) QueryContext(context.Context, string, ...any) (*sql.Rows, error)
func (*PreparedStmtTX) QueryRowContext(context.Context, string, ...any) *sql.Row
func (*PreparedStmtTX) Rollback() error

type Rows interface {
	Close() error
	ColumnTypes() ([]*sql.ColumnType, error)
	Columns() ([]string, error)
	Err() error
	Next() bool
	Scan(...any) error
}
type SavePointerDialectorInterface interface {
	RollbackTo(*DB, string) error
	SavePoint(*DB, string) error
}

func Scan(Rows, *DB, ScanMode)

type ScanMode uint8
type Session struct {
	DryRun                   bool
	PrepareStmt              bool
	NewDB                    bool
	Initialized              bool
	SkipHooks                bool
	SkipDefaultTransaction   bool
	DisableNestedTransaction bool
	AllowGlobalUpdate        bool
	FullSaveAssociations     bool
	PropagateUnscoped        bool
	QueryFields              bool
	Context                  context.Context
	Logger                   logger.Interface
	NowFunc                  func() time.Time
	CreateBatchSize          int
}
type SetCreateOrUpdateInterface[T any] interface {
	Create(context.Context) error
	Update(context.Context) (int, error)
}
type SetUpdateOnlyInterface[T any] interface {
	Update(context.Context) (int, error)
}
type SoftDeleteDeleteClause struct {
	ZeroValue sql.NullString
	Field     *schema.Field
}

func (SoftDeleteDeleteClause) Build(clause.Builder)
func (SoftDeleteDeleteClause) MergeClause(*clause.Clause)
func (SoftDeleteDeleteClause) ModifyStatement(*Statement)
func (SoftDeleteDeleteClause) Name() string

type SoftDeleteQueryClause struct {
	ZeroValue sql.NullString
	Field     *schema.Field
}

func (SoftDeleteQueryClause) Build(clause.Builder)
func (SoftDeleteQueryClause) MergeClause(*clause.Clause)
func (SoftDeleteQueryClause) ModifyStatement(*Statement)
func (SoftDeleteQueryClause) Name() string

type SoftDeleteUpdateClause struct {
	ZeroValue sql.NullString
	Field     *schema.Field
}

func (SoftDeleteUpdateClause) Build(clause.Builder)
func (SoftDeleteUpdateClause) MergeClause(*clause.Clause)
func (SoftDeleteUpdateClause) ModifyStatement(*Statement)
func (SoftDeleteUpdateClause) Name() string

type Statement struct {
	*DB
	TableExpr            *clause.Expr
	Table                string
	Model                any
	Unscoped             bool
	Dest                 any
	ReflectValue         reflect.Value
	Clauses              map[string]clause.Clause
	BuildClauses         []string
	Distinct             bool
	Selects              []string
	Omits                []string
	ColumnMapping        map[string]string
	Joins                []join
	Preloads             map[string][]any
	Settings             sync.Map
	ConnPool             ConnPool
	Schema               *schema.Schema
	Context              context.Context
	RaiseErrorOnNotFound bool
	SkipHooks            bool
	SQL                  strings.Builder
	Vars                 []any
	CurDestIndex         int
	Result               *result
}

func (*Statement) AddClause(clause.Interface)
func (*Statement) AddClauseIfNotExists(clause.Interface)
func (*Statement) AddVar(clause.Writer, ...any)
func (*Statement) Build(...string)
func (*Statement) BuildCondition(any, ...any) []clause.Expression
func (*Statement) Changed(...string) bool
func (*Statement) Parse(any) error
func (*Statement) ParseWithSpecialTableName(any, string) error
func (*Statement) Quote(any) string
func (*Statement) QuoteTo(clause.Writer, any)
func (*Statement) SelectAndOmitColumns(bool, bool) (map[string]bool, bool)
func (*Statement) SetColumn(string, any, ...bool)
func (*Statement) WriteByte(byte) error
func (*Statement) WriteQuoted(any)
func (*Statement) WriteString(string) (int, error)

type StatementModifier interface {
	ModifyStatement(*Statement)
}
type TableType interface {
	Comment() (string, bool)
	Name() string
	Schema() string
	Type() string
}
type Tx interface {
	ConnPool
	StmtContext(context.Context, *sql.Stmt) *sql.Stmt
	TxCommitter
}
type TxBeginner interface {
	BeginTx(context.Context, *sql.TxOptions) (*sql.Tx, error)
}
type TxCommitter interface {
	Commit() error
	Rollback() error
}
type Valuer interface {
	GormValue(context.Context, *DB) clause.Expr
}
type ViewOption struct {
	Replace     bool
	CheckOption string
	Query       *DB
}

func WithResult() *result

type callbacks struct {
}

func (*callbacks) Create() *processor
func (*callbacks) Delete() *processor
func (*callbacks) Query() *processor
func (*callbacks) Raw() *processor
func (*callbacks) Row() *processor
func (*callbacks) Update() *processor

type join struct {
	Name       string
	Alias      string
	Conds      []any
	On         *clause.Where
	Selects    []string
	Omits      []string
	Expression clause.Expression
	JoinType   clause.JoinType
}
type result struct {
	Result       sql.Result
	RowsAffected int64
	Error        error
}

func (result) Build(clause.Builder)
func (*result) ModifyStatement(*Statement)

type processor struct {
	Clauses []string
}

func (*processor) After(string) *callback
func (*processor) Before(string) *callback
func (*processor) Execute(*DB) *DB
func (*processor) Get(string) func(*DB)
func (*processor) Match(func(*DB) bool) *callback
func (*processor) Register(string, func(*DB)) error
func (*processor) Remove(string) error
func (*processor) Replace(string, func(*DB)) error

type callback struct {
}

func (*callback) After(string) *callback
func (*callback) Before(string) *callback
func (*callback) Register(string, func(*DB)) error
func (*callback) Remove(string) error
func (*callback) Replace(string, func(*DB)) error
