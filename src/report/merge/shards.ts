import type { ExpectedFailure, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import { canonical } from "../digest.ts";

/** A report with where it was read from, for messages. */
export interface Shard {
  readonly file: string;
  readonly report: Report;
}

/** Why reports are not the shards of one run: what is wrong, and what to do. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** An entry as it stands in the file: what came of it is of each shard. */
function written(entry: JudgedEntry): ExpectedFailure {
  const { state: _, complaint: __, results: ___, ...rest } = entry;
  return rest;
}

/** What all shards of a run have in common, as a user calls it. */
const common: readonly (readonly [what: string, of: (report: Report) => unknown])[] = [
  ["versions of the tool", ({ tool }) => tool.version],
  ["suites", ({ tool }) => tool.suiteDigest],
  ["targets", ({ target }) => target.url],
  ["models", ({ target }) => target.model],
  ["targets (headers, or the form of the key)", ({ target }) => target],
  ["editions", ({ edition }) => edition],
  ["profiles", ({ profiles }) => profiles.map(({ profile }) => profile)],
  ["choices of cases", ({ choice: { only, skip } }) => [only, skip]],
  ["declared features", ({ features }) => Object.entries(features).map(([name, { setting }]) => [name, setting])],
  ["seeds", ({ seed }) => seed],
  ["numbers of draws", ({ draws }) => draws && [draws.asked, draws.shrink, draws.path]],
  ["lists of expected failures", ({ expected }) => expected && [expected.file, expected.entries.map(written)]],
  ["numbers of shards", ({ choice }) => choice.shard?.of],
];

/** The shards of one run in their order, each once; or why they are none. `partial`: some may be missing. */
export function inOrder(shards: readonly Shard[], partial: boolean): readonly Shard[] | Refusal {
  const [first, ...others] = shards;
  if (!first) return { message: "there is nothing to merge", hint: "name the reports of all shards" };
  const whole = shards.find(({ report }) => !report.choice.shard);
  if (whole)
    return { message: `${whole.file} is no shard of a run`, hint: "merge takes what run --shard 1/4, 2/4 ... wrote" };
  for (const other of others) {
    const apart = common.find(([, of]) => canonical(of(first.report) ?? null) !== canonical(of(other.report) ?? null));
    if (apart) return { message: `${first.file} and ${other.file} are of different ${apart[0]}`, hint: sameRun };
  }
  const byIndex = Map.groupBy(shards, ({ report }) => indexOf(report));
  for (const [index, same] of byIndex) {
    const [one, ...more] = same;
    const other = more.find(({ report }) => canonical(report) !== canonical(one?.report));
    if (one && other)
      return {
        message: `${one.file} and ${other.file} are both shard ${index + 1}, and not the same`,
        hint: "leave one of them out",
      };
  }
  const { of = 1 } = first.report.choice.shard ?? {};
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !byIndex.has(index));
  if (missing.length > 0 && !partial)
    return {
      message: missingText(missing.map((index) => `${index + 1}/${of}`)),
      hint: "name the reports of all shards, or add --partial",
    };
  return [...byIndex].toSorted(([one], [other]) => one - other).flatMap(([, same]) => same.slice(0, 1));
}

const sameRun = "shards are of one run: the same command with --shard 1/4, 2/4 ...";
const indexOf = ({ choice }: Report): number => choice.shard?.index ?? 0;

/** That shards are missing, in a sentence. */
export const missingText = (names: readonly string[]): string =>
  names.length === 1 ? `shard ${names.join(", ")} is missing` : `the shards ${names.join(", ")} are missing`;

/** Names of the shards that are not there, as `--shard` takes them. */
export function absent(shards: readonly Shard[]): readonly string[] {
  const there = new Set(shards.map(({ report }) => indexOf(report)));
  const of = shards[0]?.report.choice.shard?.of ?? 1;
  return Array.from({ length: of }, (_, index) => index).flatMap((index) =>
    there.has(index) ? [] : [`${index + 1}/${of}`],
  );
}
