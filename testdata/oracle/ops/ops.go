package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
)

// A candidate is an expression or statement that could be a map operation. Its kind says what it does to the map, its
// verdict whether the operand is one.
type candidate struct {
	File         string
	Line, Column int
	Kind         string
	Verdict      verdict
	// Note says what stands there: the form of the operand if it is a map, its type if it is not.
	Note string
}

type verdict int

const (
	isMap verdict = iota
	notMap
	// undecided operands have no type because the package did not type-check there.
	undecided
)

func (c candidate) place() string { return fmt.Sprintf("%s:%d:%d", c.File, c.Line, c.Column) }

func (c candidate) line() string { return c.place() + " " + c.Kind }

func compare(a, b candidate) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Verdict, b.Verdict))
}

// finder collects the candidates of one file.
type finder struct {
	fset  *token.FileSet
	info  *types.Info
	base  string
	roles map[ast.Expr]string // how an index expression is used, where it is not read
	found []candidate
}

func (f *finder) file(file *ast.File) {
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			kind := "write"
			if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
				kind = "update"
			}
			for _, target := range n.Lhs {
				f.roles[ast.Unparen(target)] = kind
			}
		case *ast.IncDecStmt:
			f.roles[ast.Unparen(n.X)] = "update"
		case *ast.RangeStmt:
			for _, target := range []ast.Expr{n.Key, n.Value} {
				if target != nil {
					f.roles[ast.Unparen(target)] = "write"
				}
			}
			f.add(n.For, "range", n.X)
		case *ast.IndexExpr:
			if tv, known := f.info.Types[n.X]; !known || tv.IsValue() {
				f.add(n.Lbrack, cmp.Or(f.roles[n], "read"), n.X)
			}
		case *ast.CallExpr:
			f.call(n)
		}
		return true
	})
}

// call looks at built-in functions and at those of the packages maps.
func (f *finder) call(call *ast.CallExpr) {
	var object types.Object
	callee := ast.Unparen(call.Fun)
	switch index := callee.(type) {
	case *ast.IndexExpr:
		callee = index.X
	case *ast.IndexListExpr:
		callee = index.X
	}
	switch callee := callee.(type) {
	case *ast.Ident:
		object = f.info.Uses[callee]
	case *ast.SelectorExpr:
		object = f.info.Uses[callee.Sel]
	}
	switch object := object.(type) {
	case *types.Builtin:
		switch object.Name() {
		case "delete", "clear", "len":
			if len(call.Args) > 0 {
				f.add(call.Pos(), object.Name(), call.Args[0])
			}
		}
	case *types.Func:
		if isMapsPackage(object.Pkg()) && takesMap(object) {
			f.emit(call.Pos(), "maps."+object.Name(), isMap, "call")
		}
	}
}

func isMapsPackage(pkg *types.Package) bool {
	if pkg == nil {
		return false
	}
	path := pkg.Path()
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		path = path[i+len("/vendor/"):]
	}
	return path == "maps" || path == "golang.org/x/exp/maps"
}

func takesMap(f *types.Func) bool {
	signature := f.Signature()
	for i := range signature.Params().Len() {
		if isMapType(signature.Params().At(i).Type()) {
			return signature.Recv() == nil
		}
	}
	return false
}

func (f *finder) add(pos token.Pos, kind string, operand ast.Expr) {
	typ := f.info.TypeOf(operand)
	switch {
	case typ == nil || typ == types.Typ[types.Invalid]:
		f.emit(pos, kind, undecided, "no type")
	case isMapType(typ):
		f.emit(pos, kind, isMap, form(operand, typ))
	default:
		f.emit(pos, kind, notMap, types.TypeString(typ, (*types.Package).Name))
	}
}

// emit notes the place as the file has it, whatever its //line directives say.
func (f *finder) emit(pos token.Pos, kind string, v verdict, note string) {
	at := f.fset.PositionFor(pos, false)
	name := at.Filename
	if relative, err := filepath.Rel(f.base, name); err == nil {
		name = filepath.ToSlash(relative)
	}
	f.found = append(f.found, candidate{name, at.Line, at.Column, kind, v, note})
}

// isMapType also says yes to a type parameter whose type set holds nothing but maps.
func isMapType(typ types.Type) bool {
	if parameter, ok := types.Unalias(typ).(*types.TypeParam); ok {
		return onlyMaps(parameter.Constraint())
	}
	_, ok := typ.Underlying().(*types.Map)
	return ok
}

// onlyMaps is true of a constraint if one of the sets that it intersects holds only maps.
func onlyMaps(constraint types.Type) bool {
	if union, ok := constraint.(*types.Union); ok {
		for i := range union.Len() {
			if !onlyMaps(union.Term(i).Type()) {
				return false
			}
		}
		return union.Len() > 0
	}
	face, ok := constraint.Underlying().(*types.Interface)
	if !ok {
		return isMapType(constraint)
	}
	for i := range face.NumEmbeddeds() {
		if onlyMaps(face.EmbeddedType(i)) {
			return true
		}
	}
	return false
}

// form names how the operand is written: what a tool that misses it would have to understand.
func form(operand ast.Expr, typ types.Type) string {
	shape := "other"
	switch ast.Unparen(operand).(type) {
	case *ast.Ident:
		shape = "name"
	case *ast.SelectorExpr:
		shape = "selector"
	case *ast.CallExpr:
		shape = "call or conversion"
	case *ast.IndexExpr:
		shape = "element"
	case *ast.StarExpr:
		shape = "pointer"
	case *ast.TypeAssertExpr:
		shape = "type assertion"
	case *ast.CompositeLit:
		shape = "literal"
	}
	switch types.Unalias(typ).(type) {
	case *types.TypeParam:
		shape += " of a type parameter"
	case *types.Named:
		shape += " of a named type"
	}
	return shape
}

// sorted orders candidates and drops repetitions: a file is checked once for each test variant of its package.
func sorted(all []candidate) []candidate {
	slices.SortFunc(all, compare)
	return slices.CompactFunc(all, func(a, b candidate) bool { return compare(a, b) == 0 })
}
