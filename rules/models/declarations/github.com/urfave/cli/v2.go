// Package github.com/urfave/cli/v2 of github.com/urfave/cli/v2 v2.27.7, MIT, Copyright (c) 2022 urfave/cli maintainers
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cli

import (
	"context"
	"flag"
	"fmt"
	"io"
	"time"
)

type ActionFunc func(*Context) error
type ActionableFlag interface {
	Flag
	RunAction(*Context) error
}
type AfterFunc func(*Context) error
type App struct {
	Name                      string
	HelpName                  string
	Usage                     string
	UsageText                 string
	Args                      bool
	ArgsUsage                 string
	Version                   string
	Description               string
	DefaultCommand            string
	Commands                  []*Command
	Flags                     []Flag
	EnableBashCompletion      bool
	HideHelp                  bool
	HideHelpCommand           bool
	HideVersion               bool
	BashComplete              BashCompleteFunc
	Before                    BeforeFunc
	After                     AfterFunc
	Action                    ActionFunc
	CommandNotFound           CommandNotFoundFunc
	OnUsageError              OnUsageErrorFunc
	InvalidFlagAccessHandler  InvalidFlagAccessFunc
	Compiled                  time.Time
	Authors                   []*Author
	Copyright                 string
	Reader                    io.Reader
	Writer                    io.Writer
	ErrWriter                 io.Writer
	ExitErrHandler            ExitErrHandlerFunc
	Metadata                  map[string]any
	ExtraInfo                 func() map[string]string
	CustomAppHelpTemplate     string
	SliceFlagSeparator        string
	DisableSliceFlagSeparator bool
	UseShortOptionHandling    bool
	Suggest                   bool
	AllowExtFlags             bool
	SkipFlagParsing           bool
}

func (*App) Command(string) *Command
func (*App) Run([]string) error
func (*App) RunAndExitOnError()
func (*App) RunAsSubcommand(*Context) error
func (*App) RunContext(context.Context, []string) error
func (*App) Setup()
func (*App) ToFishCompletion() (string, error)
func (*App) ToMan() (string, error)
func (*App) ToManWithSection(int) (string, error)
func (*App) ToMarkdown() (string, error)
func (*App) VisibleCategories() []CommandCategory
func (*App) VisibleCommands() []*Command
func (*App) VisibleFlagCategories() []VisibleFlagCategory
func (*App) VisibleFlags() []Flag

var AppHelpTemplate string

type Args interface {
	First() string
	Get(int) string
	Len() int
	Present() bool
	Slice() []string
	Tail() []string
}
type Author struct {
	Name  string
	Email string
}

func (*Author) String() string

type BashCompleteFunc func(*Context)

var BashCompletionFlag Flag

type BeforeFunc func(*Context) error
type BoolFlag struct {
	Name               string
	Category           string
	DefaultText        string
	FilePath           string
	Usage              string
	Required           bool
	Hidden             bool
	HasBeenSet         bool
	Value              bool
	Destination        *bool
	Aliases            []string
	EnvVars            []string
	Count              *int
	DisableDefaultText bool
	Action             func(*Context, bool) error
}

func (*BoolFlag) Apply(*flag.FlagSet) error
func (*BoolFlag) Get(*Context) bool
func (*BoolFlag) GetCategory() string
func (*BoolFlag) GetDefaultText() string
func (*BoolFlag) GetEnvVars() []string
func (*BoolFlag) GetUsage() string
func (*BoolFlag) GetValue() string
func (*BoolFlag) IsRequired() bool
func (*BoolFlag) IsSet() bool
func (*BoolFlag) IsVisible() bool
func (*BoolFlag) Names() []string
func (*BoolFlag) RunAction(*Context) error
func (*BoolFlag) String() string
func (*BoolFlag) TakesValue() bool

type CategorizableFlag interface {
	GetCategory() string
	VisibleFlag
}
type Command struct {
	Name                   string
	Aliases                []string
	Usage                  string
	UsageText              string
	Description            string
	Args                   bool
	ArgsUsage              string
	Category               string
	BashComplete           BashCompleteFunc
	Before                 BeforeFunc
	After                  AfterFunc
	Action                 ActionFunc
	OnUsageError           OnUsageErrorFunc
	Subcommands            []*Command
	Flags                  []Flag
	SkipFlagParsing        bool
	HideHelp               bool
	HideHelpCommand        bool
	Hidden                 bool
	UseShortOptionHandling bool
	HelpName               string
	CustomHelpTemplate     string
}

