// Package crypto/x509 of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package x509

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/rsa"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/url"
	"time"
)

type CertPool struct {
}

func (*CertPool) AddCert(*Certificate)
func (*CertPool) AddCertWithConstraint(*Certificate, func([]*Certificate) error)
func (*CertPool) AppendCertsFromPEM([]byte) bool
func (*CertPool) Clone() *CertPool
func (*CertPool) Equal(*CertPool) bool
func (*CertPool) Subjects() [][]byte

type Certificate struct {
	Raw                         []byte
	RawTBSCertificate           []byte
	RawSubjectPublicKeyInfo     []byte
	RawSubject                  []byte
	RawIssuer                   []byte
	Signature                   []byte
	SignatureAlgorithm          SignatureAlgorithm
	PublicKeyAlgorithm          PublicKeyAlgorithm
	PublicKey                   any
	Version                     int
	SerialNumber                *big.Int
	Issuer                      pkix.Name
	Subject                     pkix.Name
	NotBefore                   time.Time
	NotAfter                    time.Time
	KeyUsage                    KeyUsage
	Extensions                  []pkix.Extension
	ExtraExtensions             []pkix.Extension
	UnhandledCriticalExtensions []asn1.ObjectIdentifier
	ExtKeyUsage                 []ExtKeyUsage
	UnknownExtKeyUsage          []asn1.ObjectIdentifier
	BasicConstraintsValid       bool
	IsCA                        bool
	MaxPathLen                  int
	MaxPathLenZero              bool
	SubjectKeyId                []byte
	AuthorityKeyId              []byte
	OCSPServer                  []string
	IssuingCertificateURL       []string
	DNSNames                    []string
	EmailAddresses              []string
	IPAddresses                 []net.IP
	URIs                        []*url.URL
	PermittedDNSDomainsCritical bool
	PermittedDNSDomains         []string
	ExcludedDNSDomains          []string
	PermittedIPRanges           []*net.IPNet
	ExcludedIPRanges            []*net.IPNet
	PermittedEmailAddresses     []string
	ExcludedEmailAddresses      []string
	PermittedURIDomains         []string
	ExcludedURIDomains          []string
	CRLDistributionPoints       []string
	PolicyIdentifiers           []asn1.ObjectIdentifier
	Policies                    []OID
	InhibitAnyPolicy            int
	InhibitAnyPolicyZero        bool
	InhibitPolicyMapping        int
	InhibitPolicyMappingZero    bool
	RequireExplicitPolicy       int
	RequireExplicitPolicyZero   bool
	PolicyMappings              []PolicyMapping
}

func (*Certificate) CheckCRLSignature(*pkix.CertificateList) error
func (*Certificate) CheckSignature(SignatureAlgorithm, []byte, []byte) error
func (*Certificate) CheckSignatureFrom(*Certificate) error
func (*Certificate) CreateCRL(io.Reader, any, []pkix.RevokedCertificate, time.Time, time.Time) ([]byte, error)
func (*Certificate) Equal(*Certificate) bool
func (*Certificate) Verify(VerifyOptions) ([][]*Certificate, error)
func (*Certificate) VerifyHostname(string) error

type CertificateInvalidError struct {
	Cert   *Certificate
	Reason InvalidReason
	Detail string
}

func (CertificateInvalidError) Error() string

type CertificateRequest struct {
	Raw                      []byte
	RawTBSCertificateRequest []byte
	RawSubjectPublicKeyInfo  []byte
	RawSubject               []byte
	Version                  int
	Signature                []byte
	SignatureAlgorithm       SignatureAlgorithm
	PublicKeyAlgorithm       PublicKeyAlgorithm
	PublicKey                any
	Subject                  pkix.Name
	Attributes               []pkix.AttributeTypeAndValueSET
	Extensions               []pkix.Extension
	ExtraExtensions          []pkix.Extension
	DNSNames                 []string
	EmailAddresses           []string
	IPAddresses              []net.IP
	URIs                     []*url.URL
}

func (*CertificateRequest) CheckSignature() error

type ConstraintViolationError struct {
}

func (ConstraintViolationError) Error() string
func CreateCertificate(io.Reader, *Certificate, *Certificate, any, any) ([]byte, error)
func CreateCertificateRequest(io.Reader, *CertificateRequest, any) ([]byte, error)
func CreateRevocationList(io.Reader, *RevocationList, *Certificate, crypto.Signer) ([]byte, error)
func DecryptPEMBlock(*pem.Block, []byte) ([]byte, error)
func EncryptPEMBlock(io.Reader, string, []byte, []byte, PEMCipher) (*pem.Block, error)

