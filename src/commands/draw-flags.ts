import { randomInt } from "node:crypto";

import { isDrawn, type Case } from "../model/case.ts";
import type { DrawOptions } from "../run/draws/options.ts";
import { pathOf } from "../run/draws/path.ts";
import type { Shard } from "../run/select.ts";
import { oneOf } from "./one-of.ts";
import { UsageError } from "./usage-error.ts";
import { wholeNumber } from "./whole-number.ts";

/** Flags that say what is drawn. */
export interface DrawFlags {
  /** Absent: on loopback as many as reach everything once, elsewhere none. */
  readonly runs?: string;
  readonly seed: string;
  readonly path?: string;
  readonly shrink: string;
  readonly shard?: string;
  readonly corpus?: string;
}

/** A fixed one, so that a check of every change does not fail by chance. */
export const defaultSeed = 1;

/** Requests to these cost nobody anything. */
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;
export const isLocal = (url: string): boolean => URL.canParse(url) && loopback.test(new URL(url).hostname);

/** Seeds are numbers that every shell and every JSON reader keeps as they are. */
const seeds = 2 ** 31;

/** How a run draws; undefined where nothing is drawn. What failed in earlier runs is still to come. */
export function drawOptionsOf(
  flags: DrawFlags,
  url: string,
  selected: readonly { readonly case: Case }[],
): DrawOptions | undefined {
  const local = isLocal(url);
  const seed = flags.seed === "random" ? randomInt(seeds) : wholeNumber("--seed", flags.seed, 0);
  const asked = flags.runs === undefined ? undefined : wholeNumber("--runs", flags.runs, 0);
  const switched = oneOf("--shrink", flags.shrink, ["auto", "on", "off"] as const);
  const shrink = switched === "on" || (switched === "auto" && local);
  if (flags.path !== undefined)
    return { seed, runs: 1, shrink: false, large: true, path: pathIn(flags.path, selected) };
  const runs = asked ?? (local ? "each-region" : 0);
  return runs === 0 ? undefined : { seed, runs, shrink, large: local };
}

function pathIn(text: string, selected: readonly { readonly case: Case }[]): NonNullable<DrawOptions["path"]> {
  const path = pathOf(text);
  if (!path) throw new UsageError(`--path: "${text}" is no path`, "copy it from the replay line of a report: 17:0:3");
  const drawn = new Set(selected.map((one) => one.case).filter(isDrawn));
  if (drawn.size === 1) return path;
  throw new UsageError(
    "--path says which draw of one case is sent, and not of which case",
    "add --only with the id of a case of kind property or metamorphic: messages-conformance list cases",
  );
}

/** `2/4` is the second of four shards. */
export function shardOf({ shard }: Pick<DrawFlags, "shard">): Shard | undefined {
  if (shard === undefined) return undefined;
  const [index = 0, of = 0] = /^\d{1,4}\/\d{1,4}$/u.test(shard) ? shard.split("/").map(Number) : [];
  if (index >= 1 && index <= of) return { index: index - 1, of };
  throw new UsageError(`--shard: "${shard}" is no shard`, "for example: --shard 1/4, and 2/4, 3/4 and 4/4 elsewhere");
}
