// Package golang.org/x/text/language of golang.org/x/text v0.43.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package language

var Afrikaans Tag
var Albanian Tag
var AmericanEnglish Tag
var Amharic Tag
var Arabic Tag
var Armenian Tag
var Azerbaijani Tag

type Base struct {
}

func (Base) ISO3() string
func (Base) IsPrivateUse() bool
func (Base) String() string

var Bengali Tag
var BrazilianPortuguese Tag
var BritishEnglish Tag
var Bulgarian Tag
var Burmese Tag
var CanadianFrench Tag

type CanonType int

func (CanonType) Canonicalize(Tag) (Tag, error)
func (CanonType) Compose(...any) (Tag, error)
func (CanonType) Make(string) Tag
func (CanonType) MustParse(string) Tag
func (CanonType) Parse(string) (Tag, error)

var Catalan Tag
var Chinese Tag

func CompactIndex(Tag) (int, bool)
func Compose(...any) (Tag, error)
func Comprehends(Tag, Tag) Confidence

type Confidence int

func (Confidence) String() string

type Coverage interface {
	BaseLanguages() []Base
	Regions() []Region
	Scripts() []Script
	Tags() []Tag
}

var Croatian Tag
var Czech Tag
var Danish Tag
var Dutch Tag

func EncodeM49(int) (Region, error)

var English Tag
var ErrMissingLikelyTagsData error
var Estonian Tag
var EuropeanPortuguese Tag
var EuropeanSpanish Tag

type Extension struct {
}

func (Extension) String() string
func (Extension) Tokens() []string
func (Extension) Type() byte

var Filipino Tag
var Finnish Tag
var French Tag
var Georgian Tag
var German Tag
var Greek Tag
var Gujarati Tag
var Hebrew Tag
var Hindi Tag
var Hungarian Tag
var Icelandic Tag
var Indonesian Tag
var Italian Tag
var Japanese Tag
var Kannada Tag
var Kazakh Tag
var Khmer Tag
var Kirghiz Tag
var Korean Tag
var Lao Tag
var LatinAmericanSpanish Tag
var Latvian Tag
var Lithuanian Tag
var Macedonian Tag

func Make(string) Tag

var Malay Tag
var Malayalam Tag
var Marathi Tag

type MatchOption func(*matcher)

func MatchStrings(Matcher, ...string) (Tag, int)

type Matcher interface {
	Match(...Tag) (Tag, int, Confidence)
}

var ModernStandardArabic Tag
var Mongolian Tag

func MustParse(string) Tag
func MustParseBase(string) Base
func MustParseRegion(string) Region
func MustParseScript(string) Script

var Nepali Tag

func NewCoverage(...any) Coverage
func NewMatcher([]Tag, ...MatchOption) Matcher

var Norwegian Tag

func Parse(string) (Tag, error)
func ParseAcceptLanguage(string) ([]Tag, []float32, error)
func ParseBase(string) (Base, error)
func ParseExtension(string) (Extension, error)
func ParseRegion(string) (Region, error)
func ParseScript(string) (Script, error)
func ParseVariant(string) (Variant, error)

var Persian Tag
var Polish Tag
var Portuguese Tag

func PreferSameScript(bool) MatchOption

var Punjabi Tag

type Region struct {
}

func (Region) Canonicalize() Region
func (Region) Contains(Region) bool
func (Region) ISO3() string
func (Region) IsCountry() bool
func (Region) IsGroup() bool
func (Region) IsPrivateUse() bool
func (Region) M49() int
func (Region) String() string
func (Region) TLD() (Region, error)

var Romanian Tag
var Russian Tag

type Script struct {
}

func (Script) IsPrivateUse() bool
func (Script) String() string

var Serbian Tag
var SerbianLatin Tag
var SimplifiedChinese Tag
var Sinhala Tag
var Slovak Tag
var Slovenian Tag
var Spanish Tag
var Supported Coverage
var Swahili Tag
var Swedish Tag

type Tag struct {
}

func (Tag) Base() (Base, Confidence)
func (Tag) Extension(byte) (Extension, bool)
func (Tag) Extensions() []Extension
func (Tag) IsRoot() bool
func (Tag) MarshalText() ([]byte, error)
func (Tag) Parent() Tag
func (Tag) Raw() (Base, Script, Region)
func (Tag) Region() (Region, Confidence)
func (Tag) Script() (Script, Confidence)
func (Tag) SetTypeForKey(string, string) (Tag, error)
func (Tag) String() string
func (Tag) TypeForKey(string) string
func (*Tag) UnmarshalText([]byte) error
func (Tag) Variants() []Variant

var Tamil Tag
var Telugu Tag
var Thai Tag
var TraditionalChinese Tag
var Turkish Tag
var Ukrainian Tag
var Und Tag
var Urdu Tag
var Uzbek Tag

type ValueError interface {
	Subtag() string
	error
}
type Variant struct {
}

func (Variant) String() string

var Vietnamese Tag
var Zulu Tag

type matcher struct {
}

func (*matcher) Match(...Tag) (Tag, int, Confidence)
