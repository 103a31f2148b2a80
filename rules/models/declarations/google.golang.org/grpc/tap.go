// Package google.golang.org/grpc/tap of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tap

import (
	"context"
	"google.golang.org/grpc/metadata"
)

type Info struct {
	FullMethodName string
	Header         metadata.MD
}
type ServerInHandle func(ctx context.Context, info *Info) (context.Context, error)
