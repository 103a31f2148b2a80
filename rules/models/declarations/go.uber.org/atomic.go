// Package go.uber.org/atomic of go.uber.org/atomic v1.12.0, MIT, Copyright (c) 2016 Uber Technologies, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package atomic

import (
	"sync/atomic"
	"time"
	"unsafe"
)

type Bool struct {
}

func (*Bool) CAS(bool, bool) bool
func (*Bool) CompareAndSwap(bool, bool) bool
func (*Bool) Load() bool
func (*Bool) MarshalJSON() ([]byte, error)
func (*Bool) Store(bool)
func (*Bool) String() string
func (*Bool) Swap(bool) bool
func (*Bool) Toggle() bool
func (*Bool) UnmarshalJSON([]byte) error

type Duration struct {
}

func (*Duration) Add(time.Duration) time.Duration
func (*Duration) CAS(time.Duration, time.Duration) bool
func (*Duration) CompareAndSwap(time.Duration, time.Duration) bool
func (*Duration) Load() time.Duration
func (*Duration) MarshalJSON() ([]byte, error)
func (*Duration) Store(time.Duration)
func (*Duration) String() string
func (*Duration) Sub(time.Duration) time.Duration
func (*Duration) Swap(time.Duration) time.Duration
func (*Duration) UnmarshalJSON([]byte) error

type Error struct {
}

func (*Error) CompareAndSwap(error, error) bool
func (*Error) Load() error
func (*Error) Store(error)
func (*Error) Swap(error) error

type Float32 struct {
}

func (*Float32) Add(float32) float32
func (*Float32) CAS(float32, float32) bool
func (*Float32) CompareAndSwap(float32, float32) bool
func (*Float32) Load() float32
func (*Float32) MarshalJSON() ([]byte, error)
func (*Float32) Store(float32)
func (*Float32) String() string
func (*Float32) Sub(float32) float32
func (*Float32) Swap(float32) float32
func (*Float32) UnmarshalJSON([]byte) error

type Float64 struct {
}

func (*Float64) Add(float64) float64
func (*Float64) CAS(float64, float64) bool
func (*Float64) CompareAndSwap(float64, float64) bool
func (*Float64) Load() float64
func (*Float64) MarshalJSON() ([]byte, error)
func (*Float64) Store(float64)
func (*Float64) String() string
func (*Float64) Sub(float64) float64
func (*Float64) Swap(float64) float64
func (*Float64) UnmarshalJSON([]byte) error

type Int32 struct {
}

func (*Int32) Add(int32) int32
func (*Int32) CAS(int32, int32) bool
func (*Int32) CompareAndSwap(int32, int32) bool
func (*Int32) Dec() int32
func (*Int32) Inc() int32
func (*Int32) Load() int32
func (*Int32) MarshalJSON() ([]byte, error)
func (*Int32) Store(int32)
func (*Int32) String() string
func (*Int32) Sub(int32) int32
func (*Int32) Swap(int32) int32
func (*Int32) UnmarshalJSON([]byte) error

type Int64 struct {
}

func (*Int64) Add(int64) int64
func (*Int64) CAS(int64, int64) bool
func (*Int64) CompareAndSwap(int64, int64) bool
func (*Int64) Dec() int64
func (*Int64) Inc() int64
func (*Int64) Load() int64
func (*Int64) MarshalJSON() ([]byte, error)
func (*Int64) Store(int64)
func (*Int64) String() string
func (*Int64) Sub(int64) int64
func (*Int64) Swap(int64) int64
func (*Int64) UnmarshalJSON([]byte) error
func NewBool(bool) *Bool
func NewDuration(time.Duration) *Duration
func NewError(error) *Error
func NewFloat32(float32) *Float32
func NewFloat64(float64) *Float64
func NewInt32(int32) *Int32
func NewInt64(int64) *Int64
func NewPointer[T any](*T) *Pointer[T]
func NewString(string) *String
func NewTime(time.Time) *Time
func NewUint32(uint32) *Uint32
func NewUint64(uint64) *Uint64
func NewUintptr(uintptr) *Uintptr
func NewUnsafePointer(unsafe.Pointer) *UnsafePointer

type Pointer[T any] struct {
}

func (*Pointer[T]) CompareAndSwap(*T, *T) bool
func (*Pointer[T]) Load() *T
func (*Pointer[T]) MarshalJSON() ([]byte, error)
func (*Pointer[T]) Store(*T)
func (*Pointer[T]) String() string
func (*Pointer[T]) Swap(*T) *T
func (*Pointer[T]) UnmarshalJSON([]byte) error

type String struct {
}

func (*String) CompareAndSwap(string, string) bool
func (*String) Load() string
func (*String) MarshalText() ([]byte, error)
func (*String) Store(string)
func (*String) String() string
func (*String) Swap(string) string
func (*String) UnmarshalText([]byte) error

type Time struct {
}

func (*Time) Load() time.Time
func (*Time) MarshalJSON() ([]byte, error)
func (*Time) Store(time.Time)
func (*Time) UnmarshalJSON([]byte) error

type Uint32 struct {
}

func (*Uint32) Add(uint32) uint32
func (*Uint32) CAS(uint32, uint32) bool
func (*Uint32) CompareAndSwap(uint32, uint32) bool
func (*Uint32) Dec() uint32
func (*Uint32) Inc() uint32
func (*Uint32) Load() uint32
func (*Uint32) MarshalJSON() ([]byte, error)
func (*Uint32) Store(uint32)
func (*Uint32) String() string
func (*Uint32) Sub(uint32) uint32
func (*Uint32) Swap(uint32) uint32
func (*Uint32) UnmarshalJSON([]byte) error

type Uint64 struct {
}

func (*Uint64) Add(uint64) uint64
func (*Uint64) CAS(uint64, uint64) bool
func (*Uint64) CompareAndSwap(uint64, uint64) bool
func (*Uint64) Dec() uint64
func (*Uint64) Inc() uint64
func (*Uint64) Load() uint64
func (*Uint64) MarshalJSON() ([]byte, error)
func (*Uint64) Store(uint64)
func (*Uint64) String() string
func (*Uint64) Sub(uint64) uint64
func (*Uint64) Swap(uint64) uint64
func (*Uint64) UnmarshalJSON([]byte) error

type Uintptr struct {
}

func (*Uintptr) Add(uintptr) uintptr
func (*Uintptr) CAS(uintptr, uintptr) bool
func (*Uintptr) CompareAndSwap(uintptr, uintptr) bool
func (*Uintptr) Dec() uintptr
func (*Uintptr) Inc() uintptr
func (*Uintptr) Load() uintptr
func (*Uintptr) MarshalJSON() ([]byte, error)
func (*Uintptr) Store(uintptr)
func (*Uintptr) String() string
func (*Uintptr) Sub(uintptr) uintptr
func (*Uintptr) Swap(uintptr) uintptr
func (*Uintptr) UnmarshalJSON([]byte) error

type UnsafePointer struct {
}

func (*UnsafePointer) CAS(unsafe.Pointer, unsafe.Pointer) bool
func (*UnsafePointer) CompareAndSwap(unsafe.Pointer, unsafe.Pointer) bool
func (*UnsafePointer) Load() unsafe.Pointer
func (*UnsafePointer) Store(unsafe.Pointer)
func (*UnsafePointer) Swap(unsafe.Pointer) unsafe.Pointer

type Value struct {
	atomic.Value
}
