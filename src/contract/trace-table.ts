import { fits } from "./pattern.ts";
import { shares, type Carried, type Rule, type Traced, type TracedConstraint } from "./traced.ts";

/** The trace as text: the seed's statements, the constraints of requests by edition, and what stands on other sources. */
export function traceTable(traced: Traced): string {
  const statements = Object.entries(traced.seed).flatMap(([name, list]) => list.map((item) => ({ name, item })));
  const rules = [...shares(traced)];
  const kept = statements.filter(({ item }) => isCarried(item)).length;
  const used = new Set(
    traced.requirements
      .filter(({ id }) =>
        [...statements.map(({ item }) => item), ...traced.rules].some(({ requirements }) =>
          requirements?.some((pattern) => fits(pattern, id)),
        ),
      )
      .map(({ id }) => id),
  );
  return [
    "Statements of the seed",
    ...statements.flatMap(({ name, item }) => row(name, item.says, item)),
    "",
    `Constraints of requests, in ${traced.editions.join(" and ")}`,
    ...rules.flatMap(([rule, list]) => row(traced.editions.map(countIn(list)).join(" "), rule.on.join(", "), rule)),
    "",
    `seed         ${statements.length} statements: ${kept} carried, ${statements.length - kept} excluded with a reason`,
    ...traced.editions.map((edition) => total(edition, rules)),
    `requirements ${traced.requirements.length}: ${used.size} carry the seed or the schema, ${traced.requirements.length - used.size} stand on other public sources`,
  ].join("\n");
}

/** How many of some constraints an edition has. */
const countIn =
  (list: readonly TracedConstraint[]) =>
  (edition: string): string =>
    String(list.filter((constraint) => constraint.edition === edition).length).padStart(3);

/** How many constraints of an edition are carried, and how many are not. */
function total(edition: string, rules: readonly (readonly [Rule, readonly TracedConstraint[]])[]): string {
  const size = (some: typeof rules): number =>
    some.flatMap(([, list]) => list).filter((constraint) => constraint.edition === edition).length;
  const all = size(rules);
  const carried = size(rules.filter(([rule]) => isCarried(rule)));
  return `${edition}   ${all} constraints: ${carried} carried, ${all - carried} excluded with a reason`;
}

const isCarried = ({ requirements }: Carried): boolean => requirements !== undefined;

const row = (name: string, what: string, { requirements, excluded }: Carried): string[] => [
  `  ${name.padEnd(22)} ${what}`,
  `  ${" ".repeat(22)}   ${requirements ? `-> ${requirements.join(", ")}` : `-- ${excluded}`}`,
];
