import { fits } from "./pattern.ts";
import { shares, type Carried, type Traced } from "./traced.ts";

/** The trace as text: the seed's statements, the constraints of the request schema, and what stands on other sources. */
export function traceTable(traced: Traced): string {
  const statements = Object.entries(traced.seed).flatMap(([name, list]) => list.map((item) => ({ name, item })));
  const rules = [...shares(traced)];
  const size = (wanted: (rule: Carried) => boolean): number =>
    rules.filter(([rule]) => wanted(rule)).reduce((sum, [, list]) => sum + list.length, 0);
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
    "Constraints of the request schema",
    ...rules.flatMap(([rule, list]) => row(`${list.length}`, rule.on.join(", "), rule)),
    "",
    `seed         ${statements.length} statements: ${kept} carried, ${statements.length - kept} excluded with a reason`,
    `schema       ${traced.constraints.length} constraints: ${size(isCarried)} carried, ${size((rule) => !isCarried(rule))} excluded with a reason`,
    `requirements ${traced.requirements.length}: ${used.size} carry the seed or the schema, ${traced.requirements.length - used.size} stand on other public sources`,
  ].join("\n");
}

const isCarried = ({ requirements }: Carried): boolean => requirements !== undefined;

const row = (name: string, what: string, { requirements, excluded }: Carried): string[] => [
  `  ${name.padEnd(22)} ${what}`,
  `  ${" ".repeat(22)}   ${requirements ? `-> ${requirements.join(", ")}` : `-- ${excluded}`}`,
];
