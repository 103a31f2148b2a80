// Package github.com/stretchr/testify/assert of github.com/stretchr/testify v1.12.1, MIT, Copyright (c) 2012-2020 Mat Ryer, Tyler Bunnell and contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package assert

import (
	"net/http"
	"net/url"
	"time"
)

var AnError error

type Assertions struct {
}

func (*Assertions) Condition(Comparison, ...any) bool
func (*Assertions) Conditionf(Comparison, string, ...any) bool
func (*Assertions) Contains(any, any, ...any) bool
func (*Assertions) Containsf(any, any, string, ...any) bool
func (*Assertions) DirExists(string, ...any) bool
func (*Assertions) DirExistsf(string, string, ...any) bool
func (*Assertions) ElementsMatch(any, any, ...any) bool
func (*Assertions) ElementsMatchf(any, any, string, ...any) bool
func (*Assertions) Empty(any, ...any) bool
func (*Assertions) Emptyf(any, string, ...any) bool
func (*Assertions) Equal(any, any, ...any) bool
func (*Assertions) EqualError(error, string, ...any) bool
func (*Assertions) EqualErrorf(error, string, string, ...any) bool
func (*Assertions) EqualExportedValues(any, any, ...any) bool
func (*Assertions) EqualExportedValuesf(any, any, string, ...any) bool
func (*Assertions) EqualValues(any, any, ...any) bool
func (*Assertions) EqualValuesf(any, any, string, ...any) bool
func (*Assertions) Equalf(any, any, string, ...any) bool
func (*Assertions) Error(error, ...any) bool
func (*Assertions) ErrorAs(error, any, ...any) bool
func (*Assertions) ErrorAsf(error, any, string, ...any) bool
func (*Assertions) ErrorContains(error, string, ...any) bool
func (*Assertions) ErrorContainsf(error, string, string, ...any) bool
func (*Assertions) ErrorIs(error, error, ...any) bool
func (*Assertions) ErrorIsf(error, error, string, ...any) bool
func (*Assertions) Errorf(error, string, ...any) bool
func (*Assertions) Eventually(func() bool, time.Duration, time.Duration, ...any) bool
func (*Assertions) EventuallyWithT(func(collect *CollectT), time.Duration, time.Duration, ...any) bool
func (*Assertions) EventuallyWithTf(func(collect *CollectT), time.Duration, time.Duration, string, ...any) bool
func (*Assertions) Eventuallyf(func() bool, time.Duration, time.Duration, string, ...any) bool
func (*Assertions) Exactly(any, any, ...any) bool
func (*Assertions) Exactlyf(any, any, string, ...any) bool
func (*Assertions) Fail(string, ...any) bool
func (*Assertions) FailNow(string, ...any) bool
func (*Assertions) FailNowf(string, string, ...any) bool
func (*Assertions) Failf(string, string, ...any) bool
func (*Assertions) False(bool, ...any) bool
func (*Assertions) Falsef(bool, string, ...any) bool
func (*Assertions) FileExists(string, ...any) bool
func (*Assertions) FileExistsf(string, string, ...any) bool
func (*Assertions) Greater(any, any, ...any) bool
func (*Assertions) GreaterOrEqual(any, any, ...any) bool
func (*Assertions) GreaterOrEqualf(any, any, string, ...any) bool
func (*Assertions) Greaterf(any, any, string, ...any) bool
func (*Assertions) HTTPBodyContains(http.HandlerFunc, string, string, url.Values, any, ...any) bool
func (*Assertions) HTTPBodyContainsf(http.HandlerFunc, string, string, url.Values, any, string, ...any) bool
func (*Assertions) HTTPBodyNotContains(http.HandlerFunc, string, string, url.Values, any, ...any) bool
func (*Assertions) HTTPBodyNotContainsf(http.HandlerFunc, string, string, url.Values, any, string, ...any) bool
func (*Assertions) HTTPError(http.HandlerFunc, string, string, url.Values, ...any) bool
func (*Assertions) HTTPErrorf(http.HandlerFunc, string, string, url.Values, string, ...any) bool
func (*Assertions) HTTPRedirect(http.HandlerFunc, string, string, url.Values, ...any) bool
func (*Assertions) HTTPRedirectf(http.HandlerFunc, string, string, url.Values, string, ...any) bool
func (*Assertions) HTTPStatusCode(http.HandlerFunc, string, string, url.Values, int, ...any) bool
func (*Assertions) HTTPStatusCodef(http.HandlerFunc, string, string, url.Values, int, string, ...any) bool
func (*Assertions) HTTPSuccess(http.HandlerFunc, string, string, url.Values, ...any) bool
func (*Assertions) HTTPSuccessf(http.HandlerFunc, string, string, url.Values, string, ...any) bool
func (*Assertions) Implements(any, any, ...any) bool
func (*Assertions) Implementsf(any, any, string, ...any) bool
func (*Assertions) InDelta(any, any, float64, ...any) bool
func (*Assertions) InDeltaMapValues(any, any, float64, ...any) bool
func (*Assertions) InDeltaMapValuesf(any, any, float64, string, ...any) bool
func (*Assertions) InDeltaSlice(any, any, float64, ...any) bool
func (*Assertions) InDeltaSlicef(any, any, float64, string, ...any) bool
func (*Assertions) InDeltaf(any, any, float64, string, ...any) bool
func (*Assertions) InEpsilon(any, any, float64, ...any) bool
func (*Assertions) InEpsilonSlice(any, any, float64, ...any) bool
func (*Assertions) InEpsilonSlicef(any, any, float64, string, ...any) bool
func (*Assertions) InEpsilonf(any, any, float64, string, ...any) bool
func (*Assertions) IsDecreasing(any, ...any) bool
func (*Assertions) IsDecreasingf(any, string, ...any) bool
func (*Assertions) IsIncreasing(any, ...any) bool
func (*Assertions) IsIncreasingf(any, string, ...any) bool
func (*Assertions) IsNonDecreasing(any, ...any) bool
func (*Assertions) IsNonDecreasingf(any, string, ...any) bool
func (*Assertions) IsNonIncreasing(any, ...any) bool
func (*Assertions) IsNonIncreasingf(any, string, ...any) bool
func (*Assertions) IsNotType(any, any, ...any) bool
func (*Assertions) IsNotTypef(any, any, string, ...any) bool
func (*Assertions) IsType(any, any, ...any) bool
func (*Assertions) IsTypef(any, any, string, ...any) bool
func (*Assertions) JSONEq(string, string, ...any) bool
func (*Assertions) JSONEqf(string, string, string, ...any) bool
func (*Assertions) Len(any, int, ...any) bool
func (*Assertions) Lenf(any, int, string, ...any) bool
func (*Assertions) Less(any, any, ...any) bool
func (*Assertions) LessOrEqual(any, any, ...any) bool
func (*Assertions) LessOrEqualf(any, any, string, ...any) bool
func (*Assertions) Lessf(any, any, string, ...any) bool
func (*Assertions) Negative(any, ...any) bool
func (*Assertions) Negativef(any, string, ...any) bool
func (*Assertions) Never(func() bool, time.Duration, time.Duration, ...any) bool
func (*Assertions) Neverf(func() bool, time.Duration, time.Duration, string, ...any) bool
func (*Assertions) Nil(any, ...any) bool
func (*Assertions) Nilf(any, string, ...any) bool
func (*Assertions) NoDirExists(string, ...any) bool
func (*Assertions) NoDirExistsf(string, string, ...any) bool
func (*Assertions) NoError(error, ...any) bool
func (*Assertions) NoErrorf(error, string, ...any) bool
func (*Assertions) NoFileExists(string, ...any) bool
func (*Assertions) NoFileExistsf(string, string, ...any) bool
func (*Assertions) NotContains(any, any, ...any) bool
func (*Assertions) NotContainsf(any, any, string, ...any) bool
func (*Assertions) NotElementsMatch(any, any, ...any) bool
func (*Assertions) NotElementsMatchf(any, any, string, ...any) bool
func (*Assertions) NotEmpty(any, ...any) bool
func (*Assertions) NotEmptyf(any, string, ...any) bool
func (*Assertions) NotEqual(any, any, ...any) bool
func (*Assertions) NotEqualValues(any, any, ...any) bool
func (*Assertions) NotEqualValuesf(any, any, string, ...any) bool
func (*Assertions) NotEqualf(any, any, string, ...any) bool
func (*Assertions) NotErrorAs(error, any, ...any) bool
func (*Assertions) NotErrorAsf(error, any, string, ...any) bool
func (*Assertions) NotErrorIs(error, error, ...any) bool
func (*Assertions) NotErrorIsf(error, error, string, ...any) bool
func (*Assertions) NotImplements(any, any, ...any) bool
func (*Assertions) NotImplementsf(any, any, string, ...any) bool
func (*Assertions) NotNil(any, ...any) bool
func (*Assertions) NotNilf(any, string, ...any) bool
func (*Assertions) NotPanics(PanicTestFunc, ...any) bool
func (*Assertions) NotPanicsf(PanicTestFunc, string, ...any) bool
func (*Assertions) NotRegexp(any, any, ...any) bool
func (*Assertions) NotRegexpf(any, any, string, ...any) bool
func (*Assertions) NotSame(any, any, ...any) bool
func (*Assertions) NotSamef(any, any, string, ...any) bool
func (*Assertions) NotSubset(any, any, ...any) bool
func (*Assertions) NotSubsetf(any, any, string, ...any) bool
func (*Assertions) NotZero(any, ...any) bool
func (*Assertions) NotZerof(any, string, ...any) bool
func (*Assertions) Panics(PanicTestFunc, ...any) bool
func (*Assertions) PanicsWithError(string, PanicTestFunc, ...any) bool
func (*Assertions) PanicsWithErrorf(string, PanicTestFunc, string, ...any) bool
func (*Assertions) PanicsWithValue(any, PanicTestFunc, ...any) bool
func (*Assertions) PanicsWithValuef(any, PanicTestFunc, string, ...any) bool
func (*Assertions) Panicsf(PanicTestFunc, string, ...any) bool
func (*Assertions) Positive(any, ...any) bool
func (*Assertions) Positivef(any, string, ...any) bool
func (*Assertions) Regexp(any, any, ...any) bool
func (*Assertions) Regexpf(any, any, string, ...any) bool
func (*Assertions) Same(any, any, ...any) bool
func (*Assertions) Samef(any, any, string, ...any) bool
func (*Assertions) Subset(any, any, ...any) bool
func (*Assertions) Subsetf(any, any, string, ...any) bool
func (*Assertions) True(bool, ...any) bool
func (*Assertions) Truef(bool, string, ...any) bool
func (*Assertions) WithinDuration(time.Time, time.Time, time.Duration, ...any) bool
func (*Assertions) WithinDurationf(time.Time, time.Time, time.Duration, string, ...any) bool
func (*Assertions) WithinRange(time.Time, time.Time, time.Time, ...any) bool
func (*Assertions) WithinRangef(time.Time, time.Time, time.Time, string, ...any) bool
func (*Assertions) YAMLEq(string, string, ...any) bool
func (*Assertions) YAMLEqf(string, string, string, ...any) bool
func (*Assertions) Zero(any, ...any) bool
func (*Assertions) Zerof(any, string, ...any) bool

