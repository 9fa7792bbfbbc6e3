import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { requestConstraints, type Constraint } from "./constraints.ts";
import { ledger, vocabulary, type Entry } from "./ledger.ts";
import { fits } from "./pattern.ts";

/** Carried by requirements (ids, or patterns with `*`), or left out for a reason. */
export interface Carried {
  readonly requirements?: readonly string[];
  readonly excluded?: string;
}

export interface Statement extends Carried {
  readonly says: string;
}

export interface Rule extends Carried {
  /** Patterns of `Definition.member keyword`. */
  readonly on: readonly string[];
  /** Absent: all. */
  readonly editions?: readonly string[];
  /** The requirement that a request speaks against that breaks such a constraint; absent: the only one. */
  readonly refused?: string;
}

/** A constraint in the document of one edition. */
export interface TracedConstraint extends Constraint {
  readonly edition: string;
}

/** What is traced: the seed by name of the statement's subject, the rules for constraints, and both ends. */
export interface Traced {
  readonly seed: Readonly<Record<string, readonly Statement[]>>;
  readonly rules: readonly Rule[];
  readonly editions: readonly string[];
  readonly constraints: readonly TracedConstraint[];
  readonly requirements: readonly Entry[];
}

/** Everything that is not traced, one line each; nothing where all is well. */
export function gaps(traced: Traced): string[] {
  return [
    ...openEnds(traced),
    ...unknownIds(traced),
    ...uncarried(traced),
    ...uncarriedEditions(traced),
    ...unclear(traced),
    ...unbacked(traced),
  ];
}

/** The constraints a rule counts for: those that no rule before it takes. */
export function shares({ rules, constraints }: Traced): Map<Rule, TracedConstraint[]> {
  const result = new Map(rules.map((rule): [Rule, TracedConstraint[]] => [rule, []]));
  for (const constraint of constraints) {
    const rule = rules.find((one) => takes(one, constraint));
    if (rule) result.get(rule)?.push(constraint);
  }
  return result;
}

const takes = ({ on, editions }: Rule, { at, keyword, edition }: TracedConstraint): boolean =>
  (editions?.includes(edition) ?? true) && on.some((pattern) => fits(pattern, `${at} ${keyword}`));

const named = ({ at, keyword, edition }: TracedConstraint): string => `constraint ${at} ${keyword} of ${edition}`;

const statements = ({ seed }: Traced): Statement[] => Object.values(seed).flat();

function openEnds(traced: Traced): string[] {
  const all: [string, Carried][] = [
    ...statements(traced).map((statement): [string, Carried] => [`seed: "${statement.says}"`, statement]),
    ...traced.rules.map((rule): [string, Carried] => [`rule: ${rule.on.join(", ")}`, rule]),
  ];
  return all
    .filter(([, { requirements, excluded }]) => (requirements === undefined) === (excluded === undefined))
    .map(([name]) => `${name} needs requirements, or a reason why there are none`);
}

function unknownIds(traced: Traced): string[] {
  const patterns = [...statements(traced), ...traced.rules].flatMap(({ requirements }) => requirements ?? []);
  return [...new Set(patterns)]
    .filter((pattern) => !traced.requirements.some(({ id }) => fits(pattern, id)))
    .map((pattern) => `requirement ${pattern} is unknown`);
}

function uncarried(traced: Traced): string[] {
  const taken = shares(traced);
  const all = new Set([...taken.values()].flat());
  return [
    ...traced.constraints
      .filter((constraint) => !all.has(constraint))
      .map((constraint) => `${named(constraint)} is not traced`),
    ...[...taken]
      .filter(([, constraintsOfRule]) => constraintsOfRule.length === 0)
      .map(([rule]) => `rule ${rule.on.join(", ")} fits no constraint`),
  ];
}

/** A requirement that an edition does not have carries none of its constraints. */
function uncarriedEditions(traced: Traced): string[] {
  return [...shares(traced)].flatMap(([{ requirements }, constraints]) => {
    if (requirements === undefined) return [];
    const covered = new Set(
      traced.requirements
        .filter(({ id }) => requirements.some((pattern) => fits(pattern, id)))
        .flatMap(({ editions }) => editions),
    );
    return constraints
      .filter(({ edition }) => !covered.has(edition))
      .map((constraint) => `${named(constraint)} is carried by requirements of other editions only`);
  });
}

/** The requirement that a request speaks against that breaks a constraint of a rule; undefined where it is excluded. */
export const refusedBy = ({ refused, requirements }: Rule): string | undefined => refused ?? requirements?.[0];

/** Of several requirements one says that a request which breaks the constraint is refused, in all editions that have it. */
function unclear(traced: Traced): string[] {
  return [...shares(traced)].flatMap(([rule, constraints]) => {
    const { on, requirements = [], refused } = rule;
    const name = `rule ${on.join(", ")}`;
    if (refused !== undefined && !requirements.includes(refused)) return [`${name} does not list ${refused}`];
    if (refused === undefined && (requirements.length > 1 || requirements[0]?.includes("*")))
      return [`${name} does not say which of its requirements states the refusal`];
    const entry = traced.requirements.find(({ id }) => id === refusedBy(rule));
    return constraints
      .filter(({ edition }) => refused !== undefined && entry && !entry.editions.includes(edition))
      .map((constraint) => `${named(constraint)} is refused by a requirement of other editions only`);
  });
}

/** A requirement stands on the seed statements it names, or on a public source. */
function unbacked({ seed, requirements }: Traced): string[] {
  return requirements.flatMap(({ id, sources }) =>
    sources
      .filter((source) => source.startsWith("seed: "))
      .map((source) => source.replace("seed: ", ""))
      .filter((name) => !seed[name]?.some((statement) => statement.requirements?.some((pattern) => fits(pattern, id))))
      .map((name) => `requirement ${id} names the seed's "${name}", which does not list it`),
  );
}

/** Reads what is traced from the folder `spec`. */
export function readTraced(spec: string): Traced {
  const read = (file: string): unknown => parse(readFileSync(join(spec, file), "utf8"));
  const { editions } = vocabulary(join(spec, "requirements"));
  return {
    seed: read("seed.yaml") as Traced["seed"],
    rules: read("trace.yaml") as readonly Rule[],
    editions,
    constraints: editions.flatMap((edition) =>
      requestConstraints(bundle(join(spec, "openapi"), edition)).map((one) => Object.assign(one, { edition })),
    ),
    requirements: ledger(join(spec, "requirements")),
  };
}
