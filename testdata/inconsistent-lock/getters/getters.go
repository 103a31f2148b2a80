// Package getters hands the map out and uses it outside.
package getters

import "sync"

type Config struct {
	mu     sync.Mutex
	values map[string]string
	fixed  map[string]string
}

func NewConfig() *Config {
	return &Config{values: map[string]string{}, fixed: map[string]string{"a": "b"}}
}

func (c *Config) Set(key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[key] = value
}

func (c *Config) Unset(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.values, key)
}

func (c *Config) all() map[string]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.values
}

// Keys ranges over what the getter returned.
func (c *Config) Keys() []string {
	var keys []string
	for key := range c.all() { // want inconsistent-lock "Config.values"
		keys = append(keys, key)
	}
	return keys
}

// Fixed is never written after the constructor.
func (c *Config) Fixed(key string) string {
	return c.fixed[key] // silent: only read
}

func (c *Config) copied() map[string]string {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := map[string]string{}
	for key, value := range c.values {
		all[key] = value
	}
	return all
}

// Count ranges over a copy.
func (c *Config) Count() int {
	n := 0
	for range c.copied() { // silent: a copy
		n++
	}
	return n
}
