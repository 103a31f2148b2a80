// Package gorm.io/gorm/clause of gorm.io/gorm v1.31.2, MIT, Copyright (c) 2013-present Jinzhu <wosmvp@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package clause

func And(...Expression) Expression

type AndConditions struct {
	Exprs []Expression
}

func (AndConditions) Build(Builder)

type Assigner interface {
	Assignments() []Assignment
}
type Assignment struct {
	Column Column
	Value  any
}

func (Assignment) Assignments() []Assignment
func AssignmentColumns([]string) Set
func Assignments(map[string]any) Set

type Association struct {
	Association string
	Type        AssociationOpType
	Conditions  []Expression
	Set         []Assignment
	Values      []any
}

func (Association) Assignments() []Assignment
func (Association) AssociationAssignments() []Association

type AssociationAssigner interface {
	AssociationAssignments() []Association
}
type AssociationOpType int
type Builder interface {
	AddError(error) error
	AddVar(Writer, ...any)
	WriteQuoted(any)
	Writer
}
type Clause struct {
	Name                string
	BeforeExpression    Expression
	AfterNameExpression Expression
	AfterExpression     Expression
	Expression          Expression
	Builder             ClauseBuilder
}

func (Clause) Build(Builder)

type ClauseBuilder func(Clause, Builder)
type Column struct {
	Table string
	Name  string
	Alias string
	Raw   bool
}
type CommaExpression struct {
	Exprs []Expression
}

func (CommaExpression) Build(Builder)

type Delete struct {
	Modifier string
}

func (Delete) Build(Builder)
func (Delete) MergeClause(*Clause)
func (Delete) Name() string

type Eq struct {
	Column any
	Value  any
}

func (Eq) Build(Builder)
func (Eq) NegationBuild(Builder)

type Expr struct {
	SQL                string
	Vars               []any
	WithoutParentheses bool
}

func (Expr) Build(Builder)

type Expression interface {
	Build(Builder)
}
type From struct {
	Tables []Table
	Joins  []Join
}

func (From) Build(Builder)
func (From) MergeClause(*Clause)
func (From) Name() string

type GroupBy struct {
	Columns []Column
	Having  []Expression
}

func (GroupBy) Build(Builder)
func (GroupBy) MergeClause(*Clause)
func (GroupBy) Name() string

type Gt struct {
	Column any
	Value  any
}

func (Gt) Build(Builder)
func (Gt) NegationBuild(Builder)

type Gte struct {
	Column any
	Value  any
}

func (Gte) Build(Builder)
func (Gte) NegationBuild(Builder)
func Has(string) JoinTarget

type IN struct {
	Column any
	Values []any
}

func (IN) Build(Builder)
func (IN) NegationBuild(Builder)

type Insert struct {
	Table    Table
	Modifier string
}

func (Insert) Build(Builder)
func (Insert) MergeClause(*Clause)
func (Insert) Name() string

type Interface interface {
	Build(Builder)
	MergeClause(*Clause)
	Name() string
}
type Join struct {
	Type       JoinType
	Table      Table
	ON         Where
	Using      []string
	Expression Expression
}

func (Join) Build(Builder)
func JoinTable(...string) Table

type JoinTarget struct {
	Type        JoinType
	Association string
	Subquery    Expression
	Table       string
}

func (JoinTarget) As(string) JoinTarget

type JoinType string

func (JoinType) Association(string) JoinTarget
func (JoinType) AssociationFrom(string, Expression) JoinTarget

type Like struct {
	Column any
	Value  any
}

func (Like) Build(Builder)
func (Like) NegationBuild(Builder)

type Limit struct {
	Limit  *int
	Offset int
}

func (Limit) Build(Builder)
func (Limit) MergeClause(*Clause)
func (Limit) Name() string

type Locking struct {
	Strength string
	Table    Table
	Options  string
}

func (Locking) Build(Builder)
func (Locking) MergeClause(*Clause)
func (Locking) Name() string

type Lt struct {
	Column any
	Value  any
}

func (Lt) Build(Builder)
func (Lt) NegationBuild(Builder)

type Lte struct {
	Column any
	Value  any
}

func (Lte) Build(Builder)
func (Lte) NegationBuild(Builder)

type NamedExpr struct {
	SQL  string
	Vars []any
}

func (NamedExpr) Build(Builder)

type NegationExpressionBuilder interface {
	NegationBuild(Builder)
}
type Neq struct {
	Column any
	Value  any
}

func (Neq) Build(Builder)
func (Neq) NegationBuild(Builder)
func Not(...Expression) Expression

type NotConditions struct {
	Exprs []Expression
}

func (NotConditions) Build(Builder)

type OnConflict struct {
	Columns      []Column
	Where        Where
	TargetWhere  Where
	OnConstraint string
	DoNothing    bool
	DoUpdates    Set
	UpdateAll    bool
}

func (OnConflict) Build(Builder)
func (OnConflict) MergeClause(*Clause)
func (OnConflict) Name() string
func Or(...Expression) Expression

type OrConditions struct {
	Exprs []Expression
}

func (OrConditions) Build(Builder)

type OrderBy struct {
	Columns    []OrderByColumn
	Expression Expression
}

func (OrderBy) Build(Builder)
func (OrderBy) MergeClause(*Clause)
func (OrderBy) Name() string

type OrderByColumn struct {
	Column  Column
	Desc    bool
	Reorder bool
}

var PrimaryColumn Column

type Returning struct {
	Columns []Column
}

func (Returning) Build(Builder)
func (Returning) MergeClause(*Clause)
func (Returning) Name() string

type Select struct {
	Distinct   bool
	Columns    []Column
	Expression Expression
}

func (Select) Build(Builder)
func (Select) MergeClause(*Clause)
func (Select) Name() string

type Set []Assignment

func (Set) Assignments() []Assignment
func (Set) Build(Builder)
func (Set) MergeClause(*Clause)
func (Set) Name() string

type Table struct {
	Name  string
	Alias string
	Raw   bool
}
type Update struct {
	Modifier string
	Table    Table
}

func (Update) Build(Builder)
func (Update) MergeClause(*Clause)
func (Update) Name() string

type Values struct {
	Columns []Column
	Values  [][]any
}

func (Values) Build(Builder)
func (Values) MergeClause(*Clause)
func (Values) Name() string

type Where struct {
	Exprs []Expression
}

func (Where) Build(Builder)
func (Where) MergeClause(*Clause)
func (Where) Name() string

type With struct {
}
type Writer interface {
	WriteByte(byte) error
	WriteString(string) (int, error)
}
