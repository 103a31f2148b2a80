// Package k8s.io/api/apps/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	v12 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/util/intstr"
)

var AddToScheme func(s *runtime.Scheme) error

type ControllerRevision struct {
	v1.TypeMeta
	v1.ObjectMeta
	Data     runtime.RawExtension
	Revision int64
}

func (*ControllerRevision) DeepCopy() *ControllerRevision
func (*ControllerRevision) DeepCopyInto(*ControllerRevision)
func (*ControllerRevision) DeepCopyObject() runtime.Object
func (*ControllerRevision) Reset()
func (*ControllerRevision) String() string

type ControllerRevisionList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ControllerRevision
}

func (*ControllerRevisionList) DeepCopy() *ControllerRevisionList
func (*ControllerRevisionList) DeepCopyInto(*ControllerRevisionList)
func (*ControllerRevisionList) DeepCopyObject() runtime.Object
func (*ControllerRevisionList) Reset()
func (*ControllerRevisionList) String() string

type DaemonSet struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   DaemonSetSpec
	Status DaemonSetStatus
}

func (*DaemonSet) DeepCopy() *DaemonSet
func (*DaemonSet) DeepCopyInto(*DaemonSet)
func (*DaemonSet) DeepCopyObject() runtime.Object
func (*DaemonSet) Reset()
func (*DaemonSet) String() string

type DaemonSetCondition struct {
	Type               DaemonSetConditionType
	Status             v12.ConditionStatus
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*DaemonSetCondition) DeepCopy() *DaemonSetCondition
func (*DaemonSetCondition) DeepCopyInto(*DaemonSetCondition)
func (*DaemonSetCondition) Reset()
func (*DaemonSetCondition) String() string

type DaemonSetConditionType string
type DaemonSetList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []DaemonSet
}

func (*DaemonSetList) DeepCopy() *DaemonSetList
func (*DaemonSetList) DeepCopyInto(*DaemonSetList)
func (*DaemonSetList) DeepCopyObject() runtime.Object
func (*DaemonSetList) Reset()
func (*DaemonSetList) String() string

type DaemonSetSpec struct {
	Selector             *v1.LabelSelector
	Template             v12.PodTemplateSpec
	UpdateStrategy       DaemonSetUpdateStrategy
	MinReadySeconds      int32
	RevisionHistoryLimit *int32
}

func (*DaemonSetSpec) DeepCopy() *DaemonSetSpec
func (*DaemonSetSpec) DeepCopyInto(*DaemonSetSpec)
func (*DaemonSetSpec) Reset()
func (*DaemonSetSpec) String() string

type DaemonSetStatus struct {
	CurrentNumberScheduled int32
	NumberMisscheduled     int32
	DesiredNumberScheduled int32
	NumberReady            int32
	ObservedGeneration     int64
	UpdatedNumberScheduled int32
	NumberAvailable        int32
	NumberUnavailable      int32
	CollisionCount         *int32
	Conditions             []DaemonSetCondition
}

func (*DaemonSetStatus) DeepCopy() *DaemonSetStatus
func (*DaemonSetStatus) DeepCopyInto(*DaemonSetStatus)
func (*DaemonSetStatus) Reset()
func (*DaemonSetStatus) String() string

type DaemonSetUpdateStrategy struct {
	Type          DaemonSetUpdateStrategyType
	RollingUpdate *RollingUpdateDaemonSet
}

func (*DaemonSetUpdateStrategy) DeepCopy() *DaemonSetUpdateStrategy
func (*DaemonSetUpdateStrategy) DeepCopyInto(*DaemonSetUpdateStrategy)
func (*DaemonSetUpdateStrategy) Reset()
func (*DaemonSetUpdateStrategy) String() string

type DaemonSetUpdateStrategyType string
type Deployment struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   DeploymentSpec
	Status DeploymentStatus
}

func (*Deployment) DeepCopy() *Deployment
func (*Deployment) DeepCopyInto(*Deployment)
func (*Deployment) DeepCopyObject() runtime.Object
func (*Deployment) Reset()
func (*Deployment) String() string

type DeploymentCondition struct {
	Type               DeploymentConditionType
	Status             v12.ConditionStatus
	LastUpdateTime     v1.Time
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*DeploymentCondition) DeepCopy() *DeploymentCondition
func (*DeploymentCondition) DeepCopyInto(*DeploymentCondition)
func (*DeploymentCondition) Reset()
func (*DeploymentCondition) String() string

type DeploymentConditionType string
type DeploymentList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Deployment
}

func (*DeploymentList) DeepCopy() *DeploymentList
func (*DeploymentList) DeepCopyInto(*DeploymentList)
func (*DeploymentList) DeepCopyObject() runtime.Object
func (*DeploymentList) Reset()
func (*DeploymentList) String() string