type BoolAssertionFunc = func(TestingT, bool, ...any) bool

func CallerInfo() []string

type CollectT struct {
}

func (*CollectT) Copy(TestingT)
func (*CollectT) Errorf(string, ...any)
func (*CollectT) FailNow()
func (CollectT) Helper()
func (*CollectT) Reset()

type CompareType = compareResult
type Comparison func() (success bool)
type ComparisonAssertionFunc = func(TestingT, any, any, ...any) bool

func Condition(TestingT, Comparison, ...any) bool
func Conditionf(TestingT, Comparison, string, ...any) bool
func Contains(TestingT, any, any, ...any) bool
func Containsf(TestingT, any, any, string, ...any) bool
func DirExists(TestingT, string, ...any) bool
func DirExistsf(TestingT, string, string, ...any) bool
func ElementsMatch(TestingT, any, any, ...any) bool
func ElementsMatchf(TestingT, any, any, string, ...any) bool
func Empty(TestingT, any, ...any) bool
func Emptyf(TestingT, any, string, ...any) bool
func Equal(TestingT, any, any, ...any) bool
func EqualError(TestingT, error, string, ...any) bool
func EqualErrorf(TestingT, error, string, string, ...any) bool
func EqualExportedValues(TestingT, any, any, ...any) bool
func EqualExportedValuesf(TestingT, any, any, string, ...any) bool
func EqualValues(TestingT, any, any, ...any) bool
func EqualValuesf(TestingT, any, any, string, ...any) bool
func Equalf(TestingT, any, any, string, ...any) bool
func Error(TestingT, error, ...any) bool
func ErrorAs(TestingT, error, any, ...any) bool
func ErrorAsf(TestingT, error, any, string, ...any) bool

