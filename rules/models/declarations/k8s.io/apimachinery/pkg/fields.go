// Package k8s.io/apimachinery/pkg/fields of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package fields

import (
	"k8s.io/apimachinery/pkg/selection"
)

func AndSelectors(...Selector) Selector
func EscapeValue(string) string
func Everything() Selector

type Fields interface {
	Get(string) string
	Has(string) bool
}
type InvalidEscapeSequence struct {
}

func (InvalidEscapeSequence) Error() string
func Nothing() Selector
func OneTermEqualSelector(string, string) Selector
func OneTermNotEqualSelector(string, string) Selector
func ParseAndTransformSelector(string, TransformFunc) (Selector, error)
func ParseSelector(string) (Selector, error)
func ParseSelectorOrDie(string) Selector

type Requirement struct {
	Operator selection.Operator
	Field    string
	Value    string
}
type Requirements []Requirement
type Selector interface {
	DeepCopySelector() Selector
	Empty() bool
	Matches(Fields) bool
	Requirements() Requirements
	RequiresExactMatch(string) (string, bool)
	String() string
	Transform(TransformFunc) (Selector, error)
}

func SelectorFromSet(Set) Selector

type Set map[string]string

func (Set) AsSelector() Selector
func (Set) Get(string) string
func (Set) Has(string) bool
func (Set) String() string

type TransformFunc func(field string, value string) (newField string, newValue string, err error)

func UnescapeValue(string) (string, error)

type UnescapedRune struct {
}

func (UnescapedRune) Error() string
