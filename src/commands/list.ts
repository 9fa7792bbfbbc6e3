import process from "node:process";

import { contractProfiles, requirements } from "../../spec/generated/requirements.ts";
import { cases } from "../../suites/index.ts";
import { table } from "../report/list.ts";
import { requirementOf } from "../run/select.ts";
import { oneOf } from "./one-of.ts";

/** What is listed: records as `--json` prints them, and a row of text for each. */
interface List<Item> {
  readonly records: () => Promise<readonly Item[]> | readonly Item[];
  readonly row: (item: Item) => Readonly<Record<string, string>>;
}

const list = <Item>(
  records: List<Item>["records"],
  row: List<Item>["row"],
): { readonly records: List<Item>["records"]; readonly rows: () => Promise<Readonly<Record<string, string>>[]> } => ({
  records,
  rows: async () => (await records()).map(row),
});

const words = (levels: Readonly<Record<string, string>>): string =>
  Object.entries(levels)
    .map(([profile, level]) => `${level} ${profile}`)
    .join(", ");

/** How many cases judge each requirement; a requirement that is absent has none yet. */
const casesOf = Map.groupBy(cases, ({ requirement }) => requirement);

const lists = {
  cases: list(
    () =>
      cases.map(({ id, title, requirement, kind, modes }) => ({
        id,
        kind,
        modes: modes ?? ["plain", "stream"],
        levels: requirementOf(requirement).levels,
        requirement,
        title,
      })),
    ({ id, kind, modes, levels, requirement, title }) => ({
      id,
      kind,
      modes: modes.join(","),
      level: words(levels),
      requirement,
      title,
    }),
  ),
  requirements: list(
    () => requirements.map((one) => Object.assign({ ...one }, { cases: casesOf.get(one.id)?.length ?? 0 })),
    ({ id, levels, editions, feature, cases: count, text }) => ({
      id,
      level: words(levels),
      edition: editions.length === 1 ? editions.join("") : "",
      feature: feature ?? "",
      "judged by": `${count} ${count === 1 ? "case" : "cases"}`,
      text,
    }),
  ),
  profiles: list(
    () =>
      contractProfiles.map((profile) => {
        const inside = requirements.filter(({ levels }) => levels[profile] !== undefined);
        return {
          id: profile,
          requirements: inside.length,
          must: inside.filter(({ levels }) => levels[profile] === "MUST").length,
          judged: inside.filter(({ id }) => casesOf.has(id)).length,
        };
      }),
    ({ id, requirements: all, must, judged }) => ({
      id,
      requirements: String(all),
      must: String(must),
      "with cases": String(judged),
    }),
  ),
  faults: list(
    async () => {
      const { faults } = await import("../reference/faults/index.ts");
      return faults.map(({ id, title, source }) => ({ id, title, source }));
    },
    (one) => one,
  ),
} as const;

/** `list cases|requirements|profiles|faults`: a table, or everything that is known as JSON. */
export async function listCommand(what: string, flags: { readonly json?: boolean }): Promise<number> {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const chosen = lists[oneOf("list", what, names)];
  const width = process.stdout.isTTY ? process.stdout.columns : 160;
  process.stdout.write(
    flags.json ? `${JSON.stringify(await chosen.records(), null, 2)}\n` : table(await chosen.rows(), width),
  );
  return 0;
}
