// Floor compares a whole cold check with what tree-sitter alone needs to read and parse the same files: same cores,
// same run, in alternation. It tells the ratios of wall time and of CPU time, the memory a line and how much of a check
// linking is.
//
//	floor -mapvet BINARY -parse BINARY [-C dir] [-runs N] [-threads N] [-at-most RATIO] [-bytes N] [-scale] [patterns]
//
// With -scale it measures programs of four sizes instead, made of the packages of the folder.
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

// bench is what is measured.
type bench struct {
	mapvet, parse, dir string
	patterns           []string
	runs, threads      int
}

func run() error {
	var b bench
	flag.StringVar(&b.mapvet, "mapvet", "mapvet", "the mapvet `binary`")
	flag.StringVar(&b.parse, "parse", "floor", "the `binary` that only parses")
	flag.StringVar(&b.dir, "C", ".", "the `folder` to check")
	flag.IntVar(&b.runs, "runs", 5, "how often each runs")
	flag.IntVar(&b.threads, "threads", runtime.NumCPU(), "how many threads each has")
	ratio := flag.Float64("at-most", 0, "fail above this `ratio` of the medians; 0: never")
	bytesPerLine := flag.Float64("bytes", 0, "fail above this peak memory in bytes a line; 0: never")
	scaled := flag.Bool("scale", false, "measure programs of four sizes made of the packages of the folder")
	flag.Parse()
	b.patterns = flag.Args()
	if len(b.patterns) == 0 {
		b.patterns = []string{"./..."}
	}
	os.Setenv("RAYON_NUM_THREADS", strconv.Itoa(b.threads))

	listed, err := output(b.dir, nil, b.mapvet, append([]string{"debug", "files"}, b.patterns...)...)
	if err != nil {
		return err
	}
	names := absolute(b.dir, listed)
	if *scaled {
		return scale(b, names)
	}
	counted, err := output(b.dir, names, b.parse, "--lines")
	if err != nil {
		return err
	}
	lines, err := strconv.Atoi(strings.TrimSpace(string(counted)))
	if err != nil || lines == 0 {
		return fmt.Errorf("no lines to parse in %s", b.dir)
	}
	fmt.Printf("%s %s: %d files, %d lines, %d threads\n", b.dir, strings.Join(b.patterns, " "), bytes.Count(names, []byte("\n")), lines, b.threads)
	floors, checks, err := b.measure(names, true)
	if err != nil {
		return err
	}
	if err := b.link(); err != nil {
		return err
	}
	return conclude(floors, checks, lines, *ratio, *bytesPerLine)
}

// measure runs both in alternation.
func (b bench) measure(names []byte, tell bool) (floors, checks []measure, err error) {
	for i := range b.runs + 1 {
		floor, err := timed(b.dir, names, b.parse)
		if err != nil {
			return nil, nil, err
		}
		check, err := timed(b.dir, nil, b.mapvet, append([]string{"check"}, b.patterns...)...)
		if err != nil {
			return nil, nil, err
		}
		if i == 0 { // The first pair only warms the file cache.
			continue
		}
		if tell {
			fmt.Printf("  floor %6.3f s, check %6.3f s\n", floor.wall.Seconds(), check.wall.Seconds())
		}
		floors, checks = append(floors, floor), append(checks, check)
	}
	return floors, checks, nil
}

// link tells how much of a check is neither loading nor lowering.
func (b bench) link() error {
	out, err := output(b.dir, nil, b.mapvet, append([]string{"debug", "stages"}, b.patterns...)...)
	if err != nil {
		return err
	}
	var whole, link, wholeCPU, linkCPU float64
	for line := range strings.Lines(string(out)) {
		var stage string
		var wall, cpu float64
		if n, _ := fmt.Sscan(line, &stage, &wall, &cpu); n < 3 {
			continue
		}
		whole, wholeCPU = whole+wall, wholeCPU+cpu
		if stage != "load" && stage != "lower" {
			link, linkCPU = link+wall, linkCPU+cpu
		}
	}
	fmt.Printf("link: %.3f s, %.1f %% of the time, %.1f %% of the CPU time\n", link, 100*link/whole, 100*linkCPU/wholeCPU)
	return nil
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
