// Package model declares what others use.
package model

// Item has a map that everybody may write.
type Item struct {
	Tags map[string]string
}

// New makes an item.
func New() *Item {
	item := &Item{Tags: map[string]string{}}
	item.Tags["made"] = "yes" // silent: nobody else has it
	return item
}
