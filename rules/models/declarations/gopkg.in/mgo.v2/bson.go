// Package gopkg.in/mgo.v2/bson of gopkg.in/mgo.v2 v2.0.0-20190816093944-a6b53ec6cb22, BSD-2-Clause, Copyright (c) 2010-2013 - Gustavo Niemeyer <gustavo@niemeyer.net>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bson

import (
	"reflect"
	"time"
)

type Binary struct {
	Kind byte
	Data []byte
}
type D []DocElem

func (D) Map() M

type DBPointer struct {
	Namespace string
	Id        ObjectId
}
type Decimal128 struct {
}

func (Decimal128) String() string

type DocElem struct {
	Name  string
	Value any
}
type Getter interface {
	GetBSON() (any, error)
}

func IsObjectIdHex(string) bool

type JavaScript struct {
	Code  string
	Scope any
}
type M map[string]any

func Marshal(any) ([]byte, error)
func MarshalJSON(any) ([]byte, error)

var MaxKey orderKey
var MinKey orderKey

type MongoTimestamp int64

func NewObjectId() ObjectId
func NewObjectIdWithTime(time.Time) ObjectId
func Now() time.Time

type ObjectId string

func (ObjectId) Counter() int32
func (ObjectId) Hex() string
func (ObjectId) Machine() []byte
func (ObjectId) MarshalJSON() ([]byte, error)
func (ObjectId) MarshalText() ([]byte, error)
func (ObjectId) Pid() uint16
func (ObjectId) String() string
func (ObjectId) Time() time.Time
func (*ObjectId) UnmarshalJSON([]byte) error
func (*ObjectId) UnmarshalText([]byte) error
func (ObjectId) Valid() bool
func ObjectIdHex(string) ObjectId
func ParseDecimal128(string) (Decimal128, error)

type Raw struct {
	Kind byte
	Data []byte
}

func (Raw) Unmarshal(any) error

type RawD []RawDocElem
type RawDocElem struct {
	Name  string
	Value Raw
}
type RegEx struct {
	Pattern string
	Options string
}

var SetZero error

type Setter interface {
	SetBSON(Raw) error
}
type Symbol string
type TypeError struct {
	Type reflect.Type
	Kind byte
}

func (*TypeError) Error() string

var Undefined undefined

func Unmarshal([]byte, any) error
func UnmarshalJSON([]byte, any) error

type orderKey int64
type undefined struct {
}
