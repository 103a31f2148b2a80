// Package text/template/parse of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package parse

import (
	"strings"
)

type ActionNode struct {
	NodeType
	Pos
	Line int
	Pipe *PipeNode
}

func (*ActionNode) Copy() Node
func (*ActionNode) String() string

type BoolNode struct {
	NodeType
	Pos
	True bool
}

func (*BoolNode) Copy() Node
func (*BoolNode) String() string

type BranchNode struct {
	NodeType
	Pos
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

func (*BranchNode) Copy() Node
func (*BranchNode) String() string

type BreakNode struct {
	NodeType
	Pos
	Line int
}

func (*BreakNode) Copy() Node
func (*BreakNode) String() string

type ChainNode struct {
	NodeType
	Pos
	Node  Node
	Field []string
}

func (*ChainNode) Add(string)
func (*ChainNode) Copy() Node
func (*ChainNode) String() string

type CommandNode struct {
	NodeType
	Pos
	Args []Node
}

func (*CommandNode) Copy() Node
func (*CommandNode) String() string

type CommentNode struct {
	NodeType
	Pos
	Text string
}

func (*CommentNode) Copy() Node
func (*CommentNode) String() string

type ContinueNode struct {
	NodeType
	Pos
	Line int
}

func (*ContinueNode) Copy() Node
func (*ContinueNode) String() string

type DotNode struct {
	NodeType
	Pos
}

func (*DotNode) Copy() Node
func (*DotNode) String() string
func (*DotNode) Type() NodeType

type FieldNode struct {
	NodeType
	Pos
	Ident []string
}

func (*FieldNode) Copy() Node
func (*FieldNode) String() string

type IdentifierNode struct {
	NodeType
	Pos
	Ident string
}

func (*IdentifierNode) Copy() Node
func (*IdentifierNode) SetPos(Pos) *IdentifierNode
func (*IdentifierNode) SetTree(*Tree) *IdentifierNode
func (*IdentifierNode) String() string

type IfNode struct {
	BranchNode
}

func (*IfNode) Copy() Node
func IsEmptyTree(Node) bool

type ListNode struct {
	NodeType
	Pos
	Nodes []Node
}

func (*ListNode) Copy() Node
func (*ListNode) CopyList() *ListNode
func (*ListNode) String() string

type Mode uint

func New(string, ...map[string]any) *Tree
func NewIdentifier(string) *IdentifierNode

type NilNode struct {
	NodeType
	Pos
}

func (*NilNode) Copy() Node
func (*NilNode) String() string
func (*NilNode) Type() NodeType

type Node interface {
	Copy() Node
	Position() Pos
	String() string
	Type() NodeType
	tree() *Tree
	writeTo(*strings.Builder)
}
type NodeType int

func (NodeType) Type() NodeType

type NumberNode struct {
	NodeType
	Pos
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string
}

func (*NumberNode) Copy() Node
func (*NumberNode) String() string
func Parse(string, string, string, string, ...map[string]any) (map[string]*Tree, error)

type PipeNode struct {
	NodeType
	Pos
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (*PipeNode) Copy() Node
func (*PipeNode) CopyPipe() *PipeNode
func (*PipeNode) String() string

type Pos int

func (Pos) Position() Pos

type RangeNode struct {
	BranchNode
}

func (*RangeNode) Copy() Node

type StringNode struct {
	NodeType
	Pos
	Quoted string
	Text   string
}

func (*StringNode) Copy() Node
func (*StringNode) String() string

type TemplateNode struct {
	NodeType
	Pos
	Line int
	Name string
	Pipe *PipeNode
}

func (*TemplateNode) Copy() Node
func (*TemplateNode) String() string

type TextNode struct {
	NodeType
	Pos
	Text []byte
}

func (*TextNode) Copy() Node
func (*TextNode) String() string

type Tree struct {
	Name      string
	ParseName string
	Root      *ListNode
	Mode      Mode
}

func (*Tree) Copy() *Tree
func (*Tree) ErrorContext(Node) (string, string)
func (*Tree) Parse(string, string, string, map[string]*Tree, ...map[string]any) (*Tree, error)

type VariableNode struct {
	NodeType
	Pos
	Ident []string
}

func (*VariableNode) Copy() Node
func (*VariableNode) String() string

type WithNode struct {
	BranchNode
}

func (*WithNode) Copy() Node
