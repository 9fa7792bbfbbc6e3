import { expect, test } from "vitest";

import { isSecretHeader } from "./secret-header.ts";

test.each([
  "authorization",
  "proxy-authorization",
  "x-api-key",
  "x-apikey",
  "cookie",
  "x-portkey-api-key",
  "cf-access-client-secret",
  "x-amz-security-token",
  "x_auth_token",
  "x-accesstoken",
])("%s may be a credential", (name) => expect(isSecretHeader(name)).toBe(true));

test.each(["x-portkey-provider", "x-team", "x-keyboard", "anthropic-beta", "x-author"])("%s is none", (name) =>
  expect(isSecretHeader(name)).toBe(false),
);
