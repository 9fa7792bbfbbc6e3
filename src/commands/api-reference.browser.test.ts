import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { chromiumArguments, findChromium } from "../browser/chromium.ts";
import { editions } from "../model/target.ts";
import { apiReference } from "./api-reference.ts";

interface Operation {
  readonly summary: string;
  readonly tags: readonly [string];
}
interface Document {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly description: string }>> };
}

const generated = new URL("../../spec/generated/", import.meta.url);

const found = findChromium();
const folder = mkdtempSync(join(tmpdir(), "api-reference-"));
let browser: Browser | undefined;

beforeAll(async () => {
  // The default reporter counts skipped tests without their reason.
  if (found.reason) console.warn(`skipped: ${found.reason}`);
  if (found.path) browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe.for(editions)("the reference page of %s in a browser without a network", (edition) => {
  const json = readFileSync(new URL(`${edition}/openapi.json`, generated), "utf8");
  const document = JSON.parse(json) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { summary, tags }]) => ({ path, method, summary, tag: tags[0] })),
  );
  const file = join(folder, `${edition}.html`);
  const url = pathToFileURL(file).href;
  /** What the page must not do: load anything but itself, or complain. */
  const trouble: string[] = [];
  let page: Page;

  beforeEach(async (context) => {
    if (!browser) return context.skip(found.reason);
    writeFileSync(file, apiReference(json));
    trouble.length = 0;
    page = await browser.newPage({ offline: true });
    page.setDefaultTimeout(30_000);
    page.on("request", (request) => isLocal(request.url()) || trouble.push(request.url()));
    page.on("pageerror", (error) => trouble.push(error.message));
    page.on("console", (message) => message.type() === "info" || trouble.push(message.text()));
    return () => page.close();
  });

  /** The page itself, or what it made itself. */
  const isLocal = (requested: string) => requested.split("#")[0] === url || requested.startsWith("blob:");
  const open = (place = "") => page.goto(`${url}${place}`);
  const link = (name: string | RegExp) => page.getByRole("link", { name }).first();
  const heading = (name: string) => page.getByRole("heading", { name }).first().waitFor();
  const text = (words: string | RegExp) => page.getByText(words).first().waitFor();

  test("it shows the title and every operation", async () => {
    await open();
    await heading(document.info.title);
    expect(await page.title()).toBe(document.info.title);
    expect(operations.length).toBeGreaterThan(0);
    for (const { path, method, summary, tag } of operations) {
      const inTheMenu = link(`${summary} ${method}`);
      if (!(await inTheMenu.isVisible())) await page.getByRole("link", { name: tag, exact: true }).click();
      await inTheMenu.click();
      await heading(summary);
      await page
        .getByRole("button", { name: `${method} ${path}` })
        .first()
        .waitFor();
    }
    expect(trouble).toEqual([]);
  });

  test("it shows a schema with its description, a bound and an enum", async () => {
    const [words = ""] = document.components.schemas["ToolUseBlock"]?.description.split(/[`.,;:\n]/) ?? [];
    expect(words).not.toBe("");
    await open("#/schemas/tooluseblock");
    await heading("ToolUseBlock");
    await text(words);
    await open("#/schemas/messagerequest");
    await heading("MessageRequest");
    await text(/integer, >= [01]/);
    await text('"standard_only"');
    expect(trouble).toEqual([]);
  });

  test("it finds a schema with the keyboard alone", async () => {
    await open();
    await heading(document.info.title);
    // In place of "Loading", once the words are indexed.
    await text("Ctrl+K");
    await page.keyboard.press("Control+k");
    await text("to navigate");
    await page.keyboard.type("tool use");
    await link(/^SCHEMA ToolUseBlock/).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/schemas\//);
    await heading("ToolUseBlock");
    expect(trouble).toEqual([]);
  });

  test("it asks the network for nothing, even where it might", async () => {
    writeFileSync(file, apiReference(json).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
    await page.clock.install();
    await open();
    await page.clock.runFor(2_000);
    await heading(document.info.title);
    // What a page reports about its reader is sent in batches, seconds later.
    for (let minutes = 0; minutes < 3; minutes += 1) await page.clock.runFor(60_000);
    expect(trouble).toEqual([]);
  });
});
