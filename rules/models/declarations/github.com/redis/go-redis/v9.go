// Package github.com/redis/go-redis/v9 of github.com/redis/go-redis/v9 v9.23.0, BSD-2-Clause, Copyright (c) 2013 The github.com/redis/go-redis Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package redis

import (
	"context"
	"crypto/tls"
	"github.com/redis/go-redis/v9/auth"
	"github.com/redis/go-redis/v9/internal"
	"github.com/redis/go-redis/v9/internal/hscan"
	"github.com/redis/go-redis/v9/internal/pool"
	"github.com/redis/go-redis/v9/internal/proto"
	"github.com/redis/go-redis/v9/internal/routing"
	"github.com/redis/go-redis/v9/maintnotifications"
	"github.com/redis/go-redis/v9/push"
	"io"
	"net"
	"time"
)

type ACLCatArgs struct {
	Category string
}
type ACLCmdable interface {
	ACLCat(context.Context) *StringSliceCmd
	ACLCatArgs(context.Context, *ACLCatArgs) *StringSliceCmd
	ACLDelUser(context.Context, string) *IntCmd
	ACLDryRun(context.Context, string, ...any) *StringCmd
	ACLGenPass(context.Context, int) *StringCmd
	ACLList(context.Context) *StringSliceCmd
	ACLLog(context.Context, int64) *ACLLogCmd
	ACLLogReset(context.Context) *StatusCmd
	ACLSetUser(context.Context, string, ...string) *StatusCmd
	ACLUsers(context.Context) *StringSliceCmd
	ACLWhoAmI(context.Context) *StringCmd
}
type ACLLogCmd struct {
	baseCmd
}

func (*ACLLogCmd) Clone() Cmder
func (*ACLLogCmd) Result() ([]*ACLLogEntry, error)
func (*ACLLogCmd) SetVal([]*ACLLogEntry)
func (*ACLLogCmd) String() string
func (*ACLLogCmd) Val() []*ACLLogEntry

type ACLLogEntry struct {
	Count                int64
	Reason               string
	Context              string
	Object               string
	Username             string
	AgeSeconds           float64
	ClientInfo           *ClientInfo
	EntryID              int64
	TimestampCreated     int64
	TimestampLastUpdated int64
}
type AREntry struct {
	Index uint64
	Value string
}
type AREntrySliceCmd struct {
	baseCmd
}

func (*AREntrySliceCmd) Clone() Cmder
func (*AREntrySliceCmd) Result() ([]AREntry, error)
func (*AREntrySliceCmd) SetVal([]AREntry)
func (*AREntrySliceCmd) String() string
func (*AREntrySliceCmd) Val() []AREntry

type ARGrepArgs struct {
	Predicates []ARGrepPredicate
	CombineAnd bool
	Limit      uint64
	NoCase     bool
}

func (*ARGrepArgs) Append([]any) []any
func (*ARGrepArgs) Len() int

type ARGrepPredicate struct {
	Type  ARGrepPredicateType
	Value string
}
type ARGrepPredicateType string
type ARRange struct {
	Start uint64
	End   uint64
}
type ARScanArgs struct {
	Limit uint64
}
type AggregateBuilder struct {
}

func (*AggregateBuilder) AddScores() *AggregateBuilder
func (*AggregateBuilder) Apply(string, ...string) *AggregateBuilder
func (*AggregateBuilder) Collect(FTAggregateCollect) *AggregateBuilder
func (*AggregateBuilder) Dialect(int) *AggregateBuilder
func (*AggregateBuilder) Filter(string) *AggregateBuilder
func (*AggregateBuilder) GroupBy(...any) *AggregateBuilder
func (*AggregateBuilder) Load(string, ...string) *AggregateBuilder
func (*AggregateBuilder) LoadAll() *AggregateBuilder
func (*AggregateBuilder) Params(map[string]any) *AggregateBuilder
func (*AggregateBuilder) Reduce(SearchAggregator, ...any) *AggregateBuilder
func (*AggregateBuilder) ReduceAs(SearchAggregator, string, ...any) *AggregateBuilder
func (*AggregateBuilder) Run() (*FTAggregateResult, error)
func (*AggregateBuilder) Scorer(string) *AggregateBuilder
func (*AggregateBuilder) SortBy(string, bool) *AggregateBuilder
func (*AggregateBuilder) SortByMax(int) *AggregateBuilder
func (*AggregateBuilder) Timeout(int) *AggregateBuilder
func (*AggregateBuilder) Verbatim() *AggregateBuilder
func (*AggregateBuilder) WithCursor(int, int) *AggregateBuilder

type AggregateCmd struct {
	baseCmd
}

func (*AggregateCmd) Clone() Cmder
func (*AggregateCmd) RawResult() (any, error)
func (*AggregateCmd) RawVal() any
func (*AggregateCmd) Result() (*FTAggregateResult, error)
func (*AggregateCmd) SetVal(*FTAggregateResult)
func (*AggregateCmd) String() string
func (*AggregateCmd) Val() *FTAggregateResult

type AggregateQuery []any
type AggregateRow struct {
	Fields map[string]any
}

func (AggregateRow) Collect(string) (CollectColumn, error)

type Aggregator int

func (Aggregator) String() string

type AliasBuilder struct {
}

func (*AliasBuilder) Action(string) *AliasBuilder
func (*AliasBuilder) Add(string) *AliasBuilder
func (*AliasBuilder) Del() *AliasBuilder
func (*AliasBuilder) Run() (string, error)
func (*AliasBuilder) Update(string) *AliasBuilder

type ArrayCmdable interface {
	ARCount(context.Context, string) *UintCmd
	ARDel(context.Context, string, ...uint64) *IntCmd
	ARDelRange(context.Context, string, ...ARRange) *UintCmd
	ARGet(context.Context, string, uint64) *StringCmd
	ARGetRange(context.Context, string, uint64, uint64) *SliceCmd
	ARGrep(context.Context, string, string, string, *ARGrepArgs) *UintSliceCmd
	ARGrepWithValues(context.Context, string, string, string, *ARGrepArgs) *AREntrySliceCmd
	ARInfo(context.Context, string) *MapStringInterfaceCmd
	ARInfoFull(context.Context, string) *MapStringInterfaceCmd
	ARInsert(context.Context, string, ...string) *UintCmd
	ARLastItems(context.Context, string, uint64, bool) *SliceCmd
	ARLen(context.Context, string) *UintCmd
	ARMGet(context.Context, string, ...uint64) *SliceCmd
	ARMSet(context.Context, string, ...AREntry) *IntCmd
	ARNext(context.Context, string) *UintCmd
	AROpAnd(context.Context, string, uint64, uint64) *IntCmd
	AROpMatch(context.Context, string, uint64, uint64, string) *IntCmd
	AROpMax(context.Context, string, uint64, uint64) *StringCmd
	AROpMin(context.Context, string, uint64, uint64) *StringCmd
	AROpOr(context.Context, string, uint64, uint64) *IntCmd
	AROpSum(context.Context, string, uint64, uint64) *StringCmd
	AROpUsed(context.Context, string, uint64, uint64) *IntCmd
	AROpXor(context.Context, string, uint64, uint64) *IntCmd
	ARRing(context.Context, string, uint64, ...string) *UintCmd
	ARScan(context.Context, string, uint64, uint64, *ARScanArgs) *AREntrySliceCmd
	ARSeek(context.Context, string, uint64) *IntCmd
	ARSet(context.Context, string, uint64, ...string) *IntCmd
}
type AutoFuture struct {
}

func (AutoFuture) Cmd() Cmder
func (AutoFuture) Wait() error
func (AutoFuture) WaitContext(context.Context) error

type AutoPipelineOptions struct {
	MaxBatchSize          int
	MaxBatchBytes         int
	MaxConcurrentBatches  int
	Unordered             bool
	FullDuplex            bool
	FullDuplexWindow      int
	FullDuplexIdleTimeout time.Duration
	FullDuplexMaxHold     time.Duration
	NumShards             int
	MaxFlushDelay         time.Duration
	AdaptiveDelay         bool
	MaxQueuedCommands     int
}

func (*AutoPipelineOptions) Validate() error

type AutoPipeliner struct {
	cmdable
}

func (*AutoPipeliner) AddHook(Hook)
func (*AutoPipeliner) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*AutoPipeliner) AsyncAutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*AutoPipeliner) AutoPipeline() (*AutoPipeliner, error)
func (*AutoPipeliner) AutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*AutoPipeliner) Close() error
func (*AutoPipeliner) Config() AutoPipelineOptions
func (*AutoPipeliner) DBSize(context.Context) *IntCmd
func (*AutoPipeliner) Do(context.Context, ...any) *Cmd
func (*AutoPipeliner) DoRaw(context.Context, ...any) *RawCmd
func (*AutoPipeliner) DoRawWriteTo(context.Context, io.Writer, ...any) *RawWriteToCmd
func (*AutoPipeliner) FDPipelined(context.Context, []Cmder) error
func (*AutoPipeliner) HImportDiscard(context.Context, string) *IntCmd
func (*AutoPipeliner) HImportDiscardAll(context.Context) *IntCmd
func (*AutoPipeliner) HImportPrepare(context.Context, string, ...string) *StatusCmd
func (*AutoPipeliner) IsBlocking() bool
func (*AutoPipeliner) IsClosed() bool
func (*AutoPipeliner) Len() int
func (*AutoPipeliner) PSubscribe(context.Context, ...string) *PubSub
func (*AutoPipeliner) Pipeline() Pipeliner
func (*AutoPipeliner) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*AutoPipeliner) PoolStats() *PoolStats
func (*AutoPipeliner) Process(context.Context, Cmder) error
func (*AutoPipeliner) SSubscribe(context.Context, ...string) *PubSub
func (*AutoPipeliner) ScriptExists(context.Context, ...string) *BoolSliceCmd
func (*AutoPipeliner) ScriptFlush(context.Context) *StatusCmd
func (*AutoPipeliner) ScriptLoad(context.Context, string) *StringCmd
func (*AutoPipeliner) Submit(context.Context, Cmder) AutoFuture
func (*AutoPipeliner) Subscribe(context.Context, ...string) *PubSub
func (*AutoPipeliner) TxPipeline() Pipeliner
func (*AutoPipeliner) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*AutoPipeliner) WaitClosed() error
func (*AutoPipeliner) Watch(context.Context, func(*Tx) error, ...string) error

type BFInfo struct {
	Capacity      int64
	Size          int64
	Filters       int64
	ItemsInserted int64
	ExpansionRate int64
}
type BFInfoCmd struct {
	baseCmd
}

func (*BFInfoCmd) Clone() Cmder
func (*BFInfoCmd) Result() (BFInfo, error)
func (*BFInfoCmd) SetVal(BFInfo)
func (*BFInfoCmd) String() string
func (*BFInfoCmd) Val() BFInfo

type BFInsertOptions struct {
	Capacity   int64
	Error      float64
	Expansion  int64
	NonScaling bool
	NoCreate   bool
}
type BFReserveOptions struct {
	Capacity   int64
	Error      float64
	Expansion  int64
	NonScaling bool
}
type BitCount struct {
	Start int64
	End   int64
	Unit  string
}
type BitMapCmdable interface {
	BitCount(context.Context, string, *BitCount) *IntCmd
	BitField(context.Context, string, ...any) *IntSliceCmd
	BitFieldRO(context.Context, string, ...any) *IntSliceCmd
	BitOpAnd(context.Context, string, ...string) *IntCmd
	BitOpAndOr(context.Context, string, ...string) *IntCmd
	BitOpDiff(context.Context, string, ...string) *IntCmd
	BitOpDiff1(context.Context, string, ...string) *IntCmd
	BitOpNot(context.Context, string, string) *IntCmd
	BitOpOne(context.Context, string, ...string) *IntCmd
	BitOpOr(context.Context, string, ...string) *IntCmd
	BitOpXor(context.Context, string, ...string) *IntCmd
	BitPos(context.Context, string, int64, ...int64) *IntCmd
	BitPosSpan(context.Context, string, int8, int64, int64, string) *IntCmd
	GetBit(context.Context, string, int64) *IntCmd
	SetBit(context.Context, string, int64, int) *IntCmd
}
type BoolCmd struct {
	baseCmd
}

func (*BoolCmd) Clone() Cmder
func (*BoolCmd) Result() (bool, error)
func (*BoolCmd) SetVal(bool)
func (*BoolCmd) String() string
func (*BoolCmd) Val() bool

type BoolSliceCmd struct {
	baseCmd
}

func (*BoolSliceCmd) Clone() Cmder
func (*BoolSliceCmd) Result() ([]bool, error)
func (*BoolSliceCmd) SetVal([]bool)
func (*BoolSliceCmd) String() string
func (*BoolSliceCmd) Val() []bool

type CFInfo struct {
	Size             int64
	NumBuckets       int64
	NumFilters       int64
	NumItemsInserted int64
	NumItemsDeleted  int64
	BucketSize       int64
	ExpansionRate    int64
	MaxIteration     int64
}
type CFInfoCmd struct {
	baseCmd
}

func (*CFInfoCmd) Clone() Cmder
func (*CFInfoCmd) Result() (CFInfo, error)
func (*CFInfoCmd) SetVal(CFInfo)
func (*CFInfoCmd) String() string
func (*CFInfoCmd) Val() CFInfo

type CFInsertOptions struct {
	Capacity int64
	NoCreate bool
}
type CFReserveOptions struct {
	Capacity      int64
	BucketSize    int64
	MaxIterations int64
	Expansion     int64
}
type CMSInfo struct {
	Width    int64
	Depth    int64
	Count    int64
	CellSize int64
}
type CMSInfoCmd struct {
	baseCmd
}

func (*CMSInfoCmd) Clone() Cmder
func (*CMSInfoCmd) Result() (CMSInfo, error)
func (*CMSInfoCmd) SetVal(CMSInfo)
func (*CMSInfoCmd) String() string
func (*CMSInfoCmd) Val() CMSInfo

type CSCRefreshStats struct {
	Enqueued      uint64
	Dropped       uint64
	Refreshed     uint64
	RefreshFailed uint64
	DemandFlushes uint64
	Invalidations uint64
	Deletions     uint64
	DeletionsNoop uint64
}
type CSCStats struct {
	Hits             uint64
	Misses           uint64
	Entries          int
	MemoryUsageBytes int64
}
type CSCStrategy int
type Cache interface {
	Cancel(string, uint64) bool
	DeleteByCacheKey(string) bool
	DeleteByRedisKey(string) int
	EvictByConn(uint64) int
	Flush() int
	FulfillOwned(string, uint64, uint64, []byte) bool
	Get(context.Context, string) ([]byte, bool)
	Reserve(string, []string) (uint64, bool)
}
type CacheConfig struct {
	MaxEntries     int
	MaxMemoryBytes int64
	Sizer          CacheSizer
	StaleTimeout   time.Duration
	DrainInterval  time.Duration
	MaxStaleness   time.Duration
}
type CacheSizer func(cacheKey string, redisKeys []string, value []byte) int64
type ChannelOption func(c *channel)
type Client struct {
	*baseClient
	cmdable
}

func (*Client) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*Client) AsyncAutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*Client) AutoPipeline() (*AutoPipeliner, error)
func (*Client) AutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*Client) CSCRefreshStats() CSCRefreshStats
func (*Client) CSCStats() CSCStats
func (*Client) Close() error
func (*Client) Conn() *Conn
func (*Client) EphemeralConn() *Conn
func (*Client) GetMaintNotificationsManager() *maintnotifications.Manager
func (*Client) GetPushNotificationHandler(string) push.NotificationHandler
func (*Client) HotKeysGet(context.Context) *HotKeysCmd
func (*Client) HotKeysReset(context.Context) *StatusCmd
func (*Client) HotKeysStart(context.Context, *HotKeysStartArgs) *StatusCmd
func (*Client) HotKeysStop(context.Context) *StatusCmd
func (*Client) NewAggregateBuilder(context.Context, string, string) *AggregateBuilder
func (*Client) NewAliasBuilder(context.Context, string) *AliasBuilder
func (*Client) NewCreateIndexBuilder(context.Context, string) *CreateIndexBuilder
func (*Client) NewCursorBuilder(context.Context, string, int64) *CursorBuilder
func (*Client) NewDictBuilder(context.Context, string) *DictBuilder
func (*Client) NewDropIndexBuilder(context.Context, string) *DropIndexBuilder
func (*Client) NewExplainBuilder(context.Context, string, string) *ExplainBuilder
func (*Client) NewSearchBuilder(context.Context, string, string) *SearchBuilder
func (*Client) NewSearchInfoBuilder(context.Context, string) *FTInfoBuilder
func (*Client) NewSpellCheckBuilder(context.Context, string, string) *SpellCheckBuilder
func (*Client) NewSynUpdateBuilder(context.Context, string, any) *SynUpdateBuilder
func (*Client) NewTagValsBuilder(context.Context, string, string) *TagValsBuilder
func (*Client) NodeAddress() string
func (*Client) Options() *Options
func (*Client) PSubscribe(context.Context, ...string) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Client) PoolStats() *PoolStats
func (*Client) Process(context.Context, Cmder) error
func (*Client) RegisterPushNotificationHandler(string, push.NotificationHandler, bool) error
func (*Client) SSubscribe(context.Context, ...string) *PubSub
func (*Client) Subscribe(context.Context, ...string) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Client) Watch(context.Context, func(*Tx) error, ...string) error
func (*Client) WithTimeout(time.Duration) *Client

type ClientFlags uint64
type ClientInfo struct {
	ID                 int64
	Addr               string
	LAddr              string
	FD                 int64
	Name               string
	Age                time.Duration
	Idle               time.Duration
	Flags              ClientFlags
	DB                 int
	Sub                int
	PSub               int
	SSub               int
	Multi              int
	Watch              int
	QueryBuf           int
	QueryBufFree       int
	ArgvMem            int
	MultiMem           int
	BufferSize         int
	BufferPeak         int
	OutputBufferLength int
	OutputListLength   int
	OutputMemory       int
	TotalMemory        int
	TotalNetIn         int
	TotalNetOut        int
	TotalCmds          int
	IoThread           int
	Events             string
	LastCmd            string
	User               string
	Redir              int64
	Resp               int
	LibName            string
	LibVer             string
	ReadEvents         uint64
	AvgPipelineLenSum  uint64
	AvgPipelineLenCnt  uint64
}
type ClientInfoCmd struct {
	baseCmd
}

func (*ClientInfoCmd) Clone() Cmder
func (*ClientInfoCmd) Result() (*ClientInfo, error)
func (*ClientInfoCmd) SetVal(*ClientInfo)
func (*ClientInfoCmd) String() string
func (*ClientInfoCmd) Val() *ClientInfo

type ClientSideCacheConfig = CacheConfig
type ClientTrackingOptions struct {
	Redirect int64
	Bcast    bool
	Prefixes []string
	OptIn    bool
	OptOut   bool
	NoLoop   bool
}
type ClusterClient struct {
	cmdable
	hooksMixin
}

func (*ClusterClient) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*ClusterClient) AsyncAutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*ClusterClient) AutoPipeline() (*AutoPipeliner, error)
func (*ClusterClient) AutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*ClusterClient) Close() error
func (*ClusterClient) DBSize(context.Context) *IntCmd
func (*ClusterClient) ForEachMaster(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachShard(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachSlave(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) GetResolver() *commandInfoResolver
func (*ClusterClient) HImportDiscard(context.Context, string) *IntCmd
func (*ClusterClient) HImportDiscardAll(context.Context) *IntCmd
func (*ClusterClient) HImportPrepare(context.Context, string, ...string) *StatusCmd
func (*ClusterClient) MasterForKey(context.Context, string) (*Client, error)
func (*ClusterClient) NewDynamicResolver() *commandInfoResolver
func (*ClusterClient) OnNewNode(func(rdb *Client))
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(context.Context, ...string) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) Process(context.Context, Cmder) error
func (*ClusterClient) ReloadState(context.Context)
func (*ClusterClient) SSubscribe(context.Context, ...string) *PubSub
func (*ClusterClient) ScriptExists(context.Context, ...string) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(context.Context, string) *StringCmd
func (*ClusterClient) SetCommandInfoResolver(*commandInfoResolver)
func (*ClusterClient) SlaveForKey(context.Context, string) (*Client, error)
func (*ClusterClient) Subscribe(context.Context, ...string) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) Watch(context.Context, func(*Tx) error, ...string) error

type ClusterCmdable interface {
	ClusterAddSlots(context.Context, ...int) *StatusCmd
	ClusterAddSlotsRange(context.Context, int, int) *StatusCmd
	ClusterCountFailureReports(context.Context, string) *IntCmd
	ClusterCountKeysInSlot(context.Context, int) *IntCmd
	ClusterDelSlots(context.Context, ...int) *StatusCmd
	ClusterDelSlotsRange(context.Context, int, int) *StatusCmd
	ClusterFailover(context.Context) *StatusCmd
	ClusterForget(context.Context, string) *StatusCmd
	ClusterGetKeysInSlot(context.Context, int, int) *StringSliceCmd
	ClusterInfo(context.Context) *StringCmd
	ClusterKeySlot(context.Context, string) *IntCmd
	ClusterLinks(context.Context) *ClusterLinksCmd
	ClusterMeet(context.Context, string, string) *StatusCmd
	ClusterMyID(context.Context) *StringCmd
	ClusterMyShardID(context.Context) *StringCmd
	ClusterNodes(context.Context) *StringCmd
	ClusterReplicate(context.Context, string) *StatusCmd
	ClusterResetHard(context.Context) *StatusCmd
	ClusterResetSoft(context.Context) *StatusCmd
	ClusterSaveConfig(context.Context) *StatusCmd
	ClusterShards(context.Context) *ClusterShardsCmd
	ClusterSlaves(context.Context, string) *StringSliceCmd
	ClusterSlots(context.Context) *ClusterSlotsCmd
	ReadOnly(context.Context) *StatusCmd
	ReadWrite(context.Context) *StatusCmd
}
type ClusterLink struct {
	Direction           string
	Node                string
	CreateTime          int64
	Events              string
	SendBufferAllocated int64
	SendBufferUsed      int64
}
type ClusterLinksCmd struct {
	baseCmd
}

func (*ClusterLinksCmd) Clone() Cmder
func (*ClusterLinksCmd) Result() ([]ClusterLink, error)
func (*ClusterLinksCmd) SetVal([]ClusterLink)
func (*ClusterLinksCmd) String() string
func (*ClusterLinksCmd) Val() []ClusterLink

type ClusterNode struct {
	ID                 string
	Addr               string
	NetworkingMetadata map[string]string
}
type ClusterOptions struct {
	Addrs                        []string
	ClientName                   string
	NewClient                    func(opt *Options) *Client
	MaxRedirects                 int
	ReadOnly                     bool
	RouteByLatency               bool
	RouteByLatencyTolerance      time.Duration
	RouteRandomly                bool
	ClusterSlots                 func(context.Context) ([]ClusterSlot, error)
	Dialer                       func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect                    func(ctx context.Context, cn *Conn) error
	Protocol                     int
	Username                     string
	Password                     string
	CredentialsProvider          func() (username string, password string)
	CredentialsProviderContext   func(ctx context.Context) (username string, password string, err error)
	StreamingCredentialsProvider auth.StreamingCredentialsProvider
	MaxRetries                   int
	MinRetryBackoff              time.Duration
	MaxRetryBackoff              time.Duration
	DialTimeout                  time.Duration
	DialerRetries                int
	DialerRetryTimeout           time.Duration
	DialerRetryBackoff           func(attempt int) time.Duration
	ReadTimeout                  time.Duration
	WriteTimeout                 time.Duration
	ContextTimeoutEnabled        bool
	MaxConcurrentDials           int
	PoolFIFO                     bool
	PoolSize                     int
	PoolTimeout                  time.Duration
	MinIdleConns                 int
	MaxIdleConns                 int
	MaxActiveConns               int
	ConnMaxIdleTime              time.Duration
	ConnMaxLifetime              time.Duration
	ConnMaxLifetimeJitter        time.Duration
	ReadBufferSize               int
	WriteBufferSize              int
	PipelineReadBufferSize       int
	PipelineWriteBufferSize      int
	PipelinePoolSize             int
	AutoPipelineOptions          *AutoPipelineOptions
	TLSConfig                    *tls.Config
	DisableRoutingPolicies       bool
	DisableIndentity             bool
	DisableIdentity              bool
	IdentitySuffix               string
	UnstableResp3                bool
	PushNotificationProcessor    push.NotificationProcessor
	FailingTimeoutSeconds        int
	MaintNotificationsConfig     *maintnotifications.Config
	ShardPicker                  routing.ShardPicker
	ClusterStateReloadInterval   time.Duration
}
type ClusterShard struct {
	Slots []SlotRange
	Nodes []Node
}
type ClusterShardsCmd struct {
	baseCmd
}

func (*ClusterShardsCmd) Clone() Cmder
func (*ClusterShardsCmd) Result() ([]ClusterShard, error)
func (*ClusterShardsCmd) SetVal([]ClusterShard)
func (*ClusterShardsCmd) String() string
func (*ClusterShardsCmd) Val() []ClusterShard

type ClusterSlot struct {
	Start int
	End   int
	Nodes []ClusterNode
}
type ClusterSlotsCmd struct {
	baseCmd
}

func (*ClusterSlotsCmd) Clone() Cmder
func (*ClusterSlotsCmd) Result() ([]ClusterSlot, error)
func (*ClusterSlotsCmd) SetVal([]ClusterSlot)
func (*ClusterSlotsCmd) String() string
func (*ClusterSlotsCmd) Val() []ClusterSlot

type Cmd struct {
	baseCmd
}

