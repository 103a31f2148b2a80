// Package github.com/coreos/go-systemd/v22/dbus of github.com/coreos/go-systemd/v22 v22.7.0, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package dbus

import (
	"context"
	dbus "github.com/godbus/dbus/v5"
	"time"
)

type Conn struct {
}

func (*Conn) AttachProcessesToUnit(context.Context, string, string, []uint32) error
func (*Conn) Close()
func (*Conn) Connected() bool
func (*Conn) DisableUnitFiles([]string, bool) ([]DisableUnitFileChange, error)
func (*Conn) DisableUnitFilesContext(context.Context, []string, bool) ([]DisableUnitFileChange, error)
func (*Conn) EnableUnitFiles([]string, bool, bool) (bool, []EnableUnitFileChange, error)
func (*Conn) EnableUnitFilesContext(context.Context, []string, bool, bool) (bool, []EnableUnitFileChange, error)
func (*Conn) FreezeUnit(context.Context, string) error
func (*Conn) GetAllProperties(string) (map[string]any, error)
func (*Conn) GetAllPropertiesContext(context.Context, string) (map[string]any, error)
func (*Conn) GetManagerProperty(string) (string, error)
func (*Conn) GetServiceProperty(string, string) (*Property, error)
func (*Conn) GetServicePropertyContext(context.Context, string, string) (*Property, error)
func (*Conn) GetUnitByPID(context.Context, uint32) (dbus.ObjectPath, error)
func (*Conn) GetUnitNameByPID(context.Context, uint32) (string, error)
func (*Conn) GetUnitPathProperties(dbus.ObjectPath) (map[string]any, error)
func (*Conn) GetUnitPathPropertiesContext(context.Context, dbus.ObjectPath) (map[string]any, error)
func (*Conn) GetUnitProperties(string) (map[string]any, error)
func (*Conn) GetUnitPropertiesContext(context.Context, string) (map[string]any, error)
func (*Conn) GetUnitProperty(string, string) (*Property, error)
func (*Conn) GetUnitPropertyContext(context.Context, string, string) (*Property, error)
func (*Conn) GetUnitTypeProperties(string, string) (map[string]any, error)
func (*Conn) GetUnitTypePropertiesContext(context.Context, string, string) (map[string]any, error)
func (*Conn) GetUnitTypeProperty(string, string, string) (*Property, error)
func (*Conn) GetUnitTypePropertyContext(context.Context, string, string, string) (*Property, error)
func (*Conn) KillUnit(string, int32)
func (*Conn) KillUnitContext(context.Context, string, int32)
func (*Conn) KillUnitWithTarget(context.Context, string, Who, int32) error
func (*Conn) LinkUnitFiles([]string, bool, bool) ([]LinkUnitFileChange, error)
func (*Conn) LinkUnitFilesContext(context.Context, []string, bool, bool) ([]LinkUnitFileChange, error)
func (*Conn) ListJobs() ([]JobStatus, error)
func (*Conn) ListJobsContext(context.Context) ([]JobStatus, error)
func (*Conn) ListUnitFiles() ([]UnitFile, error)
func (*Conn) ListUnitFilesByPatterns([]string, []string) ([]UnitFile, error)
func (*Conn) ListUnitFilesByPatternsContext(context.Context, []string, []string) ([]UnitFile, error)
func (*Conn) ListUnitFilesContext(context.Context) ([]UnitFile, error)
func (*Conn) ListUnits() ([]UnitStatus, error)
func (*Conn) ListUnitsByNames([]string) ([]UnitStatus, error)
func (*Conn) ListUnitsByNamesContext(context.Context, []string) ([]UnitStatus, error)
func (*Conn) ListUnitsByPatterns([]string, []string) ([]UnitStatus, error)
func (*Conn) ListUnitsByPatternsContext(context.Context, []string, []string) ([]UnitStatus, error)
func (*Conn) ListUnitsContext(context.Context) ([]UnitStatus, error)
func (*Conn) ListUnitsFiltered([]string) ([]UnitStatus, error)
func (*Conn) ListUnitsFilteredContext(context.Context, []string) ([]UnitStatus, error)
func (*Conn) MaskUnitFiles([]string, bool, bool) ([]MaskUnitFileChange, error)
func (*Conn) MaskUnitFilesContext(context.Context, []string, bool, bool) ([]MaskUnitFileChange, error)
func (*Conn) NewSubscriptionSet() *SubscriptionSet
func (*Conn) Reload() error
func (*Conn) ReloadContext(context.Context) error
func (*Conn) ReloadOrRestartUnit(string, string, chan<- string) (int, error)
func (*Conn) ReloadOrRestartUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) ReloadOrTryRestartUnit(string, string, chan<- string) (int, error)
func (*Conn) ReloadOrTryRestartUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) ReloadUnit(string, string, chan<- string) (int, error)
func (*Conn) ReloadUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) ResetFailedUnit(string) error
func (*Conn) ResetFailedUnitContext(context.Context, string) error
func (*Conn) RestartUnit(string, string, chan<- string) (int, error)
func (*Conn) RestartUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) SetPropertiesSubscriber(chan<- *PropertiesUpdate, chan<- error)
func (*Conn) SetSubStateSubscriber(chan<- *SubStateUpdate, chan<- error)
func (*Conn) SetUnitProperties(string, bool, ...Property) error
func (*Conn) SetUnitPropertiesContext(context.Context, string, bool, ...Property) error
func (*Conn) StartTransientUnit(string, string, []Property, chan<- string) (int, error)
func (*Conn) StartTransientUnitAux(context.Context, string, string, []Property, []PropertyCollection, chan<- string) (int, error)
func (*Conn) StartTransientUnitContext(context.Context, string, string, []Property, chan<- string) (int, error)
func (*Conn) StartUnit(string, string, chan<- string) (int, error)
func (*Conn) StartUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) StopUnit(string, string, chan<- string) (int, error)
func (*Conn) StopUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) Subscribe() error
func (*Conn) SubscribeUnits(time.Duration) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsContext(context.Context, time.Duration) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsCustom(time.Duration, int, func(*UnitStatus, *UnitStatus) bool, func(string) bool) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsCustomContext(context.Context, time.Duration, int, func(*UnitStatus, *UnitStatus) bool, func(string) bool) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SystemState() (*Property, error)
func (*Conn) SystemStateContext(context.Context) (*Property, error)
func (*Conn) ThawUnit(context.Context, string) error
func (*Conn) TryRestartUnit(string, string, chan<- string) (int, error)
func (*Conn) TryRestartUnitContext(context.Context, string, string, chan<- string) (int, error)
func (*Conn) UnmaskUnitFiles([]string, bool) ([]UnmaskUnitFileChange, error)
func (*Conn) UnmaskUnitFilesContext(context.Context, []string, bool) ([]UnmaskUnitFileChange, error)
func (*Conn) Unsubscribe() error

