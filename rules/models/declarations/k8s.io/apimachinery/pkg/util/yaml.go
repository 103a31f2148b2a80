// Package k8s.io/apimachinery/pkg/util/yaml of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package yaml

import (
	"bufio"
	"io"
)

func GuessJSONStream(io.Reader, int) (*StreamReader, []byte, bool)
func IsJSONBuffer([]byte) bool

type JSONSyntaxError struct {
	Offset int64
	Err    error
}

func (JSONSyntaxError) Error() string

type LineReader struct {
}

func (*LineReader) Read() ([]byte, error)
func NewDocumentDecoder(io.ReadCloser) io.ReadCloser
func NewStreamReader(io.Reader, int) *StreamReader
func NewYAMLOrJSONDecoder(io.Reader, int) *YAMLOrJSONDecoder
func NewYAMLReader(*bufio.Reader) *YAMLReader
func NewYAMLToJSONDecoder(io.Reader) *YAMLToJSONDecoder

type Reader interface {
	Read() ([]byte, error)
}
type StreamReader struct {
}

func (*StreamReader) Consume(int)
func (*StreamReader) Consumed() int
func (*StreamReader) Peek(int) ([]byte, error)
func (*StreamReader) Read([]byte) (int, error)
func (*StreamReader) ReadN(int) ([]byte, error)
func (*StreamReader) Rewind()
func (*StreamReader) RewindN(int)
func ToJSON([]byte) ([]byte, error)
func Unmarshal([]byte, any) error
func UnmarshalStrict([]byte, any) error

type YAMLDecoder struct {
}

func (*YAMLDecoder) Close() error
func (*YAMLDecoder) Read([]byte) (int, error)

type YAMLOrJSONDecoder struct {
}

func (*YAMLOrJSONDecoder) Decode(any) error

type YAMLReader struct {
}

func (*YAMLReader) Read() ([]byte, error)

type YAMLSyntaxError struct {
}

func (YAMLSyntaxError) Error() string

type YAMLToJSONDecoder struct {
}

func (*YAMLToJSONDecoder) Decode(any) error
func (*YAMLToJSONDecoder) InputOffset() int
