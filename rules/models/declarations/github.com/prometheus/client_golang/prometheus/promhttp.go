// Package github.com/prometheus/client_golang/prometheus/promhttp of github.com/prometheus/client_golang v1.25.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package promhttp

import (
	"context"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/common/expfmt"
	"net/http"
	"time"
)

type Compression string

func Handler() http.Handler

type HandlerErrorHandling int

func HandlerFor(prometheus.Gatherer, HandlerOpts) http.Handler
func HandlerForTransactional(prometheus.TransactionalGatherer, HandlerOpts) http.Handler

type HandlerOpts struct {
	ErrorLog                            Logger
	ErrorHandling                       HandlerErrorHandling
	Registry                            prometheus.Registerer
	DisableCompression                  bool
	OfferedCompressions                 []Compression
	MaxRequestsInFlight                 int
	CoalesceGather                      bool
	Timeout                             time.Duration
	EnableOpenMetrics                   bool
	EnableOpenMetricsTextCreatedSamples bool
	ProcessStartTime                    time.Time
	AcceptedFormats                     []expfmt.Format
}

func InstrumentHandlerCounter(*prometheus.CounterVec, http.Handler, ...Option) http.HandlerFunc
func InstrumentHandlerDuration(prometheus.ObserverVec, http.Handler, ...Option) http.HandlerFunc
func InstrumentHandlerInFlight(prometheus.Gauge, http.Handler) http.Handler
func InstrumentHandlerRequestSize(prometheus.ObserverVec, http.Handler, ...Option) http.HandlerFunc
func InstrumentHandlerResponseSize(prometheus.ObserverVec, http.Handler, ...Option) http.Handler
func InstrumentHandlerTimeToWriteHeader(prometheus.ObserverVec, http.Handler, ...Option) http.HandlerFunc
func InstrumentMetricHandler(prometheus.Registerer, http.Handler) http.Handler
func InstrumentRoundTripperCounter(*prometheus.CounterVec, http.RoundTripper, ...Option) RoundTripperFunc
func InstrumentRoundTripperDuration(prometheus.ObserverVec, http.RoundTripper, ...Option) RoundTripperFunc
func InstrumentRoundTripperInFlight(prometheus.Gauge, http.RoundTripper) RoundTripperFunc
func InstrumentRoundTripperTrace(*InstrumentTrace, http.RoundTripper) RoundTripperFunc

type InstrumentTrace struct {
	GotConn              func(float64)
	PutIdleConn          func(float64)
	GotFirstResponseByte func(float64)
	Got100Continue       func(float64)
	DNSStart             func(float64)
	DNSDone              func(float64)
	ConnectStart         func(float64)
	ConnectDone          func(float64)
	TLSHandshakeStart    func(float64)
	TLSHandshakeDone     func(float64)
	WroteHeaders         func(float64)
	Wait100Continue      func(float64)
	WroteRequest         func(float64)
}
type LabelValueFromCtx func(ctx context.Context) string
type LabelValueFromRequest func(request *http.Request) string
type Logger interface {
	Println(...any)
}
type Option interface {
	apply(*options)
}
type RoundTripperFunc func(req *http.Request) (*http.Response, error)

func (RoundTripperFunc) RoundTrip(*http.Request) (*http.Response, error)
func WithExemplarFromContext(func(requestCtx context.Context) prometheus.Labels) Option
func WithExemplarFromRequest(func(req *http.Request) prometheus.Labels) Option
func WithExtraMethods(...string) Option
func WithLabelFromCtx(string, LabelValueFromCtx) Option
func WithLabelFromRequest(string, LabelValueFromRequest) Option

type options struct {
}
