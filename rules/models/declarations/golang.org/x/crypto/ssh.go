// Package golang.org/x/crypto/ssh of golang.org/x/crypto v0.58.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package ssh

import (
	"context"
	"crypto"
	"crypto/dsa"
	"encoding/pem"
	"io"
	"net"
	"time"
)

type AlgorithmNegotiationError struct {
	What                string
	RequestedAlgorithms []string
	SupportedAlgorithms []string
}

func (*AlgorithmNegotiationError) Error() string

type AlgorithmSigner interface {
	SignWithAlgorithm(io.Reader, []byte, string) (*Signature, error)
	Signer
}
type Algorithms struct {
	KeyExchanges   []string
	Ciphers        []string
	MACs           []string
	HostKeys       []string
	PublicKeyAuths []string
}
type AlgorithmsConnMetadata interface {
	Algorithms() NegotiatedAlgorithms
	ConnMetadata
}
type AuthMethod interface {
	auth([]byte, string, packetConn, io.Reader, map[string][]byte) (authResult, []string, error)
	method() string
}
type BannerCallback func(message string) error

func BannerDisplayStderr() BannerCallback

type BannerError struct {
	Err     error
	Message string
}

func (*BannerError) Error() string
func (*BannerError) Unwrap() error

type CertChecker struct {
	SupportedCriticalOptions []string
	IsUserAuthority          func(auth PublicKey) bool
	IsHostAuthority          func(auth PublicKey, address string) bool
	Clock                    func() time.Time
	UserKeyFallback          func(conn ConnMetadata, key PublicKey) (*Permissions, error)
	HostKeyFallback          HostKeyCallback
	IsRevoked                func(cert *Certificate) bool
}

func (*CertChecker) Authenticate(ConnMetadata, PublicKey) (*Permissions, error)
func (*CertChecker) CheckCert(string, *Certificate) error
func (*CertChecker) CheckHostKey(string, net.Addr, PublicKey) error

type Certificate struct {
	Nonce           []byte
	Key             PublicKey
	Serial          uint64
	CertType        uint32
	KeyId           string
	ValidPrincipals []string
	ValidAfter      uint64
	ValidBefore     uint64
	Permissions
	Reserved     []byte
	SignatureKey PublicKey
	Signature    *Signature
}

func (*Certificate) Marshal() []byte
func (*Certificate) SignCert(io.Reader, Signer) error
func (*Certificate) Type() string
func (*Certificate) Verify([]byte, *Signature) error

type Channel interface {
	Close() error
	CloseWrite() error
	Read([]byte) (int, error)
	SendRequest(string, bool, []byte) (bool, error)
	Stderr() io.ReadWriter
	Write([]byte) (int, error)
}
type Client struct {
	Conn
}

func (*Client) Dial(string, string) (net.Conn, error)
func (*Client) DialContext(context.Context, string, string) (net.Conn, error)
func (*Client) DialTCP(string, *net.TCPAddr, *net.TCPAddr) (net.Conn, error)
func (*Client) HandleChannelOpen(string) <-chan NewChannel
func (*Client) Listen(string, string) (net.Listener, error)
func (*Client) ListenTCP(*net.TCPAddr) (net.Listener, error)
func (*Client) ListenUnix(string) (net.Listener, error)
func (*Client) NewSession() (*Session, error)

type ClientAuthCallback func(ctx *ClientAuthContext) (AuthMethod, error)
type ClientAuthContext struct {
	Metadata              ConnMetadata
	Algorithms            NegotiatedAlgorithms
	AllowedMethods        []string
	PartialSuccessMethods []string
	TriedMethods          []string
}
type ClientConfig struct {
	Config
	User              string
	Auth              []AuthMethod
	HostKeyCallback   HostKeyCallback
	BannerCallback    BannerCallback
	ClientVersion     string
	HostKeyAlgorithms []string
	Timeout           time.Duration
	AuthCallback      ClientAuthCallback
}
type Config struct {
	Rand           io.Reader
	RekeyThreshold uint64
	KeyExchanges   []string
	Ciphers        []string
	MACs           []string
}

func (*Config) SetDefaults()

