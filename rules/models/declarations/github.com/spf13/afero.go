// Package github.com/spf13/afero of github.com/spf13/afero v1.15.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package afero

import (
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

type Afero struct {
	Fs
}

func (Afero) DirExists(string) (bool, error)
func (Afero) Exists(string) (bool, error)
func (Afero) FileContainsAnyBytes(string, [][]byte) (bool, error)
func (Afero) FileContainsBytes(string, []byte) (bool, error)
func (Afero) GetTempDir(string) string
func (Afero) IsDir(string) (bool, error)
func (Afero) IsEmpty(string) (bool, error)
func (Afero) ReadDir(string) ([]os.FileInfo, error)
func (Afero) ReadFile(string) ([]byte, error)
func (Afero) SafeWriteReader(string, io.Reader) error
func (Afero) TempDir(string, string) (string, error)
func (Afero) TempFile(string, string) (File, error)
func (Afero) Walk(string, filepath.WalkFunc) error
func (Afero) WriteFile(string, []byte, os.FileMode) error
func (Afero) WriteReader(string, io.Reader) error

type BasePathFile struct {
	File
}

func (*BasePathFile) Name() string
func (*BasePathFile) ReadDir(int) ([]fs.DirEntry, error)

type BasePathFs struct {
}

func (*BasePathFs) Chmod(string, os.FileMode) error
func (*BasePathFs) Chown(string, int, int) error
func (*BasePathFs) Chtimes(string, time.Time, time.Time) error
func (*BasePathFs) Create(string) (File, error)
func (*BasePathFs) LstatIfPossible(string) (os.FileInfo, bool, error)
func (*BasePathFs) Mkdir(string, os.FileMode) error
func (*BasePathFs) MkdirAll(string, os.FileMode) error
func (*BasePathFs) Name() string
func (*BasePathFs) Open(string) (File, error)
func (*BasePathFs) OpenFile(string, int, os.FileMode) (File, error)
func (*BasePathFs) ReadlinkIfPossible(string) (string, error)
func (*BasePathFs) RealPath(string) (string, error)
func (*BasePathFs) Remove(string) error
func (*BasePathFs) RemoveAll(string) error
func (*BasePathFs) Rename(string, string) error
func (*BasePathFs) Stat(string) (os.FileInfo, error)
func (*BasePathFs) SymlinkIfPossible(string, string) error

type CacheOnReadFs struct {
}

func (*CacheOnReadFs) Chmod(string, os.FileMode) error
func (*CacheOnReadFs) Chown(string, int, int) error
func (*CacheOnReadFs) Chtimes(string, time.Time, time.Time) error
func (*CacheOnReadFs) Create(string) (File, error)
func (*CacheOnReadFs) Mkdir(string, os.FileMode) error
func (*CacheOnReadFs) MkdirAll(string, os.FileMode) error
func (*CacheOnReadFs) Name() string
func (*CacheOnReadFs) Open(string) (File, error)
func (*CacheOnReadFs) OpenFile(string, int, os.FileMode) (File, error)
func (*CacheOnReadFs) Remove(string) error
func (*CacheOnReadFs) RemoveAll(string) error
func (*CacheOnReadFs) Rename(string, string) error
func (*CacheOnReadFs) Stat(string) (os.FileInfo, error)

type CopyOnWriteFs struct {
}

func (*CopyOnWriteFs) Chmod(string, os.FileMode) error
func (*CopyOnWriteFs) Chown(string, int, int) error
func (*CopyOnWriteFs) Chtimes(string, time.Time, time.Time) error
func (*CopyOnWriteFs) Create(string) (File, error)
func (*CopyOnWriteFs) LstatIfPossible(string) (os.FileInfo, bool, error)
func (*CopyOnWriteFs) Mkdir(string, os.FileMode) error
func (*CopyOnWriteFs) MkdirAll(string, os.FileMode) error
func (*CopyOnWriteFs) Name() string
func (*CopyOnWriteFs) Open(string) (File, error)
func (*CopyOnWriteFs) OpenFile(string, int, os.FileMode) (File, error)
func (*CopyOnWriteFs) ReadlinkIfPossible(string) (string, error)
func (*CopyOnWriteFs) Remove(string) error
func (*CopyOnWriteFs) RemoveAll(string) error
func (*CopyOnWriteFs) Rename(string, string) error
func (*CopyOnWriteFs) Stat(string) (os.FileInfo, error)
func (*CopyOnWriteFs) SymlinkIfPossible(string, string) error
func DirExists(Fs, string) (bool, error)

type DirsMerger func(lofi []os.FileInfo, bofi []os.FileInfo) ([]os.FileInfo, error)

var ErrDestinationExists error
var ErrFileClosed error
var ErrFileExists error
var ErrFileNotFound error
var ErrNoReadlink error
var ErrNoSymlink error
var ErrOutOfRange error
var ErrTooLarge error

func Exists(Fs, string) (bool, error)

type File interface {
	Name() string
	Readdir(int) ([]os.FileInfo, error)
	Readdirnames(int) ([]string, error)
	Stat() (os.FileInfo, error)
	Sync() error
	Truncate(int64) error
	WriteString(string) (int, error)
	io.Closer
	io.Reader
	io.ReaderAt
	io.Seeker
	io.Writer
	io.WriterAt
}

func FileContainsAnyBytes(Fs, string, [][]byte) (bool, error)
func FileContainsBytes(Fs, string, []byte) (bool, error)

type FromIOFS struct {
	fs.FS
}

func (FromIOFS) Chmod(string, os.FileMode) error
func (FromIOFS) Chown(string, int, int) error
func (FromIOFS) Chtimes(string, time.Time, time.Time) error
func (FromIOFS) Create(string) (File, error)
func (FromIOFS) Mkdir(string, os.FileMode) error
func (FromIOFS) MkdirAll(string, os.FileMode) error
func (FromIOFS) Name() string
func (FromIOFS) Open(string) (File, error)
func (FromIOFS) OpenFile(string, int, os.FileMode) (File, error)
func (FromIOFS) Remove(string) error
func (FromIOFS) RemoveAll(string) error
func (FromIOFS) Rename(string, string) error
func (FromIOFS) Stat(string) (os.FileInfo, error)

type Fs interface {
	Chmod(string, os.FileMode) error
	Chown(string, int, int) error
	Chtimes(string, time.Time, time.Time) error
	Create(string) (File, error)
	Mkdir(string, os.FileMode) error
	MkdirAll(string, os.FileMode) error
	Name() string
	Open(string) (File, error)
	OpenFile(string, int, os.FileMode) (File, error)
	Remove(string) error
	RemoveAll(string) error
	Rename(string, string) error
	Stat(string) (os.FileInfo, error)
}

func FullBaseFsPath(*BasePathFs, string) string
func GetTempDir(Fs, string) string
func Glob(Fs, string) ([]string, error)

type HttpFs struct {
}

func (HttpFs) Chmod(string, os.FileMode) error
func (HttpFs) Chown(string, int, int) error
func (HttpFs) Chtimes(string, time.Time, time.Time) error
func (HttpFs) Create(string) (File, error)
func (HttpFs) Dir(string) *httpDir
func (HttpFs) Mkdir(string, os.FileMode) error
func (HttpFs) MkdirAll(string, os.FileMode) error
func (HttpFs) Name() string
func (HttpFs) Open(string) (http.File, error)
func (HttpFs) OpenFile(string, int, os.FileMode) (File, error)
func (HttpFs) Remove(string) error
func (HttpFs) RemoveAll(string) error
func (HttpFs) Rename(string, string) error
func (HttpFs) Stat(string) (os.FileInfo, error)

type IOFS struct {
	Fs
}

func (IOFS) Glob(string) ([]string, error)
func (IOFS) Open(string) (fs.File, error)
func (IOFS) ReadDir(string) ([]fs.DirEntry, error)
func (IOFS) ReadFile(string) ([]byte, error)
func (IOFS) Sub(string) (fs.FS, error)
func IsDir(Fs, string) (bool, error)
func IsEmpty(Fs, string) (bool, error)

type LinkReader interface {
	ReadlinkIfPossible(string) (string, error)
}
type Linker interface {
	SymlinkIfPossible(string, string) error
}
type Lstater interface {
	LstatIfPossible(string) (os.FileInfo, bool, error)
}
type MemMapFs struct {
}

func (*MemMapFs) Chmod(string, os.FileMode) error
func (*MemMapFs) Chown(string, int, int) error
func (*MemMapFs) Chtimes(string, time.Time, time.Time) error
func (*MemMapFs) Create(string) (File, error)
func (*MemMapFs) List()
func (*MemMapFs) LstatIfPossible(string) (os.FileInfo, bool, error)
func (*MemMapFs) Mkdir(string, os.FileMode) error
func (*MemMapFs) MkdirAll(string, os.FileMode) error
func (*MemMapFs) Name() string
func (*MemMapFs) Open(string) (File, error)
func (*MemMapFs) OpenFile(string, int, os.FileMode) (File, error)
func (*MemMapFs) Remove(string) error
func (*MemMapFs) RemoveAll(string) error
func (*MemMapFs) Rename(string, string) error
func (*MemMapFs) Stat(string) (os.FileInfo, error)
func NeuterAccents(string) string
func NewBasePathFs(Fs, string) Fs
func NewCacheOnReadFs(Fs, Fs, time.Duration) Fs
func NewCopyOnWriteFs(Fs, Fs) Fs
func NewHttpFs(Fs) *HttpFs
func NewIOFS(Fs) IOFS
func NewMemMapFs() Fs
func NewOsFs() Fs
func NewReadOnlyFs(Fs) Fs
func NewRegexpFs(Fs, *regexp.Regexp) Fs

type OsFs struct {
}

func (OsFs) Chmod(string, os.FileMode) error
func (OsFs) Chown(string, int, int) error
func (OsFs) Chtimes(string, time.Time, time.Time) error
func (OsFs) Create(string) (File, error)
func (OsFs) LstatIfPossible(string) (os.FileInfo, bool, error)
func (OsFs) Mkdir(string, os.FileMode) error
func (OsFs) MkdirAll(string, os.FileMode) error
func (OsFs) Name() string
func (OsFs) Open(string) (File, error)
func (OsFs) OpenFile(string, int, os.FileMode) (File, error)
func (OsFs) ReadlinkIfPossible(string) (string, error)
func (OsFs) Remove(string) error
func (OsFs) RemoveAll(string) error
func (OsFs) Rename(string, string) error
func (OsFs) Stat(string) (os.FileInfo, error)
func (OsFs) SymlinkIfPossible(string, string) error
func ReadAll(io.Reader) ([]byte, error)
func ReadDir(Fs, string) ([]os.FileInfo, error)
func ReadFile(Fs, string) ([]byte, error)

type ReadOnlyFs struct {
}

func (*ReadOnlyFs) Chmod(string, os.FileMode) error
func (*ReadOnlyFs) Chown(string, int, int) error
func (*ReadOnlyFs) Chtimes(string, time.Time, time.Time) error
func (*ReadOnlyFs) Create(string) (File, error)
func (*ReadOnlyFs) LstatIfPossible(string) (os.FileInfo, bool, error)
func (*ReadOnlyFs) Mkdir(string, os.FileMode) error
func (*ReadOnlyFs) MkdirAll(string, os.FileMode) error
func (*ReadOnlyFs) Name() string
func (*ReadOnlyFs) Open(string) (File, error)
func (*ReadOnlyFs) OpenFile(string, int, os.FileMode) (File, error)
func (*ReadOnlyFs) ReadDir(string) ([]os.FileInfo, error)
func (*ReadOnlyFs) ReadlinkIfPossible(string) (string, error)
func (*ReadOnlyFs) Remove(string) error
func (*ReadOnlyFs) RemoveAll(string) error
func (*ReadOnlyFs) Rename(string, string) error
func (*ReadOnlyFs) Stat(string) (os.FileInfo, error)
func (*ReadOnlyFs) SymlinkIfPossible(string, string) error

type RegexpFile struct {
}

func (*RegexpFile) Close() error
func (*RegexpFile) Name() string
func (*RegexpFile) Read([]byte) (int, error)
func (*RegexpFile) ReadAt([]byte, int64) (int, error)
func (*RegexpFile) Readdir(int) ([]os.FileInfo, error)
func (*RegexpFile) Readdirnames(int) ([]string, error)
func (*RegexpFile) Seek(int64, int) (int64, error)
func (*RegexpFile) Stat() (os.FileInfo, error)
func (*RegexpFile) Sync() error
func (*RegexpFile) Truncate(int64) error
func (*RegexpFile) Write([]byte) (int, error)
func (*RegexpFile) WriteAt([]byte, int64) (int, error)
func (*RegexpFile) WriteString(string) (int, error)

type RegexpFs struct {
}

func (*RegexpFs) Chmod(string, os.FileMode) error
func (*RegexpFs) Chown(string, int, int) error
func (*RegexpFs) Chtimes(string, time.Time, time.Time) error
func (*RegexpFs) Create(string) (File, error)
func (*RegexpFs) Mkdir(string, os.FileMode) error
func (*RegexpFs) MkdirAll(string, os.FileMode) error
func (*RegexpFs) Name() string
func (*RegexpFs) Open(string) (File, error)
func (*RegexpFs) OpenFile(string, int, os.FileMode) (File, error)
func (*RegexpFs) Remove(string) error
func (*RegexpFs) RemoveAll(string) error
func (*RegexpFs) Rename(string, string) error
func (*RegexpFs) Stat(string) (os.FileInfo, error)
func SafeWriteReader(Fs, string, io.Reader) error

type Symlinker interface {
	LinkReader
	Linker
	Lstater
}

func TempDir(Fs, string, string) (string, error)
func TempFile(Fs, string, string) (File, error)
func UnicodeSanitize(string) string

type UnionFile struct {
	Base   File
	Layer  File
	Merger DirsMerger
}

func (*UnionFile) Close() error
func (*UnionFile) Name() string
func (*UnionFile) Read([]byte) (int, error)
func (*UnionFile) ReadAt([]byte, int64) (int, error)
func (*UnionFile) Readdir(int) ([]os.FileInfo, error)
func (*UnionFile) Readdirnames(int) ([]string, error)
func (*UnionFile) Seek(int64, int) (int64, error)
func (*UnionFile) Stat() (os.FileInfo, error)
func (*UnionFile) Sync() error
func (*UnionFile) Truncate(int64) error
func (*UnionFile) Write([]byte) (int, error)
func (*UnionFile) WriteAt([]byte, int64) (int, error)
func (*UnionFile) WriteString(string) (int, error)
func Walk(Fs, string, filepath.WalkFunc) error
func WriteFile(Fs, string, []byte, os.FileMode) error
func WriteReader(Fs, string, io.Reader) error

type httpDir struct {
}

func (httpDir) Open(string) (http.File, error)
