// Package go.etcd.io/etcd/client/v3 of go.etcd.io/etcd/client/v3 v3.7.3, Apache-2.0, Copyright 2020 The etcd Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package clientv3

import (
	"context"
	"crypto/tls"
	"go.etcd.io/etcd/api/v3/authpb"
	"go.etcd.io/etcd/api/v3/etcdserverpb"
	"go.etcd.io/etcd/api/v3/mvccpb"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"google.golang.org/grpc"
	"google.golang.org/grpc/grpclog"
	"io"
	"time"
)

type AlarmMember struct {
	MemberID uint64
	Alarm    etcdserverpb.AlarmType
}
type AlarmResponse struct {
	Header *etcdserverpb.ResponseHeader
	Alarms []*etcdserverpb.AlarmMember
}
type Auth interface {
	AuthDisable(context.Context) (*AuthDisableResponse, error)
	AuthEnable(context.Context) (*AuthEnableResponse, error)
	AuthStatus(context.Context) (*AuthStatusResponse, error)
	Authenticate(context.Context, string, string) (*AuthenticateResponse, error)
	RoleAdd(context.Context, string) (*AuthRoleAddResponse, error)
	RoleDelete(context.Context, string) (*AuthRoleDeleteResponse, error)
	RoleGet(context.Context, string) (*AuthRoleGetResponse, error)
	RoleGrantPermission(context.Context, string, string, string, PermissionType) (*AuthRoleGrantPermissionResponse, error)
	RoleList(context.Context) (*AuthRoleListResponse, error)
	RoleRevokePermission(context.Context, string, string, string) (*AuthRoleRevokePermissionResponse, error)
	UserAdd(context.Context, string, string) (*AuthUserAddResponse, error)
	UserAddWithOptions(context.Context, string, string, *UserAddOptions) (*AuthUserAddResponse, error)
	UserChangePassword(context.Context, string, string) (*AuthUserChangePasswordResponse, error)
	UserDelete(context.Context, string) (*AuthUserDeleteResponse, error)
	UserGet(context.Context, string) (*AuthUserGetResponse, error)
	UserGrantRole(context.Context, string, string) (*AuthUserGrantRoleResponse, error)
	UserList(context.Context) (*AuthUserListResponse, error)
	UserRevokeRole(context.Context, string, string) (*AuthUserRevokeRoleResponse, error)
}
type AuthConfig struct {
	Username string
	Password string
	Token    string
}

func (AuthConfig) Empty() bool

type AuthDisableResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthEnableResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthRoleAddResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthRoleDeleteResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthRoleGetResponse struct {
	Header *etcdserverpb.ResponseHeader
	Perm   []*authpb.Permission
}
type AuthRoleGrantPermissionResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthRoleListResponse struct {
	Header *etcdserverpb.ResponseHeader
	Roles  []string
}
type AuthRoleRevokePermissionResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthStatusResponse struct {
	Header       *etcdserverpb.ResponseHeader
	Enabled      bool
	AuthRevision uint64
}
type AuthUserAddResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthUserChangePasswordResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthUserDeleteResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthUserGetResponse struct {
	Header *etcdserverpb.ResponseHeader
	Roles  []string
}
type AuthUserGrantRoleResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthUserListResponse struct {
	Header *etcdserverpb.ResponseHeader
	Users  []string
}
type AuthUserRevokeRoleResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type AuthenticateResponse struct {
	Header *etcdserverpb.ResponseHeader
	Token  string
}
type Client struct {
	Cluster
	KV
	Lease
	Watcher
	Auth
	Maintenance
	Username string
	Password string
	Token    string
}

func (*Client) ActiveConnection() *grpc.ClientConn
func (*Client) Close() error
func (*Client) Ctx() context.Context
func (*Client) Dial(string) (*grpc.ClientConn, error)
func (*Client) Endpoints() []string
func (*Client) GetLogger() *zap.Logger
func (*Client) SetEndpoints(...string)
func (*Client) Sync(context.Context) error
func (*Client) WithLogger(*zap.Logger) *Client
func ClientLogLevel() zapcore.Level

type Cluster interface {
	MemberAdd(context.Context, []string) (*MemberAddResponse, error)
	MemberAddAsLearner(context.Context, []string) (*MemberAddResponse, error)
	MemberList(context.Context, ...OpOption) (*MemberListResponse, error)
	MemberPromote(context.Context, uint64) (*MemberPromoteResponse, error)
	MemberRemove(context.Context, uint64) (*MemberRemoveResponse, error)
	MemberUpdate(context.Context, uint64, []string) (*MemberUpdateResponse, error)
}
type Cmp struct {
}

