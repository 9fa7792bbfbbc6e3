import type { Report } from "../../model/report.ts";
import { nameOf } from "../attribution.ts";
import type { Evidence } from "./evidence.ts";
import type { Objection, ObjectionCode } from "./objection.ts";

const objection = (code: ObjectionCode, at: string, message: string): Objection => ({ code, at, message });

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((name) => !others.has(name));

/** Names that stand in a list more than once. */
function twice(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = names.filter((name) => seen.size === seen.add(name).size);
  return [...new Set(again)];
}

/** Results, requirements, profiles and exchanges that are there twice. */
export function duplicates({ results, requirements, profiles, exchanges }: Report): readonly Objection[] {
  const lists = {
    results: results.map(nameOf),
    requirements: requirements.map(({ id }) => id),
    profiles: profiles.map(({ profile }) => profile),
    exchanges: exchanges.map(({ id }) => id),
  };
  return Object.entries(lists).flatMap(([list, names]) =>
    twice(names).map((name) => objection("duplicate", `/${list}/${name}`, "is there more than once")),
  );
}

/** Results that the suites make and the report lacks, and the other way round. */
export function otherResults(report: Report, { outcome }: Evidence): readonly Objection[] {
  const [said, made] = [new Set(report.results.map(nameOf)), new Set(outcome.results.map(nameOf))];
  return [
    ...[...without(made, said)].map((name) =>
      objection("missing", `/results/${name}`, "this case is of the profiles and the choice, and has no result"),
    ),
    ...[...without(said, made)].map((name) =>
      objection("extra", `/results/${name}`, "the suites have no such case for these profiles and this choice"),
    ),
  ];
}

/** Exchanges that results stand on and the report lacks, and those that no case asks for. */
export function otherExchanges(report: Report, { outcome }: Evidence): readonly Objection[] {
  const [there, asked] = [
    new Set(report.exchanges.map(({ id }) => id)),
    new Set(outcome.exchanges.map(({ id }) => id)),
  ];
  const named = new Set(report.results.flatMap(evidenceOf));
  for (const { exchange } of Object.values(report.features)) if (exchange !== undefined) named.add(exchange);
  return [
    ...[...without(named, there)].map((id) =>
      objection("missing", `/exchanges/${id}`, "results stand on it, and it is not there"),
    ),
    ...[...without(there, asked)].map((id) =>
      objection("extra", `/exchanges/${id}`, "no case of this run asks for it"),
    ),
  ];
}

/** Ids of all exchanges that a result names. */
export const evidenceOf = ({
  exchanges: ids,
  findings,
  counterexamples = [],
  noticed = [],
}: Report["results"][number]): readonly string[] => [
  ...ids,
  ...findings.map(({ exchange }) => exchange),
  ...counterexamples.flatMap((one) => one.exchanges),
  ...noticed.map(({ exchange }) => exchange),
];
