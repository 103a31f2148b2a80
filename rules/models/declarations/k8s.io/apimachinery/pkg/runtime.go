// Package k8s.io/apimachinery/pkg/runtime of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package runtime

import (
	"context"
	"io"
	"k8s.io/apimachinery/pkg/api/operation"
	"k8s.io/apimachinery/pkg/conversion"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"net/url"
	"reflect"
	"sync"
)

type Allocator struct {
}

func (*Allocator) Allocate(uint64) []byte
func (Allocator) OpenAPIModelName() string

var AllocatorPool sync.Pool

type ApplyConfiguration interface {
	IsApplyConfiguration()
}

func AsStrictDecodingError(error) (*strictDecodingError, bool)

type CacheableObject interface {
	CacheEncode(Identifier, func(Object, io.Writer) error, io.Writer) error
	GetObject() Object
}

func CheckCodec(Codec, Object, ...schema.GroupVersionKind) error

type ClientNegotiator interface {
	Decoder(string, map[string]string) (Decoder, error)
	Encoder(string, map[string]string) (Encoder, error)
	StreamDecoder(string, map[string]string) (Decoder, Serializer, Framer, error)
}
type Codec interface {
	Decoder
	Encoder
}

func Convert_Slice_string_To_Pointer_bool(*[]string, **bool, conversion.Scope) error
func Convert_Slice_string_To_Pointer_int64(*[]string, **int64, conversion.Scope) error
func Convert_Slice_string_To_bool(*[]string, *bool, conversion.Scope) error
func Convert_Slice_string_To_int(*[]string, *int, conversion.Scope) error
func Convert_Slice_string_To_int64(*[]string, *int64, conversion.Scope) error
func Convert_Slice_string_To_string(*[]string, *string, conversion.Scope) error
func Convert_runtime_Object_To_runtime_RawExtension(*Object, *RawExtension, conversion.Scope) error
func Convert_runtime_RawExtension_To_runtime_Object(*RawExtension, *Object, conversion.Scope) error
func Convert_string_To_Pointer_int64(*string, **int64, conversion.Scope) error
func Convert_string_To_int64(*string, *int64, conversion.Scope) error
func Decode(Decoder, []byte) (Object, error)
func DecodeInto(Decoder, []byte, Object) error
func DecodeList([]Object, ...Decoder) []error

type Decoder interface {
	Decode([]byte, *schema.GroupVersionKind, Object) (Object, *schema.GroupVersionKind, error)
}

func DeepCopyJSON(map[string]any) map[string]any
func DeepCopyJSONValue(any) any

var DefaultFramer defaultFramer

func DefaultMetaV1FieldSelectorConversion(string, string) (string, string, error)

var DefaultUnstructuredConverter *unstructuredConverter
var DisabledGroupVersioner GroupVersioner

func Encode(Encoder, Object) ([]byte, error)
func EncodeList(Encoder, []Object) error
func EncodeOrDie(Encoder, Object) string

type Encoder interface {
	Encode(Object, io.Writer) error
	Identifier() Identifier
}
type EncoderWithAllocator interface {
	EncodeWithAllocator(Object, io.Writer, MemoryAllocator) error
	Encoder
}
type EquivalentResourceMapper interface {
	EquivalentResourcesFor(schema.GroupVersionResource, string) []schema.GroupVersionResource
	KindFor(schema.GroupVersionResource, string) schema.GroupVersionKind
}
type EquivalentResourceRegistry interface {
	EquivalentResourceMapper
	RegisterKindFor(schema.GroupVersionResource, string, schema.GroupVersionKind)
}

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

func Field(reflect.Value, string, any) error

type FieldLabelConversionFunc func(label string, value string) (internalLabel string, internalValue string, err error)

func FieldPtr(reflect.Value, string, any) error

type Framer interface {
	NewFrameReader(io.ReadCloser) io.ReadCloser
	NewFrameWriter(io.Writer) io.Writer
}
type GroupVersioner interface {
	Identifier() string
	KindForGroupVersionKinds([]schema.GroupVersionKind) (schema.GroupVersionKind, bool)
}
type Identifier string

var InternalGroupVersioner GroupVersioner

func IsMissingKind(error) bool
func IsMissingVersion(error) bool
func IsNotRegisteredError(error) bool
func IsStrictDecodingError(error) bool

