// Package google.golang.org/grpc/status of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package status

import (
	"google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc/codes"
	status2 "google.golang.org/grpc/internal/status"
)

func Code(error) codes.Code
func Convert(error) *Status
func Error(codes.Code, string) error
func ErrorProto(*status.Status) error
func Errorf(codes.Code, string, ...any) error
func FromContextError(error) *Status
func FromError(error) (*Status, bool)
func FromProto(*status.Status) *Status
func New(codes.Code, string) *Status
func Newf(codes.Code, string, ...any) *Status

type Status = status2.Status
