// Package github.com/nats-io/nats.go of github.com/nats-io/nats.go v1.55.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package nats

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"hash"
	"io"
	"iter"
	"net"
	"net/http"
	"net/url"
	"time"
)

type APIError struct {
	Code        int
	ErrorCode   ErrorCode
	Description string
}

func (*APIError) APIError() *APIError
func (*APIError) Error() string
func (*APIError) Is(error) bool
func APIPrefix(string) JSOpt

type APIStats struct {
	Level    int
	Total    uint64
	Errors   uint64
	Inflight uint64
}
type AccountInfo struct {
	Tier
	Domain string
	API    APIStats
	Tiers  map[string]Tier
}
type AccountLimits struct {
	MaxMemory            int64
	MaxStore             int64
	MaxStreams           int
	MaxConsumers         int
	MaxAckPending        int
	MemoryMaxStreamBytes int64
	StoreMaxStreamBytes  int64
	MaxBytesRequired     bool
}

func AckAll() SubOpt
func AckExplicit() SubOpt
func AckNone() SubOpt

type AckOpt interface {
	configureAck(*ackOpts) error
}
type AckPolicy int

func (AckPolicy) MarshalJSON() ([]byte, error)
func (AckPolicy) String() string
func (*AckPolicy) UnmarshalJSON([]byte) error

type AckWait int64
type AuthTokenHandler func() string

func BackOff([]time.Duration) SubOpt
func Bind(string, string) SubOpt
func BindStream(string) SubOpt
func ClientCert(string, string) Option
func ClientTLSConfig(TLSCertHandler, RootCAsHandler) Option

type ClientTrace struct {
	RequestSent      func(subj string, payload []byte)
	ResponseReceived func(subj string, payload []byte, hdr Header)
}

func ClosedHandler(ConnHandler) Option

type ClusterInfo struct {
	Name        string
	RaftGroup   string
	Leader      string
	LeaderSince *time.Time
	SystemAcc   bool
	TrafficAcc  string
	Replicas    []*PeerInfo
	Desired     *DesiredClusterInfo
}

func Compression(bool) Option

type Conn struct {
	Statistics
	Opts Options
}

func (*Conn) AuthRequired() bool
func (*Conn) Barrier(func()) error
func (*Conn) Buffered() (int, error)
func (*Conn) ChanQueueSubscribe(string, string, chan *Msg) (*Subscription, error)
func (*Conn) ChanSubscribe(string, chan *Msg) (*Subscription, error)
func (*Conn) Close()
func (*Conn) ClosedHandler() ConnHandler
func (*Conn) ConnectedAddr() string
func (*Conn) ConnectedClusterName() string
func (*Conn) ConnectedDomain() string
func (*Conn) ConnectedServerId() string
func (*Conn) ConnectedServerJetStream() (bool, int)
func (*Conn) ConnectedServerName() string
func (*Conn) ConnectedServerVersion() string
func (*Conn) ConnectedUrl() string
func (*Conn) ConnectedUrlRedacted() string
func (*Conn) DisconnectErrHandler() ConnErrHandler
func (*Conn) DiscoveredServers() []string
func (*Conn) DiscoveredServersHandler() ConnHandler
func (*Conn) Drain() error
func (*Conn) ErrorHandler() ErrHandler
func (*Conn) Flush() error
func (*Conn) FlushTimeout(time.Duration) error
func (*Conn) FlushWithContext(context.Context) error
func (*Conn) ForceReconnect() error
func (*Conn) GetClientID() (uint64, error)
func (*Conn) GetClientIP() (net.IP, error)
func (*Conn) HeadersSupported() bool
func (*Conn) IsClosed() bool
func (*Conn) IsConnected() bool
func (*Conn) IsDraining() bool
func (*Conn) IsReconnecting() bool
func (*Conn) IsSystemAccount() bool
func (*Conn) JetStream(...JSOpt) (JetStreamContext, error)
func (*Conn) LastError() error
func (*Conn) LocalAddr() string
func (*Conn) MaxPayload() int64
func (*Conn) NewInbox() string
func (*Conn) NewRespInbox() string
func (*Conn) NumSubscriptions() int
func (*Conn) Publish(string, []byte) error
func (*Conn) PublishMsg(*Msg) error
func (*Conn) PublishRequest(string, string, []byte) error
func (*Conn) QueueSubscribe(string, string, MsgHandler) (*Subscription, error)
func (*Conn) QueueSubscribeSync(string, string) (*Subscription, error)
func (*Conn) QueueSubscribeSyncWithChan(string, string, chan *Msg) (*Subscription, error)
func (*Conn) RTT() (time.Duration, error)
func (*Conn) ReconnectHandler() ConnHandler
func (*Conn) RemoteAccount() string
func (*Conn) RemoveStatusListener(chan Status)
func (*Conn) Request(string, []byte, time.Duration) (*Msg, error)
func (*Conn) RequestMsg(*Msg, time.Duration) (*Msg, error)
func (*Conn) RequestMsgWithContext(context.Context, *Msg) (*Msg, error)
func (*Conn) RequestWithContext(context.Context, string, []byte) (*Msg, error)
func (*Conn) ServerPool() []Server
func (*Conn) Servers() []string
func (*Conn) SetClosedHandler(ConnHandler)
func (*Conn) SetDisconnectErrHandler(ConnErrHandler)
func (*Conn) SetDisconnectHandler(ConnHandler)
func (*Conn) SetDiscoveredServersHandler(ConnHandler)
func (*Conn) SetErrorHandler(ErrHandler)
func (*Conn) SetReconnectHandler(ConnHandler)
func (*Conn) SetServerPool([]string) error
func (*Conn) Stats() Statistics
func (*Conn) Status() Status
func (*Conn) StatusChanged(...Status) chan Status
func (*Conn) Subscribe(string, MsgHandler) (*Subscription, error)
func (*Conn) SubscribeSync(string) (*Subscription, error)
func (*Conn) TLSConnectionState() (tls.ConnectionState, error)
func (*Conn) TLSRequired() bool

