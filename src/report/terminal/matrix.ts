import type { ProfileResult, Report } from "../../model/report.ts";
import { tally } from "../tally.ts";
import { left, right, type Canvas, type Paint, type Section, type Style } from "./layout.ts";

const verdicts: Readonly<Record<ProfileResult["verdict"], readonly [text: string, style: Style]>> = {
  pass: ["● pass", "green"],
  fail: ["✗ fail", "red"],
  undecided: ["? undecided", "yellow"],
};

/** A number in its column, in its colour where it is not 0. */
interface Cell {
  readonly title: string;
  readonly value: number;
  readonly style: Style;
  readonly width: number;
}

/** Columns of the numbers, with the margin; where there are fewer beside the names, the table ends after the MUSTs. */
const NUMBERS = 57;
const MUSTS = 36;
/** Columns of name and verdict, where no name is long. */
const NAMES = 23;

/** Columns of the names, with a blank behind the longest, and of the verdicts; long names are cut where there is no room. */
function columns(profiles: readonly string[], room: number): { readonly names: number; readonly verdicts: number } {
  const natural = Math.max(11, ...profiles.map((profile) => profile.length + 1));
  const names = Math.min(natural, Math.max(12, room - MUSTS - 11));
  return { names, verdicts: Math.max(11, NAMES - names) };
}

const shortened = (name: string, columnsOfIt: number): string =>
  name.length < columnsOfIt ? name : `${name.slice(0, columnsOfIt - 2)}…`;

/** Profiles by verdict, with the verdicts of their requirements. */
export function matrix(report: Report, { paint, width: room }: Canvas): Section {
  const layout = columns(
    report.profiles.map(({ profile }) => profile),
    room,
  );
  const rows = report.profiles.map((profile) => {
    const { must, should } = cellsOf(report, profile);
    return { profile, must, should: room < layout.names + layout.verdicts + NUMBERS ? [] : should };
  });
  const [first] = rows;
  if (!first) return [];
  const musts = first.must.reduce((sum, { width }) => sum + width, 0);
  const shoulds = first.should.reduce((sum, { width }) => sum + width, 0);
  // A table of MUSTs only has nothing behind its last column, not even blanks.
  const gap = shoulds > 0 ? "  " : "";
  return [
    paint("dim", `  ${left("", layout.names + layout.verdicts)}${head("MUST", musts)}${gap}${head("SHOULD", shoulds)}`),
    paint(
      "dim",
      `  ${left("profile", layout.names)}${left("verdict", layout.verdicts)}${titles(first.must)}${gap}${titles(first.should)}`,
    ),
    ...rows.map(({ profile, must, should }) => {
      const [text, style] = verdicts[profile.verdict];
      const name = `  ${left(shortened(profile.profile, layout.names), layout.names)}${paint(["bold", style], left(text, layout.verdicts))}`;
      return `${name}${must.map(draw(paint)).join("")}${gap}${should.map(draw(paint)).join("")}`;
    }),
  ];
}

const titles = (cells: readonly Cell[]): string => cells.map(({ title, width }) => right(title, width)).join("");
const head = (title: string, width: number): string =>
  width === 0 ? "" : `  ${`${title} ${"─".repeat(width)}`.slice(0, width - 2)}`;

const draw =
  (paint: Paint) =>
  ({ value, style, width }: Cell): string =>
    value === 0 ? paint("dim", right("·", width)) : paint(style, right(String(value), width));

function cellsOf(report: Report, { profile, must }: ProfileResult): Record<"must" | "should", readonly Cell[]> {
  // A requirement that is a SHOULD here and a MUST of another selected profile counts there.
  const inside = report.requirements.filter(({ profiles }) => profiles.includes(profile));
  const selected = inside.filter(({ cases }) => cases.length > 0);
  const should = tally(selected.filter(({ level }) => level === "SHOULD"));
  const unselected = inside.filter(({ level, cases }) => level === "MUST" && cases.length === 0).length;
  return {
    must: [
      { title: "pass", value: must.pass, style: "green", width: 6 },
      { title: "fail", value: must.fail, style: "red", width: 6 },
      { title: "inconcl", value: must.inconclusive, style: "yellow", width: 9 },
      { title: "error", value: must.error, style: "magenta", width: 7 },
      { title: "skip", value: Math.max(0, must.skip - unselected), style: "cyan", width: 6 },
    ],
    should: [
      { title: "pass", value: should.pass, style: "green", width: 6 },
      { title: "fail", value: should.fail, style: "yellow", width: 6 },
      { title: "other", value: should.inconclusive + should.error + should.skip, style: "cyan", width: 7 },
    ],
  };
}
