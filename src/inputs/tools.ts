import type { Request } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import { ask } from "./bodies.ts";
import { useTool } from "./prompts.ts";

/** A tool with one required string. */
export const weather: JsonObject = {
  name: "get_weather",
  description: "Returns the weather of a city.",
  input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};

/** Asks for a call of the weather tool, with these tools on offer. */
export const offer = (tools: JsonValue): Request =>
  ask(useTool("get_weather", "look up the weather in Paris")[0], { max_tokens: 200, tools });

/** A second tool, so that there is one to choose. */
export const clock: JsonObject = {
  name: "get_time",
  description: "Returns the local time of a city.",
  input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
};

/** A tool that takes no arguments. */
export const listCities: JsonObject = {
  name: "list_cities",
  description: "Lists the cities that are known. Takes no arguments.",
  input_schema: { type: "object", properties: {} },
};

/** A tool whose schema nests objects, arrays of objects, alternatives, enumerations and bounds. */
export const bookTrip: JsonObject = {
  name: "book_trip",
  description: "Books a trip.",
  input_schema: {
    type: "object",
    properties: {
      route: {
        type: "object",
        properties: { from: { type: "string" }, to: { type: "string" } },
        required: ["from", "to"],
      },
      travellers: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          properties: { name: { type: "string" }, age: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] } },
          required: ["name"],
        },
      },
      class: { type: "string", enum: ["economy", "business"] },
    },
    required: ["route", "travellers", "class"],
  },
};

/** A tool whose schema has definitions of its own, and a pattern, a format, alternatives and bounds below its top. */
export const unusual: JsonObject = {
  name: "rate_stay",
  description: "Rates a stay at a hotel.",
  input_schema: {
    type: "object",
    properties: {
      hotel: { type: "string", pattern: "^[A-Z]{3}-[0-9]{4}$" },
      night: { $ref: "#/$defs/night" },
      rating: { type: "number", minimum: 0.5, exclusiveMaximum: 5.5, multipleOf: 0.5 },
      remark: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] },
      tags: { type: "array", items: { enum: ["quiet", "central", null] }, maxItems: 3, uniqueItems: true },
    },
    required: ["hotel", "night"],
    additionalProperties: false,
    $defs: { night: { type: "string", format: "date" } },
  },
};

/** The call of a tool, as an assistant turn holds it. */
export const toolUse = (id: string, name: string, input: JsonValue): JsonObject => ({
  type: "tool_use",
  id,
  name,
  input,
});

/** The result of a call, as the next user turn holds it. */
export const toolResult = (id: string, content: JsonValue): JsonObject => ({
  type: "tool_result",
  tool_use_id: id,
  content,
});
