// Package github.com/spf13/cobra of github.com/spf13/cobra v1.10.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cobra

import (
	"context"
	"github.com/spf13/pflag"
	"io"
	"text/template"
	"time"
)

func AddTemplateFunc(string, any)
func AddTemplateFuncs(template.FuncMap)
func AppendActiveHelp([]Completion, string) []Completion
func ArbitraryArgs(*Command, []string) error
func CheckErr(any)

type Command struct {
	Use                        string
	Aliases                    []string
	SuggestFor                 []string
	Short                      string
	GroupID                    string
	Long                       string
	Example                    string
	ValidArgs                  []Completion
	ValidArgsFunction          CompletionFunc
	Args                       PositionalArgs
	ArgAliases                 []string
	BashCompletionFunction     string
	Deprecated                 string
	Annotations                map[string]string
	Version                    string
	PersistentPreRun           func(cmd *Command, args []string)
	PersistentPreRunE          func(cmd *Command, args []string) error
	PreRun                     func(cmd *Command, args []string)
	PreRunE                    func(cmd *Command, args []string) error
	Run                        func(cmd *Command, args []string)
	RunE                       func(cmd *Command, args []string) error
	PostRun                    func(cmd *Command, args []string)
	PostRunE                   func(cmd *Command, args []string) error
	PersistentPostRun          func(cmd *Command, args []string)
	PersistentPostRunE         func(cmd *Command, args []string) error
	FParseErrWhitelist         FParseErrWhitelist
	CompletionOptions          CompletionOptions
	TraverseChildren           bool
	Hidden                     bool
	SilenceErrors              bool
	SilenceUsage               bool
	DisableFlagParsing         bool
	DisableAutoGenTag          bool
	DisableFlagsInUseLine      bool
	DisableSuggestions         bool
	SuggestionsMinimumDistance int
}

func (*Command) AddCommand(...*Command)
func (*Command) AddGroup(...*Group)
func (*Command) AllChildCommandsHaveGroup() bool
func (*Command) ArgsLenAtDash() int
func (*Command) CalledAs() string
func (*Command) CommandPath() string
func (*Command) CommandPathPadding() int
func (*Command) Commands() []*Command
func (*Command) ContainsGroup(string) bool
func (*Command) Context() context.Context
func (*Command) DebugFlags()
func (*Command) DisplayName() string
func (*Command) ErrOrStderr() io.Writer
func (*Command) ErrPrefix() string
func (*Command) Execute() error
func (*Command) ExecuteC() (*Command, error)
func (*Command) ExecuteContext(context.Context) error
func (*Command) ExecuteContextC(context.Context) (*Command, error)
func (*Command) Find([]string) (*Command, []string, error)
func (*Command) Flag(string) *pflag.Flag
func (*Command) FlagErrorFunc() func(*Command, error) error
func (*Command) Flags() *pflag.FlagSet
func (*Command) GenBashCompletion(io.Writer) error
func (*Command) GenBashCompletionFile(string) error
func (*Command) GenBashCompletionFileV2(string, bool) error
func (*Command) GenBashCompletionV2(io.Writer, bool) error
func (*Command) GenFishCompletion(io.Writer, bool) error
func (*Command) GenFishCompletionFile(string, bool) error
func (*Command) GenPowerShellCompletion(io.Writer) error
func (*Command) GenPowerShellCompletionFile(string) error
func (*Command) GenPowerShellCompletionFileWithDesc(string) error
func (*Command) GenPowerShellCompletionWithDesc(io.Writer) error
func (*Command) GenZshCompletion(io.Writer) error
func (*Command) GenZshCompletionFile(string) error
func (*Command) GenZshCompletionFileNoDesc(string) error
func (*Command) GenZshCompletionNoDesc(io.Writer) error
func (*Command) GetFlagCompletionFunc(string) (CompletionFunc, bool)
func (*Command) GlobalNormalizationFunc() func(f *pflag.FlagSet, name string) pflag.NormalizedName
func (*Command) Groups() []*Group
func (*Command) HasAlias(string) bool
func (*Command) HasAvailableFlags() bool
func (*Command) HasAvailableInheritedFlags() bool
func (*Command) HasAvailableLocalFlags() bool
func (*Command) HasAvailablePersistentFlags() bool
func (*Command) HasAvailableSubCommands() bool
func (*Command) HasExample() bool
func (*Command) HasFlags() bool
func (*Command) HasHelpSubCommands() bool
func (*Command) HasInheritedFlags() bool
func (*Command) HasLocalFlags() bool
func (*Command) HasParent() bool
func (*Command) HasPersistentFlags() bool
func (*Command) HasSubCommands() bool
func (*Command) Help() error
func (*Command) HelpFunc() func(*Command, []string)
func (*Command) HelpTemplate() string
func (*Command) InOrStdin() io.Reader
func (*Command) InheritedFlags() *pflag.FlagSet
func (*Command) InitDefaultCompletionCmd(...string)
func (*Command) InitDefaultHelpCmd()
func (*Command) InitDefaultHelpFlag()
func (*Command) InitDefaultVersionFlag()
func (*Command) IsAdditionalHelpTopicCommand() bool
func (*Command) IsAvailableCommand() bool
func (*Command) LocalFlags() *pflag.FlagSet
func (*Command) LocalNonPersistentFlags() *pflag.FlagSet
func (*Command) MarkFlagCustom(string, string) error
func (*Command) MarkFlagDirname(string) error
func (*Command) MarkFlagFilename(string, ...string) error
func (*Command) MarkFlagRequired(string) error
func (*Command) MarkFlagsMutuallyExclusive(...string)
func (*Command) MarkFlagsOneRequired(...string)
func (*Command) MarkFlagsRequiredTogether(...string)
func (*Command) MarkPersistentFlagDirname(string) error
func (*Command) MarkPersistentFlagFilename(string, ...string) error
func (*Command) MarkPersistentFlagRequired(string) error
func (*Command) MarkZshCompPositionalArgumentFile(int, ...string) error
func (*Command) MarkZshCompPositionalArgumentWords(int, ...string) error
func (*Command) Name() string
func (*Command) NameAndAliases() string
func (*Command) NamePadding() int
func (*Command) NonInheritedFlags() *pflag.FlagSet
func (*Command) OutOrStderr() io.Writer
func (*Command) OutOrStdout() io.Writer
func (*Command) Parent() *Command
func (*Command) ParseFlags([]string) error
func (*Command) PersistentFlags() *pflag.FlagSet
func (*Command) Print(...any)
func (*Command) PrintErr(...any)
func (*Command) PrintErrf(string, ...any)
func (*Command) PrintErrln(...any)
func (*Command) Printf(string, ...any)
func (*Command) Println(...any)
func (*Command) RegisterFlagCompletionFunc(string, CompletionFunc) error
func (*Command) RemoveCommand(...*Command)
func (*Command) ResetCommands()
func (*Command) ResetFlags()
func (*Command) Root() *Command
func (*Command) Runnable() bool
func (*Command) SetArgs([]string)
func (*Command) SetCompletionCommandGroupID(string)
func (*Command) SetContext(context.Context)
func (*Command) SetErr(io.Writer)
func (*Command) SetErrPrefix(string)
func (*Command) SetFlagErrorFunc(func(*Command, error) error)
func (*Command) SetGlobalNormalizationFunc(func(f *pflag.FlagSet, name string) pflag.NormalizedName)
func (*Command) SetHelpCommand(*Command)
func (*Command) SetHelpCommandGroupID(string)
func (*Command) SetHelpFunc(func(*Command, []string))
func (*Command) SetHelpTemplate(string)
func (*Command) SetIn(io.Reader)
func (*Command) SetOut(io.Writer)
func (*Command) SetOutput(io.Writer)
func (*Command) SetUsageFunc(func(*Command) error)
func (*Command) SetUsageTemplate(string)
func (*Command) SetVersionTemplate(string)
func (*Command) SuggestionsFor(string) []string
func (*Command) Traverse([]string) (*Command, []string, error)
func (*Command) Usage() error
func (*Command) UsageFunc() func(*Command) error
func (*Command) UsagePadding() int
func (*Command) UsageString() string
func (*Command) UsageTemplate() string
func (*Command) UseLine() string
func (*Command) ValidateArgs([]string) error
func (*Command) ValidateFlagGroups() error
func (*Command) ValidateRequiredFlags() error
func (*Command) VersionTemplate() string
func (*Command) VisitParents(func(*Command))
func CompDebug(string, bool)
func CompDebugln(string, bool)
func CompError(string)
func CompErrorln(string)

