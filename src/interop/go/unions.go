package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// settle puts typed values into every union below v. A generated union is raw JSON until somebody asks for a variant;
// without this a round trip would print what it read. v has to be settable.
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
		for _, key := range v.MapKeys() {
			if key.Kind() == reflect.Bool && !key.Bool() {
				continue // a nullable.Nullable that is null: a map from false to nothing
			}
			entry := reflect.New(v.Type().Elem()).Elem()
			entry.Set(v.MapIndex(key))
			if err := settle(entry); err != nil {
				return err
			}
			v.SetMapIndex(key, entry)
		}
	case reflect.Struct:
		if _, isUnion := v.Type().FieldByName("union"); isUnion {
			return settleUnion(v)
		}
		for i := range v.NumField() {
			if !v.Field(i).CanSet() {
				continue
			}
			if err := settle(v.Field(i)); err != nil {
				return fmt.Errorf(".%s%w", v.Type().Field(i).Name, err)
			}
		}
	}
	return nil
}

// settleUnion asks union for its variant, settles that, and hands it back by the setter of the variant.
func settleUnion(union reflect.Value) error {
	name, value, err := variant(union)
	if err != nil && open[union.Type().Name()] && strings.HasPrefix(err.Error(), "unknown discriminator value") {
		return nil // a variant of tomorrow: the union keeps its JSON
	}
	if err != nil {
		return fmt.Errorf(" (%s): %w", union.Type().Name(), err)
	}
	typed := reflect.New(value.Type()).Elem()
	typed.Set(value)
	if err := settle(typed); err != nil {
		return err
	}
	setter := union.Addr().MethodByName("From" + name)
	if !setter.IsValid() {
		return fmt.Errorf(" (%s): no setter for %s", union.Type().Name(), name)
	}
	return failure(setter.Call([]reflect.Value{typed})[0])
}

// variant is the value a union holds, by its discriminator or else by the one getter that takes the JSON.
func variant(union reflect.Value) (string, reflect.Value, error) {
	if byDiscriminator := union.MethodByName("ValueByDiscriminator"); byDiscriminator.IsValid() {
		result := byDiscriminator.Call(nil)
		if err := failure(result[1]); err == nil {
			return result[0].Elem().Type().Name(), result[0].Elem(), nil
		} else if fallback, known := defaults[union.Type().Name()]; known && discriminator(union) == "" {
			result := union.MethodByName("As" + fallback).Call(nil)
			return fallback, result[0], failure(result[1])
		} else {
			return "", reflect.Value{}, err
		}
	}
	var names []string
	var values []reflect.Value
	for i := range union.NumMethod() {
		name, isGetter := strings.CutPrefix(union.Type().Method(i).Name, "As")
		if !isGetter {
			continue
		}
		if result := union.Method(i).Call(nil); failure(result[1]) == nil {
			names, values = append(names, name), append(values, result[0])
		}
	}
	if len(names) != 1 {
		return "", reflect.Value{}, fmt.Errorf("variants that take the value: %s", strings.Join(names, ", "))
	}
	return names[0], values[0], nil
}

func discriminator(union reflect.Value) string {
	return union.MethodByName("Discriminator").Call(nil)[0].String()
}

func failure(result reflect.Value) error {
	if result.IsNil() {
		return nil
	}
	if err, isError := result.Interface().(error); isError {
		return err
	}
	return errors.New("not an error value")
}