func (*Cmd) Bool() (bool, error)
func (*Cmd) BoolSlice() ([]bool, error)
func (*Cmd) Clone() Cmder
func (*Cmd) Float32() (float32, error)
func (*Cmd) Float32Slice() ([]float32, error)
func (*Cmd) Float64() (float64, error)
func (*Cmd) Float64Slice() ([]float64, error)
func (*Cmd) Int() (int, error)
func (*Cmd) Int64() (int64, error)
func (*Cmd) Int64Slice() ([]int64, error)
func (*Cmd) Result() (any, error)
func (*Cmd) SetVal(any)
func (*Cmd) Slice() ([]any, error)
func (*Cmd) String() string
func (*Cmd) StringSlice() ([]string, error)
func (*Cmd) Text() (string, error)
func (*Cmd) Uint64() (uint64, error)
func (*Cmd) Uint64Slice() ([]uint64, error)
func (*Cmd) Val() any

type CmdType uint8
type CmdTypeGetter interface {
	GetCmdType() CmdType
}
type CmdTypeKeyValuesValue struct {
}
type CmdTypeScanValue struct {
}
type CmdTypeXAutoClaimJustIDValue struct {
}
type CmdTypeXAutoClaimValue struct {
}
type CmdTypeXAutoClaimWithDeletedValue struct {
}
type CmdTypeZSliceWithKeyValue struct {
}
type CmdTyper interface {
	GetCmdType() CmdType
}
type Cmdable interface {
	ACLCmdable
	ArrayCmdable
	BgRewriteAOF(context.Context) *StatusCmd
	BgSave(context.Context) *StatusCmd
	BitMapCmdable
	ClientGetName(context.Context) *StringCmd
	ClientID(context.Context) *IntCmd
	ClientInfo(context.Context) *ClientInfoCmd
	ClientKill(context.Context, string) *StatusCmd
	ClientKillByFilter(context.Context, ...string) *IntCmd
	ClientList(context.Context) *StringCmd
	ClientMaintNotifications(context.Context, bool, string) *StatusCmd
	ClientPause(context.Context, time.Duration) *BoolCmd
	ClientTracking(context.Context, bool, *ClientTrackingOptions) *StatusCmd
	ClientTrackingOff(context.Context) *StatusCmd
	ClientTrackingOn(context.Context, *ClientTrackingOptions) *StatusCmd
	ClientUnblock(context.Context, int64) *IntCmd
	ClientUnblockWithError(context.Context, int64) *IntCmd
	ClientUnpause(context.Context) *BoolCmd
	ClusterCmdable
	Command(context.Context) *CommandsInfoCmd
	CommandGetKeys(context.Context, ...any) *StringSliceCmd
	CommandGetKeysAndFlags(context.Context, ...any) *KeyFlagsCmd
	CommandList(context.Context, *FilterBy) *StringSliceCmd
	ConfigGet(context.Context, string) *MapStringStringCmd
	ConfigResetStat(context.Context) *StatusCmd
	ConfigRewrite(context.Context) *StatusCmd
	ConfigSet(context.Context, string, string) *StatusCmd
	DBSize(context.Context) *IntCmd
	DebugObject(context.Context, string) *StringCmd
	Echo(context.Context, any) *StringCmd
	FlushAll(context.Context) *StatusCmd
	FlushAllAsync(context.Context) *StatusCmd
	FlushDB(context.Context) *StatusCmd
	FlushDBAsync(context.Context) *StatusCmd
	GenericCmdable
	GeoCmdable
	HashCmdable
	HyperLogLogCmdable
	Info(context.Context, ...string) *StringCmd
	InfoMap(context.Context, ...string) *InfoCmd
	JSONCmdable
	LastSave(context.Context) *IntCmd
	Latency(context.Context) *LatencyCmd
	LatencyReset(context.Context, ...any) *StatusCmd
	ListCmdable
	MemoryUsage(context.Context, string, ...int) *IntCmd
	ModuleLoadex(context.Context, *ModuleLoadexConfig) *StringCmd
	Ping(context.Context) *StatusCmd
	Pipeline() Pipeliner
	Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
	ProbabilisticCmdable
	PubSubCmdable
	Quit(context.Context) *StatusCmd
	ReplicaOf(context.Context, string, string) *StatusCmd
	Save(context.Context) *StatusCmd
	ScriptingFunctionsCmdable
	SearchCmdable
	SetCmdable
	Shutdown(context.Context) *StatusCmd
	ShutdownNoSave(context.Context) *StatusCmd
	ShutdownSave(context.Context) *StatusCmd
	SlaveOf(context.Context, string, string) *StatusCmd
	SlowLogGet(context.Context, int64) *SlowLogCmd
	SlowLogLen(context.Context) *IntCmd
	SlowLogReset(context.Context) *StatusCmd
	SortedSetCmdable
	StreamCmdable
	StringCmdable
	Time(context.Context) *TimeCmd
	TimeseriesCmdable
	TxPipeline() Pipeliner
	TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
	Unlink(context.Context, ...string) *IntCmd
	VectorSetCmdable
}
type Cmder interface {
	Args() []any
	Clone() Cmder
	Err() error
	FullName() string
	GetCmdType() CmdType
	Name() string
	NoRetry() bool
	SetErr(error)
	SetFirstKeyPos(int8)
	SetStepCount(int8)
	String() string
	await()
	cachedSlot() (int, bool)
	firstKeyPos() int8
	rawErr() error
	readRawReply(*proto.Reader) error
	readReply(*proto.Reader) error
	readTimeout() *time.Duration
	setCachedSlot(int)
	setReady(*apBatch)
	stepCount() int8
	stringArg(int) string
}
type CollectColumn = []CollectEntry
type CollectEntry = map[string]any
type CommandInfo struct {
	Name          string
	Arity         int8
	Flags         []string
	ACLFlags      []string
	FirstKeyPos   int8
	LastKeyPos    int8
	StepCount     int8
	ReadOnly      bool
	CommandPolicy *routing.CommandPolicy
}
type CommandInfoResolveFunc func(ctx context.Context, cmd Cmder) *routing.CommandPolicy
type CommandsInfoCmd struct {
	baseCmd
}

func (*CommandsInfoCmd) Clone() Cmder
func (*CommandsInfoCmd) Result() (map[string]*CommandInfo, error)
func (*CommandsInfoCmd) SetVal(map[string]*CommandInfo)
func (*CommandsInfoCmd) String() string
func (*CommandsInfoCmd) Val() map[string]*CommandInfo

type Conn struct {
	baseClient
	cmdable
	statefulCmdable
}

func (*Conn) Pipeline() Pipeliner
func (*Conn) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Conn) Process(context.Context, Cmder) error
func (*Conn) RegisterPushNotificationHandler(string, push.NotificationHandler, bool) error
func (*Conn) TxPipeline() Pipeliner
func (*Conn) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type ConnInfo interface {
	PoolName() string
	RemoteAddr() net.Addr
}
type ConsistentHash interface {
	Get(string) string
}
type CreateIndexBuilder struct {
}

func (*CreateIndexBuilder) DefaultLanguage(string) *CreateIndexBuilder
func (*CreateIndexBuilder) Filter(string) *CreateIndexBuilder
func (*CreateIndexBuilder) LanguageField(string) *CreateIndexBuilder
func (*CreateIndexBuilder) NoFields() *CreateIndexBuilder
func (*CreateIndexBuilder) NoFreqs() *CreateIndexBuilder
func (*CreateIndexBuilder) NoHL() *CreateIndexBuilder
func (*CreateIndexBuilder) NoOffsets() *CreateIndexBuilder
func (*CreateIndexBuilder) OnHash() *CreateIndexBuilder
func (*CreateIndexBuilder) OnJSON() *CreateIndexBuilder
func (*CreateIndexBuilder) PayloadField(string) *CreateIndexBuilder
func (*CreateIndexBuilder) Prefix(...any) *CreateIndexBuilder
func (*CreateIndexBuilder) Run() (string, error)
func (*CreateIndexBuilder) Schema(*FieldSchema) *CreateIndexBuilder
func (*CreateIndexBuilder) Score(float64) *CreateIndexBuilder
func (*CreateIndexBuilder) ScoreField(string) *CreateIndexBuilder
func (*CreateIndexBuilder) SkipInitialScan() *CreateIndexBuilder
func (*CreateIndexBuilder) StopWords(...any) *CreateIndexBuilder
func (*CreateIndexBuilder) Temporary(int) *CreateIndexBuilder

type CursorBuilder struct {
}

func (*CursorBuilder) Action(string) *CursorBuilder
func (*CursorBuilder) Count(int) *CursorBuilder
func (*CursorBuilder) Del() *CursorBuilder
func (*CursorBuilder) Read() *CursorBuilder
func (*CursorBuilder) Run() (any, error)

type CursorStats struct {
	GlobalIdle    int
	GlobalTotal   int
	IndexCapacity int
	IndexTotal    int
}

func DefaultAutoPipelineOptions() *AutoPipelineOptions
func DefaultBlockingAutoPipelineOptions() *AutoPipelineOptions

type DelExArgs struct {
	Mode        string
	MatchValue  any
	MatchDigest uint64
}
type DialHook func(ctx context.Context, network string, addr string) (net.Conn, error)

func DialRetryBackoffConstant(time.Duration) func(attempt int) time.Duration
func DialRetryBackoffExponential(time.Duration, time.Duration) func(attempt int) time.Duration

type DictBuilder struct {
}

func (*DictBuilder) Action(string) *DictBuilder
func (*DictBuilder) Add(...any) *DictBuilder
func (*DictBuilder) Del(...any) *DictBuilder
func (*DictBuilder) Dump() *DictBuilder
func (*DictBuilder) Run() (any, error)

type DigestCmd struct {
	baseCmd
}

func (*DigestCmd) Clone() Cmder
func (*DigestCmd) Result() (uint64, error)
func (*DigestCmd) SetVal(uint64)
func (*DigestCmd) String() string
func (*DigestCmd) Val() uint64

type Document struct {
	ID      string
	Score   *float64
	Payload *string
	SortKey *string
	Fields  map[string]string
	Error   error
}
type DropIndexBuilder struct {
}

func (*DropIndexBuilder) DeleteDocs() *DropIndexBuilder
func (*DropIndexBuilder) Run() (string, error)

type DurationCmd struct {
	baseCmd
}

func (*DurationCmd) Clone() Cmder
func (*DurationCmd) Result() (time.Duration, error)
func (*DurationCmd) SetVal(time.Duration)
func (*DurationCmd) String() string
func (*DurationCmd) Val() time.Duration

type Engine struct {
	Language       string
	LibrariesCount int64
	FunctionsCount int64
}

var ErrAutoPipelineQueueFull error
var ErrAutoPipelineTimeout error
var ErrClosed error
var ErrCrossSlot proto.RedisError
var ErrFDPipelineDiverts error
var ErrFDPipelineSpansEngines error
var ErrFDPipelineTooLarge error
var ErrFDPipelineUnavailable error
var ErrHotKeysNoMetrics error
var ErrInvalidCommand error
var ErrInvalidPool error
var ErrNoScript proto.RedisError
var ErrPoolExhausted error
var ErrPoolTimeout error
var ErrRingAutoPipelineUnsupported error
var ErrSubmitBlockingFace error

type Error interface {
	RedisError()
	error
}
type ExpirationMode string
type ExpirationOption struct {
	Mode  ExpirationMode
	Value int64
}
type ExplainBuilder struct {
}

func (*ExplainBuilder) Dialect(string) *ExplainBuilder
func (*ExplainBuilder) Run() (string, error)
func ExtractCommandValue(any) (any, error)

type FPHAType string
type FTAggregateApply struct {
	Field string
	As    string
}
type FTAggregateCollect struct {
	FieldsAll bool
	Fields    []string
	Distinct  bool
	SortBy    []FTAggregateSortBy
	Limit     *FTAggregateCollectLimit
	As        string
}
type FTAggregateCollectLimit struct {
	Offset int
	Count  int
}
type FTAggregateGroupBy struct {
	Fields []any
	Reduce []FTAggregateReducer
}
type FTAggregateLoad struct {
	Field string
	As    string
}
type FTAggregateOptions struct {
	Verbatim          bool
	LoadAll           bool
	Timeout           int
	Scorer            string
	AddScores         bool
	Steps             []FTAggregateStep
	LimitOffset       int
	Limit             int
	Filter            string
	WithCursor        bool
	WithCursorOptions *FTAggregateWithCursor
	Params            map[string]any
	DialectVersion    int
	Load              []FTAggregateLoad
	GroupBy           []FTAggregateGroupBy
	SortBy            []FTAggregateSortBy
	SortByMax         int
	Apply             []FTAggregateApply
}

func FTAggregateQuery(string, *FTAggregateOptions) (AggregateQuery, error)

type FTAggregateReducer struct {
	Reducer SearchAggregator
	Args    []any
	As      string
}
type FTAggregateResult struct {
	Total    int
	Rows     []AggregateRow
	Warnings []string
}
type FTAggregateSortBy struct {
	FieldName string
	Asc       bool
	Desc      bool
}
type FTAggregateSortByStep struct {
	Fields []FTAggregateSortBy
	Max    int
}
type FTAggregateStep struct {
	Load    *FTAggregateLoad
	Apply   *FTAggregateApply
	GroupBy *FTAggregateGroupBy
	SortBy  *FTAggregateSortByStep
}
type FTAggregateWithCursor struct {
	Count   int
	MaxIdle int
}
type FTAttribute struct {
	Identifier      string
	Attribute       string
	Type            string
	Weight          float64
	Sortable        bool
	NoStem          bool
	NoIndex         bool
	UNF             bool
	PhoneticMatcher string
	CaseSensitive   bool
	WithSuffixtrie  bool
	Algorithm       string
	DataType        string
	Dim             int
	DistanceMetric  string
	M               int
	EFConstruction  int
}
type FTCreateOptions struct {
	OnHash          bool
	OnJSON          bool
	Prefix          []any
	Filter          string
	DefaultLanguage string
	LanguageField   string
	Score           float64
	ScoreField      string
	PayloadField    string
	MaxTextFields   int
	NoOffsets       bool
	Temporary       int
	NoHL            bool
	NoFields        bool
	NoFreqs         bool
	StopWords       []any
	SkipInitialScan bool
}
type FTDropIndexOptions struct {
	DeleteDocs bool
}
type FTExplainOptions struct {
	Dialect string
}
type FTFlatOptions struct {
	Type            string
	Dim             int
	DistanceMetric  string
	InitialCapacity int
	BlockSize       int
}
type FTHNSWOptions struct {
	Type                   string
	Dim                    int
	DistanceMetric         string
	InitialCapacity        int
	MaxEdgesPerNode        int
	MaxAllowedEdgesPerNode int
	EFRunTime              int
	Epsilon                float64
	Rerank                 bool
	HasRerank              bool
}
type FTHybridApply struct {
	Expression string
	AsField    string
}
type FTHybridCmd struct {
	baseCmd
}

func (*FTHybridCmd) Clone() Cmder
func (*FTHybridCmd) CursorResult() (*FTHybridCursorResult, error)
func (*FTHybridCmd) CursorVal() *FTHybridCursorResult
func (*FTHybridCmd) RawResult() (any, error)
func (*FTHybridCmd) RawVal() any
func (*FTHybridCmd) Result() (FTHybridResult, error)
func (*FTHybridCmd) SetVal(FTHybridResult)
func (*FTHybridCmd) String() string
func (*FTHybridCmd) Val() FTHybridResult

type FTHybridCombineMethod string
type FTHybridCombineOptions struct {
	Method       FTHybridCombineMethod
	Count        int
	Window       int
	Constant     float64
	Alpha        float64
	Beta         float64
	YieldScoreAs string
}
type FTHybridCursorResult struct {
	SearchCursorID int
	VsimCursorID   int
}
type FTHybridGroupBy struct {
	Count        int
	Fields       []string
	ReduceFunc   string
	ReduceCount  int
	ReduceParams []any
}
type FTHybridOptions struct {
	CountExpressions  int
	SearchExpressions []FTHybridSearchExpression
	VectorExpressions []FTHybridVectorExpression
	Combine           *FTHybridCombineOptions
	Load              []string
	GroupBy           *FTHybridGroupBy
	Apply             []FTHybridApply
	SortBy            []FTSearchSortBy
	Filter            string
	LimitOffset       int
	Limit             int
	Params            map[string]any
	ExplainScore      bool
	Timeout           int
	WithCursor        bool
	WithCursorOptions *FTHybridWithCursor
}
type FTHybridResult struct {
	TotalResults  int
	Results       []map[string]any
	Warnings      []string
	ExecutionTime float64
}
type FTHybridSearchExpression struct {
	Query        string
	Scorer       string
	ScorerParams []any
	YieldScoreAs string
}
type FTHybridVectorExpression struct {
	VectorField     string
	VectorData      Vector
	VectorParamName string
	Method          FTHybridVectorMethod
	MethodParams    []any
	ShardKRatio     float64
	Filter          string
	YieldScoreAs    string
}
type FTHybridVectorMethod = string
type FTHybridWithCursor struct {
	Count   int
	MaxIdle int
}
type FTInfoBuilder struct {
}

func (*FTInfoBuilder) Run() (FTInfoResult, error)

type FTInfoCmd struct {
	baseCmd
}

func (*FTInfoCmd) Clone() Cmder
func (*FTInfoCmd) RawResult() (any, error)
func (*FTInfoCmd) RawVal() any
func (*FTInfoCmd) Result() (FTInfoResult, error)
func (*FTInfoCmd) SetVal(FTInfoResult)
func (*FTInfoCmd) String() string
func (*FTInfoCmd) Val() FTInfoResult

type FTInfoResult struct {
	IndexErrors              IndexErrors
	Attributes               []FTAttribute
	BytesPerRecordAvg        string
	Cleaning                 int
	CursorStats              CursorStats
	DialectStats             map[string]int
	DocTableSizeMB           float64
	FieldStatistics          []FieldStatistic
	GCStats                  GCStats
	GeoshapesSzMB            float64
	HashIndexingFailures     int
	IndexDefinition          IndexDefinition
	IndexName                string
	IndexOptions             []string
	Indexing                 int
	InvertedSzMB             float64
	KeyTableSizeMB           float64
	MaxDocID                 int
	NumDocs                  int
	NumRecords               int
	NumTerms                 int
	NumberOfUses             int
	OffsetBitsPerRecordAvg   string
	OffsetVectorsSzMB        float64
	OffsetsPerTermAvg        string
	PercentIndexed           float64
	RecordsPerDocAvg         string
	SortableValuesSizeMB     float64
	TagOverheadSzMB          float64
	TextOverheadSzMB         float64
	TotalIndexMemorySzMB     float64
	TotalIndexingTime        int
	TotalInvertedIndexBlocks int
	VectorIndexSzMB          float64
}
type FTSearchCmd struct {
	baseCmd
}

func (*FTSearchCmd) Clone() Cmder
func (*FTSearchCmd) RawResult() (any, error)
func (*FTSearchCmd) RawVal() any
func (*FTSearchCmd) Result() (FTSearchResult, error)
func (*FTSearchCmd) SetVal(FTSearchResult)
func (*FTSearchCmd) String() string
func (*FTSearchCmd) Val() FTSearchResult

type FTSearchFilter struct {
	FieldName any
	Min       any
	Max       any
}
type FTSearchGeoFilter struct {
	FieldName string
	Longitude float64
	Latitude  float64
	Radius    float64
	Unit      string
}
type FTSearchOptions struct {
	NoContent       bool
	Verbatim        bool
	NoStopWords     bool
	WithScores      bool
	WithPayloads    bool
	WithSortKeys    bool
	Filters         []FTSearchFilter
	GeoFilter       []FTSearchGeoFilter
	InKeys          []any
	InFields        []any
	Return          []FTSearchReturn
	Slop            int
	Timeout         int
	InOrder         bool
	Language        string
	Expander        string
	Scorer          string
	ExplainScore    bool
	Payload         string
	SortBy          []FTSearchSortBy
	SortByWithCount bool
	LimitOffset     int
	Limit           int
	CountOnly       bool
	Params          map[string]any
	DialectVersion  int
}

func FTSearchQuery(string, *FTSearchOptions) (SearchQuery, error)

type FTSearchResult struct {
	Total    int
	Docs     []Document
	Warnings []string
}
type FTSearchReturn struct {
	FieldName string
	As        string
}
type FTSearchSortBy struct {
	FieldName string
	Asc       bool
	Desc      bool
}
type FTSpellCheckCmd struct {
	baseCmd
}

func (*FTSpellCheckCmd) Clone() Cmder
func (*FTSpellCheckCmd) RawResult() (any, error)
func (*FTSpellCheckCmd) RawVal() any
func (*FTSpellCheckCmd) Result() ([]SpellCheckResult, error)
func (*FTSpellCheckCmd) SetVal([]SpellCheckResult)
func (*FTSpellCheckCmd) String() string
func (*FTSpellCheckCmd) Val() []SpellCheckResult

type FTSpellCheckOptions struct {
	Distance int
	Terms    *FTSpellCheckTerms
	Dialect  int
}
type FTSpellCheckTerms struct {
	Inclusion  string
	Dictionary string
	Terms      []any
}
type FTSynDumpCmd struct {
	baseCmd
}

func (*FTSynDumpCmd) Clone() Cmder
func (*FTSynDumpCmd) RawResult() (any, error)
func (*FTSynDumpCmd) RawVal() any
func (*FTSynDumpCmd) Result() ([]FTSynDumpResult, error)
func (*FTSynDumpCmd) SetVal([]FTSynDumpResult)
func (*FTSynDumpCmd) String() string
func (*FTSynDumpCmd) Val() []FTSynDumpResult

type FTSynDumpResult struct {
	Term     string
	Synonyms []string
}
type FTSynUpdateOptions struct {
	SkipInitialScan bool
}
type FTVamanaOptions struct {
	Type                   string
	Dim                    int
	DistanceMetric         string
	Compression            string
	ConstructionWindowSize int
	GraphMaxDegree         int
	SearchWindowSize       int
	Epsilon                float64
	TrainingThreshold      int
	ReduceDim              int
}
type FTVectorArgs struct {
	FlatOptions   *FTFlatOptions
	HNSWOptions   *FTHNSWOptions
	VamanaOptions *FTVamanaOptions
}
type FailoverOptions struct {
	MasterName                   string
	SentinelAddrs                []string
	ClientName                   string
	SentinelUsername             string
	SentinelPassword             string
	RouteByLatency               bool
	RouteByLatencyTolerance      time.Duration
	RouteRandomly                bool
	ReplicaOnly                  bool
	UseDisconnectedReplicas      bool
	Dialer                       func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect                    func(ctx context.Context, cn *Conn) error
	Protocol                     int
	Username                     string
	Password                     string
	CredentialsProvider          func() (username string, password string)
	CredentialsProviderContext   func(ctx context.Context) (username string, password string, err error)
	StreamingCredentialsProvider auth.StreamingCredentialsProvider
	DB                           int
	MaxRetries                   int
	MinRetryBackoff              time.Duration
	MaxRetryBackoff              time.Duration
	DialTimeout                  time.Duration
	DialerRetries                int
	DialerRetryTimeout           time.Duration
	DialerRetryBackoff           func(attempt int) time.Duration
	ReadTimeout                  time.Duration
	WriteTimeout                 time.Duration
	ContextTimeoutEnabled        bool
	ReadBufferSize               int
	WriteBufferSize              int
	PipelineReadBufferSize       int
	PipelineWriteBufferSize      int
	PipelinePoolSize             int
	AutoPipelineOptions          *AutoPipelineOptions
	PoolFIFO                     bool
	PoolSize                     int
	MaxConcurrentDials           int
	PoolTimeout                  time.Duration
	MinIdleConns                 int
	MaxIdleConns                 int
	MaxActiveConns               int
	ConnMaxIdleTime              time.Duration
	ConnMaxLifetime              time.Duration
	ConnMaxLifetimeJitter        time.Duration
	TLSConfig                    *tls.Config
	DisableIndentity             bool
	DisableIdentity              bool
	IdentitySuffix               string
	FailingTimeoutSeconds        int
	UnstableResp3                bool
	PushNotificationProcessor    push.NotificationProcessor
}
type FieldSchema struct {
	FieldName         string
	As                string
	FieldType         SearchFieldType
	Sortable          bool
	UNF               bool
	NoStem            bool
	NoIndex           bool
	PhoneticMatcher   string
	Weight            float64
	Separator         string
	CaseSensitive     bool
	WithSuffixtrie    bool
	VectorArgs        *FTVectorArgs
	GeoShapeFieldType string
	IndexEmpty        bool
	IndexMissing      bool
}
type FieldStatistic struct {
	Identifier  string
	Attribute   string
	IndexErrors IndexErrors
}
type FilterBy struct {
	Module  string
	ACLCat  string
	Pattern string
}
type FloatCmd struct {
	baseCmd
}

func (*FloatCmd) Clone() Cmder
func (*FloatCmd) Result() (float64, error)
func (*FloatCmd) SetVal(float64)
func (*FloatCmd) String() string
func (*FloatCmd) Val() float64

type FloatSliceCmd struct {
	baseCmd
}

func (*FloatSliceCmd) Clone() Cmder
func (*FloatSliceCmd) Result() ([]float64, error)
func (*FloatSliceCmd) SetVal([]float64)
func (*FloatSliceCmd) String() string
func (*FloatSliceCmd) Val() []float64

type Function struct {
	Name        string
	Description string
	Flags       []string
}
type FunctionListCmd struct {
	baseCmd
}

func (*FunctionListCmd) Clone() Cmder
func (*FunctionListCmd) First() (*Library, error)
func (*FunctionListCmd) Result() ([]Library, error)
func (*FunctionListCmd) SetVal([]Library)
func (*FunctionListCmd) String() string
func (*FunctionListCmd) Val() []Library

type FunctionListQuery struct {
	LibraryNamePattern string
	WithCode           bool
}
type FunctionStats struct {
	Engines []Engine
}

func (*FunctionStats) AllRunningScripts() []RunningScript
func (*FunctionStats) Running() bool
func (*FunctionStats) RunningScript() (RunningScript, bool)

