// Package bufio of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bufio

import (
	"io"
)

var ErrAdvanceTooFar error
var ErrBadReadCount error
var ErrBufferFull error
var ErrFinalToken error
var ErrInvalidUnreadByte error
var ErrInvalidUnreadRune error
var ErrNegativeAdvance error
var ErrNegativeCount error
var ErrTooLong error

func NewReadWriter(*Reader, *Writer) *ReadWriter
func NewReader(io.Reader) *Reader
func NewReaderSize(io.Reader, int) *Reader
func NewScanner(io.Reader) *Scanner
func NewWriter(io.Writer) *Writer
func NewWriterSize(io.Writer, int) *Writer

type ReadWriter struct {
	*Reader
	*Writer
}
type Reader struct {
}

func (*Reader) Buffered() int
func (*Reader) Discard(int) (int, error)
func (*Reader) Peek(int) ([]byte, error)
func (*Reader) Read([]byte) (int, error)
func (*Reader) ReadByte() (byte, error)
func (*Reader) ReadBytes(byte) ([]byte, error)
func (*Reader) ReadLine() ([]byte, bool, error)
func (*Reader) ReadRune() (rune, int, error)
func (*Reader) ReadSlice(byte) ([]byte, error)
func (*Reader) ReadString(byte) (string, error)
func (*Reader) Reset(io.Reader)
func (*Reader) Size() int
func (*Reader) UnreadByte() error
func (*Reader) UnreadRune() error
func (*Reader) WriteTo(io.Writer) (int64, error)
func ScanBytes([]byte, bool) (int, []byte, error)
func ScanLines([]byte, bool) (int, []byte, error)
func ScanRunes([]byte, bool) (int, []byte, error)
func ScanWords([]byte, bool) (int, []byte, error)

type Scanner struct {
}

func (*Scanner) Buffer([]byte, int)
func (*Scanner) Bytes() []byte
func (*Scanner) Err() error
func (*Scanner) Scan() bool
func (*Scanner) Split(SplitFunc)
func (*Scanner) Text() string

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)
type Writer struct {
}

func (*Writer) Available() int
func (*Writer) AvailableBuffer() []byte
func (*Writer) Buffered() int
func (*Writer) Flush() error
func (*Writer) ReadFrom(io.Reader) (int64, error)
func (*Writer) Reset(io.Writer)
func (*Writer) Size() int
func (*Writer) Write([]byte) (int, error)
func (*Writer) WriteByte(byte) error
func (*Writer) WriteRune(rune) (int, error)
func (*Writer) WriteString(string) (int, error)
