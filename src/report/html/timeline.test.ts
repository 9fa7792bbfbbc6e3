import { expect, test } from "vitest";

import { eventsOf, placeIn } from "./place.ts";
import { timeline } from "./timeline.ts";

const frames = (times: readonly number[]) =>
  [
    { type: "message_start", message: {} },
    { type: "content_block_start", index: 0, content_block: { type: "tool_use", name: "<b>" } },
    { type: "content_block_delta", index: 0, delta: {} },
    { type: "content_block_stop", index: 0 },
    { type: "ping" },
    { type: "error", error: {} },
  ].map((payload, index) => ({ at: times[index] ?? 0, event: payload.type, data: JSON.stringify(payload) }));

const draw = (times: readonly number[], at: string, count = 6): string => {
  const events = eventsOf(frames(times).slice(0, count));
  return timeline(events, placeIn(events, at), "").text;
};
const spread = [0, 100, 200, 300, 400, 500];

test("a row for the message and one for each block, named as it names itself, as text", () => {
  const picture = draw(spread, "event 1");
  expect(picture.match(/<rect/g)).toHaveLength(2);
  expect(picture).toContain("0 tool_use &lt;b&gt;");
  expect(picture).not.toContain("<b>");
});

test("a tick for each event, the error as one", () => {
  const picture = draw(spread, "event 1");
  expect(picture.match(/class="tick/g)).toHaveLength(6);
  expect(picture.match(/class="tick wrong"/g)).toHaveLength(1);
});

test("what nothing closed is drawn open", () => {
  expect(draw(spread, "event 1")).not.toContain(" open");
  expect(draw(spread, "event 1", 3).match(/ open"/g)).toHaveLength(2);
});

test("the marker stands at the event of the finding, and at the end where the end is wrong", () => {
  expect(draw(spread, "event 3")).toContain(">event 3</text>");
  expect(draw(spread, "stream")).toContain(">end</text>");
  expect(draw(spread, "status")).not.toContain("marker");
});

test("a block that is wrong is drawn so", () => {
  expect(draw(spread, "/content/0/name")).toContain("block wrong");
});

test("what came at once is drawn in order of arrival", () => {
  expect(draw([1, 1, 1, 1, 1, 1], "event 1")).toContain("in order of arrival");
  expect(draw(spread, "event 1")).toContain("250 ms");
});
