// Package github.com/golang-jwt/jwt/v4 of github.com/golang-jwt/jwt/v4 v4.5.2, MIT, Copyright (c) 2012 Dave Grijalva
//
// Declarations without bodies, written by ci/declare; not to be edited.

package jwt

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"time"
)

type ClaimStrings []string

func (ClaimStrings) MarshalJSON() ([]byte, error)
func (*ClaimStrings) UnmarshalJSON([]byte) error

type Claims interface {
	Valid() error
}

var DecodePaddingAllowed bool

func DecodeSegment(string) ([]byte, error)

var DecodeStrict bool

func EncodeSegment([]byte) string

var ErrECDSAVerification error
var ErrEd25519Verification error
var ErrHashUnavailable error
var ErrInvalidKey error
var ErrInvalidKeyType error
var ErrKeyMustBePEMEncoded error
var ErrNotECPrivateKey error
var ErrNotECPublicKey error
var ErrNotEdPrivateKey error
var ErrNotEdPublicKey error
var ErrNotRSAPrivateKey error
var ErrNotRSAPublicKey error
var ErrSignatureInvalid error
var ErrTokenExpired error
var ErrTokenInvalidAudience error
var ErrTokenInvalidClaims error
var ErrTokenInvalidId error
var ErrTokenInvalidIssuer error
var ErrTokenMalformed error
var ErrTokenNotValidYet error
var ErrTokenSignatureInvalid error
var ErrTokenUnverifiable error
var ErrTokenUsedBeforeIssued error

func GetAlgorithms() []string
func GetSigningMethod(string) SigningMethod

type Keyfunc func(*Token) (any, error)
type MapClaims map[string]any

func (MapClaims) Valid() error
func (MapClaims) VerifyAudience(string, bool) bool
func (MapClaims) VerifyExpiresAt(int64, bool) bool
func (MapClaims) VerifyIssuedAt(int64, bool) bool
func (MapClaims) VerifyIssuer(string, bool) bool
func (MapClaims) VerifyNotBefore(int64, bool) bool

var MarshalSingleStringAsArray bool

func New(SigningMethod) *Token
func NewNumericDate(time.Time) *NumericDate
func NewParser(...ParserOption) *Parser
func NewValidationError(string, uint32) *ValidationError
func NewWithClaims(SigningMethod, Claims) *Token

var NoneSignatureTypeDisallowedError error

type NumericDate struct {
	time.Time
}

func (NumericDate) MarshalJSON() ([]byte, error)
func (*NumericDate) UnmarshalJSON([]byte) error
func Parse(string, Keyfunc, ...ParserOption) (*Token, error)
func ParseECPrivateKeyFromPEM([]byte) (*ecdsa.PrivateKey, error)
func ParseECPublicKeyFromPEM([]byte) (*ecdsa.PublicKey, error)
func ParseEdPrivateKeyFromPEM([]byte) (crypto.PrivateKey, error)
func ParseEdPublicKeyFromPEM([]byte) (crypto.PublicKey, error)
func ParseRSAPrivateKeyFromPEM([]byte) (*rsa.PrivateKey, error)
func ParseRSAPrivateKeyFromPEMWithPassword([]byte, string) (*rsa.PrivateKey, error)
func ParseRSAPublicKeyFromPEM([]byte) (*rsa.PublicKey, error)
func ParseWithClaims(string, Claims, Keyfunc, ...ParserOption) (*Token, error)

type Parser struct {
	ValidMethods         []string
	UseJSONNumber        bool
	SkipClaimsValidation bool
}

func (*Parser) Parse(string, Keyfunc) (*Token, error)
func (*Parser) ParseUnverified(string, Claims) (*Token, []string, error)
func (*Parser) ParseWithClaims(string, Claims, Keyfunc) (*Token, error)

type ParserOption func(*Parser)

func RegisterSigningMethod(string, func() SigningMethod)

