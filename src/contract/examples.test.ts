import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  errorResponse,
  message,
  messageRequest,
  streamEvent,
  type Validator,
} from "../../spec/generated/2023-06-01/validate.js";
import type { JsonObject } from "../model/json.ts";

/** A value that violates one keyword at one place: the smallest valid one, changed, or a value of its own. */
interface Invalid {
  readonly name: string;
  readonly with?: JsonObject;
  readonly without?: string;
  readonly event?: JsonObject;
  readonly keyword: string;
  readonly at: string;
}

interface Examples {
  readonly valid: Readonly<Record<string, JsonObject>>;
  readonly invalid: readonly Invalid[];
}

const spec = join(import.meta.dirname, "../../spec");
const read = (file: string): unknown => parse(readFileSync(join(spec, "examples", file), "utf8"));
const violations = (validator: Pick<Validator, "errors">) =>
  (validator.errors ?? []).map(({ keyword, instancePath }) => ({ keyword, at: instancePath }));

const requests: Examples = {
  valid: read("requests.yaml") as Examples["valid"],
  invalid: read("invalid-requests.yaml") as Examples["invalid"],
};

const streams = read("streams.yaml") as {
  readonly valid: Readonly<Record<string, readonly JsonObject[]>>;
  readonly invalid: readonly Invalid[];
};

const events: Examples = {
  valid: Object.fromEntries(
    Object.entries(streams.valid).flatMap(([name, list]) => list.map((event, at) => [`${name}, event ${at}`, event])),
  ),
  invalid: streams.invalid,
};

const kinds: [file: string, validator: Validator, examples: Examples][] = [
  ["message-request", messageRequest, requests],
  ["message", message, read("messages.yaml") as Examples],
  ["error-response", errorResponse, read("errors.yaml") as Examples],
  ["stream-event", streamEvent, events],
];

function changed(base: JsonObject, { with: members, without, event }: Invalid): JsonObject {
  if (event) return event;
  return Object.fromEntries(Object.entries({ ...base, ...members }).filter(([name]) => name !== without));
}

describe.each(kinds)("%s", (file, validator, { valid, invalid }) => {
  const [smallest = {}] = Object.values(valid);

  test.each(Object.entries(valid))("%s is valid", (_, value) => {
    validator(value);
    expect(violations(validator)).toEqual([]);
  });

  test.each(invalid)("$name violates $keyword at '$at' and nothing else", (example) => {
    expect(validator(changed(smallest, example))).toBe(false);
    expect(violations(validator)).toEqual([{ keyword: example.keyword, at: example.at }]);
  });

  test("the schema file judges every example like the compiled validator", () => {
    const schema = JSON.parse(readFileSync(join(spec, `generated/2023-06-01/schemas/${file}.json`), "utf8")) as object;
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { "date-time": true } });
    const judge = ajv.compile(schema);
    const all = [...Object.values(valid), ...invalid.map((example) => changed(smallest, example))];
    expect(all.map((value) => judge(value))).toEqual(all.map((value) => validator(value)));
  });
});

test("there are examples of every kind, 100 and more", () => {
  const counts = kinds.map(([, , { valid, invalid }]) => Object.keys(valid).length + invalid.length);
  expect(Math.min(...counts)).toBeGreaterThan(5);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(100);
});
