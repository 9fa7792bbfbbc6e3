import { profileFacts, type Level, type Profile, type Requirement } from "../../../spec/generated/requirements.ts";
import type { Case } from "../../model/case.ts";
import { commands } from "./commands.ts";
import type { Evidence } from "./evidence.ts";
import { bullets, prose, sentence } from "./prose.ts";
import { code, sentInShort } from "./sent.ts";

const MOST_FAULTS = 8;
const MOST_CONSTRAINTS = 12;

/** `github.com/vllm-project/vllm/pull/45807` of an address. */
const link = (address: string): string => `[${address.replace(/^https?:\/\/(?:www\.)?/u, "")}](${address})`;

const meaning: Readonly<Record<Level, string>> = {
  MUST: "a failure makes the target non-conformant",
  SHOULD: "a failure is reported, and does not make the target non-conformant",
  MAY: "noted only",
};

function levels(requirement: Requirement): string {
  const all = Object.entries(requirement.levels) as (readonly [Profile, Level])[];
  const by = Map.groupBy(all, ([, level]) => level);
  return bullets(
    [...by].map(
      ([level, of]) => `**${level}** in ${of.map(([profile]) => code(profile)).join(", ")}: ${meaning[level]}`,
    ),
  );
}

function applies({ editions, feature }: Requirement): string {
  const of = editions.length === 1 ? `Edition ${editions.join("")} only.` : `Editions ${editions.join(" and ")}.`;
  return feature === undefined ? of : `${of} Asked of endpoints that have the feature ${code(feature)}.`;
}

/** What breaks, who said so, and why a profile asks for it. */
function why({ requirement: { id, breaks, note }, defects }: Evidence): string {
  const clients = breaks.map(({ client, issue }) => `It breaks **${client}**: ${link(issue)}`);
  const seen = defects.map(
    ({ defect, reports }) => `Seen in the wild: ${prose(defect)} (${reports.map(link).join(", ")})`,
  );
  const asked = profileFacts.flatMap((profile) => {
    const { why: reason, sources = [] } = profile.reasons[id] ?? {};
    if (reason === undefined) return [];
    return [`${code(profile.id)}: ${prose(reason)}${sources.length > 0 ? ` (${sources.map(link).join(", ")})` : ""}`];
  });
  const all = [...clients, ...seen, ...asked, ...(note === undefined ? [] : [prose(note)])];
  return bullets(all.length > 0 ? all : ["No client is known by name to break without it; its sources state it."]);
}

const sources = ({ requirement }: Evidence): string =>
  bullets(
    requirement.sources.map((source) =>
      source.startsWith("seed: ")
        ? `${code(source.slice("seed: ".length))} of the description in spec/seed.yaml`
        : link(source),
    ),
  );

const modes = ({ modes: of = ["plain", "stream"] }: Case): string => of.join(", ");

/** A case in a few lines: what it claims, sends and demands. */
function caseInShort(one: Case, requirement: string): string {
  const own = one.requirement === requirement;
  const demanded = one.expect.filter(({ requirement: of }) => own || of === requirement);
  const needs = "needs" in one && one.needs && one.needs.length > 0 ? `; needs ${one.needs.join(", ")}` : "";
  return `- **${one.id}** (${one.kind}: ${modes(one)}${needs})${own ? "" : `, a case of ${code(one.requirement)}`}\\
  ${sentence(one.title)}\\
  ${sentInShort(one).join(" ")}.\\
  Demands: ${demanded.map(({ claim }) => prose(claim)).join("; ")}.
`;
}

/** \`case (plain)\`, \`case (stream)\` as one. */
function together(trips: readonly string[]): string {
  const by = Map.groupBy(trips, (name) => name.replace(/ \((?:plain|stream)\)$/u, ""));
  return [...by]
    .map(([id, names]) => `${code(id)} (${names.map((name) => /\((\w+)\)$/u.exec(name)?.[1] ?? "").join(", ")})`)
    .join(", ");
}

function faults({ faults: all }: Evidence): string {
  if (all.length === 0)
    return "None by itself: what is drawn speaks against the requirement of the constraint it breaks.\n";
  const shown = all
    .slice(0, MOST_FAULTS)
    .map(({ id, title, trips }) => `${code(id)}: ${sentence(title)} Trips ${together(trips)}`);
  const more = all.slice(MOST_FAULTS).map(({ id }) => code(id));
  return bullets([...shown, ...(more.length > 0 ? [`and ${more.join(", ")}`] : [])]);
}

function constraints({ constraints: all }: Evidence): string {
  if (all.length === 0) return "";
  const more = all.length - MOST_CONSTRAINTS;
  const names = all.slice(0, MOST_CONSTRAINTS).map(code).join(", ");
  return `\nConstraints of the request schema that state it, each of which is broken by drawn requests: ${names}${more > 0 ? `, and ${more} more` : ""}.\n`;
}

/** Everything that is known of a requirement, as Markdown for a page or a terminal. */
export function requirementPage(evidence: Evidence): string {
  const { requirement, cases } = evidence;
  return `# ${requirement.id}

> ${prose(requirement.text)}

${levels(requirement)}
${applies(requirement)}

## Why it matters

${why(evidence)}
## How it is judged

${cases.map((one) => caseInShort(one, requirement.id)).join("")}${constraints(evidence)}
## Faults that show it can fail

${faults(evidence)}
## Try it

${commands(evidence)}
## Sources

${sources(evidence)}`;
}
