import { withoutBetaMembers } from "./beta-members.ts";
import type { Accepted, Incoming } from "./incoming.ts";
import { string, type JsonObject } from "./json.ts";
import { parseBody } from "./parse.ts";
import type { Refusal } from "./refusal.ts";
import { model, skipsOf, type Setting } from "./setting.ts";
import { validate, type Operation } from "./validate.ts";

/** Body of a request that has none that can be read, for servers that do not mind. */
const blankBody: JsonObject = { model, max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };

/** Reads and validates the body of a request to an operation that takes one. */
export function readBody(request: Incoming, setting: Setting, operation: Operation): Accepted | Refusal {
  const { deviations } = setting;
  const skips = skipsOf(setting);
  const parsed = parseBody(request.text);
  if ("refusal" in parsed && !skips.has(parsed.refusal.rule)) return parsed.refusal;
  const sent = "body" in parsed ? withoutBetaMembers(parsed.body, request) : blankBody;
  const body = deviations.reduce((next, { overlooks }) => overlooks?.(next, request) ?? next, sent);
  const refusal = validate(body, request.headers["anthropic-version"], skips, operation);
  if (refusal) return refusal;
  if (body["model"] !== model && !skips.has("model-unknown"))
    return { rule: "model-unknown", status: 404, type: "not_found_error", message: `model: ${string(body["model"])}` };
  const asked = body["stream"] === true;
  const streaming = deviations.reduce((next, { streams }) => streams?.(next, request) ?? next, asked);
  return { ...request, body, streaming };
}
