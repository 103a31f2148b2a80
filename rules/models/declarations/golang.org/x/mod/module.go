// Package golang.org/x/mod/module of golang.org/x/mod v0.42.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package module

import (
	"time"
)

func CanonicalVersion(string) string
func Check(string, string) error
func CheckFilePath(string) error
func CheckImportPath(string) error
func CheckPath(string) error
func CheckPathMajor(string, string) error
func EscapePath(string) (string, error)
func EscapeVersion(string) (string, error)

type InvalidPathError struct {
	Kind string
	Path string
	Err  error
}

func (*InvalidPathError) Error() string
func (*InvalidPathError) Unwrap() error

type InvalidVersionError struct {
	Version string
	Pseudo  bool
	Err     error
}

func (*InvalidVersionError) Error() string
func (*InvalidVersionError) Unwrap() error
func IsPseudoVersion(string) bool
func IsZeroPseudoVersion(string) bool
func MatchPathMajor(string, string) bool
func MatchPrefixPatterns(string, string) bool

type ModuleError struct {
	Path    string
	Version string
	Err     error
}

func (*ModuleError) Error() string
func (*ModuleError) Unwrap() error
func PathMajorPrefix(string) string
func PseudoVersion(string, string, time.Time, string) string
func PseudoVersionBase(string) (string, error)
func PseudoVersionRev(string) (string, error)
func PseudoVersionTime(string) (time.Time, error)
func Sort([]Version)
func SplitPathVersion(string) (string, string, bool)
func UnescapePath(string) (string, error)
func UnescapeVersion(string) (string, error)

type Version struct {
	Path    string
	Version string
}

func (Version) String() string
func VersionError(Version, error) error
func ZeroPseudoVersion(string) string
