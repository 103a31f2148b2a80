// Package go/types of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package types

import (
	"bytes"
	"go/ast"
	"go/constant"
	"go/token"
	"io"
	"iter"
)

type Alias struct {
}

func (*Alias) Obj() *TypeName
func (*Alias) Origin() *Alias
func (*Alias) Rhs() Type
func (*Alias) SetTypeParams([]*TypeParam)
func (*Alias) String() string
func (*Alias) TypeArgs() *TypeList
func (*Alias) TypeParams() *TypeParamList
func (*Alias) Underlying() Type

type ArgumentError struct {
	Index int
	Err   error
}

func (*ArgumentError) Error() string
func (*ArgumentError) Unwrap() error

type Array struct {
}

func (*Array) Elem() Type
func (*Array) Len() int64
func (*Array) String() string
func (*Array) Underlying() Type
func AssertableTo(*Interface, Type) bool
func AssignableTo(Type, Type) bool

type Basic struct {
}

func (*Basic) Info() BasicInfo
func (*Basic) Kind() BasicKind
func (*Basic) Name() string
func (*Basic) String() string
func (*Basic) Underlying() Type

type BasicInfo int
type BasicKind int
type Builtin struct {
	object
}

func (*Builtin) String() string

type Chan struct {
}

func (*Chan) Dir() ChanDir
func (*Chan) Elem() Type
func (*Chan) String() string
func (*Chan) Underlying() Type

type ChanDir int

func CheckExpr(*token.FileSet, *Package, token.Pos, ast.Expr, *Info) error

type Checker struct {
	*Info
	environment
}

func (*Checker) Files([]*ast.File) error
func Comparable(Type) bool

type Config struct {
	Context                  *Context
	GoVersion                string
	IgnoreFuncBodies         bool
	FakeImportC              bool
	Error                    func(err error)
	Importer                 Importer
	Sizes                    Sizes
	DisableUnusedImportCheck bool
}

func (*Config) Check(string, *token.FileSet, []*ast.File, *Info) (*Package, error)

type Const struct {
	object
}

func (*Const) String() string
func (*Const) Val() constant.Value

type Context struct {
}

func ConvertibleTo(Type, Type) bool
func DefPredeclaredTestFuncs()
func Default(Type) Type

type Error struct {
	Fset *token.FileSet
	Pos  token.Pos
	Msg  string
	Soft bool
}

func (Error) Error() string
func Eval(*token.FileSet, *Package, token.Pos, string) (TypeAndValue, error)
func ExprString(ast.Expr) string

type Func struct {
	object
}

func (*Func) FullName() string
func (*Func) Origin() *Func
func (*Func) Pkg() *Package
func (*Func) Scope() *Scope
func (*Func) Signature() *Signature
func (*Func) String() string
func Id(*Package, string) string
func Identical(Type, Type) bool
func IdenticalIgnoreTags(Type, Type) bool
func Implements(Type, *Interface) bool

type ImportMode int
type Importer interface {
	Import(string) (*Package, error)
}
type ImporterFrom interface {
	ImportFrom(string, string, ImportMode) (*Package, error)
	Importer
}
type Info struct {
	Types        map[ast.Expr]TypeAndValue
	Instances    map[*ast.Ident]Instance
	Defs         map[*ast.Ident]Object
	Uses         map[*ast.Ident]Object
	Implicits    map[ast.Node]Object
	Selections   map[*ast.SelectorExpr]*Selection
	Scopes       map[ast.Node]*Scope
	InitOrder    []*Initializer
	FileVersions map[*ast.File]string
}

func (*Info) ObjectOf(*ast.Ident) Object
func (*Info) PkgNameOf(*ast.ImportSpec) *PkgName
func (*Info) TypeOf(ast.Expr) Type

type Initializer struct {
	Lhs []*Var
	Rhs ast.Expr
}

func (*Initializer) String() string

type Instance struct {
	TypeArgs *TypeList
	Type     Type
}

func Instantiate(*Context, Type, []Type, bool) (Type, error)

type Interface struct {
}

func (*Interface) Complete() *Interface
func (*Interface) Embedded(int) *Named
func (*Interface) EmbeddedType(int) Type
func (*Interface) EmbeddedTypes() iter.Seq[Type]
func (*Interface) Empty() bool
func (*Interface) ExplicitMethod(int) *Func
func (*Interface) ExplicitMethods() iter.Seq[*Func]
func (*Interface) IsComparable() bool
func (*Interface) IsImplicit() bool
func (*Interface) IsMethodSet() bool
func (*Interface) MarkImplicit()
func (*Interface) Method(int) *Func
func (*Interface) Methods() iter.Seq[*Func]
func (*Interface) NumEmbeddeds() int
func (*Interface) NumExplicitMethods() int
func (*Interface) NumMethods() int
func (*Interface) String() string
func (*Interface) Underlying() Type
func IsInterface(Type) bool

