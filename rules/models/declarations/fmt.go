// Package fmt of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fmt

import (
	"io"
)

func Append([]byte, ...any) []byte
func Appendf([]byte, string, ...any) []byte
func Appendln([]byte, ...any) []byte
func Errorf(string, ...any) error
func FormatString(State, rune) string

type Formatter interface {
	Format(State, rune)
}

func Fprint(io.Writer, ...any) (int, error)
func Fprintf(io.Writer, string, ...any) (int, error)
func Fprintln(io.Writer, ...any) (int, error)
func Fscan(io.Reader, ...any) (int, error)
func Fscanf(io.Reader, string, ...any) (int, error)
func Fscanln(io.Reader, ...any) (int, error)

type GoStringer interface {
	GoString() string
}

func Print(...any) (int, error)
func Printf(string, ...any) (int, error)
func Println(...any) (int, error)
func Scan(...any) (int, error)

type ScanState interface {
	Read([]byte) (int, error)
	ReadRune() (rune, int, error)
	SkipSpace()
	Token(bool, func(rune) bool) ([]byte, error)
	UnreadRune() error
	Width() (int, bool)
}

func Scanf(string, ...any) (int, error)
func Scanln(...any) (int, error)

type Scanner interface {
	Scan(ScanState, rune) error
}

func Sprint(...any) string
func Sprintf(string, ...any) string
func Sprintln(...any) string
func Sscan(string, ...any) (int, error)
func Sscanf(string, string, ...any) (int, error)
func Sscanln(string, ...any) (int, error)

type State interface {
	Flag(int) bool
	Precision() (int, bool)
	Width() (int, bool)
	Write([]byte) (int, error)
}
type Stringer interface {
	String() string
}
