// Package locals writes to maps that were never made.
package locals

func Count(words []string) map[string]int {
	var counts map[string]int
	for _, word := range words {
		counts[word]++ // want nil-map-write "write to counts, which is nil here"
	}
	return counts
}

func Made(words []string) map[string]int {
	var counts map[string]int
	counts = make(map[string]int)
	for _, word := range words {
		counts[word]++ // silent: made before
	}
	return counts
}

func Maybe(words []string) map[string]int {
	var counts map[string]int
	for _, word := range words {
		if counts == nil {
			counts = map[string]int{}
		}
		counts[word]++ // silent: made when it is needed
	}
	return counts
}

func Read(word string) (int, bool) {
	var counts map[string]int
	n, ok := counts[word] // silent: reading a nil map is fine
	delete(counts, word)
	return n, ok
}

func Branch(words []string, count bool) map[string]int {
	var counts map[string]int
	if count {
		counts = map[string]int{}
	}
	counts["words"] = len(words) // known miss: nil-map-write nil if nothing is to be counted
	return counts
}

func Result(words []string) (counts map[string]int) {
	for _, word := range words {
		counts[word]++ // known miss: nil-map-write named results are not looked at
	}
	return
}

func Filled(words []string) map[string]int {
	var counts map[string]int
	fill(&counts)
	counts["words"] = len(words) // silent: made by the callee
	return counts
}

func fill(m *map[string]int) { *m = map[string]int{} }
