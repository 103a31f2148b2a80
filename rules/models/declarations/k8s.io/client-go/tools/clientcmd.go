// Package k8s.io/client-go/tools/clientcmd of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package clientcmd

import (
	"github.com/spf13/pflag"
	"io"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/auth"
	"k8s.io/client-go/tools/clientcmd/api"
	"time"
)

type AuthLoader interface {
	LoadAuth(string) (*auth.Info, error)
}
type AuthOverrideFlags struct {
	ClientCertificate FlagInfo
	ClientKey         FlagInfo
	Token             FlagInfo
	Impersonate       FlagInfo
	ImpersonateUID    FlagInfo
	ImpersonateGroups FlagInfo
	Username          FlagInfo
	Password          FlagInfo
}

func BindAuthInfoFlags(*api.AuthInfo, *pflag.FlagSet, AuthOverrideFlags)
func BindClusterFlags(*api.Cluster, *pflag.FlagSet, ClusterOverrideFlags)
func BindContextFlags(*api.Context, *pflag.FlagSet, ContextOverrideFlags)
func BindOverrideFlags(*ConfigOverrides, *pflag.FlagSet, ConfigOverrideFlags)
func BuildConfigFromFlags(string, string) (*rest.Config, error)
func BuildConfigFromKubeconfigGetter(string, KubeconfigGetter) (*rest.Config, error)

type ClientConfig interface {
	ClientConfig() (*rest.Config, error)
	ConfigAccess() ConfigAccess
	Namespace() (string, bool, error)
	RawConfig() (api.Config, error)
}
type ClientConfigGetter struct {
}

func (*ClientConfigGetter) GetDefaultFilename() string
func (*ClientConfigGetter) GetExplicitFile() string
func (*ClientConfigGetter) GetLoadingPrecedence() []string
func (*ClientConfigGetter) GetStartingConfig() (*api.Config, error)
func (*ClientConfigGetter) IsDefaultConfig(*rest.Config) bool
func (*ClientConfigGetter) IsExplicitFile() bool
func (*ClientConfigGetter) Load() (*api.Config, error)

type ClientConfigLoader interface {
	ConfigAccess
	IsDefaultConfig(*rest.Config) bool
	Load() (*api.Config, error)
}
type ClientConfigLoadingRules struct {
	ExplicitPath        string
	Precedence          []string
	MigrationRules      map[string]string
	DoNotResolvePaths   bool
	DefaultClientConfig ClientConfig
	WarnIfAllMissing    bool
	Warner              WarningHandler
}

func (*ClientConfigLoadingRules) GetDefaultFilename() string
func (*ClientConfigLoadingRules) GetExplicitFile() string
func (*ClientConfigLoadingRules) GetLoadingPrecedence() []string
func (*ClientConfigLoadingRules) GetStartingConfig() (*api.Config, error)
func (*ClientConfigLoadingRules) IsDefaultConfig(*rest.Config) bool
func (*ClientConfigLoadingRules) IsExplicitFile() bool
func (*ClientConfigLoadingRules) Load() (*api.Config, error)
func (*ClientConfigLoadingRules) Migrate() error
func (ClientConfigLoadingRules) ResolvePaths() bool

var ClusterDefaults api.Cluster

type ClusterOverrideFlags struct {
	APIServer             FlagInfo
	APIVersion            FlagInfo
	CertificateAuthority  FlagInfo
	InsecureSkipTLSVerify FlagInfo
	TLSServerName         FlagInfo
	ProxyURL              FlagInfo
	DisableCompression    FlagInfo
}
type ConfigAccess interface {
	GetDefaultFilename() string
	GetExplicitFile() string
	GetLoadingPrecedence() []string
	GetStartingConfig() (*api.Config, error)
	IsExplicitFile() bool
}
type ConfigOverrideFlags struct {
	AuthOverrideFlags    AuthOverrideFlags
	ClusterOverrideFlags ClusterOverrideFlags
	ContextOverrideFlags ContextOverrideFlags
	CurrentContext       FlagInfo
	Timeout              FlagInfo
}
type ConfigOverrides struct {
	AuthInfo        api.AuthInfo
	ClusterDefaults api.Cluster
	ClusterInfo     api.Cluster
	Context         api.Context
	CurrentContext  string
	Timeout         string
}

func ConfirmUsable(api.Config, string) error

type ContextOverrideFlags struct {
	ClusterName  FlagInfo
	AuthInfoName FlagInfo
	Namespace    FlagInfo
}

var DefaultClientConfig DirectClientConfig

type DeferredLoadingClientConfig struct {
}

func (*DeferredLoadingClientConfig) ClientConfig() (*rest.Config, error)
func (*DeferredLoadingClientConfig) ConfigAccess() ConfigAccess
func (*DeferredLoadingClientConfig) Namespace() (string, bool, error)
func (*DeferredLoadingClientConfig) RawConfig() (api.Config, error)

type DirectClientConfig struct {
}

