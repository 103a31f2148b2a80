// Package k8s.io/apimachinery/pkg/version of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package version

func CompareKubeAwareVersionStrings(string, string) int

type Info struct {
	Major                 string
	Minor                 string
	EmulationMajor        string
	EmulationMinor        string
	MinCompatibilityMajor string
	MinCompatibilityMinor string
	GitVersion            string
	GitCommit             string
	GitTreeState          string
	BuildDate             string
	GoVersion             string
	Compiler              string
	Platform              string
}

func (Info) OpenAPIModelName() string
func (Info) String() string
