// Package go/constant of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package constant

import (
	"go/token"
)

func BinaryOp(Value, token.Token, Value) Value
func BitLen(Value) int
func BoolVal(Value) bool
func Bytes(Value) []byte
func Compare(Value, token.Token, Value) bool
func Denom(Value) Value
func Float32Val(Value) (float32, bool)
func Float64Val(Value) (float64, bool)
func Imag(Value) Value
func Int64Val(Value) (int64, bool)

type Kind int

func (Kind) String() string
func Make(any) Value
func MakeBool(bool) Value
func MakeFloat64(float64) Value
func MakeFromBytes([]byte) Value
func MakeFromLiteral(string, token.Token, uint) Value
func MakeImag(Value) Value
func MakeInt64(int64) Value
func MakeString(string) Value
func MakeUint64(uint64) Value
func MakeUnknown() Value
func Num(Value) Value
func Real(Value) Value
func Shift(Value, token.Token, uint) Value
func Sign(Value) int
func StringVal(Value) string
func ToComplex(Value) Value
func ToFloat(Value) Value
func ToInt(Value) Value
func Uint64Val(Value) (uint64, bool)
func UnaryOp(token.Token, Value, uint) Value
func Val(Value) any

type Value interface {
	ExactString() string
	Kind() Kind
	String() string
	implementsValue()
}
