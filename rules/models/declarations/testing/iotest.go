// Package testing/iotest of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package iotest

import (
	"io"
)

func DataErrReader(io.Reader) io.Reader
func ErrReader(error) io.Reader

var ErrTimeout error

func HalfReader(io.Reader) io.Reader
func NewReadLogger(string, io.Reader) io.Reader
func NewWriteLogger(string, io.Writer) io.Writer
func OneByteReader(io.Reader) io.Reader
func TestReader(io.Reader, []byte) error
func TimeoutReader(io.Reader) io.Reader
func TruncateWriter(io.Writer, int64) io.Writer
