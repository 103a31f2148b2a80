// Package github.com/spf13/pflag of github.com/spf13/pflag v1.0.10, BSD-3-Clause, Copyright (c) 2012 Alex Ogier. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package pflag

import (
	"encoding"
	"flag"
	"io"
	"net"
	"time"
)

func Arg(int) string
func Args() []string
func Bool(string, bool, string) *bool
func BoolFunc(string, string, func(string) error)
func BoolFuncP(string, string, string, func(string) error)
func BoolP(string, string, bool, string) *bool
func BoolSlice(string, []bool, string) *[]bool
func BoolSliceP(string, string, []bool, string) *[]bool
func BoolSliceVar(*[]bool, string, []bool, string)
func BoolSliceVarP(*[]bool, string, string, []bool, string)
func BoolVar(*bool, string, bool, string)
func BoolVarP(*bool, string, string, bool, string)
func BytesBase64(string, []byte, string) *[]byte
func BytesBase64P(string, string, []byte, string) *[]byte
func BytesBase64Var(*[]byte, string, []byte, string)
func BytesBase64VarP(*[]byte, string, string, []byte, string)
func BytesHex(string, []byte, string) *[]byte
func BytesHexP(string, string, []byte, string) *[]byte
func BytesHexVar(*[]byte, string, []byte, string)
func BytesHexVarP(*[]byte, string, string, []byte, string)

var CommandLine *FlagSet

func Count(string, string) *int
func CountP(string, string, string) *int
func CountVar(*int, string, string)
func CountVarP(*int, string, string, string)
func Duration(string, time.Duration, string) *time.Duration
func DurationP(string, string, time.Duration, string) *time.Duration
func DurationSlice(string, []time.Duration, string) *[]time.Duration
func DurationSliceP(string, string, []time.Duration, string) *[]time.Duration
func DurationSliceVar(*[]time.Duration, string, []time.Duration, string)
func DurationSliceVarP(*[]time.Duration, string, string, []time.Duration, string)
func DurationVar(*time.Duration, string, time.Duration, string)
func DurationVarP(*time.Duration, string, string, time.Duration, string)

var ErrHelp error

type ErrorHandling int
type Flag struct {
	Name                string
	Shorthand           string
	Usage               string
	Value               Value
	DefValue            string
	Changed             bool
	NoOptDefVal         string
	Deprecated          string
	Hidden              bool
	ShorthandDeprecated string
	Annotations         map[string][]string
}
type FlagSet struct {
	Usage                func()
	SortFlags            bool
	ParseErrorsAllowlist ParseErrorsAllowlist
	ParseErrorsWhitelist ParseErrorsAllowlist
}

