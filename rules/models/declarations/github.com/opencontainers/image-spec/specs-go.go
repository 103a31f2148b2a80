// Package github.com/opencontainers/image-spec/specs-go of github.com/opencontainers/image-spec v1.1.1, Apache-2.0, Copyright 2016 The Linux Foundation
//
// Declarations without bodies, written by ci/declare; not to be edited.

package specs

var Version string

type Versioned struct {
	SchemaVersion int
}
