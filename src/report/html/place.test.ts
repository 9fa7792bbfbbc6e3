import { expect, test } from "vitest";

import { eventsOf, placeIn } from "./place.ts";

const frame = (payload: object, at = 1) => ({ at, event: "x", data: JSON.stringify(payload) });
const events = eventsOf([
  frame({ type: "message_start", message: {} }),
  frame({ type: "content_block_start", index: 0, content_block: { type: "text" } }),
  frame({ type: "content_block_delta", index: 0, delta: { text: "a" } }),
  frame({ type: "content_block_stop", index: 0 }),
  frame({ type: "message_delta", delta: {} }),
  { at: 9, event: "message_stop", data: "{" },
]);

test("events are read as far as they can be", () => {
  expect(events.map(({ type, block }) => [type, block])).toEqual([
    ["message_start", undefined],
    ["content_block_start", 0],
    ["content_block_delta", 0],
    ["content_block_stop", 0],
    ["message_delta", undefined],
    ["message_stop", undefined],
  ]);
});

test.for([
  ["event 2", { events: [1], pointer: "" }],
  ["event 3 /delta/text", { events: [2], pointer: "/delta/text" }],
  ["event 99", { events: [6], pointer: "" }],
  ["stream", { events: [6], pointer: "" }],
  ["/content/0/text", { events: [2], pointer: "/delta", block: 0 }],
  ["/content/0/type", { events: [1], pointer: "/content_block/type", block: 0 }],
  ["/content/7", { events: [], pointer: "/content_block", block: 7 }],
  ["/stop_reason", { events: [4], pointer: "/delta/stop_reason" }],
  ["/usage/output_tokens", { events: [4], pointer: "/usage/output_tokens" }],
  ["/usage/input_tokens", { events: [0], pointer: "/message/usage/input_tokens" }],
  ["/model", { events: [0], pointer: "/message/model" }],
  ["status", undefined],
  ["header:content-type", undefined],
] as const)("%s is shown where it is", ([at, place]) => {
  expect(placeIn(events, at)).toEqual(place);
});
