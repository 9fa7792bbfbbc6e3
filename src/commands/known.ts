import type { Preset, Quirk } from "../../spec/generated/presets.ts";
import type { Report } from "../model/report.ts";
import { wrap } from "../report/terminal/layout.ts";
import { allPresets } from "./presets.ts";

/** The quirks of a preset that stand behind a failure of a report. A failure that is known is a failure all the same. */
export function knownQuirks(
  { quirks }: Pick<Preset, "quirks">,
  { requirements }: Pick<Report, "requirements">,
): readonly Quirk[] {
  const failed = new Set(requirements.filter(({ verdict }) => verdict === "fail").map(({ id }) => id));
  return quirks.filter((quirk) => quirk.requirements?.some((id) => failed.has(id)));
}

/** What is printed below the report of a run with a preset; nothing where no failure is known. */
export async function knownText(report: Pick<Report, "target" | "requirements">, width: number): Promise<string> {
  // A saved report may name a preset that this version does not have.
  const preset = (await allPresets()).find(({ name }) => name === report.target.preset);
  return preset ? textOf(preset, knownQuirks(preset, report), width) : "";
}

function textOf({ title, name, asOf }: Preset, known: readonly Quirk[], width: number): string {
  if (known.length === 0) return "";
  const lines = known.flatMap(({ text, seen, source, requirements = [] }) =>
    wrap(`${seen}  ${text}`, width - 4)
      .map((line) => `    ${line}`)
      .concat(`      ${requirements.join(", ")}`, `      ${source}`),
  );
  const head = `  Known of ${title} (preset ${name}, as of ${asOf}); a failure that is known counts all the same:`;
  return `\n${head}\n\n${lines.map((line) => `${line}\n`).join("")}`;
}
