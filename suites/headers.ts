import { asOneBody, asStream } from "../src/checks/form.ts";
import { accepted, notServerError, rejected } from "../src/checks/status.ts";
import { decodes, isNotEncoded } from "../src/checks/transport.ts";
import { simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { oneToken } from "./max-tokens.ts";
import { sampledTogether, takenTogether } from "./taken-together.ts";

const withHeaders = (headers: Record<string, string | null>): Request => ({ ...simplest, headers });

/** Required headers, and headers that change nothing. */
export const headersCases: readonly Case[] = [
  {
    kind: "example",
    id: "headers/version-is-accepted",
    title: "anthropic-version 2023-06-01 is accepted, in any letter case of the header's name",
    requirement: "headers.version.accepted",
    modes: ["plain"],
    request: sampledTogether,
    alone: withHeaders({ "anthropic-version": null, "Anthropic-Version": "2023-06-01" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "headers/missing-version-is-refused",
    title: "A request without anthropic-version is refused with 400",
    requirement: "headers.version.required",
    request: withHeaders({ "anthropic-version": null }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "headers/unknown-version-is-refused",
    title: "An anthropic-version that never existed is refused with 400",
    requirement: "headers.version.known",
    modes: ["plain"],
    request: withHeaders({ "anthropic-version": "2001-01-01" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "headers/known-beta-is-accepted",
    title: "A published beta name that clients send with every request is accepted",
    requirement: "headers.beta.known",
    modes: ["plain"],
    request: takenTogether,
    alone: withHeaders({ "anthropic-beta": "interleaved-thinking-2025-05-14" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "headers/several-betas-are-accepted",
    title: "Several published beta names are accepted, in one line and in several",
    requirement: "headers.beta.list",
    modes: ["plain"],
    request: takenTogether,
    alone: withHeaders({
      "anthropic-beta": "interleaved-thinking-2025-05-14,prompt-caching-2024-07-31",
      "Anthropic-Beta": "token-counting-2024-11-01",
    }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "headers/unknown-beta-is-refused",
    title: "A name in anthropic-beta that never existed is refused with 400",
    requirement: "headers.beta.unknown",
    modes: ["plain"],
    request: withHeaders({ "anthropic-beta": "no-such-beta-2001-01-01" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "headers/unknown-header-is-tolerated",
    title: "Unknown request headers, such as the telemetry of clients, change nothing",
    requirement: "headers.unknown.tolerated",
    modes: ["plain"],
    request: takenTogether,
    alone: withHeaders({ "x-stainless-retry-count": "0", "x-no-such-header": "1" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "headers/charset-is-accepted",
    title: "application/json with a charset parameter is accepted",
    requirement: "headers.content_type.parameters",
    modes: ["plain"],
    request: takenTogether,
    alone: withHeaders({ "content-type": "application/json; charset=utf-8" }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "headers/several-encodings-are-answered",
    title: "A request that takes gzip, deflate and br is answered with a body that decodes as it says",
    requirement: "response.content_encoding.honest",
    modes: ["plain"],
    request: takenTogether,
    alone: withHeaders({ "accept-encoding": "gzip, deflate, br" }),
    expect: [accepted, decodes],
  },
  {
    kind: "example",
    id: "headers/identity-is-not-encoded",
    title: "A request that takes no encoding but identity is answered with a body that is not encoded",
    requirement: "response.content_encoding.accepted",
    request: oneToken,
    alone: withHeaders({ "accept-encoding": "identity" }),
    expect: [accepted, isNotEncoded],
  },
  {
    kind: "example",
    id: "headers/foreign-content-type-does-not-crash",
    title: "The content type text/plain is not answered with a server error",
    requirement: "headers.content_type.foreign",
    modes: ["plain"],
    request: withHeaders({ "content-type": "text/plain" }),
    control: simplest,
    mayBeAccepted: true,
    expect: [notServerError],
  },
  {
    kind: "example",
    id: "headers/accept-json-still-streams",
    title: "With accept application/json, a request with stream true is still answered with events",
    requirement: "headers.accept.ignored",
    modes: ["stream"],
    request: withHeaders({ accept: "application/json" }),
    expect: [asStream],
  },
  {
    kind: "example",
    id: "headers/accept-event-stream-does-not-stream",
    title: "With accept text/event-stream, a request without stream is still answered with one JSON body",
    requirement: "headers.accept.ignored",
    modes: ["plain"],
    request: withHeaders({ accept: "text/event-stream" }),
    expect: [asOneBody],
  },
];
