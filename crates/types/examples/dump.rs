#![allow(clippy::all, clippy::print_stdout, missing_docs)]
fn main() { let t = std::io::read_to_string(std::io::stdin()).unwrap(); let f = mapvet_parser::parse(t.as_bytes(), mapvet_parser::Bodies::Keep); println!("{}\n{:?}", f.dump(), f.errors);
 let ws = mapvet_loader::Workspace::from_sources(&[("p","p.go",&t)]); let p = mapvet_types::Program::new(&ws); let ast=&ws.files[0].ast;
 for d in &ast.decls { if let mapvet_parser::Decl::Func(func) = *d { let b = p.body(mapvet_types::FuncRef{file: mapvet_loader::FileId(0), func}); let (f, n) = b.range(); for i in f..f+n { let e = mapvet_parser::ExprId(i); let s = ast.expr_span(e); println!("{:30} {:?} {}", &t[s.start as usize..s.end as usize], b.entity(e), p.display(b.ty(e), mapvet_loader::PackageId(0))); } } }
}
