import type { Fault } from "../deviation.ts";
import { change, put } from "../edit.ts";
import { isObject, objects, type JsonObject } from "../json.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue } from "./sources.ts";

const messagesOf = (body: JsonObject): JsonObject[] => objects(body["messages"]);
const isSystem = (message: JsonObject | undefined): boolean => message?.["role"] === "system";
const hasSystemTurn = (body: JsonObject): boolean => messagesOf(body).some(isSystem);

/** System turns whose foreign blocks are taken for text. */
const asText = change("/messages/*", (message) =>
  isObject(message) && isSystem(message) ? put("/content/*/type", "text")(message) : message,
);

/** What goes wrong with turns of the role system. */
export const systemTurnFaults: readonly Fault[] = [
  refuses(
    "system-turns",
    "A turn of the role system is refused",
    issue("lmstudio-ai/lmstudio-bug-tracker", 1399),
    hasSystemTurn,
  ),
  fault(
    "answers-422-to-system-turns",
    "A turn of the role system is answered with 422",
    issue("jwadow/kiro-gateway", 200),
    {
      refuses: ({ body }) =>
        hasSystemTurn(body)
          ? { rule: "refused", status: 422, type: "invalid_request_error", message: "Input should be 'user'" }
          : undefined,
    },
  ),
  refuses("blocks-in-system-turns", "A system turn of blocks is refused", docs.systemTurns, (body) =>
    messagesOf(body).some((message) => isSystem(message) && Array.isArray(message["content"])),
  ),
  refuses("answered-system-turns", "A system turn before an assistant turn is refused", docs.systemTurns, (body) =>
    messagesOf(body).some((message, index, all) => isSystem(message) && all[index + 1]?.["role"] === "assistant"),
  ),
  fault("forgets-system-turns", "A system turn does not reach the model", docs.systemTurns, {
    forgets: (body) => ({ ...body, messages: messagesOf(body).filter((message) => !isSystem(message)) }),
  }),
  fault("accepts-system-turn-at-the-beginning", "A system turn may come first", docs.systemTurns, {
    skips: ["system-role-place"],
  }),
  fault("accepts-system-turn-after-assistant", "A system turn may follow an assistant turn", docs.systemTurns, {
    skips: ["system-turn-after-assistant"],
  }),
  fault("accepts-system-turn-before-user", "A system turn may come before a user turn", docs.systemTurns, {
    skips: ["system-turn-before-user"],
  }),
  fault("accepts-system-turn-before-result", "A system turn may come between a call and its result", docs.systemTurns, {
    skips: ["system-turn-after-assistant", "system-turn-before-user", "tool-use-answered", "tool-result-expected"],
  }),
  fault("accepts-foreign-blocks-in-system-turns", "A block of a system turn may have any type", docs.systemTurns, {
    overlooks: asText,
  }),
];