func (*DirectClientConfig) ClientConfig() (*rest.Config, error)
func (*DirectClientConfig) ConfigAccess() ConfigAccess
func (*DirectClientConfig) ConfirmUsable() error
func (*DirectClientConfig) MergedRawConfig() (api.Config, error)
func (*DirectClientConfig) Namespace() (string, bool, error)
func (*DirectClientConfig) RawConfig() (api.Config, error)

var ErrEmptyCluster error
var ErrEmptyConfig error
var ErrNoContext error

type FlagInfo struct {
	LongName    string
	ShortName   string
	Default     string
	Description string
}

func (FlagInfo) AddSecretAnnotation(*pflag.FlagSet) FlagInfo
func (FlagInfo) BindBoolFlag(*pflag.FlagSet, *bool) FlagInfo
func (FlagInfo) BindStringArrayFlag(*pflag.FlagSet, *[]string) FlagInfo
func (FlagInfo) BindStringFlag(*pflag.FlagSet, *string) FlagInfo
func (FlagInfo) BindTransformingStringFlag(*pflag.FlagSet, *string, func(string) (string, error)) FlagInfo
func GetAuthInfoFileReferences(*api.AuthInfo) []*string
func GetClusterFileReferences(*api.Cluster) []*string
func GetConfigFileReferences(*api.Config) []*string
func GetConfigFromFileOrDie(string) *api.Config

type InClusterConfig interface {
	ClientConfig
	Possible() bool
}

func IsConfigurationInvalid(error) bool
func IsContextNotFound(error) bool
func IsEmptyConfig(error) bool

type KubeconfigGetter func() (*api.Config, error)

func Load([]byte) (*api.Config, error)
func LoadFromFile(string) (*api.Config, error)
func MakeRelative(string, string) (string, error)

type MissingConfigError struct {
	Missing []string
}

func (MissingConfigError) Error() string
func ModifyConfig(ConfigAccess, api.Config, bool) error
func NewClientConfigFromBytes([]byte) (OverridingClientConfig, error)
func NewDefaultAuthLoader() AuthLoader
func NewDefaultClientConfig(api.Config, *ConfigOverrides) OverridingClientConfig
func NewDefaultClientConfigLoadingRules() *ClientConfigLoadingRules
func NewDefaultPathOptions() *PathOptions
func NewEmptyConfigError(string) error
func NewInteractiveClientConfig(api.Config, string, *ConfigOverrides, io.Reader, ConfigAccess) OverridingClientConfig
func NewInteractiveDeferredLoadingClientConfig(ClientConfigLoader, *ConfigOverrides, io.Reader) ClientConfig
func NewNonInteractiveClientConfig(api.Config, string, *ConfigOverrides, ConfigAccess) OverridingClientConfig
func NewNonInteractiveDeferredLoadingClientConfig(ClientConfigLoader, *ConfigOverrides) ClientConfig
func NewPromptingAuthLoader(io.Reader) *PromptingAuthLoader

type OverridingClientConfig interface {
	ClientConfig
	MergedRawConfig() (api.Config, error)
}

func ParseTimeout(string) (time.Duration, error)

type PathOptions struct {
	GlobalFile        string
	EnvVar            string
	ExplicitFileFlag  string
	GlobalFileSubpath string
	LoadingRules      *ClientConfigLoadingRules
}

func (*PathOptions) GetDefaultFilename() string
func (*PathOptions) GetEnvVarFiles() []string
func (*PathOptions) GetExplicitFile() string
func (*PathOptions) GetLoadingPrecedence() []string
func (*PathOptions) GetStartingConfig() (*api.Config, error)
func (*PathOptions) IsExplicitFile() bool

type PersistAuthProviderConfigForUser func(user string) rest.AuthProviderConfigPersister

func PersisterForUser(ConfigAccess, string) rest.AuthProviderConfigPersister

type PromptingAuthLoader struct {
}

func (*PromptingAuthLoader) LoadAuth(string) (*auth.Info, error)
func (*PromptingAuthLoader) Prompt() (*auth.Info, error)
func RESTConfigFromKubeConfig([]byte) (*rest.Config, error)
func RecommendedAuthOverrideFlags(string) AuthOverrideFlags
func RecommendedClusterOverrideFlags(string) ClusterOverrideFlags

var RecommendedConfigDir string

func RecommendedConfigOverrideFlags(string) ConfigOverrideFlags
func RecommendedContextOverrideFlags(string) ContextOverrideFlags

var RecommendedHomeFile string
var RecommendedSchemaFile string

func RelativizeAuthInfoLocalPaths(*api.AuthInfo) error
func RelativizeClusterLocalPaths(*api.Cluster) error
func RelativizeConfigPaths(*api.Config, string) error
func RelativizePathWithNoBacksteps([]*string, string) error
func RemoveNamespacesPrefix(string) (string, error)
func ResolveConfigPaths(*api.Config, string) error
func ResolveLocalPaths(*api.Config) error
func ResolvePaths([]*string, string) error

var UseModifyConfigLock bool

func Validate(api.Config) error

type WarningHandler func(error)

func (WarningHandler) Warn(error)
func Write(api.Config) ([]byte, error)
func WriteToFile(api.Config, string) error
