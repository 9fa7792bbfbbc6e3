import type { Fault } from "../deviation.ts";
import { change, type Change, type Edit } from "../edit.ts";
import { isObject, objects, type Json, type JsonObject } from "../json.ts";
import { among, isNumber, isString, missing, unless, where } from "./kinds.ts";
import { fault, refuses } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const isImage = (block: Json | undefined): block is JsonObject => isObject(block) && block["type"] === "image";
const isResult = (block: Json | undefined): block is JsonObject => isObject(block) && block["type"] === "tool_result";
const sourceOf = (block: JsonObject): JsonObject => (isObject(block["source"]) ? block["source"] : {});

const turns = ({ messages }: JsonObject): JsonObject[] => objects(messages);
const contents = (body: JsonObject): JsonObject[][] => turns(body).map(({ content }) => objects(content));
/** The images that stand in a turn themselves. */
const images = (body: JsonObject): JsonObject[] => contents(body).flat().filter(isImage);
const inResults = (body: JsonObject): JsonObject[] =>
  contents(body)
    .flat()
    .filter(isResult)
    .flatMap(({ content }) => objects(content).filter(isImage));
const ofType = (type: string) => (body: JsonObject) =>
  images(body).some((block) => sourceOf(block)["media_type"] === type);

/** Changes a member of the source of each image of a turn. */
const sources = (member: string, by: Change): Edit =>
  change("/messages/*/content/*", (block) => (isImage(block) ? change(`/source/${member}`, by)(block) : block));
/** Leaves out blocks of each turn. */
const without = (drops: (block: Json, content: readonly Json[]) => boolean): Edit =>
  change("/messages/*/content", (old) => (Array.isArray(old) ? old.filter((block) => !drops(block, old)) : old));
const withoutImages = without((block) => isImage(block));

/** The smallest picture that a mended request has. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
const picture: JsonObject = { type: "base64", media_type: "image/png", data: pixel };
const knownSource = among("base64", "url", "file");

/** Images that are refused, or that never reach the model. */
const effects: readonly Fault[] = [
  refuses("images", "Images are refused", docs.vision, (body) => images(body).length > 0),
  refuses("jpeg-images", "Images in JPEG are refused", docs.vision, ofType("image/jpeg")),
  refuses("gif-images", "Images in GIF are refused", docs.vision, ofType("image/gif")),
  refuses("webp-images", "Images in WebP are refused", docs.vision, ofType("image/webp")),
  refuses(
    "images-behind-text",
    "A turn of text, image and text is refused",
    pull("CloudWaddie/LMArenaBridge", 152),
    (body) =>
      contents(body).some((blocks) => blocks.findIndex((block) => isImage(block)) > 0 && !blocks.some(isResult)),
  ),
  refuses("several-images", "More than one image in a turn is refused", docs.vision, (body) =>
    contents(body).some((blocks) => blocks.filter(isImage).length > 1),
  ),
  refuses("images-in-the-history", "An image of an earlier turn is refused", docs.vision, (body) =>
    contents(body).slice(0, -1).flat().some(isImage),
  ),
  refuses(
    "images-in-tool-results",
    "An image in a tool result is refused",
    pull("ENTERPILOT/GoModel", 878),
    (body) => inResults(body).length > 0,
  ),
  refuses("images-beside-tool-results", "An image beside a tool result is refused", docs.toolCalls, (body) =>
    contents(body).some((blocks) => blocks.some(isResult) && blocks.some(isImage)),
  ),
  refuses("images-by-url", "An image by url is refused", docs.vision, (body) =>
    images(body).some((block) => sourceOf(block)["type"] === "url"),
  ),
  fault("forgets-images", "Images do not reach the model", issue("Blaizzy/mlx-vlm", 1060), {
    forgets: without((block) => isImage(block)),
  }),
  fault("forgets-all-images-but-the-first", "Only the first image of a turn reaches the model", docs.vision, {
    forgets: without((block, content) => isImage(block) && block !== content.find((other) => isImage(other))),
  }),
  fault("forgets-images-in-tool-results", "An image in a tool result does not reach the model", docs.toolCalls, {
    forgets: change("/messages/*/content/*/content", (old) =>
      Array.isArray(old) ? old.filter((block) => !isImage(block)) : old,
    ),
  }),
  fault(
    "forgets-images-beside-tool-results",
    "An image beside a tool result does not reach the model",
    pull("apache/apisix", 13674),
    { forgets: without((block, content) => isImage(block) && content.some((other) => isResult(other))) },
  ),
  fault("forgets-images-in-the-history", "An image of an earlier turn does not reach the model", docs.vision, {
    forgets: (body) => ({
      ...body,
      messages: [...turns(withoutImages(body)).slice(0, -1), ...turns(body).slice(-1)],
    }),
  }),
  fault("forgets-images-by-url", "An image by url does not reach the model", docs.vision, {
    forgets: without((block) => isImage(block) && sourceOf(block)["type"] === "url"),
  }),
  fault("counts-no-images", "Images count no input tokens", pull("waybarrios/vllm-mlx", 776), {
    message: (message, { body }) =>
      change(
        "/usage/input_tokens",
        (old) => Number(old) - 64 * (images(body).length + inResults(body).length),
      )(message),
  }),
];

/** Sources of images that should be refused. */
const leniency: readonly Fault[] = [
  fault("accepts-images-without-source", "An image without source is accepted", docs.vision, {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) ? change("/source", missing(picture))(block) : block,
    ),
  }),
  fault("accepts-unknown-image-sources", "An image source of an unknown type is accepted", docs.vision, {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) && isObject(block["source"]) && !knownSource(block["source"]["type"] ?? null)
        ? { ...block, source: picture }
        : block,
    ),
  }),
  fault("accepts-images-without-media-type", "A base64 image without media_type is accepted", docs.vision, {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) && sourceOf(block)["type"] === "base64"
        ? change("/source/media_type", missing("image/png"))(block)
        : block,
    ),
  }),
  fault("accepts-bmp-images", "An image in BMP is accepted", issue("anthropics/claude-code", 8184), {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) && sourceOf(block)["media_type"] === "image/bmp" ? { ...block, source: picture } : block,
    ),
  }),
  fault(
    "accepts-mislabelled-images",
    "An image whose bytes are of another format than its media type is accepted",
    issue("anthropics/claude-code", 13131),
    { skips: ["image-media-type"] },
  ),
  fault("accepts-images-without-data", "A base64 image without data is accepted", docs.vision, {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) && sourceOf(block)["type"] === "base64" ? change("/source/data", missing(pixel))(block) : block,
    ),
  }),
  fault("accepts-numbers-as-image-data", "A base64 image whose data is a number is accepted", docs.vision, {
    overlooks: sources("data", where(isNumber, pixel)),
  }),
  fault("accepts-empty-images", "A base64 image of no data is accepted", docs.vision, {
    overlooks: sources("data", where(among(""), pixel)),
  }),
  fault("accepts-broken-base64", "An image whose data is not base64 is accepted", docs.vision, {
    skips: ["image-base64", "image-media-type"],
  }),
  fault("accepts-images-without-url", "An image by url without url is accepted", docs.vision, {
    overlooks: change("/messages/*/content/*", (block) =>
      isImage(block) && sourceOf(block)["type"] === "url" ? change("/source/url", missing("x"))(block) : block,
    ),
  }),
  fault("accepts-numbers-as-image-url", "An image by url whose url is a number is accepted", docs.vision, {
    overlooks: sources("url", unless(isString, "x")),
  }),
];

export const visionFaults: readonly Fault[] = [...effects, ...leniency];
