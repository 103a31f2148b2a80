// Package k8s.io/api/core/v1 of k8s.io/api v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package v1

import (
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/intstr"
	klog "k8s.io/klog/v2"
)

type AWSElasticBlockStoreVolumeSource struct {
	VolumeID  string
	FSType    string
	Partition int32
	ReadOnly  bool
}

func (*AWSElasticBlockStoreVolumeSource) DeepCopy() *AWSElasticBlockStoreVolumeSource
func (*AWSElasticBlockStoreVolumeSource) DeepCopyInto(*AWSElasticBlockStoreVolumeSource)
func (*AWSElasticBlockStoreVolumeSource) Reset()
func (*AWSElasticBlockStoreVolumeSource) String() string

var AddToScheme func(s *runtime.Scheme) error

type Affinity struct {
	NodeAffinity    *NodeAffinity
	PodAffinity     *PodAffinity
	PodAntiAffinity *PodAntiAffinity
}

func (*Affinity) DeepCopy() *Affinity
func (*Affinity) DeepCopyInto(*Affinity)
func (*Affinity) Reset()
func (*Affinity) String() string

type AppArmorProfile struct {
	Type             AppArmorProfileType
	LocalhostProfile *string
}

func (*AppArmorProfile) DeepCopy() *AppArmorProfile
func (*AppArmorProfile) DeepCopyInto(*AppArmorProfile)
func (*AppArmorProfile) Reset()
func (*AppArmorProfile) String() string

type AppArmorProfileType string
type AttachedVolume struct {
	Name       UniqueVolumeName
	DevicePath string
}

func (*AttachedVolume) DeepCopy() *AttachedVolume
func (*AttachedVolume) DeepCopyInto(*AttachedVolume)
func (*AttachedVolume) Reset()
func (*AttachedVolume) String() string

type AvoidPods struct {
	PreferAvoidPods []PreferAvoidPodsEntry
}

func (*AvoidPods) DeepCopy() *AvoidPods
func (*AvoidPods) DeepCopyInto(*AvoidPods)
func (*AvoidPods) Reset()
func (*AvoidPods) String() string

type AzureDataDiskCachingMode string
type AzureDataDiskKind string
type AzureDiskVolumeSource struct {
	DiskName    string
	DataDiskURI string
	CachingMode *AzureDataDiskCachingMode
	FSType      *string
	ReadOnly    *bool
	Kind        *AzureDataDiskKind
}

func (*AzureDiskVolumeSource) DeepCopy() *AzureDiskVolumeSource
func (*AzureDiskVolumeSource) DeepCopyInto(*AzureDiskVolumeSource)
func (*AzureDiskVolumeSource) Reset()
func (*AzureDiskVolumeSource) String() string

type AzureFilePersistentVolumeSource struct {
	SecretName      string
	ShareName       string
	ReadOnly        bool
	SecretNamespace *string
}

func (*AzureFilePersistentVolumeSource) DeepCopy() *AzureFilePersistentVolumeSource
func (*AzureFilePersistentVolumeSource) DeepCopyInto(*AzureFilePersistentVolumeSource)
func (*AzureFilePersistentVolumeSource) Reset()
func (*AzureFilePersistentVolumeSource) String() string

type AzureFileVolumeSource struct {
	SecretName string
	ShareName  string
	ReadOnly   bool
}

func (*AzureFileVolumeSource) DeepCopy() *AzureFileVolumeSource
func (*AzureFileVolumeSource) DeepCopyInto(*AzureFileVolumeSource)
func (*AzureFileVolumeSource) Reset()
func (*AzureFileVolumeSource) String() string

type BindMountOption string
type Binding struct {
	v1.TypeMeta
	v1.ObjectMeta
	Target ObjectReference
}

func (*Binding) DeepCopy() *Binding
func (*Binding) DeepCopyInto(*Binding)
func (*Binding) DeepCopyObject() runtime.Object
func (*Binding) Reset()
func (*Binding) String() string

type CSIPersistentVolumeSource struct {
	Driver                     string
	VolumeHandle               string
	ReadOnly                   bool
	FSType                     string
	VolumeAttributes           map[string]string
	ControllerPublishSecretRef *SecretReference
	NodeStageSecretRef         *SecretReference
	NodePublishSecretRef       *SecretReference
	ControllerExpandSecretRef  *SecretReference
	NodeExpandSecretRef        *SecretReference
}

func (*CSIPersistentVolumeSource) DeepCopy() *CSIPersistentVolumeSource
func (*CSIPersistentVolumeSource) DeepCopyInto(*CSIPersistentVolumeSource)
func (*CSIPersistentVolumeSource) Reset()
func (*CSIPersistentVolumeSource) String() string

type CSIVolumeSource struct {
	Driver               string
	ReadOnly             *bool
	FSType               *string
	VolumeAttributes     map[string]string
	NodePublishSecretRef *LocalObjectReference
}

func (*CSIVolumeSource) DeepCopy() *CSIVolumeSource
func (*CSIVolumeSource) DeepCopyInto(*CSIVolumeSource)
func (*CSIVolumeSource) Reset()
func (*CSIVolumeSource) String() string

type Capabilities struct {
	Add  []Capability
	Drop []Capability
}

func (*Capabilities) DeepCopy() *Capabilities
func (*Capabilities) DeepCopyInto(*Capabilities)
func (*Capabilities) Reset()
func (*Capabilities) String() string

type Capability string
type CephFSPersistentVolumeSource struct {
	Monitors   []string
	Path       string
	User       string
	SecretFile string
	SecretRef  *SecretReference
	ReadOnly   bool
}

func (*CephFSPersistentVolumeSource) DeepCopy() *CephFSPersistentVolumeSource
func (*CephFSPersistentVolumeSource) DeepCopyInto(*CephFSPersistentVolumeSource)
func (*CephFSPersistentVolumeSource) Reset()
func (*CephFSPersistentVolumeSource) String() string

type CephFSVolumeSource struct {
	Monitors   []string
	Path       string
	User       string
	SecretFile string
	SecretRef  *LocalObjectReference
	ReadOnly   bool
}

func (*CephFSVolumeSource) DeepCopy() *CephFSVolumeSource
func (*CephFSVolumeSource) DeepCopyInto(*CephFSVolumeSource)
func (*CephFSVolumeSource) Reset()
func (*CephFSVolumeSource) String() string

type CinderPersistentVolumeSource struct {
	VolumeID  string
	FSType    string
	ReadOnly  bool
	SecretRef *SecretReference
}

func (*CinderPersistentVolumeSource) DeepCopy() *CinderPersistentVolumeSource
func (*CinderPersistentVolumeSource) DeepCopyInto(*CinderPersistentVolumeSource)
func (*CinderPersistentVolumeSource) Reset()
func (*CinderPersistentVolumeSource) String() string

type CinderVolumeSource struct {
	VolumeID  string
	FSType    string
	ReadOnly  bool
	SecretRef *LocalObjectReference
}

func (*CinderVolumeSource) DeepCopy() *CinderVolumeSource
func (*CinderVolumeSource) DeepCopyInto(*CinderVolumeSource)
func (*CinderVolumeSource) Reset()
func (*CinderVolumeSource) String() string

type ClaimResourceStatus string
type ClientIPConfig struct {
	TimeoutSeconds *int32
}

func (*ClientIPConfig) DeepCopy() *ClientIPConfig
func (*ClientIPConfig) DeepCopyInto(*ClientIPConfig)
func (*ClientIPConfig) Reset()
func (*ClientIPConfig) String() string

type ClusterTrustBundleProjection struct {
	Name          *string
	SignerName    *string
	LabelSelector *v1.LabelSelector
	Optional      *bool
	Path          string
	User          *int64
}

func (*ClusterTrustBundleProjection) DeepCopy() *ClusterTrustBundleProjection
func (*ClusterTrustBundleProjection) DeepCopyInto(*ClusterTrustBundleProjection)
func (*ClusterTrustBundleProjection) Reset()
func (*ClusterTrustBundleProjection) String() string

type ComponentCondition struct {
	Type    ComponentConditionType
	Status  ConditionStatus
	Message string
	Error   string
}

func (*ComponentCondition) DeepCopy() *ComponentCondition
func (*ComponentCondition) DeepCopyInto(*ComponentCondition)
func (*ComponentCondition) Reset()
func (*ComponentCondition) String() string

type ComponentConditionType string
type ComponentStatus struct {
	v1.TypeMeta
	v1.ObjectMeta
	Conditions []ComponentCondition
}

func (*ComponentStatus) DeepCopy() *ComponentStatus
func (*ComponentStatus) DeepCopyInto(*ComponentStatus)
func (*ComponentStatus) DeepCopyObject() runtime.Object
func (*ComponentStatus) Reset()
func (*ComponentStatus) String() string

type ComponentStatusList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ComponentStatus
}

func (*ComponentStatusList) DeepCopy() *ComponentStatusList
func (*ComponentStatusList) DeepCopyInto(*ComponentStatusList)
func (*ComponentStatusList) DeepCopyObject() runtime.Object
func (*ComponentStatusList) Reset()
func (*ComponentStatusList) String() string

type ConditionStatus string
type ConfigMap struct {
	v1.TypeMeta
	v1.ObjectMeta
	Immutable  *bool
	Data       map[string]string
	BinaryData map[string][]byte
}

func (*ConfigMap) DeepCopy() *ConfigMap
func (*ConfigMap) DeepCopyInto(*ConfigMap)
func (*ConfigMap) DeepCopyObject() runtime.Object
func (*ConfigMap) Reset()
func (*ConfigMap) String() string

type ConfigMapEnvSource struct {
	LocalObjectReference
	Optional *bool
}

func (*ConfigMapEnvSource) DeepCopy() *ConfigMapEnvSource
func (*ConfigMapEnvSource) DeepCopyInto(*ConfigMapEnvSource)
func (*ConfigMapEnvSource) Reset()
func (*ConfigMapEnvSource) String() string

type ConfigMapKeySelector struct {
	LocalObjectReference
	Key      string
	Optional *bool
}

func (*ConfigMapKeySelector) DeepCopy() *ConfigMapKeySelector
func (*ConfigMapKeySelector) DeepCopyInto(*ConfigMapKeySelector)
func (*ConfigMapKeySelector) Reset()
func (*ConfigMapKeySelector) String() string

type ConfigMapList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ConfigMap
}

func (*ConfigMapList) DeepCopy() *ConfigMapList
func (*ConfigMapList) DeepCopyInto(*ConfigMapList)
func (*ConfigMapList) DeepCopyObject() runtime.Object
func (*ConfigMapList) Reset()
func (*ConfigMapList) String() string

type ConfigMapNodeConfigSource struct {
	Namespace        string
	Name             string
	UID              types.UID
	ResourceVersion  string
	KubeletConfigKey string
}

func (*ConfigMapNodeConfigSource) DeepCopy() *ConfigMapNodeConfigSource
func (*ConfigMapNodeConfigSource) DeepCopyInto(*ConfigMapNodeConfigSource)
func (*ConfigMapNodeConfigSource) Reset()
func (*ConfigMapNodeConfigSource) String() string

type ConfigMapProjection struct {
	LocalObjectReference
	Items    []KeyToPath
	Optional *bool
}

func (*ConfigMapProjection) DeepCopy() *ConfigMapProjection
func (*ConfigMapProjection) DeepCopyInto(*ConfigMapProjection)
func (*ConfigMapProjection) Reset()
func (*ConfigMapProjection) String() string

type ConfigMapVolumeSource struct {
	LocalObjectReference
	Items       []KeyToPath
	DefaultMode *int32
	Optional    *bool
	DefaultUser *int64
}

func (*ConfigMapVolumeSource) DeepCopy() *ConfigMapVolumeSource
func (*ConfigMapVolumeSource) DeepCopyInto(*ConfigMapVolumeSource)
func (*ConfigMapVolumeSource) Reset()
func (*ConfigMapVolumeSource) String() string

type Container struct {
	Name                     string
	Image                    string
	Command                  []string
	Args                     []string
	WorkingDir               string
	Ports                    []ContainerPort
	EnvFrom                  []EnvFromSource
	Env                      []EnvVar
	Resources                ResourceRequirements
	ResizePolicy             []ContainerResizePolicy
	RestartPolicy            *ContainerRestartPolicy
	RestartPolicyRules       []ContainerRestartRule
	VolumeMounts             []VolumeMount
	VolumeDevices            []VolumeDevice
	LivenessProbe            *Probe
	ReadinessProbe           *Probe
	StartupProbe             *Probe
	Lifecycle                *Lifecycle
	TerminationMessagePath   string
	TerminationMessagePolicy TerminationMessagePolicy
	ImagePullPolicy          PullPolicy
	SecurityContext          *SecurityContext
	Stdin                    bool
	StdinOnce                bool
	TTY                      bool
}

func (*Container) DeepCopy() *Container
func (*Container) DeepCopyInto(*Container)
func (*Container) Reset()
func (*Container) String() string

type ContainerExtendedResourceRequest struct {
	ContainerName string
	ResourceName  string
	RequestName   string
}

func (*ContainerExtendedResourceRequest) DeepCopy() *ContainerExtendedResourceRequest
func (*ContainerExtendedResourceRequest) DeepCopyInto(*ContainerExtendedResourceRequest)
func (*ContainerExtendedResourceRequest) Reset()
func (*ContainerExtendedResourceRequest) String() string

type ContainerImage struct {
	Names     []string
	SizeBytes int64
}

