// Package github.com/miekg/dns of github.com/miekg/dns v1.1.73, BSD-3-Clause, Copyright (c) 2009, The Go Authors. Extensions copyright (c) 2011, Miek Gieben
//
// Declarations without bodies, written by ci/declare; not to be edited.

package dns

import (
	"context"
	"crypto"
	"crypto/tls"
	"crypto/x509"
	"io"
	"io/fs"
	"net"
	"time"
)

type A struct {
	Hdr RR_Header
	A   net.IP
}

func (*A) Header() *RR_Header
func (*A) String() string

type AAAA struct {
	Hdr  RR_Header
	AAAA net.IP
}

func (*AAAA) Header() *RR_Header
func (*AAAA) String() string

type AFSDB struct {
	Hdr      RR_Header
	Subtype  uint16
	Hostname string
}

func (*AFSDB) Header() *RR_Header
func (*AFSDB) String() string

type AMTRELAY struct {
	Hdr         RR_Header
	Precedence  uint8
	GatewayType uint8
	GatewayAddr net.IP
	GatewayHost string
}

func (*AMTRELAY) Header() *RR_Header
func (*AMTRELAY) String() string

type ANY struct {
	Hdr RR_Header
}

func (*ANY) Header() *RR_Header
func (*ANY) String() string

type APL struct {
	Hdr      RR_Header
	Prefixes []APLPrefix
}

func (*APL) Header() *RR_Header
func (*APL) String() string

type APLPrefix struct {
	Negation bool
	Network  net.IPNet
}
type AVC struct {
	Hdr RR_Header
	Txt []string
}

func (*AVC) Header() *RR_Header
func (*AVC) String() string
func ActivateAndServe(net.Listener, net.PacketConn, Handler) error

var AlgorithmToHash map[uint8]crypto.Hash
var AlgorithmToString map[uint8]string

type CAA struct {
	Hdr   RR_Header
	Flag  uint8
	Tag   string
	Value string
}

func (*CAA) Header() *RR_Header
func (*CAA) String() string

type CDNSKEY struct {
	DNSKEY
}

func (*CDNSKEY) Header() *RR_Header

type CDS struct {
	DS
}

func (*CDS) Header() *RR_Header

type CERT struct {
	Hdr         RR_Header
	Type        uint16
	KeyTag      uint16
	Algorithm   uint8
	Certificate string
}

func (*CERT) Header() *RR_Header
func (*CERT) String() string

type CNAME struct {
	Hdr    RR_Header
	Target string
}

func (*CNAME) Header() *RR_Header
func (*CNAME) String() string

type CSYNC struct {
	Hdr        RR_Header
	Serial     uint32
	Flags      uint16
	TypeBitMap []uint16
}

func (*CSYNC) Header() *RR_Header
func (*CSYNC) String() string
func CanonicalName(string) string

var CertTypeToString map[uint16]string

func CertificateToDANE(uint8, uint8, *x509.Certificate) (string, error)

type Class uint16

func (Class) String() string

var ClassToString map[uint16]string

type Client struct {
	Net            string
	UDPSize        uint16
	TLSConfig      *tls.Config
	Dialer         *net.Dialer
	Timeout        time.Duration
	DialTimeout    time.Duration
	ReadTimeout    time.Duration
	WriteTimeout   time.Duration
	TsigSecret     map[string]string
	TsigProvider   TsigProvider
	SingleInflight bool
}

func (*Client) Dial(string) (*Conn, error)
func (*Client) DialContext(context.Context, string) (*Conn, error)
func (*Client) Exchange(*Msg, string) (*Msg, time.Duration, error)
func (*Client) ExchangeContext(context.Context, *Msg, string) (*Msg, time.Duration, error)
func (*Client) ExchangeWithConn(*Msg, *Conn) (*Msg, time.Duration, error)
func (*Client) ExchangeWithConnContext(context.Context, *Msg, *Conn) (*Msg, time.Duration, error)

type ClientConfig struct {
	Servers  []string
	Search   []string
	Port     string
	Ndots    int
	Timeout  int
	Attempts int
}

func (*ClientConfig) NameList(string) []string
func ClientConfigFromFile(string) (*ClientConfig, error)
func ClientConfigFromReader(io.Reader) (*ClientConfig, error)
func CompareDomainName(string, string) int

type Conn struct {
	net.Conn
	UDPSize      uint16
	TsigSecret   map[string]string
	TsigProvider TsigProvider
}

