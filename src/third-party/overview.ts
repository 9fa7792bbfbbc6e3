import type { ProfileResult, Report } from "../model/report.ts";
import { failuresOf } from "./failures.ts";
import { table } from "./markdown.ts";
import type { ThirdParty } from "./server.ts";

/** A server and the report of its last run. */
interface Certified {
  readonly server: Pick<ThirdParty, "name" | "title" | "source">;
  readonly report: Report;
}

/** The page above the pages of all servers: one column a server. */
export function overviewOf(all: readonly Certified[]): string {
  const profiles = [...new Set(all.flatMap(({ report }) => report.profiles.map(({ profile }) => profile)))];
  const line = (name: string, cell: (one: Certified) => string): string[] => [name, ...all.map((one) => cell(one))];
  const failed =
    (level: string) =>
    ({ report }: Certified) =>
      String(failuresOf(report).filter((failure) => failure.level === level).length);
  return [
    "# Servers and gateways of other people",
    "What the suites say about servers that nobody here wrote. Each was installed from its registry and run on one machine, without any model: a gateway stands before the reference server of this project, whose model does as it is told, and a mock answers by itself. For each failed requirement raw exchanges were read, request, control and answer; why it is a defect of the server, whatever model is behind it, stands on its page. `npm run third-party` makes these pages.",
    "A failed profile says what a client may not rely on, not that nothing works: the page of each server begins with what to know before using it. Many of the failures are requests with a fault in them that a server takes all the same.",
    table(
      ["", ...all.map(({ server }) => `[${server.title}](${server.name}.md)`)],
      [
        line("Version", ({ server }) => `${server.source.version} (${server.source.registry})`),
        line("Date", ({ report }) => report.startedAt.slice(0, 10)),
        line("Verdict", ({ report }) => report.verdict),
        line("Failed MUST", failed("MUST")),
        line("Failed SHOULD", failed("SHOULD")),
        ...profiles.map((profile) => line(profile, ({ report }) => cellOf(report, profile))),
      ],
    ),
    "In the rows of the profiles: how many of their MUST requirements failed, of those that were not skipped.",
  ]
    .join("\n\n")
    .concat("\n");
}

function cellOf({ profiles }: Report, wanted: ProfileResult["profile"]): string {
  const found = profiles.find(({ profile }) => profile === wanted);
  if (found === undefined) return "";
  const { verdict, must } = found;
  const judged = must.pass + must.fail + must.inconclusive + must.error;
  return verdict === "fail" ? `${must.fail} of ${judged} fail` : verdict;
}
