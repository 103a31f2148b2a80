// Package github.com/docker/docker/api/types/strslice of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package strslice

type StrSlice []string

func (*StrSlice) UnmarshalJSON([]byte) error
