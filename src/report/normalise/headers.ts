import type { Answer } from "../../model/exchange.ts";

type Headers = Answer["headers"];

/** What stands for a time. */
export const EPOCH = "1970-01-01T00:00:00.000Z";
const HTTP_EPOCH = "Thu, 01 Jan 1970 00:00:00 GMT";

/** Response headers whose values are others in every run, and what takes their place. */
const volatile: readonly (readonly [name: RegExp, value: string])[] = [
  [/^(date|expires|last-modified)$/, HTTP_EPOCH],
  [/^(age|retry-after)$/, "0"],
  [/-ratelimit-.*reset$/, EPOCH],
  [/-ratelimit-.*remaining$/, "0"],
  [/^(server-timing|set-cookie|cf-ray|traceparent|x-trace-id|x-cloud-trace-context)$/, "(differs)"],
  [/(processing-ms|service-time|response-time|-latency|-duration)$/, "0"],
];

/** Response headers without what differs between two equal answers; names, letter case and order are kept. */
export const normalisedHeaders = (headers: Headers): Headers =>
  headers.map(([name, value]) => {
    const found = volatile.find(([pattern]) => pattern.test(name.toLowerCase()));
    return [name, found ? found[1] : value] as const;
  });