type Completion = string
type CompletionFunc = func(cmd *Command, args []string, toComplete string) ([]Completion, ShellCompDirective)
type CompletionOptions struct {
	DisableDefaultCmd         bool
	DisableNoDescFlag         bool
	DisableDescriptions       bool
	HiddenDefaultCmd          bool
	DefaultShellCompDirective *ShellCompDirective
}

func (*CompletionOptions) SetDefaultShellCompDirective(ShellCompDirective)
func CompletionWithDesc(string, string) Completion

var EnableCaseInsensitive bool
var EnableCommandSorting bool
var EnablePrefixMatching bool
var EnableTraverseRunHooks bool

func Eq(any, any) bool
func ExactArgs(int) PositionalArgs
func ExactValidArgs(int) PositionalArgs

type FParseErrWhitelist struct {
	UnknownFlags bool
}

func FixedCompletions([]Completion, ShellCompDirective) CompletionFunc
func GetActiveHelpConfig(*Command) string

type Group struct {
	ID    string
	Title string
}

func Gt(any, any) bool
func MarkFlagCustom(*pflag.FlagSet, string, string) error
func MarkFlagDirname(*pflag.FlagSet, string) error
func MarkFlagFilename(*pflag.FlagSet, string, ...string) error
func MarkFlagRequired(*pflag.FlagSet, string) error
func MatchAll(...PositionalArgs) PositionalArgs
func MaximumNArgs(int) PositionalArgs
func MinimumNArgs(int) PositionalArgs

var MousetrapDisplayDuration time.Duration
var MousetrapHelpText string

func NoArgs(*Command, []string) error
func NoFileCompletions(*Command, []string, string) ([]Completion, ShellCompDirective)
func OnFinalize(...func())
func OnInitialize(...func())
func OnlyValidArgs(*Command, []string) error

type PositionalArgs func(cmd *Command, args []string) error

func RangeArgs(int, int) PositionalArgs

type ShellCompDirective int
type SliceValue interface {
	GetSlice() []string
}

func WriteStringAndCheck(io.StringWriter, string)