func (*ContainerImage) DeepCopy() *ContainerImage
func (*ContainerImage) DeepCopyInto(*ContainerImage)
func (*ContainerImage) Reset()
func (*ContainerImage) String() string

type ContainerPort struct {
	Name          string
	HostPort      int32
	ContainerPort int32
	Protocol      Protocol
	HostIP        string
}

func (*ContainerPort) DeepCopy() *ContainerPort
func (*ContainerPort) DeepCopyInto(*ContainerPort)
func (*ContainerPort) Reset()
func (*ContainerPort) String() string

type ContainerResizePolicy struct {
	ResourceName  ResourceName
	RestartPolicy ResourceResizeRestartPolicy
}

func (*ContainerResizePolicy) DeepCopy() *ContainerResizePolicy
func (*ContainerResizePolicy) DeepCopyInto(*ContainerResizePolicy)
func (*ContainerResizePolicy) Reset()
func (*ContainerResizePolicy) String() string

type ContainerRestartPolicy string
type ContainerRestartRule struct {
	Action    ContainerRestartRuleAction
	ExitCodes *ContainerRestartRuleOnExitCodes
}

func (*ContainerRestartRule) DeepCopy() *ContainerRestartRule
func (*ContainerRestartRule) DeepCopyInto(*ContainerRestartRule)
func (*ContainerRestartRule) Reset()
func (*ContainerRestartRule) String() string

type ContainerRestartRuleAction string
type ContainerRestartRuleOnExitCodes struct {
	Operator ContainerRestartRuleOnExitCodesOperator
	Values   []int32
}

func (*ContainerRestartRuleOnExitCodes) DeepCopy() *ContainerRestartRuleOnExitCodes
func (*ContainerRestartRuleOnExitCodes) DeepCopyInto(*ContainerRestartRuleOnExitCodes)
func (*ContainerRestartRuleOnExitCodes) Reset()
func (*ContainerRestartRuleOnExitCodes) String() string

type ContainerRestartRuleOnExitCodesOperator string
type ContainerState struct {
	Waiting    *ContainerStateWaiting
	Running    *ContainerStateRunning
	Terminated *ContainerStateTerminated
}

func (*ContainerState) DeepCopy() *ContainerState
func (*ContainerState) DeepCopyInto(*ContainerState)
func (*ContainerState) Reset()
func (*ContainerState) String() string

type ContainerStateRunning struct {
	StartedAt v1.Time
}

func (*ContainerStateRunning) DeepCopy() *ContainerStateRunning
func (*ContainerStateRunning) DeepCopyInto(*ContainerStateRunning)
func (*ContainerStateRunning) Reset()
func (*ContainerStateRunning) String() string

type ContainerStateTerminated struct {
	ExitCode    int32
	Signal      int32
	Reason      string
	Message     string
	StartedAt   v1.Time
	FinishedAt  v1.Time
	ContainerID string
}

func (*ContainerStateTerminated) DeepCopy() *ContainerStateTerminated
func (*ContainerStateTerminated) DeepCopyInto(*ContainerStateTerminated)
func (*ContainerStateTerminated) Reset()
func (*ContainerStateTerminated) String() string

type ContainerStateWaiting struct {
	Reason  string
	Message string
}

func (*ContainerStateWaiting) DeepCopy() *ContainerStateWaiting
func (*ContainerStateWaiting) DeepCopyInto(*ContainerStateWaiting)
func (*ContainerStateWaiting) Reset()
func (*ContainerStateWaiting) String() string

type ContainerStatus struct {
	Name                     string
	State                    ContainerState
	LastTerminationState     ContainerState
	Ready                    bool
	RestartCount             int32
	Image                    string
	ImageID                  string
	ContainerID              string
	Started                  *bool
	AllocatedResources       ResourceList
	Resources                *ResourceRequirements
	VolumeMounts             []VolumeMountStatus
	User                     *ContainerUser
	AllocatedResourcesStatus []ResourceStatus
	StopSignal               *Signal
}

func (*ContainerStatus) DeepCopy() *ContainerStatus
func (*ContainerStatus) DeepCopyInto(*ContainerStatus)
func (*ContainerStatus) Reset()
func (*ContainerStatus) String() string

type ContainerUser struct {
	Linux *LinuxContainerUser
}

func (*ContainerUser) DeepCopy() *ContainerUser
func (*ContainerUser) DeepCopyInto(*ContainerUser)
func (*ContainerUser) Reset()
func (*ContainerUser) String() string

type DNSPolicy string
type DaemonEndpoint struct {
	Port int32
}

func (*DaemonEndpoint) DeepCopy() *DaemonEndpoint
func (*DaemonEndpoint) DeepCopyInto(*DaemonEndpoint)
func (*DaemonEndpoint) Reset()
func (*DaemonEndpoint) String() string

type DownwardAPIProjection struct {
	Items []DownwardAPIVolumeFile
}

func (*DownwardAPIProjection) DeepCopy() *DownwardAPIProjection
func (*DownwardAPIProjection) DeepCopyInto(*DownwardAPIProjection)
func (*DownwardAPIProjection) Reset()
func (*DownwardAPIProjection) String() string

type DownwardAPIVolumeFile struct {
	Path             string
	FieldRef         *ObjectFieldSelector
	ResourceFieldRef *ResourceFieldSelector
	Mode             *int32
	User             *int64
}

func (*DownwardAPIVolumeFile) DeepCopy() *DownwardAPIVolumeFile
func (*DownwardAPIVolumeFile) DeepCopyInto(*DownwardAPIVolumeFile)
func (*DownwardAPIVolumeFile) Reset()
func (*DownwardAPIVolumeFile) String() string

type DownwardAPIVolumeSource struct {
	Items       []DownwardAPIVolumeFile
	DefaultMode *int32
	DefaultUser *int64
}

func (*DownwardAPIVolumeSource) DeepCopy() *DownwardAPIVolumeSource
func (*DownwardAPIVolumeSource) DeepCopyInto(*DownwardAPIVolumeSource)
func (*DownwardAPIVolumeSource) Reset()
func (*DownwardAPIVolumeSource) String() string

type EmptyDirVolumeSource struct {
	Medium    StorageMedium
	SizeLimit *resource.Quantity
	Mode      *int32
}

func (*EmptyDirVolumeSource) DeepCopy() *EmptyDirVolumeSource
func (*EmptyDirVolumeSource) DeepCopyInto(*EmptyDirVolumeSource)
func (*EmptyDirVolumeSource) Reset()
func (*EmptyDirVolumeSource) String() string

type EndpointAddress struct {
	IP        string
	Hostname  string
	NodeName  *string
	TargetRef *ObjectReference
}

func (*EndpointAddress) DeepCopy() *EndpointAddress
func (*EndpointAddress) DeepCopyInto(*EndpointAddress)
func (*EndpointAddress) Reset()
func (*EndpointAddress) String() string

type EndpointPort struct {
	Name        string
	Port        int32
	Protocol    Protocol
	AppProtocol *string
}

func (*EndpointPort) DeepCopy() *EndpointPort
func (*EndpointPort) DeepCopyInto(*EndpointPort)
func (*EndpointPort) Reset()
func (*EndpointPort) String() string

type EndpointSubset struct {
	Addresses         []EndpointAddress
	NotReadyAddresses []EndpointAddress
	Ports             []EndpointPort
}

func (*EndpointSubset) DeepCopy() *EndpointSubset
func (*EndpointSubset) DeepCopyInto(*EndpointSubset)
func (*EndpointSubset) Reset()
func (*EndpointSubset) String() string

type Endpoints struct {
	v1.TypeMeta
	v1.ObjectMeta
	Subsets []EndpointSubset
}

func (*Endpoints) DeepCopy() *Endpoints
func (*Endpoints) DeepCopyInto(*Endpoints)
func (*Endpoints) DeepCopyObject() runtime.Object
func (*Endpoints) Reset()
func (*Endpoints) String() string

type EndpointsList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Endpoints
}

func (*EndpointsList) DeepCopy() *EndpointsList
func (*EndpointsList) DeepCopyInto(*EndpointsList)
func (*EndpointsList) DeepCopyObject() runtime.Object
func (*EndpointsList) Reset()
func (*EndpointsList) String() string

type EnvFromSource struct {
	Prefix       string
	ConfigMapRef *ConfigMapEnvSource
	SecretRef    *SecretEnvSource
}

func (*EnvFromSource) DeepCopy() *EnvFromSource
func (*EnvFromSource) DeepCopyInto(*EnvFromSource)
func (*EnvFromSource) Reset()
func (*EnvFromSource) String() string

type EnvVar struct {
	Name      string
	Value     string
	ValueFrom *EnvVarSource
}

func (*EnvVar) DeepCopy() *EnvVar
func (*EnvVar) DeepCopyInto(*EnvVar)
func (*EnvVar) Reset()
func (*EnvVar) String() string

type EnvVarSource struct {
	FieldRef         *ObjectFieldSelector
	ResourceFieldRef *ResourceFieldSelector
	ConfigMapKeyRef  *ConfigMapKeySelector
	SecretKeyRef     *SecretKeySelector
	FileKeyRef       *FileKeySelector
}

func (*EnvVarSource) DeepCopy() *EnvVarSource
func (*EnvVarSource) DeepCopyInto(*EnvVarSource)
func (*EnvVarSource) Reset()
func (*EnvVarSource) String() string

type EphemeralContainer struct {
	EphemeralContainerCommon
	TargetContainerName string
}

func (*EphemeralContainer) DeepCopy() *EphemeralContainer
func (*EphemeralContainer) DeepCopyInto(*EphemeralContainer)
func (*EphemeralContainer) Reset()
func (*EphemeralContainer) String() string

type EphemeralContainerCommon struct {
	Name                     string
	Image                    string
	Command                  []string
	Args                     []string
	WorkingDir               string
	Ports                    []ContainerPort
	EnvFrom                  []EnvFromSource
	Env                      []EnvVar
	Resources                ResourceRequirements
	ResizePolicy             []ContainerResizePolicy
	RestartPolicy            *ContainerRestartPolicy
	RestartPolicyRules       []ContainerRestartRule
	VolumeMounts             []VolumeMount
	VolumeDevices            []VolumeDevice
	LivenessProbe            *Probe
	ReadinessProbe           *Probe
	StartupProbe             *Probe
	Lifecycle                *Lifecycle
	TerminationMessagePath   string
	TerminationMessagePolicy TerminationMessagePolicy
	ImagePullPolicy          PullPolicy
	SecurityContext          *SecurityContext
	Stdin                    bool
	StdinOnce                bool
	TTY                      bool
}

func (*EphemeralContainerCommon) DeepCopy() *EphemeralContainerCommon
func (*EphemeralContainerCommon) DeepCopyInto(*EphemeralContainerCommon)
func (*EphemeralContainerCommon) Reset()
func (*EphemeralContainerCommon) String() string

type EphemeralVolumeSource struct {
	VolumeClaimTemplate *PersistentVolumeClaimTemplate
}

func (*EphemeralVolumeSource) DeepCopy() *EphemeralVolumeSource
func (*EphemeralVolumeSource) DeepCopyInto(*EphemeralVolumeSource)
func (*EphemeralVolumeSource) Reset()
func (*EphemeralVolumeSource) String() string

var ErrIntOverflowGenerated error
var ErrInvalidLengthGenerated error
var ErrUnexpectedEndOfGroupGenerated error

type Event struct {
	v1.TypeMeta
	v1.ObjectMeta
	InvolvedObject      ObjectReference
	Reason              string
	Message             string
	Source              EventSource
	FirstTimestamp      v1.Time
	LastTimestamp       v1.Time
	Count               int32
	Type                string
	EventTime           v1.MicroTime
	Series              *EventSeries
	Action              string
	Related             *ObjectReference
	ReportingController string
	ReportingInstance   string
}

func (*Event) DeepCopy() *Event
func (*Event) DeepCopyInto(*Event)
func (*Event) DeepCopyObject() runtime.Object
func (*Event) Reset()
func (*Event) String() string

type EventList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Event
}

func (*EventList) DeepCopy() *EventList
func (*EventList) DeepCopyInto(*EventList)
func (*EventList) DeepCopyObject() runtime.Object
func (*EventList) Reset()
func (*EventList) String() string

type EventSeries struct {
	Count            int32
	LastObservedTime v1.MicroTime
}

func (*EventSeries) DeepCopy() *EventSeries
func (*EventSeries) DeepCopyInto(*EventSeries)
func (*EventSeries) Reset()
func (*EventSeries) String() string

type EventSource struct {
	Component string
	Host      string
}

func (*EventSource) DeepCopy() *EventSource
func (*EventSource) DeepCopyInto(*EventSource)
func (*EventSource) Reset()
func (*EventSource) String() string

type EvictionResponder struct {
	Name     string
	Priority *int32
}

func (*EvictionResponder) DeepCopy() *EvictionResponder
func (*EvictionResponder) DeepCopyInto(*EvictionResponder)
func (*EvictionResponder) Reset()
func (*EvictionResponder) String() string

type ExecAction struct {
	Command []string
}

func (*ExecAction) DeepCopy() *ExecAction
func (*ExecAction) DeepCopyInto(*ExecAction)
func (*ExecAction) Reset()
func (*ExecAction) String() string

type FCVolumeSource struct {
	TargetWWNs []string
	Lun        *int32
	FSType     string
	ReadOnly   bool
	WWIDs      []string
}

func (*FCVolumeSource) DeepCopy() *FCVolumeSource
func (*FCVolumeSource) DeepCopyInto(*FCVolumeSource)
func (*FCVolumeSource) Reset()
func (*FCVolumeSource) String() string

