import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import { message, messageRequest, type Validator } from "../../spec/generated/2023-06-01/validate.js";
import { short, type Figure } from "./figure.ts";
import { perSecond } from "./rate.ts";

const examples = join(import.meta.dirname, "../../spec/examples");

/** The valid examples of a file of the contract. */
function valid(file: string): readonly unknown[] {
  const content = parse(readFileSync(join(examples, file), "utf8")) as Readonly<Record<string, object>>;
  return Object.values(content["valid"] ?? content);
}

function rateOf(measured: string, validate: Validator, file: string): Figure {
  const values = valid(file);
  const refused = values.filter((value) => !validate(value)).length;
  if (refused > 0) throw new Error(`${refused} of the valid examples in ${file} are refused`);
  const rate = perSecond(() => {
    for (const value of values) validate(value);
  });
  return { measured, value: `${short(rate * values.length)} /s` };
}

/** Values a second that the generated validators judge, on the examples of the contract. */
export function validations(): readonly Figure[] {
  return [
    rateOf("validations, requests", messageRequest, "requests.yaml"),
    rateOf("validations, messages", message, "messages.yaml"),
  ];
}
