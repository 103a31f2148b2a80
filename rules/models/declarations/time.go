// Package time of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package time

func After(Duration) <-chan Time
func AfterFunc(Duration, func()) *Timer
func Date(int, Month, int, int, int, int, int, *Location) Time

type Duration int64

func (Duration) Abs() Duration
func (Duration) Hours() float64
func (Duration) Microseconds() int64
func (Duration) Milliseconds() int64
func (Duration) Minutes() float64
func (Duration) Nanoseconds() int64
func (Duration) Round(Duration) Duration
func (Duration) Seconds() float64
func (Duration) String() string
func (Duration) Truncate(Duration) Duration
func FixedZone(string, int) *Location
func LoadLocation(string) (*Location, error)
func LoadLocationFromTZData(string, []byte) (*Location, error)

var Local *Location

type Location struct {
}

func (*Location) String() string

type Month int

func (Month) String() string
func NewTicker(Duration) *Ticker
func NewTimer(Duration) *Timer
func Now() Time
func Parse(string, string) (Time, error)
func ParseDuration(string) (Duration, error)

type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (*ParseError) Error() string
func ParseInLocation(string, string, *Location) (Time, error)
func Since(Time) Duration
func Sleep(Duration)
func Tick(Duration) <-chan Time

type Ticker struct {
	C <-chan Time
}

func (*Ticker) Reset(Duration)
func (*Ticker) Stop()

type Time struct {
}

func (Time) Add(Duration) Time
func (Time) AddDate(int, int, int) Time
func (Time) After(Time) bool
func (Time) AppendBinary([]byte) ([]byte, error)
func (Time) AppendFormat([]byte, string) []byte
func (Time) AppendText([]byte) ([]byte, error)
func (Time) Before(Time) bool
func (Time) Clock() (int, int, int)
func (Time) Compare(Time) int
func (Time) Date() (int, Month, int)
func (Time) Day() int
func (Time) Equal(Time) bool
func (Time) Format(string) string
func (Time) GoString() string
func (*Time) GobDecode([]byte) error
func (Time) GobEncode() ([]byte, error)
func (Time) Hour() int
func (Time) ISOWeek() (int, int)
func (Time) In(*Location) Time
func (Time) IsDST() bool
func (Time) IsZero() bool
func (Time) Local() Time
func (Time) Location() *Location
func (Time) MarshalBinary() ([]byte, error)
func (Time) MarshalJSON() ([]byte, error)
func (Time) MarshalText() ([]byte, error)
func (Time) Minute() int
func (Time) Month() Month
func (Time) Nanosecond() int
func (Time) Round(Duration) Time
func (Time) Second() int
func (Time) String() string
func (Time) Sub(Time) Duration
func (Time) Truncate(Duration) Time
func (Time) UTC() Time
func (Time) Unix() int64
func (Time) UnixMicro() int64
func (Time) UnixMilli() int64
func (Time) UnixNano() int64
func (*Time) UnmarshalBinary([]byte) error
func (*Time) UnmarshalJSON([]byte) error
func (*Time) UnmarshalText([]byte) error
func (Time) Weekday() Weekday
func (Time) Year() int
func (Time) YearDay() int
func (Time) Zone() (string, int)
func (Time) ZoneBounds() (Time, Time)

type Timer struct {
	C <-chan Time
}

func (*Timer) Reset(Duration) bool
func (*Timer) Stop() bool

var UTC *Location

func Unix(int64, int64) Time
func UnixMicro(int64) Time
func UnixMilli(int64) Time
func Until(Time) Duration

type Weekday int

func (Weekday) String() string
