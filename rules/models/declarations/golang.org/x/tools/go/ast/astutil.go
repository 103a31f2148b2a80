// Package golang.org/x/tools/go/ast/astutil of golang.org/x/tools v0.52.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package astutil

import (
	"go/ast"
	"go/token"
)

func AddImport(*token.FileSet, *ast.File, string) bool
func AddNamedImport(*token.FileSet, *ast.File, string, string) bool
func Apply(ast.Node, ApplyFunc, ApplyFunc) ast.Node

type ApplyFunc func(*Cursor) bool
type Cursor struct {
}

func (*Cursor) Delete()
func (*Cursor) Index() int
func (*Cursor) InsertAfter(ast.Node)
func (*Cursor) InsertBefore(ast.Node)
func (*Cursor) Name() string
func (*Cursor) Node() ast.Node
func (*Cursor) Parent() ast.Node
func (*Cursor) Replace(ast.Node)
func DeleteImport(*token.FileSet, *ast.File, string) bool
func DeleteNamedImport(*token.FileSet, *ast.File, string, string) bool
func Imports(*token.FileSet, *ast.File) [][]*ast.ImportSpec
func NodeDescription(ast.Node) string
func PathEnclosingInterval(*ast.File, token.Pos, token.Pos) ([]ast.Node, bool)
func RewriteImport(*token.FileSet, *ast.File, string, string) bool
func Unparen(ast.Expr) ast.Expr
func UsesImport(*ast.File, string) bool
