// Package github.com/syndtr/goleveldb/leveldb/opt of github.com/syndtr/goleveldb v1.0.0, BSD-2-Clause, Copyright 2012 Suryandaru Triandana <syndtr@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package opt

import (
	"github.com/syndtr/goleveldb/leveldb/cache"
	"github.com/syndtr/goleveldb/leveldb/comparer"
	"github.com/syndtr/goleveldb/leveldb/filter"
)

type Cacher interface {
	New(int) cache.Cacher
}
type CacherFunc struct {
	NewFunc func(capacity int) cache.Cacher
}

func (*CacherFunc) New(int) cache.Cacher

type Compression uint

func (Compression) String() string

var DefaultBlockCacheCapacity int
var DefaultBlockCacher *CacherFunc
var DefaultBlockRestartInterval int
var DefaultBlockSize int
var DefaultCompactionExpandLimitFactor int
var DefaultCompactionGPOverlapsFactor int
var DefaultCompactionL0Trigger int
var DefaultCompactionSourceLimitFactor int
var DefaultCompactionTableSize int
var DefaultCompactionTableSizeMultiplier float64
var DefaultCompactionTotalSize int
var DefaultCompactionTotalSizeMultiplier float64
var DefaultCompressionType Compression
var DefaultIteratorSamplingRate int
var DefaultOpenFilesCacheCapacity int
var DefaultOpenFilesCacher *CacherFunc
var DefaultWriteBuffer int
var DefaultWriteL0PauseTrigger int
var DefaultWriteL0SlowdownTrigger int

func GetStrict(*Options, *ReadOptions, Strict) bool

var LRUCacher *CacherFunc
var NoCacher *CacherFunc

type Options struct {
	AltFilters                            []filter.Filter
	BlockCacher                           Cacher
	BlockCacheCapacity                    int
	BlockCacheEvictRemoved                bool
	BlockRestartInterval                  int
	BlockSize                             int
	CompactionExpandLimitFactor           int
	CompactionGPOverlapsFactor            int
	CompactionL0Trigger                   int
	CompactionSourceLimitFactor           int
	CompactionTableSize                   int
	CompactionTableSizeMultiplier         float64
	CompactionTableSizeMultiplierPerLevel []float64
	CompactionTotalSize                   int
	CompactionTotalSizeMultiplier         float64
	CompactionTotalSizeMultiplierPerLevel []float64
	Comparer                              comparer.Comparer
	Compression                           Compression
	DisableBufferPool                     bool
	DisableBlockCache                     bool
	DisableCompactionBackoff              bool
	DisableLargeBatchTransaction          bool
	ErrorIfExist                          bool
	ErrorIfMissing                        bool
	Filter                                filter.Filter
	IteratorSamplingRate                  int
	NoSync                                bool
	NoWriteMerge                          bool
	OpenFilesCacher                       Cacher
	OpenFilesCacheCapacity                int
	ReadOnly                              bool
	Strict                                Strict
	WriteBuffer                           int
	WriteL0PauseTrigger                   int
	WriteL0SlowdownTrigger                int
}

func (*Options) GetAltFilters() []filter.Filter
func (*Options) GetBlockCacheCapacity() int
func (*Options) GetBlockCacheEvictRemoved() bool
func (*Options) GetBlockCacher() Cacher
func (*Options) GetBlockRestartInterval() int
func (*Options) GetBlockSize() int
func (*Options) GetCompactionExpandLimit(int) int
func (*Options) GetCompactionGPOverlaps(int) int
func (*Options) GetCompactionL0Trigger() int
func (*Options) GetCompactionSourceLimit(int) int
func (*Options) GetCompactionTableSize(int) int
func (*Options) GetCompactionTotalSize(int) int64
func (*Options) GetComparer() comparer.Comparer
func (*Options) GetCompression() Compression
func (*Options) GetDisableBlockCache() bool
func (*Options) GetDisableBufferPool() bool
func (*Options) GetDisableCompactionBackoff() bool
func (*Options) GetDisableLargeBatchTransaction() bool
func (*Options) GetErrorIfExist() bool
func (*Options) GetErrorIfMissing() bool
func (*Options) GetFilter() filter.Filter
func (*Options) GetIteratorSamplingRate() int
func (*Options) GetNoSync() bool
func (*Options) GetNoWriteMerge() bool
func (*Options) GetOpenFilesCacheCapacity() int
func (*Options) GetOpenFilesCacher() Cacher
func (*Options) GetReadOnly() bool
func (*Options) GetStrict(Strict) bool
func (*Options) GetWriteBuffer() int
func (*Options) GetWriteL0PauseTrigger() int
func (*Options) GetWriteL0SlowdownTrigger() int

type ReadOptions struct {
	DontFillCache bool
	Strict        Strict
}

func (*ReadOptions) GetDontFillCache() bool
func (*ReadOptions) GetStrict(Strict) bool

type Strict uint
type WriteOptions struct {
	NoWriteMerge bool
	Sync         bool
}

func (*WriteOptions) GetNoWriteMerge() bool
func (*WriteOptions) GetSync() bool