type FunctionStatsCmd struct {
	baseCmd
}

func (*FunctionStatsCmd) Clone() Cmder
func (*FunctionStatsCmd) Result() (FunctionStats, error)
func (*FunctionStatsCmd) SetVal(FunctionStats)
func (*FunctionStatsCmd) String() string
func (*FunctionStatsCmd) Val() FunctionStats

type GCStats struct {
	BytesCollected       int
	TotalMsRun           int
	TotalCycles          int
	AverageCycleTimeMs   string
	LastRunTimeMs        int
	GCNumericTreesMissed int
	GCBlocksDenied       int
}
type GenericCmdable interface {
	Copy(context.Context, string, string, int, bool) *IntCmd
	Del(context.Context, ...string) *IntCmd
	Dump(context.Context, string) *StringCmd
	Exists(context.Context, ...string) *IntCmd
	Expire(context.Context, string, time.Duration) *BoolCmd
	ExpireAt(context.Context, string, time.Time) *BoolCmd
	ExpireGT(context.Context, string, time.Duration) *BoolCmd
	ExpireLT(context.Context, string, time.Duration) *BoolCmd
	ExpireNX(context.Context, string, time.Duration) *BoolCmd
	ExpireTime(context.Context, string) *DurationCmd
	ExpireXX(context.Context, string, time.Duration) *BoolCmd
	Keys(context.Context, string) *StringSliceCmd
	Migrate(context.Context, string, string, string, int, time.Duration) *StatusCmd
	Move(context.Context, string, int) *BoolCmd
	ObjectEncoding(context.Context, string) *StringCmd
	ObjectFreq(context.Context, string) *IntCmd
	ObjectIdleTime(context.Context, string) *DurationCmd
	ObjectRefCount(context.Context, string) *IntCmd
	PExpire(context.Context, string, time.Duration) *BoolCmd
	PExpireAt(context.Context, string, time.Time) *BoolCmd
	PExpireTime(context.Context, string) *DurationCmd
	PTTL(context.Context, string) *DurationCmd
	Persist(context.Context, string) *BoolCmd
	RandomKey(context.Context) *StringCmd
	Rename(context.Context, string, string) *StatusCmd
	RenameNX(context.Context, string, string) *BoolCmd
	Restore(context.Context, string, time.Duration, string) *StatusCmd
	RestoreReplace(context.Context, string, time.Duration, string) *StatusCmd
	Scan(context.Context, uint64, string, int64) *ScanCmd
	ScanType(context.Context, uint64, string, int64, string) *ScanCmd
	Sort(context.Context, string, *Sort) *StringSliceCmd
	SortInterfaces(context.Context, string, *Sort) *SliceCmd
	SortRO(context.Context, string, *Sort) *StringSliceCmd
	SortStore(context.Context, string, string, *Sort) *IntCmd
	TTL(context.Context, string) *DurationCmd
	Touch(context.Context, ...string) *IntCmd
	Type(context.Context, string) *StatusCmd
}
type GeoCmdable interface {
	GeoAdd(context.Context, string, ...*GeoLocation) *IntCmd
	GeoDist(context.Context, string, string, string, string) *FloatCmd
	GeoHash(context.Context, string, ...string) *StringSliceCmd
	GeoPos(context.Context, string, ...string) *GeoPosCmd
	GeoRadius(context.Context, string, float64, float64, *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMember(context.Context, string, string, *GeoRadiusQuery) *GeoLocationCmd
	GeoRadiusByMemberStore(context.Context, string, string, *GeoRadiusQuery) *IntCmd
	GeoRadiusStore(context.Context, string, float64, float64, *GeoRadiusQuery) *IntCmd
	GeoSearch(context.Context, string, *GeoSearchQuery) *StringSliceCmd
	GeoSearchLocation(context.Context, string, *GeoSearchLocationQuery) *GeoSearchLocationCmd
	GeoSearchStore(context.Context, string, string, *GeoSearchStoreQuery) *IntCmd
}
type GeoLocation struct {
	Name      string
	Longitude float64
	Latitude  float64
	Dist      float64
	GeoHash   int64
}
type GeoLocationCmd struct {
	baseCmd
}

func (*GeoLocationCmd) Clone() Cmder
func (*GeoLocationCmd) Result() ([]GeoLocation, error)
func (*GeoLocationCmd) SetVal([]GeoLocation)
func (*GeoLocationCmd) String() string
func (*GeoLocationCmd) Val() []GeoLocation

type GeoPos struct {
	Longitude float64
	Latitude  float64
}
type GeoPosCmd struct {
	baseCmd
}

func (*GeoPosCmd) Clone() Cmder
func (*GeoPosCmd) Result() ([]*GeoPos, error)
func (*GeoPosCmd) SetVal([]*GeoPos)
func (*GeoPosCmd) String() string
func (*GeoPosCmd) Val() []*GeoPos

type GeoRadiusQuery struct {
	Radius      float64
	Unit        string
	WithCoord   bool
	WithDist    bool
	WithGeoHash bool
	Count       int
	Sort        string
	Store       string
	StoreDist   string
}
type GeoSearchLocationCmd struct {
	baseCmd
}

func (*GeoSearchLocationCmd) Clone() Cmder
func (*GeoSearchLocationCmd) Result() ([]GeoLocation, error)
func (*GeoSearchLocationCmd) SetVal([]GeoLocation)
func (*GeoSearchLocationCmd) String() string
func (*GeoSearchLocationCmd) Val() []GeoLocation

type GeoSearchLocationQuery struct {
	GeoSearchQuery
	WithCoord bool
	WithDist  bool
	WithHash  bool
}
type GeoSearchQuery struct {
	Member     string
	Longitude  float64
	Latitude   float64
	Radius     float64
	RadiusUnit string
	BoxWidth   float64
	BoxHeight  float64
	BoxUnit    string
	Sort       string
	Count      int
	CountAny   bool
}
type GeoSearchStoreQuery struct {
	GeoSearchQuery
	StoreDist bool
}
type HExpireArgs struct {
	NX bool
	XX bool
	GT bool
	LT bool
}
type HGetEXExpirationType string
type HGetEXOptions struct {
	ExpirationType HGetEXExpirationType
	ExpirationVal  int64
}
type HImportDiscardAllCmd struct {
	IntCmd
}
type HImportDiscardCmd struct {
	IntCmd
}
type HImportPrepareCmd struct {
	StatusCmd
}
type HImportSetCmd struct {
	StatusCmd
}
type HSetEXCondition string
type HSetEXExpirationType string
type HSetEXOptions struct {
	Condition      HSetEXCondition
	ExpirationType HSetEXExpirationType
	ExpirationVal  int64
}

func HasErrorPrefix(error, string) bool

type HashCmdable interface {
	HDel(context.Context, string, ...string) *IntCmd
	HExists(context.Context, string, string) *BoolCmd
	HExpire(context.Context, string, time.Duration, ...string) *IntSliceCmd
	HExpireAt(context.Context, string, time.Time, ...string) *IntSliceCmd
	HExpireAtWithArgs(context.Context, string, time.Time, HExpireArgs, ...string) *IntSliceCmd
	HExpireTime(context.Context, string, ...string) *IntSliceCmd
	HExpireWithArgs(context.Context, string, time.Duration, HExpireArgs, ...string) *IntSliceCmd
	HGet(context.Context, string, string) *StringCmd
	HGetAll(context.Context, string) *MapStringStringCmd
	HGetDel(context.Context, string, ...string) *StringSliceCmd
	HGetEX(context.Context, string, ...string) *StringSliceCmd
	HGetEXWithArgs(context.Context, string, *HGetEXOptions, ...string) *StringSliceCmd
	HImportDiscard(context.Context, string) *IntCmd
	HImportDiscardAll(context.Context) *IntCmd
	HImportPrepare(context.Context, string, ...string) *StatusCmd
	HImportSet(context.Context, string, string, ...any) *StatusCmd
	HIncrBy(context.Context, string, string, int64) *IntCmd
	HIncrByFloat(context.Context, string, string, float64) *FloatCmd
	HKeys(context.Context, string) *StringSliceCmd
	HLen(context.Context, string) *IntCmd
	HMGet(context.Context, string, ...string) *SliceCmd
	HMSet(context.Context, string, ...any) *BoolCmd
	HPExpire(context.Context, string, time.Duration, ...string) *IntSliceCmd
	HPExpireAt(context.Context, string, time.Time, ...string) *IntSliceCmd
	HPExpireAtWithArgs(context.Context, string, time.Time, HExpireArgs, ...string) *IntSliceCmd
	HPExpireTime(context.Context, string, ...string) *IntSliceCmd
	HPExpireWithArgs(context.Context, string, time.Duration, HExpireArgs, ...string) *IntSliceCmd
	HPTTL(context.Context, string, ...string) *IntSliceCmd
	HPersist(context.Context, string, ...string) *IntSliceCmd
	HRandField(context.Context, string, int) *StringSliceCmd
	HRandFieldWithValues(context.Context, string, int) *KeyValueSliceCmd
	HScan(context.Context, string, uint64, string, int64) *ScanCmd
	HScanNoValues(context.Context, string, uint64, string, int64) *ScanCmd
	HSet(context.Context, string, ...any) *IntCmd
	HSetEX(context.Context, string, ...string) *IntCmd
	HSetEXWithArgs(context.Context, string, *HSetEXOptions, ...string) *IntCmd
	HSetNX(context.Context, string, string, any) *BoolCmd
	HStrLen(context.Context, string, string) *IntCmd
	HTTL(context.Context, string, ...string) *IntSliceCmd
	HVals(context.Context, string) *StringSliceCmd
}
type Hook interface {
	DialHook(DialHook) DialHook
	ProcessHook(ProcessHook) ProcessHook
	ProcessPipelineHook(ProcessPipelineHook) ProcessPipelineHook
}
type HotKeysCmd struct {
	baseCmd
}

func (*HotKeysCmd) Clone() Cmder
func (*HotKeysCmd) Result() (*HotKeysResult, error)
func (*HotKeysCmd) SetVal(*HotKeysResult)
func (*HotKeysCmd) String() string
func (*HotKeysCmd) Val() *HotKeysResult

type HotKeysKeyEntry struct {
	Key   string
	Value any
}
type HotKeysMetric string
type HotKeysResult struct {
	TrackingActive                       bool
	SampleRatio                          uint8
	SelectedSlots                        []HotKeysSlotRange
	SampledCommandsSelectedSlots         time.Duration
	AllCommandsSelectedSlots             time.Duration
	AllCommandsAllSlots                  time.Duration
	NetBytesSampledCommandsSelectedSlots int64
	NetBytesAllCommandsSelectedSlots     int64
	NetBytesAllCommandsAllSlots          int64
	CollectionStartTime                  time.Time
	CollectionDuration                   time.Duration
	UsedCPUSys                           time.Duration
	UsedCPUUser                          time.Duration
	TotalNetBytes                        int64
	ByCPUTime                            []HotKeysKeyEntry
	ByNetBytes                           []HotKeysKeyEntry
}
type HotKeysSlotRange []int64
type HotKeysStartArgs struct {
	Metrics  []HotKeysMetric
	Count    uint8
	Duration int64
	Sample   int64
	Slots    []uint16
}
type HyperLogLogCmdable interface {
	PFAdd(context.Context, string, ...any) *IntCmd
	PFCount(context.Context, ...string) *IntCmd
	PFMerge(context.Context, string, ...string) *StatusCmd
}
type IncrEXFloatArgs struct {
	By         float64
	LBound     float64
	UBound     float64
	HasLBound  bool
	HasUBound  bool
	Saturate   bool
	Expiration *ExpirationOption
	ENX        bool
}
type IncrEXFloatCmd struct {
	baseCmd
}

func (*IncrEXFloatCmd) Clone() Cmder
func (*IncrEXFloatCmd) Result() (IncrEXFloatResult, error)
func (*IncrEXFloatCmd) SetVal(IncrEXFloatResult)
func (*IncrEXFloatCmd) String() string
func (*IncrEXFloatCmd) Val() IncrEXFloatResult

type IncrEXFloatResult struct {
	Value            float64
	AppliedIncrement float64
}
type IncrEXIntArgs struct {
	By         int64
	HasBy      bool
	LBound     int64
	UBound     int64
	HasLBound  bool
	HasUBound  bool
	Saturate   bool
	Expiration *ExpirationOption
	ENX        bool
}
type IncrEXIntCmd struct {
	baseCmd
}

func (*IncrEXIntCmd) Clone() Cmder
func (*IncrEXIntCmd) Result() (IncrEXIntResult, error)
func (*IncrEXIntCmd) SetVal(IncrEXIntResult)
func (*IncrEXIntCmd) String() string
func (*IncrEXIntCmd) Val() IncrEXIntResult

type IncrEXIntResult struct {
	Value            int64
	AppliedIncrement int64
}
type IndexDefinition struct {
	KeyType      string
	Prefixes     []string
	DefaultScore float64
}
type IndexErrors struct {
	IndexingFailures     int
	LastIndexingError    string
	LastIndexingErrorKey string
}
type InfoCmd struct {
	baseCmd
}

func (*InfoCmd) Clone() Cmder
func (*InfoCmd) Item(string, string) string
func (*InfoCmd) Result() (map[string]map[string]string, error)
func (*InfoCmd) SetVal(map[string]map[string]string)
func (*InfoCmd) String() string
func (*InfoCmd) Val() map[string]map[string]string

type IntCmd struct {
	baseCmd
}

func (*IntCmd) Clone() Cmder
func (*IntCmd) Result() (int64, error)
func (*IntCmd) SetVal(int64)
func (*IntCmd) String() string
func (*IntCmd) Uint64() (uint64, error)
func (*IntCmd) Val() int64

type IntPointerSliceCmd struct {
	baseCmd
}

func (*IntPointerSliceCmd) Clone() Cmder
func (*IntPointerSliceCmd) Result() ([]*int64, error)
func (*IntPointerSliceCmd) SetVal([]*int64)
func (*IntPointerSliceCmd) String() string
func (*IntPointerSliceCmd) Val() []*int64

type IntSliceCmd struct {
	baseCmd
}

func (*IntSliceCmd) Clone() Cmder
func (*IntSliceCmd) Result() ([]int64, error)
func (*IntSliceCmd) SetVal([]int64)
func (*IntSliceCmd) String() string
func (*IntSliceCmd) Val() []int64
func IsAskError(error) (string, bool)
func IsAuthError(error) bool
func IsClusterDownError(error) bool
func IsExecAbortError(error) bool
func IsLoadingError(error) bool
func IsMasterDownError(error) bool
func IsMaxClientsError(error) bool
func IsMovedError(error) (string, bool)
func IsNoReplicasError(error) bool
func IsOOMError(error) bool
func IsPermissionError(error) bool
func IsReadOnlyError(error) bool
func IsTryAgainError(error) bool

type JSONArrIndexArgs struct {
	Start int
	Stop  *int
}
type JSONArrTrimArgs struct {
	Start int
	Stop  *int
}
type JSONCmd struct {
	baseCmd
}

func (*JSONCmd) Clone() Cmder
func (*JSONCmd) Expanded() (any, error)
func (*JSONCmd) Result() (string, error)
func (*JSONCmd) SetVal(string)
func (*JSONCmd) String() string
func (*JSONCmd) Val() string

type JSONCmdable interface {
	JSONArrAppend(context.Context, string, string, ...any) *IntSliceCmd
	JSONArrIndex(context.Context, string, string, ...any) *IntSliceCmd
	JSONArrIndexWithArgs(context.Context, string, string, *JSONArrIndexArgs, ...any) *IntSliceCmd
	JSONArrInsert(context.Context, string, string, int64, ...any) *IntSliceCmd
	JSONArrLen(context.Context, string, string) *IntSliceCmd
	JSONArrPop(context.Context, string, string, int) *StringSliceCmd
	JSONArrTrim(context.Context, string, string) *IntSliceCmd
	JSONArrTrimWithArgs(context.Context, string, string, *JSONArrTrimArgs) *IntSliceCmd
	JSONClear(context.Context, string, string) *IntCmd
	JSONDebugMemory(context.Context, string, string) *IntCmd
	JSONDel(context.Context, string, string) *IntCmd
	JSONForget(context.Context, string, string) *IntCmd
	JSONGet(context.Context, string, ...string) *JSONCmd
	JSONGetWithArgs(context.Context, string, *JSONGetArgs, ...string) *JSONCmd
	JSONMGet(context.Context, string, ...string) *JSONSliceCmd
	JSONMSet(context.Context, ...any) *StatusCmd
	JSONMSetArgs(context.Context, []JSONSetArgs) *StatusCmd
	JSONMerge(context.Context, string, string, string) *StatusCmd
	JSONNumIncrBy(context.Context, string, string, float64) *JSONCmd
	JSONObjKeys(context.Context, string, string) *SliceCmd
	JSONObjLen(context.Context, string, string) *IntPointerSliceCmd
	JSONSet(context.Context, string, string, any) *StatusCmd
	JSONSetMode(context.Context, string, string, any, string) *StatusCmd
	JSONSetWithArgs(context.Context, string, string, any, *JSONSetArgsOptions) *StatusCmd
	JSONStrAppend(context.Context, string, string, string) *IntPointerSliceCmd
	JSONStrLen(context.Context, string, string) *IntPointerSliceCmd
	JSONToggle(context.Context, string, string) *IntPointerSliceCmd
	JSONType(context.Context, string, string) *JSONSliceCmd
}
type JSONGetArgs struct {
	Indent  string
	Newline string
	Space   string
}
type JSONSetArgs struct {
	Key   string
	Path  string
	Value any
}
type JSONSetArgsOptions struct {
	Mode string
	FPHA FPHAType
}
type JSONSliceCmd struct {
	baseCmd
}

func (*JSONSliceCmd) Clone() Cmder
func (*JSONSliceCmd) Result() ([]any, error)
func (*JSONSliceCmd) SetVal([]any)
func (*JSONSliceCmd) String() string
func (*JSONSliceCmd) Val() []any

type KeyFlags struct {
	Key   string
	Flags []string
}
type KeyFlagsCmd struct {
	baseCmd
}

func (*KeyFlagsCmd) Clone() Cmder
func (*KeyFlagsCmd) Result() ([]KeyFlags, error)
func (*KeyFlagsCmd) SetVal([]KeyFlags)
func (*KeyFlagsCmd) String() string
func (*KeyFlagsCmd) Val() []KeyFlags

type KeyValue struct {
	Key   string
	Value string
}
type KeyValueSliceCmd struct {
	baseCmd
}

func (*KeyValueSliceCmd) Clone() Cmder
func (*KeyValueSliceCmd) Result() ([]KeyValue, error)
func (*KeyValueSliceCmd) SetVal([]KeyValue)
func (*KeyValueSliceCmd) String() string
func (*KeyValueSliceCmd) Val() []KeyValue

type KeyValuesCmd struct {
	baseCmd
}

func (*KeyValuesCmd) Clone() Cmder
func (*KeyValuesCmd) Result() (string, []string, error)
func (*KeyValuesCmd) SetVal(string, []string)
func (*KeyValuesCmd) String() string
func (*KeyValuesCmd) Val() (string, []string)

type LCSCmd struct {
	baseCmd
}

func (*LCSCmd) Clone() Cmder
func (*LCSCmd) Result() (*LCSMatch, error)
func (*LCSCmd) SetVal(*LCSMatch)
func (*LCSCmd) String() string
func (*LCSCmd) Val() *LCSMatch

type LCSMatch struct {
	MatchString string
	Matches     []LCSMatchedPosition
	Len         int64
}
type LCSMatchedPosition struct {
	Key1     LCSPosition
	Key2     LCSPosition
	MatchLen int64
}
type LCSPosition struct {
	Start int64
	End   int64
}
type LCSQuery struct {
	Key1         string
	Key2         string
	Len          bool
	Idx          bool
	MinMatchLen  int
	WithMatchLen bool
}
type LMoveMArgs struct {
	Mode  LMoveMMode
	Count int64
	Order LMoveMOrder
}
type LMoveMMode string
type LMoveMOrder string
type LPosArgs struct {
	Rank   int64
	MaxLen int64
}
type Latency struct {
	Name   string
	Time   time.Time
	Latest time.Duration
	Max    time.Duration
}
type LatencyCmd struct {
	baseCmd
}

func (*LatencyCmd) Clone() Cmder
func (*LatencyCmd) Result() ([]Latency, error)
func (*LatencyCmd) SetVal([]Latency)
func (*LatencyCmd) String() string
func (*LatencyCmd) Val() []Latency

type Library struct {
	Name      string
	Engine    string
	Functions []Function
	Code      string
}
type LibraryInfo struct {
	LibName *string
	LibVer  *string
}

func (LibraryInfo) Validate() error

type Limiter interface {
	Allow() error
	ReportResult(error)
}
type ListCmdable interface {
	BLMPop(context.Context, time.Duration, string, int64, ...string) *KeyValuesCmd
	BLMove(context.Context, string, string, string, string, time.Duration) *StringCmd
	BLMoveM(context.Context, string, string, string, string, time.Duration, LMoveMArgs) *StringSliceCmd
	BLPop(context.Context, time.Duration, ...string) *StringSliceCmd
	BRPop(context.Context, time.Duration, ...string) *StringSliceCmd
	BRPopLPush(context.Context, string, string, time.Duration) *StringCmd
	LIndex(context.Context, string, int64) *StringCmd
	LInsert(context.Context, string, string, any, any) *IntCmd
	LInsertAfter(context.Context, string, any, any) *IntCmd
	LInsertBefore(context.Context, string, any, any) *IntCmd
	LLen(context.Context, string) *IntCmd
	LMPop(context.Context, string, int64, ...string) *KeyValuesCmd
	LMove(context.Context, string, string, string, string) *StringCmd
	LMoveM(context.Context, string, string, string, string, LMoveMArgs) *StringSliceCmd
	LPop(context.Context, string) *StringCmd
	LPopCount(context.Context, string, int) *StringSliceCmd
	LPos(context.Context, string, string, LPosArgs) *IntCmd
	LPosCount(context.Context, string, string, int64, LPosArgs) *IntSliceCmd
	LPush(context.Context, string, ...any) *IntCmd
	LPushX(context.Context, string, ...any) *IntCmd
	LRange(context.Context, string, int64, int64) *StringSliceCmd
	LRem(context.Context, string, int64, any) *IntCmd
	LSet(context.Context, string, int64, any) *StatusCmd
	LTrim(context.Context, string, int64, int64) *StatusCmd
	RPop(context.Context, string) *StringCmd
	RPopCount(context.Context, string, int) *StringSliceCmd
	RPopLPush(context.Context, string, string) *StringCmd
	RPush(context.Context, string, ...any) *IntCmd
	RPushX(context.Context, string, ...any) *IntCmd
}
type LocalCache struct {
}

func (*LocalCache) Cancel(string, uint64) bool
func (*LocalCache) DeleteByCacheKey(string) bool
func (*LocalCache) DeleteByRedisKey(string) int
func (*LocalCache) DeletionStats() (uint64, uint64)
func (*LocalCache) EvictByConn(uint64) int
func (*LocalCache) Flush() int
func (*LocalCache) FulfillOwned(string, uint64, uint64, []byte) bool
func (*LocalCache) Get(context.Context, string) ([]byte, bool)
func (*LocalCache) InvalidationStats() uint64
func (*LocalCache) Len() int
func (*LocalCache) MemoryUsage() int64
func (*LocalCache) Reserve(string, []string) (uint64, bool)
func (*LocalCache) Stats() CSCStats

type MSetEXArgs struct {
	Condition  SetCondition
	Expiration *ExpirationOption
}
type MapMapStringInterfaceCmd struct {
	baseCmd
}

func (*MapMapStringInterfaceCmd) Clone() Cmder
func (*MapMapStringInterfaceCmd) Result() (map[string]any, error)
func (*MapMapStringInterfaceCmd) SetVal(map[string]any)
func (*MapMapStringInterfaceCmd) String() string
func (*MapMapStringInterfaceCmd) Val() map[string]any

type MapStringIntCmd struct {
	baseCmd
}

func (*MapStringIntCmd) Clone() Cmder
func (*MapStringIntCmd) Result() (map[string]int64, error)
func (*MapStringIntCmd) SetVal(map[string]int64)
func (*MapStringIntCmd) String() string
func (*MapStringIntCmd) Val() map[string]int64

type MapStringInterfaceCmd struct {
	baseCmd
}

func (*MapStringInterfaceCmd) Clone() Cmder
func (*MapStringInterfaceCmd) Result() (map[string]any, error)
func (*MapStringInterfaceCmd) SetVal(map[string]any)
func (*MapStringInterfaceCmd) String() string
func (*MapStringInterfaceCmd) Val() map[string]any

type MapStringInterfaceSliceCmd struct {
	baseCmd
}

func (*MapStringInterfaceSliceCmd) Clone() Cmder
func (*MapStringInterfaceSliceCmd) Result() ([]map[string]any, error)
func (*MapStringInterfaceSliceCmd) SetVal([]map[string]any)
func (*MapStringInterfaceSliceCmd) String() string
func (*MapStringInterfaceSliceCmd) Val() []map[string]any

type MapStringSliceInterfaceCmd struct {
	baseCmd
}

func (*MapStringSliceInterfaceCmd) Clone() Cmder
func (*MapStringSliceInterfaceCmd) Result() (map[string][]any, error)
func (*MapStringSliceInterfaceCmd) SetVal(map[string][]any)
func (*MapStringSliceInterfaceCmd) String() string
func (*MapStringSliceInterfaceCmd) Val() map[string][]any

type MapStringStringCmd struct {
	baseCmd
}

func (*MapStringStringCmd) Clone() Cmder
func (*MapStringStringCmd) Result() (map[string]string, error)
func (*MapStringStringCmd) Scan(any) error
func (*MapStringStringCmd) SetVal(map[string]string)
func (*MapStringStringCmd) String() string
func (*MapStringStringCmd) Val() map[string]string

type MapStringStringSliceCmd struct {
	baseCmd
}

func (*MapStringStringSliceCmd) Clone() Cmder
func (*MapStringStringSliceCmd) Result() ([]map[string]string, error)
func (*MapStringStringSliceCmd) SetVal([]map[string]string)
func (*MapStringStringSliceCmd) String() string
func (*MapStringStringSliceCmd) Val() []map[string]string

type Message struct {
	Channel      string
	Pattern      string
	Payload      string
	PayloadSlice []string
}

func (*Message) String() string

type ModuleLoadexConfig struct {
	Path string
	Conf map[string]any
	Args []any
}
type MonitorCmd struct {
	baseCmd
}

func (*MonitorCmd) Clone() Cmder
func (*MonitorCmd) Start()
func (*MonitorCmd) Stop()
func (*MonitorCmd) String() string

type MonitorStatus int

func NewACLLogCmd(context.Context, ...any) *ACLLogCmd
func NewAREntrySliceCmd(context.Context, ...any) *AREntrySliceCmd
func NewAggregateCmd(context.Context, ...any) *AggregateCmd
func NewBFInfoCmd(context.Context, ...any) *BFInfoCmd
func NewBoolCmd(context.Context, ...any) *BoolCmd
func NewBoolResult(bool, error) *BoolCmd
func NewBoolSliceCmd(context.Context, ...any) *BoolSliceCmd
func NewBoolSliceResult([]bool, error) *BoolSliceCmd
func NewCFInfoCmd(context.Context, ...any) *CFInfoCmd
func NewCMSInfoCmd(context.Context, ...any) *CMSInfoCmd
func NewClient(*Options) *Client
func NewClientInfoCmd(context.Context, ...any) *ClientInfoCmd
func NewClusterClient(*ClusterOptions) *ClusterClient
func NewClusterLinksCmd(context.Context, ...any) *ClusterLinksCmd
func NewClusterShardsCmd(context.Context, ...any) *ClusterShardsCmd
func NewClusterSlotsCmd(context.Context, ...any) *ClusterSlotsCmd
func NewClusterSlotsCmdResult([]ClusterSlot, error) *ClusterSlotsCmd
func NewCmd(context.Context, ...any) *Cmd
func NewCmdResult(any, error) *Cmd
func NewCollectReducer(FTAggregateCollect) (FTAggregateReducer, error)
func NewCommandInfoResolver(CommandInfoResolveFunc) *commandInfoResolver
func NewCommandsInfoCmd(context.Context, ...any) *CommandsInfoCmd
func NewCommandsInfoCmdResult(map[string]*CommandInfo, error) *CommandsInfoCmd
func NewDefaultCommandPolicyResolver() *commandInfoResolver
func NewDialer(*Options) func(context.Context, string, string) (net.Conn, error)
func NewDigestCmd(context.Context, ...any) *DigestCmd
func NewDurationCmd(context.Context, time.Duration, ...any) *DurationCmd
func NewDurationResult(time.Duration, error) *DurationCmd
func NewFTSynDumpCmd(context.Context, ...any) *FTSynDumpCmd
func NewFailoverClient(*FailoverOptions) *Client
func NewFailoverClusterClient(*FailoverOptions) *ClusterClient
func NewFloatCmd(context.Context, ...any) *FloatCmd
func NewFloatResult(float64, error) *FloatCmd
func NewFloatSliceCmd(context.Context, ...any) *FloatSliceCmd
func NewFloatSliceResult([]float64, error) *FloatSliceCmd
func NewFunctionListCmd(context.Context, ...any) *FunctionListCmd
func NewFunctionStatsCmd(context.Context, ...any) *FunctionStatsCmd
func NewGeoLocationCmd(context.Context, *GeoRadiusQuery, ...any) *GeoLocationCmd
func NewGeoLocationCmdResult([]GeoLocation, error) *GeoLocationCmd
func NewGeoPosCmd(context.Context, ...any) *GeoPosCmd
func NewGeoPosCmdResult([]*GeoPos, error) *GeoPosCmd
func NewGeoSearchLocationCmd(context.Context, *GeoSearchLocationQuery, ...any) *GeoSearchLocationCmd
func NewHImportDiscardAllCmd(context.Context) *HImportDiscardAllCmd
func NewHImportDiscardCmd(context.Context, string) *HImportDiscardCmd
func NewHImportPrepareCmd(context.Context, string, ...string) *HImportPrepareCmd
func NewHImportSetCmd(context.Context, string, string, ...any) *HImportSetCmd
func NewHotKeysCmd(context.Context, ...any) *HotKeysCmd
func NewIncrEXFloatCmd(context.Context, ...any) *IncrEXFloatCmd
func NewIncrEXIntCmd(context.Context, ...any) *IncrEXIntCmd
func NewInfoCmd(context.Context, ...any) *InfoCmd
func NewIntCmd(context.Context, ...any) *IntCmd
func NewIntPointerSliceCmd(context.Context, ...any) *IntPointerSliceCmd
func NewIntResult(int64, error) *IntCmd
func NewIntSliceCmd(context.Context, ...any) *IntSliceCmd
func NewJSONSliceCmd(context.Context, ...any) *JSONSliceCmd
func NewKeyFlagsCmd(context.Context, ...any) *KeyFlagsCmd
func NewKeyValueSliceCmd(context.Context, ...any) *KeyValueSliceCmd
func NewKeyValuesCmd(context.Context, ...any) *KeyValuesCmd
func NewLCSCmd(context.Context, *LCSQuery) *LCSCmd
func NewLatencyCmd(context.Context, ...any) *LatencyCmd
func NewLocalCache(CacheConfig) *LocalCache
func NewMapMapStringInterfaceCmd(context.Context, ...any) *MapMapStringInterfaceCmd
func NewMapStringIntCmd(context.Context, ...any) *MapStringIntCmd
func NewMapStringIntCmdResult(map[string]int64, error) *MapStringIntCmd
func NewMapStringInterfaceCmd(context.Context, ...any) *MapStringInterfaceCmd
func NewMapStringInterfaceSliceCmd(context.Context, ...any) *MapStringInterfaceSliceCmd
func NewMapStringSliceInterfaceCmd(context.Context, ...any) *MapStringSliceInterfaceCmd
func NewMapStringStringCmd(context.Context, ...any) *MapStringStringCmd
func NewMapStringStringResult(map[string]string, error) *MapStringStringCmd
func NewMapStringStringSliceCmd(context.Context, ...any) *MapStringStringSliceCmd
func NewPushNotificationProcessor() push.NotificationProcessor
func NewRankWithScoreCmd(context.Context, ...any) *RankWithScoreCmd
func NewRawCmd(context.Context, ...any) *RawCmd
func NewRawWriteToCmd(context.Context, io.Writer, ...any) *RawWriteToCmd
func NewRing(*RingOptions) *Ring
func NewScanCmd(context.Context, cmdable, ...any) *ScanCmd
func NewScanCmdResult([]string, uint64, error) *ScanCmd
func NewScript(string) *Script
func NewScriptServerSHA(string) *Script
func NewSentinelClient(*Options) *SentinelClient
func NewSliceCmd(context.Context, ...any) *SliceCmd
func NewSliceResult([]any, error) *SliceCmd
func NewSlowLogCmd(context.Context, ...any) *SlowLogCmd
func NewStatusCmd(context.Context, ...any) *StatusCmd
func NewStatusResult(string, error) *StatusCmd
func NewStringCmd(context.Context, ...any) *StringCmd
func NewStringResult(string, error) *StringCmd
func NewStringSliceCmd(context.Context, ...any) *StringSliceCmd
func NewStringSliceResult([]string, error) *StringSliceCmd
func NewStringSliceSliceCmd(context.Context, ...any) *StringSliceSliceCmd
func NewStringStructMapCmd(context.Context, ...any) *StringStructMapCmd
func NewTDigestInfoCmd(context.Context, ...any) *TDigestInfoCmd
func NewTimeCmd(context.Context, ...any) *TimeCmd
func NewTimeCmdResult(time.Time, error) *TimeCmd
func NewTopKInfoCmd(context.Context, ...any) *TopKInfoCmd
func NewUintCmd(context.Context, ...any) *UintCmd
func NewUintSliceCmd(context.Context, ...any) *UintSliceCmd
func NewUniversalClient(*UniversalOptions) UniversalClient
func NewVectorAttribSliceCmd(context.Context, ...any) *VectorAttribSliceCmd
func NewVectorInfoSliceCmd(context.Context, ...any) *VectorScoreSliceCmd
func NewVectorScoreAttribSliceCmd(context.Context, ...any) *VectorScoreAttribSliceCmd
func NewVectorScoreSliceCmd(context.Context, ...any) *VectorScoreSliceCmd
func NewVectorScoreSliceSliceCmd(context.Context, ...any) *VectorScoreSliceSliceCmd
func NewVoidPushNotificationProcessor() push.NotificationProcessor
func NewXAutoClaimCmd(context.Context, ...any) *XAutoClaimCmd
func NewXAutoClaimJustIDCmd(context.Context, ...any) *XAutoClaimJustIDCmd
func NewXAutoClaimWithDeletedCmd(context.Context, ...any) *XAutoClaimWithDeletedCmd
func NewXInfoConsumersCmd(context.Context, string, string) *XInfoConsumersCmd
func NewXInfoGroupsCmd(context.Context, string) *XInfoGroupsCmd
func NewXInfoStreamCmd(context.Context, string) *XInfoStreamCmd
func NewXInfoStreamFullCmd(context.Context, ...any) *XInfoStreamFullCmd
func NewXMessageSliceCmd(context.Context, ...any) *XMessageSliceCmd
func NewXMessageSliceCmdResult([]XMessage, error) *XMessageSliceCmd
func NewXPendingCmd(context.Context, ...any) *XPendingCmd
func NewXPendingExtCmd(context.Context, ...any) *XPendingExtCmd
func NewXPendingResult(*XPending, error) *XPendingCmd
func NewXStreamSliceCmd(context.Context, ...any) *XStreamSliceCmd
func NewXStreamSliceCmdResult([]XStream, error) *XStreamSliceCmd
func NewZSliceCmd(context.Context, ...any) *ZSliceCmd
func NewZSliceCmdResult([]Z, error) *ZSliceCmd
func NewZSliceWithKeyCmd(context.Context, ...any) *ZSliceWithKeyCmd
func NewZWithKeyCmd(context.Context, ...any) *ZWithKeyCmd
func NewZWithKeyCmdResult(*ZWithKey, error) *ZWithKeyCmd
func NewZeroCopyStringCmd(context.Context, []byte, ...any) *ZeroCopyStringCmd

type Node struct {
	ID                string
	Endpoint          string
	IP                string
	Hostname          string
	Port              int64
	TLSPort           int64
	Role              string
	ReplicationOffset int64
	Health            string
}
type OTelConnectionCounter interface {
	RecordConnectionCount(context.Context, int, ConnInfo, string, bool)
	RecordPendingRequests(context.Context, int, ConnInfo, string)
}
type OTelPoolRegistrar interface {
	RegisterPool(string, Pooler)
	RegisterPubSubPool(string, PubSubPooler)
	UnregisterPool(Pooler)
	UnregisterPubSubPool(PubSubPooler)
}
type OTelRecorder interface {
	RecordConnectionClosed(context.Context, ConnInfo, string, error)
	RecordConnectionCreateTime(context.Context, time.Duration, ConnInfo)
	RecordConnectionHandoff(context.Context, ConnInfo, string)
	RecordConnectionRelaxedTimeout(context.Context, int, ConnInfo, string, string)
	RecordConnectionWaitTime(context.Context, time.Duration, ConnInfo)
	RecordError(context.Context, string, ConnInfo, string, bool, int)
	RecordMaintenanceNotification(context.Context, ConnInfo, string)
	RecordOperationDuration(context.Context, time.Duration, Cmder, int, error, ConnInfo, int)
	RecordPipelineOperationDuration(context.Context, time.Duration, string, int, int, error, ConnInfo, int)
	RecordPubSubMessage(context.Context, ConnInfo, string, string, bool)
	RecordStreamLag(context.Context, time.Duration, ConnInfo, string, string, string)
}
type Options struct {
	Network                                string
	Addr                                   string
	NodeAddress                            string
	ClientName                             string
	Dialer                                 func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect                              func(ctx context.Context, cn *Conn) error
	Protocol                               int
	Username                               string
	Password                               string
	CredentialsProvider                    func() (username string, password string)
	CredentialsProviderContext             func(ctx context.Context) (username string, password string, err error)
	StreamingCredentialsProvider           auth.StreamingCredentialsProvider
	DB                                     int
	MaxRetries                             int
	MinRetryBackoff                        time.Duration
	MaxRetryBackoff                        time.Duration
	DialTimeout                            time.Duration
	DialerRetries                          int
	DialerRetryTimeout                     time.Duration
	DialerRetryBackoff                     func(attempt int) time.Duration
	ReadTimeout                            time.Duration
	WriteTimeout                           time.Duration
	ContextTimeoutEnabled                  bool
	ReadBufferSize                         int
	WriteBufferSize                        int
	PipelineReadBufferSize                 int
	PipelineWriteBufferSize                int
	PipelinePoolSize                       int
	AutoPipelineOptions                    *AutoPipelineOptions
	PoolFIFO                               bool
	PoolSize                               int
	MaxConcurrentDials                     int
	PoolTimeout                            time.Duration
	MinIdleConns                           int
	MaxIdleConns                           int
	MaxActiveConns                         int
	ConnMaxIdleTime                        time.Duration
	ConnMaxLifetime                        time.Duration
	ConnMaxLifetimeJitter                  time.Duration
	TLSConfig                              *tls.Config
	Limiter                                Limiter
	DisableIndentity                       bool
	DisableIdentity                        bool
	IdentitySuffix                         string
	UnstableResp3                          bool
	PushNotificationProcessor              push.NotificationProcessor
	FailingTimeoutSeconds                  int
	MaintNotificationsConfig               *maintnotifications.Config
	ClientSideCacheConfig                  *ClientSideCacheConfig
	ClientSideCache                        Cache
	ClientSideCacheStrategy                CSCStrategy
	ClientSideCacheRefreshOnInvalidate     bool
	ClientSideCacheCoalesceMisses          bool
	ClientSideCacheInvalidationBatchWindow time.Duration
}

func (*Options) NewDialer() func(context.Context, string, string) (net.Conn, error)
func ParseClusterURL(string) (*ClusterOptions, error)
func ParseFailoverURL(string) (*FailoverOptions, error)
func ParseURL(string) (*Options, error)

type Pipeline struct {
	cmdable
	statefulCmdable
}

func (*Pipeline) BatchProcess(context.Context, ...Cmder) error
func (*Pipeline) Cmds() []Cmder
func (*Pipeline) Discard()
func (*Pipeline) Do(context.Context, ...any) *Cmd
func (*Pipeline) Exec(context.Context) ([]Cmder, error)
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) Process(context.Context, Cmder) error
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type Pipeliner interface {
	BatchProcess(context.Context, ...Cmder) error
	Cmds() []Cmder
	Discard()
	Do(context.Context, ...any) *Cmd
	Exec(context.Context) ([]Cmder, error)
	Len() int
	Process(context.Context, Cmder) error
	StatefulCmdable
}
type Pong struct {
	Payload string
}

