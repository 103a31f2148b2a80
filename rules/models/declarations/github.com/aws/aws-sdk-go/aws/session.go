// Package github.com/aws/aws-sdk-go/aws/session of github.com/aws/aws-sdk-go v1.55.8, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package session

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/client"
	"github.com/aws/aws-sdk-go/aws/credentials/processcreds"
	"github.com/aws/aws-sdk-go/aws/credentials/stscreds"
	"github.com/aws/aws-sdk-go/aws/endpoints"
	"github.com/aws/aws-sdk-go/aws/request"
	"io"
	"time"
)

type AssumeRoleTokenProviderNotSetError struct {
}

func (AssumeRoleTokenProviderNotSetError) Code() string
func (AssumeRoleTokenProviderNotSetError) Error() string
func (AssumeRoleTokenProviderNotSetError) Message() string
func (AssumeRoleTokenProviderNotSetError) OrigErr() error

type CredentialRequiresARNError struct {
	Type    string
	Profile string
}

func (CredentialRequiresARNError) Code() string
func (CredentialRequiresARNError) Error() string
func (CredentialRequiresARNError) Message() string
func (CredentialRequiresARNError) OrigErr() error

type CredentialsProviderOptions struct {
	WebIdentityRoleProviderOptions func(*stscreds.WebIdentityRoleProvider)
	ProcessProviderOptions         func(*processcreds.ProcessProvider)
}

var ErrSharedConfigECSContainerEnvVarEmpty awserr.Error
var ErrSharedConfigInvalidCredSource awserr.Error
var ErrSharedConfigSourceCollision awserr.Error

func Must(*Session, error) *Session
func New(...*aws.Config) *Session
func NewSession(...*aws.Config) (*Session, error)
func NewSessionWithOptions(Options) (*Session, error)

type Options struct {
	Config                     aws.Config
	Profile                    string
	SharedConfigState          SharedConfigState
	SharedConfigFiles          []string
	AssumeRoleTokenProvider    func() (string, error)
	AssumeRoleDuration         time.Duration
	CustomCABundle             io.Reader
	ClientTLSCert              io.Reader
	ClientTLSKey               io.Reader
	Handlers                   request.Handlers
	EC2IMDSEndpoint            string
	EC2IMDSEndpointMode        endpoints.EC2IMDSEndpointModeState
	CredentialsProviderOptions *CredentialsProviderOptions
}
type Session struct {
	Config   *aws.Config
	Handlers request.Handlers
}

func (*Session) ClientConfig(string, ...*aws.Config) client.Config
func (*Session) ClientConfigNoResolveEndpoint(...*aws.Config) client.Config
func (*Session) Copy(...*aws.Config) *Session

type SharedConfigAssumeRoleError struct {
	RoleARN       string
	SourceProfile string
}

func (SharedConfigAssumeRoleError) Code() string
func (SharedConfigAssumeRoleError) Error() string
func (SharedConfigAssumeRoleError) Message() string
func (SharedConfigAssumeRoleError) OrigErr() error

type SharedConfigLoadError struct {
	Filename string
	Err      error
}

func (SharedConfigLoadError) Code() string
func (SharedConfigLoadError) Error() string
func (SharedConfigLoadError) Message() string
func (SharedConfigLoadError) OrigErr() error

type SharedConfigProfileNotExistsError struct {
	Profile string
	Err     error
}

func (SharedConfigProfileNotExistsError) Code() string
func (SharedConfigProfileNotExistsError) Error() string
func (SharedConfigProfileNotExistsError) Message() string
func (SharedConfigProfileNotExistsError) OrigErr() error

type SharedConfigState int

var WebIdentityEmptyRoleARNErr awserr.Error
var WebIdentityEmptyTokenFilePathErr awserr.Error
