// Package path of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package path

func Base(string) string
func Clean(string) string
func Dir(string) string

var ErrBadPattern error

func Ext(string) string
func IsAbs(string) bool
func Join(...string) string
func Match(string, string) (bool, error)
func Split(string) (string, string)
