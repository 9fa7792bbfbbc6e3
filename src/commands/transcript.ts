import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";

import type { Profile } from "../../spec/generated/requirements.ts";
import type { Exchange } from "../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { DrawReport, Limits, Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { Edition, Feature, FeatureSetting, Target } from "../model/target.ts";
import { withoutLongBody } from "../report/long-body.ts";
import type { RecordedDraws } from "../run/run-options.ts";
import type { Shard } from "../run/select.ts";
import { makeFolder } from "./make-folder.ts";
import { UsageError } from "./usage-error.ts";

/** First line of a transcript: everything that decides which requests a run makes, and how they are judged. */
export interface TranscriptHeader {
  readonly type: "run";
  readonly tool: Report["tool"];
  readonly target: Omit<Report["target"], "auth"> & Pick<Target, "auth">;
  readonly edition: Edition;
  readonly profiles: readonly Profile[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly features: Readonly<Record<Feature, FeatureSetting>>;
  readonly limits: Limits;
  readonly shard?: Shard;
  readonly seed: number;
  /** Absent where nothing is drawn. */
  readonly draws?: { readonly runs: number | "each-region"; readonly shrink: boolean; readonly path?: string };
  readonly startedAt: string;
}

/** What was written before a run ended, however it ended. */
export interface Transcript {
  readonly header: TranscriptHeader;
  readonly exchanges: ReadonlyMap<string, Exchange>;
  readonly draws: RecordedDraws;
}

/** Takes secrets out of any JSON value. */
type Redact = <T>(value: T) => T;

/** A run's journal: JSON Lines, each on disk before the run goes on. Redacted before it is written. */
export class TranscriptFile {
  readonly #file: number;
  readonly #redact: Redact;

  /** Throws {@link UsageError} where the file cannot be written. */
  constructor(path: string, redact: Redact, header: TranscriptHeader, mode: "new" | "resume") {
    this.#redact = redact;
    try {
      makeFolder(dirname(path));
      this.#file = openSync(path, mode === "new" ? "w" : "a");
    } catch (error) {
      throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`, "choose another folder with --out DIR");
    }
    // A crash may have cut the last line off.
    if (mode === "new") this.#write(header);
    else writeSync(this.#file, "\n");
  }

  sending(id: string): void {
    this.#write({ type: "sending", id });
  }

  answered(exchange: Exchange): void {
    this.#write({ type: "exchange", exchange: withoutLongBody(exchange) });
  }

  drawn(result: Result): void {
    this.#write({ type: "drawn", result });
  }

  covered(coverage: JsonObject): void {
    this.#write({ type: "coverage", coverage });
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(line: object): void {
    writeSync(this.#file, `${JSON.stringify(this.#redact(line))}\n`);
  }
}

/** Reads a transcript; a last line that a crash cut off is left out. Throws {@link UsageError} for anything else. */
export function readTranscript(path: string): Transcript {
  const hint = "give the transcript.jsonl or report.json that a run wrote into its --out folder";
  if (!existsSync(path)) throw new UsageError(`there is no file ${path}`, hint);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`, hint);
  }
  const whole = parse(text);
  const transcript = isObject(whole) && whole["schemaVersion"] === 1 ? ofReport(whole) : ofLines(text);
  if (!transcript) throw new UsageError(`${path} is neither a transcript nor a report`, hint);
  return transcript;
}

function ofLines(text: string): Transcript | undefined {
  const lines = text.split("\n").map(parse).filter(isObject);
  const header = lines[0];
  if (!header || header["type"] !== "run" || !isObject(header["target"])) return undefined;
  const exchanges = new Map<string, Exchange>();
  for (const line of lines) {
    const exchange = line["type"] === "exchange" ? asExchange(line["exchange"]) : undefined;
    if (exchange) exchanges.set(exchange.id, exchange);
  }
  const results = lines.map((line) => line["result"]).filter(isObject) as unknown as readonly Result[];
  const coverage = lines.findLast((line) => line["type"] === "coverage")?.["coverage"];
  return {
    header: header as unknown as TranscriptHeader,
    exchanges,
    draws: { results, ...(isObject(coverage) && { coverage }) },
  };
}

function ofReport(value: JsonObject): Transcript | undefined {
  const whole = ["exchanges", "results", "profiles"].every((name) => Array.isArray(value[name]));
  if (!whole || !isObject(value["features"]) || !isObject(value["target"])) return undefined;
  return transcriptOf(value as unknown as Report);
}

/** What a report tells of the run that it is of. */
export function transcriptOf(report: Report): Transcript {
  const { draws } = report;
  const settings = Object.entries(report.features).map(([name, { setting }]) => [name, setting]);
  return {
    header: {
      type: "run",
      tool: report.tool,
      target: report.target,
      edition: report.edition,
      profiles: report.profiles.map(({ profile }) => profile),
      ...report.choice,
      features: Object.fromEntries(settings) as Record<Feature, FeatureSetting>,
      limits: report.limits,
      seed: report.seed,
      ...(draws && { draws: drawsOf(draws) }),
      startedAt: report.startedAt,
    },
    exchanges: new Map(report.exchanges.map((exchange) => [exchange.id, exchange])),
    draws: {
      results: report.results.filter((result) => result.draws),
      ...(draws?.coverage && { coverage: draws.coverage }),
    },
  };
}

const drawsOf = ({ asked, shrink, path }: DrawReport): NonNullable<TranscriptHeader["draws"]> => ({
  runs: asked,
  shrink,
  ...(path !== undefined && { path }),
});

function asExchange(value: JsonValue | undefined): Exchange | undefined {
  if (!isObject(value) || typeof value["id"] !== "string" || !isObject(value["request"])) return undefined;
  return value as unknown as Exchange;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
