//! Binary expressions: a chain of operators is as deep a tree as it is long, and generated code has long ones.

use super::{Here, Kind, Lower};
use crate::{BinaryOp, Expr, ExprId, Span};

/// Chains longer than this are lowered into a balanced tree. That changes how they associate, which matters to none
/// of their operands and to no type, and keeps them far from the limit on depth.
const LONG_CHAIN: usize = 100;

impl Lower<'_, '_> {
    /// Lowers a binary expression, its left operands without recursion.
    pub(super) fn binary(&mut self, here: Here) -> ExprId {
        let (operands, operators) = (self.state.exprs.len(), self.state.ops.len());
        let mut levels = 1;
        let mut left = self.first();
        while left.is_some_and(|l| l.kind == Kind::BinaryExpression) {
            levels += 1;
            left = self.first();
        }
        let first = self.operand(left, here.span);
        self.state.exprs.push(first);
        for _ in 0..levels {
            let op = self.next().and_then(|token| token.kind.binary_op()).unwrap_or(BinaryOp::Add);
            self.state.ops.push(op);
            let right = self.next();
            let right = self.operand(right, here.span);
            self.state.exprs.push(right);
            self.up();
        }
        let id = self.associate(operands, operators, levels);
        self.state.exprs.truncate(operands);
        self.state.ops.truncate(operators);
        id
    }

    fn operand(&mut self, here: Option<Here>, around: Span) -> ExprId {
        match here {
            Some(here) => self.expr(here),
            None => self.push_expr(Expr::Bad, around),
        }
    }

    /// Builds the tree over the operands and operators on the stacks from the given marks on.
    fn associate(&mut self, operands: usize, operators: usize, levels: usize) -> ExprId {
        let mut tree = self.state.exprs[operands];
        if levels <= LONG_CHAIN {
            for i in 0..levels {
                let right = self.state.exprs[operands + i + 1];
                tree = self.join(self.state.ops[operators + i], tree, right);
            }
            return tree;
        }
        // From the inside out precedence only falls: the chain is at most five runs of equal precedence.
        let mut i = 0;
        while i < levels {
            let class = precedence(self.state.ops[operators + i]);
            let run = (i..levels).take_while(|j| precedence(self.state.ops[operators + j]) == class).count();
            self.state.exprs[operands + i] = tree;
            tree = self.balance(operands + i, operators + i, run);
            i += run;
        }
        tree
    }

    fn balance(&mut self, operands: usize, operators: usize, count: usize) -> ExprId {
        if count == 0 {
            return self.state.exprs[operands];
        }
        let middle = count / 2;
        let left = self.balance(operands, operators, middle);
        let right = self.balance(operands + middle + 1, operators + middle + 1, count - middle - 1);
        self.join(self.state.ops[operators + middle], left, right)
    }

    pub(super) fn join(&mut self, op: BinaryOp, x: ExprId, y: ExprId) -> ExprId {
        let spans = &self.state.file.expr_spans;
        let span = Span { start: spans[x.index()].start, end: spans[y.index()].end };
        self.push_expr(Expr::Binary { op, x, y }, span)
    }
}

fn precedence(op: BinaryOp) -> u8 {
    match op {
        BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem | BinaryOp::Shl | BinaryOp::Shr => 5,
        BinaryOp::And | BinaryOp::AndNot => 5,
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor => 4,
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => 3,
        BinaryOp::LAnd => 2,
        BinaryOp::LOr => 1,
    }
}
