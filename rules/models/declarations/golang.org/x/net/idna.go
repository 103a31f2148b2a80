// Package golang.org/x/net/idna of golang.org/x/net v0.62.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package idna

func BidiRule() Option
func CheckHyphens(bool) Option
func CheckJoiners(bool) Option

var Display *Profile
var Lookup *Profile

func MapForLookup() Option
func New(...Option) *Profile

type Option func(*options)
type Profile struct {
	options
}

func (*Profile) String() string
func (*Profile) ToASCII(string) (string, error)
func (*Profile) ToUnicode(string) (string, error)

var Punycode *Profile
var Registration *Profile

func RemoveLeadingDots(bool) Option
func StrictDomainName(bool) Option
func ToASCII(string) (string, error)
func ToUnicode(string) (string, error)
func Transitional(bool) Option
func ValidateForRegistration() Option
func ValidateLabels(bool) Option
func VerifyDNSLength(bool) Option

type options struct {
}