func (*Conn) Read([]byte) (int, error)
func (*Conn) ReadMsg() (*Msg, error)
func (*Conn) ReadMsgHeader(*Header) ([]byte, error)
func (*Conn) Write([]byte) (int, error)
func (*Conn) WriteMsg(*Msg) error

type ConnectionStater interface {
	ConnectionState() *tls.ConnectionState
}

func Copy(RR) RR
func CountLabel(string) int

type DHCID struct {
	Hdr    RR_Header
	Digest string
}

func (*DHCID) Header() *RR_Header
func (*DHCID) String() string

type DLV struct {
	DS
}

func (*DLV) Header() *RR_Header

type DNAME struct {
	Hdr    RR_Header
	Target string
}

func (*DNAME) Header() *RR_Header
func (*DNAME) String() string

type DNSKEY struct {
	Hdr       RR_Header
	Flags     uint16
	Protocol  uint8
	Algorithm uint8
	PublicKey string
}

func (*DNSKEY) Generate(int) (crypto.PrivateKey, error)
func (*DNSKEY) Header() *RR_Header
func (*DNSKEY) KeyTag() uint16
func (*DNSKEY) NewPrivateKey(string) (crypto.PrivateKey, error)
func (*DNSKEY) PrivateKeyString(crypto.PrivateKey) string
func (*DNSKEY) ReadPrivateKey(io.Reader, string) (crypto.PrivateKey, error)
func (*DNSKEY) String() string
func (*DNSKEY) ToCDNSKEY() *CDNSKEY
func (*DNSKEY) ToDS(uint8) *DS

type DS struct {
	Hdr        RR_Header
	KeyTag     uint16
	Algorithm  uint8
	DigestType uint8
	Digest     string
}

func (*DS) Header() *RR_Header
func (*DS) String() string
func (*DS) ToCDS() *CDS

type DecorateReader func(Reader) Reader
type DecorateWriter func(Writer) Writer

func Dedup([]RR, map[string]RR) []RR

var DefaultMsgAcceptFunc MsgAcceptFunc
var DefaultMsgInvalidFunc MsgInvalidFunc
var DefaultServeMux *ServeMux

func Dial(string, string) (*Conn, error)
func DialTimeout(string, string, time.Duration) (*Conn, error)
func DialTimeoutWithTLS(string, string, *tls.Config, time.Duration) (*Conn, error)
func DialWithTLS(string, string, *tls.Config) (*Conn, error)

type EDNS0 interface {
	Option() uint16
	String() string
	copy() EDNS0
	pack() ([]byte, error)
	unpack([]byte) error
}
type EDNS0_COOKIE struct {
	Code   uint16
	Cookie string
}

func (*EDNS0_COOKIE) Option() uint16
func (*EDNS0_COOKIE) String() string

type EDNS0_DAU struct {
	Code    uint16
	AlgCode []uint8
}

func (*EDNS0_DAU) Option() uint16
func (*EDNS0_DAU) String() string

type EDNS0_DHU struct {
	Code    uint16
	AlgCode []uint8
}

func (*EDNS0_DHU) Option() uint16
func (*EDNS0_DHU) String() string

type EDNS0_EDE struct {
	InfoCode  uint16
	ExtraText string
}

func (*EDNS0_EDE) Option() uint16
func (*EDNS0_EDE) String() string

type EDNS0_ESU struct {
	Code uint16
	Uri  string
}

func (*EDNS0_ESU) Option() uint16
func (*EDNS0_ESU) String() string

type EDNS0_EXPIRE struct {
	Code   uint16
	Expire uint32
	Empty  bool
}

func (*EDNS0_EXPIRE) Option() uint16
func (*EDNS0_EXPIRE) String() string

type EDNS0_LLQ struct {
	Code      uint16
	Version   uint16
	Opcode    uint16
	Error     uint16
	Id        uint64
	LeaseLife uint32
}

func (*EDNS0_LLQ) Option() uint16
func (*EDNS0_LLQ) String() string

type EDNS0_LOCAL struct {
	Code uint16
	Data []byte
}

func (*EDNS0_LOCAL) Option() uint16
func (*EDNS0_LOCAL) String() string

type EDNS0_N3U struct {
	Code    uint16
	AlgCode []uint8
}

func (*EDNS0_N3U) Option() uint16
func (*EDNS0_N3U) String() string

type EDNS0_NSID struct {
	Code uint16
	Nsid string
}

func (*EDNS0_NSID) Option() uint16
func (*EDNS0_NSID) String() string

