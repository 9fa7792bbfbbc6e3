import type { ProfileResult, Report } from "../model/report.ts";
import { failuresOf, type Failure } from "./failures.ts";
import type { Judgements } from "./judgements.ts";
import { quote } from "./quote.ts";
import type { ThirdParty } from "./server.ts";

/** What the page says besides the report. */
export type Described = Pick<ThirdParty, "name" | "title" | "source" | "how"> &
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
    `Made by \`npm run third-party -- ${server.name}\`, and checked by hand.`,
    bullets([
      `Server: \`${name}\` ${version} (${registry})`,
      `How it was run: ${server.how}`,
      `Date: ${report.startedAt.slice(0, 10)}`,
      `Edition: ${report.edition}`,
      `Verdict: **${report.verdict}**${report.reason === undefined ? "" : `. ${sentence(report.reason)}`}`,
      `Cost: ${report.cost.requests} requests, ${report.cost.modelCalls} model calls, ${report.cost.outputTokens} output tokens`,
    ]),
    "## Profiles",
    table(["Profile", "Verdict", "MUST passed", "failed", "inconclusive", "skipped"], report.profiles.map(profileRow)),
    "## Features",
    table(["Feature", "Found", "Note"], featureRows(server, report)),
    ...leftOut(server),
    "## Failed requirements",
    failures.length === 0
      ? "None."
      : table(
          ["Requirement", "Level", "Cases", "Expected", "Actual", "Checked by hand"],
          failures.map((failure) => failureRow(failure, judgements)),
        ),
    "## Undecided",
    undecided(report),
  ]
    .join("\n\n")
    .concat("\n");
}

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

function failureRow(failure: Failure, judgements: Judgements): string[] {
  return [
    `\`${failure.id}\`: ${failure.text}`,
    failure.level,
    casesShown(failure.cases),
    `${failure.at === "" ? "" : `\`${failure.at}\`: `}${quote(failure.expected)}`,
    quote(failure.actual),
    judgements.get(failure.id) ?? unchecked,
  ];
}

const mostCases = 4;
function casesShown(cases: readonly string[]): string {
  const shown = cases.slice(0, mostCases).map((one) => `\`${one}\``);
  return [...shown, ...(cases.length > mostCases ? [`and ${cases.length - mostCases} more`] : [])].join(", ");
}

function undecided({ requirements }: Report): string {
  const open = requirements.filter(({ verdict }) => verdict === "inconclusive" || verdict === "error");
  return open.length === 0 ? "Nothing." : bullets(open.map(({ id, level, text }) => `\`${id}\` (${level}): ${text}`));
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.?$/, ".");
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** A line of a Markdown table; a bar in a cell would end it. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`).replaceAll("\n", " ")).join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map((cells) => row(cells))].join("\n");
