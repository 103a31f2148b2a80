// Package go/build of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package build

import (
	"go/token"
	"io"
	"io/fs"
)

func ArchChar(string) (string, error)

type Context struct {
	GOARCH        string
	GOOS          string
	GOROOT        string
	GOPATH        string
	Dir           string
	CgoEnabled    bool
	UseAllFiles   bool
	Compiler      string
	BuildTags     []string
	ToolTags      []string
	ReleaseTags   []string
	InstallSuffix string
	JoinPath      func(elem ...string) string
	SplitPathList func(list string) []string
	IsAbsPath     func(path string) bool
	IsDir         func(path string) bool
	HasSubdir     func(root string, dir string) (rel string, ok bool)
	ReadDir       func(dir string) ([]fs.FileInfo, error)
	OpenFile      func(path string) (io.ReadCloser, error)
}

func (*Context) Import(string, string, ImportMode) (*Package, error)
func (*Context) ImportDir(string, ImportMode) (*Package, error)
func (*Context) MatchFile(string, string) (bool, error)
func (*Context) SrcDirs() []string

var Default Context

type Directive struct {
	Text string
	Pos  token.Position
}

func Import(string, string, ImportMode) (*Package, error)
func ImportDir(string, ImportMode) (*Package, error)

type ImportMode uint

func IsLocalImport(string) bool

type MultiplePackageError struct {
	Dir      string
	Packages []string
	Files    []string
}

func (*MultiplePackageError) Error() string

type NoGoError struct {
	Dir string
}

func (*NoGoError) Error() string

type Package struct {
	Dir                  string
	Name                 string
	ImportComment        string
	Doc                  string
	ImportPath           string
	Root                 string
	SrcRoot              string
	PkgRoot              string
	PkgTargetRoot        string
	BinDir               string
	Goroot               bool
	PkgObj               string
	AllTags              []string
	ConflictDir          string
	BinaryOnly           bool
	GoFiles              []string
	CgoFiles             []string
	IgnoredGoFiles       []string
	InvalidGoFiles       []string
	IgnoredOtherFiles    []string
	CFiles               []string
	CXXFiles             []string
	MFiles               []string
	HFiles               []string
	FFiles               []string
	SFiles               []string
	SwigFiles            []string
	SwigCXXFiles         []string
	SysoFiles            []string
	CgoCFLAGS            []string
	CgoCPPFLAGS          []string
	CgoCXXFLAGS          []string
	CgoFFLAGS            []string
	CgoLDFLAGS           []string
	CgoPkgConfig         []string
	TestGoFiles          []string
	XTestGoFiles         []string
	Directives           []Directive
	TestDirectives       []Directive
	XTestDirectives      []Directive
	Imports              []string
	ImportPos            map[string][]token.Position
	TestImports          []string
	TestImportPos        map[string][]token.Position
	XTestImports         []string
	XTestImportPos       map[string][]token.Position
	EmbedPatterns        []string
	EmbedPatternPos      map[string][]token.Position
	TestEmbedPatterns    []string
	TestEmbedPatternPos  map[string][]token.Position
	XTestEmbedPatterns   []string
	XTestEmbedPatternPos map[string][]token.Position
}

func (*Package) IsCommand() bool

var ToolDir string