func (*Command) Command(string) *Command
func (*Command) FullName() string
func (*Command) HasName(string) bool
func (*Command) Names() []string
func (*Command) Run(*Context, ...string) error
func (*Command) VisibleCategories() []CommandCategory
func (*Command) VisibleCommands() []*Command
func (*Command) VisibleFlagCategories() []VisibleFlagCategory
func (*Command) VisibleFlags() []Flag

type CommandCategories interface {
	AddCommand(string, *Command)
	Categories() []CommandCategory
}
type CommandCategory interface {
	Name() string
	VisibleCommands() []*Command
}

var CommandHelpTemplate string

type CommandNotFoundFunc func(*Context, string)
type Commands []*Command
type CommandsByName []*Command

func (CommandsByName) Len() int
func (CommandsByName) Less(int, int) bool
func (CommandsByName) Swap(int, int)

type Context struct {
	context.Context
	App     *App
	Command *Command
}

func (*Context) Args() Args
func (*Context) Bool(string) bool
func (*Context) Count(string) int
func (*Context) Duration(string) time.Duration
func (*Context) FlagNames() []string
func (*Context) Float64(string) float64
func (*Context) Float64Slice(string) []float64
func (*Context) Generic(string) any
func (*Context) Int(string) int
func (*Context) Int64(string) int64
func (*Context) Int64Slice(string) []int64
func (*Context) IntSlice(string) []int
func (*Context) IsSet(string) bool
func (*Context) Lineage() []*Context
func (*Context) LocalFlagNames() []string
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Path(string) string
func (*Context) Set(string, string) error
func (*Context) String(string) string
func (*Context) StringSlice(string) []string
func (*Context) Timestamp(string) *time.Time
func (*Context) Uint(string) uint
func (*Context) Uint64(string) uint64
func (*Context) Uint64Slice(string) []uint64
func (*Context) UintSlice(string) []uint
func (*Context) Value(string) any

type Countable interface {
	Count() int
}

func DefaultAppComplete(*Context)
func DefaultCompleteWithFlags(*Command) func(cCtx *Context)

type DocGenerationFlag interface {
	Flag
	GetDefaultText() string
	GetEnvVars() []string
	GetUsage() string
	GetValue() string
	TakesValue() bool
}
type DocGenerationSliceFlag interface {
	DocGenerationFlag
	IsSliceFlag() bool
}
type DurationFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       time.Duration
	Destination *time.Duration
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, time.Duration) error
}

func (*DurationFlag) Apply(*flag.FlagSet) error
func (*DurationFlag) Get(*Context) time.Duration
func (*DurationFlag) GetCategory() string
func (*DurationFlag) GetDefaultText() string
func (*DurationFlag) GetEnvVars() []string
func (*DurationFlag) GetUsage() string
func (*DurationFlag) GetValue() string
func (*DurationFlag) IsRequired() bool
func (*DurationFlag) IsSet() bool
func (*DurationFlag) IsVisible() bool
func (*DurationFlag) Names() []string
func (*DurationFlag) RunAction(*Context) error
func (*DurationFlag) String() string
func (*DurationFlag) TakesValue() bool

var ErrWriter io.Writer

type ErrorFormatter interface {
	Format(fmt.State, rune)
}

func Exit(any, int) ExitCoder

type ExitCoder interface {
	ExitCode() int
	error
}
type ExitErrHandlerFunc func(cCtx *Context, err error)

var FishCompletionTemplate string

type Flag interface {
	Apply(*flag.FlagSet) error
	IsSet() bool
	Names() []string
	fmt.Stringer
}
type FlagCategories interface {
	AddFlag(string, Flag)
	VisibleCategories() []VisibleFlagCategory
}
type FlagEnvHintFunc func(envVars []string, str string) string

var FlagEnvHinter FlagEnvHintFunc

type FlagFileHintFunc func(filePath string, str string) string

var FlagFileHinter FlagFileHintFunc