type ConnErrHandler func(*Conn, error)
type ConnHandler func(*Conn)

func Connect(string, ...Option) (*Conn, error)
func ConnectHandler(ConnHandler) Option

type ConsumerConfig struct {
	Durable            string
	Name               string
	Description        string
	DeliverPolicy      DeliverPolicy
	OptStartSeq        uint64
	OptStartTime       *time.Time
	AckPolicy          AckPolicy
	AckWait            time.Duration
	MaxDeliver         int
	BackOff            []time.Duration
	FilterSubject      string
	FilterSubjects     []string
	ReplayPolicy       ReplayPolicy
	RateLimit          uint64
	SampleFrequency    string
	MaxWaiting         int
	MaxAckPending      int
	FlowControl        bool
	Heartbeat          time.Duration
	HeadersOnly        bool
	MaxRequestBatch    int
	MaxRequestExpires  time.Duration
	MaxRequestMaxBytes int
	DeliverSubject     string
	DeliverGroup       string
	InactiveThreshold  time.Duration
	Replicas           int
	MemoryStorage      bool
	Metadata           map[string]string
}

func ConsumerFilterSubjects(...string) SubOpt

type ConsumerInfo struct {
	Stream         string
	Name           string
	Created        time.Time
	Config         ConsumerConfig
	Delivered      SequenceInfo
	AckFloor       SequenceInfo
	NumAckPending  int
	NumRedelivered int
	NumWaiting     int
	NumPending     uint64
	Cluster        *ClusterInfo
	PushBound      bool
}

func ConsumerMemoryStorage() SubOpt
func ConsumerName(string) SubOpt
func ConsumerReplicas(int) SubOpt
func Context(context.Context) ContextOpt

type ContextOpt struct {
	context.Context
}
type CustomDialer interface {
	Dial(string, string) (net.Conn, error)
}

func CustomInboxPrefix(string) Option
func CustomReconnectDelay(ReconnectDelayHandler) Option
func DecodeHeadersMsg([]byte) (Header, error)
func DecodeObjectDigest(string) ([]byte, error)

var DefaultOptions Options

type DeleteMarkersOlderThan int64
type DeleteOpt interface {
	configureDelete(*deleteOpts) error
}

func DeliverAll() SubOpt
func DeliverLast() SubOpt
func DeliverLastPerSubject() SubOpt
func DeliverNew() SubOpt

type DeliverPolicy int

func (DeliverPolicy) MarshalJSON() ([]byte, error)
func (*DeliverPolicy) UnmarshalJSON([]byte) error
func DeliverSubject(string) SubOpt
func Description(string) SubOpt

type DesiredClusterInfo struct {
	Created  time.Time
	Name     string
	Replicas []*DesiredPeerInfo
	Origin   *DesiredClusterInfoOrigin
	Status   *DesiredClusterInfoStatus
}
type DesiredClusterInfoOrigin struct {
	Replicas  int
	Placement *Placement
	Retention *RetentionPolicy
}
type DesiredClusterInfoStatus struct {
	Description string
	Type        MigrationStatusType
	Err         string
}
type DesiredPeerInfo struct {
	Name    string
	Offline bool
	Peer    string
}

func Dialer(*net.Dialer) Option
func DirectGet() JSOpt
func DirectGetNext(string) JSOpt

type DiscardPolicy int

func (DiscardPolicy) MarshalJSON() ([]byte, error)
func (DiscardPolicy) String() string
func (*DiscardPolicy) UnmarshalJSON([]byte) error
func DisconnectErrHandler(ConnErrHandler) Option
func DisconnectHandler(ConnHandler) Option
func DiscoveredServersHandler(ConnHandler) Option
func Domain(string) JSOpt
func DontRandomize() Option
func DrainTimeout(time.Duration) Option
func Durable(string) SubOpt
func EnableFlowControl() SubOpt

type EncodedConn struct {
	Conn *Conn
	Enc  Encoder
}

func (*EncodedConn) BindRecvChan(string, any) (*Subscription, error)
func (*EncodedConn) BindRecvQueueChan(string, string, any) (*Subscription, error)
func (*EncodedConn) BindSendChan(string, any) error
func (*EncodedConn) Close()
func (*EncodedConn) Drain() error
func (*EncodedConn) Flush() error
func (*EncodedConn) FlushTimeout(time.Duration) error
func (*EncodedConn) LastError() error
func (*EncodedConn) Publish(string, any) error
func (*EncodedConn) PublishRequest(string, string, any) error
func (*EncodedConn) QueueSubscribe(string, string, Handler) (*Subscription, error)
func (*EncodedConn) Request(string, any, any, time.Duration) error
func (*EncodedConn) RequestWithContext(context.Context, string, any, any) error
func (*EncodedConn) Subscribe(string, Handler) (*Subscription, error)

