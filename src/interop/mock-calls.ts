import type { JsonObject, JsonValue } from "../model/json.ts";
import type { Operation } from "./operations.ts";
import type { Sample } from "./toolchain.ts";

/** One request to a mock server, and what has to come back. */
export interface Call {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /** The status; undefined: any of 400..499. */
  readonly status?: number;
  /** Definition that the JSON body has to be an instance of; for a stream, that of each event. */
  readonly definition: string;
  readonly stream: boolean;
}

/** How often each operation is asked for an answer made up from its schema. */
const madeUp = 10;

/**
 * Everything that a mock server can be asked because of a document alone: each request example is accepted, each invalid
 * request is refused, each documented status and example comes back, answers are made up, a missing key is refused.
 */
export function calls(
  all: readonly Operation[],
  samples: readonly Sample[],
  invalid: readonly (readonly [name: string, body: JsonObject])[],
  edition: string,
): Call[] {
  const headers = { "anthropic-version": edition, "x-api-key": "key" };
  return all.flatMap((operation) => {
    const bodies = samples.filter(({ definition }) => definition === operation.body);
    const [smallest] = bodies;
    const call = (name: string, more: Partial<Call>): Call => ({
      name,
      method: operation.method,
      path: operation.path,
      definition: operation.answers.find(({ status }) => status === more.status)?.definition ?? "ErrorResponse",
      stream: false,
      ...(smallest === undefined ? {} : { body: smallest.value as JsonValue }),
      ...more,
      headers: { ...headers, ...more.headers },
    });
    const prefers = (status: number, prefer: string, more: Partial<Call> = {}): Call =>
      call(`${operation.name}, ${prefer}`, { status, ...more, headers: { prefer } });
    return [
      ...bodies.map(({ name, value }) => call(name, { status: 200, body: value as JsonValue })),
      ...(operation.body === "MessageRequest" ? invalid : []).map(([name, body]) => call(`refuses ${name}`, { body })),
      ...operation.answers.flatMap(({ status, examples, streams }) => [
        ...examples.map((example) => prefers(status, `code=${status}, example=${example}`)),
        ...streams.map((example) => {
          const events = prefers(status, `code=${status}, example=${example}`, {
            definition: "StreamEvent",
            stream: true,
          });
          return { ...events, headers: { ...events.headers, accept: "text/event-stream" } };
        }),
      ]),
      ...Array.from({ length: madeUp }, (_, index) => ({
        ...prefers(200, "dynamic=true"),
        name: `${operation.name}, made up ${index}`,
      })),
      { ...call(`${operation.name} without a key`, { status: 401 }), headers: { "anthropic-version": edition } },
    ];
  });
}