func (*Pong) String() string

type PoolStats struct {
	Hits            uint32
	Misses          uint32
	Timeouts        uint32
	WaitCount       uint32
	Unusable        uint32
	WaitDurationNs  int64
	TotalConns      uint32
	IdleConns       uint32
	StaleConns      uint32
	PendingRequests uint32
	PubSubStats     pool.PubSubStats
	PipelineStats   *pool.Stats
}
type Pooler interface {
	PoolStats() *pool.Stats
}
type ProbabilisticCmdable interface {
	BFAdd(context.Context, string, any) *BoolCmd
	BFCard(context.Context, string) *IntCmd
	BFExists(context.Context, string, any) *BoolCmd
	BFInfo(context.Context, string) *BFInfoCmd
	BFInfoArg(context.Context, string, string) *BFInfoCmd
	BFInfoCapacity(context.Context, string) *BFInfoCmd
	BFInfoExpansion(context.Context, string) *BFInfoCmd
	BFInfoFilters(context.Context, string) *BFInfoCmd
	BFInfoItems(context.Context, string) *BFInfoCmd
	BFInfoSize(context.Context, string) *BFInfoCmd
	BFInsert(context.Context, string, *BFInsertOptions, ...any) *BoolSliceCmd
	BFLoadChunk(context.Context, string, int64, any) *StatusCmd
	BFMAdd(context.Context, string, ...any) *BoolSliceCmd
	BFMExists(context.Context, string, ...any) *BoolSliceCmd
	BFReserve(context.Context, string, float64, int64) *StatusCmd
	BFReserveExpansion(context.Context, string, float64, int64, int64) *StatusCmd
	BFReserveNonScaling(context.Context, string, float64, int64) *StatusCmd
	BFReserveWithArgs(context.Context, string, *BFReserveOptions) *StatusCmd
	BFScanDump(context.Context, string, int64) *ScanDumpCmd
	CFAdd(context.Context, string, any) *BoolCmd
	CFAddNX(context.Context, string, any) *BoolCmd
	CFCount(context.Context, string, any) *IntCmd
	CFDel(context.Context, string, any) *BoolCmd
	CFExists(context.Context, string, any) *BoolCmd
	CFInfo(context.Context, string) *CFInfoCmd
	CFInsert(context.Context, string, *CFInsertOptions, ...any) *BoolSliceCmd
	CFInsertNX(context.Context, string, *CFInsertOptions, ...any) *IntSliceCmd
	CFLoadChunk(context.Context, string, int64, any) *StatusCmd
	CFMExists(context.Context, string, ...any) *BoolSliceCmd
	CFReserve(context.Context, string, int64) *StatusCmd
	CFReserveBucketSize(context.Context, string, int64, int64) *StatusCmd
	CFReserveExpansion(context.Context, string, int64, int64) *StatusCmd
	CFReserveMaxIterations(context.Context, string, int64, int64) *StatusCmd
	CFReserveWithArgs(context.Context, string, *CFReserveOptions) *StatusCmd
	CFScanDump(context.Context, string, int64) *ScanDumpCmd
	CMSIncrBy(context.Context, string, ...any) *IntSliceCmd
	CMSInfo(context.Context, string) *CMSInfoCmd
	CMSInitByDim(context.Context, string, int64, int64) *StatusCmd
	CMSInitByProb(context.Context, string, float64, float64) *StatusCmd
	CMSMerge(context.Context, string, ...string) *StatusCmd
	CMSMergeWithWeight(context.Context, string, map[string]int64) *StatusCmd
	CMSQuery(context.Context, string, ...any) *IntSliceCmd
	TDigestAdd(context.Context, string, ...float64) *StatusCmd
	TDigestByRank(context.Context, string, ...uint64) *FloatSliceCmd
	TDigestByRevRank(context.Context, string, ...uint64) *FloatSliceCmd
	TDigestCDF(context.Context, string, ...float64) *FloatSliceCmd
	TDigestCreate(context.Context, string) *StatusCmd
	TDigestCreateWithCompression(context.Context, string, int64) *StatusCmd
	TDigestInfo(context.Context, string) *TDigestInfoCmd
	TDigestMax(context.Context, string) *FloatCmd
	TDigestMerge(context.Context, string, *TDigestMergeOptions, ...string) *StatusCmd
	TDigestMin(context.Context, string) *FloatCmd
	TDigestQuantile(context.Context, string, ...float64) *FloatSliceCmd
	TDigestRank(context.Context, string, ...float64) *IntSliceCmd
	TDigestReset(context.Context, string) *StatusCmd
	TDigestRevRank(context.Context, string, ...float64) *IntSliceCmd
	TDigestTrimmedMean(context.Context, string, float64, float64) *FloatCmd
	TopKAdd(context.Context, string, ...any) *StringSliceCmd
	TopKCount(context.Context, string, ...any) *IntSliceCmd
	TopKIncrBy(context.Context, string, ...any) *StringSliceCmd
	TopKInfo(context.Context, string) *TopKInfoCmd
	TopKList(context.Context, string) *StringSliceCmd
	TopKListWithCount(context.Context, string) *MapStringIntCmd
	TopKQuery(context.Context, string, ...any) *BoolSliceCmd
	TopKReserve(context.Context, string, int64) *StatusCmd
	TopKReserveWithOptions(context.Context, string, int64, int64, int64, float64) *StatusCmd
}

func ProcessAggregateResult([]any) (*FTAggregateResult, error)

type ProcessHook func(ctx context.Context, cmd Cmder) error
type ProcessPipelineHook func(ctx context.Context, cmds []Cmder) error
type PubSub struct {
}

func (*PubSub) Channel(...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(int) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(...ChannelOption) <-chan any
func (*PubSub) ClientSetName(context.Context, string) error
func (*PubSub) Close() error
func (*PubSub) PSubscribe(context.Context, ...string) error
func (*PubSub) PUnsubscribe(context.Context, ...string) error
func (*PubSub) Ping(context.Context, ...string) error
func (*PubSub) Receive(context.Context) (any, error)
func (*PubSub) ReceiveMessage(context.Context) (*Message, error)
func (*PubSub) ReceiveTimeout(context.Context, time.Duration) (any, error)
func (*PubSub) SSubscribe(context.Context, ...string) error
func (*PubSub) SUnsubscribe(context.Context, ...string) error
func (*PubSub) String() string
func (*PubSub) Subscribe(context.Context, ...string) error
func (*PubSub) Unsubscribe(context.Context, ...string) error

type PubSubCmdable interface {
	PubSubChannels(context.Context, string) *StringSliceCmd
	PubSubNumPat(context.Context) *IntCmd
	PubSubNumSub(context.Context, ...string) *MapStringIntCmd
	PubSubShardChannels(context.Context, string) *StringSliceCmd
	PubSubShardNumSub(context.Context, ...string) *MapStringIntCmd
	Publish(context.Context, string, any) *IntCmd
	SPublish(context.Context, string, any) *IntCmd
}
type PubSubPooler interface {
	Stats() *pool.PubSubStats
}
type RankScore struct {
	Rank  int64
	Score float64
}
type RankWithScoreCmd struct {
	baseCmd
}

func (*RankWithScoreCmd) Clone() Cmder
func (*RankWithScoreCmd) Result() (RankScore, error)
func (*RankWithScoreCmd) SetVal(RankScore)
func (*RankWithScoreCmd) String() string
func (*RankWithScoreCmd) Val() RankScore

type RawCmd struct {
	baseCmd
}

func (*RawCmd) Bytes() ([]byte, error)
func (*RawCmd) Clone() Cmder
func (*RawCmd) Result() ([]byte, error)
func (*RawCmd) SetVal([]byte)
func (*RawCmd) String() string
func (*RawCmd) Val() []byte

type RawWriteToCmd struct {
	baseCmd
}

func (*RawWriteToCmd) Clone() Cmder
func (*RawWriteToCmd) NoRetry() bool
func (*RawWriteToCmd) Result() (int64, error)
func (*RawWriteToCmd) SetVal(int64)
func (*RawWriteToCmd) String() string
func (*RawWriteToCmd) Val() int64

type Ring struct {
	cmdable
	hooksMixin
}

func (*Ring) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*Ring) AsyncAutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*Ring) AutoPipeline() (*AutoPipeliner, error)
func (*Ring) AutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
func (*Ring) Close() error
func (*Ring) ForEachShard(context.Context, func(ctx context.Context, client *Client) error) error
func (*Ring) GetShardClientForKey(string) (*Client, error)
func (*Ring) GetShardClients() []*Client
func (*Ring) HImportDiscard(context.Context, string) *IntCmd
func (*Ring) HImportDiscardAll(context.Context) *IntCmd
func (*Ring) HImportPrepare(context.Context, string, ...string) *StatusCmd
func (*Ring) Len() int
func (*Ring) OnNewNode(func(rdb *Client))
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(context.Context, ...string) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Ring) PoolStats() *PoolStats
func (*Ring) Process(context.Context, Cmder) error
func (*Ring) Publish(context.Context, string, any) *IntCmd
func (*Ring) SSubscribe(context.Context, ...string) *PubSub
func (*Ring) SetAddrs(map[string]string)
func (*Ring) Subscribe(context.Context, ...string) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Ring) Watch(context.Context, func(*Tx) error, ...string) error

type RingOptions struct {
	Addrs                        map[string]string
	NewClient                    func(opt *Options) *Client
	ClientName                   string
	HeartbeatFrequency           time.Duration
	HeartbeatFn                  func(ctx context.Context, client *Client) bool
	NewConsistentHash            func(shards []string) ConsistentHash
	Dialer                       func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect                    func(ctx context.Context, cn *Conn) error
	Protocol                     int
	Username                     string
	Password                     string
	CredentialsProvider          func() (username string, password string)
	CredentialsProviderContext   func(ctx context.Context) (username string, password string, err error)
	StreamingCredentialsProvider auth.StreamingCredentialsProvider
	DB                           int
	MaxRetries                   int
	MinRetryBackoff              time.Duration
	MaxRetryBackoff              time.Duration
	DialTimeout                  time.Duration
	DialerRetries                int
	DialerRetryTimeout           time.Duration
	DialerRetryBackoff           func(attempt int) time.Duration
	ReadTimeout                  time.Duration
	WriteTimeout                 time.Duration
	ContextTimeoutEnabled        bool
	PoolFIFO                     bool
	PoolSize                     int
	PoolTimeout                  time.Duration
	MinIdleConns                 int
	MaxIdleConns                 int
	MaxActiveConns               int
	ConnMaxIdleTime              time.Duration
	ConnMaxLifetime              time.Duration
	ConnMaxLifetimeJitter        time.Duration
	ReadBufferSize               int
	WriteBufferSize              int
	PipelineReadBufferSize       int
	PipelineWriteBufferSize      int
	PipelinePoolSize             int
	TLSConfig                    *tls.Config
	Limiter                      Limiter
	DisableIndentity             bool
	DisableIdentity              bool
	IdentitySuffix               string
	UnstableResp3                bool
}
type RunningScript struct {
	Name     string
	Command  []string
	Duration time.Duration
}
type SDiffCardOptions struct {
	Limit int64
}
type SUnionCardOptions struct {
	Approx bool
	Limit  int64
}
type ScanCmd struct {
	baseCmd
}

