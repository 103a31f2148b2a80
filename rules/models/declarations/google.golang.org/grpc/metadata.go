// Package google.golang.org/grpc/metadata of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package metadata

import (
	"context"
)

func AppendToOutgoingContext(context.Context, ...string) context.Context
func DecodeKeyValue(string, string) (string, string, error)
func FromIncomingContext(context.Context) (MD, bool)
func FromOutgoingContext(context.Context) (MD, bool)
func Join(...MD) MD

type MD map[string][]string

func (MD) Append(string, ...string)
func (MD) Copy() MD
func (MD) Delete(string)
func (MD) Get(string) []string
func (MD) Len() int
func (MD) Set(string, ...string)
func (MD) String() string
func New(map[string]string) MD
func NewIncomingContext(context.Context, MD) context.Context
func NewOutgoingContext(context.Context, MD) context.Context
func Pairs(...string) MD
func ValueFromIncomingContext(context.Context, string) []string
func ValueFromOutgoingContext(context.Context, string) []string