type Encoder interface {
	Decode(string, []byte, any) error
	Encode(string, any) ([]byte, error)
}

func EncoderForType(string) Encoder

var ErrAccountAuthExpired error
var ErrAsyncPublishTimeout JetStreamError
var ErrAuthExpired error
var ErrAuthRevoked error
var ErrAuthorization error
var ErrBadBucket error
var ErrBadHeaderMsg error
var ErrBadObjectMeta error
var ErrBadQueueName error
var ErrBadRequest JetStreamError
var ErrBadSubject error
var ErrBadSubscription error
var ErrBadTimeout error
var ErrBucketMalformed error
var ErrBucketNotFound error
var ErrBucketRequired error
var ErrCantAckIfConsumerAckNone JetStreamError
var ErrCantGetBucket error
var ErrChanArg error
var ErrClientCertOrRootCAsRequired error
var ErrClientIDNotSupported error
var ErrClientIPNotSupported error
var ErrConnectionClosed error
var ErrConnectionDraining error
var ErrConnectionNotTLS error
var ErrConnectionReconnecting error
var ErrConsumerConfigRequired JetStreamError
var ErrConsumerCreationResponseEmpty JetStreamError
var ErrConsumerDeleted JetStreamError
var ErrConsumerInfoOnOrderedReset JetStreamError
var ErrConsumerLeadershipChanged JetStreamError
var ErrConsumerMultipleFilterSubjectsNotSupported JetStreamError
var ErrConsumerNameAlreadyInUse JetStreamError
var ErrConsumerNameRequired JetStreamError
var ErrConsumerNotActive JetStreamError
var ErrConsumerNotFound JetStreamError

type ErrConsumerSequenceMismatch struct {
	StreamResumeSequence uint64
	ConsumerSequence     uint64
	LastConsumerSequence uint64
}

func (*ErrConsumerSequenceMismatch) Error() string

var ErrContextAndTimeout JetStreamError
var ErrDigestMismatch error
var ErrDisconnected error
var ErrDrainTimeout error
var ErrDuplicateFilterSubjects JetStreamError
var ErrEmptyFilter JetStreamError
var ErrFetchDisconnected *jsError

type ErrHandler func(*Conn, *Subscription, error)

var ErrHeadersNotSupported error
var ErrHistoryToLarge error
var ErrInvalidArg error
var ErrInvalidBucketName error
var ErrInvalidConnection error
var ErrInvalidConsumerName JetStreamError
var ErrInvalidContext error
var ErrInvalidDigestFormat error
var ErrInvalidDurableName error
var ErrInvalidFilterSubject JetStreamError
var ErrInvalidJSAck JetStreamError
var ErrInvalidKey error
var ErrInvalidMsg error
var ErrInvalidStoreName error
var ErrInvalidStreamName JetStreamError
var ErrJetStreamNotEnabled JetStreamError
var ErrJetStreamNotEnabledForAccount JetStreamError
var ErrJetStreamPublisherClosed JetStreamError
var ErrJsonParse error
var ErrKeyDeleted error
var ErrKeyExists JetStreamError
var ErrKeyNotFound error
var ErrKeyRevisionMismatch JetStreamError
var ErrKeyValueConfigRequired error
var ErrKeyWatcherTimeout error
var ErrLinkNotAllowed error
var ErrMaxAccountConnectionsExceeded error
var ErrMaxConnectionsExceeded error
var ErrMaxMessages error
var ErrMaxPayload error
var ErrMaxSubscriptionsExceeded error
var ErrMixingWebsocketSchemes error
var ErrMsgAlreadyAckd JetStreamError
var ErrMsgNoReply error
var ErrMsgNotBound error
var ErrMsgNotFound JetStreamError
var ErrMultipleTLSConfigs error
var ErrNameRequired error
var ErrNeeds262 error
var ErrNkeyAndUser error
var ErrNkeyButNoSigCB error
var ErrNkeysNotSupported error
var ErrNoDeadlineContext error
var ErrNoEchoNotSupported error
var ErrNoHeartbeat JetStreamError
var ErrNoInfoReceived error
var ErrNoKeysFound error
var ErrNoLinkToDeleted error
var ErrNoLinkToLink error
var ErrNoMatchingStream JetStreamError
var ErrNoObjectsFound error
var ErrNoResponders error
var ErrNoServers error
var ErrNoStreamResponse JetStreamError
var ErrNoUserCB error
var ErrNotJSMessage JetStreamError
var ErrObjectAlreadyExists error
var ErrObjectConfigRequired error
var ErrObjectNotFound error
var ErrObjectRequired error
var ErrOverlappingFilterSubjects JetStreamError
var ErrPermissionViolation error
var ErrPullSubscribeRequired JetStreamError
var ErrPullSubscribeToPushConsumer JetStreamError
var ErrReconnectBufExceeded error
var ErrSecureConnRequired error
var ErrSecureConnWanted error
var ErrServerNotInPool error
var ErrSlowConsumer error
var ErrStaleConnection error
var ErrStreamConfigRequired JetStreamError
var ErrStreamNameAlreadyInUse JetStreamError
var ErrStreamNameRequired JetStreamError
var ErrStreamNotFound JetStreamError
var ErrStreamSourceMultipleSubjectTransformsNotSupported JetStreamError
var ErrStreamSourceNotSupported JetStreamError
var ErrStreamSourceSubjectTransformNotSupported JetStreamError
var ErrStreamSubjectTransformNotSupported JetStreamError
var ErrSubjectMismatch JetStreamError
var ErrSubscriptionClosed JetStreamError
var ErrSyncSubRequired error
var ErrTLS error
var ErrTimeout error
var ErrTokenAlreadySet error
var ErrTooManyStalledMsgs JetStreamError
var ErrTypeSubscription error
var ErrUpdateMetaDeleted error
var ErrUserButNoSigCB error
var ErrUserInfoAlreadySet error
var ErrWebSocketHeadersAlreadySet error

