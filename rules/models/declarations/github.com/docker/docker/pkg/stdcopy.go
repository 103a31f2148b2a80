// Package github.com/docker/docker/pkg/stdcopy of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package stdcopy

import (
	"io"
)

func NewStdWriter(io.Writer, StdType) io.Writer
func StdCopy(io.Writer, io.Writer, io.Reader) (int64, error)

type StdType byte
