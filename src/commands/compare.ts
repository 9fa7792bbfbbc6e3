import process from "node:process";

import type { Report } from "../model/report.ts";
import { compare } from "../report/compare/compare.ts";
import type { Comparison } from "../report/compare/comparison.ts";
import { commonProfiles } from "../report/compare/scope.ts";
import { oneOf } from "./one-of.ts";
import { readReport } from "./saved-report.ts";
import { UsageError } from "./usage-error.ts";

export interface CompareFlags {
  readonly format: string;
  readonly strict?: boolean;
}

const forms = {
  text: async (comparison) => {
    const { isTTY, columns } = process.stdout;
    const { comparisonText } = await import("../report/compare/text.ts");
    return comparisonText(comparison, {
      color: isTTY && process.stdout.hasColors(),
      width: Math.min(isTTY ? columns : 100, 120),
    });
  },
  markdown: async (comparison) => (await import("../report/compare/markdown.ts")).comparisonMarkdown(comparison),
  json: (comparison) => Promise.resolve(`${JSON.stringify(comparison, null, 2)}\n`),
} satisfies Readonly<Record<string, (comparison: Comparison) => Promise<string>>>;

const formats = Object.keys(forms) as readonly (keyof typeof forms)[];

/**
 * `compare BEFORE... AFTER`: what got better and worse between reports; several before tell what is flaky. Returns the exit
 * code: 1 where something got worse.
 */
export async function compareCommand(paths: readonly string[], flags: CompareFlags): Promise<number> {
  const format = oneOf("--format", flags.format, formats);
  const reports = paths.map((path) => readReport(path));
  const after = reports.at(-1);
  if (!after || reports.length < 2)
    throw new UsageError(
      "two reports are needed, one before and one after",
      "messages-conformance compare BEFORE AFTER",
    );
  const common = commonProfiles(reports);
  if (common.length === 0)
    throw new UsageError(
      `the reports have no profile in common: ${reports.map(profilesOf).join("; ")}`,
      "run both with the same --profile",
    );
  const comparison = compare(reports.slice(0, -1), after, { strict: flags.strict === true });
  process.stdout.write(await forms[format](comparison));
  return comparison.verdict === "worse" ? 1 : 0;
}

const profilesOf = ({ profiles }: Report): string => profiles.map(({ profile }) => profile).join(", ") || "none";