type EDNS0_PADDING struct {
	Padding []byte
}

func (*EDNS0_PADDING) Option() uint16
func (*EDNS0_PADDING) String() string

type EDNS0_REPORTING struct {
	Code        uint16
	AgentDomain string
}

func (*EDNS0_REPORTING) Option() uint16
func (*EDNS0_REPORTING) String() string

type EDNS0_SUBNET struct {
	Code          uint16
	Family        uint16
	SourceNetmask uint8
	SourceScope   uint8
	Address       net.IP
}

func (*EDNS0_SUBNET) Option() uint16
func (*EDNS0_SUBNET) String() string

type EDNS0_TCP_KEEPALIVE struct {
	Code    uint16
	Timeout uint16
	Length  uint16
}

func (*EDNS0_TCP_KEEPALIVE) Option() uint16
func (*EDNS0_TCP_KEEPALIVE) String() string

type EDNS0_UL struct {
	Code     uint16
	Lease    uint32
	KeyLease uint32
}

func (*EDNS0_UL) Option() uint16
func (*EDNS0_UL) String() string

type EDNS0_ZONEVERSION struct {
	Code       uint16
	LabelCount uint8
	Type       uint8
	Version    string
}

func (*EDNS0_ZONEVERSION) Option() uint16
func (*EDNS0_ZONEVERSION) String() string

type EID struct {
	Hdr      RR_Header
	Endpoint string
}

func (*EID) Header() *RR_Header
func (*EID) String() string

type EUI48 struct {
	Hdr     RR_Header
	Address uint64
}

func (*EUI48) Header() *RR_Header
func (*EUI48) String() string

type EUI64 struct {
	Hdr     RR_Header
	Address uint64
}

func (*EUI64) Header() *RR_Header
func (*EUI64) String() string

type Envelope struct {
	RR    []RR
	Error error
}

var ErrAlg error
var ErrAuth error
var ErrBuf error
var ErrConnEmpty error
var ErrExtendedRcode error
var ErrFqdn error
var ErrId error
var ErrKey error
var ErrKeyAlg error
var ErrKeySize error
var ErrLongDomain error
var ErrNoSig error
var ErrPrivKey error
var ErrRRset error
var ErrRcode error
var ErrRdata error
var ErrSecret error
var ErrShortRead error
var ErrSig error
var ErrSoa error
var ErrTime error

type Error struct {
}

func (*Error) Error() string
func Exchange(*Msg, string) (*Msg, error)
func ExchangeConn(net.Conn, *Msg) (*Msg, error)
func ExchangeContext(context.Context, *Msg, string) (*Msg, error)

var ExtendedErrorCodeToString map[uint16]string

func Field(RR, int) string
func Fqdn(string) string

type GID struct {
	Hdr RR_Header
	Gid uint32
}

func (*GID) Header() *RR_Header
func (*GID) String() string

type GPOS struct {
	Hdr       RR_Header
	Longitude string
	Latitude  string
	Altitude  string
}

func (*GPOS) Header() *RR_Header
func (*GPOS) String() string

type HINFO struct {
	Hdr RR_Header
	Cpu string
	Os  string
}

func (*HINFO) Header() *RR_Header
func (*HINFO) String() string

type HIP struct {
	Hdr                RR_Header
	HitLength          uint8
	PublicKeyAlgorithm uint8
	PublicKeyLength    uint16
	Hit                string
	PublicKey          string
	RendezvousServers  []string
}

func (*HIP) Header() *RR_Header
func (*HIP) String() string

type HTTPS struct {
	SVCB
}

func (*HTTPS) Header() *RR_Header
func (*HTTPS) String() string
func Handle(string, Handler)
func HandleFailed(ResponseWriter, *Msg)
func HandleFunc(string, func(ResponseWriter, *Msg))
func HandleRemove(string)

type Handler interface {
	ServeDNS(ResponseWriter, *Msg)
}
type HandlerFunc func(ResponseWriter, *Msg)

func (HandlerFunc) ServeDNS(ResponseWriter, *Msg)
func HashName(string, uint8, uint16, string) string

var HashToString map[uint8]string

type Header struct {
	Id      uint16
	Bits    uint16
	Qdcount uint16
	Ancount uint16
	Nscount uint16
	Arcount uint16
}
type IPSECKEY struct {
	Hdr         RR_Header
	Precedence  uint8
	GatewayType uint8
	Algorithm   uint8
	GatewayAddr net.IP
	GatewayHost string
	PublicKey   string
}

