// Package github.com/orcaman/concurrent-map/v2 of github.com/orcaman/concurrent-map/v2 v2.0.1, MIT, Copyright (c) 2014 streamrail
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cmap

import (
	"fmt"
	"sync"
)

type ConcurrentMap[K comparable, V any] struct {
}

func (ConcurrentMap[K, V]) Clear()
func (ConcurrentMap[K, V]) Count() int
func (ConcurrentMap[K, V]) Get(K) (V, bool)
func (ConcurrentMap[K, V]) GetShard(K) *ConcurrentMapShared[K, V]
func (ConcurrentMap[K, V]) Has(K) bool
func (ConcurrentMap[K, V]) IsEmpty() bool
func (ConcurrentMap[K, V]) Items() map[K]V
func (ConcurrentMap[K, V]) Iter() <-chan Tuple[K, V]
func (ConcurrentMap[K, V]) IterBuffered() <-chan Tuple[K, V]
func (ConcurrentMap[K, V]) IterCb(IterCb[K, V])
func (ConcurrentMap[K, V]) Keys() []K
func (ConcurrentMap[K, V]) MSet(map[K]V)
func (ConcurrentMap[K, V]) MarshalJSON() ([]byte, error)
func (ConcurrentMap[K, V]) Pop(K) (V, bool)
func (ConcurrentMap[K, V]) Remove(K)
func (ConcurrentMap[K, V]) RemoveCb(K, RemoveCb[K, V]) bool
func (ConcurrentMap[K, V]) Set(K, V)
func (ConcurrentMap[K, V]) SetIfAbsent(K, V) bool
func (*ConcurrentMap[K, V]) UnmarshalJSON([]byte) error
func (ConcurrentMap[K, V]) Upsert(K, V, UpsertCb[V]) V

type ConcurrentMapShared[K comparable, V any] struct {
	sync.RWMutex
}
type IterCb[K comparable, V any] func(key K, v V)

func New[V any]() ConcurrentMap[string, V]
func NewStringer[K Stringer, V any]() ConcurrentMap[K, V]
func NewWithCustomShardingFunction[K comparable, V any](func(key K) uint32) ConcurrentMap[K, V]

type RemoveCb[K any, V any] func(key K, v V, exists bool) bool

var SHARD_COUNT int

type Stringer interface {
	comparable
	fmt.Stringer
}
type Tuple[K comparable, V any] struct {
	Key K
	Val V
}
type UpsertCb[V any] func(exist bool, valueInMap V, newValue V) V
