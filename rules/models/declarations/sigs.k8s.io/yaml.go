// Package sigs.k8s.io/yaml of sigs.k8s.io/yaml v1.6.0, Apache-2.0, Copyright (c) 2014 Sam Ghods
//
// Declarations without bodies, written by ci/declare; not to be edited.

package yaml

import (
	"encoding/json"
	yaml "go.yaml.in/yaml/v2"
)

func DisallowUnknownFields(*json.Decoder) *json.Decoder
func JSONObjectToYAMLObject(map[string]any) yaml.MapSlice

type JSONOpt func(*json.Decoder) *json.Decoder

func JSONToYAML([]byte) ([]byte, error)
func Marshal(any) ([]byte, error)
func Unmarshal([]byte, any, ...JSONOpt) error
func UnmarshalStrict([]byte, any, ...JSONOpt) error
func YAMLToJSON([]byte) ([]byte, error)
func YAMLToJSONStrict([]byte) ([]byte, error)