func (*FlagSet) AddFlag(*Flag)
func (*FlagSet) AddFlagSet(*FlagSet)
func (*FlagSet) AddGoFlag(*flag.Flag)
func (*FlagSet) AddGoFlagSet(*flag.FlagSet)
func (*FlagSet) Arg(int) string
func (*FlagSet) Args() []string
func (*FlagSet) ArgsLenAtDash() int
func (*FlagSet) Bool(string, bool, string) *bool
func (*FlagSet) BoolFunc(string, string, func(string) error)
func (*FlagSet) BoolFuncP(string, string, string, func(string) error)
func (*FlagSet) BoolP(string, string, bool, string) *bool
func (*FlagSet) BoolSlice(string, []bool, string) *[]bool
func (*FlagSet) BoolSliceP(string, string, []bool, string) *[]bool
func (*FlagSet) BoolSliceVar(*[]bool, string, []bool, string)
func (*FlagSet) BoolSliceVarP(*[]bool, string, string, []bool, string)
func (*FlagSet) BoolVar(*bool, string, bool, string)
func (*FlagSet) BoolVarP(*bool, string, string, bool, string)
func (*FlagSet) BytesBase64(string, []byte, string) *[]byte
func (*FlagSet) BytesBase64P(string, string, []byte, string) *[]byte
func (*FlagSet) BytesBase64Var(*[]byte, string, []byte, string)
func (*FlagSet) BytesBase64VarP(*[]byte, string, string, []byte, string)
func (*FlagSet) BytesHex(string, []byte, string) *[]byte
func (*FlagSet) BytesHexP(string, string, []byte, string) *[]byte
func (*FlagSet) BytesHexVar(*[]byte, string, []byte, string)
func (*FlagSet) BytesHexVarP(*[]byte, string, string, []byte, string)
func (*FlagSet) Changed(string) bool
func (*FlagSet) CopyToGoFlagSet(*flag.FlagSet)
func (*FlagSet) Count(string, string) *int
func (*FlagSet) CountP(string, string, string) *int
func (*FlagSet) CountVar(*int, string, string)
func (*FlagSet) CountVarP(*int, string, string, string)
func (*FlagSet) Duration(string, time.Duration, string) *time.Duration
func (*FlagSet) DurationP(string, string, time.Duration, string) *time.Duration
func (*FlagSet) DurationSlice(string, []time.Duration, string) *[]time.Duration
func (*FlagSet) DurationSliceP(string, string, []time.Duration, string) *[]time.Duration
func (*FlagSet) DurationSliceVar(*[]time.Duration, string, []time.Duration, string)
func (*FlagSet) DurationSliceVarP(*[]time.Duration, string, string, []time.Duration, string)
func (*FlagSet) DurationVar(*time.Duration, string, time.Duration, string)
func (*FlagSet) DurationVarP(*time.Duration, string, string, time.Duration, string)
func (*FlagSet) FlagUsages() string
func (*FlagSet) FlagUsagesWrapped(int) string
func (*FlagSet) Float32(string, float32, string) *float32
func (*FlagSet) Float32P(string, string, float32, string) *float32
func (*FlagSet) Float32Slice(string, []float32, string) *[]float32
func (*FlagSet) Float32SliceP(string, string, []float32, string) *[]float32
func (*FlagSet) Float32SliceVar(*[]float32, string, []float32, string)
func (*FlagSet) Float32SliceVarP(*[]float32, string, string, []float32, string)
func (*FlagSet) Float32Var(*float32, string, float32, string)
func (*FlagSet) Float32VarP(*float32, string, string, float32, string)
func (*FlagSet) Float64(string, float64, string) *float64
func (*FlagSet) Float64P(string, string, float64, string) *float64
func (*FlagSet) Float64Slice(string, []float64, string) *[]float64
func (*FlagSet) Float64SliceP(string, string, []float64, string) *[]float64
func (*FlagSet) Float64SliceVar(*[]float64, string, []float64, string)
func (*FlagSet) Float64SliceVarP(*[]float64, string, string, []float64, string)
func (*FlagSet) Float64Var(*float64, string, float64, string)
func (*FlagSet) Float64VarP(*float64, string, string, float64, string)
func (*FlagSet) Func(string, string, func(string) error)
func (*FlagSet) FuncP(string, string, string, func(string) error)
func (*FlagSet) GetBool(string) (bool, error)
func (*FlagSet) GetBoolSlice(string) ([]bool, error)
func (*FlagSet) GetBytesBase64(string) ([]byte, error)
func (*FlagSet) GetBytesHex(string) ([]byte, error)
func (*FlagSet) GetCount(string) (int, error)
func (*FlagSet) GetDuration(string) (time.Duration, error)
func (*FlagSet) GetDurationSlice(string) ([]time.Duration, error)
func (*FlagSet) GetFloat32(string) (float32, error)
func (*FlagSet) GetFloat32Slice(string) ([]float32, error)
func (*FlagSet) GetFloat64(string) (float64, error)
func (*FlagSet) GetFloat64Slice(string) ([]float64, error)
func (*FlagSet) GetIP(string) (net.IP, error)
func (*FlagSet) GetIPNet(string) (net.IPNet, error)
func (*FlagSet) GetIPNetSlice(string) ([]net.IPNet, error)
func (*FlagSet) GetIPSlice(string) ([]net.IP, error)
func (*FlagSet) GetIPv4Mask(string) (net.IPMask, error)
func (*FlagSet) GetInt(string) (int, error)
func (*FlagSet) GetInt16(string) (int16, error)
func (*FlagSet) GetInt32(string) (int32, error)
func (*FlagSet) GetInt32Slice(string) ([]int32, error)
func (*FlagSet) GetInt64(string) (int64, error)
func (*FlagSet) GetInt64Slice(string) ([]int64, error)
func (*FlagSet) GetInt8(string) (int8, error)
func (*FlagSet) GetIntSlice(string) ([]int, error)
func (*FlagSet) GetNormalizeFunc() func(f *FlagSet, name string) NormalizedName
func (*FlagSet) GetString(string) (string, error)
func (*FlagSet) GetStringArray(string) ([]string, error)
func (*FlagSet) GetStringSlice(string) ([]string, error)
func (*FlagSet) GetStringToInt(string) (map[string]int, error)
func (*FlagSet) GetStringToInt64(string) (map[string]int64, error)
func (*FlagSet) GetStringToString(string) (map[string]string, error)
func (*FlagSet) GetText(string, encoding.TextUnmarshaler) error
func (*FlagSet) GetTime(string) (time.Time, error)
func (*FlagSet) GetUint(string) (uint, error)
func (*FlagSet) GetUint16(string) (uint16, error)
func (*FlagSet) GetUint32(string) (uint32, error)
func (*FlagSet) GetUint64(string) (uint64, error)
func (*FlagSet) GetUint8(string) (uint8, error)
func (*FlagSet) GetUintSlice(string) ([]uint, error)
func (*FlagSet) HasAvailableFlags() bool
func (*FlagSet) HasFlags() bool
func (*FlagSet) IP(string, net.IP, string) *net.IP
func (*FlagSet) IPMask(string, net.IPMask, string) *net.IPMask
func (*FlagSet) IPMaskP(string, string, net.IPMask, string) *net.IPMask
func (*FlagSet) IPMaskVar(*net.IPMask, string, net.IPMask, string)
func (*FlagSet) IPMaskVarP(*net.IPMask, string, string, net.IPMask, string)
func (*FlagSet) IPNet(string, net.IPNet, string) *net.IPNet
func (*FlagSet) IPNetP(string, string, net.IPNet, string) *net.IPNet
func (*FlagSet) IPNetSlice(string, []net.IPNet, string) *[]net.IPNet
func (*FlagSet) IPNetSliceP(string, string, []net.IPNet, string) *[]net.IPNet
func (*FlagSet) IPNetSliceVar(*[]net.IPNet, string, []net.IPNet, string)
func (*FlagSet) IPNetSliceVarP(*[]net.IPNet, string, string, []net.IPNet, string)
func (*FlagSet) IPNetVar(*net.IPNet, string, net.IPNet, string)
func (*FlagSet) IPNetVarP(*net.IPNet, string, string, net.IPNet, string)
func (*FlagSet) IPP(string, string, net.IP, string) *net.IP
func (*FlagSet) IPSlice(string, []net.IP, string) *[]net.IP
func (*FlagSet) IPSliceP(string, string, []net.IP, string) *[]net.IP
func (*FlagSet) IPSliceVar(*[]net.IP, string, []net.IP, string)
func (*FlagSet) IPSliceVarP(*[]net.IP, string, string, []net.IP, string)
func (*FlagSet) IPVar(*net.IP, string, net.IP, string)
func (*FlagSet) IPVarP(*net.IP, string, string, net.IP, string)
func (*FlagSet) Init(string, ErrorHandling)
func (*FlagSet) Int(string, int, string) *int
func (*FlagSet) Int16(string, int16, string) *int16
func (*FlagSet) Int16P(string, string, int16, string) *int16
func (*FlagSet) Int16Var(*int16, string, int16, string)
func (*FlagSet) Int16VarP(*int16, string, string, int16, string)
func (*FlagSet) Int32(string, int32, string) *int32
func (*FlagSet) Int32P(string, string, int32, string) *int32
func (*FlagSet) Int32Slice(string, []int32, string) *[]int32
func (*FlagSet) Int32SliceP(string, string, []int32, string) *[]int32
func (*FlagSet) Int32SliceVar(*[]int32, string, []int32, string)
func (*FlagSet) Int32SliceVarP(*[]int32, string, string, []int32, string)
func (*FlagSet) Int32Var(*int32, string, int32, string)
func (*FlagSet) Int32VarP(*int32, string, string, int32, string)
func (*FlagSet) Int64(string, int64, string) *int64
func (*FlagSet) Int64P(string, string, int64, string) *int64
func (*FlagSet) Int64Slice(string, []int64, string) *[]int64
func (*FlagSet) Int64SliceP(string, string, []int64, string) *[]int64
func (*FlagSet) Int64SliceVar(*[]int64, string, []int64, string)
func (*FlagSet) Int64SliceVarP(*[]int64, string, string, []int64, string)
func (*FlagSet) Int64Var(*int64, string, int64, string)
func (*FlagSet) Int64VarP(*int64, string, string, int64, string)
func (*FlagSet) Int8(string, int8, string) *int8
func (*FlagSet) Int8P(string, string, int8, string) *int8
func (*FlagSet) Int8Var(*int8, string, int8, string)
func (*FlagSet) Int8VarP(*int8, string, string, int8, string)
func (*FlagSet) IntP(string, string, int, string) *int
func (*FlagSet) IntSlice(string, []int, string) *[]int
func (*FlagSet) IntSliceP(string, string, []int, string) *[]int
func (*FlagSet) IntSliceVar(*[]int, string, []int, string)
func (*FlagSet) IntSliceVarP(*[]int, string, string, []int, string)
func (*FlagSet) IntVar(*int, string, int, string)
func (*FlagSet) IntVarP(*int, string, string, int, string)
func (*FlagSet) Lookup(string) *Flag
func (*FlagSet) MarkDeprecated(string, string) error
func (*FlagSet) MarkHidden(string) error
func (*FlagSet) MarkShorthandDeprecated(string, string) error
func (*FlagSet) NArg() int
func (*FlagSet) NFlag() int
func (*FlagSet) Name() string
func (*FlagSet) Output() io.Writer
func (*FlagSet) Parse([]string) error
func (*FlagSet) ParseAll([]string, func(flag *Flag, value string) error) error
func (*FlagSet) Parsed() bool
func (*FlagSet) PrintDefaults()
func (*FlagSet) Set(string, string) error
func (*FlagSet) SetAnnotation(string, string, []string) error
func (*FlagSet) SetInterspersed(bool)
func (*FlagSet) SetNormalizeFunc(func(f *FlagSet, name string) NormalizedName)
func (*FlagSet) SetOutput(io.Writer)
func (*FlagSet) ShorthandLookup(string) *Flag
func (*FlagSet) String(string, string, string) *string
func (*FlagSet) StringArray(string, []string, string) *[]string
func (*FlagSet) StringArrayP(string, string, []string, string) *[]string
func (*FlagSet) StringArrayVar(*[]string, string, []string, string)
func (*FlagSet) StringArrayVarP(*[]string, string, string, []string, string)
func (*FlagSet) StringP(string, string, string, string) *string
func (*FlagSet) StringSlice(string, []string, string) *[]string
func (*FlagSet) StringSliceP(string, string, []string, string) *[]string
func (*FlagSet) StringSliceVar(*[]string, string, []string, string)
func (*FlagSet) StringSliceVarP(*[]string, string, string, []string, string)
func (*FlagSet) StringToInt(string, map[string]int, string) *map[string]int
func (*FlagSet) StringToInt64(string, map[string]int64, string) *map[string]int64
func (*FlagSet) StringToInt64P(string, string, map[string]int64, string) *map[string]int64
func (*FlagSet) StringToInt64Var(*map[string]int64, string, map[string]int64, string)
func (*FlagSet) StringToInt64VarP(*map[string]int64, string, string, map[string]int64, string)
func (*FlagSet) StringToIntP(string, string, map[string]int, string) *map[string]int
func (*FlagSet) StringToIntVar(*map[string]int, string, map[string]int, string)
func (*FlagSet) StringToIntVarP(*map[string]int, string, string, map[string]int, string)
func (*FlagSet) StringToString(string, map[string]string, string) *map[string]string
func (*FlagSet) StringToStringP(string, string, map[string]string, string) *map[string]string
func (*FlagSet) StringToStringVar(*map[string]string, string, map[string]string, string)
func (*FlagSet) StringToStringVarP(*map[string]string, string, string, map[string]string, string)
func (*FlagSet) StringVar(*string, string, string, string)
func (*FlagSet) StringVarP(*string, string, string, string, string)
func (*FlagSet) TextVar(encoding.TextUnmarshaler, string, encoding.TextMarshaler, string)
func (*FlagSet) TextVarP(encoding.TextUnmarshaler, string, string, encoding.TextMarshaler, string)
func (*FlagSet) Time(string, time.Time, []string, string) *time.Time
func (*FlagSet) TimeP(string, string, time.Time, []string, string) *time.Time
func (*FlagSet) TimeVar(*time.Time, string, time.Time, []string, string)
func (*FlagSet) TimeVarP(*time.Time, string, string, time.Time, []string, string)
func (*FlagSet) Uint(string, uint, string) *uint
func (*FlagSet) Uint16(string, uint16, string) *uint16
func (*FlagSet) Uint16P(string, string, uint16, string) *uint16
func (*FlagSet) Uint16Var(*uint16, string, uint16, string)
func (*FlagSet) Uint16VarP(*uint16, string, string, uint16, string)
func (*FlagSet) Uint32(string, uint32, string) *uint32
func (*FlagSet) Uint32P(string, string, uint32, string) *uint32
func (*FlagSet) Uint32Var(*uint32, string, uint32, string)
func (*FlagSet) Uint32VarP(*uint32, string, string, uint32, string)
func (*FlagSet) Uint64(string, uint64, string) *uint64
func (*FlagSet) Uint64P(string, string, uint64, string) *uint64
func (*FlagSet) Uint64Var(*uint64, string, uint64, string)
func (*FlagSet) Uint64VarP(*uint64, string, string, uint64, string)
func (*FlagSet) Uint8(string, uint8, string) *uint8
func (*FlagSet) Uint8P(string, string, uint8, string) *uint8
func (*FlagSet) Uint8Var(*uint8, string, uint8, string)
func (*FlagSet) Uint8VarP(*uint8, string, string, uint8, string)
func (*FlagSet) UintP(string, string, uint, string) *uint
func (*FlagSet) UintSlice(string, []uint, string) *[]uint
func (*FlagSet) UintSliceP(string, string, []uint, string) *[]uint
func (*FlagSet) UintSliceVar(*[]uint, string, []uint, string)
func (*FlagSet) UintSliceVarP(*[]uint, string, string, []uint, string)
func (*FlagSet) UintVar(*uint, string, uint, string)
func (*FlagSet) UintVarP(*uint, string, string, uint, string)
func (*FlagSet) Var(Value, string, string)
func (*FlagSet) VarP(Value, string, string, string)
func (*FlagSet) VarPF(Value, string, string, string) *Flag
func (*FlagSet) Visit(func(*Flag))
func (*FlagSet) VisitAll(func(*Flag))
func Float32(string, float32, string) *float32
func Float32P(string, string, float32, string) *float32
func Float32Slice(string, []float32, string) *[]float32
func Float32SliceP(string, string, []float32, string) *[]float32
func Float32SliceVar(*[]float32, string, []float32, string)
func Float32SliceVarP(*[]float32, string, string, []float32, string)
func Float32Var(*float32, string, float32, string)
func Float32VarP(*float32, string, string, float32, string)
func Float64(string, float64, string) *float64
func Float64P(string, string, float64, string) *float64
func Float64Slice(string, []float64, string) *[]float64
func Float64SliceP(string, string, []float64, string) *[]float64
func Float64SliceVar(*[]float64, string, []float64, string)
func Float64SliceVarP(*[]float64, string, string, []float64, string)
func Float64Var(*float64, string, float64, string)
func Float64VarP(*float64, string, string, float64, string)
func Func(string, string, func(string) error)
func FuncP(string, string, string, func(string) error)
func IP(string, net.IP, string) *net.IP
func IPMask(string, net.IPMask, string) *net.IPMask
func IPMaskP(string, string, net.IPMask, string) *net.IPMask
func IPMaskVar(*net.IPMask, string, net.IPMask, string)
func IPMaskVarP(*net.IPMask, string, string, net.IPMask, string)
func IPNet(string, net.IPNet, string) *net.IPNet
func IPNetP(string, string, net.IPNet, string) *net.IPNet
func IPNetSlice(string, []net.IPNet, string) *[]net.IPNet
func IPNetSliceP(string, string, []net.IPNet, string) *[]net.IPNet
func IPNetSliceVar(*[]net.IPNet, string, []net.IPNet, string)
func IPNetSliceVarP(*[]net.IPNet, string, string, []net.IPNet, string)
func IPNetVar(*net.IPNet, string, net.IPNet, string)
func IPNetVarP(*net.IPNet, string, string, net.IPNet, string)
func IPP(string, string, net.IP, string) *net.IP
func IPSlice(string, []net.IP, string) *[]net.IP
func IPSliceP(string, string, []net.IP, string) *[]net.IP
func IPSliceVar(*[]net.IP, string, []net.IP, string)
func IPSliceVarP(*[]net.IP, string, string, []net.IP, string)
func IPVar(*net.IP, string, net.IP, string)
func IPVarP(*net.IP, string, string, net.IP, string)
func Int(string, int, string) *int
func Int16(string, int16, string) *int16
func Int16P(string, string, int16, string) *int16
func Int16Var(*int16, string, int16, string)
func Int16VarP(*int16, string, string, int16, string)
func Int32(string, int32, string) *int32
func Int32P(string, string, int32, string) *int32
func Int32Slice(string, []int32, string) *[]int32
func Int32SliceP(string, string, []int32, string) *[]int32
func Int32SliceVar(*[]int32, string, []int32, string)
func Int32SliceVarP(*[]int32, string, string, []int32, string)
func Int32Var(*int32, string, int32, string)
func Int32VarP(*int32, string, string, int32, string)
func Int64(string, int64, string) *int64
func Int64P(string, string, int64, string) *int64
func Int64Slice(string, []int64, string) *[]int64
func Int64SliceP(string, string, []int64, string) *[]int64
func Int64SliceVar(*[]int64, string, []int64, string)
func Int64SliceVarP(*[]int64, string, string, []int64, string)
func Int64Var(*int64, string, int64, string)
func Int64VarP(*int64, string, string, int64, string)
func Int8(string, int8, string) *int8
func Int8P(string, string, int8, string) *int8
func Int8Var(*int8, string, int8, string)
func Int8VarP(*int8, string, string, int8, string)
func IntP(string, string, int, string) *int
func IntSlice(string, []int, string) *[]int
func IntSliceP(string, string, []int, string) *[]int
func IntSliceVar(*[]int, string, []int, string)
func IntSliceVarP(*[]int, string, string, []int, string)
func IntVar(*int, string, int, string)
func IntVarP(*int, string, string, int, string)

