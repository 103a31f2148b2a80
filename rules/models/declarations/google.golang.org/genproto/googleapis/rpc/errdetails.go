// Package google.golang.org/genproto/googleapis/rpc/errdetails of google.golang.org/genproto/googleapis/rpc v0.0.0-20261019180522-ce908d29299b, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errdetails

import (
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/durationpb"
)

type BadRequest struct {
	FieldViolations []*BadRequest_FieldViolation
}

func (*BadRequest) GetFieldViolations() []*BadRequest_FieldViolation
func (*BadRequest) ProtoMessage()
func (*BadRequest) ProtoReflect() protoreflect.Message
func (*BadRequest) Reset()
func (*BadRequest) String() string

type BadRequest_FieldViolation struct {
	Field            string
	Description      string
	Reason           string
	LocalizedMessage *LocalizedMessage
}

func (*BadRequest_FieldViolation) GetDescription() string
func (*BadRequest_FieldViolation) GetField() string
func (*BadRequest_FieldViolation) GetLocalizedMessage() *LocalizedMessage
func (*BadRequest_FieldViolation) GetReason() string
func (*BadRequest_FieldViolation) ProtoMessage()
func (*BadRequest_FieldViolation) ProtoReflect() protoreflect.Message
func (*BadRequest_FieldViolation) Reset()
func (*BadRequest_FieldViolation) String() string

type DebugInfo struct {
	StackEntries []string
	Detail       string
}

func (*DebugInfo) GetDetail() string
func (*DebugInfo) GetStackEntries() []string
func (*DebugInfo) ProtoMessage()
func (*DebugInfo) ProtoReflect() protoreflect.Message
func (*DebugInfo) Reset()
func (*DebugInfo) String() string

type ErrorInfo struct {
	Reason   string
	Domain   string
	Metadata map[string]string
}

func (*ErrorInfo) GetDomain() string
func (*ErrorInfo) GetMetadata() map[string]string
func (*ErrorInfo) GetReason() string
func (*ErrorInfo) ProtoMessage()
func (*ErrorInfo) ProtoReflect() protoreflect.Message
func (*ErrorInfo) Reset()
func (*ErrorInfo) String() string

var File_google_rpc_error_details_proto protoreflect.FileDescriptor

type Help struct {
	Links []*Help_Link
}

func (*Help) GetLinks() []*Help_Link
func (*Help) ProtoMessage()
func (*Help) ProtoReflect() protoreflect.Message
func (*Help) Reset()
func (*Help) String() string

type Help_Link struct {
	Description string
	Url         string
}

func (*Help_Link) GetDescription() string
func (*Help_Link) GetUrl() string
func (*Help_Link) ProtoMessage()
func (*Help_Link) ProtoReflect() protoreflect.Message
func (*Help_Link) Reset()
func (*Help_Link) String() string

type LocalizedMessage struct {
	Locale  string
	Message string
}

func (*LocalizedMessage) GetLocale() string
func (*LocalizedMessage) GetMessage() string
func (*LocalizedMessage) ProtoMessage()
func (*LocalizedMessage) ProtoReflect() protoreflect.Message
func (*LocalizedMessage) Reset()
func (*LocalizedMessage) String() string

type PreconditionFailure struct {
	Violations []*PreconditionFailure_Violation
}

func (*PreconditionFailure) GetViolations() []*PreconditionFailure_Violation
func (*PreconditionFailure) ProtoMessage()
func (*PreconditionFailure) ProtoReflect() protoreflect.Message
func (*PreconditionFailure) Reset()
func (*PreconditionFailure) String() string

type PreconditionFailure_Violation struct {
	Type        string
	Subject     string
	Description string
}

func (*PreconditionFailure_Violation) GetDescription() string
func (*PreconditionFailure_Violation) GetSubject() string
func (*PreconditionFailure_Violation) GetType() string
func (*PreconditionFailure_Violation) ProtoMessage()
func (*PreconditionFailure_Violation) ProtoReflect() protoreflect.Message
func (*PreconditionFailure_Violation) Reset()
func (*PreconditionFailure_Violation) String() string

type QuotaFailure struct {
	Violations []*QuotaFailure_Violation
}

func (*QuotaFailure) GetViolations() []*QuotaFailure_Violation
func (*QuotaFailure) ProtoMessage()
func (*QuotaFailure) ProtoReflect() protoreflect.Message
func (*QuotaFailure) Reset()
func (*QuotaFailure) String() string

type QuotaFailure_Violation struct {
	Subject          string
	Description      string
	ApiService       string
	QuotaMetric      string
	QuotaId          string
	QuotaDimensions  map[string]string
	QuotaValue       int64
	FutureQuotaValue *int64
}

func (*QuotaFailure_Violation) GetApiService() string
func (*QuotaFailure_Violation) GetDescription() string
func (*QuotaFailure_Violation) GetFutureQuotaValue() int64
func (*QuotaFailure_Violation) GetQuotaDimensions() map[string]string
func (*QuotaFailure_Violation) GetQuotaId() string
func (*QuotaFailure_Violation) GetQuotaMetric() string
func (*QuotaFailure_Violation) GetQuotaValue() int64
func (*QuotaFailure_Violation) GetSubject() string
func (*QuotaFailure_Violation) ProtoMessage()
func (*QuotaFailure_Violation) ProtoReflect() protoreflect.Message
func (*QuotaFailure_Violation) Reset()
func (*QuotaFailure_Violation) String() string

type RequestInfo struct {
	RequestId   string
	ServingData string
}

func (*RequestInfo) GetRequestId() string
func (*RequestInfo) GetServingData() string
func (*RequestInfo) ProtoMessage()
func (*RequestInfo) ProtoReflect() protoreflect.Message
func (*RequestInfo) Reset()
func (*RequestInfo) String() string

type ResourceInfo struct {
	ResourceType string
	ResourceName string
	Owner        string
	Description  string
}

func (*ResourceInfo) GetDescription() string
func (*ResourceInfo) GetOwner() string
func (*ResourceInfo) GetResourceName() string
func (*ResourceInfo) GetResourceType() string
func (*ResourceInfo) ProtoMessage()
func (*ResourceInfo) ProtoReflect() protoreflect.Message
func (*ResourceInfo) Reset()
func (*ResourceInfo) String() string

type RetryInfo struct {
	RetryDelay *durationpb.Duration
}

func (*RetryInfo) GetRetryDelay() *durationpb.Duration
func (*RetryInfo) ProtoMessage()
func (*RetryInfo) ProtoReflect() protoreflect.Message
func (*RetryInfo) Reset()
func (*RetryInfo) String() string