func (*ScanCmd) Clone() Cmder
func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() ([]string, uint64, error)
func (*ScanCmd) SetVal([]string, uint64)
func (*ScanCmd) String() string
func (*ScanCmd) Val() ([]string, uint64)

type ScanDump struct {
	Iter int64
	Data string
}
type ScanDumpCmd struct {
	baseCmd
}

func (*ScanDumpCmd) Clone() Cmder
func (*ScanDumpCmd) Result() (ScanDump, error)
func (*ScanDumpCmd) SetVal(ScanDump)
func (*ScanDumpCmd) String() string
func (*ScanDumpCmd) Val() ScanDump

type ScanIterator struct {
}

func (*ScanIterator) Err() error
func (*ScanIterator) Next(context.Context) bool
func (*ScanIterator) Val() string

type Scanner = hscan.Scanner
type Script struct {
}

func (*Script) Eval(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) EvalRO(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) EvalSha(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) EvalShaRO(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) Exists(context.Context, Scripter) *BoolSliceCmd
func (*Script) Hash() string
func (*Script) Load(context.Context, Scripter) *StringCmd
func (*Script) Run(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) RunRO(context.Context, Scripter, []string, ...any) *Cmd

type Scripter interface {
	Eval(context.Context, string, []string, ...any) *Cmd
	EvalRO(context.Context, string, []string, ...any) *Cmd
	EvalSha(context.Context, string, []string, ...any) *Cmd
	EvalShaRO(context.Context, string, []string, ...any) *Cmd
	ScriptExists(context.Context, ...string) *BoolSliceCmd
	ScriptLoad(context.Context, string) *StringCmd
}
type ScriptingFunctionsCmdable interface {
	Eval(context.Context, string, []string, ...any) *Cmd
	EvalRO(context.Context, string, []string, ...any) *Cmd
	EvalSha(context.Context, string, []string, ...any) *Cmd
	EvalShaRO(context.Context, string, []string, ...any) *Cmd
	FCall(context.Context, string, []string, ...any) *Cmd
	FCallRO(context.Context, string, []string, ...any) *Cmd
	FCallRo(context.Context, string, []string, ...any) *Cmd
	FunctionDelete(context.Context, string) *StringCmd
	FunctionDump(context.Context) *StringCmd
	FunctionFlush(context.Context) *StringCmd
	FunctionFlushAsync(context.Context) *StringCmd
	FunctionKill(context.Context) *StringCmd
	FunctionList(context.Context, FunctionListQuery) *FunctionListCmd
	FunctionLoad(context.Context, string) *StringCmd
	FunctionLoadReplace(context.Context, string) *StringCmd
	FunctionRestore(context.Context, string) *StringCmd
	FunctionStats(context.Context) *FunctionStatsCmd
	ScriptExists(context.Context, ...string) *BoolSliceCmd
	ScriptFlush(context.Context) *StatusCmd
	ScriptKill(context.Context) *StatusCmd
	ScriptLoad(context.Context, string) *StringCmd
}
type SearchAggregator int

func (SearchAggregator) String() string

type SearchBuilder struct {
}

func (*SearchBuilder) CountOnly() *SearchBuilder
func (*SearchBuilder) Dialect(int) *SearchBuilder
func (*SearchBuilder) Expander(string) *SearchBuilder
func (*SearchBuilder) ExplainScore() *SearchBuilder
func (*SearchBuilder) Filter(string, any, any) *SearchBuilder
func (*SearchBuilder) GeoFilter(string, float64, float64, float64, string) *SearchBuilder
func (*SearchBuilder) InFields(...any) *SearchBuilder
func (*SearchBuilder) InKeys(...any) *SearchBuilder
func (*SearchBuilder) InOrder() *SearchBuilder
func (*SearchBuilder) Language(string) *SearchBuilder
func (*SearchBuilder) Limit(int, int) *SearchBuilder
func (*SearchBuilder) NoContent() *SearchBuilder
func (*SearchBuilder) NoStopWords() *SearchBuilder
func (*SearchBuilder) Param(string, any) *SearchBuilder
func (*SearchBuilder) ParamsMap(map[string]any) *SearchBuilder
func (*SearchBuilder) Payload(string) *SearchBuilder
func (*SearchBuilder) ReturnAs(string, string) *SearchBuilder
func (*SearchBuilder) ReturnFields(...string) *SearchBuilder
func (*SearchBuilder) Run() (FTSearchResult, error)
func (*SearchBuilder) Scorer(string) *SearchBuilder
func (*SearchBuilder) Slop(int) *SearchBuilder
func (*SearchBuilder) SortBy(string, bool) *SearchBuilder
func (*SearchBuilder) Timeout(int) *SearchBuilder
func (*SearchBuilder) Verbatim() *SearchBuilder
func (*SearchBuilder) WithPayloads() *SearchBuilder
func (*SearchBuilder) WithScores() *SearchBuilder
func (*SearchBuilder) WithSortByCount() *SearchBuilder
func (*SearchBuilder) WithSortKeys() *SearchBuilder

type SearchCmdable interface {
	FTAggregate(context.Context, string, string) *MapStringInterfaceCmd
	FTAggregateWithArgs(context.Context, string, string, *FTAggregateOptions) *AggregateCmd
	FTAliasAdd(context.Context, string, string) *StatusCmd
	FTAliasDel(context.Context, string) *StatusCmd
	FTAliasList(context.Context, string) *StringSliceCmd
	FTAliasUpdate(context.Context, string, string) *StatusCmd
	FTAlter(context.Context, string, bool, []any) *StatusCmd
	FTConfigGet(context.Context, string) *MapMapStringInterfaceCmd
	FTConfigSet(context.Context, string, any) *StatusCmd
	FTCreate(context.Context, string, *FTCreateOptions, ...*FieldSchema) *StatusCmd
	FTCursorDel(context.Context, string, int) *StatusCmd
	FTCursorRead(context.Context, string, int, int) *MapStringInterfaceCmd
	FTDictAdd(context.Context, string, ...any) *IntCmd
	FTDictDel(context.Context, string, ...any) *IntCmd
	FTDictDump(context.Context, string) *StringSliceCmd
	FTDropIndex(context.Context, string) *StatusCmd
	FTDropIndexWithArgs(context.Context, string, *FTDropIndexOptions) *StatusCmd
	FTExplain(context.Context, string, string) *StringCmd
	FTExplainWithArgs(context.Context, string, string, *FTExplainOptions) *StringCmd
	FTHybrid(context.Context, string, string, string, Vector) *FTHybridCmd
	FTHybridWithArgs(context.Context, string, *FTHybridOptions) *FTHybridCmd
	FTInfo(context.Context, string) *FTInfoCmd
	FTSearch(context.Context, string, string) *FTSearchCmd
	FTSearchWithArgs(context.Context, string, string, *FTSearchOptions) *FTSearchCmd
	FTSpellCheck(context.Context, string, string) *FTSpellCheckCmd
	FTSpellCheckWithArgs(context.Context, string, string, *FTSpellCheckOptions) *FTSpellCheckCmd
	FTSynDump(context.Context, string) *FTSynDumpCmd
	FTSynUpdate(context.Context, string, any, []any) *StatusCmd
	FTSynUpdateWithArgs(context.Context, string, any, *FTSynUpdateOptions, []any) *StatusCmd
	FTTagVals(context.Context, string, string) *StringSliceCmd
	FT_List(context.Context) *StringSliceCmd
}
type SearchFieldType int

func (SearchFieldType) String() string

type SearchQuery []any
type SentinelClient struct {
	*baseClient
}

func (*SentinelClient) CkQuorum(context.Context, string) *StringCmd
func (*SentinelClient) Failover(context.Context, string) *StatusCmd
func (*SentinelClient) FlushConfig(context.Context) *StatusCmd
func (*SentinelClient) GetMasterAddrByName(context.Context, string) *StringSliceCmd
func (*SentinelClient) GetPushNotificationHandler(string) push.NotificationHandler
func (*SentinelClient) Master(context.Context, string) *MapStringStringCmd
func (*SentinelClient) Masters(context.Context) *SliceCmd
func (*SentinelClient) Monitor(context.Context, string, string, string, string) *StringCmd
func (*SentinelClient) PSubscribe(context.Context, ...string) *PubSub
func (*SentinelClient) Ping(context.Context) *StringCmd
func (*SentinelClient) Process(context.Context, Cmder) error
func (*SentinelClient) RegisterPushNotificationHandler(string, push.NotificationHandler, bool) error
func (*SentinelClient) Remove(context.Context, string) *StringCmd
func (*SentinelClient) Replicas(context.Context, string) *MapStringStringSliceCmd
func (*SentinelClient) Reset(context.Context, string) *IntCmd
func (*SentinelClient) Sentinels(context.Context, string) *MapStringStringSliceCmd
func (*SentinelClient) Set(context.Context, string, string, string) *StringCmd
func (*SentinelClient) Subscribe(context.Context, ...string) *PubSub

type SetArgs struct {
	Mode        string
	MatchValue  any
	MatchDigest uint64
	TTL         time.Duration
	ExpireAt    time.Time
	Get         bool
	KeepTTL     bool
}
type SetCmdable interface {
	SAdd(context.Context, string, ...any) *IntCmd
	SCard(context.Context, string) *IntCmd
	SDiff(context.Context, ...string) *StringSliceCmd
	SDiffCard(context.Context, *SDiffCardOptions, ...string) *IntCmd
	SDiffStore(context.Context, string, ...string) *IntCmd
	SInter(context.Context, ...string) *StringSliceCmd
	SInterCard(context.Context, int64, ...string) *IntCmd
	SInterStore(context.Context, string, ...string) *IntCmd
	SIsMember(context.Context, string, any) *BoolCmd
	SMIsMember(context.Context, string, ...any) *BoolSliceCmd
	SMembers(context.Context, string) *StringSliceCmd
	SMembersMap(context.Context, string) *StringStructMapCmd
	SMove(context.Context, string, string, any) *BoolCmd
	SPop(context.Context, string) *StringCmd
	SPopN(context.Context, string, int64) *StringSliceCmd
	SRandMember(context.Context, string) *StringCmd
	SRandMemberN(context.Context, string, int64) *StringSliceCmd
	SRem(context.Context, string, ...any) *IntCmd
	SScan(context.Context, string, uint64, string, int64) *ScanCmd
	SUnion(context.Context, ...string) *StringSliceCmd
	SUnionCard(context.Context, *SUnionCardOptions, ...string) *IntCmd
	SUnionStore(context.Context, string, ...string) *IntCmd
}
type SetCondition string

func SetLogLevel(internal.LogLevelT)
func SetLogger(internal.Logging)
func SetOTelRecorder(OTelRecorder)

type SliceCmd struct {
	baseCmd
}

func (*SliceCmd) Clone() Cmder
func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(any) error
func (*SliceCmd) SetVal([]any)
func (*SliceCmd) String() string
func (*SliceCmd) Val() []any

type SlotRange struct {
	Start int64
	End   int64
}
type SlowLog struct {
	ID          int64
	Time        time.Time
	Duration    time.Duration
	Args        []string
	ClientAddr  string
	ClientName  string
	CommandArgc int64
}
type SlowLogCmd struct {
	baseCmd
}

func (*SlowLogCmd) Clone() Cmder
func (*SlowLogCmd) Result() ([]SlowLog, error)
func (*SlowLogCmd) SetVal([]SlowLog)
func (*SlowLogCmd) String() string
func (*SlowLogCmd) Val() []SlowLog

type Sort struct {
	By     string
	Offset int64
	Count  int64
	Get    []string
	Order  string
	Alpha  bool
}
type SortedSetCmdable interface {
	BZMPop(context.Context, time.Duration, string, int64, ...string) *ZSliceWithKeyCmd
	BZPopMax(context.Context, time.Duration, ...string) *ZWithKeyCmd
	BZPopMin(context.Context, time.Duration, ...string) *ZWithKeyCmd
	ZAdd(context.Context, string, ...Z) *IntCmd
	ZAddArgs(context.Context, string, ZAddArgs) *IntCmd
	ZAddArgsIncr(context.Context, string, ZAddArgs) *FloatCmd
	ZAddGT(context.Context, string, ...Z) *IntCmd
	ZAddLT(context.Context, string, ...Z) *IntCmd
	ZAddNX(context.Context, string, ...Z) *IntCmd
	ZAddXX(context.Context, string, ...Z) *IntCmd
	ZCard(context.Context, string) *IntCmd
	ZCount(context.Context, string, string, string) *IntCmd
	ZDiff(context.Context, ...string) *StringSliceCmd
	ZDiffStore(context.Context, string, ...string) *IntCmd
	ZDiffWithScores(context.Context, ...string) *ZSliceCmd
	ZIncrBy(context.Context, string, float64, string) *FloatCmd
	ZInter(context.Context, *ZStore) *StringSliceCmd
	ZInterCard(context.Context, int64, ...string) *IntCmd
	ZInterStore(context.Context, string, *ZStore) *IntCmd
	ZInterWithScores(context.Context, *ZStore) *ZSliceCmd
	ZLexCount(context.Context, string, string, string) *IntCmd
	ZMPop(context.Context, string, int64, ...string) *ZSliceWithKeyCmd
	ZMScore(context.Context, string, ...string) *FloatSliceCmd
	ZPopMax(context.Context, string, ...int64) *ZSliceCmd
	ZPopMin(context.Context, string, ...int64) *ZSliceCmd
	ZRandMember(context.Context, string, int) *StringSliceCmd
	ZRandMemberWithScores(context.Context, string, int) *ZSliceCmd
	ZRange(context.Context, string, int64, int64) *StringSliceCmd
	ZRangeArgs(context.Context, ZRangeArgs) *StringSliceCmd
	ZRangeArgsWithScores(context.Context, ZRangeArgs) *ZSliceCmd
	ZRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
	ZRangeStore(context.Context, string, ZRangeArgs) *IntCmd
	ZRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
	ZRank(context.Context, string, string) *IntCmd
	ZRankWithScore(context.Context, string, string) *RankWithScoreCmd
	ZRem(context.Context, string, ...any) *IntCmd
	ZRemRangeByLex(context.Context, string, string, string) *IntCmd
	ZRemRangeByRank(context.Context, string, int64, int64) *IntCmd
	ZRemRangeByScore(context.Context, string, string, string) *IntCmd
	ZRevRange(context.Context, string, int64, int64) *StringSliceCmd
	ZRevRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRevRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRevRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
	ZRevRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
	ZRevRank(context.Context, string, string) *IntCmd
	ZRevRankWithScore(context.Context, string, string) *RankWithScoreCmd
	ZScan(context.Context, string, uint64, string, int64) *ScanCmd
	ZScore(context.Context, string, string) *FloatCmd
	ZUnion(context.Context, ZStore) *StringSliceCmd
	ZUnionStore(context.Context, string, *ZStore) *IntCmd
	ZUnionWithScores(context.Context, ZStore) *ZSliceCmd
}
type SpellCheckBuilder struct {
}

func (*SpellCheckBuilder) Dialect(int) *SpellCheckBuilder
func (*SpellCheckBuilder) Distance(int) *SpellCheckBuilder
func (*SpellCheckBuilder) Run() ([]SpellCheckResult, error)
func (*SpellCheckBuilder) Terms(bool, string, ...any) *SpellCheckBuilder

type SpellCheckResult struct {
	Term        string
	Suggestions []SpellCheckSuggestion
}
type SpellCheckSuggestion struct {
	Score      float64
	Suggestion string
}
type SpellCheckTerms struct {
	Include    bool
	Exclude    bool
	Dictionary string
}
type StatefulCmdable interface {
	Auth(context.Context, string) *StatusCmd
	AuthACL(context.Context, string, string) *StatusCmd
	ClientSetInfo(context.Context, LibraryInfo) *StatusCmd
	ClientSetName(context.Context, string) *BoolCmd
	Cmdable
	Hello(context.Context, int, string, string, string) *MapStringInterfaceCmd
	Select(context.Context, int) *StatusCmd
	SwapDB(context.Context, int, int) *StatusCmd
}
type StatusCmd struct {
	baseCmd
}

func (*StatusCmd) Bytes() ([]byte, error)
func (*StatusCmd) Clone() Cmder
func (*StatusCmd) Result() (string, error)
func (*StatusCmd) SetVal(string)
func (*StatusCmd) String() string
func (*StatusCmd) Val() string

type StreamCmdable interface {
	XAck(context.Context, string, string, ...string) *IntCmd
	XAckDel(context.Context, string, string, string, ...string) *SliceCmd
	XAdd(context.Context, *XAddArgs) *StringCmd
	XAutoClaim(context.Context, *XAutoClaimArgs) *XAutoClaimCmd
	XAutoClaimJustID(context.Context, *XAutoClaimArgs) *XAutoClaimJustIDCmd
	XAutoClaimWithDeleted(context.Context, *XAutoClaimArgs) *XAutoClaimWithDeletedCmd
	XCfgSet(context.Context, *XCfgSetArgs) *StatusCmd
	XClaim(context.Context, *XClaimArgs) *XMessageSliceCmd
	XClaimJustID(context.Context, *XClaimArgs) *StringSliceCmd
	XDel(context.Context, string, ...string) *IntCmd
	XDelEx(context.Context, string, string, ...string) *SliceCmd
	XGroupCreate(context.Context, string, string, string) *StatusCmd
	XGroupCreateConsumer(context.Context, string, string, string) *IntCmd
	XGroupCreateMkStream(context.Context, string, string, string) *StatusCmd
	XGroupDelConsumer(context.Context, string, string, string) *IntCmd
	XGroupDestroy(context.Context, string, string) *IntCmd
	XGroupSetID(context.Context, string, string, string) *StatusCmd
	XInfoConsumers(context.Context, string, string) *XInfoConsumersCmd
	XInfoGroups(context.Context, string) *XInfoGroupsCmd
	XInfoStream(context.Context, string) *XInfoStreamCmd
	XInfoStreamFull(context.Context, string, int) *XInfoStreamFullCmd
	XLen(context.Context, string) *IntCmd
	XNack(context.Context, *XNackArgs) *IntCmd
	XPending(context.Context, string, string) *XPendingCmd
	XPendingExt(context.Context, *XPendingExtArgs) *XPendingExtCmd
	XRange(context.Context, string, string, string) *XMessageSliceCmd
	XRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
	XRead(context.Context, *XReadArgs) *XStreamSliceCmd
	XReadGroup(context.Context, *XReadGroupArgs) *XStreamSliceCmd
	XReadStreams(context.Context, ...string) *XStreamSliceCmd
	XRevRange(context.Context, string, string, string) *XMessageSliceCmd
	XRevRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
	XTrimMaxLen(context.Context, string, int64) *IntCmd
	XTrimMaxLenApprox(context.Context, string, int64, int64) *IntCmd
	XTrimMaxLenApproxMode(context.Context, string, int64, int64, string) *IntCmd
	XTrimMaxLenMode(context.Context, string, int64, string) *IntCmd
	XTrimMinID(context.Context, string, string) *IntCmd
	XTrimMinIDApprox(context.Context, string, string, int64) *IntCmd
	XTrimMinIDApproxMode(context.Context, string, string, int64, string) *IntCmd
	XTrimMinIDMode(context.Context, string, string, string) *IntCmd
}
type StringCmd struct {
	baseCmd
}

func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Bytes() ([]byte, error)
func (*StringCmd) Clone() Cmder
func (*StringCmd) Float32() (float32, error)
func (*StringCmd) Float64() (float64, error)
func (*StringCmd) Int() (int, error)
func (*StringCmd) Int64() (int64, error)
func (*StringCmd) Result() (string, error)
func (*StringCmd) Scan(any) error
func (*StringCmd) SetVal(string)
func (*StringCmd) String() string
func (*StringCmd) Time() (time.Time, error)
func (*StringCmd) Uint64() (uint64, error)
func (*StringCmd) Val() string

type StringCmdable interface {
	Append(context.Context, string, string) *IntCmd
	Decr(context.Context, string) *IntCmd
	DecrBy(context.Context, string, int64) *IntCmd
	DelExArgs(context.Context, string, DelExArgs) *IntCmd
	Digest(context.Context, string) *DigestCmd
	Get(context.Context, string) *StringCmd
	GetDel(context.Context, string) *StringCmd
	GetEx(context.Context, string, time.Duration) *StringCmd
	GetRange(context.Context, string, int64, int64) *StringCmd
	GetSet(context.Context, string, any) *StringCmd
	GetToBuffer(context.Context, string, []byte) *ZeroCopyStringCmd
	Incr(context.Context, string) *IntCmd
	IncrBy(context.Context, string, int64) *IntCmd
	IncrByFloat(context.Context, string, float64) *FloatCmd
	IncrEXFloat(context.Context, string, IncrEXFloatArgs) *IncrEXFloatCmd
	IncrEXInt(context.Context, string, IncrEXIntArgs) *IncrEXIntCmd
	LCS(context.Context, *LCSQuery) *LCSCmd
	MGet(context.Context, ...string) *SliceCmd
	MSet(context.Context, ...any) *StatusCmd
	MSetEX(context.Context, MSetEXArgs, ...any) *IntCmd
	MSetNX(context.Context, ...any) *BoolCmd
	Set(context.Context, string, any, time.Duration) *StatusCmd
	SetArgs(context.Context, string, any, SetArgs) *StatusCmd
	SetEx(context.Context, string, any, time.Duration) *StatusCmd
	SetFromBuffer(context.Context, string, []byte) *StatusCmd
	SetIFDEQ(context.Context, string, any, uint64, time.Duration) *StatusCmd
	SetIFDEQGet(context.Context, string, any, uint64, time.Duration) *StringCmd
	SetIFDNE(context.Context, string, any, uint64, time.Duration) *StatusCmd
	SetIFDNEGet(context.Context, string, any, uint64, time.Duration) *StringCmd
	SetIFEQ(context.Context, string, any, any, time.Duration) *StatusCmd
	SetIFEQGet(context.Context, string, any, any, time.Duration) *StringCmd
	SetIFNE(context.Context, string, any, any, time.Duration) *StatusCmd
	SetIFNEGet(context.Context, string, any, any, time.Duration) *StringCmd
	SetNX(context.Context, string, any, time.Duration) *BoolCmd
	SetRange(context.Context, string, int64, string) *IntCmd
	SetXX(context.Context, string, any, time.Duration) *BoolCmd
	StrLen(context.Context, string) *IntCmd
}
type StringSliceCmd struct {
	baseCmd
}

func (*StringSliceCmd) Clone() Cmder
func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) ScanSlice(any) error
func (*StringSliceCmd) SetVal([]string)
func (*StringSliceCmd) String() string
func (*StringSliceCmd) Val() []string

type StringSliceSliceCmd struct {
	baseCmd
}

func (*StringSliceSliceCmd) Clone() Cmder
func (*StringSliceSliceCmd) Result() ([][]string, error)
func (*StringSliceSliceCmd) SetVal([][]string)
func (*StringSliceSliceCmd) String() string
func (*StringSliceSliceCmd) Val() [][]string

type StringStructMapCmd struct {
	baseCmd
}

func (*StringStructMapCmd) Clone() Cmder
func (*StringStructMapCmd) Result() (map[string]struct{}, error)
func (*StringStructMapCmd) SetVal(map[string]struct{})
func (*StringStructMapCmd) String() string
func (*StringStructMapCmd) Val() map[string]struct{}

type Subscription struct {
	Kind    string
	Channel string
	Count   int
}

func (*Subscription) String() string

type SynUpdateBuilder struct {
}

func (*SynUpdateBuilder) Run() (string, error)
func (*SynUpdateBuilder) SkipInitialScan() *SynUpdateBuilder
func (*SynUpdateBuilder) Terms(...any) *SynUpdateBuilder

type TDigestInfo struct {
	Compression       int64
	Capacity          int64
	MergedNodes       int64
	UnmergedNodes     int64
	MergedWeight      int64
	UnmergedWeight    int64
	Observations      int64
	TotalCompressions int64
	MemoryUsage       int64
}
type TDigestInfoCmd struct {
	baseCmd
}

func (*TDigestInfoCmd) Clone() Cmder
func (*TDigestInfoCmd) Result() (TDigestInfo, error)
func (*TDigestInfoCmd) SetVal(TDigestInfo)
func (*TDigestInfoCmd) String() string
func (*TDigestInfoCmd) Val() TDigestInfo

type TDigestMergeOptions struct {
	Compression int64
	Override    bool
}
type TSAlterOptions struct {
	Retention         int
	ChunkSize         int
	DuplicatePolicy   string
	Labels            map[string]string
	IgnoreMaxTimeDiff int64
	IgnoreMaxValDiff  float64
}
type TSCreateRuleOptions struct {
}
type TSGetOptions struct {
	Latest bool
}
type TSIncrDecrOptions struct {
	Timestamp         int64
	Retention         int
	ChunkSize         int
	Uncompressed      bool
	DuplicatePolicy   string
	Labels            map[string]string
	IgnoreMaxTimeDiff int64
	IgnoreMaxValDiff  float64
}
type TSInfoOptions struct {
	Debug bool
}
type TSMGetOptions struct {
	Latest         bool
	WithLabels     bool
	SelectedLabels []any
}
type TSMRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []int
	WithLabels      bool
	SelectedLabels  []any
	Count           int
	Align           any
	Aggregator      Aggregator
	Aggregators     []Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
	ExcludeEmpty    bool
	GroupByLabel    any
	Reducer         any
}
type TSMRevRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []int
	WithLabels      bool
	SelectedLabels  []any
	Count           int
	Align           any
	Aggregator      Aggregator
	Aggregators     []Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
	ExcludeEmpty    bool
	GroupByLabel    any
	Reducer         any
}
type TSNRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []float64
	Count           int
	Align           any
	Aggregators     [][]Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
}
type TSNRangePivotRow struct {
	Timestamp int64
	Values    []float64
}
type TSNRangePivotRowSliceCmd struct {
	baseCmd
}