type FlagNamePrefixFunc func(fullName []string, placeholder string) string

var FlagNamePrefixer FlagNamePrefixFunc

func FlagNames(string, []string) []string

type FlagStringFunc func(Flag) string

var FlagStringer FlagStringFunc

type FlagsByName []Flag

func (FlagsByName) Len() int
func (FlagsByName) Less(int, int) bool
func (FlagsByName) Swap(int, int)

type Float64Flag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       float64
	Destination *float64
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, float64) error
}

func (*Float64Flag) Apply(*flag.FlagSet) error
func (*Float64Flag) Get(*Context) float64
func (*Float64Flag) GetCategory() string
func (*Float64Flag) GetDefaultText() string
func (*Float64Flag) GetEnvVars() []string
func (*Float64Flag) GetUsage() string
func (*Float64Flag) GetValue() string
func (*Float64Flag) IsRequired() bool
func (*Float64Flag) IsSet() bool
func (*Float64Flag) IsVisible() bool
func (*Float64Flag) Names() []string
func (*Float64Flag) RunAction(*Context) error
func (*Float64Flag) String() string
func (*Float64Flag) TakesValue() bool

type Float64Slice struct {
}

func (*Float64Slice) Get() any
func (*Float64Slice) Serialize() string
func (*Float64Slice) Set(string) error
func (*Float64Slice) String() string
func (*Float64Slice) Value() []float64
func (*Float64Slice) WithSeparatorSpec(separatorSpec)

type Float64SliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *Float64Slice
	Destination *Float64Slice
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, []float64) error
}

func (*Float64SliceFlag) Apply(*flag.FlagSet) error
func (*Float64SliceFlag) Get(*Context) []float64
func (*Float64SliceFlag) GetCategory() string
func (*Float64SliceFlag) GetDefaultText() string
func (*Float64SliceFlag) GetDestination() []float64
func (*Float64SliceFlag) GetEnvVars() []string
func (*Float64SliceFlag) GetUsage() string
func (*Float64SliceFlag) GetValue() string
func (*Float64SliceFlag) IsRequired() bool
func (*Float64SliceFlag) IsSet() bool
func (*Float64SliceFlag) IsSliceFlag() bool
func (*Float64SliceFlag) IsVisible() bool
func (*Float64SliceFlag) Names() []string
func (*Float64SliceFlag) RunAction(*Context) error
func (*Float64SliceFlag) SetDestination([]float64)
func (*Float64SliceFlag) SetValue([]float64)
func (*Float64SliceFlag) String() string
func (*Float64SliceFlag) TakesValue() bool
func (*Float64SliceFlag) WithSeparatorSpec(separatorSpec)

type Generic interface {
	Set(string) error
	String() string
}
type GenericFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       Generic
	Destination Generic
	Aliases     []string
	EnvVars     []string
	TakesFile   bool
	Action      func(*Context, any) error
}

func (*GenericFlag) Apply(*flag.FlagSet) error
func (*GenericFlag) Get(*Context) any
func (*GenericFlag) GetCategory() string
func (*GenericFlag) GetDefaultText() string
func (*GenericFlag) GetEnvVars() []string
func (*GenericFlag) GetUsage() string
func (*GenericFlag) GetValue() string
func (*GenericFlag) IsRequired() bool
func (*GenericFlag) IsSet() bool
func (*GenericFlag) IsVisible() bool
func (*GenericFlag) Names() []string
func (*GenericFlag) RunAction(*Context) error
func (*GenericFlag) String() string
func (*GenericFlag) TakesValue() bool
func HandleAction(any, *Context) error
func HandleExitCoder(error)

var HelpFlag Flag
var HelpPrinter helpPrinter
var HelpPrinterCustom helpPrinterCustom

type Int64Flag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       int64
	Destination *int64
	Aliases     []string
	EnvVars     []string
	Base        int
	Action      func(*Context, int64) error
}

func (*Int64Flag) Apply(*flag.FlagSet) error
func (*Int64Flag) Get(*Context) int64
func (*Int64Flag) GetCategory() string
func (*Int64Flag) GetDefaultText() string
func (*Int64Flag) GetEnvVars() []string
func (*Int64Flag) GetUsage() string
func (*Int64Flag) GetValue() string
func (*Int64Flag) IsRequired() bool
func (*Int64Flag) IsSet() bool
func (*Int64Flag) IsVisible() bool
func (*Int64Flag) Names() []string
func (*Int64Flag) RunAction(*Context) error
func (*Int64Flag) String() string
func (*Int64Flag) TakesValue() bool

