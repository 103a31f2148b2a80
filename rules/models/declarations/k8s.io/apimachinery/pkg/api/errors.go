// Package k8s.io/apimachinery/pkg/api/errors of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errors

import (
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

type APIStatus interface {
	Status() v1.Status
}
type ErrorReporter struct {
}

func (*ErrorReporter) AsObject(error) runtime.Object
func FromObject(runtime.Object) error
func HasStatusCause(error, v1.CauseType) bool
func IsAlreadyExists(error) bool
func IsBadRequest(error) bool
func IsConflict(error) bool
func IsForbidden(error) bool
func IsGone(error) bool
func IsInternalError(error) bool
func IsInvalid(error) bool
func IsMethodNotSupported(error) bool
func IsNotAcceptable(error) bool
func IsNotFound(error) bool
func IsRequestEntityTooLargeError(error) bool
func IsResourceExpired(error) bool
func IsServerTimeout(error) bool
func IsServiceUnavailable(error) bool
func IsStoreReadError(error) bool
func IsTimeout(error) bool
func IsTooManyRequests(error) bool
func IsUnauthorized(error) bool
func IsUnexpectedObjectError(error) bool
func IsUnexpectedServerError(error) bool
func IsUnsupportedMediaType(error) bool
func NewAlreadyExists(schema.GroupResource, string) *StatusError
func NewApplyConflict([]v1.StatusCause, string) *StatusError
func NewBadRequest(string) *StatusError
func NewClientErrorReporter(int, string, string) *ErrorReporter
func NewConflict(schema.GroupResource, string, error) *StatusError
func NewForbidden(schema.GroupResource, string, error) *StatusError
func NewGenerateNameConflict(schema.GroupResource, string, int) *StatusError
func NewGenericServerResponse(int, string, schema.GroupResource, string, string, int, bool) *StatusError
func NewGone(string) *StatusError
func NewInternalError(error) *StatusError
func NewInvalid(schema.GroupKind, string, field.ErrorList) *StatusError
func NewMethodNotSupported(schema.GroupResource, string) *StatusError
func NewNotFound(schema.GroupResource, string) *StatusError
func NewRequestEntityTooLargeError(string) *StatusError
func NewResourceExpired(string) *StatusError
func NewServerTimeout(schema.GroupResource, string, int) *StatusError
func NewServerTimeoutForKind(schema.GroupKind, string, int) *StatusError
func NewServiceUnavailable(string) *StatusError
func NewTimeoutError(string, int) *StatusError
func NewTooManyRequests(string, int) *StatusError
func NewTooManyRequestsError(string) *StatusError
func NewUnauthorized(string) *StatusError
func ReasonForError(error) v1.StatusReason
func StatusCause(error, v1.CauseType) (v1.StatusCause, bool)

type StatusError struct {
	ErrStatus v1.Status
}

func (*StatusError) DebugError() (string, []any)
func (*StatusError) Error() string
func (*StatusError) Status() v1.Status
func SuggestsClientDelay(error) (int, bool)

type UnexpectedObjectError struct {
	Object runtime.Object
}

func (*UnexpectedObjectError) Error() string
