// Package github.com/golang-jwt/jwt/v5 of github.com/golang-jwt/jwt/v5 v5.3.1, MIT, Copyright (c) 2012 Dave Grijalva
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
	GetAudience() (ClaimStrings, error)
	GetExpirationTime() (*NumericDate, error)
	GetIssuedAt() (*NumericDate, error)
	GetIssuer() (string, error)
	GetNotBefore() (*NumericDate, error)
	GetSubject() (string, error)
}
type ClaimsValidator interface {
	Claims
	Validate() error
}

var ErrECDSAVerification error
var ErrEd25519Verification error
var ErrHashUnavailable error
var ErrInvalidKey error
var ErrInvalidKeyType error
var ErrInvalidType error
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
var ErrTokenInvalidSubject error
var ErrTokenMalformed error
var ErrTokenNotValidYet error
var ErrTokenRequiredClaimMissing error
var ErrTokenSignatureInvalid error
var ErrTokenUnverifiable error
var ErrTokenUsedBeforeIssued error

func GetAlgorithms() []string
func GetSigningMethod(string) SigningMethod

type Keyfunc func(*Token) (any, error)
type MapClaims map[string]any

func (MapClaims) GetAudience() (ClaimStrings, error)
func (MapClaims) GetExpirationTime() (*NumericDate, error)
func (MapClaims) GetIssuedAt() (*NumericDate, error)
func (MapClaims) GetIssuer() (string, error)
func (MapClaims) GetNotBefore() (*NumericDate, error)
func (MapClaims) GetSubject() (string, error)

var MarshalSingleStringAsArray bool

func New(SigningMethod, ...TokenOption) *Token
func NewNumericDate(time.Time) *NumericDate
func NewParser(...ParserOption) *Parser
func NewValidator(...ParserOption) *Validator
func NewWithClaims(SigningMethod, Claims, ...TokenOption) *Token

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
}

func (*Parser) DecodeSegment(string) ([]byte, error)
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

func (RegisteredClaims) GetAudience() (ClaimStrings, error)
func (RegisteredClaims) GetExpirationTime() (*NumericDate, error)
func (RegisteredClaims) GetIssuedAt() (*NumericDate, error)
func (RegisteredClaims) GetIssuer() (string, error)
func (RegisteredClaims) GetNotBefore() (*NumericDate, error)
func (RegisteredClaims) GetSubject() (string, error)

type SigningMethod interface {
	Alg() string
	Sign(string, any) ([]byte, error)
	Verify(string, []byte, any) error
}
type SigningMethodECDSA struct {
	Name      string
	Hash      crypto.Hash
	KeySize   int
	CurveBits int
}

func (*SigningMethodECDSA) Alg() string
func (*SigningMethodECDSA) Sign(string, any) ([]byte, error)
func (*SigningMethodECDSA) Verify(string, []byte, any) error

var SigningMethodES256 *SigningMethodECDSA
var SigningMethodES384 *SigningMethodECDSA
var SigningMethodES512 *SigningMethodECDSA

type SigningMethodEd25519 struct {
}

func (*SigningMethodEd25519) Alg() string
func (*SigningMethodEd25519) Sign(string, any) ([]byte, error)
func (*SigningMethodEd25519) Verify(string, []byte, any) error

var SigningMethodEdDSA *SigningMethodEd25519

type SigningMethodHMAC struct {
	Name string
	Hash crypto.Hash
}

func (*SigningMethodHMAC) Alg() string
func (*SigningMethodHMAC) Sign(string, any) ([]byte, error)
func (*SigningMethodHMAC) Verify(string, []byte, any) error

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
func (*SigningMethodRSA) Sign(string, any) ([]byte, error)
func (*SigningMethodRSA) Verify(string, []byte, any) error

type SigningMethodRSAPSS struct {
	*SigningMethodRSA
	Options       *rsa.PSSOptions
	VerifyOptions *rsa.PSSOptions
}

func (*SigningMethodRSAPSS) Sign(string, any) ([]byte, error)
func (*SigningMethodRSAPSS) Verify(string, []byte, any) error

var TimePrecision time.Duration

type Token struct {
	Raw       string
	Method    SigningMethod
	Header    map[string]any
	Claims    Claims
	Signature []byte
	Valid     bool
}

func (*Token) EncodeSegment([]byte) string
func (*Token) SignedString(any) (string, error)
func (*Token) SigningString() (string, error)

type TokenOption func(*Token)
type Validator struct {
}

func (*Validator) Validate(Claims) error

type VerificationKey interface {
	crypto.PublicKey | []uint8
}
type VerificationKeySet struct {
	Keys []VerificationKey
}

func WithAllAudiences(...string) ParserOption
func WithAudience(...string) ParserOption
func WithExpirationRequired() ParserOption
func WithIssuedAt() ParserOption
func WithIssuer(string) ParserOption
func WithJSONNumber() ParserOption
func WithLeeway(time.Duration) ParserOption
func WithNotBeforeRequired() ParserOption
func WithPaddingAllowed() ParserOption
func WithStrictDecoding() ParserOption
func WithSubject(string) ParserOption
func WithTimeFunc(func() time.Time) ParserOption
func WithValidMethods([]string) ParserOption
func WithoutClaimsValidation() ParserOption

type signingMethodNone struct {
}

func (*signingMethodNone) Alg() string
func (*signingMethodNone) Sign(string, any) ([]byte, error)
func (*signingMethodNone) Verify(string, []byte, any) error
