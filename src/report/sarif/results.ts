import { createHash } from "node:crypto";

import type { Exchange } from "../../model/exchange.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { nameOf } from "../attribution.ts";
import { curlLine } from "../curl.ts";
import { replayCommand } from "../replay.ts";
import { visible } from "../visible.ts";
import { placeOf, type Places } from "./places.ts";
import { sarifLevel } from "./rules.ts";
import { cut, inert } from "./text.ts";

/** Longer commands are left to report.json. */
const LONGEST_CURL = 2_000;

/**
 * A result for each failed result of a report, and no other: code scanning of GitHub makes an alert of every result, whatever
 * its `kind`. What passed, was skipped or stayed open is counted in the properties of the run.
 */
export function resultsOf(report: Report, places: Places): readonly object[] {
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const rules = new Map(report.requirements.map(({ id }, index) => [id, index]));
  const described = { report, places, exchanges, rules };
  return report.results.filter(({ verdict }) => verdict === "fail").map((result) => one(result, described));
}

interface Described {
  readonly report: Report;
  readonly places: Places;
  readonly exchanges: ReadonlyMap<string, Exchange>;
  /** Index of each rule. */
  readonly rules: ReadonlyMap<string, number>;
}

function one(result: Result, { report, places, exchanges, rules }: Described): object {
  const finding = result.findings[0] ?? nothing(result);
  const { requirement, at, expected, actual } = finding;
  const exchange = exchanges.get(finding.exchange || (result.exchanges.at(-1) ?? ""));
  const index = rules.get(requirement);
  const fingerprint = createHash("sha256")
    .update(`${requirement}\n${nameOf(result)}`)
    .digest("hex")
    .slice(0, 32);
  const others = [
    ...new Set(result.findings.slice(1).map((other) => placeOf(places, other, exchanges.get(other.exchange)))),
  ];
  const main = placeOf(places, finding, exchange);
  const curl = exchange ? curlLine(report, exchange) : "";
  const { excused } = result;
  return {
    ruleId: requirement,
    ...(index !== undefined && { ruleIndex: index }),
    kind: "fail",
    level: sarifLevel[result.level],
    message: { text: message(result, finding) },
    locations: [location(places, report, main)],
    ...(others.some((other) => other !== main) && {
      relatedLocations: others
        .filter((other) => other !== main)
        .map((other, id) => Object.assign({ id }, location(places, report, other))),
    }),
    // GitHub tells alerts apart by the first; it wants the form of a hash and a count.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "caseAndRequirement/v1": fingerprint },
    ...(excused && {
      suppressions: [{ kind: "external", status: "accepted", justification: cut(excused.reason) }],
    }),
    properties: {
      case: result.id,
      mode: result.mode,
      title: visible(result.title),
      level: result.level,
      profiles: result.profiles,
      ...(result.outcome !== undefined && { outcome: result.outcome }),
      at: cut(at),
      expected: cut(expected),
      actual: cut(actual),
      findings: result.findings.length,
      replay: replayCommand(report, result),
      ...(exchange && {
        exchange: exchange.id,
        curl: curl.length > LONGEST_CURL ? `see exchange ${exchange.id} of report.json` : curl,
      }),
    },
  };
}

/** A failure says what it found; one without findings is told by its title. */
const nothing = ({ requirement, title, reason }: Result): Finding => ({
  requirement,
  at: "",
  expected: title,
  actual: reason ?? "a failure",
  claim: "",
  exchange: "",
});

function message(result: Result, { at, expected, actual }: Finding): string {
  const more = result.findings.length - 1;
  const where = at === "" ? "" : ` at ${inert(at)}`;
  return [
    `${inert(result.title)}: expected ${inert(expected)}, got ${inert(actual)}${where}.`,
    ...(more > 0 ? [`${more} more ${more === 1 ? "finding" : "findings"}.`] : []),
    `Case ${nameOf(result)}.`,
  ].join(" ");
}

function location(places: Places, { edition }: Report, pointer: string): object {
  const [startLine = 1, startColumn = 1, endLine = 1, endColumn = 1] = places.lines[pointer] ?? [];
  return {
    physicalLocation: {
      artifactLocation: { uri: documentOf(edition), uriBaseId: "CONTRACT", index: 0 },
      region: { startLine, startColumn, endLine, endColumn },
    },
    logicalLocations: [{ fullyQualifiedName: `#${pointer}`, kind: "value" }],
  };
}

/** The OpenAPI document of an edition, from the folder of the package's sources. */
export const documentOf = (edition: string): string => `spec/generated/${edition}/openapi.yaml`;
