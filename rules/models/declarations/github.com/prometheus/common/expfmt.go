// Package github.com/prometheus/common/expfmt of github.com/prometheus/common v0.73.1, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package expfmt

import (
	io_prometheus_client "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/model"
	"io"
	"net/http"
)

type Closer interface {
	Close() error
}
type DecodeOptions struct {
	Timestamp model.Time
}
type Decoder interface {
	Decode(*io_prometheus_client.MetricFamily) error
}

func DefaultAcceptedFormats() []Format
func DefaultOpenMetricsAcceptedFormats() []Format

type Encoder interface {
	Encode(*io_prometheus_client.MetricFamily) error
}
type EncoderOption func(*encoderOption)

func ExtractSamples(*DecodeOptions, ...*io_prometheus_client.MetricFamily) (model.Vector, error)
func FinalizeOpenMetrics(io.Writer) (int, error)

type Format string

func (Format) FormatType() FormatType
func (Format) ToEscapingScheme() model.EscapingScheme
func (Format) Version() string
func (Format) WithEscapingScheme(model.EscapingScheme) Format

type FormatType int

func MetricFamilyToOpenMetrics(io.Writer, *io_prometheus_client.MetricFamily, ...EncoderOption) (int, error)
func MetricFamilyToOpenMetrics20(io.Writer, *io_prometheus_client.MetricFamily, ...EncoderOption) (int, error)
func MetricFamilyToText(io.Writer, *io_prometheus_client.MetricFamily) (int, error)
func Negotiate(http.Header) Format
func NegotiateAccept(http.Header, ...Format) Format
func NegotiateIncludingOpenMetrics(http.Header) Format
func NewDecoder(io.Reader, Format) Decoder
func NewEncoder(io.Writer, Format, ...EncoderOption) Encoder
func NewFormat(FormatType) Format
func NewOpenMetricsFormat(string) (Format, error)
func NewTextParser(model.ValidationScheme) TextParser

type ParseError struct {
	Line int
	Msg  string
}

func (ParseError) Error() string
func ResponseFormat(http.Header) Format

type SampleDecoder struct {
	Dec  Decoder
	Opts *DecodeOptions
}

func (*SampleDecoder) Decode(*model.Vector) error

type TextParser struct {
}

func (*TextParser) TextToMetricFamilies(io.Reader) (map[string]*io_prometheus_client.MetricFamily, error)
func WithCreatedLines() EncoderOption

type encoderOption struct {
}
