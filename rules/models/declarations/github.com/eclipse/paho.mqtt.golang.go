// Package github.com/eclipse/paho.mqtt.golang of github.com/eclipse/paho.mqtt.golang v1.5.1, BSD-3-Clause, Copyright (c) 2007, Eclipse Foundation, Inc. and its licensors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mqtt

import (
	"crypto/tls"
	"github.com/eclipse/paho.mqtt.golang/packets"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"
)

var CRITICAL Logger

type Client interface {
	AddRoute(string, MessageHandler)
	Connect() Token
	Disconnect(uint)
	IsConnected() bool
	IsConnectionOpen() bool
	OptionsReader() ClientOptionsReader
	Publish(string, byte, bool, any) Token
	Subscribe(string, byte, MessageHandler) Token
	SubscribeMultiple(map[string]byte, MessageHandler) Token
	Unsubscribe(...string) Token
}
type ClientOptions struct {
	Servers                  []*url.URL
	ClientID                 string
	Username                 string
	Password                 string
	CredentialsProvider      CredentialsProvider
	CleanSession             bool
	Order                    bool
	WillEnabled              bool
	WillTopic                string
	WillPayload              []byte
	WillQos                  byte
	WillRetained             bool
	ProtocolVersion          uint
	TLSConfig                *tls.Config
	KeepAlive                int64
	PingTimeout              time.Duration
	ConnectTimeout           time.Duration
	MaxReconnectInterval     time.Duration
	AutoReconnect            bool
	ConnectRetryInterval     time.Duration
	ConnectRetry             bool
	Store                    Store
	DefaultPublishHandler    MessageHandler
	OnConnect                OnConnectHandler
	OnConnectionLost         ConnectionLostHandler
	OnReconnecting           ReconnectHandler
	OnConnectAttempt         ConnectionAttemptHandler
	OnConnectionNotification ConnectionNotificationHandler
	WriteTimeout             time.Duration
	MessageChannelDepth      uint
	ResumeSubs               bool
	HTTPHeaders              http.Header
	WebsocketOptions         *WebsocketOptions
	MaxResumePubInFlight     int
	Dialer                   *net.Dialer
	CustomOpenConnectionFn   OpenConnectionFunc
	AutoAckDisabled          bool
}

func (*ClientOptions) AddBroker(string) *ClientOptions
func (*ClientOptions) SetAutoAckDisabled(bool) *ClientOptions
func (*ClientOptions) SetAutoReconnect(bool) *ClientOptions
func (*ClientOptions) SetBinaryWill(string, []byte, byte, bool) *ClientOptions
func (*ClientOptions) SetCleanSession(bool) *ClientOptions
func (*ClientOptions) SetClientID(string) *ClientOptions
func (*ClientOptions) SetConnectRetry(bool) *ClientOptions
func (*ClientOptions) SetConnectRetryInterval(time.Duration) *ClientOptions
func (*ClientOptions) SetConnectTimeout(time.Duration) *ClientOptions
func (*ClientOptions) SetConnectionAttemptHandler(ConnectionAttemptHandler) *ClientOptions
func (*ClientOptions) SetConnectionLostHandler(ConnectionLostHandler) *ClientOptions
func (*ClientOptions) SetConnectionNotificationHandler(ConnectionNotificationHandler) *ClientOptions
func (*ClientOptions) SetCredentialsProvider(CredentialsProvider) *ClientOptions
func (*ClientOptions) SetCustomOpenConnectionFn(OpenConnectionFunc) *ClientOptions
func (*ClientOptions) SetDefaultPublishHandler(MessageHandler) *ClientOptions
func (*ClientOptions) SetDialer(*net.Dialer) *ClientOptions
func (*ClientOptions) SetHTTPHeaders(http.Header) *ClientOptions
func (*ClientOptions) SetKeepAlive(time.Duration) *ClientOptions
func (*ClientOptions) SetMaxReconnectInterval(time.Duration) *ClientOptions
func (*ClientOptions) SetMaxResumePubInFlight(int) *ClientOptions
func (*ClientOptions) SetMessageChannelDepth(uint) *ClientOptions
func (*ClientOptions) SetOnConnectHandler(OnConnectHandler) *ClientOptions
func (*ClientOptions) SetOrderMatters(bool) *ClientOptions
func (*ClientOptions) SetPassword(string) *ClientOptions
func (*ClientOptions) SetPingTimeout(time.Duration) *ClientOptions
func (*ClientOptions) SetProtocolVersion(uint) *ClientOptions
func (*ClientOptions) SetReconnectingHandler(ReconnectHandler) *ClientOptions
func (*ClientOptions) SetResumeSubs(bool) *ClientOptions
func (*ClientOptions) SetStore(Store) *ClientOptions
func (*ClientOptions) SetTLSConfig(*tls.Config) *ClientOptions
func (*ClientOptions) SetUsername(string) *ClientOptions
func (*ClientOptions) SetWebsocketOptions(*WebsocketOptions) *ClientOptions
func (*ClientOptions) SetWill(string, string, byte, bool) *ClientOptions
func (*ClientOptions) SetWriteTimeout(time.Duration) *ClientOptions
func (*ClientOptions) UnsetWill() *ClientOptions

