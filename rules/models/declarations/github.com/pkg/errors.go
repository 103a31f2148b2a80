// Package github.com/pkg/errors of github.com/pkg/errors v0.9.1, BSD-2-Clause, Copyright (c) 2015, Dave Cheney <dave@cheney.net>
//
// Declarations without bodies, written by ci/declare; not to be edited.

package errors

import (
	"fmt"
)

func As(error, any) bool
func Cause(error) error
func Errorf(string, ...any) error

type Frame uintptr

func (Frame) Format(fmt.State, rune)
func (Frame) MarshalText() ([]byte, error)
func Is(error, error) bool
func New(string) error

type StackTrace []Frame

func (StackTrace) Format(fmt.State, rune)
func Unwrap(error) error
func WithMessage(error, string) error
func WithMessagef(error, string, ...any) error
func WithStack(error) error
func Wrap(error, string) error
func Wrapf(error, string, ...any) error
