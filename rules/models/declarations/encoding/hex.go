// Package encoding/hex of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package hex

import (
	"io"
)

func AppendDecode([]byte, []byte) ([]byte, error)
func AppendEncode([]byte, []byte) []byte
func Decode([]byte, []byte) (int, error)
func DecodeString(string) ([]byte, error)
func DecodedLen(int) int
func Dump([]byte) string
func Dumper(io.Writer) io.WriteCloser
func Encode([]byte, []byte) int
func EncodeToString([]byte) string
func EncodedLen(int) int

var ErrLength error

type InvalidByteError byte

func (InvalidByteError) Error() string
func NewDecoder(io.Reader) io.Reader
func NewEncoder(io.Writer) io.Writer
