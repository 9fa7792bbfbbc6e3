import { calledTool, notStopped } from "../src/checks/conditions.ts";
import { callsOnly } from "../src/checks/message.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { emptyInput, madeUpNoArguments } from "../src/checks/tool-input.ts";
import { ask, inTurn, room } from "../src/inputs/bodies.ts";
import { useTool } from "../src/inputs/prompts.ts";
import { bookTrip, listCities, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";

const aboutWeather = useTool("get_weather", "look up the weather in Paris");
const withTools = (tools: JsonValue): Request => ask(aboutWeather[0], { max_tokens: 200, tools });
/** The get_weather tool with some members in place of its own; undefined leaves one out. */
const withTool = (members: Record<string, JsonValue | undefined>): Request => withTools([{ ...weather, ...members }]);

/** One tool, offered without tool_choice. Also the probe of the feature. */
export const oneTool: Request = withTools([weather]);

/** `tools`: their definitions, and the calls of special ones. */
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
    id: "tools/long-name-is-accepted",
    title: "A tool name of 64 characters is accepted",
    requirement: "tools.accepted",
    modes: ["plain"],
    needs: ["tools"],
    request: ask("Hello.", { tools: [{ ...weather, name: "get_weather".padEnd(64, "_of_a_city") }] }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "tools/nested-schema-is-accepted",
    title: "A tool whose schema nests objects and arrays is accepted",
    requirement: "tools.nested_schema",
    needs: ["tools"],
    request: ask(
      "Use the tool book_trip to book a business trip from Paris to Rome for Ada, aged 36, and Grace, aged 40.",
      {
        max_tokens: 300,
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
    id: "tools/object-is-refused",
    title: "A tools that is one tool without an array around it is refused with 400",
    requirement: "tools.type",
    needs: ["tools"],
    request: withTools(weather),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/missing-name-is-refused",
    title: "A tool without name is refused with 400",
    requirement: "tools.name.required",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ name: undefined }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/white-space-in-name-is-refused",
    title: "A tool whose name has a space is refused with 400",
    requirement: "tools.name.pattern",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ name: "get weather" }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/too-long-name-is-refused",
    title: "A tool name of 129 characters is refused with 400",
    requirement: "tools.name.length",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ name: "t".repeat(129) }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/two-of-one-name-are-refused",
    title: "Two tools of one name are refused with 400",
    requirement: "tools.name.unique",
    modes: ["plain"],
    needs: ["tools"],
    request: withTools([weather, weather]),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/missing-input-schema-is-refused",
    title: "A tool without input_schema is refused with 400",
    requirement: "tools.input_schema.required",
    needs: ["tools"],
    request: withTool({ input_schema: undefined }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/string-schema-is-refused",
    title: "An input_schema of type string is refused with 400",
    requirement: "tools.input_schema.type",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ input_schema: { type: "string" } }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/number-as-description-is-refused",
    title: "A tool description that is a number is refused with 400",
    requirement: "tools.description.type",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ description: 5 }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tools/unknown-member-is-refused",
    title: "An unknown member of a tool is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ no_such_member: 1 }),
    control: oneTool,
    expect: [rejected(400)],
  },
];