type ErrorCode uint16

func ErrorHandler(ErrHandler) Option
func ExpectLastMsgId(string) PubOpt
func ExpectLastSequence(uint64) PubOpt
func ExpectLastSequencePerSubject(uint64) PubOpt
func ExpectStream(string) PubOpt

type ExternalStream struct {
	APIPrefix     string
	DeliverPrefix string
}

func FlusherTimeout(time.Duration) Option
func GetDefaultOptions() Options
func GetObjectDigestValue(hash.Hash) string

type GetObjectInfoOpt interface {
	configureGetInfo(*getObjectInfoOpts) error
}

func GetObjectInfoShowDeleted() GetObjectInfoOpt

type GetObjectOpt interface {
	configureGetObject(*getObjectOpts) error
}

func GetObjectShowDeleted() GetObjectOpt

type Handler interface {
}
type Header map[string][]string

func (Header) Add(string, string)
func (Header) Del(string)
func (Header) Get(string) string
func (Header) Set(string, string)
func (Header) Values(string) []string
func HeadersOnly() SubOpt
func IdleHeartbeat(time.Duration) SubOpt
func IgnoreAuthErrorAbort() Option
func IgnoreDeletes() WatchOpt
func IgnoreDiscoveredServers() Option

type InProcessConnProvider interface {
	InProcessConn() (net.Conn, error)
}

func InProcessServer(InProcessConnProvider) Option
func InactiveThreshold(time.Duration) SubOpt
func IncludeHistory() WatchOpt

type JSOpt interface {
	configureJSContext(*jsOpts) error
}
type JetStream interface {
	ChanQueueSubscribe(string, string, chan *Msg, ...SubOpt) (*Subscription, error)
	ChanSubscribe(string, chan *Msg, ...SubOpt) (*Subscription, error)
	CleanupPublisher()
	Publish(string, []byte, ...PubOpt) (*PubAck, error)
	PublishAsync(string, []byte, ...PubOpt) (PubAckFuture, error)
	PublishAsyncComplete() <-chan struct{}
	PublishAsyncPending() int
	PublishMsg(*Msg, ...PubOpt) (*PubAck, error)
	PublishMsgAsync(*Msg, ...PubOpt) (PubAckFuture, error)
	PullSubscribe(string, string, ...SubOpt) (*Subscription, error)
	QueueSubscribe(string, string, MsgHandler, ...SubOpt) (*Subscription, error)
	QueueSubscribeSync(string, string, ...SubOpt) (*Subscription, error)
	Subscribe(string, MsgHandler, ...SubOpt) (*Subscription, error)
	SubscribeSync(string, ...SubOpt) (*Subscription, error)
}
type JetStreamContext interface {
	JetStream
	JetStreamManager
	KeyValueManager
	ObjectStoreManager
}
type JetStreamError interface {
	APIError() *APIError
	error
}
type JetStreamManager interface {
	AccountInfo(...JSOpt) (*AccountInfo, error)
	AddConsumer(string, *ConsumerConfig, ...JSOpt) (*ConsumerInfo, error)
	AddStream(*StreamConfig, ...JSOpt) (*StreamInfo, error)
	ConsumerInfo(string, string, ...JSOpt) (*ConsumerInfo, error)
	ConsumerNames(string, ...JSOpt) <-chan string
	Consumers(string, ...JSOpt) <-chan *ConsumerInfo
	ConsumersInfo(string, ...JSOpt) <-chan *ConsumerInfo
	DeleteConsumer(string, string, ...JSOpt) error
	DeleteMsg(string, uint64, ...JSOpt) error
	DeleteStream(string, ...JSOpt) error
	GetLastMsg(string, string, ...JSOpt) (*RawStreamMsg, error)
	GetMsg(string, uint64, ...JSOpt) (*RawStreamMsg, error)
	PurgeStream(string, ...JSOpt) error
	SecureDeleteMsg(string, uint64, ...JSOpt) error
	StreamInfo(string, ...JSOpt) (*StreamInfo, error)
	StreamNameBySubject(string, ...JSOpt) (string, error)
	StreamNames(...JSOpt) <-chan string
	Streams(...JSOpt) <-chan *StreamInfo
	StreamsInfo(...JSOpt) <-chan *StreamInfo
	UpdateConsumer(string, *ConsumerConfig, ...JSOpt) (*ConsumerInfo, error)
	UpdateStream(*StreamConfig, ...JSOpt) (*StreamInfo, error)
}
type KeyLister interface {
	Error() <-chan error
	Keys() <-chan string
	Stop() error
}
type KeyValue interface {
	Bucket() string
	Create(string, []byte) (uint64, error)
	Delete(string, ...DeleteOpt) error
	Get(string) (KeyValueEntry, error)
	GetRevision(string, uint64) (KeyValueEntry, error)
	History(string, ...WatchOpt) ([]KeyValueEntry, error)
	Keys(...WatchOpt) ([]string, error)
	ListKeys(...WatchOpt) (KeyLister, error)
	Purge(string, ...DeleteOpt) error
	PurgeDeletes(...PurgeOpt) error
	Put(string, []byte) (uint64, error)
	PutString(string, string) (uint64, error)
	Status() (KeyValueStatus, error)
	Update(string, []byte, uint64) (uint64, error)
	Watch(string, ...WatchOpt) (KeyWatcher, error)
	WatchAll(...WatchOpt) (KeyWatcher, error)
	WatchFiltered([]string, ...WatchOpt) (KeyWatcher, error)
}
type KeyValueBucketStatus struct {
}

