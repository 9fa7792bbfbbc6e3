import process from "node:process";

import { requirements } from "../../spec/generated/requirements.ts";
import { cases } from "../../suites/index.ts";
import { table } from "../report/list.ts";
import { requirementOf } from "../run/select.ts";
import { datedProfiles, profileRecords, profileRow } from "./list-profiles.ts";
import { oneOf } from "./one-of.ts";
import { allPresets, presetDetails, presetRow } from "./presets.ts";

/** What is listed: records as `--json` prints them, and as text. */
interface List {
  readonly records: () => Promise<readonly unknown[]> | readonly unknown[];
  readonly text: (width: number) => Promise<string>;
}

/** A table with a row for each record, and what stands below it. */
const list = <Item>(
  records: () => Promise<readonly Item[]> | readonly Item[],
  row: (item: Item) => Readonly<Record<string, string>>,
  below: (items: readonly Item[], width: number) => string = () => "",
): List => ({
  records,
  text: async (width) => {
    const items = await records();
    return table(items.map(row), width) + below(items, width);
  },
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
  profiles: list(() => profileRecords((id) => casesOf.has(id)), profileRow, datedProfiles),
  presets: list(allPresets, presetRow, presetDetails),
  faults: list(
    async () => {
      const { faults } = await import("../reference/faults/index.ts");
      return faults.map(({ id, title, source }) => ({ id, title, source }));
    },
    (one) => one,
  ),
} as const;

/** `list cases|requirements|profiles|presets|faults`: a table, or everything that is known as JSON. */
export async function listCommand(what: string, flags: { readonly json?: boolean }): Promise<number> {
  const names = Object.keys(lists) as (keyof typeof lists)[];
  const chosen = lists[oneOf("list", what, names)];
  const width = process.stdout.isTTY ? process.stdout.columns : 160;
  process.stdout.write(flags.json ? `${JSON.stringify(await chosen.records(), null, 2)}\n` : await chosen.text(width));
  return 0;
}
