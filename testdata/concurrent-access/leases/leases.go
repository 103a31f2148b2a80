// Package leases hands out objects together with their locks.
package leases

import (
	"context"
	"errors"
	"net/http"
)

var errNone = errors.New("no vault")

// semaphore is a lock whose method may fail.
type semaphore struct{ slots chan struct{} }

func (s *semaphore) Lock(ctx context.Context, patient bool) error {
	select {
	case s.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *semaphore) Unlock() { <-s.slots }

// vault has one lock for all that it keeps.
type vault struct{ lock semaphore }

var (
	one    = &vault{lock: semaphore{make(chan struct{}, 1)}}
	vaults = func() *vault { return one }
)

// lease is what callers hold.
type lease struct{ release func() }

func open(ctx context.Context) (func(), error) {
	v := vaults()
	if v == nil {
		return nil, errNone
	}
	if err := v.lock.Lock(ctx, true); err != nil {
		return nil, err
	}
	return func() { v.lock.Unlock() }, nil
}

func borrow(ctx context.Context) (*lease, error) {
	release, err := open(ctx)
	if err != nil {
		return nil, err
	}
	return &lease{release: release}, nil
}

// with runs an action while it holds the vault.
func with(ctx context.Context, action func()) error {
	held, err := borrow(ctx)
	if err != nil {
		return err
	}
	defer held.release()
	action()
	return nil
}

// without only looks whether there is still time.
func without(ctx context.Context, action func()) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	action()
	return nil
}

// rooms have a lock for each name.
type rooms struct{ keys map[string]chan struct{} }

func (r *rooms) Lock(name string)   { r.keys[name] <- struct{}{} }
func (r *rooms) Unlock(name string) { <-r.keys[name] }

var hotel = &rooms{keys: map[string]chan struct{}{"/": make(chan struct{}, 1)}}

// Serve registers.
func Serve() error {
	sums, logs, late, guests := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_ = with(r.Context(), func() {
			sums["total"]++ // silent: the vault is held
		})
		hotel.Lock(r.URL.Path)
		guests["total"]++ // want concurrent-access "guests"
		hotel.Unlock(r.URL.Path)
		late["total"]++ // want concurrent-access "late"
		_ = without(r.Context(), func() {
			logs["total"]++ // want concurrent-access "logs"
		})
	})
	return http.ListenAndServe(":8080", nil)
}