func (*Cmp) Clone() Cmp
func (*Cmp) GetCompare() *etcdserverpb.Compare
func (*Cmp) KeyBytes() []byte
func (*Cmp) ValueBytes() []byte
func (*Cmp) WithKeyBytes([]byte)
func (Cmp) WithPrefix() Cmp
func (Cmp) WithRange(string) Cmp
func (*Cmp) WithValueBytes([]byte)

type CompactOp struct {
}
type CompactOption func(*CompactOp)
type CompactResponse struct {
	Header *etcdserverpb.ResponseHeader
}

func Compare(Cmp, string, any) Cmp

type CompareResult int
type CompareTarget int
type Config struct {
	Endpoints             []string
	AutoSyncInterval      time.Duration
	DialTimeout           time.Duration
	DialKeepAliveTime     time.Duration
	DialKeepAliveTimeout  time.Duration
	MaxCallSendMsgSize    int
	MaxCallRecvMsgSize    int
	TLS                   *tls.Config
	Username              string
	Password              string
	Token                 string
	RejectOldCluster      bool
	DialOptions           []grpc.DialOption
	Context               context.Context
	Logger                *zap.Logger
	LogConfig             *zap.Config
	PermitWithoutStream   bool
	MaxUnaryRetries       uint
	BackoffWaitBetween    time.Duration
	BackoffJitterFraction float64
}
type ConfigSpec struct {
	Endpoints          []string
	RequestTimeout     time.Duration
	DialTimeout        time.Duration
	KeepAliveTime      time.Duration
	KeepAliveTimeout   time.Duration
	MaxCallSendMsgSize int
	MaxCallRecvMsgSize int
	Secure             *SecureConfig
	Auth               *AuthConfig
}

func (*ConfigSpec) Clone() *ConfigSpec
func ContextError(context.Context, error) error
func CreateRevision(string) Cmp

type DefragmentResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type DeleteResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Deleted int64
	PrevKvs []*mvccpb.KeyValue
}

func (*DeleteResponse) OpResponse() OpResponse

type DowngradeAction int32
type DowngradeResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Version string
}
type ErrKeepAliveHalted struct {
	Reason error
}

func (ErrKeepAliveHalted) Error() string

var ErrMutuallyExclusiveCfg error
var ErrNoAvailableEndpoints error
var ErrOldCluster error

type Event = mvccpb.Event

func FromCompare(*etcdserverpb.Compare) Cmp
func GetPrefixRangeEnd(string) string

type GetResponse struct {
	Header *etcdserverpb.ResponseHeader
	Kvs    []*mvccpb.KeyValue
	More   bool
	Count  int64
}

func (*GetResponse) OpResponse() OpResponse

type GetStreamChan <-chan RangeStreamResponse

func GetStreamToGetResponse(GetStreamChan) (*GetResponse, error)

type HashKVResponse struct {
	Header          *etcdserverpb.ResponseHeader
	Hash            uint32
	CompactRevision int64
	HashRevision    int64
}

func IsConnCanceled(error) bool
func IsOptsWithFromKey([]OpOption) bool
func IsOptsWithPrefix([]OpOption) bool

type KV interface {
	Compact(context.Context, int64, ...CompactOption) (*CompactResponse, error)
	Delete(context.Context, string, ...OpOption) (*DeleteResponse, error)
	Do(context.Context, Op) (OpResponse, error)
	Get(context.Context, string, ...OpOption) (*GetResponse, error)
	GetStream(context.Context, string, ...OpOption) (GetStreamChan, error)
	Put(context.Context, string, string, ...OpOption) (*PutResponse, error)
	Txn(context.Context) Txn
}
type Lease interface {
	Close() error
	Grant(context.Context, int64) (*LeaseGrantResponse, error)
	KeepAlive(context.Context, LeaseID) (<-chan *LeaseKeepAliveResponse, error)
	KeepAliveOnce(context.Context, LeaseID) (*LeaseKeepAliveResponse, error)
	Leases(context.Context) (*LeaseLeasesResponse, error)
	Revoke(context.Context, LeaseID) (*LeaseRevokeResponse, error)
	TimeToLive(context.Context, LeaseID, ...LeaseOption) (*LeaseTimeToLiveResponse, error)
}
type LeaseGrantResponse struct {
	*etcdserverpb.ResponseHeader
	ID    LeaseID
	TTL   int64
	Error string
}
type LeaseID int64
type LeaseKeepAliveResponse struct {
	*etcdserverpb.ResponseHeader
	ID  LeaseID
	TTL int64
}
type LeaseLeasesResponse struct {
	*etcdserverpb.ResponseHeader
	Leases []LeaseStatus
}
type LeaseOp struct {
}
type LeaseOption func(*LeaseOp)

