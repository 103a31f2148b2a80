// Package golang.org/x/tools/go/ast/inspector of golang.org/x/tools v0.52.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package inspector

import (
	"go/ast"
	"go/token"
	"golang.org/x/tools/go/ast/edge"
	"iter"
)

func All[N interface {
	*S
	ast.Node
}, S any](*Inspector) iter.Seq[N]

type Cursor struct {
}

func (Cursor) Child(ast.Node) Cursor
func (Cursor) ChildAt(edge.Kind, int) Cursor
func (Cursor) Children() iter.Seq[Cursor]
func (Cursor) Contains(Cursor) bool
func (Cursor) Enclosing(...ast.Node) iter.Seq[Cursor]
func (Cursor) FindByPos(token.Pos, token.Pos) (Cursor, bool)
func (Cursor) FindNode(ast.Node) (Cursor, bool)
func (Cursor) FirstChild() (Cursor, bool)
func (Cursor) GoString() string
func (Cursor) Index() int32
func (Cursor) Inspect([]ast.Node, func(c Cursor) (descend bool))
func (Cursor) Inspector() *Inspector
func (Cursor) LastChild() (Cursor, bool)
func (Cursor) NextSibling() (Cursor, bool)
func (Cursor) Node() ast.Node
func (Cursor) Parent() Cursor
func (Cursor) ParentEdge() (edge.Kind, int)
func (Cursor) ParentEdgeIndex() int
func (Cursor) ParentEdgeKind() edge.Kind
func (Cursor) Preorder(...ast.Node) iter.Seq[Cursor]
func (Cursor) PrevSibling() (Cursor, bool)
func (Cursor) String() string
func (Cursor) Valid() bool

type Inspector struct {
}

func (*Inspector) At(int32) Cursor
func (*Inspector) Nodes([]ast.Node, func(n ast.Node, push bool) (proceed bool))
func (*Inspector) Preorder([]ast.Node, func(ast.Node))
func (*Inspector) PreorderSeq(...ast.Node) iter.Seq[ast.Node]
func (*Inspector) Root() Cursor
func (*Inspector) WithStack([]ast.Node, func(n ast.Node, push bool, stack []ast.Node) (proceed bool))
func New([]*ast.File) *Inspector
