// Package github.com/google/go-cmp/cmp of github.com/google/go-cmp v0.7.0, BSD-3-Clause, Copyright (c) 2017 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cmp

import (
	"reflect"
)

func AllowUnexported(...any) Option
func Comparer(any) Option
func Diff(any, any, ...Option) string
func Equal(any, any, ...Option) bool
func Exporter(func(reflect.Type) bool) Option
func FilterPath(func(Path) bool, Option) Option
func FilterValues(any, Option) Option
func Ignore() Option

type Indirect struct {
	*indirect
}

func (Indirect) String() string
func (Indirect) Type() reflect.Type
func (Indirect) Values() (reflect.Value, reflect.Value)

type MapIndex struct {
	*mapIndex
}

func (MapIndex) Key() reflect.Value
func (MapIndex) String() string
func (MapIndex) Type() reflect.Type
func (MapIndex) Values() (reflect.Value, reflect.Value)

type Option interface {
	filter(*state, reflect.Type, reflect.Value, reflect.Value) applicableOption
}
type Options []Option

func (Options) String() string

type Path []PathStep

func (Path) GoString() string
func (Path) Index(int) PathStep
func (Path) Last() PathStep
func (Path) String() string

type PathStep interface {
	String() string
	Type() reflect.Type
	Values() (reflect.Value, reflect.Value)
}

func Reporter(interface {
	PopStep()
	PushStep(PathStep)
	Report(Result)
}) Option

type Result struct {
}

func (Result) ByCycle() bool
func (Result) ByFunc() bool
func (Result) ByIgnore() bool
func (Result) ByMethod() bool
func (Result) Equal() bool

type SliceIndex struct {
	*sliceIndex
}

func (SliceIndex) Key() int
func (SliceIndex) SplitKeys() (int, int)
func (SliceIndex) String() string
func (SliceIndex) Type() reflect.Type
func (SliceIndex) Values() (reflect.Value, reflect.Value)

type StructField struct {
	*structField
}

func (StructField) Index() int
func (StructField) Name() string
func (StructField) String() string
func (StructField) Type() reflect.Type
func (StructField) Values() (reflect.Value, reflect.Value)

type Transform struct {
	*transform
}

func (Transform) Func() reflect.Value
func (Transform) Name() string
func (Transform) Option() Option
func (Transform) String() string
func (Transform) Type() reflect.Type
func (Transform) Values() (reflect.Value, reflect.Value)
func Transformer(string, any) Option

type TypeAssertion struct {
	*typeAssertion
}

func (TypeAssertion) String() string
func (TypeAssertion) Type() reflect.Type
func (TypeAssertion) Values() (reflect.Value, reflect.Value)

type applicableOption interface {
	Option
	apply(*state, reflect.Value, reflect.Value)
}
type indirect struct {
	pathStep
}
type mapIndex struct {
	pathStep
}
type sliceIndex struct {
	pathStep
}
type state struct {
}
type structField struct {
	pathStep
}
type transform struct {
	pathStep
}
type typeAssertion struct {
	pathStep
}
type pathStep struct {
}

func (pathStep) String() string
func (pathStep) Type() reflect.Type
func (pathStep) Values() (reflect.Value, reflect.Value)
