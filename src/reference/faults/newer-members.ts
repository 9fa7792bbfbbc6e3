import type { Deviation, Fault } from "../deviation.ts";
import { isObject, string, type JsonObject } from "../json.ts";
import type { Refusal } from "../refusal.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const userId = ({ metadata }: JsonObject): string => (isObject(metadata) ? string(metadata["user_id"]) : "");

/** A server error in place of some refusals. */
const crash = (when: (refusal: Refusal) => boolean): Deviation => ({
  refusal: (refusal) =>
    when(refusal) ? { ...refusal, status: 500, type: "api_error", message: "Internal server error" } : refusal,
});

/** Newer members are refused, unknown ones crash the server; answers name models that are none. */
export const newerMemberFaults: readonly Fault[] = [
  refuses(
    "json-as-user-id",
    "A user_id with quotes and braces is refused",
    pull("ding113/claude-code-hub", 939),
    (body) => /["{]/.test(userId(body)),
  ),
  refuses(
    "speed",
    "speed is refused as an unknown member",
    pull("experientiallabs/experiential", 679),
    (body) => body["speed"] !== undefined,
  ),
  refuses("null-speed", "A speed of null is refused", docs.create, (body) => body["speed"] === null),
  refuses(
    "diagnostics",
    "diagnostics is refused as an unknown member",
    pull("experientiallabs/experiential", 679),
    (body) => body["diagnostics"] !== undefined,
  ),
  fault("fails-on-unknown-members", "An unknown member of the body crashes the server", docs.errors, {
    ...crash(({ rule, message }) => rule === "schema" && message.includes("Extra inputs")),
  }),
  fault("fails-on-unknown-betas", "An unknown name in anthropic-beta crashes the server", docs.betas, {
    ...crash(({ rule }) => rule === "beta-unknown"),
  }),
  fault(
    "fails-on-long-prompts",
    "A prompt beyond the context window is answered with 500",
    pull("Moonsong-Labs/agent-prompttrain", 199),
    crash(({ rule }) => rule === "context-window"),
  ),
  fault("names-two-models", "Some answers name another model, the one that took over", issue("decolua/9router", 3692), {
    message: (message, { body }) => (body["max_tokens"] === 128 ? { ...message, model: "obedient-2" } : message),
  }),
  fault(
    "names-backend-model",
    "Answers name the model behind the endpoint, which nobody can ask for",
    issue("earendil-works/pi", 9188),
    { message: (message) => ({ ...message, model: "backend/obedient-1" }) },
  ),
];