type FileKeySelector struct {
	VolumeName string
	Path       string
	Key        string
	Optional   *bool
}

func (*FileKeySelector) DeepCopy() *FileKeySelector
func (*FileKeySelector) DeepCopyInto(*FileKeySelector)
func (*FileKeySelector) Reset()
func (*FileKeySelector) String() string

type FinalizerName string
type FlexPersistentVolumeSource struct {
	Driver    string
	FSType    string
	SecretRef *SecretReference
	ReadOnly  bool
	Options   map[string]string
}

func (*FlexPersistentVolumeSource) DeepCopy() *FlexPersistentVolumeSource
func (*FlexPersistentVolumeSource) DeepCopyInto(*FlexPersistentVolumeSource)
func (*FlexPersistentVolumeSource) Reset()
func (*FlexPersistentVolumeSource) String() string

type FlexVolumeSource struct {
	Driver    string
	FSType    string
	SecretRef *LocalObjectReference
	ReadOnly  bool
	Options   map[string]string
}

func (*FlexVolumeSource) DeepCopy() *FlexVolumeSource
func (*FlexVolumeSource) DeepCopyInto(*FlexVolumeSource)
func (*FlexVolumeSource) Reset()
func (*FlexVolumeSource) String() string

type FlockerVolumeSource struct {
	DatasetName string
	DatasetUUID string
}

func (*FlockerVolumeSource) DeepCopy() *FlockerVolumeSource
func (*FlockerVolumeSource) DeepCopyInto(*FlockerVolumeSource)
func (*FlockerVolumeSource) Reset()
func (*FlockerVolumeSource) String() string

type GCEPersistentDiskVolumeSource struct {
	PDName    string
	FSType    string
	Partition int32
	ReadOnly  bool
}

func (*GCEPersistentDiskVolumeSource) DeepCopy() *GCEPersistentDiskVolumeSource
func (*GCEPersistentDiskVolumeSource) DeepCopyInto(*GCEPersistentDiskVolumeSource)
func (*GCEPersistentDiskVolumeSource) Reset()
func (*GCEPersistentDiskVolumeSource) String() string

type GRPCAction struct {
	Port    int32
	Service *string
	Mode    *GRPCProbeMode
}

func (*GRPCAction) DeepCopy() *GRPCAction
func (*GRPCAction) DeepCopyInto(*GRPCAction)
func (*GRPCAction) Reset()
func (*GRPCAction) String() string

type GRPCProbeMode string
type GitRepoVolumeSource struct {
	Repository string
	Revision   string
	Directory  string
}

func (*GitRepoVolumeSource) DeepCopy() *GitRepoVolumeSource
func (*GitRepoVolumeSource) DeepCopyInto(*GitRepoVolumeSource)
func (*GitRepoVolumeSource) Reset()
func (*GitRepoVolumeSource) String() string

type GlusterfsPersistentVolumeSource struct {
	EndpointsName      string
	Path               string
	ReadOnly           bool
	EndpointsNamespace *string
}

func (*GlusterfsPersistentVolumeSource) DeepCopy() *GlusterfsPersistentVolumeSource
func (*GlusterfsPersistentVolumeSource) DeepCopyInto(*GlusterfsPersistentVolumeSource)
func (*GlusterfsPersistentVolumeSource) Reset()
func (*GlusterfsPersistentVolumeSource) String() string

type GlusterfsVolumeSource struct {
	EndpointsName string
	Path          string
	ReadOnly      bool
}

func (*GlusterfsVolumeSource) DeepCopy() *GlusterfsVolumeSource
func (*GlusterfsVolumeSource) DeepCopyInto(*GlusterfsVolumeSource)
func (*GlusterfsVolumeSource) Reset()
func (*GlusterfsVolumeSource) String() string

type HTTPGetAction struct {
	Path        string
	Port        intstr.IntOrString
	Host        string
	Scheme      URIScheme
	HTTPHeaders []HTTPHeader
	Protocol    *HTTPProtocol
}

func (*HTTPGetAction) DeepCopy() *HTTPGetAction
func (*HTTPGetAction) DeepCopyInto(*HTTPGetAction)
func (*HTTPGetAction) Reset()
func (*HTTPGetAction) String() string

type HTTPHeader struct {
	Name  string
	Value string
}

func (*HTTPHeader) DeepCopy() *HTTPHeader
func (*HTTPHeader) DeepCopyInto(*HTTPHeader)
func (*HTTPHeader) Reset()
func (*HTTPHeader) String() string

type HTTPProtocol string
type HostAlias struct {
	IP        string
	Hostnames []string
}

func (*HostAlias) DeepCopy() *HostAlias
func (*HostAlias) DeepCopyInto(*HostAlias)
func (*HostAlias) Reset()
func (*HostAlias) String() string

type HostIP struct {
	IP string
}

func (*HostIP) DeepCopy() *HostIP
func (*HostIP) DeepCopyInto(*HostIP)
func (*HostIP) Reset()
func (*HostIP) String() string

type HostPathType string
type HostPathVolumeSource struct {
	Path string
	Type *HostPathType
}

func (*HostPathVolumeSource) DeepCopy() *HostPathVolumeSource
func (*HostPathVolumeSource) DeepCopyInto(*HostPathVolumeSource)
func (*HostPathVolumeSource) Reset()
func (*HostPathVolumeSource) String() string

type IPFamily string
type IPFamilyPolicy string
type IPFamilyPolicyType = IPFamilyPolicy
type ISCSIPersistentVolumeSource struct {
	TargetPortal      string
	IQN               string
	Lun               int32
	ISCSIInterface    string
	FSType            string
	ReadOnly          bool
	Portals           []string
	DiscoveryCHAPAuth bool
	SessionCHAPAuth   bool
	SecretRef         *SecretReference
	InitiatorName     *string
}

func (*ISCSIPersistentVolumeSource) DeepCopy() *ISCSIPersistentVolumeSource
func (*ISCSIPersistentVolumeSource) DeepCopyInto(*ISCSIPersistentVolumeSource)
func (*ISCSIPersistentVolumeSource) Reset()
func (*ISCSIPersistentVolumeSource) String() string

type ISCSIVolumeSource struct {
	TargetPortal      string
	IQN               string
	Lun               int32
	ISCSIInterface    string
	FSType            string
	ReadOnly          bool
	Portals           []string
	DiscoveryCHAPAuth bool
	SessionCHAPAuth   bool
	SecretRef         *LocalObjectReference
	InitiatorName     *string
}

func (*ISCSIVolumeSource) DeepCopy() *ISCSIVolumeSource
func (*ISCSIVolumeSource) DeepCopyInto(*ISCSIVolumeSource)
func (*ISCSIVolumeSource) Reset()
func (*ISCSIVolumeSource) String() string

type ImageVolumeSource struct {
	Reference  string
	PullPolicy PullPolicy
}

func (*ImageVolumeSource) DeepCopy() *ImageVolumeSource
func (*ImageVolumeSource) DeepCopyInto(*ImageVolumeSource)
func (*ImageVolumeSource) Reset()
func (*ImageVolumeSource) String() string

type ImageVolumeStatus struct {
	ImageRef string
}

func (*ImageVolumeStatus) DeepCopy() *ImageVolumeStatus
func (*ImageVolumeStatus) DeepCopyInto(*ImageVolumeStatus)
func (*ImageVolumeStatus) Reset()
func (*ImageVolumeStatus) String() string

type KeyToPath struct {
	Key  string
	Path string
	Mode *int32
	User *int64
}

func (*KeyToPath) DeepCopy() *KeyToPath
func (*KeyToPath) DeepCopyInto(*KeyToPath)
func (*KeyToPath) Reset()
func (*KeyToPath) String() string

type Lifecycle struct {
	PostStart  *LifecycleHandler
	PreStop    *LifecycleHandler
	StopSignal *Signal
}

func (*Lifecycle) DeepCopy() *Lifecycle
func (*Lifecycle) DeepCopyInto(*Lifecycle)
func (*Lifecycle) Reset()
func (*Lifecycle) String() string

type LifecycleHandler struct {
	Exec      *ExecAction
	HTTPGet   *HTTPGetAction
	TCPSocket *TCPSocketAction
	Sleep     *SleepAction
}

func (*LifecycleHandler) DeepCopy() *LifecycleHandler
func (*LifecycleHandler) DeepCopyInto(*LifecycleHandler)
func (*LifecycleHandler) Reset()
func (*LifecycleHandler) String() string

type LimitRange struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec LimitRangeSpec
}

func (*LimitRange) DeepCopy() *LimitRange
func (*LimitRange) DeepCopyInto(*LimitRange)
func (*LimitRange) DeepCopyObject() runtime.Object
func (*LimitRange) Reset()
func (*LimitRange) String() string

type LimitRangeItem struct {
	Type                 LimitType
	Max                  ResourceList
	Min                  ResourceList
	Default              ResourceList
	DefaultRequest       ResourceList
	MaxLimitRequestRatio ResourceList
}

func (*LimitRangeItem) DeepCopy() *LimitRangeItem
func (*LimitRangeItem) DeepCopyInto(*LimitRangeItem)
func (*LimitRangeItem) Reset()
func (*LimitRangeItem) String() string

type LimitRangeList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []LimitRange
}

func (*LimitRangeList) DeepCopy() *LimitRangeList
func (*LimitRangeList) DeepCopyInto(*LimitRangeList)
func (*LimitRangeList) DeepCopyObject() runtime.Object
func (*LimitRangeList) Reset()
func (*LimitRangeList) String() string

type LimitRangeSpec struct {
	Limits []LimitRangeItem
}

func (*LimitRangeSpec) DeepCopy() *LimitRangeSpec
func (*LimitRangeSpec) DeepCopyInto(*LimitRangeSpec)
func (*LimitRangeSpec) Reset()
func (*LimitRangeSpec) String() string

type LimitType string
type LinuxContainerUser struct {
	UID                int64
	GID                int64
	SupplementalGroups []int64
}

func (*LinuxContainerUser) DeepCopy() *LinuxContainerUser
func (*LinuxContainerUser) DeepCopyInto(*LinuxContainerUser)
func (*LinuxContainerUser) Reset()
func (*LinuxContainerUser) String() string

type List struct {
	v1.TypeMeta
	v1.ListMeta
	Items []runtime.RawExtension
}

func (*List) DeepCopy() *List
func (*List) DeepCopyInto(*List)
func (*List) DeepCopyObject() runtime.Object
func (*List) Reset()
func (*List) String() string

type LoadBalancerIPMode string
type LoadBalancerIngress struct {
	IP       string
	Hostname string
	IPMode   *LoadBalancerIPMode
	Ports    []PortStatus
}

func (*LoadBalancerIngress) DeepCopy() *LoadBalancerIngress
func (*LoadBalancerIngress) DeepCopyInto(*LoadBalancerIngress)
func (*LoadBalancerIngress) Reset()
func (*LoadBalancerIngress) String() string

type LoadBalancerStatus struct {
	Ingress []LoadBalancerIngress
}

func (*LoadBalancerStatus) DeepCopy() *LoadBalancerStatus
func (*LoadBalancerStatus) DeepCopyInto(*LoadBalancerStatus)
func (*LoadBalancerStatus) Reset()
func (*LoadBalancerStatus) String() string

type LocalObjectReference struct {
	Name string
}

func (*LocalObjectReference) DeepCopy() *LocalObjectReference
func (*LocalObjectReference) DeepCopyInto(*LocalObjectReference)
func (*LocalObjectReference) Reset()
func (*LocalObjectReference) String() string

type LocalVolumeSource struct {
	Path   string
	FSType *string
}

func (*LocalVolumeSource) DeepCopy() *LocalVolumeSource
func (*LocalVolumeSource) DeepCopyInto(*LocalVolumeSource)
func (*LocalVolumeSource) Reset()
func (*LocalVolumeSource) String() string

type ModifyVolumeStatus struct {
	TargetVolumeAttributesClassName string
	Status                          PersistentVolumeClaimModifyVolumeStatus
}

func (*ModifyVolumeStatus) DeepCopy() *ModifyVolumeStatus
func (*ModifyVolumeStatus) DeepCopyInto(*ModifyVolumeStatus)
func (*ModifyVolumeStatus) Reset()
func (*ModifyVolumeStatus) String() string

type MountPropagationMode string
type NFSVolumeSource struct {
	Server   string
	Path     string
	ReadOnly bool
}

func (*NFSVolumeSource) DeepCopy() *NFSVolumeSource
func (*NFSVolumeSource) DeepCopyInto(*NFSVolumeSource)
func (*NFSVolumeSource) Reset()
func (*NFSVolumeSource) String() string

type Namespace struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   NamespaceSpec
	Status NamespaceStatus
}

func (*Namespace) DeepCopy() *Namespace
func (*Namespace) DeepCopyInto(*Namespace)
func (*Namespace) DeepCopyObject() runtime.Object
func (*Namespace) Reset()
func (*Namespace) String() string

type NamespaceCondition struct {
	Type               NamespaceConditionType
	Status             ConditionStatus
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*NamespaceCondition) DeepCopy() *NamespaceCondition
func (*NamespaceCondition) DeepCopyInto(*NamespaceCondition)
func (*NamespaceCondition) Reset()
func (*NamespaceCondition) String() string

type NamespaceConditionType string
type NamespaceList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Namespace
}

func (*NamespaceList) DeepCopy() *NamespaceList
func (*NamespaceList) DeepCopyInto(*NamespaceList)
func (*NamespaceList) DeepCopyObject() runtime.Object
func (*NamespaceList) Reset()
func (*NamespaceList) String() string