func (*KeyValueBucketStatus) BackingStore() string
func (*KeyValueBucketStatus) Bucket() string
func (*KeyValueBucketStatus) Bytes() uint64
func (*KeyValueBucketStatus) Config() KeyValueConfig
func (*KeyValueBucketStatus) History() int64
func (*KeyValueBucketStatus) IsCompressed() bool
func (*KeyValueBucketStatus) StreamInfo() *StreamInfo
func (*KeyValueBucketStatus) TTL() time.Duration
func (*KeyValueBucketStatus) Values() uint64

type KeyValueConfig struct {
	Bucket       string
	Description  string
	MaxValueSize int32
	History      uint8
	TTL          time.Duration
	MaxBytes     int64
	Storage      StorageType
	Replicas     int
	Placement    *Placement
	RePublish    *RePublish
	Mirror       *StreamSource
	Sources      []*StreamSource
	Compression  bool
}
type KeyValueEntry interface {
	Bucket() string
	Created() time.Time
	Delta() uint64
	Key() string
	Operation() KeyValueOp
	Revision() uint64
	Value() []byte
}
type KeyValueManager interface {
	CreateKeyValue(*KeyValueConfig) (KeyValue, error)
	DeleteKeyValue(string) error
	KeyValue(string) (KeyValue, error)
	KeyValueStoreNames() <-chan string
	KeyValueStores() <-chan KeyValueStatus
}
type KeyValueOp uint8

func (KeyValueOp) String() string

type KeyValueStatus interface {
	BackingStore() string
	Bucket() string
	Bytes() uint64
	Config() KeyValueConfig
	History() int64
	IsCompressed() bool
	TTL() time.Duration
	Values() uint64
}
type KeyWatcher interface {
	Context() context.Context
	Error() <-chan error
	Stop() error
	Updates() <-chan KeyValueEntry
}

func LameDuckModeHandler(ConnHandler) Option
func LastRevision(uint64) DeleteOpt

type ListObjectsOpt interface {
	configureListObjects(*listObjectOpts) error
}

func ListObjectsShowDeleted() ListObjectsOpt
func ManualAck() SubOpt
func MaxAckPending(int) SubOpt
func MaxDeliver(int) SubOpt
func MaxPingsOutstanding(int) Option
func MaxReconnects(int) Option
func MaxRequestBatch(int) SubOpt
func MaxRequestExpires(time.Duration) SubOpt
func MaxRequestMaxBytes(int) SubOpt

type MaxWait int64
type MessageBatch interface {
	Done() <-chan struct{}
	Error() error
	Messages() <-chan *Msg
}

func MetaOnly() WatchOpt

type MigrationStatusType string
type Msg struct {
	Subject string
	Reply   string
	Header  Header
	Data    []byte
	Sub     *Subscription
}

func (*Msg) Ack(...AckOpt) error
func (*Msg) AckSync(...AckOpt) error
func (*Msg) Equal(*Msg) bool
func (*Msg) InProgress(...AckOpt) error
func (*Msg) Metadata() (*MsgMetadata, error)
func (*Msg) Nak(...AckOpt) error
func (*Msg) NakWithDelay(time.Duration, ...AckOpt) error
func (*Msg) Respond([]byte) error
func (*Msg) RespondMsg(*Msg) error
func (*Msg) Size() int
func (*Msg) Term(...AckOpt) error

type MsgErrHandler func(JetStream, *Msg, error)
type MsgHandler func(msg *Msg)

func MsgId(string) PubOpt

type MsgMetadata struct {
	Sequence     SequencePair
	NumDelivered uint64
	NumPending   uint64
	Timestamp    time.Time
	Stream       string
	Consumer     string
	Domain       string
}

func MsgTTL(time.Duration) PubOpt
func MultipathTCP(bool) Option
func Name(string) Option
func NewEncodedConn(*Conn, string) (*EncodedConn, error)
func NewInbox() string
func NewMsg(string) *Msg
func Nkey(string, SignatureHandler) Option
func NkeyOptionFromSeed(string) (Option, error)
func NoCallbacksAfterClientClose() Option
func NoEcho() Option
func NoReconnect() Option

type ObjectBucketStatus struct {
}

func (*ObjectBucketStatus) BackingStore() string
func (*ObjectBucketStatus) Bucket() string
func (*ObjectBucketStatus) Description() string
func (*ObjectBucketStatus) IsCompressed() bool
func (*ObjectBucketStatus) Metadata() map[string]string
func (*ObjectBucketStatus) Replicas() int
func (*ObjectBucketStatus) Sealed() bool
func (*ObjectBucketStatus) Size() uint64
func (*ObjectBucketStatus) Storage() StorageType
func (*ObjectBucketStatus) StreamInfo() *StreamInfo
func (*ObjectBucketStatus) TTL() time.Duration

