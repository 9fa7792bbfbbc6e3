import { countInput } from "../generate.ts";
import type { Accepted, Reply } from "../incoming.ts";
import type { Json, JsonObject } from "../json.ts";
import { commonHeaders, plainReply } from "../plain-reply.ts";
import { readPrompt } from "../prompt.ts";
import { shapeOf, type Setting } from "../setting.ts";

/** Counts what the model would read: `POST /v1/messages/count_tokens`. */
export function countTokens(request: Accepted, setting: Setting, requestId: string): Reply {
  const { deviations } = setting;
  const seen = deviations.reduce((body, { counts }) => counts?.(body, request) ?? body, request.body);
  const answer: JsonObject = { input_tokens: countInput(readPrompt(seen)) };
  const body = deviations.reduce<Json>((next, { count }) => count?.(next as JsonObject, request) ?? next, answer);
  return plainReply(200, body, commonHeaders(requestId, shapeOf(setting)));
}
