// Package github.com/IBM/sarama of github.com/IBM/sarama v1.61.1, MIT, Copyright (c) 2013 Shopify
//
// Declarations without bodies, written by ci/declare; not to be edited.

package sarama

import (
	"context"
	"crypto/tls"
	client2 "github.com/jcmturner/gokrb5/v8/client"
	"github.com/jcmturner/gokrb5/v8/messages"
	"github.com/jcmturner/gokrb5/v8/types"
	metrics "github.com/rcrowley/go-metrics"
	"golang.org/x/net/proxy"
	"hash"
	"net"
	"regexp"
	"time"
)

type AbortedTransaction struct {
	ProducerID  int64
	FirstOffset int64
}
type AccessToken struct {
	Token      string
	Extensions map[string]string
}
type AccessTokenProvider interface {
	Token() (*AccessToken, error)
}
type Acl struct {
	Principal      string
	Host           string
	Operation      AclOperation
	PermissionType AclPermissionType
}
type AclCreation struct {
	Resource
	Acl
}
type AclCreationResponse struct {
	Err    KError
	ErrMsg *string
}
type AclFilter struct {
	Version                   int
	ResourceType              AclResourceType
	ResourceName              *string
	ResourcePatternTypeFilter AclResourcePatternType
	Principal                 *string
	Host                      *string
	Operation                 AclOperation
	PermissionType            AclPermissionType
}
type AclOperation int

func (*AclOperation) MarshalText() ([]byte, error)
func (*AclOperation) String() string
func (*AclOperation) UnmarshalText([]byte) error

type AclPermissionType int

func (*AclPermissionType) MarshalText() ([]byte, error)
func (*AclPermissionType) String() string
func (*AclPermissionType) UnmarshalText([]byte) error

type AclResourcePatternType int

func (*AclResourcePatternType) MarshalText() ([]byte, error)
func (*AclResourcePatternType) String() string
func (*AclResourcePatternType) UnmarshalText([]byte) error

type AclResourceType int

func (*AclResourceType) MarshalText() ([]byte, error)
func (*AclResourceType) String() string
func (*AclResourceType) UnmarshalText([]byte) error

type AddOffsetsToTxnRequest struct {
	Version         int16
	TransactionalID string
	ProducerID      int64
	ProducerEpoch   int16
	GroupID         string
}
type AddOffsetsToTxnResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Err          KError
}
type AddPartitionsToTxnRequest struct {
	Version         int16
	TransactionalID string
	ProducerID      int64
	ProducerEpoch   int16
	TopicPartitions map[string][]int32
}
type AddPartitionsToTxnResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Errors       map[string][]*PartitionError
}
type AlterClientQuotasEntry struct {
	Entity []QuotaEntityComponent
	Ops    []ClientQuotasOp
}
type AlterClientQuotasEntryResponse struct {
	ErrorCode KError
	ErrorMsg  *string
	Entity    []QuotaEntityComponent
}
type AlterClientQuotasRequest struct {
	Version      int16
	Entries      []AlterClientQuotasEntry
	ValidateOnly bool
}
type AlterClientQuotasResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Entries      []AlterClientQuotasEntryResponse
}
type AlterConfigError struct {
	Err    KError
	ErrMsg string
}

func (*AlterConfigError) Error() string
func (*AlterConfigError) Unwrap() error

type AlterConfigsRequest struct {
	Version      int16
	Resources    []*AlterConfigsResource
	ValidateOnly bool
}
type AlterConfigsResource struct {
	Type          ConfigResourceType
	Name          string
	ConfigEntries map[string]*string
}
type AlterConfigsResourceResponse struct {
	ErrorCode int16
	ErrorMsg  string
	Type      ConfigResourceType
	Name      string
}
type AlterConfigsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Resources    []*AlterConfigsResourceResponse
}
type AlterConsumerGroupOffsetsOptions struct {
}
type AlterPartitionReassignmentsRequest struct {
	TimeoutMs int32
	Version   int16
}

func (*AlterPartitionReassignmentsRequest) AddBlock(string, int32, []int32)

type AlterPartitionReassignmentsResponse struct {
	Version        int16
	ThrottleTimeMs int32
	ErrorCode      KError
	ErrorMessage   *string
	Errors         map[string]map[int32]*alterPartitionReassignmentsErrorBlock
}

func (*AlterPartitionReassignmentsResponse) AddError(string, int32, KError, *string)

type AlterUserScramCredentialsDelete struct {
	Name      string
	Mechanism ScramMechanismType
}
type AlterUserScramCredentialsRequest struct {
	Version    int16
	Deletions  []AlterUserScramCredentialsDelete
	Upsertions []AlterUserScramCredentialsUpsert
}
type AlterUserScramCredentialsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Results      []*AlterUserScramCredentialsResult
}
type AlterUserScramCredentialsResult struct {
	User         string
	ErrorCode    KError
	ErrorMessage *string
}
type AlterUserScramCredentialsUpsert struct {
	Name       string
	Mechanism  ScramMechanismType
	Iterations int32
	Salt       []byte
	Password   []byte
}
type ApiVersionsRequest struct {
	Version               int16
	ClientSoftwareName    string
	ClientSoftwareVersion string
}
type ApiVersionsResponse struct {
	Version                int16
	ErrorCode              int16
	ApiKeys                []ApiVersionsResponseKey
	ThrottleTimeMs         int32
	SupportedFeatures      []SupportedFeatureKey
	FinalizedFeaturesEpoch int64
	FinalizedFeatures      []FinalizedFeatureKey
}
type ApiVersionsResponseKey struct {
	Version    int16
	ApiKey     int16
	MinVersion int16
	MaxVersion int16
}
type AsyncProducer interface {
	AbortTxn() error
	AddMessageToTxn(*ConsumerMessage, string, *string) error
	AddMessageToTxnWithGroupMetadata(*ConsumerMessage, *ConsumerGroupMetadata, *string) error
	AddOffsetsToTxn(map[string][]*PartitionOffsetMetadata, string) error
	AddOffsetsToTxnWithGroupMetadata(map[string][]*PartitionOffsetMetadata, *ConsumerGroupMetadata) error
	AsyncClose()
	BeginTxn() error
	Close() error
	CommitTxn() error
	Errors() <-chan *ProducerError
	Input() chan<- *ProducerMessage
	IsTransactional() bool
	Successes() <-chan *ProducerMessage
	TxnStatus() ProducerTxnStatusFlag
}
type BalanceStrategy interface {
	AssignmentData(string, map[string][]int32, int32) ([]byte, error)
	Name() string
	Plan(map[string]ConsumerGroupMemberMetadata, map[string][]int32) (BalanceStrategyPlan, error)
}
type BalanceStrategyPlan map[string]map[string][]int32

func (BalanceStrategyPlan) Add(string, string, ...int32)

var BalanceStrategyRange BalanceStrategy
var BalanceStrategyRoundRobin BalanceStrategy
var BalanceStrategySticky BalanceStrategy

type Broker struct {
}

func (*Broker) AddOffsetsToTxn(*AddOffsetsToTxnRequest) (*AddOffsetsToTxnResponse, error)
func (*Broker) AddPartitionsToTxn(*AddPartitionsToTxnRequest) (*AddPartitionsToTxnResponse, error)
func (*Broker) Addr() string
func (*Broker) AlterClientQuotas(*AlterClientQuotasRequest) (*AlterClientQuotasResponse, error)
func (*Broker) AlterConfigs(*AlterConfigsRequest) (*AlterConfigsResponse, error)
func (*Broker) AlterPartitionReassignments(*AlterPartitionReassignmentsRequest) (*AlterPartitionReassignmentsResponse, error)
func (*Broker) AlterUserScramCredentials(*AlterUserScramCredentialsRequest) (*AlterUserScramCredentialsResponse, error)
func (*Broker) ApiVersions(*ApiVersionsRequest) (*ApiVersionsResponse, error)
func (*Broker) AsyncProduce(*ProduceRequest, ProduceCallback) error
func (*Broker) Close() error
func (*Broker) CommitOffset(*OffsetCommitRequest) (*OffsetCommitResponse, error)
func (*Broker) Connected() (bool, error)
func (*Broker) ConsumerGroupDescribe(*ConsumerGroupDescribeRequest) (*ConsumerGroupDescribeResponse, error)
func (*Broker) CreateAcls(*CreateAclsRequest) (*CreateAclsResponse, error)
func (*Broker) CreatePartitions(*CreatePartitionsRequest) (*CreatePartitionsResponse, error)
func (*Broker) CreateTopics(*CreateTopicsRequest) (*CreateTopicsResponse, error)
func (*Broker) DeleteAcls(*DeleteAclsRequest) (*DeleteAclsResponse, error)
func (*Broker) DeleteGroups(*DeleteGroupsRequest) (*DeleteGroupsResponse, error)
func (*Broker) DeleteOffsets(*DeleteOffsetsRequest) (*DeleteOffsetsResponse, error)
func (*Broker) DeleteRecords(*DeleteRecordsRequest) (*DeleteRecordsResponse, error)
func (*Broker) DeleteTopics(*DeleteTopicsRequest) (*DeleteTopicsResponse, error)
func (*Broker) DescribeAcls(*DescribeAclsRequest) (*DescribeAclsResponse, error)
func (*Broker) DescribeClientQuotas(*DescribeClientQuotasRequest) (*DescribeClientQuotasResponse, error)
func (*Broker) DescribeCluster(*DescribeClusterRequest) (*DescribeClusterResponse, error)
func (*Broker) DescribeConfigs(*DescribeConfigsRequest) (*DescribeConfigsResponse, error)
func (*Broker) DescribeGroups(*DescribeGroupsRequest) (*DescribeGroupsResponse, error)
func (*Broker) DescribeLogDirs(*DescribeLogDirsRequest) (*DescribeLogDirsResponse, error)
func (*Broker) DescribeProducers(*DescribeProducersRequest) (*DescribeProducersResponse, error)
func (*Broker) DescribeTransactions(*DescribeTransactionsRequest) (*DescribeTransactionsResponse, error)
func (*Broker) DescribeUserScramCredentials(*DescribeUserScramCredentialsRequest) (*DescribeUserScramCredentialsResponse, error)
func (*Broker) ElectLeaders(*ElectLeadersRequest) (*ElectLeadersResponse, error)
func (*Broker) EndTxn(*EndTxnRequest) (*EndTxnResponse, error)
func (*Broker) Fetch(*FetchRequest) (*FetchResponse, error)
func (*Broker) FetchOffset(*OffsetFetchRequest) (*OffsetFetchResponse, error)
func (*Broker) FindCoordinator(*FindCoordinatorRequest) (*FindCoordinatorResponse, error)
func (*Broker) GetAvailableOffsets(*OffsetRequest) (*OffsetResponse, error)
func (*Broker) GetConsumerMetadata(*ConsumerMetadataRequest) (*ConsumerMetadataResponse, error)
func (*Broker) GetMetadata(*MetadataRequest) (*MetadataResponse, error)
func (*Broker) Heartbeat(*HeartbeatRequest) (*HeartbeatResponse, error)
func (*Broker) ID() int32
func (*Broker) IncrementalAlterConfigs(*IncrementalAlterConfigsRequest) (*IncrementalAlterConfigsResponse, error)
func (*Broker) InitProducerID(*InitProducerIDRequest) (*InitProducerIDResponse, error)
func (*Broker) JoinGroup(*JoinGroupRequest) (*JoinGroupResponse, error)
func (*Broker) LeaveGroup(*LeaveGroupRequest) (*LeaveGroupResponse, error)
func (*Broker) ListGroups(*ListGroupsRequest) (*ListGroupsResponse, error)
func (*Broker) ListPartitionReassignments(*ListPartitionReassignmentsRequest) (*ListPartitionReassignmentsResponse, error)
func (*Broker) ListTransactions(*ListTransactionsRequest) (*ListTransactionsResponse, error)
func (*Broker) Open(*Config) error
func (*Broker) Produce(*ProduceRequest) (*ProduceResponse, error)
func (*Broker) Rack() string
func (*Broker) ResponseSize() int
func (*Broker) SyncGroup(*SyncGroupRequest) (*SyncGroupResponse, error)
func (*Broker) TLSConnectionState() (tls.ConnectionState, bool)
func (*Broker) TxnOffsetCommit(*TxnOffsetCommitRequest) (*TxnOffsetCommitResponse, error)
func (*Broker) UpdateFeatures(*UpdateFeaturesRequest) (*UpdateFeaturesResponse, error)

