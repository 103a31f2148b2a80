package main

import (
	"fmt"
	"slices"
	"strings"
)

// row is what differs in one tree.
type row struct {
	name          string
	before, after result
	gone, come    []finding
}

// difference matches findings by fingerprint, as often as each occurs.
func difference(name string, before, after result) row {
	return row{name, before, after, without(before.findings, after.findings), without(after.findings, before.findings)}
}

func without(all, others []finding) []finding {
	count := make(map[string]int)
	for _, f := range others {
		count[f.Fingerprint]++
	}
	var left []finding
	for _, f := range all {
		if count[f.Fingerprint]--; count[f.Fingerprint] < 0 {
			left = append(left, f)
		}
	}
	slices.SortFunc(left, func(a, b finding) int { return strings.Compare(a.place()+a.Check, b.place()+b.Check) })
	return left
}

// markdown is a table of all trees and, below it, the findings that came and went.
func markdown(rows []row, most int) string {
	var text strings.Builder
	gone, come := 0, 0
	for _, r := range rows {
		gone += len(r.gone)
		come += len(r.come)
	}
	fmt.Fprintf(&text, "## Findings on real code: %d more, %d fewer\n\n", come, gone)
	text.WriteString("| tree | findings | + | - | internal errors | seconds |\n|---|---:|---:|---:|---:|---:|\n")
	for _, r := range rows {
		fmt.Fprintf(&text, "| %s | %s | %d | %d | %s | %.2f → %.2f |\n", r.name,
			change(len(r.before.findings), len(r.after.findings)), len(r.come), len(r.gone),
			change(len(r.before.internal), len(r.after.internal)), r.before.seconds, r.after.seconds)
	}
	for _, r := range rows {
		details(&text, r, most)
	}
	return text.String()
}

func change(before, after int) string {
	if before == after {
		return fmt.Sprint(after)
	}
	return fmt.Sprintf("%d → %d", before, after)
}

func details(text *strings.Builder, r row, most int) {
	var lines []string
	for _, failed := range []struct{ which, what string }{{"base", r.before.failure}, {"head", r.after.failure}} {
		if failed.what != "" {
			lines = append(lines, fmt.Sprintf("! %s failed: %s", failed.which, failed.what))
		}
	}
	for _, message := range r.after.internal {
		if !slices.Contains(r.before.internal, message) {
			lines = append(lines, "! "+message)
		}
	}
	lines = append(lines, listed("+", r.come, most)...)
	lines = append(lines, listed("-", r.gone, most)...)
	if len(lines) > 0 {
		fmt.Fprintf(text, "\n### %s\n\n```diff\n%s\n```\n", r.name, strings.Join(lines, "\n"))
	}
}

func listed(sign string, findings []finding, most int) []string {
	var lines []string
	for _, f := range findings[:min(most, len(findings))] {
		message, _, _ := strings.Cut(f.Message, "\n")
		lines = append(lines, fmt.Sprintf("%s %s: %s (%s, %s)", sign, f.place(), message, f.Check, f.Confidence))
	}
	if len(findings) > most {
		lines = append(lines, fmt.Sprintf("%s and %d more", sign, len(findings)-most))
	}
	return lines
}