type ObjectInfo struct {
	ObjectMeta
	Bucket  string
	NUID    string
	Size    uint64
	ModTime time.Time
	Chunks  uint32
	Digest  string
	Deleted bool
}
type ObjectLink struct {
	Bucket string
	Name   string
}
type ObjectMeta struct {
	Name        string
	Description string
	Headers     Header
	Metadata    map[string]string
	Opts        *ObjectMetaOptions
}
type ObjectMetaOptions struct {
	Link      *ObjectLink
	ChunkSize uint32
}
type ObjectOpt interface {
	configureObject(*objOpts) error
}
type ObjectResult interface {
	Error() error
	Info() (*ObjectInfo, error)
	io.ReadCloser
}
type ObjectStore interface {
	AddBucketLink(string, ObjectStore) (*ObjectInfo, error)
	AddLink(string, *ObjectInfo) (*ObjectInfo, error)
	Delete(string) error
	Get(string, ...GetObjectOpt) (ObjectResult, error)
	GetBytes(string, ...GetObjectOpt) ([]byte, error)
	GetFile(string, string, ...GetObjectOpt) error
	GetInfo(string, ...GetObjectInfoOpt) (*ObjectInfo, error)
	GetString(string, ...GetObjectOpt) (string, error)
	List(...ListObjectsOpt) ([]*ObjectInfo, error)
	Put(*ObjectMeta, io.Reader, ...ObjectOpt) (*ObjectInfo, error)
	PutBytes(string, []byte, ...ObjectOpt) (*ObjectInfo, error)
	PutFile(string, ...ObjectOpt) (*ObjectInfo, error)
	PutString(string, string, ...ObjectOpt) (*ObjectInfo, error)
	Seal() error
	Status() (ObjectStoreStatus, error)
	UpdateMeta(string, *ObjectMeta) error
	Watch(...WatchOpt) (ObjectWatcher, error)
}
type ObjectStoreConfig struct {
	Bucket      string
	Description string
	TTL         time.Duration
	MaxBytes    int64
	Storage     StorageType
	Replicas    int
	Placement   *Placement
	Metadata    map[string]string
	Compression bool
}
type ObjectStoreManager interface {
	CreateObjectStore(*ObjectStoreConfig) (ObjectStore, error)
	DeleteObjectStore(string) error
	ObjectStore(string) (ObjectStore, error)
	ObjectStoreNames(...ObjectOpt) <-chan string
	ObjectStores(...ObjectOpt) <-chan ObjectStoreStatus
}
type ObjectStoreStatus interface {
	BackingStore() string
	Bucket() string
	Description() string
	IsCompressed() bool
	Metadata() map[string]string
	Replicas() int
	Sealed() bool
	Size() uint64
	Storage() StorageType
	TTL() time.Duration
}
type ObjectWatcher interface {
	Stop() error
	Updates() <-chan *ObjectInfo
}
type Option func(*Options) error
type Options struct {
	Url                               string
	InProcessServer                   InProcessConnProvider
	Servers                           []string
	NoRandomize                       bool
	NoEcho                            bool
	Name                              string
	Verbose                           bool
	Pedantic                          bool
	Secure                            bool
	TLSConfig                         *tls.Config
	TLSCertCB                         TLSCertHandler
	TLSHandshakeFirst                 bool
	RootCAsCB                         RootCAsHandler
	AllowReconnect                    bool
	MaxReconnect                      int
	ReconnectWait                     time.Duration
	CustomReconnectDelayCB            ReconnectDelayHandler
	ReconnectJitter                   time.Duration
	ReconnectJitterTLS                time.Duration
	Timeout                           time.Duration
	DrainTimeout                      time.Duration
	FlusherTimeout                    time.Duration
	ReconnectOnFlusherError           bool
	PingInterval                      time.Duration
	MaxPingsOut                       int
	ClosedCB                          ConnHandler
	DisconnectedCB                    ConnHandler
	DisconnectedErrCB                 ConnErrHandler
	ConnectedCB                       ConnHandler
	ReconnectedCB                     ConnHandler
	DiscoveredServersCB               ConnHandler
	AsyncErrorCB                      ErrHandler
	ReconnectErrCB                    ConnErrHandler
	ReconnectToServerCB               ReconnectToServerHandler
	ReconnectBufSize                  int
	SubChanLen                        int
	UserJWT                           UserJWTHandler
	Nkey                              string
	SignatureCB                       SignatureHandler
	User                              string
	Password                          string
	UserInfo                          UserInfoCB
	Token                             string
	TokenHandler                      AuthTokenHandler
	Dialer                            *net.Dialer
	AllowMultipathTCP                 *bool
	CustomDialer                      CustomDialer
	UseOldRequestStyle                bool
	NoCallbacksAfterClientClose       bool
	LameDuckModeHandler               ConnHandler
	RetryOnFailedConnect              bool
	Compression                       bool
	ProxyPath                         string
	InboxPrefix                       string
	IgnoreAuthErrorAbort              bool
	SkipHostLookup                    bool
	PermissionErrOnSubscribe          bool
	WebSocketConnectionHeaders        http.Header
	WebSocketConnectionHeadersHandler WebSocketHeadersHandler
	SkipSubjectValidation             bool
	IgnoreDiscoveredServers           bool
	WriteBufferSize                   int
}

