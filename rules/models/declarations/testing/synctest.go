// Package testing/synctest of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package synctest

import (
	"testing"
)

func Test(*testing.T, func(*testing.T))
func Wait()
