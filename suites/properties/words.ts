import { array, constantFrom, type Arbitrary } from "fast-check";

const some = ["amber", "basin", "cedar", "delta", "ember", "fjord", "grove", "harbour", "island", "juniper", "kettle"];

/** A sentence of a dozen words and more, which asks for nothing. Shrinks to the shortest. */
export const sentences: Arbitrary<string> = array(constantFrom(...some), {
  minLength: 12,
  maxLength: 60,
  size: "max",
}).map((words) => `Note: ${words.join(" ")}.`);
