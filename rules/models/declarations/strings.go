// Package strings of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package strings

import (
	"io"
	"iter"
	"unicode"
)

type Builder struct {
}

func (*Builder) Cap() int
func (*Builder) Grow(int)
func (*Builder) Len() int
func (*Builder) Reset()
func (*Builder) String() string
func (*Builder) Write([]byte) (int, error)
func (*Builder) WriteByte(byte) error
func (*Builder) WriteRune(rune) (int, error)
func (*Builder) WriteString(string) (int, error)
func Clone(string) string
func Compare(string, string) int
func Contains(string, string) bool
func ContainsAny(string, string) bool
func ContainsFunc(string, func(rune) bool) bool
func ContainsRune(string, rune) bool
func Count(string, string) int
func Cut(string, string) (string, string, bool)
func CutPrefix(string, string) (string, bool)
func CutSuffix(string, string) (string, bool)
func EqualFold(string, string) bool
func Fields(string) []string
func FieldsFunc(string, func(rune) bool) []string
func FieldsFuncSeq(string, func(rune) bool) iter.Seq[string]
func FieldsSeq(string) iter.Seq[string]
func HasPrefix(string, string) bool
func HasSuffix(string, string) bool
func Index(string, string) int
func IndexAny(string, string) int
func IndexByte(string, byte) int
func IndexFunc(string, func(rune) bool) int
func IndexRune(string, rune) int
func Join([]string, string) string
func LastIndex(string, string) int
func LastIndexAny(string, string) int
func LastIndexByte(string, byte) int
func LastIndexFunc(string, func(rune) bool) int
func Lines(string) iter.Seq[string]
func Map(func(rune) rune, string) string
func NewReader(string) *Reader
func NewReplacer(...string) *Replacer

type Reader struct {
}

func (*Reader) Len() int
func (*Reader) Read([]byte) (int, error)
func (*Reader) ReadAt([]byte, int64) (int, error)
func (*Reader) ReadByte() (byte, error)
func (*Reader) ReadRune() (rune, int, error)
func (*Reader) Reset(string)
func (*Reader) Seek(int64, int) (int64, error)
func (*Reader) Size() int64
func (*Reader) UnreadByte() error
func (*Reader) UnreadRune() error
func (*Reader) WriteTo(io.Writer) (int64, error)
func Repeat(string, int) string
func Replace(string, string, string, int) string
func ReplaceAll(string, string, string) string

type Replacer struct {
}

func (*Replacer) Replace(string) string
func (*Replacer) WriteString(io.Writer, string) (int, error)
func Split(string, string) []string
func SplitAfter(string, string) []string
func SplitAfterN(string, string, int) []string
func SplitAfterSeq(string, string) iter.Seq[string]
func SplitN(string, string, int) []string
func SplitSeq(string, string) iter.Seq[string]
func Title(string) string
func ToLower(string) string
func ToLowerSpecial(unicode.SpecialCase, string) string
func ToTitle(string) string
func ToTitleSpecial(unicode.SpecialCase, string) string
func ToUpper(string) string
func ToUpperSpecial(unicode.SpecialCase, string) string
func ToValidUTF8(string, string) string
func Trim(string, string) string
func TrimFunc(string, func(rune) bool) string
func TrimLeft(string, string) string
func TrimLeftFunc(string, func(rune) bool) string
func TrimPrefix(string, string) string
func TrimRight(string, string) string
func TrimRightFunc(string, func(rune) bool) string
func TrimSpace(string) string
func TrimSuffix(string, string) string
