import type { Json, JsonObject } from "../../json.ts";

/** Files as they begin; nobody looks further into them here. */
const [png, jpeg, gif, bmp] = ["iVBORw0KGgo=", "/9j/", "R0lGODlh", "Qk0="] as const;
const webp = "UklGRiQAAABXRUJQ";

const user = (content: Json): JsonObject => ({ role: "user", content });
const text: JsonObject = { type: "text", text: "Which colour is this?" };
const imageOf = (source: JsonObject): JsonObject => ({ type: "image", source });
const image = (type: string, data: Json): JsonObject => imageOf({ type: "base64", media_type: type, data });
const green = image("image/png", png);
const orange = image("image/png", png);
const linked = imageOf({ type: "url", url: "https://example.com/a.png" });

/** A conversation in which a tool was called, and what came back. */
const called = (content: JsonObject[]): JsonObject[] => [
  user("Take a picture."),
  { role: "assistant", content: [{ type: "tool_use", id: "a", name: "camera", input: {} }] },
  user(content),
];
const result = (content: Json): JsonObject => ({ type: "tool_result", tool_use_id: "a", content });

/** Messages with images that are right. */
export const messagesWithImages: readonly JsonObject[][] = [
  [user([green, text])],
  [user([green, orange, text])],
  [user([image("image/jpeg", jpeg), text])],
  [user([image("image/gif", gif), text])],
  [user([image("image/webp", webp), text])],
  [user([text, green, text])],
  [user([green]), { role: "assistant", content: "Nice." }, user("Hello")],
  called([result([green]), text]),
  called([result("A picture."), green]),
  [user([linked, text])],
];

/** Messages with images that are wrong. */
export const messagesWithBadImages: readonly JsonObject[][] = [
  { type: "image" },
  imageOf({ type: "mystery" }),
  imageOf({ type: "base64", data: png }),
  imageOf({ type: "base64", media_type: "image/png" }),
  image("image/bmp", bmp),
  image("image/png", jpeg),
  image("image/png", 5),
  image("image/png", ""),
  image("image/png", "***"),
  imageOf({ type: "url" }),
  imageOf({ type: "url", url: 5 }),
].map((block) => [user([block, text])]);
