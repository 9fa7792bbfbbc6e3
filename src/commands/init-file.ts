import { Document, Scalar, YAMLMap } from "yaml";

import type { AuthScheme } from "../model/target.ts";
import { visible } from "../report/visible.ts";
import { isSettled, settings, type Setting } from "./config/settings.ts";

/** What stands in the file that `init` writes. Every text may come from a target. */
export interface Written {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly url?: string;
  readonly preset?: string;
  readonly model?: string;
  readonly models: readonly string[];
  readonly scheme?: AuthScheme;
  readonly keyEnv: string;
  /** Status of counting tokens, where that was asked. */
  readonly counted?: number;
}

/** A member of the file, and the lines above it. */
interface Line {
  readonly name: string;
  readonly value: string | Readonly<Record<string, string>>;
  readonly above: string;
}

/** Statuses that say that there is no such path. */
const absent = new Set([404, 405, 501]);
const shownModels = 12;

/** A commented file of settings, as YAML. What a target said stands in it as quoted text, or escaped in a comment. */
export function configFile(written: Written): string {
  const lines = linesOf(written);
  const document = new Document();
  document.commentBefore = head(written.on);
  const contents = new YAMLMap();
  for (const { name, value, above } of lines) {
    const key = new Scalar(name);
    key.commentBefore = commented(above);
    key.spaceBefore = contents.items.length > 0;
    contents.items.push(document.createPair(key, value));
  }
  document.contents = contents;
  const named = new Set(lines.map(({ name }) => name));
  const rest = settings.filter((setting) => isSettled(setting) && !named.has(setting.name));
  document.comment = commented(
    `Every other setting, as it is where nobody sets it:\n\n${rest.map(offered).join("\n")}`,
  );
  return document.toString({ lineWidth: 0 });
}

/** A comment has a blank between its sign and its words. */
const commented = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? " " : ` ${line}`))
    .join("\n");

const head = (on: string): string =>
  commented(
    [
      `Settings of messages-conformance, written by init on ${on}.`,
      "A flag is stronger than the environment (MESSAGES_CONFORMANCE_MODEL, ...), the environment than this file,",
      "this file than its preset. messages-conformance run --show-config says what is in force.",
    ].join("\n"),
  );

function linesOf({ url, preset, model, models, scheme, keyEnv, counted }: Written): readonly Line[] {
  const lines: Line[] = [];
  const add = (name: string, value: Line["value"] | undefined, above: string): void => {
    if (value !== undefined) lines.push({ name, value, above });
  };
  add("preset", preset, "What is known of this server or gateway: messages-conformance list presets");
  add("url", url, "Base URL of the target, without /v1/messages.");
  add("model", model, models.length > 0 ? `GET /v1/models named: ${shownOf(models)}` : "The model to ask for.");
  add("key-env", keyEnv, "The environment variable that holds the key. The key itself never stands in a file.");
  add("auth", scheme, "How the key is sent; a message was answered for it.");
  if (counted !== undefined && absent.has(counted))
    add("feature", { "count-tokens": "off" }, `POST /v1/messages/count_tokens was answered with ${counted}.`);
  return lines;
}

function shownOf(models: readonly string[]): string {
  const names = models.slice(0, shownModels).map(visible).join(", ");
  return models.length > shownModels ? `${names} and ${models.length - shownModels} more` : names;
}

/** A setting that nobody set, ready to be uncommented. */
function offered({ name, kind, text, default: usual, choices, between }: Setting): string {
  const example: Readonly<Record<Setting["kind"], string>> = {
    text: usual ?? "...",
    choice: usual ?? choices?.[0] ?? "...",
    number: usual ?? "100",
    list: "[]",
    entries: between === "=" ? "{ tools: off }" : "{ x-team: blue }",
    switch: "false",
  };
  return `${name}: ${example[kind]} # ${text}`;
}
