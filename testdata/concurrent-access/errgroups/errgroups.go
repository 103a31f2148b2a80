// Package errgroups has a group of its own in the manner of errgroup.
package errgroups

import "sync"

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func (g *group) Wait() error {
	g.wg.Wait()
	return g.err
}

func load(name string) (int, error) { return len(name), nil }

// Load writes one map from all functions of the group.
func Load(names []string) (map[string]int, error) {
	var g group
	sizes := make(map[string]int)
	for _, name := range names {
		g.Go(func() error {
			size, err := load(name)
			sizes[name] = size // want concurrent-access "sizes"
			return err
		})
	}
	err := g.Wait()
	return sizes, err
}

// After reads when all are done.
func After(names []string) (int, error) {
	var g group
	var mu sync.Mutex
	sizes := make(map[string]int)
	for _, name := range names {
		g.Go(func() error {
			size, err := load(name)
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = size // silent: under the lock
			return err
		})
	}
	err := g.Wait()
	return len(sizes), err // silent: after Wait
}
