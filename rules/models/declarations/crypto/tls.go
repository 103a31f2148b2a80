// Package crypto/tls of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package tls

import (
	"context"
	"crypto"
	"crypto/x509"
	"io"
	"net"
	"time"
)

type AlertError uint8

func (AlertError) Error() string

type Certificate struct {
	Certificate                  [][]byte
	PrivateKey                   crypto.PrivateKey
	SupportedSignatureAlgorithms []SignatureScheme
	OCSPStaple                   []byte
	SignedCertificateTimestamps  [][]byte
	Leaf                         *x509.Certificate
}
type CertificateRequestInfo struct {
	AcceptableCAs    [][]byte
	SignatureSchemes []SignatureScheme
	Version          uint16
}

func (*CertificateRequestInfo) Context() context.Context
func (*CertificateRequestInfo) SupportsCertificate(*Certificate) error

type CertificateVerificationError struct {
	UnverifiedCertificates []*x509.Certificate
	Err                    error
}

func (*CertificateVerificationError) Error() string
func (*CertificateVerificationError) Unwrap() error

type CipherSuite struct {
	ID                uint16
	Name              string
	SupportedVersions []uint16
	Insecure          bool
}

func CipherSuiteName(uint16) string
func CipherSuites() []*CipherSuite
func Client(net.Conn, *Config) *Conn

type ClientAuthType int

func (ClientAuthType) String() string

type ClientHelloInfo struct {
	CipherSuites      []uint16
	ServerName        string
	SupportedCurves   []CurveID
	SupportedPoints   []uint8
	SignatureSchemes  []SignatureScheme
	SupportedProtos   []string
	SupportedVersions []uint16
	Extensions        []uint16
	Conn              net.Conn
	HelloRetryRequest bool
}

func (*ClientHelloInfo) Context() context.Context
func (*ClientHelloInfo) SupportsCertificate(*Certificate) error

type ClientSessionCache interface {
	Get(string) (*ClientSessionState, bool)
	Put(string, *ClientSessionState)
}
type ClientSessionState struct {
}

func (*ClientSessionState) ResumptionState() ([]byte, *SessionState, error)

type Config struct {
	Rand                                io.Reader
	Time                                func() time.Time
	Certificates                        []Certificate
	NameToCertificate                   map[string]*Certificate
	GetCertificate                      func(*ClientHelloInfo) (*Certificate, error)
	GetClientCertificate                func(*CertificateRequestInfo) (*Certificate, error)
	GetConfigForClient                  func(*ClientHelloInfo) (*Config, error)
	VerifyPeerCertificate               func(rawCerts [][]byte, verifiedChains [][]*x509.Certificate) error
	VerifyConnection                    func(ConnectionState) error
	RootCAs                             *x509.CertPool
	NextProtos                          []string
	ServerName                          string
	ClientAuth                          ClientAuthType
	ClientCAs                           *x509.CertPool
	InsecureSkipVerify                  bool
	CipherSuites                        []uint16
	PreferServerCipherSuites            bool
	SessionTicketsDisabled              bool
	SessionTicketKey                    [32]byte
	ClientSessionCache                  ClientSessionCache
	UnwrapSession                       func(identity []byte, cs ConnectionState) (*SessionState, error)
	WrapSession                         func(ConnectionState, *SessionState) ([]byte, error)
	MinVersion                          uint16
	MaxVersion                          uint16
	CurvePreferences                    []CurveID
	DynamicRecordSizingDisabled         bool
	Renegotiation                       RenegotiationSupport
	KeyLogWriter                        io.Writer
	EncryptedClientHelloConfigList      []byte
	EncryptedClientHelloRejectionVerify func(ConnectionState) error
	GetEncryptedClientHelloKeys         func(*ClientHelloInfo) ([]EncryptedClientHelloKey, error)
	EncryptedClientHelloKeys            []EncryptedClientHelloKey
}

func (*Config) BuildNameToCertificate()
func (*Config) Clone() *Config
func (*Config) DecryptTicket([]byte, ConnectionState) (*SessionState, error)
func (*Config) EncryptTicket(ConnectionState, *SessionState) ([]byte, error)
func (*Config) SetSessionTicketKeys([][32]byte)

