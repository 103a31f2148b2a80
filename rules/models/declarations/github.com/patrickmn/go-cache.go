// Package github.com/patrickmn/go-cache of github.com/patrickmn/go-cache v2.1.0+incompatible, MIT, Copyright (c) 2012-2017 Patrick Mylund Nielsen and the go-cache contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cache

import (
	"io"
	"time"
)

type Cache struct {
	*cache
}
type Item struct {
	Object     any
	Expiration int64
}

func (Item) Expired() bool
func New(time.Duration, time.Duration) *Cache
func NewFrom(time.Duration, time.Duration, map[string]Item) *Cache

type cache struct {
}

func (*cache) Add(string, any, time.Duration) error
func (*cache) Decrement(string, int64) error
func (*cache) DecrementFloat(string, float64) error
func (*cache) DecrementFloat32(string, float32) (float32, error)
func (*cache) DecrementFloat64(string, float64) (float64, error)
func (*cache) DecrementInt(string, int) (int, error)
func (*cache) DecrementInt16(string, int16) (int16, error)
func (*cache) DecrementInt32(string, int32) (int32, error)
func (*cache) DecrementInt64(string, int64) (int64, error)
func (*cache) DecrementInt8(string, int8) (int8, error)
func (*cache) DecrementUint(string, uint) (uint, error)
func (*cache) DecrementUint16(string, uint16) (uint16, error)
func (*cache) DecrementUint32(string, uint32) (uint32, error)
func (*cache) DecrementUint64(string, uint64) (uint64, error)
func (*cache) DecrementUint8(string, uint8) (uint8, error)
func (*cache) DecrementUintptr(string, uintptr) (uintptr, error)
func (*cache) Delete(string)
func (*cache) DeleteExpired()
func (*cache) Flush()
func (*cache) Get(string) (any, bool)
func (*cache) GetWithExpiration(string) (any, time.Time, bool)
func (*cache) Increment(string, int64) error
func (*cache) IncrementFloat(string, float64) error
func (*cache) IncrementFloat32(string, float32) (float32, error)
func (*cache) IncrementFloat64(string, float64) (float64, error)
func (*cache) IncrementInt(string, int) (int, error)
func (*cache) IncrementInt16(string, int16) (int16, error)
func (*cache) IncrementInt32(string, int32) (int32, error)
func (*cache) IncrementInt64(string, int64) (int64, error)
func (*cache) IncrementInt8(string, int8) (int8, error)
func (*cache) IncrementUint(string, uint) (uint, error)
func (*cache) IncrementUint16(string, uint16) (uint16, error)
func (*cache) IncrementUint32(string, uint32) (uint32, error)
func (*cache) IncrementUint64(string, uint64) (uint64, error)
func (*cache) IncrementUint8(string, uint8) (uint8, error)
func (*cache) IncrementUintptr(string, uintptr) (uintptr, error)
func (*cache) ItemCount() int
func (*cache) Items() map[string]Item
func (*cache) Load(io.Reader) error
func (*cache) LoadFile(string) error
func (*cache) OnEvicted(func(string, any))
func (*cache) Replace(string, any, time.Duration) error
func (*cache) Save(io.Writer) error
func (*cache) SaveFile(string) error
func (*cache) Set(string, any, time.Duration)
func (*cache) SetDefault(string, any)
