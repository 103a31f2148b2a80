// Package github.com/go-redis/redis/v8 of github.com/go-redis/redis/v8 v8.11.5, BSD-2-Clause, Copyright (c) 2013 The github.com/go-redis/redis Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package redis

import (
	"context"
	"crypto/tls"
	"github.com/go-redis/redis/v8/internal"
	"github.com/go-redis/redis/v8/internal/proto"
	"net"
	"time"
)

type BitCount struct {
	Start int64
	End   int64
}
type BoolCmd struct {
	baseCmd
}

func (*BoolCmd) Result() (bool, error)
func (*BoolCmd) SetVal(bool)
func (*BoolCmd) String() string
func (*BoolCmd) Val() bool

type BoolSliceCmd struct {
	baseCmd
}

func (*BoolSliceCmd) Result() ([]bool, error)
func (*BoolSliceCmd) SetVal([]bool)
func (*BoolSliceCmd) String() string
func (*BoolSliceCmd) Val() []bool

type ChannelOption func(c *channel)
type Client struct {
	*baseClient
	cmdable
	hooks
}

func (*Client) Conn(context.Context) *Conn
func (*Client) Context() context.Context
func (*Client) Do(context.Context, ...any) *Cmd
func (*Client) Options() *Options
func (*Client) PSubscribe(context.Context, ...string) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Client) PoolStats() *PoolStats
func (*Client) Process(context.Context, Cmder) error
func (*Client) Subscribe(context.Context, ...string) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Client) Watch(context.Context, func(*Tx) error, ...string) error
func (*Client) WithContext(context.Context) *Client
func (*Client) WithTimeout(time.Duration) *Client

type ClusterClient struct {
	*clusterClient
	cmdable
	hooks
}

func (*ClusterClient) Close() error
func (*ClusterClient) Context() context.Context
func (*ClusterClient) DBSize(context.Context) *IntCmd
func (*ClusterClient) Do(context.Context, ...any) *Cmd
func (*ClusterClient) ForEachMaster(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachShard(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachSlave(context.Context, func(ctx context.Context, client *Client) error) error
func (*ClusterClient) MasterForKey(context.Context, string) (*Client, error)
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(context.Context, ...string) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) Process(context.Context, Cmder) error
func (*ClusterClient) ReloadState(context.Context)
func (*ClusterClient) ScriptExists(context.Context, ...string) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(context.Context, string) *StringCmd
func (*ClusterClient) SlaveForKey(context.Context, string) (*Client, error)
func (*ClusterClient) Subscribe(context.Context, ...string) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) Watch(context.Context, func(*Tx) error, ...string) error
func (*ClusterClient) WithContext(context.Context) *ClusterClient

type ClusterNode struct {
	ID   string
	Addr string
}
type ClusterOptions struct {
	Addrs              []string
	NewClient          func(opt *Options) *Client
	MaxRedirects       int
	ReadOnly           bool
	RouteByLatency     bool
	RouteRandomly      bool
	ClusterSlots       func(context.Context) ([]ClusterSlot, error)
	Dialer             func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect          func(ctx context.Context, cn *Conn) error
	Username           string
	Password           string
	MaxRetries         int
	MinRetryBackoff    time.Duration
	MaxRetryBackoff    time.Duration
	DialTimeout        time.Duration
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	PoolFIFO           bool
	PoolSize           int
	MinIdleConns       int
	MaxConnAge         time.Duration
	PoolTimeout        time.Duration
	IdleTimeout        time.Duration
	IdleCheckFrequency time.Duration
	TLSConfig          *tls.Config
}
type ClusterSlot struct {
	Start int
	End   int
	Nodes []ClusterNode
}
type ClusterSlotsCmd struct {
	baseCmd
}

func (*ClusterSlotsCmd) Result() ([]ClusterSlot, error)
func (*ClusterSlotsCmd) SetVal([]ClusterSlot)
func (*ClusterSlotsCmd) String() string
func (*ClusterSlotsCmd) Val() []ClusterSlot

type Cmd struct {
	baseCmd
}

func (*Cmd) Bool() (bool, error)
func (*Cmd) BoolSlice() ([]bool, error)
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

