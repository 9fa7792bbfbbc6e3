import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference } from "../../src/reference/server.ts";
import { variants } from "../../src/reference/variants.ts";
import { certify, inWords, key, local } from "./harness.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

const shapes = ["lean", "rich"] as const;
const unusual = ["", ...variants.map(({ id }) => id)];

/** Every variant in the edition that most endpoints speak; in the newer one the two shapes as they are. */
const servers = [
  ...shapes.flatMap((shape) => unusual.map((variant) => ["2023-06-01", shape, variant] as const)),
  ...shapes.map((shape) => ["2026-10-21", shape, ""] as const),
];

test.for(servers)(
  "a correct server is never failed nor left undecided: %s %s %s",
  async ([edition, shape, variant]) => {
    const asked = [...(shape === "rich" ? ["rich"] : []), ...(variant ? [variant] : [])].join(",");
    const target = local(reference.url, asked ? { "x-reference-variant": asked } : {});
    const { results } = await certify({ ...target, edition });
    const wrong = results.filter(({ verdict, skipped }) => verdict !== "pass" && skipped !== "not-seen");
    expect(inWords(wrong)).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === "pass").length).toBeGreaterThan(200);
  },
);