func (Options) Connect() (*Conn, error)
func OrderedConsumer() SubOpt

type PeerInfo struct {
	Name    string
	Current bool
	Offline bool
	Active  time.Duration
	Lag     uint64
	Peer    string
	Pending bool
}

func PermissionErrOnSubscribe(bool) Option
func PingInterval(time.Duration) Option

type Placement struct {
	Cluster string
	Tags    []string
}

func ProxyPath(string) Option

type PubAck struct {
	Stream    string
	Sequence  uint64
	Duplicate bool
	Domain    string
}
type PubAckFuture interface {
	Err() <-chan error
	Msg() *Msg
	Ok() <-chan *PubAck
}
type PubOpt interface {
	configurePublish(*pubOpts) error
}

func PublishAsyncErrHandler(MsgErrHandler) JSOpt
func PublishAsyncMaxPending(int) JSOpt
func PublishAsyncTimeout(time.Duration) JSOpt

type PullHeartbeat int64
type PullMaxBytes int

func PullMaxWaiting(int) SubOpt

type PullOpt interface {
	configurePull(*pullOpts) error
}
type PurgeOpt interface {
	configurePurge(*purgeOpts) error
}

func RateLimit(uint64) SubOpt

type RawStreamMsg struct {
	Subject  string
	Sequence uint64
	Header   Header
	Data     []byte
	Time     time.Time
}
type RePublish struct {
	Source      string
	Destination string
	HeadersOnly bool
}

func ReconnectBufSize(int) Option

type ReconnectDelayHandler func(attempts int) time.Duration

func ReconnectErrHandler(ConnErrHandler) Option
func ReconnectHandler(ConnHandler) Option
func ReconnectJitter(time.Duration, time.Duration) Option
func ReconnectOnFlusherError() Option
func ReconnectToServer(ReconnectToServerHandler) Option

type ReconnectToServerHandler func([]Server, ServerInfo) (*Server, time.Duration)

func ReconnectWait(time.Duration) Option
func RegisterEncoder(string, Encoder)
func ReplayInstant() SubOpt
func ReplayOriginal() SubOpt

type ReplayPolicy int

func (ReplayPolicy) MarshalJSON() ([]byte, error)
func (*ReplayPolicy) UnmarshalJSON([]byte) error

type RetentionPolicy int

func (RetentionPolicy) MarshalJSON() ([]byte, error)
func (RetentionPolicy) String() string
func (*RetentionPolicy) UnmarshalJSON([]byte) error
func RetryAttempts(int) PubOpt
func RetryOnFailedConnect(bool) Option
func RetryWait(time.Duration) PubOpt
func RootCAs(...string) Option

type RootCAsHandler func() (*x509.CertPool, error)

func Secure(...*tls.Config) Option

type SequenceInfo struct {
	Consumer uint64
	Stream   uint64
	Last     *time.Time
}
type SequencePair struct {
	Consumer uint64
	Stream   uint64
}
type Server struct {
	URL        *url.URL
	Reconnects int
}
type ServerInfo struct {
	ID              string
	Name            string
	Proto           int
	Version         string
	Host            string
	Port            int
	Headers         bool
	AuthRequired    bool
	TLSRequired     bool
	TLSAvailable    bool
	MaxPayload      int64
	CID             uint64
	ClientIP        string
	Nonce           string
	Cluster         string
	ConnectURLs     []string
	LameDuckMode    bool
	JetStream       bool
	IsSystemAccount bool
	RemoteAccount   string
	JSApiLevel      int
	Domain          string
}

func SetCustomDialer(CustomDialer) Option

type SignatureHandler func([]byte) ([]byte, error)

func SkipConsumerLookup() SubOpt
func SkipHostLookup() Option
func SkipSubjectValidation() Option
func StallWait(time.Duration) PubOpt
func StartSequence(uint64) SubOpt
func StartTime(time.Time) SubOpt

type Statistics struct {
	InMsgs     uint64
	OutMsgs    uint64
	InBytes    uint64
	OutBytes   uint64
	Reconnects uint64
}
type Status int

func (Status) String() string

type StorageType int

func (StorageType) MarshalJSON() ([]byte, error)
func (StorageType) String() string
func (*StorageType) UnmarshalJSON([]byte) error

type StoreCompression uint8

func (StoreCompression) MarshalJSON() ([]byte, error)
func (StoreCompression) String() string
func (*StoreCompression) UnmarshalJSON([]byte) error

type StreamAlternate struct {
	Name    string
	Domain  string
	Cluster string
}
type StreamConfig struct {
	Name                   string
	Description            string
	Subjects               []string
	Retention              RetentionPolicy
	MaxConsumers           int
	MaxMsgs                int64
	MaxBytes               int64
	Discard                DiscardPolicy
	DiscardNewPerSubject   bool
	MaxAge                 time.Duration
	MaxMsgsPerSubject      int64
	MaxMsgSize             int32
	Storage                StorageType
	Replicas               int
	NoAck                  bool
	Duplicates             time.Duration
	Placement              *Placement
	Mirror                 *StreamSource
	Sources                []*StreamSource
	Sealed                 bool
	DenyDelete             bool
	DenyPurge              bool
	AllowRollup            bool
	Compression            StoreCompression
	FirstSeq               uint64
	SubjectTransform       *SubjectTransformConfig
	RePublish              *RePublish
	AllowDirect            bool
	MirrorDirect           bool
	ConsumerLimits         StreamConsumerLimits
	Metadata               map[string]string
	Template               string
	AllowMsgTTL            bool
	SubjectDeleteMarkerTTL time.Duration
}
type StreamConsumerLimits struct {
	InactiveThreshold time.Duration
	MaxAckPending     int
}
type StreamInfo struct {
	Config     StreamConfig
	Created    time.Time
	State      StreamState
	Cluster    *ClusterInfo
	Mirror     *StreamSourceInfo
	Sources    []*StreamSourceInfo
	Alternates []*StreamAlternate
}
type StreamInfoRequest struct {
	apiPagedRequest
	DeletedDetails bool
	SubjectsFilter string
}