type KubeTypes []Pair
type MemoryAllocator interface {
	Allocate(uint64) []byte
}
type MultiObjectTyper []ObjectTyper

func (MultiObjectTyper) ObjectKinds(Object) ([]schema.GroupVersionKind, bool, error)
func (MultiObjectTyper) Recognizes(schema.GroupVersionKind) bool

type Namer interface {
	Name(Object) (string, error)
	Namespace(Object) (string, error)
}
type NegotiateError struct {
	ContentType string
	Stream      bool
}

func (NegotiateError) Error() string
func (NegotiateError) OpenAPIModelName() string

type NegotiatedSerializer interface {
	DecoderToVersion(Decoder, GroupVersioner) Decoder
	EncoderForVersion(Encoder, GroupVersioner) Encoder
	SupportedMediaTypes() []SerializerInfo
}
type NestedObjectDecoder interface {
	DecodeNestedObjects(Decoder) error
}
type NestedObjectEncoder interface {
	EncodeNestedObjects(Encoder) error
}

func NewBase64Serializer(Encoder, Decoder) Serializer
func NewClientNegotiator(NegotiatedSerializer, schema.GroupVersion) ClientNegotiator
func NewCodec(Encoder, Decoder) Codec
func NewCoercingMultiGroupVersioner(schema.GroupVersion, ...schema.GroupKind) GroupVersioner
func NewEncodable(Encoder, Object, ...schema.GroupVersion) Object
func NewEncodableList(Encoder, []Object, ...schema.GroupVersion) []Object
func NewEncoderWithAllocator(EncoderWithAllocator, MemoryAllocator) Encoder
func NewEquivalentResourceRegistry() EquivalentResourceRegistry
func NewEquivalentResourceRegistryWithIdentity(func(schema.GroupResource) string) EquivalentResourceRegistry
func NewMissingKindErr(string) error
func NewMissingVersionErr(string) error
func NewMultiGroupVersioner(schema.GroupVersion, ...schema.GroupKind) GroupVersioner
func NewNotRegisteredErrForKind(string, schema.GroupVersionKind) error
func NewNotRegisteredErrForTarget(string, reflect.Type, GroupVersioner) error
func NewNotRegisteredErrForType(string, reflect.Type) error
func NewNotRegisteredGVKErrForTarget(string, schema.GroupVersionKind, GroupVersioner) error
func NewParameterCodec(*Scheme) ParameterCodec
func NewScheme() *Scheme
func NewSchemeBuilder(...func(*Scheme) error) SchemeBuilder
func NewSimpleNegotiatedSerializer(SerializerInfo) NegotiatedSerializer
func NewSpliceBuffer() Splice
func NewStrictDecodingError([]error) error
func NewTestUnstructuredConverter(conversion.Equalities) UnstructuredConverter
func NewTestUnstructuredConverterWithValidation(conversion.Equalities) *unstructuredConverter

type NondeterministicEncoder interface {
	EncodeNondeterministic(Object, io.Writer) error
	Encoder
}
type NoopDecoder struct {
	Encoder
}

func (NoopDecoder) Decode([]byte, *schema.GroupVersionKind, Object) (Object, *schema.GroupVersionKind, error)
func (NoopDecoder) OpenAPIModelName() string

type NoopEncoder struct {
	Decoder
}

func (NoopEncoder) Encode(Object, io.Writer) error
func (NoopEncoder) Identifier() Identifier
func (NoopEncoder) OpenAPIModelName() string

type Object interface {
	DeepCopyObject() Object
	GetObjectKind() schema.ObjectKind
}
type ObjectConvertor interface {
	Convert(any, any, any) error
	ConvertFieldLabel(schema.GroupVersionKind, string, string) (string, string, error)
	ConvertToVersion(Object, GroupVersioner) (Object, error)
}
type ObjectCreater interface {
	New(schema.GroupVersionKind) (Object, error)
}
type ObjectDefaulter interface {
	Default(Object)
}
type ObjectTyper interface {
	ObjectKinds(Object) ([]schema.GroupVersionKind, bool, error)
	Recognizes(schema.GroupVersionKind) bool
}
type ObjectVersioner interface {
	ConvertToVersion(Object, GroupVersioner) (Object, error)
	PrioritizedVersionsForGroup(string) []schema.GroupVersion
}
type Pair struct {
	Name string
	Doc  string
}