type ClientOptionsReader struct {
}

func (*ClientOptionsReader) AutoReconnect() bool
func (*ClientOptionsReader) CleanSession() bool
func (*ClientOptionsReader) ClientID() string
func (*ClientOptionsReader) ConnectRetry() bool
func (*ClientOptionsReader) ConnectRetryInterval() time.Duration
func (*ClientOptionsReader) ConnectTimeout() time.Duration
func (*ClientOptionsReader) HTTPHeaders() http.Header
func (*ClientOptionsReader) KeepAlive() time.Duration
func (*ClientOptionsReader) MaxReconnectInterval() time.Duration
func (*ClientOptionsReader) MessageChannelDepth() uint
func (*ClientOptionsReader) Order() bool
func (*ClientOptionsReader) Password() string
func (*ClientOptionsReader) PingTimeout() time.Duration
func (*ClientOptionsReader) ProtocolVersion() uint
func (*ClientOptionsReader) ResumeSubs() bool
func (*ClientOptionsReader) Servers() []*url.URL
func (*ClientOptionsReader) TLSConfig() *tls.Config
func (*ClientOptionsReader) Username() string
func (*ClientOptionsReader) WebsocketOptions() *WebsocketOptions
func (*ClientOptionsReader) WillEnabled() bool
func (*ClientOptionsReader) WillPayload() []byte
func (*ClientOptionsReader) WillQos() byte
func (*ClientOptionsReader) WillRetained() bool
func (*ClientOptionsReader) WillTopic() string
func (*ClientOptionsReader) WriteTimeout() time.Duration
func ConnectMQTT(net.Conn, *packets.ConnectPacket, uint) (byte, bool)

type ConnectToken struct {
	baseToken
}

func (*ConnectToken) ReturnCode() byte
func (*ConnectToken) SessionPresent() bool

type ConnectionAttemptHandler func(broker *url.URL, tlsCfg *tls.Config) *tls.Config
type ConnectionLostHandler func(Client, error)
type ConnectionNotification interface {
	Type() ConnectionNotificationType
}
type ConnectionNotificationBroker struct {
	Broker *url.URL
}

func (ConnectionNotificationBroker) Type() ConnectionNotificationType

type ConnectionNotificationBrokerFailed struct {
	Broker *url.URL
	Reason error
}

func (ConnectionNotificationBrokerFailed) Type() ConnectionNotificationType

type ConnectionNotificationConnected struct {
}

func (ConnectionNotificationConnected) Type() ConnectionNotificationType

type ConnectionNotificationConnecting struct {
	IsReconnect bool
	Attempt     int
}

func (ConnectionNotificationConnecting) Type() ConnectionNotificationType

type ConnectionNotificationFailed struct {
	Reason error
}

func (ConnectionNotificationFailed) Type() ConnectionNotificationType

type ConnectionNotificationHandler func(Client, ConnectionNotification)
type ConnectionNotificationLost struct {
	Reason error
}

func (ConnectionNotificationLost) Type() ConnectionNotificationType

type ConnectionNotificationType int64
type CredentialsProvider func() (username string, password string)

var DEBUG Logger

