// Package crypto of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package crypto

import (
	"hash"
	"io"
)

type Decapsulator interface {
	Decapsulate([]byte) ([]byte, error)
	Encapsulator() Encapsulator
}
type Decrypter interface {
	Decrypt(io.Reader, []byte, DecrypterOpts) ([]byte, error)
	Public() PublicKey
}
type DecrypterOpts interface {
}
type Encapsulator interface {
	Bytes() []byte
	Encapsulate() ([]byte, []byte)
}
type Hash uint

func (Hash) Available() bool
func (Hash) HashFunc() Hash
func (Hash) New() hash.Hash
func (Hash) Size() int
func (Hash) String() string

type MessageSigner interface {
	SignMessage(io.Reader, []byte, SignerOpts) ([]byte, error)
	Signer
}
type PrivateKey interface {
}
type PublicKey interface {
}

func RegisterHash(Hash, func() hash.Hash)
func SignMessage(Signer, io.Reader, []byte, SignerOpts) ([]byte, error)

type Signer interface {
	Public() PublicKey
	Sign(io.Reader, []byte, SignerOpts) ([]byte, error)
}
type SignerOpts interface {
	HashFunc() Hash
}
