import type { Fault } from "../deviation.ts";
import { change, put, type Edit } from "../edit.ts";
import type { Accepted, Incoming } from "../incoming.ts";
import { isObject, objects, string, type Json, type JsonObject } from "../json.ts";
import { plainReply } from "../plain-reply.ts";
import { envelope } from "../refusal.ts";
import { countTokens } from "../tokens.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue } from "./sources.ts";

const rfc8259 = "https://www.rfc-editor.org/rfc/rfc8259";
const isCount = ({ path }: Pick<Incoming, "path">): boolean => path === "/v1/messages/count_tokens";

/** Counts another number than it should. */
const counts = (id: string, title: string, by: (count: number, request: Accepted) => number): Fault =>
  fault(id, title, docs.tokenCounting, {
    count: (answer, request) => ({ input_tokens: by(Number(answer["input_tokens"]), request) }),
  });

/** Counts what it should not: part of the prompt is not seen. */
const overlooks = (id: string, title: string, edit: Edit): Fault =>
  fault(id, title, docs.tokenCounting, { counts: edit });

/** Says other input tokens than it read. */
const reads = (id: string, title: string, source: string, by: (tokens: number, request: Accepted) => number): Fault =>
  fault(id, title, source, {
    generation: (generation, request) => ({ ...generation, inputTokens: by(generation.inputTokens, request) }),
  });

/** Breaks down, whatever the request would have come to. */
const breaks = (id: string, title: string, source: string, when: (text: string) => boolean): Fault =>
  fault(id, title, source, {
    reply: (reply, { text }) => {
      const refusal = { rule: "internal", status: 500, type: "api_error", message: "Internal server error" };
      return when(text) ? plainReply(500, envelope(refusal, "req_01broken"), [["request-id", "req_01broken"]]) : reply;
    },
  });

const inStrings = /"(?:[^"\\]|\\.)*"/gu;
const outsideStrings = (text: string): string => text.replaceAll(inStrings, '""');

/** How deep arrays and objects stand in each other. */
function depth(text: string): number {
  let [now, most] = [0, 0];
  for (const sign of outsideStrings(text)) {
    if (sign === "[" || sign === "{") most = Math.max(most, ++now);
    else if (sign === "]" || sign === "}") now -= 1;
  }
  return most;
}

const turns = (body: JsonObject): JsonObject[] => objects(body["messages"]);
const blocks = (body: JsonObject): JsonObject[] => turns(body).flatMap(({ content }) => objects(content));
const isText = ({ type }: JsonObject): boolean => type === "text";
const stops = (body: JsonObject): Json[] => (Array.isArray(body["stop_sequences"]) ? body["stop_sequences"] : []);
const names = (body: JsonObject): string[] => objects(body["tools"]).map(({ name }) => string(name));
const inOrder = (some: readonly string[]): boolean => some.join("\n") === some.toSorted().join("\n");
const userId = (body: JsonObject): string => (isObject(body["metadata"]) ? string(body["metadata"]["user_id"]) : "");

/** The least that is valid, for servers that look at nothing. */
const hello: JsonObject = { model: "obedient-1", max_tokens: 8, messages: [{ role: "user", content: "Hello" }] };

/** A counter that goes on where the last request ended. */
function addingUp(): Fault {
  let sum = 0;
  return reads(
    "adds-up-input-tokens",
    "Input tokens are those of all requests so far",
    docs.create,
    (tokens) => (sum += tokens),
  );
}