type NamespacePhase string
type NamespaceSpec struct {
	Finalizers []FinalizerName
}

func (*NamespaceSpec) DeepCopy() *NamespaceSpec
func (*NamespaceSpec) DeepCopyInto(*NamespaceSpec)
func (*NamespaceSpec) Reset()
func (*NamespaceSpec) String() string

type NamespaceStatus struct {
	Phase      NamespacePhase
	Conditions []NamespaceCondition
}

func (*NamespaceStatus) DeepCopy() *NamespaceStatus
func (*NamespaceStatus) DeepCopyInto(*NamespaceStatus)
func (*NamespaceStatus) Reset()
func (*NamespaceStatus) String() string

type Node struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   NodeSpec
	Status NodeStatus
}

func (*Node) DeepCopy() *Node
func (*Node) DeepCopyInto(*Node)
func (*Node) DeepCopyObject() runtime.Object
func (*Node) Reset()
func (*Node) String() string

type NodeAddress struct {
	Type    NodeAddressType
	Address string
}

func (*NodeAddress) DeepCopy() *NodeAddress
func (*NodeAddress) DeepCopyInto(*NodeAddress)
func (*NodeAddress) Reset()
func (*NodeAddress) String() string

type NodeAddressType string
type NodeAffinity struct {
	RequiredDuringSchedulingIgnoredDuringExecution  *NodeSelector
	PreferredDuringSchedulingIgnoredDuringExecution []PreferredSchedulingTerm
}

func (*NodeAffinity) DeepCopy() *NodeAffinity
func (*NodeAffinity) DeepCopyInto(*NodeAffinity)
func (*NodeAffinity) Reset()
func (*NodeAffinity) String() string

type NodeAllocatableMappedResources struct {
	Name     ResourceName
	Quantity *resource.Quantity
}

func (*NodeAllocatableMappedResources) DeepCopy() *NodeAllocatableMappedResources
func (*NodeAllocatableMappedResources) DeepCopyInto(*NodeAllocatableMappedResources)
func (*NodeAllocatableMappedResources) Reset()
func (*NodeAllocatableMappedResources) String() string

type NodeAllocatableOverheadResources struct {
	Name         ResourceName
	PerPod       *resource.Quantity
	PerContainer *resource.Quantity
}

func (*NodeAllocatableOverheadResources) DeepCopy() *NodeAllocatableOverheadResources
func (*NodeAllocatableOverheadResources) DeepCopyInto(*NodeAllocatableOverheadResources)
func (*NodeAllocatableOverheadResources) Reset()
func (*NodeAllocatableOverheadResources) String() string

type NodeAllocatableResourceClaimStatus struct {
	ResourceClaimName string
	Containers        []string
	Mapping           []NodeAllocatableMappedResources
	Overhead          []NodeAllocatableOverheadResources
}

func (*NodeAllocatableResourceClaimStatus) DeepCopy() *NodeAllocatableResourceClaimStatus
func (*NodeAllocatableResourceClaimStatus) DeepCopyInto(*NodeAllocatableResourceClaimStatus)
func (*NodeAllocatableResourceClaimStatus) Reset()
func (*NodeAllocatableResourceClaimStatus) String() string

type NodeCondition struct {
	Type               NodeConditionType
	Status             ConditionStatus
	LastHeartbeatTime  v1.Time
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*NodeCondition) DeepCopy() *NodeCondition
func (*NodeCondition) DeepCopyInto(*NodeCondition)
func (*NodeCondition) Reset()
func (*NodeCondition) String() string

type NodeConditionType string
type NodeConfigSource struct {
	ConfigMap *ConfigMapNodeConfigSource
}

func (*NodeConfigSource) DeepCopy() *NodeConfigSource
func (*NodeConfigSource) DeepCopyInto(*NodeConfigSource)
func (*NodeConfigSource) Reset()
func (*NodeConfigSource) String() string

type NodeConfigStatus struct {
	Assigned      *NodeConfigSource
	Active        *NodeConfigSource
	LastKnownGood *NodeConfigSource
	Error         string
}

func (*NodeConfigStatus) DeepCopy() *NodeConfigStatus
func (*NodeConfigStatus) DeepCopyInto(*NodeConfigStatus)
func (*NodeConfigStatus) Reset()
func (*NodeConfigStatus) String() string

type NodeDaemonEndpoints struct {
	KubeletEndpoint DaemonEndpoint
}

func (*NodeDaemonEndpoints) DeepCopy() *NodeDaemonEndpoints
func (*NodeDaemonEndpoints) DeepCopyInto(*NodeDaemonEndpoints)
func (*NodeDaemonEndpoints) Reset()
func (*NodeDaemonEndpoints) String() string

type NodeFeatures struct {
	SupplementalGroupsPolicy *bool
}

func (*NodeFeatures) DeepCopy() *NodeFeatures
func (*NodeFeatures) DeepCopyInto(*NodeFeatures)
func (*NodeFeatures) Reset()
func (*NodeFeatures) String() string

type NodeInclusionPolicy string
type NodeList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Node
}

func (*NodeList) DeepCopy() *NodeList
func (*NodeList) DeepCopyInto(*NodeList)
func (*NodeList) DeepCopyObject() runtime.Object
func (*NodeList) Reset()
func (*NodeList) String() string

type NodePhase string
type NodePodPreemptionPolicy struct {
	DisableResizePreemption []string
}

func (*NodePodPreemptionPolicy) DeepCopy() *NodePodPreemptionPolicy
func (*NodePodPreemptionPolicy) DeepCopyInto(*NodePodPreemptionPolicy)
func (*NodePodPreemptionPolicy) Reset()
func (*NodePodPreemptionPolicy) String() string

type NodeProxyOptions struct {
	v1.TypeMeta
	Path string
}

func (*NodeProxyOptions) DeepCopy() *NodeProxyOptions
func (*NodeProxyOptions) DeepCopyInto(*NodeProxyOptions)
func (*NodeProxyOptions) DeepCopyObject() runtime.Object
func (*NodeProxyOptions) Reset()
func (*NodeProxyOptions) String() string

type NodeRuntimeHandler struct {
	Name     string
	Features *NodeRuntimeHandlerFeatures
}

func (*NodeRuntimeHandler) DeepCopy() *NodeRuntimeHandler
func (*NodeRuntimeHandler) DeepCopyInto(*NodeRuntimeHandler)
func (*NodeRuntimeHandler) Reset()
func (*NodeRuntimeHandler) String() string

type NodeRuntimeHandlerFeatures struct {
	RecursiveReadOnlyMounts *bool
	UserNamespaces          *bool
}

func (*NodeRuntimeHandlerFeatures) DeepCopy() *NodeRuntimeHandlerFeatures
func (*NodeRuntimeHandlerFeatures) DeepCopyInto(*NodeRuntimeHandlerFeatures)
func (*NodeRuntimeHandlerFeatures) Reset()
func (*NodeRuntimeHandlerFeatures) String() string

type NodeSelector struct {
	NodeSelectorTerms []NodeSelectorTerm
}

func (*NodeSelector) DeepCopy() *NodeSelector
func (*NodeSelector) DeepCopyInto(*NodeSelector)
func (*NodeSelector) Reset()
func (*NodeSelector) String() string

type NodeSelectorOperator string
type NodeSelectorRequirement struct {
	Key      string
	Operator NodeSelectorOperator
	Values   []string
}

func (*NodeSelectorRequirement) DeepCopy() *NodeSelectorRequirement
func (*NodeSelectorRequirement) DeepCopyInto(*NodeSelectorRequirement)
func (*NodeSelectorRequirement) Reset()
func (*NodeSelectorRequirement) String() string

type NodeSelectorTerm struct {
	MatchExpressions []NodeSelectorRequirement
	MatchFields      []NodeSelectorRequirement
}

func (*NodeSelectorTerm) DeepCopy() *NodeSelectorTerm
func (*NodeSelectorTerm) DeepCopyInto(*NodeSelectorTerm)
func (*NodeSelectorTerm) Reset()
func (*NodeSelectorTerm) String() string

type NodeSpec struct {
	PodCIDR             string
	PodCIDRs            []string
	ProviderID          string
	Unschedulable       bool
	Taints              []Taint
	ConfigSource        *NodeConfigSource
	DoNotUseExternalID  string
	PodPreemptionPolicy *NodePodPreemptionPolicy
}

func (*NodeSpec) DeepCopy() *NodeSpec
func (*NodeSpec) DeepCopyInto(*NodeSpec)
func (*NodeSpec) Reset()
func (*NodeSpec) String() string

type NodeStatus struct {
	Capacity         ResourceList
	Allocatable      ResourceList
	Phase            NodePhase
	Conditions       []NodeCondition
	Addresses        []NodeAddress
	DaemonEndpoints  NodeDaemonEndpoints
	NodeInfo         NodeSystemInfo
	Images           []ContainerImage
	VolumesInUse     []UniqueVolumeName
	VolumesAttached  []AttachedVolume
	Config           *NodeConfigStatus
	RuntimeHandlers  []NodeRuntimeHandler
	Features         *NodeFeatures
	DeclaredFeatures []string
}

func (*NodeStatus) DeepCopy() *NodeStatus
func (*NodeStatus) DeepCopyInto(*NodeStatus)
func (*NodeStatus) Reset()
func (*NodeStatus) String() string

type NodeSwapStatus struct {
	Capacity *int64
}

func (*NodeSwapStatus) DeepCopy() *NodeSwapStatus
func (*NodeSwapStatus) DeepCopyInto(*NodeSwapStatus)
func (*NodeSwapStatus) Reset()
func (*NodeSwapStatus) String() string

type NodeSystemInfo struct {
	MachineID               string
	SystemUUID              string
	BootID                  string
	KernelVersion           string
	OSImage                 string
	ContainerRuntimeVersion string
	KubeletVersion          string
	KubeProxyVersion        string
	OperatingSystem         string
	Architecture            string
	Swap                    *NodeSwapStatus
	RunningInUserNamespace  *bool
}

func (*NodeSystemInfo) DeepCopy() *NodeSystemInfo
func (*NodeSystemInfo) DeepCopyInto(*NodeSystemInfo)
func (*NodeSystemInfo) Reset()
func (*NodeSystemInfo) String() string

type OSName string
type ObjectFieldSelector struct {
	APIVersion string
	FieldPath  string
}

func (*ObjectFieldSelector) DeepCopy() *ObjectFieldSelector
func (*ObjectFieldSelector) DeepCopyInto(*ObjectFieldSelector)
func (*ObjectFieldSelector) Reset()
func (*ObjectFieldSelector) String() string

type ObjectReference struct {
	Kind            string
	Namespace       string
	Name            string
	UID             types.UID
	APIVersion      string
	ResourceVersion string
	FieldPath       string
}

func (*ObjectReference) DeepCopy() *ObjectReference
func (*ObjectReference) DeepCopyInto(*ObjectReference)
func (*ObjectReference) DeepCopyObject() runtime.Object
func (*ObjectReference) GetObjectKind() schema.ObjectKind
func (*ObjectReference) GroupVersionKind() schema.GroupVersionKind
func (*ObjectReference) Reset()
func (*ObjectReference) SetGroupVersionKind(schema.GroupVersionKind)
func (*ObjectReference) String() string

type PersistentVolume struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   PersistentVolumeSpec
	Status PersistentVolumeStatus
}

func (*PersistentVolume) DeepCopy() *PersistentVolume
func (*PersistentVolume) DeepCopyInto(*PersistentVolume)
func (*PersistentVolume) DeepCopyObject() runtime.Object
func (*PersistentVolume) Reset()
func (*PersistentVolume) String() string

type PersistentVolumeAccessMode string
type PersistentVolumeClaim struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   PersistentVolumeClaimSpec
	Status PersistentVolumeClaimStatus
}

func (*PersistentVolumeClaim) DeepCopy() *PersistentVolumeClaim
func (*PersistentVolumeClaim) DeepCopyInto(*PersistentVolumeClaim)
func (*PersistentVolumeClaim) DeepCopyObject() runtime.Object
func (*PersistentVolumeClaim) Reset()
func (*PersistentVolumeClaim) String() string

type PersistentVolumeClaimCondition struct {
	Type               PersistentVolumeClaimConditionType
	Status             ConditionStatus
	LastProbeTime      v1.Time
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*PersistentVolumeClaimCondition) DeepCopy() *PersistentVolumeClaimCondition
func (*PersistentVolumeClaimCondition) DeepCopyInto(*PersistentVolumeClaimCondition)
func (*PersistentVolumeClaimCondition) Reset()
func (*PersistentVolumeClaimCondition) String() string

type PersistentVolumeClaimConditionType string
type PersistentVolumeClaimList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []PersistentVolumeClaim
}

func (*PersistentVolumeClaimList) DeepCopy() *PersistentVolumeClaimList
func (*PersistentVolumeClaimList) DeepCopyInto(*PersistentVolumeClaimList)
func (*PersistentVolumeClaimList) DeepCopyObject() runtime.Object
func (*PersistentVolumeClaimList) Reset()
func (*PersistentVolumeClaimList) String() string

type PersistentVolumeClaimModifyVolumeStatus string
type PersistentVolumeClaimPhase string
type PersistentVolumeClaimSpec struct {
	AccessModes               []PersistentVolumeAccessMode
	Selector                  *v1.LabelSelector
	Resources                 VolumeResourceRequirements
	VolumeName                string
	StorageClassName          *string
	VolumeMode                *PersistentVolumeMode
	DataSource                *TypedLocalObjectReference
	DataSourceRef             *TypedObjectReference
	VolumeAttributesClassName *string
}

