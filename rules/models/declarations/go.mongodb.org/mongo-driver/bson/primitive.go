// Package go.mongodb.org/mongo-driver/bson/primitive of go.mongodb.org/mongo-driver v1.17.10, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package primitive

import (
	"math/big"
	"time"
)

type A []any
type Binary struct {
	Subtype byte
	Data    []byte
}

func (Binary) Equal(Binary) bool
func (Binary) IsZero() bool

type CodeWithScope struct {
	Code  JavaScript
	Scope any
}

func (CodeWithScope) String() string
func CompareTimestamp(Timestamp, Timestamp) int

type D []E

func (D) Map() M

type DBPointer struct {
	DB      string
	Pointer ObjectID
}

func (DBPointer) Equal(DBPointer) bool
func (DBPointer) IsZero() bool
func (DBPointer) String() string

type DateTime int64

func (DateTime) MarshalJSON() ([]byte, error)
func (DateTime) Time() time.Time
func (*DateTime) UnmarshalJSON([]byte) error

type Decimal128 struct {
}

func (Decimal128) BigInt() (*big.Int, int, error)
func (Decimal128) GetBytes() (uint64, uint64)
func (Decimal128) IsInf() int
func (Decimal128) IsNaN() bool
func (Decimal128) IsZero() bool
func (Decimal128) MarshalJSON() ([]byte, error)
func (Decimal128) String() string
func (*Decimal128) UnmarshalJSON([]byte) error

type E struct {
	Key   string
	Value any
}

var ErrInvalidHex error
var ErrParseInf error
var ErrParseNaN error
var ErrParseNegInf error

func IsValidObjectID(string) bool

type JavaScript string
type M map[string]any
type MaxKey struct {
}
type MinKey struct {
}

func NewDateTimeFromTime(time.Time) DateTime
func NewDecimal128(uint64, uint64) Decimal128
func NewObjectID() ObjectID
func NewObjectIDFromTimestamp(time.Time) ObjectID

var NilObjectID ObjectID

type Null struct {
}
type ObjectID [12]byte

func (ObjectID) Hex() string
func (ObjectID) IsZero() bool
func (ObjectID) MarshalJSON() ([]byte, error)
func (ObjectID) MarshalText() ([]byte, error)
func (ObjectID) String() string
func (ObjectID) Timestamp() time.Time
func (*ObjectID) UnmarshalJSON([]byte) error
func (*ObjectID) UnmarshalText([]byte) error
func ObjectIDFromHex(string) (ObjectID, error)
func ParseDecimal128(string) (Decimal128, error)
func ParseDecimal128FromBigInt(*big.Int, int) (Decimal128, bool)

type Regex struct {
	Pattern string
	Options string
}

func (Regex) Equal(Regex) bool
func (Regex) IsZero() bool
func (Regex) String() string

type Symbol string
type Timestamp struct {
	T uint32
	I uint32
}

func (Timestamp) After(Timestamp) bool
func (Timestamp) Before(Timestamp) bool
func (Timestamp) Compare(Timestamp) int
func (Timestamp) Equal(Timestamp) bool
func (Timestamp) IsZero() bool

type Undefined struct {
}
