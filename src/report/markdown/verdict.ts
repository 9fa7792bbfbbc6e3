import type { Conformance, ProfileResult, Report } from "../../model/report.ts";
import { exitOf } from "../exit-code.ts";
import { code, plain, sentence, table } from "../markdown-text.ts";
import { count, sum, tally } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { shorten } from "../visible.ts";

const signs: Readonly<Record<Conformance, string>> = { conformant: "●", "non-conformant": "✗", undecided: "?" };
const profileSigns: Readonly<Record<ProfileResult["verdict"], string>> = { pass: "●", fail: "✗", undecided: "?" };

/** What came of the run, why, and what was judged. */
export function verdict(report: Report): string {
  const { tool, target, edition, startedAt, complete, choice } = report;
  const { code: exit, meaning } = exitOf(report);
  const { MUST } = report.totals.requirements;
  const others = MUST.pass < sum(MUST) ? ", the others do not apply" : "";
  const why = report.reason ?? `${thousands(MUST.pass)} of ${count(sum(MUST), "MUST requirement")} passed${others}.`;
  const part = choice.only.length > 0 || choice.skip.length > 0 || choice.shard !== undefined;
  const facts = [
    `${code(target.url, 200)}, model ${code(target.model, 200)}`,
    `contract ${edition}`,
    plain(`${tool.name} ${tool.version.slice(0, 40)}`),
    `${startedAt.replace("T", " ").replace(/:\d\d(?:\.\d+)?Z$/u, "")} UTC`,
    ...(part ? ["a part of the cases"] : []),
    ...(complete ? [] : ["**incomplete**"]),
  ];
  return [
    `## ${signs[report.verdict]} Messages API: ${report.verdict}`,
    `${sentence(shorten(why, 600))} Exit code ${exit}: ${plain(meaning)}.`,
    facts.join(" · "),
  ].join("\n\n");
}

/** Profiles by verdict, with the verdicts of their requirements. */
export function profiles(report: Report): string {
  const rows = report.profiles.map(({ profile, verdict: ended, must }) => {
    // A requirement that is a SHOULD here and a MUST of another selected profile counts there.
    const inside = report.requirements.filter((one) => one.profiles.includes(profile));
    const should = tally(inside.filter(({ level, cases }) => level === "SHOULD" && cases.length > 0));
    const unselected = inside.filter(({ level, cases }) => level === "MUST" && cases.length === 0).length;
    const skip = Math.max(0, must.skip - unselected);
    const cells = [must.pass, must.fail, must.inconclusive, must.error, skip, should.pass, should.fail];
    return [
      code(profile),
      `${profileSigns[ended]} ${ended}`,
      ...[...cells, should.inconclusive + should.error + should.skip].map((value) => (value ? thousands(value) : "·")),
    ];
  });
  const must = ["pass", "fail", "inconclusive", "error", "skip"].map((name) => `MUST ${name}`);
  return table(["profile", "verdict", ...must, "SHOULD pass", "SHOULD fail", "SHOULD other"], rows);
}
