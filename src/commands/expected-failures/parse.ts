import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from "yaml";

import type { RequirementId } from "../../../spec/generated/requirements.ts";
import type { Excusable, ExpectedFailure } from "../../model/expected.ts";
import type { JsonValue } from "../../model/json.ts";
import { shorten, visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import { complaintsAbout, type Complaint } from "./schema.ts";

/** A file of expected failures as it was read: what it says, and where that stands. */
export interface Parsed {
  readonly text: string;
  readonly document: Document.Parsed;
  /** In the order of the file. */
  readonly items: readonly Item[];
}

/** An entry, and the node of the file that it stands in. */
export interface Item {
  readonly entry: ExpectedFailure;
  readonly node: Node;
}

/** An entry as the schema has it. */
type Written = Omit<ExpectedFailure, "line" | "outcome" | "requirement"> & {
  readonly outcome?: Excusable | readonly Excusable[];
  readonly requirement?: RequirementId | readonly RequirementId[];
};

const form = 'the file is a list, in YAML:  - { case: topic/claim, reason: "why it fails" }';

/** Reads the text of a file; `shown` is its name. Throws {@link UsageError}, with the line. */
export function parseExpected(text: string, shown: string): Parsed {
  const lines = new LineCounter();
  const document = documentOf(text, lines, shown);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [trouble] = [...document.errors, ...document.warnings];
  if (trouble) throw new UsageError(`${shown}:${lineAt(trouble.pos[0])}: ${sayable(trouble)}`, form);
  const value = valueOf(document, shown);
  const [complaint, ...more] = complaintsAbout(value);
  if (complaint) {
    const line = lineAt(placeOf(document, complaint));
    const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
    throw new UsageError(`${shown}:${line}: ${shorten(visible(complaint.what), 200)}${rest}`, complaint.hint ?? form);
  }
  const nodes = isSeq(document.contents) ? (document.contents.items as readonly Node[]) : [];
  const written = value as unknown as readonly Written[];
  return {
    text,
    document,
    items: written.flatMap((one, index) => {
      const node = nodes[index];
      return node ? [{ node, entry: entryOf(one, lineAt(node.range?.[0] ?? 0)) }] : [];
    }),
  };
}

function documentOf(text: string, lines: LineCounter, shown: string): Document.Parsed {
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    keepSourceTokens: true,
    merge: true,
    schema: "core",
  } as const;
  try {
    return parseDocument(text, options);
  } catch (error) {
    throw new UsageError(`${shown}:1: ${sayable(error)}`, form);
  }
}

/** One line of what the parser has to say. Thousands of brackets inside each other are too deep for any. */
function sayable(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /call stack/i.test(message) ? "it is nested too deeply" : visible(message.split("\n")[0] ?? "");
}

function valueOf(document: Document.Parsed, shown: string): JsonValue {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.source === "")) return [];
  try {
    return document.toJS() as JsonValue;
  } catch (error) {
    // An alias without its anchor, and one that stands for millions of values, are found only here.
    throw new UsageError(`${shown}:1: ${sayable(error)}`, form);
  }
}

function entryOf({ outcome = "fail", requirement, ...rest }: Written, line: number): ExpectedFailure {
  return {
    ...rest,
    line,
    outcome: [outcome].flat(),
    ...(requirement !== undefined && { requirement: [requirement].flat() }),
  };
}

/** Where in the text something stands that the schema complains about; as near as what was written itself is. */
function placeOf(document: Document.Parsed, { path, member }: Complaint): number {
  let node: unknown = document.contents;
  let place = startOf(node);
  for (const step of [...path, ...(member === undefined ? [] : [member])]) {
    const here = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(here) ? pairOf(here, step) : undefined;
    node = isSeq(here) ? here.items[Number(step)] : pair?.value;
    place = startOf(pair?.key) ?? startOf(node) ?? place;
  }
  return place ?? 0;
}

const pairOf = (map: YAMLMap, name: string): YAMLMap["items"][number] | undefined =>
  map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
