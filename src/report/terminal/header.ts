import type { Report } from "../../model/report.ts";
import { visible } from "../visible.ts";
import { labelled, type Canvas, type Section } from "./layout.ts";

/** What was judged, by what, when. */
export function header(report: Report, { paint, width }: Canvas): Section {
  const { tool, target, edition, profiles, startedAt, features } = report;
  const when = `${startedAt.replace("T", " ").replace(/\.\d+Z$/, "")} UTC`;
  const known = Object.entries(features)
    .filter(([, { state }]) => state !== "unknown")
    .map(
      ([name, { state, note }]) => `${name} ${state.replace("declared-", "")}${note === undefined ? "" : ` (${note})`}`,
    );
  const rows: readonly (readonly [string, string])[] = [
    ["target", `${target.url}  (${target.auth})`],
    ["model", target.model],
    ["contract", `${edition}: ${profiles.map(({ profile }) => profile).join(", ")}`],
    ["features", known.join(", ") || "none was asked for"],
    ["started", when],
  ];
  return [
    `  ${paint("bold", tool.name)} ${paint("dim", tool.version)}`,
    "",
    ...rows.flatMap(([label, text]) =>
      labelled(label, visible(text), { indent: 2, width }).map((line) => line.replace(label, paint("dim", label))),
    ),
  ];
}
