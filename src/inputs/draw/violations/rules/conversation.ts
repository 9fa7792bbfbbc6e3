import { constantFrom, integer, nat, tuple } from "fast-check";
import { assistant, text, user } from "../../../bodies.ts";
import type { JsonObject, JsonValue } from "../../../../model/json.ts";
import type { RuleBroken } from "../cross-field.ts";
import { document, hello, request } from "./bodies.ts";

const system: JsonObject = { role: "system", content: "Be brief." };
const turns = nat(2).map((count) => Array.from({ length: count }, () => [hello, assistant("Yes.")]).flat());
const empty = constantFrom<JsonValue[]>("", []);

/** The order of turns, and what is in them together. */
export const conversationRules: readonly RuleBroken[] = [
  {
    rule: "empty-turn",
    requirement: "request.message.content.empty",
    needs: [],
    at: ["messages"],
    kept: request([hello]),
    bodies: tuple(turns, empty).map(([before, content]) => request([...before, user(content)])),
  },
  {
    rule: "empty-turn-of-assistant",
    requirement: "request.message.content.empty",
    needs: [],
    at: ["messages"],
    kept: request([hello, assistant("Yes."), hello]),
    bodies: tuple(turns, empty).map(([before, content]) => request([...before, hello, assistant(content), hello])),
  },
  {
    rule: "system-turn-first",
    requirement: "request.system_turn.first",
    needs: ["system-role"],
    at: ["messages", 0],
    kept: request([hello, system]),
    bodies: turns.map((after) => request([system, assistant("Yes."), ...after, hello])),
  },
  {
    rule: "system-turn-after-assistant",
    requirement: "request.system_turn.after_assistant",
    needs: ["system-role"],
    at: ["messages"],
    kept: request([hello, system]),
    bodies: turns.map((before) => request([...before, hello, assistant("Yes."), system])),
  },
  {
    rule: "system-turn-before-user",
    requirement: "request.system_turn.before_user",
    needs: ["system-role"],
    at: ["messages"],
    kept: request([hello, system]),
    bodies: turns.map((before) => request([...before, hello, system, hello])),
  },
  {
    rule: "citations-of-some",
    requirement: "request.document.citations.all_or_none",
    needs: ["document", "citations"],
    at: ["messages"],
    kept: request([user([document(true), document(true), text("When?")])]),
    bodies: tuple(integer({ min: 2, max: 4 }), nat(3)).map(([count, one]) =>
      request([user([...Array.from({ length: count }, (_, index) => document(index === one % count)), text("When?")])]),
    ),
  },
];