func (*TSNRangePivotRowSliceCmd) Clone() Cmder
func (*TSNRangePivotRowSliceCmd) Result() ([]TSNRangePivotRow, error)
func (*TSNRangePivotRowSliceCmd) SetVal([]TSNRangePivotRow)
func (*TSNRangePivotRowSliceCmd) String() string
func (*TSNRangePivotRowSliceCmd) Val() []TSNRangePivotRow

type TSNRevRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []float64
	Count           int
	Align           any
	Aggregators     [][]Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
}
type TSOptions struct {
	Retention         int
	ChunkSize         int
	Encoding          string
	DuplicatePolicy   string
	Labels            map[string]string
	IgnoreMaxTimeDiff int64
	IgnoreMaxValDiff  float64
}
type TSRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []int
	Count           int
	Align           any
	Aggregator      Aggregator
	Aggregators     []Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
}
type TSReadOptions struct {
	Block    bool
	Timeout  time.Duration
	MinCount int
	MaxCount int
}
type TSRevRangeOptions struct {
	Latest          bool
	FilterByTS      []int
	FilterByValue   []int
	Count           int
	Align           any
	Aggregator      Aggregator
	Aggregators     []Aggregator
	BucketDuration  int
	BucketTimestamp any
	Empty           bool
}
type TSTimestampValue struct {
	Timestamp int64
	Value     float64
	Values    []float64
}

func (TSTimestampValue) String() string

type TSTimestampValueCmd struct {
	baseCmd
}

func (*TSTimestampValueCmd) Clone() Cmder
func (*TSTimestampValueCmd) Result() (TSTimestampValue, error)
func (*TSTimestampValueCmd) SetVal(TSTimestampValue)
func (*TSTimestampValueCmd) String() string
func (*TSTimestampValueCmd) Val() TSTimestampValue

type TSTimestampValueSliceCmd struct {
	baseCmd
}

func (*TSTimestampValueSliceCmd) Clone() Cmder
func (*TSTimestampValueSliceCmd) Result() ([]TSTimestampValue, error)
func (*TSTimestampValueSliceCmd) SetVal([]TSTimestampValue)
func (*TSTimestampValueSliceCmd) String() string
func (*TSTimestampValueSliceCmd) Val() []TSTimestampValue

type TagValsBuilder struct {
}

func (*TagValsBuilder) Run() ([]string, error)

type TimeCmd struct {
	baseCmd
}

func (*TimeCmd) Clone() Cmder
func (*TimeCmd) Result() (time.Time, error)
func (*TimeCmd) SetVal(time.Time)
func (*TimeCmd) String() string
func (*TimeCmd) Val() time.Time

type TimeseriesCmdable interface {
	TSAdd(context.Context, string, any, float64) *IntCmd
	TSAddWithArgs(context.Context, string, any, float64, *TSOptions) *IntCmd
	TSAlter(context.Context, string, *TSAlterOptions) *StatusCmd
	TSCreate(context.Context, string) *StatusCmd
	TSCreateRule(context.Context, string, string, Aggregator, int) *StatusCmd
	TSCreateRuleWithArgs(context.Context, string, string, Aggregator, int, *TSCreateRuleOptions) *StatusCmd
	TSCreateWithArgs(context.Context, string, *TSOptions) *StatusCmd
	TSDecrBy(context.Context, string, float64) *IntCmd
	TSDecrByWithArgs(context.Context, string, float64, *TSIncrDecrOptions) *IntCmd
	TSDel(context.Context, string, int, int) *IntCmd
	TSDeleteRule(context.Context, string, string) *StatusCmd
	TSGet(context.Context, string) *TSTimestampValueCmd
	TSGetWithArgs(context.Context, string, *TSGetOptions) *TSTimestampValueCmd
	TSIncrBy(context.Context, string, float64) *IntCmd
	TSIncrByWithArgs(context.Context, string, float64, *TSIncrDecrOptions) *IntCmd
	TSInfo(context.Context, string) *MapStringInterfaceCmd
	TSInfoWithArgs(context.Context, string, *TSInfoOptions) *MapStringInterfaceCmd
	TSMAdd(context.Context, [][]any) *IntSliceCmd
	TSMGet(context.Context, []string) *MapStringSliceInterfaceCmd
	TSMGetWithArgs(context.Context, []string, *TSMGetOptions) *MapStringSliceInterfaceCmd
	TSMRange(context.Context, int, int, []string) *MapStringSliceInterfaceCmd
	TSMRangeWithArgs(context.Context, int, int, []string, *TSMRangeOptions) *MapStringSliceInterfaceCmd
	TSMRevRange(context.Context, int, int, []string) *MapStringSliceInterfaceCmd
	TSMRevRangeWithArgs(context.Context, int, int, []string, *TSMRevRangeOptions) *MapStringSliceInterfaceCmd
	TSNRange(context.Context, []string, any, any) *TSNRangePivotRowSliceCmd
	TSNRangeWithArgs(context.Context, []string, any, any, *TSNRangeOptions) *TSNRangePivotRowSliceCmd
	TSNRevRange(context.Context, []string, any, any) *TSNRangePivotRowSliceCmd
	TSNRevRangeWithArgs(context.Context, []string, any, any, *TSNRevRangeOptions) *TSNRangePivotRowSliceCmd
	TSQueryIndex(context.Context, []string) *StringSliceCmd
	TSQueryLabelValues(context.Context, string, []string) *StringSliceCmd
	TSQueryLabels(context.Context, []string) *StringSliceCmd
	TSRange(context.Context, string, int, int) *TSTimestampValueSliceCmd
	TSRangeWithArgs(context.Context, string, int, int, *TSRangeOptions) *TSTimestampValueSliceCmd
	TSRead(context.Context, string, any) *TSTimestampValueSliceCmd
	TSReadWithArgs(context.Context, string, any, *TSReadOptions) *TSTimestampValueSliceCmd
	TSRevRange(context.Context, string, int, int) *TSTimestampValueSliceCmd
	TSRevRangeWithArgs(context.Context, string, int, int, *TSRevRangeOptions) *TSTimestampValueSliceCmd
}
type TopKInfo struct {
	K     int64
	Width int64
	Depth int64
	Decay float64
}
type TopKInfoCmd struct {
	baseCmd
}

func (*TopKInfoCmd) Clone() Cmder
func (*TopKInfoCmd) Result() (TopKInfo, error)
func (*TopKInfoCmd) SetVal(TopKInfo)
func (*TopKInfoCmd) String() string
func (*TopKInfoCmd) Val() TopKInfo

type Tx struct {
	baseClient
	cmdable
	statefulCmdable
}

func (*Tx) Close(context.Context) error
func (*Tx) Pipeline() Pipeliner
func (*Tx) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Process(context.Context, Cmder) error
func (*Tx) TxPipeline() Pipeliner
func (*Tx) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Unwatch(context.Context, ...string) *StatusCmd
func (*Tx) Watch(context.Context, ...string) *StatusCmd

type UintCmd struct {
	baseCmd
}

func (*UintCmd) Clone() Cmder
func (*UintCmd) Result() (uint64, error)
func (*UintCmd) SetVal(uint64)
func (*UintCmd) String() string
func (*UintCmd) Val() uint64

type UintSliceCmd struct {
	baseCmd
}

func (*UintSliceCmd) Clone() Cmder
func (*UintSliceCmd) Result() ([]uint64, error)
func (*UintSliceCmd) SetVal([]uint64)
func (*UintSliceCmd) String() string
func (*UintSliceCmd) Val() []uint64

type UniversalClient interface {
	AddHook(Hook)
	AsyncAutoPipeline() (*AutoPipeliner, error)
	AsyncAutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
	AutoPipeline() (*AutoPipeliner, error)
	AutoPipelineWithOptions(*AutoPipelineOptions) (*AutoPipeliner, error)
	Close() error
	Cmdable
	Do(context.Context, ...any) *Cmd
	PSubscribe(context.Context, ...string) *PubSub
	PoolStats() *PoolStats
	Process(context.Context, Cmder) error
	SSubscribe(context.Context, ...string) *PubSub
	Subscribe(context.Context, ...string) *PubSub
	Watch(context.Context, func(*Tx) error, ...string) error
}
type UniversalOptions struct {
	Addrs                                  []string
	ClientName                             string
	DB                                     int
	Dialer                                 func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect                              func(ctx context.Context, cn *Conn) error
	Protocol                               int
	Username                               string
	Password                               string
	CredentialsProvider                    func() (username string, password string)
	CredentialsProviderContext             func(ctx context.Context) (username string, password string, err error)
	StreamingCredentialsProvider           auth.StreamingCredentialsProvider
	SentinelUsername                       string
	SentinelPassword                       string
	MaxRetries                             int
	MinRetryBackoff                        time.Duration
	MaxRetryBackoff                        time.Duration
	DialTimeout                            time.Duration
	DialerRetries                          int
	DialerRetryTimeout                     time.Duration
	ReadTimeout                            time.Duration
	WriteTimeout                           time.Duration
	ContextTimeoutEnabled                  bool
	ReadBufferSize                         int
	WriteBufferSize                        int
	PipelineReadBufferSize                 int
	PipelineWriteBufferSize                int
	PipelinePoolSize                       int
	PoolFIFO                               bool
	PoolSize                               int
	MaxConcurrentDials                     int
	PoolTimeout                            time.Duration
	MinIdleConns                           int
	MaxIdleConns                           int
	MaxActiveConns                         int
	ConnMaxIdleTime                        time.Duration
	ConnMaxLifetime                        time.Duration
	ConnMaxLifetimeJitter                  time.Duration
	TLSConfig                              *tls.Config
	MaxRedirects                           int
	ReadOnly                               bool
	RouteByLatency                         bool
	RouteByLatencyTolerance                time.Duration
	RouteRandomly                          bool
	MasterName                             string
	DisableIndentity                       bool
	DisableIdentity                        bool
	IdentitySuffix                         string
	FailingTimeoutSeconds                  int
	UnstableResp3                          bool
	PushNotificationProcessor              push.NotificationProcessor
	IsClusterMode                          bool
	AutoPipelineOptions                    *AutoPipelineOptions
	MaintNotificationsConfig               *maintnotifications.Config
	ClientSideCacheConfig                  *ClientSideCacheConfig
	ClientSideCache                        Cache
	ClientSideCacheStrategy                CSCStrategy
	ClientSideCacheRefreshOnInvalidate     bool
	ClientSideCacheCoalesceMisses          bool
	ClientSideCacheInvalidationBatchWindow time.Duration
}

func (*UniversalOptions) Cluster() *ClusterOptions
func (*UniversalOptions) Failover() *FailoverOptions
func (*UniversalOptions) Simple() *Options

type VAddArgs struct {
	Reduce  int64
	Cas     bool
	NoQuant bool
	Q8      bool
	Bin     bool
	EF      int64
	SetAttr string
	M       int64
}
type VSimArgs struct {
	Count    int64
	EF       int64
	Filter   string
	FilterEF int64
	Truth    bool
	NoThread bool
	Epsilon  float64
}
type Vector interface {
	Value() []any
}
type VectorAttrib struct {
	Name    string
	Attribs *string
}
type VectorAttribSliceCmd struct {
	baseCmd
}

func (*VectorAttribSliceCmd) Clone() Cmder
func (*VectorAttribSliceCmd) Result() ([]VectorAttrib, error)
func (*VectorAttribSliceCmd) SetVal([]VectorAttrib)
func (*VectorAttribSliceCmd) String() string
func (*VectorAttribSliceCmd) Val() []VectorAttrib

type VectorBFloat16 struct {
	Val []byte
}

func (*VectorBFloat16) Value() []any

type VectorFP32 struct {
	Val []byte
}

func (*VectorFP32) Value() []any

type VectorFloat16 struct {
	Val []byte
}

func (*VectorFloat16) Value() []any

type VectorFloat64 struct {
	Val []byte
}

func (*VectorFloat64) Value() []any

type VectorInt8 struct {
	Val []byte
}

func (*VectorInt8) Value() []any

type VectorRef struct {
	Name string
}

func (*VectorRef) Value() []any

type VectorScore struct {
	Name  string
	Score float64
}
type VectorScoreAttrib struct {
	Name    string
	Score   float64
	Attribs *string
}
type VectorScoreAttribSliceCmd struct {
	baseCmd
}

func (*VectorScoreAttribSliceCmd) Clone() Cmder
func (*VectorScoreAttribSliceCmd) Result() ([]VectorScoreAttrib, error)
func (*VectorScoreAttribSliceCmd) SetVal([]VectorScoreAttrib)
func (*VectorScoreAttribSliceCmd) String() string
func (*VectorScoreAttribSliceCmd) Val() []VectorScoreAttrib

type VectorScoreSliceCmd struct {
	baseCmd
}

func (*VectorScoreSliceCmd) Clone() Cmder
func (*VectorScoreSliceCmd) Result() ([]VectorScore, error)
func (*VectorScoreSliceCmd) SetVal([]VectorScore)
func (*VectorScoreSliceCmd) String() string
func (*VectorScoreSliceCmd) Val() []VectorScore

type VectorScoreSliceSliceCmd struct {
	baseCmd
}

func (*VectorScoreSliceSliceCmd) Clone() Cmder
func (*VectorScoreSliceSliceCmd) Result() ([][]VectorScore, error)
func (*VectorScoreSliceSliceCmd) SetVal([][]VectorScore)
func (*VectorScoreSliceSliceCmd) String() string
func (*VectorScoreSliceSliceCmd) Val() [][]VectorScore

type VectorSetCmdable interface {
	VAdd(context.Context, string, string, Vector) *BoolCmd
	VAddWithArgs(context.Context, string, string, Vector, *VAddArgs) *BoolCmd
	VCard(context.Context, string) *IntCmd
	VClearAttributes(context.Context, string, string) *BoolCmd
	VDim(context.Context, string) *IntCmd
	VEmb(context.Context, string, string, bool) *SliceCmd
	VGetAttr(context.Context, string, string) *StringCmd
	VInfo(context.Context, string) *MapStringInterfaceCmd
	VIsMember(context.Context, string, string) *BoolCmd
	VLinks(context.Context, string, string) *StringSliceSliceCmd
	VLinksWithScores(context.Context, string, string) *VectorScoreSliceSliceCmd
	VRandMember(context.Context, string) *StringCmd
	VRandMemberCount(context.Context, string, int) *StringSliceCmd
	VRange(context.Context, string, string, string, int64) *StringSliceCmd
	VRem(context.Context, string, string) *BoolCmd
	VSetAttr(context.Context, string, string, any) *BoolCmd
	VSim(context.Context, string, Vector) *StringSliceCmd
	VSimWithArgs(context.Context, string, Vector, *VSimArgs) *StringSliceCmd
	VSimWithArgsWithAttribs(context.Context, string, Vector, *VSimArgs) *VectorAttribSliceCmd
	VSimWithArgsWithScores(context.Context, string, Vector, *VSimArgs) *VectorScoreSliceCmd
	VSimWithArgsWithScoresWithAttribs(context.Context, string, Vector, *VSimArgs) *VectorScoreAttribSliceCmd
	VSimWithScores(context.Context, string, Vector) *VectorScoreSliceCmd
}
type VectorUint8 struct {
	Val []byte
}

func (*VectorUint8) Value() []any

type VectorValues struct {
	Val []float64
}

func (*VectorValues) Value() []any
func Version() string
func WithChannelHealthCheckInterval(time.Duration) ChannelOption
func WithChannelPingTimeout(time.Duration) ChannelOption
func WithChannelReconnectTimeout(time.Duration) ChannelOption
func WithChannelSendTimeout(time.Duration) ChannelOption
func WithChannelSize(int) ChannelOption
func WithLibraryName(string) LibraryInfo
func WithLibraryVersion(string) LibraryInfo

type XAddArgs struct {
	Stream         string
	NoMkStream     bool
	MaxLen         int64
	MinID          string
	Approx         bool
	Limit          int64
	Mode           string
	ID             string
	Values         any
	ProducerID     string
	IdempotentID   string
	IdempotentAuto bool
}
type XAutoClaimArgs struct {
	Stream   string
	Group    string
	MinIdle  time.Duration
	Start    string
	Count    int64
	Consumer string
}
type XAutoClaimCmd struct {
	baseCmd
}

func (*XAutoClaimCmd) Clone() Cmder
func (*XAutoClaimCmd) Result() ([]XMessage, string, error)
func (*XAutoClaimCmd) SetVal([]XMessage, string)
func (*XAutoClaimCmd) String() string
func (*XAutoClaimCmd) Val() ([]XMessage, string)

type XAutoClaimJustIDCmd struct {
	baseCmd
}

func (*XAutoClaimJustIDCmd) Clone() Cmder
func (*XAutoClaimJustIDCmd) Result() ([]string, string, error)
func (*XAutoClaimJustIDCmd) SetVal([]string, string)
func (*XAutoClaimJustIDCmd) String() string
func (*XAutoClaimJustIDCmd) Val() ([]string, string)

type XAutoClaimWithDeletedCmd struct {
	baseCmd
}

func (*XAutoClaimWithDeletedCmd) Clone() Cmder
func (*XAutoClaimWithDeletedCmd) Result() ([]XMessage, string, []string, error)
func (*XAutoClaimWithDeletedCmd) SetVal([]XMessage, string, []string)
func (*XAutoClaimWithDeletedCmd) String() string
func (*XAutoClaimWithDeletedCmd) Val() ([]XMessage, string, []string)

type XCfgSetArgs struct {
	Stream   string
	Duration int64
	MaxSize  int64
}
type XClaimArgs struct {
	Stream   string
	Group    string
	Consumer string
	MinIdle  time.Duration
	Messages []string
}
type XInfoConsumer struct {
	Name     string
	Pending  int64
	Idle     time.Duration
	Inactive time.Duration
}
type XInfoConsumersCmd struct {
	baseCmd
}

func (*XInfoConsumersCmd) Clone() Cmder
func (*XInfoConsumersCmd) Result() ([]XInfoConsumer, error)
func (*XInfoConsumersCmd) SetVal([]XInfoConsumer)
func (*XInfoConsumersCmd) String() string
func (*XInfoConsumersCmd) Val() []XInfoConsumer

type XInfoGroup struct {
	Name            string
	Consumers       int64
	Pending         int64
	LastDeliveredID string
	EntriesRead     int64
	Lag             int64
}
type XInfoGroupsCmd struct {
	baseCmd
}

func (*XInfoGroupsCmd) Clone() Cmder
func (*XInfoGroupsCmd) Result() ([]XInfoGroup, error)
func (*XInfoGroupsCmd) SetVal([]XInfoGroup)
func (*XInfoGroupsCmd) String() string
func (*XInfoGroupsCmd) Val() []XInfoGroup

type XInfoStream struct {
	Length               int64
	RadixTreeKeys        int64
	RadixTreeNodes       int64
	Groups               int64
	LastGeneratedID      string
	MaxDeletedEntryID    string
	EntriesAdded         int64
	FirstEntry           XMessage
	LastEntry            XMessage
	RecordedFirstEntryID string
	IDMPDuration         int64
	IDMPMaxSize          int64
	PIDsTracked          int64
	IIDsTracked          int64
	IIDsAdded            int64
	IIDsDuplicates       int64
}
type XInfoStreamCmd struct {
	baseCmd
}

func (*XInfoStreamCmd) Clone() Cmder
func (*XInfoStreamCmd) Result() (*XInfoStream, error)
func (*XInfoStreamCmd) SetVal(*XInfoStream)
func (*XInfoStreamCmd) String() string
func (*XInfoStreamCmd) Val() *XInfoStream

type XInfoStreamConsumer struct {
	Name       string
	SeenTime   time.Time
	ActiveTime time.Time
	PelCount   int64
	Pending    []XInfoStreamConsumerPending
}
type XInfoStreamConsumerPending struct {
	ID            string
	DeliveryTime  time.Time
	DeliveryCount int64
}
type XInfoStreamFull struct {
	Length               int64
	RadixTreeKeys        int64
	RadixTreeNodes       int64
	LastGeneratedID      string
	MaxDeletedEntryID    string
	EntriesAdded         int64
	Entries              []XMessage
	Groups               []XInfoStreamGroup
	RecordedFirstEntryID string
	IDMPDuration         int64
	IDMPMaxSize          int64
	PIDsTracked          int64
	IIDsTracked          int64
	IIDsAdded            int64
	IIDsDuplicates       int64
}
type XInfoStreamFullCmd struct {
	baseCmd
}

func (*XInfoStreamFullCmd) Clone() Cmder
func (*XInfoStreamFullCmd) Result() (*XInfoStreamFull, error)
func (*XInfoStreamFullCmd) SetVal(*XInfoStreamFull)
func (*XInfoStreamFullCmd) String() string
func (*XInfoStreamFullCmd) Val() *XInfoStreamFull

type XInfoStreamGroup struct {
	Name            string
	LastDeliveredID string
	EntriesRead     int64
	Lag             int64
	PelCount        int64
	NackedCount     uint64
	Pending         []XInfoStreamGroupPending
	Consumers       []XInfoStreamConsumer
}
type XInfoStreamGroupPending struct {
	ID            string
	Consumer      string
	DeliveryTime  time.Time
	DeliveryCount int64
}
type XMessage struct {
	ID                        string
	Values                    map[string]any
	MillisElapsedFromDelivery int64
	DeliveredCount            int64
}
type XMessageSliceCmd struct {
	baseCmd
}

func (*XMessageSliceCmd) Clone() Cmder
func (*XMessageSliceCmd) Result() ([]XMessage, error)
func (*XMessageSliceCmd) SetVal([]XMessage)
func (*XMessageSliceCmd) String() string
func (*XMessageSliceCmd) Val() []XMessage

type XNackArgs struct {
	Stream     string
	Group      string
	Mode       string
	IDs        []string
	RetryCount *uint64
	Force      bool
}
type XPending struct {
	Count     int64
	Lower     string
	Higher    string
	Consumers map[string]int64
}
type XPendingCmd struct {
	baseCmd
}

func (*XPendingCmd) Clone() Cmder
func (*XPendingCmd) Result() (*XPending, error)
func (*XPendingCmd) SetVal(*XPending)
func (*XPendingCmd) String() string
func (*XPendingCmd) Val() *XPending

type XPendingExt struct {
	ID         string
	Consumer   string
	Idle       time.Duration
	RetryCount int64
}
type XPendingExtArgs struct {
	Stream   string
	Group    string
	Idle     time.Duration
	Start    string
	End      string
	Count    int64
	Consumer string
}
type XPendingExtCmd struct {
	baseCmd
}

func (*XPendingExtCmd) Clone() Cmder
func (*XPendingExtCmd) Result() ([]XPendingExt, error)
func (*XPendingExtCmd) SetVal([]XPendingExt)
func (*XPendingExtCmd) String() string
func (*XPendingExtCmd) Val() []XPendingExt

type XReadArgs struct {
	Streams  []string
	Count    int64
	MaxCount int64
	MaxSize  int64
	Block    time.Duration
	ID       string
}
type XReadGroupArgs struct {
	Group    string
	Consumer string
	Streams  []string
	Count    int64
	MaxCount int64
	MaxSize  int64
	Block    time.Duration
	NoAck    bool
	Claim    time.Duration
}
type XStream struct {
	Stream   string
	Messages []XMessage
}
type XStreamSliceCmd struct {
	baseCmd
}

func (*XStreamSliceCmd) Clone() Cmder
func (*XStreamSliceCmd) Result() ([]XStream, error)
func (*XStreamSliceCmd) SetVal([]XStream)
func (*XStreamSliceCmd) String() string
func (*XStreamSliceCmd) Val() []XStream

type Z struct {
	Score  float64
	Member any
}
type ZAddArgs struct {
	NX      bool
	XX      bool
	LT      bool
	GT      bool
	Ch      bool
	Members []Z
}
type ZRangeArgs struct {
	Key     string
	Start   any
	Stop    any
	ByScore bool
	ByLex   bool
	Rev     bool
	Offset  int64
	Count   int64
}
type ZRangeBy struct {
	Min    string
	Max    string
	Offset int64
	Count  int64
}
type ZSliceCmd struct {
	baseCmd
}

func (*ZSliceCmd) Clone() Cmder
func (*ZSliceCmd) Result() ([]Z, error)
func (*ZSliceCmd) SetVal([]Z)
func (*ZSliceCmd) String() string
func (*ZSliceCmd) Val() []Z

type ZSliceWithKeyCmd struct {
	baseCmd
}

func (*ZSliceWithKeyCmd) Clone() Cmder
func (*ZSliceWithKeyCmd) Result() (string, []Z, error)
func (*ZSliceWithKeyCmd) SetVal(string, []Z)
func (*ZSliceWithKeyCmd) String() string
func (*ZSliceWithKeyCmd) Val() (string, []Z)

type ZStore struct {
	Keys      []string
	Weights   []float64
	Aggregate string
}
type ZWithKey struct {
	Z
	Key string
}
type ZWithKeyCmd struct {
	baseCmd
}

func (*ZWithKeyCmd) Clone() Cmder
func (*ZWithKeyCmd) Result() (*ZWithKey, error)
func (*ZWithKeyCmd) SetVal(*ZWithKey)
func (*ZWithKeyCmd) String() string
func (*ZWithKeyCmd) Val() *ZWithKey

type ZeroCopyStringCmd struct {
	baseCmd
}

