// Floor compares a whole cold check with what tree-sitter alone needs to read and parse the same files: same cores,
// same run, in alternation.
//
//	floor -mapvet BINARY -parse BINARY [-C dir] [-runs N] [-at-most RATIO] [-bytes N] [patterns]
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "floor:", err)
		os.Exit(1)
	}
}

func run() error {
	mapvet := flag.String("mapvet", "mapvet", "the mapvet `binary`")
	parse := flag.String("parse", "floor", "the `binary` that only parses")
	dir := flag.String("C", ".", "the `folder` to check")
	runs := flag.Int("runs", 5, "how often each runs")
	ratio := flag.Float64("at-most", 0, "fail above this `ratio` of the medians; 0: never")
	bytesPerLine := flag.Float64("bytes", 0, "fail above this peak memory in bytes a line; 0: never")
	flag.Parse()
	patterns := flag.Args()
	if len(patterns) == 0 {
		patterns = []string{"./..."}
	}

	listed, err := output(*dir, nil, *mapvet, append([]string{"debug", "files"}, patterns...)...)
	if err != nil {
		return err
	}
	names := absolute(*dir, listed)
	counted, err := output(*dir, names, *parse, "--lines")
	if err != nil {
		return err
	}
	lines, err := strconv.Atoi(strings.TrimSpace(string(counted)))
	if err != nil || lines == 0 {
		return fmt.Errorf("no lines to parse in %s", *dir)
	}
	fmt.Printf("%s %s: %d files, %d lines, %d cores\n", *dir, strings.Join(patterns, " "), bytes.Count(names, []byte("\n")), lines, runtime.NumCPU())

	var floors, checks []measure
	for i := range *runs + 1 {
		floor, err := timed(*dir, names, *parse)
		if err != nil {
			return err
		}
		check, err := timed(*dir, nil, *mapvet, append([]string{"check"}, patterns...)...)
		if err != nil {
			return err
		}
		if i > 0 { // The first pair only warms the file cache.
			fmt.Printf("  floor %6.3f s, check %6.3f s\n", floor.wall.Seconds(), check.wall.Seconds())
			floors, checks = append(floors, floor), append(checks, check)
		}
	}
	return conclude(floors, checks, lines, *ratio, *bytesPerLine)
}

func conclude(floors, checks []measure, lines int, atMost, bytesAtMost float64) error {
	floor, check := median(floors), median(checks)
	ratio := check.wall.Seconds() / floor.wall.Seconds()
	perLine := float64(check.peak) / float64(lines)
	fmt.Printf("floor: median %.3f s (%.3f s of CPU)\n", floor.wall.Seconds(), floor.cpu.Seconds())
	fmt.Printf("check: median %.3f s (%.3f s of CPU), peak memory %d MiB\n", check.wall.Seconds(), check.cpu.Seconds(), check.peak>>20)
	fmt.Printf("ratio: %.3f, of CPU %.3f; memory: %.0f bytes a line\n", ratio, check.cpu.Seconds()/floor.cpu.Seconds(), perLine)
	switch {
	case atMost > 0 && ratio > atMost:
		return fmt.Errorf("a ratio of %.3f is above %.3f", ratio, atMost)
	case bytesAtMost > 0 && perLine > bytesAtMost:
		return fmt.Errorf("%.0f bytes a line are above %.0f", perLine, bytesAtMost)
	}
	return nil
}

// measure is what one run took.
type measure struct {
	wall, cpu time.Duration
	peak      int64 // bytes
}

// median by wall time; memory is the greatest of all runs.
func median(all []measure) measure {
	slices.SortFunc(all, func(a, b measure) int { return int(a.wall - b.wall) })
	m := all[len(all)/2]
	for _, other := range all {
		m.peak = max(m.peak, other.peak)
	}
	return m
}

func timed(dir string, input []byte, binary string, args ...string) (measure, error) {
	cmd := exec.Command(binary, args...)
	cmd.Dir = dir
	cmd.Stdin = bytes.NewReader(input)
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if err := tolerable(err, cmd); err != nil {
		return measure{}, err
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return measure{}, fmt.Errorf("this system does not say what a process used")
	}
	return measure{wall, cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peakBytes(usage)}, nil
}

// peakBytes knows that Linux counts in KiB and macOS in bytes.
func peakBytes(usage *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) << 10
}

// tolerable lets status 1 pass: findings are no failure.
func tolerable(err error, cmd *exec.Cmd) error {
	if exit, ok := err.(*exec.ExitError); ok && exit.ExitCode() == 1 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: %w", cmd, err)
	}
	return nil
}

func output(dir string, input []byte, binary string, args ...string) ([]byte, error) {
	cmd := exec.Command(binary, args...)
	cmd.Dir = dir
	cmd.Stdin = bytes.NewReader(input)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	return out, tolerable(err, cmd)
}

func absolute(dir string, listed []byte) []byte {
	var all []byte
	for line := range strings.Lines(string(listed)) {
		all = append(all, filepath.Join(dir, line)...)
	}
	return all
}
