import { callIdsHavePrefix } from "../src/checks/call-ids.ts";
import { calledTool, notStopped } from "../src/checks/conditions.ts";
import { hasBlock } from "../src/checks/applies.ts";
import { callsOnly } from "../src/checks/message.ts";
import { countsInput, countsMoreInput } from "../src/checks/relations.ts";
import { accepted } from "../src/checks/status.ts";
import { emptyInput, madeUpNoArguments } from "../src/checks/tool-input.ts";
import { ask, inTurn, room, simplestWith } from "../src/inputs/bodies.ts";
import { filler, useTool } from "../src/inputs/prompts.ts";
import { bookTrip, clock, listCities, offer, unusual, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { oneToken } from "./max-tokens.ts";

/** One tool, offered without tool_choice. Also the probe of the feature. */
export const oneTool: Request = offer([weather]);

/** Asks for two calls at once. */
export const twice = "Use the tool get_weather twice in one answer: once for Paris and once for Rome.";

/** A tool with an unusual schema, and too few tokens for the arguments of its call. */
export const cutCall: Request = ask(useTool("rate_stay", "rate a stay at a hotel")[0], {
  max_tokens: 8,
  tools: [unusual],
});

/** Two tools with a choice between them, and a prompt that asks for two calls. */
export const twoTools: Request = ask(twice, {
  max_tokens: 200,
  tools: [weather, clock],
  tool_choice: { type: "auto" },
});

const longDescription = ask("Hello.", {
  max_tokens: 4,
  tools: [{ ...weather, description: `Returns the weather of a city. ${filler.repeat(6)}`.slice(0, 10_000) }],
});

/** `tools`: definitions of several kinds, and the calls they lead to. */
export const toolsCases: readonly Case[] = [
  {
    kind: "example",
    id: "tools/are-accepted",
    title: "A tool definition is accepted",
    requirement: "tools.accepted",
    needs: ["tools"],
    request: oneTool,
    expect: [accepted, callsOnly(["get_weather"])],
  },
  {
    kind: "example",
    id: "tools/unusual-definitions-are-accepted",
    title:
      "22 tools are accepted, one with a name of 64 characters, one of the type custom, with dashes in its name, some with a name and schema only",
    requirement: "tools.accepted",
    modes: ["plain"],
    needs: ["tools"],
    request: ask("Hello.", {
      tools: [
        { ...weather, name: "get_weather".padEnd(64, "_of_a_city") },
        { ...clock, type: "custom", name: "mcp__city-clock__get-time" },
        ...Array.from({ length: 20 }, (_, index) => ({ ...listCities, name: `list_${index}`, description: undefined })),
      ],
    }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tools/empty-list-is-accepted",
    title: "A list of no tools is accepted",
    requirement: "tools.none",
    modes: ["plain"],
    needs: ["tools"],
    request: oneToken,
    alone: simplestWith({ tools: [] }),
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "tools/descriptions-are-counted",
    title: "A tool with a description of 10,000 characters counts more input tokens than two tools with short ones",
    requirement: "tools.description.used",
    needs: ["tools"],
    requests: [twoTools, longDescription],
    given: [countsInput],
    expect: [countsMoreInput],
  },
  {
    kind: "example",
    id: "tools/nested-schema-is-accepted",
    title: "A tool whose schema nests objects, arrays and anyOf is accepted",
    requirement: "tools.nested_schema",
    needs: ["tools"],
    request: ask(
      "Use the tool book_trip once, to book one business trip from Paris to Rome: one traveller, Ada, aged 40.",
      {
        max_tokens: 200,
        tools: [bookTrip],
      },
    ),
    expect: [accepted, callsOnly(["book_trip"])],
  },
  {
    kind: "example",
    id: "tools/call-without-arguments-has-empty-input",
    title: "The call of a tool without parameters has an empty object as input",
    requirement: "tools.zero_arguments",
    needs: ["tools", "forced-tools"],
    ...inTurn(
      useTool("list_cities", "list the cities"),
      { max_tokens: 128, tools: [listCities], tool_choice: { type: "tool", name: "list_cities" } },
      room,
    ),
    given: [calledTool, notStopped("max_tokens", "refusal"), madeUpNoArguments],
    expect: [accepted, emptyInput],
  },
  {
    kind: "example",
    id: "tools/long-description-is-accepted",
    title: "A tool with a description of 10,000 characters is accepted",
    requirement: "tools.description.long",
    modes: ["plain"],
    needs: ["tools"],
    request: longDescription,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tools/unusual-schema-is-accepted",
    title: "A tool whose schema has $defs, anyOf, pattern, format and bounds below its top is accepted",
    requirement: "tools.schema.unusual",
    modes: ["plain"],
    needs: ["tools"],
    request: cutCall,
    alone: ask("Hello.", { max_tokens: 4, tools: [unusual] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tools/sixty-are-accepted",
    title: "Sixty tools in one request are accepted",
    requirement: "tools.many",
    modes: ["plain"],
    needs: ["tools"],
    request: ask("Hello.", {
      max_tokens: 4,
      tools: Array.from({ length: 60 }, (_, index) => ({ ...listCities, name: `list_cities_${index}` })),
    }),
    expect: [accepted],
  },
  {
    kind: "always",
    id: "tools/call-ids-begin-with-toolu",
    title: "The id of a tool_use block begins with toolu_",
    requirement: "response.tool_use.id.prefix",
    applies: hasBlock("tool_use"),
    occasional: "no answer of the run called a tool",
    expect: [callIdsHavePrefix],
  },
];