type Label struct {
	object
}

func (*Label) String() string
func LookupFieldOrMethod(Type, bool, *Package, string) (Object, []int, bool)
func LookupSelection(Type, bool, *Package, string) (Selection, bool)

type Map struct {
}

func (*Map) Elem() Type
func (*Map) Key() Type
func (*Map) String() string
func (*Map) Underlying() Type

type MethodSet struct {
}

func (*MethodSet) At(int) *Selection
func (*MethodSet) Len() int
func (*MethodSet) Lookup(*Package, string) *Selection
func (*MethodSet) Methods() iter.Seq[*Selection]
func (*MethodSet) String() string
func MissingMethod(Type, *Interface, bool) (*Func, bool)

type Named struct {
}

func (*Named) AddMethod(*Func)
func (*Named) Method(int) *Func
func (*Named) Methods() iter.Seq[*Func]
func (*Named) NumMethods() int
func (*Named) Obj() *TypeName
func (*Named) Origin() *Named
func (*Named) SetTypeParams([]*TypeParam)
func (*Named) SetUnderlying(Type)
func (*Named) String() string
func (*Named) TypeArgs() *TypeList
func (*Named) TypeParams() *TypeParamList
func (*Named) Underlying() Type
func NewAlias(*TypeName, Type) *Alias
func NewArray(Type, int64) *Array
func NewChan(ChanDir, Type) *Chan
func NewChecker(*Config, *token.FileSet, *Package, *Info) *Checker
func NewConst(token.Pos, *Package, string, Type, constant.Value) *Const
func NewContext() *Context
func NewField(token.Pos, *Package, string, Type, bool) *Var
func NewFunc(token.Pos, *Package, string, *Signature) *Func
func NewInterface([]*Func, []*Named) *Interface
func NewInterfaceType([]*Func, []Type) *Interface
func NewLabel(token.Pos, *Package, string) *Label
func NewMap(Type, Type) *Map
func NewMethodSet(Type) *MethodSet
func NewNamed(*TypeName, Type, []*Func) *Named
func NewPackage(string, string) *Package
func NewParam(token.Pos, *Package, string, Type) *Var
func NewPkgName(token.Pos, *Package, string, *Package) *PkgName
func NewPointer(Type) *Pointer
func NewScope(*Scope, token.Pos, token.Pos, string) *Scope
func NewSignature(*Var, *Tuple, *Tuple, bool) *Signature
func NewSignatureType(*Var, []*TypeParam, []*TypeParam, *Tuple, *Tuple, bool) *Signature
func NewSlice(Type) *Slice
func NewStruct([]*Var, []string) *Struct
func NewTerm(bool, Type) *Term
func NewTuple(...*Var) *Tuple
func NewTypeName(token.Pos, *Package, string, Type) *TypeName
func NewTypeParam(*TypeName, Type) *TypeParam
func NewUnion([]*Term) *Union
func NewVar(token.Pos, *Package, string, Type) *Var

type Nil struct {
	object
}

func (*Nil) String() string

type Object interface {
	Exported() bool
	Id() string
	Name() string
	Parent() *Scope
	Pkg() *Package
	Pos() token.Pos
	String() string
	Type() Type
	order() uint32
	sameId(*Package, string, bool) bool
	scopePos() token.Pos
	setOrder(uint32)
	setParent(*Scope)
	setScopePos(token.Pos)
	setType(Type)
}

func ObjectString(Object, Qualifier) string

type Package struct {
}

func (*Package) Complete() bool
func (*Package) GoVersion() string
func (*Package) Imports() []*Package
func (*Package) MarkComplete()
func (*Package) Name() string
func (*Package) Path() string
func (*Package) Scope() *Scope
func (*Package) SetImports([]*Package)
func (*Package) SetName(string)
func (*Package) String() string

type PkgName struct {
	object
}

func (*PkgName) Imported() *Package
func (*PkgName) String() string

type Pointer struct {
}

func (*Pointer) Elem() Type
func (*Pointer) String() string
func (*Pointer) Underlying() Type

type Qualifier func(*Package) string

func RelativeTo(*Package) Qualifier
func Satisfies(Type, *Interface) bool

type Scope struct {
}

