import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import type { RunEvent } from "../model/event.ts";
import type { Result } from "../model/result.ts";
import { progress } from "./progress.ts";
import { nasty, sampleExchange, sampleFinding, sampleInput, sampleResult } from "./sample.ts";
import { isVisible } from "./visible.ts";

function recorder(isTTY: boolean, columns = 100): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream, text: () => text };
}

const failed = (change: Partial<Result> = {}): Result =>
  sampleResult("errors.body.json", {
    verdict: "fail",
    findings: [sampleFinding("errors.body.json", { actual: nasty })],
    ...change,
  });

/** A run of 200 cases; every fiftieth fails a MUST, one a SHOULD. */
const events: readonly RunEvent[] = [
  { type: "planned", plan: sampleInput.plan },
  ...Array.from({ length: 200 }, (_, index): readonly RunEvent[] => [
    { type: "exchange", exchange: sampleExchange, cost: { ...sampleInput.cost, requests: index + 1 } },
    {
      type: "result",
      result:
        index % 50 === 49
          ? failed({ id: `errors/body-${index}` })
          : index === 7
            ? failed({ level: "SHOULD" })
            : sampleResult("errors.body.json"),
      done: index + 1,
      of: 200,
    },
  ]).flat(),
];

test("without a terminal: few plain lines, each MUST that failed, and a last one", () => {
  const { stream, text } = recorder(false);
  let clock = 0;
  const display = progress(stream, { title: `model ${nasty}`, now: () => clock });
  for (const event of events) {
    display.see(event);
    clock += 40;
  }
  display.end();
  const lines = text().trimEnd().split("\n");
  expect(lines.filter((line) => !isVisible(line))).toEqual([]);
  expect(lines[0]).toMatch(/^testing model .*: 200 cases, 190 requests, 80 model calls, 6,100 output tokens at most$/);
  expect(lines.filter((line) => line.startsWith("✗"))).toEqual(
    [49, 99, 149, 199].map((index) => `✗ errors/body-${index} (plain): errors.body.json`),
  );
  // 16 seconds of run, a line every 3 of them at most.
  expect(lines.filter((line) => /^\d+ %: /.test(line)).map((line) => line.split(":")[0])).toEqual([
    "10 %",
    "30 %",
    "50 %",
    "70 %",
    "90 %",
  ]);
  expect(lines.at(-1)).toBe(
    "done: 200/200 cases, 4 failed, 200 requests, 79 model calls, 2,950 output tokens, 16 s, 12/s, 1 recommendation not followed",
  );
});

test("a run of a moment needs no steps", () => {
  const { stream, text } = recorder(false);
  const display = progress(stream, { title: "m", now: () => 0 });
  for (const event of events) display.see(event);
  display.end();
  expect(text()).not.toContain("%");
});

test.each([100, 40])(
  "on a terminal of %i columns: a live bar that fits, failures above it, nothing left behind",
  async (columns) => {
    const { stream, text } = recorder(true, columns);
    let clock = 0;
    const display = progress(stream, { title: "model", now: () => clock });
    for (const event of events.slice(0, 250)) display.see(event);
    clock = 4_000;
    await expect.poll(text, { timeout: 5_000 }).toContain("░");
    for (const event of events.slice(250)) display.see(event);
    await expect.poll(text, { timeout: 5_000 }).toContain("200/200");
    display.end();
    const ended = text();
    expect(ended).toContain("✗ errors/body-199 (plain): errors.body.json\n");
    const bars = ended.match(/[█░]{8,24}[^\p{Cc}█░]*/gu) ?? [];
    expect(Math.max(...bars.map((line) => line.length))).toBeLessThan(columns);
    expect(ended.slice(ended.lastIndexOf("█")).endsWith("\u001B[0J")).toBe(true);
    // The bar does not go on drawing, and leaves cursor and line wrapping alone.
    await pause(250);
    expect(text()).toBe(ended);
    expect(ended).not.toContain("\u001B[?");
  },
);

test("a run that ends before the bar is loaded leaves no bar", async () => {
  const { stream, text } = recorder(true);
  const display = progress(stream, { title: "model" });
  display.end();
  await pause(150);
  expect(text()).toBe("testing model\n");
});