type BuildSpnFunc func(serviceName string, host string) string
type ByteEncoder []byte

func (ByteEncoder) Encode() ([]byte, error)
func (ByteEncoder) Length() int

type Client interface {
	Broker(int32) (*Broker, error)
	Brokers() []*Broker
	Close() error
	Closed() bool
	Config() *Config
	Controller() (*Broker, error)
	Coordinator(string) (*Broker, error)
	GetOffset(string, int32, int64) (int64, error)
	InSyncReplicas(string, int32) ([]int32, error)
	InitProducerID() (*InitProducerIDResponse, error)
	Leader(string, int32) (*Broker, error)
	LeaderAndEpoch(string, int32) (*Broker, int32, error)
	LeastLoadedBroker() *Broker
	OfflineReplicas(string, int32) ([]int32, error)
	PartitionNotReadable(string, int32) bool
	Partitions(string) ([]int32, error)
	RefreshBrokers([]string) error
	RefreshController() (*Broker, error)
	RefreshCoordinator(string) error
	RefreshMetadata(...string) error
	RefreshTransactionCoordinator(string) error
	Replicas(string, int32) ([]int32, error)
	Topics() ([]string, error)
	TransactionCoordinator(string) (*Broker, error)
	WritablePartitions(string) ([]int32, error)
}
type ClientQuotasOp struct {
	Key    string
	Value  float64
	Remove bool
}
type ClusterAdmin interface {
	AlterClientQuotas([]QuotaEntityComponent, ClientQuotasOp, bool) error
	AlterConfig(ConfigResourceType, string, map[string]*string, bool) error
	AlterConsumerGroupOffsets(string, map[string]map[int32]OffsetAndMetadata, *AlterConsumerGroupOffsetsOptions) (*OffsetCommitResponse, error)
	AlterPartitionReassignments(string, [][]int32) error
	Close() error
	Controller() (*Broker, error)
	Coordinator(string) (*Broker, error)
	CreateACL(Resource, Acl) error
	CreateACLs([]*ResourceAcls) error
	CreatePartitions(string, int32, [][]int32, bool) error
	CreateTopic(string, *TopicDetail, bool) error
	DeleteACL(AclFilter, bool) ([]MatchingAcl, error)
	DeleteConsumerGroup(string) error
	DeleteConsumerGroupOffset(string, string, int32) error
	DeleteRecords(string, map[int32]int64) error
	DeleteTopic(string) error
	DeleteUserScramCredentials([]AlterUserScramCredentialsDelete) ([]*AlterUserScramCredentialsResult, error)
	DescribeClientQuotas([]QuotaFilterComponent, bool) ([]DescribeClientQuotasEntry, error)
	DescribeCluster() ([]*Broker, int32, error)
	DescribeConfig(ConfigResource) ([]ConfigEntry, error)
	DescribeConfigs([]*ConfigResource, DescribeConfigsOptions) ([]*ConfigResourceResult, error)
	DescribeConsumerGroups([]string) ([]*GroupDescription, error)
	DescribeLogDirs([]int32) (map[int32][]DescribeLogDirsResponseDirMetadata, error)
	DescribeTopics([]string) ([]*TopicMetadata, error)
	DescribeUserScramCredentials([]string) ([]*DescribeUserScramCredentialsResult, error)
	ElectLeaders(ElectionType, map[string][]int32) (map[string]map[int32]*PartitionResult, error)
	IncrementalAlterConfig(ConfigResourceType, string, map[string]IncrementalAlterConfigsEntry, bool) error
	ListAcls(AclFilter) ([]ResourceAcls, error)
	ListConsumerGroupOffsets(string, map[string][]int32) (*OffsetFetchResponse, error)
	ListConsumerGroupOffsetsBatch(map[string]map[string][]int32) (map[string]*OffsetFetchResponseGroup, error)
	ListConsumerGroups() (map[string]string, error)
	ListOffsets(map[string]map[int32]int64, *ListOffsetsOptions) (map[string]map[int32]*OffsetResult, error)
	ListPartitionReassignments(string, []int32) (map[string]map[int32]*PartitionReplicaReassignmentsStatus, error)
	ListTopics() (map[string]TopicDetail, error)
	RemoveMemberFromConsumerGroup(string, []string) (*LeaveGroupResponse, error)
	UpdateFeatures([]FeatureUpdate) ([]UpdatableFeatureResult, error)
	UpsertUserScramCredentials([]AlterUserScramCredentialsUpsert) ([]*AlterUserScramCredentialsResult, error)
}
type CompressionCodec int8

func (CompressionCodec) MarshalText() ([]byte, error)
func (CompressionCodec) String() string
func (*CompressionCodec) UnmarshalText([]byte) error

type Config struct {
	Admin struct {
		Retry struct {
			Max     int
			Backoff time.Duration
		}
		Timeout time.Duration
	}
	Net struct {
		MaxOpenRequests                  int
		DialTimeout                      time.Duration
		ReadTimeout                      time.Duration
		WriteTimeout                     time.Duration
		ResolveCanonicalBootstrapServers bool
		TLS                              struct {
			Enable bool
			Config *tls.Config
		}
		SASL struct {
			Enable                   bool
			Mechanism                SASLMechanism
			Version                  int16
			Handshake                bool
			AuthIdentity             string
			User                     string
			Password                 string
			SCRAMAuthzID             string
			SCRAMClientGeneratorFunc func() SCRAMClient
			TokenProvider            AccessTokenProvider
			GSSAPI                   GSSAPIConfig
		}
		KeepAlive time.Duration
		LocalAddr net.Addr
		Proxy     struct {
			Enable bool
			Dialer proxy.Dialer
		}
	}
	Metadata struct {
		Retry struct {
			Max         int
			Backoff     time.Duration
			BackoffFunc func(retries int, maxRetries int) time.Duration
		}
		RefreshFrequency       time.Duration
		Full                   bool
		Timeout                time.Duration
		AllowAutoTopicCreation bool
		SingleFlight           bool
	}
	Producer struct {
		MaxMessageBytes  int
		RequiredAcks     RequiredAcks
		Timeout          time.Duration
		Compression      CompressionCodec
		CompressionLevel int
		Partitioner      PartitionerConstructor
		Idempotent       bool
		Transaction      struct {
			ID      string
			Timeout time.Duration
			Retry   struct {
				Max         int
				Backoff     time.Duration
				BackoffFunc func(retries int, maxRetries int) time.Duration
			}
		}
		Return struct {
			Successes bool
			Errors    bool
		}
		Flush struct {
			Bytes       int
			Messages    int
			Frequency   time.Duration
			MaxMessages int
		}
		Retry struct {
			Max             int
			Backoff         time.Duration
			BackoffFunc     func(retries int, maxRetries int) time.Duration
			MaxBufferLength int
			MaxBufferBytes  int64
		}
		Interceptors []ProducerInterceptor
	}
	Consumer struct {
		Group struct {
			Session   struct{ Timeout time.Duration }
			Heartbeat struct{ Interval time.Duration }
			Rebalance struct {
				Strategy        BalanceStrategy
				GroupStrategies []BalanceStrategy
				Timeout         time.Duration
				Retry           struct {
					Max     int
					Backoff time.Duration
				}
			}
			Member              struct{ UserData []byte }
			InstanceId          string
			ResetInvalidOffsets bool
		}
		Retry struct {
			Backoff     time.Duration
			BackoffFunc func(retries int) time.Duration
			Max         int
		}
		Fetch struct {
			Min      int32
			Default  int32
			Max      int32
			MaxBytes int32
		}
		MaxWaitTime       time.Duration
		MaxProcessingTime time.Duration
		Return            struct{ Errors bool }
		Offsets           struct {
			CommitInterval time.Duration
			AutoCommit     struct {
				Enable   bool
				Interval time.Duration
			}
			Initial   int64
			Retention time.Duration
			Retry     struct{ Max int }
		}
		IsolationLevel IsolationLevel
		Interceptors   []ConsumerInterceptor
	}
	ClientID           string
	RackID             string
	ChannelBufferSize  int
	ApiVersionsRequest bool
	Version            KafkaVersion
	MetricRegistry     metrics.Registry
}

func (*Config) Validate() error

type ConfigEntry struct {
	Name          string
	Value         string
	ReadOnly      bool
	Default       bool
	Source        ConfigSource
	Sensitive     bool
	Synonyms      []*ConfigSynonym
	Type          ConfigType
	Documentation *string
}
type ConfigResource struct {
	Type        ConfigResourceType
	Name        string
	ConfigNames []string
}
type ConfigResourceResult struct {
	Type      ConfigResourceType
	Name      string
	ErrorCode KError
	ErrorMsg  string
	Configs   []ConfigEntry
}
type ConfigResourceType int8
type ConfigSource int8

func (ConfigSource) String() string

type ConfigSynonym struct {
	ConfigName  string
	ConfigValue string
	Source      ConfigSource
}
type ConfigType int8
type ConfigurationError string

func (ConfigurationError) Error() string

type Consumer interface {
	Close() error
	ConsumePartition(string, int32, int64) (PartitionConsumer, error)
	HighWaterMarks() map[string]map[int32]int64
	Partitions(string) ([]int32, error)
	Pause(map[string][]int32)
	PauseAll()
	Resume(map[string][]int32)
	ResumeAll()
	Topics() ([]string, error)
}
type ConsumerError struct {
	Topic     string
	Partition int32
	Err       error
}

func (ConsumerError) Error() string
func (ConsumerError) Unwrap() error

type ConsumerErrors []*ConsumerError

func (ConsumerErrors) Error() string

