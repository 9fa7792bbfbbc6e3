import { admissionRules } from "./admission.ts";
import type { Deviation } from "./deviation.ts";
import { eventsOf, frame } from "./events.ts";
import { generate } from "./generate.ts";
import type { Identifiers } from "./identifiers.ts";
import type { Accepted, Incoming, Reply } from "./incoming.ts";
import { string, type Json, type JsonObject } from "./json.ts";
import { messageOf, type Shape } from "./message.ts";
import { parseBody } from "./parse.ts";
import { readPrompt } from "./prompt.ts";
import { envelope, type Refusal } from "./refusal.ts";
import { validate } from "./validate.ts";

/** The only model there is; any other id is not found. */
const model = "obedient-1";

export interface Setting {
  readonly key: string;
  readonly shape: Shape;
  /** Characters a delta. */
  readonly deltaSize: number;
  readonly deviations: readonly Deviation[];
  readonly ids: Identifiers;
}

/** Body of a request that has none that can be read, for servers that do not mind. */
const blankBody: JsonObject = { model, max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };

/** Answers one request. Pure, but for the ids. */
export function respond(request: Incoming, setting: Setting): Reply {
  const requestId = setting.ids.request();
  const outcome = admit(request, setting);
  const reply = "body" in outcome ? accept(outcome, setting, requestId) : refuse(outcome, request, setting, requestId);
  return setting.deviations.reduce((next, { reply: edit }) => edit?.(next, request) ?? next, reply);
}

function admit(request: Incoming, { key, deviations }: Setting): Accepted | Refusal {
  const skips = new Set(deviations.flatMap((deviation) => deviation.skips ?? []));
  for (const { rule, refuse: judge } of admissionRules) {
    if (skips.has(rule)) continue;
    const refusal = judge(request, key);
    if (refusal) return refusal;
  }
  const parsed = parseBody(request.text);
  if ("refusal" in parsed && !skips.has(parsed.refusal.rule)) return parsed.refusal;
  const sent = "body" in parsed ? parsed.body : blankBody;
  const body = deviations.reduce((next, { overlooks }) => overlooks?.(next, request) ?? next, sent);
  const refusal = validate(body, request.headers["anthropic-version"], skips);
  if (refusal) return refusal;
  if (body["model"] !== model && !skips.has("model-unknown"))
    return { rule: "model-unknown", status: 404, type: "not_found_error", message: `model: ${string(body["model"])}` };
  const asked = body["stream"] === true;
  const streaming = deviations.reduce((next, { streams }) => streams?.(next, request) ?? next, asked);
  const accepted: Accepted = { ...request, body, streaming };
  for (const { refuses } of deviations) {
    const wrong = refuses?.(accepted);
    if (wrong) return wrong;
  }
  return accepted;
}

function accept(request: Accepted, setting: Setting, requestId: string): Reply {
  const { deviations, ids } = setting;
  const shape = deviations.findLast((deviation) => deviation.shape !== undefined)?.shape ?? setting.shape;
  const seen = deviations.reduce((body, { forgets }) => forgets?.(body) ?? body, request.body);
  const generation = deviations.reduce(
    (next, { generation: edit }) => edit?.(next, request) ?? next,
    generate(readPrompt(seen)),
  );
  const written = messageOf(generation, model, shape, ids);
  const body = deviations.reduce((next, { message: edit }) => edit?.(next, request) ?? next, written.body);
  const common = [["request-id", requestId] as const, ...(shape === "rich" ? richHeaders : [])];
  if (!request.streaming) {
    const plain = deviations.reduce<Json>((next, { plain: edit }) => edit?.(next as JsonObject, request) ?? next, body);
    return json(200, plain, common);
  }
  const size = deviations.findLast((deviation) => deviation.deltaSize !== undefined)?.deltaSize ?? setting.deltaSize;
  const events = deviations.reduce(
    (next, { events: edit }) => edit?.(next, request) ?? next,
    eventsOf({ body, cuts: written.cuts }, size) as ReturnType<NonNullable<Deviation["events"]>>,
  );
  const frames = deviations.reduce<readonly (string | Uint8Array)[]>(
    (next, { frames: edit }) => edit?.(next as readonly string[], request) ?? next,
    events.map((event) => frame(event)),
  );
  return {
    status: 200,
    headers: [["content-type", "text/event-stream; charset=utf-8"], ["cache-control", "no-cache"], ...common],
    chunks: frames,
    end: "close",
    streamed: true,
  };
}

function refuse(first: Refusal, request: Incoming, { deviations }: Setting, requestId: string): Reply {
  const refusal = deviations.reduce((next, { refusal: edit }) => edit?.(next, request) ?? next, first);
  const body = deviations.reduce<Json>(
    (next, { errorBody: edit }) => edit?.(next as JsonObject, refusal, request) ?? next,
    envelope(refusal, requestId),
  );
  const allow = refusal.rule === "method" ? [["allow", "POST"] as const] : [];
  return json(refusal.status, body, [["request-id", requestId], ...allow]);
}

/** A plain answer; a string is sent as it is. */
function json(status: number, body: Json, headers: Reply["headers"]): Reply {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    status,
    headers: [["content-type", "application/json"], ...headers],
    chunks: [text],
    end: "close",
    streamed: false,
  };
}

const limits = [
  ["requests", "4000"],
  ["input-tokens", "2000000"],
  ["output-tokens", "400000"],
  ["tokens", "2400000"],
] as const;

const richHeaders: Reply["headers"] = [
  ["anthropic-organization-id", "00000000-0000-4000-8000-000000000001"],
  ...limits.flatMap(([kind, limit]) => [
    [`anthropic-ratelimit-${kind}-limit`, limit] as const,
    [`anthropic-ratelimit-${kind}-remaining`, limit] as const,
    [`anthropic-ratelimit-${kind}-reset`, "2030-01-01T00:00:00Z"] as const,
  ]),
];
