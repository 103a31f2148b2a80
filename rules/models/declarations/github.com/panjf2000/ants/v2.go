// Package github.com/panjf2000/ants/v2 of github.com/panjf2000/ants/v2 v2.12.1, MIT, Copyright (c) 2018 Andy Pan
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ants

import (
	"context"
	"time"
)

func Cap() int

var ErrInvalidLoadBalancingStrategy error
var ErrInvalidMultiPoolSize error
var ErrInvalidPoolExpiry error
var ErrInvalidPoolIndex error
var ErrInvalidPreAllocSize error
var ErrLackPoolFunc error
var ErrPoolClosed error
var ErrPoolOverload error
var ErrTimeout error

func Free() int

type LoadBalancingStrategy int
type Logger interface {
	Printf(string, ...any)
}
type MultiPool struct {
}

func (*MultiPool) Cap() int
func (*MultiPool) Free() int
func (*MultiPool) FreeByIndex(int) (int, error)
func (*MultiPool) IsClosed() bool
func (*MultiPool) Reboot()
func (*MultiPool) ReleaseContext(context.Context) error
func (*MultiPool) ReleaseTimeout(time.Duration) error
func (*MultiPool) Running() int
func (*MultiPool) RunningByIndex(int) (int, error)
func (*MultiPool) Submit(func()) error
func (*MultiPool) Tune(int)
func (*MultiPool) Waiting() int
func (*MultiPool) WaitingByIndex(int) (int, error)

type MultiPoolWithFunc struct {
}

func (*MultiPoolWithFunc) Cap() int
func (*MultiPoolWithFunc) Free() int
func (*MultiPoolWithFunc) FreeByIndex(int) (int, error)
func (*MultiPoolWithFunc) Invoke(any) error
func (*MultiPoolWithFunc) IsClosed() bool
func (*MultiPoolWithFunc) Reboot()
func (*MultiPoolWithFunc) ReleaseContext(context.Context) error
func (*MultiPoolWithFunc) ReleaseTimeout(time.Duration) error
func (*MultiPoolWithFunc) Running() int
func (*MultiPoolWithFunc) RunningByIndex(int) (int, error)
func (*MultiPoolWithFunc) Tune(int)
func (*MultiPoolWithFunc) Waiting() int
func (*MultiPoolWithFunc) WaitingByIndex(int) (int, error)

type MultiPoolWithFuncGeneric[T any] struct {
}

func (*MultiPoolWithFuncGeneric[T]) Cap() int
func (*MultiPoolWithFuncGeneric[T]) Free() int
func (*MultiPoolWithFuncGeneric[T]) FreeByIndex(int) (int, error)
func (*MultiPoolWithFuncGeneric[T]) Invoke(T) error
func (*MultiPoolWithFuncGeneric[T]) IsClosed() bool
func (*MultiPoolWithFuncGeneric[T]) Reboot()
func (*MultiPoolWithFuncGeneric[T]) ReleaseContext(context.Context) error
func (*MultiPoolWithFuncGeneric[T]) ReleaseTimeout(time.Duration) error
func (*MultiPoolWithFuncGeneric[T]) Running() int
func (*MultiPoolWithFuncGeneric[T]) RunningByIndex(int) (int, error)
func (*MultiPoolWithFuncGeneric[T]) Tune(int)
func (*MultiPoolWithFuncGeneric[T]) Waiting() int
func (*MultiPoolWithFuncGeneric[T]) WaitingByIndex(int) (int, error)
func NewMultiPool(int, int, LoadBalancingStrategy, ...Option) (*MultiPool, error)
func NewMultiPoolWithFunc(int, int, func(any), LoadBalancingStrategy, ...Option) (*MultiPoolWithFunc, error)
func NewMultiPoolWithFuncGeneric[T any](int, int, func(T), LoadBalancingStrategy, ...Option) (*MultiPoolWithFuncGeneric[T], error)
func NewPool(int, ...Option) (*Pool, error)
func NewPoolWithFunc(int, func(any), ...Option) (*PoolWithFunc, error)
func NewPoolWithFuncGeneric[T any](int, func(T), ...Option) (*PoolWithFuncGeneric[T], error)

type Option func(opts *Options)
type Options struct {
	ExpiryDuration   time.Duration
	PreAlloc         bool
	MaxBlockingTasks int
	Nonblocking      bool
	PanicHandler     func(any)
	Logger           Logger
	DisablePurge     bool
}
type Pool struct {
	*poolCommon
}

func (*Pool) Submit(func()) error

type PoolWithFunc struct {
	*poolCommon
}

func (*PoolWithFunc) Invoke(any) error

type PoolWithFuncGeneric[T any] struct {
	*poolCommon
}

func (*PoolWithFuncGeneric[T]) Invoke(T) error
func Reboot()
func Release()
func ReleaseContext(context.Context) error
func ReleaseTimeout(time.Duration) error
func Running() int
func Submit(func()) error
func WithDisablePurge(bool) Option
func WithExpiryDuration(time.Duration) Option
func WithLogger(Logger) Option
func WithMaxBlockingTasks(int) Option
func WithNonblocking(bool) Option
func WithOptions(Options) Option
func WithPanicHandler(func(any)) Option
func WithPreAlloc(bool) Option

type poolCommon struct {
}

func (*poolCommon) Cap() int
func (*poolCommon) Free() int
func (*poolCommon) IsClosed() bool
func (*poolCommon) Reboot()
func (*poolCommon) Release()
func (*poolCommon) ReleaseContext(context.Context) error
func (*poolCommon) ReleaseTimeout(time.Duration) error
func (*poolCommon) Running() int
func (*poolCommon) Tune(int)
func (*poolCommon) Waiting() int
