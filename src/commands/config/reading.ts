import { isMap, isScalar, isSeq, type Node } from "yaml";

import { visible } from "../../report/visible.ts";
import { isSecretHeader } from "../secret-header.ts";
import { UsageError } from "../usage-error.ts";
import { checked } from "./checked.ts";
import { looksLikeKey } from "./credential.ts";
import type { Given } from "./layer.ts";
import type { Kind, Setting } from "./settings.ts";

/** Where a value stands: `messages-conformance.yaml:4: rate`. */
interface Spot {
  readonly setting: Setting;
  readonly from: string;
}

type Reader = (node: Node | null, spot: Spot) => Given["value"];

/** What a member of the file says, by the kind of its setting. Each throws {@link UsageError} that begins with the line. */
export const readers: Readonly<Record<Kind, Reader>> = {
  switch: (node, spot) => {
    if (isScalar(node) && typeof node.value === "boolean") return node.value;
    throw wrong(node, spot, { wanted: "true or false", example: "true" });
  },
  number: (node, spot) => {
    const { choices = [], minimum = 0 } = spot.setting;
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "number") return check(String(value), spot);
    if (typeof value === "string" && choices.includes(value)) return value;
    throw wrong(node, spot, { wanted: ["a whole number", ...choices].join(" or "), example: String(minimum + 10) });
  },
  text: (node, spot) => check(text(node, spot), spot),
  choice: (node, spot) => check(text(node, spot), spot),
  list: (node, spot) => items(node).map((item) => text(item, spot)),
  entries: (node, spot) =>
    isMap(node)
      ? node.items.map(({ key, value }) => entry(nameOf(key), text(value as Node | null, spot), spot))
      : items(node).map((item) => line(text(item, spot), spot)),
};

const items = (node: Node | null): readonly (Node | null)[] => (isSeq(node) ? (node.items as Node[]) : [node]);

/** The name of a member; empty where it is a list or a member of its own. */
export const nameOf = (key: unknown): string => (isScalar(key) && typeof key.value === "string" ? key.value : "");

const check = (value: string, { setting, from }: Spot): string =>
  checked(setting, value, from, (right) => `${setting.name}: ${right}`);

const entry = (name: string, value: string, spot: Spot): string =>
  line(`${name}${spot.setting.between ?? ""}${value}`, spot);

/** An entry as the flag has it. */
function line(given: string, spot: Spot): string {
  const [name = ""] = given.split(":");
  if (spot.setting.name !== "header" || !isSecretHeader(name.trim())) return check(given, spot);
  const header = withoutKey(name.trim());
  throw new UsageError(
    `${spot.from}: the header ${header} may hold a credential, and a file holds none`,
    `give it in the environment: MESSAGES_CONFORMANCE_HEADER="${header}: $SECRET"`,
  );
}

function text(node: Node | null, spot: Spot): string {
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value !== "string" || value === "") throw wrong(node, spot, { wanted: "text", example: "..." });
  if (looksLikeKey(value)) throw new UsageError(`${spot.from}: this looks like a key`, noKeys);
  return value;
}

export const noKeys = "a file holds no keys: key-env names the environment variable that holds it";

/** A text of the file in a message: short, visible, and no key. */
export const withoutKey = (said: string): string => visible(looksLikeKey(said) ? "[redacted]" : said.slice(0, 80));

function wrong(
  node: Node | null,
  { setting, from }: Spot,
  { wanted, example }: { readonly wanted: string; readonly example: string },
): UsageError {
  const value = isScalar(node) ? node.value : undefined;
  if (node === null || value === null || value === "")
    return new UsageError(`${from} has no value`, `give it one (${wanted}), or remove the line`);
  const source = isScalar(node) ? withoutKey(node.source ?? "") : "";
  const said = typeof value === "string" ? `"${source}"` : source || (isSeq(node) ? "a list" : "members of its own");
  return new UsageError(
    `${from} has to be ${wanted}, and is ${said}`,
    wanted === "text" && source ? `with quotes it is text: "${source}"` : `for example: ${setting.name}: ${example}`,
  );
}
