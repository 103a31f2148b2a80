// Package k8s.io/apimachinery/pkg/util/intstr of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package intstr

import (
	"sigs.k8s.io/randfill"
)

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

func FromInt(int) IntOrString
func FromInt32(int32) IntOrString
func FromString(string) IntOrString
func GetScaledValueFromIntOrPercent(*IntOrString, int, bool) (int, error)
func GetValueFromIntOrPercent(*IntOrString, int, bool) (int, error)

type IntOrString struct {
	Type   Type
	IntVal int32
	StrVal string
}

func (*IntOrString) IntValue() int
func (IntOrString) MarshalCBOR() ([]byte, error)
func (IntOrString) MarshalJSON() ([]byte, error)
func (IntOrString) OpenAPISchemaFormat() string
func (IntOrString) OpenAPISchemaType() []string
func (IntOrString) OpenAPIV3OneOfTypes() []string
func (*IntOrString) RandFill(randfill.Continue)
func (*IntOrString) Reset()
func (*IntOrString) String() string
func (*IntOrString) UnmarshalCBOR([]byte) error
func (*IntOrString) UnmarshalJSON([]byte) error
func Parse(string) IntOrString

type Type int64

func ValueOrDefault(*IntOrString, IntOrString) *IntOrString
