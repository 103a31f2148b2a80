// Package github.com/fsnotify/fsnotify of github.com/fsnotify/fsnotify v1.10.1, BSD-3-Clause, Copyright © 2012 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fsnotify

var ErrClosed error
var ErrEventOverflow error
var ErrNonExistentWatch error

type Event struct {
	Name string
	Op   Op
}

func (Event) Has(Op) bool
func (Event) String() string
func NewBufferedWatcher(uint) (*Watcher, error)
func NewWatcher() (*Watcher, error)

type Op uint32

func (Op) Has(Op) bool
func (Op) String() string

type Watcher struct {
	Events chan Event
	Errors chan error
}

func (*Watcher) Add(string) error
func (*Watcher) AddWith(string, ...addOpt) error
func (*Watcher) Close() error
func (*Watcher) Remove(string) error
func (*Watcher) WatchList() []string
func WithBufferSize(int) addOpt

type addOpt func(opt *withOpts)
type withOpts struct {
}
