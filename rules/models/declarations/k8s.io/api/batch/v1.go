// Package k8s.io/api/batch/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	v12 "k8s.io/api/core/v1"
	"k8s.io/api/scheduling/v1alpha3"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
)

var AddToScheme func(s *runtime.Scheme) error

type CompletionMode string
type ConcurrencyPolicy string
type CronJob struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   CronJobSpec
	Status CronJobStatus
}

func (*CronJob) DeepCopy() *CronJob
func (*CronJob) DeepCopyInto(*CronJob)
func (*CronJob) DeepCopyObject() runtime.Object
func (*CronJob) Reset()
func (*CronJob) String() string

type CronJobList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []CronJob
}

func (*CronJobList) DeepCopy() *CronJobList
func (*CronJobList) DeepCopyInto(*CronJobList)
func (*CronJobList) DeepCopyObject() runtime.Object
func (*CronJobList) Reset()
func (*CronJobList) String() string

type CronJobSpec struct {
	Schedule                   string
	TimeZone                   *string
	StartingDeadlineSeconds    *int64
	ConcurrencyPolicy          ConcurrencyPolicy
	Suspend                    *bool
	JobTemplate                JobTemplateSpec
	SuccessfulJobsHistoryLimit *int32
	FailedJobsHistoryLimit     *int32
}

func (*CronJobSpec) DeepCopy() *CronJobSpec
func (*CronJobSpec) DeepCopyInto(*CronJobSpec)
func (*CronJobSpec) Reset()
func (*CronJobSpec) String() string

type CronJobStatus struct {
	Active             []v12.ObjectReference
	LastScheduleTime   *v1.Time
	LastSuccessfulTime *v1.Time
}

func (*CronJobStatus) DeepCopy() *CronJobStatus
func (*CronJobStatus) DeepCopyInto(*CronJobStatus)
func (*CronJobStatus) Reset()
func (*CronJobStatus) String() string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type Job struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   JobSpec
	Status JobStatus
}

func (*Job) DeepCopy() *Job
func (*Job) DeepCopyInto(*Job)
func (*Job) DeepCopyObject() runtime.Object
func (*Job) Reset()
func (*Job) String() string

type JobCondition struct {
	Type               JobConditionType
	Status             v12.ConditionStatus
	LastProbeTime      v1.Time
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*JobCondition) DeepCopy() *JobCondition
func (*JobCondition) DeepCopyInto(*JobCondition)
func (*JobCondition) Reset()
func (*JobCondition) String() string

type JobConditionType string
type JobList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Job
}

func (*JobList) DeepCopy() *JobList
func (*JobList) DeepCopyInto(*JobList)
func (*JobList) DeepCopyObject() runtime.Object
func (*JobList) Reset()
func (*JobList) String() string

type JobSchedulingConfiguration struct {
	SchedulingPolicy      *v1alpha3.WorkloadPodGroupSchedulingPolicy
	SchedulingConstraints *v1alpha3.WorkloadPodGroupSchedulingConstraints
	DisruptionMode        *v1alpha3.WorkloadPodGroupDisruptionMode
	ResourceClaims        []v1alpha3.WorkloadPodGroupResourceClaim
}

func (*JobSchedulingConfiguration) DeepCopy() *JobSchedulingConfiguration
func (*JobSchedulingConfiguration) DeepCopyInto(*JobSchedulingConfiguration)
func (*JobSchedulingConfiguration) Reset()
func (*JobSchedulingConfiguration) String() string

type JobSpec struct {
	Parallelism             *int32
	Completions             *int32
	ActiveDeadlineSeconds   *int64
	PodFailurePolicy        *PodFailurePolicy
	SuccessPolicy           *SuccessPolicy
	BackoffLimit            *int32
	BackoffLimitPerIndex    *int32
	MaxFailedIndexes        *int32
	Selector                *v1.LabelSelector
	ManualSelector          *bool
	Template                v12.PodTemplateSpec
	TTLSecondsAfterFinished *int32
	CompletionMode          *CompletionMode
	Suspend                 *bool
	PodReplacementPolicy    *PodReplacementPolicy
	ManagedBy               *string
	Scheduling              *JobSchedulingConfiguration
}

