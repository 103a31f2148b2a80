// Package golang.org/x/crypto/bcrypt of golang.org/x/crypto v0.58.0, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package bcrypt

func CompareHashAndPassword([]byte, []byte) error
func Cost([]byte) (int, error)

var ErrHashTooShort error
var ErrMismatchedHashAndPassword error
var ErrPasswordTooLong error

func GenerateFromPassword([]byte, int) ([]byte, error)

type HashVersionTooNewError byte

func (HashVersionTooNewError) Error() string

type InvalidCostError int

func (InvalidCostError) Error() string

type InvalidHashPrefixError byte

func (InvalidHashPrefixError) Error() string
