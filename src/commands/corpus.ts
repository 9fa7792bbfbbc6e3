import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { isObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { Report } from "../model/report.ts";
import type { KnownCounterexample } from "../run/draws/options.ts";
import type { RunFlags } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** A line of the corpus: what failed once is sent first in every later run, also when it was fixed. */
export interface CorpusEntry extends KnownCounterexample {
  /** It did not fail in the last run. */
  readonly fixed?: true;
}

/** The file that `--corpus` names, or the one in the folder of the reports; undefined where there is no such folder. */
export function corpusPath({ corpus, out }: Pick<RunFlags, "corpus" | "out">): string | undefined {
  if (corpus !== undefined && !existsSync(dirname(corpus)))
    throw new UsageError(`--corpus: there is no folder ${dirname(corpus)}`, "make it, or choose another file");
  return corpus ?? (out === undefined ? undefined : join(out, "corpus.jsonl"));
}

/** What failed in earlier runs; nothing where there is no such file yet. */
export function readCorpus(path: string): readonly CorpusEntry[] {
  if (!existsSync(path)) return [];
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
      "choose another file with --corpus FILE",
    );
  }
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const entry = entryOf(parse(line));
    if (entry) return [entry];
    throw new UsageError(
      `${path}, line ${at + 1}: this is no counterexample`,
      "remove the line, or choose another file with --corpus FILE",
    );
  });
}

function entryOf(value: JsonValue | undefined): CorpusEntry | undefined {
  if (!isObject(value)) return undefined;
  const { property, region, mode, seed, path, requests } = value;
  const words = [property, region, path].every((one) => typeof one === "string");
  const known = (mode === "plain" || mode === "stream") && Number.isInteger(seed);
  const sent = Array.isArray(requests) && [1, 2].includes(requests.length) && requests.every((one) => isObject(one));
  return words && known && sent ? (value as unknown as CorpusEntry) : undefined;
}

const keyOf = ({ property, mode, region }: Pick<CorpusEntry, "property" | "mode" | "region">): string =>
  `${property} ${mode} ${region}`;

/**
 * The corpus after a run: one entry for each region that ever failed, in the form that failed last. A run that was cut
 * short tells of nothing that it was fixed.
 */
export function corpusAfter(
  before: readonly CorpusEntry[],
  { results, complete }: Pick<Report, "results" | "complete">,
): readonly CorpusEntry[] {
  const entries = new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const { id: property, mode, counterexamples = [], draws, verdict } of results) {
    if (!draws || (verdict !== "pass" && verdict !== "fail")) continue;
    for (const { property: _, fixed: __, ...entry } of before.filter((one) => one.property === property))
      if (complete && entry.mode === mode)
        entries.set(keyOf({ property, ...entry }), { property, ...entry, fixed: true });
    for (const { region, label, seed, path, requests, control } of counterexamples)
      entries.set(keyOf({ property, mode, region }), {
        property,
        mode,
        region,
        ...(label && { label }),
        seed,
        path,
        requests,
        ...(control && { control }),
      });
  }
  return [...entries.keys()].toSorted().flatMap((key) => entries.get(key) ?? []);
}

/** Writes the corpus; no file where nothing ever failed. */
export function writeCorpus(path: string, entries: readonly CorpusEntry[]): void {
  if (entries.length === 0) return;
  writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}
