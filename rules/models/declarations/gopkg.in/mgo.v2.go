// Package gopkg.in/mgo.v2 of gopkg.in/mgo.v2 v2.0.0-20190816093944-a6b53ec6cb22, BSD-2-Clause, Copyright (c) 2010-2013 - Gustavo Niemeyer <gustavo@niemeyer.net>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mgo

import (
	"gopkg.in/mgo.v2/bson"
	"net"
	"time"
)

type BuildInfo struct {
	Version        string
	VersionArray   []int
	GitVersion     string
	OpenSSLVersion string
	SysInfo        string
	Bits           int
	Debug          bool
	MaxObjectSize  int
}

func (*BuildInfo) VersionAtLeast(...int) bool

type Bulk struct {
}

func (*Bulk) Insert(...any)
func (*Bulk) Remove(...any)
func (*Bulk) RemoveAll(...any)
func (*Bulk) Run() (*BulkResult, error)
func (*Bulk) Unordered()
func (*Bulk) Update(...any)
func (*Bulk) UpdateAll(...any)
func (*Bulk) Upsert(...any)

type BulkError struct {
}

func (*BulkError) Cases() []BulkErrorCase
func (*BulkError) Error() string

type BulkErrorCase struct {
	Index int
	Err   error
}
type BulkResult struct {
	Matched  int
	Modified int
}
type Change struct {
	Update    any
	Upsert    bool
	Remove    bool
	ReturnNew bool
}
type ChangeInfo struct {
	Updated    int
	Removed    int
	Matched    int
	UpsertedId any
}
type Collation struct {
	Locale          string
	CaseLevel       bool
	CaseFirst       string
	Strength        int
	NumericOrdering bool
	Alternate       string
	Backwards       bool
}
type Collection struct {
	Database *Database
	Name     string
	FullName string
}

func (*Collection) Bulk() *Bulk
func (*Collection) Count() (int, error)
func (*Collection) Create(*CollectionInfo) error
func (*Collection) DropCollection() error
func (*Collection) DropIndex(...string) error
func (*Collection) DropIndexName(string) error
func (*Collection) EnsureIndex(Index) error
func (*Collection) EnsureIndexKey(...string) error
func (*Collection) Find(any) *Query
func (*Collection) FindId(any) *Query
func (*Collection) Indexes() ([]Index, error)
func (*Collection) Insert(...any) error
func (*Collection) NewIter(*Session, []bson.Raw, int64, error) *Iter
func (*Collection) Pipe(any) *Pipe
func (*Collection) Remove(any) error
func (*Collection) RemoveAll(any) (*ChangeInfo, error)
func (*Collection) RemoveId(any) error
func (*Collection) Repair() *Iter
func (*Collection) Update(any, any) error
func (*Collection) UpdateAll(any, any) (*ChangeInfo, error)
func (*Collection) UpdateId(any, any) error
func (*Collection) Upsert(any, any) (*ChangeInfo, error)
func (*Collection) UpsertId(any, any) (*ChangeInfo, error)
func (*Collection) With(*Session) *Collection

type CollectionInfo struct {
	DisableIdIndex   bool
	ForceIdIndex     bool
	Capped           bool
	MaxBytes         int
	MaxDocs          int
	Validator        any
	ValidationLevel  string
	ValidationAction string
	StorageEngine    any
}
type Credential struct {
	Username    string
	Password    string
	Source      string
	Service     string
	ServiceHost string
	Mechanism   string
}
type DBRef struct {
	Collection string
	Id         any
	Database   string
}
type Database struct {
	Session *Session
	Name    string
}

func (*Database) AddUser(string, string, bool) error
func (*Database) C(string) *Collection
func (*Database) CollectionNames() ([]string, error)
func (*Database) DropDatabase() error
func (*Database) FindRef(*DBRef) *Query
func (*Database) GridFS(string) *GridFS
func (*Database) Login(string, string) error
func (*Database) Logout()
func (*Database) RemoveUser(string) error
func (*Database) Run(any, any) error
func (*Database) UpsertUser(*User) error
func (*Database) With(*Session) *Database
func Dial(string) (*Session, error)

type DialInfo struct {
	Addrs          []string
	Direct         bool
	Timeout        time.Duration
	FailFast       bool
	Database       string
	ReplicaSetName string
	Source         string
	Service        string
	ServiceHost    string
	Mechanism      string
	Username       string
	Password       string
	PoolLimit      int
	DialServer     func(addr *ServerAddr) (net.Conn, error)
	Dial           func(addr net.Addr) (net.Conn, error)
}

func DialWithInfo(*DialInfo) (*Session, error)
func DialWithTimeout(string, time.Duration) (*Session, error)

var ErrCursor error
var ErrNotFound error

func GetStats() Stats

type GridFS struct {
	Files  *Collection
	Chunks *Collection
}

func (*GridFS) Create(string) (*GridFile, error)
func (*GridFS) Find(any) *Query
func (*GridFS) Open(string) (*GridFile, error)
func (*GridFS) OpenId(any) (*GridFile, error)
func (*GridFS) OpenNext(*Iter, **GridFile) bool
func (*GridFS) Remove(string) error
func (*GridFS) RemoveId(any) error

type GridFile struct {
}

