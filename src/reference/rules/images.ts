import { isObject, string, type Json, type JsonObject } from "../json.ts";
import { mediaTypeOf } from "../obedient/colour.ts";
import type { Rule } from "./rule.ts";

/** The base64 sources of all images, wherever they stand. */
function sources(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => sources(item));
  if (!isObject(value)) return [];
  const source = value["source"];
  if (value["type"] === "image" && isObject(source)) return source["type"] === "base64" ? [source] : [];
  return Object.values(value).flatMap((member) => sources(member));
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Rules about the bytes of images. */
export const imageRules: readonly Rule[] = [
  {
    rule: "image-base64",
    broken: ({ messages }) =>
      sources(messages).some(({ data }) => !base64.test(string(data)))
        ? ["messages: image.source.base64.data: invalid base64 data"]
        : [],
  },
  {
    rule: "image-media-type",
    broken: ({ messages }) =>
      sources(messages)
        .filter((source) => mediaTypeOf(string(source["data"])) !== source["media_type"])
        .map((source) => `messages: the image does not match the media type ${string(source["media_type"])}`),
  },
];
