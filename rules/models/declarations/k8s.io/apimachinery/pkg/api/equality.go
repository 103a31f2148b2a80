// Package k8s.io/apimachinery/pkg/api/equality of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package equality

import (
	"k8s.io/apimachinery/pkg/conversion"
)

var Semantic conversion.Equalities
