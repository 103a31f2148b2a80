// Package github.com/opencontainers/image-spec/identity of github.com/opencontainers/image-spec v1.1.1, Apache-2.0, Copyright 2016 The Linux Foundation
//
// Declarations without bodies, written by ci/declare; not to be edited.

package identity

import (
	digest "github.com/opencontainers/go-digest"
	"io"
)

func ChainID([]digest.Digest) digest.Digest
func ChainIDs([]digest.Digest) []digest.Digest
func FromBytes([]byte) digest.Digest
func FromReader(io.Reader) (digest.Digest, error)
func FromString(string) digest.Digest
