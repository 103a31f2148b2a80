// Package github.com/orcaman/concurrent-map of github.com/orcaman/concurrent-map v1.0.0, MIT, Copyright (c) 2014 streamrail
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cmap

import (
	"sync"
)

type ConcurrentMap []*ConcurrentMapShared

func (ConcurrentMap) Clear()
func (ConcurrentMap) Count() int
func (ConcurrentMap) Get(string) (any, bool)
func (ConcurrentMap) GetShard(string) *ConcurrentMapShared
func (ConcurrentMap) Has(string) bool
func (ConcurrentMap) IsEmpty() bool
func (ConcurrentMap) Items() map[string]any
func (ConcurrentMap) Iter() <-chan Tuple
func (ConcurrentMap) IterBuffered() <-chan Tuple
func (ConcurrentMap) IterCb(IterCb)
func (ConcurrentMap) Keys() []string
func (ConcurrentMap) MSet(map[string]any)
func (ConcurrentMap) MarshalJSON() ([]byte, error)
func (ConcurrentMap) Pop(string) (any, bool)
func (ConcurrentMap) Remove(string)
func (ConcurrentMap) RemoveCb(string, RemoveCb) bool
func (ConcurrentMap) Set(string, any)
func (ConcurrentMap) SetIfAbsent(string, any) bool
func (ConcurrentMap) Upsert(string, any, UpsertCb) any

type ConcurrentMapShared struct {
	sync.RWMutex
}
type IterCb func(key string, v any)

func New() ConcurrentMap

type RemoveCb func(key string, v any, exists bool) bool

var SHARD_COUNT int

type Tuple struct {
	Key string
	Val any
}
type UpsertCb func(exist bool, valueInMap any, newValue any) any
