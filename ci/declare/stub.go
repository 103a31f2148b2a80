package main

import (
	"fmt"
	"go/format"
	"go/types"
	"path"
	"slices"
	"strings"
)

// stub is the text of a package's declarations: what is exported, and what its exported declarations lead to.
func (w *world) stub(importPath, licence string) ([]byte, error) {
	p := w.types[importPath]
	if p == nil {
		return nil, fmt.Errorf("%s was not loaded", importPath)
	}
	s := &stubber{pkg: p, names: make(map[*types.Package]string), wanted: make(map[*types.TypeName]bool)}
	var body strings.Builder
	scope := p.Scope()
	for _, name := range scope.Names() {
		if object := scope.Lookup(name); object.Exported() {
			body.WriteString(s.declaration(object))
		}
	}
	body.WriteString(s.unexported())
	text := fmt.Sprintf("// Package %s of %s\n//\n// Declarations without bodies, written by ci/declare; not to be edited.\n\npackage %s\n\n%s\n%s",
		importPath, licence, p.Name(), s.imports(), body.String())
	formatted, err := format.Source([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", importPath, err)
	}
	return formatted, nil
}

// stubber writes the declarations of one package.
type stubber struct {
	pkg   *types.Package
	names map[*types.Package]string // what imported packages are called here
	// wanted holds the unexported types that were named so far, true once they are written.
	wanted map[*types.TypeName]bool
}

// declaration is empty for what cannot be written here: a variable whose type is unexported elsewhere.
func (s *stubber) declaration(object types.Object) string {
	switch object := object.(type) {
	case *types.TypeName:
		return s.typeDeclaration(object)
	case *types.Func:
		return "func " + object.Name() + s.signature(object.Signature()) + "\n"
	case *types.Var:
		if !s.nameable(object.Type()) {
			return ""
		}
		return "var " + object.Name() + " " + s.typ(object.Type()) + "\n"
	}
	return "" // Constants: none is a map, nor does one decide the type of a map.
}

func (s *stubber) typeDeclaration(object *types.TypeName) string {
	if alias, ok := object.Type().(*types.Alias); ok {
		return fmt.Sprintf("type %s%s = %s\n", object.Name(), s.typeParams(alias.TypeParams()), s.typ(alias.Rhs()))
	}
	named, ok := object.Type().(*types.Named)
	if !ok { // An alias that go/types resolved.
		return fmt.Sprintf("type %s = %s\n", object.Name(), s.typ(object.Type()))
	}
	text := "type " + object.Name() + s.typeParams(named.TypeParams()) + " "
	switch underlying := named.Underlying().(type) {
	case *types.Struct:
		text += s.structure(underlying)
	case *types.Interface:
		text += s.face(underlying)
	default:
		text += s.typ(underlying)
	}
	return text + "\n" + s.methods(named)
}

// structure keeps the exported and the embedded fields; others cannot be named outside, and promote nothing.
func (s *stubber) structure(structure *types.Struct) string {
	text := "struct {\n"
	for i := range structure.NumFields() {
		field := structure.Field(i)
		switch {
		case strings.HasPrefix(field.Name(), "XXX_"):
		case field.Embedded() && s.nameable(field.Type()):
			text += s.typ(field.Type()) + "\n"
		case field.Exported() && !field.Embedded():
			text += field.Name() + " " + s.typ(field.Type()) + "\n"
		}
	}
	return text + "}"
}

// nameable is false of an unexported type of another package.
func (s *stubber) nameable(typ types.Type) bool {
	if pointer, ok := typ.(*types.Pointer); ok {
		typ = pointer.Elem()
	}
	named, ok := types.Unalias(typ).(*types.Named)
	return !ok || named.Obj().Pkg() == nil || named.Obj().Pkg() == s.pkg || named.Obj().Exported()
}

func (s *stubber) face(face *types.Interface) string {
	text := "interface {\n"
	var lines []string
	for i := range face.NumExplicitMethods() {
		method := face.ExplicitMethod(i)
		lines = append(lines, method.Name()+s.signature(method.Signature()))
	}
	for i := range face.NumEmbeddeds() {
		lines = append(lines, s.typ(face.EmbeddedType(i)))
	}
	slices.Sort(lines)
	for _, line := range lines {
		text += line + "\n"
	}
	return text + "}"
}

func (s *stubber) methods(named *types.Named) string {
	var all []*types.Func
	message := false
	for i := range named.NumMethods() {
		method := named.Method(i)
		message = message || method.Name() == "ProtoMessage" || method.Name() == "MarshalToSizedBuffer"
		if method.Exported() {
			all = append(all, method)
		}
	}
	slices.SortFunc(all, func(a, b *types.Func) int { return strings.Compare(a.Name(), b.Name()) })
	text := ""
	for _, method := range all {
		if !message || !isMessagePlumbing(method.Name()) {
			text += s.method(named, method)
		}
	}
	return text
}

// isMessagePlumbing knows the generated methods that programs do not call themselves. ProtoMessage, Reset and String
// stay: they make a type a message.
func isMessagePlumbing(name string) bool {
	switch name {
	case "Descriptor", "EnumDescriptor", "Marshal", "MarshalTo", "MarshalToSizedBuffer", "Unmarshal", "Size", "Equal",
		"SwaggerDoc", "OpenAPIModelName":
		return true
	}
	return strings.HasPrefix(name, "XXX_") || strings.HasPrefix(name, "APILifecycle")
}

func (s *stubber) method(named *types.Named, method *types.Func) string {
	signature := method.Signature()
	receiver := named.Obj().Name()
	if parameters := signature.RecvTypeParams(); parameters.Len() > 0 {
		var names []string
		for i := range parameters.Len() {
			names = append(names, parameters.At(i).Obj().Name())
		}
		receiver += "[" + strings.Join(names, ", ") + "]"
	}
	if _, ok := signature.Recv().Type().(*types.Pointer); ok {
		receiver = "*" + receiver
	}
	return fmt.Sprintf("func (%s) %s%s\n", receiver, method.Name(), s.signature(signature))
}

// signature leaves out the names of parameters.
func (s *stubber) signature(signature *types.Signature) string {
	return s.typeParams(signature.TypeParams()) + s.parameters(signature)
}

func (s *stubber) parameters(signature *types.Signature) string {
	nameless := types.NewSignatureType(nil, nil, nil, anonymous(signature.Params()), anonymous(signature.Results()), signature.Variadic())
	return strings.TrimPrefix(s.typ(nameless), "func")
}

func anonymous(tuple *types.Tuple) *types.Tuple {
	var all []*types.Var
	for i := range tuple.Len() {
		all = append(all, types.NewParam(0, nil, "", tuple.At(i).Type()))
	}
	return types.NewTuple(all...)
}

func (s *stubber) typeParams(list *types.TypeParamList) string {
	if list.Len() == 0 {
		return ""
	}
	var all []string
	for i := range list.Len() {
		all = append(all, list.At(i).Obj().Name()+" "+s.typ(list.At(i).Constraint()))
	}
	return "[" + strings.Join(all, ", ") + "]"
}

// typ writes a type as this package would, and notes what it names.
func (s *stubber) typ(typ types.Type) string {
	s.note(typ, make(map[types.Type]bool))
	return strings.ReplaceAll(types.TypeString(typ, s.qualify), "interface{}", "any")
}

// note remembers the unexported types of this package that a written type names.
func (s *stubber) note(typ types.Type, seen map[types.Type]bool) {
	if seen[typ] {
		return
	}
	seen[typ] = true
	name := func(object *types.TypeName, arguments *types.TypeList) {
		if object.Pkg() == s.pkg && !object.Exported() && object.Parent() == s.pkg.Scope() && !s.wanted[object] {
			s.wanted[object] = false
		}
		for i := range arguments.Len() {
			s.note(arguments.At(i), seen)
		}
	}
	tuple := func(tuple *types.Tuple) {
		for i := range tuple.Len() {
			s.note(tuple.At(i).Type(), seen)
		}
	}
	switch typ := typ.(type) {
	case *types.Named:
		name(typ.Obj(), typ.TypeArgs())
	case *types.Alias:
		name(typ.Obj(), typ.TypeArgs())
	case *types.Pointer:
		s.note(typ.Elem(), seen)
	case *types.Slice:
		s.note(typ.Elem(), seen)
	case *types.Array:
		s.note(typ.Elem(), seen)
	case *types.Chan:
		s.note(typ.Elem(), seen)
	case *types.Map:
		s.note(typ.Key(), seen)
		s.note(typ.Elem(), seen)
	case *types.Signature:
		tuple(typ.Params())
		tuple(typ.Results())
	case *types.Struct:
		for i := range typ.NumFields() {
			s.note(typ.Field(i).Type(), seen)
		}
	case *types.Interface:
		for i := range typ.NumExplicitMethods() {
			s.note(typ.ExplicitMethod(i).Signature(), seen)
		}
		for i := range typ.NumEmbeddeds() {
			s.note(typ.EmbeddedType(i), seen)
		}
	case *types.Union:
		for i := range typ.Len() {
			s.note(typ.Term(i).Type(), seen)
		}
	}
}

// unexported writes the unexported types that were named, and those that these name, until none is left.
func (s *stubber) unexported() string {
	text := ""
	for {
		var next []*types.TypeName
		for object, written := range s.wanted {
			if !written {
				next = append(next, object)
			}
		}
		if len(next) == 0 {
			return text
		}
		slices.SortFunc(next, func(a, b *types.TypeName) int { return strings.Compare(a.Name(), b.Name()) })
		for _, object := range next {
			s.wanted[object] = true
			text += s.typeDeclaration(object)
		}
	}
}

// qualify names an imported package, and numbers those of one name.
func (s *stubber) qualify(p *types.Package) string {
	if p == s.pkg {
		return ""
	}
	if name, known := s.names[p]; known {
		return name
	}
	taken := func(name string) bool {
		for _, other := range s.names {
			if other == name {
				return true
			}
		}
		return s.pkg.Scope().Lookup(name) != nil
	}
	name := p.Name()
	for number := 2; taken(name); number++ {
		name = fmt.Sprintf("%s%d", p.Name(), number)
	}
	s.names[p] = name
	return name
}

// imports is the import declaration for what was named, without the folder under which the standard library vendors.
func (s *stubber) imports() string {
	if len(s.names) == 0 {
		return ""
	}
	var lines []string
	for p, name := range s.names {
		importPath := strings.TrimPrefix(p.Path(), "vendor/")
		if path.Base(importPath) == name {
			name = ""
		}
		lines = append(lines, fmt.Sprintf("%q\x00%s", importPath, name))
	}
	slices.Sort(lines)
	text := "import (\n"
	for _, line := range lines {
		quoted, name, _ := strings.Cut(line, "\x00")
		text += name + " " + quoted + "\n"
	}
	return text + ")\n"
}
