// Package go.opentelemetry.io/otel/baggage of go.opentelemetry.io/otel v1.47.0, Apache-2.0, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package baggage

import (
	"context"
)

type Baggage struct {
}

func (Baggage) DeleteMember(string) Baggage
func (Baggage) Len() int
func (Baggage) Member(string) Member
func (Baggage) Members() []Member
func (Baggage) SetMember(Member) (Baggage, error)
func (Baggage) String() string
func ContextWithBaggage(context.Context, Baggage) context.Context
func ContextWithoutBaggage(context.Context) context.Context
func FromContext(context.Context) Baggage

type Member struct {
}

func (Member) Key() string
func (Member) Properties() []Property
func (Member) String() string
func (Member) Value() string
func New(...Member) (Baggage, error)
func NewKeyProperty(string) (Property, error)
func NewKeyValueProperty(string, string) (Property, error)
func NewKeyValuePropertyRaw(string, string) (Property, error)
func NewMember(string, string, ...Property) (Member, error)
func NewMemberRaw(string, string, ...Property) (Member, error)
func Parse(string) (Baggage, error)

type Property struct {
}

func (Property) Key() string
func (Property) String() string
func (Property) Value() (string, bool)
