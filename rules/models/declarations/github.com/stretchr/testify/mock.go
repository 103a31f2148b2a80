// Package github.com/stretchr/testify/mock of github.com/stretchr/testify v1.12.1, MIT, Copyright (c) 2012-2020 Mat Ryer, Tyler Bunnell and contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package mock

import (
	"github.com/stretchr/objx"
	"time"
)

func AnythingOfType(string) AnythingOfTypeArgument

type AnythingOfTypeArgument = anythingOfTypeArgument
type Arguments []any

func (Arguments) Assert(TestingT, ...any) bool
func (Arguments) Bool(int) bool
func (Arguments) Diff([]any) (string, int)
func (Arguments) Error(int) error
func (Arguments) Get(int) any
func (Arguments) Int(int) int
func (Arguments) Is(...any) bool
func (Arguments) String(...int) string
func AssertExpectationsForObjects(TestingT, ...any) bool

type Call struct {
	Parent          *Mock
	Method          string
	Arguments       Arguments
	ReturnArguments Arguments
	Repeatability   int
	WaitFor         <-chan time.Time
	RunFn           func(Arguments)
	PanicMsg        *string
}

func (*Call) After(time.Duration) *Call
func (*Call) Maybe() *Call
func (*Call) NotBefore(...*Call) *Call
func (*Call) On(string, ...any) *Call
func (*Call) Once() *Call
func (*Call) Panic(string) *Call
func (*Call) Return(...any) *Call
func (*Call) Run(func(args Arguments)) *Call
func (*Call) Times(int) *Call
func (*Call) Twice() *Call
func (*Call) Unset() *Call
func (*Call) WaitUntil(<-chan time.Time) *Call
func FunctionalOptions(...any) *FunctionalOptionsArgument

type FunctionalOptionsArgument struct {
}

func (*FunctionalOptionsArgument) String() string
func InOrder(...*Call)
func IsType(any) *IsTypeArgument

type IsTypeArgument struct {
}

func MatchedBy(any) argumentMatcher

type Mock struct {
	ExpectedCalls []*Call
	Calls         []Call
}

func (*Mock) AssertCalled(TestingT, string, ...any) bool
func (*Mock) AssertExpectations(TestingT) bool
func (*Mock) AssertNotCalled(TestingT, string, ...any) bool
func (*Mock) AssertNumberOfCalls(TestingT, string, int) bool
func (*Mock) Called(...any) Arguments
func (*Mock) IsMethodCallable(TestingT, string, ...any) bool
func (*Mock) MethodCalled(string, ...any) Arguments
func (*Mock) On(string, ...any) *Call
func (*Mock) String() string
func (*Mock) Test(TestingT)
func (*Mock) TestData() objx.Map

type TestingT interface {
	Errorf(string, ...any)
	FailNow()
	Logf(string, ...any)
}
type anythingOfTypeArgument string
type argumentMatcher struct {
}

func (argumentMatcher) Matches(any) bool
func (argumentMatcher) String() string
