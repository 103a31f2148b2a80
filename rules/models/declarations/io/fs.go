// Package io/fs of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fs

import (
	"time"
)

type DirEntry interface {
	Info() (FileInfo, error)
	IsDir() bool
	Name() string
	Type() FileMode
}

var ErrClosed error
var ErrExist error
var ErrInvalid error
var ErrNotExist error
var ErrPermission error

type FS interface {
	Open(string) (File, error)
}
type File interface {
	Close() error
	Read([]byte) (int, error)
	Stat() (FileInfo, error)
}
type FileInfo interface {
	IsDir() bool
	ModTime() time.Time
	Mode() FileMode
	Name() string
	Size() int64
	Sys() any
}

func FileInfoToDirEntry(FileInfo) DirEntry

type FileMode uint32

func (FileMode) IsDir() bool
func (FileMode) IsRegular() bool
func (FileMode) Perm() FileMode
func (FileMode) String() string
func (FileMode) Type() FileMode
func FormatDirEntry(DirEntry) string
func FormatFileInfo(FileInfo) string
func Glob(FS, string) ([]string, error)

type GlobFS interface {
	FS
	Glob(string) ([]string, error)
}

func Lstat(FS, string) (FileInfo, error)

type PathError struct {
	Op   string
	Path string
	Err  error
}

func (*PathError) Error() string
func (*PathError) Timeout() bool
func (*PathError) Unwrap() error
func ReadDir(FS, string) ([]DirEntry, error)

type ReadDirFS interface {
	FS
	ReadDir(string) ([]DirEntry, error)
}
type ReadDirFile interface {
	File
	ReadDir(int) ([]DirEntry, error)
}

func ReadFile(FS, string) ([]byte, error)

type ReadFileFS interface {
	FS
	ReadFile(string) ([]byte, error)
}

func ReadLink(FS, string) (string, error)

type ReadLinkFS interface {
	FS
	Lstat(string) (FileInfo, error)
	ReadLink(string) (string, error)
}

var SkipAll error
var SkipDir error

func Stat(FS, string) (FileInfo, error)

type StatFS interface {
	FS
	Stat(string) (FileInfo, error)
}

func Sub(FS, string) (FS, error)

type SubFS interface {
	FS
	Sub(string) (FS, error)
}

func ValidPath(string) bool
func WalkDir(FS, string, WalkDirFunc) error

type WalkDirFunc func(path string, d DirEntry, err error) error
