// Package golang.org/x/oauth2 of golang.org/x/oauth2 v0.37.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package oauth2

import (
	"context"
	"golang.org/x/oauth2/internal"
	"net/http"
	"net/url"
	"time"
)

var AccessTypeOffline AuthCodeOption
var AccessTypeOnline AuthCodeOption
var ApprovalForce AuthCodeOption

type AuthCodeOption interface {
	setValue(url.Values)
}
type AuthStyle int
type Config struct {
	ClientID     string
	ClientSecret string
	Endpoint     Endpoint
	RedirectURL  string
	Scopes       []string
}

func (*Config) AuthCodeURL(string, ...AuthCodeOption) string
func (*Config) Client(context.Context, *Token) *http.Client
func (*Config) DeviceAccessToken(context.Context, *DeviceAuthResponse, ...AuthCodeOption) (*Token, error)
func (*Config) DeviceAuth(context.Context, ...AuthCodeOption) (*DeviceAuthResponse, error)
func (*Config) Exchange(context.Context, string, ...AuthCodeOption) (*Token, error)
func (*Config) PasswordCredentialsToken(context.Context, string, string) (*Token, error)
func (*Config) TokenSource(context.Context, *Token) TokenSource

type DeviceAuthResponse struct {
	DeviceCode              string
	UserCode                string
	VerificationURI         string
	VerificationURIComplete string
	Expiry                  time.Time
	Interval                int64
}

func (DeviceAuthResponse) MarshalJSON() ([]byte, error)
func (*DeviceAuthResponse) UnmarshalJSON([]byte) error

type Endpoint struct {
	AuthURL       string
	DeviceAuthURL string
	TokenURL      string
	AuthStyle     AuthStyle
}

func GenerateVerifier() string

var HTTPClient internal.ContextKey

func NewClient(context.Context, TokenSource) *http.Client

var NoContext context.Context

func RegisterBrokenAuthHeaderProvider(string)

type RetrieveError struct {
	Response         *http.Response
	Body             []byte
	ErrorCode        string
	ErrorDescription string
	ErrorURI         string
}

func (*RetrieveError) Error() string
func ReuseTokenSource(*Token, TokenSource) TokenSource
func ReuseTokenSourceWithExpiry(*Token, TokenSource, time.Duration) TokenSource
func S256ChallengeFromVerifier(string) string
func S256ChallengeOption(string) AuthCodeOption
func SetAuthURLParam(string, string) AuthCodeOption
func StaticTokenSource(*Token) TokenSource

type Token struct {
	AccessToken  string
	TokenType    string
	RefreshToken string
	Expiry       time.Time
	ExpiresIn    int64
}

func (*Token) Extra(string) any
func (*Token) SetAuthHeader(*http.Request)
func (*Token) Type() string
func (*Token) Valid() bool
func (*Token) WithExtra(any) *Token

type TokenSource interface {
	Token() (*Token, error)
}
type Transport struct {
	Source TokenSource
	Base   http.RoundTripper
}

func (*Transport) CancelRequest(*http.Request)
func (*Transport) RoundTrip(*http.Request) (*http.Response, error)
func VerifierOption(string) AuthCodeOption
