// Package bytes of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bytes

import (
	"io"
	"iter"
	"unicode"
)

type Buffer struct {
}

func (*Buffer) Available() int
func (*Buffer) AvailableBuffer() []byte
func (*Buffer) Bytes() []byte
func (*Buffer) Cap() int
func (*Buffer) Grow(int)
func (*Buffer) Len() int
func (*Buffer) Next(int) []byte
func (*Buffer) Peek(int) ([]byte, error)
func (*Buffer) Read([]byte) (int, error)
func (*Buffer) ReadByte() (byte, error)
func (*Buffer) ReadBytes(byte) ([]byte, error)
func (*Buffer) ReadFrom(io.Reader) (int64, error)
func (*Buffer) ReadRune() (rune, int, error)
func (*Buffer) ReadString(byte) (string, error)
func (*Buffer) Reset()
func (*Buffer) String() string
func (*Buffer) Truncate(int)
func (*Buffer) UnreadByte() error
func (*Buffer) UnreadRune() error
func (*Buffer) Write([]byte) (int, error)
func (*Buffer) WriteByte(byte) error
func (*Buffer) WriteRune(rune) (int, error)
func (*Buffer) WriteString(string) (int, error)
func (*Buffer) WriteTo(io.Writer) (int64, error)
func Clone([]byte) []byte
func Compare([]byte, []byte) int
func Contains([]byte, []byte) bool
func ContainsAny([]byte, string) bool
func ContainsFunc([]byte, func(rune) bool) bool
func ContainsRune([]byte, rune) bool
func Count([]byte, []byte) int
func Cut([]byte, []byte) ([]byte, []byte, bool)
func CutPrefix([]byte, []byte) ([]byte, bool)
func CutSuffix([]byte, []byte) ([]byte, bool)
func Equal([]byte, []byte) bool
func EqualFold([]byte, []byte) bool

var ErrTooLarge error

func Fields([]byte) [][]byte
func FieldsFunc([]byte, func(rune) bool) [][]byte
func FieldsFuncSeq([]byte, func(rune) bool) iter.Seq[[]byte]
func FieldsSeq([]byte) iter.Seq[[]byte]
func HasPrefix([]byte, []byte) bool
func HasSuffix([]byte, []byte) bool
func Index([]byte, []byte) int
func IndexAny([]byte, string) int
func IndexByte([]byte, byte) int
func IndexFunc([]byte, func(r rune) bool) int
func IndexRune([]byte, rune) int
func Join([][]byte, []byte) []byte
func LastIndex([]byte, []byte) int
func LastIndexAny([]byte, string) int
func LastIndexByte([]byte, byte) int
func LastIndexFunc([]byte, func(r rune) bool) int
func Lines([]byte) iter.Seq[[]byte]
func Map(func(r rune) rune, []byte) []byte
func NewBuffer([]byte) *Buffer
func NewBufferString(string) *Buffer
func NewReader([]byte) *Reader

type Reader struct {
}

func (*Reader) Len() int
func (*Reader) Read([]byte) (int, error)
func (*Reader) ReadAt([]byte, int64) (int, error)
func (*Reader) ReadByte() (byte, error)
func (*Reader) ReadRune() (rune, int, error)
func (*Reader) Reset([]byte)
func (*Reader) Seek(int64, int) (int64, error)
func (*Reader) Size() int64
func (*Reader) UnreadByte() error
func (*Reader) UnreadRune() error
func (*Reader) WriteTo(io.Writer) (int64, error)
func Repeat([]byte, int) []byte
func Replace([]byte, []byte, []byte, int) []byte
func ReplaceAll([]byte, []byte, []byte) []byte
func Runes([]byte) []rune
func Split([]byte, []byte) [][]byte
func SplitAfter([]byte, []byte) [][]byte
func SplitAfterN([]byte, []byte, int) [][]byte
func SplitAfterSeq([]byte, []byte) iter.Seq[[]byte]
func SplitN([]byte, []byte, int) [][]byte
func SplitSeq([]byte, []byte) iter.Seq[[]byte]
func Title([]byte) []byte
func ToLower([]byte) []byte
func ToLowerSpecial(unicode.SpecialCase, []byte) []byte
func ToTitle([]byte) []byte
func ToTitleSpecial(unicode.SpecialCase, []byte) []byte
func ToUpper([]byte) []byte
func ToUpperSpecial(unicode.SpecialCase, []byte) []byte
func ToValidUTF8([]byte, []byte) []byte
func Trim([]byte, string) []byte
func TrimFunc([]byte, func(r rune) bool) []byte
func TrimLeft([]byte, string) []byte
func TrimLeftFunc([]byte, func(r rune) bool) []byte
func TrimPrefix([]byte, []byte) []byte
func TrimRight([]byte, string) []byte
func TrimRightFunc([]byte, func(r rune) bool) []byte
func TrimSpace([]byte) []byte
func TrimSuffix([]byte, []byte) []byte
