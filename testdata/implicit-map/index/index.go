// Package index makes maps in several ways.
package index

var names = map[string]int{} // want implicit-map "write make(map[string]int)"

var initial = map[string]int{"a": 1} // silent: it has an element

type set map[string]struct{}

func lengths(words []string) map[string][]int {
	lengths := map[string][]int{} // want implicit-map "write make(map[string][]int)"
	for _, word := range words {
		lengths[word] = append(lengths[word], len(word))
	}
	return lengths
}

func made(words []string) map[string]int {
	made := make(map[string]int, len(words)) // silent: make
	for _, word := range words {
		made[word] = len(word) + names[word] + initial[word]
	}
	return made
}

func named() set {
	return set{} // silent: the literal of a named type
}

var _ = []any{lengths, made, named}