type Cmdable interface {
	Append(context.Context, string, string) *IntCmd
	BLMove(context.Context, string, string, string, string, time.Duration) *StringCmd
	BLPop(context.Context, time.Duration, ...string) *StringSliceCmd
	BRPop(context.Context, time.Duration, ...string) *StringSliceCmd
	BRPopLPush(context.Context, string, string, time.Duration) *StringCmd
	BZPopMax(context.Context, time.Duration, ...string) *ZWithKeyCmd
	BZPopMin(context.Context, time.Duration, ...string) *ZWithKeyCmd
	BgRewriteAOF(context.Context) *StatusCmd
	BgSave(context.Context) *StatusCmd
	BitCount(context.Context, string, *BitCount) *IntCmd
	BitField(context.Context, string, ...any) *IntSliceCmd
	BitOpAnd(context.Context, string, ...string) *IntCmd
	BitOpNot(context.Context, string, string) *IntCmd
	BitOpOr(context.Context, string, ...string) *IntCmd
	BitOpXor(context.Context, string, ...string) *IntCmd
	BitPos(context.Context, string, int64, ...int64) *IntCmd
	ClientGetName(context.Context) *StringCmd
	ClientID(context.Context) *IntCmd
	ClientKill(context.Context, string) *StatusCmd
	ClientKillByFilter(context.Context, ...string) *IntCmd
	ClientList(context.Context) *StringCmd
	ClientPause(context.Context, time.Duration) *BoolCmd
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
	ClusterMeet(context.Context, string, string) *StatusCmd
	ClusterNodes(context.Context) *StringCmd
	ClusterReplicate(context.Context, string) *StatusCmd
	ClusterResetHard(context.Context) *StatusCmd
	ClusterResetSoft(context.Context) *StatusCmd
	ClusterSaveConfig(context.Context) *StatusCmd
	ClusterSlaves(context.Context, string) *StringSliceCmd
	ClusterSlots(context.Context) *ClusterSlotsCmd
	Command(context.Context) *CommandsInfoCmd
	ConfigGet(context.Context, string) *SliceCmd
	ConfigResetStat(context.Context) *StatusCmd
	ConfigRewrite(context.Context) *StatusCmd
	ConfigSet(context.Context, string, string) *StatusCmd
	Copy(context.Context, string, string, int, bool) *IntCmd
	DBSize(context.Context) *IntCmd
	DebugObject(context.Context, string) *StringCmd
	Decr(context.Context, string) *IntCmd
	DecrBy(context.Context, string, int64) *IntCmd
	Del(context.Context, ...string) *IntCmd
	Dump(context.Context, string) *StringCmd
	Echo(context.Context, any) *StringCmd
	Eval(context.Context, string, []string, ...any) *Cmd
	EvalSha(context.Context, string, []string, ...any) *Cmd
	Exists(context.Context, ...string) *IntCmd
	Expire(context.Context, string, time.Duration) *BoolCmd
	ExpireAt(context.Context, string, time.Time) *BoolCmd
	ExpireGT(context.Context, string, time.Duration) *BoolCmd
	ExpireLT(context.Context, string, time.Duration) *BoolCmd
	ExpireNX(context.Context, string, time.Duration) *BoolCmd
	ExpireXX(context.Context, string, time.Duration) *BoolCmd
	FlushAll(context.Context) *StatusCmd
	FlushAllAsync(context.Context) *StatusCmd
	FlushDB(context.Context) *StatusCmd
	FlushDBAsync(context.Context) *StatusCmd
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
	Get(context.Context, string) *StringCmd
	GetBit(context.Context, string, int64) *IntCmd
	GetDel(context.Context, string) *StringCmd
	GetEx(context.Context, string, time.Duration) *StringCmd
	GetRange(context.Context, string, int64, int64) *StringCmd
	GetSet(context.Context, string, any) *StringCmd
	HDel(context.Context, string, ...string) *IntCmd
	HExists(context.Context, string, string) *BoolCmd
	HGet(context.Context, string, string) *StringCmd
	HGetAll(context.Context, string) *StringStringMapCmd
	HIncrBy(context.Context, string, string, int64) *IntCmd
	HIncrByFloat(context.Context, string, string, float64) *FloatCmd
	HKeys(context.Context, string) *StringSliceCmd
	HLen(context.Context, string) *IntCmd
	HMGet(context.Context, string, ...string) *SliceCmd
	HMSet(context.Context, string, ...any) *BoolCmd
	HRandField(context.Context, string, int, bool) *StringSliceCmd
	HScan(context.Context, string, uint64, string, int64) *ScanCmd
	HSet(context.Context, string, ...any) *IntCmd
	HSetNX(context.Context, string, string, any) *BoolCmd
	HVals(context.Context, string) *StringSliceCmd
	Incr(context.Context, string) *IntCmd
	IncrBy(context.Context, string, int64) *IntCmd
	IncrByFloat(context.Context, string, float64) *FloatCmd
	Info(context.Context, ...string) *StringCmd
	Keys(context.Context, string) *StringSliceCmd
	LIndex(context.Context, string, int64) *StringCmd
	LInsert(context.Context, string, string, any, any) *IntCmd
	LInsertAfter(context.Context, string, any, any) *IntCmd
	LInsertBefore(context.Context, string, any, any) *IntCmd
	LLen(context.Context, string) *IntCmd
	LMove(context.Context, string, string, string, string) *StringCmd
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
	LastSave(context.Context) *IntCmd
	MGet(context.Context, ...string) *SliceCmd
	MSet(context.Context, ...any) *StatusCmd
	MSetNX(context.Context, ...any) *BoolCmd
	MemoryUsage(context.Context, string, ...int) *IntCmd
	Migrate(context.Context, string, string, string, int, time.Duration) *StatusCmd
	Move(context.Context, string, int) *BoolCmd
	ObjectEncoding(context.Context, string) *StringCmd
	ObjectIdleTime(context.Context, string) *DurationCmd
	ObjectRefCount(context.Context, string) *IntCmd
	PExpire(context.Context, string, time.Duration) *BoolCmd
	PExpireAt(context.Context, string, time.Time) *BoolCmd
	PFAdd(context.Context, string, ...any) *IntCmd
	PFCount(context.Context, ...string) *IntCmd
	PFMerge(context.Context, string, ...string) *StatusCmd
	PTTL(context.Context, string) *DurationCmd
	Persist(context.Context, string) *BoolCmd
	Ping(context.Context) *StatusCmd
	Pipeline() Pipeliner
	Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
	PubSubChannels(context.Context, string) *StringSliceCmd
	PubSubNumPat(context.Context) *IntCmd
	PubSubNumSub(context.Context, ...string) *StringIntMapCmd
	Publish(context.Context, string, any) *IntCmd
	Quit(context.Context) *StatusCmd
	RPop(context.Context, string) *StringCmd
	RPopCount(context.Context, string, int) *StringSliceCmd
	RPopLPush(context.Context, string, string) *StringCmd
	RPush(context.Context, string, ...any) *IntCmd
	RPushX(context.Context, string, ...any) *IntCmd
	RandomKey(context.Context) *StringCmd
	ReadOnly(context.Context) *StatusCmd
	ReadWrite(context.Context) *StatusCmd
	Rename(context.Context, string, string) *StatusCmd
	RenameNX(context.Context, string, string) *BoolCmd
	Restore(context.Context, string, time.Duration, string) *StatusCmd
	RestoreReplace(context.Context, string, time.Duration, string) *StatusCmd
	SAdd(context.Context, string, ...any) *IntCmd
	SCard(context.Context, string) *IntCmd
	SDiff(context.Context, ...string) *StringSliceCmd
	SDiffStore(context.Context, string, ...string) *IntCmd
	SInter(context.Context, ...string) *StringSliceCmd
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
	SUnionStore(context.Context, string, ...string) *IntCmd
	Save(context.Context) *StatusCmd
	Scan(context.Context, uint64, string, int64) *ScanCmd
	ScanType(context.Context, uint64, string, int64, string) *ScanCmd
	ScriptExists(context.Context, ...string) *BoolSliceCmd
	ScriptFlush(context.Context) *StatusCmd
	ScriptKill(context.Context) *StatusCmd
	ScriptLoad(context.Context, string) *StringCmd
	Set(context.Context, string, any, time.Duration) *StatusCmd
	SetArgs(context.Context, string, any, SetArgs) *StatusCmd
	SetBit(context.Context, string, int64, int) *IntCmd
	SetEX(context.Context, string, any, time.Duration) *StatusCmd
	SetNX(context.Context, string, any, time.Duration) *BoolCmd
	SetRange(context.Context, string, int64, string) *IntCmd
	SetXX(context.Context, string, any, time.Duration) *BoolCmd
	Shutdown(context.Context) *StatusCmd
	ShutdownNoSave(context.Context) *StatusCmd
	ShutdownSave(context.Context) *StatusCmd
	SlaveOf(context.Context, string, string) *StatusCmd
	Sort(context.Context, string, *Sort) *StringSliceCmd
	SortInterfaces(context.Context, string, *Sort) *SliceCmd
	SortStore(context.Context, string, string, *Sort) *IntCmd
	StrLen(context.Context, string) *IntCmd
	TTL(context.Context, string) *DurationCmd
	Time(context.Context) *TimeCmd
	Touch(context.Context, ...string) *IntCmd
	TxPipeline() Pipeliner
	TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
	Type(context.Context, string) *StatusCmd
	Unlink(context.Context, ...string) *IntCmd
	XAck(context.Context, string, string, ...string) *IntCmd
	XAdd(context.Context, *XAddArgs) *StringCmd
	XAutoClaim(context.Context, *XAutoClaimArgs) *XAutoClaimCmd
	XAutoClaimJustID(context.Context, *XAutoClaimArgs) *XAutoClaimJustIDCmd
	XClaim(context.Context, *XClaimArgs) *XMessageSliceCmd
	XClaimJustID(context.Context, *XClaimArgs) *StringSliceCmd
	XDel(context.Context, string, ...string) *IntCmd
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
	XPending(context.Context, string, string) *XPendingCmd
	XPendingExt(context.Context, *XPendingExtArgs) *XPendingExtCmd
	XRange(context.Context, string, string, string) *XMessageSliceCmd
	XRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
	XRead(context.Context, *XReadArgs) *XStreamSliceCmd
	XReadGroup(context.Context, *XReadGroupArgs) *XStreamSliceCmd
	XReadStreams(context.Context, ...string) *XStreamSliceCmd
	XRevRange(context.Context, string, string, string) *XMessageSliceCmd
	XRevRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
	XTrim(context.Context, string, int64) *IntCmd
	XTrimApprox(context.Context, string, int64) *IntCmd
	XTrimMaxLen(context.Context, string, int64) *IntCmd
	XTrimMaxLenApprox(context.Context, string, int64, int64) *IntCmd
	XTrimMinID(context.Context, string, string) *IntCmd
	XTrimMinIDApprox(context.Context, string, string, int64) *IntCmd
	ZAdd(context.Context, string, ...*Z) *IntCmd
	ZAddArgs(context.Context, string, ZAddArgs) *IntCmd
	ZAddArgsIncr(context.Context, string, ZAddArgs) *FloatCmd
	ZAddCh(context.Context, string, ...*Z) *IntCmd
	ZAddNX(context.Context, string, ...*Z) *IntCmd
	ZAddNXCh(context.Context, string, ...*Z) *IntCmd
	ZAddXX(context.Context, string, ...*Z) *IntCmd
	ZAddXXCh(context.Context, string, ...*Z) *IntCmd
	ZCard(context.Context, string) *IntCmd
	ZCount(context.Context, string, string, string) *IntCmd
	ZDiff(context.Context, ...string) *StringSliceCmd
	ZDiffStore(context.Context, string, ...string) *IntCmd
	ZDiffWithScores(context.Context, ...string) *ZSliceCmd
	ZIncr(context.Context, string, *Z) *FloatCmd
	ZIncrBy(context.Context, string, float64, string) *FloatCmd
	ZIncrNX(context.Context, string, *Z) *FloatCmd
	ZIncrXX(context.Context, string, *Z) *FloatCmd
	ZInter(context.Context, *ZStore) *StringSliceCmd
	ZInterStore(context.Context, string, *ZStore) *IntCmd
	ZInterWithScores(context.Context, *ZStore) *ZSliceCmd
	ZLexCount(context.Context, string, string, string) *IntCmd
	ZMScore(context.Context, string, ...string) *FloatSliceCmd
	ZPopMax(context.Context, string, ...int64) *ZSliceCmd
	ZPopMin(context.Context, string, ...int64) *ZSliceCmd
	ZRandMember(context.Context, string, int, bool) *StringSliceCmd
	ZRange(context.Context, string, int64, int64) *StringSliceCmd
	ZRangeArgs(context.Context, ZRangeArgs) *StringSliceCmd
	ZRangeArgsWithScores(context.Context, ZRangeArgs) *ZSliceCmd
	ZRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
	ZRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
	ZRangeStore(context.Context, string, ZRangeArgs) *IntCmd
	ZRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
	ZRank(context.Context, string, string) *IntCmd
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
	ZScan(context.Context, string, uint64, string, int64) *ScanCmd
	ZScore(context.Context, string, string) *FloatCmd
	ZUnion(context.Context, ZStore) *StringSliceCmd
	ZUnionStore(context.Context, string, *ZStore) *IntCmd
	ZUnionWithScores(context.Context, ZStore) *ZSliceCmd
}
type Cmder interface {
	Args() []any
	Err() error
	FullName() string
	Name() string
	SetErr(error)
	SetFirstKeyPos(int8)
	String() string
	firstKeyPos() int8
	readReply(*proto.Reader) error
	readTimeout() *time.Duration
	stringArg(int) string
}
type CommandInfo struct {
	Name        string
	Arity       int8
	Flags       []string
	ACLFlags    []string
	FirstKeyPos int8
	LastKeyPos  int8
	StepCount   int8
	ReadOnly    bool
}
type CommandsInfoCmd struct {
	baseCmd
}

