// Package mime of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mime

import (
	"io"
)

func AddExtensionType(string, string) error

var ErrInvalidMediaParameter error

func ExtensionsByType(string) ([]string, error)
func FormatMediaType(string, map[string]string) string
func ParseMediaType(string) (string, map[string]string, error)
func TypeByExtension(string) string

type WordDecoder struct {
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
}

func (*WordDecoder) Decode(string) (string, error)
func (*WordDecoder) DecodeHeader(string) (string, error)

type WordEncoder byte

func (WordEncoder) Encode(string, string) string
