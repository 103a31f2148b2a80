// Package github.com/pelletier/go-toml of github.com/pelletier/go-toml v1.9.5, Apache-2.0, Copyright (c) 2013 - 2021 Thomas Pelletier, Eric Anderton
//
// Declarations without bodies, written by ci/declare; not to be edited.

package toml

import (
	"io"
	"time"
)

type Decoder struct {
	encOpts
}

func (*Decoder) Decode(any) error
func (*Decoder) SetTagName(string) *Decoder
func (*Decoder) Strict(bool) *Decoder

type Encoder struct {
	encOpts
	annotation
}

func (*Encoder) ArraysWithOneElementPerLine(bool) *Encoder
func (*Encoder) CompactComments(bool) *Encoder
func (*Encoder) Encode(any) error
func (*Encoder) Indentation(string) *Encoder
func (*Encoder) Order(MarshalOrder) *Encoder
func (*Encoder) PromoteAnonymous(bool) *Encoder
func (*Encoder) QuoteMapKeys(bool) *Encoder
func (*Encoder) SetTagComment(string) *Encoder
func (*Encoder) SetTagCommented(string) *Encoder
func (*Encoder) SetTagMultiline(string) *Encoder
func (*Encoder) SetTagName(string) *Encoder
func Load(string) (*Tree, error)
func LoadBytes([]byte) (*Tree, error)
func LoadFile(string) (*Tree, error)
func LoadReader(io.Reader) (*Tree, error)

type LocalDate struct {
	Year  int
	Month time.Month
	Day   int
}

func (LocalDate) AddDays(int) LocalDate
func (LocalDate) After(LocalDate) bool
func (LocalDate) Before(LocalDate) bool
func (LocalDate) DaysSince(LocalDate) int
func (LocalDate) In(*time.Location) time.Time
func (LocalDate) IsValid() bool
func (LocalDate) MarshalText() ([]byte, error)
func (LocalDate) String() string
func (*LocalDate) UnmarshalText([]byte) error
func LocalDateOf(time.Time) LocalDate

type LocalDateTime struct {
	Date LocalDate
	Time LocalTime
}

func (LocalDateTime) After(LocalDateTime) bool
func (LocalDateTime) Before(LocalDateTime) bool
func (LocalDateTime) In(*time.Location) time.Time
func (LocalDateTime) IsValid() bool
func (LocalDateTime) MarshalText() ([]byte, error)
func (LocalDateTime) String() string
func (*LocalDateTime) UnmarshalText([]byte) error
func LocalDateTimeOf(time.Time) LocalDateTime

type LocalTime struct {
	Hour       int
	Minute     int
	Second     int
	Nanosecond int
}

func (LocalTime) IsValid() bool
func (LocalTime) MarshalText() ([]byte, error)
func (LocalTime) String() string
func (*LocalTime) UnmarshalText([]byte) error
func LocalTimeOf(time.Time) LocalTime
func Marshal(any) ([]byte, error)

type MarshalOrder int
type Marshaler interface {
	MarshalTOML() ([]byte, error)
}

func NewDecoder(io.Reader) *Decoder
func NewEncoder(io.Writer) *Encoder
func ParseLocalDate(string) (LocalDate, error)
func ParseLocalDateTime(string) (LocalDateTime, error)
func ParseLocalTime(string) (LocalTime, error)

type Position struct {
	Line int
	Col  int
}

func (Position) Invalid() bool
func (Position) String() string

type PubTOMLValue = tomlValue
type PubTree = Tree
type SetOptions struct {
	Comment   string
	Commented bool
	Multiline bool
	Literal   bool
}
type Tree struct {
}

func (*Tree) Comment() string
func (*Tree) Commented() bool
func (*Tree) Delete(string) error
func (*Tree) DeletePath([]string) error
func (*Tree) Get(string) any
func (*Tree) GetArray(string) any
func (*Tree) GetArrayPath([]string) any
func (*Tree) GetDefault(string, any) any
func (*Tree) GetPath([]string) any
func (*Tree) GetPosition(string) Position
func (*Tree) GetPositionPath([]string) Position
func (*Tree) Has(string) bool
func (*Tree) HasPath([]string) bool
func (*Tree) Inline() bool
func (*Tree) Keys() []string
func (*Tree) Marshal() ([]byte, error)
func (*Tree) Position() Position
func (*Tree) Set(string, any)
func (*Tree) SetComment(string)
func (*Tree) SetCommented(bool)
func (*Tree) SetInline(bool)
func (*Tree) SetPath([]string, any)
func (*Tree) SetPathWithComment([]string, string, bool, any)
func (*Tree) SetPathWithOptions([]string, SetOptions, any)
func (*Tree) SetPositionPath([]string, Position)
func (*Tree) SetValues(map[string]any)
func (*Tree) SetWithComment(string, string, bool, any)
func (*Tree) SetWithOptions(string, SetOptions, any)
func (*Tree) String() string
func (*Tree) ToMap() map[string]any
func (*Tree) ToTomlString() (string, error)
func (*Tree) Unmarshal(any) error
func (*Tree) Values() map[string]any
func (*Tree) WriteTo(io.Writer) (int64, error)
func TreeFromMap(map[string]any) (*Tree, error)
func Unmarshal([]byte, any) error

type Unmarshaler interface {
	UnmarshalTOML(any) error
}

func ValueStringRepresentation(any, string, string, MarshalOrder, bool) (string, error)

type annotation struct {
}
type encOpts struct {
}
type tomlValue struct {
}

func (*tomlValue) Comment() string
func (*tomlValue) Commented() bool
func (*tomlValue) Multiline() bool
func (*tomlValue) Position() Position
func (*tomlValue) SetComment(string)
func (*tomlValue) SetCommented(bool)
func (*tomlValue) SetMultiline(bool)
func (*tomlValue) SetPosition(Position)
func (*tomlValue) SetValue(any)
func (*tomlValue) Value() any