type Conn interface {
	Close() error
	ConnMetadata
	OpenChannel(string, []byte) (Channel, <-chan *Request, error)
	SendRequest(string, bool, []byte) (bool, []byte, error)
	Wait() error
}
type ConnMetadata interface {
	ClientVersion() []byte
	LocalAddr() net.Addr
	RemoteAddr() net.Addr
	ServerVersion() []byte
	SessionID() []byte
	User() string
}
type CryptoPublicKey interface {
	CryptoPublicKey() crypto.PublicKey
}

func Dial(string, string, *ClientConfig) (*Client, error)

type DirectionAlgorithms struct {
	Cipher string
	MAC    string
}

func DiscardRequests(<-chan *Request)

var ErrNoAuth error

type ExitError struct {
	Waitmsg
}

func (*ExitError) Error() string

type ExitMissingError struct {
}

func (*ExitMissingError) Error() string
func FingerprintLegacyMD5(PublicKey) string
func FingerprintSHA256(PublicKey) string
func FixedHostKey(PublicKey) HostKeyCallback

type GSSAPIClient interface {
	DeleteSecContext() error
	GetMIC([]byte) ([]byte, error)
	InitSecContext(string, []byte, bool) ([]byte, bool, error)
}
type GSSAPIServer interface {
	AcceptSecContext([]byte) ([]byte, string, bool, error)
	DeleteSecContext() error
	VerifyMIC([]byte, []byte) error
}

func GSSAPIWithMICAuthMethod(GSSAPIClient, string) AuthMethod

type GSSAPIWithMICConfig struct {
	AllowLogin func(conn ConnMetadata, srcName string) (*Permissions, error)
	Server     GSSAPIServer
}
type HostKeyCallback func(hostname string, remote net.Addr, key PublicKey) error

func InsecureAlgorithms() Algorithms
func InsecureIgnoreHostKey() HostKeyCallback
func KeyboardInteractive(KeyboardInteractiveChallenge) AuthMethod

type KeyboardInteractiveChallenge func(name string, instruction string, questions []string, echos []bool) (answers []string, err error)

func Marshal(any) []byte
func MarshalAuthorizedKey(PublicKey) []byte
func MarshalPrivateKey(crypto.PrivateKey, string) (*pem.Block, error)
func MarshalPrivateKeyWithPassphrase(crypto.PrivateKey, string, []byte) (*pem.Block, error)

type MultiAlgorithmSigner interface {
	AlgorithmSigner
	Algorithms() []string
}
type NegotiatedAlgorithms struct {
	KeyExchange string
	HostKey     string
	Read        DirectionAlgorithms
	Write       DirectionAlgorithms
}

func NewCertSigner(*Certificate, Signer) (Signer, error)

type NewChannel interface {
	Accept() (Channel, <-chan *Request, error)
	ChannelType() string
	ExtraData() []byte
	Reject(RejectionReason, string) error
}

func NewClient(Conn, <-chan NewChannel, <-chan *Request) *Client
func NewClientConn(net.Conn, string, *ClientConfig) (Conn, <-chan NewChannel, <-chan *Request, error)
func NewControlClientConn(net.Conn) (Conn, <-chan NewChannel, <-chan *Request, error)
func NewPublicKey(any) (PublicKey, error)
func NewServerConn(net.Conn, *ServerConfig) (*ServerConn, <-chan NewChannel, <-chan *Request, error)
func NewSignerFromKey(any) (Signer, error)
func NewSignerFromSigner(crypto.Signer) (Signer, error)
func NewSignerWithAlgorithms(AlgorithmSigner, []string) (MultiAlgorithmSigner, error)

type OpenChannelError struct {
	Reason  RejectionReason
	Message string
}

func (*OpenChannelError) Error() string
func ParseAuthorizedKey([]byte) (PublicKey, string, []string, []byte, error)
func ParseDSAPrivateKey([]byte) (*dsa.PrivateKey, error)
func ParseKnownHosts([]byte) (string, []string, PublicKey, string, []byte, error)
func ParsePrivateKey([]byte) (Signer, error)
func ParsePrivateKeyWithPassphrase([]byte, []byte) (Signer, error)
func ParsePublicKey([]byte) (PublicKey, error)
func ParseRawPrivateKey([]byte) (any, error)
func ParseRawPrivateKeyWithPassphrase([]byte, []byte) (any, error)

