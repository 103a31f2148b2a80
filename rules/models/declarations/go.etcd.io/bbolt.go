// Package go.etcd.io/bbolt of go.etcd.io/bbolt v1.5.0, MIT, Copyright (c) 2013 Ben Johnson
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bbolt

import (
	"go.etcd.io/bbolt/internal/common"
	"io"
	"log"
	"os"
	"time"
)

type Bucket struct {
	*common.InBucket
	FillPercent float64
}

func (*Bucket) Bucket([]byte) *Bucket
func (*Bucket) CreateBucket([]byte) (*Bucket, error)
func (*Bucket) CreateBucketIfNotExists([]byte) (*Bucket, error)
func (*Bucket) Cursor() *Cursor
func (*Bucket) Delete([]byte) error
func (*Bucket) DeleteBucket([]byte) error
func (*Bucket) ForEach(func(k []byte, v []byte) error) error
func (*Bucket) ForEachBucket(func(k []byte) error) error
func (*Bucket) Get([]byte) []byte
func (*Bucket) Inspect() BucketStructure
func (*Bucket) MoveBucket([]byte, *Bucket) error
func (*Bucket) NextSequence() (uint64, error)
func (*Bucket) Put([]byte, []byte) error
func (*Bucket) Root() common.Pgid
func (*Bucket) Sequence() uint64
func (*Bucket) SetSequence(uint64) error
func (*Bucket) Stats() BucketStats
func (*Bucket) Tx() *Tx
func (*Bucket) Writable() bool

type BucketStats struct {
	BranchPageN       int
	BranchOverflowN   int
	LeafPageN         int
	LeafOverflowN     int
	KeyN              int
	Depth             int
	BranchAlloc       int
	BranchInuse       int
	LeafAlloc         int
	LeafInuse         int
	BucketN           int
	InlineBucketN     int
	InlineBucketInuse int
}

func (*BucketStats) Add(BucketStats)

type BucketStructure struct {
	Name     string
	KeyN     int
	Children []BucketStructure
}
type CheckOption func(options *checkConfig)

func Compact(*DB, *DB, int64) error

type Cursor struct {
}

func (*Cursor) Bucket() *Bucket
func (*Cursor) Delete() error
func (*Cursor) First() ([]byte, []byte)
func (*Cursor) Last() ([]byte, []byte)
func (*Cursor) Next() ([]byte, []byte)
func (*Cursor) Prev() ([]byte, []byte)
func (*Cursor) Seek([]byte) ([]byte, []byte)

type DB struct {
	StrictMode      bool
	NoSync          bool
	NoFreelistSync  bool
	FreelistType    FreelistType
	NoGrowSync      bool
	PreLoadFreelist bool
	MmapFlags       int
	MaxBatchSize    int
	MaxBatchDelay   time.Duration
	AllocSize       int
	MaxSize         int
	Mlock           bool
}

func (*DB) Batch(func(*Tx) error) error
func (*DB) Begin(bool) (*Tx, error)
func (*DB) Close() error
func (*DB) GoString() string
func (*DB) Info() *Info
func (*DB) IsReadOnly() bool
func (*DB) Logger() Logger
func (*DB) Path() string
func (*DB) Stats() Stats
func (*DB) String() string
func (*DB) Sync() error
func (*DB) Update(func(*Tx) error) error
func (*DB) View(func(*Tx) error) error

type DefaultLogger struct {
	*log.Logger
}

func (*DefaultLogger) Debug(...any)
func (*DefaultLogger) Debugf(string, ...any)
func (*DefaultLogger) EnableDebug()
func (*DefaultLogger) EnableTimestamps()
func (*DefaultLogger) Error(...any)
func (*DefaultLogger) Errorf(string, ...any)
func (*DefaultLogger) Fatal(...any)
func (*DefaultLogger) Fatalf(string, ...any)
func (*DefaultLogger) Info(...any)
func (*DefaultLogger) Infof(string, ...any)
func (*DefaultLogger) Panic(...any)
func (*DefaultLogger) Panicf(string, ...any)
func (*DefaultLogger) Warning(...any)
func (*DefaultLogger) Warningf(string, ...any)

var DefaultOptions *Options
var ErrBucketExists error
var ErrBucketNameRequired error
var ErrBucketNotFound error
var ErrChecksum error
var ErrDatabaseNotOpen error
var ErrDatabaseReadOnly error
var ErrFreePagesNotLoaded error
var ErrIncompatibleValue error
var ErrInvalid error
var ErrInvalidMapping error
var ErrKeyRequired error
var ErrKeyTooLarge error
var ErrTimeout error
var ErrTxClosed error
var ErrTxNotWritable error
var ErrValueTooLarge error
var ErrVersionMismatch error

