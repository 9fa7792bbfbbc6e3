import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference } from "../../src/reference/server.ts";
import { variants } from "../../src/reference/variants.ts";
import { certify, inWords, key, local } from "./harness.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

const shapes = ["lean", "rich"] as const;
const unusual = ["", ...variants.map(({ id }) => id)];

test.for(shapes.flatMap((shape) => unusual.map((variant) => [shape, variant] as const)))(
  "a correct server is never failed nor left undecided: %s %s",
  async ([shape, variant]) => {
    const asked = [...(shape === "rich" ? ["rich"] : []), ...(variant ? [variant] : [])].join(",");
    const { results } = await certify(local(reference.url, asked ? { "x-reference-variant": asked } : {}));
    const wrong = results.filter(({ verdict, skipped }) => verdict !== "pass" && skipped !== "not-seen");
    expect(inWords(wrong)).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === "pass").length).toBeGreaterThan(200);
  },
);