type InvalidSyntaxError struct {
}

func (*InvalidSyntaxError) Error() string
func (*InvalidSyntaxError) GetSpecifiedFlag() string

type InvalidValueError struct {
}

func (*InvalidValueError) Error() string
func (*InvalidValueError) GetFlag() *Flag
func (*InvalidValueError) GetValue() string
func (*InvalidValueError) Unwrap() error
func Lookup(string) *Flag
func NArg() int
func NFlag() int
func NewFlagSet(string, ErrorHandling) *FlagSet

type NormalizedName string
type NotExistError struct {
}

func (*NotExistError) Error() string
func (*NotExistError) GetSpecifiedName() string
func (*NotExistError) GetSpecifiedShortnames() string
func PFlagFromGoFlag(*flag.Flag) *Flag
func Parse()
func ParseAll(func(flag *Flag, value string) error)

type ParseErrorsAllowlist struct {
	UnknownFlags bool
}
type ParseErrorsWhitelist = ParseErrorsAllowlist

func ParseIPv4Mask(string) net.IPMask
func ParseSkippedFlags([]string, *flag.FlagSet) error
func Parsed() bool
func PrintDefaults()
func Set(string, string) error
func SetInterspersed(bool)
func ShorthandLookup(string) *Flag

type SliceValue interface {
	Append(string) error
	GetSlice() []string
	Replace([]string) error
}