func (*IPSECKEY) Header() *RR_Header
func (*IPSECKEY) String() string

type ISDN struct {
	Hdr        RR_Header
	Address    string
	SubAddress string
}

func (*ISDN) Header() *RR_Header
func (*ISDN) String() string

var Id func() uint16

func IsDomainName(string) (int, bool)
func IsDuplicate(RR, RR) bool
func IsFqdn(string) bool
func IsMsg([]byte) error
func IsRRset([]RR) bool
func IsSubDomain(string, string) bool

type KEY struct {
	DNSKEY
}

func (*KEY) Header() *RR_Header

type KX struct {
	Hdr        RR_Header
	Preference uint16
	Exchanger  string
}

func (*KX) Header() *RR_Header
func (*KX) String() string

type L32 struct {
	Hdr        RR_Header
	Preference uint16
	Locator32  net.IP
}

func (*L32) Header() *RR_Header
func (*L32) String() string

type L64 struct {
	Hdr        RR_Header
	Preference uint16
	Locator64  uint64
}

func (*L64) Header() *RR_Header
func (*L64) String() string

type LOC struct {
	Hdr       RR_Header
	Version   uint8
	Size      uint8
	HorizPre  uint8
	VertPre   uint8
	Latitude  uint32
	Longitude uint32
	Altitude  uint32
}

func (*LOC) Header() *RR_Header
func (*LOC) String() string

type LP struct {
	Hdr        RR_Header
	Preference uint16
	Fqdn       string
}

func (*LP) Header() *RR_Header
func (*LP) String() string
func Len(RR) int
func ListenAndServe(string, string, Handler) error
func ListenAndServeTLS(string, string, string, Handler) error

type MB struct {
	Hdr RR_Header
	Mb  string
}

func (*MB) Header() *RR_Header
func (*MB) String() string

type MD struct {
	Hdr RR_Header
	Md  string
}

func (*MD) Header() *RR_Header
func (*MD) String() string

type MF struct {
	Hdr RR_Header
	Mf  string
}

func (*MF) Header() *RR_Header
func (*MF) String() string

type MG struct {
	Hdr RR_Header
	Mg  string
}

func (*MG) Header() *RR_Header
func (*MG) String() string

type MINFO struct {
	Hdr   RR_Header
	Rmail string
	Email string
}

func (*MINFO) Header() *RR_Header
func (*MINFO) String() string

type MR struct {
	Hdr RR_Header
	Mr  string
}

func (*MR) Header() *RR_Header
func (*MR) String() string

type MX struct {
	Hdr        RR_Header
	Preference uint16
	Mx         string
}

func (*MX) Header() *RR_Header
func (*MX) String() string

type Msg struct {
	MsgHdr
	Compress bool
	Question []Question
	Answer   []RR
	Ns       []RR
	Extra    []RR
}

func (*Msg) Copy() *Msg
func (*Msg) CopyTo(*Msg) *Msg
func (*Msg) Insert([]RR)
func (*Msg) IsEdns0() *OPT
func (*Msg) IsTsig() *TSIG
func (*Msg) Len() int
func (*Msg) NameNotUsed([]RR)
func (*Msg) NameUsed([]RR)
func (*Msg) Pack() ([]byte, error)
func (*Msg) PackBuffer([]byte) ([]byte, error)
func (*Msg) RRsetNotUsed([]RR)
func (*Msg) RRsetUsed([]RR)
func (*Msg) Remove([]RR)
func (*Msg) RemoveName([]RR)
func (*Msg) RemoveRRset([]RR)
func (*Msg) SetAxfr(string) *Msg
func (*Msg) SetEdns0(uint16, bool) *Msg
func (*Msg) SetIxfr(string, uint32, string, string) *Msg
func (*Msg) SetNotify(string) *Msg
func (*Msg) SetQuestion(string, uint16) *Msg
func (*Msg) SetRcode(*Msg, int) *Msg
func (*Msg) SetRcodeFormatError(*Msg) *Msg
func (*Msg) SetReply(*Msg) *Msg
func (*Msg) SetTsig(string, string, uint16, int64) *Msg
func (*Msg) SetUpdate(string) *Msg
func (*Msg) String() string
func (*Msg) Truncate(int)
func (*Msg) Unpack([]byte) error
func (*Msg) Used([]RR)

