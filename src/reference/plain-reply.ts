import type { Reply } from "./incoming.ts";
import type { Json } from "./json.ts";
import type { Shape } from "./message.ts";

/** A plain answer; a string is sent as it is. */
export function plainReply(status: number, body: Json, headers: Reply["headers"]): Reply {
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

/** The headers of every accepted request, by the shape of the answer. */
export const commonHeaders = (requestId: string, shape: Shape): Reply["headers"] => [
  ["request-id", requestId],
  ...(shape === "rich" ? richHeaders : []),
];