func (*CommandsInfoCmd) Result() (map[string]*CommandInfo, error)
func (*CommandsInfoCmd) SetVal(map[string]*CommandInfo)
func (*CommandsInfoCmd) String() string
func (*CommandsInfoCmd) Val() map[string]*CommandInfo

type Conn struct {
	*conn
}

func (*Conn) Pipeline() Pipeliner
func (*Conn) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Conn) Process(context.Context, Cmder) error
func (*Conn) TxPipeline() Pipeliner
func (*Conn) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type ConsistentHash interface {
	Get(string) string
}
type DurationCmd struct {
	baseCmd
}

func (*DurationCmd) Result() (time.Duration, error)
func (*DurationCmd) SetVal(time.Duration)
func (*DurationCmd) String() string
func (*DurationCmd) Val() time.Duration

var ErrClosed error

type Error interface {
	RedisError()
	error
}
type FailoverOptions struct {
	MasterName            string
	SentinelAddrs         []string
	SentinelUsername      string
	SentinelPassword      string
	RouteByLatency        bool
	RouteRandomly         bool
	SlaveOnly             bool
	UseDisconnectedSlaves bool
	Dialer                func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect             func(ctx context.Context, cn *Conn) error
	Username              string
	Password              string
	DB                    int
	MaxRetries            int
	MinRetryBackoff       time.Duration
	MaxRetryBackoff       time.Duration
	DialTimeout           time.Duration
	ReadTimeout           time.Duration
	WriteTimeout          time.Duration
	PoolFIFO              bool
	PoolSize              int
	MinIdleConns          int
	MaxConnAge            time.Duration
	PoolTimeout           time.Duration
	IdleTimeout           time.Duration
	IdleCheckFrequency    time.Duration
	TLSConfig             *tls.Config
}
type FloatCmd struct {
	baseCmd
}

func (*FloatCmd) Result() (float64, error)
func (*FloatCmd) SetVal(float64)
func (*FloatCmd) String() string
func (*FloatCmd) Val() float64

type FloatSliceCmd struct {
	baseCmd
}

func (*FloatSliceCmd) Result() ([]float64, error)
func (*FloatSliceCmd) SetVal([]float64)
func (*FloatSliceCmd) String() string
func (*FloatSliceCmd) Val() []float64

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
type Hook interface {
	AfterProcess(context.Context, Cmder) error
	AfterProcessPipeline(context.Context, []Cmder) error
	BeforeProcess(context.Context, Cmder) (context.Context, error)
	BeforeProcessPipeline(context.Context, []Cmder) (context.Context, error)
}
type IntCmd struct {
	baseCmd
}

func (*IntCmd) Result() (int64, error)
func (*IntCmd) SetVal(int64)
func (*IntCmd) String() string
func (*IntCmd) Uint64() (uint64, error)
func (*IntCmd) Val() int64

type IntSliceCmd struct {
	baseCmd
}

func (*IntSliceCmd) Result() ([]int64, error)
func (*IntSliceCmd) SetVal([]int64)
func (*IntSliceCmd) String() string
func (*IntSliceCmd) Val() []int64

type LPosArgs struct {
	Rank   int64
	MaxLen int64
}
type Limiter interface {
	Allow() error
	ReportResult(error)
}
type Message struct {
	Channel      string
	Pattern      string
	Payload      string
	PayloadSlice []string
}

