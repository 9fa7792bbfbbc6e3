import { type Arbitrary, array, constant, oneof, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { Place, RequestSchema } from "../schema.ts";
import { texts } from "../text.ts";
import { anyOf, arraysOf, type Derive, maybe, partOf, type Rules } from "./derive.ts";
import { serverCalls } from "./server-calls.ts";

type Blocks = Arbitrary<JsonObject>;

/** What only an assistant says, or only the result of a call. */
const notOfUser = /Thinking|ToolUse|ToolResult/u;
const text = /TextBlock$/u;
const thinking = /Thinking/u;
/** What assistants say only in older editions, or nowhere but in the schema. */
const media = /Image|Document|SearchResultBlock$|Upload/u;

/** The parts of a conversation, as far as they may be drawn. */
interface Parts {
  readonly user: Blocks;
  readonly said: Blocks;
  readonly thought: Blocks | undefined;
  readonly served: Arbitrary<JsonObject[]> | undefined;
  readonly call: Blocks | undefined;
  readonly result: Blocks | undefined;
  readonly system: Arbitrary<JsonObject> | undefined;
  readonly options: boolean;
}

/**
 * Conversations: turns of the user and of the assistant in turn, from one of the user to one of the user; calls of tools,
 * each with its result at the beginning of the next turn; system turns where they may stand. Ids and names of tools are
 * settled later, when the whole request is known. Shrinks to one short turn.
 */
export function conversations(
  schema: RequestSchema,
  rules: Rules,
  derive: Derive,
  options: boolean,
): Arbitrary<JsonObject[]> {
  return messagesOf(partsOf(schema, rules, derive, options));
}

/** One short turn. */
export const shortTurn: Arbitrary<JsonObject[]> = oneof(
  { withCrossShrink: true },
  texts().map((words): JsonValue => words),
  texts().map((words): JsonValue => [{ type: "text", text: words }]),
).map((content) => [{ role: "user", content }]);

function partsOf(schema: RequestSchema, rules: Rules, derive: Derive, options: boolean): Parts {
  const turn = schema.definition("InputMessage");
  const turns = schema.union(turn)?.variants.map(({ place }) => place) ?? [];
  const of = (role: string, fits: (name: string) => boolean): Blocks | undefined =>
    anyOf(
      blocksOf(schema, turns, role)
        .filter(({ part, place }) => rules.allows(part) && fits(place.at))
        .map(({ place }) => derive(place)),
    ) as Blocks | undefined;
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
    result: derive(schema.definition("InputToolResultBlock")) as Blocks | undefined,
    system: system && rules.allows(partOf(turn, system)) ? systemTurns(schema, derive) : undefined,
    options,
  };
}

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
    part: items ? partOf(items.to, place) : "",
    place,
  }));
}

const turnOf =
  (role: string) =>
  (content: JsonValue): JsonObject => ({ role, content });

const contents = (block: Blocks): Arbitrary<JsonValue> =>
  oneof({ withCrossShrink: true }, texts() as Arbitrary<JsonValue>, arraysOf(block, 1) as Arbitrary<JsonValue>);

function messagesOf(parts: Parts): Arbitrary<JsonObject[]> {
  const user = contents(parts.user).map(turnOf("user"));
  const words = contents(parts.said).map(turnOf("assistant"));
  const kinds = [
    { arbitrary: tuple(words, user), weight: 3 },
    ...(parts.thought ? [{ arbitrary: tuple(after(parts.thought, parts.said), user), weight: 1 }] : []),
    ...(parts.served ? [{ arbitrary: tuple(withServed(parts.served, parts.said), user), weight: 1 }] : []),
    ...(parts.call && parts.result ? [{ arbitrary: toolRounds(parts.call, parts.result, parts), weight: 3 }] : []),
  ];
  const round = tuple(maybe(parts.system ?? constant(undefined), 4), oneof({ withCrossShrink: true }, ...kinds));
  const rounds = oneof(
    { withCrossShrink: true },
    { arbitrary: array(round, { maxLength: 3, size: "max" }), weight: 40 },
    { arbitrary: array(round, { maxLength: 12, size: "max" }), weight: 1 },
  );
  const again = parts.options ? maybe(user, 8) : constant(undefined);
  return tuple(user, again, rounds, maybe(parts.system ?? constant(undefined), 8)).map(
    ([first, second, others, last]) => [
      first,
      ...(second ? [second] : []),
      ...others.flatMap(([system, turns]) => (system ? [system, ...turns] : turns)),
      ...(last ? [last] : []),
    ],
  );
}

const after = (thought: Blocks, said: Blocks): Arbitrary<JsonObject> =>
  tuple(array(thought, { minLength: 1, maxLength: 2 }), said).map(([thoughts, block]) =>
    turnOf("assistant")([...thoughts, block]),
  );

const withServed = (served: Arbitrary<JsonObject[]>, said: Blocks): Arbitrary<JsonObject> =>
  tuple(array(served, { minLength: 1, maxLength: 2 }), said).map(([calls, block]) =>
    turnOf("assistant")([...calls.flat(), block]),
  );

function toolRounds(call: Blocks, result: Blocks, parts: Parts): Arbitrary<[JsonObject, JsonObject]> {
  const calls = array(tuple(call, result), { minLength: 1, maxLength: 3 });
  return tuple(maybe(parts.said, 1), calls, maybe(parts.user, 3)).map(([before, pairs, behind]) => [
    turnOf("assistant")([...(before ? [before] : []), ...pairs.map(([use]) => use)]),
    turnOf("user")([...pairs.map(([, answer]) => answer), ...(behind ? [behind] : [])]),
  ]);
}