type MsgAcceptAction int
type MsgAcceptFunc func(dh Header) MsgAcceptAction
type MsgHdr struct {
	Id                 uint16
	Response           bool
	Opcode             int
	Authoritative      bool
	Truncated          bool
	RecursionDesired   bool
	RecursionAvailable bool
	Zero               bool
	AuthenticatedData  bool
	CheckingDisabled   bool
	Rcode              int
}

func (*MsgHdr) String() string

type MsgInvalidFunc func(m []byte, err error)
type NAPTR struct {
	Hdr         RR_Header
	Order       uint16
	Preference  uint16
	Flags       string
	Service     string
	Regexp      string
	Replacement string
}

func (*NAPTR) Header() *RR_Header
func (*NAPTR) String() string

type NID struct {
	Hdr        RR_Header
	Preference uint16
	NodeID     uint64
}

func (*NID) Header() *RR_Header
func (*NID) String() string

type NIMLOC struct {
	Hdr     RR_Header
	Locator string
}

func (*NIMLOC) Header() *RR_Header
func (*NIMLOC) String() string

type NINFO struct {
	Hdr    RR_Header
	ZSData []string
}

func (*NINFO) Header() *RR_Header
func (*NINFO) String() string

type NS struct {
	Hdr RR_Header
	Ns  string
}

func (*NS) Header() *RR_Header
func (*NS) String() string

type NSAPPTR struct {
	Hdr RR_Header
	Ptr string
}

func (*NSAPPTR) Header() *RR_Header
func (*NSAPPTR) String() string

type NSEC struct {
	Hdr        RR_Header
	NextDomain string
	TypeBitMap []uint16
}

func (*NSEC) Header() *RR_Header
func (*NSEC) String() string

type NSEC3 struct {
	Hdr        RR_Header
	Hash       uint8
	Flags      uint8
	Iterations uint16
	SaltLength uint8
	Salt       string
	HashLength uint8
	NextDomain string
	TypeBitMap []uint16
}

func (*NSEC3) Cover(string) bool
func (*NSEC3) Header() *RR_Header
func (*NSEC3) Match(string) bool
func (*NSEC3) String() string

type NSEC3PARAM struct {
	Hdr        RR_Header
	Hash       uint8
	Flags      uint8
	Iterations uint16
	SaltLength uint8
	Salt       string
}

func (*NSEC3PARAM) Header() *RR_Header
func (*NSEC3PARAM) String() string

type NULL struct {
	Hdr  RR_Header
	Data string
}

func (*NULL) Header() *RR_Header
func (*NULL) String() string

type NXNAME struct {
	Hdr RR_Header
}

func (*NXNAME) Header() *RR_Header
func (*NXNAME) String() string

type NXT struct {
	NSEC
}

func (*NXT) Header() *RR_Header

type Name string

func (Name) String() string
func NewRR(string) (RR, error)
func NewServeMux() *ServeMux
func NewZoneParser(io.Reader, string, string) *ZoneParser
func NextLabel(string, int) (int, bool)
func NumField(RR) int

type OPENPGPKEY struct {
	Hdr       RR_Header
	PublicKey string
}

func (*OPENPGPKEY) Header() *RR_Header
func (*OPENPGPKEY) String() string

type OPT struct {
	Hdr    RR_Header
	Option []EDNS0
}

func (*OPT) Co() bool
func (*OPT) Do() bool
func (*OPT) ExtendedRcode() int
func (*OPT) Header() *RR_Header
func (*OPT) SetCo(...bool)
func (*OPT) SetDo(...bool)
func (*OPT) SetExtendedRcode(uint16)
func (*OPT) SetUDPSize(uint16)
func (*OPT) SetVersion(uint8)
func (*OPT) SetZ(uint16)
func (*OPT) String() string
func (*OPT) UDPSize() uint16
func (*OPT) Version() uint8
func (*OPT) Z() uint16

var OpcodeToString map[int]string

type PTR struct {
	Hdr RR_Header
	Ptr string
}

func (*PTR) Header() *RR_Header
func (*PTR) String() string

type PX struct {
	Hdr        RR_Header
	Preference uint16
	Map822     string
	Mapx400    string
}

func (*PX) Header() *RR_Header
func (*PX) String() string
func PackDomainName(string, []byte, int, map[string]int, bool) (int, error)
func PackRR(RR, []byte, int, map[string]int, bool) (int, error)

type PacketConnReader interface {
	ReadPacketConn(net.PacketConn, time.Duration) ([]byte, net.Addr, error)
	Reader
}
type ParseError struct {
}