type Conn struct {
}

func (*Conn) Close() error
func (*Conn) CloseWrite() error
func (*Conn) ConnectionState() ConnectionState
func (*Conn) Handshake() error
func (*Conn) HandshakeContext(context.Context) error
func (*Conn) LocalAddr() net.Addr
func (*Conn) NetConn() net.Conn
func (*Conn) OCSPResponse() []byte
func (*Conn) Read([]byte) (int, error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) SetDeadline(time.Time) error
func (*Conn) SetReadDeadline(time.Time) error
func (*Conn) SetWriteDeadline(time.Time) error
func (*Conn) VerifyHostname(string) error
func (*Conn) Write([]byte) (int, error)

type ConnectionState struct {
	Version                     uint16
	HandshakeComplete           bool
	DidResume                   bool
	CipherSuite                 uint16
	CurveID                     CurveID
	NegotiatedProtocol          string
	NegotiatedProtocolIsMutual  bool
	ServerName                  string
	PeerCertificates            []*x509.Certificate
	VerifiedChains              [][]*x509.Certificate
	SignedCertificateTimestamps [][]byte
	OCSPResponse                []byte
	TLSUnique                   []byte
	ECHAccepted                 bool
	HelloRetryRequest           bool
}

func (*ConnectionState) ExportKeyingMaterial(string, []byte, int) ([]byte, error)

type CurveID uint16

func (CurveID) String() string
func Dial(string, string, *Config) (*Conn, error)
func DialWithDialer(*net.Dialer, string, string, *Config) (*Conn, error)

type Dialer struct {
	NetDialer *net.Dialer
	Config    *Config
}

func (*Dialer) Dial(string, string) (net.Conn, error)
func (*Dialer) DialContext(context.Context, string, string) (net.Conn, error)

type ECHRejectionError struct {
	RetryConfigList []byte
}

func (*ECHRejectionError) Error() string

type EncryptedClientHelloKey struct {
	Config      []byte
	PrivateKey  []byte
	SendAsRetry bool
}

func InsecureCipherSuites() []*CipherSuite
func Listen(string, string, *Config) (net.Listener, error)
func LoadX509KeyPair(string, string) (Certificate, error)
func NewLRUClientSessionCache(int) ClientSessionCache
func NewListener(net.Listener, *Config) net.Listener
func NewResumptionState([]byte, *SessionState) (*ClientSessionState, error)
func ParseSessionState([]byte) (*SessionState, error)
func QUICClient(*QUICConfig) *QUICConn

type QUICConfig struct {
	TLSConfig           *Config
	EnableSessionEvents bool
}
type QUICConn struct {
}

func (*QUICConn) Close() error
func (*QUICConn) ConnectionState() ConnectionState
func (*QUICConn) HandleData(QUICEncryptionLevel, []byte) error
func (*QUICConn) NextEvent() QUICEvent
func (*QUICConn) SendSessionTicket(QUICSessionTicketOptions) error
func (*QUICConn) SetTransportParameters([]byte)
func (*QUICConn) Start(context.Context) error
func (*QUICConn) StoreSession(*SessionState) error

type QUICEncryptionLevel int

func (QUICEncryptionLevel) String() string

type QUICEvent struct {
	Kind         QUICEventKind
	Level        QUICEncryptionLevel
	Data         []byte
	Suite        uint16
	SessionState *SessionState
	Err          error
}
type QUICEventKind int

func QUICServer(*QUICConfig) *QUICConn

type QUICSessionTicketOptions struct {
	EarlyData bool
	Extra     [][]byte
}
type RecordHeaderError struct {
	Msg          string
	RecordHeader [5]byte
	Conn         net.Conn
}

func (RecordHeaderError) Error() string

type RenegotiationSupport int

func Server(net.Conn, *Config) *Conn

type SessionState struct {
	Extra     [][]byte
	EarlyData bool
}

func (*SessionState) Bytes() ([]byte, error)

type SignatureScheme uint16

func (SignatureScheme) String() string
func VersionName(uint16) string
func X509KeyPair([]byte, []byte) (Certificate, error)
