// Package github.com/spf13/viper of github.com/spf13/viper v1.21.0, MIT, Copyright (c) 2014 Steve Francia
//
// Declarations without bodies, written by ci/declare; not to be edited.

package viper

import (
	"github.com/fsnotify/fsnotify"
	mapstructure "github.com/go-viper/mapstructure/v2"
	"github.com/spf13/afero"
	"github.com/spf13/pflag"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"
)

func AddConfigPath(string)
func AddRemoteProvider(string, string, string) error
func AddSecureRemoteProvider(string, string, string, string) error
func AllKeys() []string
func AllSettings() map[string]any
func AllowEmptyEnv(bool)
func AutomaticEnv()
func BindEnv(...string) error
func BindFlagValue(string, FlagValue) error
func BindFlagValues(FlagValueSet) error
func BindPFlag(string, *pflag.Flag) error
func BindPFlags(*pflag.FlagSet) error

type Codec interface {
	Decoder
	Encoder
}
type CodecRegistry interface {
	DecoderRegistry
	EncoderRegistry
}
type ConfigFileAlreadyExistsError string

func (ConfigFileAlreadyExistsError) Error() string

type ConfigFileNotFoundError struct {
}

func (ConfigFileNotFoundError) Error() string
func ConfigFileUsed() string

type ConfigMarshalError struct {
}

func (ConfigMarshalError) Error() string

type ConfigParseError struct {
}

func (ConfigParseError) Error() string
func (ConfigParseError) Unwrap() error
func Debug()
func DebugTo(io.Writer)
func DecodeHook(mapstructure.DecodeHookFunc) DecoderConfigOption

type Decoder interface {
	Decode([]byte, map[string]any) error
}
type DecoderConfigOption func(*mapstructure.DecoderConfig)
type DecoderRegistry interface {
	Decoder(string) (Decoder, error)
}
type DefaultCodecRegistry struct {
}

func (*DefaultCodecRegistry) Decoder(string) (Decoder, error)
func (*DefaultCodecRegistry) Encoder(string) (Encoder, error)
func (*DefaultCodecRegistry) RegisterCodec(string, Codec) error

type Encoder interface {
	Encode(map[string]any) ([]byte, error)
}
type EncoderRegistry interface {
	Encoder(string) (Encoder, error)
}

func EnvKeyReplacer(StringReplacer) Option
func ExperimentalBindStruct() Option
func ExperimentalFinder() Option

type Finder interface {
	Find(afero.Fs) ([]string, error)
}

func Finders(...Finder) Finder

type FlagValue interface {
	HasChanged() bool
	Name() string
	ValueString() string
	ValueType() string
}
type FlagValueSet interface {
	VisitAll(func(FlagValue))
}

func Get(string) any
func GetBool(string) bool
func GetDuration(string) time.Duration
func GetEnvPrefix() string
func GetFloat64(string) float64
func GetInt(string) int
func GetInt32(string) int32
func GetInt64(string) int64
func GetIntSlice(string) []int
func GetSizeInBytes(string) uint
func GetString(string) string
func GetStringMap(string) map[string]any
func GetStringMapString(string) map[string]string
func GetStringMapStringSlice(string) map[string][]string
func GetStringSlice(string) []string
func GetTime(string) time.Time
func GetUint(string) uint
func GetUint16(string) uint16
func GetUint32(string) uint32
func GetUint64(string) uint64
func GetUint8(string) uint8
func GetViper() *Viper
func InConfig(string) bool
func IsSet(string) bool
func KeyDelimiter(string) Option
func MergeConfig(io.Reader) error
func MergeConfigMap(map[string]any) error
func MergeInConfig() error
func MustBindEnv(...string)
func New() *Viper
func NewCodecRegistry() *DefaultCodecRegistry
func NewWithOptions(...Option) *Viper
func OnConfigChange(func(in fsnotify.Event))

type Option interface {
	apply(*Viper)
}

func ReadConfig(io.Reader) error
func ReadInConfig() error
func ReadRemoteConfig() error
func RegisterAlias(string, string)

var RemoteConfig remoteConfigFactory

type RemoteConfigError string

func (RemoteConfigError) Error() string

type RemoteProvider interface {
	Endpoint() string
	Path() string
	Provider() string
	SecretKeyring() string
}
type RemoteResponse struct {
	Value []byte
	Error error
}

func Reset()
func SafeWriteConfig() error
func SafeWriteConfigAs(string) error
func Set(string, any)
func SetConfigFile(string)
func SetConfigName(string)
func SetConfigPermissions(os.FileMode)
func SetConfigType(string)
func SetDefault(string, any)
func SetEnvKeyReplacer(*strings.Replacer)
func SetEnvPrefix(string)
func SetFs(afero.Fs)
func SetOptions(...Option)
func SetTypeByDefaultValue(bool)

