import { constantFrom, integer, nat, oneof, tuple } from "fast-check";
import { text, user } from "../../../bodies.ts";
import type { JsonObject } from "../../../../model/json.ts";
import type { RuleBroken } from "../cross-field.ts";
import { document, hello, request, short } from "./bodies.ts";

const marked = (ttl?: string): JsonObject => ({
  ...text("Hi."),
  cache_control: { type: "ephemeral", ...(ttl === undefined ? {} : { ttl }) },
});
const closed: JsonObject = { type: "object", properties: {}, additionalProperties: false };
const format = (schema: JsonObject): JsonObject => ({ format: { type: "json_schema", schema } });
const least = 1024;

/** Members of the request together. */
export const memberRules: readonly RuleBroken[] = [
  {
    rule: "budget-not-below-max-tokens",
    requirement: "thinking.budget.below_max_tokens",
    needs: ["thinking"],
    at: ["thinking", "budget_tokens"],
    kept: request([hello], { max_tokens: least + 1, thinking: { type: "enabled", budget_tokens: least } }),
    bodies: tuple(
      oneof({ withCrossShrink: true }, constantFrom(0, 1, least), nat(4096)),
      oneof({ withCrossShrink: true }, constantFrom(0, 1, least - 1), nat(least - 1)),
    ).map(([above, below]) =>
      request([hello], {
        max_tokens: least + above - below,
        thinking: { type: "enabled", budget_tokens: least + above },
      }),
    ),
  },
  {
    rule: "too-many-cache-marks",
    requirement: "cache.control.maximum",
    needs: ["cache-control"],
    at: ["messages"],
    kept: request([user(Array.from({ length: 4 }, () => marked()))]),
    bodies: tuple(integer({ min: 5, max: 8 }), nat(4)).map(([count, inSystem]) =>
      request(
        [user(Array.from({ length: count - inSystem }, () => marked()))],
        inSystem === 0 ? {} : { system: Array.from({ length: inSystem }, () => marked()) },
      ),
    ),
  },
  {
    rule: "longer-life-after-shorter",
    requirement: "cache.control.ttl.order",
    needs: ["cache-control"],
    at: ["messages"],
    kept: request([user([marked("1h"), marked("5m")])]),
    bodies: tuple(constantFrom(undefined, "5m"), nat(1)).map(([shorter, inSystem]) =>
      inSystem === 0
        ? request([user([marked(shorter), marked("1h")])])
        : request([user([marked("1h")])], { system: [marked(shorter)] }),
    ),
  },
  {
    rule: "format-of-open-schema",
    requirement: "output.format.schema.closed",
    needs: ["json-schema"],
    at: ["output_config", "format", "schema"],
    kept: short({ output_config: format(closed) }),
    bodies: constantFrom(
      { type: "object" },
      { type: "object", properties: {} },
      { type: "object", additionalProperties: true },
    ).map((schema) => short({ output_config: format(schema) })),
  },
  {
    rule: "format-and-citations",
    requirement: "output.format.citations",
    needs: ["json-schema", "document", "citations"],
    at: ["output_config", "format"],
    kept: request([user([document(false), text("When?")])], { output_config: format(closed) }),
    bodies: integer({ min: 1, max: 3 }).map((count) =>
      request([user([...Array.from({ length: count }, () => document(true)), text("When?")])], {
        output_config: format(closed),
      }),
    ),
  },
  {
    rule: "format-without-tokens",
    requirement: "output.format.zero",
    needs: ["json-schema"],
    at: ["max_tokens"],
    kept: short({ output_config: format(closed) }),
    bodies: constantFrom(closed, { ...closed, properties: { a: { type: "string" } }, required: ["a"] }).map((schema) =>
      request([hello], { max_tokens: 0, output_config: format(schema) }),
    ),
  },
];