func StreamListFilter(string) JSOpt

type StreamPurgeRequest struct {
	Sequence uint64
	Subject  string
	Keep     uint64
}
type StreamSource struct {
	Name              string
	OptStartSeq       uint64
	OptStartTime      *time.Time
	FilterSubject     string
	SubjectTransforms []SubjectTransformConfig
	External          *ExternalStream
	Domain            string
}
type StreamSourceInfo struct {
	Name              string
	Lag               uint64
	Seq               uint64
	Active            time.Duration
	External          *ExternalStream
	Error             *APIError
	FilterSubject     string
	SubjectTransforms []SubjectTransformConfig
}
type StreamState struct {
	Msgs        uint64
	Bytes       uint64
	FirstSeq    uint64
	FirstTime   time.Time
	LastSeq     uint64
	LastTime    time.Time
	Consumers   int
	Deleted     []uint64
	NumDeleted  int
	NumSubjects uint64
	Subjects    map[string]uint64
}
type SubOpt interface {
	configureSubscribe(*subOpts) error
}
type SubStatus int

func (SubStatus) String() string

type SubjectTransformConfig struct {
	Source      string
	Destination string
}
type Subscription struct {
	Subject string
	Queue   string
}

func (*Subscription) AutoUnsubscribe(int) error
func (*Subscription) ClearMaxPending() error
func (*Subscription) ConsumerInfo() (*ConsumerInfo, error)
func (*Subscription) Delivered() (int64, error)
func (*Subscription) Drain() error
func (*Subscription) Dropped() (int, error)
func (*Subscription) Fetch(int, ...PullOpt) ([]*Msg, error)
func (*Subscription) FetchBatch(int, ...PullOpt) (MessageBatch, error)
func (*Subscription) InitialConsumerPending() (uint64, error)
func (*Subscription) IsDraining() bool
func (*Subscription) IsValid() bool
func (*Subscription) MaxPending() (int, int, error)
func (*Subscription) Msgs() iter.Seq2[*Msg, error]
func (*Subscription) MsgsTimeout(time.Duration) iter.Seq2[*Msg, error]
func (*Subscription) NextMsg(time.Duration) (*Msg, error)
func (*Subscription) NextMsgWithContext(context.Context) (*Msg, error)
func (*Subscription) Pending() (int, int, error)
func (*Subscription) PendingLimits() (int, int, error)
func (*Subscription) QueuedMsgs() (int, error)
func (*Subscription) SetClosedHandler(func(subject string))
func (*Subscription) SetPendingLimits(int, int) error
func (*Subscription) StatusChanged(...SubStatus) <-chan SubStatus
func (*Subscription) Type() SubscriptionType
func (*Subscription) Unsubscribe() error

type SubscriptionType int

func SyncQueueLen(int) Option

type TLSCertHandler func() (tls.Certificate, error)

func TLSHandshakeFirst() Option

type Tier struct {
	Memory         uint64
	Store          uint64
	ReservedMemory uint64
	ReservedStore  uint64
	Streams        int
	Consumers      int
	Limits         AccountLimits
}

func Timeout(time.Duration) Option
func Token(string) Option
func TokenHandler(AuthTokenHandler) Option
func UpdatesOnly() WatchOpt
func UseLegacyDurableConsumers() JSOpt
func UseOldRequestStyle() Option
func UserCredentialBytes([]byte, ...[]byte) Option
func UserCredentials(string, ...string) Option
func UserInfo(string, string) Option

type UserInfoCB func() (string, string)

func UserInfoHandler(UserInfoCB) Option
func UserJWT(UserJWTHandler, SignatureHandler) Option
func UserJWTAndSeed(string, string) Option

type UserJWTHandler func() (string, error)
type WatchOpt interface {
	configureWatcher(*watchOpts) error
}

func WebSocketConnectionHeaders(http.Header) Option
func WebSocketConnectionHeadersHandler(WebSocketHeadersHandler) Option

type WebSocketHeadersHandler func() (http.Header, error)

func WriteBufferSize(int) Option

type ackOpts struct {
}
type apiPagedRequest struct {
	Offset int
}
type deleteOpts struct {
}
type getObjectInfoOpts struct {
}
type getObjectOpts struct {
}
type jsError struct {
}

func (*jsError) APIError() *APIError
func (*jsError) Error() string
func (*jsError) Unwrap() error

type jsOpts struct {
}
type listObjectOpts struct {
}
type objOpts struct {
}
type pubOpts struct {
}
type pullOpts struct {
}
type purgeOpts struct {
}
type subOpts struct {
}
type watchOpts struct {
}
