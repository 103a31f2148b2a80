// Package golang.org/x/net/html of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package html

import (
	"golang.org/x/net/html/atom"
	"io"
	"iter"
)

type Attribute struct {
	Namespace string
	Key       string
	Val       string
}

var ErrBufferExceeded error

func EscapeString(string) string
func NewTokenizer(io.Reader) *Tokenizer
func NewTokenizerFragment(io.Reader, string) *Tokenizer

type Node struct {
	Parent      *Node
	FirstChild  *Node
	LastChild   *Node
	PrevSibling *Node
	NextSibling *Node
	Type        NodeType
	DataAtom    atom.Atom
	Data        string
	Namespace   string
	Attr        []Attribute
}

func (*Node) Ancestors() iter.Seq[*Node]
func (*Node) AppendChild(*Node)
func (*Node) ChildNodes() iter.Seq[*Node]
func (*Node) Descendants() iter.Seq[*Node]
func (*Node) InsertBefore(*Node, *Node)
func (*Node) RemoveChild(*Node)

type NodeType uint32

func (NodeType) String() string
func Parse(io.Reader) (*Node, error)
func ParseFragment(io.Reader, *Node) ([]*Node, error)
func ParseFragmentWithOptions(io.Reader, *Node, ...ParseOption) ([]*Node, error)

type ParseOption func(p *parser)

func ParseOptionEnableScripting(bool) ParseOption
func ParseWithOptions(io.Reader, ...ParseOption) (*Node, error)
func Render(io.Writer, *Node) error

type Token struct {
	Type     TokenType
	DataAtom atom.Atom
	Data     string
	Attr     []Attribute
}

func (Token) String() string

type TokenType uint32

func (TokenType) String() string

type Tokenizer struct {
}

func (*Tokenizer) AllowCDATA(bool)
func (*Tokenizer) Buffered() []byte
func (*Tokenizer) Err() error
func (*Tokenizer) Next() TokenType
func (*Tokenizer) NextIsNotRawText()
func (*Tokenizer) Raw() []byte
func (*Tokenizer) SetMaxBuf(int)
func (*Tokenizer) TagAttr() ([]byte, []byte, bool)
func (*Tokenizer) TagName() ([]byte, bool)
func (*Tokenizer) Text() []byte
func (*Tokenizer) Token() Token
func UnescapeString(string) string

type parser struct {
}
