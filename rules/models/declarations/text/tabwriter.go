// Package text/tabwriter of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tabwriter

import (
	"io"
)

func NewWriter(io.Writer, int, int, int, byte, uint) *Writer

type Writer struct {
}

func (*Writer) Flush() error
func (*Writer) Init(io.Writer, int, int, int, byte, uint) *Writer
func (*Writer) Write([]byte) (int, error)
