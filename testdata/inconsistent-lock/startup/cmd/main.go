// Command cmd starts the program.
package main

import "example.com/inconsistent-lock/startup"

var starts = map[string]int{}

func main() {
	starts["all"]++ // silent: before anything else
	if startup.Start() != nil {
		starts["failed"]++ // silent: only main has it
	}
}