var LeaseResponseChSize int

type LeaseRevokeResponse struct {
	Header *etcdserverpb.ResponseHeader
}
type LeaseStatus struct {
	ID LeaseID
}
type LeaseTimeToLiveResponse struct {
	*etcdserverpb.ResponseHeader
	ID         LeaseID
	TTL        int64
	GrantedTTL int64
	Keys       [][]byte
}

func LeaseValue(string) Cmp

type Maintenance interface {
	AlarmDisarm(context.Context, *AlarmMember) (*AlarmResponse, error)
	AlarmList(context.Context) (*AlarmResponse, error)
	Defragment(context.Context, string) (*DefragmentResponse, error)
	Downgrade(context.Context, DowngradeAction, string) (*DowngradeResponse, error)
	HashKV(context.Context, string, int64) (*HashKVResponse, error)
	MoveLeader(context.Context, uint64) (*MoveLeaderResponse, error)
	Snapshot(context.Context) (io.ReadCloser, error)
	SnapshotWithVersion(context.Context) (*SnapshotResponse, error)
	Status(context.Context, string) (*StatusResponse, error)
}
type Member struct {
	ID         uint64
	Name       string
	PeerURLs   []string
	ClientURLs []string
	IsLearner  bool
}
type MemberAddResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Member  *etcdserverpb.Member
	Members []*etcdserverpb.Member
}
type MemberListResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Members []*etcdserverpb.Member
}
type MemberPromoteResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Members []*etcdserverpb.Member
}
type MemberRemoveResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Members []*etcdserverpb.Member
}
type MemberUpdateResponse struct {
	Header  *etcdserverpb.ResponseHeader
	Members []*etcdserverpb.Member
}

func ModRevision(string) Cmp

type MoveLeaderResponse struct {
	Header *etcdserverpb.ResponseHeader
}

func New(Config) (*Client, error)
func NewAuth(*Client) Auth
func NewAuthFromAuthClient(etcdserverpb.AuthClient, *Client) Auth
func NewClientConfig(*ConfigSpec, *zap.Logger) (*Config, error)
func NewCluster(*Client) Cluster
func NewClusterFromClusterClient(etcdserverpb.ClusterClient, *Client) Cluster
func NewCtxClient(context.Context, ...Option) *Client
func NewFromURL(string) (*Client, error)
func NewFromURLs([]string) (*Client, error)
func NewKV(*Client) KV
func NewKVFromKVClient(etcdserverpb.KVClient, *Client) KV
func NewLease(*Client) Lease
func NewLeaseFromLeaseClient(etcdserverpb.LeaseClient, *Client, time.Duration) Lease
func NewMaintenance(*Client) Maintenance
func NewMaintenanceFromMaintenanceClient(etcdserverpb.MaintenanceClient, *Client) Maintenance
func NewOp() *Op
func NewWatchFromWatchClient(etcdserverpb.WatchClient, *Client) Watcher
func NewWatcher(*Client) Watcher

type Op struct {
}

func (Op) IsCountOnly() bool
func (Op) IsCreatedNotify() bool
func (Op) IsDelete() bool
func (Op) IsFilterDelete() bool
func (Op) IsFilterPut() bool
func (Op) IsFragment() bool
func (Op) IsGet() bool
func (Op) IsKeysOnly() bool
func (Op) IsOptsWithFromKey() bool
func (Op) IsOptsWithPrefix() bool
func (Op) IsPrevKV() bool
func (Op) IsProgressNotify() bool
func (Op) IsPut() bool
func (Op) IsSerializable() bool
func (Op) IsSortOptionValid() bool
func (Op) IsSortSet() bool
func (Op) IsTxn() bool
func (Op) KeyBytes() []byte
func (Op) Limit() int64
func (Op) MaxCreateRev() int64
func (Op) MaxModRev() int64
func (Op) MinCreateRev() int64
func (Op) MinModRev() int64
func (Op) RangeBytes() []byte
func (Op) Rev() int64
func (Op) Txn() ([]Cmp, []Op, []Op)
func (Op) ValueBytes() []byte
func (*Op) WithKeyBytes([]byte)
func (*Op) WithRangeBytes([]byte)
func (*Op) WithValueBytes([]byte)
func OpCompact(int64, ...CompactOption) CompactOp
func OpDelete(string, ...OpOption) Op
func OpGet(string, ...OpOption) Op

