// Package go/parser of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package parser

import (
	"go/ast"
	"go/token"
	"io/fs"
)

type Mode uint

func ParseDir(*token.FileSet, string, func(fs.FileInfo) bool, Mode) (map[string]*ast.Package, error)
func ParseExpr(string) (ast.Expr, error)
func ParseExprFrom(*token.FileSet, string, any, Mode) (ast.Expr, error)
func ParseFile(*token.FileSet, string, any, Mode) (*ast.File, error)
