// Package net/http/cookiejar of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cookiejar

import (
	"net/http"
	"net/url"
)

type Jar struct {
}

func (*Jar) Cookies(*url.URL) []*http.Cookie
func (*Jar) SetCookies(*url.URL, []*http.Cookie)
func New(*Options) (*Jar, error)

type Options struct {
	PublicSuffixList PublicSuffixList
}
type PublicSuffixList interface {
	PublicSuffix(string) string
	String() string
}
