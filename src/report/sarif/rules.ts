import type { Level } from "../../../spec/generated/requirements.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import { link } from "../markdown/link.ts";
import { plain, sentence } from "../markdown-text.ts";

/** How serious a broken requirement is to a reader of SARIF. */
export const sarifLevel: Readonly<Record<Level, "error" | "warning" | "note">> = {
  MUST: "error",
  SHOULD: "warning",
  MAY: "note",
};

/** A rule for each requirement of a report, in its order. */
export const rulesOf = ({ requirements }: Report): readonly object[] => requirements.map(rule);

function rule(requirement: RequirementResult): object {
  const { id, text, level, profiles, sources, breaks, verdict } = requirement;
  const address = sources.find(isAddress);
  const broken = breaks.map(({ client, issue }) => `${client} (${issue})`);
  const help = [
    `${level} in ${profiles.join(", ")}.`,
    ...(broken.length > 0 ? [`Breaks ${broken.join(", ")}.`] : []),
    `Sources: ${sources.join(", ")}.`,
    `More: messages-conformance explain ${id}`,
  ];
  return {
    id,
    name: id,
    shortDescription: { text },
    fullDescription: { text: `${level} ${id}: ${text}` },
    help: { text: help.join("\n"), markdown: markdown(requirement) },
    ...(address !== undefined && { helpUri: address }),
    defaultConfiguration: { level: sarifLevel[level] },
    properties: { tags: [...new Set([id.split(".")[0], level, ...profiles])].slice(0, 10), level, profiles, verdict },
  };
}

const isAddress = (source: string): boolean => source.startsWith("https://");

const listed = (title: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? ["", `**${title}**`, "", ...items.map((item) => `- ${item}`)] : [];

function markdown({ id, text, level, profiles, sources, breaks }: RequirementResult): string {
  return [
    sentence(text),
    "",
    `**${level}** in ${profiles.join(", ")}.`,
    ...listed(
      "Clients that break",
      breaks.map(({ client, issue }) => `${plain(client)}: ${link(issue.replace("https://", ""), issue)}`),
    ),
    ...listed(
      "Sources",
      sources.map((source) => (isAddress(source) ? link(source.replace("https://", ""), source) : plain(source))),
    ),
    "",
    `More: \`messages-conformance explain ${id}\``,
  ].join("\n");
}
