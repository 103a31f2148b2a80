// Package go.opentelemetry.io/otel/sdk/resource of go.opentelemetry.io/otel/sdk v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package resource

import (
	"context"
	"go.opentelemetry.io/otel/attribute"
)

func Default() *Resource
func DefaultWithContext(context.Context) *Resource
func Detect(context.Context, ...Detector) (*Resource, error)

type Detector interface {
	Detect(context.Context) (*Resource, error)
}

func Empty() *Resource
func Environment() *Resource
func EnvironmentWithContext(context.Context) *Resource

var ErrPartialResource error
var ErrSchemaURLConflict error

func Merge(*Resource, *Resource) (*Resource, error)
func New(context.Context, ...Option) (*Resource, error)
func NewSchemaless(...attribute.KeyValue) *Resource
func NewWithAttributes(string, ...attribute.KeyValue) *Resource

type Option interface {
	apply(config) config
}
type Resource struct {
}

func (*Resource) Attributes() []attribute.KeyValue
func (*Resource) Encoded(attribute.Encoder) string
func (*Resource) Equal(*Resource) bool
func (*Resource) Equivalent() attribute.Distinct
func (*Resource) Iter() attribute.Iterator
func (*Resource) Len() int
func (*Resource) MarshalJSON() ([]byte, error)
func (*Resource) MarshalLog() any
func (*Resource) SchemaURL() string
func (*Resource) Set() *attribute.Set
func (*Resource) String() string
func StringDetector(string, attribute.Key, func() (string, error)) Detector
func WithAttributes(...attribute.KeyValue) Option
func WithContainer() Option
func WithContainerID() Option
func WithDetectors(...Detector) Option
func WithFromEnv() Option
func WithHost() Option
func WithHostID() Option
func WithOS() Option
func WithOSDescription() Option
func WithOSType() Option
func WithProcess() Option
func WithProcessCommandArgs() Option
func WithProcessExecutableName() Option
func WithProcessExecutablePath() Option
func WithProcessOwner() Option
func WithProcessPID() Option
func WithProcessRuntimeDescription() Option
func WithProcessRuntimeName() Option
func WithProcessRuntimeVersion() Option
func WithSchemaURL(string) Option
func WithService() Option
func WithTelemetrySDK() Option

type config struct {
}
