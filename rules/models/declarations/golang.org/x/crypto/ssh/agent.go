// Package golang.org/x/crypto/ssh/agent of golang.org/x/crypto v0.58.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package agent

import (
	"golang.org/x/crypto/ssh"
	"io"
)

type AddedKey struct {
	PrivateKey           any
	Certificate          *ssh.Certificate
	Comment              string
	LifetimeSecs         uint32
	ConfirmBeforeUse     bool
	ConstraintExtensions []ConstraintExtension
}
type Agent interface {
	Add(AddedKey) error
	List() ([]*Key, error)
	Lock([]byte) error
	Remove(ssh.PublicKey) error
	RemoveAll() error
	Sign(ssh.PublicKey, []byte) (*ssh.Signature, error)
	Signers() ([]ssh.Signer, error)
	Unlock([]byte) error
}
type ConstraintExtension struct {
	ExtensionName    string
	ExtensionDetails []byte
}

var ErrExtensionUnsupported error

type ExtendedAgent interface {
	Agent
	Extension(string, []byte) ([]byte, error)
	SignWithFlags(ssh.PublicKey, []byte, SignatureFlags) (*ssh.Signature, error)
}

func ForwardToAgent(*ssh.Client, Agent) error
func ForwardToRemote(*ssh.Client, string) error

type Key struct {
	Format  string
	Blob    []byte
	Comment string
}

func (*Key) Marshal() []byte
func (*Key) String() string
func (*Key) Type() string
func (*Key) Verify([]byte, *ssh.Signature) error
func NewClient(io.ReadWriter) ExtendedAgent
func NewKeyring() Agent
func RequestAgentForwarding(*ssh.Session) error
func ServeAgent(Agent, io.ReadWriter) error

type SignatureFlags uint32