func (*Message) String() string
func NewBoolCmd(context.Context, ...any) *BoolCmd
func NewBoolResult(bool, error) *BoolCmd
func NewBoolSliceCmd(context.Context, ...any) *BoolSliceCmd
func NewBoolSliceResult([]bool, error) *BoolSliceCmd
func NewClient(*Options) *Client
func NewClusterClient(*ClusterOptions) *ClusterClient
func NewClusterSlotsCmd(context.Context, ...any) *ClusterSlotsCmd
func NewClusterSlotsCmdResult([]ClusterSlot, error) *ClusterSlotsCmd
func NewCmd(context.Context, ...any) *Cmd
func NewCmdResult(any, error) *Cmd
func NewCommandsInfoCmd(context.Context, ...any) *CommandsInfoCmd
func NewCommandsInfoCmdResult(map[string]*CommandInfo, error) *CommandsInfoCmd
func NewDurationCmd(context.Context, time.Duration, ...any) *DurationCmd
func NewDurationResult(time.Duration, error) *DurationCmd
func NewFailoverClient(*FailoverOptions) *Client
func NewFailoverClusterClient(*FailoverOptions) *ClusterClient
func NewFloatCmd(context.Context, ...any) *FloatCmd
func NewFloatResult(float64, error) *FloatCmd
func NewFloatSliceCmd(context.Context, ...any) *FloatSliceCmd
func NewGeoLocationCmd(context.Context, *GeoRadiusQuery, ...any) *GeoLocationCmd
func NewGeoLocationCmdResult([]GeoLocation, error) *GeoLocationCmd
func NewGeoPosCmd(context.Context, ...any) *GeoPosCmd
func NewGeoPosCmdResult([]*GeoPos, error) *GeoPosCmd
func NewGeoSearchLocationCmd(context.Context, *GeoSearchLocationQuery, ...any) *GeoSearchLocationCmd
func NewIntCmd(context.Context, ...any) *IntCmd
func NewIntResult(int64, error) *IntCmd
func NewIntSliceCmd(context.Context, ...any) *IntSliceCmd
func NewRing(*RingOptions) *Ring
func NewScanCmd(context.Context, cmdable, ...any) *ScanCmd
func NewScanCmdResult([]string, uint64, error) *ScanCmd
func NewScript(string) *Script
func NewSentinelClient(*Options) *SentinelClient
func NewSliceCmd(context.Context, ...any) *SliceCmd
func NewSliceResult([]any, error) *SliceCmd
func NewSlowLogCmd(context.Context, ...any) *SlowLogCmd
func NewStatusCmd(context.Context, ...any) *StatusCmd
func NewStatusResult(string, error) *StatusCmd
func NewStringCmd(context.Context, ...any) *StringCmd
func NewStringIntMapCmd(context.Context, ...any) *StringIntMapCmd
func NewStringIntMapCmdResult(map[string]int64, error) *StringIntMapCmd
func NewStringResult(string, error) *StringCmd
func NewStringSliceCmd(context.Context, ...any) *StringSliceCmd
func NewStringSliceResult([]string, error) *StringSliceCmd
func NewStringStringMapCmd(context.Context, ...any) *StringStringMapCmd
func NewStringStringMapResult(map[string]string, error) *StringStringMapCmd
func NewStringStructMapCmd(context.Context, ...any) *StringStructMapCmd
func NewTimeCmd(context.Context, ...any) *TimeCmd
func NewTimeCmdResult(time.Time, error) *TimeCmd
func NewUniversalClient(*UniversalOptions) UniversalClient
func NewXAutoClaimCmd(context.Context, ...any) *XAutoClaimCmd
func NewXAutoClaimJustIDCmd(context.Context, ...any) *XAutoClaimJustIDCmd
func NewXInfoConsumersCmd(context.Context, string, string) *XInfoConsumersCmd
func NewXInfoGroupsCmd(context.Context, string) *XInfoGroupsCmd
func NewXInfoStreamCmd(context.Context, string) *XInfoStreamCmd
func NewXInfoStreamFullCmd(context.Context, ...any) *XInfoStreamFullCmd
func NewXMessageSliceCmd(context.Context, ...any) *XMessageSliceCmd
func NewXMessageSliceCmdResult([]XMessage, error) *XMessageSliceCmd
func NewXPendingCmd(context.Context, ...any) *XPendingCmd
func NewXPendingExtCmd(context.Context, ...any) *XPendingExtCmd
func NewXStreamSliceCmd(context.Context, ...any) *XStreamSliceCmd
func NewXStreamSliceCmdResult([]XStream, error) *XStreamSliceCmd
func NewZSliceCmd(context.Context, ...any) *ZSliceCmd
func NewZSliceCmdResult([]Z, error) *ZSliceCmd
func NewZWithKeyCmd(context.Context, ...any) *ZWithKeyCmd
func NewZWithKeyCmdResult(*ZWithKey, error) *ZWithKeyCmd

type Options struct {
	Network            string
	Addr               string
	Dialer             func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect          func(ctx context.Context, cn *Conn) error
	Username           string
	Password           string
	DB                 int
	MaxRetries         int
	MinRetryBackoff    time.Duration
	MaxRetryBackoff    time.Duration
	DialTimeout        time.Duration
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	PoolFIFO           bool
	PoolSize           int
	MinIdleConns       int
	MaxConnAge         time.Duration
	PoolTimeout        time.Duration
	IdleTimeout        time.Duration
	IdleCheckFrequency time.Duration
	TLSConfig          *tls.Config
	Limiter            Limiter
}

func ParseURL(string) (*Options, error)

type Pipeline struct {
	cmdable
	statefulCmdable
}

func (*Pipeline) Close() error
func (*Pipeline) Discard() error
func (*Pipeline) Do(context.Context, ...any) *Cmd
func (*Pipeline) Exec(context.Context) ([]Cmder, error)
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) Process(context.Context, Cmder) error
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)

type Pipeliner interface {
	Close() error
	Discard() error
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
	Hits       uint32
	Misses     uint32
	Timeouts   uint32
	TotalConns uint32
	IdleConns  uint32
	StaleConns uint32
}
type PubSub struct {
}

func (*PubSub) Channel(...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(int) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(context.Context, int) <-chan any
func (*PubSub) Close() error
func (*PubSub) PSubscribe(context.Context, ...string) error
func (*PubSub) PUnsubscribe(context.Context, ...string) error
func (*PubSub) Ping(context.Context, ...string) error
func (*PubSub) Receive(context.Context) (any, error)
func (*PubSub) ReceiveMessage(context.Context) (*Message, error)
func (*PubSub) ReceiveTimeout(context.Context, time.Duration) (any, error)
func (*PubSub) String() string
func (*PubSub) Subscribe(context.Context, ...string) error
func (*PubSub) Unsubscribe(context.Context, ...string) error

type Ring struct {
	*ring
	cmdable
	hooks
}

func (*Ring) Close() error
func (*Ring) Context() context.Context
func (*Ring) Do(context.Context, ...any) *Cmd
func (*Ring) ForEachShard(context.Context, func(ctx context.Context, client *Client) error) error
func (*Ring) Len() int
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(context.Context, ...string) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Ring) PoolStats() *PoolStats
func (*Ring) Process(context.Context, Cmder) error
func (*Ring) Subscribe(context.Context, ...string) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Ring) Watch(context.Context, func(*Tx) error, ...string) error
func (*Ring) WithContext(context.Context) *Ring

