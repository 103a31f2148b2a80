// Package github.com/dgraph-io/ristretto/v2/z of github.com/dgraph-io/ristretto/v2 v2.2.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package z

import (
	"context"
	"io"
	"os"
	"sync"
	"time"
)

type Allocator struct {
	sync.Mutex
	Ref uint64
	Tag string
}

func (*Allocator) Allocate(int) []byte
func (*Allocator) AllocateAligned(int) []byte
func (*Allocator) Allocated() uint64
func (*Allocator) Copy([]byte) []byte
func (*Allocator) MaxAlloc() int
func (*Allocator) Release()
func (*Allocator) Reset()
func (*Allocator) Size() int
func (*Allocator) String() string
func (*Allocator) TrimTo(int)
func AllocatorFrom(uint64) *Allocator

type AllocatorPool struct {
}

func (*AllocatorPool) Get(int, string) *Allocator
func (*AllocatorPool) Release()
func (*AllocatorPool) Return(*Allocator)
func Allocators() string

type Bloom struct {
	ElemNum uint64
}

func (*Bloom) Add(uint64)
func (*Bloom) AddIfNotHas(uint64) bool
func (*Bloom) Clear()
func (Bloom) Has(uint64) bool
func (*Bloom) IsSet(uint64) bool
func (Bloom) JSONMarshal() []byte
func (*Bloom) Set(uint64)
func (*Bloom) Size(uint64)
func (*Bloom) TotalSize() int

type Buffer struct {
}

func (*Buffer) Allocate(int) []byte
func (*Buffer) AllocateOffset(int) int
func (*Buffer) Bytes() []byte
func (*Buffer) Data(int) []byte
func (*Buffer) Grow(int)
func (*Buffer) IsEmpty() bool
func (*Buffer) LenNoPadding() int
func (*Buffer) LenWithPadding() int
func (*Buffer) Release() error
func (*Buffer) Reset()
func (*Buffer) Slice(int) ([]byte, int)
func (*Buffer) SliceAllocate(int) []byte
func (*Buffer) SliceIterate(func(slice []byte) error) error
func (*Buffer) SliceOffsets() []int
func (*Buffer) SortSlice(func(left []byte, right []byte) bool)
func (*Buffer) SortSliceBetween(int, int, LessFunc)
func (*Buffer) StartOffset() int
func (*Buffer) WithAutoMmap(int, string) *Buffer
func (*Buffer) WithMaxSize(int) *Buffer
func (*Buffer) Write([]byte) (int, error)
func (*Buffer) WriteSlice([]byte)

type BufferType int

func (BufferType) String() string
func BytesToUint64Slice([]byte) []uint64
func CPUTicks() int64
func Calloc(int, string) []byte
func CallocNoRef(int, string) []byte

type Closer struct {
}

func (*Closer) AddRunning(int)
func (*Closer) Ctx() context.Context
func (*Closer) Done()
func (*Closer) HasBeenClosed() <-chan struct{}
func (*Closer) Signal()
func (*Closer) SignalAndWait()
func (*Closer) Wait()
func FastRand() uint32
func Fibonacci(int) []float64
func Free([]byte)
func HistogramBounds(uint32, uint32) []float64

type HistogramData struct {
	Bounds         []float64
	Count          int64
	CountPerBucket []int64
	Min            int64
	Max            int64
	Sum            int64
}

func (*HistogramData) Clear()
func (*HistogramData) Copy() *HistogramData
func (*HistogramData) Mean() float64
func (*HistogramData) Percentile(float64) float64
func (*HistogramData) String() string
func (*HistogramData) Update(int64)
func JSONUnmarshal([]byte) (*Bloom, error)

type Key interface {
	uint64 | string | []byte | byte | int | int32 | uint32 | int64
}

func KeyToHash[K Key](K) (uint64, uint64)
func Leaks() string

type LessFunc func(a []byte, b []byte) bool

func Madvise([]byte, bool) error
func MemHash([]byte) uint64
func MemHashString(string) uint64

type MemStats struct {
	Allocated uint64
	Active    uint64
	Resident  uint64
	Retained  uint64
}

func Memclr([]byte)
func Mmap(*os.File, bool, int64) ([]byte, error)

type MmapFile struct {
	Data []byte
	Fd   *os.File
}

func (*MmapFile) AllocateSlice(int, int) ([]byte, int, error)
func (*MmapFile) Bytes(int, int) ([]byte, error)
func (*MmapFile) Close(int64) error
func (*MmapFile) Delete() error
func (*MmapFile) NewReader(int) io.Reader
func (*MmapFile) Slice(int) []byte
func (*MmapFile) Sync() error
func (*MmapFile) Truncate(int64) error
func Msync([]byte) error
func Munmap([]byte) error
func NanoTime() int64
func NewAllocator(int, string) *Allocator
func NewAllocatorPool(int) *AllocatorPool
func NewBloomFilter(...float64) *Bloom
func NewBuffer(int, string) *Buffer
func NewBufferPersistent(string, int) (*Buffer, error)
func NewBufferSlice([]byte) *Buffer
func NewBufferTmp(string, int) (*Buffer, error)
func NewCloser(int) *Closer

var NewFile error

func NewHistogramData([]float64) *HistogramData
func NewSuperFlag(string) *SuperFlag
func NewSuperFlagHelp(string) *SuperFlagHelp
func NewTree(string) *Tree
func NewTreePersistent(string) (*Tree, error)
func NumAllocBytes() int64
func OpenMmapFile(string, int, int) (*MmapFile, error)
func OpenMmapFileUsing(*os.File, int, bool) (*MmapFile, error)
func ReadMemStats(*MemStats)
func SetTmpDir(string)
func StatsPrint()

type SuperFlag struct {
}

func (*SuperFlag) GetBool(string) bool
func (*SuperFlag) GetDuration(string) time.Duration
func (*SuperFlag) GetFloat64(string) float64
func (*SuperFlag) GetInt64(string) int64
func (*SuperFlag) GetPath(string) string
func (*SuperFlag) GetString(string) string
func (*SuperFlag) GetUint32(string) uint32
func (*SuperFlag) GetUint64(string) uint64
func (*SuperFlag) Has(string) bool
func (*SuperFlag) MergeAndCheckDefault(string) *SuperFlag
func (*SuperFlag) String() string

type SuperFlagHelp struct {
}

func (*SuperFlagHelp) Flag(string, string) *SuperFlagHelp
func (*SuperFlagHelp) Head(string) *SuperFlagHelp
func (*SuperFlagHelp) String() string
func SyncDir(string) error

type Tree struct {
}

func (*Tree) Close() error
func (*Tree) DeleteBelow(uint64)
func (*Tree) Get(uint64) uint64
func (*Tree) Iterate(func(node))
func (*Tree) IterateKV(func(key uint64, val uint64) (newVal uint64))
func (*Tree) Print()
func (*Tree) Reset()
func (*Tree) Set(uint64, uint64)
func (*Tree) Stats() TreeStats

type TreeStats struct {
	Allocated    int
	Bytes        int
	NumLeafKeys  int
	NumPages     int
	NumPagesFree int
	Occupancy    float64
	PageSize     int
}

func ZeroOut([]byte, int, int)

type node []uint64
