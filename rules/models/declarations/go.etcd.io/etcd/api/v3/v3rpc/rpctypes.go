// Package go.etcd.io/etcd/api/v3/v3rpc/rpctypes of go.etcd.io/etcd/api/v3 v3.7.3, Apache-2.0, Copyright 2020 The etcd Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package rpctypes

import (
	"google.golang.org/grpc/codes"
)

var ErrAuthFailed error
var ErrAuthNotEnabled error
var ErrAuthOldRevision error
var ErrBadLeaderTransferee error
var ErrClusterIDMismatch error
var ErrClusterIdMismatch error
var ErrClusterVersionUnavailable error
var ErrCompacted error
var ErrCorrupt error
var ErrDowngradeInProcess error
var ErrDuplicateKey error
var ErrEmptyKey error
var ErrFutureRev error
var ErrGRPCAuthFailed error
var ErrGRPCAuthNotEnabled error
var ErrGRPCAuthOldRevision error
var ErrGRPCBadLeaderTransferee error
var ErrGRPCCanceled error
var ErrGRPCClusterIDMismatch error
var ErrGRPCClusterIdMismatch error
var ErrGRPCClusterVersionUnavailable error
var ErrGRPCCompacted error
var ErrGRPCCorrupt error
var ErrGRPCDeadlineExceeded error
var ErrGRPCDowngradeInProcess error
var ErrGRPCDuplicateKey error
var ErrGRPCEmptyKey error
var ErrGRPCFutureRev error
var ErrGRPCInvalidAuthMgmt error
var ErrGRPCInvalidAuthToken error
var ErrGRPCInvalidClientAPIVersion error
var ErrGRPCInvalidDowngradeTargetVersion error
var ErrGRPCInvalidSortOption error
var ErrGRPCKeyNotFound error
var ErrGRPCLeaderChanged error
var ErrGRPCLearnerNotReady error
var ErrGRPCLeaseExist error
var ErrGRPCLeaseNotFound error
var ErrGRPCLeaseProvided error
var ErrGRPCLeaseTTLTooLarge error
var ErrGRPCMemberBadURLs error
var ErrGRPCMemberExist error
var ErrGRPCMemberNotEnoughStarted error
var ErrGRPCMemberNotFound error
var ErrGRPCMemberNotLearner error
var ErrGRPCNoInflightDowngrade error
var ErrGRPCNoLeader error
var ErrGRPCNoSpace error
var ErrGRPCNotCapable error
var ErrGRPCNotLeader error
var ErrGRPCNotSupportedForLearner error
var ErrGRPCPeerURLExist error
var ErrGRPCPermissionDenied error
var ErrGRPCPermissionNotGiven error
var ErrGRPCPermissionNotGranted error
var ErrGRPCRequestTooLarge error
var ErrGRPCRequestTooManyRequests error
var ErrGRPCRoleAlreadyExist error
var ErrGRPCRoleEmpty error
var ErrGRPCRoleNotFound error
var ErrGRPCRoleNotGranted error
var ErrGRPCRootRoleNotExist error
var ErrGRPCRootUserNotExist error
var ErrGRPCStopped error
var ErrGRPCTimeout error
var ErrGRPCTimeoutDueToConnectionLost error
var ErrGRPCTimeoutDueToLeaderFail error
var ErrGRPCTimeoutWaitAppliedIndex error
var ErrGRPCTooManyLearners error
var ErrGRPCTooManyOps error
var ErrGRPCUnhealthy error
var ErrGRPCUserAlreadyExist error
var ErrGRPCUserEmpty error
var ErrGRPCUserNotFound error
var ErrGRPCValueProvided error
var ErrGRPCWatchCanceled error
var ErrGRPCWrongDowngradeVersionFormat error
var ErrInvalidAuthMgmt error
var ErrInvalidAuthToken error
var ErrInvalidDowngradeTargetVersion error
var ErrInvalidSortOption error
var ErrKeyNotFound error
var ErrLeaderChanged error
var ErrLeaseExist error
var ErrLeaseNotFound error
var ErrLeaseProvided error
var ErrLeaseTTLTooLarge error
var ErrMemberBadURLs error
var ErrMemberExist error
var ErrMemberLearnerNotReady error
var ErrMemberNotEnoughStarted error
var ErrMemberNotFound error
var ErrMemberNotLearner error
var ErrNoInflightDowngrade error
var ErrNoLeader error
var ErrNoSpace error
var ErrNotCapable error
var ErrNotLeader error
var ErrPeerURLExist error
var ErrPermissionDenied error
var ErrPermissionNotGranted error
var ErrRequestTooLarge error
var ErrRoleAlreadyExist error
var ErrRoleEmpty error
var ErrRoleNotFound error
var ErrRoleNotGranted error
var ErrRootRoleNotExist error
var ErrRootUserNotExist error
var ErrStopped error
var ErrTimeout error
var ErrTimeoutDueToConnectionLost error
var ErrTimeoutDueToLeaderFail error
var ErrTimeoutWaitAppliedIndex error
var ErrTooManyLearners error
var ErrTooManyOps error
var ErrTooManyRequests error
var ErrUnhealthy error
var ErrUserAlreadyExist error
var ErrUserEmpty error
var ErrUserNotFound error
var ErrValueProvided error
var ErrWrongDowngradeVersionFormat error

func Error(error) error
func ErrorDesc(error) string

type EtcdError struct {
}

func (EtcdError) Code() codes.Code
func (EtcdError) Error() string

var MetadataClientAPIVersionKey string
var MetadataHasLeader string
var MetadataRequireLeaderKey string
var TokenFieldNameGRPC string

type TokenFieldNameGRPCKey struct {
}

var TokenFieldNameSwagger string