type RingOptions struct {
	Addrs              map[string]string
	NewClient          func(name string, opt *Options) *Client
	HeartbeatFrequency time.Duration
	NewConsistentHash  func(shards []string) ConsistentHash
	Dialer             func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect          func(ctx context.Context, cn *Conn) error
	Username           string
	Password           string
	DB                 int
	MaxRetries         int
	MinRetryBackoff    time.Duration
	MaxRetryBackoff    time.Duration
	DialTimeout        time.Duration
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	PoolFIFO           bool
	PoolSize           int
	MinIdleConns       int
	MaxConnAge         time.Duration
	PoolTimeout        time.Duration
	IdleTimeout        time.Duration
	IdleCheckFrequency time.Duration
	TLSConfig          *tls.Config
	Limiter            Limiter
}
type ScanCmd struct {
	baseCmd
}

func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() ([]string, uint64, error)
func (*ScanCmd) SetVal([]string, uint64)
func (*ScanCmd) String() string
func (*ScanCmd) Val() ([]string, uint64)

type ScanIterator struct {
}

func (*ScanIterator) Err() error
func (*ScanIterator) Next(context.Context) bool
func (*ScanIterator) Val() string

type Script struct {
}

func (*Script) Eval(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) EvalSha(context.Context, Scripter, []string, ...any) *Cmd
func (*Script) Exists(context.Context, Scripter) *BoolSliceCmd
func (*Script) Hash() string
func (*Script) Load(context.Context, Scripter) *StringCmd
func (*Script) Run(context.Context, Scripter, []string, ...any) *Cmd

type Scripter interface {
	Eval(context.Context, string, []string, ...any) *Cmd
	EvalSha(context.Context, string, []string, ...any) *Cmd
	ScriptExists(context.Context, ...string) *BoolSliceCmd
	ScriptLoad(context.Context, string) *StringCmd
}
type SentinelClient struct {
	*baseClient
	hooks
}

func (*SentinelClient) CkQuorum(context.Context, string) *StringCmd
func (*SentinelClient) Context() context.Context
func (*SentinelClient) Failover(context.Context, string) *StatusCmd
func (*SentinelClient) FlushConfig(context.Context) *StatusCmd
func (*SentinelClient) GetMasterAddrByName(context.Context, string) *StringSliceCmd
func (*SentinelClient) Master(context.Context, string) *StringStringMapCmd
func (*SentinelClient) Masters(context.Context) *SliceCmd
func (*SentinelClient) Monitor(context.Context, string, string, string, string) *StringCmd
func (*SentinelClient) PSubscribe(context.Context, ...string) *PubSub
func (*SentinelClient) Ping(context.Context) *StringCmd
func (*SentinelClient) Process(context.Context, Cmder) error
func (*SentinelClient) Remove(context.Context, string) *StringCmd
func (*SentinelClient) Reset(context.Context, string) *IntCmd
func (*SentinelClient) Sentinels(context.Context, string) *SliceCmd
func (*SentinelClient) Set(context.Context, string, string, string) *StringCmd
func (*SentinelClient) Slaves(context.Context, string) *SliceCmd
func (*SentinelClient) Subscribe(context.Context, ...string) *PubSub
func (*SentinelClient) WithContext(context.Context) *SentinelClient

type SetArgs struct {
	Mode     string
	TTL      time.Duration
	ExpireAt time.Time
	Get      bool
	KeepTTL  bool
}

func SetLogger(internal.Logging)

type SliceCmd struct {
	baseCmd
}

func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(any) error
func (*SliceCmd) SetVal([]any)
func (*SliceCmd) String() string
func (*SliceCmd) Val() []any

type SlowLog struct {
	ID         int64
	Time       time.Time
	Duration   time.Duration
	Args       []string
	ClientAddr string
	ClientName string
}
type SlowLogCmd struct {
	baseCmd
}

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
type StatefulCmdable interface {
	Auth(context.Context, string) *StatusCmd
	AuthACL(context.Context, string, string) *StatusCmd
	ClientSetName(context.Context, string) *BoolCmd
	Cmdable
	Select(context.Context, int) *StatusCmd
	SwapDB(context.Context, int, int) *StatusCmd
}
type StatusCmd struct {
	baseCmd
}

func (*StatusCmd) Result() (string, error)
func (*StatusCmd) SetVal(string)
func (*StatusCmd) String() string
func (*StatusCmd) Val() string

type StringCmd struct {
	baseCmd
}

func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Bytes() ([]byte, error)
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

type StringIntMapCmd struct {
	baseCmd
}

func (*StringIntMapCmd) Result() (map[string]int64, error)
func (*StringIntMapCmd) SetVal(map[string]int64)
func (*StringIntMapCmd) String() string
func (*StringIntMapCmd) Val() map[string]int64

type StringSliceCmd struct {
	baseCmd
}

func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) ScanSlice(any) error
func (*StringSliceCmd) SetVal([]string)
func (*StringSliceCmd) String() string
func (*StringSliceCmd) Val() []string

type StringStringMapCmd struct {
	baseCmd
}

func (*StringStringMapCmd) Result() (map[string]string, error)
func (*StringStringMapCmd) Scan(any) error
func (*StringStringMapCmd) SetVal(map[string]string)
func (*StringStringMapCmd) String() string
func (*StringStringMapCmd) Val() map[string]string

type StringStructMapCmd struct {
	baseCmd
}

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

type TimeCmd struct {
	baseCmd
}

func (*TimeCmd) Result() (time.Time, error)
func (*TimeCmd) SetVal(time.Time)
func (*TimeCmd) String() string
func (*TimeCmd) Val() time.Time

type Tx struct {
	baseClient
	cmdable
	statefulCmdable
	hooks
}