var ErrUnsupportedAlgorithm error

type ExtKeyUsage int

func (ExtKeyUsage) OID() OID
func (ExtKeyUsage) String() string

type HostnameError struct {
	Certificate *Certificate
	Host        string
}

func (HostnameError) Error() string

var IncorrectPasswordError error

type InsecureAlgorithmError int

func (InsecureAlgorithmError) Error() string

type InvalidReason int

func IsEncryptedPEMBlock(*pem.Block) bool

type KeyUsage int

func (KeyUsage) String() string
func MarshalECPrivateKey(*ecdsa.PrivateKey) ([]byte, error)
func MarshalPKCS1PrivateKey(*rsa.PrivateKey) []byte
func MarshalPKCS1PublicKey(*rsa.PublicKey) []byte
func MarshalPKCS8PrivateKey(any) ([]byte, error)
func MarshalPKIXPublicKey(any) ([]byte, error)
func NewCertPool() *CertPool

type OID struct {
}

func (OID) AppendBinary([]byte) ([]byte, error)
func (OID) AppendText([]byte) ([]byte, error)
func (OID) Equal(OID) bool
func (OID) EqualASN1OID(asn1.ObjectIdentifier) bool
func (OID) MarshalBinary() ([]byte, error)
func (OID) MarshalText() ([]byte, error)
func (OID) String() string
func (*OID) UnmarshalBinary([]byte) error
func (*OID) UnmarshalText([]byte) error
func OIDFromASN1OID(asn1.ObjectIdentifier) (OID, error)
func OIDFromInts([]uint64) (OID, error)

type PEMCipher int

func ParseCRL([]byte) (*pkix.CertificateList, error)
func ParseCertificate([]byte) (*Certificate, error)
func ParseCertificateRequest([]byte) (*CertificateRequest, error)
func ParseCertificates([]byte) ([]*Certificate, error)
func ParseDERCRL([]byte) (*pkix.CertificateList, error)
func ParseECPrivateKey([]byte) (*ecdsa.PrivateKey, error)
func ParseOID(string) (OID, error)
func ParsePKCS1PrivateKey([]byte) (*rsa.PrivateKey, error)
func ParsePKCS1PublicKey([]byte) (*rsa.PublicKey, error)
func ParsePKCS8PrivateKey([]byte) (any, error)
func ParsePKIXPublicKey([]byte) (any, error)
func ParseRevocationList([]byte) (*RevocationList, error)

type PolicyMapping struct {
	IssuerDomainPolicy  OID
	SubjectDomainPolicy OID
}
type PublicKeyAlgorithm int

func (PublicKeyAlgorithm) String() string

type RevocationList struct {
	Raw                       []byte
	RawTBSRevocationList      []byte
	RawIssuer                 []byte
	Issuer                    pkix.Name
	AuthorityKeyId            []byte
	Signature                 []byte
	SignatureAlgorithm        SignatureAlgorithm
	RevokedCertificateEntries []RevocationListEntry
	RevokedCertificates       []pkix.RevokedCertificate
	Number                    *big.Int
	ThisUpdate                time.Time
	NextUpdate                time.Time
	Extensions                []pkix.Extension
	ExtraExtensions           []pkix.Extension
}

func (*RevocationList) CheckSignatureFrom(*Certificate) error

type RevocationListEntry struct {
	Raw             []byte
	SerialNumber    *big.Int
	RevocationTime  time.Time
	ReasonCode      int
	Extensions      []pkix.Extension
	ExtraExtensions []pkix.Extension
}

func SetFallbackRoots(*CertPool)

type SignatureAlgorithm int

func (SignatureAlgorithm) String() string
func SystemCertPool() (*CertPool, error)

type SystemRootsError struct {
	Err error
}

func (SystemRootsError) Error() string
func (SystemRootsError) Unwrap() error

type UnhandledCriticalExtension struct {
}

func (UnhandledCriticalExtension) Error() string

type UnknownAuthorityError struct {
	Cert *Certificate
}

func (UnknownAuthorityError) Error() string

type VerifyOptions struct {
	DNSName                   string
	Intermediates             *CertPool
	Roots                     *CertPool
	CurrentTime               time.Time
	KeyUsages                 []ExtKeyUsage
	MaxConstraintComparisions int
	CertificatePolicies       []OID
}
