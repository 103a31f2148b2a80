// Package go.uber.org/mock/gomock of go.uber.org/mock v0.6.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package gomock

import (
	"context"
	"fmt"
	"reflect"
)

func All(...Matcher) Matcher
func Any() Matcher
func AnyOf(...any) Matcher
func AssignableToTypeOf(any) Matcher

type Call struct {
}

func (*Call) After(*Call) *Call
func (*Call) AnyTimes() *Call
func (*Call) Do(any) *Call
func (*Call) DoAndReturn(any) *Call
func (*Call) MaxTimes(int) *Call
func (*Call) MinTimes(int) *Call
func (*Call) Return(...any) *Call
func (*Call) SetArg(int, any) *Call
func (*Call) String() string
func (*Call) Times(int) *Call
func Cond[T any](func(x T) bool) Matcher

type Controller struct {
	T TestHelper
}

func (*Controller) Call(any, string, ...any) []any
func (*Controller) Finish()
func (*Controller) RecordCall(any, string, ...any) *Call
func (*Controller) RecordCallWithMethodType(any, string, reflect.Type, ...any) *Call
func (*Controller) Satisfied() bool

type ControllerOption interface {
	apply(*Controller)
}

func Eq(any) Matcher

type GotFormatter interface {
	Got(any) string
}

func GotFormatterAdapter(GotFormatter, Matcher) Matcher

type GotFormatterFunc func(got any) string

func (GotFormatterFunc) Got(any) string
func InAnyOrder(any) Matcher
func InOrder(...any)
func Len(int) Matcher

type Matcher interface {
	Matches(any) bool
	String() string
}

func NewController(TestReporter, ...ControllerOption) *Controller
func Nil() Matcher
func Not(any) Matcher
func Regex(string) Matcher

type StringerFunc func() string

func (StringerFunc) String() string

type TestHelper interface {
	Helper()
	TestReporter
}
type TestReporter interface {
	Errorf(string, ...any)
	Fatalf(string, ...any)
}

func WantFormatter(fmt.Stringer, Matcher) Matcher
func WithContext(context.Context, TestReporter) (*Controller, context.Context)
func WithOverridableExpectations() overridableExpectationsOption

type overridableExpectationsOption struct {
}
