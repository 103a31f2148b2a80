//! What the grammar's nodes are to us: an enum looked up by symbol id, so that no node's name is ever compared.

use crate::{AssignOp, BinaryOp};
use std::sync::LazyLock;

macro_rules! kinds {
    ($($kind:ident = $($name:literal)|+;)*) => {
        /// A node of the grammar.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            /// A token or node the lowering has no use for.
            Other,
            /// Text the grammar could not place.
            Error,
            $($kind,)*
        }

        fn by_name(name: &str) -> Kind {
            match name {
                $($($name)|+ => Kind::$kind,)*
                _ => Kind::Other,
            }
        }
    };
}

kinds! {
    ArgumentList = "argument_list" | "special_argument_list";
    ArrayType = "array_type";
    AssignmentStatement = "assignment_statement";
    BinaryExpression = "binary_expression";
    Block = "block";
    BreakStatement = "break_statement";
    CallExpression = "call_expression";
    ChannelType = "channel_type";
    Comment = "comment";
    CommunicationCase = "communication_case";
    CompositeLiteral = "composite_literal";
    ConstDeclaration = "const_declaration";
    ConstSpec = "const_spec";
    ContinueStatement = "continue_statement";
    DecStatement = "dec_statement";
    DefaultCase = "default_case";
    DeferStatement = "defer_statement";
    EmptyStatement = "empty_statement";
    ExpressionCase = "expression_case";
    ExpressionList = "expression_list";
    ExpressionStatement = "expression_statement";
    ExpressionSwitchStatement = "expression_switch_statement";
    FallthroughStatement = "fallthrough_statement";
    FieldDeclaration = "field_declaration";
    FieldDeclarationList = "field_declaration_list";
    FloatLiteral = "float_literal";
    ForClause = "for_clause";
    ForStatement = "for_statement";
    FuncLiteral = "func_literal";
    FunctionDeclaration = "function_declaration";
    FunctionType = "function_type";
    GenericType = "generic_type";
    GoStatement = "go_statement";
    GotoStatement = "goto_statement";
    Identifier = "identifier" | "type_identifier" | "field_identifier" | "package_identifier" | "blank_identifier"
        | "label_name" | "nil" | "true" | "false" | "iota" | "dot";
    IfStatement = "if_statement";
    ImaginaryLiteral = "imaginary_literal";
    ImplicitLengthArrayType = "implicit_length_array_type";
    ImportDeclaration = "import_declaration";
    ImportSpec = "import_spec";
    ImportSpecList = "import_spec_list";
    IncStatement = "inc_statement";
    IndexExpression = "index_expression";
    IntLiteral = "int_literal";
    InterfaceType = "interface_type";
    KeyedElement = "keyed_element";
    LabeledStatement = "labeled_statement" | "empty_labeled_statement";
    LiteralElement = "literal_element";
    LiteralValue = "literal_value";
    MapType = "map_type";
    MethodDeclaration = "method_declaration";
    MethodElem = "method_elem";
    NegatedType = "negated_type";
    PackageClause = "package_clause";
    ParameterDeclaration = "parameter_declaration";
    ParameterList = "parameter_list";
    ParenthesizedExpression = "parenthesized_expression" | "parenthesized_type";
    PointerType = "pointer_type";
    QualifiedType = "qualified_type";
    RangeClause = "range_clause";
    ReceiveStatement = "receive_statement";
    ReturnStatement = "return_statement";
    RuneLiteral = "rune_literal";
    SelectStatement = "select_statement";
    SelectorExpression = "selector_expression";
    SendStatement = "send_statement";
    ShortVarDeclaration = "short_var_declaration";
    SliceExpression = "slice_expression";
    SliceType = "slice_type";
    StatementList = "statement_list";
    StringLiteral = "interpreted_string_literal" | "raw_string_literal";
    StructType = "struct_type";
    TypeAlias = "type_alias";
    TypeArguments = "type_arguments";
    TypeAssertionExpression = "type_assertion_expression";
    TypeCase = "type_case";
    TypeConversionExpression = "type_conversion_expression";
    TypeDeclaration = "type_declaration";
    TypeElem = "type_elem" | "type_constraint";
    TypeInstantiationExpression = "type_instantiation_expression";
    TypeParameterDeclaration = "type_parameter_declaration";
    TypeParameterList = "type_parameter_list";
    TypeSpec = "type_spec";
    TypeSwitchStatement = "type_switch_statement";
    UnaryExpression = "unary_expression";
    VarDeclaration = "var_declaration";
    VarSpec = "var_spec";
    VarSpecList = "var_spec_list";
    VariadicArgument = "variadic_argument";
    VariadicParameterDeclaration = "variadic_parameter_declaration";
    Chan = "chan";
    Colon = ":";
    Comma = ",";
    Dot = ".";
    Ellipsis = "...";
    Equals = "=";
    Define = ":=";
    LeftBrace = "{";
    LeftBracket = "[";
    LeftParen = "(";
    RightBrace = "}";
    RightBracket = "]";
    RightParen = ")";
    Semicolon = ";";
    Arrow = "<-";
    Add = "+";
    Sub = "-";
    Mul = "*";
    Div = "/";
    Rem = "%";
    And = "&";
    Or = "|";
    Xor = "^";
    Shl = "<<";
    Shr = ">>";
    AndNot = "&^";
    LAnd = "&&";
    LOr = "||";
    Eq = "==";
    Ne = "!=";
    Lt = "<";
    Le = "<=";
    Gt = ">";
    Ge = ">=";
    Not = "!";
    AddAssign = "+=";
    SubAssign = "-=";
    MulAssign = "*=";
    DivAssign = "/=";
    RemAssign = "%=";
    AndAssign = "&=";
    OrAssign = "|=";
    XorAssign = "^=";
    ShlAssign = "<<=";
    ShrAssign = ">>=";
    AndNotAssign = "&^=";
}

