import { countsWhatIsShown, isNoText, showsMedium } from "../src/checks/as-text.ts";
import { namesAll, ofColours, pictureReaches, showsPicture } from "../src/checks/pictures.ts";
import { countsInput, countsMoreInput } from "../src/checks/relations.ts";
import { accepted } from "../src/checks/status.ts";
import { assistant, converse, text, user } from "../src/inputs/bodies.ts";
import { blueJpeg, green, image, orange, paddedGreen, purpleGif, redWebp } from "../src/inputs/images.ts";
import { repeat } from "../src/inputs/prompts.ts";
import { toolResult, toolUse } from "../src/inputs/tools.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";

const question = "Which colour is this picture? Name the colour, in one word.";
/** A few words longer than any question about a picture here, and without a picture. */
const unpictured = converse([
  user([text("Which colour is this picture that we talk about here? Name the colour, in one word.")]),
]);

/** A green picture, and which colour it is. Also the probe of the feature. */
export const pictured: Request = converse([user([green, text(question)])]);
/** The same picture in a file of four kilobytes more. */
const padded: Request = converse([user([paddedGreen, text(question)])]);
/** Its answer shows that the picture was seen. */
export const seesPicture = namesAll("green");

const twoPictures = converse([user([green, orange, text("Which colours are these? Name both.")])]);
const jpeg = image("image/jpeg", blueJpeg);
const gif = image("image/gif", purpleGif);
const webp = image("image/webp", redWebp);
const pong = text(repeat("pong")[0]);
/** Three formats, and words before, between and after them. */
const album = converse([user([text("Here are pictures."), jpeg, text("Here are more."), gif, webp, pong])]);

const camera: JsonObject = {
  name: "take_picture",
  description: "Takes a picture.",
  input_schema: { type: "object", properties: {} },
};
/** The result of a call of the camera, which the user has asked for. */
const taken = (content: readonly JsonValue[]): Request =>
  converse([user("Take a picture."), assistant([toolUse("toolu_camera", "take_picture", {})]), user(content)], {
    tools: [camera],
  });
const result = (content: JsonValue): JsonObject => toolResult("toolu_camera", content);
const inResult = taken([result([text("A picture."), green]), text(question)]);
const besideResult = taken([result("A picture."), orange, text(question)]);
const noPicture = taken([result("A picture, which we look at later."), text(question)]);

/** A question about what an earlier turn holds. */
const shown = (content: readonly JsonValue[]): Request =>
  converse([user(content), assistant("Thank you."), user(question)]);
const inHistory = shown([green, text("Look at this.")]);
const noHistory = shown([text("Look at this picture, which we talk about later.")]);

/** Images in a request, and that they reach the model. */
export const visionCases: readonly Case[] = [
  {
    kind: "example",
    id: "vision/png-is-accepted",
    title: "A base64 PNG in the first user turn is accepted",
    requirement: "request.image.base64.accepted",
    needs: ["image-base64"],
    request: pictured,
    expect: [accepted],
  },
  ...(
    [
      ["jpeg", "JPEG", jpeg],
      ["gif", "GIF", gif],
      ["webp", "WebP", webp],
    ] as const
  ).map(([name, format, block]): Case => ({
    kind: "example",
    id: `vision/${name}-is-accepted`,
    title: `A base64 ${format} is accepted`,
    requirement: "request.image.formats",
    modes: ["plain"],
    needs: ["image-base64"],
    request: album,
    alone: converse([user([block, pong])]),
    expect: [accepted],
  })),
  {
    kind: "example",
    id: "vision/between-texts-is-accepted",
    title: "An image between two texts is accepted",
    requirement: "request.image.between_texts",
    modes: ["plain"],
    needs: ["image-base64"],
    request: album,
    alone: converse([user([text("Here is a picture."), green, pong])]),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "vision/several-are-accepted",
    title: "Two images in one turn are accepted",
    requirement: "request.image.several",
    modes: ["plain"],
    needs: ["image-base64"],
    request: twoPictures,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "vision/in-the-history-is-accepted",
    title: "An image of an earlier turn is accepted",
    requirement: "request.image.history",
    modes: ["plain"],
    needs: ["image-base64"],
    request: inHistory,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "vision/picture-in-the-history-reaches-the-model",
    title: "A picture of an earlier turn is named by its colour, or counts the tokens of a picture",
    requirement: "request.image.history",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [noHistory, inHistory],
    comparable: [showsPicture("green")],
    expect: [pictureReaches("green")],
  },
  {
    kind: "equivalence",
    id: "vision/picture-reaches-the-model",
    title: "A picture is named by its colour, or counts the tokens of a picture",
    requirement: "request.image.used",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [unpictured, pictured],
    comparable: [showsPicture("green")],
    expect: [pictureReaches("green")],
  },
  {
    kind: "equivalence",
    id: "vision/picture-is-not-read-as-text",
    title: "A picture is named by its colour, or counts no more where its file is longer and shows the same",
    requirement: "request.image.used",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [pictured, padded],
    given: [countsInput],
    comparable: [showsMedium(ofColours("green"))],
    expect: [isNoText(ofColours("green"))],
  },
  {
    kind: "equivalence",
    id: "vision/file-size-is-not-counted",
    title: "A picture counts about the same where its file is longer and shows the same",
    requirement: "usage.image.pixels",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [pictured, padded],
    given: [countsInput],
    expect: [countsWhatIsShown],
  },
  {
    kind: "equivalence",
    id: "vision/each-picture-reaches-the-model",
    title: "Two pictures are named by their colours, or count more input tokens than one",
    requirement: "request.image.several_used",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [pictured, twoPictures],
    comparable: [showsPicture("green", "orange")],
    expect: [pictureReaches("green", "orange")],
  },
  {
    kind: "equivalence",
    id: "vision/picture-is-counted",
    title: "A picture counts more input tokens than a few words",
    requirement: "usage.image.counted",
    modes: ["plain"],
    needs: ["image-base64"],
    requests: [unpictured, pictured],
    given: [countsInput],
    expect: [countsMoreInput],
  },
  {
    kind: "example",
    id: "vision/in-a-tool-result-is-accepted",
    title: "An image in the content of a tool_result is accepted",
    requirement: "request.image.tool_result.accepted",
    modes: ["plain"],
    needs: ["image-base64", "tools"],
    request: inResult,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "vision/picture-in-a-tool-result-reaches-the-model",
    title: "A picture in a tool_result is named by its colour, or counts the tokens of a picture",
    requirement: "request.image.tool_result.used",
    modes: ["plain"],
    needs: ["image-base64", "tools"],
    requests: [noPicture, inResult],
    comparable: [showsPicture("green")],
    expect: [pictureReaches("green")],
  },
  {
    kind: "example",
    id: "vision/beside-a-tool-result-is-accepted",
    title: "An image after a tool_result is accepted",
    requirement: "request.image.beside_tool_result",
    modes: ["plain"],
    needs: ["image-base64", "tools"],
    request: besideResult,
    expect: [accepted],
  },
  {
    kind: "equivalence",
    id: "vision/picture-beside-a-tool-result-reaches-the-model",
    title: "A picture after a tool_result is named by its colour, or counts the tokens of a picture",
    requirement: "request.image.beside_tool_result",
    modes: ["plain"],
    needs: ["image-base64", "tools"],
    requests: [noPicture, besideResult],
    comparable: [showsPicture("orange")],
    expect: [pictureReaches("orange")],
  },
];

/** The question without a picture, for pictures from elsewhere. */
export { unpictured };