/** Faults that no request shows by itself, or that only some requests of many show. */
export const propertyFaults: readonly Fault[] = [
  refuses(
    "many-stop-sequences",
    "More than three stop sequences are refused",
    docs.create,
    (body) => stops(body).length > 3,
  ),
  refuses("many-turns", "More than five turns are refused", docs.create, (body) => turns(body).length > 5),
  refuses("many-members", "More than five members are refused", docs.create, (body) => Object.keys(body).length > 5),
  refuses(
    "counts-of-several-members",
    "A count of more than three members is refused",
    docs.countTokens,
    (body, request) => isCount(request) && Object.keys(body).length > 3,
  ),
  refuses("escaped-letters", "An escape of a letter is no JSON to it", rfc8259, (_, { text }) =>
    /\\u00[4-7]/u.test(text),
  ),
  refuses("blanks-in-json", "White space between members is no JSON to it", rfc8259, (_, { text }) =>
    /[\s]/u.test(outsideStrings(text)),
  ),
  refuses("integers-with-fraction", "32.0 is no integer to it", rfc8259, (_, { text }) =>
    (outsideStrings(text).match(/-?\d[\d.eE+-]*/gu) ?? []).some(
      (number) => /[.eE]|^-0/u.test(number) && Number.isInteger(Number(number)),
    ),
  ),
  refuses(
    "user-ids-of-many-letters",
    "A user_id of more than 20 characters is refused",
    docs.create,
    (body) => userId(body).length > 20,
  ),
  refuses(
    "tools-out-of-order",
    "Tools have to come in the order of their names",
    docs.tools,
    (body) => !inOrder(names(body)),
  ),
  breaks("breaks-down-on-deep-json", "JSON of many levels is a server error", docs.errors, (text) => depth(text) > 40),
  breaks("breaks-down-on-huge-numbers", "Numbers of many digits are a server error", docs.errors, (text) =>
    /\d{25}|[eE]\+?\d{3}/u.test(outsideStrings(text)),
  ),
  fault(
    "breaks-down-on-newer-members",
    "A wrong value of a newer member is a server error",
    issue("GoDiao/Free-Way", 32),
    {
      refusal: (refusal) =>
        refusal.rule === "schema" && /^(?:inference_geo|speed|diagnostics)/u.test(refusal.message)
          ? { ...refusal, status: 500, type: "api_error" }
          : refusal,
    },
  ),
  fault(
    "takes-null-for-absent",
    "A member of the request that is null is taken for one that was left out",
    docs.create,
    {
      overlooks: (body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)),
    },
  ),
  fault("reads-roles-in-any-case", "Roles are read without regard to letter case and blanks", docs.create, {
    overlooks: change("/messages/*/role", (role) => (typeof role === "string" ? role.trim().toLowerCase() : role)),
  }),
  fault("validates-small-requests-only", "With metadata, a request is not looked at any further", docs.errors, {
    overlooks: (body) => (body["metadata"] === undefined ? body : { ...hello, metadata: body["metadata"] }),
  }),
  fault("validates-plain-requests-only", "A request for a stream is not looked at any further", docs.errors, {
    overlooks: (body) => (body["stream"] === true ? { ...hello, stream: true } : body),
  }),
  fault("calls-refused-streams-server-errors", "What is wrong with a stream is an api_error", docs.errors, {
    refusal: (refusal, { text }) => (text.includes('"stream":true') ? { ...refusal, type: "api_error" } : refusal),
  }),
  counts(
    "counts-a-token-a-block",
    "Each text block counts one token more than a string",
    (count, { body }) => count + blocks(body).filter(isText).length,
  ),
  counts("counts-bytes-of-json", "The bytes of the JSON are counted, four a token", (_, { text }) =>
    Math.ceil(Buffer.byteLength(text) / 4),
  ),
  counts("counts-in-five-bits", "The count begins again at 32", (count) => count % 32),
  overlooks("counts-two-turns-at-most", "Only the last two turns are counted, and without their texts", (body) => ({
    ...body,
    messages: turns(body).length > 1 ? [{ role: "user", content: "x" }] : (body["messages"] ?? []),
  })),
  overlooks("counts-instructions-alone", "Where there is a system prompt, the turns are not counted", (body) =>
    body["system"] === undefined ? body : { ...put("/messages", [])(body), system: "x" },
  ),
  overlooks("counts-tools-alone", "Where there are tools, nothing else is counted", (body) =>
    objects(body["tools"]).length === 0 ? body : { ...body, messages: [], system: "", tools: [] },
  ),
  reads(
    "reads-stop-sequences-as-input",
    "Stop sequences count as input tokens",
    docs.create,
    (tokens, { body }) => tokens + stops(body).reduce((sum: number, stop) => sum + countTokens(string(stop)), 0),
  ),
  reads(
    "reads-user-ids-as-input",
    "The user_id counts as input tokens",
    docs.create,
    (tokens, { body }) => tokens + countTokens(userId(body)),
  ),
  addingUp(),
  fault("cuts-answers-with-much-room", "A max_tokens above 200 is reported as reached", docs.stopReasons, {
    message: (message, { body }) =>
      Number(body["max_tokens"]) > 200 ? { ...message, stop_reason: "max_tokens" } : message,
  }),
];
