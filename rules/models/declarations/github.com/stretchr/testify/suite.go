// Package github.com/stretchr/testify/suite of github.com/stretchr/testify v1.12.1, MIT, Copyright (c) 2012-2020 Mat Ryer, Tyler Bunnell and contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package suite

import (
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"testing"
	"time"
)

type AfterTest interface {
	AfterTest(string, string)
}
type BeforeTest interface {
	BeforeTest(string, string)
}

func Run(*testing.T, TestingSuite)

type SetupAllSuite interface {
	SetupSuite()
}
type SetupSubTest interface {
	SetupSubTest()
}
type SetupTestSuite interface {
	SetupTest()
}
type Suite struct {
	*assert.Assertions
}

func (*Suite) Assert() *assert.Assertions
func (*Suite) Require() *require.Assertions
func (*Suite) Run(string, func()) bool
func (*Suite) SetS(TestingSuite)
func (*Suite) SetT(*testing.T)
func (*Suite) T() *testing.T

type SuiteInformation struct {
	Start     time.Time
	End       time.Time
	TestStats map[string]*TestInformation
}

func (*SuiteInformation) Passed() bool

type TearDownAllSuite interface {
	TearDownSuite()
}
type TearDownSubTest interface {
	TearDownSubTest()
}
type TearDownTestSuite interface {
	TearDownTest()
}
type TestInformation struct {
	TestName string
	Start    time.Time
	End      time.Time
	Passed   bool
}
type TestingSuite interface {
	SetS(TestingSuite)
	SetT(*testing.T)
	T() *testing.T
}
type WithStats interface {
	HandleStats(string, *SuiteInformation)
}
