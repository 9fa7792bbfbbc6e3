import * as fc from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import { citation } from "./citations.ts";
import { serverToolResult } from "./server-tool-results.ts";
import { caller, cuts, pieces, serverToolId, text, token } from "./values.ts";

/** A block as it starts, the deltas that follow, and what it is in the finished message. */
export interface PlannedBlock {
  readonly start: JsonObject;
  readonly deltas: readonly JsonObject[];
  readonly whole: JsonObject;
}

const textBlock = fc
  .record({
    text,
    cuts,
    begin: fc.constantFrom({}, { citations: [] }, { citations: null }),
    cited: fc.array(citation, { maxLength: 3 }),
    citedFirst: fc.boolean(),
  })
  .map(({ begin, cited, citedFirst, ...made }): PlannedBlock => {
    const words = pieces(made.text, made.cuts).map((piece) => ({ type: "text_delta", text: piece }));
    const sources = cited.map((one) => ({ type: "citations_delta", citation: one }));
    return {
      start: { type: "text", text: "", ...begin },
      deltas: citedFirst ? [...sources, ...words] : [...words, ...sources],
      whole: { type: "text", text: made.text, ...begin, ...(cited.length > 0 && { citations: cited }) },
    };
  });

const thinkingBlock = fc
  .record({ text, cuts, signature: token, begin: fc.constantFrom({}, { signature: "" }), shown: fc.boolean() })
  .map(({ signature, begin, shown, ...made }): PlannedBlock => {
    const thoughts = shown ? pieces(made.text, made.cuts) : [];
    return {
      start: { type: "thinking", thinking: "", ...begin },
      deltas: [
        ...thoughts.map((thinking) => ({ type: "thinking_delta", thinking })),
        { type: "signature_delta", signature },
      ],
      whole: { type: "thinking", thinking: thoughts.join(""), signature },
    };
  });

/** The input of a call: a JSON object as text, with or without white space, or no text at all for `{}`. */
const input = fc
  .record({
    members: fc.dictionary(text, fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }), { maxKeys: 4 }),
    indent: fc.constantFrom(0, 1, "\t"),
    silent: fc.boolean(),
  })
  .map(({ members, indent, silent }) => {
    const json = JSON.stringify(members, null, indent);
    return { json: silent && json === "{}" ? "" : json, value: JSON.parse(json) as JsonObject };
  });

const call = (head: fc.Arbitrary<JsonObject>): fc.Arbitrary<PlannedBlock> =>
  fc.record({ head, input, cuts, emptyFirst: fc.boolean() }).map(({ head: begin, input: { json, value }, ...made }) => {
    const fragments = json === "" ? [] : pieces(json, made.cuts);
    return {
      start: { ...begin, input: {} },
      deltas: [...(made.emptyFirst ? [""] : []), ...fragments].map((piece) => ({
        type: "input_json_delta",
        partial_json: piece,
      })),
      whole: { ...begin, input: value },
    };
  });

const toolUse = call(
  fc.record(
    {
      type: fc.constant("tool_use"),
      id: fc.nat(99_999).map((number) => `toolu_${number}`),
      name: fc.constantFrom("get_weather", "add", "left_click"),
      caller: fc.option(caller),
      toolset_name: fc.constantFrom(null, "browser"),
    },
    { requiredKeys: ["type", "id", "name"] },
  ),
);

const serverToolUse = call(
  fc.record(
    {
      type: fc.constant("server_tool_use"),
      id: serverToolId,
      name: fc.constantFrom(
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
      ),
      caller: fc.option(caller),
    },
    { requiredKeys: ["type", "id", "name"] },
  ),
);

/** A block that is complete when it starts. */
const complete = fc
  .oneof<fc.Arbitrary<JsonObject>[]>(
    fc.record({ type: fc.constant("redacted_thinking"), data: token }),
    fc.record({ type: fc.constant("container_upload"), file_id: token }),
    serverToolResult,
  )
  .map((block): PlannedBlock => ({ start: block, deltas: [], whole: block }));

/** Blocks of every kind that an answer can hold. */
export const plannedBlock: fc.Arbitrary<PlannedBlock> = fc.oneof(
  textBlock,
  thinkingBlock,
  toolUse,
  serverToolUse,
  complete,
);
