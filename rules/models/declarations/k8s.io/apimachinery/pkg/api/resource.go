// Package k8s.io/apimachinery/pkg/api/resource of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package resource

import (
	inf "gopkg.in/inf.v0"
)

type CanonicalValue interface {
	AsCanonicalBase1024Bytes([]byte) ([]byte, int32)
	AsCanonicalBytes([]byte) ([]byte, int32)
}

var ErrFormatWrong error
var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrNumeric error
var ErrSuffix error

type Format string

var MaxMilliValue int64

func MustParse(string) Quantity
func NewDecimalQuantity(inf.Dec, Format) *Quantity
func NewMilliQuantity(int64, Format) *Quantity
func NewQuantity(int64, Format) *Quantity
func NewScaledQuantity(int64, Scale) *Quantity
func ParseQuantity(string) (Quantity, error)

type Quantity struct {
	Format
}

func (*Quantity) Add(Quantity)
func (*Quantity) AsApproximateFloat64() float64
func (*Quantity) AsCanonicalBytes([]byte) ([]byte, int32)
func (*Quantity) AsDec() *inf.Dec
func (*Quantity) AsFloat64Slow() float64
func (*Quantity) AsInt64() (int64, bool)
func (*Quantity) AsScale(Scale) (CanonicalValue, bool)
func (*Quantity) CanonicalizeBytes([]byte) ([]byte, []byte)
func (*Quantity) Cmp(Quantity) int
func (*Quantity) CmpInt64(int64) int
func (Quantity) DeepCopy() Quantity
func (*Quantity) DeepCopyInto(*Quantity)
func (*Quantity) IsZero() bool
func (Quantity) MarshalCBOR() ([]byte, error)
func (Quantity) MarshalJSON() ([]byte, error)
func (*Quantity) MilliValue() int64
func (*Quantity) Mul(int64) bool
func (*Quantity) Neg()
func (Quantity) OpenAPISchemaFormat() string
func (Quantity) OpenAPISchemaType() []string
func (Quantity) OpenAPIV3OneOfTypes() []string
func (*Quantity) Reset()
func (*Quantity) RoundUp(Scale) bool
func (*Quantity) ScaledValue(Scale) int64
func (*Quantity) Set(int64)
func (*Quantity) SetMilli(int64)
func (*Quantity) SetScaled(int64, Scale)
func (*Quantity) Sign() int
func (*Quantity) String() string
func (*Quantity) Sub(Quantity)
func (*Quantity) ToDec() *Quantity
func (Quantity) ToUnstructured() any
func (*Quantity) UnmarshalCBOR([]byte) error
func (*Quantity) UnmarshalJSON([]byte) error
func (*Quantity) Value() int64
func QuantityPtrEqual(*Quantity, *Quantity) bool

type QuantityValue struct {
	Quantity
}

func (*QuantityValue) DeepCopy() *QuantityValue
func (*QuantityValue) DeepCopyInto(*QuantityValue)
func (QuantityValue) OpenAPIModelName() string
func (*QuantityValue) Reset()
func (*QuantityValue) Set(string) error
func (QuantityValue) Type() string

type Scale int32

var Zero int64Amount

type int64Amount struct {
}

func (*int64Amount) Add(int64Amount) bool
func (int64Amount) AsCanonicalBase1024Bytes([]byte) ([]byte, int32)
func (int64Amount) AsCanonicalBytes([]byte) ([]byte, int32)
func (int64Amount) AsDec() *inf.Dec
func (int64Amount) AsInt64() (int64, bool)
func (int64Amount) AsScale(Scale) (int64Amount, bool)
func (int64Amount) AsScaledInt64(Scale) (int64, bool)
func (int64Amount) Cmp(int64Amount) int
func (*int64Amount) Mul(int64) bool
func (int64Amount) Sign() int
func (*int64Amount) Sub(int64Amount) bool
