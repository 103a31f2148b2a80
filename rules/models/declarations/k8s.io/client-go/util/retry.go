// Package k8s.io/client-go/util/retry of k8s.io/client-go v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package retry

import (
	"k8s.io/apimachinery/pkg/util/wait"
)

var DefaultBackoff wait.Backoff
var DefaultRetry wait.Backoff

func OnError(wait.Backoff, func(error) bool, func() error) error
func RetryOnConflict(wait.Backoff, func() error) error
