// Package github.com/docker/go-units of github.com/docker/go-units v0.5.0, Apache-2.0, Copyright 2015 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package units

import (
	"time"
)

func BytesSize(float64) string
func CustomSize(string, float64, float64, []string) string
func FromHumanSize(string) (int64, error)
func HumanDuration(time.Duration) string
func HumanSize(float64) string
func HumanSizeWithPrecision(float64, int) string
func ParseUlimit(string) (*Ulimit, error)
func RAMInBytes(string) (int64, error)

type Rlimit struct {
	Type int
	Hard uint64
	Soft uint64
}
type Ulimit struct {
	Name string
	Hard int64
	Soft int64
}

func (*Ulimit) GetRlimit() (*Rlimit, error)
func (*Ulimit) String() string
