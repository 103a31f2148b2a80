// Package log/syslog of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package syslog

import (
	"log"
)

func Dial(string, string, Priority, string) (*Writer, error)
func New(Priority, string) (*Writer, error)
func NewLogger(Priority, int) (*log.Logger, error)

type Priority int
type Writer struct {
}

func (*Writer) Alert(string) error
func (*Writer) Close() error
func (*Writer) Crit(string) error
func (*Writer) Debug(string) error
func (*Writer) Emerg(string) error
func (*Writer) Err(string) error
func (*Writer) Info(string) error
func (*Writer) Notice(string) error
func (*Writer) Warning(string) error
func (*Writer) Write([]byte) (int, error)
