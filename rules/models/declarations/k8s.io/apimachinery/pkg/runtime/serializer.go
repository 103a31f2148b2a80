// Package k8s.io/apimachinery/pkg/runtime/serializer of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package serializer

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

type CodecFactory struct {
}

func (CodecFactory) CodecForVersions(runtime.Encoder, runtime.Decoder, runtime.GroupVersioner, runtime.GroupVersioner) runtime.Codec
func (CodecFactory) DecoderToVersion(runtime.Decoder, runtime.GroupVersioner) runtime.Decoder
func (CodecFactory) EncoderForVersion(runtime.Encoder, runtime.GroupVersioner) runtime.Encoder
func (CodecFactory) LegacyCodec(...schema.GroupVersion) runtime.Codec
func (CodecFactory) SupportedMediaTypes() []runtime.SerializerInfo
func (CodecFactory) UniversalDecoder(...schema.GroupVersion) runtime.Decoder
func (CodecFactory) UniversalDeserializer() runtime.Decoder
func (CodecFactory) WithoutConversion() runtime.NegotiatedSerializer

type CodecFactoryOptions struct {
	Strict                                 bool
	Pretty                                 bool
	StreamingCollectionsEncodingToJSON     bool
	StreamingCollectionsEncodingToProtobuf bool
}
type CodecFactoryOptionsMutator func(*CodecFactoryOptions)

func DisablePretty(*CodecFactoryOptions)
func DisableStrict(*CodecFactoryOptions)
func EnablePretty(*CodecFactoryOptions)
func EnableStrict(*CodecFactoryOptions)
func NegotiatedSerializerWrapper(runtime.SerializerInfo) runtime.NegotiatedSerializer
func NewCodecFactory(*runtime.Scheme, ...CodecFactoryOptionsMutator) CodecFactory
func WithSerializer(func(runtime.ObjectCreater, runtime.ObjectTyper) runtime.SerializerInfo) CodecFactoryOptionsMutator
func WithStreamingCollectionEncodingToJSON() CodecFactoryOptionsMutator
func WithStreamingCollectionEncodingToProtobuf() CodecFactoryOptionsMutator

type WithoutConversionCodecFactory struct {
	CodecFactory
}

func (WithoutConversionCodecFactory) DecoderToVersion(runtime.Decoder, runtime.GroupVersioner) runtime.Decoder
func (WithoutConversionCodecFactory) EncoderForVersion(runtime.Encoder, runtime.GroupVersioner) runtime.Encoder
