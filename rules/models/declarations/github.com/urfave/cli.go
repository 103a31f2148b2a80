// Package github.com/urfave/cli of github.com/urfave/cli v1.22.17, MIT, Copyright (c) 2023 Jeremy Saenz & Contributors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cli

import (
	"flag"
	"fmt"
	"io"
	"time"
)

type ActionFunc func(*Context) error
type AfterFunc func(*Context) error
type App struct {
	Name                   string
	HelpName               string
	Usage                  string
	UsageText              string
	ArgsUsage              string
	Version                string
	Description            string
	Commands               []Command
	Flags                  []Flag
	EnableBashCompletion   bool
	HideHelp               bool
	HideVersion            bool
	BashComplete           BashCompleteFunc
	Before                 BeforeFunc
	After                  AfterFunc
	Action                 any
	CommandNotFound        CommandNotFoundFunc
	OnUsageError           OnUsageErrorFunc
	Compiled               time.Time
	Authors                []Author
	Copyright              string
	Author                 string
	Email                  string
	Writer                 io.Writer
	ErrWriter              io.Writer
	ExitErrHandler         ExitErrHandlerFunc
	Metadata               map[string]any
	ExtraInfo              func() map[string]string
	CustomAppHelpTemplate  string
	UseShortOptionHandling bool
}

func (*App) Categories() CommandCategories
func (*App) Command(string) *Command
func (*App) Run([]string) error
func (*App) RunAndExitOnError()
func (*App) RunAsSubcommand(*Context) error
func (*App) Setup()
func (*App) ToFishCompletion() (string, error)
func (*App) ToMan() (string, error)
func (*App) ToMarkdown() (string, error)
func (*App) VisibleCategories() []*CommandCategory
func (*App) VisibleCommands() []Command
func (*App) VisibleFlags() []Flag

var AppHelpTemplate string

type Args []string

func (Args) First() string
func (Args) Get(int) string
func (Args) Present() bool
func (Args) Swap(int, int) error
func (Args) Tail() []string

type Author struct {
	Name  string
	Email string
}

func (Author) String() string

type BashCompleteFunc func(*Context)

var BashCompletionFlag Flag

type BeforeFunc func(*Context) error
type BoolFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Destination *bool
}

func (BoolFlag) Apply(*flag.FlagSet)
func (BoolFlag) ApplyWithError(*flag.FlagSet) error
func (BoolFlag) GetName() string
func (BoolFlag) GetUsage() string
func (BoolFlag) GetValue() string
func (BoolFlag) IsRequired() bool
func (BoolFlag) String() string
func (BoolFlag) TakesValue() bool

type BoolTFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Destination *bool
}

func (BoolTFlag) Apply(*flag.FlagSet)
func (BoolTFlag) ApplyWithError(*flag.FlagSet) error
func (BoolTFlag) GetName() string
func (BoolTFlag) GetUsage() string
func (BoolTFlag) GetValue() string
func (BoolTFlag) IsRequired() bool
func (BoolTFlag) String() string
func (BoolTFlag) TakesValue() bool

type Command struct {
	Name                   string
	ShortName              string
	Aliases                []string
	Usage                  string
	UsageText              string
	Description            string
	ArgsUsage              string
	Category               string
	BashComplete           BashCompleteFunc
	Before                 BeforeFunc
	After                  AfterFunc
	Action                 any
	OnUsageError           OnUsageErrorFunc
	Subcommands            Commands
	Flags                  []Flag
	SkipFlagParsing        bool
	SkipArgReorder         bool
	HideHelp               bool
	Hidden                 bool
	UseShortOptionHandling bool
	HelpName               string
	CustomHelpTemplate     string
}

func (Command) FullName() string
func (Command) HasName(string) bool
func (Command) Names() []string
func (Command) Run(*Context) error
func (Command) VisibleFlags() []Flag

type CommandCategories []*CommandCategory

func (CommandCategories) AddCommand(string, Command) CommandCategories
func (CommandCategories) Len() int
func (CommandCategories) Less(int, int) bool
func (CommandCategories) Swap(int, int)

type CommandCategory struct {
	Name     string
	Commands Commands
}

func (*CommandCategory) VisibleCommands() []Command

var CommandHelpTemplate string

type CommandNotFoundFunc func(*Context, string)
type Commands []Command
type CommandsByName []Command

func (CommandsByName) Len() int
func (CommandsByName) Less(int, int) bool
func (CommandsByName) Swap(int, int)

type Context struct {
	App     *App
	Command Command
}

