// Package github.com/google/uuid of github.com/google/uuid v1.6.0, BSD-3-Clause, Copyright (c) 2009,2014 Google Inc. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package uuid

import (
	"database/sql/driver"
	"hash"
	"io"
)

func ClockSequence() int
func DisableRandPool()

type Domain byte

func (Domain) String() string
func EnableRandPool()
func FromBytes([]byte) (UUID, error)
func GetTime() (Time, uint16, error)
func IsInvalidLengthError(error) bool

var Max UUID

func Must(UUID, error) UUID
func MustParse(string) UUID

var NameSpaceDNS UUID
var NameSpaceOID UUID
var NameSpaceURL UUID
var NameSpaceX500 UUID

func New() UUID
func NewDCEGroup() (UUID, error)
func NewDCEPerson() (UUID, error)
func NewDCESecurity(Domain, uint32) (UUID, error)
func NewHash(hash.Hash, UUID, []byte, int) UUID
func NewMD5(UUID, []byte) UUID
func NewRandom() (UUID, error)
func NewRandomFromReader(io.Reader) (UUID, error)
func NewSHA1(UUID, []byte) UUID
func NewString() string
func NewUUID() (UUID, error)
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func NewV7FromReader(io.Reader) (UUID, error)

var Nil UUID

func NodeID() []byte
func NodeInterface() string

type NullUUID struct {
	UUID  UUID
	Valid bool
}

func (NullUUID) MarshalBinary() ([]byte, error)
func (NullUUID) MarshalJSON() ([]byte, error)
func (NullUUID) MarshalText() ([]byte, error)
func (*NullUUID) Scan(any) error
func (*NullUUID) UnmarshalBinary([]byte) error
func (*NullUUID) UnmarshalJSON([]byte) error
func (*NullUUID) UnmarshalText([]byte) error
func (NullUUID) Value() (driver.Value, error)
func Parse(string) (UUID, error)
func ParseBytes([]byte) (UUID, error)
func SetClockSequence(int)
func SetNodeID([]byte) bool
func SetNodeInterface(string) bool
func SetRand(io.Reader)

type Time int64

func (Time) UnixTime() (int64, int64)

type UUID [16]byte

func (UUID) ClockSequence() int
func (UUID) Domain() Domain
func (UUID) ID() uint32
func (UUID) MarshalBinary() ([]byte, error)
func (UUID) MarshalText() ([]byte, error)
func (UUID) NodeID() []byte
func (*UUID) Scan(any) error
func (UUID) String() string
func (UUID) Time() Time
func (UUID) URN() string
func (*UUID) UnmarshalBinary([]byte) error
func (*UUID) UnmarshalText([]byte) error
func (UUID) Value() (driver.Value, error)
func (UUID) Variant() Variant
func (UUID) Version() Version

type UUIDs []UUID

func (UUIDs) Strings() []string
func Validate(string) error

type Variant byte

func (Variant) String() string

type Version byte

func (Version) String() string
