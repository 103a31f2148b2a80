// Package k8s.io/apimachinery/pkg/util/validation of k8s.io/apimachinery v0.37.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package validation

import (
	"k8s.io/apimachinery/pkg/util/validation/field"
)

func EmptyError() string
func GetWarningsForCIDR(*field.Path, string) []string
func GetWarningsForIP(*field.Path, string) []string
func InclusiveRangeError(int, int) string

var IsCIdentifier func(value string) []string

func IsConfigMapKey(string) []string
func IsDNS1035Label(string) []string
func IsDNS1123Label(string) []string
func IsDNS1123Subdomain(string) []string
func IsDNS1123SubdomainWithUnderscore(string) []string
func IsDomainPrefixedKey(*field.Path, string) field.ErrorList
func IsDomainPrefixedPath(*field.Path, string) field.ErrorList
func IsEnvVarName(string) []string
func IsFullyQualifiedDomainName(*field.Path, string) field.ErrorList
func IsFullyQualifiedName(*field.Path, string) field.ErrorList
func IsHTTPHeaderName(string) []string
func IsInRange(int, int, int) []string

var IsQualifiedName func(value string) []string

func IsRelaxedEnvVarName(string) []string
func IsValidCIDR(*field.Path, string) field.ErrorList
func IsValidCIDRForLegacyField(*field.Path, string, bool, []string) field.ErrorList
func IsValidGroupID(int64) []string
func IsValidIP(*field.Path, string) field.ErrorList
func IsValidIPForLegacyField(*field.Path, string, bool, []string) field.ErrorList
func IsValidInterfaceAddress(*field.Path, string) field.ErrorList

var IsValidLabelValue func(value string) []string

func IsValidPercent(string) []string
func IsValidPortName(string) []string
func IsValidPortNum(int) []string
func IsValidUserID(int64) []string
func IsWildcardDNS1123Subdomain(string) []string
func MaxLenError(int) string
func RegexError(string, string, ...string) string
