// Package google.golang.org/grpc/credentials/insecure of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package insecure

import (
	"google.golang.org/grpc/credentials"
)

func NewBundle() credentials.Bundle
func NewCredentials() credentials.TransportCredentials
