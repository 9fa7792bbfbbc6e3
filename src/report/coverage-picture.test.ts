import { create } from "xmlbuilder2";
import { describe, expect, test } from "vitest";

import { coveragePicture, type PicturedCoverage } from "./coverage-picture.ts";

const coverage: PicturedCoverage = {
  title: "Drawn <for> a test & more",
  constraints: [
    { at: "MessageRequest.max_tokens", keyword: "minimum", satisfied: 1200, violated: 3 },
    { at: "MessageRequest.top_p", keyword: "maximum", satisfied: 40, violated: 0 },
    { at: "Metadata.user_id", keyword: "maxLength", satisfied: 0, violated: 0 },
  ],
  choices: [
    { at: "Speed", value: "fast", drawn: 12 },
    { at: "Speed", value: "standard", drawn: 0 },
  ],
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
  const picture = coveragePicture(coverage);

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
    expect(marks.get("Speed: fast drawn 12 times")).toEqual(["drawn some"]);
    expect(marks.get("Speed: standard drawn 0 times")).toEqual(["none"]);
  });

  test("names each definition once, as text", () => {
    for (const name of ["MessageRequest", "Metadata", "Speed"])
      expect(picture.split(`>${name}</text>`)).toHaveLength(2);
  });

  test("grows with what it shows: no row stands below its end", () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      at: `Part${at}.a`,
      keyword: "type",
      satisfied: 1,
      violated: 1,
    }));
    const large = coveragePicture({ ...coverage, constraints: many });
    const height = Number(/viewBox="0 0 \d+ (\d+)"/u.exec(large)?.[1]);
    const lowest = Math.max(...[...large.matchAll(/ y="([\d.]+)"/gu)].map(([, y]) => Number(y)));
    expect(lowest).toBeGreaterThan(112);
    expect(lowest).toBeLessThan(height - 11);
  });
});
