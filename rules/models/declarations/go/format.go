// Package go/format of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package format

import (
	"go/token"
	"io"
)

func Node(io.Writer, *token.FileSet, any) error
func Source([]byte) ([]byte, error)
