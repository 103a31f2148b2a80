// Package github.com/opentracing/opentracing-go/ext of github.com/opentracing/opentracing-go v1.2.0, Apache-2.0, Copyright 2016 The OpenTracing Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ext

import (
	opentracing "github.com/opentracing/opentracing-go"
	"github.com/opentracing/opentracing-go/log"
)

type BoolTagName string

func (BoolTagName) Set(opentracing.Span, bool)

var Component StringTagName
var DBInstance StringTagName
var DBStatement StringTagName
var DBType StringTagName
var DBUser StringTagName
var Error BoolTagName
var HTTPMethod StringTagName
var HTTPStatusCode Uint16TagName
var HTTPUrl StringTagName

type IPv4TagName string

func (IPv4TagName) Set(opentracing.Span, uint32)
func (IPv4TagName) SetString(opentracing.Span, string)
func LogError(opentracing.Span, error, ...log.Field)

var MessageBusDestination StringTagName
var PeerAddress StringTagName
var PeerHostIPv4 IPv4TagName
var PeerHostIPv6 StringTagName
var PeerHostname StringTagName
var PeerPort Uint16TagName
var PeerService StringTagName

func RPCServerOption(opentracing.SpanContext) opentracing.StartSpanOption

var SamplingPriority Uint16TagName
var SpanKind spanKindTagName
var SpanKindConsumer opentracing.Tag
var SpanKindConsumerEnum SpanKindEnum

type SpanKindEnum string

var SpanKindProducer opentracing.Tag
var SpanKindProducerEnum SpanKindEnum
var SpanKindRPCClient opentracing.Tag
var SpanKindRPCClientEnum SpanKindEnum
var SpanKindRPCServer opentracing.Tag
var SpanKindRPCServerEnum SpanKindEnum

type StringTagName string

func (StringTagName) Set(opentracing.Span, string)

type Uint16TagName string

func (Uint16TagName) Set(opentracing.Span, uint16)

type Uint32TagName string

func (Uint32TagName) Set(opentracing.Span, uint32)

type spanKindTagName string

func (spanKindTagName) Set(opentracing.Span, SpanKindEnum)
