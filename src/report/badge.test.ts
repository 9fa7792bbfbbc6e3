import { expect, test } from "vitest";
import { convert } from "xmlbuilder2";

import { contractProfiles } from "../../spec/generated/requirements.ts";
import type { Report } from "../model/report.ts";
import { badgeEndpoint, badgeImage } from "./badge.ts";
import { buildReport } from "./build.ts";
import { brokenReport, conformantReport, sampleInput } from "./sample.ts";

const undecided = (): Report => buildReport({ ...sampleInput, complete: false, reason: "the budget is spent" });
const endpoint = (report: Report): Record<string, unknown> =>
  JSON.parse(badgeEndpoint(report)) as Record<string, unknown>;

test.for([
  [conformantReport(), "conformant: core, streaming, tools", false],
  [brokenReport(), "non-conformant: 2 MUSTs failed (core)", true],
  [undecided(), "undecided: core, streaming, tools", false],
] as const)("%#: the badge says verdict, profiles and failures", ([report, message, isError]) => {
  expect(endpoint(report)).toMatchObject({ schemaVersion: 1, label: "messages api", message, isError });
});

test("the endpoint has the members that shields.io knows, and no others", () => {
  // https://shields.io/badges/endpoint-badge: unknown members are refused.
  expect(Object.keys(endpoint(brokenReport()))).toEqual(["schemaVersion", "label", "message", "color", "isError"]);
});

test("many profiles stay readable", () => {
  const named = (profiles: typeof contractProfiles): unknown =>
    endpoint({
      ...conformantReport(),
      profiles: profiles.map((profile) => ({
        profile,
        verdict: "pass",
        must: conformantReport().totals.results,
        withoutCase: 0,
      })),
    })["message"];
  expect(named(contractProfiles)).toBe("conformant: all profiles");
  expect(named(contractProfiles.slice(0, 7))).toMatch(/^conformant: (?:[a-z-]+, ){4}[a-z-]+ and 2 more$/);
});

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(color: string): number {
  const wide = color.length === 4 ? color.replaceAll(/[0-9a-f]/g, "$&$&") : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(wide.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("the image says it in words, too, is readable, and loads nothing", async () => {
  for (const report of [conformantReport(), brokenReport(), undecided()]) {
    const image = await badgeImage(report);
    const { message } = endpoint(report);
    const { svg } = convert(image, { format: "object" }) as { svg: Record<string, unknown> };
    expect(svg["title"]).toBe(`messages api: ${String(message)}`);
    expect(svg).toMatchObject({ "@role": "img", "@aria-label": `messages api: ${String(message)}` });
    const fills = [...image.matchAll(/<rect [^>]*fill="(#[0-9a-f]+)"/g)].map(([, fill = ""]) => fill);
    expect(fills).toHaveLength(2);
    for (const fill of fills) expect(1.05 / (luminance(fill) + 0.05)).toBeGreaterThan(4.5);
    expect(image.match(/(?:href|src|url\(|@import|<script|<style|<foreignObject)/g)).toBeNull();
    // Whatever fonts there are, the text is drawn as wide as the room that is left for it.
    const widths = [...image.matchAll(/textLength="(\d+)"/g)].map(([, width]) => Number(width) / 10);
    const room = [...image.matchAll(/<rect (?:x="\d+" )?width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    for (const [index, width] of widths.entries()) expect((room[index] ?? 0) - width).toBe(10);
    expect(Number(svg["@width"])).toBe(room.reduce((sum, width) => sum + width, 0));
  }
});
