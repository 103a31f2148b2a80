//! Type arguments for type parameters.

use crate::store::map_parts;
use crate::{FieldRef, Program, Ty, TyKind};
use mapvet_loader::FileId;
use mapvet_parser::FieldList;
use smallvec::SmallVec;

/// A few types; generic declarations with more parameters are rare.
pub(crate) type Types = SmallVec<[Ty; 4]>;

impl Program<'_> {
    /// The type parameters that a list declares.
    pub(crate) fn type_params(&self, file: FileId, list: FieldList) -> Types {
        let ast = &self.workspace.file(file).ast;
        let mut out = Types::new();
        for &field in ast.fields(list) {
            for (index, ident) in ast.idents(ast.field(field).names).iter().enumerate() {
                let def = FieldRef { file, field, index: index as u32 };
                out.push(self.types.intern(TyKind::Param { def, name: ident.name }));
            }
        }
        out
    }

    /// `ty` with each of `params` replaced by the argument at its place; missing arguments leave it alone.
    pub(crate) fn subst(&self, ty: Ty, params: &[Ty], args: &[Ty]) -> Ty {
        let entry = self.types.entry(ty);
        if !entry.has_param || params.is_empty() {
            return ty;
        }
        if let TyKind::Param { .. } = entry.kind {
            let at = params.iter().position(|p| *p == ty);
            return at.and_then(|i| args.get(i)).copied().unwrap_or(ty);
        }
        self.types.intern(map_parts(&entry.kind, &mut |part| self.subst(part, params, args)))
    }

    /// Whether one of `params` occurs in `ty`.
    pub(crate) fn mentions(&self, ty: Ty, params: &[Ty]) -> bool {
        let entry = self.types.entry(ty);
        if !entry.has_param {
            return false;
        }
        if params.contains(&ty) {
            return true;
        }
        let mut found = false;
        crate::store::each_part(&entry.kind, &mut |part| found |= self.mentions(part, params));
        found
    }
}