type Int64Slice struct {
}

func (*Int64Slice) Get() any
func (*Int64Slice) Serialize() string
func (*Int64Slice) Set(string) error
func (*Int64Slice) String() string
func (*Int64Slice) Value() []int64
func (*Int64Slice) WithSeparatorSpec(separatorSpec)

type Int64SliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *Int64Slice
	Destination *Int64Slice
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, []int64) error
}

func (*Int64SliceFlag) Apply(*flag.FlagSet) error
func (*Int64SliceFlag) Get(*Context) []int64
func (*Int64SliceFlag) GetCategory() string
func (*Int64SliceFlag) GetDefaultText() string
func (*Int64SliceFlag) GetDestination() []int64
func (*Int64SliceFlag) GetEnvVars() []string
func (*Int64SliceFlag) GetUsage() string
func (*Int64SliceFlag) GetValue() string
func (*Int64SliceFlag) IsRequired() bool
func (*Int64SliceFlag) IsSet() bool
func (*Int64SliceFlag) IsSliceFlag() bool
func (*Int64SliceFlag) IsVisible() bool
func (*Int64SliceFlag) Names() []string
func (*Int64SliceFlag) RunAction(*Context) error
func (*Int64SliceFlag) SetDestination([]int64)
func (*Int64SliceFlag) SetValue([]int64)
func (*Int64SliceFlag) String() string
func (*Int64SliceFlag) TakesValue() bool
func (*Int64SliceFlag) WithSeparatorSpec(separatorSpec)

type IntFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       int
	Destination *int
	Aliases     []string
	EnvVars     []string
	Base        int
	Action      func(*Context, int) error
}

func (*IntFlag) Apply(*flag.FlagSet) error
func (*IntFlag) Get(*Context) int
func (*IntFlag) GetCategory() string
func (*IntFlag) GetDefaultText() string
func (*IntFlag) GetEnvVars() []string
func (*IntFlag) GetUsage() string
func (*IntFlag) GetValue() string
func (*IntFlag) IsRequired() bool
func (*IntFlag) IsSet() bool
func (*IntFlag) IsVisible() bool
func (*IntFlag) Names() []string
func (*IntFlag) RunAction(*Context) error
func (*IntFlag) String() string
func (*IntFlag) TakesValue() bool

type IntSlice struct {
}

func (*IntSlice) Get() any
func (*IntSlice) Serialize() string
func (*IntSlice) Set(string) error
func (*IntSlice) SetInt(int)
func (*IntSlice) String() string
func (*IntSlice) Value() []int
func (*IntSlice) WithSeparatorSpec(separatorSpec)

type IntSliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *IntSlice
	Destination *IntSlice
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, []int) error
}

func (*IntSliceFlag) Apply(*flag.FlagSet) error
func (*IntSliceFlag) Get(*Context) []int
func (*IntSliceFlag) GetCategory() string
func (*IntSliceFlag) GetDefaultText() string
func (*IntSliceFlag) GetDestination() []int
func (*IntSliceFlag) GetEnvVars() []string
func (*IntSliceFlag) GetUsage() string
func (*IntSliceFlag) GetValue() string
func (*IntSliceFlag) IsRequired() bool
func (*IntSliceFlag) IsSet() bool
func (*IntSliceFlag) IsSliceFlag() bool
func (*IntSliceFlag) IsVisible() bool
func (*IntSliceFlag) Names() []string
func (*IntSliceFlag) RunAction(*Context) error
func (*IntSliceFlag) SetDestination([]int)
func (*IntSliceFlag) SetValue([]int)
func (*IntSliceFlag) String() string
func (*IntSliceFlag) TakesValue() bool
func (*IntSliceFlag) WithSeparatorSpec(separatorSpec)

type InvalidFlagAccessFunc func(*Context, string)

var MarkdownDocTemplate string

