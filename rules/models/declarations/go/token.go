// Package go/token of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package token

type File struct {
}

func (*File) AddLine(int)
func (*File) AddLineColumnInfo(int, string, int, int)
func (*File) AddLineInfo(int, string, int)
func (*File) Base() int
func (*File) End() Pos
func (*File) Line(Pos) int
func (*File) LineCount() int
func (*File) LineStart(int) Pos
func (*File) Lines() []int
func (*File) MergeLine(int)
func (*File) Name() string
func (*File) Offset(Pos) int
func (*File) Pos(int) Pos
func (*File) Position(Pos) Position
func (*File) PositionFor(Pos, bool) Position
func (*File) SetLines([]int) bool
func (*File) SetLinesForContent([]byte)
func (*File) Size() int

type FileSet struct {
}

func (*FileSet) AddExistingFiles(...*File)
func (*FileSet) AddFile(string, int, int) *File
func (*FileSet) Base() int
func (*FileSet) File(Pos) *File
func (*FileSet) Iterate(func(*File) bool)
func (*FileSet) Position(Pos) Position
func (*FileSet) PositionFor(Pos, bool) Position
func (*FileSet) Read(func(any) error) error
func (*FileSet) RemoveFile(*File)
func (*FileSet) Write(func(any) error) error
func IsExported(string) bool
func IsIdentifier(string) bool
func IsKeyword(string) bool
func Lookup(string) Token
func NewFileSet() *FileSet

type Pos int

func (Pos) IsValid() bool

type Position struct {
	Filename string
	Offset   int
	Line     int
	Column   int
}

func (*Position) IsValid() bool
func (Position) String() string

type Token int

func (Token) IsKeyword() bool
func (Token) IsLiteral() bool
func (Token) IsOperator() bool
func (Token) Precedence() int
func (Token) String() string
