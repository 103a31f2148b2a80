// Package golang.org/x/tools/go/analysis of golang.org/x/tools v0.52.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package analysis

import (
	"flag"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"time"
)

type Analyzer struct {
	Name             string
	Doc              string
	URL              string
	Flags            flag.FlagSet
	Run              func(*Pass) (any, error)
	RunDespiteErrors bool
	Requires         []*Analyzer
	ResultType       reflect.Type
	FactTypes        []Fact
}

func (*Analyzer) String() string

type CycleInRequiresGraphError struct {
	AnalyzerNames map[string]bool
}

func (*CycleInRequiresGraphError) Error() string

type Diagnostic struct {
	Pos            token.Pos
	End            token.Pos
	Category       string
	Message        string
	URL            string
	SuggestedFixes []SuggestedFix
	Related        []RelatedInformation
}
type Fact interface {
	AFact()
}
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
type ObjectFact struct {
	Object types.Object
	Fact   Fact
}
type PackageFact struct {
	Package *types.Package
	Fact    Fact
}
type Pass struct {
	Analyzer          *Analyzer
	Fset              *token.FileSet
	Files             []*ast.File
	OtherFiles        []string
	IgnoredFiles      []string
	Pkg               *types.Package
	TypesInfo         *types.Info
	TypesSizes        types.Sizes
	TypeErrors        []types.Error
	Module            *Module
	Report            func(Diagnostic)
	ResultOf          map[*Analyzer]any
	ReadFile          func(filename string) ([]byte, error)
	ImportObjectFact  func(obj types.Object, fact Fact) bool
	ImportPackageFact func(pkg *types.Package, fact Fact) bool
	ExportObjectFact  func(obj types.Object, fact Fact)
	ExportPackageFact func(fact Fact)
	AllPackageFacts   func() []PackageFact
	AllObjectFacts    func() []ObjectFact
}

func (*Pass) ReportRangef(Range, string, ...any)
func (*Pass) Reportf(token.Pos, string, ...any)
func (*Pass) String() string

type Range interface {
	End() token.Pos
	Pos() token.Pos
}
type RelatedInformation struct {
	Pos     token.Pos
	End     token.Pos
	Message string
}
type SuggestedFix struct {
	Message   string
	TextEdits []TextEdit
}
type TextEdit struct {
	Pos     token.Pos
	End     token.Pos
	NewText []byte
}

func Validate([]*Analyzer) error
