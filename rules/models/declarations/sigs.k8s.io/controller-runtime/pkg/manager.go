// Package sigs.k8s.io/controller-runtime/pkg/manager of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package manager

import (
	"context"
	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/leaderelection/resourcelock"
	"k8s.io/client-go/tools/record"
	"net"
	"net/http"
	"sigs.k8s.io/controller-runtime/pkg/cache"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/cluster"
	"sigs.k8s.io/controller-runtime/pkg/config"
	"sigs.k8s.io/controller-runtime/pkg/healthz"
	"sigs.k8s.io/controller-runtime/pkg/metrics/server"
	"sigs.k8s.io/controller-runtime/pkg/webhook"
	"sigs.k8s.io/controller-runtime/pkg/webhook/conversion"
	"time"
)

type BaseContextFunc func() context.Context
type LeaderElectionRunnable interface {
	NeedLeaderElection() bool
}
type Manager interface {
	Add(Runnable) error
	AddHealthzCheck(string, healthz.Checker) error
	AddMetricsServerExtraHandler(string, http.Handler) error
	AddReadyzCheck(string, healthz.Checker) error
	Elected() <-chan struct{}
	GetControllerOptions() config.Controller
	GetConverterRegistry() conversion.Registry
	GetLogger() logr.Logger
	GetWebhookServer() webhook.Server
	Start(context.Context) error
	cluster.Cluster
}

func New(*rest.Config, Options) (Manager, error)

type Options struct {
	Scheme                              *runtime.Scheme
	MapperProvider                      func(c *rest.Config, httpClient *http.Client) (meta.RESTMapper, error)
	Cache                               cache.Options
	NewCache                            cache.NewCacheFunc
	Client                              client.Options
	NewClient                           client.NewClientFunc
	Logger                              logr.Logger
	LeaderElection                      bool
	LeaderElectionResourceLock          string
	LeaderElectionNamespace             string
	LeaderElectionID                    string
	LeaderElectionConfig                *rest.Config
	LeaderElectionReleaseOnCancel       bool
	LeaderElectionLabels                map[string]string
	LeaderElectionResourceLockInterface resourcelock.Interface
	LeaseDuration                       *time.Duration
	RenewDeadline                       *time.Duration
	RetryPeriod                         *time.Duration
	Metrics                             server.Options
	HealthProbeBindAddress              string
	ReadinessEndpointName               string
	LivenessEndpointName                string
	PprofBindAddress                    string
	WebhookServer                       webhook.Server
	BaseContext                         BaseContextFunc
	EventBroadcaster                    record.EventBroadcaster
	GracefulShutdownTimeout             *time.Duration
	Controller                          config.Controller
}
type Runnable interface {
	Start(context.Context) error
}
type RunnableFunc func(context.Context) error

func (RunnableFunc) Start(context.Context) error

type Server struct {
	Name                string
	Server              *http.Server
	Listener            net.Listener
	OnlyServeWhenLeader bool
	ShutdownTimeout     *time.Duration
}

func (*Server) NeedLeaderElection() bool
func (*Server) Start(context.Context) error
