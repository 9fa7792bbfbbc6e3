import { afterAll, beforeAll, expect, test } from "vitest";

import type { Edition } from "../../src/model/target.ts";
import { startReference } from "../../src/reference/server.ts";
import { correctServers, judgeCorrect } from "./correct-servers.ts";
import { key } from "./harness.ts";

/** The tests of every correct server of an edition; one file each, so that they run side by side. */
export function judgeEveryShape(edition: Edition): void {
  let reference: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
  afterAll(() => reference.close());

  test.for(correctServers.filter((server) => server.edition === edition))(
    "a correct server is never failed nor left undecided: $edition $shape $variant",
    async (server) => {
      const { wrong, passed } = await judgeCorrect(reference.url, server);
      expect(wrong).toEqual([]);
      expect(passed).toBeGreaterThan(600);
    },
  );
}
