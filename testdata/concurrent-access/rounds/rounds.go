// Package rounds makes something in each round of a loop by goto.
package rounds

func run(tasks ...func() error) error {
	done := make(chan error, len(tasks))
	for _, task := range tasks {
		go func(f func() error) {
			done <- f()
		}(task)
	}
	select {
	case err := <-done:
		return err
	default:
		return nil
	}
}

type request struct {
	header map[string]string
}

func read(lines chan string) *request {
	return &request{header: map[string]string{"line": <-lines}}
}

// Serve reads another request in each round, while the task of the last one may still run.
func Serve(lines chan string) {
again:
	req := read(lines)
	if handle(req) {
		goto again
	}
}

func handle(req *request) bool {
	err := run(func() error {
		req.header["via"] = "here" // silent: each round has a request of its own
		return nil
	}, func() error { return nil })
	return err == nil
}

// Resend sends the same request in each round.
func Resend(lines chan string) {
	req := read(lines)
again:
	if resend(req) {
		goto again
	}
}

func resend(req *request) bool {
	err := run(func() error {
		req.header["again"] = "here" // want concurrent-access "request.header"
		return nil
	}, func() error { return nil })
	return err == nil
}