func (*ParseError) Error() string
func (*ParseError) Unwrap() error
func PrevLabel(string, int) (int, bool)
func PrivateHandle(string, uint16, func() PrivateRdata)
func PrivateHandleRemove(uint16)

type PrivateRR struct {
	Hdr  RR_Header
	Data PrivateRdata
}

func (*PrivateRR) Header() *RR_Header
func (*PrivateRR) String() string

type PrivateRdata interface {
	Copy(PrivateRdata) error
	Len() int
	Pack([]byte) (int, error)
	Parse([]string) error
	String() string
	Unpack([]byte) (int, error)
}
type Question struct {
	Name   string
	Qtype  uint16
	Qclass uint16
}

func (*Question) String() string

type RESINFO struct {
	Hdr RR_Header
	Txt []string
}

func (*RESINFO) Header() *RR_Header
func (*RESINFO) String() string

type RFC3597 struct {
	Hdr   RR_Header
	Rdata string
}

func (*RFC3597) Header() *RR_Header
func (*RFC3597) String() string
func (*RFC3597) ToRFC3597(RR) error

type RKEY struct {
	Hdr       RR_Header
	Flags     uint16
	Protocol  uint8
	Algorithm uint8
	PublicKey string
}

func (*RKEY) Header() *RR_Header
func (*RKEY) String() string

type RP struct {
	Hdr  RR_Header
	Mbox string
	Txt  string
}

func (*RP) Header() *RR_Header
func (*RP) String() string

type RR interface {
	Header() *RR_Header
	String() string
	copy() RR
	isDuplicate(RR) bool
	len(int, map[string]struct{}) int
	pack([]byte, int, compressionMap, bool) (int, error)
	parse(*zlexer, string) *ParseError
	unpack([]byte, int) (int, error)
}
type RRSIG struct {
	Hdr         RR_Header
	TypeCovered uint16
	Algorithm   uint8
	Labels      uint8
	OrigTtl     uint32
	Expiration  uint32
	Inception   uint32
	KeyTag      uint16
	SignerName  string
	Signature   string
}

func (*RRSIG) Header() *RR_Header
func (*RRSIG) Sign(crypto.Signer, []RR) error
func (*RRSIG) String() string
func (*RRSIG) ValidityPeriod(time.Time) bool
func (*RRSIG) Verify(*DNSKEY, []RR) error

type RR_Header struct {
	Name     string
	Rrtype   uint16
	Class    uint16
	Ttl      uint32
	Rdlength uint16
}

func (*RR_Header) Header() *RR_Header
func (*RR_Header) String() string

type RT struct {
	Hdr        RR_Header
	Preference uint16
	Host       string
}

func (*RT) Header() *RR_Header
func (*RT) String() string

var RcodeToString map[int]string

func ReadFromSessionUDP(*net.UDPConn, []byte) (int, *SessionUDP, error)
func ReadRR(io.Reader, string) (RR, error)

type Reader interface {
	ReadTCP(net.Conn, time.Duration) ([]byte, error)
	ReadUDP(*net.UDPConn, time.Duration) ([]byte, *SessionUDP, error)
}
type ResponseWriter interface {
	Close() error
	Hijack()
	LocalAddr() net.Addr
	RemoteAddr() net.Addr
	TsigStatus() error
	TsigTimersOnly(bool)
	Write([]byte) (int, error)
	WriteMsg(*Msg) error
}

func ReverseAddr(string) (string, error)

type SIG struct {
	RRSIG
}

func (*SIG) Header() *RR_Header
func (*SIG) Sign(crypto.Signer, *Msg) ([]byte, error)
func (*SIG) Verify(*KEY, []byte) error

type SMIMEA struct {
	Hdr          RR_Header
	Usage        uint8
	Selector     uint8
	MatchingType uint8
	Certificate  string
}

func (*SMIMEA) Header() *RR_Header
func (*SMIMEA) Sign(int, int, int, *x509.Certificate) error
func (*SMIMEA) String() string
func (*SMIMEA) Verify(*x509.Certificate) error
func SMIMEAName(string, string) (string, error)

type SOA struct {
	Hdr     RR_Header
	Ns      string
	Mbox    string
	Serial  uint32
	Refresh uint32
	Retry   uint32
	Expire  uint32
	Minttl  uint32
}

func (*SOA) Header() *RR_Header
func (*SOA) String() string

type SPF struct {
	Hdr RR_Header
	Txt []string
}

func (*SPF) Header() *RR_Header
func (*SPF) String() string

