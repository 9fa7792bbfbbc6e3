import { create } from "xmlbuilder2";
import { describe, expect, test } from "vitest";

import { coveragePicture, type DrawnParts } from "./coverage-picture.ts";

const title = "Drawn <for> a test & more";
const parts: DrawnParts = {
  constraints: {
    "MessageRequest.max_tokens minimum": [1200, 3],
    "MessageRequest.top_p maximum": [40, 0],
    "Metadata.user_id maxLength": [0, 0],
  },
  variants: { "UserMessage.content/string": 12 },
  values: { "Speed=fast": 0 },
};

/** Each mark by its tooltip: the classes of its shapes. */
function marksOf(picture: string): ReadonlyMap<string, readonly string[]> {
  const groups = picture.match(/<g>[^]*?<\/g>/gu) ?? [];
  return new Map(
    groups.flatMap((group) => {
      const words = /<title>(?<words>[^<]*)</u.exec(group)?.groups?.["words"];
      return words === undefined
        ? []
        : [[words, [...group.matchAll(/class="([^"]*)"/gu)].map(([, name]) => name ?? "")]];
    }),
  );
}

describe("the picture of a coverage", () => {
  const picture = coveragePicture(title, parts);

  test("is XML, whatever the texts hold", () => {
    expect(create(picture).root().node.nodeName).toBe("svg");
    expect(picture).toContain("Drawn &lt;for&gt; a test &amp; more");
  });

  test("says in words what was reached", () => {
    expect(picture).toContain("2 of 3 constraints kept, 1 of 3 broken, 1 of 2 union branches and enum members drawn");
  });

  test("has a square for each constraint, both sides by themselves, grey where not reached", () => {
    const marks = marksOf(picture);
    expect(marks.get("MessageRequest.max_tokens minimum: kept by 1200, broken by 3")).toEqual(["kept", "broken few"]);
    expect(marks.get("MessageRequest.top_p maximum: kept by 40, broken by 0")).toEqual(["kept some", "none"]);
    expect(marks.get("Metadata.user_id maxLength: kept by 0, broken by 0")).toEqual(["none", "none"]);
  });

  test("has a dot for each choice", () => {
    const marks = marksOf(picture);
    expect(marks.get("UserMessage.content/string: drawn 12 times")).toEqual(["drawn some"]);
    expect(marks.get("Speed=fast: drawn 0 times")).toEqual(["none"]);
  });

  test("names each definition once, as text", () => {
    for (const name of ["MessageRequest", "Metadata", "Speed", "UserMessage"])
      expect(picture.split(`>${name}</text>`)).toHaveLength(2);
  });

  test("grows with what it shows: no row stands below its end", () => {
    const many = Array.from({ length: 100 }, (_, at) => [`Part${at}.a type`, [1, 1]] as const);
    const large = coveragePicture(title, { ...parts, constraints: Object.fromEntries(many) });
    const height = Number(/viewBox="0 0 \d+ (\d+)"/u.exec(large)?.[1]);
    const lowest = Math.max(...[...large.matchAll(/ y="([\d.]+)"/gu)].map(([, y]) => Number(y)));
    expect(lowest).toBeGreaterThan(112);
    expect(lowest).toBeLessThan(height - 11);
  });
});
