// Command cmd is started by a manager of services, which calls its methods.
package main

import (
	"log"
	"reflect"

	"example.com/inconsistent-lock/services"
)

type program struct{ topics *services.Topics }

// Init makes what the program needs.
func (p *program) Init() error {
	topics := services.New()
	p.topics = topics
	return nil
}

// Start is called once.
func (p *program) Start() error {
	log.Println(p.topics.Names(), p.topics.Lost()) // silent: nothing runs beside it
	return nil
}

// Status is called at any time.
func (p *program) Status() string {
	return p.topics.Drafts()[0]
}

func manage(program reflect.Value) {
	for _, name := range []string{"Init", "Start"} {
		program.MethodByName(name).Call(nil)
	}
}

func main() {
	manage(reflect.ValueOf(&program{}))
}
