import { table } from "../report/list.ts";
import type { Comparison } from "./compare.ts";
import type { Difference, Severity } from "./difference.ts";
import type { Judgement } from "./judge.ts";

/** Everything that one look found; the formats are functions of it. */
export interface Drift extends Judgement, Pick<Comparison, "types" | "members"> {
  /** Version of the SDK. */
  readonly sdk: string;
  readonly edition: string;
}

const severities: readonly Severity[] = ["breaking", "new", "gone"];

/** Nothing differs but what is accepted, and every accepted line is still needed. */
export const isClean = ({ open, stale }: Drift): boolean => open.length === 0 && stale.length === 0;

/** The differences by severity. `verbose`: the accepted ones as well, with their reasons. */
export function driftTable(drift: Drift, { verbose, width }: { verbose: boolean; width: number }): string {
  const { open, accepted, stale } = drift;
  const rows = [
    ...severities.flatMap((severity) =>
      open.filter((one) => one.severity === severity).map((one) => row(severity, one)),
    ),
    ...stale.map((line) => ({ severity: "stale", sdk: "", ours: "", difference: `spec/drift.yaml: ${line}` })),
    ...(verbose ? accepted.map((one) => row("accepted", one, one.reason)) : []),
  ];
  return [...(rows.length > 0 ? [table(rows, width)] : []), summary(drift)].join("\n");
}

type Row = Readonly<Record<"severity" | "sdk" | "ours" | "difference", string>>;

function row(severity: string, one: Difference, reason?: string): Row {
  const difference = [one.kind, one.detail].filter(Boolean).join(": ");
  return { severity, sdk: one.at, ours: one.ours, difference: reason ? `${difference} (${reason})` : difference };
}

function summary({ sdk, edition, types, members, open, accepted, stale }: Drift): string {
  const counts = severities.map((severity) => `${open.filter((one) => one.severity === severity).length} ${severity}`);
  return (
    `@anthropic-ai/sdk ${sdk} and edition ${edition}: ${types} types with ${members} members compared\n` +
    `${[...counts, `${stale.length} stale`, `${accepted.length} accepted`].join(", ")}\n`
  );
}

/** The same for programs. */
export const driftJson = (drift: Drift): string => `${JSON.stringify({ clean: isClean(drift), ...drift }, null, 2)}\n`;
