import type { Arbitrary } from "fast-check";
import { accepted } from "../../src/checks/status.ts";
import { assistant, text, user } from "../../src/inputs/bodies.ts";
import type { PropertyCase } from "../../src/model/draw.ts";
import { MODEL } from "../../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../../src/model/json.ts";
import { valid } from "./region.ts";

/** Words of several scripts, line breaks and marks that a careless parser stumbles over. */
const words = ["amber", "Über", "日本", "Привет", "🙂", "1 < 2", 'a "b"', "c\\d", "{}", "e\nf", "50%", "x\ty"] as const;

/** Conversations of texts, with the members that every endpoint has, and values that every one of them takes. */
async function conversations(): Promise<Arbitrary<JsonObject>> {
  const { array, constantFrom, integer, oneof, option, record, tuple } = await import("fast-check");
  const texts = array(constantFrom(...words), { minLength: 1, maxLength: 12 }).map((some) => `Say ${some.join(" ")}`);
  const contents: Arbitrary<JsonValue> = oneof(texts, array(texts.map(text), { minLength: 1, maxLength: 3 }));
  const turns = tuple(contents, contents).map(([first, second]) => [user(first), assistant(second)]);
  const messages = tuple(array(turns, { maxLength: 4 }), contents).map(([earlier, last]) =>
    earlier.flat().concat([user(last)]),
  );
  const members = record({
    max_tokens: integer({ min: 1, max: 32 }),
    messages,
    system: option(contents, { nil: undefined }),
    stop_sequences: option(array(constantFrom("###", "STOP", "\n\nHuman:", "終"), { minLength: 1, maxLength: 4 }), {
      nil: undefined,
    }),
    metadata: option(constantFrom({ user_id: "user-1" }, { user_id: null }, {}), { nil: undefined }),
    service_tier: option(constantFrom("auto", "standard_only"), { nil: undefined }),
  });
  return members.map((some) => JSON.parse(JSON.stringify({ model: MODEL, ...some })) as JsonObject);
}

/** What every endpoint takes, in every combination. */
export const plainConversations: PropertyCase = {
  kind: "property",
  id: "drawn/conversation-is-accepted",
  title: "Any conversation of texts is accepted, with any valid values of the members that every endpoint has",
  requirement: "request.valid.conversation",
  regions: async (edition) => [await valid("conversations", edition, "messages", await conversations())],
  expect: [accepted],
};
