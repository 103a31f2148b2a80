// Package github.com/aws/smithy-go of github.com/aws/smithy-go v1.28.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package smithy

import (
	"github.com/aws/smithy-go/document"
	"io"
	"math/big"
	"time"
)

type APIError interface {
	ErrorCode() string
	ErrorFault() ErrorFault
	ErrorMessage() string
	error
}
type CanceledError struct {
	Err error
}

func (*CanceledError) CanceledError() bool
func (*CanceledError) Error() string
func (*CanceledError) Unwrap() error

type Deserializable interface {
	Deserialize(ShapeDeserializer) error
}
type DeserializableError interface {
	Deserializable
	error
}
type DeserializationError struct {
	Err      error
	Snapshot []byte
}

func (*DeserializationError) Error() string
func (*DeserializationError) Unwrap() error

type Document interface {
	GetValue() (any, error)
	UnmarshalDocument(any) error
}
type ErrorFault int

func (ErrorFault) String() string

type ExtensionID int
type GenericAPIError struct {
	Code    string
	Message string
	Fault   ErrorFault
}

func (*GenericAPIError) Error() string
func (*GenericAPIError) ErrorCode() string
func (*GenericAPIError) ErrorFault() ErrorFault
func (*GenericAPIError) ErrorMessage() string

type IndexableTrait interface {
	Trait
	TraitIndex() int
}
type InvalidParamError interface {
	AddNestedContext(string)
	Field() string
	SetContext(string)
	error
}
type InvalidParamsError struct {
	Context string
}

func (*InvalidParamsError) Add(InvalidParamError)
func (*InvalidParamsError) AddNested(string, InvalidParamsError)
func (InvalidParamsError) Error() string
func (InvalidParamsError) Errs() []error
func (*InvalidParamsError) Len() int
func NewErrParamRequired(string) *ParamRequiredError
func NewOperationSchema(*Schema, *Schema, *Schema) *OperationSchema
func NewSchema(ShapeID, ShapeType, int, ...Trait) *Schema
func NewServiceSchema(*Schema, string) *ServiceSchema

type OperationError struct {
	ServiceID     string
	OperationName string
	Err           error
}

func (*OperationError) Error() string
func (*OperationError) Operation() string
func (*OperationError) Service() string
func (*OperationError) Unwrap() error

type OperationSchema struct {
	*Schema
	Input  *Schema
	Output *Schema
}

func (*OperationSchema) IsInputEventStream() bool
func (*OperationSchema) IsOutputEventStream() bool

type ParamRequiredError struct {
	invalidParamError
}
type Properties struct {
}

func (*Properties) Get(any) any
func (*Properties) Has(any) bool
func (*Properties) Set(any, any)
func (*Properties) SetAll(*Properties)
func (*Properties) Values() map[any]any

type PropertiesReader interface {
	Get(any) any
}

func ReadList(ShapeDeserializer, *Schema, func() error) error
func ReadMap(ShapeDeserializer, *Schema, func(string) error) error
func ReadStruct(ShapeDeserializer, *Schema, func(*Schema) error) error
func ReadUnion(ShapeDeserializer, *Schema, func(*Schema) error) error
func RegistryEntry[T any](*Schema) *TypeRegistryEntry

type Schema struct {
}

func (*Schema) AddMember(string, *Schema, ...Trait) *Schema
func (*Schema) ID() ShapeID
func (*Schema) ListMember() *Schema
func (*Schema) MapKey() *Schema
func (*Schema) MapValue() *Schema
func (*Schema) Member(string) *Schema
func (*Schema) MemberName() string
func (*Schema) Members() map[string]*Schema
func (*Schema) TargetID() ShapeID
func (*Schema) Type() ShapeType
func SchemaDirectTrait[T Trait](*Schema) (T, bool)
func SchemaExtension[T any](*Schema, ExtensionID, func(*Schema) *T) *T
func SchemaTrait[T Trait](*Schema) (T, bool)

type Serializable interface {
	Serialize(ShapeSerializer)
}
type SerializationError struct {
	Err error
}

func (*SerializationError) Error() string
func (*SerializationError) Unwrap() error

type ServiceSchema struct {
	*Schema
	Version string
}
type ShapeDeserializer interface {
	ReadBigFloat(*Schema, *big.Float) error
	ReadBigInt(*Schema, *big.Int) error
	ReadBlob(*Schema, *[]byte) error
	ReadBool(*Schema, *bool) error
	ReadDocument(*Schema, *document.Value) error
	ReadFloat32(*Schema, *float32) error
	ReadFloat64(*Schema, *float64) error
	ReadInt16(*Schema, *int16) error
	ReadInt32(*Schema, *int32) error
	ReadInt64(*Schema, *int64) error
	ReadInt8(*Schema, *int8) error
	ReadList(*Schema) error
	ReadListItem(*Schema) (bool, error)
	ReadMap(*Schema) error
	ReadMapKey(*Schema) (string, bool, error)
	ReadNil(*Schema) (bool, error)
	ReadString(*Schema, *string) error
	ReadStruct(*Schema) error
	ReadStructMember() (*Schema, error)
	ReadTime(*Schema, *time.Time) error
	ReadUnion(*Schema) (*Schema, error)
}
type ShapeID struct {
	Namespace string
	Name      string
	Member    string
}

func (ShapeID) String() string

type ShapeSerializer interface {
	Bytes() []byte
	CloseList()
	CloseMap()
	CloseStruct()
	CloseUnion()
	WriteBigFloat(*Schema, *big.Float)
	WriteBigInt(*Schema, *big.Int)
	WriteBlob(*Schema, []byte)
	WriteBool(*Schema, bool)
	WriteDocument(*Schema, document.Value)
	WriteFloat32(*Schema, float32)
	WriteFloat64(*Schema, float64)
	WriteInt16(*Schema, int16)
	WriteInt32(*Schema, int32)
	WriteInt64(*Schema, int64)
	WriteInt8(*Schema, int8)
	WriteKey(*Schema, string)
	WriteList(*Schema)
	WriteMap(*Schema)
	WriteNil(*Schema)
	WriteString(*Schema, string)
	WriteStruct(*Schema)
	WriteTime(*Schema, time.Time)
	WriteUnion(*Schema, *Schema)
}
type ShapeType int
type StreamingInput interface {
	GetPayloadStream() io.Reader
}
type StreamingOutput interface {
	SetPayloadStream(io.ReadCloser)
}
type Trait interface {
	TraitID() ShapeID
}
type TypeRegistry struct {
	Entries map[string]*TypeRegistryEntry
}

func (*TypeRegistry) DeserializableError(string) (DeserializableError, bool)
func (*TypeRegistry) LookupEntry(string) (*TypeRegistryEntry, bool)

type TypeRegistryEntry struct {
	Schema *Schema
	New    func() any
}
type invalidParamError struct {
}

func (*invalidParamError) AddNestedContext(string)
func (invalidParamError) Error() string
func (invalidParamError) Field() string
func (*invalidParamError) SetContext(string)
