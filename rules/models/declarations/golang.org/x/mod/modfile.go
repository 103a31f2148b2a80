// Package golang.org/x/mod/modfile of golang.org/x/mod v0.42.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package modfile

import (
	"golang.org/x/mod/internal/lazyregexp"
	"golang.org/x/mod/module"
)

func AutoQuote(string) string

type Comment struct {
	Start  Position
	Token  string
	Suffix bool
}
type CommentBlock struct {
	Comments
	Start Position
}

func (*CommentBlock) Span() (Position, Position)

type Comments struct {
	Before []Comment
	Suffix []Comment
	After  []Comment
}

func (*Comments) Comment() *Comments

type Error struct {
	Filename string
	Pos      Position
	Verb     string
	ModPath  string
	Err      error
}

func (*Error) Error() string
func (*Error) Unwrap() error

type ErrorList []Error

func (ErrorList) Error() string

type Exclude struct {
	Mod    module.Version
	Syntax *Line
}
type Expr interface {
	Comment() *Comments
	Span() (Position, Position)
}
type File struct {
	Module    *Module
	Go        *Go
	Toolchain *Toolchain
	Godebug   []*Godebug
	Require   []*Require
	Exclude   []*Exclude
	Replace   []*Replace
	Retract   []*Retract
	Tool      []*Tool
	Ignore    []*Ignore
	Syntax    *FileSyntax
}

func (*File) AddComment(string)
func (*File) AddExclude(string, string) error
func (*File) AddGoStmt(string) error
func (*File) AddGodebug(string, string) error
func (*File) AddIgnore(string) error
func (*File) AddModuleStmt(string) error
func (*File) AddNewRequire(string, string, bool)
func (*File) AddReplace(string, string, string, string) error
func (*File) AddRequire(string, string) error
func (*File) AddRetract(VersionInterval, string) error
func (*File) AddTool(string) error
func (*File) AddToolchainStmt(string) error
func (*File) Cleanup()
func (*File) DropExclude(string, string) error
func (*File) DropGoStmt()
func (*File) DropGodebug(string) error
func (*File) DropIgnore(string) error
func (*File) DropReplace(string, string) error
func (*File) DropRequire(string) error
func (*File) DropRetract(VersionInterval) error
func (*File) DropTool(string) error
func (*File) DropToolchainStmt()
func (*File) Format() ([]byte, error)
func (*File) SetRequire([]*Require)
func (*File) SetRequireAtMostTwo([]*Require)
func (*File) SetRequireSeparateIndirect([]*Require)
func (*File) SortBlocks()

type FileSyntax struct {
	Name string
	Comments
	Stmt []Expr
}

func (*FileSyntax) Cleanup()
func (*FileSyntax) Span() (Position, Position)
func Format(*FileSyntax) []byte

type Go struct {
	Version string
	Syntax  *Line
}

var GoVersionRE *lazyregexp.Regexp

type Godebug struct {
	Key    string
	Value  string
	Syntax *Line
}
type Ignore struct {
	Path   string
	Syntax *Line
}

func IsDirectoryPath(string) bool

type LParen struct {
	Comments
	Pos Position
}

func (*LParen) Span() (Position, Position)

type Line struct {
	Comments
	Start   Position
	Token   []string
	InBlock bool
	End     Position
}

func (*Line) Span() (Position, Position)

type LineBlock struct {
	Comments
	Start  Position
	LParen LParen
	Token  []string
	Line   []*Line
	RParen RParen
}

func (*LineBlock) Span() (Position, Position)

type Module struct {
	Mod        module.Version
	Deprecated string
	Syntax     *Line
}

func ModulePath([]byte) string
func MustQuote(string) bool
func Parse(string, []byte, VersionFixer) (*File, error)
func ParseLax(string, []byte, VersionFixer) (*File, error)
func ParseWork(string, []byte, VersionFixer) (*WorkFile, error)

type Position struct {
	Line     int
	LineRune int
	Byte     int
}
type RParen struct {
	Comments
	Pos Position
}

func (*RParen) Span() (Position, Position)

type Replace struct {
	Old    module.Version
	New    module.Version
	Syntax *Line
}
type Require struct {
	Mod      module.Version
	Indirect bool
	Syntax   *Line
}
type Retract struct {
	VersionInterval
	Rationale string
	Syntax    *Line
}
type Tool struct {
	Path   string
	Syntax *Line
}
type Toolchain struct {
	Name   string
	Syntax *Line
}

var ToolchainRE *lazyregexp.Regexp

type Use struct {
	Path       string
	ModulePath string
	Syntax     *Line
}
type VersionFixer func(path string, version string) (string, error)
type VersionInterval struct {
	Low  string
	High string
}
type WorkFile struct {
	Go        *Go
	Toolchain *Toolchain
	Godebug   []*Godebug
	Use       []*Use
	Replace   []*Replace
	Syntax    *FileSyntax
}

func (*WorkFile) AddGoStmt(string) error
func (*WorkFile) AddGodebug(string, string) error
func (*WorkFile) AddNewUse(string, string)
func (*WorkFile) AddReplace(string, string, string, string) error
func (*WorkFile) AddToolchainStmt(string) error
func (*WorkFile) AddUse(string, string) error
func (*WorkFile) Cleanup()
func (*WorkFile) DropGoStmt()
func (*WorkFile) DropGodebug(string) error
func (*WorkFile) DropReplace(string, string) error
func (*WorkFile) DropToolchainStmt()
func (*WorkFile) DropUse(string) error
func (*WorkFile) SetUse([]*Use)
func (*WorkFile) SortBlocks()
