// Package github.com/syndtr/goleveldb/leveldb of github.com/syndtr/goleveldb v1.0.0, BSD-2-Clause, Copyright 2012 Suryandaru Triandana <syndtr@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package leveldb

import (
	"github.com/syndtr/goleveldb/leveldb/iterator"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"
	"github.com/syndtr/goleveldb/leveldb/util"
	"time"
)

type Batch struct {
}

func (*Batch) Delete([]byte)
func (*Batch) Dump() []byte
func (*Batch) Len() int
func (*Batch) Load([]byte) error
func (*Batch) Put([]byte, []byte)
func (*Batch) Replay(BatchReplay) error
func (*Batch) Reset()

type BatchReplay interface {
	Delete([]byte)
	Put([]byte, []byte)
}
type DB struct {
}

func (*DB) Close() error
func (*DB) CompactRange(util.Range) error
func (*DB) Delete([]byte, *opt.WriteOptions) error
func (*DB) Get([]byte, *opt.ReadOptions) ([]byte, error)
func (*DB) GetProperty(string) (string, error)
func (*DB) GetSnapshot() (*Snapshot, error)
func (*DB) Has([]byte, *opt.ReadOptions) (bool, error)
func (*DB) NewIterator(*util.Range, *opt.ReadOptions) iterator.Iterator
func (*DB) OpenTransaction() (*Transaction, error)
func (*DB) Put([]byte, []byte, *opt.WriteOptions) error
func (*DB) SetReadOnly() error
func (*DB) SizeOf([]util.Range) (Sizes, error)
func (*DB) Stats(*DBStats) error
func (*DB) Write(*Batch, *opt.WriteOptions) error

type DBStats struct {
	WriteDelayCount    int32
	WriteDelayDuration time.Duration
	WritePaused        bool
	AliveSnapshots     int32
	AliveIterators     int32
	IOWrite            uint64
	IORead             uint64
	BlockCacheSize     int
	OpenedTablesCount  int
	LevelSizes         []int64
	LevelTablesCounts  []int
	LevelRead          []int64
	LevelWrite         []int64
	LevelDurations     []time.Duration
}
type ErrBatchCorrupted struct {
	Reason string
}

func (*ErrBatchCorrupted) Error() string

var ErrClosed error

type ErrInternalKeyCorrupted struct {
	Ikey   []byte
	Reason string
}

func (*ErrInternalKeyCorrupted) Error() string

var ErrIterReleased error

type ErrManifestCorrupted struct {
	Field  string
	Reason string
}

func (*ErrManifestCorrupted) Error() string

var ErrNotFound error
var ErrReadOnly error
var ErrSnapshotReleased error

func Open(storage.Storage, *opt.Options) (*DB, error)
func OpenFile(string, *opt.Options) (*DB, error)

type Reader interface {
	Get([]byte, *opt.ReadOptions) ([]byte, error)
	NewIterator(*util.Range, *opt.ReadOptions) iterator.Iterator
}

func Recover(storage.Storage, *opt.Options) (*DB, error)
func RecoverFile(string, *opt.Options) (*DB, error)

type Sizes []int64

func (Sizes) Sum() int64

type Snapshot struct {
}

func (*Snapshot) Get([]byte, *opt.ReadOptions) ([]byte, error)
func (*Snapshot) Has([]byte, *opt.ReadOptions) (bool, error)
func (*Snapshot) NewIterator(*util.Range, *opt.ReadOptions) iterator.Iterator
func (*Snapshot) Release()
func (*Snapshot) String() string

type Transaction struct {
}

func (*Transaction) Commit() error
func (*Transaction) Delete([]byte, *opt.WriteOptions) error
func (*Transaction) Discard()
func (*Transaction) Get([]byte, *opt.ReadOptions) ([]byte, error)
func (*Transaction) Has([]byte, *opt.ReadOptions) (bool, error)
func (*Transaction) NewIterator(*util.Range, *opt.ReadOptions) iterator.Iterator
func (*Transaction) Put([]byte, []byte, *opt.WriteOptions) error
func (*Transaction) Write(*Batch, *opt.WriteOptions) error
