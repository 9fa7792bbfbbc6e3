import { isObject, objects, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

/** Everything that a mark may stand at, in the order of the prompt; the request itself stands for its last block. */
const holders = (body: JsonObject): JsonObject[] => [
  ...objects(body["tools"]),
  ...objects(body["system"]),
  ...objects(body["messages"]).flatMap((message) => objects(message["content"])),
  body,
];

const lives = (body: JsonObject): string[] =>
  holders(body)
    .map(({ cache_control: mark }) => mark)
    .filter((mark) => isObject(mark))
    .map(({ ttl }) => (ttl === "1h" ? "1h" : "5m"));

/** Rules about `cache_control`. */
export const cachingRules: readonly Rule[] = [
  {
    rule: "cache-breakpoints",
    broken: (body) => {
      const found = lives(body).length;
      return found > 4 ? [`A maximum of 4 blocks with cache_control may be provided. Found ${found}.`] : [];
    },
  },
  {
    rule: "cache-ttl-order",
    broken: (body) => {
      const found = lives(body);
      return found.lastIndexOf("1h") > found.indexOf("5m") && found.includes("5m")
        ? ["cache_control.ttl: a ttl of 1h must not come after a ttl of 5m"]
        : [];
    },
  },
];