type MultiError interface {
	Errors() []error
	error
}
type MultiFloat64Flag = SliceFlag[*Float64SliceFlag, []float64, float64]
type MultiInt64Flag = SliceFlag[*Int64SliceFlag, []int64, int64]
type MultiIntFlag = SliceFlag[*IntSliceFlag, []int, int]
type MultiStringFlag = SliceFlag[*StringSliceFlag, []string, string]

func NewApp() *App
func NewContext(*App, *flag.FlagSet, *Context) *Context
func NewExitError(any, int) ExitCoder
func NewFloat64Slice(...float64) *Float64Slice
func NewInt64Slice(...int64) *Int64Slice
func NewIntSlice(...int) *IntSlice
func NewStringSlice(...string) *StringSlice
func NewTimestamp(time.Time) *Timestamp
func NewUint64Slice(...uint64) *Uint64Slice
func NewUintSlice(...uint) *UintSlice

type OnUsageErrorFunc func(cCtx *Context, err error, isSubcommand bool) error

var OsExiter func(code int)

type Path = string
type PathFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       Path
	Destination *Path
	Aliases     []string
	EnvVars     []string
	TakesFile   bool
	Action      func(*Context, Path) error
}

func (*PathFlag) Apply(*flag.FlagSet) error
func (*PathFlag) Get(*Context) string
func (*PathFlag) GetCategory() string
func (*PathFlag) GetDefaultText() string
func (*PathFlag) GetEnvVars() []string
func (*PathFlag) GetUsage() string
func (*PathFlag) GetValue() string
func (*PathFlag) IsRequired() bool
func (*PathFlag) IsSet() bool
func (*PathFlag) IsVisible() bool
func (*PathFlag) Names() []string
func (*PathFlag) RunAction(*Context) error
func (*PathFlag) String() string
func (*PathFlag) TakesValue() bool

type RequiredFlag interface {
	Flag
	IsRequired() bool
}
type Serializer interface {
	Serialize() string
}

func ShowAppHelp(*Context) error
func ShowAppHelpAndExit(*Context, int)
func ShowCommandCompletions(*Context, string)
func ShowCommandHelp(*Context, string) error
func ShowCommandHelpAndExit(*Context, string, int)
func ShowCompletions(*Context)
func ShowSubcommandHelp(*Context) error
func ShowSubcommandHelpAndExit(*Context, int)
func ShowVersion(*Context)

type SliceFlag[T SliceFlagTarget[E], S ~[]E, E any] struct {
	Target      T
	Value       S
	Destination *S
}

func (*SliceFlag[T, S, E]) Apply(*flag.FlagSet) error
func (*SliceFlag[T, S, E]) GetCategory() string
func (*SliceFlag[T, S, E]) GetDefaultText() string
func (*SliceFlag[T, S, E]) GetDestination() S
func (*SliceFlag[T, S, E]) GetEnvVars() []string
func (*SliceFlag[T, S, E]) GetUsage() string
func (*SliceFlag[T, S, E]) GetValue() string
func (*SliceFlag[T, S, E]) IsRequired() bool
func (*SliceFlag[T, S, E]) IsSet() bool
func (*SliceFlag[T, S, E]) IsVisible() bool
func (*SliceFlag[T, S, E]) Names() []string
func (*SliceFlag[T, S, E]) SetDestination(S)
func (*SliceFlag[T, S, E]) SetValue(S)
func (*SliceFlag[T, S, E]) String() string
func (*SliceFlag[T, S, E]) TakesValue() bool

type SliceFlagTarget[E any] interface {
	CategorizableFlag
	DocGenerationFlag
	Flag
	GetDestination() []E
	RequiredFlag
	SetDestination([]E)
	SetValue([]E)
	VisibleFlag
}
type StringFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       string
	Destination *string
	Aliases     []string
	EnvVars     []string
	TakesFile   bool
	Action      func(*Context, string) error
}

func (*StringFlag) Apply(*flag.FlagSet) error
func (*StringFlag) Get(*Context) string
func (*StringFlag) GetCategory() string
func (*StringFlag) GetDefaultText() string
func (*StringFlag) GetEnvVars() []string
func (*StringFlag) GetUsage() string
func (*StringFlag) GetValue() string
func (*StringFlag) IsRequired() bool
func (*StringFlag) IsSet() bool
func (*StringFlag) IsVisible() bool
func (*StringFlag) Names() []string
func (*StringFlag) RunAction(*Context) error
func (*StringFlag) String() string
func (*StringFlag) TakesValue() bool

