// Package strconv of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package strconv

func AppendBool([]byte, bool) []byte
func AppendFloat([]byte, float64, byte, int, int) []byte
func AppendInt([]byte, int64, int) []byte
func AppendQuote([]byte, string) []byte
func AppendQuoteRune([]byte, rune) []byte
func AppendQuoteRuneToASCII([]byte, rune) []byte
func AppendQuoteRuneToGraphic([]byte, rune) []byte
func AppendQuoteToASCII([]byte, string) []byte
func AppendQuoteToGraphic([]byte, string) []byte
func AppendUint([]byte, uint64, int) []byte
func Atoi(string) (int, error)
func CanBackquote(string) bool

var ErrRange error
var ErrSyntax error

func FormatBool(bool) string
func FormatComplex(complex128, byte, int, int) string
func FormatFloat(float64, byte, int, int) string
func FormatInt(int64, int) string
func FormatUint(uint64, int) string
func IsGraphic(rune) bool
func IsPrint(rune) bool
func Itoa(int) string

type NumError struct {
	Func string
	Num  string
	Err  error
}

func (*NumError) Error() string
func (*NumError) Unwrap() error
func ParseBool(string) (bool, error)
func ParseComplex(string, int) (complex128, error)
func ParseFloat(string, int) (float64, error)
func ParseInt(string, int, int) (int64, error)
func ParseUint(string, int, int) (uint64, error)
func Quote(string) string
func QuoteRune(rune) string
func QuoteRuneToASCII(rune) string
func QuoteRuneToGraphic(rune) string
func QuoteToASCII(string) string
func QuoteToGraphic(string) string
func QuotedPrefix(string) (string, error)
func Unquote(string) (string, error)
func UnquoteChar(string, byte) (rune, bool, string, error)
