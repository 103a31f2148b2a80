// Package github.com/aws/smithy-go/middleware of github.com/aws/smithy-go v1.28.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package middleware

import (
	"context"
	"github.com/aws/smithy-go/logging"
)

func AddEventStreamOutputToMetadata(*Metadata, any)
func AddSetLoggerMiddleware(*Stack, logging.Logger) error

type BuildHandler interface {
	HandleBuild(context.Context, BuildInput) (BuildOutput, Metadata, error)
}
type BuildHandlerFunc func(context.Context, BuildInput) (BuildOutput, Metadata, error)

func (BuildHandlerFunc) HandleBuild(context.Context, BuildInput) (BuildOutput, Metadata, error)

type BuildInput struct {
	Request any
}
type BuildMiddleware interface {
	HandleBuild(context.Context, BuildInput, BuildHandler) (BuildOutput, Metadata, error)
	ID() string
}

func BuildMiddlewareFunc(string, func(context.Context, BuildInput, BuildHandler) (BuildOutput, Metadata, error)) BuildMiddleware

type BuildOutput struct {
	Result any
}
type BuildStep struct {
}

func (*BuildStep) Add(BuildMiddleware, RelativePosition) error
func (*BuildStep) Clear()
func (*BuildStep) Get(string) (BuildMiddleware, bool)
func (*BuildStep) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*BuildStep) ID() string
func (*BuildStep) Insert(BuildMiddleware, string, RelativePosition) error
func (*BuildStep) List() []string
func (*BuildStep) Remove(string) (BuildMiddleware, error)
func (*BuildStep) Swap(string, BuildMiddleware) (BuildMiddleware, error)
func ClearStackValues(context.Context) context.Context
func DecorateHandler(Handler, ...Middleware) Handler

type DeserializeHandler interface {
	HandleDeserialize(context.Context, DeserializeInput) (DeserializeOutput, Metadata, error)
}
type DeserializeHandlerFunc func(context.Context, DeserializeInput) (DeserializeOutput, Metadata, error)

func (DeserializeHandlerFunc) HandleDeserialize(context.Context, DeserializeInput) (DeserializeOutput, Metadata, error)

type DeserializeInput struct {
	Request any
}
type DeserializeMiddleware interface {
	HandleDeserialize(context.Context, DeserializeInput, DeserializeHandler) (DeserializeOutput, Metadata, error)
	ID() string
}

func DeserializeMiddlewareFunc(string, func(context.Context, DeserializeInput, DeserializeHandler) (DeserializeOutput, Metadata, error)) DeserializeMiddleware

type DeserializeOutput struct {
	RawResponse any
	Result      any
}
type DeserializeStep struct {
}

func (*DeserializeStep) Add(DeserializeMiddleware, RelativePosition) error
func (*DeserializeStep) Clear()
func (*DeserializeStep) Get(string) (DeserializeMiddleware, bool)
func (*DeserializeStep) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*DeserializeStep) ID() string
func (*DeserializeStep) Insert(DeserializeMiddleware, string, RelativePosition) error
func (*DeserializeStep) List() []string
func (*DeserializeStep) Remove(string) (DeserializeMiddleware, error)
func (*DeserializeStep) Swap(string, DeserializeMiddleware) (DeserializeMiddleware, error)

type FinalizeHandler interface {
	HandleFinalize(context.Context, FinalizeInput) (FinalizeOutput, Metadata, error)
}
type FinalizeHandlerFunc func(context.Context, FinalizeInput) (FinalizeOutput, Metadata, error)

func (FinalizeHandlerFunc) HandleFinalize(context.Context, FinalizeInput) (FinalizeOutput, Metadata, error)

type FinalizeInput struct {
	Request any
}
type FinalizeMiddleware interface {
	HandleFinalize(context.Context, FinalizeInput, FinalizeHandler) (FinalizeOutput, Metadata, error)
	ID() string
}

func FinalizeMiddlewareFunc(string, func(context.Context, FinalizeInput, FinalizeHandler) (FinalizeOutput, Metadata, error)) FinalizeMiddleware

type FinalizeOutput struct {
	Result any
}
type FinalizeStep struct {
}

func (*FinalizeStep) Add(FinalizeMiddleware, RelativePosition) error
func (*FinalizeStep) Clear()
func (*FinalizeStep) Get(string) (FinalizeMiddleware, bool)
func (*FinalizeStep) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*FinalizeStep) ID() string
func (*FinalizeStep) Insert(FinalizeMiddleware, string, RelativePosition) error
func (*FinalizeStep) List() []string
func (*FinalizeStep) Remove(string) (FinalizeMiddleware, error)
func (*FinalizeStep) Swap(string, FinalizeMiddleware) (FinalizeMiddleware, error)
func GetEventStreamOutputToMetadata[T any](*Metadata) (*T, bool)
func GetLogger(context.Context) logging.Logger
func GetOperationName(context.Context) string
func GetServiceID(context.Context) string
func GetStackValue(context.Context, any) any