type StringSlice struct {
}

func (*StringSlice) Get() any
func (*StringSlice) Serialize() string
func (*StringSlice) Set(string) error
func (*StringSlice) String() string
func (*StringSlice) Value() []string
func (*StringSlice) WithSeparatorSpec(separatorSpec)

type StringSliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *StringSlice
	Destination *StringSlice
	Aliases     []string
	EnvVars     []string
	TakesFile   bool
	Action      func(*Context, []string) error
	KeepSpace   bool
}

func (*StringSliceFlag) Apply(*flag.FlagSet) error
func (*StringSliceFlag) Get(*Context) []string
func (*StringSliceFlag) GetCategory() string
func (*StringSliceFlag) GetDefaultText() string
func (*StringSliceFlag) GetDestination() []string
func (*StringSliceFlag) GetEnvVars() []string
func (*StringSliceFlag) GetUsage() string
func (*StringSliceFlag) GetValue() string
func (*StringSliceFlag) IsRequired() bool
func (*StringSliceFlag) IsSet() bool
func (*StringSliceFlag) IsSliceFlag() bool
func (*StringSliceFlag) IsVisible() bool
func (*StringSliceFlag) Names() []string
func (*StringSliceFlag) RunAction(*Context) error
func (*StringSliceFlag) SetDestination([]string)
func (*StringSliceFlag) SetValue([]string)
func (*StringSliceFlag) String() string
func (*StringSliceFlag) TakesValue() bool
func (*StringSliceFlag) WithSeparatorSpec(separatorSpec)

var SubcommandHelpTemplate string
var SuggestCommand SuggestCommandFunc

type SuggestCommandFunc func(commands []*Command, provided string) string

var SuggestDidYouMeanTemplate string
var SuggestFlag SuggestFlagFunc

type SuggestFlagFunc func(flags []Flag, provided string, hideHelp bool) string
type Timestamp struct {
}

func (*Timestamp) Get() any
func (*Timestamp) Set(string) error
func (*Timestamp) SetLayout(string)
func (*Timestamp) SetLocation(*time.Location)
func (*Timestamp) SetTimestamp(time.Time)
func (*Timestamp) String() string
func (*Timestamp) Value() *time.Time

type TimestampFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *Timestamp
	Destination *Timestamp
	Aliases     []string
	EnvVars     []string
	Layout      string
	Timezone    *time.Location
	Action      func(*Context, *time.Time) error
}

func (*TimestampFlag) Apply(*flag.FlagSet) error
func (*TimestampFlag) Get(*Context) *time.Time
func (*TimestampFlag) GetCategory() string
func (*TimestampFlag) GetDefaultText() string
func (*TimestampFlag) GetEnvVars() []string
func (*TimestampFlag) GetUsage() string
func (*TimestampFlag) GetValue() string
func (*TimestampFlag) IsRequired() bool
func (*TimestampFlag) IsSet() bool
func (*TimestampFlag) IsVisible() bool
func (*TimestampFlag) Names() []string
func (*TimestampFlag) RunAction(*Context) error
func (*TimestampFlag) String() string
func (*TimestampFlag) TakesValue() bool

type Uint64Flag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       uint64
	Destination *uint64
	Aliases     []string
	EnvVars     []string
	Base        int
	Action      func(*Context, uint64) error
}

func (*Uint64Flag) Apply(*flag.FlagSet) error
func (*Uint64Flag) Get(*Context) uint64
func (*Uint64Flag) GetCategory() string
func (*Uint64Flag) GetDefaultText() string
func (*Uint64Flag) GetEnvVars() []string
func (*Uint64Flag) GetUsage() string
func (*Uint64Flag) GetValue() string
func (*Uint64Flag) IsRequired() bool
func (*Uint64Flag) IsSet() bool
func (*Uint64Flag) IsVisible() bool
func (*Uint64Flag) Names() []string
func (*Uint64Flag) RunAction(*Context) error
func (*Uint64Flag) String() string
func (*Uint64Flag) TakesValue() bool

