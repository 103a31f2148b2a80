// Package github.com/tidwall/gjson of github.com/tidwall/gjson v1.20.0, MIT, Copyright (c) 2016 Josh Baker
//
// Declarations without bodies, written by ci/declare; not to be edited.

package gjson

import (
	"iter"
	"time"
)

func AddModifier(string, func(json string, arg string) string)
func AppendJSONString([]byte, string) []byte

var DisableEscapeHTML bool
var DisableModifiers bool

func Escape(string) string
func ForEachLine(string, func(line Result) bool)
func Get(string, string) Result
func GetBytes([]byte, string) Result
func GetMany(string, ...string) []Result
func GetManyBytes([]byte, ...string) []Result
func ModifierExists(string, func(json string, arg string) string) bool
func Parse(string) Result
func ParseBytes([]byte) Result

type Result struct {
	Type    Type
	Raw     string
	Str     string
	Num     float64
	Index   int
	Indexes []int
}

func (Result) All() iter.Seq2[Result, Result]
func (Result) Array() []Result
func (Result) Bool() bool
func (Result) Exists() bool
func (Result) Float() float64
func (Result) ForEach(func(key Result, value Result) bool)
func (Result) Get(string) Result
func (Result) Int() int64
func (Result) IsArray() bool
func (Result) IsBool() bool
func (Result) IsObject() bool
func (Result) Keys() iter.Seq[Result]
func (Result) Less(Result, bool) bool
func (Result) Map() map[string]Result
func (Result) Path(string) string
func (Result) Paths(string) []string
func (Result) String() string
func (Result) Time() time.Time
func (Result) Uint() uint64
func (Result) Value() any
func (Result) Values() iter.Seq[Result]
func SetEscapeHTML(bool)

type Type int

func (Type) String() string
func Valid(string) bool
func ValidBytes([]byte) bool
