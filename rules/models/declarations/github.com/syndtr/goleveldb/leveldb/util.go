// Package github.com/syndtr/goleveldb/leveldb/util of github.com/syndtr/goleveldb v1.0.0, BSD-2-Clause, Copyright 2012 Suryandaru Triandana <syndtr@gmail.com>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package util

import (
	"io"
)

type BasicReleaser struct {
}

func (*BasicReleaser) Release()
func (*BasicReleaser) Released() bool
func (*BasicReleaser) SetReleaser(Releaser)

type Buffer struct {
}

func (*Buffer) Alloc(int) []byte
func (*Buffer) Bytes() []byte
func (*Buffer) Grow(int)
func (*Buffer) Len() int
func (*Buffer) Next(int) []byte
func (*Buffer) Read([]byte) (int, error)
func (*Buffer) ReadByte() (byte, error)
func (*Buffer) ReadBytes(byte) ([]byte, error)
func (*Buffer) ReadFrom(io.Reader) (int64, error)
func (*Buffer) Reset()
func (*Buffer) String() string
func (*Buffer) Truncate(int)
func (*Buffer) Write([]byte) (int, error)
func (*Buffer) WriteByte(byte) error
func (*Buffer) WriteTo(io.Writer) (int64, error)

type BufferPool struct {
}

func (*BufferPool) Close()
func (*BufferPool) Get(int) []byte
func (*BufferPool) Put([]byte)
func (*BufferPool) String() string
func BytesPrefix([]byte) *Range

type CRC uint32

func (CRC) Update([]byte) CRC
func (CRC) Value() uint32

var ErrHasReleaser error
var ErrReleased error

func Hash([]byte, uint32) uint32
func NewBuffer([]byte) *Buffer
func NewBufferPool(int) *BufferPool
func NewCRC([]byte) CRC

type NoopReleaser struct {
}

func (NoopReleaser) Release()

type Range struct {
	Start []byte
	Limit []byte
}
type ReleaseSetter interface {
	SetReleaser(Releaser)
}
type Releaser interface {
	Release()
}
