import { calledTool, notStopped } from "../src/checks/conditions.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { strictCallsFit } from "../src/checks/structured.ts";
import { ask, inTurn, room, type Members } from "../src/inputs/bodies.ts";
import type { Wordings } from "../src/inputs/prompts.ts";
import { offer, weather } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { oneTool } from "./tools.ts";

/** An object of these members, all of them required, and of no others. */
const object = (properties: JsonObject): JsonObject => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const string = { type: "string" } as const;
const integer = { type: "integer" } as const;

/** A tool whose numbers a model likes to write as words, with objects and an array that gateways like to write as text. */
const bookSeats: JsonObject = {
  name: "book_seats",
  description: "Books seats of a train.",
  strict: true,
  input_schema: object({
    seats: integer,
    class: { type: "string", enum: ["first", "second"] },
    route: object({ from: string, to: string }),
    travellers: { type: "array", items: object({ name: string, age: integer }) },
  }),
};
const { additionalProperties: _, ...openSchema } = bookSeats["input_schema"] as JsonObject;

/** A strict tool that takes nothing, under a name of its own. */
const strictTool = (index: number): JsonObject => ({
  name: `list_${index}`,
  strict: true,
  input_schema: { type: "object", properties: {}, additionalProperties: false },
});
const strictTools = (count: number): Request =>
  ask("Hello.", { tools: Array.from({ length: count }, (_item, index) => strictTool(index)) });

const booking: Wordings = [
  "Use the tool book_seats to book one seat in the second class from Paris to Rome for Ada, aged thirty.",
  "Call the tool book_seats now: one seat in the second class, Paris to Rome, for Ada, aged thirty. No other words.",
  "Ada, aged thirty, wants one seat in the second class from Paris to Rome. Book it: use the tool book_seats.",
];
const offering = (tool: JsonValue) => inTurn(booking, { max_tokens: 200, tools: [tool] }, room);
const strict = offering(bookSeats);
const forced = (members: Members = {}): Request =>
  ask(booking[0], { max_tokens: 200, tools: [bookSeats], tool_choice: { type: "any" }, ...members });

/** A strict tool, offered without tool_choice. Also the probe of the feature. */
export const oneStrictTool: Request = strict.request;

/** Tools with `strict: true`: calls that are kept to the schema. */
export const strictToolsCases: readonly Case[] = [
  {
    kind: "example",
    id: "strict-tools/are-accepted",
    title: "A tool with strict true is accepted",
    requirement: "tools.strict.accepted",
    needs: ["tools", "strict-tools"],
    request: oneStrictTool,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "strict-tools/calls-fit-the-schema",
    title:
      "The input of a finished call of a strict tool, with an object and an array of objects, is valid for its schema",
    requirement: "tools.strict.valid",
    needs: ["tools", "strict-tools"],
    ...strict,
    // A model that never calls of its own accord may have to be told to.
    alternatives: [...strict.alternatives, forced(), forced(room)],
    given: [calledTool, notStopped("max_tokens", "refusal", "model_context_window_exceeded")],
    expect: [accepted, strictCallsFit],
  },
  {
    kind: "example",
    id: "strict-tools/string-is-refused",
    title: "A strict that is a string is refused with 400",
    requirement: "tools.strict.type",
    modes: ["plain"],
    needs: ["tools"],
    request: offer([{ ...weather, strict: "always" }]),
    control: oneTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "strict-tools/open-schema-is-refused",
    title: "A strict tool whose schema does not set additionalProperties is refused with 400",
    requirement: "tools.strict.closed",
    modes: ["plain"],
    needs: ["tools", "strict-tools"],
    request: offering({ ...bookSeats, input_schema: openSchema }).request,
    control: oneStrictTool,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "strict-tools/twenty-one-are-refused",
    title: "21 strict tools in a request are refused with 400",
    requirement: "tools.strict.maximum",
    modes: ["plain"],
    needs: ["tools", "strict-tools"],
    request: strictTools(21),
    control: strictTools(20),
    expect: [rejected(400)],
  },
];
