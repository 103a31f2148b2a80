//! A map is made by an empty literal where the house style wants `make`.

use mapvet_parser::{Expr, ExprId, File, Span};

/// The empty map literals of a file: where each stands, and its type.
pub(crate) fn empty_literals(ast: &File) -> impl Iterator<Item = (Span, ExprId)> {
    ast.all_exprs().filter_map(|(id, expr)| match expr {
        Expr::CompositeLit { ty: Some(ty), elems }
            if ast.exprs(elems).is_empty() && matches!(ast.expr(ty), Expr::MapType { .. }) =>
        {
            Some((ast.expr_span(id), ty))
        }
        _ => None,
    })
}

/// A type as it is written, long ones shortened.
pub(crate) fn type_text(ast: &File, ty: ExprId) -> String {
    match ast.expr(ty) {
        Expr::Ident(name) => name.as_str().to_owned(),
        Expr::Selector { x, sel } => format!("{}.{}", type_text(ast, x), sel.name.as_str()),
        Expr::Star(x) => format!("*{}", type_text(ast, x)),
        Expr::MapType { key, value } => format!("map[{}]{}", type_text(ast, key), type_text(ast, value)),
        Expr::SliceType(elem) => format!("[]{}", type_text(ast, elem)),
        Expr::StructType(fields) if ast.fields(fields).is_empty() => "struct{}".to_owned(),
        _ => "...".to_owned(),
    }
}
