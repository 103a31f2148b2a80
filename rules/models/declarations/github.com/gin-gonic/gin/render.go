// Package github.com/gin-gonic/gin/render of github.com/gin-gonic/gin v1.12.0, MIT, Copyright (c) 2014 Manuel Martínez-Almeida
//
// Declarations without bodies, written by ci/declare; not to be edited.

package render

import (
	"html/template"
	"io"
	"net/http"
)

type AsciiJSON struct {
	Data any
}

func (AsciiJSON) Render(http.ResponseWriter) error
func (AsciiJSON) WriteContentType(http.ResponseWriter)

type BSON struct {
	Data any
}

func (BSON) Render(http.ResponseWriter) error
func (BSON) WriteContentType(http.ResponseWriter)

type Data struct {
	ContentType string
	Data        []byte
}

func (Data) Render(http.ResponseWriter) error
func (Data) WriteContentType(http.ResponseWriter)

type Delims struct {
	Left  string
	Right string
}
type HTML struct {
	Template *template.Template
	Name     string
	Data     any
}

func (HTML) Render(http.ResponseWriter) error
func (HTML) WriteContentType(http.ResponseWriter)

type HTMLDebug struct {
	Files      []string
	Glob       string
	FileSystem http.FileSystem
	Patterns   []string
	Delims     Delims
	FuncMap    template.FuncMap
}

func (HTMLDebug) Instance(string, any) Render

type HTMLProduction struct {
	Template *template.Template
	Delims   Delims
}

func (HTMLProduction) Instance(string, any) Render

type HTMLRender interface {
	Instance(string, any) Render
}
type IndentedJSON struct {
	Data any
}

func (IndentedJSON) Render(http.ResponseWriter) error
func (IndentedJSON) WriteContentType(http.ResponseWriter)

type JSON struct {
	Data any
}

func (JSON) Render(http.ResponseWriter) error
func (JSON) WriteContentType(http.ResponseWriter)

type JsonpJSON struct {
	Callback string
	Data     any
}

func (JsonpJSON) Render(http.ResponseWriter) error
func (JsonpJSON) WriteContentType(http.ResponseWriter)

type MsgPack struct {
	Data any
}

func (MsgPack) Render(http.ResponseWriter) error
func (MsgPack) WriteContentType(http.ResponseWriter)

type ProtoBuf struct {
	Data any
}

func (ProtoBuf) Render(http.ResponseWriter) error
func (ProtoBuf) WriteContentType(http.ResponseWriter)

type PureJSON struct {
	Data any
}

func (PureJSON) Render(http.ResponseWriter) error
func (PureJSON) WriteContentType(http.ResponseWriter)

type Reader struct {
	ContentType   string
	ContentLength int64
	Reader        io.Reader
	Headers       map[string]string
}

func (Reader) Render(http.ResponseWriter) error
func (Reader) WriteContentType(http.ResponseWriter)

type Redirect struct {
	Code     int
	Request  *http.Request
	Location string
}

func (Redirect) Render(http.ResponseWriter) error
func (Redirect) WriteContentType(http.ResponseWriter)

type Render interface {
	Render(http.ResponseWriter) error
	WriteContentType(http.ResponseWriter)
}
type SecureJSON struct {
	Prefix string
	Data   any
}

func (SecureJSON) Render(http.ResponseWriter) error
func (SecureJSON) WriteContentType(http.ResponseWriter)

type String struct {
	Format string
	Data   []any
}

func (String) Render(http.ResponseWriter) error
func (String) WriteContentType(http.ResponseWriter)

type TOML struct {
	Data any
}

func (TOML) Render(http.ResponseWriter) error
func (TOML) WriteContentType(http.ResponseWriter)
func WriteJSON(http.ResponseWriter, any) error
func WriteMsgPack(http.ResponseWriter, any) error
func WriteString(http.ResponseWriter, string, []any) error

type XML struct {
	Data any
}

func (XML) Render(http.ResponseWriter) error
func (XML) WriteContentType(http.ResponseWriter)

type YAML struct {
	Data any
}

func (YAML) Render(http.ResponseWriter) error
func (YAML) WriteContentType(http.ResponseWriter)
