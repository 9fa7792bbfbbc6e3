import { requirements } from "../../spec/generated/requirements.ts";
import { suite as everything } from "../../suites/index.ts";
import type { Plan } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { redactor, type Redact } from "../report/redact.ts";
import { announce } from "../run/announce.ts";
import type { DrawOptions } from "../run/draws/options.ts";
import { pathText } from "../run/draws/path.ts";
import type { PlannedDraws } from "../run/plan.ts";
import { select, unmatched, type Selected, type Selection } from "../run/select.ts";
import type { Suite } from "../run/suite.ts";
import { preparer } from "../run/wire.ts";
import { version } from "../version.ts";
import { corpusPath, readCorpus } from "./corpus.ts";
import { defaultSeed, drawOptionsOf, shardOf } from "./draw-flags.ts";
import { expectedOf } from "./expected-failures/flags.ts";
import type { ExpectedFile } from "./expected-failures/read.ts";
import { formatsOf, type Format } from "./formats.ts";
import { givenLimits, limitsOf, profilesOf, type RunFlags } from "./options.ts";
import { isSecretHeader } from "./secret-header.ts";
import { suiteDigest } from "./suite-digest.ts";
import type { TranscriptHeader } from "./transcript.ts";
import { UsageError } from "./usage-error.ts";
import { letGrow } from "./young-generation.ts";

/** Everything a run needs, checked, before anything is sent. */
export interface Prepared {
  readonly suite: Suite;
  readonly target: Target;
  readonly selection: Selection;
  readonly formats: readonly Format[];
  readonly header: TranscriptHeader;
  readonly planned: Plan;
  /** Absent: nothing is drawn. */
  readonly draws?: DrawOptions;
  readonly divided: readonly PlannedDraws[];
  /** Takes the secrets of the target out of what leaves the program. */
  readonly redact: Redact;
  /** Folder of the reports; absent: nothing is written. */
  readonly out?: string;
  /** File of what failed in earlier runs. */
  readonly corpus?: string;
  /** What is known to fail; with `update`, its file is written anew. */
  readonly expected?: { readonly file: ExpectedFile; readonly update: boolean };
  /** Goes on with the interrupted run in the folder of the reports. */
  readonly resume?: boolean;
}

/** The cases that the flags choose. Throws a {@link UsageError} where there are none. */
export function choose(
  target: Pick<Target, "edition">,
  flags: Pick<RunFlags, "profile" | "only" | "skip" | "shard">,
  suite: Suite = everything,
): { readonly selection: Selection; readonly selected: readonly Selected[] } {
  const shard = shardOf(flags);
  const selection = { profiles: profilesOf(flags), only: flags.only, skip: flags.skip, ...(shard && { shard }) };
  const lost = unmatched(suite.cases, [...flags.only, ...flags.skip]);
  if (lost.length)
    throw new UsageError(
      `no case is called ${lost.map((glob) => glob || '""').join(", ")}`,
      "messages-conformance list cases",
    );
  const selected = select(suite.cases, { ...selection, edition: target.edition });
  if (selected.length === 0) {
    throw new UsageError(
      "nothing is left to run",
      `of edition ${target.edition}, the cases chosen are in none of the profiles ${selection.profiles.join(", ")}`,
    );
  }
  return { selection, selected };
}

/**
 * Reads the flags and plans the run: of all suites, or of a part of them that keeps the names of its cases. Throws a
 * {@link UsageError} for what cannot be run.
 */
export async function prepare(target: Target, flags: RunFlags, suite: Suite = everything): Promise<Prepared> {
  const { selection, selected } = choose(target, flags, suite);
  const expected = await expectedOf(flags, { cases: everything.cases, url: target.url });
  const wanted = drawOptionsOf(flags, target.url, selected);
  const corpus = corpusPath(flags);
  const draws = wanted && !wanted.path && corpus !== undefined ? { ...wanted, corpus: readCorpus(corpus) } : wanted;
  if (draws) letGrow();
  const {
    plan: planned,
    written,
    draws: divided,
  } = await announce(selected, {
    suite,
    target,
    selection,
    limits: givenLimits(flags),
    prepare: preparer(target),
    ...(draws && { draws }),
  });
  const header: TranscriptHeader = {
    type: "run",
    tool: { name: "messages-conformance", version, suiteDigest: suiteDigest(everything.cases, requirements) },
    target: {
      url: target.url,
      model: target.model,
      auth: target.auth,
      keyEnv: flags.keyEnv,
      headers: Object.fromEntries(Object.entries(target.headers).map(([name, value]) => [name, shown(name, value)])),
      ...(flags.preset !== undefined && { preset: flags.preset }),
    },
    edition: target.edition,
    ...selection,
    features: target.features,
    limits: limitsOf(flags, { planned, written }, draws?.shrink === true && divided.length > 0),
    seed: draws?.seed ?? defaultSeed,
    ...(draws && {
      draws: { runs: draws.runs, shrink: draws.shrink, ...(draws.path && { path: pathText(draws.path) }) },
    }),
    startedAt: new Date().toISOString(),
  };
  return {
    suite,
    target,
    selection,
    formats: formatsOf(flags),
    header,
    planned,
    ...(draws && { draws }),
    divided,
    redact: redactor(secretsOf(target)),
    ...(flags.out !== undefined && { out: flags.out }),
    ...(corpus !== undefined && { corpus }),
    ...(expected && { expected: { file: expected, update: flags.updateExpected === true } }),
    ...(flags.resume && { resume: true }),
  };
}

const secretsOf = ({ key, headers }: Target): readonly string[] => [
  key,
  ...Object.entries(headers).flatMap(([name, value]) => (isSecretHeader(name) ? [value] : [])),
];

/** An extra header may be a credential of a gateway; its name tells. */
const shown = (name: string, value: string): string => (isSecretHeader(name) ? "[redacted]" : value);
