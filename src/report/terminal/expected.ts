import type { ExpectedReport, JudgedEntry } from "../../model/expected.ts";
import type { Report } from "../../model/report.ts";
import { namesOf } from "../attribution.ts";
import { placeOf } from "../expected/complaint.ts";
import { count } from "../tally.ts";
import { shorten, visible } from "../visible.ts";
import { folded } from "./failures.ts";
import { wrap, type Canvas, type Section, type Style } from "./layout.ts";

const signs: Readonly<Record<JudgedEntry["state"], readonly [sign: string, style: Style, meaning: string]>> = {
  met: ["≈", "cyan", "ended as expected"],
  unmet: ["✗", "red", "not met"],
  expired: ["✗", "red", "expired"],
  open: ["?", "yellow", "could not be judged"],
  unselected: ["·", "dim", "of other cases or targets"],
};
const states = Object.keys(signs) as readonly JudgedEntry["state"][];

const isBad = ({ complaint }: JudgedEntry): boolean => complaint !== undefined;

/** Entries without a complaint that are shown: the others are no news. */
const MOST = 12;

/** The expected failures, entry by entry; those that turn the run red last, where the eye is. */
export function expectedFailures({ expected }: Report, canvas: Canvas): Section {
  if (!expected) return [];
  const { entries, file } = expected;
  const said = states.flatMap((state) => {
    const some = entries.filter((entry) => entry.state === state).length;
    return some > 0 ? [`${some} ${signs[state][2]}`] : [];
  });
  const title = canvas.paint(["bold", "cyan"], count(entries.length, "expected failure"));
  const shown = entries.filter(({ state }) => state !== "unselected");
  const good = shown.filter((one) => !isBad(one));
  const rest = good.length - MOST;
  return [
    `  ${title}  ${canvas.paint("dim", [visible(file), ...said].join(", "))}`,
    ...good.slice(0, MOST).flatMap((entry) => drawn(expected, entry, canvas)),
    ...(rest > 0 ? ["", canvas.paint("dim", `  and ${count(rest, "more entry")}, in the reports`)] : []),
    ...shown.filter(isBad).flatMap((entry) => drawn(expected, entry, canvas)),
  ];
}

function drawn(expected: ExpectedReport, entry: JudgedEntry, { paint, width }: Canvas): Section {
  const [sign, style] = signs[entry.state];
  const lines = (text: string, styleOf?: Style): Section =>
    wrap(shorten(visible(text), 400), width - 4).map((line) => `    ${styleOf ? paint(styleOf, line) : line}`);
  // The name of a case and those of its results are the same, but for the modes; a glob does not say what it stands for.
  const isGlob = entry.results.some(({ id }) => id !== entry.case);
  const results = folded(namesOf(entry.results));
  const title = visible(`${placeOf(expected, entry)}  ${isGlob ? entry.case : results || entry.case}`);
  const names = entry.state === "met" && isGlob ? [results] : [];
  const head = ["", `  ${paint(style, sign)} ${paint("bold", title)}`];
  return head.concat(
    entry.complaint === undefined ? [] : lines(entry.complaint, "red"),
    lines([entry.reason, ...(entry.issue === undefined ? [] : [entry.issue])].join("  ")),
    names.flatMap((text) => lines(text, "dim")),
  );
}
