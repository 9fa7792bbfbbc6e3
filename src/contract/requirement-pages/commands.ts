import type { Profile, Requirement } from "../../../spec/generated/requirements.ts";
import { isDrawn, type Case } from "../../model/case.ts";
import type { Evidence, Shown } from "./evidence.ts";

const byDefault: ReadonlySet<Profile> = new Set<Profile>(["core", "streaming", "tools"]);
const editionByDefault = "2023-06-01";

/** The flags that choose a requirement's cases where the defaults do not hold them. */
function flags({ levels: of, editions }: Requirement): string {
  const profiles = Object.keys(of) as Profile[];
  const profile = profiles.some((one) => byDefault.has(one)) ? "" : ` --profile ${profiles[0] ?? "all"}`;
  const edition = editions.includes(editionByDefault) ? "" : ` --edition ${editions[0] ?? ""}`;
  return profile + edition;
}

/** The flags that run cases alone; none where what judges sends nothing, and needs the answers of others. */
function only(cases: readonly Case[]): string {
  const sending = cases.filter(({ kind }) => kind !== "always").slice(0, 4);
  return sending.map(({ id }) => ` --only ${id}`).join("");
}

/** The cases that a fault trips. */
const tripped = ({ trips }: Shown, cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ id }) => trips.some((name) => name.startsWith(`${id} (`)));

/** Shell commands that judge a target by one requirement, and that show what a failure looks like. */
export function commands({ requirement, cases, faults: all }: Evidence): string {
  const chosen = only(cases);
  const whole = chosen === "" ? "# judges the answers of other cases: the whole profile is run\n" : "";
  const run = `${whole}messages-conformance run URL --model MODEL${flags(requirement)}${chosen}`;
  // What only draws find takes more of them than a run makes unasked.
  const isWritten = (fault: Shown): boolean => !tripped(fault, cases).every(isDrawn);
  const first = all.find(isWritten) ?? all[0];
  if (!first) return `\`\`\`sh\n${run}\n\`\`\`\n`;
  const declared = first.declared.map((feature) => ` --feature ${feature}`).join("");
  const how = `${flags(requirement)}${only(tripped(first, cases))}${declared} --runs ${isWritten(first) ? 0 : 500}`;
  return `\`\`\`sh
${run}

# What a failure looks like, at the reference server with a fault:
messages-conformance serve --port 8787 --fault ${first.id} &
MESSAGES_API_KEY=test-key messages-conformance run http://127.0.0.1:8787 --model obedient-1${how}
\`\`\`
`;
}
