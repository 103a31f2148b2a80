// Package container/heap of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package heap

import (
	"sort"
)

func Fix(Interface, int)
func Init(Interface)

type Interface interface {
	Pop() any
	Push(any)
	sort.Interface
}

func Pop(Interface) any
func Push(Interface, any)
func Remove(Interface, int) any