type RegisteredClaims struct {
	Issuer    string
	Subject   string
	Audience  ClaimStrings
	ExpiresAt *NumericDate
	NotBefore *NumericDate
	IssuedAt  *NumericDate
	ID        string
}

func (RegisteredClaims) Valid() error
func (*RegisteredClaims) VerifyAudience(string, bool) bool
func (*RegisteredClaims) VerifyExpiresAt(time.Time, bool) bool
func (*RegisteredClaims) VerifyIssuedAt(time.Time, bool) bool
func (*RegisteredClaims) VerifyIssuer(string, bool) bool
func (*RegisteredClaims) VerifyNotBefore(time.Time, bool) bool

type SigningMethod interface {
	Alg() string
	Sign(string, any) (string, error)
	Verify(string, string, any) error
}
type SigningMethodECDSA struct {
	Name      string
	Hash      crypto.Hash
	KeySize   int
	CurveBits int
}

func (*SigningMethodECDSA) Alg() string
func (*SigningMethodECDSA) Sign(string, any) (string, error)
func (*SigningMethodECDSA) Verify(string, string, any) error

var SigningMethodES256 *SigningMethodECDSA
var SigningMethodES384 *SigningMethodECDSA
var SigningMethodES512 *SigningMethodECDSA

type SigningMethodEd25519 struct {
}

func (*SigningMethodEd25519) Alg() string
func (*SigningMethodEd25519) Sign(string, any) (string, error)
func (*SigningMethodEd25519) Verify(string, string, any) error

var SigningMethodEdDSA *SigningMethodEd25519

type SigningMethodHMAC struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Sign(string, any) (string, error)
func (*SigningMethodHMAC) Verify(string, string, any) error

var SigningMethodHS256 *SigningMethodHMAC
var SigningMethodHS384 *SigningMethodHMAC
var SigningMethodHS512 *SigningMethodHMAC
var SigningMethodNone *signingMethodNone
var SigningMethodPS256 *SigningMethodRSAPSS
var SigningMethodPS384 *SigningMethodRSAPSS
var SigningMethodPS512 *SigningMethodRSAPSS
var SigningMethodRS256 *SigningMethodRSA
var SigningMethodRS384 *SigningMethodRSA
var SigningMethodRS512 *SigningMethodRSA

type SigningMethodRSA struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodRSA) Alg() string
func (*SigningMethodRSA) Sign(string, any) (string, error)
func (*SigningMethodRSA) Verify(string, string, any) error

type SigningMethodRSAPSS struct {
	*SigningMethodRSA
	Options       *rsa.PSSOptions
	VerifyOptions *rsa.PSSOptions
}

func (*SigningMethodRSAPSS) Sign(string, any) (string, error)
func (*SigningMethodRSAPSS) Verify(string, string, any) error

type StandardClaims struct {
	Audience  string
	ExpiresAt int64
	Id        string
	IssuedAt  int64
	Issuer    string
	NotBefore int64
	Subject   string
}

func (StandardClaims) Valid() error
func (*StandardClaims) VerifyAudience(string, bool) bool
func (*StandardClaims) VerifyExpiresAt(int64, bool) bool
func (*StandardClaims) VerifyIssuedAt(int64, bool) bool
func (*StandardClaims) VerifyIssuer(string, bool) bool
func (*StandardClaims) VerifyNotBefore(int64, bool) bool

var TimeFunc func() time.Time
var TimePrecision time.Duration

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature string
	Valid     bool
}

func (*Token) SignedString(any) (string, error)
func (*Token) SigningString() (string, error)

type ValidationError struct {
	Inner  error
	Errors uint32
}

func (ValidationError) Error() string
func (*ValidationError) Is(error) bool
func (*ValidationError) Unwrap() error
func WithJSONNumber() ParserOption
func WithValidMethods([]string) ParserOption
func WithoutClaimsValidation() ParserOption

type signingMethodNone struct {
}

func (*signingMethodNone) Alg() string
func (*signingMethodNone) Sign(string, any) (string, error)
func (*signingMethodNone) Verify(string, string, any) error
