// Package github.com/aws/aws-sdk-go/aws/request of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package request

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/client/metadata"
	"io"
	"net/http"
	"time"
)

func AddToUserAgent(*Request, string)
func ConstantWaiterDelay(time.Duration) WaiterDelay

type ErrInvalidParam interface {
	AddNestedContext(string)
	Field() string
	SetContext(string)
	awserr.Error
}
type ErrInvalidParams struct {
	Context string
}

func (*ErrInvalidParams) Add(ErrInvalidParam)
func (*ErrInvalidParams) AddNested(string, ErrInvalidParams)
func (ErrInvalidParams) Code() string
func (ErrInvalidParams) Error() string
func (ErrInvalidParams) Len() int
func (ErrInvalidParams) Message() string
func (ErrInvalidParams) OrigErr() error
func (ErrInvalidParams) OrigErrs() []error

type ErrParamFormat struct {
	errInvalidParam
}

func (*ErrParamFormat) Format() string

type ErrParamMaxLen struct {
	errInvalidParam
}

func (*ErrParamMaxLen) MaxLen() int

type ErrParamMinLen struct {
	errInvalidParam
}

func (*ErrParamMinLen) MinLen() int

type ErrParamMinValue struct {
	errInvalidParam
}

func (*ErrParamMinValue) MinValue() float64

type ErrParamRequired struct {
	errInvalidParam
}
type HandlerList struct {
	AfterEachFn func(item HandlerListRunItem) bool
}

func (*HandlerList) Clear()
func (*HandlerList) Len() int
func (*HandlerList) PushBack(func(*Request))
func (*HandlerList) PushBackNamed(NamedHandler)
func (*HandlerList) PushFront(func(*Request))
func (*HandlerList) PushFrontNamed(NamedHandler)
func (*HandlerList) Remove(NamedHandler)
func (*HandlerList) RemoveByName(string)
func (*HandlerList) Run(*Request)
func (*HandlerList) SetBackNamed(NamedHandler)
func (*HandlerList) SetFrontNamed(NamedHandler)
func (*HandlerList) Swap(string, NamedHandler) bool
func (*HandlerList) SwapNamed(NamedHandler) bool
func HandlerListLogItem(HandlerListRunItem) bool

type HandlerListRunItem struct {
	Index   int
	Handler NamedHandler
	Request *Request
}

func HandlerListStopOnError(HandlerListRunItem) bool

type Handlers struct {
	Validate         HandlerList
	Build            HandlerList
	BuildStream      HandlerList
	Sign             HandlerList
	Send             HandlerList
	ValidateResponse HandlerList
	Unmarshal        HandlerList
	UnmarshalStream  HandlerList
	UnmarshalMeta    HandlerList
	UnmarshalError   HandlerList
	Retry            HandlerList
	AfterRetry       HandlerList
	CompleteAttempt  HandlerList
	Complete         HandlerList
}

func (*Handlers) Clear()
func (*Handlers) Copy() Handlers
func (*Handlers) IsEmpty() bool
func IsErrorExpiredCreds(error) bool
func IsErrorRetryable(error) bool
func IsErrorThrottle(error) bool
func MakeAddToUserAgentFreeFormHandler(string) func(*Request)
func MakeAddToUserAgentHandler(string, string, ...string) func(*Request)

type NamedHandler struct {
	Name string
	Fn   func(*Request)
}

func New(aws.Config, metadata.ClientInfo, Handlers, Retryer, *Operation, any, any) *Request
func NewErrParamFormat(string, string, string) *ErrParamFormat
func NewErrParamMaxLen(string, int, string) *ErrParamMaxLen
func NewErrParamMinLen(string, int) *ErrParamMinLen
func NewErrParamMinValue(string, float64) *ErrParamMinValue
func NewErrParamRequired(string) *ErrParamRequired

type Operation struct {
	Name       string
	HTTPMethod string
	HTTPPath   string
	*Paginator
	BeforePresignFn func(r *Request) error
}
type Option func(*Request)
type Pagination struct {
	NewRequest         func() (*Request, error)
	EndPageOnSameToken bool
}