func (*PersistentVolumeClaimSpec) DeepCopy() *PersistentVolumeClaimSpec
func (*PersistentVolumeClaimSpec) DeepCopyInto(*PersistentVolumeClaimSpec)
func (*PersistentVolumeClaimSpec) Reset()
func (*PersistentVolumeClaimSpec) String() string

type PersistentVolumeClaimStatus struct {
	Phase                            PersistentVolumeClaimPhase
	AccessModes                      []PersistentVolumeAccessMode
	Capacity                         ResourceList
	Conditions                       []PersistentVolumeClaimCondition
	AllocatedResources               ResourceList
	AllocatedResourceStatuses        map[ResourceName]ClaimResourceStatus
	CurrentVolumeAttributesClassName *string
	ModifyVolumeStatus               *ModifyVolumeStatus
	HealthStatus                     *VolumeHealthStatus
}

func (*PersistentVolumeClaimStatus) DeepCopy() *PersistentVolumeClaimStatus
func (*PersistentVolumeClaimStatus) DeepCopyInto(*PersistentVolumeClaimStatus)
func (*PersistentVolumeClaimStatus) Reset()
func (*PersistentVolumeClaimStatus) String() string

type PersistentVolumeClaimTemplate struct {
	v1.ObjectMeta
	Spec PersistentVolumeClaimSpec
}

func (*PersistentVolumeClaimTemplate) DeepCopy() *PersistentVolumeClaimTemplate
func (*PersistentVolumeClaimTemplate) DeepCopyInto(*PersistentVolumeClaimTemplate)
func (*PersistentVolumeClaimTemplate) Reset()
func (*PersistentVolumeClaimTemplate) String() string

type PersistentVolumeClaimVolumeSource struct {
	ClaimName string
	ReadOnly  bool
}

func (*PersistentVolumeClaimVolumeSource) DeepCopy() *PersistentVolumeClaimVolumeSource
func (*PersistentVolumeClaimVolumeSource) DeepCopyInto(*PersistentVolumeClaimVolumeSource)
func (*PersistentVolumeClaimVolumeSource) Reset()
func (*PersistentVolumeClaimVolumeSource) String() string

type PersistentVolumeList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []PersistentVolume
}

func (*PersistentVolumeList) DeepCopy() *PersistentVolumeList
func (*PersistentVolumeList) DeepCopyInto(*PersistentVolumeList)
func (*PersistentVolumeList) DeepCopyObject() runtime.Object
func (*PersistentVolumeList) Reset()
func (*PersistentVolumeList) String() string

type PersistentVolumeMode string
type PersistentVolumePhase string
type PersistentVolumeReclaimPolicy string
type PersistentVolumeSource struct {
	GCEPersistentDisk    *GCEPersistentDiskVolumeSource
	AWSElasticBlockStore *AWSElasticBlockStoreVolumeSource
	HostPath             *HostPathVolumeSource
	Glusterfs            *GlusterfsPersistentVolumeSource
	NFS                  *NFSVolumeSource
	RBD                  *RBDPersistentVolumeSource
	ISCSI                *ISCSIPersistentVolumeSource
	Cinder               *CinderPersistentVolumeSource
	CephFS               *CephFSPersistentVolumeSource
	FC                   *FCVolumeSource
	Flocker              *FlockerVolumeSource
	FlexVolume           *FlexPersistentVolumeSource
	AzureFile            *AzureFilePersistentVolumeSource
	VsphereVolume        *VsphereVirtualDiskVolumeSource
	Quobyte              *QuobyteVolumeSource
	AzureDisk            *AzureDiskVolumeSource
	PhotonPersistentDisk *PhotonPersistentDiskVolumeSource
	PortworxVolume       *PortworxVolumeSource
	ScaleIO              *ScaleIOPersistentVolumeSource
	Local                *LocalVolumeSource
	StorageOS            *StorageOSPersistentVolumeSource
	CSI                  *CSIPersistentVolumeSource
}

func (*PersistentVolumeSource) DeepCopy() *PersistentVolumeSource
func (*PersistentVolumeSource) DeepCopyInto(*PersistentVolumeSource)
func (*PersistentVolumeSource) Reset()
func (*PersistentVolumeSource) String() string

type PersistentVolumeSpec struct {
	Capacity ResourceList
	PersistentVolumeSource
	AccessModes                   []PersistentVolumeAccessMode
	ClaimRef                      *ObjectReference
	PersistentVolumeReclaimPolicy PersistentVolumeReclaimPolicy
	StorageClassName              string
	MountOptions                  []string
	VolumeMode                    *PersistentVolumeMode
	NodeAffinity                  *VolumeNodeAffinity
	VolumeAttributesClassName     *string
}

func (*PersistentVolumeSpec) DeepCopy() *PersistentVolumeSpec
func (*PersistentVolumeSpec) DeepCopyInto(*PersistentVolumeSpec)
func (*PersistentVolumeSpec) Reset()
func (*PersistentVolumeSpec) String() string

type PersistentVolumeStatus struct {
	Phase                   PersistentVolumePhase
	Message                 string
	Reason                  string
	LastPhaseTransitionTime *v1.Time
}

func (*PersistentVolumeStatus) DeepCopy() *PersistentVolumeStatus
func (*PersistentVolumeStatus) DeepCopyInto(*PersistentVolumeStatus)
func (*PersistentVolumeStatus) Reset()
func (*PersistentVolumeStatus) String() string

type PhotonPersistentDiskVolumeSource struct {
	PdID   string
	FSType string
}

func (*PhotonPersistentDiskVolumeSource) DeepCopy() *PhotonPersistentDiskVolumeSource
func (*PhotonPersistentDiskVolumeSource) DeepCopyInto(*PhotonPersistentDiskVolumeSource)
func (*PhotonPersistentDiskVolumeSource) Reset()
func (*PhotonPersistentDiskVolumeSource) String() string

type Pod struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   PodSpec
	Status PodStatus
}

func (*Pod) DeepCopy() *Pod
func (*Pod) DeepCopyInto(*Pod)
func (*Pod) DeepCopyObject() runtime.Object
func (*Pod) Reset()
func (*Pod) String() string

type PodAffinity struct {
	RequiredDuringSchedulingIgnoredDuringExecution  []PodAffinityTerm
	PreferredDuringSchedulingIgnoredDuringExecution []WeightedPodAffinityTerm
}

func (*PodAffinity) DeepCopy() *PodAffinity
func (*PodAffinity) DeepCopyInto(*PodAffinity)
func (*PodAffinity) Reset()
func (*PodAffinity) String() string

type PodAffinityTerm struct {
	LabelSelector     *v1.LabelSelector
	Namespaces        []string
	TopologyKey       string
	NamespaceSelector *v1.LabelSelector
	MatchLabelKeys    []string
	MismatchLabelKeys []string
}

func (*PodAffinityTerm) DeepCopy() *PodAffinityTerm
func (*PodAffinityTerm) DeepCopyInto(*PodAffinityTerm)
func (*PodAffinityTerm) Reset()
func (*PodAffinityTerm) String() string

type PodAntiAffinity struct {
	RequiredDuringSchedulingIgnoredDuringExecution  []PodAffinityTerm
	PreferredDuringSchedulingIgnoredDuringExecution []WeightedPodAffinityTerm
}

func (*PodAntiAffinity) DeepCopy() *PodAntiAffinity
func (*PodAntiAffinity) DeepCopyInto(*PodAntiAffinity)
func (*PodAntiAffinity) Reset()
func (*PodAntiAffinity) String() string

type PodAttachOptions struct {
	v1.TypeMeta
	Stdin     bool
	Stdout    bool
	Stderr    bool
	TTY       bool
	Container string
}

func (*PodAttachOptions) DeepCopy() *PodAttachOptions
func (*PodAttachOptions) DeepCopyInto(*PodAttachOptions)
func (*PodAttachOptions) DeepCopyObject() runtime.Object
func (*PodAttachOptions) Reset()
func (*PodAttachOptions) String() string

type PodCertificateProjection struct {
	SignerName           string
	KeyType              string
	MaxExpirationSeconds *int32
	CredentialBundlePath string
	KeyPath              string
	CertificateChainPath string
	UserAnnotations      map[string]string
	User                 *int64
}

func (*PodCertificateProjection) DeepCopy() *PodCertificateProjection
func (*PodCertificateProjection) DeepCopyInto(*PodCertificateProjection)
func (*PodCertificateProjection) Reset()
func (*PodCertificateProjection) String() string

type PodCondition struct {
	Type               PodConditionType
	ObservedGeneration int64
	Status             ConditionStatus
	LastProbeTime      v1.Time
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*PodCondition) DeepCopy() *PodCondition
func (*PodCondition) DeepCopyInto(*PodCondition)
func (*PodCondition) Reset()
func (*PodCondition) String() string

type PodConditionType string
type PodDNSConfig struct {
	Nameservers []string
	Searches    []string
	Options     []PodDNSConfigOption
}

func (*PodDNSConfig) DeepCopy() *PodDNSConfig
func (*PodDNSConfig) DeepCopyInto(*PodDNSConfig)
func (*PodDNSConfig) Reset()
func (*PodDNSConfig) String() string

type PodDNSConfigOption struct {
	Name  string
	Value *string
}

func (*PodDNSConfigOption) DeepCopy() *PodDNSConfigOption
func (*PodDNSConfigOption) DeepCopyInto(*PodDNSConfigOption)
func (*PodDNSConfigOption) Reset()
func (*PodDNSConfigOption) String() string

type PodExecOptions struct {
	v1.TypeMeta
	Stdin     bool
	Stdout    bool
	Stderr    bool
	TTY       bool
	Container string
	Command   []string
}

func (*PodExecOptions) DeepCopy() *PodExecOptions
func (*PodExecOptions) DeepCopyInto(*PodExecOptions)
func (*PodExecOptions) DeepCopyObject() runtime.Object
func (*PodExecOptions) Reset()
func (*PodExecOptions) String() string

type PodExtendedResourceClaimStatus struct {
	RequestMappings   []ContainerExtendedResourceRequest
	ResourceClaimName string
}

func (*PodExtendedResourceClaimStatus) DeepCopy() *PodExtendedResourceClaimStatus
func (*PodExtendedResourceClaimStatus) DeepCopyInto(*PodExtendedResourceClaimStatus)
func (*PodExtendedResourceClaimStatus) Reset()
func (*PodExtendedResourceClaimStatus) String() string

type PodFSGroupChangePolicy string
type PodIP struct {
	IP string
}

func (*PodIP) DeepCopy() *PodIP
func (*PodIP) DeepCopyInto(*PodIP)
func (*PodIP) Reset()
func (*PodIP) String() string

type PodList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Pod
}

func (*PodList) DeepCopy() *PodList
func (*PodList) DeepCopyInto(*PodList)
func (*PodList) DeepCopyObject() runtime.Object
func (*PodList) Reset()
func (*PodList) String() string

type PodLogOptions struct {
	v1.TypeMeta
	Container                    string
	Follow                       bool
	Previous                     bool
	SinceSeconds                 *int64
	SinceTime                    *v1.Time
	Timestamps                   bool
	TailLines                    *int64
	LimitBytes                   *int64
	InsecureSkipTLSVerifyBackend bool
	Stream                       *string
}

func (*PodLogOptions) DeepCopy() *PodLogOptions
func (*PodLogOptions) DeepCopyInto(*PodLogOptions)
func (*PodLogOptions) DeepCopyObject() runtime.Object
func (*PodLogOptions) Reset()
func (*PodLogOptions) String() string

type PodOS struct {
	Name OSName
}

func (*PodOS) DeepCopy() *PodOS
func (*PodOS) DeepCopyInto(*PodOS)
func (*PodOS) Reset()
func (*PodOS) String() string

type PodPhase string
type PodPortForwardOptions struct {
	v1.TypeMeta
	Ports []int32
}

func (*PodPortForwardOptions) DeepCopy() *PodPortForwardOptions
func (*PodPortForwardOptions) DeepCopyInto(*PodPortForwardOptions)
func (*PodPortForwardOptions) DeepCopyObject() runtime.Object
func (*PodPortForwardOptions) Reset()
func (*PodPortForwardOptions) String() string

type PodProxyOptions struct {
	v1.TypeMeta
	Path string
}

func (*PodProxyOptions) DeepCopy() *PodProxyOptions
func (*PodProxyOptions) DeepCopyInto(*PodProxyOptions)
func (*PodProxyOptions) DeepCopyObject() runtime.Object
func (*PodProxyOptions) Reset()
func (*PodProxyOptions) String() string

type PodQOSClass string
type PodReadinessGate struct {
	ConditionType PodConditionType
}

func (*PodReadinessGate) DeepCopy() *PodReadinessGate
func (*PodReadinessGate) DeepCopyInto(*PodReadinessGate)
func (*PodReadinessGate) Reset()
func (*PodReadinessGate) String() string

type PodResizeStatus string
type PodResourceClaim struct {
	Name                      string
	ResourceClaimName         *string
	ResourceClaimTemplateName *string
}

func (*PodResourceClaim) DeepCopy() *PodResourceClaim
func (*PodResourceClaim) DeepCopyInto(*PodResourceClaim)
func (*PodResourceClaim) Reset()
func (*PodResourceClaim) String() string

