// Package sends hands maps over by channel.
package sends

type batch struct {
	rows map[string]int
}

// Produce touches what it has sent.
func Produce(lines []string, out chan<- map[string]int) {
	for _, line := range lines {
		row := map[string]int{line: len(line)}
		out <- row
		row["sent"] = 1 // known miss: concurrent-access the receiver owns it now
	}
}

// Hand lets go of it.
func Hand(lines []string, out chan<- *batch) {
	for _, line := range lines {
		b := &batch{rows: map[string]int{}}
		b.rows[line] = len(line) // silent: before the send
		out <- b
	}
}

// Consume owns what it receives.
func Consume(in <-chan *batch) int {
	total := 0
	for b := range in {
		b.rows["seen"]++ // silent: received, so it is its own
		total += len(b.rows)
	}
	return total
}

// Pipeline connects both.
func Pipeline(lines []string) int {
	batches := make(chan *batch)
	go func() {
		Hand(lines, batches)
		close(batches)
	}()
	return Consume(batches)
}

// Touch goes on with what it has sent.
func Touch(lines []string) {
	batches := make(chan *batch)
	go func() {
		for b := range batches {
			b.rows["seen"]++ // want concurrent-access "rows"
		}
	}()
	for _, line := range lines {
		b := &batch{rows: map[string]int{}}
		b.rows[line] = 1 // silent: before the send
		batches <- b
		b.rows["sent"] = 1 // want concurrent-access "rows"
	}
	close(batches)
}

func drain(rows chan map[string]int, words chan<- int) {
	for row := range rows {
		row["seen"] = 1 // want concurrent-access "row"
		words <- len(row)
	}
}

func count(row map[string]int) int {
	return row["words"] // want concurrent-access "row"
}

// Count hands a map to a function that receives it by another name.
func Count(words chan int) int {
	rows := make(chan map[string]int)
	go drain(rows, words)
	row := map[string]int{}
	rows <- row
	return count(row)
}

type page struct {
	words map[string]int
	done  chan struct{}
}

func (p *page) wait() { <-p.done }

// Reply waits for an answer before it looks at what it has sent.
func Reply(lines []string) int {
	pages := make(chan *page)
	go func() {
		for p := range pages {
			p.words["seen"] = 1 // silent: the sender waits
			close(p.done)
		}
	}()
	total := 0
	for range lines {
		p := &page{words: map[string]int{}, done: make(chan struct{})}
		pages <- p
		p.wait()
		total += p.words["seen"]
	}
	return total
}

// Rest starts a new map whenever it has sent one.
func Rest(lines []string) {
	sheets := make(chan map[string]int)
	go func() {
		for sheet := range sheets {
			sheet["seen"] = 1 // silent: the sender has another one by now
		}
	}()
	sheet := map[string]int{}
	for i, line := range lines {
		sheet[line]++
		if i%10 == 0 {
			sheets <- sheet
			sheet = map[string]int{}
		}
	}
}

type pager struct {
	open  map[string]int
	pages chan map[string]int
}

func (p *pager) serve() {
	for page := range p.pages {
		clear(page) // silent: another map is there
	}
}

// Swap sends what a field holds, and puts another map there.
func Swap(lines []string) {
	p := &pager{open: map[string]int{}, pages: make(chan map[string]int)}
	go p.serve()
	for _, line := range lines {
		p.open[line]++
		p.pages <- p.open
		p.open = map[string]int{}
	}
}

// Merge makes each map on the goroutine that sends it.
func Merge(texts [][]string) map[string]int {
	parts := make(chan map[string]int)
	for _, words := range texts {
		go func() {
			part := map[string]int{}
			for _, word := range words {
				part[word]++ // silent: not sent yet
			}
			parts <- part
		}()
	}
	all := map[string]int{}
	for range texts {
		part := <-parts
		part["parts"] = 1
		for word, n := range part {
			all[word] += n
		}
	}
	return all
}

// Late writes to what it has sent back.
func Late(words []string) int {
	parts := make(chan map[string]int, 1)
	go func() {
		part := map[string]int{}
		for _, word := range words {
			part[word]++ // silent: not sent yet
		}
		parts <- part
		part["late"] = 1 // want concurrent-access "part"
	}()
	part := <-parts
	return part["late"] // want concurrent-access "part"
}

type job struct {
	notes map[string]int
	steps map[string]int
	tags  map[string]int
}

func (j *job) note(what string) {
	j.notes[what]++ // want concurrent-access "notes"
}

func (j *job) step(what string) {
	j.steps[what]++ // silent: only before the send, and behind the receive
}

func work(jobs <-chan *job) {
	for j := range jobs {
		j.note("work")
		j.step("work")
		j.tags["work"] = 1 // silent: who sends it does not look at it again
	}
}

// Queue notes something about what it has sent.
func Queue(names []string) {
	jobs := make(chan *job, 8)
	go work(jobs)
	for _, name := range names {
		j := &job{notes: map[string]int{}, steps: map[string]int{}, tags: map[string]int{}}
		j.step(name)
		jobs <- j
		j.notes[name]++ // want concurrent-access "notes"
	}
	close(jobs)
}
