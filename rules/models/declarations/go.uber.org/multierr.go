// Package go.uber.org/multierr of go.uber.org/multierr v1.11.0, MIT, Copyright (c) 2017-2021 Uber Technologies, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package multierr

import (
	"io"
)

func Append(error, error) error
func AppendFunc(*error, func() error)
func AppendInto(*error, error) bool
func AppendInvoke(*error, Invoker)
func Close(io.Closer) Invoker
func Combine(...error) error
func Errors(error) []error
func Every(error, error) bool

type Invoke func() error

func (Invoke) Invoke() error

type Invoker interface {
	Invoke() error
}
