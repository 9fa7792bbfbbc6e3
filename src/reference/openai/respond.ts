import { generate } from "../generate.ts";
import type { Incoming, Reply } from "../incoming.ts";
import { isObject, string, type JsonObject } from "../json.ts";
import { readPrompt } from "../prompt.ts";
import { chunksOf } from "./chunks.ts";
import { completionOf, spoken } from "./completion.ts";
import { toMessagesRequest } from "./read.ts";
import { envelope, invalid, type Refusal } from "./refusal.ts";
import { validate } from "./validate.ts";

/** The only model there is; any other id is not found. */
const model = "obedient-1";

export interface Setting {
  /** Expected as a bearer token. */
  readonly key: string;
  /** Characters a delta. */
  readonly deltaSize: number;
  /** Makes an id that no other answer of the process has. */
  readonly id: (prefix: string) => string;
  /** Seconds since 1970. */
  readonly now: () => number;
}

/** Answers one request in the OpenAI dialect. Pure, but for ids and time. */
export function respond(request: Incoming, setting: Setting): Reply {
  const body = admit(request, setting.key);
  if ("refusal" in body) return json(body.refusal.status, envelope(body.refusal));
  return "models" in body ? json(200, body.models) : complete(body.chat, setting);
}

type Admitted = { readonly refusal: Refusal } | { readonly models: JsonObject } | { readonly chat: JsonObject };

const models: JsonObject = {
  object: "list",
  data: [{ id: model, object: "model", created: 1_767_225_600, owned_by: "messages-conformance" }],
};

const refused = (refusal: Refusal): Admitted => ({ refusal });

function admit(request: Incoming, key: string): Admitted {
  const { method, path, headers, text } = request;
  if (path !== "/v1/chat/completions" && path !== "/v1/models")
    return refused({ ...invalid(null, `Unknown request URL: ${method} ${path}.`, "unknown_url"), status: 404 });
  if (method !== (path === "/v1/models" ? "GET" : "POST"))
    return refused({ ...invalid(null, `${method} is not allowed here.`), status: 405 });
  if (/^bearer\s+(.+)$/i.exec(headers["authorization"] ?? "")?.[1]?.trim() !== key)
    return refused({ ...invalid(null, "Incorrect API key provided.", "invalid_api_key"), status: 401 });
  if (path === "/v1/models") return { models };
  if (request.tooLarge) return refused({ ...invalid(null, "The request body is too large."), status: 413 });
  const body = parsed(text);
  if (!body) return refused(invalid(null, "We could not parse the JSON body of your request."));
  const wrong = validate(body);
  if (wrong) return refused(wrong);
  if (body["model"] === model) return { chat: body };
  const message = `The model '${string(body["model"])}' does not exist.`;
  return refused({ ...invalid("model", message, "model_not_found"), status: 404 });
}

function parsed(text: string): JsonObject | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function complete(chat: JsonObject, { deltaSize: size, id, now }: Setting): Reply {
  const generation = generate(readPrompt(toMessagesRequest(chat)));
  const said = spoken(generation, () => id("call_"));
  const frame = { id: id("chatcmpl-"), created: now(), model };
  if (chat["stream"] !== true) return json(200, completionOf(frame, said, generation));
  const options = chat["stream_options"];
  const withUsage = isObject(options) && options["include_usage"] === true;
  return {
    status: 200,
    headers: [
      ["content-type", "text/event-stream; charset=utf-8"],
      ["cache-control", "no-cache"],
    ],
    chunks: chunksOf(frame, said, generation, { size, withUsage }),
    end: "close",
    streamed: true,
  };
}

function json(status: number, body: JsonObject): Reply {
  return {
    status,
    headers: [["content-type", "application/json"]],
    chunks: [JSON.stringify(body)],
    end: "close",
    streamed: false,
  };
}