type Uint64Slice struct {
}

func (*Uint64Slice) Get() any
func (*Uint64Slice) Serialize() string
func (*Uint64Slice) Set(string) error
func (*Uint64Slice) String() string
func (*Uint64Slice) Value() []uint64
func (*Uint64Slice) WithSeparatorSpec(separatorSpec)

type Uint64SliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *Uint64Slice
	Destination *Uint64Slice
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, []uint64) error
}

func (*Uint64SliceFlag) Apply(*flag.FlagSet) error
func (*Uint64SliceFlag) Get(*Context) []uint64
func (*Uint64SliceFlag) GetCategory() string
func (*Uint64SliceFlag) GetDefaultText() string
func (*Uint64SliceFlag) GetEnvVars() []string
func (*Uint64SliceFlag) GetUsage() string
func (*Uint64SliceFlag) GetValue() string
func (*Uint64SliceFlag) IsRequired() bool
func (*Uint64SliceFlag) IsSet() bool
func (*Uint64SliceFlag) IsSliceFlag() bool
func (*Uint64SliceFlag) IsVisible() bool
func (*Uint64SliceFlag) Names() []string
func (*Uint64SliceFlag) RunAction(*Context) error
func (*Uint64SliceFlag) String() string
func (*Uint64SliceFlag) TakesValue() bool
func (*Uint64SliceFlag) WithSeparatorSpec(separatorSpec)

type UintFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       uint
	Destination *uint
	Aliases     []string
	EnvVars     []string
	Base        int
	Action      func(*Context, uint) error
}

func (*UintFlag) Apply(*flag.FlagSet) error
func (*UintFlag) Get(*Context) uint
func (*UintFlag) GetCategory() string
func (*UintFlag) GetDefaultText() string
func (*UintFlag) GetEnvVars() []string
func (*UintFlag) GetUsage() string
func (*UintFlag) GetValue() string
func (*UintFlag) IsRequired() bool
func (*UintFlag) IsSet() bool
func (*UintFlag) IsVisible() bool
func (*UintFlag) Names() []string
func (*UintFlag) RunAction(*Context) error
func (*UintFlag) String() string
func (*UintFlag) TakesValue() bool

type UintSlice struct {
}

func (*UintSlice) Get() any
func (*UintSlice) Serialize() string
func (*UintSlice) Set(string) error
func (*UintSlice) SetUint(uint)
func (*UintSlice) String() string
func (*UintSlice) Value() []uint
func (*UintSlice) WithSeparatorSpec(separatorSpec)

type UintSliceFlag struct {
	Name        string
	Category    string
	DefaultText string
	FilePath    string
	Usage       string
	Required    bool
	Hidden      bool
	HasBeenSet  bool
	Value       *UintSlice
	Destination *UintSlice
	Aliases     []string
	EnvVars     []string
	Action      func(*Context, []uint) error
}

func (*UintSliceFlag) Apply(*flag.FlagSet) error
func (*UintSliceFlag) Get(*Context) []uint
func (*UintSliceFlag) GetCategory() string
func (*UintSliceFlag) GetDefaultText() string
func (*UintSliceFlag) GetEnvVars() []string
func (*UintSliceFlag) GetUsage() string
func (*UintSliceFlag) GetValue() string
func (*UintSliceFlag) IsRequired() bool
func (*UintSliceFlag) IsSet() bool
func (*UintSliceFlag) IsSliceFlag() bool
func (*UintSliceFlag) IsVisible() bool
func (*UintSliceFlag) Names() []string
func (*UintSliceFlag) RunAction(*Context) error
func (*UintSliceFlag) String() string
func (*UintSliceFlag) TakesValue() bool
func (*UintSliceFlag) WithSeparatorSpec(separatorSpec)

var VersionFlag Flag
var VersionPrinter func(cCtx *Context)

type VisibleFlag interface {
	Flag
	IsVisible() bool
}
type VisibleFlagCategory interface {
	Flags() []VisibleFlag
	Name() string
}
type helpPrinter func(w io.Writer, templ string, data any)
type helpPrinterCustom func(w io.Writer, templ string, data any, customFunc map[string]any)
type separatorSpec struct {
}
