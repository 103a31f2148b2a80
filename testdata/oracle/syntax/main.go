// Command syntax prints what go/parser makes of Go files, in the words of the parser crate's own dump, so that the
// two can be compared file by file.
//
// It reads paths from standard input. For each it prints a line of path, verdict (ok or error) and a hash of the
// dump with positions; with -dump it prints the dump itself. `cargo run -p mapvet-parser --example syntax` prints the
// same for the parser.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"hash/fnv"
	"os"
	"slices"
	"strings"
)

func main() {
	whole := flag.Bool("dump", false, "print whole dumps")
	skip := flag.Bool("skip", false, "leave out the bodies of declared functions")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		path := lines.Text()
		fset := token.NewFileSet()
		mode := parser.ParseComments | parser.SkipObjectResolution | parser.AllErrors
		file, err := parser.ParseFile(fset, path, nil, mode)
		verdict := "ok"
		if err != nil {
			verdict = "error"
		}
		p := &printer{}
		if file != nil {
			p.base = int(file.FileStart)
			p.skip = *skip
			p.file(file)
		}
		if *whole {
			fmt.Fprintf(out, "%s", p.String())
			if err != nil {
				fmt.Fprintln(out, err)
			}
			continue
		}
		sum := fnv.New64a()
		sum.Write([]byte(p.String()))
		fmt.Fprintf(out, "%s %s %016x\n", path, verdict, sum.Sum64())
	}
}

type printer struct {
	strings.Builder
	base int
	skip bool
}

// above is what a constant without values repeats.
type above struct {
	ty     ast.Expr
	values []ast.Expr
}

func (p *printer) s(text string) { p.WriteString(text) }

func (p *printer) file(file *ast.File) {
	if file.Name != nil {
		p.s("(package " + file.Name.Name + ")\n")
	}
	for _, spec := range file.Imports {
		p.s("(import ")
		if spec.Name != nil {
			p.s(spec.Name.Name + " ")
		}
		p.s(spec.Path.Value[1:len(spec.Path.Value)-1] + ")\n")
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if p.skip {
				decl.Body = nil
			}
			p.function(decl.Name, decl.Recv, decl.Type, decl.Body)
			p.s("\n")
		case *ast.GenDecl:
			var last above
			for _, spec := range decl.Specs {
				if _, ok := spec.(*ast.ImportSpec); !ok {
					p.spec(spec, decl.Tok, &last)
					p.s("\n")
				}
			}
		}
	}
}

func (p *printer) function(name *ast.Ident, recv *ast.FieldList, ty *ast.FuncType, body *ast.BlockStmt) {
	p.s("(func")
	if name != nil {
		p.s(" ")
		p.ident(name)
	}
	p.someFields(" recv", recv)
	p.someFields(" tparams", ty.TypeParams)
	p.signature(ty)
	if body != nil {
		p.s(" ")
		p.stmt(body)
	}
	p.s(")")
}

func (p *printer) ident(name *ast.Ident) {
	fmt.Fprintf(p, "%s@%d", name.Name, int(name.Pos())-p.base)
}

func (p *printer) someFields(label string, list *ast.FieldList) {
	if list != nil && len(list.List) > 0 {
		p.s(label + "=")
		p.fields(list)
	}
}

func (p *printer) signature(ty *ast.FuncType) {
	p.s(" ")
	p.fields(ty.Params)
	p.someFields(" ->", ty.Results)
}

func (p *printer) fields(list *ast.FieldList) {
	p.s("[")
	if list != nil {
		for i, field := range list.List {
			if i > 0 {
				p.s(", ")
			}
			for _, name := range field.Names {
				p.ident(name)
				p.s(" ")
			}
			p.expr(field.Type)
			if field.Tag != nil {
				p.s(" tag")
			}
		}
	}
	p.s("]")
}

func (p *printer) spec(spec ast.Spec, tok token.Token, last *above) {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Assign.IsValid() {
			p.s("(alias ")
		} else {
			p.s("(type ")
		}
		p.ident(spec.Name)
		p.someFields(" tparams", spec.TypeParams)
		p.s(" ")
		p.expr(spec.Type)
		p.s(")")
	case *ast.ValueSpec:
		ty, values := spec.Type, spec.Values
		if tok == token.CONST {
			p.s("(const")
			if len(values) == 0 {
				ty, values = last.ty, last.values
			}
		} else {
			p.s("(var")
		}
		*last = above{ty, values}
		for _, name := range spec.Names {
			p.s(" ")
			p.ident(name)
		}
		if ty != nil {
			p.s(" : ")
			p.expr(ty)
		}
		if len(values) > 0 {
			p.s(" =")
			p.exprs(values)
		}
		p.s(")")
	}
}

func (p *printer) exprs(list []ast.Expr) {
	for _, x := range list {
		p.s(" ")
		p.expr(x)
	}
}

