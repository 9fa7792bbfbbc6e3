import { setFlagsFromString } from "node:v8";

/**
 * Keeps the space for new objects at its first size. What is loaded stays, and makes V8 double that space again and again
 * for nothing: 18 MB of a run that draws nothing.
 */
export function keepSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  ours = true;
}

/** Whose process it is: a program that uses this as a library sets flags of V8 itself. */
let ours = false;

/**
 * For long runs: V8's default for new objects, a fifth less CPU time; and old ones are looked through whenever there is a
 * tenth more of them. V8 by itself waits for several times as many, so that a run that keeps nothing grows all the same.
 */
export function letGrow(): void {
  if (!ours) return;
  setFlagsFromString("--semi-space-growth-factor=2");
  setFlagsFromString("--heap-growing-percent=10");
}
