// Package go.opentelemetry.io/otel/codes of go.opentelemetry.io/otel v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package codes

type Code uint32

func (*Code) MarshalJSON() ([]byte, error)
func (Code) String() string
func (*Code) UnmarshalJSON([]byte) error
