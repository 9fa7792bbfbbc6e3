import { pictureReaches, showsPicture } from "../src/checks/pictures.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { converse, text, user } from "../src/inputs/bodies.ts";
import { blueJpeg, greenPng, imageOf, redBmp } from "../src/inputs/images.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";
import { pictured, unpictured } from "./vision.ts";

/** The picture of the vendor's own examples (build-with-claude/vision), kept by Wikimedia Commons: an ant. */
const ant = "https://upload.wikimedia.org/wikipedia/commons/a/a7/Camponotus_flavomarginatus_ant.jpg";

const ask = (block: JsonObject): Request => converse([user([block, text("Which animal is this? One word.")])]);

/** A picture that the endpoint has to load. Also the probe of the feature. */
export const linked: Request = ask(imageOf({ type: "url", url: ant }));

interface Wrong {
  readonly id: string;
  readonly title: string;
  readonly requirement: Extract<Case, { kind: "example" }>["requirement"];
  readonly source: JsonObject;
}

const base64 = (members: { readonly [name: string]: JsonValue | undefined }): JsonObject => ({
  type: "base64",
  media_type: "image/png",
  data: greenPng,
  ...members,
});

const wrong: readonly Wrong[] = [
  {
    id: "unknown-type-is-refused",
    title: "An image source of an unknown type is refused with 400",
    requirement: "request.image.source.known",
    source: { type: "no_such_source" },
  },
  {
    id: "missing-media-type-is-refused",
    title: "A base64 image without media_type is refused with 400",
    requirement: "request.image.media_type.required",
    source: base64({ media_type: undefined }),
  },
  {
    id: "bmp-is-refused",
    title: "A base64 image of the media type image/bmp is refused with 400",
    requirement: "request.image.media_type.known",
    source: base64({ media_type: "image/bmp", data: redBmp }),
  },
  {
    id: "jpeg-as-png-is-refused",
    title: "A JPEG that claims to be a PNG is refused with 400",
    requirement: "request.image.media_type.matches",
    source: base64({ data: blueJpeg }),
  },
  {
    id: "missing-data-is-refused",
    title: "A base64 image without data is refused with 400",
    requirement: "request.image.data.required",
    source: base64({ data: undefined }),
  },
  {
    id: "number-as-data-is-refused",
    title: "A base64 image whose data is a number is refused with 400",
    requirement: "request.image.data.required",
    source: base64({ data: 64 }),
  },
  {
    id: "empty-data-is-refused",
    title: "A base64 image of no data is refused with 400",
    requirement: "request.image.data.valid",
    source: base64({ data: "" }),
  },
  {
    id: "data-that-is-not-base64-is-refused",
    title: "A base64 image whose data is not base64 is refused with 400",
    requirement: "request.image.data.valid",
    source: base64({ data: "*** no base64 ***" }),
  },
];

const pictureOf = (block: JsonObject): Request =>
  converse([user([block, text("Which colour is this picture? Name the colour, in one word.")])]);

/** Where images come from: the members of their sources, and addresses. */
export const imageSourcesCases: readonly Case[] = [
  {
    kind: "example",
    id: "image-sources/missing-is-refused",
    title: "An image without source is refused with 400",
    requirement: "request.image.source.required",
    modes: ["plain"],
    needs: ["image-base64"],
    request: pictureOf({ type: "image" }),
    control: pictured,
    expect: [rejected(400)],
  },
  ...wrong.map(({ id, title, requirement, source }): Case => ({
    kind: "example",
    id: `image-sources/${id}`,
    title,
    requirement,
    modes: ["plain"],
    needs: ["image-base64"],
    request: pictureOf(imageOf(source)),
    control: pictured,
    expect: [rejected(400)],
  })),
  {
    kind: "example",
    id: "image-sources/url-is-accepted",
    title: "An image by url is accepted",
    requirement: "request.image.url.accepted",
    modes: ["plain"],
    needs: ["image-url"],
    request: linked,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "image-sources/picture-by-url-reaches-the-model",
    title: "A picture by url is named, or counts more input tokens than a few words",
    requirement: "request.image.url.accepted",
    modes: ["plain"],
    needs: ["image-url"],
    requests: [unpictured, linked],
    comparable: [showsPicture("ant")],
    expect: [pictureReaches("ant")],
  },
  {
    kind: "example",
    id: "image-sources/missing-url-is-refused",
    title: "An image by url without url is refused with 400",
    requirement: "request.image.url.required",
    modes: ["plain"],
    needs: ["image-url"],
    request: ask(imageOf({ type: "url" })),
    control: linked,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "image-sources/number-as-url-is-refused",
    title: "An image by url whose url is a number is refused with 400",
    requirement: "request.image.url.required",
    modes: ["plain"],
    needs: ["image-url"],
    request: ask(imageOf({ type: "url", url: 80 })),
    control: linked,
    expect: [rejected(400)],
  },
];
