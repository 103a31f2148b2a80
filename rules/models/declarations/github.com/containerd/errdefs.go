// Package github.com/containerd/errdefs of github.com/containerd/errdefs v1.0.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errdefs

var ErrAborted errAborted
var ErrAlreadyExists errAlreadyExists
var ErrConflict errConflict
var ErrDataLoss errDataLoss
var ErrFailedPrecondition errFailedPrecondition
var ErrInternal errInternal
var ErrInvalidArgument errInvalidArgument
var ErrNotFound errNotFound
var ErrNotImplemented errNotImplemented
var ErrNotModified errNotModified
var ErrOutOfRange errOutOfRange
var ErrPermissionDenied errPermissionDenied
var ErrResourceExhausted errResourceExhausted
var ErrUnauthenticated errUnauthorized
var ErrUnavailable errUnavailable
var ErrUnknown errUnknown

func IsAborted(error) bool
func IsAlreadyExists(error) bool
func IsCanceled(error) bool
func IsConflict(error) bool
func IsDataLoss(error) bool
func IsDeadlineExceeded(error) bool
func IsFailedPrecondition(error) bool
func IsInternal(error) bool
func IsInvalidArgument(error) bool
func IsNotFound(error) bool
func IsNotImplemented(error) bool
func IsNotModified(error) bool
func IsOutOfRange(error) bool
func IsPermissionDenied(error) bool
func IsResourceExhausted(error) bool
func IsUnauthorized(error) bool
func IsUnavailable(error) bool
func IsUnknown(error) bool
func Resolve(error) error

type errAborted struct {
}

func (errAborted) Aborted()
func (errAborted) Error() string
func (errAborted) WithMessage(string) error

type errAlreadyExists struct {
}

func (errAlreadyExists) AlreadyExists()
func (errAlreadyExists) Error() string
func (errAlreadyExists) WithMessage(string) error

type errConflict struct {
}

func (errConflict) Conflict()
func (errConflict) Error() string
func (errConflict) WithMessage(string) error

type errDataLoss struct {
}

func (errDataLoss) DataLoss()
func (errDataLoss) Error() string
func (errDataLoss) WithMessage(string) error

type errFailedPrecondition struct {
}

func (errFailedPrecondition) Error() string
func (errFailedPrecondition) FailedPrecondition()
func (errFailedPrecondition) WithMessage(string) error

type errInternal struct {
}

func (errInternal) Error() string
func (errInternal) System()
func (errInternal) WithMessage(string) error

type errInvalidArgument struct {
}

func (errInvalidArgument) Error() string
func (errInvalidArgument) InvalidParameter()
func (errInvalidArgument) WithMessage(string) error

type errNotFound struct {
}

func (errNotFound) Error() string
func (errNotFound) NotFound()
func (errNotFound) WithMessage(string) error

type errNotImplemented struct {
}

func (errNotImplemented) Error() string
func (errNotImplemented) NotImplemented()
func (errNotImplemented) WithMessage(string) error

type errNotModified struct {
}

func (errNotModified) Error() string
func (errNotModified) NotModified()
func (errNotModified) WithMessage(string) error

type errOutOfRange struct {
}

func (errOutOfRange) Error() string
func (errOutOfRange) OutOfRange()
func (errOutOfRange) WithMessage(string) error

type errPermissionDenied struct {
}

func (errPermissionDenied) Error() string
func (errPermissionDenied) Forbidden()
func (errPermissionDenied) WithMessage(string) error

type errResourceExhausted struct {
}

func (errResourceExhausted) Error() string
func (errResourceExhausted) ResourceExhausted()
func (errResourceExhausted) WithMessage(string) error

type errUnauthorized struct {
}

func (errUnauthorized) Error() string
func (errUnauthorized) Unauthorized()
func (errUnauthorized) WithMessage(string) error

type errUnavailable struct {
}

func (errUnavailable) Error() string
func (errUnavailable) Unavailable()
func (errUnavailable) WithMessage(string) error

type errUnknown struct {
}

func (errUnknown) Error() string
func (errUnknown) Unknown()
func (errUnknown) WithMessage(string) error
