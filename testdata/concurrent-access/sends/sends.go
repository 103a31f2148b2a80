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
