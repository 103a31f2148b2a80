// Package k8s.io/client-go/tools/leaderelection/resourcelock of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package resourcelock

import (
	"context"
	v12 "k8s.io/api/coordination/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	v13 "k8s.io/client-go/kubernetes/typed/coordination/v1"
	v14 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/rest"
	"time"
)

func ConcatRawRecord([]byte, []byte) []byte

type EventRecorder interface {
	Eventf(runtime.Object, string, string, string, ...any)
}
type Interface interface {
	Create(context.Context, LeaderElectionRecord) error
	Describe() string
	Get(context.Context) (*LeaderElectionRecord, []byte, error)
	Identity() string
	RecordEvent(string)
	Update(context.Context, LeaderElectionRecord) error
}
type LeaderElectionRecord struct {
	HolderIdentity       string
	LeaseDurationSeconds int
	AcquireTime          v1.Time
	RenewTime            v1.Time
	LeaderTransitions    int
	Strategy             v12.CoordinatedLeaseStrategy
	PreferredHolder      string
}

func LeaderElectionRecordToLeaseSpec(*LeaderElectionRecord) v12.LeaseSpec

type LeaseLock struct {
	LeaseMeta  v1.ObjectMeta
	Client     v13.LeasesGetter
	LockConfig ResourceLockConfig
	Labels     map[string]string
}

func (*LeaseLock) Create(context.Context, LeaderElectionRecord) error
func (*LeaseLock) Describe() string
func (*LeaseLock) Get(context.Context) (*LeaderElectionRecord, []byte, error)
func (*LeaseLock) Identity() string
func (*LeaseLock) RecordEvent(string)
func (*LeaseLock) Update(context.Context, LeaderElectionRecord) error
func LeaseSpecToLeaderElectionRecord(*v12.LeaseSpec) *LeaderElectionRecord

type MultiLock struct {
	Primary   Interface
	Secondary Interface
}

func (*MultiLock) Create(context.Context, LeaderElectionRecord) error
func (*MultiLock) Describe() string
func (*MultiLock) Get(context.Context) (*LeaderElectionRecord, []byte, error)
func (*MultiLock) Identity() string
func (*MultiLock) RecordEvent(string)
func (*MultiLock) Update(context.Context, LeaderElectionRecord) error
func New(string, string, string, v14.CoreV1Interface, v13.CoordinationV1Interface, ResourceLockConfig) (Interface, error)
func NewFromKubeconfig(string, string, string, ResourceLockConfig, *rest.Config, time.Duration) (Interface, error)
func NewWithLabels(string, string, string, v14.CoreV1Interface, v13.CoordinationV1Interface, ResourceLockConfig, map[string]string) (Interface, error)

type ResourceLockConfig struct {
	Identity      string
	EventRecorder EventRecorder
}
