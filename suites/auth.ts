import { accepted, rejected } from "../src/checks/status.ts";
import { simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { KEY, type Request } from "../src/model/exchange.ts";

const byXApiKey: Request = { ...simplest, auth: "x-api-key" };
const byBearer: Request = { ...simplest, auth: "bearer" };
const withoutKey: Request = { ...simplest, auth: "none" };

/** Both forms of the key, no key, a wrong one. */
export const authCases: readonly Case[] = [
  {
    kind: "example",
    id: "auth/x-api-key-is-accepted",
    title: "The key in x-api-key is accepted",
    requirement: "auth.x_api_key.accepted",
    request: byXApiKey,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "auth/bearer-is-accepted",
    title: "The key as a bearer token is accepted",
    requirement: "auth.bearer.accepted",
    modes: ["plain"],
    request: byBearer,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "auth/missing-key-is-refused",
    title: "A request without a key is refused with 401",
    requirement: "auth.key.required",
    needs: ["auth"],
    request: withoutKey,
    control: simplest,
    expect: [rejected(401)],
  },
  {
    kind: "example",
    id: "auth/wrong-key-is-refused",
    title: "A wrong key is refused with 401",
    requirement: "auth.key.verified",
    needs: ["auth"],
    request: { ...simplest, auth: "wrong" },
    control: simplest,
    expect: [rejected(401)],
  },
  {
    kind: "example",
    id: "auth/wrong-x-api-key-is-refused",
    title: "A wrong key in x-api-key is refused with 401",
    requirement: "auth.key.verified",
    modes: ["plain"],
    needs: ["auth"],
    request: { ...withoutKey, headers: { "x-api-key": "wrong-key" } },
    control: byXApiKey,
    expect: [rejected(401)],
  },
  {
    kind: "example",
    id: "auth/wrong-bearer-is-refused",
    title: "A wrong bearer token is refused with 401",
    requirement: "auth.key.verified",
    modes: ["plain"],
    needs: ["auth"],
    request: { ...withoutKey, headers: { authorization: "Bearer wrong-key" } },
    control: byBearer,
    expect: [rejected(401)],
  },
  {
    kind: "example",
    id: "auth/longer-key-is-refused",
    title: "The key with a character more is refused with 401",
    requirement: "auth.key.verified",
    modes: ["plain"],
    needs: ["auth"],
    request: { ...withoutKey, headers: { "x-api-key": `${KEY}x` } },
    control: byXApiKey,
    expect: [rejected(401)],
  },
  {
    kind: "example",
    id: "auth/empty-key-is-refused",
    title: "An empty key in x-api-key is refused with 401",
    requirement: "auth.key.required",
    modes: ["plain"],
    needs: ["auth"],
    request: { ...withoutKey, headers: { "x-api-key": "" } },
    control: byXApiKey,
    expect: [rejected(401)],
  },
];
