import { notServerError, rejected } from "../../src/checks/status.ts";
import type { Draw, PropertyCase, Region } from "../../src/model/draw.ts";
import { isObject } from "../../src/model/json.ts";
import { parse } from "../../src/model/read.ts";
import { requestTo } from "./region.ts";

const texts = () => import("../../src/inputs/draw/violations/broken-json.ts");
type BrokenText = Awaited<ReturnType<typeof texts>>["notJson"][number];

/** Texts in the place of a body, by what is wrong with them. */
const regionOf = (
  { name, texts: drawn }: BrokenText,
  holds: (text: string) => boolean,
  more: Pick<Region, "requirement"> = {},
): Region => ({
  name,
  draws: drawn.map((text): Draw => ({ requests: [requestTo("messages", text)] })),
  holds: ({ requests: [{ body }] }) => typeof body === "string" && holds(body),
  ...more,
});

const isJson = (text: string): boolean => parse(text) !== undefined;
/** A parser that reads one value after the other takes the first, and leaves the rest. */
const isLenient = ({ name }: BrokenText): boolean => name === "trailing text";

const plain = { kind: "property", modes: ["plain"] } as const;

/** Bodies as texts: what is no JSON, what is JSON and no object, and what parsers may make of it what they like. */
export const bodyTexts: readonly PropertyCase[] = [
  {
    ...plain,
    id: "drawn/broken-json-is-refused",
    title: "A text that is no JSON is refused with 400, whatever is wrong with it",
    requirement: "request.body.json",
    async regions() {
      const { notJson } = await texts();
      return notJson.map((one) =>
        regionOf(one, (text) => !isJson(text), isLenient(one) ? { requirement: "request.value.not_coerced" } : {}),
      );
    },
    refused: true,
    expect: [rejected(400)],
  },
  {
    ...plain,
    id: "drawn/other-json-is-refused",
    title: "Any JSON that is no object is refused with 400",
    requirement: "request.body.object",
    async regions() {
      const { otherBodies } = await texts();
      return otherBodies().map((one) => regionOf(one, (text) => isJson(text) && !isObject(parse(text))));
    },
    refused: true,
    expect: [rejected(400)],
  },
  {
    ...plain,
    id: "drawn/odd-json-is-no-server-error",
    title: "JSON that parsers may refuse is not answered with a server error",
    requirement: "request.body.odd",
    async regions() {
      const { oddJson } = await texts();
      return oddJson.map((one) => regionOf(one, () => true));
    },
    // Hardly any is taken; a max_tokens of many digits would be the whole budget of a run.
    refused: true,
    expect: [notServerError],
  },
];
