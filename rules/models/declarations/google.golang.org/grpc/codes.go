// Package google.golang.org/grpc/codes of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package codes

type Code uint32

func (Code) String() string
func (*Code) UnmarshalJSON([]byte) error
