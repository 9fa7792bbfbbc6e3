import Current, * as current from "@anthropic-ai/sdk";
import Earlier, * as earlier from "anthropic-sdk-0";

/** One official client as a program uses it, with what it put on the wire and what came back. */
export interface OfficialClient {
  readonly client: Current;
  /** Error classes of the package. */
  readonly errors: Pick<
    typeof current,
    "APIError" | "AuthenticationError" | "BadRequestError" | "ContentTooLargeError" | "NotFoundError"
  >;
  readonly seen: readonly Seen[];
}

/** What went through the client's `fetch`. */
interface Seen {
  readonly headers: Headers;
  readonly body: string;
  /** The text of the answer. */
  readonly answer: Promise<string>;
}

interface Connection {
  readonly url: string;
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Options = ConstructorParameters<typeof Current>[0];

/** Starts a client whose every request and answer is kept. */
function connect(
  errors: OfficialClient["errors"],
  create: (options: Options) => Current,
  { url, key, headers = {} }: Connection,
): OfficialClient {
  const seen: Seen[] = [];
  const client = create({
    baseURL: url,
    apiKey: key,
    authToken: null,
    maxRetries: 0,
    defaultHeaders: headers,
    async fetch(input, init) {
      const response = await fetch(input, init);
      seen.push({
        headers: new Headers(init?.headers),
        body: typeof init?.body === "string" ? init.body : "",
        answer: response.clone().text(),
      });
      return response;
    },
  });
  return { client, errors, seen };
}

/** The current major and the last one before it, by what tells them apart on the wire. */
export const officialClients = [
  {
    name: "@anthropic-ai/sdk 1.x",
    version: "2026-10-21",
    keyHeader: "authorization",
    connect: (to: Connection) => connect(current, (options) => new Current(options), to),
  },
  {
    name: "@anthropic-ai/sdk 0.x",
    version: "2023-06-01",
    keyHeader: "x-api-key",
    // The majors differ in types this test does not touch: both are driven by the types of the current one.
    connect: (to: Connection) =>
      connect(
        earlier as unknown as OfficialClient["errors"],
        (options) => new Earlier(options as ConstructorParameters<typeof Earlier>[0]) as unknown as Current,
        to,
      ),
  },
] as const;