type DisableUnitFileChange struct {
	Type        string
	Filename    string
	Destination string
}
type EnableUnitFileChange struct {
	Type        string
	Filename    string
	Destination string
}
type JobStatus struct {
	Id       uint32
	Unit     string
	JobType  string
	Status   string
	JobPath  dbus.ObjectPath
	UnitPath dbus.ObjectPath
}
type LinkUnitFileChange struct {
	Type        string
	Filename    string
	Destination string
}
type MaskUnitFileChange struct {
	Type        string
	Filename    string
	Destination string
}

func New() (*Conn, error)
func NewConnection(func() (*dbus.Conn, error)) (*Conn, error)
func NewSystemConnection() (*Conn, error)
func NewSystemConnectionContext(context.Context) (*Conn, error)
func NewSystemdConnection() (*Conn, error)
func NewSystemdConnectionContext(context.Context) (*Conn, error)
func NewUserConnection() (*Conn, error)
func NewUserConnectionContext(context.Context) (*Conn, error)
func NewWithContext(context.Context) (*Conn, error)
func PathBusEscape(string) string
func PropAfter(...string) Property
func PropBefore(...string) Property
func PropBindsTo(...string) Property
func PropBoundBy(...string) Property
func PropConflictedBy(...string) Property
func PropConflicts(...string) Property
func PropDescription(string) Property
func PropExecStart([]string, bool) Property
func PropOnFailure(...string) Property
func PropPids(...uint32) Property
func PropPropagatesReloadTo(...string) Property
func PropRemainAfterExit(bool) Property
func PropRequiredBy(...string) Property
func PropRequiredByOverridable(...string) Property
func PropRequires(...string) Property
func PropRequiresMountsFor(...string) Property
func PropRequiresOverridable(...string) Property
func PropRequisite(...string) Property
func PropRequisiteOverridable(...string) Property
func PropSlice(string) Property
func PropTriggeredBy(...string) Property
func PropTriggers(...string) Property
func PropType(string) Property
func PropWantedBy(...string) Property
func PropWants(...string) Property

type PropertiesUpdate struct {
	UnitName string
	Changed  map[string]dbus.Variant
}
type Property struct {
	Name  string
	Value dbus.Variant
}
type PropertyCollection struct {
	Name       string
	Properties []Property
}
type SubStateUpdate struct {
	UnitName string
	SubState string
}
type SubscriptionSet struct {
	*set
}

func (*SubscriptionSet) Subscribe() (<-chan map[string]*UnitStatus, <-chan error)
func (*SubscriptionSet) SubscribeContext(context.Context) (<-chan map[string]*UnitStatus, <-chan error)

type UnitFile struct {
	Path string
	Type string
}
type UnitStatus struct {
	Name        string
	Description string
	LoadState   string
	ActiveState string
	SubState    string
	Followed    string
	Path        dbus.ObjectPath
	JobId       uint32
	JobType     string
	JobPath     dbus.ObjectPath
}
type UnmaskUnitFileChange struct {
	Type        string
	Filename    string
	Destination string
}
type Who string
type set struct {
}

func (*set) Add(string)
func (*set) Contains(string) bool
func (*set) Length() int
func (*set) Remove(string)
func (*set) Values() []string
