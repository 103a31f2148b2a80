// Package golang.org/x/mod/semver of golang.org/x/mod v0.42.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package semver

func Build(string) string

type ByVersion []string

func (ByVersion) Len() int
func (ByVersion) Less(int, int) bool
func (ByVersion) Swap(int, int)
func Canonical(string) string
func Compare(string, string) int
func IsValid(string) bool
func Major(string) string
func MajorMinor(string) string
func Max(string, string) string
func Prerelease(string) string
func Sort([]string)