func (*Scope) Child(int) *Scope
func (*Scope) Children() iter.Seq[*Scope]
func (*Scope) Contains(token.Pos) bool
func (*Scope) End() token.Pos
func (*Scope) Innermost(token.Pos) *Scope
func (*Scope) Insert(Object) Object
func (*Scope) Len() int
func (*Scope) Lookup(string) Object
func (*Scope) LookupParent(string, token.Pos) (*Scope, Object)
func (*Scope) Names() []string
func (*Scope) NumChildren() int
func (*Scope) Parent() *Scope
func (*Scope) Pos() token.Pos
func (*Scope) String() string
func (*Scope) WriteTo(io.Writer, int, bool)

type Selection struct {
}

func (*Selection) Index() []int
func (*Selection) Indirect() bool
func (*Selection) Kind() SelectionKind
func (*Selection) Obj() Object
func (*Selection) Recv() Type
func (*Selection) String() string
func (*Selection) Type() Type

type SelectionKind int

func SelectionString(*Selection, Qualifier) string

type Signature struct {
}

func (*Signature) Params() *Tuple
func (*Signature) Recv() *Var
func (*Signature) RecvTypeParams() *TypeParamList
func (*Signature) Results() *Tuple
func (*Signature) String() string
func (*Signature) TypeParams() *TypeParamList
func (*Signature) Underlying() Type
func (*Signature) Variadic() bool

type Sizes interface {
	Alignof(Type) int64
	Offsetsof([]*Var) []int64
	Sizeof(Type) int64
}

func SizesFor(string, string) Sizes

type Slice struct {
}

func (*Slice) Elem() Type
func (*Slice) String() string
func (*Slice) Underlying() Type

type StdSizes struct {
	WordSize int64
	MaxAlign int64
}

func (*StdSizes) Alignof(Type) int64
func (*StdSizes) Offsetsof([]*Var) []int64
func (*StdSizes) Sizeof(Type) int64

type Struct struct {
}

func (*Struct) Field(int) *Var
func (*Struct) Fields() iter.Seq[*Var]
func (*Struct) NumFields() int
func (*Struct) String() string
func (*Struct) Tag(int) string
func (*Struct) Underlying() Type

type Term struct {
}

func (*Term) String() string
func (*Term) Tilde() bool
func (*Term) Type() Type

type Tuple struct {
}

func (*Tuple) At(int) *Var
func (*Tuple) Len() int
func (*Tuple) String() string
func (*Tuple) Underlying() Type
func (*Tuple) Variables() iter.Seq[*Var]

var Typ []*Basic

type Type interface {
	String() string
	Underlying() Type
}
type TypeAndValue struct {
	Type  Type
	Value constant.Value
}

func (TypeAndValue) Addressable() bool
func (TypeAndValue) Assignable() bool
func (TypeAndValue) HasOk() bool
func (TypeAndValue) IsBuiltin() bool
func (TypeAndValue) IsNil() bool
func (TypeAndValue) IsType() bool
func (TypeAndValue) IsValue() bool
func (TypeAndValue) IsVoid() bool

type TypeList struct {
}

func (*TypeList) At(int) Type
func (*TypeList) Len() int
func (*TypeList) Types() iter.Seq[Type]

type TypeName struct {
	object
}

func (*TypeName) IsAlias() bool
func (*TypeName) String() string

type TypeParam struct {
}

func (*TypeParam) Constraint() Type
func (*TypeParam) Index() int
func (*TypeParam) Obj() *TypeName
func (*TypeParam) SetConstraint(Type)
func (*TypeParam) String() string
func (*TypeParam) Underlying() Type

type TypeParamList struct {
}

func (*TypeParamList) At(int) *TypeParam
func (*TypeParamList) Len() int
func (*TypeParamList) TypeParams() iter.Seq[*TypeParam]
func TypeString(Type, Qualifier) string
func Unalias(Type) Type

type Union struct {
}

func (*Union) Len() int
func (*Union) String() string
func (*Union) Term(int) *Term
func (*Union) Terms() iter.Seq[*Term]
func (*Union) Underlying() Type

var Universe *Scope
var Unsafe *Package

type Var struct {
	object
}

func (*Var) Anonymous() bool
func (*Var) Embedded() bool
func (*Var) IsField() bool
func (*Var) Kind() VarKind
func (*Var) Origin() *Var
func (*Var) SetKind(VarKind)
func (*Var) String() string

type VarKind uint8

func (VarKind) String() string
func WriteExpr(*bytes.Buffer, ast.Expr)
func WriteSignature(*bytes.Buffer, *Signature, Qualifier)
func WriteType(*bytes.Buffer, Type, Qualifier)

type environment struct {
}
type object struct {
}

func (*object) Exported() bool
func (*object) Id() string
func (*object) Name() string
func (*object) Parent() *Scope
func (*object) Pkg() *Package
func (*object) Pos() token.Pos
func (*object) String() string
func (*object) Type() Type
