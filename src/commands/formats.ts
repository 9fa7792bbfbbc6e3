import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Report } from "../model/report.ts";
import { oneOf } from "./one-of.ts";
import { words } from "./words.ts";

/** A form of the report: its file in the folder of the reports, and how it is made. Each is loaded when it is asked for. */
interface Form {
  readonly file: string;
  readonly render: (report: Report) => Promise<string>;
}
/** Most formats are one file. */
type Row = Form | readonly Form[];

const forms = {
  json: {
    file: "report.json",
    render: async (report) => (await import("../report/json.ts")).jsonReport(report),
  },
  junit: {
    file: "junit.xml",
    render: async (report) => (await import("../report/junit.ts")).junitReport(report),
  },
  html: {
    file: "report.html",
    render: async (report) => (await import("../report/html/page.ts")).htmlReport(report),
  },
  markdown: {
    file: "summary.md",
    render: async (report) => (await import("../report/markdown/summary.ts")).markdownSummary(report),
  },
  ctrf: {
    file: "ctrf-report.json",
    render: async (report) => (await import("../report/ctrf.ts")).ctrfReport(report),
  },
  badge: [
    { file: "badge.svg", render: async (report) => (await import("../report/badge.ts")).badgeImage(report) },
    { file: "badge.json", render: async (report) => (await import("../report/badge.ts")).badgeEndpoint(report) },
  ],
  sarif: {
    file: "report.sarif",
    render: async (report) => (await import("../report/sarif/sarif.ts")).sarifReport(report),
  },
  har: {
    file: "exchanges.har",
    render: async (report) => (await import("../report/har/har.ts")).harReport(report),
  },
} satisfies Readonly<Record<string, Row>>;

export type Format = keyof typeof forms;
export const formats = Object.keys(forms) as readonly Format[];
const usual: readonly Format[] = ["json", "junit", "html"];

/** The formats that `--format` names; without it the usual ones. */
export function formatsOf(flags: { readonly format: readonly string[] }): readonly Format[] {
  const named = words(flags.format).map((name) => (name === "all" ? formats : [oneOf("--format", name, formats)]));
  return named.length ? [...new Set(named.flat())] : usual;
}

/** The files of a format. */
export const filesOf = (format: Format): readonly Form[] => [forms[format]].flat();

/** Writes a report into a folder in some formats. Resolves to the paths of the files. */
export async function writeReport(report: Report, out: string, some: readonly Format[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { file, render } of some.flatMap(filesOf)) {
    const path = join(out, file);
    writeFileSync(path, await render(report));
    files.push(path);
  }
  return files;
}
