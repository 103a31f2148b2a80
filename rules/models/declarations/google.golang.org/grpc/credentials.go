// Package google.golang.org/grpc/credentials of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package credentials

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"google.golang.org/grpc/attributes"
	"google.golang.org/protobuf/proto"
	"net"
	"net/url"
)

type AuthInfo interface {
	AuthType() string
}
type AuthorityValidator interface {
	ValidateAuthority(string) error
}
type Bundle interface {
	NewWithMode(string) (Bundle, error)
	PerRPCCredentials() PerRPCCredentials
	TransportCredentials() TransportCredentials
}
type ChannelzSecurityInfo interface {
	GetSecurityValue() ChannelzSecurityValue
}
type ChannelzSecurityValue interface {
	isChannelzSecurityValue()
}

func CheckSecurityLevel(AuthInfo, SecurityLevel) error

type ClientHandshakeInfo struct {
	Attributes *attributes.Attributes
}

func ClientHandshakeInfoFromContext(context.Context) ClientHandshakeInfo

type CommonAuthInfo struct {
	SecurityLevel SecurityLevel
}

func (CommonAuthInfo) GetCommonAuthInfo() CommonAuthInfo

var ErrConnDispatched error

func NewClientTLSFromCert(*x509.CertPool, string) TransportCredentials
func NewClientTLSFromFile(string, string) (TransportCredentials, error)
func NewContextWithRequestInfo(context.Context, RequestInfo) context.Context
func NewServerTLSFromCert(*tls.Certificate) TransportCredentials
func NewServerTLSFromFile(string, string) (TransportCredentials, error)
func NewTLS(*tls.Config) TransportCredentials

type OtherChannelzSecurityValue struct {
	ChannelzSecurityValue
	Name  string
	Value proto.Message
}
type PerRPCCredentials interface {
	GetRequestMetadata(context.Context, ...string) (map[string]string, error)
	RequireTransportSecurity() bool
}
type ProtocolInfo struct {
	ProtocolVersion  string
	SecurityProtocol string
	SecurityVersion  string
	ServerName       string
}
type RequestInfo struct {
	Method   string
	AuthInfo AuthInfo
}

func RequestInfoFromContext(context.Context) (RequestInfo, bool)

type SecurityLevel int

func (SecurityLevel) String() string

type TLSChannelzSecurityValue struct {
	ChannelzSecurityValue
	StandardName      string
	LocalCertificate  []byte
	RemoteCertificate []byte
}
type TLSInfo struct {
	State tls.ConnectionState
	CommonAuthInfo
	SPIFFEID *url.URL
}

func (TLSInfo) AuthType() string
func (TLSInfo) GetSecurityValue() ChannelzSecurityValue
func (TLSInfo) ValidateAuthority(string) error

type TransportCredentials interface {
	ClientHandshake(context.Context, string, net.Conn) (net.Conn, AuthInfo, error)
	Clone() TransportCredentials
	Info() ProtocolInfo
	OverrideServerName(string) error
	ServerHandshake(net.Conn) (net.Conn, AuthInfo, error)
}
