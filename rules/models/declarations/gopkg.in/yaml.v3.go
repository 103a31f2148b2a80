// Package gopkg.in/yaml.v3 of gopkg.in/yaml.v3 v3.0.1, Apache-2.0, copyright staring in 2011 when the project was ported over:
//
// Declarations without bodies, written by ci/declare; not to be edited.

package yaml

import (
	"io"
)

type Decoder struct {
}

func (*Decoder) Decode(any) error
func (*Decoder) KnownFields(bool)

type Encoder struct {
}

func (*Encoder) Close() error
func (*Encoder) Encode(any) error
func (*Encoder) SetIndent(int)

type IsZeroer interface {
	IsZero() bool
}
type Kind uint32

func Marshal(any) ([]byte, error)

type Marshaler interface {
	MarshalYAML() (any, error)
}

func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder

type Node struct {
	Kind        Kind
	Style       Style
	Tag         string
	Value       string
	Anchor      string
	Alias       *Node
	Content     []*Node
	HeadComment string
	LineComment string
	FootComment string
	Line        int
	Column      int
}

func (*Node) Decode(any) error
func (*Node) Encode(any) error
func (*Node) IsZero() bool
func (*Node) LongTag() string
func (*Node) SetString(string)
func (*Node) ShortTag() string

type Style uint32
type TypeError struct {
	Errors []string
}

func (*TypeError) Error() string
func Unmarshal([]byte, any) error

type Unmarshaler interface {
	UnmarshalYAML(*Node) error
}