type SRV struct {
	Hdr      RR_Header
	Priority uint16
	Weight   uint16
	Port     uint16
	Target   string
}

func (*SRV) Header() *RR_Header
func (*SRV) String() string

type SSHFP struct {
	Hdr         RR_Header
	Algorithm   uint8
	Type        uint8
	FingerPrint string
}

func (*SSHFP) Header() *RR_Header
func (*SSHFP) String() string

type SVCB struct {
	Hdr      RR_Header
	Priority uint16
	Target   string
	Value    []SVCBKeyValue
}

func (*SVCB) Header() *RR_Header
func (*SVCB) String() string

type SVCBAlpn struct {
	Alpn []string
}

func (*SVCBAlpn) Key() SVCBKey
func (*SVCBAlpn) String() string

type SVCBDoHPath struct {
	Template string
}

func (*SVCBDoHPath) Key() SVCBKey
func (*SVCBDoHPath) String() string

type SVCBECHConfig struct {
	ECH []byte
}

func (*SVCBECHConfig) Key() SVCBKey
func (*SVCBECHConfig) String() string

type SVCBIPv4Hint struct {
	Hint []net.IP
}

func (*SVCBIPv4Hint) Key() SVCBKey
func (*SVCBIPv4Hint) String() string

type SVCBIPv6Hint struct {
	Hint []net.IP
}

func (*SVCBIPv6Hint) Key() SVCBKey
func (*SVCBIPv6Hint) String() string

type SVCBKey uint16

func (SVCBKey) String() string

type SVCBKeyValue interface {
	Key() SVCBKey
	String() string
	copy() SVCBKeyValue
	len() int
	pack() ([]byte, error)
	parse(string) error
	unpack([]byte) error
}
type SVCBLocal struct {
	KeyCode SVCBKey
	Data    []byte
}

func (*SVCBLocal) Key() SVCBKey
func (*SVCBLocal) String() string

type SVCBMandatory struct {
	Code []SVCBKey
}

func (*SVCBMandatory) Key() SVCBKey
func (*SVCBMandatory) String() string

type SVCBNoDefaultAlpn struct {
}

func (*SVCBNoDefaultAlpn) Key() SVCBKey
func (*SVCBNoDefaultAlpn) String() string

type SVCBOhttp struct {
}

func (*SVCBOhttp) Key() SVCBKey
func (*SVCBOhttp) String() string

type SVCBPort struct {
	Port uint16
}

func (*SVCBPort) Key() SVCBKey
func (*SVCBPort) String() string

type ServeMux struct {
}

func (*ServeMux) Handle(string, Handler)
func (*ServeMux) HandleFunc(string, func(ResponseWriter, *Msg))
func (*ServeMux) HandleRemove(string)
func (*ServeMux) ServeDNS(ResponseWriter, *Msg)

type Server struct {
	Addr              string
	Net               string
	Listener          net.Listener
	TLSConfig         *tls.Config
	PacketConn        net.PacketConn
	Handler           Handler
	UDPSize           int
	ReadTimeout       time.Duration
	WriteTimeout      time.Duration
	IdleTimeout       func() time.Duration
	TsigProvider      TsigProvider
	TsigSecret        map[string]string
	NotifyStartedFunc func()
	DecorateReader    DecorateReader
	DecorateWriter    DecorateWriter
	MaxTCPQueries     int
	ReusePort         bool
	ReuseAddr         bool
	MsgAcceptFunc     MsgAcceptFunc
	MsgInvalidFunc    MsgInvalidFunc
}

func (*Server) ActivateAndServe() error
func (*Server) ListenAndServe() error
func (*Server) Shutdown() error
func (*Server) ShutdownContext(context.Context) error

type SessionUDP struct {
}

func (*SessionUDP) RemoteAddr() net.Addr
func Split(string) []int
func SplitDomainName(string) []string

var StatefulTypeToString map[uint16]string
var StringToAlgorithm map[string]uint8
var StringToCertType map[string]uint16
var StringToClass map[string]uint16
var StringToExtendedErrorCode map[string]uint16
var StringToHash map[string]uint8
var StringToOpcode map[string]int
var StringToRcode map[string]int
var StringToStatefulType map[string]uint16

func StringToTime(string) (uint32, error)

var StringToType map[string]uint16

type TA struct {
	Hdr        RR_Header
	KeyTag     uint16
	Algorithm  uint8
	DigestType uint8
	Digest     string
}

