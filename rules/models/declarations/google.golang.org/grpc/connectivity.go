// Package google.golang.org/grpc/connectivity of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package connectivity

type ServingMode int

func (ServingMode) String() string

type State int

func (State) String() string
