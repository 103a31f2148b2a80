// Package sigs.k8s.io/controller-runtime/pkg/client/config of sigs.k8s.io/controller-runtime v0.25.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package config

import (
	"flag"
	"k8s.io/client-go/rest"
)

func GetConfig() (*rest.Config, error)
func GetConfigOrDie() *rest.Config
func GetConfigWithContext(string) (*rest.Config, error)
func RegisterFlags(*flag.FlagSet)
