// Package models holds what the generator makes.
package models
