// Package github.com/docker/distribution/registry/api/errcode of github.com/docker/distribution v2.8.3+incompatible, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errcode

import (
	"net/http"
)

type Error struct {
	Code    ErrorCode
	Message string
	Detail  any
}

func (Error) Error() string
func (Error) ErrorCode() ErrorCode
func (Error) WithArgs(...any) Error
func (Error) WithDetail(any) Error

type ErrorCode int

func (ErrorCode) Descriptor() ErrorDescriptor
func (ErrorCode) Error() string
func (ErrorCode) ErrorCode() ErrorCode
func (ErrorCode) MarshalText() ([]byte, error)
func (ErrorCode) Message() string
func (ErrorCode) String() string
func (*ErrorCode) UnmarshalText([]byte) error
func (ErrorCode) WithArgs(...any) Error
func (ErrorCode) WithDetail(any) Error
func (ErrorCode) WithMessage(string) Error

var ErrorCodeDenied ErrorCode
var ErrorCodeTooManyRequests ErrorCode
var ErrorCodeUnauthorized ErrorCode
var ErrorCodeUnavailable ErrorCode
var ErrorCodeUnknown ErrorCode
var ErrorCodeUnsupported ErrorCode

type ErrorCoder interface {
	ErrorCode() ErrorCode
}
type ErrorDescriptor struct {
	Code           ErrorCode
	Value          string
	Message        string
	Description    string
	HTTPStatusCode int
}
type Errors []error

func (Errors) Error() string
func (Errors) Len() int
func (Errors) MarshalJSON() ([]byte, error)
func (*Errors) UnmarshalJSON([]byte) error
func GetErrorAllDescriptors() []ErrorDescriptor
func GetErrorCodeGroup(string) []ErrorDescriptor
func GetGroupNames() []string
func ParseErrorCode(string) ErrorCode
func Register(string, ErrorDescriptor) ErrorCode
func ServeJSON(http.ResponseWriter, error) error
