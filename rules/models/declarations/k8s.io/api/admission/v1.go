// Package k8s.io/api/admission/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	v12 "k8s.io/api/authentication/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
)

var AddToScheme func(s *runtime.Scheme) error

type AdmissionRequest struct {
	UID                types.UID
	Kind               v1.GroupVersionKind
	Resource           v1.GroupVersionResource
	SubResource        string
	RequestKind        *v1.GroupVersionKind
	RequestResource    *v1.GroupVersionResource
	RequestSubResource string
	Name               string
	Namespace          string
	Operation          Operation
	UserInfo           v12.UserInfo
	Object             runtime.RawExtension
	OldObject          runtime.RawExtension
	DryRun             *bool
	Options            runtime.RawExtension
}

func (*AdmissionRequest) DeepCopy() *AdmissionRequest
func (*AdmissionRequest) DeepCopyInto(*AdmissionRequest)
func (*AdmissionRequest) Reset()
func (*AdmissionRequest) String() string

type AdmissionResponse struct {
	UID              types.UID
	Allowed          bool
	Result           *v1.Status
	Patch            []byte
	PatchType        *PatchType
	AuditAnnotations map[string]string
	Warnings         []string
}

func (*AdmissionResponse) DeepCopy() *AdmissionResponse
func (*AdmissionResponse) DeepCopyInto(*AdmissionResponse)
func (*AdmissionResponse) Reset()
func (*AdmissionResponse) String() string

type AdmissionReview struct {
	v1.TypeMeta
	Request  *AdmissionRequest
	Response *AdmissionResponse
}

func (*AdmissionReview) DeepCopy() *AdmissionReview
func (*AdmissionReview) DeepCopyInto(*AdmissionReview)
func (*AdmissionReview) DeepCopyObject() runtime.Object
func (*AdmissionReview) Reset()
func (*AdmissionReview) String() string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type Operation string
type PatchType string

func Resource(string) schema.GroupResource

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion
