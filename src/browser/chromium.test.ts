import { expect, test } from "vitest";

import { findChromium } from "./chromium.ts";

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test("the environment has the first word", () => {
  const environment = { MESSAGES_CONFORMANCE_CHROMIUM: "/opt/browser" };
  expect(findChromium(environment, only("/opt/browser", "/usr/bin/chromium"))).toEqual({ path: "/opt/browser" });
});

test("a path that the environment gets wrong is named, not replaced", () => {
  const environment = { MESSAGES_CONFORMANCE_CHROMIUM: "/opt/browser" };
  expect(findChromium(environment, only("/usr/bin/chromium"))).toEqual({
    reason: 'MESSAGES_CONFORMANCE_CHROMIUM: there is no "/opt/browser"',
  });
});

test("otherwise the usual places are tried in order", () => {
  expect(findChromium({}, only("/usr/bin/google-chrome", "/usr/bin/chromium-browser"))).toEqual({
    path: "/usr/bin/chromium-browser",
  });
});

test("without any the reason says what to do", () => {
  expect(findChromium({}, only()).reason).toContain("npm run setup:browser");
});
