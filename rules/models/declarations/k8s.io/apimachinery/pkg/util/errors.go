// Package k8s.io/apimachinery/pkg/util/errors of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errors

type Aggregate interface {
	Errors() []error
	Is(error) bool
	error
}

func AggregateGoroutines(...func() error) Aggregate
func CreateAggregateFromMessageCountMap(MessageCountMap) Aggregate

var ErrPreconditionViolated error

func FilterOut(error, ...Matcher) error
func Flatten(Aggregate) Aggregate

type Matcher func(error) bool
type MessageCountMap map[string]int

func NewAggregate([]error) Aggregate
func Reduce(error) error