type PodResourceClaimStatus struct {
	Name              string
	ResourceClaimName *string
}

func (*PodResourceClaimStatus) DeepCopy() *PodResourceClaimStatus
func (*PodResourceClaimStatus) DeepCopyInto(*PodResourceClaimStatus)
func (*PodResourceClaimStatus) Reset()
func (*PodResourceClaimStatus) String() string

type PodSELinuxChangePolicy string
type PodSchedulingGate struct {
	Name string
}

func (*PodSchedulingGate) DeepCopy() *PodSchedulingGate
func (*PodSchedulingGate) DeepCopyInto(*PodSchedulingGate)
func (*PodSchedulingGate) Reset()
func (*PodSchedulingGate) String() string

type PodSchedulingGroup struct {
	PodGroupName *string
}

func (*PodSchedulingGroup) DeepCopy() *PodSchedulingGroup
func (*PodSchedulingGroup) DeepCopyInto(*PodSchedulingGroup)
func (*PodSchedulingGroup) Reset()
func (*PodSchedulingGroup) String() string

type PodSecurityContext struct {
	SELinuxOptions           *SELinuxOptions
	WindowsOptions           *WindowsSecurityContextOptions
	RunAsUser                *int64
	RunAsGroup               *int64
	RunAsNonRoot             *bool
	SupplementalGroups       []int64
	SupplementalGroupsPolicy *SupplementalGroupsPolicy
	FSGroup                  *int64
	Sysctls                  []Sysctl
	FSGroupChangePolicy      *PodFSGroupChangePolicy
	SeccompProfile           *SeccompProfile
	AppArmorProfile          *AppArmorProfile
	SELinuxChangePolicy      *PodSELinuxChangePolicy
}

func (*PodSecurityContext) DeepCopy() *PodSecurityContext
func (*PodSecurityContext) DeepCopyInto(*PodSecurityContext)
func (*PodSecurityContext) Reset()
func (*PodSecurityContext) String() string

type PodSignature struct {
	PodController *v1.OwnerReference
}

func (*PodSignature) DeepCopy() *PodSignature
func (*PodSignature) DeepCopyInto(*PodSignature)
func (*PodSignature) Reset()
func (*PodSignature) String() string

type PodSpec struct {
	Volumes                       []Volume
	InitContainers                []Container
	Containers                    []Container
	EphemeralContainers           []EphemeralContainer
	RestartPolicy                 RestartPolicy
	TerminationGracePeriodSeconds *int64
	ActiveDeadlineSeconds         *int64
	DNSPolicy                     DNSPolicy
	NodeSelector                  map[string]string
	ServiceAccountName            string
	DeprecatedServiceAccount      string
	AutomountServiceAccountToken  *bool
	NodeName                      string
	HostNetwork                   bool
	HostPID                       bool
	HostIPC                       bool
	ShareProcessNamespace         *bool
	SecurityContext               *PodSecurityContext
	ImagePullSecrets              []LocalObjectReference
	Hostname                      string
	Subdomain                     string
	Affinity                      *Affinity
	SchedulerName                 string
	Tolerations                   []Toleration
	HostAliases                   []HostAlias
	PriorityClassName             string
	Priority                      *int32
	DNSConfig                     *PodDNSConfig
	ReadinessGates                []PodReadinessGate
	RuntimeClassName              *string
	EnableServiceLinks            *bool
	PreemptionPolicy              *PreemptionPolicy
	Overhead                      ResourceList
	TopologySpreadConstraints     []TopologySpreadConstraint
	SetHostnameAsFQDN             *bool
	OS                            *PodOS
	HostUsers                     *bool
	SchedulingGates               []PodSchedulingGate
	ResourceClaims                []PodResourceClaim
	Resources                     *ResourceRequirements
	HostnameOverride              *string
	SchedulingGroup               *PodSchedulingGroup
	EvictionResponders            []EvictionResponder
}

func (*PodSpec) DeepCopy() *PodSpec
func (*PodSpec) DeepCopyInto(*PodSpec)
func (*PodSpec) Reset()
func (*PodSpec) String() string

type PodStatus struct {
	ObservedGeneration                   int64
	Phase                                PodPhase
	Conditions                           []PodCondition
	Message                              string
	Reason                               string
	NominatedNodeName                    string
	HostIP                               string
	HostIPs                              []HostIP
	PodIP                                string
	PodIPs                               []PodIP
	StartTime                            *v1.Time
	InitContainerStatuses                []ContainerStatus
	ContainerStatuses                    []ContainerStatus
	QOSClass                             PodQOSClass
	EphemeralContainerStatuses           []ContainerStatus
	Resize                               PodResizeStatus
	ResourceClaimStatuses                []PodResourceClaimStatus
	ExtendedResourceClaimStatus          *PodExtendedResourceClaimStatus
	AllocatedResources                   ResourceList
	Resources                            *ResourceRequirements
	NodeAllocatableResourceClaimStatuses []NodeAllocatableResourceClaimStatus
	VolumeHealth                         []PodVolumeHealth
}

func (*PodStatus) DeepCopy() *PodStatus
func (*PodStatus) DeepCopyInto(*PodStatus)
func (*PodStatus) Reset()
func (*PodStatus) String() string

type PodTemplate struct {
	v1.TypeMeta
	v1.ObjectMeta
	Template PodTemplateSpec
}

func (*PodTemplate) DeepCopy() *PodTemplate
func (*PodTemplate) DeepCopyInto(*PodTemplate)
func (*PodTemplate) DeepCopyObject() runtime.Object
func (*PodTemplate) Reset()
func (*PodTemplate) String() string

type PodTemplateList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []PodTemplate
}

func (*PodTemplateList) DeepCopy() *PodTemplateList
func (*PodTemplateList) DeepCopyInto(*PodTemplateList)
func (*PodTemplateList) DeepCopyObject() runtime.Object
func (*PodTemplateList) Reset()
func (*PodTemplateList) String() string

type PodTemplateSpec struct {
	v1.ObjectMeta
	Spec PodSpec
}

func (*PodTemplateSpec) DeepCopy() *PodTemplateSpec
func (*PodTemplateSpec) DeepCopyInto(*PodTemplateSpec)
func (*PodTemplateSpec) Reset()
func (*PodTemplateSpec) String() string

type PodVolumeHealth struct {
	Name               string
	HealthConditions   []VolumeHealthCondition
	LastTransitionTime v1.Time
}

func (*PodVolumeHealth) DeepCopy() *PodVolumeHealth
func (*PodVolumeHealth) DeepCopyInto(*PodVolumeHealth)
func (*PodVolumeHealth) Reset()
func (*PodVolumeHealth) String() string

type PortStatus struct {
	Port     int32
	Protocol Protocol
	Error    *string
}

func (*PortStatus) DeepCopy() *PortStatus
func (*PortStatus) DeepCopyInto(*PortStatus)
func (*PortStatus) Reset()
func (*PortStatus) String() string

type PortworxVolumeSource struct {
	VolumeID string
	FSType   string
	ReadOnly bool
}

func (*PortworxVolumeSource) DeepCopy() *PortworxVolumeSource
func (*PortworxVolumeSource) DeepCopyInto(*PortworxVolumeSource)
func (*PortworxVolumeSource) Reset()
func (*PortworxVolumeSource) String() string

type Preconditions struct {
	UID *types.UID
}

func (*Preconditions) DeepCopy() *Preconditions
func (*Preconditions) DeepCopyInto(*Preconditions)
func (*Preconditions) Reset()
func (*Preconditions) String() string

type PreemptionPolicy string
type PreferAvoidPodsEntry struct {
	PodSignature PodSignature
	EvictionTime v1.Time
	Reason       string
	Message      string
}

func (*PreferAvoidPodsEntry) DeepCopy() *PreferAvoidPodsEntry
func (*PreferAvoidPodsEntry) DeepCopyInto(*PreferAvoidPodsEntry)
func (*PreferAvoidPodsEntry) Reset()
func (*PreferAvoidPodsEntry) String() string

type PreferredSchedulingTerm struct {
	Weight     int32
	Preference NodeSelectorTerm
}

func (*PreferredSchedulingTerm) DeepCopy() *PreferredSchedulingTerm
func (*PreferredSchedulingTerm) DeepCopyInto(*PreferredSchedulingTerm)
func (*PreferredSchedulingTerm) Reset()
func (*PreferredSchedulingTerm) String() string

type Probe struct {
	ProbeHandler
	InitialDelaySeconds           int32
	TimeoutSeconds                int32
	PeriodSeconds                 int32
	SuccessThreshold              int32
	FailureThreshold              int32
	TerminationGracePeriodSeconds *int64
}

func (*Probe) DeepCopy() *Probe
func (*Probe) DeepCopyInto(*Probe)
func (*Probe) Reset()
func (*Probe) String() string

type ProbeHandler struct {
	Exec      *ExecAction
	HTTPGet   *HTTPGetAction
	TCPSocket *TCPSocketAction
	GRPC      *GRPCAction
}

func (*ProbeHandler) DeepCopy() *ProbeHandler
func (*ProbeHandler) DeepCopyInto(*ProbeHandler)
func (*ProbeHandler) Reset()
func (*ProbeHandler) String() string

type ProcMountType string
type ProjectedVolumeSource struct {
	Sources     []VolumeProjection
	DefaultMode *int32
	DefaultUser *int64
}

func (*ProjectedVolumeSource) DeepCopy() *ProjectedVolumeSource
func (*ProjectedVolumeSource) DeepCopyInto(*ProjectedVolumeSource)
func (*ProjectedVolumeSource) Reset()
func (*ProjectedVolumeSource) String() string

type Protocol string
type PullPolicy string
type QuobyteVolumeSource struct {
	Registry string
	Volume   string
	ReadOnly bool
	User     string
	Group    string
	Tenant   string
}

func (*QuobyteVolumeSource) DeepCopy() *QuobyteVolumeSource
func (*QuobyteVolumeSource) DeepCopyInto(*QuobyteVolumeSource)
func (*QuobyteVolumeSource) Reset()
func (*QuobyteVolumeSource) String() string

type RBDPersistentVolumeSource struct {
	CephMonitors []string
	RBDImage     string
	FSType       string
	RBDPool      string
	RadosUser    string
	Keyring      string
	SecretRef    *SecretReference
	ReadOnly     bool
}

func (*RBDPersistentVolumeSource) DeepCopy() *RBDPersistentVolumeSource
func (*RBDPersistentVolumeSource) DeepCopyInto(*RBDPersistentVolumeSource)
func (*RBDPersistentVolumeSource) Reset()
func (*RBDPersistentVolumeSource) String() string

type RBDVolumeSource struct {
	CephMonitors []string
	RBDImage     string
	FSType       string
	RBDPool      string
	RadosUser    string
	Keyring      string
	SecretRef    *LocalObjectReference
	ReadOnly     bool
}

func (*RBDVolumeSource) DeepCopy() *RBDVolumeSource
func (*RBDVolumeSource) DeepCopyInto(*RBDVolumeSource)
func (*RBDVolumeSource) Reset()
func (*RBDVolumeSource) String() string

type RangeAllocation struct {
	v1.TypeMeta
	v1.ObjectMeta
	Range string
	Data  []byte
}

func (*RangeAllocation) DeepCopy() *RangeAllocation
func (*RangeAllocation) DeepCopyInto(*RangeAllocation)
func (*RangeAllocation) DeepCopyObject() runtime.Object
func (*RangeAllocation) Reset()
func (*RangeAllocation) String() string

type RecursiveReadOnlyMode string
type ReplicationController struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   ReplicationControllerSpec
	Status ReplicationControllerStatus
}

func (*ReplicationController) DeepCopy() *ReplicationController
func (*ReplicationController) DeepCopyInto(*ReplicationController)
func (*ReplicationController) DeepCopyObject() runtime.Object
func (*ReplicationController) Reset()
func (*ReplicationController) String() string

type ReplicationControllerCondition struct {
	Type               ReplicationControllerConditionType
	Status             ConditionStatus
	LastTransitionTime v1.Time
	Reason             string
	Message            string
}

func (*ReplicationControllerCondition) DeepCopy() *ReplicationControllerCondition
func (*ReplicationControllerCondition) DeepCopyInto(*ReplicationControllerCondition)
func (*ReplicationControllerCondition) Reset()
func (*ReplicationControllerCondition) String() string

type ReplicationControllerConditionType string
type ReplicationControllerList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ReplicationController
}

func (*ReplicationControllerList) DeepCopy() *ReplicationControllerList
func (*ReplicationControllerList) DeepCopyInto(*ReplicationControllerList)
func (*ReplicationControllerList) DeepCopyObject() runtime.Object
func (*ReplicationControllerList) Reset()
func (*ReplicationControllerList) String() string

type ReplicationControllerSpec struct {
	Replicas        *int32
	MinReadySeconds int32
	Selector        map[string]string
	Template        *PodTemplateSpec
}

func (*ReplicationControllerSpec) DeepCopy() *ReplicationControllerSpec
func (*ReplicationControllerSpec) DeepCopyInto(*ReplicationControllerSpec)
func (*ReplicationControllerSpec) Reset()
func (*ReplicationControllerSpec) String() string

type ReplicationControllerStatus struct {
	Replicas             int32
	FullyLabeledReplicas int32
	ReadyReplicas        int32
	AvailableReplicas    int32
	ObservedGeneration   int64
	Conditions           []ReplicationControllerCondition
}

