// Package golang.org/x/tools/go/packages of golang.org/x/tools v0.52.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package packages

import (
	"context"
	"go/ast"
	"go/token"
	"go/types"
	"iter"
	"time"
)

type Config struct {
	Mode       LoadMode
	Context    context.Context
	Logf       func(format string, args ...any)
	Dir        string
	Env        []string
	BuildFlags []string
	Fset       *token.FileSet
	ParseFile  func(fset *token.FileSet, filename string, src []byte) (*ast.File, error)
	Tests      bool
	Overlay    map[string][]byte
}
type DriverRequest struct {
	Mode       LoadMode
	Env        []string
	BuildFlags []string
	Tests      bool
	Overlay    map[string][]byte
}
type DriverResponse struct {
	NotHandled bool
	Compiler   string
	Arch       string
	Roots      []string
	Packages   []*Package
	GoVersion  int
}
type Error struct {
	Pos  string
	Msg  string
	Kind ErrorKind
}

func (Error) Error() string

type ErrorKind int

func Load(*Config, ...string) ([]*Package, error)

type LoadMode int

func (LoadMode) String() string

type Module struct {
	Path      string
	Version   string
	Replace   *Module
	Time      *time.Time
	Main      bool
	Indirect  bool
	Dir       string
	GoMod     string
	GoVersion string
	Error     *ModuleError
}
type ModuleError struct {
	Err string
}
type Package struct {
	ID              string
	Name            string
	PkgPath         string
	Dir             string
	Errors          []Error
	TypeErrors      []types.Error
	GoFiles         []string
	CompiledGoFiles []string
	OtherFiles      []string
	EmbedFiles      []string
	EmbedPatterns   []string
	IgnoredFiles    []string
	ExportFile      string
	Target          string
	Imports         map[string]*Package
	Module          *Module
	Types           *types.Package
	Fset            *token.FileSet
	IllTyped        bool
	Syntax          []*ast.File
	TypesInfo       *types.Info
	TypesSizes      types.Sizes
	ForTest         string
}

func (*Package) MarshalJSON() ([]byte, error)
func (*Package) String() string
func (*Package) UnmarshalJSON([]byte) error
func Postorder([]*Package) iter.Seq[*Package]
func PrintErrors([]*Package) int
func Visit([]*Package, func(*Package) bool, func(*Package))
