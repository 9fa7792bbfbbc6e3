import type { Fault } from "../deviation.ts";
import { drop } from "../edit.ts";
import { isObject, objects, string, type JsonObject } from "../json.ts";
import { among, isString, unless, where } from "./kinds.ts";
import { accepts, fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const isMarked = (holder: JsonObject): boolean => isObject(holder["cache_control"]);
const turns = ({ messages }: JsonObject): JsonObject[] => objects(messages);
const blocks = (body: JsonObject): JsonObject[] => turns(body).flatMap(({ content }) => objects(content));
const marked = (body: JsonObject): JsonObject[] =>
  [...objects(body["tools"]), ...objects(body["system"]), ...blocks(body), body].filter(isMarked);
const blocksOf =
  (...types: readonly string[]) =>
  (body: JsonObject): boolean =>
    blocks(body).some((block) => isMarked(block) && types.includes(string(block["type"])));

const mark = "/messages/*/content/*/cache_control";
const ephemeral: JsonObject = { type: "ephemeral" };

/** Marks that are refused. */
const refusals: readonly Fault[] = [
  refuses("cache-control", "cache_control is refused", docs.caching, (body) => marked(body).length > 0),
  refuses("cache-control-of-system", "cache_control in the system prompt is refused", docs.caching, (body) =>
    objects(body["system"]).some(isMarked),
  ),
  refuses("cache-control-of-tools", "cache_control of a tool is refused", issue("earendil-works/pi", 7938), (body) =>
    objects(body["tools"]).some(isMarked),
  ),
  refuses(
    "cache-control-of-tool-blocks",
    "cache_control of a tool_use or tool_result is refused",
    docs.caching,
    blocksOf("tool_use", "tool_result"),
  ),
  refuses("cache-control-of-images", "cache_control of an image is refused", docs.caching, blocksOf("image")),
  refuses("cache-control-of-requests", "cache_control of the request itself is refused", docs.caching, isMarked),
  refuses("null-cache-control", "A cache_control of null is refused", docs.caching, (body) =>
    blocks(body).some((block) => block["cache_control"] === null),
  ),
  refuses("cache-ttl", "A ttl is refused", docs.caching, (body) =>
    marked(body).some(({ cache_control: found }) => isObject(found) && "ttl" in found),
  ),
  refuses(
    "a-fourth-cache-mark",
    "A mark of its own makes the fourth mark a fifth, which is refused",
    issue("Yeachan-Heo/gajae-code", 3934),
    (body) => marked(body).length > 3,
  ),
  refuses(
    "cache-marks-after-thinking",
    "A mark spreads to a thinking block before it, and is refused there",
    issue("Wei-Shaw/sub2api", 225),
    (body) => marked(body).length > 0 && blocks(body).some(({ type }) => type === "thinking"),
  ),
];

/** Marks that should be refused. */
const leniency: readonly Fault[] = [
  fault("accepts-five-cache-marks", "Any number of marks is accepted", pull("envoyproxy/ai-gateway", 1712), {
    skips: ["cache-breakpoints"],
  }),
  accepts(
    "unknown-cache-types",
    "A cache_control of an unknown type is accepted",
    docs.caching,
    `${mark}/type`,
    unless(among("ephemeral"), "ephemeral"),
  ),
  accepts("cache-control-without-type", "A cache_control without type is accepted", docs.caching, mark, (old) =>
    isObject(old) && !("type" in old) ? ephemeral : old,
  ),
  accepts(
    "strings-as-cache-control",
    "A cache_control that is a string is accepted",
    docs.caching,
    mark,
    where(isString, ephemeral),
  ),
  accepts(
    "unknown-cache-ttls",
    "A ttl beside 5m and 1h is accepted",
    docs.caching,
    `${mark}/ttl`,
    unless(among("5m", "1h")),
  ),
  fault("accepts-cache-ttls-in-any-order", "A mark of 1h after one of 5m is accepted", docs.caching, {
    skips: ["cache-ttl-order"],
  }),
  accepts(
    "cache-control-of-thinking",
    "cache_control of a thinking block is accepted",
    docs.caching,
    "/messages/*/content/*",
    (block) => (isObject(block) && block["type"] === "thinking" ? drop("/cache_control")(block) : block),
  ),
  fault("accepts-streamed-zero-tokens", "max_tokens: 0 with stream: true is accepted", docs.caching, {
    skips: ["zero-max-tokens"],
  }),
];

/** What is wrong with `cache_control`. */
export const cachingFaults: readonly Fault[] = [...refusals, ...leniency];
