// Package plugin of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package plugin

func Open(string) (*Plugin, error)

type Plugin struct {
}

func (*Plugin) Lookup(string) (Symbol, error)

type Symbol interface {
}