func (Pair) OpenAPIModelName() string

type ParameterCodec interface {
	DecodeParameters(url.Values, schema.GroupVersion, Object) error
	EncodeParameters(Object, schema.GroupVersion) (url.Values, error)
}

func ParseDocumentationFrom(string) ([]KubeTypes, error)

type ProtobufMarshaller interface {
	MarshalTo([]byte) (int, error)
	Size() int
}
type ProtobufReverseMarshaller interface {
	MarshalToSizedBuffer([]byte) (int, error)
	Size() int
}
type RawExtension struct {
	Raw    []byte
	Object Object
}

func (*RawExtension) DeepCopy() *RawExtension
func (*RawExtension) DeepCopyInto(*RawExtension)
func (RawExtension) MarshalCBOR() ([]byte, error)
func (RawExtension) MarshalJSON() ([]byte, error)
func (*RawExtension) Reset()
func (*RawExtension) String() string
func (*RawExtension) UnmarshalCBOR([]byte) error
func (*RawExtension) UnmarshalJSON([]byte) error
func RegisterEmbeddedConversions(*Scheme) error
func RegisterStringConversions(*Scheme) error

type ResourceVersioner interface {
	ResourceVersion(Object) (string, error)
	SetResourceVersion(Object, string) error
}
type Scheme struct {
}

func (*Scheme) AddConversionFunc(any, any, conversion.ConversionFunc) error
func (*Scheme) AddFieldLabelConversionFunc(schema.GroupVersionKind, FieldLabelConversionFunc) error
func (*Scheme) AddGeneratedConversionFunc(any, any, conversion.ConversionFunc) error
func (*Scheme) AddIgnoredConversionType(any, any) error
func (*Scheme) AddKnownTypeWithName(schema.GroupVersionKind, Object)
func (*Scheme) AddKnownTypes(schema.GroupVersion, ...Object)
func (*Scheme) AddTypeDefaultingFunc(Object, func(any))
func (*Scheme) AddUnversionedTypes(schema.GroupVersion, ...Object)
func (*Scheme) AddValidationFunc(Object, func(ctx context.Context, op operation.Operation, object any, oldObject any) field.ErrorList)
func (*Scheme) AllKnownTypes() map[schema.GroupVersionKind]reflect.Type
func (*Scheme) Convert(any, any, any) error
func (*Scheme) ConvertFieldLabel(schema.GroupVersionKind, string, string) (string, string, error)
func (*Scheme) ConvertToVersion(Object, GroupVersioner) (Object, error)
func (*Scheme) Converter() *conversion.Converter
func (*Scheme) Default(Object)
func (*Scheme) HasValidationFunc(Object) bool
func (*Scheme) IsGroupRegistered(string) bool
func (*Scheme) IsUnversioned(Object) (bool, bool)
func (*Scheme) IsVersionRegistered(schema.GroupVersion) bool
func (*Scheme) KnownTypes(schema.GroupVersion) map[string]reflect.Type
func (*Scheme) Name() string
func (*Scheme) New(schema.GroupVersionKind) (Object, error)
func (*Scheme) ObjectKinds(Object) ([]schema.GroupVersionKind, bool, error)
func (Scheme) OpenAPIModelName() string
func (*Scheme) PreferredVersionAllGroups() []schema.GroupVersion
func (*Scheme) PrioritizedVersionsAllGroups() []schema.GroupVersion
func (*Scheme) PrioritizedVersionsForGroup(string) []schema.GroupVersion
func (*Scheme) Recognizes(schema.GroupVersionKind) bool
func (*Scheme) SetVersionPriority(...schema.GroupVersion) error
func (*Scheme) ToOpenAPIDefinitionName(schema.GroupVersionKind) (string, error)
func (*Scheme) UnsafeConvertToVersion(Object, GroupVersioner) (Object, error)
func (*Scheme) Validate(context.Context, map[string]bool, Object, ...string) field.ErrorList
func (*Scheme) ValidateUpdate(context.Context, map[string]bool, Object, Object, ...string) field.ErrorList
func (*Scheme) VersionsForGroupKind(schema.GroupKind) []schema.GroupVersion

type SchemeBuilder []func(*Scheme) error

func (*SchemeBuilder) AddToScheme(*Scheme) error
func (*SchemeBuilder) Register(...func(*Scheme) error)