func (*ReplicationControllerStatus) DeepCopy() *ReplicationControllerStatus
func (*ReplicationControllerStatus) DeepCopyInto(*ReplicationControllerStatus)
func (*ReplicationControllerStatus) Reset()
func (*ReplicationControllerStatus) String() string
func Resource(string) schema.GroupResource

type ResourceClaim struct {
	Name    string
	Request string
}

func (*ResourceClaim) DeepCopy() *ResourceClaim
func (*ResourceClaim) DeepCopyInto(*ResourceClaim)
func (*ResourceClaim) Reset()
func (*ResourceClaim) String() string

type ResourceFieldSelector struct {
	ContainerName string
	Resource      string
	Divisor       resource.Quantity
}

func (*ResourceFieldSelector) DeepCopy() *ResourceFieldSelector
func (*ResourceFieldSelector) DeepCopyInto(*ResourceFieldSelector)
func (*ResourceFieldSelector) Reset()
func (*ResourceFieldSelector) String() string

type ResourceHealth struct {
	ResourceID ResourceID
	Health     ResourceHealthStatus
	Message    *string
}

func (*ResourceHealth) DeepCopy() *ResourceHealth
func (*ResourceHealth) DeepCopyInto(*ResourceHealth)
func (*ResourceHealth) Reset()
func (*ResourceHealth) String() string

type ResourceHealthStatus string
type ResourceID string
type ResourceList map[ResourceName]resource.Quantity

func (*ResourceList) Cpu() *resource.Quantity
func (ResourceList) DeepCopy() ResourceList
func (ResourceList) DeepCopyInto(*ResourceList)
func (*ResourceList) Memory() *resource.Quantity
func (*ResourceList) Name(ResourceName, resource.Format) *resource.Quantity
func (*ResourceList) Pods() *resource.Quantity
func (*ResourceList) Storage() *resource.Quantity
func (*ResourceList) StorageEphemeral() *resource.Quantity

type ResourceName string

func (ResourceName) String() string

type ResourceQuota struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   ResourceQuotaSpec
	Status ResourceQuotaStatus
}

func (*ResourceQuota) DeepCopy() *ResourceQuota
func (*ResourceQuota) DeepCopyInto(*ResourceQuota)
func (*ResourceQuota) DeepCopyObject() runtime.Object
func (*ResourceQuota) Reset()
func (*ResourceQuota) String() string

type ResourceQuotaList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ResourceQuota
}

func (*ResourceQuotaList) DeepCopy() *ResourceQuotaList
func (*ResourceQuotaList) DeepCopyInto(*ResourceQuotaList)
func (*ResourceQuotaList) DeepCopyObject() runtime.Object
func (*ResourceQuotaList) Reset()
func (*ResourceQuotaList) String() string

type ResourceQuotaScope string
type ResourceQuotaSpec struct {
	Hard          ResourceList
	Scopes        []ResourceQuotaScope
	ScopeSelector *ScopeSelector
}

func (*ResourceQuotaSpec) DeepCopy() *ResourceQuotaSpec
func (*ResourceQuotaSpec) DeepCopyInto(*ResourceQuotaSpec)
func (*ResourceQuotaSpec) Reset()
func (*ResourceQuotaSpec) String() string

type ResourceQuotaStatus struct {
	Hard ResourceList
	Used ResourceList
}

func (*ResourceQuotaStatus) DeepCopy() *ResourceQuotaStatus
func (*ResourceQuotaStatus) DeepCopyInto(*ResourceQuotaStatus)
func (*ResourceQuotaStatus) Reset()
func (*ResourceQuotaStatus) String() string

type ResourceRequirements struct {
	Limits   ResourceList
	Requests ResourceList
	Claims   []ResourceClaim
}

func (*ResourceRequirements) DeepCopy() *ResourceRequirements
func (*ResourceRequirements) DeepCopyInto(*ResourceRequirements)
func (*ResourceRequirements) Reset()
func (*ResourceRequirements) String() string

type ResourceResizeRestartPolicy string
type ResourceStatus struct {
	Name      ResourceName
	Resources []ResourceHealth
}

func (*ResourceStatus) DeepCopy() *ResourceStatus
func (*ResourceStatus) DeepCopyInto(*ResourceStatus)
func (*ResourceStatus) Reset()
func (*ResourceStatus) String() string

type RestartPolicy string
type SELinuxOptions struct {
	User  string
	Role  string
	Type  string
	Level string
}

func (*SELinuxOptions) DeepCopy() *SELinuxOptions
func (*SELinuxOptions) DeepCopyInto(*SELinuxOptions)
func (*SELinuxOptions) Reset()
func (*SELinuxOptions) String() string

type ScaleIOPersistentVolumeSource struct {
	Gateway          string
	System           string
	SecretRef        *SecretReference
	SSLEnabled       bool
	ProtectionDomain string
	StoragePool      string
	StorageMode      string
	VolumeName       string
	FSType           string
	ReadOnly         bool
}

func (*ScaleIOPersistentVolumeSource) DeepCopy() *ScaleIOPersistentVolumeSource
func (*ScaleIOPersistentVolumeSource) DeepCopyInto(*ScaleIOPersistentVolumeSource)
func (*ScaleIOPersistentVolumeSource) Reset()
func (*ScaleIOPersistentVolumeSource) String() string

type ScaleIOVolumeSource struct {
	Gateway          string
	System           string
	SecretRef        *LocalObjectReference
	SSLEnabled       bool
	ProtectionDomain string
	StoragePool      string
	StorageMode      string
	VolumeName       string
	FSType           string
	ReadOnly         bool
}

func (*ScaleIOVolumeSource) DeepCopy() *ScaleIOVolumeSource
func (*ScaleIOVolumeSource) DeepCopyInto(*ScaleIOVolumeSource)
func (*ScaleIOVolumeSource) Reset()
func (*ScaleIOVolumeSource) String() string

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

type ScopeSelector struct {
	MatchExpressions []ScopedResourceSelectorRequirement
}

func (*ScopeSelector) DeepCopy() *ScopeSelector
func (*ScopeSelector) DeepCopyInto(*ScopeSelector)
func (*ScopeSelector) Reset()
func (*ScopeSelector) String() string

type ScopeSelectorOperator string
type ScopedResourceSelectorRequirement struct {
	ScopeName ResourceQuotaScope
	Operator  ScopeSelectorOperator
	Values    []string
}

func (*ScopedResourceSelectorRequirement) DeepCopy() *ScopedResourceSelectorRequirement
func (*ScopedResourceSelectorRequirement) DeepCopyInto(*ScopedResourceSelectorRequirement)
func (*ScopedResourceSelectorRequirement) Reset()
func (*ScopedResourceSelectorRequirement) String() string

type SeccompProfile struct {
	Type             SeccompProfileType
	LocalhostProfile *string
}

func (*SeccompProfile) DeepCopy() *SeccompProfile
func (*SeccompProfile) DeepCopyInto(*SeccompProfile)
func (*SeccompProfile) Reset()
func (*SeccompProfile) String() string

type SeccompProfileType string
type Secret struct {
	v1.TypeMeta
	v1.ObjectMeta
	Immutable  *bool
	Data       map[string][]byte
	StringData map[string]string
	Type       SecretType
}

func (*Secret) DeepCopy() *Secret
func (*Secret) DeepCopyInto(*Secret)
func (*Secret) DeepCopyObject() runtime.Object
func (*Secret) Reset()
func (*Secret) String() string

type SecretEnvSource struct {
	LocalObjectReference
	Optional *bool
}

func (*SecretEnvSource) DeepCopy() *SecretEnvSource
func (*SecretEnvSource) DeepCopyInto(*SecretEnvSource)
func (*SecretEnvSource) Reset()
func (*SecretEnvSource) String() string

type SecretKeySelector struct {
	LocalObjectReference
	Key      string
	Optional *bool
}

func (*SecretKeySelector) DeepCopy() *SecretKeySelector
func (*SecretKeySelector) DeepCopyInto(*SecretKeySelector)
func (*SecretKeySelector) Reset()
func (*SecretKeySelector) String() string

type SecretList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Secret
}

func (*SecretList) DeepCopy() *SecretList
func (*SecretList) DeepCopyInto(*SecretList)
func (*SecretList) DeepCopyObject() runtime.Object
func (*SecretList) Reset()
func (*SecretList) String() string

type SecretProjection struct {
	LocalObjectReference
	Items    []KeyToPath
	Optional *bool
}

func (*SecretProjection) DeepCopy() *SecretProjection
func (*SecretProjection) DeepCopyInto(*SecretProjection)
func (*SecretProjection) Reset()
func (*SecretProjection) String() string

type SecretReference struct {
	Name      string
	Namespace string
}

func (*SecretReference) DeepCopy() *SecretReference
func (*SecretReference) DeepCopyInto(*SecretReference)
func (*SecretReference) Reset()
func (*SecretReference) String() string

type SecretType string
type SecretVolumeSource struct {
	SecretName  string
	Items       []KeyToPath
	DefaultMode *int32
	Optional    *bool
	DefaultUser *int64
}

func (*SecretVolumeSource) DeepCopy() *SecretVolumeSource
func (*SecretVolumeSource) DeepCopyInto(*SecretVolumeSource)
func (*SecretVolumeSource) Reset()
func (*SecretVolumeSource) String() string

type SecurityContext struct {
	Capabilities             *Capabilities
	Privileged               *bool
	SELinuxOptions           *SELinuxOptions
	WindowsOptions           *WindowsSecurityContextOptions
	RunAsUser                *int64
	RunAsGroup               *int64
	RunAsNonRoot             *bool
	ReadOnlyRootFilesystem   *bool
	AllowPrivilegeEscalation *bool
	ProcMount                *ProcMountType
	SeccompProfile           *SeccompProfile
	AppArmorProfile          *AppArmorProfile
}

func (*SecurityContext) DeepCopy() *SecurityContext
func (*SecurityContext) DeepCopyInto(*SecurityContext)
func (*SecurityContext) Reset()
func (*SecurityContext) String() string

type SerializedReference struct {
	v1.TypeMeta
	Reference ObjectReference
}

func (*SerializedReference) DeepCopy() *SerializedReference
func (*SerializedReference) DeepCopyInto(*SerializedReference)
func (*SerializedReference) DeepCopyObject() runtime.Object
func (*SerializedReference) Reset()
func (*SerializedReference) String() string

type Service struct {
	v1.TypeMeta
	v1.ObjectMeta
	Spec   ServiceSpec
	Status ServiceStatus
}

func (*Service) DeepCopy() *Service
func (*Service) DeepCopyInto(*Service)
func (*Service) DeepCopyObject() runtime.Object
func (*Service) Reset()
func (*Service) String() string

type ServiceAccount struct {
	v1.TypeMeta
	v1.ObjectMeta
	Secrets                      []ObjectReference
	ImagePullSecrets             []LocalObjectReference
	AutomountServiceAccountToken *bool
}

func (*ServiceAccount) DeepCopy() *ServiceAccount
func (*ServiceAccount) DeepCopyInto(*ServiceAccount)
func (*ServiceAccount) DeepCopyObject() runtime.Object
func (*ServiceAccount) Reset()
func (*ServiceAccount) String() string

type ServiceAccountList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []ServiceAccount
}

func (*ServiceAccountList) DeepCopy() *ServiceAccountList
func (*ServiceAccountList) DeepCopyInto(*ServiceAccountList)
func (*ServiceAccountList) DeepCopyObject() runtime.Object
func (*ServiceAccountList) Reset()
func (*ServiceAccountList) String() string

type ServiceAccountTokenProjection struct {
	Audience          string
	ExpirationSeconds *int64
	Path              string
	User              *int64
}

func (*ServiceAccountTokenProjection) DeepCopy() *ServiceAccountTokenProjection
func (*ServiceAccountTokenProjection) DeepCopyInto(*ServiceAccountTokenProjection)
func (*ServiceAccountTokenProjection) Reset()
func (*ServiceAccountTokenProjection) String() string

type ServiceAffinity string
type ServiceExternalTrafficPolicy string
type ServiceExternalTrafficPolicyType = ServiceExternalTrafficPolicy
type ServiceInternalTrafficPolicy string
type ServiceInternalTrafficPolicyType = ServiceInternalTrafficPolicy
type ServiceList struct {
	v1.TypeMeta
	v1.ListMeta
	Items []Service
}

func (*ServiceList) DeepCopy() *ServiceList
func (*ServiceList) DeepCopyInto(*ServiceList)
func (*ServiceList) DeepCopyObject() runtime.Object
func (*ServiceList) Reset()
func (*ServiceList) String() string

type ServicePort struct {
	Name        string
	Protocol    Protocol
	AppProtocol *string
	Port        int32
	TargetPort  intstr.IntOrString
	NodePort    int32
}

func (*ServicePort) DeepCopy() *ServicePort
func (*ServicePort) DeepCopyInto(*ServicePort)
func (*ServicePort) Reset()
func (*ServicePort) String() string

type ServiceProxyOptions struct {
	v1.TypeMeta
	Path string
}

func (*ServiceProxyOptions) DeepCopy() *ServiceProxyOptions
func (*ServiceProxyOptions) DeepCopyInto(*ServiceProxyOptions)
func (*ServiceProxyOptions) DeepCopyObject() runtime.Object
func (*ServiceProxyOptions) Reset()
func (*ServiceProxyOptions) String() string

