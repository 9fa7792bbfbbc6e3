import { rejected } from "../src/checks/status.ts";
import { offer, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject } from "../src/model/json.ts";
import { oneTool } from "./tools.ts";

/** The weather tool with some members in place of its own; undefined leaves one out. */
const withTool = (members: JsonObject): Request => offer([{ ...weather, ...members }]);

/** `tools`: what is refused. */
export const toolDefinitionsCases: readonly Case[] = [
  {
    kind: "example",
    id: "tool-definitions/object-is-refused",
    title: "A tools that is one tool without an array around it is refused with 400",
    requirement: "tools.type",
    needs: ["tools"],
    request: offer(weather),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-definitions/missing-name-is-refused",
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
    id: "tool-definitions/white-space-in-name-is-refused",
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
    id: "tool-definitions/too-long-name-is-refused",
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
    id: "tool-definitions/two-of-one-name-are-refused",
    title: "Two tools of one name are refused with 400",
    requirement: "tools.name.unique",
    modes: ["plain"],
    needs: ["tools"],
    request: offer([weather, weather]),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-definitions/missing-input-schema-is-refused",
    title: "A tool without input_schema is refused with 400",
    requirement: "tools.input_schema.required",
    needs: ["tools"],
    request: withTool({ input_schema: undefined }),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "tool-definitions/string-schema-is-refused",
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
    id: "tool-definitions/number-as-description-is-refused",
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
    id: "tool-definitions/unknown-member-is-refused",
    title: "An unknown member of a tool is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    needs: ["tools"],
    request: withTool({ no_such_member: 1 }),
    control: oneTool,
    expect: [rejected(400)],
  },
];
