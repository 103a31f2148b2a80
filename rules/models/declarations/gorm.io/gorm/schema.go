// Package gorm.io/gorm/schema of gorm.io/gorm v1.31.2, MIT, Copyright (c) 2013-present Jinzhu <wosmvp@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package schema

import (
	"context"
	"gorm.io/gorm/clause"
	"reflect"
	"sync"
)

var ByteReflectType reflect.Type

type CheckConstraint struct {
	Name       string
	Constraint string
	*Field
}

func (*CheckConstraint) Build() (string, []any)
func (*CheckConstraint) GetName() string

type Constraint struct {
	Name            string
	Field           *Field
	Schema          *Schema
	ForeignKeys     []*Field
	ReferenceSchema *Schema
	References      []*Field
	OnDelete        string
	OnUpdate        string
}

func (*Constraint) Build() (string, []any)
func (*Constraint) GetName() string

type ConstraintInterface interface {
	Build() (string, []any)
	GetName() string
}
type CreateClausesInterface interface {
	CreateClauses(*Field) []clause.Interface
}
type DataType string
type DeleteClausesInterface interface {
	DeleteClauses(*Field) []clause.Interface
}

var ErrUnsupportedDataType error

type Field struct {
	Name                   string
	DBName                 string
	BindNames              []string
	EmbeddedBindNames      []string
	DataType               DataType
	GORMDataType           DataType
	PrimaryKey             bool
	AutoIncrement          bool
	AutoIncrementIncrement int64
	Creatable              bool
	Updatable              bool
	Readable               bool
	AutoCreateTime         TimeType
	AutoUpdateTime         TimeType
	HasDefaultValue        bool
	DefaultValue           string
	DefaultValueInterface  any
	NotNull                bool
	Unique                 bool
	Comment                string
	Size                   int
	Precision              int
	Scale                  int
	IgnoreMigration        bool
	FieldType              reflect.Type
	IndirectFieldType      reflect.Type
	StructField            reflect.StructField
	Tag                    reflect.StructTag
	TagSettings            map[string]string
	Schema                 *Schema
	EmbeddedSchema         *Schema
	OwnerSchema            *Schema
	ReflectValueOf         func(context.Context, reflect.Value) reflect.Value
	ValueOf                func(context.Context, reflect.Value) (value any, zero bool)
	Set                    func(context.Context, reflect.Value, any) error
	Serializer             SerializerInterface
	NewValuePool           FieldNewValuePool
	UniqueIndex            string
}

func (*Field) BindName() string

type FieldNewValuePool interface {
	Get() any
	Put(any)
}

func GetIdentityFieldValuesMap(context.Context, reflect.Value, []*Field) (map[string][]reflect.Value, [][]any)
func GetIdentityFieldValuesMapFromValues(context.Context, []any, []*Field) (map[string][]reflect.Value, [][]any)
func GetRelationsValues(context.Context, reflect.Value, []*Relationship) reflect.Value
func GetSerializer(string) (SerializerInterface, bool)

type GobSerializer struct {
}

func (GobSerializer) Scan(context.Context, *Field, reflect.Value, any) error
func (GobSerializer) Value(context.Context, *Field, reflect.Value, any) (any, error)

type GormDataTypeInterface interface {
	GormDataType() string
}
type Index struct {
	Name    string
	Class   string
	Type    string
	Where   string
	Comment string
	Option  string
	Fields  []IndexOption
}
type IndexOption struct {
	*Field
	Expression string
	Sort       string
	Collate    string
	Length     int
	Priority   int
}
type JSONSerializer struct {
}

func (JSONSerializer) Scan(context.Context, *Field, reflect.Value, any) error
func (JSONSerializer) Value(context.Context, *Field, reflect.Value, any) (any, error)

type Namer interface {
	CheckerName(string, string) string
	ColumnName(string, string) string
	IndexName(string, string) string
	JoinTableName(string) string
	RelationshipFKName(Relationship) string
	SchemaName(string) string
	TableName(string) string
	UniqueName(string, string) string
}
type NamingStrategy struct {
	TablePrefix         string
	SingularTable       bool
	NameReplacer        Replacer
	NoLowerCase         bool
	IdentifierMaxLength int
}