func (*Tx) Close(context.Context) error
func (*Tx) Context() context.Context
func (*Tx) Pipeline() Pipeliner
func (*Tx) Pipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Process(context.Context, Cmder) error
func (*Tx) TxPipeline() Pipeliner
func (*Tx) TxPipelined(context.Context, func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Unwatch(context.Context, ...string) *StatusCmd
func (*Tx) Watch(context.Context, ...string) *StatusCmd
func (*Tx) WithContext(context.Context) *Tx

type UniversalClient interface {
	AddHook(Hook)
	Close() error
	Cmdable
	Context() context.Context
	Do(context.Context, ...any) *Cmd
	PSubscribe(context.Context, ...string) *PubSub
	PoolStats() *PoolStats
	Process(context.Context, Cmder) error
	Subscribe(context.Context, ...string) *PubSub
	Watch(context.Context, func(*Tx) error, ...string) error
}
type UniversalOptions struct {
	Addrs              []string
	DB                 int
	Dialer             func(ctx context.Context, network string, addr string) (net.Conn, error)
	OnConnect          func(ctx context.Context, cn *Conn) error
	Username           string
	Password           string
	SentinelUsername   string
	SentinelPassword   string
	MaxRetries         int
	MinRetryBackoff    time.Duration
	MaxRetryBackoff    time.Duration
	DialTimeout        time.Duration
	ReadTimeout        time.Duration
	WriteTimeout       time.Duration
	PoolFIFO           bool
	PoolSize           int
	MinIdleConns       int
	MaxConnAge         time.Duration
	PoolTimeout        time.Duration
	IdleTimeout        time.Duration
	IdleCheckFrequency time.Duration
	TLSConfig          *tls.Config
	MaxRedirects       int
	ReadOnly           bool
	RouteByLatency     bool
	RouteRandomly      bool
	MasterName         string
}

func (*UniversalOptions) Cluster() *ClusterOptions
func (*UniversalOptions) Failover() *FailoverOptions
func (*UniversalOptions) Simple() *Options
func Version() string
func WithChannelHealthCheckInterval(time.Duration) ChannelOption
func WithChannelSendTimeout(time.Duration) ChannelOption
func WithChannelSize(int) ChannelOption

type XAddArgs struct {
	Stream       string
	NoMkStream   bool
	MaxLen       int64
	MaxLenApprox int64
	MinID        string
	Approx       bool
	Limit        int64
	ID           string
	Values       any
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

func (*XAutoClaimCmd) Result() ([]XMessage, string, error)
func (*XAutoClaimCmd) SetVal([]XMessage, string)
func (*XAutoClaimCmd) String() string
func (*XAutoClaimCmd) Val() ([]XMessage, string)

type XAutoClaimJustIDCmd struct {
	baseCmd
}

func (*XAutoClaimJustIDCmd) Result() ([]string, string, error)
func (*XAutoClaimJustIDCmd) SetVal([]string, string)
func (*XAutoClaimJustIDCmd) String() string
func (*XAutoClaimJustIDCmd) Val() ([]string, string)

type XClaimArgs struct {
	Stream   string
	Group    string
	Consumer string
	MinIdle  time.Duration
	Messages []string
}
type XInfoConsumer struct {
	Name    string
	Pending int64
	Idle    int64
}
type XInfoConsumersCmd struct {
	baseCmd
}

func (*XInfoConsumersCmd) Result() ([]XInfoConsumer, error)
func (*XInfoConsumersCmd) SetVal([]XInfoConsumer)
func (*XInfoConsumersCmd) String() string
func (*XInfoConsumersCmd) Val() []XInfoConsumer

type XInfoGroup struct {
	Name            string
	Consumers       int64
	Pending         int64
	LastDeliveredID string
}
type XInfoGroupsCmd struct {
	baseCmd
}

func (*XInfoGroupsCmd) Result() ([]XInfoGroup, error)
func (*XInfoGroupsCmd) SetVal([]XInfoGroup)
func (*XInfoGroupsCmd) String() string
func (*XInfoGroupsCmd) Val() []XInfoGroup

type XInfoStream struct {
	Length          int64
	RadixTreeKeys   int64
	RadixTreeNodes  int64
	Groups          int64
	LastGeneratedID string
	FirstEntry      XMessage
	LastEntry       XMessage
}
type XInfoStreamCmd struct {
	baseCmd
}

func (*XInfoStreamCmd) Result() (*XInfoStream, error)
func (*XInfoStreamCmd) SetVal(*XInfoStream)
func (*XInfoStreamCmd) String() string
func (*XInfoStreamCmd) Val() *XInfoStream

type XInfoStreamConsumer struct {
	Name     string
	SeenTime time.Time
	PelCount int64
	Pending  []XInfoStreamConsumerPending
}
type XInfoStreamConsumerPending struct {
	ID            string
	DeliveryTime  time.Time
	DeliveryCount int64
}
type XInfoStreamFull struct {
	Length          int64
	RadixTreeKeys   int64
	RadixTreeNodes  int64
	LastGeneratedID string
	Entries         []XMessage
	Groups          []XInfoStreamGroup
}
type XInfoStreamFullCmd struct {
	baseCmd
}

func (*XInfoStreamFullCmd) Result() (*XInfoStreamFull, error)
func (*XInfoStreamFullCmd) SetVal(*XInfoStreamFull)
func (*XInfoStreamFullCmd) String() string
func (*XInfoStreamFullCmd) Val() *XInfoStreamFull

type XInfoStreamGroup struct {
	Name            string
	LastDeliveredID string
	PelCount        int64
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
	ID     string
	Values map[string]any
}
type XMessageSliceCmd struct {
	baseCmd
}

func (*XMessageSliceCmd) Result() ([]XMessage, error)
func (*XMessageSliceCmd) SetVal([]XMessage)
func (*XMessageSliceCmd) String() string
func (*XMessageSliceCmd) Val() []XMessage

type XPending struct {
	Count     int64
	Lower     string
	Higher    string
	Consumers map[string]int64
}
type XPendingCmd struct {
	baseCmd
}

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

func (*XPendingExtCmd) Result() ([]XPendingExt, error)
func (*XPendingExtCmd) SetVal([]XPendingExt)
func (*XPendingExtCmd) String() string
func (*XPendingExtCmd) Val() []XPendingExt

type XReadArgs struct {
	Streams []string
	Count   int64
	Block   time.Duration
}
type XReadGroupArgs struct {
	Group    string
	Consumer string
	Streams  []string
	Count    int64
	Block    time.Duration
	NoAck    bool
}
type XStream struct {
	Stream   string
	Messages []XMessage
}
type XStreamSliceCmd struct {
	baseCmd
}

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

func (*ZSliceCmd) Result() ([]Z, error)
func (*ZSliceCmd) SetVal([]Z)
func (*ZSliceCmd) String() string
func (*ZSliceCmd) Val() []Z

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

func (*ZWithKeyCmd) Result() (*ZWithKey, error)
func (*ZWithKeyCmd) SetVal(*ZWithKey)
func (*ZWithKeyCmd) String() string
func (*ZWithKeyCmd) Val() *ZWithKey

type baseClient struct {
}

func (*baseClient) Close() error
func (*baseClient) String() string

type baseCmd struct {
}

func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) Name() string
func (*baseCmd) SetErr(error)
func (*baseCmd) SetFirstKeyPos(int8)

type channel struct {
}
type clusterClient struct {
}
type cmdable func(ctx context.Context, cmd Cmder) error

func (cmdable) Append(context.Context, string, string) *IntCmd
func (cmdable) BLMove(context.Context, string, string, string, string, time.Duration) *StringCmd
func (cmdable) BLPop(context.Context, time.Duration, ...string) *StringSliceCmd
func (cmdable) BRPop(context.Context, time.Duration, ...string) *StringSliceCmd
func (cmdable) BRPopLPush(context.Context, string, string, time.Duration) *StringCmd
func (cmdable) BZPopMax(context.Context, time.Duration, ...string) *ZWithKeyCmd
func (cmdable) BZPopMin(context.Context, time.Duration, ...string) *ZWithKeyCmd
func (cmdable) BgRewriteAOF(context.Context) *StatusCmd
func (cmdable) BgSave(context.Context) *StatusCmd
func (cmdable) BitCount(context.Context, string, *BitCount) *IntCmd
func (cmdable) BitField(context.Context, string, ...any) *IntSliceCmd
func (cmdable) BitOpAnd(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpNot(context.Context, string, string) *IntCmd
func (cmdable) BitOpOr(context.Context, string, ...string) *IntCmd
func (cmdable) BitOpXor(context.Context, string, ...string) *IntCmd
func (cmdable) BitPos(context.Context, string, int64, ...int64) *IntCmd
func (cmdable) ClientGetName(context.Context) *StringCmd
func (cmdable) ClientID(context.Context) *IntCmd
func (cmdable) ClientKill(context.Context, string) *StatusCmd
func (cmdable) ClientKillByFilter(context.Context, ...string) *IntCmd
func (cmdable) ClientList(context.Context) *StringCmd
func (cmdable) ClientPause(context.Context, time.Duration) *BoolCmd
func (cmdable) ClientUnblock(context.Context, int64) *IntCmd
func (cmdable) ClientUnblockWithError(context.Context, int64) *IntCmd
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
func (cmdable) ClusterMeet(context.Context, string, string) *StatusCmd
func (cmdable) ClusterNodes(context.Context) *StringCmd
func (cmdable) ClusterReplicate(context.Context, string) *StatusCmd
func (cmdable) ClusterResetHard(context.Context) *StatusCmd
func (cmdable) ClusterResetSoft(context.Context) *StatusCmd
func (cmdable) ClusterSaveConfig(context.Context) *StatusCmd
func (cmdable) ClusterSlaves(context.Context, string) *StringSliceCmd
func (cmdable) ClusterSlots(context.Context) *ClusterSlotsCmd
func (cmdable) Command(context.Context) *CommandsInfoCmd
func (cmdable) ConfigGet(context.Context, string) *SliceCmd
func (cmdable) ConfigResetStat(context.Context) *StatusCmd
func (cmdable) ConfigRewrite(context.Context) *StatusCmd
func (cmdable) ConfigSet(context.Context, string, string) *StatusCmd
func (cmdable) Copy(context.Context, string, string, int, bool) *IntCmd
func (cmdable) DBSize(context.Context) *IntCmd
func (cmdable) DebugObject(context.Context, string) *StringCmd
func (cmdable) Decr(context.Context, string) *IntCmd
func (cmdable) DecrBy(context.Context, string, int64) *IntCmd
func (cmdable) Del(context.Context, ...string) *IntCmd
func (cmdable) Dump(context.Context, string) *StringCmd
func (cmdable) Echo(context.Context, any) *StringCmd
func (cmdable) Eval(context.Context, string, []string, ...any) *Cmd
func (cmdable) EvalSha(context.Context, string, []string, ...any) *Cmd
func (cmdable) Exists(context.Context, ...string) *IntCmd
func (cmdable) Expire(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireAt(context.Context, string, time.Time) *BoolCmd
func (cmdable) ExpireGT(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireLT(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireNX(context.Context, string, time.Duration) *BoolCmd
func (cmdable) ExpireXX(context.Context, string, time.Duration) *BoolCmd
func (cmdable) FlushAll(context.Context) *StatusCmd
func (cmdable) FlushAllAsync(context.Context) *StatusCmd
func (cmdable) FlushDB(context.Context) *StatusCmd
func (cmdable) FlushDBAsync(context.Context) *StatusCmd
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
func (cmdable) HDel(context.Context, string, ...string) *IntCmd
func (cmdable) HExists(context.Context, string, string) *BoolCmd
func (cmdable) HGet(context.Context, string, string) *StringCmd
func (cmdable) HGetAll(context.Context, string) *StringStringMapCmd
func (cmdable) HIncrBy(context.Context, string, string, int64) *IntCmd
func (cmdable) HIncrByFloat(context.Context, string, string, float64) *FloatCmd
func (cmdable) HKeys(context.Context, string) *StringSliceCmd
func (cmdable) HLen(context.Context, string) *IntCmd
func (cmdable) HMGet(context.Context, string, ...string) *SliceCmd
func (cmdable) HMSet(context.Context, string, ...any) *BoolCmd
func (cmdable) HRandField(context.Context, string, int, bool) *StringSliceCmd
func (cmdable) HScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) HSet(context.Context, string, ...any) *IntCmd
func (cmdable) HSetNX(context.Context, string, string, any) *BoolCmd
func (cmdable) HVals(context.Context, string) *StringSliceCmd
func (cmdable) Incr(context.Context, string) *IntCmd
func (cmdable) IncrBy(context.Context, string, int64) *IntCmd
func (cmdable) IncrByFloat(context.Context, string, float64) *FloatCmd
func (cmdable) Info(context.Context, ...string) *StringCmd
func (cmdable) Keys(context.Context, string) *StringSliceCmd
func (cmdable) LIndex(context.Context, string, int64) *StringCmd
func (cmdable) LInsert(context.Context, string, string, any, any) *IntCmd
func (cmdable) LInsertAfter(context.Context, string, any, any) *IntCmd
func (cmdable) LInsertBefore(context.Context, string, any, any) *IntCmd
func (cmdable) LLen(context.Context, string) *IntCmd
func (cmdable) LMove(context.Context, string, string, string, string) *StringCmd
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
func (cmdable) MGet(context.Context, ...string) *SliceCmd
func (cmdable) MSet(context.Context, ...any) *StatusCmd
func (cmdable) MSetNX(context.Context, ...any) *BoolCmd
func (cmdable) MemoryUsage(context.Context, string, ...int) *IntCmd
func (cmdable) Migrate(context.Context, string, string, string, int, time.Duration) *StatusCmd
func (cmdable) Move(context.Context, string, int) *BoolCmd
func (cmdable) ObjectEncoding(context.Context, string) *StringCmd
func (cmdable) ObjectIdleTime(context.Context, string) *DurationCmd
func (cmdable) ObjectRefCount(context.Context, string) *IntCmd
func (cmdable) PExpire(context.Context, string, time.Duration) *BoolCmd
func (cmdable) PExpireAt(context.Context, string, time.Time) *BoolCmd
func (cmdable) PFAdd(context.Context, string, ...any) *IntCmd
func (cmdable) PFCount(context.Context, ...string) *IntCmd
func (cmdable) PFMerge(context.Context, string, ...string) *StatusCmd
func (cmdable) PTTL(context.Context, string) *DurationCmd
func (cmdable) Persist(context.Context, string) *BoolCmd
func (cmdable) Ping(context.Context) *StatusCmd
func (cmdable) PubSubChannels(context.Context, string) *StringSliceCmd
func (cmdable) PubSubNumPat(context.Context) *IntCmd
func (cmdable) PubSubNumSub(context.Context, ...string) *StringIntMapCmd
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
func (cmdable) Restore(context.Context, string, time.Duration, string) *StatusCmd
func (cmdable) RestoreReplace(context.Context, string, time.Duration, string) *StatusCmd
func (cmdable) SAdd(context.Context, string, ...any) *IntCmd
func (cmdable) SCard(context.Context, string) *IntCmd
func (cmdable) SDiff(context.Context, ...string) *StringSliceCmd
func (cmdable) SDiffStore(context.Context, string, ...string) *IntCmd
func (cmdable) SInter(context.Context, ...string) *StringSliceCmd
func (cmdable) SInterStore(context.Context, string, ...string) *IntCmd
func (cmdable) SIsMember(context.Context, string, any) *BoolCmd
func (cmdable) SMIsMember(context.Context, string, ...any) *BoolSliceCmd
func (cmdable) SMembers(context.Context, string) *StringSliceCmd
func (cmdable) SMembersMap(context.Context, string) *StringStructMapCmd
func (cmdable) SMove(context.Context, string, string, any) *BoolCmd
func (cmdable) SPop(context.Context, string) *StringCmd
func (cmdable) SPopN(context.Context, string, int64) *StringSliceCmd
func (cmdable) SRandMember(context.Context, string) *StringCmd
func (cmdable) SRandMemberN(context.Context, string, int64) *StringSliceCmd
func (cmdable) SRem(context.Context, string, ...any) *IntCmd
func (cmdable) SScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) SUnion(context.Context, ...string) *StringSliceCmd
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
func (cmdable) SetEX(context.Context, string, any, time.Duration) *StatusCmd
func (cmdable) SetNX(context.Context, string, any, time.Duration) *BoolCmd
func (cmdable) SetRange(context.Context, string, int64, string) *IntCmd
func (cmdable) SetXX(context.Context, string, any, time.Duration) *BoolCmd
func (cmdable) Shutdown(context.Context) *StatusCmd
func (cmdable) ShutdownNoSave(context.Context) *StatusCmd
func (cmdable) ShutdownSave(context.Context) *StatusCmd
func (cmdable) SlaveOf(context.Context, string, string) *StatusCmd
func (cmdable) SlowLogGet(context.Context, int64) *SlowLogCmd
func (cmdable) Sort(context.Context, string, *Sort) *StringSliceCmd
func (cmdable) SortInterfaces(context.Context, string, *Sort) *SliceCmd
func (cmdable) SortStore(context.Context, string, string, *Sort) *IntCmd
func (cmdable) StrLen(context.Context, string) *IntCmd
func (cmdable) Sync(context.Context)
func (cmdable) TTL(context.Context, string) *DurationCmd
func (cmdable) Time(context.Context) *TimeCmd
func (cmdable) Touch(context.Context, ...string) *IntCmd
func (cmdable) Type(context.Context, string) *StatusCmd
func (cmdable) Unlink(context.Context, ...string) *IntCmd
func (cmdable) Wait(context.Context, int, time.Duration) *IntCmd
func (cmdable) XAck(context.Context, string, string, ...string) *IntCmd
func (cmdable) XAdd(context.Context, *XAddArgs) *StringCmd
func (cmdable) XAutoClaim(context.Context, *XAutoClaimArgs) *XAutoClaimCmd
func (cmdable) XAutoClaimJustID(context.Context, *XAutoClaimArgs) *XAutoClaimJustIDCmd
func (cmdable) XClaim(context.Context, *XClaimArgs) *XMessageSliceCmd
func (cmdable) XClaimJustID(context.Context, *XClaimArgs) *StringSliceCmd
func (cmdable) XDel(context.Context, string, ...string) *IntCmd
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
func (cmdable) XPending(context.Context, string, string) *XPendingCmd
func (cmdable) XPendingExt(context.Context, *XPendingExtArgs) *XPendingExtCmd
func (cmdable) XRange(context.Context, string, string, string) *XMessageSliceCmd
func (cmdable) XRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
func (cmdable) XRead(context.Context, *XReadArgs) *XStreamSliceCmd
func (cmdable) XReadGroup(context.Context, *XReadGroupArgs) *XStreamSliceCmd
func (cmdable) XReadStreams(context.Context, ...string) *XStreamSliceCmd
func (cmdable) XRevRange(context.Context, string, string, string) *XMessageSliceCmd
func (cmdable) XRevRangeN(context.Context, string, string, string, int64) *XMessageSliceCmd
func (cmdable) XTrim(context.Context, string, int64) *IntCmd
func (cmdable) XTrimApprox(context.Context, string, int64) *IntCmd
func (cmdable) XTrimMaxLen(context.Context, string, int64) *IntCmd
func (cmdable) XTrimMaxLenApprox(context.Context, string, int64, int64) *IntCmd
func (cmdable) XTrimMinID(context.Context, string, string) *IntCmd
func (cmdable) XTrimMinIDApprox(context.Context, string, string, int64) *IntCmd
func (cmdable) ZAdd(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZAddArgs(context.Context, string, ZAddArgs) *IntCmd
func (cmdable) ZAddArgsIncr(context.Context, string, ZAddArgs) *FloatCmd
func (cmdable) ZAddCh(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZAddNX(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZAddNXCh(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZAddXX(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZAddXXCh(context.Context, string, ...*Z) *IntCmd
func (cmdable) ZCard(context.Context, string) *IntCmd
func (cmdable) ZCount(context.Context, string, string, string) *IntCmd
func (cmdable) ZDiff(context.Context, ...string) *StringSliceCmd
func (cmdable) ZDiffStore(context.Context, string, ...string) *IntCmd
func (cmdable) ZDiffWithScores(context.Context, ...string) *ZSliceCmd
func (cmdable) ZIncr(context.Context, string, *Z) *FloatCmd
func (cmdable) ZIncrBy(context.Context, string, float64, string) *FloatCmd
func (cmdable) ZIncrNX(context.Context, string, *Z) *FloatCmd
func (cmdable) ZIncrXX(context.Context, string, *Z) *FloatCmd
func (cmdable) ZInter(context.Context, *ZStore) *StringSliceCmd
func (cmdable) ZInterStore(context.Context, string, *ZStore) *IntCmd
func (cmdable) ZInterWithScores(context.Context, *ZStore) *ZSliceCmd
func (cmdable) ZLexCount(context.Context, string, string, string) *IntCmd
func (cmdable) ZMScore(context.Context, string, ...string) *FloatSliceCmd
func (cmdable) ZPopMax(context.Context, string, ...int64) *ZSliceCmd
func (cmdable) ZPopMin(context.Context, string, ...int64) *ZSliceCmd
func (cmdable) ZRandMember(context.Context, string, int, bool) *StringSliceCmd
func (cmdable) ZRange(context.Context, string, int64, int64) *StringSliceCmd
func (cmdable) ZRangeArgs(context.Context, ZRangeArgs) *StringSliceCmd
func (cmdable) ZRangeArgsWithScores(context.Context, ZRangeArgs) *ZSliceCmd
func (cmdable) ZRangeByLex(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScore(context.Context, string, *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScoreWithScores(context.Context, string, *ZRangeBy) *ZSliceCmd
func (cmdable) ZRangeStore(context.Context, string, ZRangeArgs) *IntCmd
func (cmdable) ZRangeWithScores(context.Context, string, int64, int64) *ZSliceCmd
func (cmdable) ZRank(context.Context, string, string) *IntCmd
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
func (cmdable) ZScan(context.Context, string, uint64, string, int64) *ScanCmd
func (cmdable) ZScore(context.Context, string, string) *FloatCmd
func (cmdable) ZUnion(context.Context, ZStore) *StringSliceCmd
func (cmdable) ZUnionStore(context.Context, string, *ZStore) *IntCmd
func (cmdable) ZUnionWithScores(context.Context, ZStore) *ZSliceCmd

type conn struct {
	baseClient
	cmdable
	statefulCmdable
	hooks
}
type hooks struct {
}

func (*hooks) AddHook(Hook)

type ring struct {
}
type statefulCmdable func(ctx context.Context, cmd Cmder) error

func (statefulCmdable) Auth(context.Context, string) *StatusCmd
func (statefulCmdable) AuthACL(context.Context, string, string) *StatusCmd
func (statefulCmdable) ClientSetName(context.Context, string) *BoolCmd
func (statefulCmdable) Select(context.Context, int) *StatusCmd
func (statefulCmdable) SwapDB(context.Context, int, int) *StatusCmd
