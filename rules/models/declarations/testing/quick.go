// Package testing/quick of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package quick

import (
	"math/rand"
	"reflect"
)

func Check(any, *Config) error
func CheckEqual(any, any, *Config) error

type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (*CheckEqualError) Error() string

type CheckError struct {
	Count int
	In    []any
}

func (*CheckError) Error() string

type Config struct {
	MaxCount      int
	MaxCountScale float64
	Rand          *rand.Rand
	Values        func([]reflect.Value, *rand.Rand)
}
type Generator interface {
	Generate(*rand.Rand, int) reflect.Value
}
type SetupError string

func (SetupError) Error() string
func Value(reflect.Type, *rand.Rand) (reflect.Value, bool)
