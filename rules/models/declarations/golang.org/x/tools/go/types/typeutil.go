// Package golang.org/x/tools/go/types/typeutil of golang.org/x/tools v0.52.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package typeutil

import (
	"go/ast"
	"go/types"
)

func Callee(*types.Info, *ast.CallExpr) types.Object
func Dependencies(...*types.Package) []*types.Package

type Hasher struct {
}

func (Hasher) Hash(types.Type) uint32
func IntuitiveMethodSet(types.Type, *MethodSetCache) []*types.Selection
func MakeHasher() Hasher

type Map struct {
}

func (*Map) At(types.Type) any
func (*Map) Delete(types.Type) bool
func (*Map) Iterate(func(key types.Type, value any))
func (*Map) Keys() []types.Type
func (*Map) KeysString() string
func (*Map) Len() int
func (*Map) Set(types.Type, any) any
func (*Map) SetHasher(Hasher)
func (*Map) String() string

type MethodSetCache struct {
}

func (*MethodSetCache) MethodSet(types.Type) *types.MethodSet
func StaticCallee(*types.Info, *ast.CallExpr) *types.Func
