// Package sync of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sync

type Cond struct {
	L Locker
}

func (*Cond) Broadcast()
func (*Cond) Signal()
func (*Cond) Wait()

type Locker interface {
	Lock()
	Unlock()
}
type Map struct {
}

func (*Map) Clear()
func (*Map) CompareAndDelete(any, any) bool
func (*Map) CompareAndSwap(any, any, any) bool
func (*Map) Delete(any)
func (*Map) Load(any) (any, bool)
func (*Map) LoadAndDelete(any) (any, bool)
func (*Map) LoadOrStore(any, any) (any, bool)
func (*Map) Range(func(key any, value any) bool)
func (*Map) Store(any, any)
func (*Map) Swap(any, any) (any, bool)

type Mutex struct {
}

func (*Mutex) Lock()
func (*Mutex) TryLock() bool
func (*Mutex) Unlock()
func NewCond(Locker) *Cond

type Once struct {
}

func (*Once) Do(func())
func OnceFunc(func()) func()
func OnceValue[T any](func() T) func() T
func OnceValues[T1 any, T2 any](func() (T1, T2)) func() (T1, T2)

type Pool struct {
	New func() any
}

func (*Pool) Get() any
func (*Pool) Put(any)

type RWMutex struct {
}

func (*RWMutex) Lock()
func (*RWMutex) RLock()
func (*RWMutex) RLocker() Locker
func (*RWMutex) RUnlock()
func (*RWMutex) TryLock() bool
func (*RWMutex) TryRLock() bool
func (*RWMutex) Unlock()

type WaitGroup struct {
}

func (*WaitGroup) Add(int)
func (*WaitGroup) Done()
func (*WaitGroup) Go(func())
func (*WaitGroup) Wait()
