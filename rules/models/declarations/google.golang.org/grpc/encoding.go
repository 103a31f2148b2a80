// Package google.golang.org/grpc/encoding of google.golang.org/grpc v1.85.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package encoding

import (
	"google.golang.org/grpc/mem"
	"io"
)

type Codec interface {
	Marshal(any) ([]byte, error)
	Name() string
	Unmarshal([]byte, any) error
}
type CodecV2 interface {
	Marshal(any) (mem.BufferSlice, error)
	Name() string
	Unmarshal(mem.BufferSlice, any) error
}
type Compressor interface {
	Compress(io.Writer) (io.WriteCloser, error)
	Decompress(io.Reader) (io.Reader, error)
	Name() string
}

func GetCodec(string) Codec
func GetCodecV2(string) CodecV2
func GetCompressor(string) Compressor
func RegisterCodec(Codec)
func RegisterCodecV2(CodecV2)
func RegisterCompressor(Compressor)