func (*JobSpec) DeepCopy() *JobSpec
func (*JobSpec) DeepCopyInto(*JobSpec)
func (*JobSpec) Reset()
func (*JobSpec) String() string

type JobStatus struct {
	Conditions              []JobCondition
	StartTime               *v1.Time
	CompletionTime          *v1.Time
	Active                  int32
	Succeeded               int32
	Failed                  int32
	Terminating             *int32
	CompletedIndexes        string
	FailedIndexes           *string
	UncountedTerminatedPods *UncountedTerminatedPods
	Ready                   *int32
}

func (*JobStatus) DeepCopy() *JobStatus
func (*JobStatus) DeepCopyInto(*JobStatus)
func (*JobStatus) Reset()
func (*JobStatus) String() string

type JobTemplateSpec struct {
	v1.ObjectMeta
	Spec JobSpec
}

func (*JobTemplateSpec) DeepCopy() *JobTemplateSpec
func (*JobTemplateSpec) DeepCopyInto(*JobTemplateSpec)
func (*JobTemplateSpec) Reset()
func (*JobTemplateSpec) String() string

type PodFailurePolicy struct {
	Rules []PodFailurePolicyRule
}

func (*PodFailurePolicy) DeepCopy() *PodFailurePolicy
func (*PodFailurePolicy) DeepCopyInto(*PodFailurePolicy)
func (*PodFailurePolicy) Reset()
func (*PodFailurePolicy) String() string

type PodFailurePolicyAction string
type PodFailurePolicyOnExitCodesOperator string
type PodFailurePolicyOnExitCodesRequirement struct {
	ContainerName *string
	Operator      PodFailurePolicyOnExitCodesOperator
	Values        []int32
}

func (*PodFailurePolicyOnExitCodesRequirement) DeepCopy() *PodFailurePolicyOnExitCodesRequirement
func (*PodFailurePolicyOnExitCodesRequirement) DeepCopyInto(*PodFailurePolicyOnExitCodesRequirement)
func (*PodFailurePolicyOnExitCodesRequirement) Reset()
func (*PodFailurePolicyOnExitCodesRequirement) String() string

type PodFailurePolicyOnPodConditionsPattern struct {
	Type   v12.PodConditionType
	Status v12.ConditionStatus
}

func (*PodFailurePolicyOnPodConditionsPattern) DeepCopy() *PodFailurePolicyOnPodConditionsPattern
func (*PodFailurePolicyOnPodConditionsPattern) DeepCopyInto(*PodFailurePolicyOnPodConditionsPattern)
func (*PodFailurePolicyOnPodConditionsPattern) Reset()
func (*PodFailurePolicyOnPodConditionsPattern) String() string

type PodFailurePolicyRule struct {
	Action          PodFailurePolicyAction
	OnExitCodes     *PodFailurePolicyOnExitCodesRequirement
	OnPodConditions []PodFailurePolicyOnPodConditionsPattern
}

func (*PodFailurePolicyRule) DeepCopy() *PodFailurePolicyRule
func (*PodFailurePolicyRule) DeepCopyInto(*PodFailurePolicyRule)
func (*PodFailurePolicyRule) Reset()
func (*PodFailurePolicyRule) String() string

type PodReplacementPolicy string

func Resource(string) schema.GroupResource

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type SuccessPolicy struct {
	Rules []SuccessPolicyRule
}

func (*SuccessPolicy) DeepCopy() *SuccessPolicy
func (*SuccessPolicy) DeepCopyInto(*SuccessPolicy)
func (*SuccessPolicy) Reset()
func (*SuccessPolicy) String() string

type SuccessPolicyRule struct {
	SucceededIndexes *string
	SucceededCount   *int32
}

func (*SuccessPolicyRule) DeepCopy() *SuccessPolicyRule
func (*SuccessPolicyRule) DeepCopyInto(*SuccessPolicyRule)
func (*SuccessPolicyRule) Reset()
func (*SuccessPolicyRule) String() string

type UncountedTerminatedPods struct {
	Succeeded []types.UID
	Failed    []types.UID
}

func (*UncountedTerminatedPods) DeepCopy() *UncountedTerminatedPods
func (*UncountedTerminatedPods) DeepCopyInto(*UncountedTerminatedPods)
func (*UncountedTerminatedPods) Reset()
func (*UncountedTerminatedPods) String() string