type OpOption func(*Op)

func OpPut(string, string, ...OpOption) Op

type OpResponse struct {
}

func (OpResponse) Del() *DeleteResponse
func (OpResponse) Get() *GetResponse
func (OpResponse) Put() *PutResponse
func (OpResponse) Txn() *TxnResponse
func OpTxn([]Cmp, []Op, []Op) Op
func OpWatch(string, ...OpOption) Op

type Option func(*Client)
type Permission struct {
	PermType authpb.Permission_Type
	Key      []byte
	RangeEnd []byte
}
type PermissionType int32
type PutResponse struct {
	Header *etcdserverpb.ResponseHeader
	PrevKv *mvccpb.KeyValue
}

func (*PutResponse) OpResponse() OpResponse

type RangeStreamResponse struct {
	*etcdserverpb.RangeResponse
}

func (*RangeStreamResponse) Err() error
func RetryAuthClient(*Client) etcdserverpb.AuthClient
func RetryClusterClient(*Client) etcdserverpb.ClusterClient
func RetryKVClient(*Client) etcdserverpb.KVClient
func RetryLeaseClient(*Client) etcdserverpb.LeaseClient
func RetryMaintenanceClient(*Client, *grpc.ClientConn) etcdserverpb.MaintenanceClient

type SecureConfig struct {
	Cert               string
	Key                string
	Cacert             string
	ServerName         string
	InsecureTransport  bool
	InsecureSkipVerify bool
}

func SetLogger(grpclog.LoggerV2)

type SnapshotResponse struct {
	Header   *etcdserverpb.ResponseHeader
	Snapshot io.ReadCloser
	Version  string
}
type SortOption struct {
	Target SortTarget
	Order  SortOrder
}
type SortOrder int
type SortTarget int
type StatusResponse struct {
	Header           *etcdserverpb.ResponseHeader
	Version          string
	DbSize           int64
	Leader           uint64
	RaftIndex        uint64
	RaftTerm         uint64
	RaftAppliedIndex uint64
	Errors           []string
	DbSizeInUse      int64
	IsLearner        bool
	StorageVersion   string
	DbSizeQuota      int64
	DowngradeInfo    *etcdserverpb.DowngradeInfo
}

func StrToPermissionType(string) (PermissionType, error)

type Txn interface {
	Commit() (*TxnResponse, error)
	Else(...Op) Txn
	If(...Cmp) Txn
	Then(...Op) Txn
}
type TxnResponse struct {
	Header    *etcdserverpb.ResponseHeader
	Succeeded bool
	Responses []*etcdserverpb.ResponseOp
}

func (*TxnResponse) OpResponse() OpResponse

type UserAddOptions struct {
	NoPassword bool
}

func Value(string) Cmp
func Version(string) Cmp

type WatchChan <-chan WatchResponse
type WatchResponse struct {
	Header          *etcdserverpb.ResponseHeader
	Events          []*Event
	CompactRevision int64
	Canceled        bool
	Created         bool
	CancelReason    string
}

func (*WatchResponse) Err() error
func (*WatchResponse) IsProgressNotify() bool

type Watcher interface {
	Close() error
	RequestProgress(context.Context) error
	Watch(context.Context, string, ...OpOption) WatchChan
}

func WithAttachedKeys() LeaseOption
func WithCompactPhysical() CompactOption
func WithCountOnly() OpOption
func WithCreatedNotify() OpOption
func WithFilterDelete() OpOption
func WithFilterPut() OpOption
func WithFirstCreate() []OpOption
func WithFirstKey() []OpOption
func WithFirstRev() []OpOption
func WithFragment() OpOption
func WithFromKey() OpOption
func WithIgnoreLease() OpOption
func WithIgnoreValue() OpOption
func WithKeysOnly() OpOption
func WithLastCreate() []OpOption
func WithLastKey() []OpOption
func WithLastRev() []OpOption
func WithLease(LeaseID) OpOption
func WithLimit(int64) OpOption
func WithMaxCreateRev(int64) OpOption
func WithMaxModRev(int64) OpOption
func WithMinCreateRev(int64) OpOption
func WithMinModRev(int64) OpOption
func WithPrefix() OpOption
func WithPrevKV() OpOption
func WithProgressNotify() OpOption
func WithRange(string) OpOption
func WithRequireLeader(context.Context) context.Context
func WithRev(int64) OpOption
func WithSerializable() OpOption
func WithSort(SortTarget, SortOrder) OpOption
func WithWatchBufLog() OpOption
func WithZapLogger(*zap.Logger) Option
