// Package embed of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package embed

import (
	"io/fs"
)

type FS struct {
}

func (FS) Open(string) (fs.File, error)
func (FS) ReadDir(string) ([]fs.DirEntry, error)
func (FS) ReadFile(string) ([]byte, error)
