import type { FaultTable } from "./fault-table.ts";

const so = (name: string, mode = "plain"): string => `structured-output/${name} (${mode})`;
const strict = (name: string, mode = "plain"): string => `strict-tools/${name} (${mode})`;
const both = (name: string): readonly string[] => [so(name), so(name, "stream")];
const valid = { "output.format.valid": both("answer-fits-the-schema") } as const;

export const structuredOutputTable: FaultTable = {
  "refuses-output-format": {
    "output.format.accepted": both("schema-is-accepted"),
    "output.format.json": both("answer-is-json"),
    "output.format.valid": both("answer-fits-the-schema"),
    "output.format.nested": [so("nested-schema-holds")],
    "output.format.cut": [so("cut-answer-says-so")],
  },
  "refuses-nested-output-format": { "output.format.nested": [so("nested-schema-holds")] },
  "ignores-output-format": {
    "output.format.json": both("answer-is-json"),
    "output.format.nested": [so("nested-schema-holds")],
  },
  "fences-json": { "output.format.json": both("answer-is-json") },
  "answers-json-of-another-schema": { ...valid, "output.format.nested": [so("nested-schema-holds")] },
  "hides-cut-of-json": { "output.format.cut": [so("cut-answer-says-so")] },
  "accepts-unknown-output-format": { "output.format.type.known": [so("unknown-format-is-refused")] },
  "accepts-output-format-without-type": { "output.format.type.known": [so("format-without-type-is-refused")] },
  "accepts-output-format-without-schema": { "output.format.schema.required": [so("format-without-schema-is-refused")] },
  "accepts-output-schema-of-any-type": { "output.format.schema.required": [so("string-as-schema-is-refused")] },
  "accepts-open-output-schema": { "output.format.schema.closed": [so("open-schema-is-refused")] },
  "accepts-bounds-in-output-schema": {
    "output.format.schema.bounds": [so("bounds-of-numbers-are-refused"), so("bounds-of-lengths-are-refused")],
  },
  "accepts-output-format-with-citations": { "output.format.citations": [so("citations-are-refused")] },
  "accepts-output-format-without-tokens": { "output.format.zero": [so("zero-tokens-are-refused")] },
  "accepts-output-config-of-any-type": { "output.config.type": [so("string-as-config-is-refused")] },
  "refuses-null-in-output-config": { "output.config.null": [so("nulls-are-accepted")] },
  "refuses-effort": { "output.effort.accepted": [so("high-effort-is-accepted")] },
  "accepts-unknown-effort": { "output.effort.known": [so("unknown-effort-is-refused")] },
  "refuses-strict-tools": {
    "tools.strict.accepted": [strict("are-accepted"), strict("are-accepted", "stream")],
    "tools.strict.valid": [strict("calls-fit-the-schema"), strict("calls-fit-the-schema", "stream")],
  },
  "ignores-strict": {
    "tools.strict.valid": [strict("calls-fit-the-schema"), strict("calls-fit-the-schema", "stream")],
  },
  "writes-nested-arguments-as-strings": {
    "tools.strict.valid": [strict("calls-fit-the-schema"), strict("calls-fit-the-schema", "stream")],
  },
  "accepts-strict-of-any-type": { "tools.strict.type": [strict("string-is-refused")] },
  "accepts-open-strict-tools": { "tools.strict.closed": [strict("open-schema-is-refused")] },
  "accepts-many-strict-tools": { "tools.strict.maximum": [strict("twenty-one-are-refused")] },
};
