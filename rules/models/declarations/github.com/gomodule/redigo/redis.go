// Package github.com/gomodule/redigo/redis of github.com/gomodule/redigo v1.9.3, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package redis

import (
	"context"
	"crypto/tls"
	"log"
	"net"
	"time"
)

type Args []any

func (Args) Add(...any) Args
func (Args) AddFlat(any) Args

type Argument interface {
	RedisArg() any
}

func Bool(any, error) (bool, error)
func ByteSlices(any, error) ([][]byte, error)
func Bytes(any, error) ([]byte, error)

type Conn interface {
	Close() error
	Do(string, ...any) (any, error)
	Err() error
	Flush() error
	Receive() (any, error)
	Send(string, ...any) error
}
type ConnWithContext interface {
	Conn
	DoContext(context.Context, string, ...any) (any, error)
	ReceiveContext(context.Context) (any, error)
}
type ConnWithTimeout interface {
	Conn
	DoWithTimeout(time.Duration, string, ...any) (any, error)
	ReceiveWithTimeout(time.Duration) (any, error)
}

func Dial(string, string, ...DialOption) (Conn, error)
func DialClientName(string) DialOption
func DialConnectTimeout(time.Duration) DialOption
func DialContext(context.Context, string, string, ...DialOption) (Conn, error)
func DialContextFunc(func(ctx context.Context, network string, addr string) (net.Conn, error)) DialOption
func DialDatabase(int) DialOption
func DialKeepAlive(time.Duration) DialOption
func DialNetDial(func(network string, addr string) (net.Conn, error)) DialOption

type DialOption struct {
}

func DialPassword(string) DialOption
func DialReadTimeout(time.Duration) DialOption
func DialTLSConfig(*tls.Config) DialOption
func DialTLSHandshakeTimeout(time.Duration) DialOption
func DialTLSSkipVerify(bool) DialOption
func DialTimeout(string, string, time.Duration, time.Duration, time.Duration) (Conn, error)
func DialURL(string, ...DialOption) (Conn, error)
func DialURLContext(context.Context, string, ...DialOption) (Conn, error)
func DialUseTLS(bool) DialOption
func DialUsername(string) DialOption
func DialWriteTimeout(time.Duration) DialOption
func DoContext(Conn, context.Context, string, ...any) (any, error)
func DoWithTimeout(Conn, time.Duration, string, ...any) (any, error)

var ErrNil error
var ErrPoolExhausted error

type Error string

func (Error) Error() string
func Float64(any, error) (float64, error)
func Float64Map(any, error) (map[string]float64, error)
func Float64s(any, error) ([]float64, error)
func Int(any, error) (int, error)
func Int64(any, error) (int64, error)
func Int64Map(any, error) (map[string]int64, error)
func Int64s(any, error) ([]int64, error)
func IntMap(any, error) (map[string]int, error)
func Ints(any, error) ([]int, error)
func Latencies(any, error) ([]Latency, error)

type Latency struct {
	Name   string
	Time   time.Time
	Latest time.Duration
	Max    time.Duration
}

func LatencyHistories(any, error) ([]LatencyHistory, error)

type LatencyHistory struct {
	Time          time.Time
	ExecutionTime time.Duration
}
type Message struct {
	Channel string
	Pattern string
	Data    []byte
}

func MultiBulk(any, error) ([]any, error)
func NewConn(net.Conn, time.Duration, time.Duration) Conn
func NewLoggingConn(Conn, *log.Logger, string) Conn
func NewLoggingConnFilter(Conn, *log.Logger, string, func(cmdName string) bool) Conn
func NewPool(func() (Conn, error), int) *Pool
func NewScript(int, string) *Script

type Pong struct {
	Data string
}
type Pool struct {
	Dial                func() (Conn, error)
	DialContext         func(ctx context.Context) (Conn, error)
	TestOnBorrow        func(c Conn, lastUsed time.Time) error
	TestOnBorrowContext func(ctx context.Context, c Conn, lastUsed time.Time) error
	MaxIdle             int
	MaxActive           int
	IdleTimeout         time.Duration
	Wait                bool
	MaxConnLifetime     time.Duration
}

func (*Pool) ActiveCount() int
func (*Pool) Close() error
func (*Pool) Get() Conn
func (*Pool) GetContext(context.Context) (Conn, error)
func (*Pool) IdleCount() int
func (*Pool) Stats() PoolStats

type PoolStats struct {
	ActiveCount  int
	IdleCount    int
	WaitCount    int64
	WaitDuration time.Duration
}

func Positions(any, error) ([]*[2]float64, error)

type PubSubConn struct {
	Conn Conn
}

func (PubSubConn) Close() error
func (PubSubConn) PSubscribe(...any) error
func (PubSubConn) PUnsubscribe(...any) error
func (PubSubConn) Ping(string) error
func (PubSubConn) Receive() any
func (PubSubConn) ReceiveContext(context.Context) any
func (PubSubConn) ReceiveWithTimeout(time.Duration) any
func (PubSubConn) Subscribe(...any) error
func (PubSubConn) Unsubscribe(...any) error
func ReceiveContext(Conn, context.Context) (any, error)
func ReceiveWithTimeout(Conn, time.Duration) (any, error)
func Scan([]any, ...any) ([]any, error)
func ScanSlice([]any, any, ...string) error
func ScanStruct([]any, any) error

type Scanner interface {
	RedisScan(any) error
}
type Script struct {
}

func (*Script) Do(Conn, ...any) (any, error)
func (*Script) DoContext(context.Context, Conn, ...any) (any, error)
func (*Script) Hash() string
func (*Script) Load(Conn) error
func (*Script) Send(Conn, ...any) error
func (*Script) SendHash(Conn, ...any) error

type SlowLog struct {
	ID            int64
	Time          time.Time
	ExecutionTime time.Duration
	Args          []string
	ClientAddr    string
	ClientName    string
}

func SlowLogs(any, error) ([]SlowLog, error)
func String(any, error) (string, error)
func StringMap(any, error) (map[string]string, error)
func Strings(any, error) ([]string, error)

type Subscription struct {
	Kind    string
	Channel string
	Count   int
}

func Uint64(any, error) (uint64, error)
func Uint64Map(any, error) (map[string]uint64, error)
func Uint64s(any, error) ([]uint64, error)
func Values(any, error) ([]any, error)