func (*Pagination) Err() error
func (*Pagination) HasNextPage() bool
func (*Pagination) Next() bool
func (*Pagination) Page() any

type Paginator struct {
	InputTokens     []string
	OutputTokens    []string
	LimitToken      string
	TruncationToken string
}
type Request struct {
	Config     aws.Config
	ClientInfo metadata.ClientInfo
	Handlers   Handlers
	Retryer
	AttemptTime            time.Time
	Time                   time.Time
	Operation              *Operation
	HTTPRequest            *http.Request
	HTTPResponse           *http.Response
	Body                   io.ReadSeeker
	BodyStart              int64
	Params                 any
	Error                  error
	Data                   any
	RequestID              string
	RetryCount             int
	Retryable              *bool
	RetryDelay             time.Duration
	NotHoist               bool
	SignedHeaderVals       http.Header
	LastSignedAt           time.Time
	DisableFollowRedirects bool
	RetryErrorCodes        []string
	ThrottleErrorCodes     []string
	ExpireTime             time.Duration
}

func (*Request) ApplyOptions(...Option)
func (*Request) Build() error
func (*Request) Context() aws.Context
func (*Request) DataFilled() bool
func (*Request) EachPage(func(data any, isLastPage bool) (shouldContinue bool)) error
func (*Request) GetBody() io.ReadSeeker
func (*Request) HasNextPage() bool
func (*Request) IsErrorExpired() bool
func (*Request) IsErrorRetryable() bool
func (*Request) IsErrorThrottle() bool
func (*Request) IsPresigned() bool
func (*Request) NextPage() *Request
func (*Request) ParamsFilled() bool
func (*Request) Presign(time.Duration) (string, error)
func (*Request) PresignRequest(time.Duration) (string, http.Header, error)
func (*Request) ResetBody()
func (*Request) Send() error
func (*Request) SetBufferBody([]byte)
func (*Request) SetContext(aws.Context)
func (*Request) SetReaderBody(io.ReadSeeker)
func (*Request) SetStreamingBody(io.ReadCloser)
func (*Request) SetStringBody(string)
func (*Request) Sign() error
func (*Request) WillRetry() bool

type Retryer interface {
	MaxRetries() int
	RetryRules(*Request) time.Duration
	ShouldRetry(*Request) bool
}

func SanitizeHostForHeader(*http.Request)

type Validator interface {
	Validate() error
}
type Waiter struct {
	Name             string
	Acceptors        []WaiterAcceptor
	Logger           aws.Logger
	MaxAttempts      int
	Delay            WaiterDelay
	RequestOptions   []Option
	NewRequest       func([]Option) (*Request, error)
	SleepWithContext func(aws.Context, time.Duration) error
}

func (*Waiter) ApplyOptions(...WaiterOption)
func (Waiter) WaitWithContext(aws.Context) error

type WaiterAcceptor struct {
	State    WaiterState
	Matcher  WaiterMatchMode
	Argument string
	Expected any
}
type WaiterDelay func(attempt int) time.Duration
type WaiterMatchMode int

func (WaiterMatchMode) String() string

type WaiterOption func(*Waiter)
type WaiterState int

func (WaiterState) String() string
func WithAppendUserAgent(string) Option
func WithGetResponseHeader(string, *string) Option
func WithGetResponseHeaders(*http.Header) Option
func WithLogLevel(aws.LogLevelType) Option
func WithResponseReadTimeout(time.Duration) Option
func WithRetryer(*aws.Config, Retryer) *aws.Config
func WithSetRequestHeaders(map[string]string) Option
func WithWaiterDelay(WaiterDelay) WaiterOption
func WithWaiterLogger(aws.Logger) WaiterOption
func WithWaiterMaxAttempts(int) WaiterOption
func WithWaiterRequestOptions(...Option) WaiterOption

type errInvalidParam struct {
}

func (*errInvalidParam) AddNestedContext(string)
func (*errInvalidParam) Code() string
func (*errInvalidParam) Error() string
func (*errInvalidParam) Field() string
func (*errInvalidParam) Message() string
func (*errInvalidParam) OrigErr() error
func (*errInvalidParam) SetContext(string)