func (*Context) Args() Args
func (*Context) Bool(string) bool
func (*Context) BoolT(string) bool
func (*Context) Duration(string) time.Duration
func (*Context) FlagNames() []string
func (*Context) Float64(string) float64
func (*Context) Generic(string) any
func (*Context) GlobalBool(string) bool
func (*Context) GlobalBoolT(string) bool
func (*Context) GlobalDuration(string) time.Duration
func (*Context) GlobalFlagNames() []string
func (*Context) GlobalFloat64(string) float64
func (*Context) GlobalGeneric(string) any
func (*Context) GlobalInt(string) int
func (*Context) GlobalInt64(string) int64
func (*Context) GlobalInt64Slice(string) []int64
func (*Context) GlobalIntSlice(string) []int
func (*Context) GlobalIsSet(string) bool
func (*Context) GlobalSet(string, string) error
func (*Context) GlobalString(string) string
func (*Context) GlobalStringSlice(string) []string
func (*Context) GlobalUint(string) uint
func (*Context) GlobalUint64(string) uint64
func (*Context) Int(string) int
func (*Context) Int64(string) int64
func (*Context) Int64Slice(string) []int64
func (*Context) IntSlice(string) []int
func (*Context) IsSet(string) bool
func (*Context) NArg() int
func (*Context) NumFlags() int
func (*Context) Parent() *Context
func (*Context) Set(string, string) error
func (*Context) String(string) string
func (*Context) StringSlice(string) []string
func (*Context) Uint(string) uint
func (*Context) Uint64(string) uint64
func DefaultAppComplete(*Context)
func DefaultCompleteWithFlags(*Command) func(c *Context)

type DocGenerationFlag interface {
	Flag
	GetUsage() string
	GetValue() string
	TakesValue() bool
}
type DurationFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       time.Duration
	Destination *time.Duration
}

func (DurationFlag) Apply(*flag.FlagSet)
func (DurationFlag) ApplyWithError(*flag.FlagSet) error
func (DurationFlag) GetName() string
func (DurationFlag) GetUsage() string
func (DurationFlag) GetValue() string
func (DurationFlag) IsRequired() bool
func (DurationFlag) String() string
func (DurationFlag) TakesValue() bool

var ErrWriter io.Writer

type ErrorFormatter interface {
	Format(fmt.State, rune)
}
type ExitCoder interface {
	ExitCode() int
	error
}
type ExitErrHandlerFunc func(context *Context, err error)
type ExitError struct {
}

func (*ExitError) Error() string
func (*ExitError) ExitCode() int

var FishCompletionTemplate string

type Flag interface {
	Apply(*flag.FlagSet)
	GetName() string
	fmt.Stringer
}
type FlagEnvHintFunc func(envVar string, str string) string

var FlagEnvHinter FlagEnvHintFunc

type FlagFileHintFunc func(filePath string, str string) string

var FlagFileHinter FlagFileHintFunc

type FlagNamePrefixFunc func(fullName string, placeholder string) string

var FlagNamePrefixer FlagNamePrefixFunc

type FlagStringFunc func(Flag) string

var FlagStringer FlagStringFunc

type FlagsByName []Flag

func (FlagsByName) Len() int
func (FlagsByName) Less(int, int) bool
func (FlagsByName) Swap(int, int)

type Float64Flag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       float64
	Destination *float64
}

func (Float64Flag) Apply(*flag.FlagSet)
func (Float64Flag) ApplyWithError(*flag.FlagSet) error
func (Float64Flag) GetName() string
func (Float64Flag) GetUsage() string
func (Float64Flag) GetValue() string
func (Float64Flag) IsRequired() bool
func (Float64Flag) String() string
func (Float64Flag) TakesValue() bool

type Generic interface {
	Set(string) error
	String() string
}
type GenericFlag struct {
	Name      string
	Usage     string
	EnvVar    string
	FilePath  string
	Required  bool
	Hidden    bool
	TakesFile bool
	Value     Generic
}

func (GenericFlag) Apply(*flag.FlagSet)
func (GenericFlag) ApplyWithError(*flag.FlagSet) error
func (GenericFlag) GetName() string
func (GenericFlag) GetUsage() string
func (GenericFlag) GetValue() string
func (GenericFlag) IsRequired() bool
func (GenericFlag) String() string
func (GenericFlag) TakesValue() bool
func HandleAction(any, *Context) error
func HandleExitCoder(error)

var HelpFlag Flag
var HelpPrinter helpPrinter
var HelpPrinterCustom helpPrinterCustom

type Int64Flag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       int64
	Destination *int64
}

func (Int64Flag) Apply(*flag.FlagSet)
func (Int64Flag) ApplyWithError(*flag.FlagSet) error
func (Int64Flag) GetName() string
func (Int64Flag) GetUsage() string
func (Int64Flag) GetValue() string
func (Int64Flag) IsRequired() bool
func (Int64Flag) String() string
func (Int64Flag) TakesValue() bool

type Int64Slice []int64

func (*Int64Slice) Get() any
func (*Int64Slice) Set(string) error
func (*Int64Slice) String() string
func (*Int64Slice) Value() []int64

type Int64SliceFlag struct {
	Name     string
	Usage    string
	EnvVar   string
	FilePath string
	Required bool
	Hidden   bool
	Value    *Int64Slice
}

