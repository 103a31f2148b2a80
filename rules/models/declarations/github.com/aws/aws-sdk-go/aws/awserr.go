// Package github.com/aws/aws-sdk-go/aws/awserr of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package awserr

type BatchError interface {
	Code() string
	Message() string
	OrigErrs() []error
	error
}
type BatchedErrors interface {
	Error
	OrigErrs() []error
}
type Error interface {
	Code() string
	Message() string
	OrigErr() error
	error
}

func New(string, string, error) Error
func NewBatchError(string, string, []error) BatchedErrors
func NewRequestFailure(Error, int, string) RequestFailure
func NewUnmarshalError(error, string, []byte) UnmarshalError

type RequestFailure interface {
	Error
	RequestID() string
	StatusCode() int
}

func SprintError(string, string, string, error) string

type UnmarshalError interface {
	Bytes() []byte
	awsError
}
type awsError interface {
	Code() string
	Message() string
	OrigErr() error
	error
}
