// Package github.com/streadway/amqp of github.com/streadway/amqp v1.1.0, BSD-2-Clause, Copyright (c) 2012-2019, Sean Treadway, SoundCloud Ltd
//
// Declarations without bodies, written by ci/declare; not to be edited.

package amqp

import (
	"crypto/tls"
	"io"
	"net"
	"time"
)

type AMQPlainAuth struct {
	Username string
	Password string
}

func (*AMQPlainAuth) Mechanism() string
func (*AMQPlainAuth) Response() string

type Acknowledger interface {
	Ack(uint64, bool) error
	Nack(uint64, bool, bool) error
	Reject(uint64, bool) error
}
type Authentication interface {
	Mechanism() string
	Response() string
}
type Blocking struct {
	Active bool
	Reason string
}
type Channel struct {
}

func (*Channel) Ack(uint64, bool) error
func (*Channel) Cancel(string, bool) error
func (*Channel) Close() error
func (*Channel) Confirm(bool) error
func (*Channel) Consume(string, string, bool, bool, bool, bool, Table) (<-chan Delivery, error)
func (*Channel) ExchangeBind(string, string, string, bool, Table) error
func (*Channel) ExchangeDeclare(string, string, bool, bool, bool, bool, Table) error
func (*Channel) ExchangeDeclarePassive(string, string, bool, bool, bool, bool, Table) error
func (*Channel) ExchangeDelete(string, bool, bool) error
func (*Channel) ExchangeUnbind(string, string, string, bool, Table) error
func (*Channel) Flow(bool) error
func (*Channel) Get(string, bool) (Delivery, bool, error)
func (*Channel) Nack(uint64, bool, bool) error
func (*Channel) NotifyCancel(chan string) chan string
func (*Channel) NotifyClose(chan *Error) chan *Error
func (*Channel) NotifyConfirm(chan uint64, chan uint64) (chan uint64, chan uint64)
func (*Channel) NotifyFlow(chan bool) chan bool
func (*Channel) NotifyPublish(chan Confirmation) chan Confirmation
func (*Channel) NotifyReturn(chan Return) chan Return
func (*Channel) Publish(string, string, bool, bool, Publishing) error
func (*Channel) Qos(int, int, bool) error
func (*Channel) QueueBind(string, string, string, bool, Table) error
func (*Channel) QueueDeclare(string, bool, bool, bool, bool, Table) (Queue, error)
func (*Channel) QueueDeclarePassive(string, bool, bool, bool, bool, Table) (Queue, error)
func (*Channel) QueueDelete(string, bool, bool, bool) (int, error)
func (*Channel) QueueInspect(string) (Queue, error)
func (*Channel) QueuePurge(string, bool) (int, error)
func (*Channel) QueueUnbind(string, string, string, Table) error
func (*Channel) Recover(bool) error
func (*Channel) Reject(uint64, bool) error
func (*Channel) Tx() error
func (*Channel) TxCommit() error
func (*Channel) TxRollback() error

type Config struct {
	SASL            []Authentication
	Vhost           string
	ChannelMax      int
	FrameSize       int
	Heartbeat       time.Duration
	TLSClientConfig *tls.Config
	Properties      Table
	Locale          string
	Dial            func(network string, addr string) (net.Conn, error)
}
type Confirmation struct {
	DeliveryTag uint64
	Ack         bool
}
type Connection struct {
	Config     Config
	Major      int
	Minor      int
	Properties Table
	Locales    []string
}

func (*Connection) Channel() (*Channel, error)
func (*Connection) Close() error
func (*Connection) ConnectionState() tls.ConnectionState
func (*Connection) IsClosed() bool
func (*Connection) LocalAddr() net.Addr
func (*Connection) NotifyBlocked(chan Blocking) chan Blocking
func (*Connection) NotifyClose(chan *Error) chan *Error

type Decimal struct {
	Scale uint8
	Value int32
}

func DefaultDial(time.Duration) func(network string, addr string) (net.Conn, error)

type Delivery struct {
	Acknowledger    Acknowledger
	Headers         Table
	ContentType     string
	ContentEncoding string
	DeliveryMode    uint8
	Priority        uint8
	CorrelationId   string
	ReplyTo         string
	Expiration      string
	MessageId       string
	Timestamp       time.Time
	Type            string
	UserId          string
	AppId           string
	ConsumerTag     string
	MessageCount    uint32
	DeliveryTag     uint64
	Redelivered     bool
	Exchange        string
	RoutingKey      string
	Body            []byte
}

func (Delivery) Ack(bool) error
func (Delivery) Nack(bool, bool) error
func (Delivery) Reject(bool) error
func Dial(string) (*Connection, error)
func DialConfig(string, Config) (*Connection, error)
func DialTLS(string, *tls.Config) (*Connection, error)

var ErrChannelMax *Error
var ErrClosed *Error
var ErrCommandInvalid *Error
var ErrCredentials *Error
var ErrFieldType *Error
var ErrFrame *Error
var ErrSASL *Error
var ErrSyntax *Error
var ErrUnexpectedFrame *Error
var ErrVhost *Error

type Error struct {
	Code    int
	Reason  string
	Server  bool
	Recover bool
}

func (Error) Error() string
func Open(io.ReadWriteCloser, Config) (*Connection, error)
func ParseURI(string) (URI, error)

type PlainAuth struct {
	Username string
	Password string
}

func (*PlainAuth) Mechanism() string
func (*PlainAuth) Response() string

type Publishing struct {
	Headers         Table
	ContentType     string
	ContentEncoding string
	DeliveryMode    uint8
	Priority        uint8
	CorrelationId   string
	ReplyTo         string
	Expiration      string
	MessageId       string
	Timestamp       time.Time
	Type            string
	UserId          string
	AppId           string
	Body            []byte
}
type Queue struct {
	Name      string
	Messages  int
	Consumers int
}
type Return struct {
	ReplyCode       uint16
	ReplyText       string
	Exchange        string
	RoutingKey      string
	ContentType     string
	ContentEncoding string
	Headers         Table
	DeliveryMode    uint8
	Priority        uint8
	CorrelationId   string
	ReplyTo         string
	Expiration      string
	MessageId       string
	Timestamp       time.Time
	Type            string
	UserId          string
	AppId           string
	Body            []byte
}
type Table map[string]any

func (Table) Validate() error

type URI struct {
	Scheme   string
	Host     string
	Port     int
	Username string
	Password string
	Vhost    string
}

func (URI) AMQPlainAuth() *AMQPlainAuth
func (URI) PlainAuth() *PlainAuth
func (URI) String() string
