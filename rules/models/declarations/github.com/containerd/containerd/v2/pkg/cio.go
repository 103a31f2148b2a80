// Package github.com/containerd/containerd/v2/pkg/cio of github.com/containerd/containerd/v2 v2.4.2, Apache-2.0
//
// Declarations without bodies, written by ci/declare; not to be edited.

package cio

import (
	"context"
	"io"
	"net/url"
)

type Attach func(*FIFOSet) (IO, error)

func BinaryIO(string, map[string]string) Creator

type Config struct {
	Terminal bool
	Stdin    string
	Stdout   string
	Stderr   string
}
type Creator func(id string) (IO, error)
type DirectIO struct {
	pipes
	cio
}
type FIFOSet struct {
	Config
}

func (*FIFOSet) Close() error

type IO interface {
	Cancel()
	Close() error
	Config() Config
	Wait()
}

func Load(*FIFOSet) (IO, error)
func LogFile(string) Creator
func LogURI(*url.URL) Creator
func LogURIGenerator(string, string, map[string]string) (*url.URL, error)
func NewAttach(...Opt) Attach
func NewCreator(...Opt) Creator
func NewDirectIO(context.Context, *FIFOSet) (*DirectIO, error)
func NewFIFOSet(Config, func() error) *FIFOSet
func NewFIFOSetInDir(string, string, bool) (*FIFOSet, error)
func NullIO(string) (IO, error)

type Opt func(*Streams)
type Streams struct {
	Stdin    io.Reader
	Stdout   io.Writer
	Stderr   io.Writer
	Terminal bool
	FIFODir  string
}

func TerminalBinaryIO(string, map[string]string) Creator
func TerminalLogURI(*url.URL) Creator
func WithFIFODir(string) Opt
func WithStdio(*Streams)
func WithStreams(io.Reader, io.Writer, io.Writer) Opt
func WithTerminal(*Streams)

type cio struct {
}

func (*cio) Cancel()
func (*cio) Close() error
func (*cio) Config() Config
func (*cio) Wait()

type pipes struct {
	Stdin  io.WriteCloser
	Stdout io.ReadCloser
	Stderr io.ReadCloser
}