func (*GridFile) Abort()
func (*GridFile) Close() error
func (*GridFile) ContentType() string
func (*GridFile) GetMeta(any) error
func (*GridFile) Id() any
func (*GridFile) MD5() string
func (*GridFile) Name() string
func (*GridFile) Read([]byte) (int, error)
func (*GridFile) Seek(int64, int) (int64, error)
func (*GridFile) SetChunkSize(int)
func (*GridFile) SetContentType(string)
func (*GridFile) SetId(any)
func (*GridFile) SetMeta(any)
func (*GridFile) SetName(string)
func (*GridFile) SetUploadDate(time.Time)
func (*GridFile) Size() int64
func (*GridFile) UploadDate() time.Time
func (*GridFile) Write([]byte) (int, error)

type Index struct {
	Key              []string
	Unique           bool
	DropDups         bool
	Background       bool
	Sparse           bool
	ExpireAfter      time.Duration
	Name             string
	Min              int
	Max              int
	Minf             float64
	Maxf             float64
	BucketSize       float64
	Bits             int
	DefaultLanguage  string
	LanguageOverride string
	Weights          map[string]int
	Collation        *Collation
}

func IsDup(error) bool

type Iter struct {
}

func (*Iter) All(any) error
func (*Iter) Close() error
func (*Iter) Done() bool
func (*Iter) Err() error
func (*Iter) For(any, func() error) error
func (*Iter) Next(any) bool
func (*Iter) Timeout() bool

type LastError struct {
	Err             string
	Code            int
	N               int
	Waited          int
	FSyncFiles      int
	WTimeout        bool
	UpdatedExisting bool
	UpsertedId      any
}

func (*LastError) Error() string

type MapReduce struct {
	Map      string
	Reduce   string
	Finalize string
	Out      any
	Scope    any
	Verbose  bool
}
type MapReduceInfo struct {
	InputCount  int
	EmitCount   int
	OutputCount int
	Database    string
	Collection  string
	Time        int64
	VerboseTime *MapReduceTime
}
type MapReduceTime struct {
	Total    int64
	Map      int64
	EmitLoop int64
}
type Mode int

func ParseURL(string) (*DialInfo, error)

type Pipe struct {
}

func (*Pipe) All(any) error
func (*Pipe) AllowDiskUse() *Pipe
func (*Pipe) Batch(int) *Pipe
func (*Pipe) Explain(any) error
func (*Pipe) Iter() *Iter
func (*Pipe) One(any) error

type Query struct {
	query
}

func (*Query) All(any) error
func (*Query) Apply(Change, any) (*ChangeInfo, error)
func (*Query) Batch(int) *Query
func (*Query) Comment(string) *Query
func (*Query) Count() (int, error)
func (*Query) Distinct(string, any) error
func (*Query) Explain(any) error
func (*Query) For(any, func() error) error
func (*Query) Hint(...string) *Query
func (*Query) Iter() *Iter
func (*Query) Limit(int) *Query
func (*Query) LogReplay() *Query
func (*Query) MapReduce(*MapReduce, any) (*MapReduceInfo, error)
func (*Query) One(any) error
func (*Query) Prefetch(float64) *Query
func (*Query) Select(any) *Query
func (*Query) SetMaxScan(int) *Query
func (*Query) SetMaxTime(time.Duration) *Query
func (*Query) Skip(int) *Query
func (*Query) Snapshot() *Query
func (*Query) Sort(...string) *Query
func (*Query) Tail(time.Duration) *Iter

type QueryError struct {
	Code      int
	Message   string
	Assertion bool
}

func (*QueryError) Error() string
func ResetStats()

type Role string
type Safe struct {
	W        int
	WMode    string
	WTimeout int
	FSync    bool
	J        bool
}
type ServerAddr struct {
}

func (*ServerAddr) String() string
func (*ServerAddr) TCPAddr() *net.TCPAddr

type Session struct {
}

func (*Session) BuildInfo() (BuildInfo, error)
func (*Session) Clone() *Session
func (*Session) Close()
func (*Session) Copy() *Session
func (*Session) DB(string) *Database
func (*Session) DatabaseNames() ([]string, error)
func (*Session) EnsureSafe(*Safe)
func (*Session) FindRef(*DBRef) *Query
func (*Session) Fsync(bool) error
func (*Session) FsyncLock() error
func (*Session) FsyncUnlock() error
func (*Session) LiveServers() []string
func (*Session) Login(*Credential) error
func (*Session) LogoutAll()
func (*Session) Mode() Mode
func (*Session) New() *Session
func (*Session) Ping() error
func (*Session) Refresh()
func (*Session) ResetIndexCache()
func (*Session) Run(any, any) error
func (*Session) Safe() *Safe
func (*Session) SelectServers(...bson.D)
func (*Session) SetBatch(int)
func (*Session) SetBypassValidation(bool)
func (*Session) SetCursorTimeout(time.Duration)
func (*Session) SetMode(Mode, bool)
func (*Session) SetPoolLimit(int)
func (*Session) SetPrefetch(float64)
func (*Session) SetSafe(*Safe)
func (*Session) SetSocketTimeout(time.Duration)
func (*Session) SetSyncTimeout(time.Duration)
func SetDebug(bool)
func SetLogger(log_Logger)
func SetStats(bool)

type Stats struct {
	Clusters     int
	MasterConns  int
	SlaveConns   int
	SentOps      int
	ReceivedOps  int
	ReceivedDocs int
	SocketsAlive int
	SocketsInUse int
	SocketRefs   int
}
type User struct {
	Username     string
	Password     string
	PasswordHash string
	CustomData   any
	Roles        []Role
	OtherDBRoles map[string][]Role
	UserSource   string
}
type log_Logger interface {
	Output(int, string) error
}
type query struct {
}
