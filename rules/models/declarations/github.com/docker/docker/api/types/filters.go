// Package github.com/docker/docker/api/types/filters of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package filters

func Arg(string, string) KeyValuePair

type Args struct {
}

func (Args) Add(string, string)
func (Args) Clone() Args
func (Args) Contains(string) bool
func (Args) Del(string, string)
func (Args) ExactMatch(string, string) bool
func (Args) FuzzyMatch(string, string) bool
func (Args) Get(string) []string
func (Args) GetBoolOrDefault(string, bool) (bool, error)
func (Args) Keys() []string
func (Args) Len() int
func (Args) MarshalJSON() ([]byte, error)
func (Args) Match(string, string) bool
func (Args) MatchKVList(string, map[string]string) bool
func (Args) UniqueExactMatch(string, string) bool
func (Args) UnmarshalJSON([]byte) error
func (Args) Validate(map[string]bool) error
func (Args) WalkValues(string, func(value string) error) error
func FromJSON(string) (Args, error)

type KeyValuePair struct {
	Key   string
	Value string
}

func NewArgs(...KeyValuePair) Args
func ToJSON(Args) (string, error)
func ToParamWithVersion(string, Args) (string, error)
