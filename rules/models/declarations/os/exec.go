// Package os/exec of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package exec

import (
	"context"
	"io"
	"os"
	"syscall"
	"time"
)

type Cmd struct {
	Path         string
	Args         []string
	Env          []string
	Dir          string
	Stdin        io.Reader
	Stdout       io.Writer
	Stderr       io.Writer
	ExtraFiles   []*os.File
	SysProcAttr  *syscall.SysProcAttr
	Process      *os.Process
	ProcessState *os.ProcessState
	Err          error
	Cancel       func() error
	WaitDelay    time.Duration
}

func (*Cmd) CombinedOutput() ([]byte, error)
func (*Cmd) Environ() []string
func (*Cmd) Output() ([]byte, error)
func (*Cmd) Run() error
func (*Cmd) Start() error
func (*Cmd) StderrPipe() (io.ReadCloser, error)
func (*Cmd) StdinPipe() (io.WriteCloser, error)
func (*Cmd) StdoutPipe() (io.ReadCloser, error)
func (*Cmd) String() string
func (*Cmd) Wait() error
func Command(string, ...string) *Cmd
func CommandContext(context.Context, string, ...string) *Cmd

var ErrDot error
var ErrNotFound error
var ErrWaitDelay error

type Error struct {
	Name string
	Err  error
}

func (*Error) Error() string
func (*Error) Unwrap() error

type ExitError struct {
	*os.ProcessState
	Stderr []byte
}

func (*ExitError) Error() string
func LookPath(string) (string, error)
