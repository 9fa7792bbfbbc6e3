import type { Preset, Quirk } from "../../spec/generated/presets.ts";
import type { Report } from "../model/report.ts";
import { wrap } from "../report/terminal/layout.ts";

/** The quirks of a preset that stand behind a failure of a report. A failure that is known is a failure all the same. */
export function knownQuirks(
  { quirks }: Pick<Preset, "quirks">,
  { requirements }: Pick<Report, "requirements">,
): readonly Quirk[] {
  const failed = new Set(requirements.filter(({ verdict }) => verdict === "fail").map(({ id }) => id));
  return quirks.filter((quirk) => quirk.requirements?.some((id) => failed.has(id)));
}

/** What is printed below the report of a run with a preset; nothing where no failure is known. */
export function knownText(preset: Preset, report: Report, width: number): string {
  const known = knownQuirks(preset, report);
  if (known.length === 0) return "";
  const lines = known.flatMap(({ text, seen, source, requirements = [] }) =>
    wrap(`${seen}  ${text}`, width - 4)
      .map((line) => `    ${line}`)
      .concat(`      ${requirements.join(", ")}`, `      ${source}`),
  );
  return `  Known of ${preset.title} (preset ${preset.name}, as of ${preset.asOf}); a failure that is known counts all the same:\n\n${lines.map((line) => `${line}\n`).join("")}\n`;
}