type ConsumerGroup interface {
	Close() error
	Consume(context.Context, []string, ConsumerGroupHandler) error
	Errors() <-chan error
	Pause(map[string][]int32)
	PauseAll()
	Resume(map[string][]int32)
	ResumeAll()
}
type ConsumerGroupAssignment struct {
	TopicPartitions []ConsumerGroupTopicPartitions
}
type ConsumerGroupClaim interface {
	HighWaterMarkOffset() int64
	InitialOffset() int64
	Messages() <-chan *ConsumerMessage
	Partition() int32
	Topic() string
}
type ConsumerGroupDescribeRequest struct {
	Version                     int16
	GroupIDs                    []string
	IncludeAuthorizedOperations bool
}
type ConsumerGroupDescribeResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Groups       []ConsumerGroupDescription
}
type ConsumerGroupDescription struct {
	ErrorCode            KError
	ErrorMessage         *string
	GroupID              string
	GroupState           string
	GroupEpoch           int32
	AssignmentEpoch      int32
	AssignorName         string
	Members              []ConsumerGroupMemberDescription
	AuthorizedOperations int32
}
type ConsumerGroupHandler interface {
	Cleanup(ConsumerGroupSession) error
	ConsumeClaim(ConsumerGroupSession, ConsumerGroupClaim) error
	Setup(ConsumerGroupSession) error
}
type ConsumerGroupMemberAssignment struct {
	Version  int16
	Topics   map[string][]int32
	UserData []byte
}
type ConsumerGroupMemberDescription struct {
	MemberID             string
	InstanceID           *string
	RackID               *string
	MemberEpoch          int32
	ClientID             string
	ClientHost           string
	SubscribedTopicNames []string
	SubscribedTopicRegex *string
	Assignment           ConsumerGroupAssignment
	TargetAssignment     ConsumerGroupAssignment
	MemberType           int8
}
type ConsumerGroupMemberMetadata struct {
	Version         int16
	Topics          []string
	UserData        []byte
	OwnedPartitions []*OwnedPartition
	GenerationID    int32
	RackID          *string
}
type ConsumerGroupMetadata struct {
	GroupID         string
	GenerationID    int32
	MemberID        string
	GroupInstanceID *string
}
type ConsumerGroupSession interface {
	Claims() map[string][]int32
	Commit()
	Context() context.Context
	GenerationID() int32
	MarkMessage(*ConsumerMessage, string)
	MarkOffset(string, int32, int64, string)
	MemberID() string
	ResetOffset(string, int32, int64, string)
}
type ConsumerGroupTopicPartitions struct {
	TopicID    Uuid
	TopicName  string
	Partitions []int32
}
type ConsumerInterceptor interface {
	OnConsume(*ConsumerMessage)
}
type ConsumerMessage struct {
	Headers        []*RecordHeader
	Timestamp      time.Time
	BlockTimestamp time.Time
	Key            []byte
	Value          []byte
	Topic          string
	Partition      int32
	Offset         int64
}
type ConsumerMetadataRequest struct {
	Version       int16
	ConsumerGroup string
}
type ConsumerMetadataResponse struct {
	Version         int16
	Err             KError
	Coordinator     *Broker
	CoordinatorID   int32
	CoordinatorHost string
	CoordinatorPort int32
}
type ControlRecord struct {
	Version          int16
	CoordinatorEpoch int32
	Type             ControlRecordType
}
type ControlRecordType int
type CoordinatorType int8
type CreatableTopicConfigs struct {
	Value        *string
	ReadOnly     bool
	ConfigSource ConfigSource
	IsSensitive  bool
}
type CreatableTopicResult struct {
	TopicID              Uuid
	TopicConfigErrorCode KError
	NumPartitions        int32
	ReplicationFactor    int16
	Configs              map[string]*CreatableTopicConfigs
}
type CreateAclsRequest struct {
	Version      int16
	AclCreations []*AclCreation
}
type CreateAclsResponse struct {
	Version              int16
	ThrottleTime         time.Duration
	AclCreationResponses []*AclCreationResponse
}
type CreatePartitionsRequest struct {
	Version         int16
	TopicPartitions map[string]*TopicPartition
	Timeout         time.Duration
	ValidateOnly    bool
}
type CreatePartitionsResponse struct {
	Version              int16
	ThrottleTime         time.Duration
	TopicPartitionErrors map[string]*TopicPartitionError
}
type CreateTopicsRequest struct {
	Version      int16
	TopicDetails map[string]*TopicDetail
	Timeout      time.Duration
	ValidateOnly bool
}
type CreateTopicsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	TopicErrors  map[string]*TopicError
	TopicResults map[string]*CreatableTopicResult
}

var DebugLogger StdLogger
var DefaultVersion KafkaVersion

type DeleteAclsRequest struct {
	Version int
	Filters []*AclFilter
}
type DeleteAclsResponse struct {
	Version         int16
	ThrottleTime    time.Duration
	FilterResponses []*FilterResponse
}
type DeleteGroupsRequest struct {
	Version int16
	Groups  []string
}

func (*DeleteGroupsRequest) AddGroup(string)

type DeleteGroupsResponse struct {
	Version         int16
	ThrottleTime    time.Duration
	GroupErrorCodes map[string]KError
}
type DeleteOffsetsRequest struct {
	Version int16
	Group   string
}

func (*DeleteOffsetsRequest) AddPartition(string, int32)

type DeleteOffsetsResponse struct {
	Version      int16
	ErrorCode    KError
	ThrottleTime time.Duration
	Errors       map[string]map[int32]KError
}

func (*DeleteOffsetsResponse) AddError(string, int32, KError)

type DeleteRecordsRequest struct {
	Version int16
	Topics  map[string]*DeleteRecordsRequestTopic
	Timeout time.Duration
}
type DeleteRecordsRequestTopic struct {
	PartitionOffsets map[int32]int64
}
type DeleteRecordsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Topics       map[string]*DeleteRecordsResponseTopic
}
type DeleteRecordsResponsePartition struct {
	LowWatermark int64
	Err          KError
}
type DeleteRecordsResponseTopic struct {
	Partitions map[int32]*DeleteRecordsResponsePartition
}
type DeleteTopicsRequest struct {
	Version int16
	Topics  []string
	Timeout time.Duration
}
type DeleteTopicsResponse struct {
	Version            int16
	ThrottleTime       time.Duration
	TopicErrorCodes    map[string]KError
	TopicErrorMessages map[string]*string
	TopicIDs           map[string]Uuid
}
type DescribeAclsRequest struct {
	Version int
	AclFilter
}
type DescribeAclsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Err          KError
	ErrMsg       *string
	ResourceAcls []*ResourceAcls
}
type DescribeClientQuotasEntry struct {
	Entity []QuotaEntityComponent
	Values map[string]float64
}
type DescribeClientQuotasRequest struct {
	Version    int16
	Components []QuotaFilterComponent
	Strict     bool
}
type DescribeClientQuotasResponse struct {
	Version      int16
	ThrottleTime time.Duration
	ErrorCode    KError
	ErrorMsg     *string
	Entries      []DescribeClientQuotasEntry
}
type DescribeClusterBroker struct {
	BrokerID int32
	Host     string
	Port     int32
	Rack     *string
	IsFenced bool
}
type DescribeClusterRequest struct {
	Version                            int16
	IncludeClusterAuthorizedOperations bool
	EndpointType                       int8
	IncludeFencedBrokers               bool
}
type DescribeClusterResponse struct {
	Version                     int16
	ThrottleTimeMs              int32
	Err                         KError
	ErrorMessage                *string
	EndpointType                int8
	ClusterID                   string
	ControllerID                int32
	Brokers                     []*DescribeClusterBroker
	ClusterAuthorizedOperations int32
}
type DescribeConfigError struct {
	Err    KError
	ErrMsg string
}

func (*DescribeConfigError) Error() string
func (*DescribeConfigError) Unwrap() error

type DescribeConfigsOptions struct {
	IncludeSynonyms      bool
	IncludeDocumentation bool
}
type DescribeConfigsRequest struct {
	Version              int16
	Resources            []*ConfigResource
	IncludeSynonyms      bool
	IncludeDocumentation bool
}
type DescribeConfigsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Resources    []*ResourceResponse
}
type DescribeGroupsRequest struct {
	Version                     int16
	Groups                      []string
	IncludeAuthorizedOperations bool
}

func (*DescribeGroupsRequest) AddGroup(string)

type DescribeGroupsResponse struct {
	Version        int16
	ThrottleTimeMs int32
	Groups         []*GroupDescription
}
type DescribeLogDirsRequest struct {
	Version        int16
	DescribeTopics []DescribeLogDirsRequestTopic
}
type DescribeLogDirsRequestTopic struct {
	Topic        string
	PartitionIDs []int32
}
type DescribeLogDirsResponse struct {
	ThrottleTime time.Duration
	Version      int16
	LogDirs      []DescribeLogDirsResponseDirMetadata
	ErrorCode    KError
}
type DescribeLogDirsResponseDirMetadata struct {
	ErrorCode   KError
	Path        string
	Topics      []DescribeLogDirsResponseTopic
	TotalBytes  int64
	UsableBytes int64
}
type DescribeLogDirsResponsePartition struct {
	PartitionID int32
	Size        int64
	OffsetLag   int64
	IsTemporary bool
}
type DescribeLogDirsResponseTopic struct {
	Topic      string
	Partitions []DescribeLogDirsResponsePartition
}
type DescribeProducersRequest struct {
	Version int16
	Topics  []DescribeProducersRequestTopic
}
type DescribeProducersRequestTopic struct {
	Name             string
	PartitionIndexes []int32
}
type DescribeProducersResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Topics       []DescribeProducersResponseTopic
}
type DescribeProducersResponsePartition struct {
	PartitionIndex  int32
	ErrorCode       KError
	ErrorMessage    *string
	ActiveProducers []ProducerState
}
type DescribeProducersResponseTopic struct {
	Name       string
	Partitions []DescribeProducersResponsePartition
}
type DescribeTransactionsRequest struct {
	Version          int16
	TransactionalIDs []string
}
type DescribeTransactionsResponse struct {
	Version           int16
	ThrottleTime      time.Duration
	TransactionStates []TransactionState
}
type DescribeTransactionsResponseTopic struct {
	Topic      string
	Partitions []int32
}
type DescribeUserScramCredentialsRequest struct {
	Version       int16
	DescribeUsers []DescribeUserScramCredentialsRequestUser
}
type DescribeUserScramCredentialsRequestUser struct {
	Name string
}
type DescribeUserScramCredentialsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	ErrorCode    KError
	ErrorMessage *string
	Results      []*DescribeUserScramCredentialsResult
}
type DescribeUserScramCredentialsResult struct {
	User            string
	ErrorCode       KError
	ErrorMessage    *string
	CredentialInfos []*UserScramCredentialsResponseInfo
}
type DynamicConsistencyPartitioner interface {
	MessageRequiresConsistency(*ProducerMessage) bool
	Partitioner
}
type ElectLeadersRequest struct {
	Version         int16
	Type            ElectionType
	TopicPartitions map[string][]int32
	TimeoutMs       int32
}
type ElectLeadersResponse struct {
	Version                int16
	ThrottleTimeMs         int32
	ErrorCode              KError
	ReplicaElectionResults map[string]map[int32]*PartitionResult
}
type ElectionType int8
type Encoder interface {
	Encode() ([]byte, error)
	Length() int
}
type EndTxnRequest struct {
	Version           int16
	TransactionalID   string
	ProducerID        int64
	ProducerEpoch     int16
	TransactionResult bool
}
type EndTxnResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Err          KError
}

