import type { Finding } from "../../model/finding.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import { namesOf } from "../attribution.ts";
import { code, plain, sentence } from "../markdown-text.ts";
import { replayCommand } from "../replay.ts";
import { count } from "../tally.ts";
import { failuresOf, type Failure } from "../terminal/failures.ts";
import { fence } from "./fence.ts";
import { link } from "./link.ts";

/** What a block shows at most, and how long it is: a summary is read, and is not the evidence. */
const SHOWN = { findings: 2, cases: 6, clients: 4 };
const LONGEST = { name: 120, value: 240, command: 1_000 };

/** Failed MUSTs that nobody expected: first those that are known to break most clients. */
export function newFailures(report: Report): readonly RequirementResult[] {
  const failed = report.requirements.filter(({ verdict, level }) => verdict === "fail" && level === "MUST");
  return failed.filter((one) => news(report, one).length > 0).toSorted((a, b) => b.breaks.length - a.breaks.length);
}

/** Where some failures were expected, the others are the news. */
const news = (report: Report, requirement: RequirementResult): readonly Failure[] =>
  failuresOf(report, requirement).filter(({ result }) => !result.excused);

/** One failed requirement: its sentence, the evidence, who breaks, how to see it again. */
export function block(report: Report, requirement: RequirementResult): string {
  const all = news(report, requirement);
  const [first] = all;
  const [own = "", ...others] = namesOf(all.map(({ result }) => result));
  const clients = requirement.breaks.slice(0, SHOWN.clients).map(({ client, issue }) => link(client, issue));
  const outcome = first?.result.outcome === undefined ? "" : `, ${first.result.outcome}`;
  const facts = [
    ...(first ? [`case ${code(own, LONGEST.name)}${outcome}`] : []),
    ...(first ? drawn(first) : []),
    ...findings(first?.findings ?? []),
    ...(first?.result.reason === undefined ? [] : [plain(first.result.reason.slice(0, LONGEST.value))]),
    ...(others.length > 0 ? [`also ${cases(others)}`] : []),
    ...(clients.length > 0 ? [`breaks ${listed(clients, requirement.breaks.length)}`] : []),
  ];
  const replay = first ? replayCommand(report, first.result, first.findings[0]) : "";
  return [
    `#### ✗ ${code(requirement.id)}`,
    sentence(requirement.text),
    facts.map((fact) => `- ${fact}`).join("\n"),
    ...(replay === "" ? [] : [replay.length > LONGEST.command ? "The command is in report.html." : fence(replay)]),
  ].join("\n\n");
}

/** What was drawn, in its smallest form, where the request of the first finding was. */
function drawn({ result, findings: some }: Failure): readonly string[] {
  const smallest = result.counterexamples?.find(({ exchanges }) => exchanges.includes(some[0]?.exchange ?? ""));
  if (!smallest) return [];
  const { region, label, requests } = smallest;
  const bodies = requests.map(({ body = "" }) => (typeof body === "string" ? body : JSON.stringify(body)));
  const where = label ? ` at ${code(label.pointer || "the whole body", LONGEST.name)}` : "";
  return [`drawn: ${code(region, LONGEST.name)}${where}, ${code(bodies.join(" and "), LONGEST.value)}`];
}

function findings(some: readonly Finding[]): readonly string[] {
  const distinct = [
    ...Map.groupBy(some, ({ at, expected, actual }) => JSON.stringify([at, expected, actual])).values(),
  ];
  const hidden = distinct.length - SHOWN.findings;
  return [
    ...distinct.slice(0, SHOWN.findings).flatMap(([finding, ...same]) => {
      if (!finding) return [];
      const where = finding.at === "" ? "the whole body" : code(finding.at, LONGEST.name);
      const times = same.length > 0 ? `, in ${same.length + 1} answers` : "";
      const { expected, actual } = finding;
      return [`at ${where}: expected ${code(expected, LONGEST.value)}, got ${code(actual, LONGEST.value)}${times}`];
    }),
    ...(hidden > 0 ? [`and ${count(hidden, "more finding")}`] : []),
  ];
}

const listed = (shown: readonly string[], all: number): string =>
  all > shown.length ? `${shown.join(", ")} and ${all - shown.length} more` : shown.join(", ");

/** Names of cases, the first ones of many. */
export const cases = (names: readonly string[]): string =>
  listed(
    names.slice(0, SHOWN.cases).map((name) => code(name, LONGEST.name)),
    names.length,
  );
