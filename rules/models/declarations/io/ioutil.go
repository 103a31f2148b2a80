// Package io/ioutil of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ioutil

import (
	"io"
	"io/fs"
	"os"
)

var Discard io.Writer

func NopCloser(io.Reader) io.ReadCloser
func ReadAll(io.Reader) ([]byte, error)
func ReadDir(string) ([]fs.FileInfo, error)
func ReadFile(string) ([]byte, error)
func TempDir(string, string) (string, error)
func TempFile(string, string) (*os.File, error)
func WriteFile(string, []byte, fs.FileMode) error
