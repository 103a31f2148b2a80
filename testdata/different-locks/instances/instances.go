// Package instances locks another object of the same type, or none that they share.
package instances

import "sync"

type Account struct {
	mu    sync.Mutex
	coins map[string]int
}

func (a *Account) Add(kind string, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.coins[kind] += n // silent: its own lock
}

func (a *Account) Move(to *Account, kind string, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.coins[kind] -= n
	to.coins[kind] += n // want inconsistent-lock "Account.coins"
}

func (a *Account) MoveSafely(to *Account, kind string, n int) {
	a.mu.Lock()
	a.coins[kind] -= n // silent: its own lock
	a.mu.Unlock()
	to.Add(kind, n)
}

// Each goroutine locks a mutex that nobody else has.
func Each(words []string) map[string]int {
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, word := range words {
		var mu sync.Mutex
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			counts[word]++ // known miss: concurrent-access the lock is new in each round
		}()
	}
	wg.Wait()
	return counts
}
