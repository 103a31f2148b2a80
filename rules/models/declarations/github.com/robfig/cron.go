// Package github.com/robfig/cron of github.com/robfig/cron v1.2.0, MIT, Copyright (C) 2012 Rob Figueiredo
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cron

import (
	"log"
	"time"
)

type ConstantDelaySchedule struct {
	Delay time.Duration
}

func (ConstantDelaySchedule) Next(time.Time) time.Time

type Cron struct {
	ErrorLog *log.Logger
}

func (*Cron) AddFunc(string, func()) error
func (*Cron) AddJob(string, Job) error
func (*Cron) Entries() []*Entry
func (*Cron) Location() *time.Location
func (*Cron) Run()
func (*Cron) Schedule(Schedule, Job)
func (*Cron) Start()
func (*Cron) Stop()

type Entry struct {
	Schedule Schedule
	Next     time.Time
	Prev     time.Time
	Job      Job
}

func Every(time.Duration) ConstantDelaySchedule

type FuncJob func()

func (FuncJob) Run()

type Job interface {
	Run()
}

func New() *Cron
func NewParser(ParseOption) Parser
func NewWithLocation(*time.Location) *Cron
func Parse(string) (Schedule, error)

type ParseOption int

func ParseStandard(string) (Schedule, error)

type Parser struct {
}

func (Parser) Parse(string) (Schedule, error)

type Schedule interface {
	Next(time.Time) time.Time
}
type SpecSchedule struct {
	Second uint64
	Minute uint64
	Hour   uint64
	Dom    uint64
	Month  uint64
	Dow    uint64
}

func (*SpecSchedule) Next(time.Time) time.Time