func DefaultConnectionLostHandler(Client, error)

type DisconnectToken struct {
	baseToken
}
type DummyToken struct {
}

func (*DummyToken) Done() <-chan struct{}
func (*DummyToken) Error() error
func (*DummyToken) Wait() bool
func (*DummyToken) WaitTimeout(time.Duration) bool

var ERROR Logger
var ErrInvalidQos error
var ErrInvalidTopicEmptyString error
var ErrInvalidTopicMultilevel error
var ErrNotConnected error

type FileStore struct {
	sync.RWMutex
}

func (*FileStore) All() []string
func (*FileStore) Close()
func (*FileStore) Del(string)
func (*FileStore) Get(string) packets.ControlPacket
func (*FileStore) Open()
func (*FileStore) Put(string, packets.ControlPacket)
func (*FileStore) Reset()

type Logger interface {
	Printf(string, ...any)
	Println(...any)
}
type MId uint16
type MemoryStore struct {
	sync.RWMutex
}

func (*MemoryStore) All() []string
func (*MemoryStore) Close()
func (*MemoryStore) Del(string)
func (*MemoryStore) Get(string) packets.ControlPacket
func (*MemoryStore) Open()
func (*MemoryStore) Put(string, packets.ControlPacket)
func (*MemoryStore) Reset()

type Message interface {
	Ack()
	Duplicate() bool
	MessageID() uint16
	Payload() []byte
	Qos() byte
	Retained() bool
	Topic() string
}
type MessageHandler func(Client, Message)
type NOOPLogger struct {
}

func (NOOPLogger) Printf(string, ...any)
func (NOOPLogger) Println(...any)
func NewClient(*ClientOptions) Client
func NewClientOptions() *ClientOptions
func NewFileStore(string) *FileStore
func NewMemoryStore() *MemoryStore
func NewOptionsReader(*ClientOptions) ClientOptionsReader
func NewOrderedMemoryStore() *OrderedMemoryStore
func NewWebsocket(string, *tls.Config, time.Duration, http.Header, *WebsocketOptions) (net.Conn, error)

type OnConnectHandler func(Client)
type OpenConnectionFunc func(uri *url.URL, options ClientOptions) (net.Conn, error)
type OrderedMemoryStore struct {
	sync.RWMutex
}

func (*OrderedMemoryStore) All() []string
func (*OrderedMemoryStore) Close()
func (*OrderedMemoryStore) Del(string)
func (*OrderedMemoryStore) Get(string) packets.ControlPacket
func (*OrderedMemoryStore) Open()
func (*OrderedMemoryStore) Put(string, packets.ControlPacket)
func (*OrderedMemoryStore) Reset()

type PacketAndToken struct {
}
type PlaceHolderToken struct {
}

func (*PlaceHolderToken) Done() <-chan struct{}
func (*PlaceHolderToken) Error() error
func (*PlaceHolderToken) Wait() bool
func (*PlaceHolderToken) WaitTimeout(time.Duration) bool

type ProxyFunction func(req *http.Request) (*url.URL, error)
type PublishToken struct {
	baseToken
}

func (*PublishToken) MessageID() uint16

type ReconnectHandler func(Client, *ClientOptions)
type Store interface {
	All() []string
	Close()
	Del(string)
	Get(string) packets.ControlPacket
	Open()
	Put(string, packets.ControlPacket)
	Reset()
}
type SubscribeToken struct {
	baseToken
}

func (*SubscribeToken) Result() map[string]byte

var TimedOut error

type Token interface {
	Done() <-chan struct{}
	Error() error
	Wait() bool
	WaitTimeout(time.Duration) bool
}
type TokenErrorSetter interface {
	setError(error)
}
type UnsubscribeToken struct {
	baseToken
}

var WARN Logger

func WaitTokenTimeout(Token, time.Duration) error

type WebsocketOptions struct {
	ReadBufferSize  int
	WriteBufferSize int
	Proxy           ProxyFunction
}
type baseToken struct {
}

func (*baseToken) Done() <-chan struct{}
func (*baseToken) Error() error
func (*baseToken) Wait() bool
func (*baseToken) WaitTimeout(time.Duration) bool