type FreelistType string

func HexKVStringer() KVStringer

type Info struct {
	Data     uintptr
	PageSize int
}
type KVStringer interface {
	KeyToString([]byte) string
	ValueToString([]byte) string
}
type Logger interface {
	Debug(...any)
	Debugf(string, ...any)
	Error(...any)
	Errorf(string, ...any)
	Fatal(...any)
	Fatalf(string, ...any)
	Info(...any)
	Infof(string, ...any)
	Panic(...any)
	Panicf(string, ...any)
	Warning(...any)
	Warningf(string, ...any)
}

func Open(string, os.FileMode, *Options) (*DB, error)

type Options struct {
	Timeout         time.Duration
	NoGrowSync      bool
	NoFreelistSync  bool
	PreLoadFreelist bool
	FreelistType    FreelistType
	ReadOnly        bool
	MmapFlags       int
	InitialMmapSize int
	PageSize        int
	MaxSize         int
	NoSync          bool
	OpenFile        func(string, int, os.FileMode) (*os.File, error)
	Mlock           bool
	Logger          Logger
	NoStatistics    bool
}

func (*Options) String() string

type Stats struct {
	TxStats       TxStats
	FreePageN     int
	PendingPageN  int
	FreeAlloc     int
	FreelistInuse int
	TxN           int
	OpenTxN       int
}

func (*Stats) Sub(*Stats) Stats

type Tx struct {
	WriteFlag int
}

func (*Tx) Bucket([]byte) *Bucket
func (*Tx) Check(...CheckOption) <-chan error
func (*Tx) Commit() error
func (*Tx) Copy(io.Writer) error
func (*Tx) CopyFile(string, os.FileMode) error
func (*Tx) CreateBucket([]byte) (*Bucket, error)
func (*Tx) CreateBucketIfNotExists([]byte) (*Bucket, error)
func (*Tx) Cursor() *Cursor
func (*Tx) DB() *DB
func (*Tx) DeleteBucket([]byte) error
func (*Tx) ForEach(func(name []byte, b *Bucket) error) error
func (*Tx) ID() int
func (*Tx) Inspect() BucketStructure
func (*Tx) MoveBucket([]byte, *Bucket, *Bucket) error
func (*Tx) OnCommit(func())
func (*Tx) Page(int) (*common.PageInfo, error)
func (*Tx) Rollback() error
func (*Tx) Size() int64
func (*Tx) Stats() TxStats
func (*Tx) Writable() bool
func (*Tx) WriteTo(io.Writer) (int64, error)

type TxStats struct {
	PageCount     int64
	PageAlloc     int64
	CursorCount   int64
	NodeCount     int64
	NodeDeref     int64
	Rebalance     int64
	RebalanceTime time.Duration
	Split         int64
	Spill         int64
	SpillTime     time.Duration
	Write         int64
	WriteTime     time.Duration
}

func (*TxStats) GetCursorCount() int64
func (*TxStats) GetNodeCount() int64
func (*TxStats) GetNodeDeref() int64
func (*TxStats) GetPageAlloc() int64
func (*TxStats) GetPageCount() int64
func (*TxStats) GetRebalance() int64
func (*TxStats) GetRebalanceTime() time.Duration
func (*TxStats) GetSpill() int64
func (*TxStats) GetSpillTime() time.Duration
func (*TxStats) GetSplit() int64
func (*TxStats) GetWrite() int64
func (*TxStats) GetWriteTime() time.Duration
func (*TxStats) IncCursorCount(int64) int64
func (*TxStats) IncNodeCount(int64) int64
func (*TxStats) IncNodeDeref(int64) int64
func (*TxStats) IncPageAlloc(int64) int64
func (*TxStats) IncPageCount(int64) int64
func (*TxStats) IncRebalance(int64) int64
func (*TxStats) IncRebalanceTime(time.Duration) time.Duration
func (*TxStats) IncSpill(int64) int64
func (*TxStats) IncSpillTime(time.Duration) time.Duration
func (*TxStats) IncSplit(int64) int64
func (*TxStats) IncWrite(int64) int64
func (*TxStats) IncWriteTime(time.Duration) time.Duration
func (*TxStats) Sub(*TxStats) TxStats
func WithKVStringer(KVStringer) CheckOption
func WithPageId(uint64) CheckOption

type checkConfig struct {
}
