import process from "node:process";

import { contractProfiles, requirements } from "../../spec/generated/requirements.ts";
import { cases } from "../../suites/index.ts";
import { table } from "../report/list.ts";
import { requirementOf } from "../run/select.ts";
import { UsageError } from "./usage-error.ts";

type Row = Readonly<Record<string, string>>;

const levels = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([profile, level]) => `${level} ${profile}`)
    .join(", ");

/** How many cases judge each requirement; a requirement that is absent has none yet. */
const casesOf = Map.groupBy(cases, ({ requirement }) => requirement);

const lists: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  cases: () =>
    cases.map(({ id, title, requirement, kind, modes }) => ({
      id,
      kind,
      modes: (modes ?? ["plain", "stream"]).join(","),
      level: levels(requirementOf(requirement).levels),
      requirement,
      title,
    })),
  requirements: () =>
    requirements.map(({ id, levels: of, editions, feature, text }) => ({
      id,
      level: levels(of),
      editions: editions.join(","),
      feature: feature ?? "",
      cases: String(casesOf.get(id)?.length ?? 0),
      text,
    })),
  profiles: () =>
    contractProfiles.map((profile) => {
      const inside = requirements.filter(({ levels: of }) => of[profile] !== undefined);
      const must = inside.filter(({ levels: of }) => of[profile] === "MUST");
      const judged = inside.filter(({ id }) => casesOf.has(id));
      return {
        id: profile,
        requirements: String(inside.length),
        must: String(must.length),
        "with cases": String(judged.length),
      };
    }),
  faults: async () => {
    const { faults } = await import("../reference/faults/index.ts");
    return faults.map(({ id, title, source }) => ({ id, title, source }));
  },
};

/** `list cases|requirements|profiles|faults`: a table, or JSON. */
export async function listCommand(what: string, flags: { readonly json?: boolean }): Promise<number> {
  const list = lists[what];
  if (!list) throw new UsageError(`there is no list of ${what}`, `one of: ${Object.keys(lists).join(", ")}`);
  const rows = await list();
  const width = process.stdout.isTTY ? process.stdout.columns : 160;
  process.stdout.write(flags.json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows, width));
  return 0;
}
