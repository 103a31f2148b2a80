// Package os/user of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package user

func Current() (*User, error)

type Group struct {
	Gid  string
	Name string
}

func Lookup(string) (*User, error)
func LookupGroup(string) (*Group, error)
func LookupGroupId(string) (*Group, error)
func LookupId(string) (*User, error)

type UnknownGroupError string

func (UnknownGroupError) Error() string

type UnknownGroupIdError string

func (UnknownGroupIdError) Error() string

type UnknownUserError string

func (UnknownUserError) Error() string

type UnknownUserIdError int

func (UnknownUserIdError) Error() string

type User struct {
	Uid      string
	Gid      string
	Username string
	Name     string
	HomeDir  string
}

func (*User) GroupIds() ([]string, error)