/// The kinds by symbol id.
static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let language = tree_sitter::Language::new(tree_sitter_go::LANGUAGE);
    let kind = |id: usize| language.node_kind_for_id(id as u16).map_or(Kind::Other, by_name);
    (0..language.node_kind_count()).map(kind).collect()
});

/// The symbol of an error node.
const ERROR_ID: u16 = u16::MAX;

impl Kind {
    /// The table, to be fetched once a file.
    pub(crate) fn table() -> &'static [Kind] {
        &KINDS
    }

    /// The kind of a symbol.
    #[inline]
    pub(crate) fn of(table: &[Kind], id: u16) -> Kind {
        let unknown = if id == ERROR_ID { Kind::Error } else { Kind::Other };
        table.get(usize::from(id)).copied().unwrap_or(unknown)
    }

    /// Whether the node is an expression or a type.
    #[inline]
    pub(crate) fn is_expr(self) -> bool {
        matches!(
            self,
            Kind::Identifier
                | Kind::SelectorExpression
                | Kind::CallExpression
                | Kind::IntLiteral
                | Kind::StringLiteral
                | Kind::ArrayType
                | Kind::BinaryExpression
                | Kind::ChannelType
                | Kind::CompositeLiteral
                | Kind::FloatLiteral
                | Kind::FuncLiteral
                | Kind::FunctionType
                | Kind::GenericType
                | Kind::ImaginaryLiteral
                | Kind::ImplicitLengthArrayType
                | Kind::IndexExpression
                | Kind::InterfaceType
                | Kind::KeyedElement
                | Kind::LiteralElement
                | Kind::LiteralValue
                | Kind::MapType
                | Kind::NegatedType
                | Kind::ParenthesizedExpression
                | Kind::PointerType
                | Kind::QualifiedType
                | Kind::RuneLiteral
                | Kind::SliceExpression
                | Kind::SliceType
                | Kind::StructType
                | Kind::TypeAssertionExpression
                | Kind::TypeConversionExpression
                | Kind::TypeElem
                | Kind::TypeInstantiationExpression
                | Kind::UnaryExpression
        )
    }

    /// Whether the node is a statement.
    #[inline]
    pub(crate) fn is_stmt(self) -> bool {
        matches!(
            self,
            Kind::ExpressionStatement
                | Kind::AssignmentStatement
                | Kind::ShortVarDeclaration
                | Kind::ReturnStatement
                | Kind::IfStatement
                | Kind::ForStatement
                | Kind::Block
                | Kind::BreakStatement
                | Kind::ConstDeclaration
                | Kind::ContinueStatement
                | Kind::DecStatement
                | Kind::DeferStatement
                | Kind::EmptyStatement
                | Kind::ExpressionSwitchStatement
                | Kind::FallthroughStatement
                | Kind::GoStatement
                | Kind::GotoStatement
                | Kind::IncStatement
                | Kind::LabeledStatement
                | Kind::SelectStatement
                | Kind::SendStatement
                | Kind::TypeDeclaration
                | Kind::TypeSwitchStatement
                | Kind::VarDeclaration
        )
    }

    /// The operator a token stands for between two operands.
    pub(crate) fn binary_op(self) -> Option<BinaryOp> {
        Some(match self {
            Kind::Add | Kind::AddAssign => BinaryOp::Add,
            Kind::Sub | Kind::SubAssign => BinaryOp::Sub,
            Kind::Mul | Kind::MulAssign => BinaryOp::Mul,
            Kind::Div | Kind::DivAssign => BinaryOp::Div,
            Kind::Rem | Kind::RemAssign => BinaryOp::Rem,
            Kind::And | Kind::AndAssign => BinaryOp::And,
            Kind::Or | Kind::OrAssign => BinaryOp::Or,
            Kind::Xor | Kind::XorAssign => BinaryOp::Xor,
            Kind::Shl | Kind::ShlAssign => BinaryOp::Shl,
            Kind::Shr | Kind::ShrAssign => BinaryOp::Shr,
            Kind::AndNot | Kind::AndNotAssign => BinaryOp::AndNot,
            Kind::LAnd => BinaryOp::LAnd,
            Kind::LOr => BinaryOp::LOr,
            Kind::Eq => BinaryOp::Eq,
            Kind::Ne => BinaryOp::Ne,
            Kind::Lt => BinaryOp::Lt,
            Kind::Le => BinaryOp::Le,
            Kind::Gt => BinaryOp::Gt,
            Kind::Ge => BinaryOp::Ge,
            _ => return None,
        })
    }

    /// The operator of an assignment statement's token.
    pub(crate) fn assign_op(self) -> Option<AssignOp> {
        match self {
            Kind::Equals => Some(AssignOp::Assign),
            Kind::Define => Some(AssignOp::Define),
            Kind::AddAssign
            | Kind::SubAssign
            | Kind::MulAssign
            | Kind::DivAssign
            | Kind::RemAssign
            | Kind::AndAssign
            | Kind::OrAssign
            | Kind::XorAssign
            | Kind::ShlAssign
            | Kind::ShrAssign
            | Kind::AndNotAssign => self.binary_op().map(AssignOp::Op),
            _ => None,
        }
    }
}
