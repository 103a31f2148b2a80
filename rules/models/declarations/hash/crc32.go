// Package hash/crc32 of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package crc32

import (
	"hash"
)

func Checksum([]byte, *Table) uint32
func ChecksumIEEE([]byte) uint32

var IEEETable *Table

func MakeTable(uint32) *Table
func New(*Table) hash.Hash32
func NewIEEE() hash.Hash32

type Table [256]uint32

func Update(uint32, *Table, []byte) uint32
