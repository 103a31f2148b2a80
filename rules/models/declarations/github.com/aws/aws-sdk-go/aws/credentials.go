// Package github.com/aws/aws-sdk-go/aws/credentials of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package credentials

import (
	"context"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"time"
)

var AnonymousCredentials *Credentials

type ChainProvider struct {
	Providers     []Provider
	VerboseErrors bool
}

func (*ChainProvider) IsExpired() bool
func (*ChainProvider) Retrieve() (Value, error)

type Context = context.Context
type Credentials struct {
}

func (*Credentials) Expire()
func (*Credentials) ExpiresAt() (time.Time, error)
func (*Credentials) Get() (Value, error)
func (*Credentials) GetWithContext(Context) (Value, error)
func (*Credentials) IsExpired() bool

type EnvProvider struct {
}

func (*EnvProvider) IsExpired() bool
func (*EnvProvider) Retrieve() (Value, error)

var ErrAccessKeyIDNotFound awserr.Error
var ErrNoValidProvidersFoundInChain awserr.Error
var ErrSecretAccessKeyNotFound awserr.Error
var ErrSharedCredentialsHomeNotFound awserr.Error
var ErrStaticCredentialsEmpty awserr.Error

type ErrorProvider struct {
	Err          error
	ProviderName string
}

func (ErrorProvider) IsExpired() bool
func (ErrorProvider) Retrieve() (Value, error)

type Expirer interface {
	ExpiresAt() time.Time
}
type Expiry struct {
	CurrentTime func() time.Time
}

func (*Expiry) ExpiresAt() time.Time
func (*Expiry) IsExpired() bool
func (*Expiry) SetExpiration(time.Time, time.Duration)
func NewChainCredentials([]Provider) *Credentials
func NewCredentials(Provider) *Credentials
func NewEnvCredentials() *Credentials
func NewSharedCredentials(string, string) *Credentials
func NewStaticCredentials(string, string, string) *Credentials
func NewStaticCredentialsFromCreds(Value) *Credentials

type Provider interface {
	IsExpired() bool
	Retrieve() (Value, error)
}
type ProviderWithContext interface {
	Provider
	RetrieveWithContext(Context) (Value, error)
}
type SharedCredentialsProvider struct {
	Filename string
	Profile  string
}

func (*SharedCredentialsProvider) IsExpired() bool
func (*SharedCredentialsProvider) Retrieve() (Value, error)

type StaticProvider struct {
	Value
}

func (*StaticProvider) IsExpired() bool
func (*StaticProvider) Retrieve() (Value, error)

type Value struct {
	AccessKeyID     string
	SecretAccessKey string
	SessionToken    string
	ProviderName    string
}

func (Value) HasKeys() bool
