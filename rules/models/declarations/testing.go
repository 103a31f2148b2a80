// Package testing of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package testing

import (
	"context"
	"io"
	"reflect"
	"time"
)

func AllocsPerRun(int, func()) float64

type B struct {
	common
	N int
}

func (*B) Elapsed() time.Duration
func (*B) Loop() bool
func (*B) ReportAllocs()
func (*B) ReportMetric(float64, string)
func (*B) ResetTimer()
func (*B) Run(string, func(b *B)) bool
func (*B) RunParallel(func(*PB))
func (*B) SetBytes(int64)
func (*B) SetParallelism(int)
func (*B) StartTimer()
func (*B) StopTimer()
func Benchmark(func(b *B)) BenchmarkResult

type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

func (BenchmarkResult) AllocedBytesPerOp() int64
func (BenchmarkResult) AllocsPerOp() int64
func (BenchmarkResult) MemString() string
func (BenchmarkResult) NsPerOp() int64
func (BenchmarkResult) String() string

type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}
type CoverBlock struct {
	Line0 uint32
	Col0  uint16
	Line1 uint32
	Col1  uint16
	Stmts uint16
}

func CoverMode() string
func Coverage() float64

type F struct {
	common
}

func (*F) Add(...any)
func (*F) Fail()
func (*F) Fuzz(any)
func (*F) Helper()
func (*F) Skipped() bool
func Init()

type InternalBenchmark struct {
	Name string
	F    func(b *B)
}
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}
type InternalTest struct {
	Name string
	F    func(*T)
}
type M struct {
}

func (*M) Run() int
func Main(func(pat string, str string) (bool, error), []InternalTest, []InternalBenchmark, []InternalExample)
func MainStart(testDeps, []InternalTest, []InternalBenchmark, []InternalFuzzTarget, []InternalExample) *M

type PB struct {
}

func (*PB) Next() bool
func RegisterCover(Cover)
func RunBenchmarks(func(pat string, str string) (bool, error), []InternalBenchmark)
func RunExamples(func(pat string, str string) (bool, error), []InternalExample) bool
func RunTests(func(pat string, str string) (bool, error), []InternalTest) bool
func Short() bool

type T struct {
	common
}

func (*T) Chdir(string)
func (*T) Deadline() (time.Time, bool)
func (*T) Parallel()
func (*T) Run(string, func(t *T)) bool
func (*T) Setenv(string, string)

type TB interface {
	ArtifactDir() string
	Attr(string, string)
	Chdir(string)
	Cleanup(func())
	Context() context.Context
	Error(...any)
	Errorf(string, ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(...any)
	Fatalf(string, ...any)
	Helper()
	Log(...any)
	Logf(string, ...any)
	Name() string
	Output() io.Writer
	Setenv(string, string)
	Skip(...any)
	SkipNow()
	Skipf(string, ...any)
	Skipped() bool
	TempDir() string
	private()
}

func Testing() bool
func Verbose() bool

type common struct {
}

func (*common) ArtifactDir() string
func (*common) Attr(string, string)
func (*common) Chdir(string)
func (*common) Cleanup(func())
func (*common) Context() context.Context
func (*common) Error(...any)
func (*common) Errorf(string, ...any)
func (*common) Fail()
func (*common) FailNow()
func (*common) Failed() bool
func (*common) Fatal(...any)
func (*common) Fatalf(string, ...any)
func (*common) Helper()
func (*common) Log(...any)
func (*common) Logf(string, ...any)
func (*common) Name() string
func (*common) Output() io.Writer
func (*common) Setenv(string, string)
func (*common) Skip(...any)
func (*common) SkipNow()
func (*common) Skipf(string, ...any)
func (*common) Skipped() bool
func (*common) TempDir() string

type testDeps interface {
	CheckCorpus([]any, []reflect.Type) error
	CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error
	ImportPath() string
	InitRuntimeCoverage() (string, func(coverprofile string, gocoverdir string) (string, error), func() float64)
	MatchString(string, string) (bool, error)
	ModulePath() string
	ReadCorpus(string, []reflect.Type) ([]corpusEntry, error)
	ResetCoverage()
	RunFuzzWorker(func(corpusEntry) error) error
	SetPanicOnExit0(bool)
	SnapshotCoverage()
	StartCPUProfile(io.Writer) error
	StartTestLog(io.Writer)
	StopCPUProfile()
	StopTestLog() error
	WriteProfileTo(string, io.Writer, int) error
}
type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}
