import type { Report, RequirementResult } from "../../model/report.ts";
import { left, right, wrap, type Canvas, type Section } from "./layout.ts";
import { signOf, signs } from "./signs.ts";

const SUM = 7;

/** Every requirement as one sign, by area, in the order of the contract. */
export function areas(report: Report, { paint, width }: Canvas): Section {
  // Where nothing could be judged there is nothing to see.
  if (report.requirements.every(({ verdict }) => verdict === "skip" || verdict === "error")) return [];
  const byArea = Map.groupBy(report.requirements, ({ id }) => id.split(".")[0] ?? "");
  // In a run of a few cases, areas that none of them is about are left out.
  const touched = [...byArea].filter(([, some]) => some.some(({ cases }) => cases.length > 0));
  const label = 1 + Math.max(10, ...touched.map(([area]) => area.length));
  const room = width - 2 - label - SUM - 4;
  const lines = touched.flatMap(([area, some]) => {
    const passed = some.filter(({ verdict }) => verdict === "pass").length;
    return chunks(some, room).map((row, index) => {
      const sum = paint("dim", right(index === 0 ? `${passed}/${some.length}` : "", SUM));
      const dots = row.map((one) => paint(signOf(one).style, signOf(one).sign)).join("");
      return `  ${left(index === 0 ? area : "", label)}${sum}  ${dots}`;
    });
  });
  const present = new Set(touched.flatMap(([, some]) => some).map((one) => signOf(one).sign));
  const legend = signs.filter(({ sign }) => present.has(sign)).map(({ sign, meaning }) => `${sign} ${meaning}`);
  const indent = " ".repeat(2 + label + SUM + 2);
  // Non-breaking spaces keep a sign and its meaning on one line.
  const rows = wrap(legend.map((entry) => entry.replaceAll(" ", "\u00A0")).join("   "), width - indent.length);
  const keys = rows.map((row) => indent + paint("dim", row.replaceAll("\u00A0", " ").trim()));
  return lines.length === 0 ? [] : [...lines, "", ...keys];
}

function chunks(some: readonly RequirementResult[], size: number): readonly (readonly RequirementResult[])[] {
  const rows = Math.ceil(some.length / size);
  return Array.from({ length: rows }, (_, index) => some.slice(index * size, (index + 1) * size));
}
