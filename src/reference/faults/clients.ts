import type { Deviation, Fault } from "../deviation.ts";
import { withHeader, withoutHeader, type Accepted, type Incoming, type Reply } from "../incoming.ts";
import { isObject, objects, string, type JsonObject } from "../json.ts";
import type { Refusal } from "../refusal.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

/** Answers a method, at one path or at all, in its own way. */
const answers = (method: string, path: string | undefined, by: (reply: Reply) => Reply): Deviation => ({
  reply: (reply, request) =>
    request.method === method && (path === undefined || request.path === path) ? by(reply) : reply,
});
const withStatus =
  (status: number) =>
  (reply: Reply): Reply => ({ ...reply, status, chunks: [""] });

const cors = issue("logancyang/obsidian-copilot", 2877);

/** Refuses with a status, and in words that the client does not understand. */
const crashes = (
  id: string,
  title: string,
  source: string,
  refusal: Pick<Refusal, "status" | "type">,
  when: (body: JsonObject) => boolean,
): Fault =>
  fault(id, title, source, {
    refuses: ({ body }: Accepted) =>
      when(body) ? { rule: "refused", message: "not supported", ...refusal } : undefined,
  });

/** Refuses with 400, in a body of a framework. */
const detail = (refusal: Refusal, when: boolean): JsonObject | undefined =>
  when && refusal.rule === "refused" ? { detail: refusal.message } : undefined;

const hasSystemTurn = (body: JsonObject): boolean =>
  objects(body["messages"]).some((message) => message["role"] === "system");
const thinksAdaptively = ({ thinking }: JsonObject): boolean => isObject(thinking) && thinking["type"] === "adaptive";
const hasEffort = ({ output_config: config }: JsonObject): boolean =>
  isObject(config) && config["effort"] !== undefined;

const unreadable = { status: 422, type: "invalid_request_error" } as const;
const crashed = { status: 500, type: "api_error" } as const;

const asksForContext = ({ text }: Incoming): boolean => text.includes('"context_management"');

/** Faults that clients of a kind meet: coding tools and browsers. */
export const clientsFaults: readonly Fault[] = [
  fault(
    "refuses-head-of-the-root",
    "HEAD / is answered with 405",
    issue("headroomlabs-ai/headroom", 2032),
    answers("HEAD", "/", withStatus(405)),
  ),
  fault(
    "fails-at-head-of-the-root",
    "HEAD / is answered with 500",
    pull("headroomlabs-ai/headroom", 2035),
    answers("HEAD", "/", withStatus(500)),
  ),
  fault(
    "knows-no-hello",
    "HEAD /api/hello is answered with 404",
    issue("router-for-me/CLIProxyAPI", 5905),
    answers("HEAD", "/api/hello", withStatus(404)),
  ),
  fault("refuses-preflights", "A preflight is answered with 405", cors, answers("OPTIONS", undefined, withStatus(405))),
  fault(
    "grants-preflights-to-nobody",
    "A preflight is answered without access-control headers",
    cors,
    answers("OPTIONS", undefined, (reply) => ({ ...reply, headers: [] })),
  ),
  fault(
    "grants-no-key-to-browsers",
    "A preflight grants content-type alone",
    cors,
    answers("OPTIONS", undefined, (reply) => withHeader(reply, "access-control-allow-headers", "content-type")),
  ),
  fault(
    "grants-get-to-browsers",
    "A preflight grants GET alone",
    cors,
    answers("OPTIONS", undefined, (reply) => withHeader(reply, "access-control-allow-methods", "GET")),
  ),
  fault("answers-pages-that-cannot-read", "Answers to a page name no origin", cors, {
    reply: (reply, { method }) => (method === "POST" ? withoutHeader(reply, "access-control-allow-origin") : reply),
  }),
  refuses(
    "system-blocks-beside-tools",
    "A system prompt of blocks is refused where there are tools",
    issue("diegosouzapw/OmniRoute", 8274),
    (body) => Array.isArray(body["system"]) && objects(body["tools"]).length > 3,
  ),
  refuses(
    "reminders-after-results",
    "Text behind tool results is refused",
    pull("apache/apisix", 13674),
    ({ messages }) =>
      objects(messages).some(({ content }) => {
        const types = objects(content).map(({ type }) => string(type));
        return types.includes("tool_result") && types.at(-1) === "text";
      }),
  ),
  fault(
    "drops-betas-of-context-management",
    "context_management is refused as unknown, although its beta is named",
    pull("mnfst/llm-gateway", 2910),
    {
      refuses: (request) =>
        asksForContext(request)
          ? {
              rule: "refused",
              status: 400,
              type: "invalid_request_error",
              message: "context_management: Extra inputs are not permitted",
            }
          : undefined,
    },
  ),
  crashes(
    "sends-422-detail-to-system-turns",
    "A turn of the role system is answered with 422 and a detail array",
    issue("jwadow/kiro-gateway", 200),
    unreadable,
    hasSystemTurn,
  ),
  crashes(
    "answers-500-to-adaptive-thinking",
    "Adaptive thinking is a server error",
    docs.thinking,
    crashed,
    thinksAdaptively,
  ),
  crashes(
    "answers-500-to-effort",
    "An effort is a server error",
    issue("anthropics/claude-code-action", 1005),
    crashed,
    hasEffort,
  ),
  {
    ...refuses(
      "news-in-words-of-a-framework",
      "What newer clients send is refused with 400 and detail alone",
      issue("jwadow/kiro-gateway", 200),
      (body) => hasSystemTurn(body) || thinksAdaptively(body) || hasEffort(body),
    ),
    errorBody: (body, refusal) => detail(refusal, true) ?? body,
  },
];
