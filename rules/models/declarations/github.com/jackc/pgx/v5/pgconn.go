// Package github.com/jackc/pgx/v5/pgconn of github.com/jackc/pgx/v5 v5.12.0, MIT, Copyright (c) 2013-2021 Jack Christensen
//
// Declarations without bodies, written by ci/declare; not to be edited.

package pgconn

import (
	"context"
	"crypto/tls"
	"github.com/jackc/pgx/v5/pgconn/ctxwatch"
	"github.com/jackc/pgx/v5/pgproto3"
	"io"
	"net"
	"time"
)

type AfterConnectFunc func(ctx context.Context, pgconn *PgConn) error
type Batch struct {
}

func (*Batch) ExecParams(string, [][]byte, []uint32, []int16, []int16)
func (*Batch) ExecPrepared(string, [][]byte, []int16, []int16)
func (*Batch) ExecStatement(*StatementDescription, [][]byte, []int16, []int16)

type BuildFrontendFunc func(r io.Reader, w io.Writer) *pgproto3.Frontend
type CancelRequestContextWatcherHandler struct {
	Conn               *PgConn
	CancelRequestDelay time.Duration
	DeadlineDelay      time.Duration
}

func (*CancelRequestContextWatcherHandler) HandleCancel(context.Context)
func (*CancelRequestContextWatcherHandler) HandleUnwatchAfterCancel()

type CloseComplete struct {
}
type CommandTag struct {
}

func (CommandTag) Delete() bool
func (CommandTag) Insert() bool
func (CommandTag) RowsAffected() int64
func (CommandTag) Select() bool
func (CommandTag) String() string
func (CommandTag) Update() bool

type Config struct {
	Host                       string
	Port                       uint16
	Database                   string
	User                       string
	Password                   string
	TLSConfig                  *tls.Config
	ConnectTimeout             time.Duration
	DialFunc                   DialFunc
	LookupFunc                 LookupFunc
	BuildFrontend              BuildFrontendFunc
	MaxProtocolMessageBodyLen  int
	BuildContextWatcherHandler func(*PgConn) ctxwatch.Handler
	RuntimeParams              map[string]string
	KerberosSrvName            string
	KerberosSpn                string
	Fallbacks                  []*FallbackConfig
	SSLNegotiation             string
	SSLCertMode                string
	AfterNetConnect            func(ctx context.Context, config *Config, conn net.Conn) (net.Conn, error)
	ValidateConnect            ValidateConnectFunc
	AfterConnect               AfterConnectFunc
	OnNotice                   NoticeHandler
	OnNotification             NotificationHandler
	OnPgError                  PgErrorHandler
	OAuthTokenProvider         func(context.Context) (string, error)
	MinProtocolVersion         string
	MaxProtocolVersion         string
	ChannelBinding             string
	RequireAuth                string
}

func (*Config) Copy() *Config
func Connect(context.Context, string) (*PgConn, error)
func ConnectConfig(context.Context, *Config) (*PgConn, error)

type ConnectError struct {
	Config *Config
}

func (*ConnectError) Error() string
func (*ConnectError) Unwrap() error
func ConnectWithOptions(context.Context, string, ParseConfigOptions) (*PgConn, error)
func Construct(*HijackedConn) (*PgConn, error)

type DeadlineContextWatcherHandler struct {
	Conn          net.Conn
	DeadlineDelay time.Duration
}

func (*DeadlineContextWatcherHandler) HandleCancel(context.Context)
func (*DeadlineContextWatcherHandler) HandleUnwatchAfterCancel()

type DialFunc func(ctx context.Context, network string, addr string) (net.Conn, error)

var ErrConnClosed error
var ErrPrimaryConnection error
var ErrReadOnlyConnection error
var ErrReadWriteConnection error
var ErrStandbyConnection error

func ErrorResponseToPgError(*pgproto3.ErrorResponse) *PgError

type FallbackConfig struct {
	Host      string
	Port      uint16
	TLSConfig *tls.Config
}
type FieldDescription struct {
	Name                 string
	TableOID             uint32
	TableAttributeNumber uint16
	DataTypeOID          uint32
	DataTypeSize         int16
	TypeModifier         int32
	Format               int16
}
type GSS interface {
	Continue([]byte) (bool, []byte, error)
	GetInitToken(string, string) ([]byte, error)
	GetInitTokenFromSPN(string) ([]byte, error)
}
type GetSSLPasswordFunc func(ctx context.Context) string
type HijackedConn struct {
	Conn              net.Conn
	TLSConfig         *tls.Config
	PID               uint32
	SecretKey         []byte
	ParameterStatuses map[string]string
	TxStatus          byte
	Frontend          *pgproto3.Frontend
	Config            *Config
	CustomData        map[string]any
}
type LookupFunc func(ctx context.Context, host string) (addrs []string, err error)
type MultiResultReader struct {
}

func (*MultiResultReader) Close() error
func (*MultiResultReader) NextResult() bool
func (*MultiResultReader) ReadAll() ([]*Result, error)
func (*MultiResultReader) ResultReader() *ResultReader
func NetworkAddress(string, uint16) (string, string)
func NewCommandTag(string) CommandTag

type NewGSSFunc func() (GSS, error)

func NewParseConfigError(string, string, error) error

type NotPreferredError struct {
}

func (*NotPreferredError) Error() string
func (*NotPreferredError) SafeToRetry() bool
func (*NotPreferredError) Unwrap() error

