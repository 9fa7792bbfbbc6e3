import { type Arbitrary, oneof } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { Place, RequestSchema } from "../schema.ts";
import { texts } from "../text.ts";
import { anyOf, arraysOf } from "./combine.ts";
import type { Derive, Rules } from "./derive.ts";
import { variantPart } from "./parts.ts";
import { serverCalls } from "./server-calls.ts";

/** Blocks of some types. */
export type Blocks = Arbitrary<JsonObject>;

/** What only an assistant says, or only the result of a call. */
const notOfUser = /Thinking|ToolUse|ToolResult/u;
const text = /TextBlock$/u;
const thinking = /Thinking/u;
/** What assistants say only in older editions, or nowhere but in the schema. */
const media = /Image|Document|SearchResultBlock$|Upload/u;

/** Blocks and turns, as far as they may be drawn. */
export interface ConversationParts {
  readonly user: Blocks;
  readonly said: Blocks;
  readonly thought: Blocks | undefined;
  readonly served: Arbitrary<JsonObject[]> | undefined;
  readonly call: Blocks | undefined;
  readonly result: Blocks | undefined;
  readonly system: Arbitrary<JsonObject> | undefined;
  readonly options: boolean;
}

/** The parts of a conversation of a schema. */
export function conversationParts(
  schema: RequestSchema,
  rules: Rules,
  derive: Derive,
  options: boolean,
): ConversationParts {
  const turn = schema.definition("InputMessage");
  const turns = schema.union(turn)?.variants.map(({ place }) => place) ?? [];
  const of = (role: string, fits: (name: string) => boolean): Blocks | undefined =>
    anyOf(
      blocksOf(schema, turns, role)
        .filter(({ part, place }) => rules.allows(part) && fits(place.at))
        .map(({ place }) => derive(place)),
    ) as Blocks | undefined;
  // A result that says nothing is recommended to be taken, and no more.
  const result = derive(schema.definition("InputToolResultBlock")) as Blocks | undefined;
  const system = turns.find(({ at }) => at.startsWith("System"));
  const user = of("User", (name) => !notOfUser.test(name));
  const said = of("Assistant", (name) => text.test(name) || (options && media.test(name)));
  if (!user || !said) throw new Error("the schema of turns is not what it was");
  return {
    user,
    said,
    thought: of("Assistant", (name) => thinking.test(name)),
    served: serverCalls(schema, rules, derive),
    call: rules.allows("MessageRequest.tools") ? (derive(schema.definition("InputToolUseBlock")) as Blocks) : undefined,
    result: options ? result : result?.map((block) => spoken(block)),
    system: system && rules.allows(variantPart(turn, system)) ? systemTurns(schema, derive) : undefined,
    options,
  };
}

const spoken = (block: JsonObject): JsonObject => ({ content: "ok", ...block });

function systemTurns(schema: RequestSchema, derive: Derive): Arbitrary<JsonObject> | undefined {
  const block = derive(schema.definition("InputTextBlock")) as Blocks | undefined;
  return block && contents(block).map(turnOf("system"));
}

/** The variants of the blocks of a role's turns. */
function blocksOf(
  schema: RequestSchema,
  turns: readonly Place[],
  role: string,
): { readonly part: string; readonly place: Place }[] {
  const turn = turns.find(({ at }) => at.startsWith(role));
  const content = turn && schema.ways(turn).find(({ step }) => step.kind === "member" && step.name === "content");
  const list = content && schema.union(content.to)?.variants.find(({ place }) => "items" in place.schema);
  const [items] = list ? schema.ways(list.place) : [];
  return (items ? (schema.union(items.to)?.variants ?? []) : []).map(({ place }) => ({
    part: items ? variantPart(items.to, place) : "",
    place,
  }));
}

/** A turn of a role. */
export const turnOf =
  (role: string) =>
  (content: JsonValue): JsonObject => ({ role, content });

/** What a turn says: a text, or blocks. */
export const contents = (block: Blocks): Arbitrary<JsonValue> =>
  oneof({ withCrossShrink: true }, texts() as Arbitrary<JsonValue>, arraysOf(block, 1) as Arbitrary<JsonValue>);