var ErrAddPartitionsToTxn error
var ErrAlreadyConnected error
var ErrBrokerNotFound error
var ErrCannotTransitionNilError error
var ErrClosedClient error
var ErrClosedConsumerGroup error
var ErrConsumerOffsetNotAdvanced error
var ErrConsumerRetriesExhausted error
var ErrControllerNotAvailable error
var ErrCreateACLs error
var ErrDecompressedBatchTooLarge error
var ErrDeleteRecords error
var ErrIncompleteResponse error
var ErrInsufficientData error
var ErrInvalidPartition error
var ErrMessageTooLarge error
var ErrNoTopicsToUpdateMetadata error
var ErrNonTransactedProducer error
var ErrNotConnected error
var ErrOutOfBrokers error
var ErrProducerRetryBufferOverflow error
var ErrReassignPartitions error
var ErrRebalanceTimedOut error
var ErrSessionConsumeClaimExited error
var ErrSessionHeartbeatFailed error
var ErrSessionPartitionCountChanged error
var ErrShuttingDown error
var ErrTransactionNotReady error
var ErrTransitionNotAllowed error
var ErrTxnOffsetCommit error
var ErrTxnUnableToParseResponse error
var ErrUnknownMessage error
var ErrUnknownScramMechanism error

type FeatureUpdate struct {
	Feature         string
	MaxVersionLevel int16
	AllowDowngrade  bool
}
type FetchRequest struct {
	Version      int16
	MaxWaitTime  int32
	MinBytes     int32
	MaxBytes     int32
	Isolation    IsolationLevel
	SessionID    int32
	SessionEpoch int32
	RackID       string
}

func (*FetchRequest) AddBlock(string, int32, int64, int32, int32)

type FetchResponse struct {
	Version       int16
	ThrottleTime  time.Duration
	ErrorCode     int16
	SessionID     int32
	Blocks        map[string]map[int32]*FetchResponseBlock
	LogAppendTime bool
	Timestamp     time.Time
}

func (*FetchResponse) AddControlRecord(string, int32, int64, int64, ControlRecordType)
func (*FetchResponse) AddControlRecordWithTimestamp(string, int32, int64, int64, ControlRecordType, time.Time)
func (*FetchResponse) AddError(string, int32, KError)
func (*FetchResponse) AddMessage(string, int32, Encoder, Encoder, int64)
func (*FetchResponse) AddMessageWithTimestamp(string, int32, Encoder, Encoder, int64, time.Time, int8)
func (*FetchResponse) AddRecord(string, int32, Encoder, Encoder, int64)
func (*FetchResponse) AddRecordBatch(string, int32, Encoder, Encoder, int64, int64, bool)
func (*FetchResponse) AddRecordBatchWithTimestamp(string, int32, Encoder, Encoder, int64, int64, bool, time.Time)
func (*FetchResponse) AddRecordWithTimestamp(string, int32, Encoder, Encoder, int64, time.Time)
func (*FetchResponse) GetBlock(string, int32) *FetchResponseBlock
func (*FetchResponse) SetLastOffsetDelta(string, int32, int32)
func (*FetchResponse) SetLastStableOffset(string, int32, int64)

type FetchResponseBlock struct {
	Err                  KError
	HighWaterMarkOffset  int64
	LastStableOffset     int64
	LogStartOffset       int64
	DivergingEpoch       *FetchResponseDivergingEpoch
	CurrentLeader        *FetchResponseCurrentLeader
	AbortedTransactions  []*AbortedTransaction
	PreferredReadReplica int32
	RecordsSet           []*Records
	Partial              bool
	Records              *Records
}
type FetchResponseCurrentLeader struct {
	LeaderID    int32
	LeaderEpoch int32
}
type FetchResponseDivergingEpoch struct {
	Epoch     int32
	EndOffset int64
}
type FilterResponse struct {
	Err          KError
	ErrMsg       *string
	MatchingAcls []*MatchingAcl
}
type FinalizedFeatureKey struct {
	Name            string
	MaxVersionLevel int16
	MinVersionLevel int16
}
type FindCoordinatorRequest struct {
	Version         int16
	CoordinatorKey  string
	CoordinatorType CoordinatorType
}
type FindCoordinatorResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Err          KError
	ErrMsg       *string
	Coordinator  *Broker
}

var GROUP_INSTANCE_ID_REGEXP *regexp.Regexp

type GSSAPIConfig struct {
	AuthType           int
	KeyTabPath         string
	CCachePath         string
	KerberosConfigPath string
	ServiceName        string
	Username           string
	Password           string
	Realm              string
	DisablePAFXFAST    bool
	BuildSpn           BuildSpnFunc
}
type GSSAPIKerberosAuth struct {
	Config                *GSSAPIConfig
	NewKerberosClientFunc func(config *GSSAPIConfig) (KerberosClient, error)
}

func (*GSSAPIKerberosAuth) Authorize(*Broker) error
func (*GSSAPIKerberosAuth) AuthorizeV2(*Broker, func(authBytes []byte) (*SaslAuthenticateResponse, error)) error
func (*GSSAPIKerberosAuth) Login(KerberosClient, string) (*messages.Ticket, error)

type GSSApiHandlerFunc func([]byte) []byte
type GroupData struct {
	GroupState string
	GroupType  string
}
type GroupDescription struct {
	Version              int16
	Err                  KError
	ErrorCode            int16
	GroupId              string
	State                string
	ProtocolType         string
	Protocol             string
	Members              map[string]*GroupMemberDescription
	AuthorizedOperations int32
}
type GroupMember struct {
	MemberId        string
	GroupInstanceId *string
	Metadata        []byte
}
type GroupMemberDescription struct {
	Version          int16
	MemberId         string
	GroupInstanceId  *string
	ClientId         string
	ClientHost       string
	MemberMetadata   []byte
	MemberAssignment []byte
}

func (*GroupMemberDescription) GetMemberAssignment() (*ConsumerGroupMemberAssignment, error)
func (*GroupMemberDescription) GetMemberMetadata() (*ConsumerGroupMemberMetadata, error)

type GroupProtocol struct {
	Name     string
	Metadata []byte
}
type HashPartitionerOption func(*hashPartitioner)
type HeartbeatRequest struct {
	Version         int16
	GroupId         string
	GenerationId    int32
	MemberId        string
	GroupInstanceId *string
}
type HeartbeatResponse struct {
	Version      int16
	ThrottleTime int32
	Err          KError
}
type IncrementalAlterConfigsEntry struct {
	Operation IncrementalAlterConfigsOperation
	Value     *string
}
type IncrementalAlterConfigsOperation int8
type IncrementalAlterConfigsRequest struct {
	Version      int16
	Resources    []*IncrementalAlterConfigsResource
	ValidateOnly bool
}
type IncrementalAlterConfigsResource struct {
	Type          ConfigResourceType
	Name          string
	ConfigEntries map[string]IncrementalAlterConfigsEntry
}
type IncrementalAlterConfigsResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Resources    []*AlterConfigsResourceResponse
}
type InitProducerIDRequest struct {
	Version            int16
	TransactionalID    *string
	TransactionTimeout time.Duration
	ProducerID         int64
	ProducerEpoch      int16
}
type InitProducerIDResponse struct {
	ThrottleTime  time.Duration
	Err           KError
	Version       int16
	ProducerID    int64
	ProducerEpoch int16
}
type IsolationLevel int8
type JoinGroupRequest struct {
	Version               int16
	GroupId               string
	SessionTimeout        int32
	RebalanceTimeout      int32
	MemberId              string
	GroupInstanceId       *string
	ProtocolType          string
	GroupProtocols        map[string][]byte
	OrderedGroupProtocols []*GroupProtocol
	Reason                *string
}

func (*JoinGroupRequest) AddGroupProtocol(string, []byte)
func (*JoinGroupRequest) AddGroupProtocolMetadata(string, *ConsumerGroupMemberMetadata) error

type JoinGroupResponse struct {
	Version       int16
	ThrottleTime  int32
	Err           KError
	GenerationId  int32
	GroupProtocol string
	LeaderId      string
	MemberId      string
	Members       []GroupMember
	ProtocolType  *string
}

func (*JoinGroupResponse) GetMembers() (map[string]ConsumerGroupMemberMetadata, error)

type KError int16

func (KError) Error() string

type KafkaGSSAPIHandler struct {
}

func (*KafkaGSSAPIHandler) MockKafkaGSSAPI([]byte) []byte

type KafkaVersion struct {
}

func (KafkaVersion) IsAtLeast(KafkaVersion) bool
func (KafkaVersion) String() string

type KerberosClient interface {
	CName() types.PrincipalName
	Destroy()
	Domain() string
	GetServiceTicket(string) (messages.Ticket, types.EncryptionKey, error)
	Login() error
}
type KerberosGoKrb5Client struct {
	client2.Client
}

func (*KerberosGoKrb5Client) CName() types.PrincipalName
func (*KerberosGoKrb5Client) Domain() string

type LeaveGroupRequest struct {
	Version  int16
	GroupId  string
	MemberId string
	Members  []MemberIdentity
}
type LeaveGroupResponse struct {
	Version      int16
	ThrottleTime int32
	Err          KError
	Members      []MemberResponse
}
type ListGroupsRequest struct {
	Version      int16
	StatesFilter []string
	TypesFilter  []string
}
type ListGroupsResponse struct {
	Version      int16
	ThrottleTime int32
	Err          KError
	Groups       map[string]string
	GroupsData   map[string]GroupData
}
type ListOffsetsOptions struct {
	IsolationLevel IsolationLevel
}
type ListPartitionReassignmentsRequest struct {
	TimeoutMs int32
	Version   int16
}

func (*ListPartitionReassignmentsRequest) AddBlock(string, []int32)

type ListPartitionReassignmentsResponse struct {
	Version        int16
	ThrottleTimeMs int32
	ErrorCode      KError
	ErrorMessage   *string
	TopicStatus    map[string]map[int32]*PartitionReplicaReassignmentsStatus
}

func (*ListPartitionReassignmentsResponse) AddBlock(string, int32, []int32, []int32, []int32)

type ListTransactionsRequest struct {
	Version           int16
	StateFilters      []string
	ProducerIDFilters []int64
	DurationFilter    int64
}
type ListTransactionsResponse struct {
	Version             int16
	ThrottleTime        time.Duration
	ErrorCode           KError
	UnknownStateFilters []string
	TransactionStates   []ListTransactionsResponseTransactionState
}
type ListTransactionsResponseTransactionState struct {
	TransactionalID  string
	ProducerID       int64
	TransactionState string
}

var Logger StdLogger

type MatchingAcl struct {
	Err    KError
	ErrMsg *string
	Resource
	Acl
}

