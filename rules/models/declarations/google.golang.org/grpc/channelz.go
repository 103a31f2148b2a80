// Package google.golang.org/grpc/channelz of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package channelz

import (
	"google.golang.org/grpc/internal/channelz"
)

type Identifier = channelz.Identifier
