import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";
import { expect, test } from "vitest";

import { chromiumArguments, findChromium } from "../../browser/chromium.ts";
import type { Exchange } from "../../model/exchange.ts";
import { buildReport } from "../build.ts";
import { sampleExchange, sampleInput } from "../sample.ts";
import { harReport } from "./har.ts";

const found = findChromium();

test("a browser that reads the archive gets the recorded answers", async (context) => {
  if (found.path === undefined) return context.skip(found.reason);
  const folder = mkdtempSync(join(tmpdir(), "har-"));
  const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArguments] });
  try {
    const models: Exchange = {
      ...sampleExchange,
      request: { method: "GET", path: "/v1/models?limit=1", headers: [], body: null },
      answer: {
        status: 200,
        headers: [["content-type", "application/json"]],
        text: '{"data":["é🦜"]}',
        chunks: [[1, 20]],
        ms: 2,
        end: "complete",
      },
    };
    const file = join(folder, "exchanges.har");
    writeFileSync(file, harReport(buildReport({ ...sampleInput, exchanges: [models, sampleExchange] })));
    const page = await browser.newPage();
    await page.routeFromHAR(file, { notFound: "abort" });
    await page.goto("http://127.0.0.1:8080/v1/models?limit=1");
    expect(await page.locator("body").innerText()).toContain('{"data":["é🦜"]}');
    const body = JSON.stringify(sampleExchange.request.body);
    const events = await page.evaluate<string>(
      `fetch("/v1/messages", { method: "POST", body: ${body} }).then((answer) => answer.text())`,
    );
    expect(events).toBe(sampleExchange.answer?.text);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return undefined;
});
