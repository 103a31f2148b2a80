// Package go.opencensus.io/tag of go.opencensus.io v0.24.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tag

import (
	"context"
)

func Decode([]byte) (*Map, error)
func DecodeEach([]byte, func(key Key, val string, md metadatas)) error
func Delete(Key) Mutator
func Do(context.Context, func(ctx context.Context))
func Encode(*Map) []byte
func FromContext(context.Context) *Map
func Insert(Key, string, ...Metadata) Mutator

type Key struct {
}

func (Key) Name() string

type Map struct {
}

func (*Map) String() string
func (*Map) Value(Key) (string, bool)

type Metadata func(*metadatas)

func MustNewKey(string) Key

type Mutator interface {
	Mutate(*Map) (*Map, error)
}

func New(context.Context, ...Mutator) (context.Context, error)
func NewContext(context.Context, *Map) context.Context
func NewKey(string) (Key, error)

type TTL struct {
}

var TTLNoPropagation TTL
var TTLUnlimitedPropagation TTL

type Tag struct {
	Key   Key
	Value string
}

func Update(Key, string, ...Metadata) Mutator
func Upsert(Key, string, ...Metadata) Mutator
func WithTTL(TTL) Metadata

type metadatas struct {
}