func (NamingStrategy) CheckerName(string, string) string
func (NamingStrategy) ColumnName(string, string) string
func (NamingStrategy) IndexName(string, string) string
func (NamingStrategy) JoinTableName(string) string
func (NamingStrategy) RelationshipFKName(Relationship) string
func (NamingStrategy) SchemaName(string) string
func (NamingStrategy) TableName(string) string
func (NamingStrategy) UniqueName(string, string) string
func Parse(any, *sync.Map, Namer) (*Schema, error)
func ParseTagSetting(string, string) map[string]string
func ParseWithSpecialTableName(any, *sync.Map, Namer, string) (*Schema, error)

type Polymorphic struct {
	PolymorphicID   *Field
	PolymorphicType *Field
	Value           string
}
type QueryClausesInterface interface {
	QueryClauses(*Field) []clause.Interface
}
type Reference struct {
	PrimaryKey    *Field
	PrimaryValue  string
	ForeignKey    *Field
	OwnPrimaryKey bool
}

func RegisterSerializer(string, SerializerInterface)

type Relationship struct {
	Name        string
	Type        RelationshipType
	Field       *Field
	Polymorphic *Polymorphic
	References  []*Reference
	Schema      *Schema
	FieldSchema *Schema
	JoinTable   *Schema
}

func (*Relationship) ParseConstraint() *Constraint
func (*Relationship) ToQueryConditions(context.Context, reflect.Value) []clause.Expression

type RelationshipType string
type Relationships struct {
	HasOne            []*Relationship
	BelongsTo         []*Relationship
	HasMany           []*Relationship
	Many2Many         []*Relationship
	Relations         map[string]*Relationship
	EmbeddedRelations map[string]*Relationships
	Mux               sync.RWMutex
}
type Replacer interface {
	Replace(string) string
}
type Schema struct {
	Name                     string
	ModelType                reflect.Type
	Table                    string
	PrioritizedPrimaryField  *Field
	DBNames                  []string
	PrimaryFields            []*Field
	PrimaryFieldDBNames      []string
	Fields                   []*Field
	FieldsByName             map[string]*Field
	FieldsByBindName         map[string]*Field
	FieldsByDBName           map[string]*Field
	FieldsWithDefaultDBValue []*Field
	Relationships            Relationships
	CreateClauses            []clause.Interface
	QueryClauses             []clause.Interface
	UpdateClauses            []clause.Interface
	DeleteClauses            []clause.Interface
	BeforeCreate             bool
	AfterCreate              bool
	BeforeUpdate             bool
	AfterUpdate              bool
	BeforeDelete             bool
	AfterDelete              bool
	BeforeSave               bool
	AfterSave                bool
	AfterFind                bool
}

func (*Schema) LookIndex(string) *Index
func (*Schema) LookUpField(string) *Field
func (*Schema) LookUpFieldByBindName([]string, string) *Field
func (*Schema) MakeSlice() reflect.Value
func (*Schema) ParseCheckConstraints() map[string]CheckConstraint
func (*Schema) ParseField(reflect.StructField) *Field
func (*Schema) ParseIndexes() []*Index
func (*Schema) ParseUniqueConstraints() map[string]UniqueConstraint
func (*Schema) String() string

type SerializerInterface interface {
	Scan(context.Context, *Field, reflect.Value, any) error
	SerializerValuerInterface
}
type SerializerValuerInterface interface {
	Value(context.Context, *Field, reflect.Value, any) (any, error)
}
type Tabler interface {
	TableName() string
}
type TablerWithNamer interface {
	TableName(Namer) string
}

var TimePtrReflectType reflect.Type
var TimeReflectType reflect.Type

type TimeType int64

func ToQueryValues(string, []string, [][]any) (any, []any)

type UniqueConstraint struct {
	Name  string
	Field *Field
}

func (*UniqueConstraint) Build() (string, []any)
func (*UniqueConstraint) GetName() string

type UnixSecondSerializer struct {
}

func (UnixSecondSerializer) Scan(context.Context, *Field, reflect.Value, any) error
func (UnixSecondSerializer) Value(context.Context, *Field, reflect.Value, any) (any, error)

type UpdateClausesInterface interface {
	UpdateClauses(*Field) []clause.Interface
}
