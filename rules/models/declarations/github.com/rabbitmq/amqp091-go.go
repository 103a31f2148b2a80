// Package github.com/rabbitmq/amqp091-go of github.com/rabbitmq/amqp091-go v1.16.0, BSD-2-Clause, Copyright (c) 2021 VMware, Inc. or its affiliates. All Rights Reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package amqp091

import (
	"context"
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
func (AMQPlainAuth) String() string

type Acknowledger interface {
	Ack(uint64, bool) error
	Nack(uint64, bool, bool) error
	Reject(uint64, bool) error
}
type Authentication interface {
	Mechanism() string
	Response() string
}
type BindingConfig struct {
	Queue    string
	Key      string
	Exchange string
	NoWait   bool
	Args     Table
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
func (*Channel) ConsumeWithContext(context.Context, string, string, bool, bool, bool, bool, Table) (<-chan Delivery, error)
func (*Channel) ExchangeBind(string, string, string, bool, Table) error
func (*Channel) ExchangeDeclare(string, string, bool, bool, bool, bool, Table) error
func (*Channel) ExchangeDeclarePassive(string, string, bool, bool, bool, bool, Table) error
func (*Channel) ExchangeDelete(string, bool, bool) error
func (*Channel) ExchangeUnbind(string, string, string, bool, Table) error
func (*Channel) Flow(bool) error
func (*Channel) Get(string, bool) (Delivery, bool, error)
func (*Channel) GetNextPublishSeqNo() uint64
func (*Channel) IsClosed() bool
func (*Channel) Nack(uint64, bool, bool) error
func (*Channel) NotifyCancel(chan string) chan string
func (*Channel) NotifyClose(chan *Error) chan *Error
func (*Channel) NotifyConfirm(chan uint64, chan uint64) (chan uint64, chan uint64)
func (*Channel) NotifyFlow(chan bool) chan bool
func (*Channel) NotifyPublish(chan Confirmation) chan Confirmation
func (*Channel) NotifyRecoveryCancel(chan struct{}) chan struct{}
func (*Channel) NotifyReturn(chan Return) chan Return
func (*Channel) NotifyStateChange(chan *StateChanged)
func (*Channel) Publish(string, string, bool, bool, Publishing) error
func (*Channel) PublishWithContext(context.Context, string, string, bool, bool, Publishing) error
func (*Channel) PublishWithDeferredConfirm(string, string, bool, bool, Publishing) (*DeferredConfirmation, error)
func (*Channel) PublishWithDeferredConfirmWithContext(context.Context, string, string, bool, bool, Publishing) (*DeferredConfirmation, error)
func (*Channel) Qos(int, int, bool) error
func (*Channel) QueueBind(string, string, string, bool, Table) error
func (*Channel) QueueDeclare(string, bool, bool, bool, bool, Table) (Queue, error)
func (*Channel) QueueDeclarePassive(string, bool, bool, bool, bool, Table) (Queue, error)
func (*Channel) QueueDelete(string, bool, bool, bool) (int, error)
func (*Channel) QueueInspect(string) (Queue, error)
func (*Channel) QueuePurge(string, bool) (int, error)
func (*Channel) QueueUnbind(string, string, string, Table) error
func (*Channel) Reconnect() error
func (*Channel) Recover(bool) error
func (*Channel) Reject(uint64, bool) error
func (*Channel) TopologyConfiguration(bool) TopologyConfiguration
func (*Channel) Tx() error
func (*Channel) TxCommit() error
func (*Channel) TxRollback() error

type Config struct {
	SASL            []Authentication
	Vhost           string
	ChannelMax      uint16
	FrameSize       int
	Heartbeat       time.Duration
	TLSClientConfig *tls.Config
	Properties      Table
	Locale          string
	Dial            func(network string, addr string) (net.Conn, error)
	Recovery        *Recovery
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
func (*Connection) CloseDeadline(time.Time) error
func (*Connection) ConnectionState() tls.ConnectionState
func (*Connection) IsClosed() bool
func (*Connection) IsConnectionRecoveryEnabled() bool
func (*Connection) IsRecoveryEnabled() bool
func (*Connection) IsTopologyRecoveryEnabled() bool
func (*Connection) LocalAddr() net.Addr
func (*Connection) MaxRetryCount() int
func (*Connection) NotifyBlocked(chan Blocking) chan Blocking
func (*Connection) NotifyClose(chan *Error) chan *Error
func (*Connection) NotifyRecoveryCancel(chan struct{}) chan struct{}
func (*Connection) NotifyStateChange(chan *StateChanged)
func (*Connection) Reconnect() error
func (*Connection) RemoteAddr() net.Addr
func (*Connection) RetryInterval() time.Duration
func (*Connection) UpdateSecret(string, string) error

type ConnectionRecovery interface {
	OnChannelClose(*Channel, *Error)
	OnConnectionClose(*Connection, *Error)
}
type Decimal struct {
	Scale uint8
	Value int32
}
type DefaultConnectionRecovery struct {
}

func (*DefaultConnectionRecovery) OnChannelClose(*Channel, *Error)
func (*DefaultConnectionRecovery) OnConnectionClose(*Connection, *Error)
func DefaultDial(time.Duration) func(network string, addr string) (net.Conn, error)

var DefaultReconnectionConfig *ReconnectionConfig

type DefaultTopologyRecovery struct {
}

func (*DefaultTopologyRecovery) RecoverTopology(*Connection, []*Channel) ([]TopologyRecoveryEntity, error)

type DeferredConfirmation struct {
	DeliveryTag uint64
}

func (*DeferredConfirmation) Acked() bool
func (*DeferredConfirmation) Done() <-chan struct{}
func (*DeferredConfirmation) Wait() bool
func (*DeferredConfirmation) WaitContext(context.Context) (bool, error)

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
func DialTLS_ExternalAuth(string, *tls.Config) (*Connection, error)

var ErrChannelMax *Error
var ErrClosed *Error
var ErrCommandInvalid *Error
var ErrCredentials *Error
var ErrDeliveryNotInitialized error
var ErrFieldType *Error
var ErrFrame *Error
var ErrFrameTooLarge *Error
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

func (*Error) Error() string
func (*Error) GoString() string
func (*Error) Recoverable() bool
func (*Error) Temporary() bool

type ExchangeBindingConfig struct {
	Destination string
	Key         string
	Source      string
	NoWait      bool
	Args        Table
}
type ExchangeConfig struct {
	Name       string
	Kind       string
	Durable    bool
	AutoDelete bool
	Internal   bool
	NoWait     bool
	Args       Table
}
type ExternalAuth struct {
}

func (*ExternalAuth) Mechanism() string
func (*ExternalAuth) Response() string

type LifeCycleState byte

func (LifeCycleState) String() string

var Logger Logging

type Logging interface {
	Printf(string, ...any)
}

func NewConnectionProperties() Table

type NullLogger struct {
}

func (NullLogger) Printf(string, ...any)
func Open(io.ReadWriteCloser, Config) (*Connection, error)
func ParseURI(string) (URI, error)

type PlainAuth struct {
	Username string
	Password string
}

func (*PlainAuth) Mechanism() string
func (*PlainAuth) Response() string
func (PlainAuth) String() string

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
type QosConfig struct {
	PrefetchCount uint16
	PrefetchSize  uint32
	Global        bool
}
type Queue struct {
	Name      string
	Messages  int
	Consumers int
}
type QueueConfig struct {
	DeclaredName string
	ActualName   string
	Durable      bool
	AutoDelete   bool
	Exclusive    bool
	NoWait       bool
	Args         Table
}
type ReconnectionConfig struct {
	MaxRetryCount int
	RetryInterval time.Duration
}

func (*ReconnectionConfig) Clone() *ReconnectionConfig

type Recovery struct {
	ReconnectionConfig    *ReconnectionConfig
	ConnectionRecovery    ConnectionRecovery
	TopologyRecovery      TopologyRecovery
	TopologyRecoveryMode  TopologyRecoveryMode
	OnTopologyEntityError func(conn *Connection, e TopologyRecoveryEntity) bool
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

func SetLogger(Logging)

type StateChanged struct {
	From                    LifeCycleState
	To                      LifeCycleState
	Err                     error
	SkippedTopologyEntities []TopologyRecoveryEntity
}

func (StateChanged) String() string

type Table map[string]any

func (Table) SetClientConnectionName(string)
func (Table) Validate() error

type TopologyConfiguration struct {
	Qos              *QosConfig
	Exchanges        map[string]ExchangeConfig
	Queues           map[string]QueueConfig
	Bindings         []BindingConfig
	ExchangeBindings []ExchangeBindingConfig
}

func (*TopologyConfiguration) Clone() *TopologyConfiguration

type TopologyRecovery interface {
	RecoverTopology(*Connection, []*Channel) ([]TopologyRecoveryEntity, error)
}
type TopologyRecoveryEntity struct {
	EntityType    TopologyRecoveryEntityType
	EntityName    string
	SecondaryName string
	RoutingKey    string
	ChannelID     uint16
	Err           error
}

func (TopologyRecoveryEntity) Error() string
func (TopologyRecoveryEntity) Unwrap() error

type TopologyRecoveryEntityType byte

func (TopologyRecoveryEntityType) String() string

type TopologyRecoveryMode byte
type URI struct {
	Scheme            string
	Host              string
	Port              int
	Username          string
	Password          string
	Vhost             string
	CertFile          string
	CACertFile        string
	KeyFile           string
	ServerName        string
	AuthMechanism     []string
	Heartbeat         heartbeatDuration
	ConnectionTimeout int
	ChannelMax        uint16
}

func (URI) AMQPlainAuth() *AMQPlainAuth
func (URI) PlainAuth() *PlainAuth
func (URI) String() string

type heartbeatDuration struct {
}
