// Package gopkg.in/yaml.v2 of gopkg.in/yaml.v2 v2.4.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package yaml

import (
	"io"
)

type Decoder struct {
}

func (*Decoder) Decode(any) error
func (*Decoder) SetStrict(bool)

type Encoder struct {
}

func (*Encoder) Close() error
func (*Encoder) Encode(any) error
func FutureLineWrap()

type IsZeroer interface {
	IsZero() bool
}
type MapItem struct {
	Key   any
	Value any
}
type MapSlice []MapItem

func Marshal(any) ([]byte, error)

type Marshaler interface {
	MarshalYAML() (any, error)
}

func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder

type TypeError struct {
	Errors []string
}

func (*TypeError) Error() string
func Unmarshal([]byte, any) error
func UnmarshalStrict([]byte, any) error

type Unmarshaler interface {
	UnmarshalYAML(func(any) error) error
}