func (*ZeroCopyStringCmd) Bytes() []byte
func (*ZeroCopyStringCmd) Clone() Cmder
func (*ZeroCopyStringCmd) NoRetry() bool
func (*ZeroCopyStringCmd) Result() (int, error)
func (*ZeroCopyStringCmd) SetVal(int)
func (*ZeroCopyStringCmd) String() string
func (*ZeroCopyStringCmd) Val() int

type apBatch struct {
}
type baseClient struct {
	hooksMixin
}

func (*baseClient) Close() error
func (*baseClient) String() string

type baseCmd struct {
}

func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) GetCmdType() CmdType
func (*baseCmd) Name() string
func (*baseCmd) NoRetry() bool
func (*baseCmd) SetErr(error)
func (*baseCmd) SetFirstKeyPos(int8)
func (*baseCmd) SetStepCount(int8)

type channel struct {
}
type cmdable func(ctx context.Context, cmd Cmder) error

func (cmdable) ACLCat(context.Context) *StringSliceCmd
func (cmdable) ACLCatArgs(context.Context, *ACLCatArgs) *StringSliceCmd
func (cmdable) ACLDelUser(context.Context, string) *IntCmd
func (cmdable) ACLDryRun(context.Context, string, ...any) *StringCmd
func (cmdable) ACLGenPass(context.Context, int) *StringCmd
func (cmdable) ACLList(context.Context) *StringSliceCmd
func (cmdable) ACLLog(context.Context, int64) *ACLLogCmd
func (cmdable) ACLLogReset(context.Context) *StatusCmd
func (cmdable) ACLSetUser(context.Context, string, ...string) *StatusCmd
func (cmdable) ACLUsers(context.Context) *StringSliceCmd
func (cmdable) ACLWhoAmI(context.Context) *StringCmd
func (cmdable) ARCount(context.Context, string) *UintCmd
func (cmdable) ARDel(context.Context, string, ...uint64) *IntCmd
func (cmdable) ARDelRange(context.Context, string, ...ARRange) *UintCmd
func (cmdable) ARGet(context.Context, string, uint64) *StringCmd
func (cmdable) ARGetRange(context.Context, string, uint64, uint64) *SliceCmd
func (cmdable) ARGrep(context.Context, string, string, string, *ARGrepArgs) *UintSliceCmd
func (cmdable) ARGrepWithValues(context.Context, string, string, string, *ARGrepArgs) *AREntrySliceCmd
func (cmdable) ARInfo(context.Context, string) *MapStringInterfaceCmd
func (cmdable) ARInfoFull(context.Context, string) *MapStringInterfaceCmd
func (cmdable) ARInsert(context.Context, string, ...string) *UintCmd
func (cmdable) ARLastItems(context.Context, string, uint64, bool) *SliceCmd
func (cmdable) ARLen(context.Context, string) *UintCmd
func (cmdable) ARMGet(context.Context, string, ...uint64) *SliceCmd
func (cmdable) ARMSet(context.Context, string, ...AREntry) *IntCmd
func (cmdable) ARNext(context.Context, string) *UintCmd
func (cmdable) AROpAnd(context.Context, string, uint64, uint64) *IntCmd
func (cmdable) AROpMatch(context.Context, string, uint64, uint64, string) *IntCmd
func (cmdable) AROpMax(context.Context, string, uint64, uint64) *StringCmd
func (cmdable) AROpMin(context.Context, string, uint64, uint64) *StringCmd
func (cmdable) AROpOr(context.Context, string, uint64, uint64) *IntCmd
func (cmdable) AROpSum(context.Context, string, uint64, uint64) *StringCmd
func (cmdable) AROpUsed(context.Context, string, uint64, uint64) *IntCmd
func (cmdable) AROpXor(context.Context, string, uint64, uint64) *IntCmd
func (cmdable) ARRing(context.Context, string, uint64, ...string) *UintCmd
func (cmdable) ARScan(context.Context, string, uint64, uint64, *ARScanArgs) *AREntrySliceCmd
func (cmdable) ARSeek(context.Context, string, uint64) *IntCmd
func (cmdable) ARSet(context.Context, string, uint64, ...string) *IntCmd
func (cmdable) Append(context.Context, string, string) *IntCmd
func (cmdable) BFAdd(context.Context, string, any) *BoolCmd
func (cmdable) BFCard(context.Context, string) *IntCmd
func (cmdable) BFExists(context.Context, string, any) *BoolCmd
func (cmdable) BFInfo(context.Context, string) *BFInfoCmd
func (cmdable) BFInfoArg(context.Context, string, string) *BFInfoCmd
func (cmdable) BFInfoCapacity(context.Context, string) *BFInfoCmd
func (cmdable) BFInfoExpansion(context.Context, string) *BFInfoCmd
func (cmdable) BFInfoFilters(context.Context, string) *BFInfoCmd
func (cmdable) BFInfoItems(context.Context, string) *BFInfoCmd
func (cmdable) BFInfoSize(context.Context, string) *BFInfoCmd
func (cmdable) BFInsert(context.Context, string, *BFInsertOptions, ...any) *BoolSliceCmd
func (cmdable) BFLoadChunk(context.Context, string, int64, any) *StatusCmd
func (cmdable) BFMAdd(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) BFMExists(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) BFReserve(context.Context, string, float64, int64) *StatusCmd
func (cmdable) BFReserveExpansion(context.Context, string, float64, int64, int64) *StatusCmd
func (cmdable) BFReserveNonScaling(context.Context, string, float64, int64) *StatusCmd
func (cmdable) BFReserveWithArgs(context.Context, string, *BFReserveOptions) *StatusCmd
func (cmdable) BFScanDump(context.Context, string, int64) *ScanDumpCmd
func (cmdable) BLMPop(context.Context, time.Duration, string, int64, ...string) *KeyValuesCmd
func (cmdable) BLMove(context.Context, string, string, string, string, time.Duration) *StringCmd
func (cmdable) BLMoveM(context.Context, string, string, string, string, time.Duration, LMoveMArgs) *StringSliceCmd
func (cmdable) BLPop(context.Context, time.Duration, ...string) *StringSliceCmd
func (cmdable) BRPop(context.Context, time.Duration, ...string) *StringSliceCmd
func (cmdable) BRPopLPush(context.Context, string, string, time.Duration) *StringCmd
func (cmdable) BZMPop(context.Context, time.Duration, string, int64, ...string) *ZSliceWithKeyCmd
func (cmdable) BZPopMax(context.Context, time.Duration, ...string) *ZWithKeyCmd
func (cmdable) BZPopMin(context.Context, time.Duration, ...string) *ZWithKeyCmd
func (cmdable) BgRewriteAOF(context.Context) *StatusCmd
func (cmdable) BgSave(context.Context) *StatusCmd
func (cmdable) BitCount(context.Context, string, *BitCount) *IntCmd
func (cmdable) BitField(context.Context, string, ...any) *IntSliceCmd
func (cmdable) BitFieldRO(context.Context, string, ...any) *IntSliceCmd
func (cmdable) BitOpAnd(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpAndOr(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpDiff(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpDiff1(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpNot(context.Context, string, string) *IntCmd
func (cmdable) BitOpOne(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpOr(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpXor(context.Context, string, ...string) *IntCmd
func (cmdable) BitPos(context.Context, string, int64, ...int64) *IntCmd
func (cmdable) BitPosSpan(context.Context, string, int8, int64, int64, string) *IntCmd
func (cmdable) CFAdd(context.Context, string, any) *BoolCmd
func (cmdable) CFAddNX(context.Context, string, any) *BoolCmd
func (cmdable) CFCount(context.Context, string, any) *IntCmd
func (cmdable) CFDel(context.Context, string, any) *BoolCmd
func (cmdable) CFExists(context.Context, string, any) *BoolCmd
func (cmdable) CFInfo(context.Context, string) *CFInfoCmd
func (cmdable) CFInsert(context.Context, string, *CFInsertOptions, ...any) *BoolSliceCmd
func (cmdable) CFInsertNX(context.Context, string, *CFInsertOptions, ...any) *IntSliceCmd
func (cmdable) CFLoadChunk(context.Context, string, int64, any) *StatusCmd
func (cmdable) CFMExists(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) CFReserve(context.Context, string, int64) *StatusCmd
func (cmdable) CFReserveBucketSize(context.Context, string, int64, int64) *StatusCmd
func (cmdable) CFReserveExpansion(context.Context, string, int64, int64) *StatusCmd
func (cmdable) CFReserveMaxIterations(context.Context, string, int64, int64) *StatusCmd
func (cmdable) CFReserveWithArgs(context.Context, string, *CFReserveOptions) *StatusCmd
func (cmdable) CFScanDump(context.Context, string, int64) *ScanDumpCmd
func (cmdable) CMSIncrBy(context.Context, string, ...any) *IntSliceCmd
func (cmdable) CMSInfo(context.Context, string) *CMSInfoCmd
func (cmdable) CMSInitByDim(context.Context, string, int64, int64) *StatusCmd
func (cmdable) CMSInitByProb(context.Context, string, float64, float64) *StatusCmd
func (cmdable) CMSMerge(context.Context, string, ...string) *StatusCmd
func (cmdable) CMSMergeWithWeight(context.Context, string, map[string]int64) *StatusCmd
func (cmdable) CMSQuery(context.Context, string, ...any) *IntSliceCmd
func (cmdable) ClientGetName(context.Context) *StringCmd
func (cmdable) ClientID(context.Context) *IntCmd
func (cmdable) ClientInfo(context.Context) *ClientInfoCmd
func (cmdable) ClientKill(context.Context, string) *StatusCmd
func (cmdable) ClientKillByFilter(context.Context, ...string) *IntCmd
func (cmdable) ClientList(context.Context) *StringCmd
func (cmdable) ClientMaintNotifications(context.Context, bool, string) *StatusCmd
func (cmdable) ClientPause(context.Context, time.Duration) *BoolCmd
func (cmdable) ClientTracking(context.Context, bool, *ClientTrackingOptions) *StatusCmd
func (cmdable) ClientTrackingOff(context.Context) *StatusCmd
func (cmdable) ClientTrackingOn(context.Context, *ClientTrackingOptions) *StatusCmd
func (cmdable) ClientUnblock(context.Context, int64) *IntCmd
func (cmdable) ClientUnblockWithError(context.Context, int64) *IntCmd
func (cmdable) ClientUnpause(context.Context) *BoolCmd
func (cmdable) ClusterAddSlots(context.Context, ...int) *StatusCmd
func (cmdable) ClusterAddSlotsRange(context.Context, int, int) *StatusCmd
func (cmdable) ClusterCountFailureReports(context.Context, string) *IntCmd
func (cmdable) ClusterCountKeysInSlot(context.Context, int) *IntCmd
func (cmdable) ClusterDelSlots(context.Context, ...int) *StatusCmd
func (cmdable) ClusterDelSlotsRange(context.Context, int, int) *StatusCmd
func (cmdable) ClusterFailover(context.Context) *StatusCmd
func (cmdable) ClusterForget(context.Context, string) *StatusCmd
func (cmdable) ClusterGetKeysInSlot(context.Context, int, int) *StringSliceCmd
func (cmdable) ClusterInfo(context.Context) *StringCmd
func (cmdable) ClusterKeySlot(context.Context, string) *IntCmd
func (cmdable) ClusterLinks(context.Context) *ClusterLinksCmd
func (cmdable) ClusterMeet(context.Context, string, string) *StatusCmd
func (cmdable) ClusterMyID(context.Context) *StringCmd
func (cmdable) ClusterMyShardID(context.Context) *StringCmd
func (cmdable) ClusterNodes(context.Context) *StringCmd
func (cmdable) ClusterReplicate(context.Context, string) *StatusCmd
func (cmdable) ClusterResetHard(context.Context) *StatusCmd
func (cmdable) ClusterResetSoft(context.Context) *StatusCmd
func (cmdable) ClusterSaveConfig(context.Context) *StatusCmd
func (cmdable) ClusterShards(context.Context) *ClusterShardsCmd
func (cmdable) ClusterSlaves(context.Context, string) *StringSliceCmd
func (cmdable) ClusterSlots(context.Context) *ClusterSlotsCmd
func (cmdable) Command(context.Context) *CommandsInfoCmd
func (cmdable) CommandGetKeys(context.Context, ...any) *StringSliceCmd
func (cmdable) CommandGetKeysAndFlags(context.Context, ...any) *KeyFlagsCmd
func (cmdable) CommandList(context.Context, *FilterBy) *StringSliceCmd
func (cmdable) ConfigGet(context.Context, string) *MapStringStringCmd
func (cmdable) ConfigResetStat(context.Context) *StatusCmd
func (cmdable) ConfigRewrite(context.Context) *StatusCmd
func (cmdable) ConfigSet(context.Context, string, string) *StatusCmd
func (cmdable) Copy(context.Context, string, string, int, bool) *IntCmd
func (cmdable) DBSize(context.Context) *IntCmd
func (cmdable) DebugObject(context.Context, string) *StringCmd
func (cmdable) Decr(context.Context, string) *IntCmd
func (cmdable) DecrBy(context.Context, string, int64) *IntCmd
func (cmdable) Del(context.Context, ...string) *IntCmd
func (cmdable) DelExArgs(context.Context, string, DelExArgs) *IntCmd
func (cmdable) Digest(context.Context, string) *DigestCmd
func (cmdable) Do(context.Context, ...any) *Cmd
func (cmdable) DoRaw(context.Context, ...any) *RawCmd
func (cmdable) DoRawWriteTo(context.Context, io.Writer, ...any) *RawWriteToCmd
func (cmdable) Dump(context.Context, string) *StringCmd
func (cmdable) Echo(context.Context, any) *StringCmd
func (cmdable) Eval(context.Context, string, []string, ...any) *Cmd
func (cmdable) EvalRO(context.Context, string, []string, ...any) *Cmd
func (cmdable) EvalSha(context.Context, string, []string, ...any) *Cmd
func (cmdable) EvalShaRO(context.Context, string, []string, ...any) *Cmd
func (cmdable) Exists(context.Context, ...string) *IntCmd
func (cmdable) Expire(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireAt(context.Context, string, time.Time) *BoolCmd
func (cmdable) ExpireGT(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireLT(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireNX(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireTime(context.Context, string) *DurationCmd
func (cmdable) ExpireXX(context.Context, string, time.Duration) *BoolCmd
func (cmdable) FCall(context.Context, string, []string, ...any) *Cmd
func (cmdable) FCallRO(context.Context, string, []string, ...any) *Cmd
func (cmdable) FCallRo(context.Context, string, []string, ...any) *Cmd
func (cmdable) FTAggregate(context.Context, string, string) *MapStringInterfaceCmd
func (cmdable) FTAggregateWithArgs(context.Context, string, string, *FTAggregateOptions) *AggregateCmd
func (cmdable) FTAliasAdd(context.Context, string, string) *StatusCmd
func (cmdable) FTAliasDel(context.Context, string) *StatusCmd
func (cmdable) FTAliasList(context.Context, string) *StringSliceCmd
func (cmdable) FTAliasUpdate(context.Context, string, string) *StatusCmd
func (cmdable) FTAlter(context.Context, string, bool, []any) *StatusCmd
func (cmdable) FTConfigGet(context.Context, string) *MapMapStringInterfaceCmd
func (cmdable) FTConfigSet(context.Context, string, any) *StatusCmd
func (cmdable) FTCreate(context.Context, string, *FTCreateOptions, ...*FieldSchema) *StatusCmd
func (cmdable) FTCursorDel(context.Context, string, int) *StatusCmd
func (cmdable) FTCursorRead(context.Context, string, int, int) *MapStringInterfaceCmd
func (cmdable) FTDictAdd(context.Context, string, ...any) *IntCmd
func (cmdable) FTDictDel(context.Context, string, ...any) *IntCmd
func (cmdable) FTDictDump(context.Context, string) *StringSliceCmd
func (cmdable) FTDropIndex(context.Context, string) *StatusCmd
func (cmdable) FTDropIndexWithArgs(context.Context, string, *FTDropIndexOptions) *StatusCmd
func (cmdable) FTExplain(context.Context, string, string) *StringCmd
func (cmdable) FTExplainCli(context.Context, string, string) error
func (cmdable) FTExplainWithArgs(context.Context, string, string, *FTExplainOptions) *StringCmd
func (cmdable) FTHybrid(context.Context, string, string, string, Vector) *FTHybridCmd
func (cmdable) FTHybridWithArgs(context.Context, string, *FTHybridOptions) *FTHybridCmd
func (cmdable) FTInfo(context.Context, string) *FTInfoCmd
func (cmdable) FTSearch(context.Context, string, string) *FTSearchCmd
func (cmdable) FTSearchWithArgs(context.Context, string, string, *FTSearchOptions) *FTSearchCmd
func (cmdable) FTSpellCheck(context.Context, string, string) *FTSpellCheckCmd
func (cmdable) FTSpellCheckWithArgs(context.Context, string, string, *FTSpellCheckOptions) *FTSpellCheckCmd
func (cmdable) FTSynDump(context.Context, string) *FTSynDumpCmd
func (cmdable) FTSynUpdate(context.Context, string, any, []any) *StatusCmd
func (cmdable) FTSynUpdateWithArgs(context.Context, string, any, *FTSynUpdateOptions, []any) *StatusCmd
func (cmdable) FTTagVals(context.Context, string, string) *StringSliceCmd
func (cmdable) FT_List(context.Context) *StringSliceCmd
func (cmdable) FlushAll(context.Context) *StatusCmd
func (cmdable) FlushAllAsync(context.Context) *StatusCmd
func (cmdable) FlushDB(context.Context) *StatusCmd
func (cmdable) FlushDBAsync(context.Context) *StatusCmd
func (cmdable) FunctionDelete(context.Context, string) *StringCmd
func (cmdable) FunctionDump(context.Context) *StringCmd
func (cmdable) FunctionFlush(context.Context) *StringCmd
func (cmdable) FunctionFlushAsync(context.Context) *StringCmd
func (cmdable) FunctionKill(context.Context) *StringCmd
func (cmdable) FunctionList(context.Context, FunctionListQuery) *FunctionListCmd
func (cmdable) FunctionLoad(context.Context, string) *StringCmd
func (cmdable) FunctionLoadReplace(context.Context, string) *StringCmd
func (cmdable) FunctionRestore(context.Context, string) *StringCmd
func (cmdable) FunctionStats(context.Context) *FunctionStatsCmd
func (cmdable) GeoAdd(context.Context, string, ...*GeoLocation) *IntCmd
func (cmdable) GeoDist(context.Context, string, string, string, string) *FloatCmd
func (cmdable) GeoHash(context.Context, string, ...string) *StringSliceCmd
func (cmdable) GeoPos(context.Context, string, ...string) *GeoPosCmd
func (cmdable) GeoRadius(context.Context, string, float64, float64, *GeoRadiusQuery) *GeoLocationCmd
func (cmdable) GeoRadiusByMember(context.Context, string, string, *GeoRadiusQuery) *GeoLocationCmd
func (cmdable) GeoRadiusByMemberStore(context.Context, string, string, *GeoRadiusQuery) *IntCmd
func (cmdable) GeoRadiusStore(context.Context, string, float64, float64, *GeoRadiusQuery) *IntCmd
func (cmdable) GeoSearch(context.Context, string, *GeoSearchQuery) *StringSliceCmd
func (cmdable) GeoSearchLocation(context.Context, string, *GeoSearchLocationQuery) *GeoSearchLocationCmd
func (cmdable) GeoSearchStore(context.Context, string, string, *GeoSearchStoreQuery) *IntCmd
func (cmdable) Get(context.Context, string) *StringCmd
func (cmdable) GetBit(context.Context, string, int64) *IntCmd
func (cmdable) GetDel(context.Context, string) *StringCmd
func (cmdable) GetEx(context.Context, string, time.Duration) *StringCmd
func (cmdable) GetRange(context.Context, string, int64, int64) *StringCmd
func (cmdable) GetSet(context.Context, string, any) *StringCmd
func (cmdable) GetToBuffer(context.Context, string, []byte) *ZeroCopyStringCmd
func (cmdable) HDel(context.Context, string, ...string) *IntCmd
func (cmdable) HExists(context.Context, string, string) *BoolCmd
func (cmdable) HExpire(context.Context, string, time.Duration, ...string) *IntSliceCmd
func (cmdable) HExpireAt(context.Context, string, time.Time, ...string) *IntSliceCmd
func (cmdable) HExpireAtWithArgs(context.Context, string, time.Time, HExpireArgs, ...string) *IntSliceCmd
func (cmdable) HExpireTime(context.Context, string, ...string) *IntSliceCmd
func (cmdable) HExpireWithArgs(context.Context, string, time.Duration, HExpireArgs, ...string) *IntSliceCmd
func (cmdable) HGet(context.Context, string, string) *StringCmd
func (cmdable) HGetAll(context.Context, string) *MapStringStringCmd
func (cmdable) HGetDel(context.Context, string, ...string) *StringSliceCmd
func (cmdable) HGetEX(context.Context, string, ...string) *StringSliceCmd
func (cmdable) HGetEXWithArgs(context.Context, string, *HGetEXOptions, ...string) *StringSliceCmd
func (cmdable) HImportDiscard(context.Context, string) *IntCmd
func (cmdable) HImportDiscardAll(context.Context) *IntCmd
func (cmdable) HImportPrepare(context.Context, string, ...string) *StatusCmd
func (cmdable) HImportSet(context.Context, string, string, ...any) *StatusCmd
func (cmdable) HIncrBy(context.Context, string, string, int64) *IntCmd
func (cmdable) HIncrByFloat(context.Context, string, string, float64) *FloatCmd
func (cmdable) HKeys(context.Context, string) *StringSliceCmd
func (cmdable) HLen(context.Context, string) *IntCmd
func (cmdable) HMGet(context.Context, string, ...string) *SliceCmd
func (cmdable) HMSet(context.Context, string, ...any) *BoolCmd
func (cmdable) HPExpire(context.Context, string, time.Duration, ...string) *IntSliceCmd
func (cmdable) HPExpireAt(context.Context, string, time.Time, ...string) *IntSliceCmd
func (cmdable) HPExpireAtWithArgs(context.Context, string, time.Time, HExpireArgs, ...string) *IntSliceCmd
func (cmdable) HPExpireTime(context.Context, string, ...string) *IntSliceCmd
func (cmdable) HPExpireWithArgs(context.Context, string, time.Duration, HExpireArgs, ...string) *IntSliceCmd
func (cmdable) HPTTL(context.Context, string, ...string) *IntSliceCmd
func (cmdable) HPersist(context.Context, string, ...string) *IntSliceCmd
func (cmdable) HRandField(context.Context, string, int) *StringSliceCmd
func (cmdable) HRandFieldWithValues(context.Context, string, int) *KeyValueSliceCmd
func (cmdable) HScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) HScanNoValues(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) HSet(context.Context, string, ...any) *IntCmd
func (cmdable) HSetEX(context.Context, string, ...string) *IntCmd
func (cmdable) HSetEXWithArgs(context.Context, string, *HSetEXOptions, ...string) *IntCmd
func (cmdable) HSetNX(context.Context, string, string, any) *BoolCmd
func (cmdable) HStrLen(context.Context, string, string) *IntCmd
func (cmdable) HTTL(context.Context, string, ...string) *IntSliceCmd
func (cmdable) HVals(context.Context, string) *StringSliceCmd
func (cmdable) Incr(context.Context, string) *IntCmd
func (cmdable) IncrBy(context.Context, string, int64) *IntCmd
func (cmdable) IncrByFloat(context.Context, string, float64) *FloatCmd
func (cmdable) IncrEXFloat(context.Context, string, IncrEXFloatArgs) *IncrEXFloatCmd
func (cmdable) IncrEXInt(context.Context, string, IncrEXIntArgs) *IncrEXIntCmd
func (cmdable) Info(context.Context, ...string) *StringCmd
func (cmdable) InfoMap(context.Context, ...string) *InfoCmd
func (cmdable) JSONArrAppend(context.Context, string, string, ...any) *IntSliceCmd
func (cmdable) JSONArrIndex(context.Context, string, string, ...any) *IntSliceCmd
func (cmdable) JSONArrIndexWithArgs(context.Context, string, string, *JSONArrIndexArgs, ...any) *IntSliceCmd
func (cmdable) JSONArrInsert(context.Context, string, string, int64, ...any) *IntSliceCmd
func (cmdable) JSONArrLen(context.Context, string, string) *IntSliceCmd
func (cmdable) JSONArrPop(context.Context, string, string, int) *StringSliceCmd
func (cmdable) JSONArrTrim(context.Context, string, string) *IntSliceCmd
func (cmdable) JSONArrTrimWithArgs(context.Context, string, string, *JSONArrTrimArgs) *IntSliceCmd
func (cmdable) JSONClear(context.Context, string, string) *IntCmd
func (cmdable) JSONDebugMemory(context.Context, string, string) *IntCmd
func (cmdable) JSONDel(context.Context, string, string) *IntCmd
func (cmdable) JSONForget(context.Context, string, string) *IntCmd
func (cmdable) JSONGet(context.Context, string, ...string) *JSONCmd
func (cmdable) JSONGetWithArgs(context.Context, string, *JSONGetArgs, ...string) *JSONCmd
func (cmdable) JSONMGet(context.Context, string, ...string) *JSONSliceCmd
func (cmdable) JSONMSet(context.Context, ...any) *StatusCmd
func (cmdable) JSONMSetArgs(context.Context, []JSONSetArgs) *StatusCmd
func (cmdable) JSONMerge(context.Context, string, string, string) *StatusCmd
func (cmdable) JSONNumIncrBy(context.Context, string, string, float64) *JSONCmd
func (cmdable) JSONObjKeys(context.Context, string, string) *SliceCmd
func (cmdable) JSONObjLen(context.Context, string, string) *IntPointerSliceCmd
func (cmdable) JSONSet(context.Context, string, string, any) *StatusCmd
func (cmdable) JSONSetMode(context.Context, string, string, any, string) *StatusCmd
func (cmdable) JSONSetWithArgs(context.Context, string, string, any, *JSONSetArgsOptions) *StatusCmd
func (cmdable) JSONStrAppend(context.Context, string, string, string) *IntPointerSliceCmd
func (cmdable) JSONStrLen(context.Context, string, string) *IntPointerSliceCmd
func (cmdable) JSONToggle(context.Context, string, string) *IntPointerSliceCmd
func (cmdable) JSONType(context.Context, string, string) *JSONSliceCmd
func (cmdable) Keys(context.Context, string) *StringSliceCmd
func (cmdable) LCS(context.Context, *LCSQuery) *LCSCmd
func (cmdable) LIndex(context.Context, string, int64) *StringCmd
func (cmdable) LInsert(context.Context, string, string, any, any) *IntCmd
func (cmdable) LInsertAfter(context.Context, string, any, any) *IntCmd
func (cmdable) LInsertBefore(context.Context, string, any, any) *IntCmd
func (cmdable) LLen(context.Context, string) *IntCmd
func (cmdable) LMPop(context.Context, string, int64, ...string) *KeyValuesCmd
func (cmdable) LMove(context.Context, string, string, string, string) *StringCmd
func (cmdable) LMoveM(context.Context, string, string, string, string, LMoveMArgs) *StringSliceCmd
func (cmdable) LPop(context.Context, string) *StringCmd
func (cmdable) LPopCount(context.Context, string, int) *StringSliceCmd
func (cmdable) LPos(context.Context, string, string, LPosArgs) *IntCmd
func (cmdable) LPosCount(context.Context, string, string, int64, LPosArgs) *IntSliceCmd
func (cmdable) LPush(context.Context, string, ...any) *IntCmd
func (cmdable) LPushX(context.Context, string, ...any) *IntCmd
func (cmdable) LRange(context.Context, string, int64, int64) *StringSliceCmd
func (cmdable) LRem(context.Context, string, int64, any) *IntCmd
func (cmdable) LSet(context.Context, string, int64, any) *StatusCmd
func (cmdable) LTrim(context.Context, string, int64, int64) *StatusCmd
func (cmdable) LastSave(context.Context) *IntCmd
func (cmdable) Latency(context.Context) *LatencyCmd
func (cmdable) LatencyReset(context.Context, ...any) *StatusCmd
func (cmdable) MGet(context.Context, ...string) *SliceCmd
func (cmdable) MSet(context.Context, ...any) *StatusCmd
func (cmdable) MSetEX(context.Context, MSetEXArgs, ...any) *IntCmd
func (cmdable) MSetNX(context.Context, ...any) *BoolCmd
func (cmdable) MemoryUsage(context.Context, string, ...int) *IntCmd
func (cmdable) Migrate(context.Context, string, string, string, int, time.Duration) *StatusCmd
func (cmdable) ModuleLoadex(context.Context, *ModuleLoadexConfig) *StringCmd
func (cmdable) Monitor(context.Context, chan string) *MonitorCmd
func (cmdable) Move(context.Context, string, int) *BoolCmd
func (cmdable) ObjectEncoding(context.Context, string) *StringCmd
func (cmdable) ObjectFreq(context.Context, string) *IntCmd
func (cmdable) ObjectIdleTime(context.Context, string) *DurationCmd
func (cmdable) ObjectRefCount(context.Context, string) *IntCmd
func (cmdable) PExpire(context.Context, string, time.Duration) *BoolCmd
func (cmdable) PExpireAt(context.Context, string, time.Time) *BoolCmd
func (cmdable) PExpireTime(context.Context, string) *DurationCmd
func (cmdable) PFAdd(context.Context, string, ...any) *IntCmd
func (cmdable) PFCount(context.Context, ...string) *IntCmd
func (cmdable) PFMerge(context.Context, string, ...string) *StatusCmd
func (cmdable) PTTL(context.Context, string) *DurationCmd
func (cmdable) Persist(context.Context, string) *BoolCmd
func (cmdable) Ping(context.Context) *StatusCmd
func (cmdable) PubSubChannels(context.Context, string) *StringSliceCmd
func (cmdable) PubSubNumPat(context.Context) *IntCmd
func (cmdable) PubSubNumSub(context.Context, ...string) *MapStringIntCmd
func (cmdable) PubSubShardChannels(context.Context, string) *StringSliceCmd
func (cmdable) PubSubShardNumSub(context.Context, ...string) *MapStringIntCmd
func (cmdable) Publish(context.Context, string, any) *IntCmd
func (cmdable) Quit(context.Context) *StatusCmd
func (cmdable) RPop(context.Context, string) *StringCmd
func (cmdable) RPopCount(context.Context, string, int) *StringSliceCmd
func (cmdable) RPopLPush(context.Context, string, string) *StringCmd
func (cmdable) RPush(context.Context, string, ...any) *IntCmd
func (cmdable) RPushX(context.Context, string, ...any) *IntCmd
func (cmdable) RandomKey(context.Context) *StringCmd
func (cmdable) ReadOnly(context.Context) *StatusCmd
func (cmdable) ReadWrite(context.Context) *StatusCmd
func (cmdable) Rename(context.Context, string, string) *StatusCmd
func (cmdable) RenameNX(context.Context, string, string) *BoolCmd
func (cmdable) ReplicaOf(context.Context, string, string) *StatusCmd
func (cmdable) Restore(context.Context, string, time.Duration, string) *StatusCmd
func (cmdable) RestoreReplace(context.Context, string, time.Duration, string) *StatusCmd
func (cmdable) SAdd(context.Context, string, ...any) *IntCmd
func (cmdable) SCard(context.Context, string) *IntCmd
func (cmdable) SDiff(context.Context, ...string) *StringSliceCmd
func (cmdable) SDiffCard(context.Context, *SDiffCardOptions, ...string) *IntCmd
func (cmdable) SDiffStore(context.Context, string, ...string) *IntCmd
func (cmdable) SInter(context.Context, ...string) *StringSliceCmd
func (cmdable) SInterCard(context.Context, int64, ...string) *IntCmd
func (cmdable) SInterStore(context.Context, string, ...string) *IntCmd
func (cmdable) SIsMember(context.Context, string, any) *BoolCmd
func (cmdable) SMIsMember(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) SMembers(context.Context, string) *StringSliceCmd
func (cmdable) SMembersMap(context.Context, string) *StringStructMapCmd
func (cmdable) SMove(context.Context, string, string, any) *BoolCmd
func (cmdable) SPop(context.Context, string) *StringCmd
func (cmdable) SPopN(context.Context, string, int64) *StringSliceCmd
func (cmdable) SPublish(context.Context, string, any) *IntCmd
func (cmdable) SRandMember(context.Context, string) *StringCmd
func (cmdable) SRandMemberN(context.Context, string, int64) *StringSliceCmd
func (cmdable) SRem(context.Context, string, ...any) *IntCmd
func (cmdable) SScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) SUnion(context.Context, ...string) *StringSliceCmd
func (cmdable) SUnionCard(context.Context, *SUnionCardOptions, ...string) *IntCmd
func (cmdable) SUnionStore(context.Context, string, ...string) *IntCmd
func (cmdable) Save(context.Context) *StatusCmd
func (cmdable) Scan(context.Context, uint64, string, int64) *ScanCmd
func (cmdable) ScanType(context.Context, uint64, string, int64, string) *ScanCmd
func (cmdable) ScriptExists(context.Context, ...string) *BoolSliceCmd
func (cmdable) ScriptFlush(context.Context) *StatusCmd
func (cmdable) ScriptKill(context.Context) *StatusCmd
func (cmdable) ScriptLoad(context.Context, string) *StringCmd
func (cmdable) Set(context.Context, string, any, time.Duration) *StatusCmd
func (cmdable) SetArgs(context.Context, string, any, SetArgs) *StatusCmd
func (cmdable) SetBit(context.Context, string, int64, int) *IntCmd
func (cmdable) SetEx(context.Context, string, any, time.Duration) *StatusCmd
func (cmdable) SetFromBuffer(context.Context, string, []byte) *StatusCmd
func (cmdable) SetIFDEQ(context.Context, string, any, uint64, time.Duration) *StatusCmd
func (cmdable) SetIFDEQGet(context.Context, string, any, uint64, time.Duration) *StringCmd
func (cmdable) SetIFDNE(context.Context, string, any, uint64, time.Duration) *StatusCmd
func (cmdable) SetIFDNEGet(context.Context, string, any, uint64, time.Duration) *StringCmd
func (cmdable) SetIFEQ(context.Context, string, any, any, time.Duration) *StatusCmd
func (cmdable) SetIFEQGet(context.Context, string, any, any, time.Duration) *StringCmd
func (cmdable) SetIFNE(context.Context, string, any, any, time.Duration) *StatusCmd
func (cmdable) SetIFNEGet(context.Context, string, any, any, time.Duration) *StringCmd
func (cmdable) SetNX(context.Context, string, any, time.Duration) *BoolCmd
func (cmdable) SetRange(context.Context, string, int64, string) *IntCmd
func (cmdable) SetXX(context.Context, string, any, time.Duration) *BoolCmd
func (cmdable) Shutdown(context.Context) *StatusCmd
func (cmdable) ShutdownNoSave(context.Context) *StatusCmd
func (cmdable) ShutdownSave(context.Context) *StatusCmd
func (cmdable) SlaveOf(context.Context, string, string) *StatusCmd
func (cmdable) SlowLogGet(context.Context, int64) *SlowLogCmd
func (cmdable) SlowLogLen(context.Context) *IntCmd
func (cmdable) SlowLogReset(context.Context) *StatusCmd
func (cmdable) Sort(context.Context, string, *Sort) *StringSliceCmd
func (cmdable) SortInterfaces(context.Context, string, *Sort) *SliceCmd
func (cmdable) SortRO(context.Context, string, *Sort) *StringSliceCmd
func (cmdable) SortStore(context.Context, string, string, *Sort) *IntCmd
func (cmdable) StrLen(context.Context, string) *IntCmd
func (cmdable) Sync(context.Context)
func (cmdable) TDigestAdd(context.Context, string, ...float64) *StatusCmd
func (cmdable) TDigestByRank(context.Context, string, ...uint64) *FloatSliceCmd
func (cmdable) TDigestByRevRank(context.Context, string, ...uint64) *FloatSliceCmd
func (cmdable) TDigestCDF(context.Context, string, ...float64) *FloatSliceCmd
func (cmdable) TDigestCreate(context.Context, string) *StatusCmd
func (cmdable) TDigestCreateWithCompression(context.Context, string, int64) *StatusCmd
func (cmdable) TDigestInfo(context.Context, string) *TDigestInfoCmd
func (cmdable) TDigestMax(context.Context, string) *FloatCmd
func (cmdable) TDigestMerge(context.Context, string, *TDigestMergeOptions, ...string) *StatusCmd
func (cmdable) TDigestMin(context.Context, string) *FloatCmd
func (cmdable) TDigestQuantile(context.Context, string, ...float64) *FloatSliceCmd
func (cmdable) TDigestRank(context.Context, string, ...float64) *IntSliceCmd
func (cmdable) TDigestReset(context.Context, string) *StatusCmd
func (cmdable) TDigestRevRank(context.Context, string, ...float64) *IntSliceCmd
func (cmdable) TDigestTrimmedMean(context.Context, string, float64, float64) *FloatCmd
func (cmdable) TSAdd(context.Context, string, any, float64) *IntCmd
func (cmdable) TSAddWithArgs(context.Context, string, any, float64, *TSOptions) *IntCmd
func (cmdable) TSAlter(context.Context, string, *TSAlterOptions) *StatusCmd
func (cmdable) TSCreate(context.Context, string) *StatusCmd
func (cmdable) TSCreateRule(context.Context, string, string, Aggregator, int) *StatusCmd
func (cmdable) TSCreateRuleWithArgs(context.Context, string, string, Aggregator, int, *TSCreateRuleOptions) *StatusCmd
func (cmdable) TSCreateWithArgs(context.Context, string, *TSOptions) *StatusCmd
func (cmdable) TSDecrBy(context.Context, string, float64) *IntCmd
func (cmdable) TSDecrByWithArgs(context.Context, string, float64, *TSIncrDecrOptions) *IntCmd
func (cmdable) TSDel(context.Context, string, int, int) *IntCmd
func (cmdable) TSDeleteRule(context.Context, string, string) *StatusCmd
func (cmdable) TSGet(context.Context, string) *TSTimestampValueCmd
func (cmdable) TSGetWithArgs(context.Context, string, *TSGetOptions) *TSTimestampValueCmd
func (cmdable) TSIncrBy(context.Context, string, float64) *IntCmd
func (cmdable) TSIncrByWithArgs(context.Context, string, float64, *TSIncrDecrOptions) *IntCmd
func (cmdable) TSInfo(context.Context, string) *MapStringInterfaceCmd
func (cmdable) TSInfoWithArgs(context.Context, string, *TSInfoOptions) *MapStringInterfaceCmd
func (cmdable) TSMAdd(context.Context, [][]any) *IntSliceCmd
func (cmdable) TSMGet(context.Context, []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMGetWithArgs(context.Context, []string, *TSMGetOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSMRange(context.Context, int, int, []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMRangeWithArgs(context.Context, int, int, []string, *TSMRangeOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSMRevRange(context.Context, int, int, []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMRevRangeWithArgs(context.Context, int, int, []string, *TSMRevRangeOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSNRange(context.Context, []string, any, any) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRangeWithArgs(context.Context, []string, any, any, *TSNRangeOptions) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRevRange(context.Context, []string, any, any) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRevRangeWithArgs(context.Context, []string, any, any, *TSNRevRangeOptions) *TSNRangePivotRowSliceCmd
func (cmdable) TSQueryIndex(context.Context, []string) *StringSliceCmd
func (cmdable) TSQueryLabelValues(context.Context, string, []string) *StringSliceCmd
func (cmdable) TSQueryLabels(context.Context, []string) *StringSliceCmd
func (cmdable) TSRange(context.Context, string, int, int) *TSTimestampValueSliceCmd
func (cmdable) TSRangeWithArgs(context.Context, string, int, int, *TSRangeOptions) *TSTimestampValueSliceCmd
func (cmdable) TSRead(context.Context, string, any) *TSTimestampValueSliceCmd
func (cmdable) TSReadWithArgs(context.Context, string, any, *TSReadOptions) *TSTimestampValueSliceCmd
func (cmdable) TSRevRange(context.Context, string, int, int) *TSTimestampValueSliceCmd
func (cmdable) TSRevRangeWithArgs(context.Context, string, int, int, *TSRevRangeOptions) *TSTimestampValueSliceCmd
func (cmdable) TTL(context.Context, string) *DurationCmd
func (cmdable) Time(context.Context) *TimeCmd
func (cmdable) TopKAdd(context.Context, string, ...any) *StringSliceCmd
func (cmdable) TopKCount(context.Context, string, ...any) *IntSliceCmd
func (cmdable) TopKIncrBy(context.Context, string, ...any) *StringSliceCmd
func (cmdable) TopKInfo(context.Context, string) *TopKInfoCmd
func (cmdable) TopKList(context.Context, string) *StringSliceCmd
func (cmdable) TopKListWithCount(context.Context, string) *MapStringIntCmd
func (cmdable) TopKQuery(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) TopKReserve(context.Context, string, int64) *StatusCmd
func (cmdable) TopKReserveWithOptions(context.Context, string, int64, int64, int64, float64) *StatusCmd
func (cmdable) Touch(context.Context, ...string) *IntCmd
func (cmdable) Type(context.Context, string) *StatusCmd
func (cmdable) Unlink(context.Context, ...string) *IntCmd
func (cmdable) VAdd(context.Context, string, string, Vector) *BoolCmd
func (cmdable) VAddWithArgs(context.Context, string, string, Vector, *VAddArgs) *BoolCmd
func (cmdable) VCard(context.Context, string) *IntCmd
func (cmdable) VClearAttributes(context.Context, string, string) *BoolCmd
func (cmdable) VDim(context.Context, string) *IntCmd
func (cmdable) VEmb(context.Context, string, string, bool) *SliceCmd
func (cmdable) VGetAttr(context.Context, string, string) *StringCmd
func (cmdable) VInfo(context.Context, string) *MapStringInterfaceCmd
func (cmdable) VIsMember(context.Context, string, string) *BoolCmd
func (cmdable) VLinks(context.Context, string, string) *StringSliceSliceCmd
func (cmdable) VLinksWithScores(context.Context, string, string) *VectorScoreSliceSliceCmd
func (cmdable) VRandMember(context.Context, string) *StringCmd
func (cmdable) VRandMemberCount(context.Context, string, int) *StringSliceCmd
func (cmdable) VRange(context.Context, string, string, string, int64) *StringSliceCmd
func (cmdable) VRem(context.Context, string, string) *BoolCmd
func (cmdable) VSetAttr(context.Context, string, string, any) *BoolCmd
func (cmdable) VSim(context.Context, string, Vector) *StringSliceCmd
func (cmdable) VSimWithArgs(context.Context, string, Vector, *VSimArgs) *StringSliceCmd
func (cmdable) VSimWithArgsWithAttribs(context.Context, string, Vector, *VSimArgs) *VectorAttribSliceCmd
func (cmdable) VSimWithArgsWithScores(context.Context, string, Vector, *VSimArgs) *VectorScoreSliceCmd
func (cmdable) VSimWithArgsWithScoresWithAttribs(context.Context, string, Vector, *VSimArgs) *VectorScoreAttribSliceCmd
func (cmdable) VSimWithScores(context.Context, string, Vector) *VectorScoreSliceCmd
func (cmdable) Wait(context.Context, int, time.Duration) *IntCmd
func (cmdable) WaitAOF(context.Context, int, int, time.Duration) *IntSliceCmd
func (cmdable) XAck(context.Context, string, string, ...string) *IntCmd
func (cmdable) XAckDel(context.Context, string, string, string, ...string) *SliceCmd
func (cmdable) XAdd(context.Context, *XAddArgs) *StringCmd
func (cmdable) XAutoClaim(context.Context, *XAutoClaimArgs) *XAutoClaimCmd
func (cmdable) XAutoClaimJustID(context.Context, *XAutoClaimArgs) *XAutoClaimJustIDCmd
func (cmdable) XAutoClaimWithDeleted(context.Context, *XAutoClaimArgs) *XAutoClaimWithDeletedCmd
func (cmdable) XCfgSet(context.Context, *XCfgSetArgs) *StatusCmd
func (cmdable) XClaim(context.Context, *XClaimArgs) *XMessageSliceCmd
func (cmdable) XClaimJustID(context.Context, *XClaimArgs) *StringSliceCmd
func (cmdable) XDel(context.Context, string, ...string) *IntCmd
func (cmdable) XDelEx(context.Context, string, string, ...string) *SliceCmd
func (cmdable) XGroupCreate(context.Context, string, string, string) *StatusCmd
func (cmdable) XGroupCreateConsumer(context.Context, string, string, string) *IntCmd
func (cmdable) XGroupCreateMkStream(context.Context, string, string, string) *StatusCmd
func (cmdable) XGroupDelConsumer(context.Context, string, string, string) *IntCmd
func (cmdable) XGroupDestroy(context.Context, string, string) *IntCmd
func (cmdable) XGroupSetID(context.Context, string, string, string) *StatusCmd
func (cmdable) XInfoConsumers(context.Context, string, string) *XInfoConsumersCmd
func (cmdable) XInfoGroups(context.Context, string) *XInfoGroupsCmd
func (cmdable) XInfoStream(context.Context, string) *XInfoStreamCmd
func (cmdable) XInfoStreamFull(context.Context, string, int) *XInfoStreamFullCmd
func (cmdable) XLen(context.Context, string) *IntCmd
func (cmdable) XNack(context.Context, *XNackArgs) *IntCmd
func (cmdable) XPending(context.Context, string, string) *XPendingCmd
func (cmdable) XPendingExt(context.Context, *XPendingExtArgs) *XPendingExtCmd
func (cmdable) XRange(context.Context, string, string, string) *XMessageSliceCmd
func (cmdable) XRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
func (cmdable) XRead(context.Context, *XReadArgs) *XStreamSliceCmd
func (cmdable) XReadGroup(context.Context, *XReadGroupArgs) *XStreamSliceCmd
func (cmdable) XReadStreams(context.Context, ...string) *XStreamSliceCmd
func (cmdable) XRevRange(context.Context, string, string, string) *XMessageSliceCmd
func (cmdable) XRevRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
func (cmdable) XTrimMaxLen(context.Context, string, int64) *IntCmd
func (cmdable) XTrimMaxLenApprox(context.Context, string, int64, int64) *IntCmd
func (cmdable) XTrimMaxLenApproxMode(context.Context, string, int64, int64, string) *IntCmd
func (cmdable) XTrimMaxLenMode(context.Context, string, int64, string) *IntCmd
func (cmdable) XTrimMinID(context.Context, string, string) *IntCmd
func (cmdable) XTrimMinIDApprox(context.Context, string, string, int64) *IntCmd
func (cmdable) XTrimMinIDApproxMode(context.Context, string, string, int64, string) *IntCmd
func (cmdable) XTrimMinIDMode(context.Context, string, string, string) *IntCmd
func (cmdable) ZAdd(context.Context, string, ...Z) *IntCmd
func (cmdable) ZAddArgs(context.Context, string, ZAddArgs) *IntCmd
func (cmdable) ZAddArgsIncr(context.Context, string, ZAddArgs) *FloatCmd
func (cmdable) ZAddGT(context.Context, string, ...Z) *IntCmd
func (cmdable) ZAddLT(context.Context, string, ...Z) *IntCmd
func (cmdable) ZAddNX(context.Context, string, ...Z) *IntCmd
func (cmdable) ZAddXX(context.Context, string, ...Z) *IntCmd
func (cmdable) ZCard(context.Context, string) *IntCmd
func (cmdable) ZCount(context.Context, string, string, string) *IntCmd
func (cmdable) ZDiff(context.Context, ...string) *StringSliceCmd
func (cmdable) ZDiffStore(context.Context, string, ...string) *IntCmd
func (cmdable) ZDiffWithScores(context.Context, ...string) *ZSliceCmd
func (cmdable) ZIncrBy(context.Context, string, float64, string) *FloatCmd
func (cmdable) ZInter(context.Context, *ZStore) *StringSliceCmd
func (cmdable) ZInterCard(context.Context, int64, ...string) *IntCmd
func (cmdable) ZInterStore(context.Context, string, *ZStore) *IntCmd
func (cmdable) ZInterWithScores(context.Context, *ZStore) *ZSliceCmd
func (cmdable) ZLexCount(context.Context, string, string, string) *IntCmd
func (cmdable) ZMPop(context.Context, string, int64, ...string) *ZSliceWithKeyCmd
func (cmdable) ZMScore(context.Context, string, ...string) *FloatSliceCmd
func (cmdable) ZPopMax(context.Context, string, ...int64) *ZSliceCmd
func (cmdable) ZPopMin(context.Context, string, ...int64) *ZSliceCmd
func (cmdable) ZRandMember(context.Context, string, int) *StringSliceCmd
func (cmdable) ZRandMemberWithScores(context.Context, string, int) *ZSliceCmd
func (cmdable) ZRange(context.Context, string, int64, int64) *StringSliceCmd
func (cmdable) ZRangeArgs(context.Context, ZRangeArgs) *StringSliceCmd
func (cmdable) ZRangeArgsWithScores(context.Context, ZRangeArgs) *ZSliceCmd
func (cmdable) ZRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
func (cmdable) ZRangeStore(context.Context, string, ZRangeArgs) *IntCmd
func (cmdable) ZRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
func (cmdable) ZRank(context.Context, string, string) *IntCmd
func (cmdable) ZRankWithScore(context.Context, string, string) *RankWithScoreCmd
func (cmdable) ZRem(context.Context, string, ...any) *IntCmd
func (cmdable) ZRemRangeByLex(context.Context, string, string, string) *IntCmd
func (cmdable) ZRemRangeByRank(context.Context, string, int64, int64) *IntCmd
func (cmdable) ZRemRangeByScore(context.Context, string, string, string) *IntCmd
func (cmdable) ZRevRange(context.Context, string, int64, int64) *StringSliceCmd
func (cmdable) ZRevRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRevRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRevRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
func (cmdable) ZRevRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
func (cmdable) ZRevRank(context.Context, string, string) *IntCmd
func (cmdable) ZRevRankWithScore(context.Context, string, string) *RankWithScoreCmd
func (cmdable) ZScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) ZScore(context.Context, string, string) *FloatCmd
func (cmdable) ZUnion(context.Context, ZStore) *StringSliceCmd
func (cmdable) ZUnionStore(context.Context, string, *ZStore) *IntCmd
func (cmdable) ZUnionWithScores(context.Context, ZStore) *ZSliceCmd

type commandInfoResolver struct {
}

func (*commandInfoResolver) GetCommandPolicy(context.Context, Cmder) *routing.CommandPolicy
func (*commandInfoResolver) SetFallbackResolver(*commandInfoResolver)

type hooksMixin struct {
}

func (*hooksMixin) AddHook(Hook)

type statefulCmdable func(ctx context.Context, cmd Cmder) error

func (statefulCmdable) Auth(context.Context, string) *StatusCmd
func (statefulCmdable) AuthACL(context.Context, string, string) *StatusCmd
func (statefulCmdable) ClientSetInfo(context.Context, LibraryInfo) *StatusCmd
func (statefulCmdable) ClientSetName(context.Context, string) *BoolCmd
func (statefulCmdable) Hello(context.Context, int, string, string, string) *MapStringInterfaceCmd
func (statefulCmdable) Select(context.Context, int) *StatusCmd
func (statefulCmdable) SwapDB(context.Context, int, int) *StatusCmd
