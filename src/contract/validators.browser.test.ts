import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../browser/chromium.ts";

const found = findChromium();
let browser: Browser | undefined;

beforeAll(async () => {
  if (found.reason) console.warn(`skipped: ${found.reason}`);
  if (found.path) browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments] });
});
afterAll(() => browser?.close());

test("a page that forbids eval validates answers", async ({ skip }) => {
  if (!browser) {
    skip(found.reason);
    return;
  }
  const page = await browser.newPage({ offline: true });
  const input = join(import.meta.dirname, "../../spec/generated/2023-06-01/validate.js");
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: "iife", name: "contract", minify: true });
  await page.setContent(`<!doctype html>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'nonce-own'">
<script nonce="own">${output[0].code.replaceAll("</script", String.raw`<\/script`)};
let evaluated = true;
try { new Function("return 1")(); } catch { evaluated = false; }
const refused = !contract.message({ type: "message" });
const places = contract.message.errors.map(({ message }) => message);
const accepted = contract.errorResponse({ type: "error", error: { type: "api_error", message: "x" } });
document.title = JSON.stringify({ evaluated, refused, accepted, first: places[0] });
</script>`);
  expect(JSON.parse(await page.title())).toEqual({
    evaluated: false,
    refused: true,
    accepted: true,
    first: 'must have the member "id"',
  });
  await page.close();
});