type Notice struct {
	Severity            string
	SeverityUnlocalized string
	Code                string
	Message             string
	Detail              string
	Hint                string
	Position            int32
	InternalPosition    int32
	InternalQuery       string
	Where               string
	SchemaName          string
	TableName           string
	ColumnName          string
	DataTypeName        string
	ConstraintName      string
	File                string
	Line                int32
	Routine             string
}
type NoticeHandler func(*PgConn, *Notice)
type Notification struct {
	PID     uint32
	Channel string
	Payload string
}
type NotificationHandler func(*PgConn, *Notification)

func ParseConfig(string) (*Config, error)

type ParseConfigError struct {
	ConnString string
}

func (*ParseConfigError) Error() string
func (*ParseConfigError) Unwrap() error

type ParseConfigOptions struct {
	GetSSLPassword        GetSSLPasswordFunc
	ConnStringAllowedKeys []string
}

func ParseConfigWithOptions(string, ParseConfigOptions) (*Config, error)

type PgConn struct {
}

func (*PgConn) CancelRequest(context.Context) error
func (*PgConn) CheckConn() error
func (*PgConn) CleanupDone() chan struct{}
func (*PgConn) Close(context.Context) error
func (*PgConn) Conn() net.Conn
func (*PgConn) CopyFrom(context.Context, io.Reader, string) (CommandTag, error)
func (*PgConn) CopyTo(context.Context, io.Writer, string) (CommandTag, error)
func (*PgConn) CustomData() map[string]any
func (*PgConn) Deallocate(context.Context, string) error
func (*PgConn) EscapeString(string) (string, error)
func (*PgConn) Exec(context.Context, string) *MultiResultReader
func (*PgConn) ExecBatch(context.Context, *Batch) *MultiResultReader
func (*PgConn) ExecParams(context.Context, string, [][]byte, []uint32, []int16, []int16) *ResultReader
func (*PgConn) ExecPrepared(context.Context, string, [][]byte, []int16, []int16) *ResultReader
func (*PgConn) ExecStatement(context.Context, *StatementDescription, [][]byte, []int16, []int16) *ResultReader
func (*PgConn) Frontend() *pgproto3.Frontend
func (*PgConn) Hijack() (*HijackedConn, error)
func (*PgConn) IsBusy() bool
func (*PgConn) IsClosed() bool
func (*PgConn) PID() uint32
func (*PgConn) ParameterStatus(string) string
func (*PgConn) Ping(context.Context) error
func (*PgConn) Prepare(context.Context, string, string, []uint32) (*StatementDescription, error)
func (*PgConn) ReceiveMessage(context.Context) (pgproto3.BackendMessage, error)
func (*PgConn) SecretKey() []byte
func (*PgConn) StartPipeline(context.Context) *Pipeline
func (*PgConn) SyncConn(context.Context) error
func (*PgConn) TxStatus() byte
func (*PgConn) WaitForNotification(context.Context) error

type PgError struct {
	Severity            string
	SeverityUnlocalized string
	Code                string
	Message             string
	Detail              string
	Hint                string
	Position            int32
	InternalPosition    int32
	InternalQuery       string
	Where               string
	SchemaName          string
	TableName           string
	ColumnName          string
	DataTypeName        string
	ConstraintName      string
	File                string
	Line                int32
	Routine             string
}

func (*PgError) Error() string
func (*PgError) SQLState() string

type PgErrorHandler func(*PgConn, *PgError) bool
type Pipeline struct {
}

func (*Pipeline) Close() error
func (*Pipeline) Flush() error
func (*Pipeline) GetResults() (any, error)
func (*Pipeline) SendDeallocate(string)
func (*Pipeline) SendFlushRequest()
func (*Pipeline) SendPipelineSync()
func (*Pipeline) SendPrepare(string, string, []uint32)
func (*Pipeline) SendQueryParams(string, [][]byte, []uint32, []int16, []int16)
func (*Pipeline) SendQueryPrepared(string, [][]byte, []int16, []int16)
func (*Pipeline) SendQueryStatement(*StatementDescription, [][]byte, []int16, []int16)
func (*Pipeline) Sync() error

type PipelineSync struct {
}
type PrepareError struct {
	ParseComplete bool
}

func (*PrepareError) Error() string
func (*PrepareError) Unwrap() error
func RegisterGSSProvider(NewGSSFunc)

type Result struct {
	FieldDescriptions []FieldDescription
	Rows              [][][]byte
	CommandTag        CommandTag
	Err               error
}
type ResultReader struct {
}

func (*ResultReader) Close() (CommandTag, error)
func (*ResultReader) FieldDescriptions() []FieldDescription
func (*ResultReader) NextRow() bool
func (*ResultReader) Read() *Result
func (*ResultReader) Values() [][]byte
func SafeToRetry(error) bool

type StatementDescription struct {
	Name      string
	SQL       string
	ParamOIDs []uint32
	Fields    []FieldDescription
}

func Timeout(error) bool

type ValidateConnectFunc func(ctx context.Context, pgconn *PgConn) error

func ValidateConnectTargetSessionAttrsPreferStandby(context.Context, *PgConn) error
func ValidateConnectTargetSessionAttrsPrimary(context.Context, *PgConn) error
func ValidateConnectTargetSessionAttrsReadOnly(context.Context, *PgConn) error
func ValidateConnectTargetSessionAttrsReadWrite(context.Context, *PgConn) error
func ValidateConnectTargetSessionAttrsStandby(context.Context, *PgConn) error