type ErrorAssertionFunc = func(TestingT, error, ...any) bool

func ErrorContains(TestingT, error, string, ...any) bool
func ErrorContainsf(TestingT, error, string, string, ...any) bool
func ErrorIs(TestingT, error, error, ...any) bool
func ErrorIsf(TestingT, error, error, string, ...any) bool
func Errorf(TestingT, error, string, ...any) bool
func Eventually(TestingT, func() bool, time.Duration, time.Duration, ...any) bool
func EventuallyWithT(TestingT, func(collect *CollectT), time.Duration, time.Duration, ...any) bool
func EventuallyWithTf(TestingT, func(collect *CollectT), time.Duration, time.Duration, string, ...any) bool
func Eventuallyf(TestingT, func() bool, time.Duration, time.Duration, string, ...any) bool
func Exactly(TestingT, any, any, ...any) bool
func Exactlyf(TestingT, any, any, string, ...any) bool
func Fail(TestingT, string, ...any) bool
func FailNow(TestingT, string, ...any) bool
func FailNowf(TestingT, string, string, ...any) bool
func Failf(TestingT, string, string, ...any) bool
func False(TestingT, bool, ...any) bool
func Falsef(TestingT, bool, string, ...any) bool
func FileExists(TestingT, string, ...any) bool
func FileExistsf(TestingT, string, string, ...any) bool
func Greater(TestingT, any, any, ...any) bool
func GreaterOrEqual(TestingT, any, any, ...any) bool
func GreaterOrEqualf(TestingT, any, any, string, ...any) bool
func Greaterf(TestingT, any, any, string, ...any) bool
func HTTPBody(http.HandlerFunc, string, string, url.Values) string
func HTTPBodyContains(TestingT, http.HandlerFunc, string, string, url.Values, any, ...any) bool
func HTTPBodyContainsf(TestingT, http.HandlerFunc, string, string, url.Values, any, string, ...any) bool
func HTTPBodyNotContains(TestingT, http.HandlerFunc, string, string, url.Values, any, ...any) bool
func HTTPBodyNotContainsf(TestingT, http.HandlerFunc, string, string, url.Values, any, string, ...any) bool
func HTTPError(TestingT, http.HandlerFunc, string, string, url.Values, ...any) bool
func HTTPErrorf(TestingT, http.HandlerFunc, string, string, url.Values, string, ...any) bool
func HTTPRedirect(TestingT, http.HandlerFunc, string, string, url.Values, ...any) bool
func HTTPRedirectf(TestingT, http.HandlerFunc, string, string, url.Values, string, ...any) bool
func HTTPStatusCode(TestingT, http.HandlerFunc, string, string, url.Values, int, ...any) bool
func HTTPStatusCodef(TestingT, http.HandlerFunc, string, string, url.Values, int, string, ...any) bool
func HTTPSuccess(TestingT, http.HandlerFunc, string, string, url.Values, ...any) bool
func HTTPSuccessf(TestingT, http.HandlerFunc, string, string, url.Values, string, ...any) bool
func Implements(TestingT, any, any, ...any) bool
func Implementsf(TestingT, any, any, string, ...any) bool
func InDelta(TestingT, any, any, float64, ...any) bool
func InDeltaMapValues(TestingT, any, any, float64, ...any) bool
func InDeltaMapValuesf(TestingT, any, any, float64, string, ...any) bool
func InDeltaSlice(TestingT, any, any, float64, ...any) bool
func InDeltaSlicef(TestingT, any, any, float64, string, ...any) bool
func InDeltaf(TestingT, any, any, float64, string, ...any) bool
func InEpsilon(TestingT, any, any, float64, ...any) bool
func InEpsilonSlice(TestingT, any, any, float64, ...any) bool
func InEpsilonSlicef(TestingT, any, any, float64, string, ...any) bool
func InEpsilonf(TestingT, any, any, float64, string, ...any) bool
func IsDecreasing(TestingT, any, ...any) bool
func IsDecreasingf(TestingT, any, string, ...any) bool
func IsIncreasing(TestingT, any, ...any) bool
func IsIncreasingf(TestingT, any, string, ...any) bool
func IsNonDecreasing(TestingT, any, ...any) bool
func IsNonDecreasingf(TestingT, any, string, ...any) bool
func IsNonIncreasing(TestingT, any, ...any) bool
func IsNonIncreasingf(TestingT, any, string, ...any) bool
func IsNotType(TestingT, any, any, ...any) bool
func IsNotTypef(TestingT, any, any, string, ...any) bool
func IsType(TestingT, any, any, ...any) bool
func IsTypef(TestingT, any, any, string, ...any) bool
func JSONEq(TestingT, string, string, ...any) bool
func JSONEqf(TestingT, string, string, string, ...any) bool
func Len(TestingT, any, int, ...any) bool
func Lenf(TestingT, any, int, string, ...any) bool
func Less(TestingT, any, any, ...any) bool
func LessOrEqual(TestingT, any, any, ...any) bool
func LessOrEqualf(TestingT, any, any, string, ...any) bool
func Lessf(TestingT, any, any, string, ...any) bool
func Negative(TestingT, any, ...any) bool
func Negativef(TestingT, any, string, ...any) bool
func Never(TestingT, func() bool, time.Duration, time.Duration, ...any) bool
func Neverf(TestingT, func() bool, time.Duration, time.Duration, string, ...any) bool
func New(TestingT) *Assertions
func Nil(TestingT, any, ...any) bool
func Nilf(TestingT, any, string, ...any) bool
func NoDirExists(TestingT, string, ...any) bool
func NoDirExistsf(TestingT, string, string, ...any) bool
func NoError(TestingT, error, ...any) bool
func NoErrorf(TestingT, error, string, ...any) bool
func NoFileExists(TestingT, string, ...any) bool
func NoFileExistsf(TestingT, string, string, ...any) bool
func NotContains(TestingT, any, any, ...any) bool
func NotContainsf(TestingT, any, any, string, ...any) bool
func NotElementsMatch(TestingT, any, any, ...any) bool
func NotElementsMatchf(TestingT, any, any, string, ...any) bool
func NotEmpty(TestingT, any, ...any) bool
func NotEmptyf(TestingT, any, string, ...any) bool
func NotEqual(TestingT, any, any, ...any) bool
func NotEqualValues(TestingT, any, any, ...any) bool
func NotEqualValuesf(TestingT, any, any, string, ...any) bool
func NotEqualf(TestingT, any, any, string, ...any) bool
func NotErrorAs(TestingT, error, any, ...any) bool
func NotErrorAsf(TestingT, error, any, string, ...any) bool
func NotErrorIs(TestingT, error, error, ...any) bool
func NotErrorIsf(TestingT, error, error, string, ...any) bool
func NotImplements(TestingT, any, any, ...any) bool
func NotImplementsf(TestingT, any, any, string, ...any) bool
func NotNil(TestingT, any, ...any) bool
func NotNilf(TestingT, any, string, ...any) bool
func NotPanics(TestingT, PanicTestFunc, ...any) bool
func NotPanicsf(TestingT, PanicTestFunc, string, ...any) bool
func NotRegexp(TestingT, any, any, ...any) bool
func NotRegexpf(TestingT, any, any, string, ...any) bool
func NotSame(TestingT, any, any, ...any) bool
func NotSamef(TestingT, any, any, string, ...any) bool
func NotSubset(TestingT, any, any, ...any) bool
func NotSubsetf(TestingT, any, any, string, ...any) bool
func NotZero(TestingT, any, ...any) bool
func NotZerof(TestingT, any, string, ...any) bool
func ObjectsAreEqual(any, any) bool
func ObjectsAreEqualValues(any, any) bool
func ObjectsExportedFieldsAreEqual(any, any) bool