func String(string, string, string) *string
func StringArray(string, []string, string) *[]string
func StringArrayP(string, string, []string, string) *[]string
func StringArrayVar(*[]string, string, []string, string)
func StringArrayVarP(*[]string, string, string, []string, string)
func StringP(string, string, string, string) *string
func StringSlice(string, []string, string) *[]string
func StringSliceP(string, string, []string, string) *[]string
func StringSliceVar(*[]string, string, []string, string)
func StringSliceVarP(*[]string, string, string, []string, string)
func StringToInt(string, map[string]int, string) *map[string]int
func StringToInt64(string, map[string]int64, string) *map[string]int64
func StringToInt64P(string, string, map[string]int64, string) *map[string]int64
func StringToInt64Var(*map[string]int64, string, map[string]int64, string)
func StringToInt64VarP(*map[string]int64, string, string, map[string]int64, string)
func StringToIntP(string, string, map[string]int, string) *map[string]int
func StringToIntVar(*map[string]int, string, map[string]int, string)
func StringToIntVarP(*map[string]int, string, string, map[string]int, string)
func StringToString(string, map[string]string, string) *map[string]string
func StringToStringP(string, string, map[string]string, string) *map[string]string
func StringToStringVar(*map[string]string, string, map[string]string, string)
func StringToStringVarP(*map[string]string, string, string, map[string]string, string)
func StringVar(*string, string, string, string)
func StringVarP(*string, string, string, string, string)
func TextVar(encoding.TextUnmarshaler, string, encoding.TextMarshaler, string)
func TextVarP(encoding.TextUnmarshaler, string, string, encoding.TextMarshaler, string)
func Time(string, time.Time, []string, string) *time.Time
func TimeP(string, string, time.Time, []string, string) *time.Time
func TimeVar(*time.Time, string, time.Time, []string, string)
func TimeVarP(*time.Time, string, string, time.Time, []string, string)
func Uint(string, uint, string) *uint
func Uint16(string, uint16, string) *uint16
func Uint16P(string, string, uint16, string) *uint16
func Uint16Var(*uint16, string, uint16, string)
func Uint16VarP(*uint16, string, string, uint16, string)
func Uint32(string, uint32, string) *uint32
func Uint32P(string, string, uint32, string) *uint32
func Uint32Var(*uint32, string, uint32, string)
func Uint32VarP(*uint32, string, string, uint32, string)
func Uint64(string, uint64, string) *uint64
func Uint64P(string, string, uint64, string) *uint64
func Uint64Var(*uint64, string, uint64, string)
func Uint64VarP(*uint64, string, string, uint64, string)
func Uint8(string, uint8, string) *uint8
func Uint8P(string, string, uint8, string) *uint8
func Uint8Var(*uint8, string, uint8, string)
func Uint8VarP(*uint8, string, string, uint8, string)
func UintP(string, string, uint, string) *uint
func UintSlice(string, []uint, string) *[]uint
func UintSliceP(string, string, []uint, string) *[]uint
func UintSliceVar(*[]uint, string, []uint, string)
func UintSliceVarP(*[]uint, string, string, []uint, string)
func UintVar(*uint, string, uint, string)
func UintVarP(*uint, string, string, uint, string)
func UnquoteUsage(*Flag) (string, string)

var Usage func()

type Value interface {
	Set(string) error
	String() string
	Type() string
}
type ValueRequiredError struct {
}

func (*ValueRequiredError) Error() string
func (*ValueRequiredError) GetFlag() *Flag
func (*ValueRequiredError) GetSpecifiedName() string
func (*ValueRequiredError) GetSpecifiedShortnames() string
func Var(Value, string, string)
func VarP(Value, string, string, string)
func Visit(func(*Flag))
func VisitAll(func(*Flag))
