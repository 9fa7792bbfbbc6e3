import { type Arbitrary, array, constant, oneof, tuple } from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import type { RequestSchema } from "../schema.ts";
import { texts } from "../text.ts";
import { maybe } from "./combine.ts";
import { type Blocks, contents, type ConversationParts, conversationParts, turnOf } from "./conversation-parts.ts";
import type { Derive, Rules } from "./derive.ts";

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
  return messagesOf(conversationParts(schema, rules, derive, options));
}

/** One short turn. */
export const shortTurn: Arbitrary<JsonObject[]> = oneof(
  { withCrossShrink: true },
  texts().map((words): JsonValue => words),
  texts().map((words): JsonValue => [{ type: "text", text: words }]),
).map((content) => [{ role: "user", content }]);

function messagesOf(parts: ConversationParts): Arbitrary<JsonObject[]> {
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
    ([first, second, others, last]) =>
      [first, second, ...others.flatMap(([system, turns]) => [system, ...turns]), last].filter(
        (turn) => turn !== undefined,
      ),
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

function toolRounds(call: Blocks, result: Blocks, parts: ConversationParts): Arbitrary<[JsonObject, JsonObject]> {
  const calls = array(tuple(call, result), { minLength: 1, maxLength: 3 });
  return tuple(maybe(parts.said, 1), calls, maybe(parts.user, 3)).map(([before, pairs, behind]) => [
    turnOf("assistant")([...(before ? [before] : []), ...pairs.map(([use]) => use)]),
    turnOf("user")([...pairs.map(([, answer]) => answer), ...(behind ? [behind] : [])]),
  ]);
}
