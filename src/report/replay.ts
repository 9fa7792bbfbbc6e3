import { contractProfiles } from "../../spec/generated/requirements.ts";
import { editions } from "../model/target.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { quote } from "./shell.ts";

/** What the command line takes where a flag is absent. */
const defaults = { profiles: "core,streaming,tools", auth: "x-api-key", keyEnv: "MESSAGES_API_KEY" };
const defaultSetting = (feature: string): string => (feature === "auth" ? "on" : "auto");

/**
 * A shell command that runs one case again against the same target; of a case that draws, the one draw that shows a
 * finding. It never holds the key.
 */
export function replayCommand(report: Report, result: Result, finding = result.findings[0]): string {
  const { target, features } = report;
  const named = report.profiles.map(({ profile }) => profile);
  const profiles = contractProfiles.every((profile) => named.includes(profile)) ? "all" : named.join(",");
  const declared = Object.entries(features)
    .filter(([name, { setting }]) => setting !== defaultSetting(name))
    .flatMap(([name, { setting }]) => ["--feature", `${name}=${setting}`]);
  const headers = Object.entries(target.headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const sender = senderOf(report, result);
  const drawn = drawnBy(sender ?? result, finding);
  const words = [
    "messages-conformance",
    "run",
    target.url,
    "--model",
    target.model,
    ...[result, ...(sender ? [sender] : [])].flatMap(({ id }) => ["--only", id]),
    ...(drawn ? ["--seed", String(drawn.seed ?? report.seed), "--path", drawn.path] : []),
    ...(profiles === defaults.profiles || profiles === "" ? [] : ["--profile", profiles]),
    ...(report.edition === editions[0] ? [] : ["--edition", report.edition]),
    ...(target.auth === defaults.auth ? [] : ["--auth", target.auth]),
    ...(target.keyEnv === defaults.keyEnv ? [] : ["--key-env", target.keyEnv]),
    ...declared,
    ...headers,
  ];
  return words.map(quote).join(" ");
}

/**
 * The case that sent what an `always` case found wanting: that one sends nothing of its own (it took no time), so it has
 * nothing to judge when it is run alone. The case with the fewest requests is the cheapest to repeat.
 */
function senderOf(report: Report, { id, ms, findings, draws }: Result): Result | undefined {
  const [finding] = findings;
  if (ms > 0 || draws || !finding) return undefined;
  const senders = report.results.filter(
    (one) =>
      one.id !== id &&
      ((one.ms > 0 && one.exchanges.includes(finding.exchange)) || drawnBy(one, finding) !== undefined),
  );
  return senders.toSorted((a, b) => a.exchanges.length - b.exchanges.length)[0];
}

/** How the draw is drawn again that shows a finding. */
function drawnBy(
  { counterexamples = [], noticed = [] }: Result,
  finding: Finding | undefined,
): { readonly seed?: number; readonly path: string } | undefined {
  if (!finding) return undefined;
  return (
    counterexamples.find(({ exchanges }) => exchanges.includes(finding.exchange)) ??
    noticed.find(({ exchange }) => exchange === finding.exchange)
  );
}