type ServiceSpec struct {
	Ports                         []ServicePort
	Selector                      map[string]string
	ClusterIP                     string
	ClusterIPs                    []string
	Type                          ServiceType
	ExternalIPs                   []string
	SessionAffinity               ServiceAffinity
	LoadBalancerIP                string
	LoadBalancerSourceRanges      []string
	ExternalName                  string
	ExternalTrafficPolicy         ServiceExternalTrafficPolicy
	HealthCheckNodePort           int32
	PublishNotReadyAddresses      bool
	SessionAffinityConfig         *SessionAffinityConfig
	IPFamilies                    []IPFamily
	IPFamilyPolicy                *IPFamilyPolicy
	AllocateLoadBalancerNodePorts *bool
	LoadBalancerClass             *string
	InternalTrafficPolicy         *ServiceInternalTrafficPolicy
	TrafficDistribution           *string
}

func (*ServiceSpec) DeepCopy() *ServiceSpec
func (*ServiceSpec) DeepCopyInto(*ServiceSpec)
func (*ServiceSpec) Reset()
func (*ServiceSpec) String() string

type ServiceStatus struct {
	LoadBalancer LoadBalancerStatus
	Conditions   []v1.Condition
}

func (*ServiceStatus) DeepCopy() *ServiceStatus
func (*ServiceStatus) DeepCopyInto(*ServiceStatus)
func (*ServiceStatus) Reset()
func (*ServiceStatus) String() string

type ServiceType string
type SessionAffinityConfig struct {
	ClientIP *ClientIPConfig
}

func (*SessionAffinityConfig) DeepCopy() *SessionAffinityConfig
func (*SessionAffinityConfig) DeepCopyInto(*SessionAffinityConfig)
func (*SessionAffinityConfig) Reset()
func (*SessionAffinityConfig) String() string

type Signal string
type SleepAction struct {
	Seconds int64
}

func (*SleepAction) DeepCopy() *SleepAction
func (*SleepAction) DeepCopyInto(*SleepAction)
func (*SleepAction) Reset()
func (*SleepAction) String() string

type StorageMedium string
type StorageOSPersistentVolumeSource struct {
	VolumeName      string
	VolumeNamespace string
	FSType          string
	ReadOnly        bool
	SecretRef       *ObjectReference
}

func (*StorageOSPersistentVolumeSource) DeepCopy() *StorageOSPersistentVolumeSource
func (*StorageOSPersistentVolumeSource) DeepCopyInto(*StorageOSPersistentVolumeSource)
func (*StorageOSPersistentVolumeSource) Reset()
func (*StorageOSPersistentVolumeSource) String() string

type StorageOSVolumeSource struct {
	VolumeName      string
	VolumeNamespace string
	FSType          string
	ReadOnly        bool
	SecretRef       *LocalObjectReference
}

func (*StorageOSVolumeSource) DeepCopy() *StorageOSVolumeSource
func (*StorageOSVolumeSource) DeepCopyInto(*StorageOSVolumeSource)
func (*StorageOSVolumeSource) Reset()
func (*StorageOSVolumeSource) String() string

type SupplementalGroupsPolicy string
type Sysctl struct {
	Name  string
	Value string
}

func (*Sysctl) DeepCopy() *Sysctl
func (*Sysctl) DeepCopyInto(*Sysctl)
func (*Sysctl) Reset()
func (*Sysctl) String() string

type TCPSocketAction struct {
	Port intstr.IntOrString
	Host string
}

func (*TCPSocketAction) DeepCopy() *TCPSocketAction
func (*TCPSocketAction) DeepCopyInto(*TCPSocketAction)
func (*TCPSocketAction) Reset()
func (*TCPSocketAction) String() string

type Taint struct {
	Key       string
	Value     string
	Effect    TaintEffect
	TimeAdded *v1.Time
}

func (*Taint) DeepCopy() *Taint
func (*Taint) DeepCopyInto(*Taint)
func (*Taint) MatchTaint(*Taint) bool
func (*Taint) Reset()
func (*Taint) String() string
func (*Taint) ToString() string

type TaintEffect string
type TerminationMessagePolicy string
type Toleration struct {
	Key               string
	Operator          TolerationOperator
	Value             string
	Effect            TaintEffect
	TolerationSeconds *int64
}

func (*Toleration) DeepCopy() *Toleration
func (*Toleration) DeepCopyInto(*Toleration)
func (*Toleration) MatchToleration(*Toleration) bool
func (*Toleration) Reset()
func (*Toleration) String() string
func (*Toleration) ToleratesTaint(klog.Logger, *Taint, bool) bool

type TolerationOperator string
type TopologySelectorLabelRequirement struct {
	Key    string
	Values []string
}

func (*TopologySelectorLabelRequirement) DeepCopy() *TopologySelectorLabelRequirement
func (*TopologySelectorLabelRequirement) DeepCopyInto(*TopologySelectorLabelRequirement)
func (*TopologySelectorLabelRequirement) Reset()
func (*TopologySelectorLabelRequirement) String() string

type TopologySelectorTerm struct {
	MatchLabelExpressions []TopologySelectorLabelRequirement
}

func (*TopologySelectorTerm) DeepCopy() *TopologySelectorTerm
func (*TopologySelectorTerm) DeepCopyInto(*TopologySelectorTerm)
func (*TopologySelectorTerm) Reset()
func (*TopologySelectorTerm) String() string

type TopologySpreadConstraint struct {
	MaxSkew            int32
	TopologyKey        string
	WhenUnsatisfiable  UnsatisfiableConstraintAction
	LabelSelector      *v1.LabelSelector
	MinDomains         *int32
	NodeAffinityPolicy *NodeInclusionPolicy
	NodeTaintsPolicy   *NodeInclusionPolicy
	MatchLabelKeys     []string
}

func (*TopologySpreadConstraint) DeepCopy() *TopologySpreadConstraint
func (*TopologySpreadConstraint) DeepCopyInto(*TopologySpreadConstraint)
func (*TopologySpreadConstraint) Reset()
func (*TopologySpreadConstraint) String() string

type TypedLocalObjectReference struct {
	APIGroup *string
	Kind     string
	Name     string
}

func (*TypedLocalObjectReference) DeepCopy() *TypedLocalObjectReference
func (*TypedLocalObjectReference) DeepCopyInto(*TypedLocalObjectReference)
func (*TypedLocalObjectReference) Reset()
func (*TypedLocalObjectReference) String() string

type TypedObjectReference struct {
	APIGroup  *string
	Kind      string
	Name      string
	Namespace *string
}

func (*TypedObjectReference) DeepCopy() *TypedObjectReference
func (*TypedObjectReference) DeepCopyInto(*TypedObjectReference)
func (*TypedObjectReference) Reset()
func (*TypedObjectReference) String() string

type URIScheme string
type UniqueVolumeName string
type UnsatisfiableConstraintAction string
type Volume struct {
	Name string
	VolumeSource
}

func (*Volume) DeepCopy() *Volume
func (*Volume) DeepCopyInto(*Volume)
func (*Volume) Reset()
func (*Volume) String() string

type VolumeDevice struct {
	Name       string
	DevicePath string
}

func (*VolumeDevice) DeepCopy() *VolumeDevice
func (*VolumeDevice) DeepCopyInto(*VolumeDevice)
func (*VolumeDevice) Reset()
func (*VolumeDevice) String() string

type VolumeHealthCondition struct {
	Status  VolumeHealthStatusType
	Reason  string
	Message string
}

func (*VolumeHealthCondition) DeepCopy() *VolumeHealthCondition
func (*VolumeHealthCondition) DeepCopyInto(*VolumeHealthCondition)
func (*VolumeHealthCondition) Reset()
func (*VolumeHealthCondition) String() string

type VolumeHealthStatus struct {
	HealthConditions   []VolumeHealthCondition
	LastTransitionTime v1.Time
}

func (*VolumeHealthStatus) DeepCopy() *VolumeHealthStatus
func (*VolumeHealthStatus) DeepCopyInto(*VolumeHealthStatus)
func (*VolumeHealthStatus) Reset()
func (*VolumeHealthStatus) String() string

type VolumeHealthStatusType string
type VolumeMount struct {
	Name              string
	ReadOnly          bool
	RecursiveReadOnly *RecursiveReadOnlyMode
	MountPath         string
	SubPath           string
	MountPropagation  *MountPropagationMode
	SubPathExpr       string
	BindMountOptions  []string
}

func (*VolumeMount) DeepCopy() *VolumeMount
func (*VolumeMount) DeepCopyInto(*VolumeMount)
func (*VolumeMount) Reset()
func (*VolumeMount) String() string

type VolumeMountStatus struct {
	Name              string
	MountPath         string
	ReadOnly          bool
	RecursiveReadOnly *RecursiveReadOnlyMode
	VolumeStatus      *VolumeStatus
}

func (*VolumeMountStatus) DeepCopy() *VolumeMountStatus
func (*VolumeMountStatus) DeepCopyInto(*VolumeMountStatus)
func (*VolumeMountStatus) Reset()
func (*VolumeMountStatus) String() string

type VolumeNodeAffinity struct {
	Required *NodeSelector
}

func (*VolumeNodeAffinity) DeepCopy() *VolumeNodeAffinity
func (*VolumeNodeAffinity) DeepCopyInto(*VolumeNodeAffinity)
func (*VolumeNodeAffinity) Reset()
func (*VolumeNodeAffinity) String() string

type VolumeProjection struct {
	Secret              *SecretProjection
	DownwardAPI         *DownwardAPIProjection
	ConfigMap           *ConfigMapProjection
	ServiceAccountToken *ServiceAccountTokenProjection
	ClusterTrustBundle  *ClusterTrustBundleProjection
	PodCertificate      *PodCertificateProjection
}

func (*VolumeProjection) DeepCopy() *VolumeProjection
func (*VolumeProjection) DeepCopyInto(*VolumeProjection)
func (*VolumeProjection) Reset()
func (*VolumeProjection) String() string

type VolumeResourceRequirements struct {
	Limits   ResourceList
	Requests ResourceList
}

func (*VolumeResourceRequirements) DeepCopy() *VolumeResourceRequirements
func (*VolumeResourceRequirements) DeepCopyInto(*VolumeResourceRequirements)
func (*VolumeResourceRequirements) Reset()
func (*VolumeResourceRequirements) String() string

type VolumeSource struct {
	HostPath              *HostPathVolumeSource
	EmptyDir              *EmptyDirVolumeSource
	GCEPersistentDisk     *GCEPersistentDiskVolumeSource
	AWSElasticBlockStore  *AWSElasticBlockStoreVolumeSource
	GitRepo               *GitRepoVolumeSource
	Secret                *SecretVolumeSource
	NFS                   *NFSVolumeSource
	ISCSI                 *ISCSIVolumeSource
	Glusterfs             *GlusterfsVolumeSource
	PersistentVolumeClaim *PersistentVolumeClaimVolumeSource
	RBD                   *RBDVolumeSource
	FlexVolume            *FlexVolumeSource
	Cinder                *CinderVolumeSource
	CephFS                *CephFSVolumeSource
	Flocker               *FlockerVolumeSource
	DownwardAPI           *DownwardAPIVolumeSource
	FC                    *FCVolumeSource
	AzureFile             *AzureFileVolumeSource
	ConfigMap             *ConfigMapVolumeSource
	VsphereVolume         *VsphereVirtualDiskVolumeSource
	Quobyte               *QuobyteVolumeSource
	AzureDisk             *AzureDiskVolumeSource
	PhotonPersistentDisk  *PhotonPersistentDiskVolumeSource
	Projected             *ProjectedVolumeSource
	PortworxVolume        *PortworxVolumeSource
	ScaleIO               *ScaleIOVolumeSource
	StorageOS             *StorageOSVolumeSource
	CSI                   *CSIVolumeSource
	Ephemeral             *EphemeralVolumeSource
	Image                 *ImageVolumeSource
}

func (*VolumeSource) DeepCopy() *VolumeSource
func (*VolumeSource) DeepCopyInto(*VolumeSource)
func (*VolumeSource) Reset()
func (*VolumeSource) String() string

type VolumeStatus struct {
	Image *ImageVolumeStatus
}

func (*VolumeStatus) DeepCopy() *VolumeStatus
func (*VolumeStatus) DeepCopyInto(*VolumeStatus)
func (*VolumeStatus) Reset()
func (*VolumeStatus) String() string

type VsphereVirtualDiskVolumeSource struct {
	VolumePath        string
	FSType            string
	StoragePolicyName string
	StoragePolicyID   string
}

func (*VsphereVirtualDiskVolumeSource) DeepCopy() *VsphereVirtualDiskVolumeSource
func (*VsphereVirtualDiskVolumeSource) DeepCopyInto(*VsphereVirtualDiskVolumeSource)
func (*VsphereVirtualDiskVolumeSource) Reset()
func (*VsphereVirtualDiskVolumeSource) String() string

type WeightedPodAffinityTerm struct {
	Weight          int32
	PodAffinityTerm PodAffinityTerm
}

func (*WeightedPodAffinityTerm) DeepCopy() *WeightedPodAffinityTerm
func (*WeightedPodAffinityTerm) DeepCopyInto(*WeightedPodAffinityTerm)
func (*WeightedPodAffinityTerm) Reset()
func (*WeightedPodAffinityTerm) String() string

type WindowsSecurityContextOptions struct {
	GMSACredentialSpecName *string
	GMSACredentialSpec     *string
	RunAsUserName          *string
	HostProcess            *bool
}

func (*WindowsSecurityContextOptions) DeepCopy() *WindowsSecurityContextOptions
func (*WindowsSecurityContextOptions) DeepCopyInto(*WindowsSecurityContextOptions)
func (*WindowsSecurityContextOptions) Reset()
func (*WindowsSecurityContextOptions) String() string