func (p *printer) node(label string, parts ...ast.Expr) {
	p.s("(" + label)
	for _, x := range parts {
		if x != nil {
			p.s(" ")
			p.expr(x)
		}
	}
	p.s(")")
}

func (p *printer) expr(x ast.Expr) {
	p.bare(x)
	if x != nil {
		fmt.Fprintf(p, "@%d-%d", int(x.Pos())-p.base, int(x.End())-p.base)
	}
}

func (p *printer) bare(x ast.Expr) {
	switch x := x.(type) {
	case nil, *ast.BadExpr:
		p.s("BAD")
	case *ast.Ident:
		p.s(x.Name)
	case *ast.BasicLit:
		p.s(map[token.Token]string{token.INT: "INT", token.FLOAT: "FLOAT", token.IMAG: "IMAG", token.CHAR: "RUNE",
			token.STRING: "STRING"}[x.Kind])
	case *ast.CompositeLit:
		p.s("(lit")
		if x.Type != nil {
			p.s(" ")
			p.expr(x.Type)
		}
		p.exprs(x.Elts)
		p.s(")")
	case *ast.KeyValueExpr:
		p.node("kv", x.Key, x.Value)
	case *ast.FuncLit:
		p.function(nil, nil, x.Type, x.Body)
	case *ast.ParenExpr:
		p.node("paren", x.X)
	case *ast.SelectorExpr:
		p.expr(x.X)
		p.s(".")
		p.ident(x.Sel)
	case *ast.IndexExpr:
		fmt.Fprintf(p, "(index@%d", int(x.Lbrack)-p.base)
		p.exprs([]ast.Expr{x.X, x.Index})
		p.s(")")
	case *ast.IndexListExpr:
		fmt.Fprintf(p, "(index@%d", int(x.Lbrack)-p.base)
		p.exprs(append([]ast.Expr{x.X}, x.Indices...))
		p.s(")")
	case *ast.SliceExpr:
		p.node("slice", x.X, x.Low, x.High, x.Max)
	case *ast.TypeAssertExpr:
		if x.Type == nil {
			p.node("assert-type", x.X)
		} else {
			p.node("assert", x.X, x.Type)
		}
	case *ast.CallExpr:
		label := "call"
		if x.Ellipsis.IsValid() {
			label = "call..."
		}
		p.node(label, append([]ast.Expr{x.Fun}, x.Args...)...)
	case *ast.StarExpr:
		p.node("*", x.X)
	case *ast.UnaryExpr:
		p.node(x.Op.String(), x.X)
	case *ast.BinaryExpr:
		x = balanced(x)
		p.node(x.Op.String(), x.X, x.Y)
	case *ast.Ellipsis:
		p.node("...", x.Elt)
	case *ast.ArrayType:
		if x.Len == nil {
			p.node("[]", x.Elt)
		} else if _, ok := x.Len.(*ast.Ellipsis); ok {
			p.node("array...", x.Elt)
		} else {
			p.node("array", x.Len, x.Elt)
		}
	case *ast.MapType:
		p.node("map", x.Key, x.Value)
	case *ast.ChanType:
		label := "chan"
		if x.Dir == ast.SEND {
			label = "chan<-"
		} else if x.Dir == ast.RECV {
			label = "<-chan"
		}
		p.node(label, x.Value)
	case *ast.StructType:
		p.s("(struct ")
		p.fields(x.Fields)
		p.s(")")
	case *ast.InterfaceType:
		p.s("(interface ")
		p.fields(x.Methods)
		p.s(")")
	case *ast.FuncType:
		p.s("(functype")
		p.signature(x)
		p.s(")")
	}
}

// longChain is the length beyond which the parser crate balances a chain of binary operators.
const longChain = 100

// balanced does to a long chain of binary operators what the parser crate does.
func balanced(x *ast.BinaryExpr) *ast.BinaryExpr {
	var spine []*ast.BinaryExpr
	for next, ok := x, true; ok; next, ok = next.X.(*ast.BinaryExpr) {
		spine = append(spine, next)
	}
	if len(spine) <= longChain {
		return x
	}
	slices.Reverse(spine)
	tree := spine[0].X
	for len(spine) > 0 {
		run := 1
		for run < len(spine) && spine[run].Op.Precedence() == spine[0].Op.Precedence() {
			run++
		}
		tree = balance(tree, spine[:run])
		spine = spine[run:]
	}
	return tree.(*ast.BinaryExpr)
}

func balance(first ast.Expr, spine []*ast.BinaryExpr) ast.Expr {
	if len(spine) == 0 {
		return first
	}
	middle := len(spine) / 2
	at := spine[middle]
	return &ast.BinaryExpr{X: balance(first, spine[:middle]), Op: at.Op, Y: balance(at.Y, spine[middle+1:])}
}

func (p *printer) stmts(list []ast.Stmt) {
	for _, s := range list {
		if _, ok := s.(*ast.EmptyStmt); !ok {
			p.s(" ")
			p.stmt(s)
		}
	}
}

