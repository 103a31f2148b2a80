// Package math/rand/v2 of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package rand

type ChaCha8 struct {
}

func (*ChaCha8) AppendBinary([]byte) ([]byte, error)
func (*ChaCha8) MarshalBinary() ([]byte, error)
func (*ChaCha8) Read([]byte) (int, error)
func (*ChaCha8) Seed([32]byte)
func (*ChaCha8) Uint64() uint64
func (*ChaCha8) UnmarshalBinary([]byte) error
func ExpFloat64() float64
func Float32() float32
func Float64() float64
func Int() int
func Int32() int32
func Int32N(int32) int32
func Int64() int64
func Int64N(int64) int64
func IntN(int) int
func N[Int intType](Int) Int
func New(Source) *Rand
func NewChaCha8([32]byte) *ChaCha8
func NewPCG(uint64, uint64) *PCG
func NewZipf(*Rand, float64, float64, uint64) *Zipf
func NormFloat64() float64

type PCG struct {
}

func (*PCG) AppendBinary([]byte) ([]byte, error)
func (*PCG) MarshalBinary() ([]byte, error)
func (*PCG) Seed(uint64, uint64)
func (*PCG) Uint64() uint64
func (*PCG) UnmarshalBinary([]byte) error
func Perm(int) []int

type Rand struct {
}

func (*Rand) ExpFloat64() float64
func (*Rand) Float32() float32
func (*Rand) Float64() float64
func (*Rand) Int() int
func (*Rand) Int32() int32
func (*Rand) Int32N(int32) int32
func (*Rand) Int64() int64
func (*Rand) Int64N(int64) int64
func (*Rand) IntN(int) int
func (*Rand) NormFloat64() float64
func (*Rand) Perm(int) []int
func (*Rand) Shuffle(int, func(i int, j int))
func (*Rand) Uint() uint
func (*Rand) Uint32() uint32
func (*Rand) Uint32N(uint32) uint32
func (*Rand) Uint64() uint64
func (*Rand) Uint64N(uint64) uint64
func (*Rand) UintN(uint) uint
func Shuffle(int, func(i int, j int))

type Source interface {
	Uint64() uint64
}

func Uint() uint
func Uint32() uint32
func Uint32N(uint32) uint32
func Uint64() uint64
func Uint64N(uint64) uint64
func UintN(uint) uint

type Zipf struct {
}

func (*Zipf) Uint64() uint64

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
