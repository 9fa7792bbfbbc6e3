import type { Incoming } from "./incoming.ts";
import { methodsAt, operationOf } from "./operations/routes.ts";
import { invalid, type Refusal } from "./refusal.ts";

/** One rule about a request that can be judged before its body is read. */
export interface AdmissionRule {
  readonly rule: string;
  readonly refuse: (request: Incoming, key: string) => Refusal | undefined;
}

/** Largest request body in bytes. */
export const bodyLimit = 32 * 1024 * 1024;

/** The published versions (https://platform.claude.com/docs/en/api/versioning); current clients send the later one. */
const versions: ReadonlySet<string> = new Set(["2023-06-01", "2026-10-21"]);

/** Public beta names that clients of this version of the API send. */
const betas: ReadonlySet<string> = new Set([
  "claude-code-20250219",
  "code-execution-2025-08-25",
  "computer-use-2025-01-24",
  "context-1m-2025-08-07",
  "context-management-2025-06-27",
  "extended-cache-ttl-2025-04-11",
  "files-api-2025-04-14",
  "fine-grained-tool-streaming-2025-05-14",
  "interleaved-thinking-2025-05-14",
  "max-tokens-3-5-sonnet-2022-07-15",
  "max-tokens-3-5-sonnet-2024-07-15",
  "mcp-client-2025-04-04",
  "message-batches-2024-09-24",
  "messages-2023-12-15",
  "oauth-2025-04-20",
  "output-128k-2025-02-19",
  "pdfs-2024-09-25",
  "prompt-caching-2024-07-31",
  "structured-outputs-2025-11-13",
  "token-counting-2024-11-01",
  "token-efficient-tools-2025-02-19",
  "web-fetch-2025-09-10",
]);

const notFound = (message: string): Refusal => ({ rule: "path", status: 404, type: "not_found_error", message });
const unauthorized = (rule: string, message: string): Refusal => ({
  rule,
  status: 401,
  type: "authentication_error",
  message,
});

/** Whether there is such an operation at all. In the order they are applied; the first refusal counts. */
export const routingRules: readonly AdmissionRule[] = [
  { rule: "path", refuse: ({ path }) => (methodsAt(path).length > 0 ? undefined : notFound(`Not found: ${path}`)) },
  {
    rule: "method",
    refuse: (request) =>
      operationOf(request)
        ? undefined
        : {
            ...invalid("method", `${request.method} is not allowed here, use ${methodsAt(request.path).join(", ")}`),
            status: 405,
          },
  },
];

/** What is asked of every client that may not come without a key. */
export const guardRules: readonly AdmissionRule[] = [
  {
    rule: "key-missing",
    refuse: ({ headers }) =>
      keysOf(headers).length > 0 ? undefined : unauthorized("key-missing", "x-api-key header is required"),
  },
  {
    rule: "key-wrong",
    refuse: ({ headers }, key) => {
      const keys = keysOf(headers);
      return keys.length === 0 || keys.includes(key) ? undefined : unauthorized("key-wrong", "invalid x-api-key");
    },
  },
  {
    rule: "version-missing",
    refuse: ({ headers }) =>
      headers["anthropic-version"] === undefined
        ? invalid("version-missing", "anthropic-version: header is required")
        : undefined,
  },
  {
    rule: "version-unknown",
    refuse: ({ headers }) => {
      const value = headers["anthropic-version"];
      return value === undefined || versions.has(value)
        ? undefined
        : invalid("version-unknown", `anthropic-version: "${value}" is not a valid version`);
    },
  },
  {
    rule: "beta-unknown",
    refuse: ({ headers }) => {
      const unknown = namesOf(headers["anthropic-beta"]).filter((name) => !betas.has(name));
      return unknown.length === 0
        ? undefined
        : invalid("beta-unknown", `Unexpected value(s) \`${unknown.join("`, `")}\` for the \`anthropic-beta\` header`);
    },
  },
  {
    rule: "size",
    refuse: ({ tooLarge }) =>
      tooLarge
        ? { rule: "size", status: 413, type: "request_too_large", message: "Request exceeds the maximum size" }
        : undefined,
  },
];

function keysOf(headers: Incoming["headers"]): string[] {
  const bearer = /^bearer\s+(.+)$/i.exec(headers["authorization"] ?? "")?.[1]?.trim();
  return [headers["x-api-key"], bearer].filter((key) => key !== undefined && key !== "").map(String);
}

function namesOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
