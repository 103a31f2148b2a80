// Package handed fills objects before, between and after the goroutines that get them.
package handed

import "maps"

type table struct {
	cells map[string]int
}

func (t *table) set(key string) {
	t.cells[key]++ // want concurrent-access "table.cells"
}

func (t *table) fill(key string) {
	t.cells[key] = 0 // silent: only before the goroutine has it
}

// Between fills one table before and another one after the goroutine gets it.
func Between(keys []string) *table {
	early := &table{cells: map[string]int{}}
	late := &table{cells: map[string]int{}}
	for _, key := range keys {
		early.fill(key)
	}
	go func() {
		for _, key := range keys {
			late.set(key)
		}
		_ = early.cells["x"]
	}()
	late.set("main")
	return early
}

// Rounds makes a table for each goroutine.
func Rounds(keys []string) {
	for _, key := range keys {
		own := &table{cells: map[string]int{}}
		own.fill(key)
		go func() {
			own.cells[key]++ // silent: nobody else has this round's table
		}()
	}
}

type board struct {
	cells map[string]int
}

func serve(b *board) {
	go func() {
		for key := range b.cells { // want concurrent-access "board.cells"
			_ = key
		}
	}()
}

// Helper hands the board to a goroutine inside of another function.
func Helper() {
	b := &board{cells: map[string]int{}}
	b.cells["before"] = 1 // silent: the goroutine comes later
	serve(b)
	b.cells["after"] = 1 // want concurrent-access "board.cells"
}

// Cloned works on what it makes of its argument.
func Cloned(args map[string]string, done chan struct{}) {
	args = maps.Clone(args)
	go func() {
		args["worker"] = "yes" // silent: the caller's map stays as it is
		close(done)
	}()
	<-done
}

type settings struct {
	labels map[string]string
}

func (s settings) normalize() {
	s.labels = map[string]string{}
	s.labels["normal"] = "yes" // silent: the copy has a map of its own by now
}

func (s *settings) run() {
	s.normalize()
	_ = s.labels["normal"]
}

// Normalize runs several goroutines on one settings.
func Normalize(s *settings) {
	for range 3 {
		go s.run()
	}
}

type decoded map[string]int

func (d *decoded) decode(keys []string) {
	*d = make(decoded, len(keys))
	for i, key := range keys {
		(*d)[key] = i // silent: made right above
	}
}

// Decode fills one map in each goroutine.
func Decode(keys []string) {
	var all decoded
	for range 3 {
		go all.decode(keys)
	}
}

type wheel struct {
	car *car
}

func (w *wheel) attach(c *car) {
	w.car = c
}

type car struct {
	names map[string]int
	wheel wheel
}

// NewCar links the parts of what nobody else has yet.
func NewCar() *car {
	c := &car{names: map[string]int{}}
	c.wheel.attach(c)
	c.names["first"] = 1 // silent: not handed out yet
	go c.drive()
	return c
}

func (c *car) drive() {
	for range c.names { // silent: nothing writes any more
	}
}

type session struct {
	seen map[string]int
}

func newSession(name string) *session {
	return &session{seen: map[string]int{name: 1}}
}

var sessions = make(chan *session, 8)

// Accept has a new session in each round; earlier goroutines have earlier ones.
func Accept(names []string) {
	for _, name := range names {
		s := newSession(name)
		sessions <- s
		s.seen[name] = 1 // silent: this round's goroutine comes later
		go func() {
			s.seen["goroutine"]++ // silent: nobody else touches it any more
		}()
	}
}
