package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"time"
)

// result is what one binary said of one tree.
type result struct {
	findings []finding
	internal []string
	seconds  float64
	failure  string
}

type finding struct {
	Check       string `json:"check"`
	Confidence  string `json:"confidence"`
	Message     string `json:"message"`
	Fingerprint string `json:"fingerprint"`
	Accesses    []struct {
		File   string `json:"file"`
		Line   int    `json:"line"`
		Column int    `json:"column"`
	} `json:"accesses"`
}

func (f finding) place() string {
	if len(f.Accesses) == 0 {
		return "?"
	}
	first := f.Accesses[0]
	return fmt.Sprintf("%s:%d:%d", first.File, first.Line, first.Column)
}

// fetch lays the tree of a pinned commit into dir, unless it is there.
func fetch(dir, repository, commit string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	partial := dir + ".partial"
	if err := os.RemoveAll(partial); err != nil {
		return err
	}
	for _, args := range [][]string{
		{"init", "--quiet", partial},
		{"-C", partial, "fetch", "--quiet", "--depth=1", "https://github.com/" + repository, commit},
		{"-C", partial, "checkout", "--quiet", "FETCH_HEAD"},
	} {
		if out, err := exec.Command("git", args...).CombinedOutput(); err != nil {
			_ = os.RemoveAll(partial) // What could not be fetched must not be taken for a tree.
			return fmt.Errorf("git %v: %w\n%s", args, err, out)
		}
	}
	return os.Rename(partial, dir)
}

// check runs a binary over all packages of a tree. A crash is a result like any other.
func check(binary, dir string) (result, error) {
	cmd := exec.Command(binary, "check", "--format", "json", "./...")
	cmd.Dir = dir
	start := time.Now()
	out, err := cmd.Output()
	seconds := time.Since(start).Seconds()
	exit, exited := err.(*exec.ExitError)
	if err != nil && !exited {
		return result{}, err
	}
	var document struct {
		Findings []finding `json:"findings"`
		Errors   []struct {
			File    string `json:"file"`
			Message string `json:"message"`
		} `json:"errors"`
	}
	r := result{seconds: seconds}
	if err := json.Unmarshal(out, &document); err != nil {
		r.failure = err.Error()
		if exited {
			r.failure = fmt.Sprintf("%v: %.200s", exit, exit.Stderr)
		}
		return r, nil
	}
	r.findings = document.Findings
	for _, e := range document.Errors {
		if e.File == "" { // Errors of the code under analysis name a file; mapvet's own do not.
			r.internal = append(r.internal, e.Message)
		}
	}
	return r, nil
}
