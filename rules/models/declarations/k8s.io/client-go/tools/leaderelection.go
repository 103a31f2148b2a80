// Package k8s.io/client-go/tools/leaderelection of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package leaderelection

import (
	"context"
	"k8s.io/api/coordination/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/leaderelection/resourcelock"
	"net/http"
	"reflect"
	"time"
)

type CacheSyncWaiter interface {
	WaitForCacheSync(<-chan struct{}) map[reflect.Type]bool
}
type HealthzAdaptor struct {
}

func (*HealthzAdaptor) Check(*http.Request) error
func (*HealthzAdaptor) Name() string
func (*HealthzAdaptor) SetLeaderElection(*LeaderElector)

type LeaderCallbacks struct {
	OnStartedLeading func(context.Context)
	OnStoppedLeading func()
	OnNewLeader      func(identity string)
}
type LeaderElectionConfig struct {
	Lock            resourcelock.Interface
	LeaseDuration   time.Duration
	RenewDeadline   time.Duration
	RetryPeriod     time.Duration
	Callbacks       LeaderCallbacks
	WatchDog        *HealthzAdaptor
	ReleaseOnCancel bool
	Name            string
	Coordinated     bool
}
type LeaderElector struct {
}

func (*LeaderElector) Check(time.Duration) error
func (*LeaderElector) GetLeader() string
func (*LeaderElector) IsLeader() bool
func (*LeaderElector) Run(context.Context)

type LeaderMetric interface {
	Off(string)
	On(string)
	SlowpathExercised(string)
}
type LeaseCandidate struct {
}

func (*LeaseCandidate) Run(context.Context)

type MetricsProvider interface {
	NewLeaderMetric() LeaderMetric
}

func NewCandidate(kubernetes.Interface, string, string, string, string, string, v1.CoordinatedLeaseStrategy) (*LeaseCandidate, CacheSyncWaiter, error)
func NewLeaderElector(LeaderElectionConfig) (*LeaderElector, error)
func NewLeaderHealthzAdaptor(time.Duration) *HealthzAdaptor
func RunOrDie(context.Context, LeaderElectionConfig)
func SetProvider(MetricsProvider)