type PanicAssertionFunc = func(t TestingT, f PanicTestFunc, msgAndArgs ...any) bool
type PanicTestFunc func()

func Panics(TestingT, PanicTestFunc, ...any) bool
func PanicsWithError(TestingT, string, PanicTestFunc, ...any) bool
func PanicsWithErrorf(TestingT, string, PanicTestFunc, string, ...any) bool
func PanicsWithValue(TestingT, any, PanicTestFunc, ...any) bool
func PanicsWithValuef(TestingT, any, PanicTestFunc, string, ...any) bool
func Panicsf(TestingT, PanicTestFunc, string, ...any) bool
func Positive(TestingT, any, ...any) bool
func Positivef(TestingT, any, string, ...any) bool
func Regexp(TestingT, any, any, ...any) bool
func Regexpf(TestingT, any, any, string, ...any) bool
func Same(TestingT, any, any, ...any) bool
func Samef(TestingT, any, any, string, ...any) bool
func Subset(TestingT, any, any, ...any) bool
func Subsetf(TestingT, any, any, string, ...any) bool

type TestingT interface {
	Errorf(string, ...any)
}

func True(TestingT, bool, ...any) bool
func Truef(TestingT, bool, string, ...any) bool

type ValueAssertionFunc = func(TestingT, any, ...any) bool

func WithinDuration(TestingT, time.Time, time.Time, time.Duration, ...any) bool
func WithinDurationf(TestingT, time.Time, time.Time, time.Duration, string, ...any) bool
func WithinRange(TestingT, time.Time, time.Time, time.Time, ...any) bool
func WithinRangef(TestingT, time.Time, time.Time, time.Time, string, ...any) bool
func YAMLEq(TestingT, string, string, ...any) bool
func YAMLEqf(TestingT, string, string, string, ...any) bool
func Zero(TestingT, any, ...any) bool
func Zerof(TestingT, any, string, ...any) bool

type compareResult int
