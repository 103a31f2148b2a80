// Package os of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
)

var Args []string

func Chdir(string) error
func Chmod(string, FileMode) error
func Chown(string, int, int) error
func Chtimes(string, time.Time, time.Time) error
func Clearenv()
func CopyFS(string, fs.FS) error
func Create(string) (*File, error)
func CreateTemp(string, string) (*File, error)

type DirEntry = fs.DirEntry

func DirFS(string) fs.FS
func Environ() []string

var ErrClosed error
var ErrDeadlineExceeded error
var ErrExist error
var ErrInvalid error
var ErrNoDeadline error
var ErrNoHandle error
var ErrNotExist error
var ErrPermission error
var ErrProcessDone error

func Executable() (string, error)
func Exit(int)
func Expand(string, func(string) string) string
func ExpandEnv(string) string

type File struct {
	*file
}

func (*File) Chdir() error
func (*File) Chmod(FileMode) error
func (*File) Chown(int, int) error
func (*File) Close() error
func (*File) Fd() uintptr
func (*File) Name() string
func (*File) Read([]byte) (int, error)
func (*File) ReadAt([]byte, int64) (int, error)
func (*File) ReadDir(int) ([]DirEntry, error)
func (*File) ReadFrom(io.Reader) (int64, error)
func (*File) Readdir(int) ([]FileInfo, error)
func (*File) Readdirnames(int) ([]string, error)
func (*File) Seek(int64, int) (int64, error)
func (*File) SetDeadline(time.Time) error
func (*File) SetReadDeadline(time.Time) error
func (*File) SetWriteDeadline(time.Time) error
func (*File) Stat() (FileInfo, error)
func (*File) Sync() error
func (*File) SyscallConn() (syscall.RawConn, error)
func (*File) Truncate(int64) error
func (*File) Write([]byte) (int, error)
func (*File) WriteAt([]byte, int64) (int, error)
func (*File) WriteString(string) (int, error)
func (*File) WriteTo(io.Writer) (int64, error)

type FileInfo = fs.FileInfo
type FileMode = fs.FileMode

func FindProcess(int) (*Process, error)
func Getegid() int
func Getenv(string) string
func Geteuid() int
func Getgid() int
func Getgroups() ([]int, error)
func Getpagesize() int
func Getpid() int
func Getppid() int
func Getuid() int
func Getwd() (string, error)
func Hostname() (string, error)

var Interrupt Signal

func IsExist(error) bool
func IsNotExist(error) bool
func IsPathSeparator(uint8) bool
func IsPermission(error) bool
func IsTimeout(error) bool

var Kill Signal

func Lchown(string, int, int) error
func Link(string, string) error

type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (*LinkError) Error() string
func (*LinkError) Unwrap() error
func LookupEnv(string) (string, bool)
func Lstat(string) (FileInfo, error)
func Mkdir(string, FileMode) error
func MkdirAll(string, FileMode) error
func MkdirTemp(string, string) (string, error)
func NewFile(uintptr, string) *File
func NewSyscallError(string, error) error
func Open(string) (*File, error)
func OpenFile(string, int, FileMode) (*File, error)
func OpenInRoot(string, string) (*File, error)
func OpenRoot(string) (*Root, error)

type PathError = fs.PathError

func Pipe() (*File, *File, error)

type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}
type Process struct {
	Pid int
}

func (*Process) Kill() error
func (*Process) Release() error
func (*Process) Signal(Signal) error
func (*Process) Wait() (*ProcessState, error)
func (*Process) WithHandle(func(handle uintptr)) error

type ProcessState struct {
}

func (*ProcessState) ExitCode() int
func (*ProcessState) Exited() bool
func (*ProcessState) Pid() int
func (*ProcessState) String() string
func (*ProcessState) Success() bool
func (*ProcessState) Sys() any
func (*ProcessState) SysUsage() any
func (*ProcessState) SystemTime() time.Duration
func (*ProcessState) UserTime() time.Duration
func ReadDir(string) ([]DirEntry, error)
func ReadFile(string) ([]byte, error)
func Readlink(string) (string, error)
func Remove(string) error
func RemoveAll(string) error
func Rename(string, string) error

type Root struct {
}

func (*Root) Chmod(string, FileMode) error
func (*Root) Chown(string, int, int) error
func (*Root) Chtimes(string, time.Time, time.Time) error
func (*Root) Close() error
func (*Root) Create(string) (*File, error)
func (*Root) FS() fs.FS
func (*Root) Lchown(string, int, int) error
func (*Root) Link(string, string) error
func (*Root) Lstat(string) (FileInfo, error)
func (*Root) Mkdir(string, FileMode) error
func (*Root) MkdirAll(string, FileMode) error
func (*Root) Name() string
func (*Root) Open(string) (*File, error)
func (*Root) OpenFile(string, int, FileMode) (*File, error)
func (*Root) OpenRoot(string) (*Root, error)
func (*Root) ReadFile(string) ([]byte, error)
func (*Root) Readlink(string) (string, error)
func (*Root) Remove(string) error
func (*Root) RemoveAll(string) error
func (*Root) Rename(string, string) error
func (*Root) Stat(string) (FileInfo, error)
func (*Root) Symlink(string, string) error
func (*Root) WriteFile(string, []byte, FileMode) error
func SameFile(FileInfo, FileInfo) bool
func Setenv(string, string) error

type Signal interface {
	Signal()
	String() string
}

func StartProcess(string, []string, *ProcAttr) (*Process, error)
func Stat(string) (FileInfo, error)

var Stderr *File
var Stdin *File
var Stdout *File

func Symlink(string, string) error

type SyscallError struct {
	Syscall string
	Err     error
}

func (*SyscallError) Error() string
func (*SyscallError) Timeout() bool
func (*SyscallError) Unwrap() error
func TempDir() string
func Truncate(string, int64) error
func Unsetenv(string) error
func UserCacheDir() (string, error)
func UserConfigDir() (string, error)
func UserHomeDir() (string, error)
func WriteFile(string, []byte, FileMode) error

type file struct {
}
