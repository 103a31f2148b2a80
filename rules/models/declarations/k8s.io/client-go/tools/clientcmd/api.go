// Package k8s.io/client-go/tools/clientcmd/api of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package api

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

var AddToScheme func(s *runtime.Scheme) error

type AllowlistEntry struct {
	Command string
}

func (*AllowlistEntry) DeepCopy() *AllowlistEntry
func (*AllowlistEntry) DeepCopyInto(*AllowlistEntry)

type AuthInfo struct {
	LocationOfOrigin      string
	ClientCertificate     string
	ClientCertificateData []byte
	ClientKey             string
	ClientKeyData         []byte
	Token                 string
	TokenFile             string
	Impersonate           string
	ImpersonateUID        string
	ImpersonateGroups     []string
	ImpersonateUserExtra  map[string][]string
	Username              string
	Password              string
	AuthProvider          *AuthProviderConfig
	Exec                  *ExecConfig
	Extensions            map[string]runtime.Object
}

func (*AuthInfo) DeepCopy() *AuthInfo
func (*AuthInfo) DeepCopyInto(*AuthInfo)

type AuthProviderConfig struct {
	Name   string
	Config map[string]string
}

func (*AuthProviderConfig) DeepCopy() *AuthProviderConfig
func (*AuthProviderConfig) DeepCopyInto(*AuthProviderConfig)
func (AuthProviderConfig) GoString() string
func (AuthProviderConfig) String() string

type Cluster struct {
	LocationOfOrigin         string
	Server                   string
	TLSServerName            string
	InsecureSkipTLSVerify    bool
	CertificateAuthority     string
	CertificateAuthorityData []byte
	ProxyURL                 string
	DisableCompression       bool
	Extensions               map[string]runtime.Object
}

func (*Cluster) DeepCopy() *Cluster
func (*Cluster) DeepCopyInto(*Cluster)

type Config struct {
	Kind           string
	APIVersion     string
	Preferences    Preferences
	Clusters       map[string]*Cluster
	AuthInfos      map[string]*AuthInfo
	Contexts       map[string]*Context
	CurrentContext string
	Extensions     map[string]runtime.Object
}

func (*Config) DeepCopy() *Config
func (*Config) DeepCopyInto(*Config)
func (*Config) DeepCopyObject() runtime.Object
func (*Config) GetObjectKind() schema.ObjectKind
func (*Config) GroupVersionKind() schema.GroupVersionKind
func (*Config) SetGroupVersionKind(schema.GroupVersionKind)

type Context struct {
	LocationOfOrigin string
	Cluster          string
	AuthInfo         string
	Namespace        string
	Extensions       map[string]runtime.Object
}

func (*Context) DeepCopy() *Context
func (*Context) DeepCopyInto(*Context)

type ExecConfig struct {
	Command                 string
	Args                    []string
	Env                     []ExecEnvVar
	APIVersion              string
	InstallHint             string
	ProvideClusterInfo      bool
	Config                  runtime.Object
	InteractiveMode         ExecInteractiveMode
	StdinUnavailable        bool
	StdinUnavailableMessage string
	PluginPolicy            PluginPolicy
}

func (*ExecConfig) DeepCopy() *ExecConfig
func (*ExecConfig) DeepCopyInto(*ExecConfig)
func (ExecConfig) GoString() string
func (ExecConfig) String() string

type ExecEnvVar struct {
	Name  string
	Value string
}

func (*ExecEnvVar) DeepCopy() *ExecEnvVar
func (*ExecEnvVar) DeepCopyInto(*ExecEnvVar)

type ExecInteractiveMode string

func FlattenConfig(*Config) error
func FlattenContent(*string, *[]byte, string) error
func IsConfigEmpty(*Config) bool
func MakeAbs(string, string) (string, error)
func MinifyConfig(*Config) error
func NewAuthInfo() *AuthInfo
func NewCluster() *Cluster
func NewConfig() *Config
func NewContext() *Context
func NewPreferences() *Preferences

type PluginPolicy struct {
	PolicyType PolicyType
	Allowlist  []AllowlistEntry
}

func (*PluginPolicy) DeepCopy() *PluginPolicy
func (*PluginPolicy) DeepCopyInto(*PluginPolicy)

type PolicyType string
type Preferences struct {
	Colors     bool
	Extensions map[string]runtime.Object
}

func (*Preferences) DeepCopy() *Preferences
func (*Preferences) DeepCopyInto(*Preferences)
func RedactSecrets(*Config) error
func ResolvePath(string, string) string

var SchemeBuilder runtime.SchemeBuilder
var SchemeGroupVersion schema.GroupVersion

func ShortenConfig(*Config)
