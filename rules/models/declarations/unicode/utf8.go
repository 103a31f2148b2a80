// Package unicode/utf8 of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package utf8

func AppendRune([]byte, rune) []byte
func DecodeLastRune([]byte) (rune, int)
func DecodeLastRuneInString(string) (rune, int)
func DecodeRune([]byte) (rune, int)
func DecodeRuneInString(string) (rune, int)
func EncodeRune([]byte, rune) int
func FullRune([]byte) bool
func FullRuneInString(string) bool
func RuneCount([]byte) int
func RuneCountInString(string) int
func RuneLen(rune) int
func RuneStart(byte) bool
func Valid([]byte) bool
func ValidRune(rune) bool
func ValidString(string) bool
