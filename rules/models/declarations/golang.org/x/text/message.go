// Package golang.org/x/text/message of golang.org/x/text v0.43.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package message

import (
	"golang.org/x/text/language"
	"golang.org/x/text/message/catalog"
	"io"
)

func Catalog(catalog.Catalog) Option

var DefaultCatalog catalog.Catalog

func Key(string, string) Reference
func MatchLanguage(...string) language.Tag
func NewPrinter(language.Tag, ...Option) *Printer

type Option func(o *options)
type Printer struct {
}

func (*Printer) Fprint(io.Writer, ...any) (int, error)
func (*Printer) Fprintf(io.Writer, Reference, ...any) (int, error)
func (*Printer) Fprintln(io.Writer, ...any) (int, error)
func (*Printer) Print(...any) (int, error)
func (*Printer) Printf(Reference, ...any) (int, error)
func (*Printer) Println(...any) (int, error)
func (*Printer) Sprint(...any) string
func (*Printer) Sprintf(Reference, ...any) string
func (*Printer) Sprintln(...any) string

type Reference interface {
}

func Set(language.Tag, string, ...catalog.Message) error
func SetString(language.Tag, string, string) error

type options struct {
}
