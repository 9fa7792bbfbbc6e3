import type { Check } from "../model/finding.ts";
import { isObject } from "../model/json.ts";
import { show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";

/** Encrypted thinking comes at once: nothing of it can be cut into deltas. */
export const redactedIsComplete: Check = {
  claim: "a redacted_thinking block is complete at its start and has no deltas",
  judge: (exchange) => {
    let open = false;
    return streamEvents(exchange).flatMap(({ type, payload, number }) => {
      if (type === "content_block_start") {
        const block = payload?.["content_block"];
        open = isObject(block) && block["type"] === "redacted_thinking";
        const data = open && isObject(block) ? block["data"] : undefined;
        if (!open || (typeof data === "string" && data !== "")) return [];
        return [{ at: `event ${number}`, expected: "redacted_thinking with its data", actual: `data ${show(data)}` }];
      }
      if (type === "content_block_stop") open = false;
      if (!open || type !== "content_block_delta") return [];
      const actual = show(payload?.["delta"]);
      return [{ at: `event ${number}`, expected: "no delta for a redacted_thinking block", actual }];
    });
  },
};
