// Package parts stores what it makes in something that goes to a goroutine.
package parts

type index struct {
	words map[string]int
}

type engine struct {
	index *index
	done  chan struct{}
}

func (e *engine) run() {
	e.index.words["run"] = 1 // want concurrent-access "words"
	close(e.done)
}

// Fill goes on with the part when the whole has gone.
func Fill() {
	i := &index{words: map[string]int{}}
	e := &engine{index: i, done: make(chan struct{})}
	i.words["before"] = 1 // silent: before the goroutine
	go e.run()
	i.words["beside"] = 1 // want concurrent-access "words"
	<-e.done
	i.words["after"] = 1
}

type tree struct {
	names map[string]int
	left  *tree
	right *tree
}

func (t *tree) walk() {
	t.names["walk"] = 1 // silent: the root's own
}

// Grow goes on with a leaf.
func Grow() {
	leaf := &tree{names: map[string]int{}}
	root := &tree{names: map[string]int{}}
	root.left = leaf
	go root.walk()
	leaf.names["grow"] = 1
}

type mail struct {
	lines map[string]int
}

type box struct {
	mails []*mail
}

func (b *box) send() {
	for _, m := range b.mails {
		m.lines["sent"] = 1 // silent: the next mail goes into another box
	}
}

// Post makes a box for each mail.
func Post(names []string) {
	for _, name := range names {
		m := &mail{lines: map[string]int{}}
		m.lines[name] = 1 // silent: not handed yet
		b := &box{mails: []*mail{m}}
		go b.send()
	}
}