type PartialSuccessError struct {
	Next ServerAuthCallbacks
}

func (*PartialSuccessError) Error() string

type PassphraseMissingError struct {
	PublicKey PublicKey
}

func (*PassphraseMissingError) Error() string
func Password(string) AuthMethod
func PasswordCallback(func() (secret string, err error)) AuthMethod

type Permissions struct {
	CriticalOptions map[string]string
	Extensions      map[string]string
	ExtraData       map[any]any
}
type PublicKey interface {
	Marshal() []byte
	Type() string
	Verify([]byte, *Signature) error
}

func PublicKeys(...Signer) AuthMethod
func PublicKeysCallback(func() (signers []Signer, err error)) AuthMethod

type RejectionReason uint32

func (RejectionReason) String() string

type Request struct {
	Type      string
	WantReply bool
	Payload   []byte
}

func (*Request) Reply(bool, []byte) error
func RetryableAuthMethod(AuthMethod, int) AuthMethod

type ServerAuthCallbacks struct {
	PasswordCallback            func(conn ConnMetadata, password []byte) (*Permissions, error)
	PublicKeyCallback           func(conn ConnMetadata, key PublicKey) (*Permissions, error)
	KeyboardInteractiveCallback func(conn ConnMetadata, client KeyboardInteractiveChallenge) (*Permissions, error)
	GSSAPIWithMICConfig         *GSSAPIWithMICConfig
}
type ServerAuthError struct {
	Errors []error
}

func (ServerAuthError) Error() string

type ServerConfig struct {
	Config
	PublicKeyAuthAlgorithms     []string
	NoClientAuth                bool
	NoClientAuthCallback        func(ConnMetadata) (*Permissions, error)
	MaxAuthTries                int
	PasswordCallback            func(conn ConnMetadata, password []byte) (*Permissions, error)
	PublicKeyCallback           func(conn ConnMetadata, key PublicKey) (*Permissions, error)
	VerifiedPublicKeyCallback   func(conn ConnMetadata, key PublicKey, permissions *Permissions, signatureAlgorithm string) (*Permissions, error)
	KeyboardInteractiveCallback func(conn ConnMetadata, client KeyboardInteractiveChallenge) (*Permissions, error)
	AuthLogCallback             func(conn ConnMetadata, method string, err error)
	PreAuthConnCallback         func(ServerPreAuthConn)
	ServerVersion               string
	BannerCallback              func(conn ConnMetadata) string
	GSSAPIWithMICConfig         *GSSAPIWithMICConfig
}

func (*ServerConfig) AddHostKey(Signer)

type ServerConn struct {
	Conn
	Permissions *Permissions
}
type ServerPreAuthConn interface {
	ConnMetadata
	SendAuthBanner(string) error
	unexportedMethodForFutureProofing()
}
type Session struct {
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
}

func (*Session) Close() error
func (*Session) CombinedOutput(string) ([]byte, error)
func (*Session) Output(string) ([]byte, error)
func (*Session) RequestPty(string, int, int, TerminalModes) error
func (*Session) RequestSubsystem(string) error
func (*Session) Run(string) error
func (*Session) SendRequest(string, bool, []byte) (bool, error)
func (*Session) Setenv(string, string) error
func (*Session) Shell() error
func (*Session) Signal(Signal) error
func (*Session) Start(string) error
func (*Session) StderrPipe() (io.Reader, error)
func (*Session) StdinPipe() (io.WriteCloser, error)
func (*Session) StdoutPipe() (io.Reader, error)
func (*Session) Wait() error
func (*Session) WindowChange(int, int) error

type Signal string
type Signature struct {
	Format string
	Blob   []byte
	Rest   []byte
}
type Signer interface {
	PublicKey() PublicKey
	Sign(io.Reader, []byte) (*Signature, error)
}

func SupportedAlgorithms() Algorithms

type TerminalModes map[uint8]uint32

func Unmarshal([]byte, any) error

type Waitmsg struct {
}

func (Waitmsg) ExitStatus() int
func (Waitmsg) Lang() string
func (Waitmsg) Msg() string
func (Waitmsg) Signal() string
func (Waitmsg) String() string

type authResult int
type packetConn interface {
	Close() error
	readPacket() ([]byte, error)
	writePacket([]byte) error
}
