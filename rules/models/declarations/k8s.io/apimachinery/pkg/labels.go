// Package k8s.io/apimachinery/pkg/labels of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package labels

import (
	"k8s.io/apimachinery/pkg/selection"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

type ByKey []Requirement

func (ByKey) Len() int
func (ByKey) Less(int, int) bool
func (ByKey) Swap(int, int)
func Conflicts(Set, Set) bool
func ConvertSelectorToLabelsMap(string, ...field.PathOption) (Set, error)
func Equals(Set, Set) bool
func Everything() Selector
func FormatLabels(map[string]string) string

type Labels interface {
	Get(string) string
	Has(string) bool
	Lookup(string) (string, bool)
}
type Lexer struct {
}

func (*Lexer) Lex() (Token, string)
func MatchesNothing(Selector) bool
func Merge(Set, Set) Set
func NewRequirement(string, selection.Operator, []string, ...field.PathOption) (*Requirement, error)
func NewSelector() Selector
func Nothing() Selector
func Parse(string, ...field.PathOption) (Selector, error)
func ParseToRequirements(string, ...field.PathOption) ([]Requirement, error)

type Parser struct {
}
type ParserContext int
type Requirement struct {
}

func (*Requirement) DeepCopy() *Requirement
func (*Requirement) DeepCopyInto(*Requirement)
func (Requirement) Equal(Requirement) bool
func (*Requirement) Key() string
func (*Requirement) Matches(Labels) bool
func (*Requirement) Operator() selection.Operator
func (*Requirement) String() string
func (*Requirement) Values() sets.String
func (*Requirement) ValuesUnsorted() []string

type Requirements []Requirement

func (Requirements) String() string

type ScannedItem struct {
}
type Selector interface {
	Add(...Requirement) Selector
	DeepCopySelector() Selector
	Empty() bool
	Matches(Labels) bool
	Requirements() (Requirements, bool)
	RequiresExactMatch(string) (string, bool)
	String() string
}

func SelectorFromSet(Set) Selector
func SelectorFromValidatedSet(Set) Selector

type Set map[string]string

func (Set) AsSelector() Selector
func (Set) AsSelectorPreValidated() Selector
func (Set) AsValidatedSelector() (Selector, error)
func (Set) Get(string) string
func (Set) Has(string) bool
func (Set) Lookup(string) (string, bool)
func (Set) String() string

type Token int

func ValidatedSelectorFromSet(Set) (Selector, error)

type ValidatedSetSelector map[string]string

func (ValidatedSetSelector) Add(...Requirement) Selector
func (ValidatedSetSelector) DeepCopySelector() Selector
func (ValidatedSetSelector) Empty() bool
func (ValidatedSetSelector) Matches(Labels) bool
func (ValidatedSetSelector) Requirements() (Requirements, bool)
func (ValidatedSetSelector) RequiresExactMatch(string) (string, bool)
func (ValidatedSetSelector) String() string
