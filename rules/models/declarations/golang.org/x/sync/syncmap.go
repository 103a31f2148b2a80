// Package golang.org/x/sync/syncmap of golang.org/x/sync v0.24.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package syncmap

import (
	"sync"
)

type Map = sync.Map