func (Int64SliceFlag) Apply(*flag.FlagSet)
func (Int64SliceFlag) ApplyWithError(*flag.FlagSet) error
func (Int64SliceFlag) GetName() string
func (Int64SliceFlag) GetUsage() string
func (Int64SliceFlag) GetValue() string
func (Int64SliceFlag) IsRequired() bool
func (Int64SliceFlag) String() string
func (Int64SliceFlag) TakesValue() bool

type IntFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       int
	Destination *int
}

func (IntFlag) Apply(*flag.FlagSet)
func (IntFlag) ApplyWithError(*flag.FlagSet) error
func (IntFlag) GetName() string
func (IntFlag) GetUsage() string
func (IntFlag) GetValue() string
func (IntFlag) IsRequired() bool
func (IntFlag) String() string
func (IntFlag) TakesValue() bool

type IntSlice []int

func (*IntSlice) Get() any
func (*IntSlice) Set(string) error
func (*IntSlice) String() string
func (*IntSlice) Value() []int

type IntSliceFlag struct {
	Name     string
	Usage    string
	EnvVar   string
	FilePath string
	Required bool
	Hidden   bool
	Value    *IntSlice
}

func (IntSliceFlag) Apply(*flag.FlagSet)
func (IntSliceFlag) ApplyWithError(*flag.FlagSet) error
func (IntSliceFlag) GetName() string
func (IntSliceFlag) GetUsage() string
func (IntSliceFlag) GetValue() string
func (IntSliceFlag) IsRequired() bool
func (IntSliceFlag) String() string
func (IntSliceFlag) TakesValue() bool

var MarkdownDocTemplate string

type MultiError struct {
	Errors []error
}

func (MultiError) Error() string
func NewApp() *App
func NewContext(*App, *flag.FlagSet, *Context) *Context
func NewExitError(any, int) *ExitError
func NewMultiError(...error) MultiError

type OnUsageErrorFunc func(context *Context, err error, isSubcommand bool) error

var OsExiter func(code int)

type RequiredFlag interface {
	Flag
	IsRequired() bool
}

func ShowAppHelp(*Context) error
func ShowAppHelpAndExit(*Context, int)
func ShowCommandCompletions(*Context, string)
func ShowCommandHelp(*Context, string) error
func ShowCommandHelpAndExit(*Context, string, int)
func ShowCompletions(*Context)
func ShowSubcommandHelp(*Context) error
func ShowVersion(*Context)

type StringFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	TakesFile   bool
	Value       string
	Destination *string
}

func (StringFlag) Apply(*flag.FlagSet)
func (StringFlag) ApplyWithError(*flag.FlagSet) error
func (StringFlag) GetName() string
func (StringFlag) GetUsage() string
func (StringFlag) GetValue() string
func (StringFlag) IsRequired() bool
func (StringFlag) String() string
func (StringFlag) TakesValue() bool

type StringSlice []string

func (*StringSlice) Get() any
func (*StringSlice) Set(string) error
func (*StringSlice) String() string
func (*StringSlice) Value() []string

type StringSliceFlag struct {
	Name      string
	Usage     string
	EnvVar    string
	FilePath  string
	Required  bool
	Hidden    bool
	TakesFile bool
	Value     *StringSlice
}

func (StringSliceFlag) Apply(*flag.FlagSet)
func (StringSliceFlag) ApplyWithError(*flag.FlagSet) error
func (StringSliceFlag) GetName() string
func (StringSliceFlag) GetUsage() string
func (StringSliceFlag) GetValue() string
func (StringSliceFlag) IsRequired() bool
func (StringSliceFlag) String() string
func (StringSliceFlag) TakesValue() bool

var SubcommandHelpTemplate string

type Uint64Flag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       uint64
	Destination *uint64
}

func (Uint64Flag) Apply(*flag.FlagSet)
func (Uint64Flag) ApplyWithError(*flag.FlagSet) error
func (Uint64Flag) GetName() string
func (Uint64Flag) GetUsage() string
func (Uint64Flag) GetValue() string
func (Uint64Flag) IsRequired() bool
func (Uint64Flag) String() string
func (Uint64Flag) TakesValue() bool

type UintFlag struct {
	Name        string
	Usage       string
	EnvVar      string
	FilePath    string
	Required    bool
	Hidden      bool
	Value       uint
	Destination *uint
}

func (UintFlag) Apply(*flag.FlagSet)
func (UintFlag) ApplyWithError(*flag.FlagSet) error
func (UintFlag) GetName() string
func (UintFlag) GetUsage() string
func (UintFlag) GetValue() string
func (UintFlag) IsRequired() bool
func (UintFlag) String() string
func (UintFlag) TakesValue() bool

var VersionFlag Flag
var VersionPrinter func(c *Context)

type helpPrinter func(w io.Writer, templ string, data any)
type helpPrinterCustom func(w io.Writer, templ string, data any, customFunc map[string]any)
