// Round-trips samples through the generated types: a line {definition, name, value, variant?} in, a line {name, value}
// or {name, error} out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

type sample struct {
	Definition string          `json:"definition"`
	Name       string          `json:"name"`
	Value      json.RawMessage `json:"value"`
	Variant    string          `json:"variant"` // that has to be picked, where the definition is a union
}

type answer struct {
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	lines, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	for lines.More() {
		var s sample
		if err := lines.Decode(&s); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		a := answer{Name: s.Name}
		if printed, err := roundTrip(s); err != nil {
			a.Error = err.Error()
		} else {
			a.Value = printed
		}
		if err := out.Encode(a); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func roundTrip(s sample) ([]byte, error) {
	create, known := definitions[s.Definition]
	if !known {
		return nil, fmt.Errorf("no type %s", s.Definition)
	}
	value := create()
	if err := json.Unmarshal(s.Value, value); err != nil {
		return nil, err
	}
	settled := reflect.ValueOf(value).Elem()
	if s.Variant != "" {
		variant, err := picked(settled)
		if err != nil {
			return nil, err
		}
		if variant != s.Variant {
			return nil, fmt.Errorf("%s was picked, not %s", variant, s.Variant)
		}
	}
	if err := settle(settled); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

// picked names the variant of a union, which is the type itself where a union of one type is an alias of it.
func picked(value reflect.Value) (string, error) {
	if isUnion(value) {
		return settleUnion(value)
	}
	return value.Type().Name(), nil
}
