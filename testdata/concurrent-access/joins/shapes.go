package joins

import "sync"

// Crew is a group by its shape: it starts what it is given and waits for all of it.
type Crew struct {
	group sync.WaitGroup
	limit chan struct{}
}

func (c *Crew) Run(work func() error) {
	c.group.Add(1)
	c.limit <- struct{}{}
	go func() {
		defer c.group.Done()
		for i := 0; i < 3; i++ {
			if work() == nil {
				break
			}
		}
		<-c.limit
	}()
}

// RunNamed passes on what it is given.
func (c *Crew) RunNamed(name string, work func() error) {
	if name != "" {
		c.Run(work)
	}
}

func (c *Crew) Join() {
	c.group.Wait()
}

// Squad has its own way of starting.
type Squad struct {
	crew *Crew
}

func (s *Squad) Start(work func()) {
	s.crew.group.Go(work)
}

func (s *Squad) Join() {
	s.crew.Join()
}

func worked(c *Crew) int {
	sums := map[string]int{}
	c.Run(func() error {
		sums["a"]++ // silent: joined before anybody else looks
		return nil
	})
	c.Join()
	c.RunNamed("b", func() error {
		sums["b"]++ // silent: the same
		return nil
	})
	c.Join()
	return len(sums)
}

func started(s *Squad) int {
	sums := map[string]int{}
	s.Start(func() {
		sums["a"]++ // silent: joined as well
	})
	s.Join()
	return len(sums)
}

func Teams() int {
	crew := &Crew{limit: make(chan struct{}, 2)}
	return worked(crew) + started(&Squad{crew: crew})
}

// Early looks before it joins.
func Early(c *Crew) int {
	sums := map[string]int{}
	c.Run(func() error {
		sums["a"]++ // want concurrent-access "sums"
		return nil
	})
	n := len(sums) // want concurrent-access "sums"
	c.Join()
	return n
}

// Other joins another crew.
func Other(c, d *Crew) int {
	sums := map[string]int{}
	c.Run(func() error {
		sums["a"]++ // want concurrent-access "sums"
		return nil
	})
	d.Join()
	return len(sums) // want concurrent-access "sums"
}

// Hasty says too early that it is done.
type Hasty struct {
	group sync.WaitGroup
}

func (h *Hasty) Run(work func()) {
	h.group.Add(1)
	go func() {
		h.group.Done()
		work()
	}()
}

func (h *Hasty) Join() {
	h.group.Wait()
}

func Hurried(h *Hasty) int {
	sums := map[string]int{}
	h.Run(func() {
		sums["a"]++ // want concurrent-access "sums"
	})
	h.Join()
	return len(sums) // want concurrent-access "sums"
}
