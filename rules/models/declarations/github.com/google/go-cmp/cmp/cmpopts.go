// Package github.com/google/go-cmp/cmp/cmpopts of github.com/google/go-cmp v0.7.0, BSD-3-Clause, Copyright (c) 2017 The Go Authors. All rights reserved
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cmpopts

import (
	"github.com/google/go-cmp/cmp"
	"time"
)

func AcyclicTransformer(string, any) cmp.Option

var AnyError anyError

func EquateApprox(float64, float64) cmp.Option
func EquateApproxTime(time.Duration) cmp.Option
func EquateComparable(...any) cmp.Option
func EquateEmpty() cmp.Option
func EquateErrors() cmp.Option
func EquateNaNs() cmp.Option
func IgnoreFields(any, ...string) cmp.Option
func IgnoreInterfaces(any) cmp.Option
func IgnoreMapEntries(any) cmp.Option
func IgnoreSliceElements(any) cmp.Option
func IgnoreTypes(...any) cmp.Option
func IgnoreUnexported(...any) cmp.Option
func SortMaps(any) cmp.Option
func SortSlices(any) cmp.Option

type anyError struct {
}

func (anyError) Error() string
func (anyError) Is(error) bool