type DeploymentSpec struct {
	Replicas                *int32
	Selector                *v1.LabelSelector
	Template                v12.PodTemplateSpec
	Strategy                DeploymentStrategy
	MinReadySeconds         int32
	RevisionHistoryLimit    *int32
	Paused                  bool
	ProgressDeadlineSeconds *int32
}

func (*DeploymentSpec) DeepCopy() *DeploymentSpec
func (*DeploymentSpec) DeepCopyInto(*DeploymentSpec)
func (*DeploymentSpec) Reset()
func (*DeploymentSpec) String() string

type DeploymentStatus struct {
	ObservedGeneration  int64
	Replicas            int32
	UpdatedReplicas     int32
	ReadyReplicas       int32
	AvailableReplicas   int32
	UnavailableReplicas int32
	TerminatingReplicas *int32
	Conditions          []DeploymentCondition
	CollisionCount      *int32
}

func (*DeploymentStatus) DeepCopy() *DeploymentStatus
func (*DeploymentStatus) DeepCopyInto(*DeploymentStatus)
func (*DeploymentStatus) Reset()
func (*DeploymentStatus) String() string

type DeploymentStrategy struct {
	Type          DeploymentStrategyType
	RollingUpdate *RollingUpdateDeployment
}

func (*DeploymentStrategy) DeepCopy() *DeploymentStrategy
func (*DeploymentStrategy) DeepCopyInto(*DeploymentStrategy)
func (*DeploymentStrategy) Reset()
func (*DeploymentStrategy) String() string

type DeploymentStrategyType string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type PersistentVolumeClaimRetentionPolicyType string
type PodManagementPolicyType string
type ReplicaSet struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   ReplicaSetSpec
	Status ReplicaSetStatus
}

func (*ReplicaSet) DeepCopy() *ReplicaSet
func (*ReplicaSet) DeepCopyInto(*ReplicaSet)
func (*ReplicaSet) DeepCopyObject() runtime.Object
func (*ReplicaSet) Reset()
func (*ReplicaSet) String() string

type ReplicaSetCondition struct {
	Type               ReplicaSetConditionType
	Status             v12.ConditionStatus
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*ReplicaSetCondition) DeepCopy() *ReplicaSetCondition
func (*ReplicaSetCondition) DeepCopyInto(*ReplicaSetCondition)
func (*ReplicaSetCondition) Reset()
func (*ReplicaSetCondition) String() string

type ReplicaSetConditionType string
type ReplicaSetList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ReplicaSet
}

func (*ReplicaSetList) DeepCopy() *ReplicaSetList
func (*ReplicaSetList) DeepCopyInto(*ReplicaSetList)
func (*ReplicaSetList) DeepCopyObject() runtime.Object
func (*ReplicaSetList) Reset()
func (*ReplicaSetList) String() string

type ReplicaSetSpec struct {
	Replicas        *int32
	MinReadySeconds int32
	Selector        *v1.LabelSelector
	Template        v12.PodTemplateSpec
}

func (*ReplicaSetSpec) DeepCopy() *ReplicaSetSpec
func (*ReplicaSetSpec) DeepCopyInto(*ReplicaSetSpec)
func (*ReplicaSetSpec) Reset()
func (*ReplicaSetSpec) String() string

type ReplicaSetStatus struct {
	Replicas             int32
	FullyLabeledReplicas int32
	ReadyReplicas        int32
	AvailableReplicas    int32
	TerminatingReplicas  *int32
	ObservedGeneration   int64
	Conditions           []ReplicaSetCondition
}

func (*ReplicaSetStatus) DeepCopy() *ReplicaSetStatus
func (*ReplicaSetStatus) DeepCopyInto(*ReplicaSetStatus)
func (*ReplicaSetStatus) Reset()
func (*ReplicaSetStatus) String() string
func Resource(string) schema.GroupResource

type RollingUpdateDaemonSet struct {
	MaxUnavailable *intstr.IntOrString
	MaxSurge       *intstr.IntOrString
}

func (*RollingUpdateDaemonSet) DeepCopy() *RollingUpdateDaemonSet
func (*RollingUpdateDaemonSet) DeepCopyInto(*RollingUpdateDaemonSet)
func (*RollingUpdateDaemonSet) Reset()
func (*RollingUpdateDaemonSet) String() string

type RollingUpdateDeployment struct {
	MaxUnavailable *intstr.IntOrString
	MaxSurge       *intstr.IntOrString
}

func (*RollingUpdateDeployment) DeepCopy() *RollingUpdateDeployment
func (*RollingUpdateDeployment) DeepCopyInto(*RollingUpdateDeployment)
func (*RollingUpdateDeployment) Reset()
func (*RollingUpdateDeployment) String() string