var MaxDecompressedBatchSize int32
var MaxRequestSize int32
var MaxResponseSize int32
var MaxVersion KafkaVersion

type MemberIdentity struct {
	MemberId        string
	GroupInstanceId *string
	Reason          *string
}
type MemberResponse struct {
	MemberId        string
	GroupInstanceId *string
	Err             KError
}
type Message struct {
	Codec            CompressionCodec
	CompressionLevel int
	LogAppendTime    bool
	Key              []byte
	Value            []byte
	Set              *MessageSet
	Version          int8
	Timestamp        time.Time
}
type MessageBlock struct {
	Offset int64
	Msg    *Message
}

func (*MessageBlock) Messages() []*MessageBlock

type MessageSet struct {
	PartialTrailingMessage bool
	OverflowMessage        bool
	Messages               []*MessageBlock
}
type MetadataRequest struct {
	Version                            int16
	Topics                             []string
	AllowAutoTopicCreation             bool
	IncludeClusterAuthorizedOperations bool
	IncludeTopicAuthorizedOperations   bool
}
type MetadataResponse struct {
	Version                     int16
	ThrottleTimeMs              int32
	Brokers                     []*Broker
	ClusterID                   *string
	ControllerID                int32
	Topics                      []*TopicMetadata
	ClusterAuthorizedOperations int32
}

func (*MetadataResponse) AddBroker(string, int32)
func (*MetadataResponse) AddTopic(string, KError) *TopicMetadata
func (*MetadataResponse) AddTopicPartition(string, int32, int32, []int32, []int32, []int32, KError)

var MinVersion KafkaVersion

type MockAlterConfigsResponse struct {
}

func (*MockAlterConfigsResponse) For(versionedDecoder) encoderWithHeader

type MockAlterConfigsResponseWithErrorCode struct {
}

func (*MockAlterConfigsResponseWithErrorCode) For(versionedDecoder) encoderWithHeader

type MockAlterPartitionReassignmentsResponse struct {
}

func (*MockAlterPartitionReassignmentsResponse) For(versionedDecoder) encoderWithHeader

type MockApiVersionsResponse struct {
}

func (*MockApiVersionsResponse) For(versionedDecoder) encoderWithHeader
func (*MockApiVersionsResponse) SetApiKeys([]ApiVersionsResponseKey) *MockApiVersionsResponse

type MockBroker struct {
}

func (*MockBroker) Addr() string
func (*MockBroker) BrokerID() int32
func (*MockBroker) Close()
func (*MockBroker) History() []RequestResponse
func (*MockBroker) Port() int32
func (*MockBroker) Returns(encoderWithHeader)
func (*MockBroker) SetGSSAPIHandler(GSSApiHandlerFunc)
func (*MockBroker) SetHandlerByMap(map[string]MockResponse)
func (*MockBroker) SetHandlerFuncByMap(map[string]requestHandlerFunc)
func (*MockBroker) SetLatency(time.Duration)
func (*MockBroker) SetNotifier(RequestNotifierFunc)

type MockConsumerGroupDescribeResponse struct {
}

func (*MockConsumerGroupDescribeResponse) AddGroupDescription(string, ConsumerGroupDescription) *MockConsumerGroupDescribeResponse
func (*MockConsumerGroupDescribeResponse) For(versionedDecoder) encoderWithHeader

type MockConsumerMetadataResponse struct {
}

func (*MockConsumerMetadataResponse) For(versionedDecoder) encoderWithHeader
func (*MockConsumerMetadataResponse) SetCoordinator(string, *MockBroker) *MockConsumerMetadataResponse
func (*MockConsumerMetadataResponse) SetError(string, KError) *MockConsumerMetadataResponse

type MockCreateAclsResponse struct {
}

func (*MockCreateAclsResponse) For(versionedDecoder) encoderWithHeader

type MockCreateAclsResponseError struct {
}

func (*MockCreateAclsResponseError) For(versionedDecoder) encoderWithHeader

type MockCreatePartitionsResponse struct {
}

func (*MockCreatePartitionsResponse) For(versionedDecoder) encoderWithHeader

type MockCreateTopicsResponse struct {
}

func (*MockCreateTopicsResponse) For(versionedDecoder) encoderWithHeader

type MockDeleteAclsResponse struct {
}

func (*MockDeleteAclsResponse) For(versionedDecoder) encoderWithHeader

type MockDeleteGroupsResponse struct {
}

func (*MockDeleteGroupsResponse) For(versionedDecoder) encoderWithHeader
func (*MockDeleteGroupsResponse) SetDeletedGroups([]string) *MockDeleteGroupsResponse

type MockDeleteOffsetResponse struct {
}

func (*MockDeleteOffsetResponse) For(versionedDecoder) encoderWithHeader
func (*MockDeleteOffsetResponse) SetDeletedOffset(KError, string, int32, KError) *MockDeleteOffsetResponse

type MockDeleteRecordsResponse struct {
}

func (*MockDeleteRecordsResponse) For(versionedDecoder) encoderWithHeader

type MockDeleteTopicsResponse struct {
}

func (*MockDeleteTopicsResponse) For(versionedDecoder) encoderWithHeader
func (*MockDeleteTopicsResponse) SetError(KError) *MockDeleteTopicsResponse

type MockDescribeConfigsResponse struct {
}

func (*MockDescribeConfigsResponse) For(versionedDecoder) encoderWithHeader

type MockDescribeConfigsResponseWithErrorCode struct {
}

func (*MockDescribeConfigsResponseWithErrorCode) For(versionedDecoder) encoderWithHeader

type MockDescribeGroupsResponse struct {
}

func (*MockDescribeGroupsResponse) AddGroupDescription(string, *GroupDescription) *MockDescribeGroupsResponse
func (*MockDescribeGroupsResponse) For(versionedDecoder) encoderWithHeader

type MockDescribeLogDirsResponse struct {
}

func (*MockDescribeLogDirsResponse) For(versionedDecoder) encoderWithHeader
func (*MockDescribeLogDirsResponse) SetLogDirs(string, map[string]int) *MockDescribeLogDirsResponse

type MockDescribeProducersResponse struct {
}

func (*MockDescribeProducersResponse) AddProducer(string, int32, ProducerState) *MockDescribeProducersResponse
func (*MockDescribeProducersResponse) For(versionedDecoder) encoderWithHeader
func (*MockDescribeProducersResponse) SetError(string, int32, KError) *MockDescribeProducersResponse

type MockDescribeTransactionsResponse struct {
}

func (*MockDescribeTransactionsResponse) AddTransaction(string, TransactionState) *MockDescribeTransactionsResponse
func (*MockDescribeTransactionsResponse) For(versionedDecoder) encoderWithHeader
func (*MockDescribeTransactionsResponse) SetError(string, KError) *MockDescribeTransactionsResponse

type MockElectLeadersResponse struct {
}

func (*MockElectLeadersResponse) For(versionedDecoder) encoderWithHeader

type MockFetchResponse struct {
}

func (*MockFetchResponse) For(versionedDecoder) encoderWithHeader
func (*MockFetchResponse) SetHighWaterMark(string, int32, int64) *MockFetchResponse
func (*MockFetchResponse) SetMessage(string, int32, int64, Encoder) *MockFetchResponse
func (*MockFetchResponse) SetMessageWithKey(string, int32, int64, Encoder, Encoder) *MockFetchResponse

type MockFindCoordinatorResponse struct {
}

func (*MockFindCoordinatorResponse) For(versionedDecoder) encoderWithHeader
func (*MockFindCoordinatorResponse) SetCoordinator(CoordinatorType, string, *MockBroker) *MockFindCoordinatorResponse
func (*MockFindCoordinatorResponse) SetError(CoordinatorType, string, KError) *MockFindCoordinatorResponse

type MockHeartbeatResponse struct {
	Err KError
}

func (*MockHeartbeatResponse) For(versionedDecoder) encoderWithHeader
func (*MockHeartbeatResponse) SetError(KError) *MockHeartbeatResponse

type MockIncrementalAlterConfigsResponse struct {
}

func (*MockIncrementalAlterConfigsResponse) For(versionedDecoder) encoderWithHeader

type MockIncrementalAlterConfigsResponseWithErrorCode struct {
}

func (*MockIncrementalAlterConfigsResponseWithErrorCode) For(versionedDecoder) encoderWithHeader

type MockInitProducerIDResponse struct {
}

func (*MockInitProducerIDResponse) For(versionedDecoder) encoderWithHeader
func (*MockInitProducerIDResponse) SetError(KError) *MockInitProducerIDResponse
func (*MockInitProducerIDResponse) SetProducerEpoch(int) *MockInitProducerIDResponse
func (*MockInitProducerIDResponse) SetProducerID(int) *MockInitProducerIDResponse

type MockJoinGroupResponse struct {
	ThrottleTime  int32
	Err           KError
	GenerationId  int32
	GroupProtocol string
	LeaderId      string
	MemberId      string
	Members       []GroupMember
}

