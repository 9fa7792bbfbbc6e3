import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";

import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";

import { visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { nameOf } from "./reading.ts";

/** A member of the file, and where it stands. */
export interface Member {
  readonly name: string;
  readonly node: Node | null;
  /** `messages-conformance.yaml:4` */
  readonly at: string;
}

/** Settings are a few hundred bytes; who names a log or an image by mistake hears of it at once. */
const limit = 32 * 1024;

/** The members of a file of settings, in its order. JSON is YAML. Throws {@link UsageError}, with the line. */
export function readMembers(path: string, shown: string = visible(path)): readonly Member[] {
  const lines = new LineCounter();
  const at = (offset: number): string => `${shown}:${lines.linePos(offset).line}`;
  const text = textOf(path, shown);
  const document = parsed(text, lines, shown);
  const trouble = document.errors[0] ?? document.warnings[0];
  // The parser makes an error of its own of some stacks that are full.
  if (trouble?.message.includes("call stack")) throw tooDeep(shown);
  if (trouble)
    throw new UsageError(
      `${at(Math.min(trouble.pos[0], text.trimEnd().length))}: ${visible(trouble.message.split("\n")[0] ?? "")}`,
      "the file is YAML or JSON, with one member for each setting: rate: 60",
    );
  visit(document, {
    Alias: (_, node) => {
      throw new UsageError(`${at(node.range?.[0] ?? 0)}: an alias is not read here`, "write the value out");
    },
  });
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return [];
  if (!isMap(root))
    throw new UsageError(
      `${at(root.range[0])}: the file holds no settings`,
      "one member for each, named as the flag: rate: 60",
    );
  return root.items.map(({ key, value }) => {
    const name = nameOf(key);
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return { name, node: value, at: at(start) };
  });
}

function textOf(path: string, shown: string): string {
  const hint = "name a file of settings with --config FILE, or leave it out with --no-config";
  try {
    const { size } = statSync(path);
    if (!statSync(path).isFile()) throw new UsageError(`${shown}:1: this is not a file`, hint);
    if (size > limit)
      throw new UsageError(`${shown}:1: the file has ${size} bytes; settings have ${limit} at most`, hint);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing) throw new UsageError(`there is no file ${shown}`, hint);
    const reason = error instanceof TypeError ? "it is not UTF-8" : error instanceof Error ? error.message : "";
    throw new UsageError(`${shown}:1: cannot be read: ${visible(reason)}`, hint);
  }
}

function parsed(text: string, lines: LineCounter, shown: string): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  } catch (error) {
    // Thousands of brackets inside each other are too deep for any parser.
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(shown);
  }
}

const tooDeep = (shown: string): UsageError =>
  new UsageError(`${shown}:1: it is nested too deeply`, "settings are one or two levels deep");

/** A path as it is shown: from the working directory, where that is shorter. */
export function shownPath(path: string, folder: string): string {
  const near = relative(folder, path);
  return visible(near !== "" && near.length < path.length ? near : path);
}
