// Package go.etcd.io/etcd/client/v3/concurrency of go.etcd.io/etcd/client/v3 v3.7.3, Apache-2.0, Copyright 2020 The etcd Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package concurrency

import (
	"context"
	"go.etcd.io/etcd/api/v3/etcdserverpb"
	clientv3 "go.etcd.io/etcd/client/v3"
	"go.uber.org/zap"
	"sync"
)

type Election struct {
}

func (*Election) Campaign(context.Context, string) error
func (*Election) Header() *etcdserverpb.ResponseHeader
func (*Election) Key() string
func (*Election) Leader(context.Context) (*clientv3.GetResponse, error)
func (*Election) Observe(context.Context) <-chan *clientv3.GetResponse
func (*Election) Proclaim(context.Context, string) error
func (*Election) Resign(context.Context) error
func (*Election) Rev() int64

var ErrElectionNoLeader error
var ErrElectionNotLeader error
var ErrLockReleased error
var ErrLocked error
var ErrSessionExpired error

type Isolation int
type Mutex struct {
}

func (*Mutex) Header() *etcdserverpb.ResponseHeader
func (*Mutex) IsOwner() clientv3.Cmp
func (*Mutex) Key() string
func (*Mutex) Lock(context.Context) error
func (*Mutex) TryLock(context.Context) error
func (*Mutex) Unlock(context.Context) error
func NewElection(*Session, string) *Election
func NewLocker(*Session, string) sync.Locker
func NewMutex(*Session, string) *Mutex
func NewSTM(*clientv3.Client, func(STM) error, ...STMOption) (*clientv3.TxnResponse, error)
func NewSTMReadCommitted(context.Context, *clientv3.Client, func(STM) error) (*clientv3.TxnResponse, error)
func NewSTMRepeatable(context.Context, *clientv3.Client, func(STM) error) (*clientv3.TxnResponse, error)
func NewSTMSerializable(context.Context, *clientv3.Client, func(STM) error) (*clientv3.TxnResponse, error)
func NewSession(*clientv3.Client, ...SessionOption) (*Session, error)
func ResumeElection(*Session, string, string, int64) *Election

type STM interface {
	Del(string)
	Get(...string) string
	Put(string, string, ...clientv3.OpOption)
	Rev(string) int64
	commit() *clientv3.TxnResponse
	reset()
}
type STMOption func(*stmOptions)
type Session struct {
}

func (*Session) Client() *clientv3.Client
func (*Session) Close() error
func (*Session) Ctx() context.Context
func (*Session) Done() <-chan struct{}
func (*Session) Lease() clientv3.LeaseID
func (*Session) Orphan()

type SessionOption func(*sessionOptions, *zap.Logger)

func WithAbortContext(context.Context) STMOption
func WithContext(context.Context) SessionOption
func WithIsolation(Isolation) STMOption
func WithLease(clientv3.LeaseID) SessionOption
func WithPrefetch(...string) STMOption
func WithTTL(int) SessionOption

type sessionOptions struct {
}
type stmOptions struct {
}