type Handler interface {
	Handle(context.Context, any) (any, Metadata, error)
}
type HandlerFunc func(ctx context.Context, input any) (output any, metadata Metadata, err error)

func (HandlerFunc) Handle(context.Context, any) (any, Metadata, error)

type InitializeHandler interface {
	HandleInitialize(context.Context, InitializeInput) (InitializeOutput, Metadata, error)
}
type InitializeHandlerFunc func(context.Context, InitializeInput) (InitializeOutput, Metadata, error)

func (InitializeHandlerFunc) HandleInitialize(context.Context, InitializeInput) (InitializeOutput, Metadata, error)

type InitializeInput struct {
	Parameters any
}
type InitializeMiddleware interface {
	HandleInitialize(context.Context, InitializeInput, InitializeHandler) (InitializeOutput, Metadata, error)
	ID() string
}

func InitializeMiddlewareFunc(string, func(context.Context, InitializeInput, InitializeHandler) (InitializeOutput, Metadata, error)) InitializeMiddleware

type InitializeOutput struct {
	Result any
}
type InitializeStep struct {
}

func (*InitializeStep) Add(InitializeMiddleware, RelativePosition) error
func (*InitializeStep) Clear()
func (*InitializeStep) Get(string) (InitializeMiddleware, bool)
func (*InitializeStep) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*InitializeStep) ID() string
func (*InitializeStep) Insert(InitializeMiddleware, string, RelativePosition) error
func (*InitializeStep) List() []string
func (*InitializeStep) Remove(string) (InitializeMiddleware, error)
func (*InitializeStep) Swap(string, InitializeMiddleware) (InitializeMiddleware, error)

type Metadata struct {
}

func (Metadata) Clone() Metadata
func (Metadata) Get(any) any
func (Metadata) Has(any) bool
func (*Metadata) Set(any, any)

type MetadataReader interface {
	Get(any) any
}
type Middleware interface {
	HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
	ID() string
}

func NewBuildStep() *BuildStep
func NewDeserializeStep() *DeserializeStep
func NewFinalizeStep() *FinalizeStep
func NewInitializeStep() *InitializeStep
func NewSerializeStep(func() any) *SerializeStep
func NewStack(string, func() any) *Stack

type RelativePosition int
type SerializeHandler interface {
	HandleSerialize(context.Context, SerializeInput) (SerializeOutput, Metadata, error)
}
type SerializeHandlerFunc func(context.Context, SerializeInput) (SerializeOutput, Metadata, error)

func (SerializeHandlerFunc) HandleSerialize(context.Context, SerializeInput) (SerializeOutput, Metadata, error)

type SerializeInput struct {
	Parameters any
	Request    any
}
type SerializeMiddleware interface {
	HandleSerialize(context.Context, SerializeInput, SerializeHandler) (SerializeOutput, Metadata, error)
	ID() string
}

func SerializeMiddlewareFunc(string, func(context.Context, SerializeInput, SerializeHandler) (SerializeOutput, Metadata, error)) SerializeMiddleware

type SerializeOutput struct {
	Result any
}
type SerializeStep struct {
}

func (*SerializeStep) Add(SerializeMiddleware, RelativePosition) error
func (*SerializeStep) Clear()
func (*SerializeStep) Get(string) (SerializeMiddleware, bool)
func (*SerializeStep) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*SerializeStep) ID() string
func (*SerializeStep) Insert(SerializeMiddleware, string, RelativePosition) error
func (*SerializeStep) List() []string
func (*SerializeStep) Remove(string) (SerializeMiddleware, error)
func (*SerializeStep) Swap(string, SerializeMiddleware) (SerializeMiddleware, error)
func SetLogger(context.Context, logging.Logger) context.Context

type Stack struct {
	Initialize  *InitializeStep
	Serialize   *SerializeStep
	Build       *BuildStep
	Finalize    *FinalizeStep
	Deserialize *DeserializeStep
}

func (*Stack) HandleMiddleware(context.Context, any, Handler) (any, Metadata, error)
func (*Stack) ID() string
func (*Stack) List() []string
func (*Stack) String() string
func WithOperationName(context.Context, string) context.Context
func WithServiceID(context.Context, string) context.Context
func WithStackValue(context.Context, any, any) context.Context
