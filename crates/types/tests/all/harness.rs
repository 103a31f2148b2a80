//! Go texts with expectations: a line that ends in `// type: T` says what the widest expression that ends where the
//! line's code ends is.

use mapvet_loader::{FileId, PackageKind, Workspace};
use mapvet_parser::{Decl, Expr, ExprId, File, FuncId};
use mapvet_types::{Body, FuncRef, Program};

const MARK: &str = "// type: ";

/// Every body of a file with the range of expressions it covers.
pub(crate) fn bodies(program: &Program<'_>, file: FileId) -> Vec<Body> {
    let ast = &program.workspace.file(file).ast;
    let body = |decl: &Decl| match *decl {
        Decl::Func(func) => Some(program.body(FuncRef { file, func })),
        Decl::Value(spec) => Some(program.initializer(file, spec)),
        Decl::Type(_) => None,
    };
    ast.decls.iter().filter_map(body).collect()
}

/// Checks all expectations of a package `p` that consists of one text.
#[track_caller]
pub(crate) fn check(text: &str) {
    check_all(&[("p", "p.go", text)]);
}

/// Checks all expectations of several files.
#[track_caller]
pub(crate) fn check_all(sources: &[(&str, &str, &str)]) {
    let workspace = Workspace::from_sources(sources);
    let program = Program::new(&workspace);
    let (mut wrong, mut expectations) = (Vec::new(), 0);
    for (index, file) in workspace.files.iter().enumerate() {
        let id = FileId(index as u32);
        let package = workspace.package(file.package);
        assert!(package.kind == PackageKind::Selected && file.ast.errors.is_empty(), "{:?}", file.ast.errors);
        let text = sources.iter().find(|s| file.display == format!("{}/{}", s.0, s.1)).map_or("", |s| s.2);
        let bodies = bodies(&program, id);
        for (line, end, expected) in marks(text) {
            expectations += 1;
            let got = widest(&file.ast, end).map(|e| display(&program, &bodies, id, e));
            if got.as_deref() != Some(expected) {
                wrong.push(format!("{}:{line}: expected {expected}, got {}", file.display, got.unwrap_or_default()));
            }
        }
    }
    assert!(expectations > 0, "no expectation in the text");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn display(program: &Program<'_>, bodies: &[Body], file: FileId, e: ExprId) -> String {
    let from = program.package_of(file);
    let known = bodies.iter().map(|b| b.ty(e)).find(|ty| !ty.is_unknown());
    known.map_or("?".to_owned(), |ty| program.display(ty, from))
}

/// Line, offset of the end of its code, expected type.
fn marks(text: &str) -> Vec<(usize, u32, &str)> {
    let mut out = Vec::new();
    let mut start = 0;
    for (i, line) in text.split('\n').enumerate() {
        if let Some((code, expected)) = line.split_once(MARK) {
            let code = code.trim_end();
            // A body on the function's own line ends after the expression that is meant.
            let brace = if code.starts_with("func") { " }" } else { " {" };
            let code = [brace, " {", ","].iter().find_map(|end| code.strip_suffix(end)).unwrap_or(code);
            out.push((i + 1, (start + code.len()) as u32, expected.trim()));
        }
        start += line.len() + 1;
    }
    out
}

fn widest(ast: &File, end: u32) -> Option<ExprId> {
    let ids = (0..ast.expr_count()).map(ExprId);
    let is_value = |e: &ExprId| !matches!(ast.expr(*e), Expr::KeyValue { .. });
    let ending = ids.filter(|e| ast.expr_span(*e).end == end).filter(is_value);
    ending.min_by_key(|e| (ast.expr_span(*e).start, std::cmp::Reverse(e.0)))
}

/// The function with this name, as [`Program::func_name`] writes it.
pub(crate) fn func(program: &Program<'_>, name: &str) -> FuncRef {
    let files = 0..program.workspace.files.len() as u32;
    let funcs = files.flat_map(|f| {
        let count = program.workspace.file(FileId(f)).ast.funcs.len() as u32;
        (0..count).map(move |func| FuncRef { file: FileId(f), func: FuncId(func) })
    });
    let mut found = funcs.filter(|f| program.func_name(*f) == name);
    found.next().unwrap_or_else(|| panic!("no function {name}"))
}
