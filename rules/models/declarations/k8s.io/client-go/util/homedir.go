// Package k8s.io/client-go/util/homedir of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package homedir

func HomeDir() string
