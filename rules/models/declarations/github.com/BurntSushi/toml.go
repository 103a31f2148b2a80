// Package github.com/BurntSushi/toml of github.com/BurntSushi/toml v1.6.0, MIT, Copyright (c) 2013 TOML authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package toml

import (
	"io"
	"io/fs"
)

func Decode(string, any) (MetaData, error)
func DecodeFS(fs.FS, string, any) (MetaData, error)
func DecodeFile(string, any) (MetaData, error)
func DecodeReader(io.Reader, any) (MetaData, error)

type Decoder struct {
}

func (*Decoder) Decode(any) (MetaData, error)

type Encoder struct {
	Indent string
}

func (*Encoder) Encode(any) error

type Key []string

func (Key) String() string
func Marshal(any) ([]byte, error)

type Marshaler interface {
	MarshalTOML() ([]byte, error)
}
type MetaData struct {
}

func (*MetaData) IsDefined(...string) bool
func (*MetaData) Keys() []Key
func (*MetaData) PrimitiveDecode(Primitive, any) error
func (*MetaData) Type(...string) string
func (*MetaData) Undecoded() []Key
func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder

type ParseError struct {
	Message  string
	Usage    string
	Position Position
	LastKey  string
	Line     int
}

func (ParseError) Error() string
func (ParseError) ErrorWithPosition() string
func (ParseError) ErrorWithUsage() string

type Position struct {
	Line  int
	Col   int
	Start int
	Len   int
}

func (Position) String() string

type Primitive struct {
}

func PrimitiveDecode(Primitive, any) error

type TextMarshaler interface {
	MarshalText() ([]byte, error)
}
type TextUnmarshaler interface {
	UnmarshalText([]byte) error
}

func Unmarshal([]byte, any) error

type Unmarshaler interface {
	UnmarshalTOML(any) error
}
