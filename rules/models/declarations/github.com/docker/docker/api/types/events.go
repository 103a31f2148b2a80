// Package github.com/docker/docker/api/types/events of github.com/docker/docker v28.5.2+incompatible, Apache-2.0, Copyright 2013-2018 Docker, Inc
//
// Declarations without bodies, written by ci/declare; not to be edited.

package events

import (
	"github.com/docker/docker/api/types/filters"
)

type Action string
type Actor struct {
	ID         string
	Attributes map[string]string
}
type ListOptions struct {
	Since   string
	Until   string
	Filters filters.Args
}
type Message struct {
	Status   string
	ID       string
	From     string
	Type     Type
	Action   Action
	Actor    Actor
	Scope    string
	Time     int64
	TimeNano int64
}
type Type string
