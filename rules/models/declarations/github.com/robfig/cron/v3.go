// Package github.com/robfig/cron/v3 of github.com/robfig/cron/v3 v3.0.1, MIT, Copyright (C) 2012 Rob Figueiredo
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cron

import (
	"context"
	"time"
)

type Chain struct {
}

func (Chain) Then(Job) Job

type ConstantDelaySchedule struct {
	Delay time.Duration
}

func (ConstantDelaySchedule) Next(time.Time) time.Time

type Cron struct {
}

func (*Cron) AddFunc(string, func()) (EntryID, error)
func (*Cron) AddJob(string, Job) (EntryID, error)
func (*Cron) Entries() []Entry
func (*Cron) Entry(EntryID) Entry
func (*Cron) Location() *time.Location
func (*Cron) Remove(EntryID)
func (*Cron) Run()
func (*Cron) Schedule(Schedule, Job) EntryID
func (*Cron) Start()
func (*Cron) Stop() context.Context

var DefaultLogger Logger

func DelayIfStillRunning(Logger) JobWrapper

var DiscardLogger Logger

type Entry struct {
	ID         EntryID
	Schedule   Schedule
	Next       time.Time
	Prev       time.Time
	WrappedJob Job
	Job        Job
}

func (Entry) Valid() bool

type EntryID int

func Every(time.Duration) ConstantDelaySchedule

type FuncJob func()

func (FuncJob) Run()

type Job interface {
	Run()
}
type JobWrapper func(Job) Job
type Logger interface {
	Error(error, string, ...any)
	Info(string, ...any)
}

func New(...Option) *Cron
func NewChain(...JobWrapper) Chain
func NewParser(ParseOption) Parser

type Option func(*Cron)
type ParseOption int

func ParseStandard(string) (Schedule, error)

type Parser struct {
}

func (Parser) Parse(string) (Schedule, error)
func PrintfLogger(interface{ Printf(string, ...any) }) Logger
func Recover(Logger) JobWrapper

type Schedule interface {
	Next(time.Time) time.Time
}
type ScheduleParser interface {
	Parse(string) (Schedule, error)
}

func SkipIfStillRunning(Logger) JobWrapper

type SpecSchedule struct {
	Second   uint64
	Minute   uint64
	Hour     uint64
	Dom      uint64
	Month    uint64
	Dow      uint64
	Location *time.Location
}

func (*SpecSchedule) Next(time.Time) time.Time
func VerbosePrintfLogger(interface{ Printf(string, ...any) }) Logger
func WithChain(...JobWrapper) Option
func WithLocation(*time.Location) Option
func WithLogger(Logger) Option
func WithParser(ScheduleParser) Option
func WithSeconds() Option
