import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createParser } from "eventsource-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as first from "../../spec/generated/2023-06-01/validate.js";
import * as second from "../../spec/generated/2026-10-21/validate.js";
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
const violations = (validator: Pick<first.Validator, "errors">) =>
  (validator.errors ?? []).map(({ keyword, instancePath }) => ({ keyword, at: instancePath }));

const streams = read("streams.yaml") as {
  readonly valid: Readonly<Record<string, readonly JsonObject[]>>;
  readonly invalid: readonly Invalid[];
};

/** Schema file -> its examples and its validator in each edition. */
const kinds = {
  "message-request": [
    "messageRequest",
    { valid: read("requests.yaml") as Examples["valid"], invalid: read("invalid-requests.yaml") as Invalid[] },
  ],
  "count-tokens-request": ["countTokensRequest", read("count-tokens.yaml") as Examples],
  message: ["message", read("messages.yaml") as Examples],
  "error-response": ["errorResponse", read("errors.yaml") as Examples],
  "stream-event": [
    "streamEvent",
    {
      valid: Object.fromEntries(
        Object.entries(streams.valid).flatMap(([name, list]) => list.map((event, at) => [`${name}, ${at}`, event])),
      ),
      invalid: streams.invalid,
    },
  ],
  "token-count": ["tokenCount", read("token-counts.yaml") as Examples],
  "model-info": ["modelInfo", (read("models.yaml") as Record<string, Examples>)["model"] as Examples],
  "model-list": ["modelList", (read("models.yaml") as Record<string, Examples>)["list"] as Examples],
} as const satisfies Record<string, readonly [validator: keyof typeof first, examples: Examples]>;

const editions = { "2023-06-01": first, "2026-10-21": second } as const;

/** Requests of requests.yaml that edition 2026-10-21 refuses: they choose how tokens are sampled. */
const sampling = ["every sampling parameter at its lower bound", "every sampling parameter at its upper bound"];

function changed(base: JsonObject, { with: members, without, event }: Partial<Invalid>): JsonObject {
  if (event) return event;
  return Object.fromEntries(Object.entries({ ...base, ...members }).filter(([name]) => name !== without));
}

const smallestOf = ({ valid }: Examples): JsonObject => Object.values(valid)[0] ?? {};

describe.each(
  Object.entries(editions).flatMap(([edition, validators]) =>
    Object.entries(kinds).map(([file, [name, examples]]) => ({
      edition,
      file,
      validator: validators[name] as first.Validator,
      examples,
    })),
  ),
)("edition $edition, $file", ({ edition, file, validator, examples }) => {
  const isKept = ([name]: readonly [string, unknown]): boolean =>
    file !== "message-request" || edition === "2023-06-01" || !sampling.includes(name);
  const valid = Object.entries(examples.valid).filter(isKept);
  // What is wrong with a sampling parameter can only be said where there is one.
  const invalid = examples.invalid.filter(
    ({ at }) => edition === "2023-06-01" || !/^\/(temperature|top_p|top_k)$/.test(at),
  );

  test.each(valid)("%s is valid", (_, value) => {
    validator(value);
    expect(violations(validator)).toEqual([]);
  });

  test.each(invalid)("$name violates $keyword at '$at' and nothing else", (example) => {
    expect(validator(changed(smallestOf(examples), example))).toBe(false);
    expect(violations(validator)).toEqual([{ keyword: example.keyword, at: example.at }]);
  });

  test("the schema file judges every example like the compiled validator", () => {
    const schema = JSON.parse(readFileSync(join(spec, `generated/${edition}/schemas/${file}.json`), "utf8")) as object;
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { "date-time": true } });
    const judge = ajv.compile(schema);
    const all = [...valid.map(([, value]) => value), ...invalid.map((each) => changed(smallestOf(examples), each))];
    expect(all.map((value) => judge(value))).toEqual(all.map((value) => validator(value)));
  });
});

describe("what the editions judge differently", () => {
  const differences = read("editions.yaml") as readonly (Pick<Invalid, "name" | "with"> & {
    readonly valid: keyof typeof editions;
    readonly invalid: { readonly edition: keyof typeof editions; readonly keyword: string; readonly at: string };
  })[];

  test.each(differences)("$name", (difference) => {
    const body = changed(smallestOf(kinds["message-request"][1]), difference);
    const { edition, ...violation } = difference.invalid;
    expect(editions[difference.valid].messageRequest(body)).toBe(true);
    expect(editions[edition].messageRequest(body)).toBe(false);
    expect(violations(editions[edition].messageRequest)).toEqual([violation]);
  });

  test("requests that only one edition takes are those with sampling", () => {
    const { valid } = kinds["message-request"][1];
    expect(Object.keys(valid).filter((name) => !second.messageRequest(valid[name]))).toEqual(sampling);
  });
});

describe("a stream as it is on the wire", () => {
  const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, "-").toLowerCase();
  const byFile = new Map(Object.entries(streams.valid).map(([name, events]) => [`${slug(name)}.txt`, events]));
  const folder = join(spec, "examples/sse");

  test.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s has the events of its stream", (file) => {
    const found: { readonly name: string | undefined; readonly event: unknown }[] = [];
    const parser = createParser({
      onEvent: ({ event, data }) => found.push({ name: event, event: JSON.parse(data) as unknown }),
    });
    parser.feed(readFileSync(join(folder, file), "utf8"));
    expect(found).toEqual(byFile.get(file)?.map((event) => ({ name: event["type"], event })));
  });
});

test("every file of examples is read, and there are 120 and more, of every kind", () => {
  const source = readFileSync(import.meta.filename, "utf8");
  const files = readdirSync(join(spec, "examples")).filter((file) => file.endsWith(".yaml"));
  expect(files.filter((file) => !source.includes(`"${file}"`))).toEqual([]);
  const counts = Object.values(kinds).map(([, { valid, invalid }]) => Object.keys(valid).length + invalid.length);
  expect(Math.min(...counts)).toBeGreaterThan(5);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(120);
});