func (p *printer) part(label string, s ast.Stmt) {
	p.s(" " + label + "=")
	p.stmt(s)
}

func (p *printer) stmt(s ast.Stmt) {
	if decl, ok := s.(*ast.DeclStmt); ok {
		p.local(decl.Decl.(*ast.GenDecl))
		return
	}
	p.bareStmt(s)
	if _, ok := s.(*ast.EmptyStmt); !ok {
		end := s.End()
		if label, ok := s.(*ast.LabeledStmt); ok {
			// An empty statement that is not written has a position all the same.
			if empty, ok := label.Stmt.(*ast.EmptyStmt); ok && empty.Implicit {
				end = label.Colon + 1
			}
		}
		fmt.Fprintf(p, "@%d-%d", int(s.Pos())-p.base, int(end)-p.base)
	}
}

func (p *printer) bareStmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.BadStmt:
		p.s("BAD")
	case *ast.EmptyStmt:
		p.s("empty")
	case *ast.ExprStmt:
		p.node("do", s.X)
	case *ast.SendStmt:
		p.node("send", s.Chan, s.Value)
	case *ast.IncDecStmt:
		p.node("incdec", s.X)
	case *ast.AssignStmt:
		p.s("(" + s.Tok.String())
		p.exprs(s.Lhs)
		p.s(" <-")
		p.exprs(s.Rhs)
		p.s(")")
	case *ast.GoStmt:
		p.node("go", s.Call)
	case *ast.DeferStmt:
		p.node("defer", s.Call)
	case *ast.ReturnStmt:
		p.node("return", s.Results...)
	case *ast.BranchStmt:
		p.s(s.Tok.String())
		if s.Label != nil {
			p.s(":" + s.Label.Name)
		}
	case *ast.BlockStmt:
		p.s("{")
		p.stmts(s.List)
		p.s("}")
	case *ast.LabeledStmt:
		p.s("(label ")
		p.ident(s.Label)
		p.s(" ")
		p.stmt(s.Stmt)
		p.s(")")
	default:
		p.control(s)
	}
}

func (p *printer) local(decl *ast.GenDecl) {
	var last above
	if len(decl.Specs) != 1 {
		p.s("(group")
	}
	for _, spec := range decl.Specs {
		if len(decl.Specs) != 1 {
			p.s(" ")
		}
		p.spec(spec, decl.Tok, &last)
	}
	if len(decl.Specs) != 1 {
		p.s(")")
	}
}

func (p *printer) control(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.IfStmt:
		p.s("(if")
		if s.Init != nil {
			p.part("init", s.Init)
		}
		p.s(" ")
		p.expr(s.Cond)
		p.part("then", s.Body)
		if s.Else != nil {
			p.part("else", s.Else)
		}
	case *ast.SwitchStmt:
		p.s("(switch")
		if s.Init != nil {
			p.part("init", s.Init)
		}
		if s.Tag != nil {
			p.s(" ")
			p.expr(s.Tag)
		}
		p.clauses(s.Body)
	case *ast.TypeSwitchStmt:
		p.s("(typeswitch")
		if s.Init != nil {
			p.part("init", s.Init)
		}
		var x ast.Expr
		switch assign := s.Assign.(type) {
		case *ast.AssignStmt:
			if name, ok := assign.Lhs[0].(*ast.Ident); ok {
				p.s(" ")
				p.ident(name)
				p.s(":=")
			}
			x = assign.Rhs[0]
		case *ast.ExprStmt:
			x = assign.X
		}
		p.s(" ")
		if guard, ok := x.(*ast.TypeAssertExpr); ok {
			x = guard.X
		}
		p.expr(x)
		p.clauses(s.Body)
	case *ast.SelectStmt:
		p.s("(select")
		p.clauses(s.Body)
	case *ast.ForStmt:
		p.s("(for")
		if s.Init != nil {
			p.part("init", s.Init)
		}
		if s.Cond != nil {
			p.s(" ")
			p.expr(s.Cond)
		}
		if s.Post != nil {
			p.part("post", s.Post)
		}
		p.part("body", s.Body)
	case *ast.RangeStmt:
		label := "range="
		if s.Tok == token.DEFINE {
			label = "range:="
		}
		p.node("("+label, s.Key, s.Value)
		p.s(" ")
		p.expr(s.X)
		p.part("body", s.Body)
	}
	p.s(")")
}

func (p *printer) clauses(body *ast.BlockStmt) {
	for _, clause := range body.List {
		switch clause := clause.(type) {
		case *ast.CaseClause:
			p.s(map[bool]string{true: " (default", false: " (case"}[clause.List == nil])
			p.exprs(clause.List)
			p.s(":")
			p.stmts(clause.Body)
		case *ast.CommClause:
			if clause.Comm == nil {
				p.s(" (default")
			} else {
				p.s(" (case")
				p.part("comm", clause.Comm)
			}
			p.s(":")
			p.stmts(clause.Body)
		}
		p.s(")")
	}
}
