// Package github.com/gorilla/sessions of github.com/gorilla/sessions v1.4.0, BSD-3-Clause, Copyright (c) 2024 The Gorilla Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sessions

import (
	"github.com/gorilla/securecookie"
	"net/http"
)

type CookieStore struct {
	Codecs  []securecookie.Codec
	Options *Options
}

func (*CookieStore) Get(*http.Request, string) (*Session, error)
func (*CookieStore) MaxAge(int)
func (*CookieStore) New(*http.Request, string) (*Session, error)
func (*CookieStore) Save(*http.Request, http.ResponseWriter, *Session) error

type FilesystemStore struct {
	Codecs  []securecookie.Codec
	Options *Options
}

func (*FilesystemStore) Get(*http.Request, string) (*Session, error)
func (*FilesystemStore) MaxAge(int)
func (*FilesystemStore) MaxLength(int)
func (*FilesystemStore) New(*http.Request, string) (*Session, error)
func (*FilesystemStore) Save(*http.Request, http.ResponseWriter, *Session) error
func GetRegistry(*http.Request) *Registry

type MultiError []error

func (MultiError) Error() string
func NewCookie(string, string, *Options) *http.Cookie
func NewCookieStore(...[]byte) *CookieStore
func NewFilesystemStore(string, ...[]byte) *FilesystemStore
func NewSession(Store, string) *Session

type Options struct {
	Path        string
	Domain      string
	MaxAge      int
	Secure      bool
	HttpOnly    bool
	Partitioned bool
	SameSite    http.SameSite
}
type Registry struct {
}

func (*Registry) Get(Store, string) (*Session, error)
func (*Registry) Save(http.ResponseWriter) error
func Save(*http.Request, http.ResponseWriter) error

type Session struct {
	ID      string
	Values  map[any]any
	Options *Options
	IsNew   bool
}

func (*Session) AddFlash(any, ...string)
func (*Session) Flashes(...string) []any
func (*Session) Name() string
func (*Session) Save(*http.Request, http.ResponseWriter) error
func (*Session) Store() Store

type Store interface {
	Get(*http.Request, string) (*Session, error)
	New(*http.Request, string) (*Session, error)
	Save(*http.Request, http.ResponseWriter, *Session) error
}