type Serializer interface {
	Decoder
	Encoder
}
type SerializerInfo struct {
	MediaType        string
	MediaTypeType    string
	MediaTypeSubType string
	EncodesAsText    bool
	Serializer       Serializer
	PrettySerializer Serializer
	StrictSerializer Serializer
	StreamSerializer *StreamSerializerInfo
}

func (SerializerInfo) OpenAPIModelName() string
func SerializerInfoForMediaType([]SerializerInfo, string) (SerializerInfo, bool)
func SetField(any, reflect.Value, string) error
func SetZeroValue(Object) error

type SimpleAllocator struct {
}

func (*SimpleAllocator) Allocate(uint64) []byte
func (SimpleAllocator) OpenAPIModelName() string

type Splice interface {
	Bytes() []byte
	Reset()
	Splice([]byte)
	io.Writer
}
type StorageSerializer interface {
	DecoderToVersion(Decoder, GroupVersioner) Decoder
	EncoderForVersion(Encoder, GroupVersioner) Encoder
	SupportedMediaTypes() []SerializerInfo
	UniversalDeserializer() Decoder
}
type StreamSerializerInfo struct {
	EncodesAsText bool
	Serializer
	Framer
}

func (StreamSerializerInfo) OpenAPIModelName() string

type TypeMeta struct {
	APIVersion string
	Kind       string
}

func (*TypeMeta) GetObjectKind() schema.ObjectKind
func (*TypeMeta) GroupVersionKind() schema.GroupVersionKind
func (*TypeMeta) Reset()
func (*TypeMeta) SetGroupVersionKind(schema.GroupVersionKind)
func (*TypeMeta) String() string

type Unknown struct {
	TypeMeta
	Raw             []byte
	ContentEncoding string
	ContentType     string
}

func (*Unknown) DeepCopy() *Unknown
func (*Unknown) DeepCopyInto(*Unknown)
func (*Unknown) DeepCopyObject() Object
func (Unknown) MarshalJSON() ([]byte, error)
func (*Unknown) MarshalToWriter(io.Writer, int, func(io.Writer) (int, error)) (int, error)
func (*Unknown) NestedMarshalTo([]byte, ProtobufMarshaller, uint64) (int, error)
func (*Unknown) Reset()
func (*Unknown) String() string
func (*Unknown) UnmarshalJSON([]byte) error
func UnsafeObjectConvertor(*Scheme) ObjectConvertor

type Unstructured interface {
	EachListItem(func(Object) error) error
	EachListItemWithAlloc(func(Object) error) error
	IsList() bool
	NewEmptyInstance() Unstructured
	Object
	SetUnstructuredContent(map[string]any)
	UnstructuredContent() map[string]any
}
type UnstructuredConverter interface {
	FromUnstructured(map[string]any, any) error
	ToUnstructured(any) (map[string]any, error)
}

func UseNondeterministicEncoding(Serializer) Encoder
func UseOrCreateObject(ObjectTyper, ObjectCreater, schema.GroupVersionKind, Object) (Object, error)
func VerifySwaggerDocsExist([]KubeTypes, io.Writer) (int, error)

type WithVersionEncoder struct {
	Version GroupVersioner
	Encoder
	ObjectTyper
}

func (WithVersionEncoder) Encode(Object, io.Writer) error
func (WithVersionEncoder) OpenAPIModelName() string

type WithoutVersionDecoder struct {
	Decoder
}

func (WithoutVersionDecoder) Decode([]byte, *schema.GroupVersionKind, Object) (Object, *schema.GroupVersionKind, error)
func (WithoutVersionDecoder) OpenAPIModelName() string
func WriteSwaggerDocFunc([]KubeTypes, io.Writer) error

type defaultFramer struct {
}

func (defaultFramer) NewFrameReader(io.ReadCloser) io.ReadCloser
func (defaultFramer) NewFrameWriter(io.Writer) io.Writer

type strictDecodingError struct {
}

func (*strictDecodingError) Error() string
func (*strictDecodingError) Errors() []error

type unstructuredConverter struct {
}

func (*unstructuredConverter) FromUnstructured(map[string]any, any) error
func (*unstructuredConverter) FromUnstructuredWithValidation(map[string]any, any, bool) error
func (*unstructuredConverter) ToUnstructured(any) (map[string]any, error)
