package main

import (
	"strings"
	"testing"
)

func TestDifferenceIsByFingerprintNotByPlace(t *testing.T) {
	same, moved := finding{Fingerprint: "a", Message: "one"}, finding{Fingerprint: "a", Message: "one, moved"}
	old, fresh := finding{Fingerprint: "b", Message: "old"}, finding{Fingerprint: "c", Message: "fresh", Check: "k", Confidence: "high"}
	r := difference("tree", result{findings: []finding{same, old}}, result{findings: []finding{moved, fresh, fresh}})
	if len(r.gone) != 1 || r.gone[0].Message != "old" || len(r.come) != 2 {
		t.Fatalf("gone %v, come %v", r.gone, r.come)
	}
	text := markdown([]row{r}, 1)
	for _, want := range []string{"2 more, 1 fewer", "| tree | 2 → 3 | 2 | 1 | 0 |", "+ ?: fresh (k, high)", "+ and 1 more", "- ?: old"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
}

func TestFailuresAndInternalErrorsAreShown(t *testing.T) {
	r := difference("tree", result{}, result{failure: "signal: killed", internal: []string{"a panic in p"}})
	text := markdown([]row{r}, 9)
	if !strings.Contains(text, "! head failed: signal: killed") || !strings.Contains(text, "! a panic in p") {
		t.Error(text)
	}
}