func (*MockJoinGroupResponse) For(versionedDecoder) encoderWithHeader
func (*MockJoinGroupResponse) SetError(KError) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetGenerationId(int32) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetGroupProtocol(string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetLeaderId(string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetMember(string, *ConsumerGroupMemberMetadata) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetMemberId(string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetThrottleTime(int32) *MockJoinGroupResponse

type MockKerberosClient struct {
	ASRep messages.ASRep
}

func (*MockKerberosClient) CName() types.PrincipalName
func (*MockKerberosClient) Destroy()
func (*MockKerberosClient) Domain() string
func (*MockKerberosClient) GetServiceTicket(string) (messages.Ticket, types.EncryptionKey, error)
func (*MockKerberosClient) Login() error

type MockLeaveGroupResponse struct {
	Err KError
}

func (*MockLeaveGroupResponse) For(versionedDecoder) encoderWithHeader
func (*MockLeaveGroupResponse) SetError(KError) *MockLeaveGroupResponse

type MockListAclsResponse struct {
}

func (*MockListAclsResponse) For(versionedDecoder) encoderWithHeader

type MockListGroupsResponse struct {
}

func (*MockListGroupsResponse) AddGroup(string, string) *MockListGroupsResponse
func (*MockListGroupsResponse) For(versionedDecoder) encoderWithHeader

type MockListPartitionReassignmentsResponse struct {
}

func (*MockListPartitionReassignmentsResponse) For(versionedDecoder) encoderWithHeader

type MockListTransactionsResponse struct {
}

func (*MockListTransactionsResponse) AddTransaction(string, int64, string) *MockListTransactionsResponse
func (*MockListTransactionsResponse) For(versionedDecoder) encoderWithHeader
func (*MockListTransactionsResponse) LastRequest() ListTransactionsRequest
func (*MockListTransactionsResponse) SetError(KError) *MockListTransactionsResponse

type MockMetadataResponse struct {
}

func (*MockMetadataResponse) For(versionedDecoder) encoderWithHeader
func (*MockMetadataResponse) SetBroker(string, int32) *MockMetadataResponse
func (*MockMetadataResponse) SetController(int32) *MockMetadataResponse
func (*MockMetadataResponse) SetError(string, KError) *MockMetadataResponse
func (*MockMetadataResponse) SetLeader(string, int32, int32) *MockMetadataResponse

type MockOffsetCommitResponse struct {
}

func (*MockOffsetCommitResponse) For(versionedDecoder) encoderWithHeader
func (*MockOffsetCommitResponse) SetError(string, string, int32, KError) *MockOffsetCommitResponse

type MockOffsetFetchResponse struct {
}

func (*MockOffsetFetchResponse) For(versionedDecoder) encoderWithHeader
func (*MockOffsetFetchResponse) SetError(KError) *MockOffsetFetchResponse
func (*MockOffsetFetchResponse) SetOffset(string, string, int32, int64, string, KError) *MockOffsetFetchResponse

type MockOffsetResponse struct {
}

func (*MockOffsetResponse) For(versionedDecoder) encoderWithHeader
func (*MockOffsetResponse) SetOffset(string, int32, int64, int64) *MockOffsetResponse

type MockProduceResponse struct {
}

func (*MockProduceResponse) For(versionedDecoder) encoderWithHeader
func (*MockProduceResponse) SetError(string, int32, KError) *MockProduceResponse
func (*MockProduceResponse) SetVersion(int16) *MockProduceResponse

type MockResponse interface {
	For(versionedDecoder) encoderWithHeader
}
type MockSaslAuthenticateResponse struct {
}

func (*MockSaslAuthenticateResponse) For(versionedDecoder) encoderWithHeader
func (*MockSaslAuthenticateResponse) SetAuthBytes([]byte) *MockSaslAuthenticateResponse
func (*MockSaslAuthenticateResponse) SetError(KError) *MockSaslAuthenticateResponse
func (*MockSaslAuthenticateResponse) SetSessionLifetimeMs(int64) *MockSaslAuthenticateResponse

type MockSaslHandshakeResponse struct {
}

func (*MockSaslHandshakeResponse) For(versionedDecoder) encoderWithHeader
func (*MockSaslHandshakeResponse) SetEnabledMechanisms([]string) *MockSaslHandshakeResponse
func (*MockSaslHandshakeResponse) SetError(KError) *MockSaslHandshakeResponse

type MockSequence struct {
}

func (*MockSequence) For(versionedDecoder) encoderWithHeader

type MockSyncGroupResponse struct {
	Err              KError
	MemberAssignment []byte
}

func (*MockSyncGroupResponse) For(versionedDecoder) encoderWithHeader
func (*MockSyncGroupResponse) SetError(KError) *MockSyncGroupResponse
func (*MockSyncGroupResponse) SetMemberAssignment(*ConsumerGroupMemberAssignment) *MockSyncGroupResponse

type MockUpdateFeaturesResponse struct {
}

func (*MockUpdateFeaturesResponse) For(versionedDecoder) encoderWithHeader

type MockWrapper struct {
}

func (*MockWrapper) For(versionedDecoder) encoderWithHeader
func MultiErrorFormat([]error) string
func NewAsyncProducer([]string, *Config) (AsyncProducer, error)
func NewAsyncProducerFromClient(Client) (AsyncProducer, error)
func NewBalanceStrategyCooperativeSticky() BalanceStrategy
func NewBalanceStrategyRange() BalanceStrategy
func NewBalanceStrategyRoundRobin() BalanceStrategy
func NewBalanceStrategySticky() BalanceStrategy
func NewBroker(string) *Broker
func NewClient([]string, *Config) (Client, error)
func NewClusterAdmin([]string, *Config) (ClusterAdmin, error)
func NewClusterAdminFromClient(Client) (ClusterAdmin, error)
func NewConfig() *Config
func NewConsistentCRCHashPartitioner(string) Partitioner
func NewConsumer([]string, *Config) (Consumer, error)
func NewConsumerFromClient(Client) (Consumer, error)
func NewConsumerGroup([]string, string, *Config) (ConsumerGroup, error)
func NewConsumerGroupDescribeRequest(KafkaVersion) *ConsumerGroupDescribeRequest
func NewConsumerGroupFromClient(string, Client) (ConsumerGroup, error)
func NewConsumerGroupMetadata(string) *ConsumerGroupMetadata
func NewConsumerGroupMetadataFromSession(ConsumerGroupSession, string, *string) *ConsumerGroupMetadata
func NewCreateTopicsRequest(KafkaVersion, map[string]*TopicDetail, time.Duration, bool) *CreateTopicsRequest
func NewCustomHashPartitioner(func() hash.Hash32) PartitionerConstructor
func NewCustomPartitioner(...HashPartitionerOption) PartitionerConstructor
func NewDeleteTopicsRequest(KafkaVersion, []string, time.Duration) *DeleteTopicsRequest
func NewDescribeClientQuotasRequest(KafkaVersion, []QuotaFilterComponent, bool) *DescribeClientQuotasRequest
func NewDescribeClusterRequest(KafkaVersion) *DescribeClusterRequest
func NewExponentialBackoff(time.Duration, time.Duration) func(retries int, maxRetries int) time.Duration
func NewHashPartitioner(string) Partitioner
func NewJoinGroupRequest(KafkaVersion) *JoinGroupRequest
func NewKerberosClient(*GSSAPIConfig) (KerberosClient, error)
func NewListTransactionsRequest(KafkaVersion) *ListTransactionsRequest
func NewManualPartitioner(string) Partitioner
func NewMetadataRequest(KafkaVersion, []string) *MetadataRequest
func NewMockAlterConfigsResponse(TestReporter) *MockAlterConfigsResponse
func NewMockAlterConfigsResponseWithErrorCode(TestReporter) *MockAlterConfigsResponseWithErrorCode
func NewMockAlterPartitionReassignmentsResponse(TestReporter) *MockAlterPartitionReassignmentsResponse
func NewMockApiVersionsResponse(TestReporter) *MockApiVersionsResponse
func NewMockBroker(TestReporter, int32) *MockBroker
func NewMockBrokerAddr(TestReporter, int32, string) *MockBroker
func NewMockBrokerListener(TestReporter, int32, net.Listener) *MockBroker
func NewMockConsumerGroupDescribeResponse(TestReporter) *MockConsumerGroupDescribeResponse
func NewMockConsumerMetadataResponse(TestReporter) *MockConsumerMetadataResponse
func NewMockCreateAclsResponse(TestReporter) *MockCreateAclsResponse
func NewMockCreateAclsResponseWithError(TestReporter) *MockCreateAclsResponseError
func NewMockCreatePartitionsResponse(TestReporter) *MockCreatePartitionsResponse
func NewMockCreateTopicsResponse(TestReporter) *MockCreateTopicsResponse
func NewMockDeleteAclsResponse(TestReporter) *MockDeleteAclsResponse
func NewMockDeleteGroupsRequest(TestReporter) *MockDeleteGroupsResponse
func NewMockDeleteOffsetRequest(TestReporter) *MockDeleteOffsetResponse
func NewMockDeleteRecordsResponse(TestReporter) *MockDeleteRecordsResponse
func NewMockDeleteTopicsResponse(TestReporter) *MockDeleteTopicsResponse
func NewMockDescribeConfigsResponse(TestReporter) *MockDescribeConfigsResponse
func NewMockDescribeConfigsResponseWithErrorCode(TestReporter) *MockDescribeConfigsResponseWithErrorCode
func NewMockDescribeGroupsResponse(TestReporter) *MockDescribeGroupsResponse
func NewMockDescribeLogDirsResponse(TestReporter) *MockDescribeLogDirsResponse
func NewMockDescribeProducersResponse(TestReporter) *MockDescribeProducersResponse
func NewMockDescribeTransactionsResponse(TestReporter) *MockDescribeTransactionsResponse
func NewMockElectLeadersResponse(TestReporter) *MockElectLeadersResponse
func NewMockFetchResponse(TestReporter, int) *MockFetchResponse
func NewMockFindCoordinatorResponse(TestReporter) *MockFindCoordinatorResponse
func NewMockHeartbeatResponse(TestReporter) *MockHeartbeatResponse
func NewMockIncrementalAlterConfigsResponse(TestReporter) *MockIncrementalAlterConfigsResponse
func NewMockIncrementalAlterConfigsResponseWithErrorCode(TestReporter) *MockIncrementalAlterConfigsResponseWithErrorCode
func NewMockInitProducerIDResponse(TestReporter) *MockInitProducerIDResponse
func NewMockJoinGroupResponse(TestReporter) *MockJoinGroupResponse
func NewMockLeaveGroupResponse(TestReporter) *MockLeaveGroupResponse
func NewMockListAclsResponse(TestReporter) *MockListAclsResponse
func NewMockListGroupsResponse(TestReporter) *MockListGroupsResponse
func NewMockListPartitionReassignmentsResponse(TestReporter) *MockListPartitionReassignmentsResponse
func NewMockListTransactionsResponse(TestReporter) *MockListTransactionsResponse
func NewMockMetadataResponse(TestReporter) *MockMetadataResponse
func NewMockOffsetCommitResponse(TestReporter) *MockOffsetCommitResponse
func NewMockOffsetFetchResponse(TestReporter) *MockOffsetFetchResponse
func NewMockOffsetResponse(TestReporter) *MockOffsetResponse
func NewMockProduceResponse(TestReporter) *MockProduceResponse
func NewMockSaslAuthenticateResponse(TestReporter) *MockSaslAuthenticateResponse
func NewMockSaslHandshakeResponse(TestReporter) *MockSaslHandshakeResponse
func NewMockSequence(...any) *MockSequence
func NewMockSyncGroupResponse(TestReporter) *MockSyncGroupResponse
func NewMockUpdateFeaturesResponse(TestReporter) *MockUpdateFeaturesResponse
func NewMockWrapper(encoderWithHeader) *MockWrapper
func NewMurmur2Partitioner(string) Partitioner
func NewOffsetCommitRequest(*Config, string) *OffsetCommitRequest
func NewOffsetFetchRequest(KafkaVersion, string, map[string][]int32) *OffsetFetchRequest
func NewOffsetManagerFromClient(string, Client) (OffsetManager, error)
func NewOffsetRequest(KafkaVersion) *OffsetRequest
func NewRandomPartitioner(string) Partitioner
func NewReferenceHashPartitioner(string) Partitioner
func NewRoundRobinPartitioner(string) Partitioner
func NewSyncProducer([]string, *Config) (SyncProducer, error)
func NewSyncProducerFromClient(Client) (SyncProducer, error)

var NoNode *Broker

type OffsetAndMetadata struct {
	Offset      int64
	Metadata    string
	LeaderEpoch int32
}
type OffsetCommitRequest struct {
	ConsumerGroup           string
	ConsumerGroupGeneration int32
	ConsumerID              string
	GroupInstanceId         *string
	RetentionTime           int64
	Version                 int16
}

func (*OffsetCommitRequest) AddBlock(string, int32, int64, int64, string)
func (*OffsetCommitRequest) AddBlockWithLeaderEpoch(string, int32, int64, int32, int64, string)
func (*OffsetCommitRequest) Offset(string, int32) (int64, string, error)

type OffsetCommitResponse struct {
	Version        int16
	ThrottleTimeMs int32
	Errors         map[string]map[int32]KError
}

func (*OffsetCommitResponse) AddError(string, int32, KError)

type OffsetFetchRequest struct {
	Version       int16
	ConsumerGroup string
	RequireStable bool
	Groups        []OffsetFetchRequestGroup
}

func (*OffsetFetchRequest) AddGroupPartition(string, string, int32)
func (*OffsetFetchRequest) AddPartition(string, int32)
func (*OffsetFetchRequest) ZeroPartitions()

type OffsetFetchRequestGroup struct {
	GroupId    string
	Partitions map[string][]int32
}

func (*OffsetFetchRequestGroup) AddPartition(string, int32)

type OffsetFetchResponse struct {
	Version        int16
	ThrottleTimeMs int32
	Blocks         map[string]map[int32]*OffsetFetchResponseBlock
	Err            KError
	Groups         []OffsetFetchResponseGroup
}

func (*OffsetFetchResponse) AddBlock(string, int32, *OffsetFetchResponseBlock)
func (*OffsetFetchResponse) AddGroupBlock(string, string, int32, *OffsetFetchResponseBlock)
func (*OffsetFetchResponse) GetBlock(string, int32) *OffsetFetchResponseBlock
func (*OffsetFetchResponse) GetGroup(string) *OffsetFetchResponseGroup
func (*OffsetFetchResponse) GetGroupBlock(string, string, int32) *OffsetFetchResponseBlock
func (*OffsetFetchResponse) GroupError() KError

type OffsetFetchResponseBlock struct {
	Offset      int64
	LeaderEpoch int32
	Metadata    string
	Err         KError
}
type OffsetFetchResponseGroup struct {
	GroupId string
	Blocks  map[string]map[int32]*OffsetFetchResponseBlock
	Err     KError
}

func (*OffsetFetchResponseGroup) AddBlock(string, int32, *OffsetFetchResponseBlock)
func (*OffsetFetchResponseGroup) GetBlock(string, int32) *OffsetFetchResponseBlock

type OffsetManager interface {
	Close() error
	Commit()
	ManagePartition(string, int32) (PartitionOffsetManager, error)
}
type OffsetRequest struct {
	Version        int16
	IsolationLevel IsolationLevel
}

func (*OffsetRequest) AddBlock(string, int32, int64, int32)
func (*OffsetRequest) ReplicaID() int32
func (*OffsetRequest) SetReplicaID(int32)

type OffsetResponse struct {
	Version        int16
	ThrottleTimeMs int32
	Blocks         map[string]map[int32]*OffsetResponseBlock
}

func (*OffsetResponse) AddTopicPartition(string, int32, int64)
func (*OffsetResponse) GetBlock(string, int32) *OffsetResponseBlock

type OffsetResponseBlock struct {
	Err         KError
	Offsets     []int64
	Timestamp   int64
	Offset      int64
	LeaderEpoch int32
}
type OffsetResult struct {
	Offset      int64
	Timestamp   int64
	LeaderEpoch int32
	Err         error
}
type OnAssignmentBalanceStrategy interface {
	BalanceStrategy
	OnAssignment(*ConsumerGroupMemberAssignment, int32)
}
type OwnedPartition struct {
	Topic      string
	Partitions []int32
}
type PacketDecodingError struct {
	Info string
}

func (PacketDecodingError) Error() string

type PacketEncodingError struct {
	Info string
}

func (PacketEncodingError) Error() string

var PanicHandler func(any)

func ParseKafkaVersion(string) (KafkaVersion, error)

type PartitionConsumer interface {
	AsyncClose()
	Close() error
	Errors() <-chan *ConsumerError
	HighWaterMarkOffset() int64
	IsPaused() bool
	Messages() <-chan *ConsumerMessage
	Pause()
	Resume()
}
type PartitionError struct {
	Partition int32
	Err       KError
}
type PartitionMetadata struct {
	Version         int16
	Err             KError
	ID              int32
	Leader          int32
	LeaderEpoch     int32
	Replicas        []int32
	Isr             []int32
	OfflineReplicas []int32
}
type PartitionOffsetManager interface {
	AsyncClose()
	Close() error
	Errors() <-chan *ConsumerError
	MarkOffset(int64, string)
	NextOffset() (int64, string)
	ResetOffset(int64, string)
}
type PartitionOffsetMetadata struct {
	Partition   int32
	Offset      int64
	LeaderEpoch int32
	Metadata    *string
}
type PartitionReplicaReassignmentsStatus struct {
	Replicas         []int32
	AddingReplicas   []int32
	RemovingReplicas []int32
}
type PartitionResult struct {
	ErrorCode    KError
	ErrorMessage *string
}
type Partitioner interface {
	Partition(*ProducerMessage, int32) (int32, error)
	RequiresConsistency() bool
}
type PartitionerConstructor func(topic string) Partitioner
type ProduceCallback func(*ProduceResponse, error)
type ProduceRequest struct {
	TransactionalID *string
	RequiredAcks    RequiredAcks
	Timeout         int32
	Version         int16
}

func (*ProduceRequest) AddBatch(string, int32, *RecordBatch)
func (*ProduceRequest) AddMessage(string, int32, *Message)
func (*ProduceRequest) AddSet(string, int32, *MessageSet)

type ProduceResponse struct {
	Blocks        map[string]map[int32]*ProduceResponseBlock
	Version       int16
	ThrottleTime  time.Duration
	NodeEndpoints []*ProduceResponseNodeEndpoint
}

func (*ProduceResponse) AddTopicPartition(string, int32, KError)
func (*ProduceResponse) GetBlock(string, int32) *ProduceResponseBlock

type ProduceResponseBlock struct {
	Err           KError
	Offset        int64
	Timestamp     time.Time
	StartOffset   int64
	RecordErrors  []ProduceResponseRecordError
	ErrorMessage  *string
	CurrentLeader *ProduceResponseCurrentLeader
}
type ProduceResponseCurrentLeader struct {
	LeaderID    int32
	LeaderEpoch int32
}
type ProduceResponseNodeEndpoint struct {
	NodeID int32
	Host   string
	Port   int32
	Rack   *string
}
type ProduceResponseRecordError struct {
	BatchIndex             int32
	BatchIndexErrorMessage *string
}
type ProducerError struct {
	Msg *ProducerMessage
	Err error
}

func (ProducerError) Error() string
func (ProducerError) Unwrap() error

type ProducerErrors []*ProducerError

func (ProducerErrors) Error() string

type ProducerInterceptor interface {
	OnSend(*ProducerMessage)
}
type ProducerMessage struct {
	Topic     string
	Key       Encoder
	Value     Encoder
	Headers   []RecordHeader
	Metadata  any
	Offset    int64
	Partition int32
	Timestamp time.Time
}

func (*ProducerMessage) ByteSize(int) int

type ProducerState struct {
	ProducerID            int64
	ProducerEpoch         int32
	LastSequence          int32
	LastTimestamp         int64
	CoordinatorEpoch      int32
	CurrentTxnStartOffset int64
}
type ProducerTxnStatusFlag int16

func (ProducerTxnStatusFlag) String() string

type QuotaEntityComponent struct {
	EntityType QuotaEntityType
	MatchType  QuotaMatchType
	Name       string
}
type QuotaEntityType string
type QuotaFilterComponent struct {
	EntityType QuotaEntityType
	MatchType  QuotaMatchType
	Match      string
}
type QuotaMatchType int
type RebalanceProtocol int8

func (RebalanceProtocol) String() string

type RebalanceProtocolBalanceStrategy interface {
	BalanceStrategy
	SupportedProtocols() []RebalanceProtocol
}
type Record struct {
	Headers        []*RecordHeader
	Attributes     int8
	TimestampDelta time.Duration
	OffsetDelta    int64
	Key            []byte
	Value          []byte
}
type RecordBatch struct {
	FirstOffset           int64
	PartitionLeaderEpoch  int32
	Version               int8
	Codec                 CompressionCodec
	CompressionLevel      int
	Control               bool
	LogAppendTime         bool
	LastOffsetDelta       int32
	FirstTimestamp        time.Time
	MaxTimestamp          time.Time
	ProducerID            int64
	ProducerEpoch         int16
	FirstSequence         int32
	Records               []*Record
	PartialTrailingRecord bool
	IsTransactional       bool
}

func (*RecordBatch) LastOffset() int64

type RecordHeader struct {
	Key   []byte
	Value []byte
}
type Records struct {
	MsgSet      *MessageSet
	RecordBatch *RecordBatch
}
type RequestNotifierFunc func(bytesRead int, bytesWritten int)
type RequestResponse struct {
	Request  protocolBody
	Response encoder
}
type RequiredAcks int16
type Resource struct {
	ResourceType        AclResourceType
	ResourceName        string
	ResourcePatternType AclResourcePatternType
}
type ResourceAcls struct {
	Resource
	Acls []*Acl
}
type ResourceResponse struct {
	ErrorCode int16
	ErrorMsg  string
	Type      ConfigResourceType
	Name      string
	Configs   []*ConfigEntry
}
type SASLMechanism string
type SCRAMClient interface {
	Begin(string, string, string) error
	Done() bool
	Step(string) (string, error)
}
type SaslAuthenticateRequest struct {
	Version       int16
	SaslAuthBytes []byte
}
type SaslAuthenticateResponse struct {
	Version           int16
	Err               KError
	ErrorMessage      *string
	SaslAuthBytes     []byte
	SessionLifetimeMs int64
}
type SaslHandshakeRequest struct {
	Mechanism string
	Version   int16
}
type SaslHandshakeResponse struct {
	Version           int16
	Err               KError
	EnabledMechanisms []string
}
type ScramMechanismType int8

func (ScramMechanismType) String() string

type StdLogger interface {
	Print(...any)
	Printf(string, ...any)
	Println(...any)
}
type StickyAssignorUserData interface {
	generation() int
	hasGeneration() bool
	partitions() []topicPartitionAssignment
}
type StickyAssignorUserDataV0 struct {
	Topics map[string][]int32
}
type StickyAssignorUserDataV1 struct {
	Topics     map[string][]int32
	Generation int32
}
type StringEncoder string

func (StringEncoder) Encode() ([]byte, error)
func (StringEncoder) Length() int

type SubscriptionUserDataBalanceStrategy interface {
	BalanceStrategy
	SubscriptionUserData([]string) ([]byte, error)
}
type SupportedFeatureKey struct {
	Name       string
	MinVersion int16
	MaxVersion int16
}

var SupportedVersions []KafkaVersion

type SyncGroupRequest struct {
	Version          int16
	GroupId          string
	GenerationId     int32
	MemberId         string
	GroupInstanceId  *string
	ProtocolType     *string
	ProtocolName     *string
	GroupAssignments []SyncGroupRequestAssignment
}

func (*SyncGroupRequest) AddGroupAssignment(string, []byte)
func (*SyncGroupRequest) AddGroupAssignmentMember(string, *ConsumerGroupMemberAssignment) error

type SyncGroupRequestAssignment struct {
	MemberId   string
	Assignment []byte
}
type SyncGroupResponse struct {
	Version          int16
	ThrottleTime     int32
	Err              KError
	ProtocolType     *string
	ProtocolName     *string
	MemberAssignment []byte
}

func (*SyncGroupResponse) GetMemberAssignment() (*ConsumerGroupMemberAssignment, error)

type SyncProducer interface {
	AbortTxn() error
	AddMessageToTxn(*ConsumerMessage, string, *string) error
	AddMessageToTxnWithGroupMetadata(*ConsumerMessage, *ConsumerGroupMetadata, *string) error
	AddOffsetsToTxn(map[string][]*PartitionOffsetMetadata, string) error
	AddOffsetsToTxnWithGroupMetadata(map[string][]*PartitionOffsetMetadata, *ConsumerGroupMetadata) error
	BeginTxn() error
	Close() error
	CommitTxn() error
	IsTransactional() bool
	SendMessage(*ProducerMessage) (int32, int64, error)
	SendMessages([]*ProducerMessage) error
	TxnStatus() ProducerTxnStatusFlag
}
type TestReporter interface {
	Error(...any)
	Errorf(string, ...any)
	Fatal(...any)
	Fatalf(string, ...any)
	Helper()
}
type Timestamp struct {
	*time.Time
}
type TopicDetail struct {
	NumPartitions     int32
	ReplicationFactor int16
	ReplicaAssignment map[int32][]int32
	ConfigEntries     map[string]*string
}
type TopicError struct {
	Err    KError
	ErrMsg *string
}

func (*TopicError) Error() string
func (*TopicError) Unwrap() error

type TopicMetadata struct {
	Version                   int16
	Err                       KError
	Name                      string
	Uuid                      Uuid
	IsInternal                bool
	Partitions                []*PartitionMetadata
	TopicAuthorizedOperations int32
}
type TopicPartition struct {
	Count      int32
	Assignment [][]int32
}
type TopicPartitionError struct {
	Err    KError
	ErrMsg *string
}

func (*TopicPartitionError) Error() string
func (*TopicPartitionError) Unwrap() error

type TransactionClusterAdmin interface {
	ClusterAdmin
	DescribeProducers(map[string][]int32) (map[string]map[int32]DescribeProducersResponsePartition, error)
	DescribeTransactions([]string) (map[string]TransactionState, error)
	ListTransactions([]string, []int64, int64) ([]ListTransactionsResponseTransactionState, error)
}
type TransactionState struct {
	ErrorCode            KError
	TransactionalID      string
	TransactionState     string
	TransactionTimeout   time.Duration
	TransactionStartTime int64
	ProducerID           int64
	ProducerEpoch        int16
	Topics               []DescribeTransactionsResponseTopic
}
type TxnOffsetCommitRequest struct {
	Version         int16
	TransactionalID string
	GroupID         string
	ProducerID      int64
	ProducerEpoch   int16
	GenerationID    int32
	MemberID        string
	GroupInstanceID *string
	Topics          map[string][]*PartitionOffsetMetadata
}
type TxnOffsetCommitResponse struct {
	Version      int16
	ThrottleTime time.Duration
	Topics       map[string][]*PartitionError
}
type UpdatableFeatureResult struct {
	Feature      string
	ErrorCode    KError
	ErrorMessage *string
}
type UpdateFeaturesRequest struct {
	Version        int16
	Timeout        time.Duration
	FeatureUpdates []FeatureUpdate
}
type UpdateFeaturesResponse struct {
	Version      int16
	ThrottleTime time.Duration
	ErrorCode    KError
	ErrorMessage *string
	Results      []UpdatableFeatureResult
}
type UserScramCredentialsResponseInfo struct {
	Mechanism  ScramMechanismType
	Iterations int32
}
type Uuid [16]byte

func (Uuid) String() string

var V0_10_0_0 KafkaVersion
var V0_10_0_1 KafkaVersion
var V0_10_1_0 KafkaVersion
var V0_10_1_1 KafkaVersion
var V0_10_2_0 KafkaVersion
var V0_10_2_1 KafkaVersion
var V0_10_2_2 KafkaVersion
var V0_11_0_0 KafkaVersion
var V0_11_0_1 KafkaVersion
var V0_11_0_2 KafkaVersion
var V0_8_2_0 KafkaVersion
var V0_8_2_1 KafkaVersion
var V0_8_2_2 KafkaVersion
var V0_9_0_0 KafkaVersion
var V0_9_0_1 KafkaVersion
var V1_0_0_0 KafkaVersion
var V1_0_1_0 KafkaVersion
var V1_0_2_0 KafkaVersion
var V1_1_0_0 KafkaVersion
var V1_1_1_0 KafkaVersion
var V2_0_0_0 KafkaVersion
var V2_0_1_0 KafkaVersion
var V2_1_0_0 KafkaVersion
var V2_1_1_0 KafkaVersion
var V2_2_0_0 KafkaVersion
var V2_2_1_0 KafkaVersion
var V2_2_2_0 KafkaVersion
var V2_3_0_0 KafkaVersion
var V2_3_1_0 KafkaVersion
var V2_4_0_0 KafkaVersion
var V2_4_1_0 KafkaVersion
var V2_5_0_0 KafkaVersion
var V2_5_1_0 KafkaVersion
var V2_6_0_0 KafkaVersion
var V2_6_1_0 KafkaVersion
var V2_6_2_0 KafkaVersion
var V2_6_3_0 KafkaVersion
var V2_7_0_0 KafkaVersion
var V2_7_1_0 KafkaVersion
var V2_7_2_0 KafkaVersion
var V2_8_0_0 KafkaVersion
var V2_8_1_0 KafkaVersion
var V2_8_2_0 KafkaVersion
var V3_0_0_0 KafkaVersion
var V3_0_1_0 KafkaVersion
var V3_0_2_0 KafkaVersion
var V3_1_0_0 KafkaVersion
var V3_1_1_0 KafkaVersion
var V3_1_2_0 KafkaVersion
var V3_2_0_0 KafkaVersion
var V3_2_1_0 KafkaVersion
var V3_2_2_0 KafkaVersion
var V3_2_3_0 KafkaVersion
var V3_3_0_0 KafkaVersion
var V3_3_1_0 KafkaVersion
var V3_3_2_0 KafkaVersion
var V3_4_0_0 KafkaVersion
var V3_4_1_0 KafkaVersion
var V3_5_0_0 KafkaVersion
var V3_5_1_0 KafkaVersion
var V3_5_2_0 KafkaVersion
var V3_6_0_0 KafkaVersion
var V3_6_1_0 KafkaVersion
var V3_6_2_0 KafkaVersion
var V3_7_0_0 KafkaVersion
var V3_7_1_0 KafkaVersion
var V3_7_2_0 KafkaVersion
var V3_8_0_0 KafkaVersion
var V3_8_1_0 KafkaVersion
var V3_9_0_0 KafkaVersion
var V3_9_1_0 KafkaVersion
var V3_9_2_0 KafkaVersion
var V4_0_0_0 KafkaVersion
var V4_0_1_0 KafkaVersion
var V4_1_0_0 KafkaVersion
var V4_1_1_0 KafkaVersion
var V4_1_2_0 KafkaVersion
var V4_2_0_0 KafkaVersion
var V4_2_1_0 KafkaVersion
var V4_3_0_0 KafkaVersion
var V4_3_1_0 KafkaVersion

func WithAbsFirst() HashPartitionerOption
func WithCustomFallbackPartitioner(Partitioner) HashPartitionerOption
func WithCustomHashFunction(func() hash.Hash32) HashPartitionerOption
func WithHashUnsigned() HashPartitionerOption
func Wrap(error, ...error) sentinelError

type ZstdDecoderParams struct {
}
type ZstdEncoderParams struct {
	Level int
}
type alterPartitionReassignmentsErrorBlock struct {
}
type encoder interface {
	encode(packetEncoder) error
}
type encoderWithHeader interface {
	encoder
	headerVersion() int16
}
type hashPartitioner struct {
}

func (*hashPartitioner) MessageRequiresConsistency(*ProducerMessage) bool
func (*hashPartitioner) Partition(*ProducerMessage, int32) (int32, error)
func (*hashPartitioner) RequiresConsistency() bool

type protocolBody interface {
	encoder
	headerVersion() int16
	isValidVersion() bool
	key() int16
	requiredVersion() KafkaVersion
	setVersion(int16)
	version() int16
	versionedDecoder
}
type requestHandlerFunc func(req *request) (res encoderWithHeader)
type sentinelError struct {
}

func (sentinelError) Error() string
func (sentinelError) Is(error) bool
func (sentinelError) Unwrap() error

type topicPartitionAssignment struct {
	Topic     string
	Partition int32
}
type versionedDecoder interface {
	decode(packetDecoder, int16) error
}
type packetDecoder interface {
	getArrayLength() (int, error)
	getBool() (bool, error)
	getBytes() ([]byte, error)
	getDurationMs() (time.Duration, error)
	getEmptyTaggedFieldArray() (int, error)
	getFloat64() (float64, error)
	getInt16() (int16, error)
	getInt32() (int32, error)
	getInt32Array() ([]int32, error)
	getInt64() (int64, error)
	getInt64Array() ([]int64, error)
	getInt8() (int8, error)
	getKError() (KError, error)
	getNullableInt32Array() ([]int32, error)
	getNullableString() (*string, error)
	getRawBytes(int) ([]byte, error)
	getString() (string, error)
	getStringArray() ([]string, error)
	getSubset(int) (packetDecoder, error)
	getTaggedFieldArray(taggedFieldDecoders) error
	getUVarint() (uint64, error)
	getUuid() (Uuid, error)
	getVarint() (int64, error)
	getVarintBytes() ([]byte, error)
	metricRegistry() metrics.Registry
	peek(int, int) (packetDecoder, error)
	peekInt8(int) (int8, error)
	pop() error
	push(pushDecoder) error
	remaining() int
}
type packetEncoder interface {
	metricRegistry() metrics.Registry
	offset() int
	pop() error
	push(pushEncoder)
	putArrayLength(int) error
	putBool(bool)
	putBytes([]byte) error
	putDurationMs(time.Duration)
	putEmptyTaggedFieldArray()
	putFloat64(float64)
	putInt16(int16)
	putInt32(int32)
	putInt32Array([]int32) error
	putInt64(int64)
	putInt64Array([]int64) error
	putInt8(int8)
	putKError(KError)
	putNullableInt32Array([]int32) error
	putNullableString(*string) error
	putRawBytes([]byte) error
	putString(string) error
	putStringArray([]string) error
	putUVarint(uint64)
	putUuid(Uuid) error
	putVarint(int64)
	putVarintBytes([]byte) error
}
type request struct {
}
type pushDecoder interface {
	check(int, []byte) error
	reserveLength() int
	saveOffset(int)
}
type pushEncoder interface {
	reserveLength() int
	run(int, []byte) error
	saveOffset(int)
}
type taggedFieldDecoders map[uint64]taggedFieldDecoderFunc
type taggedFieldDecoderFunc func(pd packetDecoder) error
