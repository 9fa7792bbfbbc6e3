import { grantsHeaders, grantsMethod, grantsOrigin, methodTaken, readableAnswer } from "../src/checks/browsers.ts";
import { accepted, notServerError } from "../src/checks/status.ts";
import { simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

const origin = "https://app.example";

/** What clients send beside messages: whether anybody is there, and whether a page may ask. */
export const clientsCases: readonly Case[] = [
  {
    kind: "example",
    id: "clients/head-of-the-root-is-answered",
    title: "HEAD / is answered, with a status below 500 and other than 405",
    requirement: "endpoint.head_root.answered",
    modes: ["plain"],
    request: { method: "HEAD", path: "/" },
    control: simplest,
    expect: [notServerError, methodTaken],
  },
  {
    kind: "example",
    id: "clients/head-of-hello-is-found",
    title: "HEAD /api/hello is answered with a 2xx status",
    requirement: "endpoint.head_hello.found",
    modes: ["plain"],
    request: { method: "HEAD", path: "/api/hello" },
    expect: [accepted],
  },
  {
    kind: "example",
    id: "clients/preflight-is-granted",
    title: "The preflight of a browser for a message is granted",
    requirement: "endpoint.cors.preflight",
    modes: ["plain"],
    request: {
      method: "OPTIONS",
      auth: "none",
      headers: {
        origin,
        accept: "*/*",
        "anthropic-version": null,
        "access-control-request-method": "POST",
        "access-control-request-headers":
          "anthropic-dangerous-direct-browser-access,anthropic-version,content-type,x-api-key",
      },
    },
    expect: [accepted, grantsOrigin, grantsHeaders, grantsMethod],
  },
  {
    kind: "equivalence",
    id: "clients/answer-can-be-read-by-a-page",
    title: "The answer to a browser that opted in names its origin, or *",
    requirement: "endpoint.cors.answer",
    modes: ["plain"],
    requests: [simplest, { ...simplest, headers: { origin, "anthropic-dangerous-direct-browser-access": "true" } }],
    expect: [readableAnswer],
  },
];
