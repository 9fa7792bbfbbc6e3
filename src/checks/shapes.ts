import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { show } from "./show.ts";

type Kind = "string" | "object";

/** Members that a block of a known type has when it starts, and those of them that are filled by deltas. */
const blockMembers: ReadonlyMap<JsonValue | undefined, Readonly<Record<string, Kind>>> = new Map([
  ["text", { text: "string" }],
  ["thinking", { thinking: "string" }],
  ["redacted_thinking", { data: "string" }],
  ["tool_use", { id: "string", name: "string", input: "object" }],
  ["server_tool_use", { id: "string", name: "string", input: "object" }],
] as const);

/** Members that start empty because deltas fill them. */
const filledLater: ReadonlyMap<JsonValue | undefined, string> = new Map([
  ["text", "text"],
  ["thinking", "thinking"],
  ["tool_use", "input"],
]);

interface DeltaShape {
  readonly member: string;
  readonly kind: Kind;
  readonly blocks: readonly string[];
}

/** The known delta types: their member, and the blocks they are for. */
export const deltaShapes: ReadonlyMap<string, DeltaShape> = new Map<string, DeltaShape>([
  ["text_delta", { member: "text", kind: "string", blocks: ["text"] }],
  ["citations_delta", { member: "citation", kind: "object", blocks: ["text"] }],
  ["thinking_delta", { member: "thinking", kind: "string", blocks: ["thinking"] }],
  ["signature_delta", { member: "signature", kind: "string", blocks: ["thinking"] }],
  ["input_json_delta", { member: "partial_json", kind: "string", blocks: ["tool_use", "server_tool_use"] }],
]);

/** Blocks of which it is known which deltas they take; other types may take any. */
export const isKnownBlock = (type: string | undefined): boolean => type !== undefined && blockMembers.has(type);

const isKind = (value: JsonValue | undefined, kind: Kind): boolean =>
  kind === "string" ? typeof value === "string" : isObject(value);

/** What is wrong with the shape of a block that starts: expected and actual; undefined where nothing is. */
export function blockDefect(block: JsonObject): readonly [expected: string, actual: string] | undefined {
  for (const [member, kind] of Object.entries(blockMembers.get(block["type"]) ?? {}))
    if (!isKind(block[member], kind))
      return [`a ${show(block["type"])} block with ${member} as ${kind}`, show(block[member])];
  return undefined;
}

/** What a starting block already holds that has to come by deltas; undefined where it is empty. */
export function filledTooEarly(block: JsonObject): readonly [member: string, value: JsonValue] | undefined {
  const member = filledLater.get(block["type"]);
  const value = member === undefined ? undefined : block[member];
  if (member === undefined || value === undefined) return undefined;
  const empty = isObject(value) ? Object.keys(value).length === 0 : typeof value !== "string" || value === "";
  return empty ? undefined : [member, value];
}

/** What is wrong with the shape of a delta; undefined for a good one and for unknown types. */
export function deltaDefect(delta: JsonObject): readonly [expected: string, actual: string] | undefined {
  const type = delta["type"];
  if (typeof type !== "string") return ["a delta with a type", show(delta)];
  const shape = deltaShapes.get(type);
  if (!shape || isKind(delta[shape.member], shape.kind)) return undefined;
  return [`${type} with ${shape.member} as ${shape.kind}`, show(delta[shape.member])];
}
