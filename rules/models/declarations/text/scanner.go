// Package text/scanner of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package scanner

import (
	"io"
)

type Position struct {
	Filename string
	Offset   int
	Line     int
	Column   int
}

func (*Position) IsValid() bool
func (Position) String() string

type Scanner struct {
	Error       func(s *Scanner, msg string)
	ErrorCount  int
	Mode        uint
	Whitespace  uint64
	IsIdentRune func(ch rune, i int) bool
	Position
}

func (*Scanner) Init(io.Reader) *Scanner
func (*Scanner) Next() rune
func (*Scanner) Peek() rune
func (*Scanner) Pos() Position
func (*Scanner) Scan() rune
func (*Scanner) TokenText() string
func TokenString(rune) string
