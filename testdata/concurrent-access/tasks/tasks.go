// Package tasks hands functions to helpers that run each of them on a goroutine of its own.
package tasks

import "sync"

// parallel runs each task once, all at the same time.
func parallel(tasks ...func()) {
	var group sync.WaitGroup
	for _, task := range tasks {
		group.Add(1)
		go func(run func()) {
			defer group.Done()
			run()
		}(task)
	}
	group.Wait()
}

// twice runs each task on two goroutines.
func twice(tasks ...func()) {
	var group sync.WaitGroup
	for i := 0; i < 2; i++ {
		for _, task := range tasks {
			group.Add(1)
			go func() {
				defer group.Done()
				task()
			}()
		}
	}
	group.Wait()
}

func Apart() int {
	left, right := make(map[string]int), make(map[string]int)
	parallel(func() {
		left["x"] = 1 // silent: each task runs once
	}, func() {
		right["x"] = 1 // silent: the same
	})
	return len(left) + len(right)
}

func Together() int {
	both := make(map[string]int)
	parallel(func() {
		both["x"] = 1 // want concurrent-access "both"
	}, func() {
		both["y"] = 1 // want concurrent-access "both"
	})
	return len(both)
}

func Again() int {
	seen := make(map[string]int)
	task := func() {
		seen["x"]++ // want concurrent-access "seen by several goroutines"
	}
	parallel(task, task)
	return len(seen)
}

func Doubled() int {
	seen := make(map[string]int)
	twice(func() {
		seen["x"]++ // want concurrent-access "seen by several goroutines"
	})
	return len(seen)
}

func Collected(names []string) int {
	seen := make(map[string]int)
	var tasks []func()
	for _, name := range names {
		tasks = append(tasks, func() {
			seen[name]++ // want concurrent-access "seen by several goroutines"
		})
	}
	parallel(tasks...)
	return len(seen)
}
