// Package methods starts methods.
package methods

import "time"

type poller struct {
	state map[string]time.Time
	names []string
}

func (p *poller) run() {
	for {
		for _, name := range p.names {
			p.state[name] = time.Now() // want concurrent-access "state"
		}
		time.Sleep(time.Second)
	}
}

// Start goes on to read what the goroutine writes.
func Start(names []string) time.Time {
	p := &poller{state: map[string]time.Time{}, names: names}
	go p.run()
	time.Sleep(time.Second)
	return p.state[names[0]] // want concurrent-access "poller.state"
}

type job struct {
	results map[string]int
}

func (j *job) work(name string) {
	j.results[name] = len(name) // want concurrent-access "results"
}

// Spread starts a method value for each name.
func Spread(names []string) {
	j := &job{results: map[string]int{}}
	work := j.work
	for _, name := range names {
		go work(name)
	}
}

type own struct {
	results map[string]int
}

func (o *own) work(name string) {
	o.results[name] = len(name) // silent: an object for each goroutine
}

// Each makes an object for each goroutine.
func Each(names []string) {
	for _, name := range names {
		o := &own{results: map[string]int{}}
		go o.work(name)
	}
}
