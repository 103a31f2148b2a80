// Package go/printer of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package printer

import (
	"go/ast"
	"go/token"
	"io"
)

type CommentedNode struct {
	Node     any
	Comments []*ast.CommentGroup
}
type Config struct {
	Mode     Mode
	Tabwidth int
	Indent   int
}

func (*Config) Fprint(io.Writer, *token.FileSet, any) error
func Fprint(io.Writer, *token.FileSet, any) error

type Mode uint
