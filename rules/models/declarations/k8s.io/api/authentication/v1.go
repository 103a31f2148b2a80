// Package k8s.io/api/authentication/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
)

var AddToScheme func(s *runtime.Scheme) error

type AttestationValue []string

func (AttestationValue) DeepCopy() AttestationValue
func (AttestationValue) DeepCopyInto(*AttestationValue)
func (*AttestationValue) Reset()
func (AttestationValue) String() string

type BoundObjectReference struct {
	Kind       string
	APIVersion string
	Name       string
	UID        types.UID
}

func (*BoundObjectReference) DeepCopy() *BoundObjectReference
func (*BoundObjectReference) DeepCopyInto(*BoundObjectReference)
func (*BoundObjectReference) Reset()
func (*BoundObjectReference) String() string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type ExtraValue []string

func (ExtraValue) DeepCopy() ExtraValue
func (ExtraValue) DeepCopyInto(*ExtraValue)
func (*ExtraValue) Reset()
func (ExtraValue) String() string
func Resource(string) schema.GroupResource

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type SelfSubjectReview struct {
	v1.TypeMeta
	v1.ObjectMeta
	Status SelfSubjectReviewStatus
}

func (*SelfSubjectReview) DeepCopy() *SelfSubjectReview
func (*SelfSubjectReview) DeepCopyInto(*SelfSubjectReview)
func (*SelfSubjectReview) DeepCopyObject() runtime.Object
func (*SelfSubjectReview) Reset()
func (*SelfSubjectReview) String() string

type SelfSubjectReviewStatus struct {
	UserInfo UserInfo
}

func (*SelfSubjectReviewStatus) DeepCopy() *SelfSubjectReviewStatus
func (*SelfSubjectReviewStatus) DeepCopyInto(*SelfSubjectReviewStatus)
func (*SelfSubjectReviewStatus) Reset()
func (*SelfSubjectReviewStatus) String() string

type TokenRequest struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   TokenRequestSpec
	Status TokenRequestStatus
}

func (*TokenRequest) DeepCopy() *TokenRequest
func (*TokenRequest) DeepCopyInto(*TokenRequest)
func (*TokenRequest) DeepCopyObject() runtime.Object
func (*TokenRequest) Reset()
func (*TokenRequest) String() string

type TokenRequestSpec struct {
	Audiences         []string
	ExpirationSeconds *int64
	BoundObjectRef    *BoundObjectReference
	Attestations      map[string]AttestationValue
}

func (*TokenRequestSpec) DeepCopy() *TokenRequestSpec
func (*TokenRequestSpec) DeepCopyInto(*TokenRequestSpec)
func (*TokenRequestSpec) Reset()
func (*TokenRequestSpec) String() string

type TokenRequestStatus struct {
	Token               string
	ExpirationTimestamp v1.Time
}

func (*TokenRequestStatus) DeepCopy() *TokenRequestStatus
func (*TokenRequestStatus) DeepCopyInto(*TokenRequestStatus)
func (*TokenRequestStatus) Reset()
func (*TokenRequestStatus) String() string

type TokenReview struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   TokenReviewSpec
	Status TokenReviewStatus
}

func (*TokenReview) DeepCopy() *TokenReview
func (*TokenReview) DeepCopyInto(*TokenReview)
func (*TokenReview) DeepCopyObject() runtime.Object
func (*TokenReview) Reset()
func (*TokenReview) String() string

type TokenReviewSpec struct {
	Token     string
	Audiences []string
}

func (*TokenReviewSpec) DeepCopy() *TokenReviewSpec
func (*TokenReviewSpec) DeepCopyInto(*TokenReviewSpec)
func (*TokenReviewSpec) Reset()
func (*TokenReviewSpec) String() string

type TokenReviewStatus struct {
	Authenticated bool
	User          UserInfo
	Audiences     []string
	Error         string
}

func (*TokenReviewStatus) DeepCopy() *TokenReviewStatus
func (*TokenReviewStatus) DeepCopyInto(*TokenReviewStatus)
func (*TokenReviewStatus) Reset()
func (*TokenReviewStatus) String() string

type UserInfo struct {
	Username string
	UID      string
	Groups   []string
	Extra    map[string]ExtraValue
}

func (*UserInfo) DeepCopy() *UserInfo
func (*UserInfo) DeepCopyInto(*UserInfo)
func (*UserInfo) Reset()
func (*UserInfo) String() string
