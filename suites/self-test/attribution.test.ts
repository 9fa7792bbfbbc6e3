import { afterAll, beforeAll, expect, test } from "vitest";

import { startReference } from "../../src/reference/server.ts";
import { certify, key, local } from "./harness.ts";

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => void (reference = await startReference({ key, shape: "lean", faults: [], variants: [] })));
afterAll(() => reference.close());

// A defect that spoils every answer is named once, not by each request that got such an answer.
test.for<[fault: string, requirements: readonly string[]]>([
  ["sends-openai-chunks", ["stream.done_marker", "stream.event.named", "stream.message_stop.present"]],
  ["drops-message-start", ["stream.message_start.first"]],
  // Deltas of no block leave the text empty, which a client sees first.
  ["drops-index-from-deltas", ["response.text.not_empty", "stream.delta.shape"]],
  ["sends-number-as-id", ["response.id.type"]],
])("%s fails the requirements that name the cause, and no other", async ([fault, requirements]) => {
  const selection = { profiles: ["core", "streaming", "tools"], only: [], skip: [] } as const;
  const { results } = await certify(local(reference.url, { "x-reference-fault": fault }), { selection });
  const failed = results.flatMap(({ findings }) => findings.map(({ requirement }) => requirement));
  expect([...new Set<string>(failed)].toSorted((one, other) => (one < other ? -1 : 1))).toEqual(requirements);
});
