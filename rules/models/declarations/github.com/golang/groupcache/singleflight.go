// Package github.com/golang/groupcache/singleflight of github.com/golang/groupcache v0.0.0-20241129210726-2c02b8208cf8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package singleflight

type Group struct {
}

func (*Group) Do(string, func() (any, error)) (any, error)
