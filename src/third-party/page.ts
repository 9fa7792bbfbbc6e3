import type { ProfileResult, Report } from "../model/report.ts";
import { failuresOf, type Failure } from "./failures.ts";
import type { Judgements } from "./judgements.ts";
import { bullets, linked, table } from "./markdown.ts";
import { quote } from "./quote.ts";
import type { ThirdParty } from "./server.ts";

/** What the page says besides the report. */
export type Described = Pick<ThirdParty, "name" | "title" | "source" | "about" | "how"> &
  Pick<ThirdParty["target"], "features" | "skip">;

/** What stands in place of a judgement that nobody has made. */
export const unchecked = "**not yet checked**";

/** Failed requirements without a judgement, and judgements of requirements that are not failed any more. */
export function unmatched(
  report: Pick<Report, "requirements" | "results">,
  judgements: Judgements,
): { readonly missing: readonly string[]; readonly stale: readonly string[] } {
  const failed = new Set(failuresOf(report).map(({ id }) => id));
  return {
    missing: [...failed].filter((id) => !judgements.has(id)),
    stale: [...judgements.keys()].filter((id) => !failed.has(id)),
  };
}

/** The committed page about one run against one server: Markdown. */
export function pageOf(server: Described, report: Report, judgements: Judgements): string {
  const { name, version, registry } = server.source;
  const failures = failuresOf(report);
  return [
    `# ${server.title}`,
    server.about,
    bullets([
      `Verdict: **${report.verdict}**, ${count(failures, "MUST")} failed MUST requirements and ${count(failures, "SHOULD")} failed SHOULD requirements`,
      `Server: \`${name}\` ${version} (${registry})`,
      `How it was run: ${server.how}`,
      `Date: ${report.startedAt.slice(0, 10)}. Edition: ${report.edition}`,
      `Cost: ${report.cost.requests} requests, ${report.cost.modelCalls} model calls, ${report.cost.outputTokens} output tokens`,
      `Made by \`npm run third-party -- ${server.name}\`; for each failed requirement raw exchanges of the run were read`,
    ]),
    "## Profiles",
    table(["Profile", "Verdict", "MUST passed", "failed", "inconclusive", "skipped"], report.profiles.map(profileRow)),
    "## Features",
    table(["Feature", "Found", "Note"], featureRows(server, report)),
    ...leftOut(server),
    ...sharedCauses(failures, judgements),
    ...rowsOf("MUST", failures, judgements),
    ...rowsOf("SHOULD", failures, judgements),
    "## Undecided",
    undecided(report),
  ]
    .join("\n\n")
    .concat("\n");
}

const count = (failures: readonly Failure[], level: Failure["level"]): number =>
  failures.filter((failure) => failure.level === level).length;

const profileRow = ({ profile, verdict, must }: ProfileResult): string[] => [
  profile,
  verdict,
  ...[must.pass, must.fail, must.inconclusive + must.error, must.skip].map(String),
];

const leftOut = ({ skip = {} }: Described): string[] =>
  Object.keys(skip).length === 0
    ? []
    : ["## Cases left out", bullets(Object.entries(skip).map(([id, reason]) => `\`${id}\`: ${reason}`))];

function featureRows({ features = {} }: Described, report: Report): string[][] {
  return Object.entries(report.features).map(([feature, { state, note }]) => {
    const declared = Object.entries(features).find(([setting]) => setting.startsWith(`${feature}=`))?.[1];
    return [feature, state, declared ?? note ?? ""];
  });
}

/** From this many failures of one cause, the cause is told once and the requirements are only named. */
const many = 4;

/** Judgement -> the failures it explains, where they are many. */
function causes(failures: readonly Failure[], judgements: Judgements): readonly (readonly [string, Failure[]])[] {
  const groups = Map.groupBy(failures, ({ id }) => judgements.get(id) ?? "");
  return [...groups].filter(([judgement, of]) => judgement !== "" && of.length >= many);
}

function sharedCauses(failures: readonly Failure[], judgements: Judgements): string[] {
  const shared = causes(failures, judgements);
  if (shared.length === 0) return [];
  const told = shared.map(
    ([judgement, of]) => `${linked(judgement)}\n  Fails: ${of.map(({ id, level }) => named(id, level)).join(", ")}.`,
  );
  return ["## One cause, many failures", bullets(told)];
}

const named = (id: string, level: Failure["level"]): string => `\`${id}\`${level === "MUST" ? "" : ` (${level})`}`;

/** The failures of one level, those of a shared cause left out. */
function rowsOf(level: Failure["level"], failures: readonly Failure[], judgements: Judgements): string[] {
  const told = new Set(causes(failures, judgements).flatMap(([, of]) => of));
  const rest = failures.filter((failure) => failure.level === level && !told.has(failure));
  const head = `## Failed ${level} requirements`;
  if (rest.length === 0) return [head, count(failures, level) === 0 ? "None." : "None besides those above."];
  return [
    head,
    table(
      ["Requirement", "Case", "Checked by hand"],
      rest.map((failure) => failureRow(failure, judgements)),
    ),
  ];
}

function failureRow(failure: Failure, judgements: Judgements): string[] {
  const judgement = judgements.get(failure.id);
  return [
    `\`${failure.id}\`: ${failure.text}`,
    casesShown(failure.cases),
    judgement ? linked(judgement) : seen(failure),
  ];
}

/** What the report says, for want of a judgement. */
const seen = ({ at, expected, actual }: Failure): string =>
  `${unchecked}: ${at === "" ? "" : `at \`${at}\` `}${quote(expected)} expected, got ${quote(actual)}`;

function casesShown([first = "", ...more]: readonly string[]): string {
  return `\`${first}\`${more.length === 0 ? "" : ` and ${more.length} more`}`;
}

function undecided({ requirements }: Report): string {
  const open = requirements.filter(({ verdict }) => verdict === "inconclusive" || verdict === "error");
  return open.length === 0 ? "Nothing." : bullets(open.map(({ id, level, text }) => `\`${id}\` (${level}): ${text}`));
}
