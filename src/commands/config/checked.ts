import { visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { isVariableName } from "./credential.ts";
import type { Setting } from "./settings.ts";

/** `rate: 5` in a file, `MESSAGES_CONFORMANCE_RATE=5` in the environment, `--rate 5` as a flag. */
export type Spell = (value: string) => string;

/** Checks one value by the table. Throws {@link UsageError}, beginning with where the value was found. */
export function checked(setting: Setting, value: string, from: string, spell: Spell): string {
  const { name, kind, choices = [], minimum = 0, between, argument } = setting;
  if (name === "key-env" && !isVariableName(value))
    throw new UsageError(
      `${from}: this is no name of an environment variable`,
      `give the name of the variable that holds the key, never the key: ${spell("MESSAGES_API_KEY")}`,
    );
  if (kind === "choice" && !choices.includes(value))
    throw new UsageError(`${from}: unknown value "${visible(value)}"`, `one of: ${choices.join(", ")}`);
  if (kind === "number" && !choices.includes(value) && !isWhole(value, minimum))
    throw new UsageError(
      `${from}: "${visible(value)}" is not a whole number of at least ${minimum}${choices.map((one) => `, nor ${one}`).join("")}`,
      `for example: ${spell(String(minimum + 10))}`,
    );
  if (kind === "entries" && between && !value.includes(between.trim()))
    throw new UsageError(
      `${from}: "${visible(value)}" is not of the form ${argument ?? ""}`,
      `for example: ${spell(sample(name))}`,
    );
  return value;
}

const sample = (name: string): string => (name === "header" ? "x-team: blue" : "tools=off");

const isWhole = (text: string, minimum: number): boolean =>
  /^\d+$/u.test(text) && Number.isSafeInteger(Number(text)) && Number(text) >= minimum;
