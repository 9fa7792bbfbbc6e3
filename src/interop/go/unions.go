package main

import (
	"fmt"
	"reflect"
	"strings"
)

// settle puts typed values into every union below v, and checks every enumeration. A generated union is raw JSON until
// somebody asks for a variant, and a generated enumeration takes any string; without this a round trip would print what
// it read. v has to be settable.
func settle(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return settle(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := settle(v.Index(i)); err != nil {
				return fmt.Errorf("[%d]%w", i, err)
			}
		}
	case reflect.Map:
		return settleMap(v)
	case reflect.Struct:
		if isUnion(v) {
			_, err := settleUnion(v)
			return err
		}
		for i := range v.NumField() {
			if !v.Field(i).CanSet() {
				continue
			}
			if err := settle(v.Field(i)); err != nil {
				return fmt.Errorf(".%s%w", v.Type().Field(i).Name, err)
			}
		}
	case reflect.String:
		if enumeration, is := v.Interface().(interface{ Valid() bool }); is && !enumeration.Valid() {
			return fmt.Errorf(": %q is no %s", v.String(), v.Type().Name())
		}
	}
	return nil
}

func isUnion(v reflect.Value) bool {
	if v.Kind() != reflect.Struct {
		return false
	}
	_, hasUnion := v.Type().FieldByName("union")
	return hasUnion
}

// settleMap also settles nullable.Nullable, which is a map from true to a value or from false to nothing.
func settleMap(v reflect.Value) error {
	for _, key := range v.MapKeys() {
		if key.Kind() == reflect.Bool && !key.Bool() {
			continue
		}
		entry := reflect.New(v.Type().Elem()).Elem()
		entry.Set(v.MapIndex(key))
		if err := settle(entry); err != nil {
			return err
		}
		v.SetMapIndex(key, entry)
	}
	return nil
}

// settleUnion asks union for its variant, settles that, hands it back by the setter of the variant, and names it.
func settleUnion(union reflect.Value) (string, error) {
	candidates, err := getters(union)
	if err != nil {
		return "", fmt.Errorf(" (%s): %w", union.Type().Name(), err)
	}
	if len(candidates) == 0 {
		return "", nil
	}
	var takers, refusals []string
	var taken reflect.Value
	for _, name := range candidates {
		value, err := settled(union.MethodByName("As" + name).Call(nil))
		if err != nil {
			refusals = append(refusals, name+" "+strings.TrimSpace(err.Error()))
			continue
		}
		takers, taken = append(takers, name), value
	}
	if len(takers) != 1 {
		return "", fmt.Errorf(" (%s): taken by %v, refused by %s", union.Type().Name(), takers, strings.Join(refusals, " | "))
	}
	return takers[0], failure(union.Addr().MethodByName("From" + takers[0]).Call([]reflect.Value{taken})[0])
}

// settled is what a getter of a union gave, settled.
func settled(result []reflect.Value) (reflect.Value, error) {
	value := reflect.New(result[0].Type()).Elem()
	value.Set(result[0])
	if err := failure(result[1]); err != nil {
		return value, err
	}
	return value, settle(value)
}

// getters names the variants that may be meant: the one of the discriminator, or else all. None = a variant of tomorrow
// in an open union, which keeps its JSON.
func getters(union reflect.Value) ([]string, error) {
	byDiscriminator := union.MethodByName("ValueByDiscriminator")
	if !byDiscriminator.IsValid() {
		var all []string
		for i := range union.NumMethod() {
			if name, isGetter := strings.CutPrefix(union.Type().Method(i).Name, "As"); isGetter {
				all = append(all, name)
			}
		}
		return all, nil
	}
	result := byDiscriminator.Call(nil)
	err := failure(result[1])
	if err == nil {
		return []string{result[0].Elem().Type().Name()}, nil
	}
	name := union.Type().Name()
	if fallback, known := defaults[name]; known && union.MethodByName("Discriminator").Call(nil)[0].String() == "" {
		return []string{fallback}, nil
	}
	if open[name] && strings.HasPrefix(err.Error(), "unknown discriminator value") {
		return nil, nil
	}
	return nil, err
}

func failure(result reflect.Value) error {
	err, _ := result.Interface().(error)
	return err
}
