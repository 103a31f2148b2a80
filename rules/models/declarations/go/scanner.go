// Package go/scanner of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package scanner

import (
	"go/token"
	"io"
)

type Error struct {
	Pos token.Position
	Msg string
}

func (Error) Error() string

type ErrorHandler func(pos token.Position, msg string)
type ErrorList []*Error

func (*ErrorList) Add(token.Position, string)
func (ErrorList) Err() error
func (ErrorList) Error() string
func (ErrorList) Len() int
func (ErrorList) Less(int, int) bool
func (*ErrorList) RemoveMultiples()
func (*ErrorList) Reset()
func (ErrorList) Sort()
func (ErrorList) Swap(int, int)

type Mode uint

func PrintError(io.Writer, error)

type Scanner struct {
	ErrorCount int
}

func (*Scanner) Init(*token.File, []byte, ErrorHandler, Mode)
func (*Scanner) Scan() (token.Pos, token.Token, string)