type StringReplacer interface {
	Replace(string) string
}

func Sub(string) *Viper

var SupportedExts []string
var SupportedRemoteProviders []string

func Unmarshal(any, ...DecoderConfigOption) error
func UnmarshalExact(any, ...DecoderConfigOption) error
func UnmarshalKey(string, any, ...DecoderConfigOption) error

type UnsupportedConfigError string

func (UnsupportedConfigError) Error() string

type UnsupportedRemoteProviderError string

func (UnsupportedRemoteProviderError) Error() string

type Viper struct {
}

func (*Viper) AddConfigPath(string)
func (*Viper) AddRemoteProvider(string, string, string) error
func (*Viper) AddSecureRemoteProvider(string, string, string, string) error
func (*Viper) AllKeys() []string
func (*Viper) AllSettings() map[string]any
func (*Viper) AllowEmptyEnv(bool)
func (*Viper) AutomaticEnv()
func (*Viper) BindEnv(...string) error
func (*Viper) BindFlagValue(string, FlagValue) error
func (*Viper) BindFlagValues(FlagValueSet) error
func (*Viper) BindPFlag(string, *pflag.Flag) error
func (*Viper) BindPFlags(*pflag.FlagSet) error
func (*Viper) ConfigFileUsed() string
func (*Viper) Debug()
func (*Viper) DebugTo(io.Writer)
func (*Viper) Get(string) any
func (*Viper) GetBool(string) bool
func (*Viper) GetDuration(string) time.Duration
func (*Viper) GetEnvPrefix() string
func (*Viper) GetFloat64(string) float64
func (*Viper) GetInt(string) int
func (*Viper) GetInt32(string) int32
func (*Viper) GetInt64(string) int64
func (*Viper) GetIntSlice(string) []int
func (*Viper) GetSizeInBytes(string) uint
func (*Viper) GetString(string) string
func (*Viper) GetStringMap(string) map[string]any
func (*Viper) GetStringMapString(string) map[string]string
func (*Viper) GetStringMapStringSlice(string) map[string][]string
func (*Viper) GetStringSlice(string) []string
func (*Viper) GetTime(string) time.Time
func (*Viper) GetUint(string) uint
func (*Viper) GetUint16(string) uint16
func (*Viper) GetUint32(string) uint32
func (*Viper) GetUint64(string) uint64
func (*Viper) GetUint8(string) uint8
func (*Viper) InConfig(string) bool
func (*Viper) IsSet(string) bool
func (*Viper) MergeConfig(io.Reader) error
func (*Viper) MergeConfigMap(map[string]any) error
func (*Viper) MergeInConfig() error
func (*Viper) MustBindEnv(...string)
func (*Viper) OnConfigChange(func(in fsnotify.Event))
func (*Viper) ReadConfig(io.Reader) error
func (*Viper) ReadInConfig() error
func (*Viper) ReadRemoteConfig() error
func (*Viper) RegisterAlias(string, string)
func (*Viper) SafeWriteConfig() error
func (*Viper) SafeWriteConfigAs(string) error
func (*Viper) Set(string, any)
func (*Viper) SetConfigFile(string)
func (*Viper) SetConfigName(string)
func (*Viper) SetConfigPermissions(os.FileMode)
func (*Viper) SetConfigType(string)
func (*Viper) SetDefault(string, any)
func (*Viper) SetEnvKeyReplacer(*strings.Replacer)
func (*Viper) SetEnvPrefix(string)
func (*Viper) SetFs(afero.Fs)
func (*Viper) SetTypeByDefaultValue(bool)
func (*Viper) Sub(string) *Viper
func (*Viper) Unmarshal(any, ...DecoderConfigOption) error
func (*Viper) UnmarshalExact(any, ...DecoderConfigOption) error
func (*Viper) UnmarshalKey(string, any, ...DecoderConfigOption) error
func (*Viper) WatchConfig()
func (*Viper) WatchRemoteConfig() error
func (*Viper) WatchRemoteConfigOnChannel() error
func (*Viper) WriteConfig() error
func (*Viper) WriteConfigAs(string) error
func (*Viper) WriteConfigTo(io.Writer) error
func WatchConfig()
func WatchRemoteConfig() error
func WithCodecRegistry(CodecRegistry) Option
func WithDecodeHook(mapstructure.DecodeHookFunc) Option
func WithDecoderRegistry(DecoderRegistry) Option
func WithEncoderRegistry(EncoderRegistry) Option
func WithFinder(Finder) Option
func WithLogger(*slog.Logger) Option
func WriteConfig() error
func WriteConfigAs(string) error
func WriteConfigTo(io.Writer) error

type remoteConfigFactory interface {
	Get(RemoteProvider) (io.Reader, error)
	Watch(RemoteProvider) (io.Reader, error)
	WatchChannel(RemoteProvider) (<-chan *RemoteResponse, chan bool)
}
