import { constantFrom, integer, nat, oneof, tuple } from "fast-check";
import { assistant, user } from "../../../bodies.ts";
import type { JsonObject } from "../../../../model/json.ts";
import type { RuleBroken } from "../cross-field.ts";
import { call, calling, hello, ids, request, result, short, tool, words } from "./bodies.ts";

const both = ["messages", "count_tokens"] as const;
const needs = ["tools"] as const;
const few = integer({ min: 1, max: 4 });
const forced = constantFrom<{ readonly type: string; readonly name?: string }[]>(
  { type: "any" },
  { type: "tool", name: "a" },
);

const called = calling([call("a0")], [result("a0")]);
const thinks: JsonObject = { max_tokens: 1025, thinking: { type: "enabled", budget_tokens: 1024 } };
const search: JsonObject = { type: "web_search_20250305", name: "web_search" };
const strict = (name: string): JsonObject =>
  tool(name, { strict: true, input_schema: { type: "object", properties: {}, additionalProperties: false } });

/** Tools, their calls and their results. */
export const toolRules: readonly RuleBroken[] = [
  {
    rule: "result-without-call",
    requirement: "tools.result.orphan",
    needs,
    at: ["messages"],
    kept: called,
    bodies: oneof(
      { withCrossShrink: true },
      constantFrom(request([user([result("a0")])], { tools: [tool("a")] })),
      few.map((count) => calling(ids(count).map(call), [...ids(count), "other"].map(result))),
      few.map((count) =>
        calling(ids(count).map(call), ids(count).map(result), [assistant("Yes."), user([result("a0")])]),
      ),
    ),
  },
  {
    rule: "call-without-result",
    requirement: "tools.result.missing",
    needs,
    at: ["messages"],
    kept: called,
    bodies: tuple(few, nat(3)).map(([count, left]) => {
      const answered = ids(count).filter((_, index) => index !== left % count);
      return calling(ids(count).map(call), answered.length === 0 ? "Hi." : answered.map(result));
    }),
  },
  {
    rule: "result-after-text",
    requirement: "tools.result.first",
    needs,
    at: ["messages"],
    kept: called,
    bodies: tuple(few, nat(3)).map(([count, place]) =>
      calling(
        ids(count).map(call),
        ids(count)
          .map(result)
          .toSpliced(place % count, 0, words),
      ),
    ),
  },
  {
    rule: "calls-of-one-id",
    requirement: "tools.use.id_unique",
    needs,
    at: ["messages"],
    kept: called,
    bodies: few.map((count) =>
      calling(ids(count).map(call), ids(count).map(result), [assistant([call("a0")]), user([result("a0")])]),
    ),
  },
  {
    rule: "tools-of-one-name",
    requirement: "tools.name.unique",
    needs,
    operations: both,
    at: ["tools"],
    kept: short({ tools: [tool("a0"), tool("a1")] }),
    bodies: tuple(few, nat(3), nat(4)).map(([count, copied, place]) => {
      const names = ids(count);
      const twice = names.toSpliced(place % (count + 1), 0, names[copied % count] ?? "a0");
      return short({ tools: twice.map((name) => tool(name)) });
    }),
  },
  {
    rule: "choice-of-no-tool",
    requirement: "tools.choice.name_declared",
    needs: ["tools", "forced-tools"],
    at: ["tool_choice", "name"],
    kept: short({ tools: [tool("a0")], tool_choice: { type: "tool", name: "a0" } }),
    bodies: tuple(constantFrom("other", "A0", "a", "a00"), few).map(([name, count]) =>
      short({ tools: ids(count).map((one) => tool(one)), tool_choice: { type: "tool", name } }),
    ),
  },
  {
    rule: "thinking-and-forced-tool",
    requirement: "thinking.forced_tools",
    needs: ["thinking", "tools", "forced-tools"],
    at: ["tool_choice"],
    kept: request([hello], { ...thinks, tools: [tool("a")] }),
    bodies: forced.map((choice) =>
      request([hello], {
        ...thinks,
        tools: [tool("a")],
        tool_choice: choice,
      }),
    ),
  },
  {
    rule: "too-many-strict-tools",
    requirement: "tools.strict.maximum",
    needs: ["tools", "strict-tools"],
    at: ["tools"],
    kept: short({ tools: [strict("a0")] }),
    bodies: integer({ min: 21, max: 24 }).map((count) => short({ tools: ids(count).map((name) => strict(name)) })),
  },
  {
    rule: "open-schema-of-strict-tool",
    requirement: "tools.strict.closed",
    needs: ["tools", "strict-tools"],
    at: ["tools", 0, "input_schema"],
    kept: short({ tools: [strict("a0")] }),
    bodies: constantFrom({}, { additionalProperties: true }, { properties: { a: { type: "string" } } }).map((open) =>
      short({ tools: [tool("a", { strict: true, input_schema: { type: "object", ...open } })] }),
    ),
  },
  {
    rule: "allowed-and-blocked-domains",
    requirement: "tools.web_search.domains_exclusive",
    needs: ["tools", "server-tools"],
    at: ["tools", 0],
    kept: short({ tools: [{ ...search, allowed_domains: ["a0.example.com"] }] }),
    bodies: tuple(few, few).map(([allowed, blocked]) =>
      short({
        tools: [
          {
            ...search,
            allowed_domains: ids(allowed).map((name) => `${name}.example.com`),
            blocked_domains: ids(blocked).map((name) => `${name}.example.org`),
          },
        ],
      }),
    ),
  },
];