type RollingUpdateStatefulSetStrategy struct {
	Partition      *int32
	MaxUnavailable *intstr.IntOrString
}

func (*RollingUpdateStatefulSetStrategy) DeepCopy() *RollingUpdateStatefulSetStrategy
func (*RollingUpdateStatefulSetStrategy) DeepCopyInto(*RollingUpdateStatefulSetStrategy)
func (*RollingUpdateStatefulSetStrategy) Reset()
func (*RollingUpdateStatefulSetStrategy) String() string

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type StatefulSet struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   StatefulSetSpec
	Status StatefulSetStatus
}

func (*StatefulSet) DeepCopy() *StatefulSet
func (*StatefulSet) DeepCopyInto(*StatefulSet)
func (*StatefulSet) DeepCopyObject() runtime.Object
func (*StatefulSet) Reset()
func (*StatefulSet) String() string

type StatefulSetCondition struct {
	Type               StatefulSetConditionType
	Status             v12.ConditionStatus
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*StatefulSetCondition) DeepCopy() *StatefulSetCondition
func (*StatefulSetCondition) DeepCopyInto(*StatefulSetCondition)
func (*StatefulSetCondition) Reset()
func (*StatefulSetCondition) String() string

type StatefulSetConditionType string
type StatefulSetList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []StatefulSet
}

func (*StatefulSetList) DeepCopy() *StatefulSetList
func (*StatefulSetList) DeepCopyInto(*StatefulSetList)
func (*StatefulSetList) DeepCopyObject() runtime.Object
func (*StatefulSetList) Reset()
func (*StatefulSetList) String() string

type StatefulSetOrdinals struct {
	Start int32
}

func (*StatefulSetOrdinals) DeepCopy() *StatefulSetOrdinals
func (*StatefulSetOrdinals) DeepCopyInto(*StatefulSetOrdinals)
func (*StatefulSetOrdinals) Reset()
func (*StatefulSetOrdinals) String() string

type StatefulSetPersistentVolumeClaimRetentionPolicy struct {
	WhenDeleted PersistentVolumeClaimRetentionPolicyType
	WhenScaled  PersistentVolumeClaimRetentionPolicyType
}

func (*StatefulSetPersistentVolumeClaimRetentionPolicy) DeepCopy() *StatefulSetPersistentVolumeClaimRetentionPolicy
func (*StatefulSetPersistentVolumeClaimRetentionPolicy) DeepCopyInto(*StatefulSetPersistentVolumeClaimRetentionPolicy)
func (*StatefulSetPersistentVolumeClaimRetentionPolicy) Reset()
func (*StatefulSetPersistentVolumeClaimRetentionPolicy) String() string

type StatefulSetSpec struct {
	Replicas                             *int32
	Selector                             *v1.LabelSelector
	Template                             v12.PodTemplateSpec
	VolumeClaimTemplates                 []v12.PersistentVolumeClaim
	ServiceName                          string
	PodManagementPolicy                  PodManagementPolicyType
	UpdateStrategy                       StatefulSetUpdateStrategy
	RevisionHistoryLimit                 *int32
	MinReadySeconds                      int32
	PersistentVolumeClaimRetentionPolicy *StatefulSetPersistentVolumeClaimRetentionPolicy
	Ordinals                             *StatefulSetOrdinals
}

func (*StatefulSetSpec) DeepCopy() *StatefulSetSpec
func (*StatefulSetSpec) DeepCopyInto(*StatefulSetSpec)
func (*StatefulSetSpec) Reset()
func (*StatefulSetSpec) String() string

type StatefulSetStatus struct {
	ObservedGeneration int64
	Replicas           int32
	ReadyReplicas      int32
	CurrentReplicas    int32
	UpdatedReplicas    int32
	CurrentRevision    string
	UpdateRevision     string
	CollisionCount     *int32
	Conditions         []StatefulSetCondition
	AvailableReplicas  int32
}

func (*StatefulSetStatus) DeepCopy() *StatefulSetStatus
func (*StatefulSetStatus) DeepCopyInto(*StatefulSetStatus)
func (*StatefulSetStatus) Reset()
func (*StatefulSetStatus) String() string

type StatefulSetUpdateStrategy struct {
	Type          StatefulSetUpdateStrategyType
	RollingUpdate *RollingUpdateStatefulSetStrategy
}

func (*StatefulSetUpdateStrategy) DeepCopy() *StatefulSetUpdateStrategy
func (*StatefulSetUpdateStrategy) DeepCopyInto(*StatefulSetUpdateStrategy)
func (*StatefulSetUpdateStrategy) Reset()
func (*StatefulSetUpdateStrategy) String() string

type StatefulSetUpdateStrategyType string
