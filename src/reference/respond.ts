import { guardRules, routingRules } from "./admission.ts";
import type { Accepted, Incoming, Reply } from "./incoming.ts";
import type { Json, JsonObject } from "./json.ts";
import { grant, greet, readable } from "./operations/browsers.ts";
import { countTokens } from "./operations/count-tokens.ts";
import { generateMessage } from "./operations/messages.ts";
import { getModel, listModels } from "./operations/models.ts";
import { isOpen, methodsAt, operationOf, type Operation } from "./operations/routes.ts";
import { plainReply } from "./plain-reply.ts";
import { readBody } from "./read-body.ts";
import { envelope, type Refusal } from "./refusal.ts";
import { skipsOf, type Setting } from "./setting.ts";

export type { Setting } from "./setting.ts";

/** Answers one request. Pure, but for the ids, and for what faults see of other requests. */
export function respond(request: Incoming, setting: Setting): Reply {
  const { deviations, ids, traffic } = setting;
  const requestId = ids.request();
  // A server that does not mind a wrong path or method takes everything for a message.
  const operation = operationOf(request) ?? "messages";
  const outcome = admit(request, setting, operation) ?? perform(operation, request, setting, requestId);
  const reply = "rule" in outcome ? refuse(outcome, request, setting, requestId) : outcome;
  return deviations.reduce((next, { reply: edit }) => edit?.(next, request, traffic) ?? next, readable(reply, request));
}

/** Why a request is refused before its body is read; undefined where it is not. */
function admit(request: Incoming, setting: Setting, operation: Operation): Refusal | undefined {
  const skips = skipsOf(setting);
  for (const { rule, refuse: judge } of isOpen(operation) ? routingRules : [...routingRules, ...guardRules]) {
    const refusal = skips.has(rule) ? undefined : judge(request, setting.key);
    if (refusal) return refusal;
  }
  return undefined;
}

function perform(operation: Operation, request: Incoming, setting: Setting, requestId: string): Reply | Refusal {
  if (operation === "greeting") return greet();
  if (operation === "preflight") return grant(request);
  if (operation === "models" || operation === "model") {
    const wrong = refusedBy({ ...request, body: {}, streaming: false }, setting);
    return wrong ?? (operation === "models" ? listModels : getModel)(request, setting, requestId);
  }
  const read = readBody(request, setting, operation);
  if ("rule" in read) return read;
  return refusedBy(read, setting) ?? (operation === "count" ? countTokens : generateMessage)(read, setting, requestId);
}

/** What a fault has against a request that is right. */
function refusedBy(request: Accepted, { deviations }: Setting): Refusal | undefined {
  for (const { refuses } of deviations) {
    const wrong = refuses?.(request);
    if (wrong) return wrong;
  }
  return undefined;
}

function refuse(first: Refusal, request: Incoming, { deviations }: Setting, requestId: string): Reply {
  const refusal = deviations.reduce((next, { refusal: edit }) => edit?.(next, request) ?? next, first);
  const body = deviations.reduce<Json>(
    (next, { errorBody: edit }) => edit?.(next as JsonObject, refusal, request) ?? next,
    envelope(refusal, requestId),
  );
  const allow = refusal.rule === "method" ? [["allow", methodsAt(request.path).join(", ")] as const] : [];
  return plainReply(refusal.status, body, [["request-id", requestId], ...allow]);
}
