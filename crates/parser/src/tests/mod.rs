//! Tests of the whole way from bytes to the tree.

mod comments;
mod grammar;
mod lowering;
mod query;
mod robust;
mod shown;
mod skip;

use crate::{Bodies, Expr, ExprId, File, Span, Stmt, StmtId, parse};

fn file(text: &str) -> File {
    parse(text.as_bytes(), Bodies::Keep)
}

/// The dump of a text without its package clause, which is put in front.
fn dump(text: &str) -> String {
    let dump = file(&format!("package p\n{text}\n")).dump();
    dump.strip_prefix("(package p)\n").unwrap_or(&dump).trim_end().to_owned()
}

/// The dump of statements.
fn body(text: &str) -> String {
    let dump = dump(&format!("func f() {{\n{text}\n}}"));
    dump.strip_prefix("(func f [] { ").and_then(|d| d.strip_suffix("})")).unwrap_or(&dump).to_owned()
}

/// Messages of all errors.
fn errors(file: &File) -> Vec<&str> {
    file.errors.iter().map(|e| e.message.as_str()).collect()
}

/// Checks what must hold of every tree: ids name nodes that exist, ranges lie in the file and in each other.
fn check(file: &File, len: usize) {
    let inside = |span: Span| assert!(span.start <= span.end && span.end as usize <= len, "{span:?} of {len}");
    for i in 0..file.exprs.len() as u32 {
        inside(file.expr_span(ExprId(i)));
        check_expr(file, ExprId(i));
    }
    for i in 0..file.stmts.len() as u32 {
        inside(file.stmt_span(StmtId(i)));
        check_stmt(file, StmtId(i));
    }
    for func in &file.funcs {
        inside(func.span);
        assert!(func.expr_range.0 <= func.expr_range.1 && func.expr_range.1 <= file.expr_count());
        assert!(func.body.is_none_or(|b| matches!(file.stmt(b), Stmt::Block(_) | Stmt::Bad)));
    }
    for field in &file.fields {
        inside(field.span);
        assert!(field.ty.index() < file.exprs.len());
    }
    for error in &file.errors {
        inside(error.span);
        assert!(!error.message.is_empty());
    }
    file.comments.iter().for_each(|c| inside(c.span));
    file.decls.windows(2).for_each(|d| assert_ne!(format!("{:?}", d[0]), format!("{:?}", d[1])));
}

fn check_expr(file: &File, id: ExprId) {
    let span = file.expr_span(id);
    let child = |x: ExprId| {
        assert!(x < id, "operands come before what they are part of");
        let part = file.expr_span(x);
        assert!(span.start <= part.start && part.end <= span.end, "{part:?} is not in {span:?}: {:?}", file.expr(id));
    };
    match file.expr(id) {
        Expr::Binary { x, y, .. } => [x, y].into_iter().for_each(child),
        Expr::Call { fun, args, .. } => {
            child(fun);
            file.exprs(args).iter().copied().for_each(child);
        }
        Expr::Index { x, indices, lbrack } => {
            child(x);
            file.exprs(indices).iter().copied().for_each(child);
            assert!(span.start <= lbrack && lbrack < span.end);
        }
        Expr::Selector { x, sel } => {
            child(x);
            assert_eq!(sel.span().end, span.end);
        }
        Expr::Star(x) | Expr::Paren(x) | Expr::Unary { x, .. } | Expr::SliceType(x) => child(x),
        _ => {}
    }
}

fn check_stmt(file: &File, id: StmtId) {
    let span = file.stmt_span(id);
    let inside = |part: Span| assert!(span.start <= part.start && part.end <= span.end, "{part:?} is not in {span:?}");
    match file.stmt(id) {
        Stmt::Block(list) => file.stmts(list).iter().for_each(|s| inside(file.stmt_span(*s))),
        Stmt::Expr(x) | Stmt::Go(x) | Stmt::Defer(x) | Stmt::IncDec(x) => inside(file.expr_span(x)),
        Stmt::If { cond, then, .. } => {
            inside(file.expr_span(cond));
            inside(file.stmt_span(then));
        }
        _ => {}
    }
}