func (*TA) Header() *RR_Header
func (*TA) String() string

type TALINK struct {
	Hdr          RR_Header
	PreviousName string
	NextName     string
}

func (*TALINK) Header() *RR_Header
func (*TALINK) String() string

type TKEY struct {
	Hdr        RR_Header
	Algorithm  string
	Inception  uint32
	Expiration uint32
	Mode       uint16
	Error      uint16
	KeySize    uint16
	Key        string
	OtherLen   uint16
	OtherData  string
}

func (*TKEY) Header() *RR_Header
func (*TKEY) String() string

type TLSA struct {
	Hdr          RR_Header
	Usage        uint8
	Selector     uint8
	MatchingType uint8
	Certificate  string
}

func (*TLSA) Header() *RR_Header
func (*TLSA) Sign(int, int, int, *x509.Certificate) error
func (*TLSA) String() string
func (*TLSA) Verify(*x509.Certificate) error
func TLSAName(string, string, string) (string, error)

type TSIG struct {
	Hdr        RR_Header
	Algorithm  string
	TimeSigned uint64
	Fudge      uint16
	MACSize    uint16
	MAC        string
	OrigId     uint16
	Error      uint16
	OtherLen   uint16
	OtherData  string
}

func (*TSIG) Header() *RR_Header
func (*TSIG) String() string

type TXT struct {
	Hdr RR_Header
	Txt []string
}

func (*TXT) Header() *RR_Header
func (*TXT) String() string
func TimeToString(uint32) string

type Transfer struct {
	*Conn
	DialTimeout  time.Duration
	ReadTimeout  time.Duration
	WriteTimeout time.Duration
	TsigProvider TsigProvider
	TsigSecret   map[string]string
	TLS          *tls.Config
}

func (*Transfer) In(*Msg, string) (chan *Envelope, error)
func (*Transfer) Out(ResponseWriter, *Msg, chan *Envelope) error
func (*Transfer) ReadMsg() (*Msg, error)
func (*Transfer) WriteMsg(*Msg) error
func TsigGenerate(*Msg, string, string, bool) ([]byte, string, error)
func TsigGenerateWithProvider(*Msg, TsigProvider, string, bool) ([]byte, string, error)

type TsigProvider interface {
	Generate([]byte, *TSIG) ([]byte, error)
	Verify([]byte, *TSIG) error
}

func TsigVerify([]byte, string, string, bool) error
func TsigVerifyWithProvider([]byte, TsigProvider, string, bool) error

type Type uint16

func (Type) String() string

var TypeToRR map[uint16]func() RR
var TypeToString map[uint16]string

type UID struct {
	Hdr RR_Header
	Uid uint32
}

func (*UID) Header() *RR_Header
func (*UID) String() string

type UINFO struct {
	Hdr   RR_Header
	Uinfo string
}

func (*UINFO) Header() *RR_Header
func (*UINFO) String() string

type URI struct {
	Hdr      RR_Header
	Priority uint16
	Weight   uint16
	Target   string
}

func (*URI) Header() *RR_Header
func (*URI) String() string
func UnpackDomainName([]byte, int) (string, int, error)
func UnpackRR([]byte, int) (RR, int, error)
func UnpackRRWithHeader(RR_Header, []byte, int) (RR, int, error)

var Version v

func WriteToSessionUDP(*net.UDPConn, []byte, *SessionUDP) (int, error)

type Writer interface {
	io.Writer
}
type X25 struct {
	Hdr         RR_Header
	PSDNAddress string
}

func (*X25) Header() *RR_Header
func (*X25) String() string

type ZONEMD struct {
	Hdr    RR_Header
	Serial uint32
	Scheme uint8
	Hash   uint8
	Digest string
}

func (*ZONEMD) Header() *RR_Header
func (*ZONEMD) String() string

type ZoneParser struct {
}

func (*ZoneParser) Comment() string
func (*ZoneParser) Err() error
func (*ZoneParser) Next() (RR, bool)
func (*ZoneParser) SetDefaultTTL(uint32)
func (*ZoneParser) SetIncludeAllowed(bool)
func (*ZoneParser) SetIncludeFS(fs.FS)

type compressionMap struct {
}
type v struct {
	Major int
	Minor int
	Patch int
}

func (v) String() string

type zlexer struct {
}

func (*zlexer) Comment() string
func (*zlexer) Err() error
func (*zlexer) Next() (lex, bool)
func (*zlexer) Peek() lex

type lex struct {
}
